"""The real app over a real library and studio, with an engine that hums."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from integration.web.helpers import FERRY, VOICE, finished
from integration.web.tone import ToneEngine
from oyez.library import Library
from oyez.narration import Narration, Studio
from oyez.voices import Catalogue
from oyez.web import create_app


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library(tmp_path / "data")
    yield library
    library.close()


@pytest.fixture(scope="module")
def voices() -> Catalogue:
    return Catalogue((EntryPoint("tone", "integration.web.tone:ToneEngine", "oyez.engines"),))


@pytest.fixture
def engine(voices: Catalogue) -> Iterator[ToneEngine]:
    engine = voices.engines["tone"]
    assert isinstance(engine, ToneEngine)
    yield engine
    engine.permits = None


@pytest.fixture
def studio(library: Library, voices: Catalogue) -> Iterator[Studio]:
    studio = Studio(library, voices=voices)
    yield studio
    studio.close()


@pytest.fixture
def client(library: Library, studio: Studio) -> Iterator[TestClient]:
    app = create_app(library, studio, preferred_voice=VOICE)
    with TestClient(app, base_url="http://127.0.0.1:8000", follow_redirects=False) as client:
        yield client


@pytest.fixture
def ferry(library: Library) -> str:
    """The id of an article in the library."""
    return library.add(FERRY)


@pytest.fixture
def narrated(studio: Studio, ferry: str) -> Narration:
    """The article's narration, finished."""
    return finished(studio.start(ferry, VOICE))
