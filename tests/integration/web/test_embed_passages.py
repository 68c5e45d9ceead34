"""A reader of another site goes ahead of what is made, and hears voices speak the sentence."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest
from fastapi.testclient import TestClient

from integration.web.helpers import FERRY, VOICE, eventually, finished, problem
from integration.web.tone import ToneEngine
from oyez.library import Library, Offer
from oyez.narration import Narration, Passage, Studio
from oyez.web import create_app
from oyez.web.embed import EmbedSettings
from oyez.web.embed.quota import AHEAD

MANIFEST = "/embed/manifest"


@pytest.fixture
def reader(library: Library, studio: Studio, ferry: str) -> Iterator[TestClient]:
    library.offers.put(Offer(ferry, "courier.example/ferry", None))
    app = create_app(library, studio, preferred_voice=VOICE, embed=EmbedSettings())
    with TestClient(app, base_url="http://127.0.0.1:8000") as client:
        yield client


@pytest.fixture
def whole(engine: ToneEngine, studio: Studio, ferry: str) -> Iterator[Narration]:
    """A narration that stands still after its first sentence."""
    engine.permits = threading.Semaphore(1)
    whole = studio.start(ferry, VOICE)
    eventually(lambda: whole.snapshot().made == 1)
    yield whole
    engine.permits.release(500)


def test_what_is_ahead_is_made_next(
    reader: TestClient, engine: ToneEngine, studio: Studio, ferry: str, whole: Narration
) -> None:
    ahead = reader.get(MANIFEST, params={"id": ferry, "from": "b3~7"}).json()
    assert (ahead["status"], ahead["before"] > 0) == ("live", True)
    assert ahead["audio"]["live"].startswith(f"articles/{ferry}/live.mp4?")
    assert {voice["language"][:2] for voice in ahead["voices"]} == {"en"}
    passage = studio.passage(ferry, VOICE, "b3~7", begin=False)
    assert isinstance(passage, Passage)
    assert engine.permits is not None
    engine.permits.release(500)
    finished(passage)
    assert reader.get(f"/embed/{ahead['audio']['live']}").content[4:8] == b"ftyp"
    heard = " ".join(word.text for word in passage.snapshot().timeline.words)
    assert heard.startswith(FERRY.blocks[2].text)
    finished(whole)
    after = reader.get(MANIFEST, params={"id": ferry, "from": "b3~7"})
    assert "before" not in after.json(), "the whole takes over"


def test_a_passage_is_never_kept_by_caches(
    reader: TestClient, studio: Studio, ferry: str, whole: Narration, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = {"id": ferry, "from": "b3~7"}
    assert reader.get(MANIFEST, params=address).headers["cache-control"] == "no-cache"
    passage = studio.passage(ferry, VOICE, "b3~7", begin=False)
    over = replace(passage.snapshot(), status="ready")
    monkeypatch.setattr(passage, "snapshot", lambda: over)
    assert reader.get(MANIFEST, params=address).json()["status"] == "ready"
    assert reader.get(MANIFEST, params=address).headers["cache-control"] == "no-cache"


def test_so_many_go_ahead_and_the_next_waits(
    reader: TestClient, library: Library, studio: Studio, ferry: str, whole: Narration
) -> None:
    said = [line for line in studio.script(ferry).utterances if line.block.startswith("b")]
    places = [f"{line.block}~{line.start}" for line in said][2:]
    answers = [reader.get(MANIFEST, params={"id": ferry, "from": place}).json() for place in places]
    assert sum("before" in answer for answer in answers) == min(AHEAD, len(places))


def test_nothing_is_begun_by_a_place_that_is_not_offered(reader: TestClient, library: Library) -> None:
    secret = library.add(replace(FERRY, url="https://courier.example/other"))
    for address, names in (
        (MANIFEST, {"id": secret}),
        (f"/embed/articles/{secret}/live.mp4", {}),
        ("/embed/voices/tone:en+low/sample", {"article": secret}),
    ):
        problem(reader.get(address, params={**names, "from": "b3~7"}), 404, "not_offered")


def test_a_sample_speaks_the_sentence_where_the_voice_is_free(
    reader: TestClient, engine: ToneEngine, ferry: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    address, at = "/embed/voices/tone:en+low/sample", {"article": ferry, "from": "b3~0"}
    introduction = reader.get(address).content
    front = reader.app.state.front  # type: ignore[attr-defined]
    with monkeypatch.context() as spent:
        spent.setattr(front.quota, "sample", lambda: False)
        assert reader.get(address, params=at).content == introduction
    sentence = reader.get(address, params=at).content
    assert sentence != introduction
    with monkeypatch.context() as spent:
        spent.setattr(front.quota, "sample", lambda: False)
        assert reader.get(address, params=at).content == sentence, "what is kept costs nothing"
