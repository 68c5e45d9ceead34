"""Library, queue, places, subscriptions, settings and imports over JSON, with the real library behind them."""

from __future__ import annotations

import io
import json
import threading
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from fastapi.testclient import TestClient

from integration.web.helpers import VOICE, eventually, problem
from oyez.library import Library
from oyez.web.home.shapes import FeedAnswer, ItemAnswer, ItemPage, PlaceAnswer, SubscriptionAnswer
from oyez.web.site import Site
from oyez.web.work.checking import ask
from oyez.web.work.reading import Reading, receive

TEXT = "The harbour office opens at nine, and the boats go out with the tide. "
PLACE = {"block": "b1", "utterance": "b1.2", "offset": 40, "heard": 12}


def site_of(client: TestClient) -> Site:
    site: Site = client.app.state.site  # type: ignore[attr-defined]
    return site


def page_of(title: str) -> str:
    """Return a page that is an article of this headline."""
    text = "".join(f"<p>In the year {year} {TEXT}</p>" for year in range(1990, 2010))
    return f"<html lang=en><title>{title}</title><body><article><h1>{title}</h1>{text}</article></body></html>"


def add(client: TestClient, name: str, **more: Any) -> ItemAnswer:
    new = {"text": page_of(name), "url": f"https://courier.example/{name.replace(' ', '-')}", **more}
    answer = client.post("/api/items", json=new)
    assert answer.status_code == 201, answer.text
    return ItemAnswer.model_validate(answer.json())


def shelf(client: TestClient, query: str) -> list[str]:
    page = ItemPage.model_validate(client.get(f"/api/items?{query}").json())
    return [item.headline for item in page.items]


def test_what_is_added_waits_in_order_and_leaves_when_heard(client: TestClient) -> None:
    one, two = add(client, "One", tags=["sea"]), add(client, "Two")
    add(client, "Three", queue=False)
    assert shelf(client, "shelf=queue") == ["One", "Two"]
    assert sorted(shelf(client, "shelf=library")) == ["One", "Three", "Two"]
    heard = client.post(f"/api/items/{one.id}/heard").json()
    assert (heard["queued"], bool(heard["heard"]), bool(heard["archived"]), heard["left_seconds"]) == (
        False, True, True, 0,
    )  # fmt: skip
    assert shelf(client, "shelf=queue") == ["Two"]
    assert shelf(client, "shelf=archive") == ["One"]
    assert shelf(client, "shelf=all&tag=sea") == ["One"]
    client.patch("/api/settings", json={"archive_heard": False})
    assert client.post(f"/api/items/{two.id}/heard").json()["archived"] == ""


def test_the_queue_is_put_in_order(client: TestClient) -> None:
    ids = [add(client, name).id for name in ("One", "Two", "Three")]
    client.patch(f"/api/items/{ids[2]}", json={"before": ids[0]})
    assert shelf(client, "shelf=queue") == ["Three", "One", "Two"]
    client.patch(f"/api/items/{ids[0]}", json={"queued": False})
    assert shelf(client, "shelf=queue") == ["Three", "Two"]
    client.patch(f"/api/items/{ids[0]}", json={"queued": True, "tags": ["b", "a", "b"]})
    assert shelf(client, "shelf=queue") == ["Three", "Two", "One"]
    assert client.get(f"/api/items/{ids[0]}").json()["tags"] == ["a", "b"]
    assert client.get("/api/tags").json() == {"tags": ["a", "b"]}
    assert client.delete(f"/api/items/{ids[0]}").status_code == 204
    problem(client.get(f"/api/items/{ids[0]}"), 404, "no_such_article")


def test_search_and_pages(client: TestClient) -> None:
    for number in range(5):
        add(client, f"Ferry number {number}")
    first = client.get("/api/items?limit=2&text=ferry").json()
    assert (len(first["items"]), first["total"], first["next"]) == (2, 5, 2)
    last = client.get("/api/items?limit=2&offset=4&text=ferry").json()
    assert (len(last["items"]), last["next"]) == (1, None)
    assert shelf(client, "text=number 3") == ["Ferry number 3"]
    assert shelf(client, "text=100%25") == []


def test_listening_time_is_left_at_my_speed(client: TestClient) -> None:
    item = add(client, "One")
    at_one = client.get("/api/items?shelf=queue").json()["left_seconds"]
    assert at_one == pytest.approx(60 * item.words / 200)
    client.put(f"/api/items/{item.id}/position", json=PLACE)
    client.patch("/api/settings", json={"speed": 2})
    page = client.get("/api/items?shelf=queue").json()
    assert page["left_seconds"] == pytest.approx(60 * (item.words - 12) / 400)
    assert page["items"][0]["left_seconds"] == page["left_seconds"]


def test_a_place_is_the_same_on_every_device(client: TestClient) -> None:
    item = add(client, "One")
    path = f"/api/items/{item.id}/position"
    assert client.get(path).status_code == 204
    first = PlaceAnswer.model_validate(client.put(path, json=PLACE).json())
    assert client.get(path).json() == first.model_dump()
    later = client.put(path, json=PLACE | {"utterance": "b1.3", "since": first.revision}).json()
    assert later["revision"] > first.revision
    stale = client.put(path, json=PLACE | {"utterance": "b1.1", "since": first.revision}).json()
    assert stale == later, "another device was further on"
    client.post(f"/api/items/{item.id}/heard")
    assert client.get(path).status_code == 204
    problem(client.put("/api/items/0123456789abcdef/position", json=PLACE), 404, "no_such_article")


def test_settings_hold_for_every_page(client: TestClient) -> None:
    item = add(client, "One")
    changed = client.patch("/api/settings", json={"speed": 1.25, "voices": {"en-GB": VOICE}, "ahead": 3}).json()
    assert changed == {"speed": 1.25, "voices": {"en": VOICE}, "ahead": 3, "archive_heard": True}
    page = client.get(f"/articles/{item.id}").text
    assert 'data-speed="1.25"' in page
    assert "manifest?voice=tone%3Aen%2Blow" in page
    problem(client.patch("/api/settings", json={"voices": {"en": "nobody"}}), 404, "unknown_voice")
    assert client.patch("/api/settings", json={"voices": {"en": None}}).json()["voices"] == {}


def test_a_post_that_comes_twice_is_done_once(client: TestClient) -> None:
    new = {"kind": "tag", "name": "sea"}
    first = client.post("/api/feeds", json=new, headers={"idempotency-key": "a1"})
    again = client.post("/api/feeds", json=new, headers={"idempotency-key": "a1"})
    assert (again.status_code, again.json()) == (first.status_code, first.json()) == (201, again.json())
    assert again.headers["idempotency-replayed"] == "true"
    assert again.headers["location"] == first.headers["location"]
    assert len(client.get("/api/feeds").json()) == 1
    other = client.post("/api/feeds", json={"kind": "queue"}, headers={"idempotency-key": "a1"})
    problem(other, 422, "key_reused")
    problem(client.post("/api/feeds", json=new, headers={"idempotency-key": "x" * 201}), 400, "bad_key")
    refused = {"kind": "tag"}
    for _ in range(2):  # a failure is not kept: it may be different the next time
        problem(client.post("/api/feeds", json=refused, headers={"idempotency-key": "b"}), 422, "nothing_given")


def test_ten_thousand_at_once_are_all_there(client: TestClient, library: Library) -> None:
    urls = [f"https://courier.example/{number}" for number in range(10_000)]
    answer = client.post("/api/items/batch", json={"urls": [*urls[:-2], "no address", urls[0]]}).json()
    assert answer["accepted"] == 9_998
    assert [refused["place"] for refused in answer["refused"]] == ["line 9999"]
    assert client.post("/api/items/batch", json={"urls": urls}).json()["accepted"] == 2
    page = client.get("/api/arrivals").json()
    assert (page["waiting"], page["failed"], page["next"]) == (10_000, 0, 50)
    problem(client.post("/api/items/batch", json={"urls": [*urls, "https://x.example"]}), 422, "invalid_request")


WALLABAG = [
    {"is_archived": 0, "tags": ["sea"], "title": "One", "url": "https://courier.example/1",
     "content": page_of("One"), "created_at": "2020-01-02T03:04:05+0000", "domain_name": "x"},
    {"is_archived": 1, "tags": [], "title": "Two", "url": "https://courier.example/2",
     "content": page_of("Two"), "created_at": "2021-01-02T03:04:05+0000", "domain_name": "x"},
]  # fmt: skip


def read_all(client: TestClient) -> None:
    site = site_of(client)
    while due := site.library.arrivals.due(100):
        for arrival in due:
            receive(site, arrival)


def test_an_import_brings_texts_tags_dates_and_shelves(client: TestClient) -> None:
    answer = client.post("/api/imports", content=json.dumps(WALLABAG).encode())
    assert (answer.status_code, answer.json()["accepted"], answer.json()["origin"]) == (202, 2, "wallabag")
    read_all(client)
    [one] = client.get("/api/items?shelf=library").json()["items"]
    assert (one["headline"], one["tags"], one["added"], one["origin"], one["queued"]) == (
        "One", ["sea"], "2020-01-02T03:04:05+00:00", "import", False,
    )  # fmt: skip
    assert shelf(client, "shelf=archive") == ["Two"]
    assert client.get("/api/arrivals").json()["waiting"] == 0


def test_half_a_file_imports_nothing(client: TestClient) -> None:
    whole = json.dumps(WALLABAG).encode()
    problem(client.post("/api/imports", content=whole[: len(whole) // 2]), 422, "bad_export")
    assert client.get("/api/arrivals").json()["waiting"] == 0


def test_everything_is_exported_and_comes_back(client: TestClient, library: Library) -> None:
    item = add(client, "One", tags=["sea"])
    client.put(f"/api/items/{item.id}/position", json=PLACE)
    client.patch("/api/settings", json={"speed": 1.5})
    answer = client.get("/api/export")
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        data = json.loads(archive.read("oyez.json"))
        assert archive.read("subscriptions.opml").startswith(b"<?xml")
    [article] = data["articles"]
    assert (article["title"], article["tags"], article["state"]) == ("One", ["sea"], "queued")
    assert article["position"]["utterance"] == "b1.2"
    assert data["settings"]["speed"] == 1.5
    client.delete(f"/api/items/{item.id}")
    assert client.post("/api/imports", content=answer.content).json()["origin"] == "oyez"
    read_all(client)
    [back] = client.get("/api/items?shelf=all").json()["items"]
    assert (back["headline"], back["words"], back["tags"]) == ("One", item.words, ["sea"])


class Newspaper:
    """A site with a feed, whose stories a test changes."""

    def __init__(self) -> None:
        self.stories: dict[str, str] = {}
        self.feed: bytes | None = None
        self.asked: list[str] = []

    def page(self, path: str) -> tuple[int, str, bytes]:
        self.asked.append(path)
        if path == "/rss":
            return 200, "application/rss+xml", self.feed if self.feed is not None else self.rss()
        if path in self.stories:
            return 200, "text/html", page_of(self.stories[path]).encode()
        return 404, "text/plain", b"no"

    def rss(self) -> bytes:
        entries = "".join(
            f"<item><title>{title}</title><link>{self.url}{path}</link><guid>{path}</guid></item>"
            for path, title in self.stories.items()
        )
        return f"<rss version='2.0'><channel><title>The Courier</title>{entries}</channel></rss>".encode()

    url = ""


@pytest.fixture
def newspaper(monkeypatch: pytest.MonkeyPatch) -> Iterator[Newspaper]:
    found = Newspaper()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            status, kind, body = found.page(self.path)
            self.send_response(status)
            self.send_header("content-type", kind)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    monkeypatch.setenv("OYEZ_ALLOW_HOSTS", "127.0.0.1")
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        found.url = f"http://127.0.0.1:{server.server_port}"
        yield found
        server.shutdown()


def test_a_feed_brings_what_its_rules_take(client: TestClient, newspaper: Newspaper) -> None:
    newspaper.stories = {"/a": "Ferry stays", "/b": "Crossword", "/c": "Ferry crossword", "/d": "Ferry goes"}
    rules = {"include": ["ferry"], "exclude": ["Crossword"], "tags": ["sea"], "most": 1}
    new = client.post("/api/subscriptions", json={"feed": f"{newspaper.url}/rss", "rules": rules})
    followed = SubscriptionAnswer.model_validate(new.json())
    assert followed.title == "The Courier"
    problem(client.post("/api/subscriptions", json={"feed": f"{newspaper.url}/rss"}), 409, "subscribed_already")
    site = site_of(client)
    assert ask(site, site.library.subscriptions.get("local", followed.id)) == 1
    read_all(client)
    [item] = client.get("/api/items?shelf=queue").json()["items"]
    assert (item["headline"], item["tags"], item["origin"]) == ("Ferry stays", ["sea"], followed.id)
    newspaper.stories = {"/e": "Ferry again", **newspaper.stories}
    assert ask(site, site.library.subscriptions.get("local", followed.id)) == 1
    read_all(client)
    assert shelf(client, "shelf=queue") == ["Ferry stays", "Ferry again"], "each story once, those of the first day not"
    client.delete(f"/api/subscriptions/{followed.id}")
    assert len(shelf(client, "shelf=queue")) == 2


def test_a_feed_that_is_too_large_is_told(client: TestClient, newspaper: Newspaper) -> None:
    newspaper.stories = {"/a": "Ferry stays"}
    followed = client.post("/api/subscriptions", json={"feed": f"{newspaper.url}/rss"}).json()
    newspaper.feed = b"<rss version='2.0'><channel><title>x</title>" + b" " * (51 << 20) + b"</channel></rss>"
    site = site_of(client)
    assert ask(site, site.library.subscriptions.get("local", followed["id"])) == 0
    told = client.get(f"/api/subscriptions/{followed['id']}").json()
    assert told["failures"] == 1
    assert "50 MB" in told["error"]
    assert "50 MB" in client.get("/subscriptions").text
    newspaper.feed = None
    assert ask(site, site.library.subscriptions.get("local", followed["id"])) == 1
    assert client.get(f"/api/subscriptions/{followed['id']}").json()["error"] == ""


def test_what_cannot_be_read_is_told_and_tried_again(client: TestClient, newspaper: Newspaper) -> None:
    newspaper.stories = {"/good": "Ferry stays"}
    urls = [f"{newspaper.url}/good", f"{newspaper.url}/gone"]
    client.post("/api/items/batch", json={"urls": urls})
    site = site_of(client)
    for _ in range(3):
        for arrival in site.library.arrivals.of("local", state="waiting"):
            receive(site, arrival)
    [failed] = client.get("/api/arrivals").json()["arrivals"]
    assert (failed["state"], failed["code"], failed["tries"]) == ("failed", "http_error", 3)
    assert failed["reason"] in client.get("/library").text
    newspaper.stories["/gone"] = "Ferry is back"
    assert client.post("/api/arrivals/retry").status_code == 204
    read_all(client)
    assert sorted(shelf(client, "shelf=queue")) == ["Ferry is back", "Ferry stays"]


def test_a_host_is_asked_one_page_at_a_time(client: TestClient, newspaper: Newspaper) -> None:
    newspaper.stories = {f"/{number}": f"Story {number}" for number in range(3)}
    client.post("/api/items/batch", json={"urls": [f"{newspaper.url}/{number}" for number in range(3)]})
    read = threading.Event()
    reading = Reading(site_of(client), lambda _: read.set())
    reading.step(threading.Event())
    reading.step(threading.Event())
    assert read.wait(20)
    reading.step(threading.Event())
    asked = [path for path in newspaper.asked if path != "/robots.txt"]
    assert len(asked) == 1, "the next waits a moment, as a guest does"


def test_the_pages_of_a_run_are_told_live(client: TestClient) -> None:
    item = add(client, "One")
    manifest = client.get(f"/api/articles/{item.id}/manifest").json()
    assert manifest["status"] in ("live", "ready")
    eventually(lambda: client.get(f"/api/articles/{item.id}/manifest").json()["status"] == "ready")
    stream = client.get("/api/events?once=true")
    assert stream.headers["content-type"].startswith("text/event-stream")
    events = [json.loads(line[6:]) for line in stream.text.splitlines() if line.startswith("data: ")]
    assert [(event["article"], event["status"]) for event in events] == [(item.id, "ready")]


def test_feeds_are_made_renewed_and_removed(client: TestClient) -> None:
    made = FeedAnswer.model_validate(client.post("/api/feeds", json={"kind": "queue", "wpm": 250}).json())
    assert made.address.endswith("/feed.xml")
    renewed = client.post(f"/api/feeds/{made.id}/renew").json()
    assert renewed["address"] != made.address
    problem(client.get(made.address), 404, "no_such_feed")
    assert client.get(renewed["address"]).status_code == 200
    assert client.delete(f"/api/feeds/{made.id}").status_code == 204
    problem(client.get(renewed["address"]), 404, "no_such_feed")
    problem(client.post("/api/feeds", json={"kind": "queue", "wpm": 20}), 400, "wpm_out_of_range")


@pytest.mark.parametrize(
    ("stage", "body", "key"),
    [
        ("article", {"text": f"One\n\n{TEXT * 20}"}, "blocks"),
        ("script", {"text": f"One\n\n{TEXT * 20}"}, "utterances"),
        ("normalize", {"lines": ["It cost $5."]}, "lines"),
    ],
)
def test_each_stage_can_be_asked_alone(client: TestClient, stage: str, body: dict[str, Any], key: str) -> None:
    answer = client.post(f"/api/stages/{stage}", json=body)
    assert answer.status_code == 200, answer.text
    assert answer.json()[key]
    assert client.get("/api/items?shelf=all").json()["total"] == 0, "nothing is kept"


def test_an_article_is_narrated_in_one_request(client: TestClient) -> None:
    body = {"text": f"One\n\n{TEXT * 20}", "voice": VOICE, "format": "mp3", "wpm": 300}
    answer = client.post("/api/stages/narrate", json=body)
    assert (answer.status_code, answer.headers["content-type"]) == (200, "audio/mpeg")
    assert answer.content[:3] == b"ID3"
