"""Speech services on this machine, and an environment without anybody's keys."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from oyez.voices.remote.budget import Budget
from oyez.voices.remote.patience import Patience
from speech_service import Service, serve

KEYS = ("OPENAI_", "ELEVENLABS_", "AZURE_", "GOOGLE_", "AWS_", "OYEZ_")


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in os.environ:
        if name.startswith(KEYS):
            monkeypatch.delenv(name)
    monkeypatch.setenv("OYEZ_DATA", str(tmp_path))


@pytest.fixture
def service() -> Iterator[Service]:
    with serve() as running:
        yield running


@dataclass
class Waits:
    """A patience that does not wait, and what it was asked to wait."""

    slept: list[float] = field(default_factory=list)

    def patience(self, silence: float = 10.0, whole: float = 10.0) -> Patience:
        return Patience(silence=silence, whole=whole, sleep=self._sleep)

    def _sleep(self, seconds: float) -> None:
        # The gate spaces requests by up to half a second; what is longer are waits between two tries.
        if seconds > 0.6:
            self.slept.append(seconds)


@pytest.fixture
def waits() -> Waits:
    return Waits()


@pytest.fixture
def budget(tmp_path: Path) -> Budget:
    return Budget(tmp_path / "budget.db")
