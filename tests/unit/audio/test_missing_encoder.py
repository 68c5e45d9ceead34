"""A machine on which an encoder is missing is told so, and nothing is left behind."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from oyez.audio import open_encoder
from oyez.audio.opus import OPUS, OpusEncoder
from oyez.errors import OyezError

if TYPE_CHECKING:
    from unit.audio.conftest import Maker


def test_an_ffmpeg_built_without_it(make: Maker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(OpusEncoder, "codec", replace(OPUS, name="libnowhere"))
    with pytest.raises(OyezError) as caught:
        open_encoder(tmp_path / "a.opus", make.tags)
    assert (caught.value.code, caught.value.status) == ("no_encoder", 501)
    assert "libnowhere" in caught.value.message
    assert list(tmp_path.iterdir()) == []


def test_a_package_that_is_not_installed(make: Maker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "lameenc", None)
    monkeypatch.delitem(sys.modules, "oyez.audio.mp3", raising=False)
    with pytest.raises(OyezError) as caught:
        open_encoder(tmp_path / "a.mp3", make.tags)
    assert caught.value.code == "no_encoder"
    assert "lameenc" in caught.value.message
    assert list(tmp_path.iterdir()) == []
