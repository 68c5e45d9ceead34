"""Addresses that wait to be read, answers to requests that may come twice, and the recordings of feeds' episodes."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "v0004"
down_revision = "v0003"
branch_labels = None
depends_on = None


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String, nullable=False, server_default="")


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False, server_default="0")


def _of(table: str, name: str, *, key: bool = True) -> sa.Column[str]:
    owner = sa.ForeignKey(f"{table}.id", ondelete="CASCADE")
    return sa.Column(name, sa.String(16), owner, primary_key=key, nullable=False)


def upgrade() -> None:
    """Make the new tables."""
    op.create_table(
        "arrivals", sa.Column("id", sa.String(16), primary_key=True), _of("listeners", "listener", key=False),
        sa.Column("url", sa.String, nullable=False), _text("title"), _text("html"),
        sa.Column("added", sa.String, nullable=False),
        sa.Column("tags", sa.String, nullable=False, server_default="[]"),
        _number("archived"), _number("queue"), _text("origin"), sa.Column("state", sa.String(8), nullable=False),
        _text("code"), _text("reason"), _number("tries"), _text("due"),
        sa.UniqueConstraint("listener", "url", name="arrivals_url"),
    )  # fmt: skip
    op.create_index("arrivals_due", "arrivals", ["state", "due"])
    op.create_table(
        "replies", _of("listeners", "listener"), sa.Column("key", sa.String, primary_key=True),
        sa.Column("request", sa.String(64), nullable=False), sa.Column("status", sa.Integer, nullable=False),
        _text("location"), sa.Column("body", sa.String, nullable=False),
        sa.Column("expires", sa.String, nullable=False, index=True),
    )  # fmt: skip
    op.create_table(
        "renders", _of("feeds", "feed"), _of("articles", "article"),
        sa.Column("key", sa.String(64), nullable=False), sa.Column("size", sa.BigInteger, nullable=False),
        sa.Column("duration", sa.Float, nullable=False), _number("chapters"),
        sa.Column("made", sa.String, nullable=False),
    )  # fmt: skip
