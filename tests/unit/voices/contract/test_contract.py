"""The contract itself: it finds what an engine does wrong, and the example of docs/voices.md keeps it."""

from __future__ import annotations

import re
import subprocess
import sys
import types
from collections.abc import Callable, Iterable
from dataclasses import replace
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

from oyez.errors import OyezError
from oyez.script import Utterance
from oyez.voices import Capabilities, Catalogue, Engine, Sound, Speaker, Voice, WordTime
from oyez.voices.contract import EngineContract, run
from support import say

DOCS = Path(__file__).parents[4] / "docs" / "voices.md"


@pytest.fixture(scope="session")
def morse() -> types.ModuleType:
    """The module of docs/voices.md, as anybody would copy it."""
    found = re.search(r"```python\n(\"\"\"Morse.*?)```", DOCS.read_text("utf-8"), re.DOTALL)
    assert found is not None
    module = types.ModuleType("morse")
    sys.modules["morse"] = module
    exec(compile(found[1], "morse.py", "exec"), module.__dict__)
    return module


class TestTheExample(EngineContract):
    """`docs/voices.md`, "An engine of your own"."""

    @pytest.fixture(autouse=True, scope="class")
    @classmethod
    def _written(cls, morse: types.ModuleType) -> None:
        assert morse.MorseEngine

    def make(self) -> Engine:
        made: Engine = sys.modules["morse"].MorseEngine()
        return made


def test_the_example_is_found_by_its_entry_point_and_makes_takes(morse: types.ModuleType) -> None:
    assert morse.MorseEngine
    found = Catalogue((EntryPoint("morse", "morse:MorseEngine", "oyez.engines"),))
    voice = found.find("Samuel")
    take = Speaker(found).speak(say("One two."), voice, 1.0)
    assert take.flaws == ()
    assert [word.estimated for word in take.words] == [False, False]
    # PARIS and a space are 50 dots by definition, here of 30 ms.
    assert morse.MorseEngine().speak(say("Paris e"), voice, 1.0).words[1].start == pytest.approx(1.5)


class Wrong:
    """An engine that keeps every promise, to be broken in one place."""

    name = "wrong"
    version = "1"
    capabilities = Capabilities(licence="MIT", accepts="phonemes", word_times=True, paces=(0.5, 2.0))

    def voices(self) -> Iterable[Voice]:
        return [Voice("wrong:one", "One", "wrong", "en", "None", "neutral", "MIT", 8000, 1.0, -20.0)]

    def speak(self, utterance: Utterance, voice: Voice, pace: float, attempt: int = 0) -> Sound:
        if voice.id != "wrong:one":
            raise OyezError("unknown_voice", "No such voice.", status=404)
        length = round(1600 / min(2.0, max(0.5, pace)))
        times = [WordTime(at * length / 8000, (at + 1) * length / 8000) for at in range(len(utterance.words))]
        told = sum(map(len, (word.phonemes or "" for word in utterance.words)))
        loud = bytes((at * 7 + told) % 256 for at in range(2 * length))
        return Sound(loud * len(times) or bytes(200), 8000, tuple(times))

    def close(self) -> None:
        """Nothing runs."""


Speak = Callable[[Wrong, Utterance, Voice, float], Sound]


def _base(engine: Wrong, line: Utterance, voice: Voice, pace: float) -> Sound:
    return Wrong.speak(engine, line, voice, pace)


def _one_short(engine: Wrong, line: Utterance, voice: Voice, pace: float) -> Sound:
    sound = _base(engine, line, voice, pace)
    return replace(sound, words=(sound.words or ())[1:])


def _late(engine: Wrong, line: Utterance, voice: Voice, pace: float) -> Sound:
    sound = _base(engine, line, voice, pace)
    return replace(sound, words=tuple(WordTime(at.start + 60, at.end + 60) for at in sound.words or ()))


def _backwards(engine: Wrong, line: Utterance, voice: Voice, pace: float) -> Sound:
    sound = _base(engine, line, voice, pace)
    return replace(sound, words=tuple(reversed(sound.words or ())))


def _silent_word(engine: Wrong, line: Utterance, voice: Voice, pace: float) -> Sound:
    sound = _base(engine, line, voice, pace)
    first = round((sound.words[0].end if sound.words else 0) * 8000) * 2
    return replace(sound, pcm=bytes(first) + sound.pcm[first:])


def _one_pace(engine: Wrong, line: Utterance, voice: Voice, _pace: float) -> Sound:
    return _base(engine, line, voice, 1.0)


def _no_further(engine: Wrong, line: Utterance, voice: Voice, pace: float) -> Sound:
    return _base(engine, line, voice, min(1.3, pace))


def _crash(engine: Wrong, line: Utterance, voice: Voice, pace: float) -> Sound:
    if "👍" in line.spoken:
        raise KeyError("👍")
    return _base(engine, line, voice, pace)


def _mumble(engine: Wrong, line: Utterance, voice: Voice, pace: float) -> Sound:
    if len(line.words) > 500:
        raise OyezError("Too Long", "no", status=500)
    return _base(engine, line, voice, pace)


def _obey(engine: Wrong, line: Utterance, voice: Voice, pace: float) -> Sound:
    sound = _base(engine, line, voice, pace)
    return replace(sound, pcm=sound.pcm + bytes(30 * 16_000)) if "='30s'" in line.spoken else sound


def _anyone(engine: Wrong, line: Utterance, voice: Voice, pace: float) -> Sound:
    return _base(engine, line, replace(voice, id="wrong:one"), pace)


def _deaf(engine: Wrong, line: Utterance, voice: Voice, pace: float) -> Sound:
    return _base(engine, replace(line, words=tuple(replace(word, phonemes=None) for word in line.words)), voice, pace)


def _half_a_sample(engine: Wrong, line: Utterance, voice: Voice, pace: float) -> Sound:
    sound = _base(engine, line, voice, pace)
    return replace(sound, pcm=sound.pcm[:-1])


def _other_rate(engine: Wrong, line: Utterance, voice: Voice, pace: float) -> Sound:
    return replace(_base(engine, line, voice, pace), sample_rate=16_000)


def _fickle() -> Speak:
    asked = [0]

    def speak(engine: Wrong, line: Utterance, voice: Voice, pace: float) -> Sound:
        asked[0] += 1
        sound = _base(engine, line, voice, pace)
        return replace(sound, pcm=sound.pcm[:-2] + asked[0].to_bytes(2, "little"))

    return speak


BROKEN: list[tuple[Speak, str, str]] = [
    (_one_short, "times of words lie where they sound", "times for"),
    (_late, "times of words lie where they sound", "outside its sound"),
    (_backwards, "times of words lie where they sound", "another order"),
    (_silent_word, "times of words lie where they sound", "is silent from"),
    (_one_pace, "pace", "takes"),
    (_no_further, "pace", "Pace 1.0 takes"),
    (_crash, "emoji, markup, other scripts, control characters", "raises KeyError"),
    (_mumble, "a sentence of 600 words", "no code of small letters"),
    (_obey, "emoji, markup, other scripts, control characters", "obeys markup"),
    (_anyone, "a voice it does not have", "does not have"),
    (_deaf, "phonemes", "as one without"),
    (_half_a_sample, "times of words lie where they sound", "half a sample"),
    (_other_rate, "times of words lie where they sound", "16000 Hz"),
    (_fickle(), "equal bytes for equal keys", "otherwise a second time"),
]


def test_an_engine_that_keeps_them_all() -> None:
    assert [outcome for outcome in run(Wrong(), long_words=600) if outcome.reason] == []


@pytest.mark.parametrize(("speak", "promise", "reason"), BROKEN, ids=[at[0].__name__ for at in BROKEN])
def test_what_is_wrong_is_found_and_named(speak: Speak, promise: str, reason: str) -> None:
    class Other(Wrong):
        def speak(self, utterance: Utterance, voice: Voice, pace: float, attempt: int = 0) -> Sound:
            return speak(self, utterance, voice, pace)

    broken = {outcome.promise: outcome.reason for outcome in run(Other(), long_words=600) if outcome.reason}
    assert reason in broken[promise]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"id": "other:one"}, "no id of wrong"),
        ({"language": "English, please"}, "BCP 47"),
        ({"licence": ""}, "licence"),
        ({"sample_rate": 1}, "samples a second"),
        ({"rate": 0}, "not calibrated"),
        ({"installed": False}, "what it needs"),
        ({"gender": "robot"}, "gender"),
    ],
)
def test_a_voice_that_is_told_badly(change: dict[str, object], reason: str) -> None:
    class Other(Wrong):
        def voices(self) -> Iterable[Voice]:
            good = next(iter(Wrong().voices()))
            return [good, replace(good, **{"id": "wrong:two", "name": "Two", **change})]  # type: ignore[arg-type]

    broken = {outcome.promise: outcome.reason for outcome in run(Other(), long_words=10)}
    assert reason in broken["tells its voices apart"]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"licence": " "}, "SPDX"),
        ({"paces": (1.2, 2.0)}, "1 between"),
        ({"longest": 0}, "longest"),
        ({"batch": 4}, "speak_batch"),
        ({"accepts": "thoughts"}, "phonemes, ssml or text"),
    ],
)
def test_capabilities_that_cannot_be(change: dict[str, object], reason: str) -> None:
    class Other(Wrong):
        capabilities = replace(Wrong.capabilities, **change)  # type: ignore[arg-type]

    broken = {outcome.promise: outcome.reason for outcome in run(Other(), long_words=10)}
    assert reason in broken["says what it is"]


def test_from_the_command_line(tmp_path: Path) -> None:
    oyez = Path(sys.executable).with_name("oyez")
    done = subprocess.run(
        [oyez, "voices", "check", "espeak", "--words", "200"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("kept") == 13
    done = subprocess.run([oyez, "voices", "check", "nobody"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr.startswith("error: unknown_engine: ")) == (1, True)
    assert tmp_path.exists()
