"""Whatever is asked, the answer is one of ours: never a 5xx, always a type, always the policy."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import pytest
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from integration.web.helpers import FERRY, VOICE, finished
from oyez.library import Library
from oyez.narration import Studio
from oyez.voices import Catalogue
from oyez.web import create_app

PLACES = (
    "/", "/articles", "/articles/{}", "/api/articles", "/api/articles/{}", "/api/articles/{}/script",
    "/api/articles/{}/manifest", "/api/articles/{}/audio.m4a", "/api/articles/{}/audio.{}", "/api/articles/{}/live.mp4",
    "/api/articles/{}/captions.vtt", "/api/voices", "/api/voices/{}/sample", "/static/{}", "/healthz", "/{}", "/api/{}",
)  # fmt: skip

anything = st.one_of(
    st.just("FERRY"), st.just(VOICE), st.text(max_size=12), st.sampled_from(["..", "%", "\x00", "a/b"])
)


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory, voices: Catalogue) -> Iterator[TestClient]:
    library = Library(tmp_path_factory.mktemp("data"))
    studio = Studio(library, voices=voices)
    finished(studio.start(library.add(FERRY), VOICE))
    with TestClient(create_app(library, studio), base_url="http://localhost", follow_redirects=False) as client:
        yield client
    studio.close()
    library.close()


def check(client: TestClient, method: str, path: str, **more: Any) -> None:
    answer = client.request(method, path, **more)
    assert answer.status_code < 500, (method, path, answer.text[:200])
    assert "content-security-policy" in answer.headers
    if answer.status_code >= 400 and method != "HEAD" and answer.status_code != 416:
        kind = answer.headers["content-type"]
        assert kind == "application/problem+json" or kind.startswith("text/html")


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    method=st.sampled_from(["GET", "GET", "GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"]),
    place=st.sampled_from(PLACES),
    names=st.tuples(anything, anything),
    query=st.dictionaries(st.sampled_from(["voice", "v", "download", "x"]), anything, max_size=3),
    header=st.one_of(st.none(), st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=30)),
)
def test_any_address(
    client: TestClient, method: str, place: str, names: tuple[str, str], query: dict[str, str], header: str | None
) -> None:
    (ferry,) = [line["id"] for line in client.get("/api/articles").json()["articles"]]
    encoded = [quote(ferry if name == "FERRY" else name, safe="", errors="replace") for name in names]
    text = "&".join(f"{name}={quote(value, safe='', errors='replace')}" for name, value in query.items())
    headers = {} if header is None else {"range": header, "if-none-match": header, "content-type": header}
    check(client, method, f"{place.format(*encoded)}?{text}", headers=headers)


def _json(data: object) -> bytes:
    return json.dumps(data).encode()


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20), lambda v: st.lists(v, max_size=3)
)


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.one_of(st.binary(max_size=60), st.dictionaries(st.sampled_from(["text", "url", "x"]), values).map(_json)))
def test_any_body(client: TestClient, body: bytes) -> None:
    for kind in ("application/json", "application/x-www-form-urlencoded", "text/plain"):
        check(client, "POST", "/api/articles", content=body, headers={"content-type": kind})
        check(client, "POST", "/articles", content=body, headers={"content-type": kind})
