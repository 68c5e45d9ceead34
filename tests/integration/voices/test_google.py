"""Google's marks: where each word begins, and where its sound ends."""

from __future__ import annotations

import base64

import pytest
from lxml import etree

from oyez.errors import OyezError
from oyez.voices import Voice
from oyez.voices.remote import GoogleEngine
from oyez.voices.remote.budget import Budget
from speech_service import Asked, Reply, Service, beep, bursts, wav
from support import say

from .conftest import Waits

SPANS = [(0.1, 0.3), (0.3, 0.6), (0.9, 1.2)]


@pytest.fixture
def engine(service: Service, waits: Waits, budget: Budget, monkeypatch: pytest.MonkeyPatch) -> GoogleEngine:
    monkeypatch.setenv("OYEZ_GOOGLE_URL", service.url)
    monkeypatch.setenv("GOOGLE_API_KEY", "google-key")
    return GoogleEngine(waits.patience(), budget)


def voice(engine: GoogleEngine, name: str = "en-GB-Neural2-A") -> Voice:
    return next(voice for voice in engine.voices() if voice.id == f"google:{name}")


def reply(marks: dict[str, float], pcm: bytes) -> Reply:
    points = [{"markName": name, **({"timeSeconds": at} if at else {})} for name, at in marks.items()]
    return Reply.of({"audioContent": base64.b64encode(wav(pcm)).decode(), "timepoints": points})


def test_words_begin_at_their_marks_and_end_with_their_sound(engine: GoogleEngine, service: Service) -> None:
    service.script = [reply({"w0": 0.1, "w1": 0.3, "w2": 0.9}, bursts(SPANS, 1.5))]
    sound = engine.speak(say("One two, three"), voice(engine), 1.2)
    body = service.asked[0].json
    assert service.asked[0].headers["x-goog-api-key"] == "google-key"
    assert "key" not in service.asked[0].path
    assert body["voice"] == {"name": "en-GB-Neural2-A", "languageCode": "en-GB"}
    assert body["audioConfig"] == {"audioEncoding": "LINEAR16", "sampleRateHertz": 24_000, "speakingRate": 1.2}
    assert body["enableTimePointing"] == ["SSML_MARK"]
    speak = etree.fromstring(body["input"]["ssml"])
    assert [mark.get("name") for mark in speak] == ["w0", "w1", "w2"]
    for time, (start, end) in zip(sound.words or (), SPANS, strict=True):
        assert time.start == pytest.approx(start)
        assert time.end == pytest.approx(end, abs=0.011)
        assert not time.estimated


def test_a_word_without_a_mark_shares_the_time_of_the_one_before(engine: GoogleEngine, service: Service) -> None:
    service.script = [reply({"w0": 0.0, "w2": 0.9}, beep(1.2).tobytes())]
    times = engine.speak(say("One two three"), voice(engine), 1.0).words or ()
    assert [(time.start, time.estimated) for time in times] == [(0.0, False), (pytest.approx(0.45), True), (0.9, False)]


def test_without_marks_the_words_are_left_to_be_found(engine: GoogleEngine, service: Service) -> None:
    service.script = [reply({"w0": 0.0}, beep(1.2).tobytes())]
    assert engine.speak(say("One two three"), voice(engine), 1.0).words is None


def test_chirp_takes_plain_text(engine: GoogleEngine, service: Service) -> None:
    service.script = [reply({}, beep(1.2).tobytes())]
    assert engine.speak(say("One <two>"), voice(engine, "en-US-Chirp3-HD-Kore"), 1.0).words is None
    assert service.asked[0].json["input"] == {"text": "One  two "}
    assert "enableTimePointing" not in service.asked[0].json


def test_long_sentences_stay_under_its_limit_of_bytes(engine: GoogleEngine, service: Service) -> None:
    def answer(asked: Asked) -> Reply:
        marks = [mark.get("name") or "" for mark in etree.fromstring(asked.json["input"]["ssml"]).iter("mark")]
        return reply({name: place * 0.1 for place, name in enumerate(marks)}, beep(len(marks) * 0.1).tobytes())

    service.script = [answer]
    line = say(" ".join(f"größe{number}" for number in range(700)))
    sound = engine.speak(line, voice(engine), 1.0)
    assert max(len(asked.json["input"]["ssml"].encode()) for asked in service.asked) <= 5000
    starts = [time.start for time in sound.words or ()]
    assert starts == pytest.approx([number * 0.1 for number in range(700)], abs=0.001)


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (
            Reply.of({"error": {"code": 400, "message": "API key not valid. Please pass a valid API key."}}, 400),
            "key_refused",
        ),
        (Reply.of({"error": {"code": 429, "status": "RESOURCE_EXHAUSTED"}}, 429), "service_busy"),
        (Reply.of({"error": {"code": 400, "message": "Voice does not exist."}}, 400), "service_refused"),
        (Reply.of({"audioContent": ""}), "service_failed"),
    ],
)
def test_its_errors(engine: GoogleEngine, service: Service, answer: Reply, code: str) -> None:
    service.script = [answer]
    with pytest.raises(OyezError) as caught:
        engine.speak(say("No."), voice(engine), 1.0)
    assert caught.value.code == code
