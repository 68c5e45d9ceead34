"""What programs are let in with, what is signed, and what was used: API keys, secrets, quotas."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Engine, delete, func, select, update
from sqlalchemy.exc import IntegrityError

from oyez.errors import OyezError
from oyez.library import clock, tables
from oyez.library.database import add_row, reading, transaction
from oyez.library.patience import at_leisure

__all__ = ["SCOPES", "Key", "Keys", "Secrets", "Usage"]

SCOPES = ("read", "narrate", "admin")
"""What a key may do: read and listen; add articles and have them narrated; all else. Each includes the ones before."""
PREFIX = "oyez"


@dataclass(frozen=True, slots=True)
class Key:
    """A program's key. Its secret is shown once and kept as a digest.

    Attributes:
        id: The part before the secret.
        listener: In whose name it acts.
        name: What it is for, in its maker's words.
        scopes: Of `SCOPES`.
        created: ISO 8601, UTC.
        used: The day of its last use; empty before the first.
    """

    id: str
    listener: str
    name: str
    scopes: tuple[str, ...]
    created: str
    used: str


class Keys:
    """The table of keys."""

    def __init__(self, rows: Engine) -> None:
        self._rows = rows

    def create(self, listener: str, name: str, scopes: Iterable[str] = ("read", "narrate")) -> tuple[Key, str]:
        """Return a new key, and the text ``oyez_ID_SECRET`` that is shown this once.

        Raises:
            OyezError: ``bad_scope``, or ``no_such_listener``.
        """
        wanted = tuple(scope for scope in SCOPES if scope in set(scopes))
        if not wanted or set(scopes) - set(SCOPES):
            raise OyezError("bad_scope", f"A key's scopes are of {', '.join(SCOPES)}.")
        secret = secrets.token_hex(24)
        key = Key(secrets.token_hex(4), listener, name.strip().replace("\0", "")[:100], wanted, clock.now(), "")
        facts = {"id": key.id, "name": key.name, "scopes": ",".join(wanted), "created": key.created}
        try:
            with transaction(self._rows) as rows:
                rows.execute(tables.keys.insert().values(listener=listener, secret=_digest(secret), **facts))
        except IntegrityError as error:
            raise OyezError("no_such_listener", "There is no such listener.", status=404) from error
        return key, f"{PREFIX}_{key.id}_{secret}"

    def check(self, text: str) -> Key | None:
        """Return the key that a text is, or None; it counts as used today."""
        prefix, _, rest = text.partition("_")
        key_id, _, secret = rest.partition("_")
        table = tables.keys
        with reading(self._rows) as rows:
            row = rows.execute(select(table).where(table.c.id == key_id.replace("\0", ""))).one_or_none()
        # Compared whether or not there is such a key, so that the time it takes tells nothing.
        fits = hmac.compare_digest(_digest(secret), row.secret if row else "0" * 64)
        if row is None or not fits or prefix != PREFIX:
            return None
        if row.used != clock.today():
            with at_leisure(), transaction(self._rows) as rows:
                rows.execute(update(table).where(table.c.id == key_id).values(used=clock.today()))
        return Key(row.id, row.listener, row.name, tuple(row.scopes.split(",")), row.created, row.used)

    def all(self, listener: str | None = None) -> list[Key]:
        """Return every key, or a listener's, in order of their making."""
        table = tables.keys.c
        query = select(table.id, table.listener, table.name, table.scopes, table.created, table.used)
        if listener is not None:
            query = query.where(table.listener == listener)
        with reading(self._rows) as rows:
            found = rows.execute(query.order_by(table.created, table.id)).all()
        return [
            Key(row.id, row.listener, row.name, tuple(row.scopes.split(",")), row.created, row.used) for row in found
        ]

    def revoke(self, key_id: str) -> bool:
        """Let a key in no more; tell whether there was one."""
        with transaction(self._rows) as rows:
            return rows.execute(delete(tables.keys).where(tables.keys.c.id == key_id)).rowcount > 0


class Secrets:
    """The table of secrets that sign addresses and forms. The newest signs; older ones still check."""

    def __init__(self, rows: Engine) -> None:
        self._rows = rows

    def all(self) -> dict[str, bytes]:
        """Return every secret by its id, the newest last; the first is made now where there is none."""
        found = self._found()
        if not found:
            self.rotate("first")
            found = self._found()
        return found

    def rotate(self, name: str = "") -> str:
        """Make another that signs from now on; return its id."""
        name = name or secrets.token_hex(4)
        facts = {"id": name, "value": secrets.token_hex(32), "created": clock.now()}
        with transaction(self._rows) as rows:
            last = rows.execute(select(func.max(tables.secrets.c.number))).scalar() or 0
            add_row(rows, tables.secrets, facts | {"number": last + 1})
        return name

    def forget(self, name: str) -> None:
        """Take back what a secret has signed."""
        with transaction(self._rows) as rows:
            rows.execute(delete(tables.secrets).where(tables.secrets.c.id == name))

    def _found(self) -> dict[str, bytes]:
        table = tables.secrets.c
        with reading(self._rows) as rows:
            query = select(table.id, table.value).order_by(table.number, table.id)
            return {name: bytes.fromhex(value) for name, value in rows.execute(query)}


class Usage:
    """The table of usage: how much of what a listener used on a day."""

    def __init__(self, rows: Engine) -> None:
        self._rows = rows

    def add(self, listener: str, what: str, amount: int, limit: int | None = None) -> bool:
        """Count an amount of today (narrations, characters, bytes), unless it would pass the limit; tell if it fits."""
        table, day = tables.usage, clock.today()
        key = {"listener": listener, "day": day, "what": what}
        with transaction(self._rows) as rows:
            add_row(rows, table, key | {"amount": 0})
            more = update(table).filter_by(**key).values(amount=table.c.amount + amount)
            if limit is not None:
                more = more.where(table.c.amount + amount <= limit)
            return rows.execute(more).rowcount > 0

    def of(self, listener: str) -> dict[str, int]:
        """Return what a listener used today."""
        table = tables.usage.c
        query = select(table.what, table.amount).where(table.listener == listener, table.day == clock.today())
        with reading(self._rows) as rows:
            return {what: int(amount) for what, amount in rows.execute(query)}


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode("utf-8", "replace")).hexdigest()
