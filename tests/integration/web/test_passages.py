"""A listener who goes ahead of what is made: a narration from that sentence on, until the whole is there."""

from __future__ import annotations

import threading

import pytest
from fastapi.testclient import TestClient

from integration.web.helpers import FERRY, VOICE, eventually, finished
from integration.web.tone import ToneEngine
from oyez.library import Library
from oyez.narration import Narration, Passage, Studio
from oyez.narration.passage import sentence_at
from oyez.script import write


def held(engine: ToneEngine, studio: Studio, ferry: str) -> Narration:
    """A narration that stands still after its first sentence."""
    engine.permits = threading.Semaphore(1)
    whole = studio.start(ferry, VOICE)
    eventually(lambda: whole.snapshot().made == 1)
    return whole


def test_what_is_ahead_is_made_next(
    engine: ToneEngine, studio: Studio, library: Library, client: TestClient, ferry: str
) -> None:
    whole = held(engine, studio, ferry)
    address = f"/api/articles/{ferry}/manifest"
    assert studio.passage(ferry, VOICE, "headline~0") is whole, "what is made needs no passage"
    ahead = client.get(address, params={"from": "b3~7"}).json()
    said = [line for line in studio.script(ferry).utterances if line.text]
    first = next(number for number, line in enumerate(said) if line.block == "b3")
    printed = " ".join(line.text for line in said[:first])
    assert ahead["status"] == "live"
    assert ahead["before"] == len(printed.split())
    assert [block["id"] for block in ahead["blocks"]] == list(dict.fromkeys(line.block for line in said))
    assert not any(block["words"] for block in ahead["blocks"])
    assert ahead["offset"] == pytest.approx(ahead["before"] * 300, rel=0.5)
    passage = studio.passage(ferry, VOICE, "b3~7")
    assert isinstance(passage, Passage)
    assert studio.passage(ferry, VOICE, "b3~9") is passage, "one for each sentence"
    assert engine.permits is not None
    engine.permits.release(50)
    finished(passage)
    heard = " ".join(word.text for word in passage.snapshot().timeline.words)
    assert heard.startswith(FERRY.blocks[2].text)
    spoken = {b["id"]: len(b["words"]) // 4 for b in client.get(address, params={"from": "b3~7"}).json()["blocks"]}
    assert spoken["b3"] == len(FERRY.blocks[2].text.split())
    assert library.recording(passage.key, "m4a") is None
    sound = client.get(ahead["audio"]["live"])
    assert sound.content[4:8] == b"ftyp"
    finished(whole)
    assert "before" not in client.get(address, params={"from": "b3~7"}).json()
    assert library.recording(whole.key, "m4a") is not None
    studio.close()
    assert not passage.live_path.exists()


def test_another_voice_begins_at_the_same_sentence(
    engine: ToneEngine, studio: Studio, client: TestClient, ferry: str
) -> None:
    held(engine, studio, ferry)
    answer = client.get(f"/api/articles/{ferry}/manifest", params={"voice": "tone:fr", "from": "b3~0"}).json()
    assert (answer["voice"], answer["before"] > 0) == ("tone:fr", True)
    assert engine.permits is not None
    engine.permits.release(50)


@pytest.mark.parametrize("place", ["", "~", "b3", "b3~", "b3~-1", "b3~x", "nowhere~3", "b3~99999999999", "b3~²"])
def test_places_that_are_none_are_the_whole(engine: ToneEngine, studio: Studio, ferry: str, place: str) -> None:
    whole = held(engine, studio, ferry)
    assert studio.passage(ferry, VOICE, place) is whole
    assert engine.permits is not None
    engine.permits.release(50)


def test_offsets_count_utf_16_units() -> None:
    from dataclasses import replace

    from oyez.article import Block

    text = "😀 One two. Three four."
    article = replace(FERRY, blocks=(Block("b1", "paragraph", text),))
    script = write(article)
    lines = [line.text for line in script.utterances]
    units = len(text.partition("Three")[0].encode("utf-16-le")) // 2
    assert [lines[sentence_at(article, script, f"b1~{units + shift}") or 0] for shift in (-2, 0)] == [
        "😀 One two.",
        "Three four.",
    ]


def test_a_sample_speaks_the_sentence(client: TestClient, ferry: str) -> None:
    introduction = client.get("/api/voices/tone:en+low/sample").content
    at = {"article": ferry, "from": "b3~0"}
    sentence = client.get("/api/voices/tone:en+low/sample", params=at).content
    assert sentence[4:8] == b"ftyp"
    assert sentence != introduction
    assert client.get("/api/voices/tone:en+low/sample", params={**at, "from": "none~1"}).content == introduction
    french = client.get("/api/voices/tone:fr/sample").content
    assert client.get("/api/voices/tone:fr/sample", params=at).content == french
    assert client.get("/api/voices/tone:fr/sample", params={**at, "article": "none"}).status_code == 404
