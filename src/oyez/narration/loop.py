"""The loop at the heart: which takes are missing, make them, hand all of them on in order."""

from __future__ import annotations

import contextlib
from collections.abc import Generator, Iterable, Sequence
from typing import Protocol

from oyez.audio import Recorder
from oyez.narration.cast import Cast
from oyez.narration.executor import Executor, Job
from oyez.script import Utterance
from oyez.voices import Take, take_key

__all__ = ["Shelf", "lay", "takes"]


class Shelf(Protocol):
    """Where takes are found and kept; a library is one."""

    def have(self, keys: Iterable[str]) -> set[str]:
        """Return which of these takes are kept."""

    def take(self, key: str) -> Take | None:
        """Return a take, or None where it is not kept or damaged."""

    def keep(self, take: Take) -> None:
        """Keep a take."""


def takes(
    utterances: Sequence[Utterance], voices: Cast, pace: float, *, library: Shelf, executor: Executor
) -> Generator[Take, None, None]:
    """Yield the take of each utterance in order, from the library where it is kept, else made and then kept.

    A take whose voice could not speak is another voice's, under that one's key; it is asked for again next time.
    A take is kept the moment it is handed over, so a process killed here loses at most the takes in the air; the
    next run begins with the first that is missing. A sentence that stands twice in a script is made once.

    Raises:
        OyezError: ``engine_failed``, ``disk_full``, ``unwritable_library``; what was made before stays kept.
    """
    jobs = [Job(utterance, voices.speaker(utterance), pace) for utterance in utterances]
    versions = {voice.id: executor.version(voice) for voice in {job.voice.id: job.voice for job in jobs}.values()}
    keys = [take_key(job.utterance, job.voice, versions[job.voice.id], pace) for job in jobs]
    kept = library.have(keys)
    missing = {key: job for key, job in zip(keys, jobs, strict=True) if key not in kept}
    instead: dict[str, Take] = {}
    with contextlib.closing(executor.make(list(missing.values()))) as made:
        for key, job in zip(keys, jobs, strict=True):
            if key in missing:
                del missing[key]
                take = next(made)
                if not executor.keeps:
                    library.keep(take)
                if take.key != key:
                    instead[key] = take
            else:
                take = instead.get(key) or library.take(key) or _again(job, library, executor)
            yield take


def lay(
    recorder: Recorder,
    utterances: Sequence[Utterance],
    voices: Cast,
    pace: float,
    *,
    library: Shelf,
    executor: Executor,
) -> Generator[int, None, None]:
    """Lay the take of each utterance on a recorder; yield how many are laid.

    Raises:
        OyezError: As `takes`, and what the recorder raises.
    """
    with contextlib.closing(takes(utterances, voices, pace, library=library, executor=executor)) as made:
        for number, (utterance, take) in enumerate(zip(utterances, made, strict=True), 1):
            wanted = voices.speaker(utterance)
            heard = voices.heard(take, wanted)
            recorder.add(utterance, take, heard, instead=heard.id != wanted.id)
            yield number


def _again(job: Job, library: Shelf, executor: Executor) -> Take:
    """Make a take whose kept sound is gone or damaged."""
    take = next(iter(executor.make([job])))
    if not executor.keeps:
        library.keep(take)
    return take
