"""Words found in the sound of a voice that does not say when they are, against the truth.

Strangers: Festival's diphone and statistical voices (where `festival` is installed), flite's (where it is), and
embedded voices that are no reference. Each knows its own word times, which are hidden from the aligner. The peers in
the same run are the words laid out by their letters and, where the package is installed, pocketsphinx' forced
alignment; the limits: 20 ms in the median, 120 ms for the 95th of 100, 60 times real time.

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
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))
os.environ.setdefault("OMP_NUM_THREADS", "1")

from oyez.script import Utterance
from oyez.voices import Sound, WordTime, catalogue
from oyez.voices.alignment import align
from support import say

if TYPE_CHECKING:
    from benchmarks.peer_pocketsphinx import PocketsphinxAligner

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


def main() -> None:
    """Measure and print."""
    found = catalogue()
    peer = forced()
    lost, peer_spent = 0, 0.0
    forced_off: list[float] = []
    same_off: list[float] = []
    off: dict[str, list[float]] = {}
    spread_off: dict[str, list[float]] = {}
    heard = spent = 0.0
    for text in TEXTS[: int(sys.argv[1]) if len(sys.argv) > 1 else None]:
        line = say(text)
        pair = [found.engines["espeak"].speak(line, found.find(name), 1.0) for name in REFERENCES]
        for name, sound in sounds(line):
            hidden = Sound(sound.pcm, sound.sample_rate)
            begun = time.process_time()
            words = align(line, hidden, pair)
            spent += time.process_time() - begun
            heard += sound.duration
            truth = sound.words or ()
            off.setdefault(name, []).extend(abs(a.start - b.start) for a, b in zip(words, truth, strict=True))
            if peer is not None:
                begun = time.process_time()
                spans = peer.align(line, hidden)
                peer_spent += time.process_time() - begun
                lost += spans is None
                forced_off += (abs(a[0] - b.start) for a, b in zip(spans or (), truth, strict=bool(spans)))
                same_off += (abs(a.start - b.start) for a, b in zip(words, truth, strict=True) if spans)
            laid = align(line, hidden, [])
            spread_off.setdefault(name, []).extend(abs(a.start - b.start) for a, b in zip(laid, truth, strict=True))
    print("stranger                          words   median ms   95th ms   by letters: median   95th")
    every: tuple[list[float], list[float]] = ([], [])
    for name, errors in off.items():
        every[0].extend(errors)
        every[1].extend(spread_off[name])
        row(name, errors, spread_off[name])
    row("all", *every)
    print(f"{heard / spent:.0f} times real time, two references, their own making not counted (limit 60)")
    if peer is not None:
        row("pocketsphinx, where it finds them", forced_off, same_off)
        print(f"  (last columns: ours of the same words); {lost} sounds lost; {heard / peer_spent:.0f} times real time")


def forced() -> PocketsphinxAligner | None:
    """Return the peer, None where it is not installed."""
    if find_spec("pocketsphinx") is None:
        return None
    from benchmarks.peer_pocketsphinx import PocketsphinxAligner

    return PocketsphinxAligner()


def row(name: str, errors: list[float], spread_errors: list[float]) -> None:
    """Print one line of the table."""
    mine, theirs = (
        (1000 * statistics.median(values), 1000 * statistics.quantiles(values, n=20)[-1])
        for values in (errors, spread_errors)
    )
    print(f"{name:32s} {len(errors):6d} {mine[0]:11.1f} {mine[1]:9.1f} {theirs[0]:20.1f} {theirs[1]:6.1f}")


if __name__ == "__main__":
    main()
