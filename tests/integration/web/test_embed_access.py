"""A server others can reach, whose people sign in: readers of other sites need no key, and find nothing else open."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

import pytest
from fastapi.testclient import TestClient

from integration.web.helpers import FERRY, VOICE, finished, problem
from oyez.library import Library, Offer
from oyez.narration import Studio
from oyez.web import create_app
from oyez.web.access import AccessSettings
from oyez.web.access.passwords import hashed
from oyez.web.embed import EmbedSettings

BASE = "http://audio.courier.example"
PAPER = {"origin": "https://courier.example", "sec-fetch-site": "cross-site"}
"""What a browser sends with what a newspaper's page asks for: no cookie, no key."""


@pytest.fixture
def reader(library: Library, studio: Studio) -> Iterator[TestClient]:
    """A reader of the newspaper; the server's own people sign in, and may do little in a minute."""
    settings = EmbedSettings(frames=("courier.example",), url=BASE)
    access = AccessSettings(rate=3, narrations=0, listened=1)
    library.listeners.add("ada", hashed("correct horse battery"))
    app = create_app(library, studio, preferred_voice=VOICE, embed=settings, access=access, signed_in=True)
    with TestClient(app, base_url=BASE, follow_redirects=False, headers=PAPER) as client:
        yield client


@pytest.fixture
def offered(library: Library, ferry: str) -> str:
    library.offers.put(Offer(ferry, "courier.example/ferry", "wp-17"))
    return ferry


def test_a_story_is_found_narrated_and_heard_without_a_key(
    reader: TestClient, library: Library, studio: Studio, offered: str
) -> None:
    manifest = reader.get("/embed/manifest", params={"url": FERRY.url})
    assert manifest.status_code == 200
    assert manifest.headers["access-control-allow-origin"] == "*"
    assert "access-control-allow-credentials" not in manifest.headers
    narration = studio.find(offered, VOICE)
    assert narration is not None
    finished(narration)
    for place in ("audio.m4a", "audio.mp3", "live.mp4", "captions.vtt"):
        answer = reader.get(f"/embed/articles/{offered}/{place}", params={"voice": VOICE})
        assert answer.status_code == 200, place
        assert len(answer.content) > 100, place
    part = reader.get(f"/embed/articles/{offered}/audio.m4a", headers={"range": "bytes=0-99"})
    assert (part.status_code, len(part.content)) == (206, 100)
    assert reader.get(f"/embed/voices/{VOICE}/sample").status_code == 200
    assert "set-cookie" not in manifest.headers
    assert not reader.cookies


def test_the_iframe_page_and_all_it_names_are_open(reader: TestClient, offered: str) -> None:
    facts = reader.get("/embed/oembed", params={"url": FERRY.url}).json()
    src = re.search(r'<iframe src="([^"]+)"', facts["html"])
    assert src
    page = reader.get(unescape(src[1]), headers={"accept": "text/html"})
    assert page.status_code == 200
    named = [unescape(at) for at in re.findall(r'(?:src|href)="([^"]+)"', page.text)]
    own = [f"{BASE}/embed/{at}" for at in named if not at.startswith("http")]
    assert len(own) >= 3  # the script, the manifest, the oEmbed link
    for address in own:
        assert reader.get(address).status_code == 200, address
    [version] = {match[1] for at in own if (match := re.search(r"/embed/([^/]+)/player\.js", at))}
    for name in ("player.js", "more.js", "text-de.json", "text-ar.json"):
        answer = reader.get(f"/embed/{version}/{name}")
        assert (answer.status_code, answer.headers["access-control-allow-origin"]) == (200, "*"), name


def test_a_preflight_passes_the_door(reader: TestClient, offered: str) -> None:
    asked = {"access-control-request-method": "GET", "access-control-request-headers": "range"}
    answer = reader.options(f"/embed/articles/{offered}/live.mp4", headers=asked)
    assert answer.status_code == 204
    assert "Range" in answer.headers["access-control-allow-headers"]


@pytest.mark.parametrize(
    "path",
    [
        "/demo", "/embed", "/embedded/manifest", "/Embed/manifest", "/api/embed/manifest",
        "/api/articles", "/api/articles/{id}", "/api/articles/{id}/manifest", "/api/articles/{id}/audio.m4a",
        "/api/articles/{id}/live.mp4", "/api/articles/{id}/captions.vtt", "/articles/{id}", "/api/voices",
        "/openapi.json", "/metrics", "/",
    ],
)  # fmt: skip
def test_nothing_else_is_open_for_a_story_on_offer(reader: TestClient, offered: str, path: str) -> None:
    address = path.replace("{id}", offered)
    answer = reader.get(address)
    assert answer.status_code == 401, address
    assert "access-control-allow-origin" not in answer.headers
    browser = reader.get(address, headers={"accept": "text/html"})
    assert browser.status_code == (401 if path.startswith("/api/") else 303), address


@pytest.mark.parametrize(
    "path", ["..%2fapi/articles", "../api/articles", "%2e%2e/api/articles", "/api/articles", "x/y"]
)
def test_the_open_prefix_leads_nowhere_else(reader: TestClient, offered: str, path: str) -> None:
    answer = reader.get(f"{BASE}/embed/{path}")
    assert answer.status_code in {401, 404}
    assert "articles" not in answer.json()


def test_what_is_in_the_library_and_not_offered_stays_in_it(reader: TestClient, library: Library, ferry: str) -> None:
    for path in (f"manifest?id={ferry}", f"manifest?url={FERRY.url}", f"oembed?url={FERRY.url}"):
        problem(reader.get(f"/embed/{path}"), 404, "not_offered")
    for place in ("audio.m4a", "live.mp4", "captions.vtt"):
        problem(reader.get(f"/embed/articles/{ferry}/{place}"), 404, "not_offered")
    assert reader.get(f"/embed/frame?id={ferry}").status_code == 404


def test_nothing_under_the_prefix_takes_anything_from_a_foreign_page(reader: TestClient, offered: str) -> None:
    for path in ("manifest", f"articles/{offered}/audio.m4a", "oembed", "frame"):
        for method in ("POST", "PUT", "DELETE"):
            assert reader.request(method, f"/embed/{path}").status_code in {403, 405}, (method, path)
