"""Where takes are made, as the environment has it: this process, or a cluster."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from oyez.narration.executor import Executor, LocalExecutor
from oyez.narration.studio import Studio

if TYPE_CHECKING:
    from oyez.library import Library
    from oyez.voices import Catalogue

__all__ = ["executor_here", "studio_here"]


def executor_here(voices: Catalogue | None = None) -> Executor:
    """Return the executor for a command that waits for its own takes and keeps them.

    Raises:
        OyezError: ``bad_cluster``, ``needs_extra``, ``no_cluster``.
    """
    if not os.environ.get("OYEZ_CLUSTER"):
        return LocalExecutor(voices=voices)
    from oyez.narration.cluster import RayExecutor, Settings

    return RayExecutor(Settings.read(), voices)


def studio_here(library: Library, voices: Catalogue | None = None) -> Studio:
    """Return the studio of a server, which on a cluster only reads what the supervisor has kept.

    Raises:
        OyezError: ``bad_cluster``, ``needs_extra``, ``no_cluster``, and what `Studio` raises.
    """
    executor: Executor | None = None
    if os.environ.get("OYEZ_CLUSTER"):
        from oyez.narration.cluster import Follower, Settings

        executor = Follower(library, Settings.read(), voices)
    return Studio(library, executor, voices)
