"""Feeds that are followed and feeds that are read: what was seen stays seen, what was named keeps its name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from oyez.errors import OyezError
from oyez.library import Library

Story = Callable[..., str]
FEED = "https://example.org/feed.xml"


def test_subscriptions(library: Library) -> None:
    ada = library.listeners.add("ada").id
    one = library.subscriptions.add("local", FEED, title="The Bell", rules={"only": ["sea"]})
    other = library.subscriptions.add(ada, FEED)
    assert library.subscriptions.of("local") == [one]
    assert library.subscriptions.get("local", one.id) == one
    with pytest.raises(OyezError, match="followed already"):
        library.subscriptions.add("local", FEED)
    with pytest.raises(OyezError) as caught:
        library.subscriptions.get("local", other.id)
    assert caught.value.code == "no_such_subscription"
    library.subscriptions.change(one.id, etag='"x"', failures=2, checked="2026-01-01T00:00:00+00:00", rules={"a": 1})
    changed = library.subscriptions.get("local", one.id)
    assert (changed.etag, changed.failures, changed.rules, changed.title) == ('"x"', 2, {"a": 1}, "The Bell")
    assert [found.id for found in library.subscriptions.all()] == [other.id, one.id]
    library.subscriptions.remove(ada, one.id)
    assert len(library.subscriptions.of("local")) == 1
    library.subscriptions.remove("local", one.id)
    assert library.subscriptions.of("local") == []


def test_entries_are_seen_once(library: Library) -> None:
    one = library.subscriptions.add("local", FEED)
    entries = [f"https://example.org/{n}" for n in range(1200)]
    for entry in entries[::100]:
        library.subscriptions.see(one.id, entry, "a")
        library.subscriptions.see(one.id, entry, "b")
    assert library.subscriptions.seen(one.id, [*entries, "other"]) == set(entries[::100])


def test_a_feeds_address(library: Library) -> None:
    feed = library.feeds.add("local", "tag", "sea", title="Sea", voice="espeak:x", wpm=250)
    assert library.feeds.by_token(feed.token) == feed
    assert library.feeds.by_token("nothing") is None
    assert len(feed.token) >= 32
    token = library.feeds.renew("local", feed.id)
    assert library.feeds.by_token(feed.token) is None
    renewed = library.feeds.by_token(token)
    assert renewed is not None
    assert renewed.id == feed.id
    assert library.feeds.of("local") == [renewed]
    library.feeds.remove("local", feed.id)
    assert library.feeds.of("local") == []


def test_an_episode_keeps_its_name(library: Library, story: Story) -> None:
    a, b = story("a"), story("b")
    feed, other = library.feeds.add("local", "queue"), library.feeds.add("local", "library")
    first = library.feeds.episodes(feed.id, [a])
    both = library.feeds.episodes(feed.id, [b, a])
    assert list(both) == [b, a]
    assert both[a] == first[a]
    assert both[b].guid != both[a].guid
    assert library.feeds.episodes(other.id, [a])[a].guid != first[a].guid
    with pytest.raises(OyezError) as caught:
        library.feeds.episodes(feed.id, ["nothing"])
    assert caught.value.code == "no_such_article"
