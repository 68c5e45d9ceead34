"""Feeds that listeners follow, and which of their entries were seen."""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Engine, delete, select, update
from sqlalchemy.exc import IntegrityError

from oyez.errors import OyezError
from oyez.library import clock, tables
from oyez.library.database import keep_row, reading, transaction

__all__ = ["Subscription", "Subscriptions"]


@dataclass(frozen=True, slots=True)
class Subscription:
    """A feed that a listener follows.

    Attributes:
        id: For addresses.
        listener: Whose it is.
        feed: Its address.
        title: What it calls itself.
        rules: What is taken from it, any JSON object.
        etag: The validator of its last answer.
        modified: Its last answer's Last-Modified, as it was written.
        checked: When it was asked last; empty before the first time.
        failures: How often in a row asking it failed.
        error: Why it failed last; empty where it did not.
        added: When it was subscribed to.
    """

    id: str
    listener: str
    feed: str
    title: str = ""
    rules: Mapping[str, Any] = field(default_factory=dict)
    etag: str = ""
    modified: str = ""
    checked: str = ""
    failures: int = 0
    error: str = ""
    added: str = ""


class Subscriptions:
    """The tables of subscriptions and of the entries seen in them."""

    def __init__(self, rows: Engine) -> None:
        self._rows = rows

    def add(self, listener: str, feed: str, *, title: str = "", rules: Mapping[str, Any] | None = None) -> Subscription:
        """Follow a feed.

        Raises:
            OyezError: ``subscribed_already``.
        """
        new = Subscription(secrets.token_hex(8), listener, feed, title, dict(rules or {}), added=clock.now())
        facts = {"title": title, "rules": json.dumps(new.rules), "added": new.added}
        try:
            with transaction(self._rows) as rows:
                rows.execute(tables.subscriptions.insert().values(id=new.id, listener=listener, feed=feed, **facts))
        except IntegrityError as error:
            raise OyezError("subscribed_already", "That feed is followed already.", status=409) from error
        return new

    def of(self, listener: str) -> list[Subscription]:
        """Return what a listener follows, in order of its coming."""
        return self._find(tables.subscriptions.c.listener == listener)

    def all(self) -> list[Subscription]:
        """Return what all listeners follow; those not asked for longest come first."""
        return sorted(self._find(), key=lambda one: one.checked)

    def get(self, listener: str, subscription_id: str) -> Subscription:
        """Return one.

        Raises:
            OyezError: ``no_such_subscription``, also where it is another's.
        """
        table = tables.subscriptions.c
        found = self._find(table.id == subscription_id, table.listener == listener)
        if not found:
            raise OyezError("no_such_subscription", "There is no such subscription.", status=404)
        return found[0]

    def change(self, subscription_id: str, **facts: object) -> None:
        """Change its title, rules, etag, modified, checked, failures or error."""
        if "rules" in facts:
            facts["rules"] = json.dumps(facts["rules"])
        kept = {name: fact.replace("\0", "") if isinstance(fact, str) else fact for name, fact in facts.items()}
        with transaction(self._rows) as rows:
            rows.execute(update(tables.subscriptions).filter_by(id=subscription_id).values(**kept))

    def remove(self, listener: str, subscription_id: str) -> None:
        """Follow a feed no longer; what came from it stays."""
        table = tables.subscriptions.c
        with transaction(self._rows) as rows:
            here = (table.id == subscription_id) & (table.listener == listener)
            rows.execute(delete(tables.subscriptions).where(here))

    def seen(self, subscription_id: str, entries: Iterable[str]) -> set[str]:
        """Return which of these entries (by what names them in the feed) were seen before."""
        names = {_digest(entry): entry for entry in entries}
        table = tables.entries.c
        found: set[str] = set()
        with reading(self._rows) as rows:
            digests = list(names)
            for first in range(0, len(digests), 500):
                part = digests[first : first + 500]
                query = select(table.entry).where(table.subscription == subscription_id, table.entry.in_(part))
                found.update(names[digest] for digest in rows.execute(query).scalars())
        return found

    def see(self, subscription_id: str, entry: str, article: str = "") -> None:
        """Note that an entry was seen, and which article it became."""
        key = {"subscription": subscription_id, "entry": _digest(entry)}
        with transaction(self._rows) as rows:
            keep_row(rows, tables.entries, key, {"article": article, "seen": clock.now()})

    def _find(self, *where: Any) -> list[Subscription]:  # noqa: ANN401 - SQLAlchemy's conditions
        table = tables.subscriptions
        columns = [table.c[name] for name in Subscription.__dataclass_fields__]
        query = select(*columns).where(*where).order_by(table.c.added, table.c.id)
        with reading(self._rows) as rows:
            found = [dict(row._mapping) for row in rows.execute(query)]
        return [Subscription(**row | {"rules": json.loads(row["rules"])}) for row in found]


def _digest(entry: str) -> str:
    return hashlib.sha256(entry.encode("utf-8", "surrogatepass")).hexdigest()
