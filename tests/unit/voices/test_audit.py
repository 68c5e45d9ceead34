"""What the audit leaves undone: where there is nothing to compare with, it does not listen."""

from __future__ import annotations

import pytest

from oyez.voices.alignment import heard
from oyez.voices.audit import against
from oyez.voices.nouns import Sound


def test_a_sound_without_references_is_not_listened_to(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(heard, "listen", lambda *_: pytest.fail("this costs more than to speak"))
    assert against(Sound(b"\1\0" * 9000, 22_050, None), (), 1.0, words=3) == ()
