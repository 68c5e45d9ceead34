"""The loop: which takes are missing, make them, assemble.

The names load on first use, since they bring the database toolkit and the encoders.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from oyez.narration.edition import Edition, Story, narrate_edition
    from oyez.narration.executor import Executor, Job, LocalExecutor
    from oyez.narration.files import narrate, tags
    from oyez.narration.narration import Narration, Snapshot
    from oyez.narration.passage import Passage
    from oyez.narration.placing import executor_here, studio_here
    from oyez.narration.studio import Studio

__all__ = [
    "Edition",
    "Executor",
    "Job",
    "LocalExecutor",
    "Narration",
    "Passage",
    "Snapshot",
    "Story",
    "Studio",
    "executor_here",
    "narrate",
    "narrate_edition",
    "studio_here",
    "tags",
]

_HOMES = {
    "Edition": "edition", "Story": "edition", "narrate_edition": "edition",
    "Executor": "executor", "Job": "executor", "LocalExecutor": "executor", "narrate": "files", "tags": "files",
    "Passage": "passage", "Narration": "narration", "Snapshot": "narration", "Studio": "studio",
    "executor_here": "placing", "studio_here": "placing",
}  # fmt: skip


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whatever the module holds
    if name in _HOMES:
        from importlib import import_module

        return getattr(import_module(f"oyez.narration.{_HOMES[name]}"), name)
    raise AttributeError(name)
