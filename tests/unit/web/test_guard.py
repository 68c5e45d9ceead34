"""What is refused before any route, and what every answer carries."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from typing import Any

import pytest
from starlette.exceptions import HTTPException

from oyez.web.guard import CONTENT_SECURITY_POLICY, MAX_BODY, Guard, is_loopback


async def app(scope: Any, receive: Any, send: Any) -> None:
    """Read the whole body and say how much it was."""
    total, more = 0, True
    while more:
        message = await receive()
        total += len(message.get("body", b""))
        more = message.get("more_body", False)
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": str(total).encode()})


def ask(method: str = "GET", body: Sequence[bytes] = (b"",), hosts: Sequence[str] = (), **headers: str) -> Any:
    """Return (status, headers, body)."""
    headers = {"host": "127.0.0.1:8000"} | headers
    raw = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    scope = {"type": "http", "method": method, "path": "/api/x", "query_string": b"", "headers": raw}
    parts = list(body)
    sent: list[Any] = []

    async def receive() -> Any:
        part = parts.pop(0)
        return {"type": "http.request", "body": part, "more_body": bool(parts)}

    async def send(message: Any) -> None:
        sent.append(message)

    asyncio.run(Guard(app, hosts)(scope, receive, send))
    found = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
    return sent[0]["status"], found, sent[1]["body"]


@pytest.mark.parametrize("host", ["127.0.0.1:8000", "localhost", "LOCALHOST:1", "[::1]:8000", "127.1.2.3", "::1"])
def test_loopback_names_are_answered(host: str) -> None:
    expected = 421 if host == "::1" else 200  # no authority without its brackets
    assert ask(host=host)[0] == expected


@pytest.mark.parametrize(
    "host",
    [
        "", "evil.example", "evil.example:8000", "127.0.0.1.evil.example", "localhost.evil.example", "0.0.0.0",
        "user@127.0.0.1", "127.0.0.1/x", "127.0.0.1:x", "[::1", "192.168.1.4", "[::ffff:8.8.8.8]",
        "localhost#.evil.example", "localhost?x",
    ],
)  # fmt: skip
def test_other_names_are_refused(host: str) -> None:
    status, headers, body = ask(host=host)
    assert status == 421
    assert headers["content-type"] == "application/problem+json"
    assert json.loads(body)["code"] == "wrong_host"


def test_a_proxy_may_send_the_name_it_was_given() -> None:
    assert ask(host="News.Example", hosts=("news.example",))[0] == 200
    assert ask("POST", host="127.0.0.1:8000", origin="https://news.example", hosts=("news.example",))[0] == 200


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"origin": "http://127.0.0.1:8000"}, 200),
        ({"origin": "http://127.0.0.1:9000"}, 403),
        ({"origin": "http://localhost:8000"}, 403),
        ({"origin": "https://evil.example"}, 403),
        ({"origin": "null"}, 403),
        ({"origin": ""}, 403),
        ({"sec_fetch_site": "same-origin"}, 200),
        ({"sec_fetch_site": "none"}, 200),
        ({"sec_fetch_site": "cross-site"}, 403),
        ({"sec_fetch_site": "same-site"}, 403),
    ],
)
def test_only_our_own_pages_and_programs_may_post(headers: dict[str, Any], status: int) -> None:
    assert ask("POST", **headers)[0] == status


def test_foreign_pages_may_look() -> None:
    assert ask("GET", origin="https://evil.example")[0] == 200


def test_a_body_that_says_it_is_too_large_is_not_read() -> None:
    status, _, body = ask("POST", content_length=str(MAX_BODY + 1))
    assert (status, json.loads(body)["code"]) == (413, "too_large")
    assert ask("POST", content_length="nonsense")[0] == 200


def test_a_body_that_becomes_too_large_is_cut_off() -> None:
    half = bytes(MAX_BODY // 2)
    assert ask("POST", (half, half))[2] == str(MAX_BODY).encode()
    with pytest.raises(HTTPException) as caught:
        ask("POST", (half, half, b"x"))
    assert caught.value.status_code == 413


def test_every_answer_carries_the_policy() -> None:
    for host in ("localhost", "evil.example"):
        found = ask(host=host)[1]
        assert found["content-security-policy"] == CONTENT_SECURITY_POLICY
        assert found["x-content-type-options"] == "nosniff"
        assert found["referrer-policy"] == "same-origin"


def test_the_policy_is_strict() -> None:
    rules = dict(rule.split(" ", 1) for rule in CONTENT_SECURITY_POLICY.split("; "))
    assert rules == {
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": "'self'",
        "media-src": "'self' blob:",
        "connect-src": "'self'",
        "manifest-src": "'self'",
        "img-src": "'self' data:",
        "base-uri": "'none'",
        "form-action": "'self'",
        "frame-ancestors": "'none'",
    }


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("localhost", True), ("LocalHost", True), ("127.0.0.1", True), ("127.9.9.9", True), ("::1", True),
        ("0.0.0.0", False), ("::", False), ("", False), ("example.com", False), ("10.0.0.1", False),
    ],
)  # fmt: skip
def test_what_is_loopback(host: str, expected: bool) -> None:
    assert is_loopback(host) is expected


def test_what_is_not_http_passes() -> None:
    seen: list[str] = []

    async def inner(scope: Any, receive: Any, send: Any) -> None:
        seen.append(scope["type"])

    asyncio.run(Guard(inner)({"type": "lifespan"}, None, None))  # type: ignore[arg-type]
    assert seen == ["lifespan"]
