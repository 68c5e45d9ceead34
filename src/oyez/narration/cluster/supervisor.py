"""The one actor of a cluster that sees to it that every narration begun is finished."""

from __future__ import annotations

import logging
import os
import threading
from importlib.metadata import version
from pathlib import Path
from typing import Any

from oyez.errors import OyezError
from oyez.library import Library
from oyez.narration.cluster.actors import check_version
from oyez.narration.cluster.executor import RayExecutor
from oyez.narration.cluster.once import Kept, Once
from oyez.narration.cluster.session import join
from oyez.narration.cluster.settings import Settings
from oyez.narration.executor import Job
from oyez.narration.studio import Studio
from oyez.voices import catalogue

__all__ = ["Supervisor", "supervisor"]

SWEEP_SECONDS = 60.0
"""How often narrations are looked for whose server is gone."""
CALLS = 64
"""Groups asked for at once, of all servers together; each costs a waiting thread."""

log = logging.getLogger(__name__)


class Supervisor:
    """Has takes made and kept, each once; finishes what was being made when it or a server was lost.

    It is a named, detached actor: Ray decides whether it lives, and starts it elsewhere where it does not. What it
    has to know is in the library's rows, so a new one begins by reading them.

    Args:
        folder: The library's data folder; on a node that does not share it, where files are worked at.
        settings: Of the cluster.
        nodes: Makes the voice actors' catalogue; each node's own where None.
    """

    def __init__(self, folder: str, settings: Settings, nodes: Any = None) -> None:  # noqa: ANN401 - pickled
        self._folder, self._settings, self._nodes = folder, settings, nodes
        self._lock = threading.Lock()
        self._opened: tuple[Library, Once, Studio] | None = None
        self._resumed = 0
        threading.Thread(target=self._watch, name="sweep", daemon=True).start()

    def make(self, group: list[Job], version: str, first: bool) -> Kept:
        """Have jobs of one voice made and kept; return where, and what ended it early. Asking again is harmless."""
        try:
            once = self._open()[1]
            check_version(group[0].voice, once.version(group[0].voice), version)
            return once.keep_group(group, first=first)
        except OyezError as error:
            return [], error

    def status(self) -> dict[str, object]:
        """Return its process, and how many narrations it has gone on with."""
        return {"pid": os.getpid(), "resumed": self._resumed}

    def _open(self) -> tuple[Library, Once, Studio]:
        """Open the library when it is first needed, and again where it could not be: it may be away for a while."""
        with self._lock:
            if self._opened is None:
                library = Library(Path(self._folder))
                voices = self._nodes() if self._nodes else catalogue()
                maker = RayExecutor(self._settings, voices, nodes=self._nodes)
                once = Once(library, maker, width=maker.width)
                self._opened = library, once, Studio(library, once, voices)
            return self._opened

    def _watch(self) -> None:
        """Go on with what is unfinished: all of it now, later what no server has finished for a while."""
        pause = threading.Event()
        seen: set[tuple[str, str]] | None = None
        while True:
            try:
                library, _, studio = self._open()
                unfinished = set(library.unfinished())
                due = unfinished if seen is None else unfinished & seen
                for article_id, voice_id in due:
                    studio.start(article_id, voice_id)
                self._resumed += len(due)
                seen = unfinished
            except OyezError as error:
                log.warning("%s", error)
            except Exception:
                log.exception("sweep")
            pause.wait(SWEEP_SECONDS if seen is not None else 1.0)


def supervisor(folder: Path, settings: Settings, nodes: Any = None) -> Any:  # noqa: ANN401 - Ray's handle
    """Return the cluster's supervisor; it is started where there is none.

    Raises:
        OyezError: ``needs_extra``, ``no_cluster``.
    """
    ray = join(settings)
    kind = ray.remote(Supervisor).options(
        name=f"supervisor-{version('oyez')}",
        namespace=settings.namespace,
        lifetime="detached",
        get_if_exists=True,
        num_cpus=0,
        max_restarts=-1,
        max_task_retries=-1,
        max_concurrency=CALLS,
    )
    return kind.remote(str(folder.absolute()), settings, nodes)
