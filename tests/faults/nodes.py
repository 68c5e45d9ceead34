"""A node of three lost while narrating: python tests/faults/nodes.py.

Three Ray nodes of one core on this machine, an actor with a voice on each; every process of one node is killed when
some takes are kept. Lost: a narration that is not finished, or a take that it lacks. Doubled: a take kept that no
narration asked for, since two of one name cannot be. The seconds are from the kill to the end of all.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import threading
import time
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

import ray_nodes
from faults.counts import Count
from faults.stories import check_blobs, check_takes, kept_keys, keys_of, story
from oyez.library import Library
from oyez.narration import Narration, Studio
from oyez.narration.cluster import Follower, Settings

STORIES = 3
LEAST = 10
"""Takes kept before the node is killed."""


def run(folder: Path, sentences: int = 80) -> Count:
    """Narrate, kill a node when some takes are kept, and wait for the end."""
    count = Count()
    os.environ["OYEZ_DATA"] = str(folder)
    with ray_nodes.running() as nodes:
        nodes.add()
        nodes.add()
        settings = Settings(nodes.address, actors=3, namespace="faults")
        with closing(Library(folder)) as library, closing(Studio(library, Follower(library, settings))) as studio:
            stories = [story(number, sentences) for number in range(1, STORIES + 1)]
            narrations = [studio.start(library.add(article)) for article in stories]
            while all(narration.snapshot().made < LEAST for narration in narrations):
                time.sleep(0.02)
            unfinished = sum(narration.status == "live" for narration in narrations)
            begun = time.monotonic()
            nodes.kill(2)
            count.faults = int(bool(unfinished))
            waiting = [threading.Thread(target=wait, args=(narration,)) for narration in narrations]
            for thread in waiting:
                thread.start()
            for thread in waiting:
                thread.join(300)
            count.seconds = time.monotonic() - begun
            for narration in narrations:
                if narration.status != "ready":
                    print(narration.status, narration.error)
                    count.lost += 1
        check_takes(folder, stories, count)
        check_blobs(folder, count)
        count.doubled = len(kept_keys(folder).difference(*map(keys_of, stories)))
        import ray

        ray.shutdown()
    return count


def wait(narration: Narration) -> None:
    """Wait until a narration is no longer made."""
    while narration.status == "live":
        narration.wait(narration.snapshot().live_bytes, 1)


def main() -> None:
    """Kill and count."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=1)
    given = parser.parse_args()
    clean = True
    for _ in range(given.times):
        with tempfile.TemporaryDirectory() as folder:
            count = run(Path(folder))
        print(f"a node of three lost: {count}", flush=True)
        clean = clean and count.clean and count.faults > 0
    raise SystemExit(not clean)


if __name__ == "__main__":
    main()
