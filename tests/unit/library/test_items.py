"""A queue keeps its order whatever is moved, and each listener's library is their own."""

from __future__ import annotations

import random
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import text

from oyez.errors import OyezError
from oyez.library import Filter, Library, Position

Story = Callable[..., str]
QUEUE = Filter("queue")


def queue(library: Library, listener: str = "local") -> list[str]:
    """Return the headlines of a queue in order, in small letters."""
    return [item.article.headline.lower() for item in library.items.page(listener, QUEUE)]


def test_a_queue_is_in_order_of_coming_and_can_be_changed(library: Library, story: Story) -> None:
    a, b, c, d = (story(name) for name in "abcd")
    library.items.add("local", [a, b, c])
    library.items.add("local", [d], origin="paste", queue=False)
    assert queue(library) == ["a", "b", "c"]
    library.items.move("local", c, before=a)
    library.items.move("local", d, before=b)
    assert queue(library) == ["c", "a", "d", "b"]
    library.items.move("local", c)
    assert queue(library) == ["a", "d", "b", "c"]
    library.items.add("local", [a])
    assert queue(library) == ["a", "d", "b", "c"]
    library.items.dequeue("local", d)
    assert queue(library) == ["a", "b", "c"]
    item = library.items.find("local", d)
    assert item is not None
    assert (item.queued, item.origin, item.heard) == (False, "paste", "")


def test_there_is_always_room_between_two(library: Library, story: Story) -> None:
    names = [story(name) for name in "abcdef"]
    library.items.add("local", names)
    wanted = list("abcdef")
    dice = random.Random(8)
    # Always between the same two: room for one more is gone after 20 halvings.
    for _ in range(60):
        moved, other = wanted[-1], wanted[1]
        if dice.random() < 0.1:
            moved, other = dice.sample(wanted, 2)
        wanted.remove(moved)
        wanted.insert(wanted.index(other), moved)
        library.items.move("local", names["abcdef".index(moved)], before=names["abcdef".index(other)])
        assert queue(library) == wanted


def test_what_was_heard_leaves_the_queue(library: Library, story: Story) -> None:
    a, b, c = (story(name) for name in "abc")
    library.items.add("local", [a, b, c])
    library.items.heard("local", a)
    library.items.heard("local", b, archive=False)
    library.items.archive("local", c)
    assert queue(library) == []
    assert [item.article.headline for item in library.items.page("local")] == ["B"]
    archived = library.items.page("local", Filter("archive"))
    assert {item.article.headline: bool(item.heard) for item in archived} == {"A": True, "C": False}
    library.items.archive("local", c, away=False)
    library.items.add("local", [a])
    assert queue(library) == ["a"]
    assert len(library.items.page("local", Filter("all"))) == len(library.items.page("local")) == 3


def test_a_library_is_its_listeners_own(library: Library, story: Story) -> None:
    a, b = story("a"), story("b")
    ada = library.listeners.add("Ada").id
    library.items.add("local", [a, b])
    library.items.add(ada, [b])
    library.tags.put("local", b, ["x"])
    library.positions.put("local", b, Position("b1", "b1.1", 5, 4))
    assert queue(library, ada) == ["b"]
    assert library.tags.of(ada, [b]) == {}
    assert library.positions.get(ada, b) is None
    library.items.remove("local", b)
    assert queue(library) == ["a"]
    assert library.positions.get("local", b) is None
    assert queue(library, ada) == ["b"]
    assert library.get(b).headline == "B"


def test_filters_and_what_is_left_to_hear(library: Library, story: Story) -> None:
    a = story("harbour", 100, site="The Bell", language="en")
    b = story("hafen", 50, site="Die Glocke", language="de")
    library.items.add("local", [a, b])
    library.tags.put("local", a, ["sea", " sea ", "", "ships"])
    library.positions.put("local", a, Position("b1", "b1.1", 5, 40))
    assert library.items.count("local", QUEUE) == (2, 110)
    assert library.items.count("local", Filter(text="100%")) == (0, 0)

    def found(**which: str) -> list[str]:
        return [item.article.headline for item in library.items.page("local", Filter(**which))]

    assert found(tag="sea") == found(site="The Bell") == found(language="en") == found(text="HARB bell") == ["Harbour"]
    assert found(text="%") == found(tag="no") == []
    assert library.tags.all("local") == ["sea", "ships"]
    assert library.tags.of("local", [a, b]) == {a: ["sea", "ships"]}
    assert len(library.items.page("local", limit=1)) == len(library.items.page("local", limit=5, offset=1)) == 1


def test_ten_thousand_at_once(library: Library) -> None:
    names = [f"{n:016x}" for n in range(10_000)]
    row = "INSERT INTO articles (id, source, headline, site, date, language, words, article, added) VALUES "
    with library._rows.begin() as rows:
        for first in range(0, len(names), 1000):
            values = ", ".join(f"('{name}','s','H','','','en',9,'{{}}','2026')" for name in names[first : first + 1000])
            rows.execute(text(row + values))
    library.items.add("local", names)
    assert library.items.count("local", QUEUE) == (10_000, 90_000)
    assert [item.article.id for item in library.items.page("local", QUEUE, limit=3, offset=9_997)] == names[-3:]


def test_many_add_at_once(library: Library, story: Story) -> None:
    names = [story(f"s{n}") for n in range(16)]
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(lambda name: library.items.add("local", [name]), names))
    assert sorted(item.article.id for item in library.items.page("local", QUEUE)) == sorted(names)


def test_what_is_not_there(library: Library, story: Story) -> None:
    a = story("a")
    library.items.add("local", [a])
    for attempt in (
        lambda: library.items.add("local", [a, "nothing"]),
        lambda: library.items.add("nobody", [a]),
        lambda: library.items.move("local", "nothing"),
        lambda: library.items.move("local", a, before="nothing"),
        lambda: library.items.heard("local", "nothing"),
        lambda: library.tags.put("local", "nothing", ["x"]),
        lambda: library.positions.put("local", "nothing", Position("b1", "b1.1", 0, 0)),
        lambda: library.mark("nothing", "v", "making"),
    ):
        with pytest.raises(OyezError) as caught:
            attempt()
        assert caught.value.code == "no_such_article"
    assert queue(library) == ["a"]


def test_the_newer_place_wins_whatever_the_clocks_say(library: Library, story: Story) -> None:
    a = story("a")
    first = library.positions.put("local", a, Position("b1", "b1.1", 0, 0))
    phone = library.positions.put("local", a, Position("b2", "b2.1", 0, 30), since=first.revision)
    assert (first.revision, phone.revision) == (1, 2)
    late = library.positions.put("local", a, Position("b1", "b1.9", 0, 9), since=first.revision)
    assert late == phone
    assert library.positions.get("local", a) == phone
    assert library.positions.put("local", a, Position("b1", "b1.9", 0, 9)).revision == 3
    library.positions.forget("local", a)
    assert library.positions.get("local", a) is None
