"""The nouns of the fourth stage: the finished recording and its clock."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Finding", "Pause", "Recording", "TimedUtterance", "TimedWord", "Timeline"]


@dataclass(frozen=True, slots=True)
class TimedWord:
    """One printed word and when it is heard.

    Attributes:
        text: The printed word, punctuation included.
        block: Where it is printed.
        start_char: First character in the block's text, in code points (``from`` in the timeline file).
        end_char: One past the last (``to`` in the timeline file).
        start: Seconds from the start of the file.
        end: Seconds; ``start < end <= duration``.
        estimated: True where the engine itself did not say when.
    """

    text: str
    block: str
    start_char: int
    end_char: int
    start: float
    end: float
    estimated: bool = False


@dataclass(frozen=True, slots=True)
class TimedUtterance:
    """One sentence and when it is heard, in seconds from the start of the file, its pause not included."""

    id: str
    block: str
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Pause:
    """Silence between two sentences, in seconds from the start of the file."""

    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Timeline:
    """The clock of a recording: exactly one entry for each printed word that is spoken, in order."""

    words: tuple[TimedWord, ...] = ()
    utterances: tuple[TimedUtterance, ...] = ()
    pauses: tuple[Pause, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """An utterance that is not as it should be.

    Attributes:
        utterance: Its id.
        flaw: What the audit holds against it (``missing_words``), or ``other_voice`` where the voice could not speak
            and another spoke in its place.
        voice: The id of the voice that is heard.
    """

    utterance: str
    flaw: str
    voice: str


@dataclass(frozen=True, slots=True)
class Recording:
    """Takes laid end to end with their pauses.

    Attributes:
        voice: The voice's id.
        wpm: Measured: printed words / minutes from first to last sound, pauses included.
        duration: Seconds.
        sample_rate: In hertz.
        timeline: When each word is heard.
        findings: What the audit holds against single utterances; most recordings have none.
    """

    voice: str
    wpm: float
    duration: float
    sample_rate: int
    timeline: Timeline
    findings: tuple[Finding, ...] = ()
