"""The adapter for servers: the supervisor has takes made and kept, the server reads rows and blobs."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass
from typing import Any

from oyez.errors import OyezError
from oyez.library import Library
from oyez.narration.cluster.once import Kept
from oyez.narration.cluster.pools import Pools
from oyez.narration.cluster.session import cluster_failed
from oyez.narration.cluster.settings import Settings
from oyez.narration.cluster.supervisor import supervisor
from oyez.narration.executor import Job, Made, groups, in_order
from oyez.voices import Catalogue, Speaker, Take, Voice, catalogue

__all__ = ["Follower"]


@dataclass(eq=False, slots=True)
class _Followed:
    """A group of jobs at the supervisor. Where it or its node is lost, Ray asks the next one."""

    ray: Any
    reference: Any
    library: Library

    def result(self) -> Made:
        """Wait until the takes are kept, and read them."""
        try:
            kept: Kept = self.ray.get(self.reference)
        except self.ray.exceptions.RayError as error:
            return [], cluster_failed(error)
        keys, failure = kept
        takes = [self.library.take(key) for key in keys]
        found = [take for take in takes if take is not None]
        if len(found) < len(takes) and failure is None:
            failure = OyezError(
                "other_library",
                "The cluster keeps its takes where this server does not find them: start Ray with the same OYEZ_DATA, "
                "OYEZ_DATABASE and OYEZ_BLOBS on every node; `oyez doctor` looks.",
                status=500,
            )
        return found, failure

    def cancel(self) -> None:
        """Leave it: what the supervisor was asked for it makes, since others will want it."""


class Follower:
    """Follows what the supervisor has made. A server that dies loses nothing, and one more costs no more takes.

    Args:
        library: Shared with the nodes: the same data folder, or the same PostgreSQL and object store.
        settings: Which cluster; this machine where None.
        voices: The catalogue of this process.
        nodes: Makes the catalogue on the nodes; each node's own where None.

    Raises:
        OyezError: ``needs_extra``, ``no_cluster``.
    """

    keeps = True

    def __init__(
        self,
        library: Library,
        settings: Settings | None = None,
        voices: Catalogue | None = None,
        *,
        nodes: Callable[[], Catalogue] | None = None,
    ) -> None:
        chosen = settings or Settings()
        self._library = library
        self._speaker = Speaker(voices or catalogue())
        self._pools = Pools(chosen, nodes)
        self._supervisor = supervisor(library.folder, chosen, nodes)

    def make(self, jobs: Iterable[Job]) -> Generator[Take, None, None]:
        """Yield takes that are kept, in order; at most twice as many groups as there are actors are asked for ahead."""
        waiting = list(jobs)
        window = 2 * self._pools.size(waiting[0].voice.engine) if waiting else 1
        return in_order(groups(waiting, self._speaker.batch), self._begin, window)

    def version(self, voice: Voice) -> str:
        """Return what the voice's takes depend on beside the voice."""
        return self._speaker.version(voice)

    def close(self) -> None:
        """Do nothing: the supervisor and its actors stay for whoever asks next."""

    def _begin(self, group: list[Job], first: bool) -> _Followed:
        asked = self._supervisor.make.remote(group, self.version(group[0].voice), first)
        return _Followed(self._pools.ray, asked, self._library)
