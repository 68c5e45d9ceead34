"""Many who ask for a voice at once, before the engines are loaded, all find it."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from importlib.metadata import EntryPoint

import pytest

from integration.web.tone import ToneEngine
from oyez.voices import Catalogue


def test_nobody_finds_half_of_the_engines(monkeypatch: pytest.MonkeyPatch) -> None:
    catalogue = Catalogue((EntryPoint("tone", "integration.web.tone:ToneEngine", "oyez.engines"),))
    start = threading.Barrier(8)

    def load(_: EntryPoint) -> type[ToneEngine]:
        time.sleep(0.05)
        return ToneEngine

    monkeypatch.setattr(EntryPoint, "load", load)

    def find(_: int) -> str:
        start.wait()
        return catalogue.find("tone:fr").id

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(find, range(8))) == ["tone:fr"] * 8
