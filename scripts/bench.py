"""Run every benchmark and write what each printed last into docs/benchmarks/latest.md.

    python scripts/bench.py [NAMES…] [--minutes 6] [--full]

The long ones run at a size that leaves all of them together under three quarters of an hour on two cores; ``--full``
runs them at their own, with 30 minutes each.

A script that fails or takes too long is told as such and stops no other; it is ended with all that it started. What
they printed is kept in build/bench/. Scripts that draw are given a folder for it (``--plots``), and the page shows it.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import platform
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from oyez.narration.archive.plots import rows

ROOT = Path(__file__).resolve().parent.parent
LINES = 12
"""Of each script, from its end."""
SHORT = {
    "alignment": ("8",),
    "anchoring": ("--every", "40"),
    "audit": ("60",),
    "command_start": ("10",),
    "cores": ("--articles", "12", "--rounds", "1"),
    "cost": ("--rounds", "1"),
    "encoding": ("--seconds", "30"),
    "engines": ("4",),
    "extraction": ("--tier", "news"),
    "intelligibility": ("--words", "80", "--seconds", "60"),
    "listeners": ("100",),
    "memory": ("--articles", "500", "--minutes", "3"),
    "neural": ("--sentences", "6", "--rounds", "1"),
    "ranges": ("1", "2"),
    "recordings": ("--voices", "6", "--means", "1"),
    "same_bytes": ("--articles", "16"),
    "side_by_side": ("--minutes", "2", "--rounds", "1"),
    "start": ("3",),
    "warm": ("--rounds", "3"),
    "whole_article": ("--minutes", "5", "--rounds", "1"),
}
"""What makes a long one short."""


@dataclass(frozen=True, slots=True)
class Result:
    """A script: what it was given, ``ok`` or why not, wall seconds, load when it began, all that it printed."""

    name: str
    given: tuple[str, ...]
    became: str
    seconds: float
    load: float
    printed: str


def run(script: Path, given: tuple[str, ...], minutes: float, told: Path, plots: Path) -> Result:
    """Run a script to its end, or to the end of its time; what it prints is in a file as it comes."""
    load, begun = os.getloadavg()[0], time.monotonic()
    command = [sys.executable, "-u", str(script), *given]
    if '"--plots"' in script.read_text("utf-8"):
        command += ["--plots", str(plots)]
    with told.open("wb") as file:
        running = subprocess.Popen(command, cwd=ROOT, stdout=file, stderr=subprocess.STDOUT, start_new_session=True)
        try:
            code = running.wait(minutes * 60)
            became = "ok" if code == 0 else f"failed ({code})"
        except subprocess.TimeoutExpired:
            became = f"stopped after {minutes:g} minutes"
        finally:
            with contextlib.suppress(ProcessLookupError):  # its servers and workers too
                os.killpg(running.pid, signal.SIGKILL)
            running.wait()
    printed = told.read_text("utf-8", "replace")
    return Result(script.stem, given, became, time.monotonic() - begun, load, printed)


def machine() -> str:
    """Return the machine in a sentence."""
    model = platform.machine()
    info = Path("/proc/cpuinfo")
    if info.exists():
        names = [
            line.partition(":")[2].strip() for line in info.read_text().splitlines() if line.startswith("model name")
        ]
        model = names[0] if names else model
    release = platform.release().partition("-")[0]
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return (f"{os.cpu_count()} cores ({model}), {memory:.0f} GiB of memory, {platform.system()} {release}, "
            f"Python {platform.python_version()}")  # fmt: skip


def page(results: list[Result], drawn: list[str]) -> str:
    """Return the page, as Markdown; plots are called by their script's name and what comes behind a dash."""
    parts = [
        "# The last run of every benchmark\n",
        f"Written by `make bench` on {datetime.now(UTC):%d %B %Y}. {machine()}. What the figures mean, and "
        f"which of them were "
        "measured on a quieter machine, is in [benchmarks](../benchmarks.md).\n",
        "![Seconds of each script](latest.svg)\n",
        "| script, and what it was given | | seconds | load at its begin |",
        "|---|---|---|---|",
        *(f"| [`{_said(one)}`](#{one.name}) | {one.became} | {one.seconds:.0f} | {one.load:.1f} |" for one in results),
    ]
    for one in results:
        last = "\n".join(one.printed.rstrip().splitlines()[-LINES:])
        parts.append(f"\n## {one.name}\n\n```text\n{last}\n```")
        parts += [f"\n![{name}]({name}.svg)" for name in drawn if name.partition("-")[0] == one.name]
    return "\n".join(parts) + "\n"


def _alone(path: Path) -> bool:
    """Tell whether a file of the folder is a script that runs by itself; peers are run by others."""
    return "__main__" in path.read_text("utf-8") and not path.stem.startswith("peer_")


def _said(one: Result) -> str:
    return " ".join((one.name, *one.given))


def main() -> int:
    """Run all, or those that are named; return 1 where one failed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("names", nargs="*", help="scripts without .py; all where none is named")
    parser.add_argument("--minutes", type=float, help="of each script; 6, or 30 with --full")
    parser.add_argument("--full", action="store_true", help="run each at its own size")
    parser.add_argument("--into", type=Path, default=ROOT / "docs" / "benchmarks")
    given = parser.parse_args()
    scripts = [path for path in sorted((ROOT / "benchmarks").glob("*.py")) if _alone(path)]
    if given.names:
        scripts = [script for script in scripts if script.stem in given.names]
    kept = ROOT / "build" / "bench"
    kept.mkdir(parents=True, exist_ok=True)
    given.into.mkdir(parents=True, exist_ok=True)
    results = []
    for script in scripts:
        print(f"== {script.stem}", flush=True)
        size = () if given.full else SHORT.get(script.stem, ())
        minutes = given.minutes or (30.0 if given.full else 6.0)
        results.append(run(script, size, minutes, kept / f"{script.stem}.txt", given.into))
        print("\n".join(results[-1].printed.rstrip().splitlines()[-LINES:]), flush=True)
        print(f"   {results[-1].became}, {results[-1].seconds:.0f} s", flush=True)
        written(results, [one.stem for one in scripts[len(results) :]], given.into)
    return 1 if any(one.became != "ok" for one in results) else 0


def written(results: list[Result], missing: list[str], into: Path) -> None:
    """Write the page and its plot: after each script, so that a run that is ended leaves what it has."""
    seconds = rows("Seconds of each script", [(one.name, round(one.seconds)) for one in results], unit="s")
    (into / "latest.svg").write_text(seconds + "\n", "utf-8")
    drawn = sorted(path.stem for path in into.glob("*.svg"))
    told = page(results, drawn)
    if missing:
        told += f"\nNot reached in this run: {', '.join(missing)}.\n"
    (into / "latest.md").write_text(told, "utf-8")


if __name__ == "__main__":
    raise SystemExit(main())
