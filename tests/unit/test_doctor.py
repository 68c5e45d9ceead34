"""`oyez doctor` looks at the cluster where one is named, and says what is wrong with it."""

from __future__ import annotations

import socket

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


def test_a_cluster_that_is_not_there_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as taken:  # bound, not listening: nobody answers
        taken.bind(("127.0.0.1", 0))
        monkeypatch.setenv("OYEZ_CLUSTER", f"127.0.0.1:{taken.getsockname()[1]}")
        (found,) = looked()
    assert not found.well
    assert found.fact.startswith("no_cluster: ")
