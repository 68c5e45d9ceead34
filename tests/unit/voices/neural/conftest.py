"""Engines over small real models, in a data folder of the test's own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from neural import install_kokoro, install_piper, kokoro_model, piper_model
from oyez.voices.kokoro import KokoroEngine
from oyez.voices.piper import PiperEngine


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("OYEZ_DATA", str(tmp_path))
    monkeypatch.delenv("OYEZ_ONNX_PROVIDERS", raising=False)
    return tmp_path


@pytest.fixture(scope="module")
def module_data(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("data")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("OYEZ_DATA", str(folder))
        yield folder


@pytest.fixture(scope="module")
def kokoro(module_data: Path) -> Iterator[KokoroEngine]:
    install_kokoro(module_data, kokoro_model())
    engine = KokoroEngine()
    yield engine
    engine.close()


@pytest.fixture(scope="module")
def piper(module_data: Path) -> Iterator[PiperEngine]:
    install_piper(module_data, "en_US-lessac-medium", piper_model())
    speakers = {"first": 0, "second": 1, "third": 2}
    facts = {"num_speakers": 3, "speaker_id_map": speakers, "default_speaker_id": 1}
    install_piper(module_data, "en_GB-test-low", piper_model(speakers=3), **facts)
    engine = PiperEngine()
    yield engine
    engine.close()
