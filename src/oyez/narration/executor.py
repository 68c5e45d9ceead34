"""Where takes are made: the port, and the adapter for this process."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Protocol

from oyez.errors import OyezError
from oyez.script import Utterance
from oyez.voices import Catalogue, Speaker, Take, Voice, catalogue

__all__ = ["Executor", "Job", "LocalExecutor"]


@dataclass(frozen=True, slots=True)
class Job:
    """One take to make; everything a machine elsewhere needs to make it."""

    utterance: Utterance
    voice: Voice
    pace: float


class Executor(Protocol):
    """Places the making of takes. It knows no rows and no files: what is made, its caller keeps."""

    def make(self, jobs: Iterable[Job]) -> Generator[Take, None, None]:
        """Yield the take of each job, in the order of the jobs, as soon as each is made.

        Closing the iterator gives up the jobs not begun. May be called from several threads at once.

        Raises:
            OyezError: What the engine raised, at the place of the job that failed.
        """

    def version(self, voice: Voice) -> str:
        """Return the version of the engine that would speak; part of every take's key."""

    def close(self) -> None:
        """Wait for what is being made and free the engines."""


class LocalExecutor:
    """Makes takes on this machine, a few at once, never far ahead of who asks.

    The first take of each request has a thread of its own to wait for, so that who has just pressed play does not
    stand in line behind whole articles.

    Args:
        workers: Takes made at once; the number of cores where None.
        voices: Where the engines come from.
    """

    def __init__(self, workers: int | None = None, voices: Catalogue | None = None) -> None:
        self._workers = workers or max(1, os.cpu_count() or 1)
        self._speaker = Speaker(voices or catalogue())
        self._threads = ThreadPoolExecutor(self._workers, thread_name_prefix="take")
        self._first = ThreadPoolExecutor(1, thread_name_prefix="first-take")

    def make(self, jobs: Iterable[Job]) -> Generator[Take, None, None]:
        """Yield takes in order; at most twice as many as there are workers are begun but not yet taken."""
        ahead: deque[Future[_Made]] = deque()
        try:
            for number, group in enumerate(self._groups(jobs)):
                threads = self._threads if number else self._first
                ahead.append(threads.submit(self._speak, group))
                if len(ahead) >= 2 * self._workers:
                    yield from _handed(ahead.popleft().result())
            while ahead:
                yield from _handed(ahead.popleft().result())
        finally:
            for future in ahead:
                future.cancel()

    def version(self, voice: Voice) -> str:
        """Return what the voice's takes depend on beside the voice."""
        return self._speaker.version(voice)

    def close(self) -> None:
        """Wait for the takes being made. The engines belong to the catalogue and stay."""
        for threads in (self._first, self._threads):
            threads.shutdown(wait=True, cancel_futures=True)

    def _groups(self, jobs: Iterable[Job]) -> Iterator[list[Job]]:
        """Yield the first job alone, since someone waits for it, then as many of one voice as its engine likes."""
        group: list[Job] = []
        size = 1
        for job in jobs:
            if group and (len(group) >= size or (job.voice, job.pace) != (group[0].voice, group[0].pace)):
                yield group
                group, size = [], self._speaker.batch(job.voice)
            group.append(job)
        if group:
            yield group

    def _speak(self, group: list[Job]) -> _Made:
        takes: list[Take] = []
        try:
            if len(group) == 1:
                takes.append(self._speaker.speak(group[0].utterance, group[0].voice, group[0].pace))
            else:
                lines = [job.utterance for job in group]
                takes.extend(self._speaker.speak_batch(lines, group[0].voice, group[0].pace))
        except OyezError as error:
            return takes, error
        return takes, None


_Made = tuple[list[Take], OyezError | None]
"""The takes of a group, and what ended it early."""


def _handed(made: _Made) -> Iterator[Take]:
    takes, error = made
    yield from takes
    if error is not None:
        raise error
