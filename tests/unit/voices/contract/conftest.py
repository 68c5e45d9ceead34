"""A class of tests has a data folder, an environment without keys and a PATH of its own."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from speech_service import Service, serve

KEYS = ("OPENAI_", "ELEVENLABS_", "AZURE_", "GOOGLE_", "AWS_", "OYEZ_")


@pytest.fixture(scope="class")
def patch() -> Iterator[pytest.MonkeyPatch]:
    with pytest.MonkeyPatch.context() as patching:
        yield patching


@pytest.fixture(scope="class", autouse=True)
def folder(patch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> Path:
    for name in os.environ:
        if name.startswith(KEYS):
            patch.delenv(name)
    made = tmp_path_factory.mktemp("contract")
    patch.setenv("OYEZ_DATA", str(made))
    return made


@pytest.fixture(scope="class")
def speech() -> Iterator[Service]:
    with serve() as running:
        yield running
