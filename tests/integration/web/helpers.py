"""What the tests of the running app share."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from oyez.article import Article, Block, Dropped
from oyez.narration import Narration
from oyez.web.schemas import Problem

__all__ = ["FERRY", "VOICE", "eventually", "finished", "problem"]

VOICE = "tone:en+low"
FERRY = Article(
    source="-",
    url="https://courier.example/ferry",
    headline="Town keeps its ferry",
    standfirst="A narrow vote decides it",
    byline=("Ines Whitcombe", "Tomas Adeyemi"),
    section="Coast",
    date="2026-11-20",
    language="en",
    site="The Courier",
    blocks=(
        Block("b1", "paragraph", "The town has voted to keep its ferry. The margin was narrow."),
        Block("b2", "caption", "The ferry leaves the north slip."),
        Block("b3", "paragraph", "A new boat is due in spring, officials say."),
    ),
    dropped=(Dropped("Advertisement", "advertisement"),),
)


def finished(narration: Narration) -> Narration:
    """Wait until a narration is over."""
    eventually(lambda: narration.status != "live")
    return narration


def eventually(true: Callable[[], bool], seconds: float = 60.0) -> None:
    """Wait until something is so."""
    until = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < until, "it never came to be"
        time.sleep(0.005)


def problem(answer: Any, status: int, code: str) -> str:
    """Check that an answer is a problem of this kind; return its sentence."""
    assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json")
    found = Problem.model_validate(answer.json())
    assert (found.status, found.code, found.type) == (status, code, "about:blank")
    assert found.title
    assert found.detail.endswith((".", "`.", "?"))
    return found.detail
