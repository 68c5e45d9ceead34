"""Azure's REST interface: SSML that holds the article as text, phonemes, and what happens where they are refused."""

from __future__ import annotations

import pytest
from lxml import etree

from oyez.errors import OyezError
from oyez.voices.remote import AzureEngine
from oyez.voices.remote.budget import Budget
from speech_service import Asked, Reply, Service, beep, wav
from support import say

from .conftest import Waits

SPEAK = "{http://www.w3.org/2001/10/synthesis}"
LINE = say("Takaichi said <voice name='x'> & “yes”.", {"Takaichi": "ˌtɑːkəˈiːtʃi"})


@pytest.fixture
def engine(service: Service, waits: Waits, budget: Budget, monkeypatch: pytest.MonkeyPatch) -> AzureEngine:
    monkeypatch.setenv("OYEZ_AZURE_URL", service.url)
    monkeypatch.setenv("AZURE_SPEECH_KEY", "azure-key")
    return AzureEngine(waits.patience(), budget)


def test_what_is_asked(engine: AzureEngine, service: Service, budget: Budget) -> None:
    service.script = [Reply(wav(beep(0.5).tobytes()), media_type="audio/x-wav")]
    voice = next(voice for voice in engine.voices() if voice.id == "azure:en-GB-SoniaNeural")
    sound = engine.speak(LINE, voice, 1.25)
    asked = service.asked[0]
    assert asked.path == "/cognitiveservices/v1"
    assert asked.headers["ocp-apim-subscription-key"] == "azure-key"
    assert asked.headers["x-microsoft-outputformat"] == "riff-24khz-16bit-mono-pcm"
    assert asked.headers["content-type"] == "application/ssml+xml"
    speak = etree.fromstring(asked.body)
    assert speak.tag == f"{SPEAK}speak"
    assert speak.get("{http://www.w3.org/XML/1998/namespace}lang") == "en-GB"
    assert [voice.get("name") for voice in speak] == ["en-GB-SoniaNeural"]
    assert speak[0][0].get("rate") == "+25%"
    assert [(tag.tag, tag.text, tag.get("ph")) for tag in speak[0][0]] == [
        (f"{SPEAK}phoneme", "Takaichi", "ˌtɑːkəˈiːtʃi")
    ]
    assert "".join(map(str, speak.itertext())) == LINE.spoken
    assert sound.duration == pytest.approx(0.5)
    assert sound.words is None
    assert (
        budget.spent("azure").characters
        == len(asked.body.decode().partition("<prosody")[2].partition("</voice")[0]) + 8
    )


def test_phonemes_it_refuses_are_left_out(engine: AzureEngine, service: Service) -> None:
    def answer(asked: Asked) -> Reply:
        refused = b"phoneme" in asked.body
        return Reply(b"Unsupported phoneme.", 400, "text/plain") if refused else Reply(wav(beep(0.5).tobytes()))

    service.script = [answer]
    assert engine.speak(LINE, next(iter(engine.voices())), 1.0).duration == pytest.approx(0.5)
    assert "".join(map(str, etree.fromstring(service.asked[-1].body).itertext())) == LINE.spoken


def test_a_key_without_a_region_is_no_voice(engine: AzureEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OYEZ_AZURE_URL")
    assert engine.missing() == "AZURE_SPEECH_REGION"
    monkeypatch.setenv("AZURE_SPEECH_REGION", "evil.test/")
    with pytest.raises(OyezError, match="bad_service"):
        engine.speak(LINE, next(iter(engine.voices())), 1.0)


def test_wide_characters_are_billed_twice(engine: AzureEngine, service: Service, budget: Budget) -> None:
    service.script = [Reply(wav(beep(0.5).tobytes()))]
    voice = next(iter(engine.voices()))
    engine.speak(say("ab"), voice, 1.0)
    narrow = budget.spent("azure").characters
    engine.speak(say("日本"), voice, 1.0)
    assert budget.spent("azure").characters - narrow == narrow + 2
