"""A Ray cluster of a few nodes on this machine, in a process of its own; lines of standard input add and kill nodes.

Prints the cluster's address when it is up, then the number of nodes for each command: ``add``, ``kill N`` (SIGKILL to
all of node N). It ends the cluster when standard input ends.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO
from uuid import uuid4

STORE_BYTES = 100 * 2**20

# Ray reads these when it is imported, here and in the nodes.
os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
os.environ["RAY_AUTH_MODE"] = "token"
os.environ.setdefault("RAY_AUTH_TOKEN", uuid4().hex + uuid4().hex)


def main() -> None:
    """Run the cluster."""
    from ray.cluster_utils import Cluster

    cluster = Cluster()
    arguments = {"num_cpus": 1, "object_store_memory": STORE_BYTES, "include_dashboard": False}
    nodes = [cluster.add_node(**arguments)]
    print(cluster.address, flush=True)
    for line in sys.stdin:
        match line.split():
            case ["add"]:
                nodes.append(cluster.add_node(wait=False, **arguments))
            case ["kill", number]:
                for kind in list(nodes[int(number)].all_processes.values()):
                    for process in kind:
                        with contextlib.suppress(ProcessLookupError):
                            os.kill(process.process.pid, signal.SIGKILL)
            case _:
                raise SystemExit(f"what is {line!r}?")
        print(len(nodes), flush=True)
    cluster.shutdown()


@dataclass
class Nodes:
    """The running cluster, as a test sees it."""

    address: str
    told: IO[str]
    heard: IO[str]

    def add(self) -> int:
        """Add a node of one core; return how many there are."""
        return self._do("add")

    def kill(self, number: int) -> None:
        """Kill every process of a node; Ray's workers end with their raylet."""
        self._do(f"kill {number}")

    def _do(self, command: str) -> int:
        self.told.write(command + "\n")
        self.told.flush()
        return int(self.heard.readline())


@contextlib.contextmanager
def running() -> Iterator[Nodes]:
    """Give a cluster of one node. Ray ends one that takes over 30 s to start, so a busy machine has three tries."""
    with contextlib.ExitStack() as stack:
        for _ in range(3):
            process = stack.enter_context(started())
            assert process.stdin is not None
            assert process.stdout is not None
            if address := process.stdout.readline().strip():
                break
        else:
            raise AssertionError("the cluster did not start")
        yield Nodes(address, process.stdin, process.stdout)
        process.stdin.close()
        process.wait(timeout=60)


def started() -> subprocess.Popen[str]:
    command = [sys.executable, str(Path(__file__))]
    pipe = subprocess.PIPE
    # What the nodes' workers start finds the tests' modules too.
    there = os.environ | {"PYTHONPATH": os.pathsep.join([str(Path(__file__).parent), os.environ.get("PYTHONPATH", "")])}
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, text=True, env=there)


if __name__ == "__main__":
    main()
