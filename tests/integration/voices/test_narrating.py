"""A whole narration by a service and by a program: files with word times, and nothing half-written where money ends."""

from __future__ import annotations

import base64
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from oyez.voices import DEFAULT_VOICE, Sound
from oyez.voices.espeak import EspeakEngine
from oyez.voices.remote.decoding import decoded
from oyez.voices.remote.peer import Peer
from speech_service import Asked, Reply, Service, wav
from support import say

OYEZ = Path(sys.executable).with_name("oyez")
STORY = (
    "The old bridge over the river Arle will open again on Monday, the council said.\n\n"
    "Engineers had closed it in March, when a routine survey found cracks in two of its seven piers. "
    "Repairs took a month longer than planned.\n\n"
    "“We are glad to have it back,” said Mara Finch, who runs the bakery on the east bank.\n"
)


@pytest.fixture(scope="module")
def person() -> Iterator[Callable[[str], Sound]]:
    """Somebody who can speak, so that what a service answers is speech."""
    engine = EspeakEngine(workers=1)
    voice = next(voice for voice in engine.voices() if voice.id == DEFAULT_VOICE)
    yield lambda text: engine.speak(say(text), voice, 1.0)
    engine.close()


def captioned(asked: Asked, person: Callable[[str], Sound]) -> Reply:
    """Answer as Kokoro-FastAPI does."""
    sound = person(asked.json["input"])
    words = say(asked.json["input"]).words
    rows = [
        {"word": word.spoken, "start_time": time.start, "end_time": time.end}
        for word, time in zip(words, sound.words or (), strict=True)
    ]
    audio = base64.b64encode(wav(sound.pcm, sound.sample_rate)).decode()
    return Reply.of({"audio": audio, "audio_format": "wav", "timestamps": rows})


def aligned(asked: Asked, person: Callable[[str], Sound]) -> Reply:
    """Answer as ElevenLabs does where it has no times."""
    sound = person(asked.json["text"])
    pcm = decoded(wav(sound.pcm, sound.sample_rate), "", 24_000, Peer("It"))
    return Reply.of({"audio_base64": base64.b64encode(pcm).decode()})


def narrate(tmp_path: Path, voice: str, **env: str) -> subprocess.CompletedProcess[str]:
    (tmp_path / "story.txt").write_text(STORY)
    return subprocess.run(
        [OYEZ, "narrate", tmp_path / "story.txt", "--voice", voice, "-o", tmp_path / "out.wav",
         "--timeline", tmp_path / "out.json"],
        env={**os.environ, **env}, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip


def test_a_server_with_captions_gives_true_times(
    service: Service, tmp_path: Path, person: Callable[[str], Sound]
) -> None:
    service.script = [lambda asked: captioned(asked, person)]
    done = narrate(tmp_path, "openai:nova", OYEZ_OPENAI_URL=f"{service.url}/v1")
    assert done.returncode == 0, done.stderr
    timeline = json.loads((tmp_path / "out.json").read_text())
    assert timeline["voice"] == "openai:nova"
    assert len(timeline["words"]) == len(STORY.split())
    assert not any(word["estimated"] for word in timeline["words"])
    assert len(service.asked) == len(timeline["utterances"])


def test_when_the_budget_ends_the_narration_does_and_says_so(
    service: Service, tmp_path: Path, person: Callable[[str], Sound]
) -> None:
    service.script = [lambda asked: aligned(asked, person)]
    settings = {
        "OYEZ_ELEVENLABS_URL": service.url, "ELEVENLABS_API_KEY": "xi-hidden-0123", "OYEZ_BUDGET_CHARACTERS": "120",
    }  # fmt: skip
    done = narrate(tmp_path, "Rachel (ElevenLabs)", **settings)
    assert done.returncode == 1
    assert "error: budget_spent: The day's budget for speech services is spent" in done.stderr
    assert "Traceback" not in done.stderr
    assert "xi-hidden" not in done.stderr + done.stdout
    assert not (tmp_path / "out.wav").exists()
    assert sum(len(asked.json["text"]) for asked in service.asked) <= 120
    done = narrate(tmp_path, "Rachel (ElevenLabs)", **settings | {"OYEZ_BUDGET_CHARACTERS": "unlimited"})
    assert done.returncode == 0, done.stderr
    texts = [asked.json["text"] for asked in service.asked]
    # The first sentence was kept. A later one may be made twice: it was made beside the one that failed.
    assert [text[:8] for text in texts].count("The old ") == 1


def test_a_key_that_is_refused_and_a_voice_without_one(service: Service, tmp_path: Path) -> None:
    service.script = [Reply.of({"detail": {"status": "invalid_api_key", "message": "Invalid API key"}}, 401)]
    done = narrate(
        tmp_path, "elevenlabs:pNInz6obpgDQGcFmaJgB", OYEZ_ELEVENLABS_URL=service.url, ELEVENLABS_API_KEY="xi-bad"
    )
    assert (done.returncode, done.stderr.count("error: key_refused: ElevenLabs refuses the key (401)")) == (1, 1)
    done = narrate(tmp_path, "Joanna (Polly)")
    assert "error: voice_not_installed: Joanna (Polly)" in done.stderr
    assert "AWS_ACCESS_KEY_ID" in done.stderr


def test_a_program_of_ones_own_reads_a_story(tmp_path: Path) -> None:
    (tmp_path / "voices").mkdir()
    (tmp_path / "beeper").write_text(
        f"#!{sys.executable}\nimport sys, wave\n"
        "words = len(open(sys.argv[1], encoding='utf-8').read().split())\n"
        "with wave.open(sys.argv[2], 'wb') as sound:\n"
        "    sound.setnchannels(1), sound.setsampwidth(2), sound.setframerate(16000)\n"
        "    sound.writeframes(bytes(range(1, 251)) * 32 * words)\n"
    )
    (tmp_path / "beeper").chmod(0o755)
    (tmp_path / "voices" / "beeper.toml").write_text(
        'title = "Beeper"\nprogram = "beeper"\nlicence = "MIT"\nlanguage = "en-GB"\n'
        'speak = ["beeper", "{text}", "{sound}"]\n[[voices]]\nid = "one"\nname = "Beep"\n'
    )
    done = narrate(tmp_path, "Beep (Beeper)", PATH=f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    assert done.returncode == 0, done.stderr
    timeline = json.loads((tmp_path / "out.json").read_text())
    assert timeline["voice"] == "own:beeper:one"
    assert len(timeline["words"]) == len(STORY.split())
    assert all(word["estimated"] for word in timeline["words"])
