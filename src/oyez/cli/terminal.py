"""What a command shows: its lines, and while it works a bar on a terminal, plain lines in a pipe."""

from __future__ import annotations

import json
import sys
import time
from types import TracebackType
from typing import TextIO

import click

__all__ = ["ProgressBar", "say", "say_json"]

WIDTH = 28
REDRAW_SECONDS = 0.05
LINE_SECONDS = 60.0


def say(text: str = "") -> None:
    """Print one line to standard output; text that no encoding takes is replaced, never fatal."""
    click.echo(text.encode("utf-8", "replace").decode("utf-8"))


def say_json(data: object) -> None:
    """Print data as one line of JSON."""
    say(json.dumps(data, ensure_ascii=False))


class ProgressBar:
    """Progress of one long task on standard error, so that standard output stays clean.

    On a terminal a bar that redraws itself; elsewhere a line when a quarter more is done, and each minute.

    Args:
        label: What is going on: ``Narrating``.
        stream: Standard error where None.
        unit: What is counted.
    """

    def __init__(self, label: str, stream: TextIO | None = None, unit: str = "sentences") -> None:
        self._label = label
        self._unit = unit
        self._stream = stream or sys.stderr
        self._fancy = self._stream.isatty()
        self._begun = self._drawn = time.monotonic()
        self._quarter = self._passed = 0

    def __enter__(self) -> ProgressBar:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._fancy:
            self._stream.write("\r\x1b[K")
            self._stream.flush()

    def update(self, done: int, total: int, passed: int = 0) -> None:
        """Show that `done` of `total` are done; while only counting, `done` is 0.

        Args:
            done: So many, those that were passed over among them.
            total: All.
            passed: So many of `done` were done before and cost nothing: they say nothing of the rate.
        """
        self._passed = passed
        if self._fancy:
            self._redraw(done, total)
        elif total and (done * 4 // total > self._quarter or time.monotonic() - self._drawn > LINE_SECONDS):
            self._quarter, self._drawn = done * 4 // total, time.monotonic()
            left = f", {self._left(done, total)}" if 0 < done < total and self._drawn - self._begun > 1 else ""
            self._stream.write(f"{self._label}: {done} of {total} {self._unit}{left}\n")
            self._stream.flush()

    def _redraw(self, done: int, total: int) -> None:
        now = time.monotonic()
        if done < total and now - self._drawn < REDRAW_SECONDS:
            return
        self._drawn = now
        full = WIDTH * done // max(total, 1)
        if not done:
            self._stream.write(f"\r\x1b[K{self._label} {total:,} {self._unit}")
            self._stream.flush()
            return
        bar = "█" * full + "·" * (WIDTH - full)
        counted = f"{done:,}/{total:,} {self._unit}, {self._left(done, total)}"
        self._stream.write(f"\r\x1b[K{self._label} {bar} {counted}")
        self._stream.flush()

    def _left(self, done: int, total: int) -> str:
        if (worked := done - self._passed) < 1:
            return "passed over"
        rate = worked / max(time.monotonic() - self._begun, 0.001)
        return f"{rate:.3g} a second, {_spell((total - done) / rate)} left"


def _spell(seconds: float) -> str:
    if seconds < 120:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 7200 else f"{seconds / 3600:.1f} h"
