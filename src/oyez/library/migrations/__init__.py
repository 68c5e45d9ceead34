"""Older schemas lead to the newest: each step a file of `versions`, by Alembic.

Most starts find the newest and load nothing; a new library gets its tables at once. `env.py` lets the `alembic` command
write the next step: ``OYEZ_DATABASE=sqlite:///x.db alembic -c src/oyez/library/migrations/alembic.ini revision``.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Column, Connection, Engine, MetaData, String, Table, inspect, text

from oyez.errors import OyezError
from oyez.library import clock, tables

if TYPE_CHECKING:
    from alembic.config import Config

__all__ = ["HEAD", "config", "upgrade"]

HEAD = "v0005"
"""The newest step; a test holds it to the files."""

LOCAL = "local"
_BEFORE_ALEMBIC = {1: "v0001", 2: "v0002"}
_LOCK = 0x6F79657A
"""Of PostgreSQL's advisory locks: who opens a library next waits until its tables are there."""

_marks = Table("alembic_version", MetaData(), Column("version_num", String(32), primary_key=True))


def upgrade(engine: Engine) -> None:
    """Make the tables, or lead them to the newest schema, as one unit. Two processes may do it at once.

    Raises:
        OyezError: ``newer_library`` where a newer Oyez made it.
    """
    with engine.connect() as rows:
        if _at(rows) == HEAD:
            return
        rows.rollback()
        if engine.dialect.name == "sqlite":
            # A table that is made anew under its old name would take along the rows that refer to it.
            _pragma(rows, "foreign_keys=OFF")
        try:
            with rows.begin():
                if engine.dialect.name == "postgresql":
                    rows.execute(text(f"SELECT pg_advisory_xact_lock({_LOCK})"))
                _lead(rows)
        finally:
            if engine.dialect.name == "sqlite":
                _pragma(rows, "foreign_keys=ON")


def config(rows: Connection | None = None) -> Config:
    """Return what Alembic wants to know; its `env.py` takes the connection from here."""
    from alembic.config import Config

    found = Config(attributes={"connection": rows} if rows is not None else {})
    found.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    return found


def _lead(rows: Connection) -> None:
    at = _at(rows)
    if at == HEAD:
        return
    if at is None and not inspect(rows).has_table("articles"):
        _make(rows)
        return
    from alembic import command

    if at is None:
        command.stamp(config(rows), _BEFORE_ALEMBIC[_old_version(rows)])
    elif at not in _known():
        raise _newer(at)
    command.upgrade(config(rows), "head")


def _make(rows: Connection) -> None:
    tables.metadata.create_all(rows)
    _marks.create(rows)
    rows.execute(_marks.insert().values(version_num=HEAD))
    rows.execute(tables.schema.insert().values(version=3))
    rows.execute(tables.listeners.insert().values(id=LOCAL, name=LOCAL, password="", created=clock.now()))


def _at(rows: Connection) -> str | None:
    """Return the step a library is at; None where Alembic has never been here."""
    if not inspect(rows).has_table(_marks.name):
        return None
    return rows.execute(_marks.select()).scalar()


def _old_version(rows: Connection) -> int:
    version = rows.execute(tables.schema.select()).scalar() if inspect(rows).has_table("schema") else None
    if version not in _BEFORE_ALEMBIC:
        raise _newer(str(version))
    return int(version)


def _known() -> set[str]:
    from alembic.script import ScriptDirectory

    return {step.revision for step in ScriptDirectory.from_config(config()).walk_revisions()}


def _newer(found: str) -> OyezError:
    return OyezError(
        "newer_library", f"This library was made by a newer Oyez (schema {found}): update Oyez.", status=500
    )


def _pragma(rows: Connection, words: str) -> None:
    """Set it on the driver's connection, outside a transaction: within one SQLite ignores it."""
    cursor = rows.connection.cursor()
    cursor.execute(f"PRAGMA {words}")
    cursor.close()
