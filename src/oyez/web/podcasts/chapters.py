"""A recording's chapters as Podcasting 2.0 has them (JSON Chapters 1.2)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from oyez.audio.marks import MarkBook

if TYPE_CHECKING:
    from oyez.audio import Chapter, Recording
    from oyez.script import Script

__all__ = ["chapters_json", "chapters_of"]


def chapters_of(recording: Recording, script: Script) -> tuple[Chapter, ...]:
    """Return the chapters of a recording of `script`; a story without headings has none."""
    lines = {utterance.id: utterance for utterance in script.utterances}
    book = MarkBook()
    for timed in recording.timeline.utterances:
        book.add(lines[timed.id], timed.start, timed.end)
    return book.marks(recording.duration).chapters


def chapters_json(recording: Recording, script: Script) -> str:
    """Return the chapters file."""
    chapters = [{"startTime": round(each.start, 3), "title": each.title} for each in chapters_of(recording, script)]
    return json.dumps({"version": "1.2.0", "chapters": chapters}, ensure_ascii=False, indent=1) + "\n"
