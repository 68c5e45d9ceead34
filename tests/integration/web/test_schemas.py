"""Every route answers as it is described; `make schemas` asks ten thousand times."""

from __future__ import annotations

from fastapi.testclient import TestClient

from oyez.library import Library
from oyez.narration import Studio
from oyez.web.app import create_app
from schemas import ask_all


def test_every_route_answers_as_it_is_described(library: Library, studio: Studio) -> None:
    app = create_app(library, studio, hosts=("testserver",))
    made, faults = ask_all(app, 120)
    assert faults == []
    with TestClient(app) as client:
        described = client.get("/openapi.json").json()["paths"]
    assert len(made) == sum(len(operations) for operations in described.values())
