"""What those who run Oyez see: health, readiness, metrics and logs, which tell nothing that is secret."""

from __future__ import annotations

import io
import json
import logging
import os
import re
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from prometheus_client.parser import text_string_to_metric_families

from integration.web.helpers import VOICE, problem
from oyez.errors import OyezError
from oyez.library import Library
from oyez.narration import Narration
from oyez.web.keeper import Keeper, storage_budget
from oyez.web.logs import JsonLines
from oyez.web.watch import shown


def samples(client: TestClient) -> dict[tuple[str, tuple[str, ...]], float]:
    """Return every sample that a monitor would read, by name and labels."""
    answer = client.get("/metrics")
    assert answer.headers["content-type"].startswith("text/plain; version=0.0.4")
    return {
        (sample.name, tuple(sample.labels.values())): sample.value
        for family in text_string_to_metric_families(answer.text)
        for sample in family.samples
    }


@pytest.mark.parametrize("path", ["/health", "/healthz", "/ready"])
def test_it_says_that_it_is_up(client: TestClient, path: str) -> None:
    assert client.get(path).json()["status"] == "ok"


def test_it_says_why_it_is_not_ready(client: TestClient, library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1000.0
    monkeypatch.setattr("oyez.web.health.time.monotonic", lambda: now)

    def full() -> None:
        raise OyezError("disk_full", "The disk is full.", status=507)

    with monkeypatch.context() as broken:
        broken.setattr(library._blobs, "check", full)
        answer = client.get("/ready")
        assert "disk_full" in problem(answer, 503, "not_working")
        assert answer.headers["retry-after"] == "5"
        assert client.get("/health").status_code == 200
    assert client.get("/ready").status_code == 503
    now += 5
    assert client.get("/ready").status_code == 200


def test_metrics_count_what_happened(client: TestClient, narrated: Narration) -> None:
    article = narrated.article_id
    route = "/api/articles/{article_id}/audio.{kind}"
    before = samples(client)
    version = client.get(f"/api/articles/{article}/audio.m4a", params={"voice": VOICE}).headers["etag"].strip('"')[:16]
    for _ in range(3):
        parameters = {"voice": VOICE, "v": version}
        client.get(f"/api/articles/{article}/audio.m4a", params=parameters, headers={"range": "bytes=0-9"})
    client.get("/api/articles/nothing")
    client.request("BREW", "/api/articles")
    client.get("/no/such/place", headers={"host": "evil.example"})
    after = samples(client)

    def more(name: str, *labels: str) -> float:
        return after.get((name, labels), 0) - before.get((name, labels), 0)

    assert more("oyez_http_requests_total", "GET", route, "206") == 3
    assert more("oyez_http_requests_total", "GET", route, "200") == 1
    assert more("oyez_http_requests_total", "GET", "/api/articles/{article_id}", "404") == 1
    assert more("oyez_http_requests_total", "GET", "none", "421") == 1
    assert more("oyez_http_sent_bytes_total", route) > 30
    assert after["oyez_narrations", ("ready",)] == 1
    assert after["oyez_library_up", ()] == 1
    assert after["oyez_sound_bytes", ()] > 1000
    assert not any("BREW" in labels or article in str(labels) for _, labels in after)


def test_a_log_line_is_json_and_tells_no_secret(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = io.StringIO()
    handler = logging.StreamHandler(lines)
    handler.setFormatter(JsonLines())
    access = logging.getLogger("oyez.access")
    monkeypatch.setattr(access, "handlers", [handler])
    monkeypatch.setattr(access, "level", logging.INFO)
    access.manager._clear_cache()  # type: ignore[attr-defined]
    client.get("/health?sig=secretsecret", headers={"authorization": "Bearer oyez_1_secretsecret"})
    client.get("/feeds/secretsecret/feed.xml")
    access.manager._clear_cache()  # type: ignore[attr-defined]
    found = [json.loads(line) for line in lines.getvalue().splitlines()]
    assert [(line["method"], line["path"]) for line in found] == [("GET", "/health"), ("GET", "/feeds/…/feed.xml")]
    assert found[0] | {"status": 200, "listener": "local", "level": "info"} == found[0]
    assert found[0]["ms"] >= 0
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+00:00", found[0]["time"])
    assert "secret" not in lines.getvalue()


def test_a_failure_in_the_log_has_its_place() -> None:
    error = ValueError("broken\nin two")
    record = logging.LogRecord("x", logging.ERROR, "f", 1, "it %s", ("failed",), (ValueError, error, None))
    line = JsonLines().format(record)
    assert "\n" not in line
    assert json.loads(line)["message"] == "it failed"
    assert "ValueError: broken\nin two" in json.loads(line)["error"]
    assert shown("/feeds/token/a.mp3") == "/feeds/…/a.mp3"


def test_the_keeper_keeps_the_budget_and_what_went_is_made_again(
    client: TestClient, library: Library, narrated: Narration, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = f"/api/articles/{narrated.article_id}/audio.m4a?voice={VOICE.replace('+', '%2B')}"
    whole = client.get(address).content
    assert library.upkeep.size() > 0
    Keeper(library, 0).round()
    assert library.upkeep.size() == 0
    assert client.get(address).content == whole
    assert library.upkeep.size() > 0


def test_the_keeper_outlives_a_library_that_does_not_work(
    library: Library, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def gone(*_: object) -> None:
        raise OyezError("library_gone", "Gone.", status=503)

    monkeypatch.setattr(library.upkeep, "tidy", gone)
    monkeypatch.setattr("oyez.web.keeper.FIRST", 0.0)
    with Keeper(library, None):
        pass
    monkeypatch.setitem(os.environ, "OYEZ_STORAGE", "2GB")
    assert storage_budget() == 2_000_000_000
    monkeypatch.setitem(os.environ, "OYEZ_STORAGE", "lots")
    with pytest.raises(OyezError, match="bad_size"):
        storage_budget()
