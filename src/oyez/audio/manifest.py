"""The recording's facts for others: the player's manifest (version 1) and the timeline file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate
from typing import Any, Literal

from oyez.article import Article
from oyez.audio.live import LIVE_DELAY
from oyez.audio.nouns import Recording, TimedWord, Timeline
from oyez.errors import OyezError
from oyez.script import Script, Utterance
from oyez.voices import Voice
from oyez.words import count_words

__all__ = ["MANIFEST_VERSION", "Status", "manifest", "timeline_data"]

MANIFEST_VERSION = 1

Status = Literal["live", "ready", "failed"]


def manifest(
    article_id: str,
    article: Article,
    script: Script,
    voice: Voice,
    timeline: Timeline,
    *,
    status: Status,
    wpm: float,
    duration: float,
    audio: Mapping[str, str],
    voices: Sequence[Mapping[str, object]],
    error: OyezError | None = None,
) -> dict[str, Any]:
    """Return what the player needs, as JSON data (version 1; player/src/manifest.ts reads it).

    Args:
        article_id: The article's id in the library.
        article: What is printed.
        script: What will be said, all of it, also while the timeline still grows.
        voice: Who speaks.
        timeline: The clock so far; of the script's utterances, in their order.
        status: ``live`` while it grows.
        wpm: Measured at rate 1, so far.
        duration: Seconds, so far.
        audio: The sound's addresses, by kind: ``live``, ``m4a``, ``mp3``.
        voices: What the listener may choose from.
        error: Why it failed.
    """
    return {
        "version": MANIFEST_VERSION,
        "id": article_id,
        "status": status,
        "error": error and {"code": error.code, "message": error.message},
        "title": article.headline,
        "site": article.site,
        "byline": list(article.byline),
        "language": article.language,
        "url": article.url,
        "voice": voice.id,
        "voices": [dict(entry) for entry in voices],
        "wpm": round(wpm, 2),
        "words": sum(count_words(utterance.text) for utterance in script.utterances),
        "duration": round(duration, 3),
        "audio": dict(audio),
        "delay": LIVE_DELAY if "live" in audio else 0.0,
        "blocks": _blocks(article, script, timeline),
        "utterances": _utterances(script, timeline),
        "pauses": _pauses(timeline),
    }


def timeline_data(recording: Recording) -> dict[str, Any]:
    """Return the timeline file's data: seconds from the start of the file, offsets in code points of the block."""
    return {
        "voice": recording.voice,
        "wpm": round(recording.wpm, 2),
        "duration": round(recording.duration, 4),
        "words": [
            {
                "text": word.text,
                "block": word.block,
                "from": word.start_char,
                "to": word.end_char,
                "start": round(word.start, 4),
                "end": round(word.end, 4),
                "estimated": word.estimated,
            }
            for word in recording.timeline.words
        ],
        "utterances": [
            {"id": each.id, "block": each.block, "start": round(each.start, 4), "end": round(each.end, 4)}
            for each in recording.timeline.utterances
        ],
    }


def _blocks(article: Article, script: Script, timeline: Timeline) -> list[dict[str, Any]]:
    """Return every block that will be spoken, in order of speech, with the words that have been."""
    words: dict[str, list[TimedWord]] = {}
    for word in timeline.words:
        words.setdefault(word.block, []).append(word)
    spoken: dict[str, list[Utterance]] = {}
    for utterance in script.utterances:
        spoken.setdefault(utterance.block, []).append(utterance)
    printed = {block.id: block.text for block in article.blocks}
    printed |= {"headline": article.headline, "standfirst": article.standfirst}
    blocks, clock = [], 0
    for name, utterances in spoken.items():
        text = _text(printed.get(name), utterances)
        packed, clock = _packed(words.get(name, ()), text, clock)
        blocks.append({"id": name, "role": utterances[0].role, "text": text, "words": packed})
    return blocks


def _text(printed: str | None, utterances: Sequence[Utterance]) -> str:
    """Return a block's text; where the article does not hold it in one field (the byline), as its sentences say."""
    if printed is not None and all(printed[each.start : each.end] == each.text for each in utterances):
        return printed
    text = ""
    for each in utterances:
        text = text[: each.start].ljust(each.start) + each.text
    return text


def _packed(words: Sequence[TimedWord], text: str, clock: int) -> tuple[list[int], int]:
    """Return gap, length, dt and duration of each word, and the start of the last in milliseconds."""
    units = [0, *accumulate(2 if char > "\uffff" else 1 for char in text)]
    packed, before = [], 0
    for word in words:
        first, last = units[word.start_char], units[word.end_char]
        start, end = _ms(word.start), _ms(word.end)
        packed += [first - before, last - first, start - clock, max(end - start, 1)]
        before, clock = last, start
    return packed, clock


def _utterances(script: Script, timeline: Timeline) -> list[list[Any]]:
    """Return id, first word, dt and duration of each utterance."""
    counts = {utterance.id: count_words(utterance.text) for utterance in script.utterances}
    first = accumulate((counts.get(each.id, 0) for each in timeline.utterances), initial=0)
    spans = _deltas((each.start, each.end) for each in timeline.utterances)
    return [[each.id, word, *span] for each, word, span in zip(timeline.utterances, first, spans, strict=False)]


def _pauses(timeline: Timeline) -> list[list[int]]:
    return list(_deltas((pause.start, pause.end) for pause in timeline.pauses))


def _deltas(spans: Iterator[tuple[float, float]]) -> Iterator[list[int]]:
    """Yield dt and duration of each span in milliseconds."""
    clock = 0
    for start, end in spans:
        yield [_ms(start) - clock, _ms(end) - _ms(start)]
        clock = _ms(start)


def _ms(seconds: float) -> int:
    return round(seconds * 1000)
