"""A sample of each voice on the web: it can be heard, and it is in the voice's own language."""

from __future__ import annotations

import io
from collections.abc import Iterator
from importlib.metadata import EntryPoint

import av
import numpy as np
import pytest
from fastapi.testclient import TestClient

from oyez.library import Library
from oyez.narration import Studio
from oyez.voices import Catalogue
from oyez.web import create_app
from oyez.web.sounds import FIGURES, SENTENCES, introduction


@pytest.fixture
def embedded(library: Library) -> Iterator[tuple[TestClient, Catalogue]]:
    """The app with the real embedded voice."""
    found = Catalogue((EntryPoint("espeak", "oyez.voices.espeak:EspeakEngine", "oyez.engines"),))
    studio = Studio(library, voices=found)
    with TestClient(create_app(library, studio), base_url="http://127.0.0.1:8000") as client:
        yield client, found
    studio.close()
    found.close()


def heard(data: bytes) -> tuple[float, float]:
    """Return how many seconds of a file are louder than a whisper, and its peak."""
    with av.open(io.BytesIO(data), "r") as file:
        parts = [frame.to_ndarray().astype(np.float64).mean(0) for frame in file.decode(audio=0)]
        rate = file.streams.audio[0].rate
    sound = np.abs(np.concatenate(parts))
    return float((sound > 0.02).sum() / rate), float(sound.max())


@pytest.mark.parametrize("voice", ["en-us+f5", "de+f5", "fi+f5", "et+edward", "cv+f5", "kl+f5", "ja+f5"])
def test_a_sample_speaks(embedded: tuple[TestClient, Catalogue], voice: str) -> None:
    client, found = embedded
    listed = client.get("/api/voices", params={"language": found.find(f"espeak:{voice}").language}).json()
    url = next(each["sample"] for each in listed if each["id"] == f"espeak:{voice}")
    answer = client.get(url)
    assert answer.status_code == 200, answer.text
    seconds, peak = heard(answer.content)
    assert seconds > 0.2
    assert peak > 0.1


def test_nobody_introduces_himself_in_another_language(embedded: tuple[TestClient, Catalogue]) -> None:
    _, found = embedded
    for voice in found.known():
        said = introduction(voice.language)
        own = SENTENCES.get(voice.language.partition("-")[0])
        assert said in (own, FIGURES)
        assert said != SENTENCES["en"] or voice.language.startswith("en")
