"""Who listens: people by name, their browsers' sessions, and what they have chosen."""

from __future__ import annotations

import hashlib
import json
import secrets
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import Engine, delete, select, update
from sqlalchemy.exc import IntegrityError

from oyez.errors import OyezError
from oyez.library import clock, tables
from oyez.library.database import keep_row, reading, transaction

__all__ = ["LOCAL", "Listener", "Listeners", "Sessions", "Settings"]

LOCAL = "local"
"""The id of who listens on this machine without an account; always there, and cannot sign in."""
SESSION = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class Listener:
    """A person with a library and a queue of their own.

    Attributes:
        id: For rows and programs; never changes.
        name: For people; case-folded, unique.
        password: The argon2 hash, or nothing where they cannot sign in.
        created: ISO 8601, UTC.
    """

    id: str
    name: str
    password: str
    created: str


class Listeners:
    """The table of listeners."""

    def __init__(self, rows: Engine) -> None:
        self._rows = rows

    def add(self, name: str, password: str = "") -> Listener:
        """Add a listener; `password` is a hash.

        Raises:
            OyezError: ``bad_name``, ``name_taken``.
        """
        name = _tidy(name)
        listener = Listener(secrets.token_hex(8), name, password, clock.now())
        try:
            with transaction(self._rows) as rows:
                rows.execute(tables.listeners.insert().values(**_facts(listener)))
        except IntegrityError as error:
            raise OyezError("name_taken", f"There is a listener named {name} already.", status=409) from error
        return listener

    def all(self) -> list[Listener]:
        """Return every listener by name, the local one too."""
        with reading(self._rows) as rows:
            return [Listener(*row) for row in rows.execute(select(tables.listeners).order_by(tables.listeners.c.name))]

    def get(self, listener_id: str) -> Listener | None:
        """Return a listener by id."""
        return self._one(tables.listeners.c.id == listener_id)

    def named(self, name: str) -> Listener | None:
        """Return a listener by name, whatever its capitals."""
        return self._one(tables.listeners.c.name == name.strip().casefold())

    def set_password(self, listener_id: str, password: str) -> None:
        """Keep another hash; every session of theirs ends."""
        with transaction(self._rows) as rows:
            table = tables.listeners
            rows.execute(update(table).where(table.c.id == listener_id).values(password=password))
            rows.execute(delete(tables.sessions).where(tables.sessions.c.listener == listener_id))

    def remove(self, listener_id: str) -> None:
        """Forget a listener with their queue, keys, sessions and feeds; articles and sound stay.

        Raises:
            OyezError: ``bad_name`` for the local one, which is always there.
        """
        if listener_id == LOCAL:
            raise OyezError("bad_name", "The listener of this machine is always there.")
        with transaction(self._rows) as rows:
            rows.execute(delete(tables.listeners).where(tables.listeners.c.id == listener_id))

    def _one(self, where: object) -> Listener | None:
        with reading(self._rows) as rows:
            row = rows.execute(select(tables.listeners).where(where)).one_or_none()  # type: ignore[arg-type]
        return Listener(*row) if row else None


class Sessions:
    """The table of sessions: a browser that has signed in. Kept under the digest of its cookie."""

    def __init__(self, rows: Engine) -> None:
        self._rows = rows

    def begin(self, listener_id: str, agent: str = "") -> str:
        """Return the cookie of a new session of 90 days; sessions that are over are swept."""
        cookie = secrets.token_urlsafe(32)
        facts = {"created": clock.now(), "expires": clock.now(later=SESSION), "agent": agent.replace("\0", "")[:200]}
        with transaction(self._rows) as rows:
            rows.execute(delete(tables.sessions).where(tables.sessions.c.expires <= clock.now()))
            rows.execute(tables.sessions.insert().values(id=_digest(cookie), listener=listener_id, **facts))
        return cookie

    def listener(self, cookie: str) -> Listener | None:
        """Return whose session this is, or None where it is none or over."""
        listeners, sessions = tables.listeners, tables.sessions
        query = select(listeners).join(sessions, sessions.c.listener == listeners.c.id)
        query = query.where(sessions.c.id == _digest(cookie), sessions.c.expires > clock.now())
        with reading(self._rows) as rows:
            row = rows.execute(query).one_or_none()
        return Listener(*row) if row else None

    def end(self, cookie: str) -> None:
        """End a session."""
        with transaction(self._rows) as rows:
            rows.execute(delete(tables.sessions).where(tables.sessions.c.id == _digest(cookie)))


class Settings:
    """The table of settings: what a listener has chosen, any JSON by name (``voice``, ``speed``, …)."""

    def __init__(self, rows: Engine) -> None:
        self._rows = rows

    def get(self, listener_id: str) -> dict[str, object]:
        """Return all that a listener has chosen."""
        table = tables.settings.c
        with reading(self._rows) as rows:
            query = select(table.name, table.value).where(table.listener == listener_id).order_by(table.name)
            return {name: json.loads(value) for name, value in rows.execute(query)}

    def put(self, listener_id: str, **chosen: object) -> None:
        """Keep what a listener chooses; None forgets a choice."""
        with transaction(self._rows) as rows:
            for name, value in chosen.items():
                key = {"listener": listener_id, "name": name}
                if value is None:
                    table = tables.settings
                    rows.execute(delete(table).where(table.c.listener == listener_id, table.c.name == name))
                else:
                    keep_row(rows, tables.settings, key, {"value": json.dumps(value)})


def _tidy(name: str) -> str:
    name = name.strip().casefold()
    if not 1 <= len(name) <= 64 or not name.isprintable():
        raise OyezError("bad_name", "A listener's name is 1 to 64 printable characters.")
    return name


def _facts(listener: Listener) -> dict[str, str]:
    return {"id": listener.id, "name": listener.name, "password": listener.password, "created": listener.created}


def _digest(cookie: str) -> str:
    return hashlib.sha256(cookie.encode("utf-8", "replace")).hexdigest()
