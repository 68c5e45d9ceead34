"""Amazon Polly: a signed request for the sound, a second for the words, whose places are counted in bytes."""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from collections.abc import Callable

import pytest
from lxml import etree

from oyez.errors import OyezError
from oyez.voices import Voice
from oyez.voices.remote import PollyEngine
from oyez.voices.remote.budget import Budget
from speech_service import Asked, Reply, Service, bursts
from support import say

from .conftest import Waits

SECRET = "wJalrXUtnFEMI-test-only"
LINE = say("“Äöüßäöüß” – “öäüö” & Takaichi won a knock-on vote.", {"Takaichi": "ˌtɑːkəˈiːtʃi"})


@pytest.fixture
def engine(service: Service, waits: Waits, budget: Budget, monkeypatch: pytest.MonkeyPatch) -> PollyEngine:
    monkeypatch.setenv("OYEZ_POLLY_URL", service.url)
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIDTEST")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", SECRET)
    monkeypatch.setenv("AWS_REGION", "eu-west-1")
    return PollyEngine(waits.patience(), budget)


def voice(engine: PollyEngine, name: str) -> Voice:
    return next(voice for voice in engine.voices() if voice.id == f"polly:{name}")


def answer(asked: Asked) -> Reply:
    """A word every half second; marks as Polly prints them: places in bytes of the text that was sent, tags and all."""
    text = asked.json["Text"]
    inside = list(re.finditer(r"[\w']+", re.sub(r"<[^>]*>|&\w+;", lambda tag: " " * len(tag[0]), text)))
    if asked.json["OutputFormat"] == "pcm":
        spans = [(place * 0.5, place * 0.5 + 0.3) for place in range(len(inside))]
        return Reply(bursts(spans, len(inside) * 0.5, 16_000), media_type="audio/pcm")
    lines = []
    for place, found in enumerate(inside):
        start = len(text[: found.start()].encode())
        mark = {
            "time": place * 500,
            "type": "word",
            "start": start,
            "end": start + len(found[0].encode()),
            "value": found[0],
        }
        lines.append(json.dumps(mark))
    return Reply("\n".join(lines).encode(), media_type="application/x-json-stream")


def check_signature(asked: Asked) -> None:
    """Sign the request anew from what arrived, by the documented steps."""
    written = re.fullmatch(
        r"AWS4-HMAC-SHA256 Credential=AKIDTEST/(\d{8})/eu-west-1/polly/aws4_request, SignedHeaders=(\S+), "
        r"Signature=([0-9a-f]{64})",
        asked.headers["authorization"],
    )
    assert written
    day, names, signature = written.groups()
    assert {"host", "x-amz-date"} <= set(names.split(";"))
    head = "".join(f"{name}:{asked.headers[name].strip()}\n" for name in names.split(";"))
    canonical = f"POST\n/v1/speech\n\n{head}\n{names}\n{hashlib.sha256(asked.body).hexdigest()}"
    digest = hashlib.sha256(canonical.encode()).hexdigest()
    text = f"AWS4-HMAC-SHA256\n{asked.headers['x-amz-date']}\n{day}/eu-west-1/polly/aws4_request\n{digest}"
    key = f"AWS4{SECRET}".encode()
    for part in (day, "eu-west-1", "polly", "aws4_request"):
        key = hmac.new(key, part.encode(), hashlib.sha256).digest()
    assert hmac.new(key, text.encode(), hashlib.sha256).hexdigest() == signature


def test_sound_and_marks(engine: PollyEngine, service: Service, budget: Budget) -> None:
    service.script = [answer]
    sound = engine.speak(LINE, voice(engine, "Amy.neural"), 1.1)
    first, second = service.asked
    for asked in (first, second):
        check_signature(asked)
        assert (asked.json["VoiceId"], asked.json["Engine"], asked.json["TextType"]) == ("Amy", "neural", "ssml")
    assert (first.json["OutputFormat"], first.json["SampleRate"]) == ("pcm", "16000")
    assert (second.json["OutputFormat"], second.json["SpeechMarkTypes"]) == ("json", ["word"])
    speak = etree.fromstring(first.json["Text"])
    assert "".join(map(str, speak.itertext())) == LINE.spoken
    assert speak[0].get("rate") == "110%"
    assert sound.sample_rate == 16_000
    assert [time.start for time in sound.words or ()] == [0.0, 0.5, 1.0, 1.5, 2.0, 2.5, 3.5]
    assert [time.end for time in sound.words or ()] == pytest.approx([0.3, 0.8, 1.3, 1.8, 2.3, 3.3, 3.8], abs=0.011)
    assert budget.spent("polly").characters == 2 * len(LINE.spoken)


def halved(asked: Asked) -> Reply:
    """Half of the samples, whole ones: nothing in them says that they are half."""
    reply = answer(asked)
    half = len(reply.data) // 4 * 2
    return Reply(reply.data[:half], media_type=reply.media_type) if asked.json["OutputFormat"] == "pcm" else reply


def cut_marks(asked: Asked) -> Reply:
    reply = answer(asked)
    if asked.json["OutputFormat"] == "pcm":
        return reply
    return Reply(reply.data[: len(reply.data) // 2], media_type=reply.media_type)


@pytest.mark.parametrize(("reply", "says"), [(halved, "sound that is cut short"), (cut_marks, "words cut short")])
def test_half_of_it_is_found_out(
    engine: PollyEngine, service: Service, reply: Callable[[Asked], Reply], says: str
) -> None:
    service.script = [reply]
    with pytest.raises(OyezError, match=f"service_failed.*{says}"):
        engine.speak(LINE, voice(engine, "Amy.neural"), 1.0)
    assert len(service.asked) == 4


def test_generative_voices_take_text_and_give_no_times(engine: PollyEngine, service: Service) -> None:
    service.script = [answer]
    assert engine.speak(LINE, voice(engine, "Ruth.generative"), 1.0).words is None
    assert [asked.json["TextType"] for asked in service.asked] == ["text"]


def test_a_session_token_is_signed(engine: PollyEngine, service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_SESSION_TOKEN", "token/of+a=session")
    service.script = [answer]
    engine.speak(LINE, voice(engine, "Amy.neural"), 1.0)
    assert "x-amz-security-token" in service.asked[0].headers["authorization"]
    check_signature(service.asked[0])


@pytest.mark.parametrize(
    ("status", "kind", "code", "tries"),
    [
        (403, "UnrecognizedClientException", "key_refused", 1),
        (403, "ExpiredTokenException", "key_refused", 1),
        (400, "ThrottlingException", "service_busy", 4),
        (400, "TextLengthExceededException", "service_refused", 2),
        (500, "ServiceFailureException", "service_failed", 4),
    ],
)
def test_its_errors(engine: PollyEngine, service: Service, status: int, kind: str, code: str, tries: int) -> None:
    service.script = [Reply.of({"message": "No."}, status, **{"x-amzn-ErrorType": kind})]
    with pytest.raises(OyezError) as caught:
        engine.speak(LINE, voice(engine, "Amy.neural"), 1.0)
    assert caught.value.code == code
    assert len(service.asked) == tries


def test_without_a_region_it_is_not_installed(engine: PollyEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("AWS_REGION")
    assert {voice.installed for voice in engine.voices()} == {False}
    assert {voice.needs for voice in engine.voices()} == {"export AWS_REGION=…"}
