"""Whether a cluster's nodes are there, work, and keep what they make where this machine finds it."""

from __future__ import annotations

import os
import platform
from importlib.metadata import version
from pathlib import Path
from typing import Any

from oyez.errors import OyezError
from oyez.library import Library
from oyez.narration.cluster.session import cluster_failed, join
from oyez.narration.cluster.settings import Settings

__all__ = ["proved"]

WORK_SECONDS = 120.0
"""A node's first piece of work starts a Python there, and imports the library."""


def proved(library: Library, settings: Settings) -> str:
    """Have every node find a take that is kept here for the occasion; say what was found.

    Raises:
        OyezError: ``other_library`` or ``other_version``, with the nodes it is true of; ``no_cluster``,
            ``cluster_failed``, ``needs_extra``, or why the library fails.
    """
    ray = join(settings)
    nodes = [node for node in ray.nodes() if node["Alive"]]
    with library.proof() as key:
        asked = [_on(ray, node).remote(str(library.folder.absolute()), key) for node in nodes]
        try:
            answers = ray.get(asked, timeout=WORK_SECONDS)
        except ray.exceptions.RayError as error:
            raise cluster_failed(error) from error
    _agreed(answers)
    cores = ray.cluster_resources().get("CPU", 0)
    guarded = "" if os.environ.get("RAY_AUTH_MODE") == "token" else "; RAY_AUTH_MODE is not token: is it open to all?"
    return (
        f"{settings.address}, {len(nodes)} node{'s' if len(nodes) != 1 else ''}, {cores:g} cores; each found a row "
        f"and its sound of this library{guarded}"
    )


def _on(ray: Any, node: dict[str, Any]) -> Any:  # noqa: ANN401 - Ray's
    from ray.util.scheduling_strategies import NodeAffinitySchedulingStrategy

    there = NodeAffinitySchedulingStrategy(node["NodeID"], soft=False)
    return ray.remote(num_cpus=0, scheduling_strategy=there)(_look)


def _look(folder: str, key: str) -> tuple[str, str, str, bool]:
    """Return this node's name, its Oyez's version, its library, and whether it found the take there."""
    host, release = platform.node(), version("oyez")
    try:
        library = Library(Path(folder))
    except OyezError as error:
        return host, release, error.message, False
    try:
        where = os.environ.get("OYEZ_BLOBS", "").strip() or "files"
        return host, release, f"{library.database} and {where}", library.take(key) is not None
    except OyezError as error:
        return host, release, error.message, False
    finally:
        library.close()


def _agreed(answers: list[tuple[str, str, str, bool]]) -> None:
    here = version("oyez")
    for host, release, library, found in answers:
        if release != here:
            raise OyezError("other_version", f"Node {host} has Oyez {release}, not {here}: install the same one.")
        if not found:
            raise OyezError(
                "other_library",
                f"Node {host} does not find what is kept here, but has {library}: start Ray with the same OYEZ_DATA, "
                "OYEZ_DATABASE and OYEZ_BLOBS on every node.",
                status=500,
            )
