"""The actors of each engine, shared by all who ask the cluster: many for the work, one or two for first sentences."""

from __future__ import annotations

import threading
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
"""How often Ray asks again where an actor died over a group; a sentence that kills its engine must end."""


@dataclass(eq=False, slots=True)
class Asked:
    """A group of jobs at an actor."""

    pools: Pools
    actor: Any
    reference: Any
    name: str

    def result(self) -> Made:
        """Wait for the takes.

        Returns:
            They, and the error that ended them: ``engine_failed`` where the actors that tried all died,
            ``cluster_failed`` where there is no cluster any more.
        """
        ray = self.pools.ray
        try:
            made: Made = ray.get(self.reference)
        except ray.exceptions.RayActorError:
            return [], OyezError(
                "engine_failed", f"{self.name} ended or hung {RETRIES + 1} times over a sentence.", status=500
            )
        except ray.exceptions.RayError as error:
            return [], cluster_failed(error)
        else:
            return made
        finally:
            self.pools.done(self.actor)

    def cancel(self) -> None:
        """Give it up where it is not begun."""
        self.pools.ray.cancel(self.reference)
        self.pools.done(self.actor)


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
        return Asked(self, actor, actor.make.remote(group, version), group[0].voice.name)

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
                max_task_retries=RETRIES,
            ).remote(self._voices, self._settings.take_seconds)
            for number in range(count)
        ]
