"""The tables, and opening the database that holds them."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    Engine,
    ForeignKey,
    Integer,
    MetaData,
    String,
    Table,
    create_engine,
    event,
    insert,
    select,
    text,
    update,
)
from sqlalchemy.exc import DBAPIError
from sqlalchemy.schema import CreateIndex, CreateTable

from oyez.errors import OyezError

__all__ = [
    "SCHEMA_VERSION",
    "articles",
    "narrations",
    "offers",
    "open_database",
    "recordings",
    "takes",
    "transaction",
]

SCHEMA_VERSION = 2
BUSY_TIMEOUT_MS = 30_000

metadata = MetaData()

schema = Table("schema", metadata, Column("version", Integer, primary_key=True))

articles = Table(
    "articles",
    metadata,
    Column("id", String(16), primary_key=True),
    Column("source", String, nullable=False),
    Column("headline", String, nullable=False),
    Column("site", String, nullable=False),
    Column("date", String, nullable=False),
    Column("language", String, nullable=False),
    Column("words", Integer, nullable=False),
    Column("article", String, nullable=False, comment="the noun, in JSON"),
    Column("added", String, nullable=False, index=True, comment="ISO 8601, UTC"),
)

takes = Table(
    "takes",
    metadata,
    Column("key", String(64), primary_key=True),
    Column("voice", String, nullable=False),
    Column("sample_rate", Integer, nullable=False),
    Column("words", String, nullable=False, comment="the word times, in JSON"),
    Column("blob", String(64), nullable=False),
    Column("flaws", String, nullable=False, server_default="", comment="what the audit holds against it, by commas"),
)

recordings = Table(
    "recordings",
    metadata,
    Column("key", String(64), primary_key=True, comment="hash of the take keys and all that shapes the file"),
    Column("kind", String(8), primary_key=True, comment="m4a, live, mp3, wav"),
    Column("blob", String(64), nullable=False),
    Column("recording", String, nullable=False, comment="the noun, in JSON"),
)

narrations = Table(
    "narrations",
    metadata,
    Column("article", String(16), ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True),
    Column("voice", String, primary_key=True),
    Column("status", String(8), nullable=False, comment="making, ready or failed"),
)

offers = Table(
    "offers",
    metadata,
    Column("article", String(16), ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True),
    Column("address", String, unique=True, comment="the story's address without scheme and tracking; null where none"),
    Column("source", String, unique=True, comment="the newsroom's own id of the story; null where none"),
    Column("voice", String, nullable=False, server_default="", comment="who reads it unless a listener chooses"),
)


def open_database(file: Path) -> Engine:
    """Open or make the SQLite database (write-ahead log).

    Raises:
        OyezError: ``unwritable_library`` where it cannot be opened, ``newer_library`` where a newer Oyez made it.
    """
    engine = create_engine(f"sqlite:///{file}", pool_size=8)
    event.listen(engine, "connect", _prepare)
    with transaction(engine) as rows:
        # Not `create_all`, which looks first and creates then: two processes that open a new folder both would.
        for table in metadata.sorted_tables:
            rows.execute(CreateTable(table, if_not_exists=True))
            for index in table.indexes:
                rows.execute(CreateIndex(index, if_not_exists=True))
        version = rows.execute(select(schema.c.version)).scalar()
        if version is None:
            rows.execute(insert(schema).prefix_with("OR IGNORE").values(version=SCHEMA_VERSION))
        elif version > SCHEMA_VERSION:
            raise OyezError(
                "newer_library", f"This library was made by a newer Oyez (schema {version}): update Oyez.", status=500
            )
        elif version < SCHEMA_VERSION:
            rows.execute(text("ALTER TABLE takes ADD COLUMN flaws VARCHAR DEFAULT '' NOT NULL"))
            rows.execute(update(schema).values(version=SCHEMA_VERSION))
    return engine


def _prepare(connection: Any, _record: object) -> None:  # noqa: ANN401 - the driver's own connection
    """Set what SQLite keeps for each connection."""
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON", f"busy_timeout={BUSY_TIMEOUT_MS}"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


@contextlib.contextmanager
def transaction(engine: Engine) -> Iterator[Connection]:
    """Run statements as one unit.

    Raises:
        OyezError: ``unwritable_library`` where the database is locked, read-only, full or broken.
    """
    try:
        with engine.begin() as rows:
            yield rows
    except DBAPIError as error:
        raise OyezError(
            "unwritable_library",
            f"The library's database could not be used ({error.orig}): check the data folder.",
            status=500,
        ) from error
