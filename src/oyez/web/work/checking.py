"""Asks the feeds that are followed, and has what their rules take read."""

from __future__ import annotations

import hashlib
import logging
import threading
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from oyez.errors import OyezError
from oyez.web.home.following import rules_of

if TYPE_CHECKING:
    from oyez.article import Entry, Feed
    from oyez.library import Subscription
    from oyez.library.arrivals import Wanted
    from oyez.web.home.shapes import Rules
    from oyez.web.site import Site

__all__ = ["Checking", "ask", "taken"]

log = logging.getLogger(__name__)
EVERY = timedelta(minutes=30)
MOST_PATIENT = timedelta(hours=24)
IDLE = 60.0


class Checking:
    """The worker's step."""

    def __init__(self, site: Site) -> None:
        """Ask for `site`."""
        self._site = site

    def step(self, stop: threading.Event) -> float:
        """Ask every feed whose time has come; return when to look again."""
        for subscription in self._site.library.subscriptions.all():
            if stop.is_set():
                break
            if _due(subscription):
                ask(self._site, subscription)
        return IDLE


def ask(site: Site, subscription: Subscription) -> int:
    """Ask one feed now; return how many of its stories are taken. Its failure is noted and told where it is listed."""
    from oyez.article import Feed, feed_again

    known = Feed(subscription.title, subscription.feed, etag=subscription.etag, modified=subscription.modified)
    now = datetime.now(UTC).isoformat(timespec="seconds")
    change = site.library.subscriptions.change
    try:
        fresh = feed_again(known)
    except OyezError as error:
        change(subscription.id, checked=now, failures=subscription.failures + 1, error=error.message)
        return 0
    count = _take(site, subscription, fresh) if fresh else 0
    facts = {"etag": fresh.etag, "modified": fresh.modified} if fresh else {}
    if fresh and fresh.title and subscription.title in ("", subscription.feed):
        facts["title"] = fresh.title
    change(subscription.id, checked=now, failures=0, error="", **facts)
    return count


def taken(entries: Sequence[Entry], rules: Rules) -> list[Entry]:
    """Return the entries that the rules take, at most as many as they say."""
    return [entry for entry in entries if _fits(entry, rules)][: rules.most]


def _take(site: Site, subscription: Subscription, feed: Feed) -> int:
    subscriptions = site.library.subscriptions
    seen = subscriptions.seen(subscription.id, [entry.id for entry in feed.entries])
    new = [entry for entry in feed.entries if entry.id not in seen]
    rules = rules_of(subscription)
    chosen = taken(new, rules)
    wanted = [_wanted(entry, feed, rules) for entry in chosen]
    # First what is to be read, then that it was seen: a crash between the two asks twice and loses nothing.
    if wanted:
        site.library.arrivals.add(subscription.listener, wanted, origin=subscription.id)
    for entry in new:
        subscriptions.see(subscription.id, entry.id)
    if wanted:
        site.desk.poke()
    return len(wanted)


def _wanted(entry: Entry, feed: Feed, rules: Rules) -> Wanted:
    from oyez.article.stories import entry_page
    from oyez.library.arrivals import Wanted

    html = entry_page(entry, feed).text if entry.content_html else ""
    # A story without an address of its own has one in its feed.
    url = entry.url or f"{feed.url}#{hashlib.sha256(entry.id.encode('utf-8', 'replace')).hexdigest()[:16]}"
    return Wanted(url, entry.title, html, tags=tuple(rules.tags), queue=rules.queue)


def _fits(entry: Entry, rules: Rules) -> bool:
    if not entry.url and not entry.content_html:
        return False
    text = f"{entry.title} {entry.summary}".casefold()
    if any(word.casefold() in text for word in rules.exclude):
        return False
    return not rules.include or any(word.casefold() in text for word in rules.include)


def _due(subscription: Subscription) -> bool:
    try:
        last = datetime.fromisoformat(subscription.checked)
    except ValueError:
        return True
    wait = min(EVERY * 2 ** min(subscription.failures, 10), MOST_PATIENT)
    now = datetime.now(UTC)
    # A clock that went back must not make us wait for the old future.
    return now - last >= wait or last - now > EVERY
