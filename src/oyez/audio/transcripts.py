"""Captions and transcripts beside WebVTT: SubRip, Podcasting 2.0's JSON, plain text; and which suffix means which."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from pathlib import Path

from oyez.audio.captions import pieces, spoken, webvtt
from oyez.audio.clock import clock
from oyez.audio.marks import one_line
from oyez.audio.nouns import Recording, TimedUtterance, TimedWord
from oyez.errors import OyezError
from oyez.script import Script

__all__ = ["CAPTION_SUFFIXES", "captions_for", "plain_transcript", "podcast_json", "srt"]

SRT_LINE, SRT_LINES = 32, 2
"""Letters of a line and lines of a cue (Podcast Namespace, "Transcript formats: SRT")."""


def captions_for(path: Path) -> Callable[[Recording, Script], str]:
    """Return what writes a captions file, by its suffix: ``.vtt``, ``.srt``, ``.json`` or ``.txt``.

    Raises:
        OyezError: ``unknown_format``.
    """
    made = _FORMATS.get(path.suffix.lower())
    if made is None:
        known = ", ".join(CAPTION_SUFFIXES)
        raise OyezError("unknown_format", f"There are no captions {path.suffix or path.name!r}: choose {known}.")
    return made


def srt(recording: Recording, script: Script) -> str:
    """Return SubRip captions: cues of at most two lines, each shown from its first word until the next cue."""
    cues = [cue for sentence in spoken(recording, script) for cue in _cues(*sentence)]
    blocks = (
        f"{number}\n{_comma(start)} --> {_comma(end)}\n" + "\n".join(lines)
        for number, (start, end, lines) in enumerate(cues, 1)
    )
    return "\n\n".join(blocks) + "\n"


def podcast_json(recording: Recording, script: Script) -> str:
    """Return Podcasting 2.0's transcript: a segment a sentence, seconds, the voice as the speaker."""
    segments = [
        {
            "speaker": recording.voice,
            "startTime": round(utterance.start, 3),
            "endTime": round(utterance.end, 3),
            "body": one_line(text),
        }
        for utterance, text, _ in spoken(recording, script)
    ]
    return json.dumps({"version": "1.0.0", "segments": segments}, ensure_ascii=False, indent=1) + "\n"


def plain_transcript(recording: Recording, script: Script) -> str:
    """Return what was said as it is printed, a blank line between blocks."""
    sentences = ((utterance.block, one_line(text)) for utterance, text, _ in spoken(recording, script))
    blocks = (" ".join(text for _, text in group) for _, group in groupby(sentences, lambda each: each[0]))
    return "\n\n".join(blocks) + "\n"


_FORMATS: dict[str, Callable[[Recording, Script], str]] = {
    ".vtt": webvtt,
    ".srt": srt,
    ".json": podcast_json,
    ".txt": plain_transcript,
}

CAPTION_SUFFIXES = tuple(_FORMATS)
"""What a captions file's name may end in."""


def _cues(utterance: TimedUtterance, text: str, words: Sequence[TimedWord]) -> Iterator[tuple[float, float, list[str]]]:
    """Yield start, end and lines of each cue of a sentence."""
    cues: list[tuple[float, list[str]]] = [(utterance.start, [""])]
    for piece, word in pieces(text, words):
        printed = one_line(piece)
        lines = cues[-1][1]
        if not lines[-1] or len(lines[-1]) + 1 + len(printed) <= SRT_LINE:
            lines[-1] = f"{lines[-1]} {printed}".strip()
        elif len(lines) < SRT_LINES:
            lines.append(printed)
        else:
            cues.append((max(word.start, cues[-1][0]) if word else cues[-1][0], [printed]))
    ends = [start for start, _ in cues[1:]] + [utterance.end]
    for (start, lines), end in zip(cues, ends, strict=True):
        yield start, max(end, start + 0.001), lines


def _comma(seconds: float) -> str:
    return clock(seconds).replace(".", ",")
