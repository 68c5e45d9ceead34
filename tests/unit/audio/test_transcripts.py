"""SubRip, podcast JSON and plain text: all that is printed, in order, in time, in the shape its readers ask for."""

from __future__ import annotations

import json
import re
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oyez.audio import Recorder, Recording, captions_for
from oyez.audio.transcripts import SRT_LINE, plain_transcript, podcast_json, srt
from oyez.errors import OyezError
from oyez.script import Script

if TYPE_CHECKING:
    from unit.audio.conftest import Maker

CUE = re.compile(r"(\d+)\n(\d\d):(\d\d):(\d\d),(\d{3}) --> (\d\d):(\d\d):(\d\d),(\d{3})\n(.+(?:\n.+)?)")
LONG = "The harbour board met on Tuesday to hear the engineers, who had asked for three more years and got one of them."


def said(make: Maker, texts: list[tuple[str, str]]) -> tuple[Recording, Script]:
    """A recording of (block, text) sentences."""
    utterances = tuple(
        make.utterance(text, number=number, block=block) for number, (block, text) in enumerate(texts, start=1)
    )
    recorder = Recorder(make.voice())
    for utterance in utterances:
        recorder.add(utterance, make.take(utterance))
    return recorder.finish(), Script("en", utterances)


def cues(text: str) -> list[tuple[float, float, str]]:
    found = []
    for number, block in enumerate(text.strip().split("\n\n"), 1):
        match = CUE.fullmatch(block)
        assert match, block
        assert int(match[1]) == number
        times = [int(part) for part in match.groups()[1:9]]
        start, end = (h * 3600 + m * 60 + s + ms / 1000 for h, m, s, ms in (times[:4], times[4:]))
        found.append((start, end, match[10]))
    return found


def test_srt_cues_hold_two_short_lines_and_begin_with_their_first_word(make: Maker) -> None:
    recording, script = said(make, [("b1", LONG), ("b1", "It <voted> & left.")])
    found = cues(srt(recording, script))
    assert " ".join(text.replace("\n", " ") for _, _, text in found) == f"{LONG} It <voted> & left."
    assert all(len(line) <= SRT_LINE for _, _, text in found for line in text.split("\n"))
    starts = {round(word.start, 3) for word in recording.timeline.words}
    begin = round(recording.timeline.utterances[0].start, 3)
    assert all(start in starts | {begin, round(recording.timeline.utterances[1].start, 3)} for start, _, _ in found)
    assert all(end <= after for (_, end, _), (after, _, _) in pairwise(found))


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text(min_size=1, max_size=60).filter(lambda text: bool(text.strip())), min_size=1, max_size=4))
def test_any_text_is_well_formed(make: Maker, texts: list[str]) -> None:
    recording, script = said(make, [("b1", text) for text in texts])
    data = json.loads(podcast_json(recording, script))
    assert len(data["segments"]) == len(texts)
    printed = srt(recording, script)
    assert printed.count(" --> ") >= sum(1 for segment in data["segments"] if "-->" not in segment["body"])


def test_podcast_json_has_a_segment_a_sentence(make: Maker) -> None:
    recording, script = said(make, [("b1", "Leaders met."), ("b2", "They “failed”.")])
    data = json.loads(podcast_json(recording, script))
    assert data["version"] == "1.0.0"
    assert [segment["body"] for segment in data["segments"]] == ["Leaders met.", "They “failed”."]
    first, second = recording.timeline.utterances
    assert data["segments"][1]["startTime"] == pytest.approx(second.start, abs=0.001)
    assert data["segments"][0]["endTime"] == pytest.approx(first.end, abs=0.001)
    assert data["segments"][0]["speaker"] == recording.voice


def test_plain_text_has_the_blocks_of_the_page(make: Maker) -> None:
    recording, script = said(make, [("headline", "Ferry stays"), ("b1", "One."), ("b1", "Two."), ("b2", "Three.")])
    assert plain_transcript(recording, script) == "Ferry stays\n\nOne. Two.\n\nThree.\n"


def test_the_suffix_says_which(make: Maker) -> None:
    recording, script = said(make, [("b1", "One.")])
    assert captions_for(Path("a.VTT"))(recording, script).startswith("WEBVTT")
    assert captions_for(Path("a.srt"))(recording, script).startswith("1\n00:00:00,")
    for name in ("a", "a.ass", "a.vtt.gz"):
        with pytest.raises(OyezError) as caught:
            captions_for(Path(name))
        assert caught.value.code == "unknown_format"
        assert ".srt" in caught.value.message
