"""Joining a Ray cluster, once a process."""

from __future__ import annotations

import os
import socket
import threading
from typing import Any

from oyez.errors import OyezError
from oyez.narration.cluster.settings import LOCAL, Settings

__all__ = ["cluster_failed", "join"]

LOCAL_STORE_BYTES = 256 * 2**20
"""What Ray's object store may take of this machine's memory; a take is about 200 kB and leaves it at once."""

REACH_SECONDS = 5.0

_lock = threading.Lock()


def join(settings: Settings) -> Any:  # noqa: ANN401 - a module without types
    """Return Ray, connected to the cluster; a process joins once and stays.

    Raises:
        OyezError: ``needs_extra`` where Ray is not installed, ``no_cluster`` where the cluster cannot be reached.
    """
    # Read by Ray when it is imported: it asks the maker's servers otherwise, and prints about tuning.
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
    os.environ.setdefault("RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO", "0")
    os.environ.setdefault("RAY_ENABLE_UV_RUN_RUNTIME_ENV", "0")
    with _lock:
        try:
            import ray
        except ImportError:
            raise OyezError(
                "needs_extra", "Working on a cluster needs Ray: `pip install oyez[cluster]`.", status=501
            ) from None
        if not ray.is_initialized():
            try:
                _connect(ray, settings)
            except Exception as error:  # Ray raises a bare Exception where a node does not start in 30 s
                raise OyezError(
                    "no_cluster",
                    f"The Ray cluster {settings.address!r} cannot be joined: start it with `ray start --head`, give "
                    f"this process its RAY_AUTH_MODE and RAY_AUTH_TOKEN, or unset OYEZ_CLUSTER. Ray says: "
                    f"{_first_line(error)}",
                    status=503,
                ) from error
    return ray


def _connect(ray: Any, settings: Settings) -> None:  # noqa: ANN401 - as above
    quiet = {"log_to_driver": False, "logging_level": "ERROR", "namespace": settings.namespace}
    if settings.address == LOCAL:
        cores = max(1, os.cpu_count() or 1)
        ray.init(
            address="local", num_cpus=cores, include_dashboard=False, object_store_memory=LOCAL_STORE_BYTES, **quiet
        )
    else:
        _reach(settings.address)
        ray.init(address=settings.address, **quiet)


def _reach(address: str) -> None:
    """Raise at once where nobody listens at a cluster's address: Ray itself waits for minutes."""
    host, colon, port = address.removeprefix("ray://").rpartition(":")
    if not colon:
        return
    if not port.isdigit() or int(port) > 65535:
        raise ValueError("write the address as host:6379 or ray://host:10001")
    socket.create_connection((host, int(port)), timeout=REACH_SECONDS).close()


def cluster_failed(error: BaseException) -> OyezError:
    """Return what a person reads where Ray itself gave up."""
    return OyezError(
        "cluster_failed", f"The cluster could not do this: {_first_line(error)} See `ray status`.", status=503
    )


def _first_line(error: BaseException) -> str:
    lines = str(error).strip().splitlines()
    said = (lines[0] if lines else type(error).__name__)[:200].rstrip(".")
    return f"{said}."
