"""What a person says of the cluster: which one, and how much of it a voice takes."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field

from oyez.errors import OyezError

__all__ = ["Settings"]

LOCAL = "local"


@dataclass(frozen=True, slots=True)
class Settings:
    """Where takes are made, and with what.

    Attributes:
        address: ``local`` (a Ray of this machine that ends with the process), ``auto`` (the cluster this machine is a
            node of), ``host:6379`` or ``ray://host:10001``.
        actors: Voice actors an engine; one a core of the cluster where 0.
        cpus: Of a core, what Ray reserves for a voice actor. Half by default, so that archives find room beside them.
        gpus: Engine to the part of a GPU that each of its actors takes; 0 where not named.
        take_seconds: How long an actor may work at what it is handed at once before it counts as hung.
        namespace: Of Ray; clusters shared by several libraries give each its own.
    """

    address: str = LOCAL
    actors: int = 0
    cpus: float = 0.5
    gpus: Mapping[str, float] = field(default_factory=dict)
    take_seconds: float = 300.0
    namespace: str = "oyez"

    @classmethod
    def read(cls, environment: Mapping[str, str] | None = None) -> Settings | None:
        """Return the settings of ``OYEZ_CLUSTER`` and its like; None where no cluster is wanted.

        Raises:
            OyezError: ``bad_cluster`` where one of them cannot be read.
        """
        told = os.environ if environment is None else environment
        address = told.get("OYEZ_CLUSTER", "").strip()
        if not address:
            return None
        return cls(
            address=address,
            actors=int(_number(told, "OYEZ_CLUSTER_ACTORS", 0, whole=True)),
            cpus=_number(told, "OYEZ_CLUSTER_CPUS", 0.5),
            gpus=_gpus(told.get("OYEZ_CLUSTER_GPUS", "")),
            take_seconds=_number(told, "OYEZ_CLUSTER_TAKE_SECONDS", 300.0),
            namespace=told.get("OYEZ_CLUSTER_NAMESPACE", "").strip() or "oyez",
        )


def _number(told: Mapping[str, str], name: str, otherwise: float, *, whole: bool = False) -> float:
    text = told.get(name, "").strip()
    if not text:
        return otherwise
    try:
        number = float(text)
    except ValueError:
        number = -1.0
    if not 0 <= number < 1e6 or (whole and number != int(number)):
        kind = "a whole number" if whole else "a number"
        raise OyezError("bad_cluster", f"{name} is {text!r}, which is not {kind} of 0 or more.")
    return number


def _gpus(text: str) -> dict[str, float]:
    """Read ``kokoro=0.25,piper=0.1``."""
    found: dict[str, float] = {}
    for part in filter(None, (part.strip() for part in text.split(","))):
        engine, equals, share = part.partition("=")
        if not equals:
            raise OyezError("bad_cluster", f"OYEZ_CLUSTER_GPUS has {part!r}: write it as kokoro=0.25.")
        found[engine.strip()] = _number({"OYEZ_CLUSTER_GPUS": share}, "OYEZ_CLUSTER_GPUS", 0.0)
    return found
