"""The iframe page and oEmbed of the running app."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from xml.etree import ElementTree

import pytest
from fastapi.testclient import TestClient

from integration.web.helpers import FERRY, VOICE, problem
from oyez.library import Library, Offer
from oyez.narration import Studio
from oyez.web import create_app
from oyez.web.embed import EmbedSettings

BASE = "https://audio.courier.example/oyez"


@pytest.fixture
def reader(library: Library, studio: Studio) -> Iterator[TestClient]:
    settings = EmbedSettings(frames=("courier.example", "*.paper.example"), url=BASE)
    app = create_app(library, studio, preferred_voice=VOICE, embed=settings)
    with TestClient(app, base_url="http://127.0.0.1:8000", follow_redirects=False) as client:
        yield client


@pytest.fixture
def offered(library: Library, ferry: str) -> str:
    library.offers.put(Offer(ferry, "courier.example/ferry", "wp-17"))
    return ferry


def directive(policy: str, name: str) -> list[str]:
    return next(rule.split()[1:] for rule in policy.split("; ") if rule.split()[0] == name)


def test_the_frame_page_may_be_framed_by_the_newsrooms_sites_alone(reader: TestClient, offered: str) -> None:
    for answer in (reader.get("/embed/frame", params={"id": offered}), reader.get("/embed/frame", params={"id": "no"})):
        policy = answer.headers["content-security-policy"]
        assert directive(policy, "frame-ancestors") == ["'self'", "courier.example", "*.paper.example"]
        assert directive(policy, "default-src") == ["'none'"]
        assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in reader.get("/").headers["content-security-policy"]


def test_the_frame_page_holds_the_story_it_was_asked_for(reader: TestClient, offered: str) -> None:
    for name in ({"id": offered}, {"source": "wp-17"}, {"url": "https://courier.example/ferry?utm_id=1"}):
        answer = reader.get("/embed/frame", params=name)
        assert answer.status_code == 200
        assert f'<oyez-player src="manifest?id={offered}">' in answer.text
        script = re.search(r'src="([^"]+/player\.js)" integrity="(sha384-[^"]+)"', answer.text)
        assert script
        assert reader.get(f"/embed/{script[1]}").status_code == 200
        assert script[2] == reader.app.state.front.builds.current().integrity  # type: ignore[attr-defined]


def test_a_frame_of_nothing_says_so_plainly(reader: TestClient) -> None:
    answer = reader.get("/embed/frame", params={"id": "nothing"})
    assert answer.status_code == 404
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert "No narration of this story is offered here." in answer.text


def test_headline_and_address_cannot_break_the_frame_page(reader: TestClient, library: Library) -> None:
    bad = replace(FERRY, headline='"><script>alert(1)</script>', url="javascript:alert(1)")
    article = library.add(bad)
    library.offers.put(Offer(article))
    page = reader.get("/embed/frame", params={"id": article}).text
    assert "<script>alert" not in page
    assert "javascript:" not in page


def test_oembed_gives_an_iframe_for_a_storys_address_and_for_its_frames(reader: TestClient, offered: str) -> None:
    for url in (
        "https://courier.example/ferry",
        f"{BASE}/embed/frame?id={offered}",
        f"{BASE}/embed/frame?source=wp-17",
    ):
        facts = reader.get("/embed/oembed", params={"url": url}).json()
        assert (facts["version"], facts["type"], facts["title"]) == ("1.0", "rich", FERRY.headline)
        assert facts["author_name"] == "Ines Whitcombe, Tomas Adeyemi"
        src = re.search(r'<iframe src="([^"]+)"', facts["html"])
        assert src
        assert unescape(src[1]) == f"{BASE}/embed/frame?id={offered}"
        assert f'width="{facts["width"]}" height="{facts["height"]}"' in facts["html"]


def test_oembed_keeps_to_the_size_asked_for(reader: TestClient, offered: str) -> None:
    asked = {"url": str(FERRY.url), "maxwidth": "300", "maxheight": "100"}
    facts = reader.get("/embed/oembed", params=asked).json()
    assert (facts["width"], facts["height"]) == (300, 100)


def test_oembed_speaks_xml_as_well(reader: TestClient, offered: str) -> None:
    answer = reader.get("/embed/oembed", params={"url": str(FERRY.url), "format": "xml"})
    assert answer.headers["content-type"] == "text/xml; charset=utf-8"
    root = ElementTree.fromstring(answer.content)
    assert root.tag == "oembed"
    assert {child.tag: child.text for child in root}["title"] == FERRY.headline


def test_oembed_refuses_what_is_not_offered_and_what_it_does_not_know(reader: TestClient, offered: str) -> None:
    problem(reader.get("/embed/oembed", params={"url": "https://courier.example/other"}), 404, "not_offered")
    problem(
        reader.get("/embed/oembed", params={"url": f"https://evil.example/embed/frame?id={offered}"}),
        404,
        "not_offered",
    )
    problem(reader.get("/embed/oembed"), 422, "invalid_request")


@pytest.mark.parametrize("name", ["yaml", "JSON", "", "json,xml"])
def test_oembed_has_no_format_but_its_two(reader: TestClient, offered: str, name: str) -> None:
    problem(reader.get("/embed/oembed", params={"url": str(FERRY.url), "format": name}), 501, "unknown_format")


def test_the_frame_page_names_its_oembed_address(reader: TestClient, offered: str) -> None:
    page = reader.get("/embed/frame", params={"id": offered}).text
    found = re.search(r'type="application/json\+oembed" href="([^"]+)"', page)
    assert found
    assert reader.get(f"/embed/{unescape(found[1])}").json()["type"] == "rich"
