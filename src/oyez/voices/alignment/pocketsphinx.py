"""Forced alignment by pocketsphinx, with a model of American English trained on people; the extra ``alignment``."""

from __future__ import annotations

import re
import threading
from collections.abc import Sequence
from importlib import import_module
from importlib.metadata import version
from importlib.util import find_spec
from typing import Any

from oyez.script import Utterance
from oyez.voices.alignment.align import VERSION, align
from oyez.voices.espeak import EspeakEngine
from oyez.voices.flite.arpabet import from_ipa
from oyez.voices.nouns import Sound, WordTime
from oyez.voices.resampling import resampled

__all__ = ["PocketsphinxAligner"]

RATE = 16_000
FRAME = 0.010
"""Seconds."""
APART = 0.12
"""Seconds: where the two place a word further apart than this, the built-in one is right more often."""
_ADAPTER = "1"
_WIDE = {"beam": 1e-120, "wbeam": 1e-100, "pbeam": 1e-120}
"""Beams for voices that are far from human: with its own, the search loses its way in half of their sentences."""
_PIECE = re.compile(r"[a-zà-öø-ÿ']+")
_STRESS = re.compile(r"\d")

Span = tuple[float, float]
"""When a word starts and ends, in seconds."""


class PocketsphinxAligner:
    """The mean of two opinions: pocketsphinx' forced alignment and the built-in aligner.

    Their agreement is a word's confidence. English alone; its model takes 200 MB, and is loaded by the first sound.
    Threads may share it; it aligns one sound at a time.

    Raises:
        ModuleNotFoundError: The extra is not installed.
    """

    def __init__(self) -> None:
        if find_spec("pocketsphinx") is None:
            raise ModuleNotFoundError("`pip install 'oyez[alignment]'` installs it")
        self.version = f"{VERSION}-pocketsphinx{version('pocketsphinx')}-{_ADAPTER}"
        self._decoder: Any = None
        self._reader: EspeakEngine | None = None
        self._lock = threading.Lock()

    def align(self, utterance: Utterance, sound: Sound, references: Sequence[Sound]) -> tuple[WordTime, ...] | None:
        """Find the words; None where the utterance is not English or the search loses its way."""
        spans = self.forced(utterance, sound)
        if spans is None:
            return None
        beside = align(utterance, sound, references)
        if not any(reference.words for reference in references):
            return _whole([WordTime(*span, estimated=True, confidence=0.5) for span in spans], sound.duration)
        return _whole(list(map(_mean, beside, spans)), sound.duration)

    def forced(self, utterance: Utterance, sound: Sound) -> tuple[Span, ...] | None:
        """Return the start and end of each word by pocketsphinx alone, None where they are not found."""
        pieces = [_spelt(word.spoken) for word in utterance.words]
        pcm = resampled(sound.pcm, sound.sample_rate, RATE)
        if utterance.language.partition("-")[0].lower() != "en" or not pieces or not all(pieces) or not pcm:
            return None
        with self._lock:
            try:
                names = self._names(utterance, pieces)
                found = self._segments([name for word in names for name in word], pcm)
            except RuntimeError:  # what its library raises for sounds and phones it cannot take
                return None
        if found is None:
            return None
        parts = iter(found)
        spans = [[next(parts) for _ in word] for word in names]
        return tuple((span[0][0] * FRAME, span[-1][1] * FRAME) for span in spans)

    def close(self) -> None:
        """Free the model."""
        with self._lock:
            self._decoder = None
            reader, self._reader = self._reader, None
        if reader:
            reader.close()

    def _names(self, utterance: Utterance, pieces: list[list[str]]) -> list[list[str]]:
        """Return the dictionary's entries of each word; those that are not in it are added."""
        if self._decoder is None:
            self._decoder = import_module("pocketsphinx").Decoder(samprate=RATE, loglevel="FATAL", **_WIDE)
        unknown: dict[str, str] = {}
        names = []
        for word, parts in zip(utterance.words, pieces, strict=True):
            told = from_ipa(word.phonemes) if word.phonemes else None
            if told:
                name = f"{''.join(parts)}_{told.replace(' ', '.')}"
                self._add(name, told)
                names.append([name])
            else:
                unknown |= {part: part for part in parts if self._decoder.lookup_word(part) is None}
                names.append(parts)
        for name, ipa in self._read(list(unknown)).items():
            self._add(name, from_ipa(ipa.replace(" ", "")) or "ah0")
        return names

    def _read(self, words: list[str]) -> dict[str, str]:
        """Return the IPA of words that are in no dictionary, as the embedded voice reads them."""
        if not words:
            return {}
        if self._reader is None:
            self._reader = EspeakEngine(workers=1)
        return dict(zip(words, self._reader.ipa(words, self._reader.voices()[0]), strict=True))

    def _add(self, name: str, phones: str) -> None:
        if self._decoder.lookup_word(name) is None:
            self._decoder.add_word(name, _STRESS.sub("", phones).upper(), True)

    def _segments(self, names: list[str], pcm: bytes) -> list[tuple[int, int]] | None:
        """Return (first frame, one past the last) of each name in turn, None where the search loses its way."""
        decoder = self._decoder
        decoder.set_align_text(" ".join(names))
        decoder.start_utt()
        decoder.process_raw(pcm, full_utt=True)
        decoder.end_utt()
        rows = [
            (segment.word.partition("(")[0], segment.start_frame, segment.end_frame + 1)
            for segment in decoder.seg() or ()
        ]
        spoken = [row for row in rows if not row[0].startswith("<") and not row[0].startswith("[")]
        if [row[0] for row in spoken] != names:
            return None
        return [(start, end) for _, start, end in spoken]


def _spelt(word: str) -> list[str]:
    """Return a word as the dictionary spells it, several where it is of several parts."""
    return [part for found in _PIECE.findall(word.casefold().replace("’", "'")) if (part := found.strip("'"))]


def _mean(beside: WordTime, forced: Span) -> WordTime:
    """Return a word halfway between two opinions; where they are far apart, the first, hardly believed."""
    apart = abs(beside.start - forced[0])
    if apart > APART:
        return WordTime(beside.start, beside.end, estimated=True, confidence=0.0)
    start, end = (beside.start + forced[0]) / 2, (beside.end + forced[1]) / 2
    return WordTime(start, max(start, end), estimated=True, confidence=1 - apart / APART)


def _whole(words: list[WordTime], duration: float) -> tuple[WordTime, ...]:
    """Return times whose starts never decrease and which end with the sound."""
    found, last = [], 0.0
    for word in words:
        start = min(max(word.start, last), duration)
        end = min(max(word.end, start), duration)
        found.append(WordTime(start, end, estimated=True, confidence=word.confidence))
        last = start
    return tuple(found)
