"""The adapter that has takes made by the cluster's actors and hands them back; its caller keeps them."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable

from oyez.narration.cluster.pools import Asked, Pools
from oyez.narration.cluster.settings import Settings
from oyez.narration.executor import Job, Made, groups, in_order
from oyez.voices import Catalogue, Speaker, Take, Voice, catalogue

__all__ = ["RayExecutor"]


class RayExecutor:
    """Makes takes on a Ray cluster, a few groups an actor at once, never far ahead of who asks.

    Voices and their versions are judged here, where the takes' keys are made; so this machine has the same engines
    and voices as the nodes, but loads no model.

    Args:
        settings: Which cluster, and how much of it; this machine where None.
        voices: The catalogue of this process.
        interactive: Whether someone waits for the first take of each request, so that it has actors of its own.
        nodes: Makes the catalogue on the nodes; each node's own where None.

    Raises:
        OyezError: ``needs_extra``, ``no_cluster``.
    """

    keeps = False

    def __init__(
        self,
        settings: Settings | None = None,
        voices: Catalogue | None = None,
        *,
        interactive: bool = True,
        nodes: Callable[[], Catalogue] | None = None,
    ) -> None:
        self._speaker = Speaker(voices or catalogue())
        self._interactive = interactive
        self._pools = Pools(settings or Settings(), nodes)

    def make(self, jobs: Iterable[Job]) -> Generator[Take, None, None]:
        """Yield takes in order; at most twice as many groups as there are actors are begun but not yet taken."""
        waiting = list(jobs)
        window = 2 * self._pools.size(waiting[0].voice.engine) if waiting else 1
        return in_order(groups(waiting, self._speaker.batch), self._begin, window)

    @property
    def width(self) -> int:
        """How many groups are worked at at once, where the engine has no GPUs to share."""
        return self._pools.size("")

    def make_group(self, group: list[Job], *, first: bool) -> Made:
        """Make jobs of one voice and pace; wait for them."""
        return self._begin(group, first).result()

    def version(self, voice: Voice) -> str:
        """Return what the voice's takes depend on beside the voice."""
        return self._speaker.version(voice)

    def close(self) -> None:
        """Do nothing: the actors stay, with their models, for whoever asks next."""

    def _begin(self, group: list[Job], first: bool) -> Asked:
        return self._pools.ask(group, self.version(group[0].voice), first=first and self._interactive)
