"""Takes made once and kept, whoever asks for them and however many at the same time."""

from __future__ import annotations

import threading
from collections.abc import Generator, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import Protocol

from oyez.errors import OyezError
from oyez.library import Library
from oyez.narration.executor import Job, Made, groups, in_order
from oyez.voices import Take, Voice, take_key

__all__ = ["Grouped", "Kept", "Once"]

Kept = tuple[list[str], OyezError | None]
"""The keys under which a group's takes are kept, in order, and what ended it early."""


class Grouped(Protocol):
    """What can make jobs of one voice and pace at once."""

    def make_group(self, group: list[Job], *, first: bool) -> Made:
        """Make them and wait."""

    def version(self, voice: Voice) -> str:
        """Return the version of the engine that would speak."""

    def close(self) -> None:
        """Free what is held."""


class Once:
    """An executor that keeps what is made, and has nothing made that is kept or being made. Threads may share it.

    Args:
        library: Where takes are kept; its caller closes it.
        maker: Who makes them; closed with this.
        width: How many groups are made at once for one request.
    """

    keeps = True

    def __init__(self, library: Library, maker: Grouped, width: int = 4) -> None:
        self._library = library
        self._maker = maker
        self._width = width
        self._threads = ThreadPoolExecutor(4 * width, thread_name_prefix="once")
        self._lock = threading.Lock()
        self._making: dict[str, threading.Event] = {}

    def make(self, jobs: Iterable[Job]) -> Generator[Take, None, None]:
        """Yield takes that are kept, in the order of the jobs."""
        return in_order(groups(jobs, lambda _: 1), self._begin, 2 * self._width)

    def keep_group(self, group: Sequence[Job], *, first: bool) -> Kept:
        """Have a group's takes kept; wait for them."""
        wanted = {self._key(job): job for job in group}
        found: dict[str, str] = {}
        error: OyezError | None = None
        try:
            while error is None and len(found) < len(wanted):
                left = {key: job for key, job in wanted.items() if key not in found}
                with self._claimed(left) as (mine, others):
                    error = self._make({key: left[key] for key in mine}, found, first=first)
                if not mine:
                    others[0].wait()
        except OyezError as failure:
            error = failure
        keys: list[str] = []
        for job in group:
            key = found.get(self._key(job))
            if key is None:
                break
            keys.append(key)
        return keys, None if len(keys) == len(group) else error

    def version(self, voice: Voice) -> str:
        """Return what the voice's takes depend on beside the voice."""
        return self._maker.version(voice)

    def close(self) -> None:
        """Wait for what is being made."""
        self._threads.shutdown(wait=True, cancel_futures=True)
        self._maker.close()

    def _key(self, job: Job) -> str:
        return take_key(job.utterance, job.voice, self.version(job.voice), job.pace)

    def _begin(self, group: list[Job], first: bool) -> Future[Made]:
        return self._threads.submit(self._made, group, first)

    def _made(self, group: list[Job], first: bool) -> Made:
        keys, error = self.keep_group(group, first=first)
        takes = [take for take in map(self._library.take, keys) if take is not None]
        return takes, error

    @contextmanager
    def _claimed(self, keys: Iterable[str]) -> Iterator[tuple[list[str], list[threading.Event]]]:
        """Claim those of the keys that nobody is making; for the others give what tells when they are made."""
        mine: list[str] = []
        others: list[threading.Event] = []
        with self._lock:
            for key in keys:
                if key in self._making:
                    others.append(self._making[key])
                else:
                    self._making[key] = threading.Event()
                    mine.append(key)
        try:
            yield mine, others
        finally:
            with self._lock:
                for key in mine:
                    self._making.pop(key).set()

    def _make(self, jobs: dict[str, Job], found: dict[str, str], *, first: bool) -> OyezError | None:
        """Make what is not kept, keep it, and note under which key; return what ended it."""
        for key in self._library.have(jobs):
            if self._library.take(key) is not None:  # a row whose sound is damaged counts for nothing
                found[key] = key
        missing = [key for key in jobs if key not in found]
        if not missing:
            return None
        takes, error = self._maker.make_group([jobs[key] for key in missing], first=first)
        for key, take in zip(missing, takes, strict=False):
            self._library.keep(take)
            found[key] = take.key
        return error
