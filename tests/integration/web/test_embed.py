"""What other sites' pages may read of the running app, and what they may not."""

from __future__ import annotations

import base64
import gzip
import hashlib
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from fastapi.testclient import TestClient

from integration.web.helpers import FERRY, VOICE, eventually, finished, problem
from integration.web.tone import ToneEngine
from oyez.article import Article
from oyez.errors import OyezError
from oyez.library import Library, Offer
from oyez.narration import Narration, Studio
from oyez.voices import DEFAULT_VOICE
from oyez.web import create_app, sources
from oyez.web.embed import EmbedSettings

ADDRESS = "courier.example/ferry"
MANIFEST = "/embed/manifest"
Reader = Callable[..., TestClient]


@pytest.fixture
def site(library: Library, studio: Studio) -> Iterator[Reader]:
    """Make a client of an app with these settings."""
    clients = []

    def make(**settings: object) -> TestClient:
        app = create_app(library, studio, preferred_voice=VOICE, embed=EmbedSettings(**settings))  # type: ignore[arg-type]
        client = TestClient(app, base_url="http://127.0.0.1:8000", follow_redirects=False)
        client.__enter__()
        clients.append(client)
        return client

    yield make
    for client in clients:
        client.__exit__(None, None, None)


@pytest.fixture
def offered(library: Library, narrated: Narration) -> str:
    """The id of an article that is narrated and offered."""
    library.offers.put(Offer(narrated.article_id, ADDRESS, "wp-17"))
    return narrated.article_id


@pytest.fixture
def pages(monkeypatch: pytest.MonkeyPatch) -> dict[str, Article | OyezError]:
    """What fetching gives, by address; nothing leaves this machine."""
    known: dict[str, Article | OyezError] = {}
    asked: list[str] = []

    def add(library: Library, *, source: str = "", **_: object) -> str:
        asked.append(source)
        found = known.get(source, OyezError("not_an_article", "No story."))
        if isinstance(found, OyezError):
            raise found
        return library.add(found)

    monkeypatch.setattr(sources, "add_source", add)
    known["asked"] = OyezError("asked", "")
    monkeypatch.setattr(sources, "asked", asked, raising=False)
    return known


def fetched() -> list[str]:
    return sources.asked  # type: ignore[attr-defined, no-any-return]


def test_a_story_is_found_by_each_of_its_names(site: Reader, offered: str) -> None:
    reader = site()
    for name in ({"id": offered}, {"source": "wp-17"}, {"url": "https://courier.example/ferry?utm_source=x#top"}):
        answer = reader.get(MANIFEST, params=name)
        assert answer.status_code == 200, name
        assert answer.json()["id"] == offered
        assert answer.json()["status"] == "ready"


def test_what_is_not_offered_is_not_there_though_the_library_has_it(site: Reader, narrated: Narration) -> None:
    reader = site()
    for name in ({"id": narrated.article_id}, {"url": FERRY.url}, {"source": "wp-17"}, {}):
        problem(reader.get(MANIFEST, params=name), 404, "not_offered")
    problem(reader.get(f"/embed/articles/{narrated.article_id}/audio.m4a"), 404, "not_offered")
    problem(reader.get(f"/embed/articles/{narrated.article_id}/live.mp4"), 404, "not_offered")


def test_every_origin_may_read_the_embed_and_nothing_else(site: Reader, offered: str) -> None:
    reader, origin = site(), {"origin": "https://courier.example"}
    for path in (f"{MANIFEST}?id={offered}", "/embed/latest/player.js", f"{MANIFEST}?id=none", "/embed/nothing"):
        headers = reader.get(path, headers=origin).headers
        assert headers["access-control-allow-origin"] == "*", path
        assert headers["cross-origin-resource-policy"] == "cross-origin", path
        assert "access-control-allow-credentials" not in headers
    for path in ("/", "/api/articles", f"/api/articles/{offered}/manifest", "/static/player.js", "/healthz", "/demo"):
        headers = reader.get(path, headers=origin).headers
        assert "access-control-allow-origin" not in headers, path
        assert headers["cross-origin-resource-policy"] == "same-origin", path


def test_a_preflight_is_answered_for_reading_alone(site: Reader) -> None:
    asked = {"origin": "https://courier.example", "access-control-request-method": "GET"}
    answer = site().options("/embed/articles/x/audio.m4a", headers=asked)
    assert answer.status_code == 204
    assert answer.headers["access-control-allow-methods"] == "GET, HEAD, OPTIONS"
    assert "access-control-allow-origin" not in site().options("/api/articles", headers=asked).headers


def test_nothing_can_be_written_through_the_embed(site: Reader, offered: str) -> None:
    for method in ("POST", "PUT", "DELETE", "PATCH"):
        answer = site().request(method, MANIFEST, params={"id": offered}, headers={"origin": "http://127.0.0.1:8000"})
        problem(answer, 405, "method_not_allowed")


def test_the_manifests_addresses_are_the_embeds_own_and_work(site: Reader, offered: str) -> None:
    reader = site()
    manifest = reader.get(MANIFEST, params={"id": offered}).json()
    assert manifest["audio"]["m4a"].startswith(f"articles/{offered}/audio.m4a?")
    sound = reader.get(f"/embed/{manifest['audio']['m4a']}", headers={"range": "bytes=0-99"})
    assert (sound.status_code, len(sound.content)) == (206, 100)
    assert "immutable" in sound.headers["cache-control"]
    assert reader.get(f"/embed/{manifest['audio']['mp3']}").status_code == 200
    assert reader.get(f"/embed/{manifest['voices'][0]['sample']}").status_code == 200
    assert reader.get(f"/embed/articles/{offered}/captions.vtt").text.startswith("WEBVTT")


def test_a_manifest_is_cached_and_asked_for_anew_by_its_tag(site: Reader, offered: str) -> None:
    reader = site()
    first = reader.get(MANIFEST, params={"id": offered}, headers={"accept-encoding": "gzip"})
    assert first.headers["content-encoding"] == "gzip"
    assert first.headers["cache-control"].startswith("public, max-age=60")
    assert first.headers["vary"] == "Accept-Encoding"
    known = {"if-none-match": first.headers["etag"], "accept-encoding": "gzip"}
    again = reader.get(MANIFEST, params={"id": offered}, headers=known)
    assert (again.status_code, again.content) == (304, b"")
    plain = reader.get(MANIFEST, params={"id": offered}, headers={"accept-encoding": "identity"})
    assert "content-encoding" not in plain.headers
    assert plain.json() == first.json()
    assert plain.headers["etag"] != first.headers["etag"]


def test_a_narration_in_the_making_is_not_cached(
    site: Reader, library: Library, ferry: str, engine: ToneEngine
) -> None:
    engine.permits = threading.Semaphore(0)
    library.offers.put(Offer(ferry))
    try:
        answer = site().get(MANIFEST, params={"id": ferry})
        assert (answer.json()["status"], answer.headers["cache-control"]) == ("live", "no-cache")
        assert answer.json()["audio"]["live"].startswith(f"articles/{ferry}/live.mp4?")
    finally:
        engine.permits.release(100)


def test_the_player_has_an_address_for_ever_and_a_digest(site: Reader, library: Library) -> None:
    reader = site()
    build = reader.app.state.front.builds.current()  # type: ignore[attr-defined]
    answer = reader.get(f"/embed/{build.version}/player.js", headers={"accept-encoding": "gzip"})
    assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
    digest = base64.b64encode(hashlib.sha384(answer.content).digest()).decode()
    assert build.integrity == f"sha384-{digest}"
    assert answer.headers["content-type"] == "text/javascript; charset=utf-8"
    assert int(answer.headers["content-length"]) == len(gzip.compress(answer.content, 9, mtime=0))
    kept = library.folder / "players" / build.version
    assert (kept / "player.js").read_bytes() == answer.content
    lazy = reader.get("/embed/latest/player.js")
    assert lazy.content == answer.content
    assert "immutable" not in lazy.headers["cache-control"]


def test_a_build_that_was_handed_out_survives_an_update(site: Reader, library: Library) -> None:
    reader = site()
    old = library.folder / "players" / "0.0.1-0123456789ab"
    old.mkdir(parents=True)
    (old / "player.js").write_text("// as it was")
    (old / "secret.txt").write_text("no")
    assert reader.get("/embed/0.0.1-0123456789ab/player.js").text == "// as it was"
    for name in ("secret.txt", "more.js", "..%2f..%2foyez.db"):
        problem(reader.get(f"/embed/0.0.1-0123456789ab/{name}"), 404, "not_found")
    for strange in ("0.0.1-ffffffffffff", "%2e%2e%2foyez.db", "players"):
        problem(reader.get(f"/embed/{strange}/player.js"), 404, "not_found")


def test_a_page_of_an_allowed_site_is_narrated_when_first_asked_for(
    site: Reader, pages: dict[str, Article | OyezError], studio: Studio
) -> None:
    reader = site(sites=("*.courier.example", "courier.example"))
    pages[str(FERRY.url)] = FERRY
    answer = reader.get(MANIFEST, params={"url": FERRY.url})
    assert answer.status_code == 200
    finished(studio.start(answer.json()["id"], VOICE))
    assert reader.get(MANIFEST, params={"url": f"{FERRY.url}?utm_medium=mail"}).json()["status"] == "ready"
    assert fetched() == [FERRY.url]


def test_other_sites_pages_are_never_fetched(site: Reader, pages: dict[str, Article | OyezError]) -> None:
    reader = site(sites=("courier.example",))
    for url in (
        "https://courier.example.evil.example/ferry", "https://evil.example/?courier.example",
        "https://courier.example@evil.example/", "http://127.0.0.1/", "file:///etc/passwd", "courier.example/ferry",
        "https://courier.example:8443/ferry", "javascript:alert(1)", "https://[", "x" * 5000,
    ):  # fmt: skip
        assert reader.get(MANIFEST, params={"url": url}).status_code in {404, 422}, url
    assert fetched() == []


def test_a_page_that_calls_another_sites_address_its_own_is_not_offered(
    site: Reader, pages: dict[str, Article | OyezError]
) -> None:
    reader = site(sites=("courier.example",))
    pages["https://courier.example/copy"] = replace(FERRY, url="https://other.example/ferry")
    problem(reader.get(MANIFEST, params={"url": "https://courier.example/copy"}), 404, "not_offered")


def test_a_page_without_a_story_is_asked_for_once(site: Reader, pages: dict[str, Article | OyezError]) -> None:
    reader = site(sites=("courier.example",))
    for _ in range(5):
        problem(reader.get(MANIFEST, params={"url": "https://courier.example/weather"}), 404, "not_offered")
    assert fetched() == ["https://courier.example/weather"]


def test_strange_addresses_a_minute_are_limited(site: Reader, pages: dict[str, Article | OyezError]) -> None:
    reader = site(sites=("courier.example",))
    answers = [reader.get(MANIFEST, params={"url": f"https://courier.example/{n}"}) for n in range(40)]
    assert len(fetched()) == 30
    problem(answers[-1], 503, "embed_busy")
    assert answers[-1].headers["retry-after"] == "60"


def test_a_days_narrations_are_limited(site: Reader, library: Library, studio: Studio) -> None:
    reader = site(day=2)
    ids = [library.add(replace(FERRY, url=f"https://courier.example/{n}", headline=f"No. {n}")) for n in range(3)]
    for article in ids:
        library.offers.put(Offer(article))
    for article in ids[:2]:
        assert reader.get(MANIFEST, params={"id": article}).status_code == 200
        finished(studio.start(article, VOICE))
    problem(reader.get(MANIFEST, params={"id": ids[2]}), 503, "embed_quota_spent")
    problem(reader.get(f"/embed/articles/{ids[2]}/audio.m4a"), 503, "embed_quota_spent")
    assert reader.get(MANIFEST, params={"id": ids[0]}).status_code == 200, "what exists costs nothing"


def test_only_so_many_are_made_at_once(site: Reader, library: Library, engine: ToneEngine) -> None:
    reader = site(at_once=1)
    reader.app.state.front.quota._patience = 0.0  # type: ignore[attr-defined]
    engine.permits = threading.Semaphore(0)
    ids = [library.add(replace(FERRY, url=f"https://courier.example/{n}", headline=f"No. {n}")) for n in range(2)]
    try:
        for article in ids:
            library.offers.put(Offer(article))
        assert reader.get(MANIFEST, params={"id": ids[0]}).status_code == 200
        problem(reader.get(MANIFEST, params={"id": ids[1]}), 503, "embed_busy")
    finally:
        engine.permits.release(100)
    eventually(lambda: reader.get(MANIFEST, params={"id": ids[1]}).status_code == 200)


def test_readers_choose_among_the_voices_on_offer(site: Reader, library: Library, offered: str) -> None:
    reader = site(voices=(VOICE,))
    manifest = reader.get(MANIFEST, params={"id": offered}).json()
    assert [voice["id"] for voice in manifest["voices"]] == [VOICE]
    problem(reader.get(MANIFEST, params={"id": offered, "voice": DEFAULT_VOICE}), 404, "unknown_voice")
    problem(reader.get("/embed/voices/espeak:en-us%2Bf5/sample"), 404, "unknown_voice")


def test_the_newsrooms_choice_of_voice_comes_first(site: Reader, library: Library, offered: str) -> None:
    library.offers.put(Offer(offered, ADDRESS, None, DEFAULT_VOICE))
    manifest = site().get(MANIFEST, params={"id": offered}).json()
    assert manifest["voice"] == DEFAULT_VOICE
    assert manifest["voices"][0]["id"] == DEFAULT_VOICE


def test_a_story_in_a_language_nobody_speaks_is_not_offered(site: Reader, library: Library) -> None:
    article = library.add(replace(FERRY, language="fi", url="https://courier.example/fi"))
    library.offers.put(Offer(article))
    problem(site().get(MANIFEST, params={"id": article}), 404, "not_offered")
