"""Where takes are made: the port, and the adapter for this process."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Protocol

from oyez.errors import OyezError
from oyez.script import Utterance
from oyez.voices import Catalogue, Speaker, Take, Voice, catalogue

__all__ = ["Executor", "Job", "LocalExecutor", "Made", "Pending", "groups", "handed", "in_order", "speak_group"]


@dataclass(frozen=True, slots=True)
class Job:
    """One take to make; everything a machine elsewhere needs to make it."""

    utterance: Utterance
    voice: Voice
    pace: float


class Executor(Protocol):
    """Places the making of takes. What is made, its caller keeps, unless the executor says that it is kept already."""

    keeps: bool
    """Whether a take is kept before it is yielded: then who asks for it only reads rows and blobs."""

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

    keeps = False

    def __init__(self, workers: int | None = None, voices: Catalogue | None = None) -> None:
        self._workers = workers or max(1, os.cpu_count() or 1)
        self._speaker = Speaker(voices or catalogue())
        self._threads = ThreadPoolExecutor(self._workers, thread_name_prefix="take")
        self._first = ThreadPoolExecutor(1, thread_name_prefix="first-take")

    def make(self, jobs: Iterable[Job]) -> Generator[Take, None, None]:
        """Yield takes in order; at most twice as many as there are workers are begun but not yet taken."""
        return in_order(groups(jobs, self._speaker.batch), self._begin, 2 * self._workers)

    def version(self, voice: Voice) -> str:
        """Return what the voice's takes depend on beside the voice."""
        return self._speaker.version(voice)

    def close(self) -> None:
        """Wait for the takes being made. The engines belong to the catalogue and stay."""
        for threads in (self._first, self._threads):
            threads.shutdown(wait=True, cancel_futures=True)

    def _begin(self, group: list[Job], first: bool) -> Future[Made]:
        return (self._first if first else self._threads).submit(speak_group, self._speaker, group)


Made = tuple[list[Take], OyezError | None]
"""The takes of a group, and what ended it early."""


class Pending(Protocol):
    """A group of jobs that someone is at, or will be."""

    def result(self) -> Made:
        """Wait for it."""

    def cancel(self) -> object:
        """Give it up where it is not begun."""


def in_order(
    jobs: Iterable[list[Job]], begin: Callable[[list[Job], bool], Pending], window: int
) -> Generator[Take, None, None]:
    """Yield the takes of groups of jobs in their order, a few of them begun ahead of who asks.

    Args:
        jobs: From `groups`.
        begin: Has a group made; told whether it is the first, for which someone waits.
        window: How many are begun and not yet taken, at most.

    Raises:
        OyezError: What a group ended with, at its place; the others are given up.
    """
    ahead: deque[Pending] = deque()
    try:
        for number, group in enumerate(jobs):
            ahead.append(begin(group, number == 0))
            if len(ahead) >= window:
                yield from handed(ahead.popleft().result())
        while ahead:
            yield from handed(ahead.popleft().result())
    finally:
        for pending in ahead:
            pending.cancel()


def groups(jobs: Iterable[Job], batch: Callable[[Voice], int]) -> Iterator[list[Job]]:
    """Yield the first job alone, since someone waits for it, then as many of one voice as its engine likes.

    Args:
        jobs: In order.
        batch: How many utterances a voice does well to be asked for at once.
    """
    group: list[Job] = []
    size = 1
    for job in jobs:
        if group and (len(group) >= size or (job.voice, job.pace) != (group[0].voice, group[0].pace)):
            yield group
            group, size = [], batch(job.voice)
        group.append(job)
    if group:
        yield group


def speak_group(speaker: Speaker, group: Sequence[Job]) -> Made:
    """Make the takes of jobs of one voice and pace."""
    takes: list[Take] = []
    try:
        if len(group) == 1:
            takes.append(speaker.speak(group[0].utterance, group[0].voice, group[0].pace))
        else:
            lines = [job.utterance for job in group]
            takes.extend(speaker.speak_batch(lines, group[0].voice, group[0].pace))
    except OyezError as error:
        return takes, error
    return takes, None


def handed(made: Made) -> Iterator[Take]:
    """Yield a group's takes; raise what ended it."""
    takes, error = made
    yield from takes
    if error is not None:
        raise error
