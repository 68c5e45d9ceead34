"""Every failure in one shape: problem+json for programs, a plain page for people."""

from __future__ import annotations

import json
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import Response

from oyez.errors import OyezError
from oyez.web.render import render

__all__ = ["PROBLEM_TYPE", "add_handlers", "failure", "problem"]

PROBLEM_TYPE = "application/problem+json"

# What Starlette and FastAPI raise by themselves: our code and our sentence for each status.
_PLAIN = {
    400: ("bad_request", "The request could not be understood."),
    404: ("not_found", "There is nothing at this address."),
    405: ("method_not_allowed", "This address does not answer to that method."),
    413: ("too_large", "That is more than 10 MB: send a link, or a shorter text."),
    500: ("internal_error", "Something went wrong inside Oyez. It was not your doing; the log says more."),
}
# Seconds until asking again is worth it.
_RETRY = {"not_ready": "2", "embed_busy": "60", "embed_quota_spent": "3600"}
_FOR_PROGRAMS = (
    "/api/",
    "/v1/",
    "/embed/",
    "/feeds/",
    "/static/",
    "/health/",
    "/healthz/",
    "/ready/",
    "/metrics/",
    "/openapi.json/",
)


def add_handlers(app: FastAPI) -> None:
    """Give the app our answer to every failure."""

    async def known(request: Request, error: Exception) -> Response:
        assert isinstance(error, OyezError)  # noqa: S101 - registered for this class alone
        return failure(request, error)

    async def plain(request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)  # noqa: S101
        code, sentence = _PLAIN.get(error.status_code, ("http_error", f"{error.detail}."))
        return failure(request, OyezError(code, sentence, status=error.status_code), error.headers)

    async def invalid(request: Request, error: Exception) -> Response:
        assert isinstance(error, RequestValidationError)  # noqa: S101
        return failure(request, OyezError("invalid_request", _sentence(error), status=422))

    async def unforeseen(request: Request, _error: Exception) -> Response:
        code, sentence = _PLAIN[500]
        return failure(request, OyezError(code, sentence, status=500))

    app.add_exception_handler(OyezError, known)
    app.add_exception_handler(HTTPException, plain)
    app.add_exception_handler(RequestValidationError, invalid)
    app.add_exception_handler(Exception, unforeseen)


def failure(request: Request, error: OyezError, headers: Mapping[str, str] | None = None) -> Response:
    """Answer with the error, as a problem or as a page by the address asked for."""
    if f"{request.url.path}/".startswith(_FOR_PROGRAMS):
        return problem(error, headers, speech=request.url.path.startswith("/v1/"))
    page = render("error.html", error=error, title=_title(error.status))
    return Response(page, error.status, _wait(error) | dict(headers or {}), "text/html; charset=utf-8")


def problem(error: OyezError, headers: Mapping[str, str] | None = None, *, speech: bool = False) -> Response:
    """Answer with RFC 9457's problem details and our stable code.

    Args:
        error: What went wrong.
        headers: Further ones.
        speech: Whether to say it a second time, as clients of ``/v1/audio/speech`` look for it.
    """
    facts: dict[str, Any] = {
        "type": "about:blank",
        "title": _title(error.status),
        "status": error.status,
        "detail": error.message,
        "code": error.code,
    }
    if speech:
        kind = "invalid_request_error" if error.status < 500 else "server_error"
        facts["error"] = {"message": error.message, "type": kind, "code": error.code, "param": None}
    body = json.dumps(facts, ensure_ascii=False, separators=(",", ":")).encode()
    extra = {"cache-control": "no-store", **_wait(error), **(headers or {})}
    return Response(body, error.status, extra, PROBLEM_TYPE)


def _wait(error: OyezError) -> dict[str, str]:
    wait = _RETRY.get(error.code) if error.wait is None else str(error.wait)
    return {"retry-after": wait} if wait else {}


def _title(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Error"


def _sentence(error: RequestValidationError) -> str:
    """Say the first thing that is wrong, and where; what was sent is not repeated."""
    for fault in error.errors():
        where = ".".join(str(step) for step in fault.get("loc", ())[1:])
        what = str(fault.get("msg", "not valid")).rstrip(".")
        return f"{where}: {what}." if where else f"{what}."
    return "The request is not valid."
