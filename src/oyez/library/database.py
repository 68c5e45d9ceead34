"""Opening the database that holds the rows, and using it: SQLite in the data folder, or PostgreSQL by its URL."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Engine, Executable, Table, bindparam, create_engine, event
from sqlalchemy.dialects import sqlite
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, IntegrityError

from oyez.errors import OyezError
from oyez.library.faults import explain

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql

__all__ = ["add_row", "add_rows", "database_url", "keep_row", "keep_rows", "open_database", "reading", "transaction"]

BUSY_TIMEOUT_MS = 30_000
CONNECT_TIMEOUT = 10
"""Seconds for a PostgreSQL server to answer."""
_READING = "oyez_reading"


def database_url(folder: Path, named: str | None = None) -> URL:
    """Return where the rows are: what is named, else ``OYEZ_DATABASE``, else the SQLite file of the data folder.

    Raises:
        OyezError: ``bad_database`` where it is no URL, or one of another kind of database.
    """
    named = named or os.environ.get("OYEZ_DATABASE")
    if not named:
        return URL.create("sqlite", database=str(folder / "oyez.db"))
    try:
        url = make_url(named)
    except (ArgumentError, ValueError) as error:
        raise _bad_database() from error
    if url.drivername in ("postgres", "postgresql"):  # as most hosts print it
        url = url.set(drivername="postgresql+psycopg")
    if url.drivername not in ("sqlite", "postgresql+psycopg") or not url.database:
        raise _bad_database()
    return url


def open_database(url: URL) -> Engine:
    """Open the database, and make or upgrade its tables.

    Raises:
        OyezError: ``newer_library``, ``needs_extra`` where the PostgreSQL driver is missing, or what `explain` finds.
    """
    engine = _sqlite(url) if url.get_backend_name() == "sqlite" else _postgresql(url)
    from oyez.library.migrations import upgrade

    try:
        with _explained():
            upgrade(engine)
    except BaseException:
        engine.dispose()
        raise
    return engine


@contextlib.contextmanager
def transaction(engine: Engine) -> Iterator[Connection]:
    """Run statements as one unit that may write.

    Raises:
        OyezError: What `explain` finds, where the database is busy, gone, read-only, full or damaged.
        IntegrityError: Where a row is refused; whoever writes such a row knows what it means.
    """
    with _explained(), engine.begin() as rows:
        yield rows


@contextlib.contextmanager
def reading(engine: Engine, *, one_moment: bool = False) -> Iterator[Connection]:
    """Run statements that only read; they wait for no writer.

    Args:
        engine: Whose rows.
        one_moment: Whether all of them see the rows of one moment; on SQLite they always do.

    Raises:
        OyezError: As `transaction`.
    """
    options: dict[str, Any] = {_READING: True}
    if one_moment and engine.dialect.name == "postgresql":
        options["isolation_level"] = "REPEATABLE READ"
    with _explained(), engine.connect() as rows:
        rows.execution_options(**options)
        with rows.begin():
            yield rows


def keep_row(rows: Connection, table: Table, key: Mapping[str, object], facts: Mapping[str, object]) -> None:
    """Insert a row, or give the one of the same key these facts."""
    statement = _upsert(rows.dialect.name, table, tuple(key), tuple(facts))
    rows.execute(statement, {**key, **facts})


def keep_rows(rows: Connection, table: Table, key: Sequence[str], facts: Sequence[Mapping[str, object]]) -> None:
    """Do the same with rows of the same columns, `key` among them."""
    if facts:
        others = tuple(name for name in facts[0] if name not in key)
        rows.execute(_upsert(rows.dialect.name, table, tuple(key), others), facts)


def add_row(rows: Connection, table: Table, facts: Mapping[str, object]) -> None:
    """Insert a row, unless there is one of the same key: that one stays as it is."""
    rows.execute(_insert(rows.dialect.name, table).values(**facts).on_conflict_do_nothing())


def add_rows(rows: Connection, table: Table, facts: Sequence[Mapping[str, object]]) -> None:
    """Insert rows of the same columns; one whose key is there stays as it is."""
    rows.execute(_insert(rows.dialect.name, table).on_conflict_do_nothing(), facts)


@cache
def _upsert(dialect: str, table: Table, key: tuple[str, ...], facts: tuple[str, ...]) -> Executable:
    """Return a statement whose values are given when it runs: made for each row anew it cost 2 ms of every take."""
    statement = _insert(dialect, table)
    statement = statement.values({name: bindparam(name) for name in (*key, *facts)})
    new = {name: statement.excluded[name] for name in facts}
    made: Executable = statement.on_conflict_do_update(index_elements=list(key), set_=new)
    return made


def _insert(dialect: str, table: Table) -> sqlite.Insert | postgresql.Insert:
    if dialect != "postgresql":
        return sqlite.insert(table)
    from sqlalchemy.dialects import postgresql  # a fifth of the start, where the rows are in SQLite

    return postgresql.insert(table)


@contextlib.contextmanager
def _explained() -> Iterator[None]:
    try:
        yield
    except IntegrityError:
        raise
    except DBAPIError as error:
        raise explain(error) from error


def _sqlite(url: URL) -> Engine:
    engine = create_engine(url, pool_size=8)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _postgresql(url: URL) -> Engine:
    try:
        # The ping at each checkout lets a server that was restarted be used at once.
        return create_engine(url, pool_size=8, pool_pre_ping=True, connect_args={"connect_timeout": CONNECT_TIMEOUT})
    except ModuleNotFoundError as error:
        raise OyezError("needs_extra", "PostgreSQL needs its driver: install `oyez[postgres]`.", status=501) from error


def _prepare(connection: Any, _record: object) -> None:  # noqa: ANN401 - the driver's own connection
    """Set what SQLite keeps for each connection, and leave beginning transactions to us."""
    connection.isolation_level = None
    cursor = connection.cursor()
    # The timeout first: two that open a new file at once both change its journal.
    for pragma in (f"busy_timeout={BUSY_TIMEOUT_MS}", "journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(rows: Connection) -> None:
    """Begin. A transaction that reads first and writes then is refused where another wrote between: lock at once."""
    rows.exec_driver_sql("BEGIN" if rows.get_execution_options().get(_READING) else "BEGIN IMMEDIATE")


def _bad_database() -> OyezError:
    return OyezError(
        "bad_database",
        "OYEZ_DATABASE is no address of a database: write postgresql://USER:PASSWORD@HOST/NAME, or leave it out for "
        "the SQLite file in the data folder.",
    )
