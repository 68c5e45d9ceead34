"""Words found in the sound of a stranger."""

from __future__ import annotations

import statistics
from array import array
from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oyez.voices import Sound, Voice, WordTime, find_voice
from oyez.voices.alignment import align, compare
from oyez.voices.alignment.dtw import warp
from oyez.voices.alignment.silence import bounds, refined, silences
from oyez.voices.alignment.spread import spread
from oyez.voices.espeak import EspeakEngine
from support import say

TEXTS = [
    "The ferry left the harbour at dawn, an hour late, with forty passengers.",
    "Nobody had told the crew; the captain, it seems, did not know either.",
    "Rain is expected in the west.",
]


@pytest.fixture(scope="module")
def engine() -> Iterator[EspeakEngine]:
    engine = EspeakEngine(workers=2)
    yield engine
    engine.close()


@pytest.fixture(scope="module")
def pair() -> tuple[Voice, Voice]:
    return find_voice("espeak:en-us+f5"), find_voice("espeak:en-us+edward")


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("pace", [0.8, 1.0, 1.4])
def test_a_strangers_words_are_found(engine: EspeakEngine, pair: tuple[Voice, Voice], text: str, pace: float) -> None:
    line = say(text)
    stranger = engine.speak(line, find_voice("espeak:en-gb-scotland+f2"), pace)
    found = align(line, Sound(stranger.pcm, stranger.sample_rate), [engine.speak(line, voice, 1.0) for voice in pair])
    off = [abs(mine.start - true.start) for mine, true in zip(found, stranger.words or (), strict=True)]
    assert statistics.median(off) < 0.02
    assert max(off) < 0.15
    assert all(word.estimated and 0 <= word.confidence <= 1 for word in found)


def test_a_pause_the_reference_has_not(engine: EspeakEngine, pair: tuple[Voice, Voice]) -> None:
    line = say(TEXTS[0])
    stranger = engine.speak(line, pair[0], 1.0)
    words = stranger.words or ()
    at = round(words[4].start * stranger.sample_rate)
    pause = round(0.5 * stranger.sample_rate)
    pcm = stranger.pcm[: 2 * at] + bytes(2 * pause) + stranger.pcm[2 * at :]
    found = align(line, Sound(pcm, stranger.sample_rate), [engine.speak(line, pair[1], 1.0)])
    assert abs(found[3].start - words[3].start) < 0.06
    assert abs(found[4].start - words[4].start - 0.5) < 0.1


def test_the_right_words_are_nearer_than_others(engine: EspeakEngine, pair: tuple[Voice, Voice]) -> None:
    line, other = say(TEXTS[0]), say(TEXTS[1])
    stranger = find_voice("espeak:en-gb-x-rp+edward")
    references = [engine.speak(line, voice, 1.0) for voice in pair]
    right = compare(line, engine.speak(line, stranger, 1.0), references)
    wrong = compare(line, engine.speak(other, stranger, 1.0), references)
    assert right is not None
    assert wrong is not None
    assert right.cost < 0.8 * wrong.cost


def test_without_a_reference_words_are_laid_over_what_is_heard() -> None:
    line = say("One three, seventeen.")
    rate = 8000
    tone = np.rint(8000 * np.sin(np.arange(rate) * 0.7)).astype("<i2").tobytes()
    found = align(line, Sound(bytes(rate) + tone + bytes(rate), rate), [])
    assert [word.estimated for word in found] == [True] * 3
    assert found[0].start == pytest.approx(0.5, abs=0.03)
    assert found[-1].end == pytest.approx(1.5, abs=0.03)
    assert found[2].end - found[2].start > found[0].end - found[0].start


@pytest.mark.parametrize("pcm", [b"", bytes(2), bytes(40_000), b"\x01" * 7, b"\xff\x7f" * 100])
@pytest.mark.parametrize("text", ["", "One.", "One two three four."])
def test_sounds_with_nothing_to_hear(engine: EspeakEngine, pair: tuple[Voice, Voice], pcm: bytes, text: str) -> None:
    line = say(text)
    found = align(line, Sound(pcm, 16000), [engine.speak(line, pair[0], 1.0)])
    assert len(found) == len(line.words)
    in_order(found, len(pcm) / 2 / 16000)


@settings(max_examples=25, deadline=None)
@given(st.integers(1, 60), st.integers(1, 60), st.integers(0, 2**32 - 1))
def test_a_path_is_whole_and_never_turns_back(n: int, m: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    path = warp(rng.normal(size=(n, 3)).astype(np.float32), rng.normal(size=(m, 3)).astype(np.float32))
    assert path.first[0] == 0
    assert path.last[-1] == m - 1
    assert (path.first <= path.last).all()
    assert (np.diff(path.first) >= 0).all()
    assert (path.first[1:] - path.last[:-1] <= 1).all()
    assert np.isfinite(path.costs).all()


def test_equal_sounds_lie_on_the_diagonal() -> None:
    frames = np.random.default_rng(1).normal(size=(80, 5)).astype(np.float32)
    path = warp(frames, frames)
    assert (path.first == np.arange(80)).all()
    assert path.cost == pytest.approx(0, abs=0.01)


def test_silences_and_bounds() -> None:
    rate = 16000
    tone = array("h", [9000, -9000] * (rate // 4)).tobytes()
    sound = Sound(bytes(rate) + tone + bytes(rate // 2) + tone, rate)
    assert bounds(sound) == pytest.approx((0.5, sound.duration), abs=0.02)
    quiet = silences(sound)
    assert [round(start, 1) for start, _ in quiet] == [0.0, 1.0]


def test_words_move_out_of_a_pause() -> None:
    quiet = [(1.0, 1.3), (2.0, 2.06)]
    assert refined([0.99, 2.04, 2.5], ["ˈaʊə", "tɛn", "sʌn"], quiet) == [1.3, 2.0, 2.5]
    assert refined([1.1], ["tɛn"], quiet) == [pytest.approx(1.24)]


@given(st.text(alphabet="ab ,.;–", max_size=40), st.floats(0, 2), st.floats(0, 20))
def test_a_spread_fills_its_span(text: str, start: float, length: float) -> None:
    line = say(text)
    found = spread(line, start, start + length)
    assert len(found) == len(line.words)
    in_order(found, start + length)
    if found:
        assert found[0].start == pytest.approx(start)
        assert found[-1].end == pytest.approx(start + length)


def in_order(words: tuple[WordTime, ...], duration: float) -> None:
    starts = [word.start for word in words]
    assert starts == sorted(starts)
    assert all(0 <= word.start <= word.end <= duration + 1e-9 for word in words)
