"""What runs on the cluster's nodes: an actor that holds an engine's models and makes takes."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from oyez.errors import OyezError
from oyez.narration.executor import Job, Made, speak_group
from oyez.voices import Catalogue, Speaker, Voice, catalogue

__all__ = ["VoiceActor", "check_version"]

HUNG = 75
"""The exit code of an actor that ended itself."""


class VoiceActor:
    """Makes takes on one node, one group at a time; models stay loaded between calls.

    Args:
        voices: Makes the catalogue on the node; the node's own where None.
        take_seconds: How long a take may take before the actor ends itself, for Ray to start another.
    """

    def __init__(self, voices: Callable[[], Catalogue] | None = None, take_seconds: float = 300.0) -> None:
        self._speaker = Speaker((voices or catalogue)())
        self._seconds = take_seconds

    def make(self, group: Sequence[Job], version: str) -> Made:
        """Return a group's takes, and the error that ended it early.

        An error is an answer and not raised, so that Ray takes it for none of its own failures.

        Args:
            group: Jobs of one voice and pace.
            version: Of the voice's engine where the group comes from: equal keys must mean equal bytes everywhere.
        """
        voice = group[0].voice
        try:
            check_version(voice, self._speaker.version(voice), version)
        except OyezError as error:
            return [], error
        with _watched(self._seconds * len(group)):
            return speak_group(self._speaker, group)

    def pid(self) -> int:
        """Return the actor's process, for those who watch or end it."""
        return os.getpid()


def check_version(voice: Voice, here: str, wanted: str) -> None:
    """Refuse to make on this node what elsewhere would be keyed as something else.

    Raises:
        OyezError: ``other_version``.
    """
    if here != wanted:
        raise OyezError(
            "other_version",
            f"A node of the cluster has another version of {voice.engine} ({here}, not {wanted}): install the same "
            "Oyez and engines on every node.",
            status=500,
        )


@contextmanager
def _watched(seconds: float) -> Iterator[None]:
    """End the process where the block is not left in time: an engine that hangs cannot be ended otherwise."""
    timer = threading.Timer(seconds, os._exit, (HUNG,))
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
