"""Listeners with their queues, keys and feeds; what each blob weighs and when it was last used."""

from __future__ import annotations

from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

revision = "v0003"
down_revision = "v0002"
branch_labels = None
depends_on = None


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String, nullable=False, server_default="")


def _needed(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.String, nullable=False) for name in names]


def _number(name: str, kind: type[sa.Integer] = sa.Integer) -> sa.Column[int]:
    return sa.Column(name, kind, nullable=False, server_default="0")


def _of(table: str, name: str, *, key: bool = True) -> sa.Column[str]:
    owner = sa.ForeignKey(f"{table}.id", ondelete="CASCADE")
    return sa.Column(name, sa.String(16), owner, primary_key=key, nullable=False)


def _listener(*, key: bool = True) -> sa.Column[str]:
    return _of("listeners", "listener", key=key)


def _id(length: int = 16) -> sa.Column[str]:
    return sa.Column("id", sa.String(length), primary_key=True)


def upgrade() -> None:
    """Make the new tables; every article there is belongs to the listener of this machine."""
    for table in ("takes", "recordings"):
        op.add_column(table, _number("size", sa.BigInteger))
        op.add_column(table, _text("used"))
        op.create_index(f"ix_{table}_blob", table, ["blob"])
    _listeners()
    _listening()
    _published()
    op.execute(sa.text("UPDATE schema SET version = 3"))
    now = datetime.now(UTC).isoformat(timespec="seconds")
    rows = op.get_bind()
    rows.execute(
        sa.text("INSERT INTO listeners (id, name, password, created) VALUES ('local', 'local', '', :now)"), {"now": now}
    )
    rows.execute(sa.text("INSERT INTO items (listener, article, added) SELECT 'local', id, added FROM articles"))


def _listeners() -> None:
    op.create_table(
        "listeners", _id(), sa.Column("name", sa.String, nullable=False, unique=True), _text("password"),
        *_needed("created"),
    )  # fmt: skip
    op.create_table(
        "sessions", _id(64), _listener(key=False), *_needed("created"),
        sa.Column("expires", sa.String, nullable=False, index=True), _text("agent"),
    )  # fmt: skip
    op.create_table(
        "keys", _id(), _listener(key=False), sa.Column("secret", sa.String(64), nullable=False),
        *_needed("name", "scopes", "created"), _text("used"),
    )  # fmt: skip
    op.create_table("settings", _listener(), sa.Column("name", sa.String, primary_key=True), *_needed("value"))
    op.create_table(
        "usage", _listener(), sa.Column("day", sa.String(10), primary_key=True),
        sa.Column("what", sa.String, primary_key=True), sa.Column("amount", sa.BigInteger, nullable=False),
    )  # fmt: skip


def _listening() -> None:
    op.create_table(
        "items", _listener(), _of("articles", "article"), *_needed("added"), _text("origin"),
        sa.Column("place", sa.BigInteger), _text("heard"), _text("archived"),
    )  # fmt: skip
    op.create_index("items_queue", "items", ["listener", "place"])
    op.create_index("items_added", "items", ["listener", "added"])
    op.create_table(
        "positions", _listener(), _of("articles", "article"), *_needed("block", "utterance"),
        *(sa.Column(name, sa.Integer, nullable=False) for name in ("offset", "heard", "revision")), *_needed("updated"),
    )  # fmt: skip
    op.create_table("tags", _listener(), _of("articles", "article"), sa.Column("tag", sa.String, primary_key=True))
    op.create_index("tags_tag", "tags", ["listener", "tag"])
    op.create_table(
        "subscriptions", _id(), _listener(key=False), *_needed("feed"), _text("title"),
        sa.Column("rules", sa.String, nullable=False, server_default="{}"), _text("etag"), _text("modified"),
        _text("checked"), _number("failures"), _text("error"), *_needed("added"),
        sa.UniqueConstraint("listener", "feed", name="subscriptions_feed"),
    )  # fmt: skip
    op.create_table(
        "entries", _of("subscriptions", "subscription"), sa.Column("entry", sa.String(64), primary_key=True),
        _text("article"), *_needed("seen"),
    )  # fmt: skip


def _published() -> None:
    op.create_table(
        "offers", _of("articles", "article"), sa.Column("address", sa.String, unique=True),
        sa.Column("source", sa.String, unique=True), _text("voice"),
    )  # fmt: skip
    op.create_table(
        "feeds", _id(), _listener(key=False), sa.Column("token", sa.String, nullable=False, unique=True),
        *_needed("kind"), _text("name"), _text("title"), _text("voice"), _number("wpm"), *_needed("created"),
        _text("used"),
    )  # fmt: skip
    op.create_table(
        "episodes", _of("feeds", "feed"), _of("articles", "article"),
        sa.Column("guid", sa.String, nullable=False, unique=True), *_needed("published"),
    )  # fmt: skip
    op.create_table("secrets", _id(8), sa.Column("number", sa.Integer, nullable=False), *_needed("value", "created"))
