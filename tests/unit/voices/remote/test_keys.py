"""Keys: found where they are kept, and shown nowhere."""

from __future__ import annotations

import logging
import pickle
import sys
import types

import pytest

from oyez.voices.remote.keys import Secret, _from_keyring, find_key
from oyez.voices.remote.link import Request

KEY = "sk-very-secret-0123456789"


@pytest.fixture(autouse=True)
def _fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    monkeypatch.setitem(sys.modules, "keyring", None)
    _from_keyring.cache_clear()


def test_a_key_shows_itself_nowhere(caplog: pytest.LogCaptureFixture) -> None:
    secret = Secret(KEY)
    logging.getLogger("test").warning("the key is %s and %r", secret, secret)
    request = Request("https://speech.example", {"Authorization": KEY}, b"text")
    for shown in (str(secret), repr(secret), f"{secret}", repr([secret]), caplog.text, repr(request)):
        assert KEY not in shown
    with pytest.raises(TypeError):
        pickle.dumps(secret)
    assert secret.reveal() == KEY
    assert secret.hidden_in(f"wrong key {KEY}!") == "wrong key ***!"


def test_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", f" {KEY}\n")
    found = find_key("OPENAI_API_KEY")
    assert found is not None
    assert found.reveal() == KEY


@pytest.mark.parametrize("value", ["", "   ", "two words", "schlüssel", "a\x7fb"])
def test_what_could_not_be_sent_is_no_key(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", value)
    assert find_key("OPENAI_API_KEY") is None


def test_from_a_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    ring = types.ModuleType("keyring")
    kept = {("oyez", "OPENAI_API_KEY"): KEY}
    monkeypatch.setattr(ring, "get_password", lambda *name: kept.get(name), raising=False)
    monkeypatch.setitem(sys.modules, "keyring", ring)
    found = find_key("OPENAI_API_KEY")
    assert found is not None
    assert found.reveal() == KEY
    assert find_key("ELEVENLABS_API_KEY_NOT_SET") is None


def test_a_keyring_that_is_locked_is_no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(*_: str) -> str:
        raise RuntimeError("locked")

    ring = types.ModuleType("keyring")
    monkeypatch.setattr(ring, "get_password", locked, raising=False)
    monkeypatch.setitem(sys.modules, "keyring", ring)
    assert find_key("OPENAI_API_KEY") is None
