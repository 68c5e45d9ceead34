"""Quality reports: figures of sounds whose figures are known, remarks, and the picture."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from numpy.typing import NDArray

from oyez.audio import RATE, SUFFIXES, Finding, Tags, TimedUtterance, TimedWord, open_encoder
from oyez.audio.inspection import Hearing, Spoken, judged
from oyez.audio.inspection.hearing import OUTLINE, hear_file
from oyez.audio.inspection.picture import picture
from oyez.audio.loudness import loudness, true_peak
from oyez.cli.inspecting import quality_lines
from oyez.errors import OyezError

SVG = "{http://www.w3.org/2000/svg}"


def tone(seconds: float, level: float) -> NDArray[np.int16]:
    return np.rint(level * 32767 * np.sin(2 * np.pi * 997 * np.arange(round(seconds * RATE)) / RATE)).astype(np.int16)


def silence(seconds: float) -> NDArray[np.int16]:
    return np.zeros(round(seconds * RATE), np.int16)


def heard(*parts: NDArray[np.int16]) -> Hearing:
    hearing = Hearing()
    for part in parts:
        hearing.write(part)
    return hearing


SPEECH = tone(2, 0.224)
"""A full-scale tone is -3.01 LUFS, so this is -16.0."""


def test_figures_of_a_known_sound() -> None:
    found = judged("Tone", heard(silence(0.5), SPEECH, silence(0.4), SPEECH, silence(1)), Spoken(count=15))
    assert found.loudness == pytest.approx(-16.5, abs=0.3)  # Blocks that are half silent pass the gate.
    assert found.true_peak == pytest.approx(20 * np.log10(0.224), abs=0.05)
    assert [(round(each.start, 2), round(each.end, 2)) for each in found.silences] == [
        (0, 0.5), (2.5, 2.9), (4.9, 5.9),
    ]  # fmt: skip
    assert found.wpm == pytest.approx(15 * 60 / 4.4, rel=0.01)
    data = found.data()
    assert data["silence"] == {"share": pytest.approx(1.9 / 5.9, abs=0.01), "longest": 0.4, "pauses": 1}
    assert data["remarks"] == ["odd_speed"] if found.wpm > 800 else data["remarks"] == []


@pytest.mark.parametrize(
    ("parts", "spoken", "remarks"),
    [
        ([silence(2)], Spoken(count=3), ("silent",)),
        ([], Spoken(), ("silent",)),
        ([tone(2, 0.1)], Spoken(), ("too_quiet",)),
        ([tone(2, 0.5)], Spoken(), ("too_loud",)),
        ([SPEECH, silence(2.7), SPEECH], Spoken(), ("long_silence",)),
        ([SPEECH, tone(0.01, 0.95), SPEECH], Spoken(), ("peaks",)),
        ([SPEECH], Spoken(count=2), ("odd_speed",)),
        ([SPEECH], Spoken(findings=(Finding("b1.1", "silent", "v"),)), ("held_takes",)),
    ],
)
def test_remarks(parts: list[NDArray[np.int16]], spoken: Spoken, remarks: tuple[str, ...]) -> None:
    assert judged("x", heard(*parts), spoken).remarks == remarks


def test_full_scale_is_counted() -> None:
    found = judged("x", heard(SPEECH, np.full(5, 32767, np.int16)), Spoken())
    assert found.clipped == 5
    assert "clipped" in found.remarks


@settings(deadline=None, max_examples=15)
@given(st.lists(st.integers(0, 9000), max_size=12))
def test_however_it_is_cut_a_stream_measures_the_same(cuts: list[int]) -> None:
    sound = (np.random.default_rng(4).normal(0, 4000, 60_000)).astype(np.int16)
    hearing, at = Hearing(), 0
    for cut in cuts:
        hearing.write(sound[at : at + cut])
        at += cut
    hearing.write(sound[at:])
    assert hearing.loudness == pytest.approx(loudness(sound, RATE), abs=1e-6)
    assert hearing.true_peak == pytest.approx(true_peak(sound), abs=1e-6)
    assert len(hearing.outline()) == 60_000 // OUTLINE
    assert hearing.samples == 60_000


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_file_measures_as_its_samples(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"a{suffix}"
    encoder = open_encoder(path, Tags(title="Tone"))
    sound = np.concatenate((silence(0.3), SPEECH, silence(0.5), SPEECH, silence(0.3)))
    encoder.write(sound)
    encoder.finish()
    found = hear_file(path)
    assert found.duration == pytest.approx(len(sound) / RATE, abs=0.05)
    assert found.loudness == pytest.approx(loudness(sound, RATE), abs=0.4)
    assert len(found.silences()) == 3


@pytest.mark.parametrize("content", [b"", b"words", b"\0" * 5000, b"RIFF\0\0\0\0WAVE"])
def test_what_is_no_sound_is_refused(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(content)
    with pytest.raises(OyezError) as caught:
        hear_file(path)
    assert caught.value.code == "not_sound"


WORDS = (TimedWord("A<b>&", "b1", 0, 5, 0.1, 0.4), TimedWord("Zhou’s", "b1", 6, 12, 10.2, 10.9))
LINES = (TimedUtterance("b1.1", "b1", 0.1, 3.0), TimedUtterance("b1.2", "b1", 9.5, 10.9))


def test_the_picture_shows_words_sentences_and_pauses() -> None:
    hearing = heard(tone(3, 0.95), silence(6.5), SPEECH)
    spoken = Spoken(WORDS, LINES, 2, 2, (Finding("b1.1", "silent", "v"),), ("Zhou",))
    root = etree.fromstring(picture(judged("Salt & <pepper>\x00", hearing, spoken), hearing.outline()).encode())
    texts = {each.text: each.get("class") for each in root.iter(f"{SVG}text")}
    assert texts["A<b>&"] == "held"
    assert texts["Zhou’s"] == "unknown"
    assert "0:10" in texts
    assert any("LUFS" in str(text) for text in texts)
    assert len(root.findall(f"{SVG}rect")) == 1
    assert len([each for each in root.iter(f"{SVG}path") if each.get("class") == "line"]) == 3  # One runs over a row.
    assert {"over", "wave"} <= {each.get("class") for each in root.iter(f"{SVG}path")}
    assert root.get("height") == str(84 + 2 * 116 + 12)


def test_a_picture_of_nothing() -> None:
    hearing = heard()
    assert etree.fromstring(picture(judged("", hearing, Spoken()), hearing.outline()).encode()) is not None


@settings(deadline=None, max_examples=50)
@given(st.text(), st.text())
def test_any_title_and_word_is_well_formed(title: str, word: str) -> None:
    hearing = heard(SPEECH)
    found = judged(title, hearing, Spoken((TimedWord(word, "b1", 0, 1, 0.5, 0.6),), (), 1))
    etree.fromstring(picture(found, hearing.outline()).encode("utf-8", "replace"))
    assert json.dumps(found.data())
    assert list(quality_lines(found))
