"""A cluster whose nodes keep what they make somewhere else is told, by `oyez doctor` and to who asks for takes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from cluster import VOICE, end_actors, watched
from oyez.errors import OyezError
from oyez.library import Library
from oyez.narration import Job
from oyez.narration.cluster import Follower, Settings
from oyez.narration.cluster.proof import proved
from support import say


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Library]:
    """A library whose rows are where the nodes, told of its folder alone, do not look."""
    library = Library(tmp_path / "data", database=f"sqlite:///{tmp_path / 'other.db'}")
    yield library
    library.close()


def test_every_node_finds_what_is_kept_here(ray_here: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RAY_AUTH_MODE", "token")
    library = Library(tmp_path)
    said = proved(library, Settings("auto"))
    alive = sum(node["Alive"] for node in ray_here.nodes())
    assert said == f"auto, {alive} nodes, {alive} cores; each found a row and its sound of this library"
    assert library.upkeep.size() == 0
    assert not [path for path in (tmp_path / "blobs").rglob("*") if path.is_file()]
    library.close()


def test_a_cluster_without_a_token_is_told(ray_here: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert ray_here
    monkeypatch.delenv("RAY_AUTH_MODE", raising=False)
    library = Library(tmp_path)
    assert proved(library, Settings("auto")).endswith("; RAY_AUTH_MODE is not token: is it open to all?")
    library.close()


def test_a_node_that_looks_elsewhere_is_found(ray_here: Any, elsewhere: Library) -> None:
    assert ray_here
    with pytest.raises(OyezError, match="does not find what is kept here") as refused:
        proved(elsewhere, Settings("auto"))
    assert refused.value.code == "other_library"


def test_takes_that_are_kept_elsewhere_are_no_takes(ray_here: Any, elsewhere: Library, tmp_path: Path) -> None:
    voices = watched(tmp_path)
    settings = Settings(actors=1, namespace=f"test-{uuid4().hex}")
    try:
        follower = Follower(elsewhere, settings, voices(), nodes=voices)
        with pytest.raises(OyezError, match="where this server does not find them") as refused:
            list(follower.make([Job(say("One."), VOICE, 1.0)]))
        assert refused.value.code == "other_library"
    finally:
        end_actors(ray_here, settings.namespace)
