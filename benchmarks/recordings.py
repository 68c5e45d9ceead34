"""Whether recordings are what they say: loudness, peaks after decoding, joins, words a minute.

    python benchmarks/recordings.py [PAGE ...] [--voices 32] [--means 4]

Reads the given pages (the example where none are given) with the default voice, and the example with every embedded
voice (one of another language with its calibration text) and at five speeds; encodes, decodes, and measures the decoded
sound. Then every voice reads a few of the pages in its language, for its mean alone. Limits: -16 LUFS within 1.0 LU for
an article and 0.5 for a voice's mean, true peak at most -1 dBTP (decoded, at the decoder's own rate), no click at a
join, words a minute within 1 %, each word of a decoded file within 5 ms of its place in the samples (`late`: the most
of 60 words in each format).
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
from oyez.audio.marks import Marks
from oyez.errors import OyezError
from oyez.library import Library
from oyez.narration import LocalExecutor, narrate
from oyez.narration.cast import cast
from oyez.narration.files import lay
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


class Samples:
    """Keeps what is written to it, as an encoder."""

    def __init__(self) -> None:
        self.parts: list[NDArray[np.int16]] = []

    def write(self, pcm: NDArray[np.int16]) -> None:
        """Keep the next samples."""
        self.parts.append(pcm)

    def finish(self, marks: Marks | None = None) -> None:
        """Do nothing."""

    def abort(self) -> None:
        """Do nothing."""


def mean_of(voice: Voice, articles: list[Article], tools: tuple[Library, LocalExecutor]) -> float:
    """Have a voice read articles, print how loud they are; return the mean."""
    levels = []
    for article in articles:
        samples, script = Samples(), write(article)
        lay(script, cast(script, voice), [samples], library=tools[0], executor=tools[1])
        levels.append(loudness(np.concatenate(samples.parts), RATE))
    mean = float(np.mean(levels))
    print(f"{voice.id:30}{len(levels):3} read{mean:8.2f} LUFS, {min(levels):.2f} to {max(levels):.2f}", flush=True)
    return mean


def read_by(voice: Voice, articles: list[Article]) -> list[Article]:
    """Return the articles in a voice's language."""
    return [each for each in articles if each.language.startswith(voice.language.partition("-")[0])]


def in_language(article: Article, voice: Voice) -> Article:
    """Return the article for a voice of its language, else the calibration text of the voice's own."""
    if read_by(voice, [article]):
        return article
    language = voice.language.partition("-")[0]
    paragraphs = (TEXTS / f"{language}.txt").read_text("utf-8").split("\n\n")
    blocks = tuple(Block(f"b{n}", "paragraph", " ".join(text.split())) for n, text in enumerate(paragraphs, 1))
    return Article("", language=language, blocks=blocks)


def pages(paths: list[Path]) -> dict[str, Article]:
    """Return the articles of the pages that hold one, by file name."""
    found = {}
    for path in paths:
        try:
            found[path.name] = read_source(str(path))
            check(found[path.name])
        except OyezError as error:
            found.pop(path.name, None)
            print(f"{path.name}: {error.code}")
    return found


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("pages", nargs="*", type=Path, default=[EXAMPLE])
    parser.add_argument("--voices", type=int, default=32)
    parser.add_argument("--means", type=int, default=4, help="how many of the pages every voice reads")
    given = parser.parse_args()
    voices = [voice for voice in catalogue().voices() if voice.engine == "espeak"][: given.voices]
    articles, example = pages(given.pages), read_source(str(EXAMPLE))
    print(
        f"{'':36}{'':16}{'LUFS':>8}{'dBTP':>8}"
        + "".join(f"{suffix:>8}" for suffix in FORMATS)
        + f"{'clicks':>7}{'late':>7}{'WPM':>8}{'heard':>10}"
    )
    with tempfile.TemporaryDirectory() as folder:
        tools = (Library(Path(folder)), LocalExecutor())
        chosen = {name: catalogue().choose(None, article.language) for name, article in articles.items()}
        levels = [measure(name, article, chosen[name], None, tools) for name, article in articles.items()]
        if levels:
            print(f"articles: {np.mean(levels):.2f} LUFS on average, {min(levels):.2f} to {max(levels):.2f}\n")
        for wpm in (120.0, 150.0, 250.0, 400.0, 600.0):
            measure(f"at {wpm:.0f} WPM", example, catalogue().choose(None, example.language), wpm, tools)
        for voice in voices:
            measure("", in_language(example, voice), voice, None, tools)
        print()
        few = list(articles.values())[: given.means]
        means = [mean_of(voice, read_by(voice, few) or [in_language(example, voice)], tools) for voice in voices]
        if means:
            print(f"means of {len(means)} voices: {min(means):.2f} to {max(means):.2f}")
        tools[1].close()
        tools[0].close()


if __name__ == "__main__":
    main()
