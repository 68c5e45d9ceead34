"""Running a speech program that a person has installed: one process a take, in a folder of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import tempfile
import wave
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from oyez.errors import OyezError

__all__ = ["TIMEOUT_SECONDS", "read_wav", "run", "workplace"]

TIMEOUT_SECONDS = 60.0
"""The slowest program here speaks 40 times real time; one silent this long hangs."""


@contextmanager
def workplace() -> Iterator[Path]:
    """Give a folder for one take's files; it is removed with all that is in it."""
    with tempfile.TemporaryDirectory(prefix="oyez-take-") as folder:
        yield Path(folder)


def run(command: Sequence[str | Path], *, timeout: float = TIMEOUT_SECONDS, exits: Collection[int] = (0,)) -> str:
    """Run a program without a shell and return what it printed; `exits` are the exit codes that mean success.

    Raises:
        OyezError: ``engine_failed`` where it cannot be started, fails or takes longer than `timeout` seconds.
    """
    name = Path(command[0]).name
    # The programs read numbers by the locale's rules; ours are written with points.
    env = {**os.environ, "LC_ALL": "C.UTF-8"}
    try:
        done = subprocess.run(  # noqa: S603 - a fixed program, no shell, text in a file
            command, stdin=subprocess.DEVNULL, capture_output=True, timeout=timeout, check=False, env=env
        )
    except subprocess.TimeoutExpired as error:
        raise OyezError("engine_failed", f"{name} gave no answer in {timeout:g} s.", status=500) from error
    except OSError as error:
        raise OyezError("engine_failed", f"{name} could not be started: {error.strerror}.", status=500) from error
    if done.returncode not in exits:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        reason = f": {said[-1]}" if said else f" with exit code {done.returncode}"
        if done.returncode < 0:  # by a signal: what it said before is not why
            reason = f" by a crash ({signal.strsignal(-done.returncode) or -done.returncode})"
        raise OyezError("engine_failed", f"{name} failed{reason}: choose another voice.", status=500)
    return done.stdout.decode("utf-8", "replace")


def read_wav(file: Path) -> tuple[bytes, int]:
    """Return the samples (mono, 16-bit little-endian) and the rate in hertz of a WAV file.

    Raises:
        OyezError: ``engine_failed`` where it is no such file.
    """
    try:
        with wave.open(str(file), "rb") as sound:
            if sound.getnchannels() != 1 or sound.getsampwidth() != 2:
                raise OyezError("engine_failed", "The program wrote sound that is not mono and 16-bit.", status=500)
            return sound.readframes(sound.getnframes()), sound.getframerate()
    except (OSError, EOFError, wave.Error) as error:
        raise OyezError(
            "engine_failed", f"The program wrote no sound that can be read ({error}).", status=500
        ) from error
