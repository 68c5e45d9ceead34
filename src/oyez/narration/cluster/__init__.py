"""The work port's second adapter: takes made by actors of a Ray cluster. Imported only where one is configured.

The names load on first use, and Ray, the extra ``cluster``, only where an executor is made.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from oyez.narration.cluster.executor import RayExecutor
    from oyez.narration.cluster.follower import Follower
    from oyez.narration.cluster.settings import Settings

__all__ = ["Follower", "RayExecutor", "Settings"]

_HOMES = {"Follower": "follower", "RayExecutor": "executor", "Settings": "settings"}


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whatever the module holds
    if name in _HOMES:
        from importlib import import_module

        return getattr(import_module(f"oyez.narration.cluster.{_HOMES[name]}"), name)
    raise AttributeError(name)
