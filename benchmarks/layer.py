"""What Oyez adds around espeak-ng's library, and what a second core brings.

The example's article several times over, CPU seconds: the bare library in one process (samples copied, nothing else),
the same with our reading of its events, and the whole engine, whose worker forks for each take and sends the sound
over a pipe. Limit: what the layer adds is at most 5 % of the library's own; isolation is apart. Last, takes on one and
two workers, rounds in turn: the wall clock's ratio, 1.8 at least on two free cores, beside that of one and two
processes that only hold the library, which is what the machine's second core has to give.

    python benchmarks/layer.py [TIMES]
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import espeakng_loader

from oyez.article import read_source
from oyez.narration import Job, LocalExecutor
from oyez.script import Utterance, write
from oyez.voices import Catalogue, Voice, catalogue
from oyez.voices.espeak import EspeakEngine
from oyez.voices.espeak.engine import marked_up
from oyez.voices.espeak.process import Worker
from oyez.voices.espeak.timing import events, word_times

ROOT = Path(__file__).resolve().parent.parent
OWN_NAME = "gmw/en-US+f5"
ROUNDS = 5
_CHILD = """
import ctypes, json, sys
sys.path.insert(0, {folder!r})
import worker
pcm = bytearray()
library = worker.Library({library!r}, {data!r}, {voice!r}, pcm.extend)
print("ready", flush=True)
requests = json.load(sys.stdin)
bare = {bare!r}
def copy(samples, count, events):
    if samples and count > 0:
        pcm.extend(ctypes.string_at(samples, 2 * count))
    return 0
if bare:
    callback = worker.Callback(copy)
    library._lib.espeak_SetSynthCallback(callback)
for request in requests:
    pcm.clear()
    library._events.clear()
    if bare:
        raw = request["text"].encode()
        library._lib.espeak_SetParameter(1, request["rate"], 0)
        library._lib.espeak_Synth(raw, len(raw) + 1, 0, 1, 0, 0x101, None, None)
    else:
        library._heads.clear()
        head, events = library.speak(request["text"], request["rate"], request["words"])
        ascii(head).encode() + events
"""


def cpu() -> float:
    """Return the CPU seconds of this process and of those that ended."""
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(each.ru_utime + each.ru_stime for each in used)


def costs(do: Callable[[], object]) -> float:
    """Return the CPU seconds that something takes."""
    begun = cpu()
    do()
    return cpu() - begun


def child(requests: str, *, bare: bool) -> None:
    """Let one process say everything without forking."""
    subprocess.run(child_command(bare=bare), input=requests, text=True, check=True, stdout=subprocess.DEVNULL)


def child_command(*, bare: bool) -> list[str]:
    """Return the command of a process that says a line when it is ready, reads requests to their end, and says them."""
    import oyez.voices.espeak.worker as worker

    code = _CHILD.format(
        folder=str(Path(worker.__file__).parent), library=espeakng_loader.get_library_path(),
        data=espeakng_loader.get_data_path(), voice=OWN_NAME, bare=bare,
    )  # fmt: skip
    return [sys.executable, "-I", "-S", "-c", code]


def isolated(requests: Sequence[dict[str, object]]) -> None:
    """Let a worker say everything, a fork each, and leave out what this process does with the answers."""
    worker = Worker(OWN_NAME)
    for request in requests:
        worker.ask(request)
    worker._stdin.close()
    worker._process.wait()
    worker.close()


def layer(lines: Sequence[Utterance], voice: Voice) -> str:
    """Print what the engine adds to its library; return the requests as the bare library is sent them."""
    rate = round(voice.rate)
    requests: list[dict[str, object]] = []
    for line in lines:
        text, spans = marked_up(line, english=True)
        words = [(start, end, word.spoken) for (start, end), word in zip(spans, line.words, strict=True)]
        requests.append({"text": text, "rate": rate, "words": words})
    sent = json.dumps(requests)
    # The least of several rounds, taken in turn: other work on the machine only ever adds.
    rounds = [
        (
            costs(lambda: child("[]", bare=True)), costs(lambda: child(sent, bare=True)),
            costs(lambda: child(sent, bare=False)), costs(lambda: isolated(requests)),
        )
        for _ in range(ROUNDS)
    ]  # fmt: skip
    nothing, *least = map(min, zip(*rounds, strict=True))
    bare, read, forked = (each - nothing for each in least)
    engine = EspeakEngine(workers=1)
    begun = time.process_time()
    for line in lines:
        engine.speak(line, voice, 1.0)
    here = time.process_time() - begun
    engine.close()
    ours = min(marking(lines, requests, voice) for _ in range(ROUNDS))
    print(f"\nthe library alone {bare:.2f} s of CPU for {len(lines)} sentences")
    print(f"its events read in the worker          {100 * (read - bare) / bare:+6.1f} %")
    print(f"text marked up, word times made of them {100 * ours / bare:+5.1f} %")
    print(f"isolation: forks, pipes, frames        {100 * (forked - read) / bare:+6.1f} %")
    print(f"           and their reading here      {100 * (here - ours) / bare:+6.1f} %")
    return sent


def marking(lines: Sequence[Utterance], requests: Sequence[dict[str, object]], voice: Voice) -> float:
    """Return the CPU seconds of what the engine does before and after its worker."""
    worker = Worker(OWN_NAME)
    answers = [worker.ask(request) for request in requests]
    worker.close()
    begun = time.process_time()
    for line, (answer, told, pcm) in zip(lines, answers, strict=True):
        _, spans = marked_up(line, english=True)
        word_times(events(told), spans, answer["alone"], len(pcm) // 2, voice.sample_rate)
    return time.process_time() - begun


def two(lines: Sequence[Utterance], voice: Voice, requests: str) -> None:
    """Print what a second worker brings, and what a second core brings to the bare library."""
    wall: dict[int, list[float]] = {1: [], 2: []}
    bare: dict[int, list[float]] = {1: [], 2: []}
    shares = []
    for _ in range(ROUNDS):
        for count in (1, 2):
            bare[count].append(at_once(requests, count) / count)
            seconds, share = made(lines, voice, count)
            wall[count].append(seconds)
            shares.append(share)
    ours, theirs = (min(times[1]) / min(times[2]) for times in (wall, bare))
    print(f"\ntwo workers / one: {ours:.2f} times; two processes that only hold the library / one: {theirs:.2f}; "
          f"of what the second core has to give {100 * (ours - 1) / max(0.01, theirs - 1):.0f} %; "
          f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")  # fmt: skip
    print(f"share of one interpreter: {100 * min(shares[1::2]):.0f} % of the CPU")


def at_once(requests: str, count: int) -> float:
    """Return the seconds in which so many processes with the bare library each say everything, loading left out."""
    processes = [
        subprocess.Popen(child_command(bare=True), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for _ in range(count)
    ]
    for process in processes:
        assert process.stdout is not None
        process.stdout.readline()
    begun = time.monotonic()
    for process in processes:
        assert process.stdin is not None
        process.stdin.write(requests)
        process.stdin.close()
    for process in processes:
        process.wait()
        assert process.stdout is not None
        process.stdout.close()
    return time.monotonic() - begun


def made(lines: Sequence[Utterance], voice: Voice, workers: int) -> tuple[float, float]:
    """Return the seconds of all takes on so many workers, and the share of the CPU that one interpreter had."""
    found = Catalogue(())
    found._engines = {"espeak": EspeakEngine(workers=workers)}
    executor = LocalExecutor(workers, found)
    list(executor.make([Job(line, voice, 1.0) for line in lines[:2]]))
    begun, mine, every = time.monotonic(), time.process_time(), cpu()
    list(executor.make([Job(line, voice, 1.0) for line in lines]))
    wall = time.monotonic() - begun
    mine = time.process_time() - mine
    executor.close()
    found.close()
    return wall, mine / (cpu() - every)


def main() -> None:
    """Measure and print."""
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 8
    lines = write(read_source(str(ROOT / "examples/harbour.html"))).utterances
    ava = catalogue().find("espeak:en-us+f5")
    two(lines * times, ava, layer(lines * times, ava))


if __name__ == "__main__":
    main()
