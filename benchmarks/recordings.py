"""Whether recordings are what they say: loudness, peaks after decoding, joins, words a minute.

    python benchmarks/recordings.py [PAGE ...] [--voices 32]

Reads the given pages (the example where none are given) with the default voice, and the first page with every embedded
voice (one of another language with its calibration text); encodes, decodes, and measures the decoded sound. Limits:
-16 LUFS within 1.0 LU for an article and 0.5 for a voice's mean, true peak at most -1 dBTP (decoded, at the decoder's
own rate), no click at a join, words a minute within 1 %, each word of a decoded file within 5 ms of its place in the
samples (`late`: the most of 60 words in each format).
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

from oyez.article import Article, Block, check, read_source
from oyez.audio import RATE, Recording
from oyez.audio.loudness import loudness, true_peak
from oyez.errors import OyezError
from oyez.library import Library
from oyez.narration import LocalExecutor, narrate
from oyez.script import write
from oyez.voices import Voice, catalogue

EXAMPLE = Path(__file__).parents[1] / "examples" / "harbour.html"
TEXTS = EXAMPLE.parents[1] / "scripts" / "calibration"
HEARD = 60
FORMATS = (".mp3", ".m4a", ".opus", ".flac", ".m4b")


def decoded(path: Path) -> tuple[NDArray[np.float32], int]:
    """Return a file's samples, and how many of them are one at `RATE`."""
    with av.open(str(path)) as container:
        every = container.streams.audio[0].rate // RATE
        frames = [frame.to_ndarray()[:1] for frame in container.decode(container.streams.audio[0])]
    scale = np.float32(32768 if frames[0].dtype == np.int16 else 1)
    pcm: NDArray[np.float32] = np.concatenate(frames, axis=1)[0].astype(np.float32) / scale
    return pcm, every


def latest(exact: NDArray[np.float32], copy: NDArray[np.float32], recording: Recording) -> float:
    """Return by how many milliseconds the word that is furthest from its place in the samples is off, 8 at most.

    Of `HEARD` words spread over the recording. Differences of differences are compared, since a low voice by itself
    fits one period of its pitch later nearly as well.
    """
    one, two = (np.diff(pcm[: min(len(exact), len(copy))], 2) for pcm in (exact, copy))
    reach, around, worst = round(0.008 * RATE), round(0.1 * RATE), 0
    words = recording.timeline.words
    for word in words[:: max(len(words) // HEARD, 1)]:
        first, last = round(word.start * RATE) - around, round(word.end * RATE) + around
        if first >= reach and last + reach <= len(one):
            fits = np.correlate(two[first - reach : last + reach], one[first:last], "valid")
            worst = max(worst, abs(int(fits.argmax()) - reach))
    return 1000 * worst / RATE


def jumps(pcm: NDArray[np.float32], recording: Recording) -> int:
    """Return how many edges of takes click: where the bend within 1 ms of an edge is sharper than any near it.

    The bend is the second difference, in which a step stands out from speech; near is 40 ms to each side.
    """
    edges = [each for line in recording.timeline.utterances for each in (line.start, line.end)]
    bends = np.abs(np.diff(pcm, 2))
    reach, near = round(0.001 * RATE), round(0.04 * RATE)
    found = 0
    for place in (round(edge * RATE) for edge in edges):
        at = bends[max(place - reach, 0) : place + reach].max(initial=0.0)
        around = max(
            bends[max(place - near, 0) : max(place - reach, 0)].max(initial=0.0),
            bends[place + reach : place + near].max(initial=0.0),
        )
        found += bool(at > max(around, 0.003))
    return found


def heard_wpm(pcm: NDArray[np.float32], recording: Recording) -> float:
    """Return words a minute from the first to the last sound of the decoded file."""
    sounding = np.flatnonzero(np.abs(pcm) > 0.004)
    return len(recording.timeline.words) * 60 * RATE / float(sounding[-1] - sounding[0])


def measure(
    name: str, article: Article, voice: Voice, wpm: float | None, tools: tuple[Library, LocalExecutor]
) -> float:
    """Narrate, decode, print one line; return the loudness of the samples."""
    library, executor = tools
    script = write(article)
    with tempfile.TemporaryDirectory() as folder:
        outputs = [Path(folder) / f"a{suffix}" for suffix in (".wav", *FORMATS)]
        recording = narrate(article, script, voice, outputs, library=library, executor=executor, wpm=wpm)
        exact = decoded(outputs[0])[0]
        copies = [decoded(path) for path in outputs]
    peaks = [true_peak(copy) for copy, _ in copies]
    late = max(latest(exact, copy[::every], recording) for copy, every in copies)
    level, heard = loudness(exact, RATE), heard_wpm(exact, recording)
    print(
        f"{name[:34]:36}{voice.id[-14:]:16}{level:8.2f}{peaks[0]:8.2f}"
        + "".join(f"{peak:8.2f}" for peak in peaks[1:])
        + f"{jumps(exact, recording):7}{late:7.2f}{recording.wpm:8.1f}{100 * (heard / recording.wpm - 1):8.2f} %",
        flush=True,
    )
    return level


def in_language(article: Article, voice: Voice) -> Article:
    """Return the article for a voice of its language, else the calibration text of the voice's own."""
    language = voice.language.partition("-")[0]
    if article.language.startswith(language):
        return article
    paragraphs = (TEXTS / f"{language}.txt").read_text("utf-8").split("\n\n")
    blocks = tuple(Block(f"b{n}", "paragraph", " ".join(text.split())) for n, text in enumerate(paragraphs, 1))
    return Article("", language=language, blocks=blocks)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("pages", nargs="*", type=Path, default=[EXAMPLE])
    parser.add_argument("--voices", type=int, default=32)
    given = parser.parse_args()
    voices = [voice for voice in catalogue().voices() if voice.engine == "espeak"]
    print(
        f"{'':36}{'':16}{'LUFS':>8}{'dBTP':>8}"
        + "".join(f"{suffix:>8}" for suffix in FORMATS)
        + f"{'clicks':>7}{'late':>7}{'WPM':>8}{'heard':>10}"
    )
    with tempfile.TemporaryDirectory() as folder:
        tools = (Library(Path(folder)), LocalExecutor())
        levels = []
        for path in given.pages:
            try:
                article = read_source(str(path))
                check(article)
            except OyezError as error:
                print(f"{path.name}: {error.code}")
                continue
            levels.append(measure(path.name, article, catalogue().choose(None, article.language), None, tools))
        if levels:
            print(f"articles: {np.mean(levels):.2f} LUFS on average, {min(levels):.2f} to {max(levels):.2f}\n")
        first = read_source(str(given.pages[0]))
        for voice in voices[: given.voices]:
            measure("", in_language(first, voice), voice, None, tools)
        for wpm in (120.0, 150.0, 250.0, 400.0, 600.0):
            measure(f"at {wpm:.0f} WPM", first, catalogue().choose(None, first.language), wpm, tools)
        tools[1].close()
        tools[0].close()


if __name__ == "__main__":
    main()
