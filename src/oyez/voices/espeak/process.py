"""One worker process and the pool of them."""

from __future__ import annotations

import ast
import contextlib
import marshal
import mmap
import os
import select
import signal
import struct
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from io import FileIO
from pathlib import Path
from typing import Any

from oyez.errors import OyezError

__all__ = ["Answer", "Pool", "Worker", "WorkerDiedError"]

Answer = tuple[dict[str, Any], bytes, bytes]
"""What a worker says, its events as espeak-ng keeps them (`timing.py` reads them), and PCM."""
TIMEOUT_SECONDS = 60.0
"""espeak-ng speaks about 1,000 times real time; a worker silent this long hangs."""

_LENGTHS = struct.Struct(">III")

PIPE_BYTES = 1 << 19
"""12 s of sound; Linux lets everybody have twice as much."""


class WorkerDiedError(Exception):
    """The worker ended, or hung and was ended, before its answer was whole."""


class Worker:
    """A running `worker.py` with one voice. Not thread safe: the pool lends it to one thread at a time.

    Args:
        voice: espeak-ng's own name of it (``gmw/en-US+f5``).

    Raises:
        WorkerDiedError: Where it does not start; the message is what it said.
    """

    def __init__(self, voice: str, timeout: float = TIMEOUT_SECONDS) -> None:
        import espeakng_loader

        self.voice = voice
        self._timeout = timeout
        script = Path(__file__).with_name("worker.py")
        library, data = espeakng_loader.get_library_path(), espeakng_loader.get_data_path()
        # Of the two pipes back one tells when an answer is whole: the other may fill unread, and wakes nobody.
        self._pcm, into = _pipe()
        room = _widened(into)
        self._heads, heads = _pipe() if room else (self._pcm, 1)
        try:
            self._process = subprocess.Popen(  # noqa: S603 - our own script, no shell
                [sys.executable, "-I", "-S", str(script), library, data, voice, str(heads), str(room)],
                stdin=subprocess.PIPE,
                stdout=into,
                stderr=subprocess.PIPE,
                pass_fds=(heads,) if room else (),
                start_new_session=True,
                bufsize=0,
            )
        finally:
            for descriptor in {into, heads} - {1}:
                os.close(descriptor)
        stdin, stderr = self._process.stdin, self._process.stderr
        if stdin is None or stderr is None:  # pragma: no cover - both are asked for
            raise WorkerDiedError("it has no pipes")
        self._stdin, self._stderr = stdin, stderr
        hello, _, _ = self._answer()
        self.sample_rate = int(hello["sample_rate"])
        self.version = str(hello["version"])

    def ask(self, request: dict[str, object]) -> Answer:
        """Send one request and return its answer.

        Raises:
            WorkerDiedError: Where the worker ended or hung.
        """
        body = marshal.dumps(request)
        try:
            self._stdin.write(struct.pack(">I", len(body)) + body)
        except OSError as error:
            raise self._died() from error
        return self._answer()

    def close(self) -> None:
        """End the process and the fork it may be waiting for."""
        with contextlib.suppress(OSError):
            if hasattr(os, "killpg"):
                os.killpg(self._process.pid, signal.SIGKILL)
            else:
                self._process.kill()
        self._process.wait()
        for pipe in (self._stdin, self._stderr, self._pcm, self._heads):
            with contextlib.suppress(OSError):
                pipe.close()

    def _answer(self) -> Answer:
        lengths = self._read(self._heads, _LENGTHS.size)
        said, told, sound = _LENGTHS.unpack(lengths)
        head = self._read(self._heads, said + told)
        return ast.literal_eval(head[:said].decode()), head[said:], self._read(self._pcm, sound)

    def _read(self, pipe: FileIO, count: int) -> bytes:
        data = bytearray()
        while len(data) < count:
            self._wait(pipe)
            piece = os.read(pipe.fileno(), min(count - len(data), 1 << 20))
            if not piece:
                raise self._died()
            if len(piece) == count:
                return piece
            data += piece
        return bytes(data)

    def _wait(self, pipe: FileIO) -> None:
        """Wait until there is something to read, or raise."""
        if hasattr(select, "poll"):
            poll = select.poll()
            poll.register(pipe, select.POLLIN)
            if not poll.poll(1000 * self._timeout):
                raise self._died()

    def _died(self) -> WorkerDiedError:
        """End what is left and return the error that says so."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(timeout=0.5)
        said = self._stderr.read() if self._process.poll() is not None else b"it hung"
        self.close()
        return WorkerDiedError(said.decode("utf-8", "replace").strip() or "it ended without a word")


def _pipe() -> tuple[FileIO, int]:
    """Return where to read, and the descriptor to write to."""
    out, into = os.pipe()
    return FileIO(out), into


def _widened(pipe: int) -> int:
    """Let a pipe hold a whole sentence where the system can, and return how many pages it surely holds; else 0."""
    with contextlib.suppress(ImportError, AttributeError, OSError):
        import fcntl

        with contextlib.suppress(OSError):
            fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, PIPE_BYTES)
        return int(fcntl.fcntl(pipe, fcntl.F_GETPIPE_SZ)) // mmap.PAGESIZE
    return 0


class Pool:
    """Lends workers to threads: at most `size` at a time, one voice each; the longest idle one makes room.

    A worker that dies is replaced, and what it was doing is tried once more on a fresh one. By default there is one
    more than there are cores: the cores work, and a first sentence need not wait for one of them.
    """

    def __init__(self, size: int | None = None, start: Callable[[str], Worker] = Worker) -> None:
        self._size = size or 1 + (os.cpu_count() or 1)
        self._start = start
        self._idle: list[Worker] = []
        self._places = threading.BoundedSemaphore(self._size)
        self._lock = threading.Lock()
        self._closed = False

    def ask(self, voice: str, request: dict[str, object]) -> Answer:
        """Ask a worker with `voice`.

        Raises:
            OyezError: ``engine_failed`` where two workers in turn died, or the engine refused.
        """
        for attempt in (1, 2):
            try:
                with self._lend(voice, fresh=attempt == 2) as worker:
                    answer = worker.ask(request)
            except WorkerDiedError as error:
                if attempt == 2:
                    raise OyezError(
                        "engine_failed", f"The built-in voice {voice} could not speak: {error}.", status=500
                    ) from error
            else:
                if "error" in answer[0]:
                    raise OyezError(
                        "engine_failed", f"The built-in voice {voice} refused: {answer[0]['error']}.", status=500
                    )
                return answer
        raise AssertionError("unreachable")

    def close(self) -> None:
        """End every idle worker; those at work end when they are given back."""
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
        for worker in idle:
            worker.close()

    @contextlib.contextmanager
    def _lend(self, voice: str, fresh: bool) -> Iterator[Worker]:
        with self._places:
            worker = self._take(voice, fresh)
            try:
                yield worker
            except BaseException:
                worker.close()
                raise
            self._give_back(worker)

    def _take(self, voice: str, fresh: bool) -> Worker:
        with self._lock:
            for index, worker in enumerate(self._idle):
                # Whatever ended one may have ended or stopped the others: a second try trusts none of them.
                if worker.voice == voice and not fresh:
                    return self._idle.pop(index)
            oldest = self._idle.pop(0) if len(self._idle) >= self._size else None
        if oldest is not None:
            oldest.close()
        return self._start(voice)

    def _give_back(self, worker: Worker) -> None:
        with self._lock:
            if not self._closed and hasattr(os, "fork"):
                self._idle.append(worker)
                return
        worker.close()
