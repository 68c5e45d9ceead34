"""Durations to words: how many words last exactly as long as their own symbols sound, in Kokoro's and Piper's engines.

The small models of the tests sound each symbol as a level of its own for as long as they say, so the sound itself tells
what was said when. A word counts where the levels inside its time are its own symbols, all of them and no others.
The frames of each sound must add up to its samples. 60 sentences at three paces; the limit is 100 %.

    python benchmarks/durations.py
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

from neural import KOKORO_HOP, PIPER_HOP, install_kokoro, install_piper, kokoro_model, piper_model, symbols_heard
from oyez.script import Utterance
from oyez.voices import Engine
from oyez.voices.kokoro import KokoroEngine
from oyez.voices.kokoro.saying import symbols as kokoro_symbols
from oyez.voices.onnx.reading import Reader
from oyez.voices.onnx.spelling import Symbol
from oyez.voices.piper import PiperEngine
from oyez.voices.piper.symbols import numbers, symbols
from support import say

TEXTS = json.loads(Path(__file__).with_name("sentences.json").read_text("utf-8"))
PACES = (0.8, 1.0, 1.5)
NAME = "en_US-lessac-medium"


def one(values: Sequence[int]) -> list[int]:
    """Return values with runs of the same made one, as they are heard."""
    return [value for value, _ in groupby(values)]


def count(engine: Engine, hop: int, lines: Sequence[Utterance], own: Sequence[Sequence[list[int]]]) -> None:
    """Print how many words are exact; `own` has the symbols of each word of each line."""
    voice = next(voice for voice in engine.voices() if voice.installed)
    right = every = whole = 0
    for pace in PACES:
        for line, wanted in zip(lines, own, strict=True):
            sound = engine.speak(line, voice, pace)
            whole += len(sound.pcm) // 2 % hop == 0
            for time, ids in zip(sound.words or (), wanted, strict=True):
                heard = symbols_heard(sound.pcm, sound.sample_rate, time.start, time.end, hop)
                right += heard == one(ids)
                every += 1
    engine.close()
    print(f"{engine.name:8} {right} of {every} words exact, {100 * right / every:.2f} %; "
          f"{whole} of {len(PACES) * len(lines)} sounds of whole frames")  # fmt: skip


def by_word(said: Sequence[Symbol], ids: Sequence[Sequence[int]], words: int) -> list[list[int]]:
    """Return the numbers of each word's symbols."""
    found: list[list[int]] = [[] for _ in range(words)]
    for symbol, numbered in zip(said, ids, strict=True):
        if 0 <= symbol.word < words:
            found[symbol.word] += numbered
    return found


def main() -> None:
    """Measure and print."""
    lines, reader = [say(text) for text in TEXTS], Reader()
    with tempfile.TemporaryDirectory() as data:
        os.environ |= {"OYEZ_DATA": data, "OYEZ_ONNX_PROVIDERS": "cpu"}
        install_kokoro(Path(data), kokoro_model())
        install_piper(Path(data), NAME, piper_model())
        kokoro = KokoroEngine()
        known = kokoro._ready()[0].vocabulary
        voice = next(voice for voice in kokoro.voices() if voice.installed)
        language = "a" if voice.language == "en-US" else "b"
        rows = [kokoro_symbols(line, _reads(voice.id) or language, known, reader) for line in lines]
        count(kokoro, KOKORO_HOP, lines,
              [by_word(said, [[known[symbol.name]] for symbol in said], len(line.words))
               for said, line in zip(rows, lines, strict=True)])  # fmt: skip
        piper = PiperEngine()
        mine = next(voice for voice in piper.voices() if voice.installed)
        piper.speak(lines[0], mine, 1.0)
        config = next(iter(piper._models.values())).config
        wanted = []
        for line in lines:
            said = symbols(line, config, reader)
            ids, places = numbers(said, config)
            wanted.append(by_word(said, [ids[first:stop] for first, stop in places], len(line.words)))
        count(piper, PIPER_HOP, lines, wanted)
    reader.close()


def _reads(voice: str) -> str:
    from oyez.voices.kokoro.engine import _rows

    return str(_rows()[voice.partition(":")[2]]["reads"])


if __name__ == "__main__":
    main()
