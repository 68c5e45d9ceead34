"""Festival, where it is found: exact word times, and no text that becomes Scheme."""

from __future__ import annotations

import math
import shutil
from array import array

import pytest

from oyez.voices import Sound, Voice
from oyez.voices.command import CommandEngine, festival
from support import say

pytestmark = pytest.mark.skipif(shutil.which("festival") is None, reason="No Festival: `apt-get install festival`.")


@pytest.fixture
def engine() -> CommandEngine:
    return festival()


@pytest.fixture
def kal(engine: CommandEngine) -> Voice:
    return next(voice for voice in engine.voices() if voice.name == "Kal (Festival)")


def energy(sound: Sound, start: float, end: float) -> float:
    samples = array("h", sound.pcm)[round(start * sound.sample_rate) : round(end * sound.sample_rate)]
    return math.sqrt(sum(value * value for value in samples) / max(1, len(samples)))


@pytest.mark.parametrize(
    "text", ["One of the men spoke.", "It isn't so, is it?", "“Never,” she said – twice.", "At 5 kph it costs Zoë £7."]
)
def test_each_word_has_a_time_and_sounds_then(engine: CommandEngine, text: str) -> None:
    for voice in engine.voices():
        line = say(text)
        sound = engine.speak(line, voice, 1.0)
        assert sound.sample_rate == voice.sample_rate
        assert len(sound.words or ()) == len(line.words)
        assert not any(time.estimated for time in sound.words or ())
        loud = energy(sound, 0, sound.duration)
        for word, time in zip(line.words, sound.words or (), strict=True):
            assert energy(sound, time.start, time.end) > 0.1 * loud, (voice.id, word)


def test_pace_reaches_every_voice_and_its_times(engine: CommandEngine) -> None:
    line = say("A line of several plain words.")
    for voice in engine.voices():
        slow, fast = (engine.speak(line, voice, pace) for pace in (0.75, 1.5))
        assert 1.6 < slow.duration / fast.duration < 2.3
        assert (slow.words or ())[-1].end > 1.6 * (fast.words or ())[-1].end


def test_equal_text_gives_equal_bytes(engine: CommandEngine, kal: Voice) -> None:
    assert engine.speak(say("Hello there."), kal, 1.0) == festival().speak(say("Hello there."), kal, 1.0)


@pytest.mark.parametrize(
    "text", ['x" (system "touch /tmp/never") "', "x\\", "(quit)", "#<b>`", "👍", "日本 won", "a" * 2000, "--- ..."]
)
def test_hostile_text(engine: CommandEngine, kal: Voice, text: str) -> None:
    sound = engine.speak(say(text), kal, 1.0)
    assert sound.duration > 0
    assert sound.words is None or len(sound.words) == len(say(text).words)


def test_it_says_its_version(engine: CommandEngine) -> None:
    assert engine.version[0].isdigit()
