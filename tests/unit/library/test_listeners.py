"""People, their sessions, keys and settings: what is secret is kept as a digest, and ends when it should."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy import text

from oyez.errors import OyezError
from oyez.library import Library, clock
from oyez.library.tables import metadata


def rows_of(library: Library) -> str:
    """Return every row of every table as text."""

    def all_rows() -> Iterator[object]:
        with library._rows.connect() as rows:
            for table in metadata.tables.values():
                yield [list(row) for row in rows.execute(table.select())]

    return json.dumps(list(all_rows()), default=str)


def code_of(attempt: object) -> str:
    """Return the code an attempt fails with."""
    with pytest.raises(OyezError) as caught:
        attempt()  # type: ignore[operator]
    return caught.value.code


def test_people(library: Library) -> None:
    ada = library.listeners.add(" Ada ", "hash")
    assert (ada.name, ada.password) == ("ada", "hash")
    assert library.listeners.named("ADA") == library.listeners.get(ada.id) == ada
    assert [one.name for one in library.listeners.all()] == ["ada", "local"]
    assert code_of(lambda: library.listeners.add("ada")) == "name_taken"
    for bad in ("", " ", "x" * 65, "a\nb", "a\0b"):
        assert code_of(lambda bad=bad: library.listeners.add(bad)) == "bad_name"
    assert code_of(lambda: library.listeners.remove("local")) == "bad_name"
    library.listeners.remove(ada.id)
    assert library.listeners.named("ada") is None


def test_sessions(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    ada = library.listeners.add("ada", "hash")
    cookie, other = library.sessions.begin(ada.id, "a browser\0"), library.sessions.begin(ada.id)
    assert library.sessions.listener(cookie) == ada
    assert library.sessions.listener(cookie + "x") is library.sessions.listener("\0é") is None
    assert cookie not in rows_of(library)
    library.sessions.end(cookie)
    assert library.sessions.listener(cookie) is None
    later = clock.now(later=timedelta(days=91))
    with monkeypatch.context() as future:
        future.setattr(clock, "now", lambda **_: later)
        assert library.sessions.listener(other) is None
    assert library.sessions.listener(other) == ada
    library.listeners.set_password(ada.id, "another")
    assert library.sessions.listener(other) is None


def test_keys(library: Library) -> None:
    key, shown = library.keys.create("local", "my script", ["narrate", "read"])
    assert shown.startswith(f"oyez_{key.id}_")
    assert key.scopes == ("read", "narrate")
    found = library.keys.check(shown)
    assert found is not None
    assert (found.id, found.listener, found.name, found.used) == (key.id, "local", "my script", "")
    assert [one.used for one in library.keys.all("local")] == [clock.today()]
    for wrong in (
        shown[:-1],
        shown + "0",
        shown.replace("oyez", "ozey"),
        f"oyez_{key.id}_",
        "oyez__",
        "",
        "\0",
        "é_é_é",
    ):
        assert library.keys.check(wrong) is None
    assert shown.rpartition("_")[2] not in rows_of(library)
    assert library.keys.revoke(key.id)
    assert not library.keys.revoke(key.id)
    assert library.keys.check(shown) is None
    assert code_of(lambda: library.keys.create("local", "x", [])) == "bad_scope"
    assert code_of(lambda: library.keys.create("local", "x", ["root"])) == "bad_scope"
    assert code_of(lambda: library.keys.create("nobody", "x")) == "no_such_listener"


def test_settings(library: Library) -> None:
    library.settings.put("local", voice="espeak:x", speed=1.25, archive=True)
    library.settings.put("local", speed=1.5, voice=None)
    assert library.settings.get("local") == {"archive": True, "speed": 1.5}
    assert library.settings.get(library.listeners.add("ada").id) == {}


def test_secrets(library: Library) -> None:
    first = library.secrets.all()
    assert list(first) == ["first"]
    assert len(first["first"]) == 32
    newest = library.secrets.rotate()
    assert list(library.secrets.all()) == ["first", newest]
    library.secrets.forget("first")
    assert list(library.secrets.all()) == [newest]


def test_usage_stops_at_its_limit(library: Library) -> None:
    assert library.usage.add("local", "narrations", 2, limit=3)
    assert not library.usage.add("local", "narrations", 2, limit=3)
    assert library.usage.add("local", "narrations", 1, limit=3)
    assert library.usage.add("local", "bytes", 5)
    assert library.usage.of("local") == {"bytes": 5, "narrations": 3}


def test_all_that_is_a_listeners_goes_with_them(library: Library) -> None:
    ada = library.listeners.add("ada", "hash").id
    library.sessions.begin(ada)
    library.keys.create(ada, "x")
    library.settings.put(ada, speed=1)
    library.usage.add(ada, "bytes", 5)
    library.feeds.add(ada, "queue")
    followed = library.subscriptions.add(ada, "https://example.org/feed")
    library.subscriptions.see(followed.id, "e")
    library.listeners.remove(ada)
    with library._rows.connect() as rows:
        for table in ("sessions", "keys", "settings", "usage", "feeds", "subscriptions", "entries"):
            assert rows.execute(text(f"SELECT count(*) FROM {table}")).scalar() == 0, table
