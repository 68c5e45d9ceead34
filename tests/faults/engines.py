"""A voice that crashes, hangs or falls silent in the middle of narrations: python tests/faults/engines.py --faults 60.

Each narration suffers one fault. Crash: every process of the embedded engine is killed after a random take. Hang:
every one is stopped (SIGSTOP) and never goes on. Both must end with the bytes of an undisturbed run. Silent: an engine
gives nothing but silence for one sentence, as often as it is asked, and another voice must say it. Lost: a sentence
without a word or without sound. Doubled: a take that was kept and is asked for again. Corrupt: another file than the
undisturbed one, a blob that is not what its name says, or a database that fails its own check.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import random
import signal
import sys
import tempfile
import time
import wave
from array import array
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from faults.counts import Count
from faults.stories import check_blobs, kept_keys, story, voice
from oyez.audio import Recording
from oyez.library import Library
from oyez.narration import LocalExecutor, narrate
from oyez.script import Utterance, write
from oyez.voices import Capabilities, Catalogue, Engine, Sound, Voice
from oyez.voices.espeak import EspeakEngine
from oyez.voices.espeak.process import Pool, Worker

SENTENCES = 8
PATIENCE = 5.0
"""Seconds until a stopped process counts as hanging: less than the product's 60, so that a run ends."""
LEAST = 200
"""A sentence whose loudest sample is below this, of 32,767, is silent."""


class Watched(EspeakEngine):
    """The embedded engine, all of whose processes can be reached."""

    def __init__(self) -> None:
        super().__init__(2)
        self.begun: list[Worker] = []
        self._pool = Pool(2, self._start)

    def _start(self, name: str) -> Worker:
        self.begun.append(Worker(name, PATIENCE))
        return self.begun[-1]

    def strike(self, number: int) -> int:
        """Send a signal to each process and its fork; return to how many."""
        struck = 0
        for worker in self.begun:
            if worker._process.poll() is None:
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(worker._process.pid, number)
                    struck += 1
        return struck


class Silent:
    """A voice that speaks as the embedded one, and has no sound for one sentence."""

    name = "silent"
    version = "1"
    capabilities = Capabilities(licence="MIT", accepts="text", word_times=False, paces=(0.5, 1.8))

    def __init__(self, inner: Engine) -> None:
        self._inner = inner
        self.never = ""
        self.asked = 0

    def voices(self) -> Iterable[Voice]:
        return [replace(voice(), id="silent:one", name="One", engine="silent", quality="natural")]

    def speak(self, utterance: Utterance, voice_: Voice, pace: float, attempt: int = 0) -> Sound:
        sound = replace(self._inner.speak(utterance, voice(), pace, attempt), words=None)
        if utterance.spoken and utterance.spoken in self.never:
            self.asked += 1
            return replace(sound, pcm=bytes(len(sound.pcm)))
        return sound

    def close(self) -> None:
        """Nothing of its own runs."""


def one(folder: Path, number: int, who: Voice, voices: Catalogue, progress: Callable[[int, int], None]) -> Recording:
    """Narrate a story into ``story.wav``."""
    article, executor = story(number, SENTENCES), LocalExecutor(2, voices)
    with closing(Library(folder / "data")) as library, closing(executor):
        return narrate(article, write(article), who, [folder / "story.wav"], library=library, executor=executor,
                       voices=voices, progress=progress)  # fmt: skip


def silent_sentences(path: Path, recording: Recording, number: int) -> int:
    """Count the sentences of a story that have no words in a recording, or no sound."""
    with wave.open(str(path)) as file:
        rate, samples = file.getframerate(), array("h", file.readframes(file.getnframes()))
    said = {sentence.id: sentence for sentence in recording.timeline.utterances}
    missing = 0
    for utterance in write(story(number, SENTENCES)).utterances:
        at = said.get(utterance.id)
        part = samples[int(at.start * rate) : int(at.end * rate)] if at else array("h")
        missing += max(map(abs, part), default=0) < LEAST
    return missing


def disturbed(folder: Path, number: int, number_of_signal: int, after: int, count: Count) -> None:
    """Crash or stop the embedded engine after a take; add what came of it."""
    engine, voices = Watched(), Catalogue(())
    voices._engines = {"espeak": engine}

    def progress(done: int, _: int) -> None:
        if done == after:
            count.faults += bool(engine.strike(number_of_signal))

    recording = one(folder, number, voice(), voices, progress)
    keys = kept_keys(folder / "data")
    calm, fresh = Catalogue(()), folder / "calm"
    calm._engines = {"espeak": engine}
    one(fresh, number, voice(), calm, lambda *_: None)
    count.corrupt += (folder / "story.wav").read_bytes() != (fresh / "story.wav").read_bytes()
    count.doubled += len(kept_keys(fresh / "data") ^ keys)
    tell(folder, number, recording, count)
    engine.close()


def silenced(folder: Path, number: int, after: int, count: Count) -> None:
    """Let one sentence be silent; add what came of it."""
    espeak, voices = EspeakEngine(2), Catalogue(())
    engine = Silent(espeak)
    voices._engines = {"espeak": espeak, "silent": engine}
    engine.never = write(story(number, SENTENCES)).utterances[after].spoken
    recording = one(folder, number, voices.find("silent:one"), voices, lambda *_: None)
    count.faults += bool(engine.asked)
    tell(folder, number, recording, count)
    espeak.close()


def tell(folder: Path, number: int, recording: Recording, count: Count) -> None:
    missing = silent_sentences(folder / "story.wav", recording, number)
    count.lost += missing
    count.whole += SENTENCES + 1 - missing
    check_blobs(folder / "data", count)


def run(faults: int, folder: Path, seed: int = 1) -> dict[str, Count]:
    """Let a third of so many narrations suffer each fault."""
    lots, counts = random.Random(seed), {kind: Count() for kind in ("crash", "hang", "silence")}
    for number in range(faults):
        kind = list(counts)[number % 3]
        here, after, begun = folder / str(number), lots.randint(1, SENTENCES), time.monotonic()
        here.mkdir()
        (here / "calm").mkdir()
        if kind == "silence":
            silenced(here, number, after, counts[kind])
        else:
            disturbed(here, number, signal.SIGKILL if kind == "crash" else signal.SIGSTOP, after, counts[kind])
        counts[kind].seconds += time.monotonic() - begun
    return counts


def main() -> None:
    """Let voices fail, and count."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--faults", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        counts = run(given.faults, Path(folder), given.seed)
    for kind, count in counts.items():
        print(f"a voice in mid-narration, {kind}: {count}")
    raise SystemExit(not all(count.clean and count.faults for count in counts.values()))


if __name__ == "__main__":
    main()
