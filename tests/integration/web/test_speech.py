"""`POST /v1/audio/speech` as other readers ask it: every format decodes, says all, and at the speed asked for."""

from __future__ import annotations

import io
import wave
from typing import Any

import av
import pytest
from fastapi.testclient import TestClient

from integration.web.helpers import VOICE
from oyez.web.schemas import Problem

TEXT = "The harbour opens at nine.\n\nAdvertisement\n\nA boat is due in spring."
WORDS = 12
"""Each is hummed for 0.3 s, with a pause of at most 0.6 s after each sentence."""


def seconds(data: bytes) -> float:
    with av.open(io.BytesIO(data), "r") as container:
        frames = list(container.decode(audio=0))
    return float(sum(frame.samples for frame in frames) / frames[0].sample_rate)


def asked(client: TestClient, **more: Any) -> bytes:
    answer = client.post("/v1/audio/speech", json={"model": "tts-1", "input": TEXT, "voice": VOICE, **more})
    assert answer.status_code == 200, answer.text
    kinds = {
        "mp3": "audio/mpeg", "opus": "audio/ogg", "aac": "audio/aac", "flac": "audio/flac", "wav": "audio/wav",
        "pcm": "audio/pcm",
    }  # fmt: skip
    assert answer.headers["content-type"] == kinds[more.get("response_format", "mp3")]
    return answer.content


@pytest.mark.parametrize("kind", ["mp3", "opus", "aac", "flac", "wav"])
def test_every_format_says_all_of_it(client: TestClient, kind: str) -> None:
    assert WORDS * 0.3 <= seconds(asked(client, response_format=kind)) <= WORDS * 0.3 + 3 * 0.6


def test_the_default_is_mp3(client: TestClient) -> None:
    assert asked(client) == asked(client, response_format="mp3")


def test_pcm_is_the_samples_alone(client: TestClient) -> None:
    with wave.open(io.BytesIO(asked(client, response_format="wav"))) as file:
        assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (24_000, 1, 2)
        assert asked(client, response_format="pcm") == file.readframes(file.getnframes())


@pytest.mark.parametrize("speed", [0.5, 1.25, 2])
def test_the_speed_is_a_fact(client: TestClient, speed: float) -> None:
    long = "The harbour office opens at nine. " * 20
    data = asked(client, input=long, speed=speed, response_format="wav")
    assert 60 * 120 / seconds(data) == pytest.approx(200 * speed, rel=0.02)


def test_a_readers_built_in_voice_is_the_default_of_the_language(client: TestClient) -> None:
    french = "Le port ouvre ses portes à neuf heures du matin, et les bateaux sortent avec la marée."
    sounds = [asked(client, input=french, voice=name, response_format="wav") for name in ("alloy", "tone:fr", "nova")]
    assert sounds[0] == sounds[1] == sounds[2]


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({"input": "Hello.", "voice": "nobody"}, 404, "unknown_voice"),
        ({"input": ""}, 400, "nothing_to_say"),
        ({"input": "— … —"}, 400, "nothing_to_say"),
        ({"input": "Hello.", "speed": 9}, 422, "invalid_request"),
        ({"input": "Hello.", "speed": 0.3}, 400, "wpm_out_of_range"),
        ({"input": "Hello.", "response_format": "midi"}, 422, "invalid_request"),
        ({"voice": "alloy"}, 422, "invalid_request"),
        ({"input": "x" * 100_001}, 422, "invalid_request"),
        ({"input": "This is Kaput."}, 500, "engine_failed"),
    ],
)
def test_failures_are_told_in_both_shapes(client: TestClient, body: dict[str, Any], status: int, code: str) -> None:
    answer = client.post("/v1/audio/speech", json=body)
    assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json")
    assert Problem.model_validate(answer.json()).code == code
    assert answer.json()["error"]["code"] == code
    assert answer.json()["error"]["message"] == answer.json()["detail"]


def test_nothing_is_left_behind(client: TestClient) -> None:
    asked(client)
    client.post("/v1/audio/speech", json={"input": "This is Kaput."})
    work = client.app.state.site.library.work  # type: ignore[attr-defined]
    assert list(work.iterdir()) == []


def test_what_readers_ask_before(client: TestClient) -> None:
    assert [each["id"] for each in client.get("/v1/models").json()["data"]] == ["oyez"]
    assert VOICE in [voice["id"] for voice in client.get("/v1/audio/voices").json()["voices"]]
