"""The actors of each engine, shared by all who ask the cluster: many for the work, one or two for first sentences."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import version
from typing import Any

from oyez.errors import OyezError
from oyez.narration.cluster.actors import VoiceActor
from oyez.narration.cluster.session import cluster_failed, join
from oyez.narration.cluster.settings import Settings
from oyez.narration.executor import Job, Made
from oyez.voices import Catalogue

__all__ = ["RESERVED", "Asked", "Pools"]

RESERVED = 1
"""Actors of an engine that make first sentences alone. They cost memory and, while nobody begins to listen, no time."""
RETRIES = 3
"""How often an actor is asked again where one died over a group; a sentence that kills its engine must end.

Ray's own retries would not do: they are used up within a second where a node is lost, long before it is seen to be."""
ALIVE_SECONDS, REVIVE_SECONDS = 300.0, 0.5
"""How long an actor that is lost is waited for, and between two looks."""


@dataclass(eq=False, slots=True)
class Asked:
    """A group of jobs at an actor."""

    pools: Pools
    group: list[Job]
    version: str
    first: bool
    actor: Any
    reference: Any

    def result(self) -> Made:
        """Wait for the takes. Where the actor is lost, one that is alive is asked again.

        Returns:
            They, and the error that ended them: ``engine_failed`` where all actors died that were alive when they were
            asked, ``cluster_failed`` where there is no cluster any more, or none with an actor for `ALIVE_SECONDS`.
        """
        ray = self.pools.ray
        error = OyezError(
            "engine_failed",
            f"{self.group[0].voice.name} ended or hung {RETRIES + 1} times over a sentence.",
            status=500,
        )
        try:
            for left in reversed(range(RETRIES + 1)):
                try:
                    made: Made = ray.get(self.reference)
                except (ray.exceptions.RayActorError, ray.exceptions.ObjectLostError):  # its takes may be lost with it
                    if left:
                        self._ask_again()
                else:
                    return made
        except (ray.exceptions.RayError, TimeoutError) as lost:
            error = cluster_failed(lost)
        finally:
            self.pools.done(self.actor)
        return [], error

    def cancel(self) -> None:
        """Give it up where it is not begun."""
        self.pools.ray.cancel(self.reference)
        self.pools.done(self.actor)

    def _ask_again(self) -> None:
        """Ask another actor, or this one where there is no other, once it is alive."""
        self.actor = self.pools.instead(self.group[0].voice.engine, self.actor, first=self.first)
        self.pools.revive(self.actor)
        self.reference = self.actor.make.remote(self.group, self.version)


class Pools:
    """Finds or starts the actors of an engine when it is first asked for. Threads may share it.

    The actors are named and detached: every process that asks the cluster shares them, and Ray restarts one whose
    process or node is lost.

    Args:
        settings: How many, and what each takes.
        voices: Makes the catalogue on the nodes; each node's own where None.
    """

    def __init__(self, settings: Settings, voices: Callable[[], Catalogue] | None = None) -> None:
        self.ray = join(settings)
        self._settings = settings
        self._voices = voices
        self._lock = threading.Lock()
        self._actors: dict[tuple[str, bool], list[Any]] = {}
        self._busy: Counter[Any] = Counter()

    def size(self, engine: str) -> int:
        """Return how many actors of an engine work at once."""
        share = self._settings.gpus.get(engine, 0.0)
        resources = self.ray.cluster_resources()
        size = self._settings.actors or max(1, int(resources.get("CPU", 1)))
        return min(size, max(1, int(resources.get("GPU", 0) / share))) if share else size

    def ask(self, group: list[Job], version: str, *, first: bool) -> Asked:
        """Hand a group to the actor that has least to do."""
        engine = group[0].voice.engine
        with self._lock:
            actors = self._actors.get((engine, first))
            if actors is None:
                actors = self._actors[engine, first] = self._start(engine, first=first)
            actor = min(actors, key=self._busy.__getitem__)
            self._busy[actor] += 1
        return Asked(self, group, version, first, actor, actor.make.remote(group, version))

    def instead(self, engine: str, lost: Any, *, first: bool) -> Any:  # noqa: ANN401 - Ray's handles
        """Take a group from an actor that is lost; return the one to ask now."""
        with self._lock:
            self._busy[lost] -= 1
            actors = self._actors[engine, first]
            actor = min([other for other in actors if other is not lost] or actors, key=self._busy.__getitem__)
            self._busy[actor] += 1
        return actor

    def revive(self, actor: Any) -> None:  # noqa: ANN401 - Ray's handle
        """Wait until an actor answers: Ray takes a while to see that a node is lost, and starts its actors elsewhere.

        Raises:
            TimeoutError: It did not for `ALIVE_SECONDS`.
        """
        until = time.monotonic() + ALIVE_SECONDS
        while True:
            try:
                self.ray.get(actor.pid.remote(), timeout=max(1.0, until - time.monotonic()))
            except self.ray.exceptions.RayActorError:
                if time.monotonic() > until:
                    raise TimeoutError(f"A voice was not started again within {ALIVE_SECONDS:.0f} s") from None
                time.sleep(REVIVE_SECONDS)
            else:
                return

    def done(self, actor: Any) -> None:  # noqa: ANN401 - Ray's handle
        """Note that an actor has one group less to do."""
        with self._lock:
            self._busy[actor] -= 1

    def _start(self, engine: str, *, first: bool) -> list[Any]:
        kind = self.ray.remote(VoiceActor)
        count = RESERVED if first else self.size(engine)
        return [
            kind.options(
                name=f"{'first' if first else 'voice'}-{engine}-{number}-{version('oyez')}",
                namespace=self._settings.namespace,
                lifetime="detached",
                get_if_exists=True,
                num_cpus=0 if first else self._settings.cpus,
                num_gpus=self._settings.gpus.get(engine, 0.0),
                max_restarts=-1,
                max_task_retries=0,
            ).remote(self._voices, self._settings.take_seconds)
            for number in range(count)
        ]
