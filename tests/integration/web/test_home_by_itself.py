"""Files and mails become items; queues and podcast feeds are narrated without being asked, at the listener's cost."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from email.message import EmailMessage

import feedparser
import pytest
from fastapi.testclient import TestClient

from integration.web.helpers import VOICE, eventually
from integration.web.tone import ToneEngine
from oyez.library import LOCAL, Library
from oyez.narration import Studio
from oyez.web.access import AccessSettings
from oyez.web.access.passwords import hashed
from oyez.web.app import create_app
from oyez.web.site import Site
from oyez.web.work.ahead import Ahead

TEXT = "The harbour office opens at nine, and the boats go out with the tide. "


def page_of(title: str, more: str = "") -> str:
    paragraphs = "".join(f"<p>In the year {year} {TEXT}</p>" for year in range(1990, 2000))
    return (
        f"<html lang=en><title>{title}</title><body><article><h1>{title}</h1>{paragraphs}"
        f"<p>{more}</p></article></body></html>"
    )


def mail() -> bytes:
    letter = EmailMessage()
    letter["From"], letter["To"], letter["Subject"] = "news@courier.example", "ada@example.org", "The Monday letter"
    letter.set_content(TEXT * 10)
    letter.add_alternative(page_of("The Monday letter"), subtype="html")
    return letter.as_bytes()


@pytest.mark.parametrize(
    ("name", "data", "headline", "origin"),
    [
        ("story.html", page_of("Town keeps its ferry").encode(), "Town keeps its ferry", "file"),
        ("C:\\letters\\monday.eml", mail(), "The Monday letter", "mail"),
        ("plain.txt", f"Town keeps its crane\n\n{TEXT * 10}\n\n{TEXT * 8}".encode(), "Town keeps its crane", "file"),
    ],
)
def test_a_file_is_read_and_queued(client: TestClient, name: str, data: bytes, headline: str, origin: str) -> None:
    answer = client.post("/add/file", files={"file": (name, data)})
    assert answer.status_code == 303, answer.text
    assert client.get(answer.headers["location"]).status_code == 200
    [item] = client.get("/api/items?shelf=queue").json()["items"]
    assert (item["headline"], item["origin"]) == (headline, origin)
    assert answer.headers["location"] == f"/articles/{item['id']}"
    assert item["words"] > 100


@pytest.mark.parametrize(
    ("name", "data", "status", "told"),
    [
        ("empty.html", b"  \n", 422, "nothing in empty.html"),
        ("short.html", b"<p>Sign in to go on.</p>", 422, ""),
        ("<script>alert(1)</script>.pdf", b"\0\1\2 this is no PDF", 415, ""),
        ("broken.epub", b"PK\3\4 cut off", 415, ""),
    ],
)
def test_a_file_that_is_no_article_comes_back_with_the_reason(
    client: TestClient, name: str, data: bytes, status: int, told: str
) -> None:
    answer = client.post("/add/file", files={"file": (name, data)})
    assert answer.status_code == status, answer.text
    assert 'class="problem"' in answer.text
    assert told in answer.text
    assert "<script>alert" not in answer.text
    assert client.get("/api/items?shelf=all").json()["total"] == 0


def test_no_file_at_all_is_told(client: TestClient) -> None:
    assert client.post("/add/file", files={"other": ("x.html", b"x")}).status_code == 422
    assert client.post("/add/file", data={"file": "x"}).status_code == 415


@pytest.fixture
def working(library: Library, studio: Studio) -> Iterator[TestClient]:
    """A server that works by itself, as `oyez serve` does."""
    app = create_app(library, studio, preferred_voice=VOICE, work=True)
    with TestClient(app, base_url="http://127.0.0.1:8000", follow_redirects=False) as client:
        yield client


def add(client: TestClient, name: str, more: str = "") -> str:
    new = {"text": page_of(name, more), "url": f"https://courier.example/{name}"}
    answer = client.post("/api/items", json=new)
    assert answer.status_code == 201, answer.text
    return str(answer.json()["id"])


def ready(studio: Studio) -> list[str]:
    return sorted(article for article, snapshot in studio.standing() if snapshot.status == "ready")


def test_the_head_of_the_queue_is_narrated_by_itself(working: TestClient, studio: Studio) -> None:
    working.patch("/api/settings", json={"ahead": 2})
    ids = [add(working, name) for name in ("one", "two", "three")]
    eventually(lambda: ready(studio) == sorted(ids[:2]))
    working.post(f"/api/items/{ids[0]}/heard")
    eventually(lambda: ids[2] in ready(studio))


def test_the_same_address_gives_the_newest_render(working: TestClient, engine: ToneEngine) -> None:
    address = working.post("/api/feeds", json={"kind": "queue"}).json()["address"]
    add(working, "ferry")

    def episodes() -> list[tuple[str, str, str]]:
        found = feedparser.parse(working.get(address).content).entries
        return [(entry.id, entry.enclosures[0].href, entry.enclosures[0].length) for entry in found]

    eventually(lambda: len(episodes()) == 1)
    [(guid, sound, length)] = episodes()
    first = working.get(sound).content
    assert len(first) == int(length)
    engine.permits = threading.Semaphore(0)
    add(working, "ferry", "A correction: the office opens at ten, and on Sundays not at all.")
    assert working.get(sound).content == first, "the old one until the new one is finished"
    assert episodes() == [(guid, sound, length)]
    engine.permits.release(1000)
    eventually(lambda: episodes() != [(guid, sound, length)])
    [(same_guid, same_sound, longer)] = episodes()
    assert (same_guid, same_sound) == (guid, sound)
    assert len(working.get(sound).content) == int(longer) > int(length)
    assert int(working.head(sound).headers["content-length"]) == int(longer)
    captions = working.get(sound.replace(".mp3", ".vtt")).text
    assert "on Sundays" in re.sub(r"<[^>]*>", "", captions), "each word carries its time"


def test_what_is_made_ahead_counts(library: Library, studio: Studio) -> None:
    ada = library.listeners.add("ada", hashed("correct horse battery")).id
    headers = {"authorization": f"Bearer {library.keys.create(ada, 'test', ('narrate',))[1]}"}
    app = create_app(
        library, studio, preferred_voice=VOICE, access=AccessSettings(narrations=2), signed_in=True
    )  # fmt: skip
    site: Site = app.state.site
    with TestClient(app, base_url="http://oyez.example", headers=headers) as client:
        ids = [add(client, name) for name in ("one", "two", "three")]
        Ahead(site).step(threading.Event())
        assert ready(studio) == sorted(ids[:2])
        assert library.usage.of(ada)["narrations"] == 2
        assert client.get(f"/api/articles/{ids[0]}/manifest").status_code == 200
        assert client.get(f"/api/articles/{ids[2]}/manifest").status_code == 429
        library.items.add(LOCAL, [ids[2]], queue=True)
        Ahead(site).step(threading.Event())
        assert ready(studio) == sorted(ids), "whoever sits at this machine has no quota"
