"""WebVTT that any player takes: cues of a sentence, words with their times, short lines, nothing unescaped."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from oyez.audio import Recorder, Recording, webvtt
from oyez.audio.captions import LINE
from oyez.script import Script
from oyez.words import count_words

if TYPE_CHECKING:
    from unit.audio.conftest import Maker

STAMP = re.compile(r"<(\d\d):(\d\d):(\d\d)\.(\d{3})>")
CUE = re.compile(r"(?P<id>.+)\n(?P<from>[\d:.]{12}) --> (?P<to>[\d:.]{12})\n(?P<text>(?:.+\n?)+)")
LONG = (
    "Leaders of the seven richest democracies met on Monday, and the talks, which began on Sunday, went on <late> & on."
)


def said(make: Maker, texts: list[str]) -> tuple[Recording, Script]:
    utterances = tuple(make.utterance(text, number=number) for number, text in enumerate(texts, start=1))
    recorder = Recorder(make.voice())
    for utterance in utterances:
        recorder.add(utterance, make.take(utterance))
    return recorder.finish(), Script("en", utterances)


def seconds(clock: str) -> float:
    hours, minutes, rest = clock.split(":")
    return int(hours) * 3600 + int(minutes) * 60 + float(rest)


def test_a_cue_a_sentence_with_its_times(make: Maker) -> None:
    recording, script = said(make, ["Leaders met.", "They failed."])
    text = webvtt(recording, script)
    assert text.startswith("WEBVTT\n\nb1.1\n")
    cues = list(CUE.finditer(text))
    assert [cue["id"] for cue in cues] == ["b1.1", "b1.2"]
    for cue, utterance in zip(cues, recording.timeline.utterances, strict=True):
        assert abs(seconds(cue["from"]) - utterance.start) <= 0.001
        assert abs(seconds(cue["to"]) - utterance.end) <= 0.001


def test_each_word_carries_its_time(make: Maker) -> None:
    recording, script = said(make, [LONG])
    stamps = [seconds(match.group()[1:-1]) for match in STAMP.finditer(webvtt(recording, script))]
    assert len(stamps) == count_words(LONG)
    assert all(abs(stamp - word.start) <= 0.001 for stamp, word in zip(stamps, recording.timeline.words, strict=True))


def test_lines_are_short_and_the_sentence_is_whole(make: Maker) -> None:
    recording, script = said(make, [LONG])
    lines = STAMP.sub("", webvtt(recording, script)).split("\n")[4:]
    assert all(len(line) <= LINE + len("&lt;&gt;&amp;") for line in lines)
    assert " ".join(lines).strip() == LONG.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def test_white_space_in_the_sentence_cannot_end_the_cue(make: Maker) -> None:
    recording, script = said(make, ["one\n\ntwo --> three"])
    assert len(webvtt(recording, script).strip().split("\n\n")) == 2
    assert webvtt(recording, script).count("-->") == 1


def test_captions_of_a_part_are_the_part(make: Maker) -> None:
    recording, script = said(make, ["Leaders met."])
    more = Script("en", (*script.utterances, make.utterance("Not yet.", number=2)))
    assert webvtt(recording, more) == webvtt(recording, script)


texts = st.lists(st.text(max_size=40), min_size=1, max_size=4)


@settings(deadline=None)
@given(texts)
def test_any_text_stays_inside_its_cue(make: Maker, texts: list[str]) -> None:
    recording, script = said(make, texts)
    text = webvtt(recording, script)
    blocks = text.rstrip("\n").split("\n\n")
    assert len(blocks) == 1 + sum(1 for text in texts if text.split())
    for block in blocks[1:]:
        _, clock, *lines = block.split("\n")
        start, end = clock.split(" --> ")
        stamps = [seconds(match.group()[1:-1]) for line in lines for match in STAMP.finditer(line)]
        assert stamps == sorted(set(stamps))
        assert all(seconds(start) < stamp < seconds(end) for stamp in stamps)
        assert not any("<" in STAMP.sub("", line) or "-->" in line for line in lines)
