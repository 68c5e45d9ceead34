"""espeak-ng's word times against its own sound: each word stands alone, and its energy says when it begins and ends.

Words of our own sentences are said with a paragraph's pause after each. A word begins with the first millisecond above
40 dB under the loudest, after 40 ms of quiet. Ends are not measured: some voices have an echo of 80 ms. The peers in
the same run are the engine's word events as they come. Limits: 6 ms in the median, 30 ms for the 95th of 100.

    python benchmarks/espeak_timing.py
"""

from __future__ import annotations

import json
import statistics
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

from oyez.voices import find_voice
from oyez.voices.espeak.engine import marked_up
from oyez.voices.espeak.process import Pool
from oyez.voices.espeak.timing import WORD, events, word_times
from support import say

TEXTS = json.loads(Path(__file__).with_name("sentences.json").read_text("utf-8"))
VOICES = {
    "espeak:en-us+f5": "gmw/en-US+f5",
    "espeak:en-us+f2": "gmw/en-US+f2",
    "espeak:en-us+edward": "gmw/en-US+edward",
    "espeak:en-gb-x-rp+edward": "gmw/en-GB-x-rp+edward",
    "espeak:en-gb-scotland+f2": "gmw/en-GB-scotland+f2",
}
BESIDE = 20
"""Words in one utterance."""
QUIET = 0.04
REACH = 0.15


def energies(pcm: bytes, rate: int) -> tuple[np.ndarray[tuple[int], np.dtype[np.bool_]], float]:
    """Return which hops of about 1 ms are not quiet, and how many seconds a hop is."""
    hop = rate // 1000
    samples = np.frombuffer(pcm, "<i2").astype(np.float64)
    levels = np.sqrt((samples[: len(samples) // hop * hop].reshape(-1, hop) ** 2).mean(1))
    return levels > np.percentile(levels, 95) / 100, hop / rate


def onset(loud: np.ndarray[tuple[int], np.dtype[np.bool_]], hop: float, near: float) -> float | None:
    """Return the beginning of sound after quiet that is nearest to a time, in seconds."""
    quiet, first, last = round(QUIET / hop), round((near - REACH) / hop), round((near + REACH) / hop)
    found = [
        at * hop
        for at in range(max(0, first), min(len(loud), last))
        if loud[at] and not loud[max(0, at - quiet) : at].any()
    ]
    return min(found, key=lambda at: abs(at - near), default=None)


def figures(errors: Sequence[float]) -> str:
    """Return median, 95th of 100 and worst, in milliseconds."""
    size = [1000 * abs(error) for error in errors]
    return f"{statistics.median(size):7.1f} {statistics.quantiles(size, n=20)[-1]:7.1f} {max(size):7.1f}"


def main() -> None:
    """Measure and print."""
    words = sorted({word.spoken for text in TEXTS for word in say(text).words if word.spoken.isalpha()})
    pool = Pool(1)
    print("voice                        words  ours: median  95th   worst   event: median  95th   worst  (ms)")
    for name, own in VOICES.items():
        voice = find_voice(name)
        ours: list[float] = []
        theirs: list[float] = []
        for first in range(0, len(words), BESIDE):
            line = say("\n\n".join(f"{word.capitalize()}." for word in words[first : first + BESIDE]))
            text, spans = marked_up(line, english=True)
            asked = [(start, end, word.spoken) for (start, end), word in zip(spans, line.words, strict=True)]
            _, told, pcm = pool.ask(own, {"text": text, "rate": round(voice.rate), "words": asked})
            heard = events(told)
            times = word_times(heard, spans, {}, len(pcm) // 2, voice.sample_rate)
            raw = {event[1]: event[2] / voice.sample_rate for event in reversed(heard) if event[0] == WORD}
            loud, hop = energies(pcm, voice.sample_rate)
            for time, (start, _) in zip(times, spans, strict=True):
                begin = onset(loud, hop, time.start)
                if begin is not None and start in raw:
                    ours.append(begin - time.start)
                    theirs.append(begin - raw[start])
        print(f"{name:28} {len(ours):5}  {figures(ours)}        {figures(theirs)}")
    pool.close()


if __name__ == "__main__":
    main()
