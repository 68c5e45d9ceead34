"""What Alembic runs: the steps, on the connection it is given or on ``OYEZ_DATABASE``."""

from __future__ import annotations

from pathlib import Path

from alembic import context
from sqlalchemy import Connection, create_engine

from oyez.library import tables
from oyez.library.database import database_url


def _run(rows: Connection) -> None:
    # SQLite cannot alter most of a table: Alembic makes it anew ("batch").
    context.configure(connection=rows, target_metadata=tables.metadata, render_as_batch=True)
    with context.begin_transaction():
        context.run_migrations()


given = context.config.attributes.get("connection")
if given is not None:
    _run(given)
else:
    with create_engine(database_url(Path())).begin() as connection:
        _run(connection)
