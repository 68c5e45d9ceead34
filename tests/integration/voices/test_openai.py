"""OpenAI's protocol and servers that speak it: sound in all forms, captions, refusals, and answers that are none."""

from __future__ import annotations

import base64
import io
import re
import struct
from collections.abc import Iterator

import av
import numpy as np
import pytest

from oyez.errors import OyezError
from oyez.voices import Sound, Voice
from oyez.voices.remote import OpenAIEngine
from oyez.voices.remote.budget import Budget
from speech_service import Asked, Reply, Service, beep, wav
from support import say

from .conftest import Waits

KEY = "sk-test-0123456789abcdef"
TONE = beep(0.5).tobytes()
LINE = say("The bridge reopened.")


@pytest.fixture
def engine(service: Service, waits: Waits, budget: Budget, monkeypatch: pytest.MonkeyPatch) -> OpenAIEngine:
    """An engine for a server without captions."""
    monkeypatch.setenv("OYEZ_OPENAI_URL", f"{service.url}/v1")
    monkeypatch.setenv("OYEZ_OPENAI_KEY", KEY)
    monkeypatch.setenv("OPENAI_API_KEY", "sk-for-openai-alone")
    found = OpenAIEngine(waits.patience(), budget)
    found._captions = False
    return found


def nova(engine: OpenAIEngine) -> Voice:
    return next(voice for voice in engine.voices() if voice.id == "openai:nova")


def speak(engine: OpenAIEngine, text: str = LINE.spoken, pace: float = 1.0) -> Sound:
    return engine.speak(say(text), nova(engine), pace)


def packed(pcm: bytes, suffix: str, codec: str, rate: int = 24_000) -> bytes:
    """Return samples in another format."""
    file = io.BytesIO()
    with av.open(file, "w", format=suffix) as container:
        stream = container.add_stream(codec, rate=rate)
        stream.layout = "mono"  # type: ignore[union-attr]
        frame = av.AudioFrame.from_ndarray(np.frombuffer(pcm, np.int16).reshape(1, -1), format="s16", layout="mono")
        frame.sample_rate = rate
        for packet in [*stream.encode(frame), *stream.encode(None)]:  # type: ignore[arg-type,union-attr]
            container.mux(packet)
    return file.getvalue()


def error(status: int, message: str, code: str = "") -> Reply:
    return Reply.of({"error": {"message": message, "code": code}}, status)


def test_what_is_asked(engine: OpenAIEngine, service: Service) -> None:
    service.script = [Reply(wav(TONE), media_type="audio/wav")]
    sound = speak(engine, "The <break/> [whispers] bridge.", 1.5)
    asked = service.asked[0]
    assert asked.path == "/v1/audio/speech"
    assert asked.headers["authorization"] == f"Bearer {KEY}"
    assert asked.json == {
        "model": "kokoro", "voice": "nova", "input": "The  break/   whispers  bridge.",
        "response_format": "wav", "speed": 1.5,
    }  # fmt: skip
    assert sound == Sound(TONE, 24_000, None)


@pytest.mark.parametrize(
    "answer",
    [
        wav(TONE),
        wav(TONE)[:40] + struct.pack("<I", 0xFFFFFFFF) + TONE,
        wav(TONE)[:40] + struct.pack("<I", 0) + TONE,
        wav(np.repeat(np.frombuffer(TONE, np.int16), 2).tobytes(), channels=2),
        wav(beep(0.5, 22_050).tobytes(), 22_050),
        packed(TONE, "mp3", "libmp3lame"),
        packed(TONE, "flac", "flac"),
        packed(beep(0.5, 48_000).tobytes(), "ogg", "libopus", 48_000),
        TONE,
    ],
    ids=["wav", "streamed wav", "streamed wav, 0", "stereo", "22 kHz", "mp3", "flac", "opus", "bare samples"],
)
def test_sound_in_any_form_is_half_a_second_of_that_tone(engine: OpenAIEngine, service: Service, answer: bytes) -> None:
    service.script = [Reply(answer)]
    sound = speak(engine)
    assert sound.sample_rate == 24_000
    assert 0.45 < sound.duration < 0.60
    heard = np.frombuffer(sound.pcm, np.int16)[3000:9000].astype(float)
    crossings = int(np.sum(np.diff(np.signbit(heard)))) / 2 / (6000 / 24_000)
    assert 430 < crossings < 450


@pytest.mark.parametrize(
    ("reply", "code", "says", "tries"),
    [
        (error(401, f"Incorrect API key provided: {KEY}", "invalid_api_key"), "key_refused", "401", 1),
        (error(429, "You exceeded", "insufficient_quota"), "quota_spent", "billing", 1),
        (error(400, f"no voice nova for {KEY}"), "service_refused", "no voice nova for ***", 1),
        (Reply(b"<h1>No</h1>", 404, "text/html"), "service_refused", "check its address, OYEZ_OPENAI_URL", 1),
        (Reply(b"", 302, headers={"Location": "https://elsewhere.test/speech"}), "service_failed", "elsewhere.test", 1),
        (Reply.of({}, 429), "service_busy", "429", 4),
        (Reply(b"", 503), "service_busy", "503", 4),
        (Reply(b"oops", 500), "service_failed", "500", 4),
        (Reply(wav(TONE), promised=len(TONE) * 2), "service_failed", "broke off", 4),
        (Reply(b"<!doctype html><p>Sign", media_type="text/html"), "service_failed", "place of sound: check its", 2),
        (Reply(b"<!doctype html><p>Sign in", media_type="audio/wav"), "service_failed", "a web page in place", 2),
        (Reply.of({"error": "asleep"}), "service_failed", "JSON", 2),
        (Reply(wav(TONE)[:9000]), "service_failed", "cut short", 2),
        (Reply(b""), "service_failed", "without any sound", 2),
        (Reply(b"RIFF1234WAVEfmt "), "service_failed", "without sound", 2),
        (Reply(b"fLaC" + bytes(400)), "service_failed", "cannot be read", 2),
        (Reply(TONE + b"\0"), "service_failed", "cut short", 2),
        (Reply(wav(TONE), headers={"Content-Encoding": "br"}), "service_failed", "packed", 4),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)  # fmt: skip
def test_refusals_and_answers_that_are_none(
    engine: OpenAIEngine, service: Service, reply: Reply, code: str, says: str, tries: int
) -> None:
    service.script = [reply]
    with pytest.raises(OyezError) as caught:
        speak(engine)
    assert caught.value.code == code
    assert says in caught.value.message
    assert len(service.asked) == tries
    assert KEY not in repr(caught.value)
    assert KEY not in str(caught.value)


def test_no_error_shows_a_name_of_python(engine: OpenAIEngine, service: Service) -> None:
    for reply in (Reply(wav(TONE), promised=len(TONE) * 2), Reply(b"fLaC" + bytes(400)), Reply(b"ID3" + bytes(400))):
        service.script = [reply]
        with pytest.raises(OyezError) as caught:
            speak(engine)
        assert not re.search(r"[a-z]Error|[a-z][A-Z]", caught.value.message)


def test_a_key_that_is_asked_for_is_named(
    engine: OpenAIEngine, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    service.script = [error(401, "No key")]
    with pytest.raises(OyezError, match="check OYEZ_OPENAI_KEY"):
        speak(engine)
    monkeypatch.delenv("OYEZ_OPENAI_KEY")
    with pytest.raises(OyezError, match=r"key_refused.*asks for a key \(401\): set OYEZ_OPENAI_KEY"):
        speak(engine)


def test_captions_that_break_off_are_asked_for_again(engine: OpenAIEngine, service: Service) -> None:
    engine._captions = True
    whole = captioned([("The", 0.0, 0.1), ("bridge", 0.1, 0.3), ("reopened", 0.3, 0.45)])
    short = captioned([("The", 0.0, 0.1), ("bridge", 0.1, 0.3), ("reopened", 0.6, 0.9)])
    for broken in (Reply(whole.data[:900], media_type="application/json"), short):
        service.script = [broken, whole]
        assert speak(engine).words is not None


def test_a_key_does_not_follow_a_redirect(engine: OpenAIEngine, service: Service) -> None:
    service.script = [Reply(b"", 307, headers={"Location": f"{service.url}/stolen"}), Reply(wav(TONE))]
    with pytest.raises(OyezError, match="redirects"):
        speak(engine)
    assert [asked.path for asked in service.asked] == ["/v1/audio/speech"]


def test_a_service_that_recovers(engine: OpenAIEngine, service: Service, waits: Waits) -> None:
    service.script = [Reply(b"", 500), Reply(b"", 429, headers={"Retry-After": "7"}), Reply(wav(TONE))]
    assert speak(engine).pcm == TONE
    assert waits.slept[-1] == 7.0


def test_a_service_that_asks_for_too_much_patience_is_left(
    engine: OpenAIEngine, service: Service, waits: Waits
) -> None:
    service.script = [Reply(b"", 429, headers={"Retry-After": "3600"})]
    with pytest.raises(OyezError, match="wait 3600 s"):
        speak(engine)
    assert len(service.asked) == 1
    assert waits.slept == []


@pytest.mark.parametrize(
    "reply", [Reply(wav(TONE), stall=True), Reply(wav(TONE[:60]), drip=True)], ids=["silent", "drip"]
)
def test_a_service_that_stalls(
    service: Service, waits: Waits, budget: Budget, engine: OpenAIEngine, reply: Reply
) -> None:
    service.script = [reply]
    slow = OpenAIEngine(waits.patience(silence=0.3, whole=0.5), budget)
    slow._captions = False
    with pytest.raises(OyezError, match="service_slow"):
        slow.speak(LINE, nova(engine), 1.0)
    # What was cut off may have been billed: it stays counted.
    assert budget.spent("openai").characters == 4 * len(LINE.spoken)


def test_an_answer_without_end(engine: OpenAIEngine, service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("oyez.voices.remote.link.MOST_BYTES", 1 << 16)
    service.script = [Reply(bytes(1 << 18))]
    with pytest.raises(OyezError, match="sent over"):
        speak(engine)


def test_nobody_there(engine: OpenAIEngine, budget: Budget, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OYEZ_OPENAI_URL", "http://127.0.0.1:9/v1")
    with pytest.raises(OyezError, match=r"cannot be reached, since nobody answers at 127.0.0.1: check OYEZ_OPENAI_URL"):
        speak(engine)
    monkeypatch.setenv("OYEZ_OPENAI_URL", "https://nobody.invalid/v1")
    with pytest.raises(OyezError, match=r"nobody.invalid cannot be reached, since .* nobody.invalid: check"):
        speak(engine)
    assert budget.spent().characters == 0


def captioned(tokens: list[tuple[str, float, float]]) -> Reply:
    rows = [{"word": word, "start_time": start, "end_time": end} for word, start, end in tokens]
    return Reply.of({"audio": base64.b64encode(wav(TONE)).decode(), "audio_format": "wav", "timestamps": rows})


def test_captions_are_exact_times(engine: OpenAIEngine, service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OYEZ_OPENAI_KEY")
    engine._captions = True
    service.script = [captioned([("The", 0.0, 0.1), ("bridge", 0.1, 0.3), ("reopened", 0.3, 0.45), (".", 0.45, 0.5)])]
    sound = speak(engine)
    assert service.asked[0].path == "/dev/captioned_speech"
    assert "authorization" not in service.asked[0].headers
    assert [(time.start, time.end, time.estimated) for time in sound.words or ()] == [
        (0.0, 0.1, False), (0.1, 0.3, False), (0.3, 0.45, False),
    ]  # fmt: skip


def test_captions_of_other_words_are_no_times(engine: OpenAIEngine, service: Service) -> None:
    engine._captions = True
    service.script = [captioned([("Teh", 0.0, 0.1), ("bridge", 0.1, 0.3)])]
    assert speak(engine) == Sound(TONE, 24_000, None)


def test_a_server_without_captions_is_asked_once_for_them(engine: OpenAIEngine, service: Service) -> None:
    def answer(asked: Asked) -> Reply:
        return Reply.of({"detail": "Not Found"}, 404) if "captioned" in asked.path else Reply(wav(TONE))

    engine._captions = True
    service.script = [answer]
    for _ in range(2):
        assert speak(engine).words is None
    assert [asked.path for asked in service.asked] == ["/dev/captioned_speech", *["/v1/audio/speech"] * 2]


def test_long_sentences_go_in_pieces_and_lose_no_word(engine: OpenAIEngine, service: Service) -> None:
    words = [f"word{number}" for number in range(10_000)]
    service.script = [lambda asked: Reply(wav(beep(len(asked.json["input"]) / 1000).tobytes()))]
    sound = speak(engine, " ".join(words) + ".")
    sent = [asked.json["input"] for asked in service.asked]
    assert " ".join("".join(sent).split()) == " ".join(words) + "."
    assert max(map(len, sent)) <= 4096
    assert sound.duration == pytest.approx(sum(map(len, sent)) / 1000, abs=0.01)


@pytest.mark.parametrize("text", ["👍", "— … —", ""])
def test_nothing_to_say_asks_nobody(engine: OpenAIEngine, service: Service, text: str) -> None:
    sound = speak(engine, text)
    assert sound.duration > 0
    assert not any(sound.pcm)
    assert service.asked == []


def stream(engine: OpenAIEngine, text: str = LINE.spoken) -> Iterator[bytes]:
    return engine.stream(say(text), nova(engine), 1.0)


def test_sound_is_handed_over_while_it_is_made(engine: OpenAIEngine, service: Service) -> None:
    service.script = [Reply(TONE, media_type="audio/pcm", hold=6001)]
    sound = stream(engine)
    heard = b""
    while len(heard) < 6000:  # the service sends no more before `go`: what waited for the whole would wait here
        heard += next(sound)
    assert heard == TONE[:6000]
    service.go.set()
    rest = list(sound)
    assert heard + b"".join(rest) == TONE
    assert all(len(piece) % 2 == 0 for piece in rest)
    assert service.asked[0].json["response_format"] == "pcm"


@pytest.mark.parametrize(
    "reply",
    [Reply(wav(TONE)), Reply(packed(TONE, "flac", "flac"), media_type="audio/pcm"), Reply(TONE)],
    ids=["wav", "flac", "no media type"],
)
def test_a_service_that_sends_files_is_waited_for(engine: OpenAIEngine, service: Service, reply: Reply) -> None:
    service.script = [reply]
    assert b"".join(stream(engine)) == TONE


def test_samples_may_begin_like_anything(engine: OpenAIEngine, service: Service) -> None:
    for first in (b"\xff\xff\x01\0", b"\xff\xf1\x50\x80", b"<\0", b" {", b"1234ftyp"):
        service.script = [Reply(first + TONE, media_type="audio/pcm")]
        assert b"".join(stream(engine)) == first + TONE
        assert speak(engine).pcm == first + TONE


@pytest.mark.parametrize(
    ("reply", "says", "tries"),
    [
        (Reply(b"<!doctype html><p>Sign in", media_type="audio/pcm"), "in place of sound", 1),
        (Reply.of({"error": "asleep"}), "JSON", 1),
        (Reply(b""), "without any sound", 1),
        (Reply(TONE + b"\0", media_type="audio/pcm"), "cut short", 1),
        (Reply(b"", 503), "503", 4),
        (error(401, f"Incorrect API key provided: {KEY}"), "401", 1),
        (Reply(TONE, media_type="audio/pcm", promised=2 * len(TONE)), "broke off", 1),
    ],
    ids=["web page", "JSON", "nothing", "half a sample", "busy", "key", "broken off"],
)
def test_streams_that_end_badly(engine: OpenAIEngine, service: Service, reply: Reply, says: str, tries: int) -> None:
    service.script = [reply]
    with pytest.raises(OyezError, match=says) as caught:
        list(stream(engine))
    assert len(service.asked) == tries
    assert KEY not in str(caught.value)


def test_a_stream_is_counted_and_goes_in_pieces(engine: OpenAIEngine, service: Service, budget: Budget) -> None:
    service.script = [Reply(TONE, media_type="audio/pcm")]
    text = "The bridge reopened at last, they said. " * 120
    assert b"".join(stream(engine, text)) == 2 * TONE
    assert len(service.asked) == 2
    assert abs(budget.spent("openai").characters - len(text)) < 3
    service.asked.clear()
    assert list(stream(engine, "…")) == []
    assert service.asked == []
