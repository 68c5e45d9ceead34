"""From `oyez serve` to the first page, in a new folder and in one that is there: against the limit of 1.5 s.

On a busy machine the clock says little: the processor seconds that were used until it serves are printed beside it.

Usage: python benchmarks/start.py [RUNS]
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

LIMIT = 1.5
TICK = os.sysconf("SC_CLK_TCK")


def start(folder: Path) -> tuple[float, float, float]:
    """Return seconds until it says that it serves, processor seconds until then, seconds until the first page."""
    command = [str(Path(sys.executable).with_name("oyez")), "serve", "--port", "0"]
    environment = {**os.environ, "OYEZ_DATA": str(folder), "PYTHONUNBUFFERED": "1"}
    begun = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout
        line = process.stdout.readline()
        said = time.perf_counter() - begun
        fields = Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
        with urllib.request.urlopen(line[line.index("http") :].strip()) as answer:
            answer.read()
        shown = time.perf_counter() - begun
        process.terminate()
    return said, (int(fields[11]) + int(fields[12])) / TICK, shown


def main() -> None:
    """Measure and print."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    with tempfile.TemporaryDirectory() as name:
        old = Path(name) / "0"
        for what, folders in (("new", [Path(name) / str(n) for n in range(runs)]), ("old", [old] * runs)):
            columns = [sorted(column) for column in zip(*map(start, folders), strict=True)]
            said, used, shown = map(statistics.median, columns)
            spread = f"{columns[0][0]:.2f} to {columns[0][-1]:.2f}"
            print(f"{what} folder: serves after {said:.2f} s ({spread}) and {used:.2f} s of a core", end=", ")
            print(f"first page after {shown:.2f} s; limit {LIMIT} s")


if __name__ == "__main__":
    main()
