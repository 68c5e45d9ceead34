"""Aligners are pluggable: who is asked, what of theirs is taken, and the one of the extra."""

from __future__ import annotations

import statistics
from collections.abc import Iterator, Sequence
from dataclasses import replace
from importlib.metadata import EntryPoint
from math import inf, nan

import pytest

from oyez.errors import OyezError
from oyez.script import Utterance
from oyez.voices import Capabilities, Catalogue, Sound, Speaker, Voice, WordTime, find_voice
from oyez.voices.alignment import align, aligner, aligners, choice, times
from oyez.voices.alignment.aligner import Beside
from oyez.voices.alignment.pocketsphinx import PocketsphinxAligner
from oyez.voices.espeak import EspeakEngine
from support import say

LINE = say("The ferry left the harbour at dawn, an hour late, with forty passengers.")


class Strange:
    """An engine that gives one sound and does not say when its words are."""

    name, version = "stranger", "1"
    capabilities = Capabilities(licence="MIT", accepts="text", word_times=False, paces=(1.0, 1.0))

    def __init__(self, sound: Sound) -> None:
        self._sound = sound

    def voices(self) -> list[Voice]:
        return [replace(find_voice("espeak:en-gb-scotland+f2"), id="stranger:one", name="One", engine="stranger")]

    def speak(self, utterance: Utterance, voice: Voice, pace: float, attempt: int = 0) -> Sound:
        return self._sound

    def close(self) -> None:
        """Nothing of its own runs."""


class Third:
    """A third party's aligner that says what it is told to, and counts."""

    version = "third-7"
    says: Sequence[WordTime] | Exception | None = None
    asked = 0

    def align(self, utterance: Utterance, sound: Sound, references: Sequence[Sound]) -> Sequence[WordTime] | None:
        Third.asked += 1
        if isinstance(self.says, Exception):
            raise self.says
        return self.says

    def close(self) -> None:
        """It holds nothing."""


@pytest.fixture(scope="module")
def engine() -> Iterator[EspeakEngine]:
    engine = EspeakEngine(workers=2)
    yield engine
    engine.close()


@pytest.fixture(scope="module")
def pair(engine: EspeakEngine) -> list[Sound]:
    return [engine.speak(LINE, find_voice(name), 1.0) for name in ("espeak:en-us+f5", "espeak:en-us+edward")]


@pytest.fixture(scope="module")
def truth(engine: EspeakEngine) -> Sound:
    return engine.speak(LINE, find_voice("espeak:en-gb-x-rp+edward"), 1.0)


@pytest.fixture(scope="module")
def stranger(truth: Sound) -> Sound:
    return Sound(truth.pcm, truth.sample_rate)


@pytest.fixture(scope="module")
def sphinx() -> Iterator[PocketsphinxAligner]:
    found = PocketsphinxAligner()
    yield found
    found.close()


@pytest.fixture
def plugged(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """`third` and `broken` are installed."""
    points = [
        EntryPoint("third", f"{__name__}:Third", "oyez.aligners"),
        EntryPoint("broken", "no_such_module:Aligner", "oyez.aligners"),
    ]
    monkeypatch.setattr(EntryPoint, "load", lambda self: Third if self.name == "third" else _missing())
    monkeypatch.setattr(choice, "entry_points", lambda group: points if group == "oyez.aligners" else [])
    choice._made.cache_clear()
    Third.asked, Third.says = 0, None
    yield
    choice._made.cache_clear()


def _missing() -> object:
    raise ModuleNotFoundError("No module named 'no_such_module'")


def test_the_built_in_aligner_is_asked_where_none_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OYEZ_ALIGNER", raising=False)
    assert isinstance(aligner(), Beside)
    assert set(aligners()) >= {"built-in", "pocketsphinx"}


@pytest.mark.usefixtures("plugged")
def test_a_plugged_aligner_is_asked_and_stands_in_the_key(
    engine: EspeakEngine, stranger: Sound, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = Catalogue(())
    found._engines = {"espeak": engine, "stranger": Strange(stranger)}
    speaker, voice = Speaker(found), found.find("stranger:one")
    before = speaker.speak(LINE, voice, 1.0)
    monkeypatch.setenv("OYEZ_ALIGNER", "third")
    Third.says = [WordTime(at / 10, at / 10 + 0.05, confidence=0.7) for at in range(len(LINE.words))]
    after = speaker.speak(LINE, voice, 1.0)
    assert Third.asked == 1
    assert [word.start for word in after.words] == [at / 10 for at in range(len(LINE.words))]
    assert {(word.estimated, word.confidence) for word in after.words} == {(True, 0.7)}
    assert before.key != after.key
    assert before.pcm == after.pcm
    assert speaker.version(voice).endswith("third-7")
    assert "third" not in speaker.version(find_voice("espeak:en-us+f5"))


STEP = [WordTime(at / 10, at / 10 + 0.1) for at in range(len(LINE.words))]


@pytest.mark.parametrize(
    "says",
    [
        None,
        RuntimeError("It broke."),
        [],
        STEP[1:],
        [*STEP, STEP[-1]],
        [STEP[1], STEP[0], *STEP[2:]],
        [WordTime(-0.1, 0.1), *STEP[1:]],
        [*STEP[:-1], WordTime(9.0, 99.0)],
        [*STEP[:-1], WordTime(2.0, 1.0)],
        [*STEP[:-1], WordTime(nan, nan)],
        [*STEP[:-1], WordTime(2.0, inf)],
        [*STEP[:-1], WordTime(2.0, 2.1, confidence=nan)],
    ],
    ids=["none", "raises", "empty", "too few", "too many", "backwards", "before", "after", "ends first", "nan", "inf",
         "doubt"],
)  # fmt: skip
def test_what_no_sound_can_have_is_not_taken(
    says: Sequence[WordTime] | Exception | None, stranger: Sound, pair: list[Sound]
) -> None:
    third = Third()
    third.says = says
    assert times(third, LINE, stranger, pair) == align(LINE, stranger, pair)


@pytest.mark.usefixtures("plugged")
@pytest.mark.parametrize(("name", "says"), [("nobody", "broken, third"), ("broken", "No module named")])
def test_an_aligner_that_is_not_there_is_a_plain_error(name: str, says: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OYEZ_ALIGNER", name)
    with pytest.raises(OyezError) as caught:
        aligner()
    assert caught.value.code == "unknown_aligner"
    assert says in caught.value.message


def test_the_extra_finds_words(sphinx: PocketsphinxAligner, truth: Sound, stranger: Sound, pair: list[Sound]) -> None:
    found = times(sphinx, LINE, stranger, pair)
    assert found != align(LINE, stranger, pair)
    off = [abs(mine.start - true.start) for mine, true in zip(found, truth.words or (), strict=True)]
    assert statistics.median(off) < 0.02
    assert max(off) < 0.15
    assert all(word.estimated and 0 <= word.confidence <= 1 for word in found)
    assert statistics.mean(word.confidence for word in found) > 0.5


def test_the_extra_alone_where_there_is_no_reference(
    sphinx: PocketsphinxAligner, truth: Sound, stranger: Sound
) -> None:
    found = times(sphinx, LINE, stranger, [])
    off = [abs(mine.start - true.start) for mine, true in zip(found, truth.words or (), strict=True)]
    laid = [
        abs(mine.start - true.start) for mine, true in zip(align(LINE, stranger, []), truth.words or (), strict=True)
    ]
    assert statistics.mean(off) < statistics.mean(laid) / 2


def test_the_extra_gives_the_same_times_whatever_it_heard_before(
    sphinx: PocketsphinxAligner, engine: EspeakEngine, stranger: Sound, pair: list[Sound]
) -> None:
    first = sphinx.align(LINE, stranger, pair)
    other = say("The council voted on Tuesday to close the old bridge for three weeks.")
    assert sphinx.align(other, engine.speak(other, find_voice("espeak:en-us+edward"), 1.0), [])
    assert sphinx.align(LINE, stranger, pair) == first
    fresh = PocketsphinxAligner()
    assert fresh.align(LINE, stranger, pair) == first
    fresh.close()


def test_the_extra_leaves_what_it_cannot_say_to_the_built_in_one(
    sphinx: PocketsphinxAligner, engine: EspeakEngine, pair: list[Sound], stranger: Sound
) -> None:
    german = say("Die Fähre kam spät.", language="de")
    figures = say("One 👍 3 %.")
    assert sphinx.align(german, engine.speak(german, find_voice("espeak:de+f5"), 1.0), []) is None
    assert sphinx.align(figures, stranger, []) is None
    nothing = Sound(bytes(16_000), 16_000)
    assert sphinx.align(LINE, nothing, pair) is None
    assert len(times(sphinx, LINE, nothing, pair)) == len(LINE.words)
    assert sphinx.align(LINE, Sound(b"", 16_000), pair) is None


def test_names_with_phonemes_and_words_in_no_dictionary(sphinx: PocketsphinxAligner, engine: EspeakEngine) -> None:
    line = say(
        "The council of Gyeongju voted on Tuesday to close the old Grantchesterish bridge.", {"Gyeongju": "ˈɡjʌŋdʒuː"}
    )
    truth = engine.speak(line, find_voice("espeak:en-gb-x-rp+edward"), 1.0)
    found = sphinx.forced(line, truth)
    assert found is not None
    off = [abs(start - true.start) for (start, _), true in zip(found, truth.words or (), strict=True)]
    assert statistics.median(off) < 0.03
    assert max(off) < 0.2
