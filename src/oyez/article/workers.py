"""The pool of processes that parse what is not trusted. Each can be killed, and is, at its deadline."""

from __future__ import annotations

import atexit
import contextlib
import json
import os
import subprocess
import sys
import threading
from functools import cache
from typing import TypeVar

from oyez.errors import OyezError

__all__ = ["Pool", "pool"]

T = TypeVar("T")

_START_SECONDS = 60.0
_WAIT_SECONDS = 30.0
_RUN = (
    "import json, sys; sys.path[:] = json.loads(sys.argv[1]); from oyez.article.worker import serve; serve(sys.argv[2])"
)


class _DiedError(Exception):
    """The worker ended before its answer was whole."""


class _Worker:
    """One process. Not thread safe: the pool lends it to one thread at a time."""

    def __init__(self, tasks: str) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - our own module, no shell
            [sys.executable, "-I", "-c", _RUN, json.dumps(sys.path), tasks],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=None if os.environ.get("OYEZ_DEBUG") else subprocess.DEVNULL,
        )
        self._ready = False

    def ask(self, body: bytes, seconds: float) -> bytes:
        """Send a request and return the answer.

        Raises:
            _DiedError: Where it ended, or was ended at `seconds` after it was ready.
            TimeoutError: In place of that, where it was we who ended it.
        """
        if not self._ready:
            self._exchange(b"", _START_SECONDS)
            self._ready = True
        return self._exchange(body, seconds)

    def _exchange(self, body: bytes, seconds: float) -> bytes:
        from oyez.article.worker import read_frame, write_frame

        stdin, stdout = self._process.stdin, self._process.stdout
        if stdin is None or stdout is None:  # pragma: no cover - both are asked for
            raise _DiedError
        late = threading.Event()
        timer = threading.Timer(seconds, self._end, (late,))
        timer.daemon = True
        timer.start()
        try:
            if body:
                write_frame(stdin, body)
            answer = read_frame(stdout)
        except OSError:
            answer = b""
        finally:
            timer.cancel()
        if late.is_set():
            raise TimeoutError
        if not answer:
            raise _DiedError
        return answer

    def _end(self, late: threading.Event) -> None:
        late.set()
        self._process.kill()

    def close(self) -> None:
        """End the process."""
        self._process.kill()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()
        self._process.wait()


class Pool:
    """A few workers, started when first needed and kept.

    Args:
        size: How many work at once; more requests wait.
        tasks: The module whose ``TASKS`` they can do.
    """

    def __init__(self, size: int = 2, tasks: str = "oyez.article.tasks") -> None:
        self._tasks = tasks
        self._size = size
        self._free = threading.Semaphore(size)
        self._lock = threading.Lock()
        self._idle: list[_Worker] = []
        self._owner = os.getpid()

    def warm(self) -> None:
        """Start a worker now, without waiting for it: it is ready when what it is to read has arrived."""
        with self._lock:
            if not self._idle:
                self._idle.append(_Worker(self._tasks))

    def run(self, task: str, noun: object, kind: type[T], seconds: float) -> T:
        """Do a task in a worker and return what it made, checked to be a `kind`.

        Raises:
            OyezError: What the task raised; ``too_slow`` at the deadline; ``unreadable_page`` where the worker broke.
        """
        if not self._free.acquire(timeout=_WAIT_SECONDS):
            raise OyezError("too_slow", "Many pages are being read just now: try again in a minute.", status=503)
        try:
            return self._run(task, noun, kind, seconds)
        finally:
            self._free.release()

    def _run(self, task: str, noun: object, kind: type[T], seconds: float) -> T:
        import msgspec

        from oyez.article.worker import Reply, Request, pack

        decode = msgspec.msgpack.decode
        body = pack(Request(task, seconds, msgspec.Raw(pack(noun))))
        worker = self._take()
        keep = False
        try:
            reply = decode(worker.ask(body, seconds), type=Reply)
            keep = not reply.last
            if reply.error is not None:
                code, message, status = reply.error
                raise OyezError(code, message, status=status)
            return decode(reply.noun, type=kind)
        except TimeoutError:
            raise OyezError(
                "too_slow", f"Reading it took over {seconds:.0f} seconds, longer than any article: paste its text.",
                status=422,
            ) from None  # fmt: skip
        except (_DiedError, msgspec.MsgspecError):
            keep = False
            raise OyezError(
                "unreadable_page", "It broke the parser that read it: paste its text.", status=422
            ) from None
        finally:
            self._give(worker, keep)

    def _take(self) -> _Worker:
        with self._lock:
            return self._idle.pop() if self._idle else _Worker(self._tasks)

    def _give(self, worker: _Worker, keep: bool) -> None:
        with self._lock:
            if keep and len(self._idle) < self._size:
                self._idle.append(worker)
                return
        worker.close()

    def close(self) -> None:
        """End the workers. A fork of this process leaves them to it."""
        with self._lock:
            idle, self._idle = self._idle, []
        if os.getpid() == self._owner:
            for worker in idle:
                worker.close()


@cache
def pool() -> Pool:
    """Return this process's pool, one for all."""
    made = Pool()
    atexit.register(made.close)
    return made
