"""Every route answers as it is described; `make schemas` asks ten thousand times."""

from __future__ import annotations

from fastapi.testclient import TestClient

from oyez.library import Library
from oyez.narration import Studio
from schemas import ask_all, fill


def test_every_route_answers_as_it_is_described(library: Library, studio: Studio) -> None:
    asked = fill(library, studio)
    made, faults = ask_all(asked, 120)
    assert faults == []
    with TestClient(asked.app) as client:
        answer = client.get("/openapi.json", headers={"Authorization": f"Bearer {asked.key}"})
    assert answer.json()["security"] == [{"key": []}, {}]
    described = [f"{method.upper()} {path}" for path, each in answer.json()["paths"].items() for method in each]
    assert [name for name in described if not made[name]] == []
    assert made["2xx"] > len(described) // 2
