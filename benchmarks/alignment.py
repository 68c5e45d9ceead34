"""Words found in the sound of a voice that does not say when they are, against the truth.

Strangers: Festival's diphone and statistical voices (where `festival` is installed), flite's (where it is), and
embedded voices that are no reference. Each knows its own word times, which are hidden from the aligner. The peers in
the same run are the words laid out by their letters, spread evenly and, where the package is installed, pocketsphinx'
forced alignment alone and the mean of it and the built-in aligner, which is the extra. Limits: 20 ms in the median
and 120 for the 95th of 100 without the extra, 12 and 60 with it, 60 times real time. The making of the two references
is not counted.

    python benchmarks/alignment.py [SENTENCES]
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import wave
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))
os.environ.setdefault("OMP_NUM_THREADS", "1")

from oyez.script import Utterance
from oyez.voices import Sound, WordTime, catalogue
from oyez.voices.alignment import align, times
from oyez.voices.alignment.silence import bounds
from support import say

if TYPE_CHECKING:
    from oyez.voices.alignment.pocketsphinx import PocketsphinxAligner

TEXTS = json.loads(Path(__file__).with_name("sentences.json").read_text("utf-8"))
REFERENCES = ("espeak:en-us+f5", "espeak:en-us+edward")
STRANGERS = ("flite:slt", "flite:awb", "flite:rms", "espeak:en-gb-x-rp+f5", "espeak:en-gb-scotland+f2")
FESTIVAL = ("kal_diphone", "cmu_us_slt_arctic_hts")


def festival(utterance: Utterance, voice: str) -> Sound | None:
    """Return a sound by Festival with its own word times; None where it counts the words otherwise."""
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder, "say.scm")
        script.write_text(
            f'(voice_{voice})\n(set! utt (SynthText "{utterance.text}"))\n'
            f'(utt.save.wave utt "{folder}/sound.wav" \'riff)\n'
            '(mapcar (lambda (w) (format t "W %f %f\\n" (item.feat w "word_start") (item.feat w "word_end")))'
            " (utt.relation.items utt 'Word))\n",
            "utf-8",
        )
        done = subprocess.run(["festival", "-b", script], capture_output=True, text=True, check=False)
        rows = [line.split()[1:] for line in done.stdout.splitlines() if line.startswith("W ")]
        if done.returncode or len(rows) != len(utterance.words):
            return None
        with wave.open(f"{folder}/sound.wav") as sound:
            pcm, rate = sound.readframes(sound.getnframes()), sound.getframerate()
    return Sound(pcm, rate, tuple(WordTime(float(start), float(end)) for start, end in rows))


def sounds(utterance: Utterance) -> Iterator[tuple[str, Sound]]:
    """Yield each stranger's name and sound."""
    found = catalogue()
    known = {voice.id for voice in found.voices()}
    for name in STRANGERS:
        if name in known:
            voice = found.find(name)
            yield name, found.engine(voice).speak(utterance, voice, 1.0)
    if shutil.which("festival"):
        for name in FESTIVAL:
            sound = festival(utterance, name)
            if sound is not None:
                yield f"festival:{name}", sound


class Errors:
    """How far one way of finding words is off, sound by sound."""

    def __init__(self, title: str) -> None:
        self.title = title
        self.by: dict[str, list[list[float]]] = {}
        self.spent = self.heard = 0.0

    def measure(self, name: str, sound: Sound, find: Callable[[], Sequence[WordTime] | None]) -> None:
        """Find the words of one sound and compare them with its own; what is not found counts for nothing."""
        begun = time.process_time()
        words = find()
        self.spent += time.process_time() - begun
        self.heard += sound.duration
        pairs = zip(words, sound.words or (), strict=True) if words else ()
        self.by.setdefault(name, []).append([abs(mine.start - true.start) for mine, true in pairs])

    def row(self, name: str = "") -> str:
        """Return words, median and 95th of 100 in milliseconds, of one stranger or of all."""
        every = [off for each, sounds in self.by.items() if name in ("", each) for sound in sounds for off in sound]
        median, most = statistics.median(every), statistics.quantiles(every, n=20)[-1]
        return f"{len(every):6d} {1000 * median:8.1f} {1000 * most:8.1f}"

    def worse(self, other: Errors) -> str:
        """Return how many sounds it places worse than another way, by the mean of their words."""
        pairs = [
            (statistics.mean(mine), statistics.mean(theirs))
            for name, sounds in self.by.items()
            for mine, theirs in zip(sounds, other.by[name], strict=True)
            if mine and theirs
        ]
        return f"{sum(mine > theirs for mine, theirs in pairs)} of {len(pairs)}"


def even(utterance: Utterance, sound: Sound) -> tuple[WordTime, ...]:
    """Return an even spread: every word as long as the next, from the first sound to the last."""
    begin, end = bounds(sound)
    step = (end - begin) / len(utterance.words)
    return tuple(WordTime(begin + at * step, begin + (at + 1) * step) for at in range(len(utterance.words)))


def main() -> None:
    """Measure and print."""
    found, peer = catalogue(), forced()
    ours, letters, evenly = Errors("the built-in aligner"), Errors("laid out by letters"), Errors("spread evenly")
    alone, mean = Errors("pocketsphinx, where it finds them"), Errors("the extra: the mean of both")
    for text in TEXTS[: int(sys.argv[1]) if len(sys.argv) > 1 else None]:
        line = say(text)
        pair = [found.engines["espeak"].speak(line, found.find(name), 1.0) for name in REFERENCES]
        for name, sound in sounds(line):
            hidden = Sound(sound.pcm, sound.sample_rate)
            ours.measure(name, sound, partial(align, line, hidden, pair))
            letters.measure(name, sound, partial(align, line, hidden, []))
            evenly.measure(name, sound, partial(even, line, hidden))
            if peer is not None:
                alone.measure(name, sound, partial(alone_spans, peer, line, hidden))
                mean.measure(name, sound, partial(times, peer, line, hidden, pair))
    ways = [ours, letters, evenly, *([alone, mean] if peer else [])]
    for way in ways:
        print(f"\n{way.title}: words, median and 95th of 100 in ms; {way.heard / way.spent:.0f} times real time")
        for name in way.by:
            print(f"  {name:32s} {way.row(name)}")
        print(f"  {'all':32s} {way.row()}")
        print(f"  sounds placed worse than by letters {way.worse(letters)}, than evenly {way.worse(evenly)}")
    if peer is not None:
        lost = sum(not sound for sounds in alone.by.values() for sound in sounds)
        print(f"  pocketsphinx lost {lost} sounds; the mean has the built-in times of those")


def forced() -> PocketsphinxAligner | None:
    """Return the aligner of the extra, None where it is not installed."""
    if find_spec("pocketsphinx") is None:
        return None
    from oyez.voices.alignment.pocketsphinx import PocketsphinxAligner

    return PocketsphinxAligner()


def alone_spans(peer: PocketsphinxAligner, line: Utterance, sound: Sound) -> list[WordTime] | None:
    """Return what it finds by itself."""
    spans = peer.forced(line, sound)
    return [WordTime(*span) for span in spans] if spans else None


if __name__ == "__main__":
    main()
