"""Claim: a line tool has answered its first line within 150 ms: clock and processor time of whole processes.

    python benchmarks/command_start.py [RUNS]

Each command is run once unmeasured, so that byte code and what Oyez keeps of the lexicon and the patterns are made,
then RUNS times (20); best and median are printed, with those of `python -c pass` for the part that is not ours.
"""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path

LIMIT = 150
OYEZ = str(Path(sys.executable).with_name("oyez"))
COMMANDS = {
    "python -c pass": ([sys.executable, "-c", "pass"], ""),
    "import oyez": ([sys.executable, "-c", "import oyez"], ""),
    "oyez --help": ([OYEZ, "--help"], ""),
    "oyez normalize": (
        [OYEZ, "normalize", "--json"],
        '{"text": "The UN said on Jan 15, 2025 that HK$30m went to 3-5 per cent of the 1,200."}\n',
    ),
    "oyez sentences": ([OYEZ, "sentences"], '{"text": "The court ruled. It will sit again at 9.30am."}\n'),
    "oyez pronounce, by lexicon": ([OYEZ, "pronounce"], "Xi Jinping\n"),
    "oyez pronounce, by rules": ([OYEZ, "pronounce"], "Szymon Grzybowski\n"),
}


def run(command: list[str], line: str) -> tuple[float, float]:
    """Return milliseconds by the clock and of the processor, user and system."""
    before = _used()
    began = time.perf_counter()
    subprocess.run(command, input=line, text=True, check=True, stdout=subprocess.DEVNULL)
    took = time.perf_counter() - began
    return 1000 * took, 1000 * (_used() - before)


def _used() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def main() -> None:
    """Measure and print."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    print(f"{'ms':28s}", "  clock: best", "  median", "processor: best", "  median", "limit / median")
    for name, (command, line) in COMMANDS.items():
        run(command, line)
        clock, used = zip(*(run(command, line) for _ in range(runs)), strict=True)
        middle = statistics.median(clock)
        figures = f"{min(clock):13.0f} {middle:9.0f} {min(used):16.0f} {statistics.median(used):9.0f}"
        print(f"{name:28s} {figures} {LIMIT / middle:14.1f}x")


if __name__ == "__main__":
    main()
