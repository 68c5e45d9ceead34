"""What all services have in common before anything is asked of them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from oyez.errors import OyezError
from oyez.voices import Engine
from oyez.voices.remote import SERVICES, OpenAIEngine, PollyEngine
from oyez.voices.remote.engine import RemoteEngine
from support import say

KEYS = ("OPENAI_", "ELEVENLABS_", "AZURE_", "GOOGLE_", "AWS_", "OYEZ_")


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in os.environ:
        if name.startswith(KEYS):
            monkeypatch.delenv(name)
    monkeypatch.setenv("OYEZ_DATA", str(tmp_path))


@pytest.mark.parametrize("service", SERVICES)
def test_without_a_key_no_voice_can_speak(service: type[RemoteEngine]) -> None:
    engine = service()
    assert isinstance(engine, Engine)
    voices = list(engine.voices())
    assert voices
    assert not any(voice.installed for voice in voices)
    assert all(voice.needs.startswith("export ") for voice in voices)
    assert engine.report() == f"off: {engine.keys[0]} is not set"
    with pytest.raises(OyezError, match=rf"voice_not_installed.*set {engine.keys[0]}"):
        engine.speak(say("Hello."), voices[0], 1.0)


@pytest.mark.parametrize("service", SERVICES)
def test_with_its_keys_its_voices_are_there(service: type[RemoteEngine], monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (*service.keys, "AZURE_SPEECH_REGION", "AWS_REGION"):
        monkeypatch.setenv(name, "eu-west-1")
    engine = service()
    assert all(voice.installed and not voice.needs for voice in engine.voices())
    assert "voices, about $" in engine.report()
    assert "eu-west-1" not in repr(vars(engine))
    monkeypatch.setenv("OYEZ_REMOTE", "off")
    assert engine.voices() == ()
    assert engine.report() == "left out by OYEZ_REMOTE"
    with pytest.raises(OyezError, match="OYEZ_REMOTE leaves it out"):
        engine.speak(say("Hello."), engine._voice(engine.named()[0]), 1.0)


@pytest.mark.parametrize("service", SERVICES)
def test_it_says_what_it_is(service: type[RemoteEngine]) -> None:
    found = service().capabilities
    assert found.remote
    assert not found.same_bytes
    assert found.paces[0] < 1.0 < found.paces[1]


def test_names_and_ids_are_unique() -> None:
    voices = [voice for service in SERVICES for voice in service().voices()]
    assert len({voice.name.casefold() for voice in voices}) == len({voice.id for voice in voices}) == len(voices)


def test_a_server_of_ones_own_needs_no_key_and_costs_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OYEZ_OPENAI_URL", "http://kokoro:8880/v1")
    monkeypatch.setenv("OYEZ_OPENAI_VOICES", "af_heart=Heart:en-US:female")
    engine = OpenAIEngine()
    assert [(voice.id, voice.name, voice.installed) for voice in engine.voices()] == [
        ("openai:af_heart", "Heart (kokoro:8880)", True)
    ]
    assert {voice.licence for voice in engine.voices()} == {"the server's own"}
    assert engine.capabilities.cost == 0
    assert "$0 a million" in engine.report()
    monkeypatch.setenv("OYEZ_OPENAI_URL", "https://me:secret@speech.example/v1")
    assert engine.title == "speech.example"
    monkeypatch.delenv("OYEZ_OPENAI_URL")
    assert next(iter(engine.voices())).licence == "OpenAI terms of service"


def test_each_server_is_sent_its_own_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-openai")
    official = OpenAIEngine()._request("/audio/speech", {})
    assert official.url == "https://api.openai.com/v1/audio/speech"
    assert official.headers["Authorization"] == "Bearer sk-openai"
    monkeypatch.setenv("OYEZ_OPENAI_URL", "http://kokoro:8880/v1")
    assert "Authorization" not in OpenAIEngine()._request("/audio/speech", {}).headers
    monkeypatch.setenv("OYEZ_OPENAI_KEY", "own")
    assert OpenAIEngine()._request("/audio/speech", {}).headers["Authorization"] == "Bearer own"


def test_another_model_or_server_is_another_take(monkeypatch: pytest.MonkeyPatch) -> None:
    versions = set()
    for url, model in (("", ""), ("", "tts-1-hd"), ("http://kokoro:8880/v1", ""), ("http://kokoro:8881/v1", "")):
        monkeypatch.setenv("OYEZ_OPENAI_URL", url)
        monkeypatch.setenv("OYEZ_OPENAI_MODEL", model)
        versions.add(next(iter(OpenAIEngine().voices())).version)
    assert len(versions) == 4


def test_a_setting_that_cannot_be_read_takes_no_other_voice_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OYEZ_POLLY_VOICES", "a b c")
    for name in (*PollyEngine.keys, "AWS_REGION"):
        monkeypatch.setenv(name, "eu-west-1")
    assert len(list(PollyEngine().voices())) > 5
    with pytest.raises(OyezError, match="bad_service"):
        PollyEngine().report()
    monkeypatch.setenv("OYEZ_OPENAI_URL", "http://[::1")
    monkeypatch.setenv("OYEZ_PRICE_OPENAI", "dear")
    assert list(OpenAIEngine().voices())
    assert OpenAIEngine().capabilities.remote


def test_naming_services_loads_no_network() -> None:
    code = (
        "import sys, oyez.voices.remote as remote\n"
        "[list(service().voices()) for service in remote.SERVICES]\n"
        "print([name for name in ('httpx2', 'numpy', 'av', 'ssl') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
