"""A peer of benchmarks/alignment.py: pocketsphinx' forced alignment, English alone, by a model trained on people."""

from __future__ import annotations

import re
import sys
import threading
from importlib import import_module
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

from oyez.script import Utterance
from oyez.voices import Sound
from oyez.voices.espeak import EspeakEngine
from oyez.voices.flite.arpabet import from_ipa
from oyez.voices.remote.decoding import decoded
from speech_service import wav

__all__ = ["PocketsphinxAligner"]

RATE = 16_000
FRAME = 0.010
"""Seconds."""
_WIDE = {"beam": 1e-120, "wbeam": 1e-100, "pbeam": 1e-120}
"""Beams for voices that are far from human: with its own, the search loses its way in half of their sentences."""
_PIECE = re.compile(r"[a-zà-öø-ÿ']+")
_OWN_PHONES = re.compile(r"\d")


class PocketsphinxAligner:
    """The forced aligner of CMU Sphinx. Threads may share it; it aligns one sound at a time.

    Made without cost: its model (200 MB in memory) is loaded by the first sound.
    """

    name = "pocketsphinx"

    def __init__(self) -> None:
        self._decoder: Any = None
        self._reader: EspeakEngine | None = None
        self._lock = threading.Lock()

    def align(self, utterance: Utterance, sound: Sound) -> tuple[tuple[float, float], ...] | None:
        """Return the start and end of each word in seconds, None where they are not found."""
        pieces = [self._spelt(word.spoken) for word in utterance.words]
        if not all(pieces):
            return None
        pcm = decoded(wav(sound.pcm, sound.sample_rate), "", RATE, "It")
        with self._lock:
            try:
                names = self._names(utterance, pieces)
                found = self._segments([name for word in names for name in word], pcm)
            except RuntimeError:
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

    @staticmethod
    def _spelt(word: str) -> list[str]:
        """Return a word as the dictionary spells it, several where it is of several parts."""
        return [part for found in _PIECE.findall(word.casefold().replace("’", "'")) if (part := found.strip("'"))]

    def _names(self, utterance: Utterance, pieces: list[list[str]]) -> list[list[str]]:
        """Return the dictionary's entries of each word; those that are not in it are added."""
        if self._decoder is None:
            self._decoder = import_module("pocketsphinx").Decoder(samprate=RATE, loglevel="FATAL", **_WIDE)
        unknown: dict[str, str] = {}
        names = []
        for word, parts in zip(utterance.words, pieces, strict=True):
            told = from_ipa(word.phonemes) if word.phonemes else None
            if told:
                name = f"{''.join(parts)}_{abs(hash(told)):x}"
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
            self._decoder.add_word(name, _OWN_PHONES.sub("", phones).upper(), True)

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
