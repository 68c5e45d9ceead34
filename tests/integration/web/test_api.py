"""The JSON API: every answer's shape, and every failure's."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from fastapi.testclient import TestClient

from integration.web.helpers import FERRY, VOICE, finished, problem
from oyez.narration import Narration, Studio
from oyez.voices import DEFAULT_VOICE
from oyez.web.schemas import ArticleAnswer, ArticleList, Manifest, ScriptAnswer, VoiceAnswer

TEXT = "The harbour office opens at nine. " * 30


def test_an_article_comes_in_by_its_text_and_comes_out_whole(client: TestClient) -> None:
    answer = client.post("/api/articles", json={"text": f"Harbour hours\n\n{TEXT}", "url": "https://x.example/a"})
    assert answer.status_code == 201
    added = ArticleAnswer.model_validate(answer.json())
    assert answer.headers["location"] == f"/api/articles/{added.id}"
    again = client.get(answer.headers["location"])
    assert again.json() == answer.json()
    assert any("harbour office opens" in block.text for block in added.blocks)
    assert added.reading_seconds > 0
    listed = ArticleList.model_validate(client.get("/api/articles").json()).articles
    assert [(line.id, line.page) for line in listed] == [(added.id, f"/articles/{added.id}")]


def test_the_same_article_twice_is_one_article(client: TestClient) -> None:
    new = {"text": TEXT, "url": "https://x.example/a"}
    assert client.post("/api/articles", json=new).json() == client.post("/api/articles", json=new).json()
    assert len(client.get("/api/articles").json()["articles"]) == 1


def test_the_script_says_what_is_said_and_what_is_not(client: TestClient, ferry: str) -> None:
    script = ScriptAnswer.model_validate(client.get(f"/api/articles/{ferry}/script").json())
    assert [utterance.id for utterance in script.utterances][:3] == ["headline.1", "standfirst.1", "byline.1"]
    assert "Advertisement" in {line.text for line in script.dropped}
    assert "The ferry leaves the north slip." in {line.text for line in script.dropped}


def test_the_manifest_is_all_a_player_needs(client: TestClient, narrated: Narration, ferry: str) -> None:
    answer = client.get(f"/api/articles/{ferry}/manifest")
    manifest = Manifest.model_validate(answer.json())
    assert (manifest.status, manifest.voice, manifest.error) == ("ready", VOICE, None)
    assert manifest.title == FERRY.headline
    assert set(manifest.audio) == {"m4a", "mp3"}
    assert manifest.words * 4 == sum(len(block.words) for block in manifest.blocks)
    assert [voice.id for voice in manifest.voices] == [VOICE, DEFAULT_VOICE, "tone:fr"]
    assert client.get(manifest.audio["m4a"]).headers["cache-control"].endswith("immutable")
    for voice in manifest.voices:
        assert client.get(str(voice.sample)).headers["content-type"] == "audio/mp4"


def test_an_unchanged_manifest_is_not_sent_again(client: TestClient, narrated: Narration, ferry: str) -> None:
    first = client.get(f"/api/articles/{ferry}/manifest")
    assert first.headers["cache-control"] == "no-cache"
    again = client.get(f"/api/articles/{ferry}/manifest", headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


def test_the_voice_is_the_one_asked_for_else_one_of_the_language(
    client: TestClient, studio: Studio, ferry: str
) -> None:
    def voice(query: str) -> str:
        return str(client.get(f"/api/articles/{ferry}/manifest{query}").json()["voice"])

    assert voice("") == VOICE
    assert voice("?voice=tone:en%2Blow") == VOICE
    assert voice("?voice=tone:en+low") == VOICE, "an address that was not escaped"
    assert voice("?voice=espeak:en-us%2Bedward") == DEFAULT_VOICE
    text = "Le port ouvre ses portes à neuf heures du matin, et les bateaux sortent avec la marée. " * 12
    french = client.post(
        "/api/articles", json={"text": f"<html lang=fr><body><article><h1>Le port</h1><p>{text}</p></article>"}
    )
    assert client.get(f"{french.headers['location']}/manifest").json()["voice"] == "tone:fr"


def test_a_failed_narration_is_told_in_the_manifest(client: TestClient, studio: Studio) -> None:
    added = client.post("/api/articles", json={"text": f"Kaput\n\n{TEXT} Kaput."}).json()
    finished(studio.start(added["id"], VOICE))
    manifest = Manifest.model_validate(client.get(f"/api/articles/{added['id']}/manifest").json())
    assert (manifest.status, manifest.audio) == ("failed", {})
    assert manifest.error is not None
    assert manifest.error.code == "engine_failed"
    problem(client.get(f"/api/articles/{added['id']}/audio.m4a"), 500, "engine_failed")
    problem(client.get(f"/api/articles/{added['id']}/captions.vtt"), 500, "engine_failed")


def test_the_voices_are_listed(client: TestClient) -> None:
    voices = [VoiceAnswer.model_validate(voice) for voice in client.get("/api/voices").json()]
    assert voices[0].id == VOICE
    assert voices[0].sample == "/api/voices/tone:en%2Blow/sample"


def test_health(client: TestClient) -> None:
    assert client.get("/healthz").json()["status"] == "ok"


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/api", 404, "not_found"),
        ("GET", "/api/nothing", 404, "not_found"),
        ("GET", "/api/articles/none", 404, "no_such_article"),
        ("GET", "/api/articles/none/script", 404, "no_such_article"),
        ("GET", "/api/articles/none/manifest", 404, "no_such_article"),
        ("GET", "/api/articles/none/live.mp4", 404, "no_such_article"),
        ("GET", "/api/articles/none/audio.m4a", 404, "no_such_article"),
        ("GET", "/api/articles/none/captions.vtt", 404, "no_such_article"),
        ("GET", "/api/articles/FERRY/manifest?voice=nobody:xx", 404, "unknown_voice"),
        ("GET", "/api/articles/FERRY/audio.m4a?voice=nobody:xx", 404, "unknown_voice"),
        ("GET", "/api/articles/FERRY/audio.ogg", 422, "invalid_request"),
        ("GET", "/api/articles/FERRY/audio.m4a?download=maybe", 422, "invalid_request"),
        ("GET", "/api/voices/nobody:xx/sample", 404, "unknown_voice"),
        ("GET", "/static/nothing.js", 404, "not_found"),
        ("PUT", "/api/articles", 405, "method_not_allowed"),
        ("DELETE", "/api/articles/FERRY", 405, "method_not_allowed"),
    ],
)
def test_every_failure_is_a_problem(
    client: TestClient, ferry: str, method: str, path: str, status: int, code: str
) -> None:
    problem(client.request(method, path.replace("FERRY", ferry)), status, code)


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ("{", 422, "invalid_request"),
        ("[]", 422, "invalid_request"),
        ('"text"', 422, "invalid_request"),
        ('{"text": 5}', 422, "invalid_request"),
        ('{"txet": "x"}', 422, "invalid_request"),
        ("{}", 422, "nothing_given"),
        ('{"source": "   "}', 422, "nothing_given"),
        ('{"text": "Hello.", "url": "javascript:alert(1)"}', 400, "bad_url"),
        ('{"text": "Hello."}', 422, "too_short"),
        ('{"source": "http://127.0.0.1:1/"}', 403, "forbidden_address"),
        ('{"source": "http://169.254.169.254/latest"}', 403, "forbidden_address"),
    ],
)
def test_what_cannot_be_added_is_said_plainly(client: TestClient, body: str, status: int, code: str) -> None:
    answer = client.post("/api/articles", content=body, headers={"content-type": "application/json"})
    detail = problem(answer, answer.status_code, code)
    assert 400 <= answer.status_code < 500
    assert "Traceback" not in detail
    assert client.get("/api/articles").json() == {"articles": []}


@pytest.mark.parametrize("source", ["/etc/passwd", "-", "file:///etc/passwd", "/etc/hostname"])
def test_no_file_of_the_server_is_read(client: TestClient, source: str) -> None:
    answer = client.post("/api/articles", json={"source": source})
    assert 400 <= answer.status_code < 500
    assert "root:" not in answer.text


def test_a_text_that_is_too_large_is_refused(client: TestClient) -> None:
    problem(client.post("/api/articles", content=b"x" * (10 * 1024 * 1024 + 1)), 413, "too_large")

    def drip() -> Any:
        for _ in range(11):
            yield b"x" * 1024 * 1024

    problem(
        client.post("/api/articles", content=drip(), headers={"content-type": "application/json"}), 413, "too_large"
    )


def test_another_site_may_not_add(client: TestClient) -> None:
    answer = client.post("/api/articles", json={"text": TEXT}, headers={"origin": "https://evil.example"})
    problem(answer, 403, "foreign_origin")
    assert client.get("/api/articles").json() == {"articles": []}


def test_another_name_is_not_answered(client: TestClient) -> None:
    problem(client.get("/api/articles", headers={"host": "evil.example"}), 421, "wrong_host")


def test_what_nobody_foresaw_shows_no_traceback(
    client: TestClient, monkeypatch: pytest.MonkeyPatch, studio: Studio, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL)

    def broken(_language: str) -> None:
        raise ZeroDivisionError("a secret")

    monkeypatch.setattr(studio.voices, "voices", broken)
    quiet = TestClient(client.app, base_url="http://127.0.0.1", raise_server_exceptions=False)
    answer = quiet.get("/api/voices")
    problem(answer, 500, "internal_error")
    assert "secret" not in answer.text


def test_the_description_tells_every_route_and_its_failures(client: TestClient) -> None:
    schema = client.get("/openapi.json").json()
    assert set(schema["paths"]) == {
        "/api/articles",
        "/api/articles/{article_id}",
        "/api/articles/{article_id}/script",
        "/api/articles/{article_id}/reports",
        "/api/articles/{article_id}/links",
        "/api/articles/{article_id}/manifest",
        "/api/articles/{article_id}/live.mp4",
        "/api/articles/{article_id}/audio.{kind}",
        "/api/articles/{article_id}/captions.vtt",
        "/api/voices",
        "/api/voices/{voice_id}/sample",
        "/embed/articles/{article_id}/audio.{kind}",
        "/embed/articles/{article_id}/captions.vtt",
        "/embed/articles/{article_id}/live.mp4",
        "/embed/manifest",
        "/embed/oembed",
        "/embed/voices/{voice_id}/sample",
        "/embed/{version}/{name}",
        "/health",
        "/metrics",
        "/ready",
        "/api/items",
        "/api/items/batch",
        "/api/items/{article_id}",
        "/api/items/{article_id}/heard",
        "/api/items/{article_id}/position",
        "/api/tags",
        "/api/arrivals",
        "/api/arrivals/retry",
        "/api/arrivals/{arrival_id}",
        "/api/imports",
        "/api/export",
        "/api/subscriptions",
        "/api/subscriptions/{subscription_id}",
        "/api/feeds",
        "/api/feeds/{feed_id}",
        "/api/feeds/{feed_id}/renew",
        "/api/settings",
        "/api/events",
        "/api/stages/article",
        "/api/stages/script",
        "/api/stages/normalize",
        "/api/stages/narrate",
        "/feeds/{token}/feed.xml",
        "/feeds/{token}/cover.png",
        "/feeds/{token}/{article_id}.mp3",
        "/feeds/{token}/{article_id}.{kind}",
        "/v1/audio/speech",
        "/v1/audio/voices",
        "/v1/models",
    }
    for path in schema["paths"].values():
        for operation in path.values():
            answers = operation["responses"]
            assert list(answers["4XX"]["content"]) == ["application/problem+json"]
            assert "422" not in answers
            assert operation["description"]
    assert "Problem" in schema["components"]["schemas"]
    assert "HTTPValidationError" not in schema["components"]["schemas"]
    for path in ("/docs", "/redoc"):
        assert client.get(path).status_code == 404
