"""The Ray that the tests of this folder share: it takes seconds to start, so it starts once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from oyez.narration.cluster.session import join
from oyez.narration.cluster.settings import Settings
from ray_nodes import running


@pytest.fixture(scope="session")
def ray_here() -> Iterator[Any]:
    """Ray on this machine: two nodes of one core."""
    with running() as nodes:
        nodes.add()
        ray = join(Settings(nodes.address))
        yield ray
        ray.shutdown()
