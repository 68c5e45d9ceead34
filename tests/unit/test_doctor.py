"""`oyez doctor` looks at the cluster where one is named, and says what is wrong with it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys

import pytest

from oyez.cli.doctor import Finding, _cluster, _look


def looked() -> list[Finding]:
    return [_look(part, check) for part, check in _cluster().items()]


def test_without_a_cluster_there_is_nothing_to_look_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OYEZ_CLUSTER", raising=False)
    assert looked() == []


def test_a_setting_that_cannot_be_read_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OYEZ_CLUSTER", "auto")
    monkeypatch.setenv("OYEZ_CLUSTER_CPUS", "half")
    (found,) = looked()
    assert not found.well
    assert found.fact.startswith("bad_cluster: OYEZ_CLUSTER_CPUS is 'half'")


def test_a_cluster_that_is_not_there_is_told() -> None:
    # A process joins one cluster in its life, and this one may have: `oyez doctor` is a process of its own.
    program = "from oyez.cli.doctor import _cluster, _look; print(_look('cluster', _cluster()['cluster']).line())"
    with socket.socket() as taken:  # bound, not listening: nobody answers
        taken.bind(("127.0.0.1", 0))
        there = {**os.environ, "OYEZ_CLUSTER": f"127.0.0.1:{taken.getsockname()[1]}"}
        said = subprocess.run([sys.executable, "-c", program], env=there, capture_output=True, text=True, check=True)
    assert said.stdout.startswith("FAIL  cluster       no_cluster: ")
