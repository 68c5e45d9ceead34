"""The loop at the heart: which takes are missing, make them, hand all of them on in order."""

from __future__ import annotations

import contextlib
from collections.abc import Generator, Sequence

from oyez.library import Library
from oyez.narration.executor import Executor, Job
from oyez.script import Utterance
from oyez.voices import Take, Voice, take_key

__all__ = ["takes"]


def takes(
    utterances: Sequence[Utterance], voice: Voice, pace: float, *, library: Library, executor: Executor
) -> Generator[Take, None, None]:
    """Yield the take of each utterance in order, from the library where it is kept, else made and then kept.

    A take is kept the moment it is handed over, so a process killed here loses at most the takes in the air; the
    next run begins with the first that is missing. A sentence that stands twice in a script is made once.

    Raises:
        OyezError: ``engine_failed``, ``disk_full``, ``unwritable_library``; what was made before stays kept.
    """
    version = executor.version(voice)
    keys = [take_key(utterance, voice, version, pace) for utterance in utterances]
    kept = library.have(keys)
    missing = {key: utterance for key, utterance in zip(keys, utterances, strict=True) if key not in kept}
    jobs = [Job(utterance, voice, pace) for utterance in missing.values()]
    with contextlib.closing(executor.make(jobs)) as made:
        for key, utterance in zip(keys, utterances, strict=True):
            if key in missing:
                del missing[key]
                take = next(made)
                library.keep(take)
            else:
                take = library.take(key) or _again(Job(utterance, voice, pace), library, executor)
            yield take


def _again(job: Job, library: Library, executor: Executor) -> Take:
    """Make a take whose kept sound is gone or damaged."""
    take = next(iter(executor.make([job])))
    library.keep(take)
    return take
