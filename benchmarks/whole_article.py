"""Whole articles to finished files, against the shell pipelines that a person would write.

    python benchmarks/whole_article.py [--minutes 20] [--rounds 3]

A text of our own, said by one embedded voice. Ours: script, speech, mastering, encoding, timeline and tags in one
process with its worker, started before the clock. Peers, from start to end: Debian's ``espeak-ng`` into
``ffmpeg`` at the same format, bit rate, effort and length; the second kind also measures loudness, then turns it to
the target and limits it, which takes a pass of its own. CPU seconds of every process that took part.
The first ratio is to be at most 1.3, the second at most 1.0.
"""

from __future__ import annotations

import argparse
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.processes import family

from oyez.article import Article, Block, read_source
from oyez.audio import encoder_version
from oyez.audio.aac import BIT_RATE as AAC_BIT_RATE
from oyez.audio.aac import M4A
from oyez.audio.mp3 import BIT_RATE as MP3_BIT_RATE
from oyez.audio.mp3 import QUALITY
from oyez.library import Library
from oyez.narration import LocalExecutor, narrate
from oyez.script import sentences, write
from oyez.voices import catalogue

EXAMPLE = Path(__file__).parents[1] / "examples" / "harbour.html"
VOICE = "espeak:en-us+edward"
AAC_EFFORT = " ".join(f"-{name} {value}" for name, value in M4A.options.items())
ENCODERS = {
    ".mp3": f"-c:a libmp3lame -b:a {MP3_BIT_RATE} -compression_level {QUALITY}",
    ".m4a": f"-c:a aac -b:a {AAC_BIT_RATE} {AAC_EFFORT} -movflags +faststart",
}
SPEAK = "espeak-ng -v en-us+edward -s {speed} -f {text} --stdout"
FIRST_SPEED = 178
TARGET = -16.0


def long_article(minutes: float) -> Article:
    """Return the example, its blocks repeated with another number in each sentence, so that none is said twice."""
    story = read_source(str(EXAMPLE))
    length = 2.4  # minutes of one copy
    copies = max(1, round(minutes / length))
    blocks = tuple(
        Block(f"{block.id}x{copy}", block.type, numbered(block.text, copy))
        for copy in range(copies)
        for block in story.blocks
    )
    return replace(story, blocks=blocks)


def numbered(text: str, copy: int) -> str:
    """Return a text with a number at the end of each sentence: a take is found again where it is said again."""
    ends = [end for _, end in sentences(text)]
    parts = [text[start:end].rstrip() for start, end in zip([0, *ends], [*ends, len(text)], strict=False)]
    return " ".join(
        re.sub(r"([.!?]?[\"'”’)]*)$", rf", {copy}\1", part.strip(), count=1) for part in parts if part.strip()
    )


class Clock:
    """Wall and CPU seconds of this process, its children and the workers it keeps."""

    def __enter__(self) -> Clock:
        self._wall, self._cpu = time.perf_counter(), spent()
        return self

    def __exit__(self, *_: object) -> None:
        self.wall, self.cpu = time.perf_counter() - self._wall, spent() - self._cpu


def spent() -> float:
    """Return the CPU seconds of this process, of its finished children, and of all that still run under it."""
    ours = sum(
        usage.ru_utime + usage.ru_stime
        for usage in map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    )
    # Time of a process and of the children it has waited for (proc(5): utime to cstime).
    ticks = sum(sum(map(int, fields[11:15])) for pid, fields in family().items() if pid != os.getpid())
    return ours + ticks / os.sysconf("SC_CLK_TCK")


def ours(article: Article, path: Path, executor: LocalExecutor, folder: Path) -> tuple[float, float, float]:
    """Narrate into an empty library; return audio, wall and CPU seconds."""
    data = Path(tempfile.mkdtemp(dir=folder))
    library = Library(data)
    with Clock() as clock:
        script = write(article)
        recording = narrate(
            article, script, catalogue().choose(VOICE, "en"), [path], library=library, executor=executor
        )
    library.close()
    shutil.rmtree(data)
    return recording.duration, clock.wall, clock.cpu


def shell(command: str) -> tuple[str, float, float]:
    """Run a pipeline; return what it printed, wall and CPU seconds."""
    with Clock() as clock:
        done = subprocess.run(["bash", "-o", "pipefail", "-c", command], capture_output=True, text=True, check=True)
    return done.stdout + done.stderr, clock.wall, clock.cpu


def plain(text: Path, path: Path, speed: int) -> tuple[float, float, float]:
    """Speak and encode, no loudness; return audio, wall and CPU seconds."""
    _, wall, cpu = shell(
        f"{SPEAK.format(text=text, speed=speed)} | "
        f"ffmpeg -v error -y -i - -ar 24000 -ac 1 {ENCODERS[path.suffix]} {path}"
    )
    return seconds(path), wall, cpu


def levelled(text: Path, path: Path, speed: int, wav: Path) -> tuple[float, float, float]:
    """Speak, measure loudness, then gain, limit and encode; return audio, wall and CPU seconds."""
    said, wall, cpu = shell(
        f"{SPEAK.format(text=text, speed=speed)} > {wav} && "
        f"ffmpeg -hide_banner -nostats -i {wav} -af ebur128 -f null - 2>&1"
    )
    gain = TARGET - float(re.findall(r"I:\s+(-[\d.]+) LUFS", said)[-1])
    chain = f"volume={gain:.2f}dB,alimiter=limit=0.75:level=0:attack=5:release=50"
    _, more, again = shell(f"ffmpeg -v error -y -i {wav} -af {chain} -ar 24000 -ac 1 {ENCODERS[path.suffix]} {path}")
    return seconds(path), wall + more, cpu + again


def seconds(path: Path) -> float:
    """Return how long a file is."""
    import av

    with av.open(str(path)) as container:
        return (container.duration or 0) / 1e6


def best(runs: list[tuple[float, float, float]]) -> tuple[float, float, float]:
    """Return the run of least CPU."""
    return min(runs, key=lambda run: run[2])


def compare(article: Article, text: Path, suffix: str, folder: Path, rounds: int) -> None:
    """Print ours and the peers for one format, rounds interleaved so that a busy machine slows all of them."""
    out, wav = folder / f"a{suffix}", folder / "peer.wav"
    executor = LocalExecutor(workers=1)
    ours(replace(article, blocks=article.blocks[:2]), out, executor, folder)
    length, _, _ = ours(article, out, executor, folder)
    # Its pauses are longer than ours: it is set faster, so that as many seconds of sound are encoded.
    speed = round(FIRST_SPEED * plain(text, folder / f"p{suffix}", FIRST_SPEED)[0] / length)
    found: dict[str, list[tuple[float, float, float]]] = {"oyez": [], "plain": [], "levelled": []}
    for _ in range(rounds):
        found["oyez"].append(ours(article, out, executor, folder))
        found["plain"].append(plain(text, folder / f"p{suffix}", speed))
        found["levelled"].append(levelled(text, folder / f"l{suffix}", speed, wav))
    executor.close()
    names = {"oyez": "oyez", "plain": "espeak-ng | ffmpeg", "levelled": "the same, loudness measured, limited"}
    kept = {name: best(runs) for name, runs in found.items()}
    for name, (length, wall, cpu) in kept.items():
        print(f"{suffix:6}{names[name]:38}{length:8.0f} s{wall:8.2f}{cpu:8.2f}{length / cpu:9.0f}")
    per = {name: cpu / length for name, (length, _, cpu) in kept.items()}
    print(f"{suffix:6}CPU a second of sound, oyez / plain: {per['oyez'] / per['plain']:.2f} (limit 1.3)")
    print(f"{suffix:6}CPU a second of sound, oyez / levelled: {per['oyez'] / per['levelled']:.2f} (limit 1.0)\n")


def memory(article: Article, folder: Path) -> None:
    """Print the most memory this process has used after a short and after a long article."""
    executor = LocalExecutor(workers=1)
    peaks = []
    for part in (replace(article, blocks=article.blocks[:10]), article):
        length, _, _ = ours(part, folder / "memory.m4a", executor, folder)
        peaks.append((length, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024))
    executor.close()
    (short, before), (long, after) = peaks
    print(f"memory: {before:.0f} MB after {short:.0f} s of sound, {after:.0f} MB after {long:.0f} s more")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--minutes", type=float, default=20.0)
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args()
    article = long_article(given.minutes)
    print(f"{encoder_version()}; load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores\n")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        memory(article, folder)
        text = folder / "text.txt"
        text.write_text("\n\n".join((article.headline, article.standfirst, *(block.text for block in article.blocks))))
        if shutil.which("espeak-ng") and shutil.which("ffmpeg"):
            print(f"\n{'':6}{'':38}{'sound':>10}{'wall s':>8}{'CPU s':>8}{'× RT CPU':>9}")
            for suffix in ENCODERS:
                compare(article, text, suffix, folder, given.rounds)
        else:
            print("espeak-ng or ffmpeg is not on this machine: the peers are left out")


if __name__ == "__main__":
    main()
