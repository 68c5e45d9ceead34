"""ElevenLabs: the time of each character becomes the time of each word."""

from __future__ import annotations

import base64

import pytest

from oyez.errors import OyezError
from oyez.voices import Sound
from oyez.voices.remote import ElevenLabsEngine
from oyez.voices.remote.budget import Budget
from speech_service import Asked, Reply, Service, beep
from support import say

from .conftest import Waits

KEY = "xi-test-0123456789"


@pytest.fixture
def engine(service: Service, waits: Waits, budget: Budget, monkeypatch: pytest.MonkeyPatch) -> ElevenLabsEngine:
    monkeypatch.setenv("OYEZ_ELEVENLABS_URL", service.url)
    monkeypatch.setenv("ELEVENLABS_API_KEY", KEY)
    return ElevenLabsEngine(waits.patience(), budget)


def speak(engine: ElevenLabsEngine, text: str, pace: float = 1.0) -> Sound:
    return engine.speak(say(text), next(iter(engine.voices())), pace)


def answer(asked: Asked, tempo: float = 0.05, seconds: float | None = None) -> Reply:
    """A letter every twentieth of a second, as the service says it."""
    text = asked.json["text"]
    sound = beep(len(text) * tempo if seconds is None else seconds).tobytes()
    alignment = {
        "characters": list(text),
        "character_start_times_seconds": [round(place * tempo, 3) for place in range(len(text))],
        "character_end_times_seconds": [round((place + 1) * tempo, 3) for place in range(len(text))],
    }
    return Reply.of({"audio_base64": base64.b64encode(sound).decode(), "alignment": alignment})


def test_words_take_the_times_of_their_characters(engine: ElevenLabsEngine, service: Service) -> None:
    service.script = [answer]
    sound = speak(engine, "So “far”, so <b>.")
    asked = service.asked[0]
    assert asked.path.startswith("/v1/text-to-speech/21m00Tcm4TlvDq8ikWAM/with-timestamps?output_format=pcm_24000")
    assert asked.headers["xi-api-key"] == KEY
    assert asked.json["text"] == "So “far”, so  b ."
    assert asked.json["model_id"] == "eleven_multilingual_v2"
    assert [(round(time.start, 3), round(time.end, 3)) for time in sound.words or ()] == [
        (0.0, 0.1), (0.2, 0.35), (0.5, 0.6), (0.7, 0.75),
    ]  # fmt: skip
    assert not any(time.estimated for time in sound.words or ())


def test_its_speed_is_kept_within_what_it_takes(engine: ElevenLabsEngine, service: Service) -> None:
    service.script = [answer]
    for pace, speed in ((0.3, 0.7), (1.1, 1.1), (3.0, 1.2)):
        speak(engine, "Slow.", pace)
        assert service.asked[-1].json["voice_settings"] == {"speed": speed}


@pytest.mark.parametrize(
    "alignment",
    [None, {}, [], {"characters": ["a"]}, {"characters": list("No."), "character_start_times_seconds": "x"}],
)
def test_without_an_alignment_the_words_are_left_to_be_found(
    engine: ElevenLabsEngine, service: Service, alignment: object
) -> None:
    data = base64.b64encode(beep(0.3).tobytes()).decode()
    service.script = [Reply.of({"audio_base64": data, "alignment": alignment})]
    assert speak(engine, "No.").words is None


def test_half_the_sound_is_found_out(engine: ElevenLabsEngine, service: Service) -> None:
    service.script = [lambda asked: answer(asked, seconds=0.4)]
    with pytest.raises(OyezError, match="cut short"):
        speak(engine, "A sentence of some length.")
    assert len(service.asked) == 2


def test_json_that_breaks_off_is_told_from_another_address(engine: ElevenLabsEngine, service: Service) -> None:
    whole = Reply.of({"audio_base64": base64.b64encode(beep(0.3).tobytes()).decode()})
    service.script = [Reply(whole.data[: len(whole.data) // 2], media_type="application/json"), whole]
    assert speak(engine, "No.").duration > 0
    service.script = [Reply(whole.data[:200], media_type="application/json")]
    with pytest.raises(OyezError, match=r"service_failed.*an answer that is cut short: try again"):
        speak(engine, "No.")
    for other, kind in ((b"<!doctype html><p>Sign in", "a web page"), (b"hello", "something else")):
        service.script = [Reply(other)]
        with pytest.raises(OyezError, match=f"{kind} in place of JSON: check its address, OYEZ_ELEVENLABS_URL"):
            speak(engine, "No.")


@pytest.mark.parametrize(
    ("reply", "code"),
    [
        (Reply.of({"detail": {"status": "quota_exceeded", "message": "0 credits left"}}, 401), "quota_spent"),
        (Reply.of({"detail": {"status": "missing_permissions", "message": "no"}}, 401), "key_refused"),
        (
            Reply.of({"detail": {"status": "voice_not_found", "message": "A voice was not found."}}, 404),
            "service_refused",
        ),
        (Reply.of({"detail": {"status": "too_many_concurrent_requests"}}, 429), "service_busy"),
        (Reply.of({"audio_base64": "%%%"}), "service_failed"),
        (Reply.of({"alignment": {}}), "service_failed"),
        (Reply.of([]), "service_failed"),
    ],
)
def test_its_errors(engine: ElevenLabsEngine, service: Service, reply: Reply, code: str) -> None:
    service.script = [reply]
    with pytest.raises(OyezError) as caught:
        speak(engine, "No.")
    assert caught.value.code == code
