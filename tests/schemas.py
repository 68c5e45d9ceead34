"""Ask every route what its description allows and forbids: ``python tests/schemas.py --calls 10000``.

The library is filled, people sign in, and whoever asks brings a key that may do all; three of four calls name what is
there. No answer may be a 5xx (but 501 and 507, which say what is missing), nor be other than the description says.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import threading
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import Any

import schemathesis
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from oyez.article import Article, Block
from oyez.library import SCOPES, Library, Position
from oyez.library.arrivals import Wanted
from oyez.narration import Studio
from oyez.voices import DEFAULT_VOICE, Catalogue
from oyez.web.access import AccessSettings
from oyez.web.app import create_app
from oyez.web.podcasts.renders import render

__all__ = ["Asked", "ask_all", "fill", "main"]

CHECKS = [
    not_a_server_error,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
]
ENGINE = EntryPoint("tone", "integration.web.tone:ToneEngine", "oyez.engines")
SEED = 8


ARTICLES = 50
FEEDS = (("tag", "sea"), ("queue", ""), ("library", ""), ("source", "The Courier"))


@dataclass(frozen=True)
class Asked:
    """An app to ask, with what names the things in its library.

    Attributes:
        app: The app.
        known: For parameters of a path, by name, values that lead somewhere.
        key: What lets a program in.
    """

    app: Any
    known: Mapping[str, Sequence[str]]
    key: str


def fill(library: Library, studio: Studio) -> Asked:
    """Fill a library for a person who signs in, and return its app."""
    person = library.listeners.add("ada", "a hash that no password has").id
    articles = [library.add(_article(number)) for number in range(ARTICLES)]
    library.items.add(person, articles, queue=True)
    for number, article in enumerate(articles):
        library.tags.put(person, article, ["sea", f"day {number % 7}"])
        library.positions.put(person, article, Position("b1", "b1.1", number % 9, number % 9))
    library.items.archive(person, articles[0])
    library.items.heard(person, articles[1], archive=False)
    feeds = [library.feeds.add(person, kind, name=name) for kind, name in FEEDS]
    followed = [library.subscriptions.add(person, f"http://127.0.0.1:9/{number}.xml") for number in range(5)]
    library.arrivals.add(person, [Wanted(f"http://127.0.0.1:9/{number}") for number in range(5)])
    app = create_app(library, studio, hosts=("testserver",), access=AccessSettings(rate=10**9), signed_in=True)
    made, site = articles[2], app.state.site
    render(site, feeds[0], made, site.voice(DEFAULT_VOICE, "en"))
    known = {
        # Every other one is that which has a recording.
        "article_id": [each for one in articles for each in (made, one)],
        "feed_id": [each.id for each in feeds],
        "token": [each.token for each in feeds],
        "subscription_id": [each.id for each in followed],
        "voice_id": [voice.id for voice in studio.voices.voices()],
        "arrival_id": [each.id for each in library.arrivals.of(person)],
    }
    return Asked(app, known, library.keys.create(person, "schemas", SCOPES)[1])


def ask_all(asked: Asked, calls: int, part: int = 1, parts: int = 1) -> tuple[Counter[str], list[str]]:
    """Make about `calls` calls, spread evenly over all operations; return how many each got, and what was wrong.

    Of several parts one is asked, so that a run can be cut into shorter ones. What takes away comes last.
    """
    schema = schemathesis.openapi.from_asgi("/openapi.json", asked.app, headers=_headers(asked))
    operations: list[Any] = [found.ok() for found in schema.get_all_operations()]  # type: ignore[union-attr]
    most = max(1, calls // len(operations))
    made: Counter[str] = Counter()
    faults: list[str] = []
    operations.sort(key=lambda each: each.method.upper() == "DELETE" or each.path.endswith("/renew"))
    for operation in operations[part - 1 :: parts]:
        label = f"{operation.method.upper()} {operation.path}"
        try:
            _ask(operation, most, asked, made, label)
        except (Exception, BaseExceptionGroup) as error:  # whatever it is, it is what we look for
            faults.append(f"{label}: {_told(error)}")
    return made, faults


def _ask(operation: Any, most: int, asked: Asked, made: Counter[str], label: str) -> None:
    """Ask one operation and check every answer; count each by what was asked and how it went."""
    # An endless stream answers once where it is asked so.
    fixed = {"once": "true"} if operation.path == "/api/events" else {}

    @seed(SEED)
    @settings(
        max_examples=most, deadline=None, database=None, phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    @given(case=operation.as_strategy(), which=st.integers(0, 999))
    def ask(case: Any, which: int) -> None:
        if which % 4 < 3:
            named = {name: asked.known[name] for name in case.path_parameters or {} if name in asked.known}
            case.path_parameters |= {name: values[which % len(values)] for name, values in named.items()}
        if fixed:
            case.query = {**case.query, **fixed}
        made[label] += 1
        answer = case.call_and_validate(checks=CHECKS, headers=_headers(asked), timeout=30)
        made[f"{answer.status_code // 100}xx"] += 1

    ask()


def _told(error: BaseException) -> str:
    each = error.exceptions if isinstance(error, BaseExceptionGroup) else [error]
    return " / ".join(str(one)[:600] for one in each)


def _headers(asked: Asked) -> dict[str, str]:
    return {"Authorization": f"Bearer {asked.key}"}


def _article(number: int) -> Article:
    blocks = (Block("b1", "paragraph", "The ferry was full both ways. Nobody minded."),)
    address = f"https://courier.example/{number}"
    return Article("-", address, f"Ferry {number}", site="The Courier", date="2026-11-20", blocks=blocks)


def main() -> int:
    """Ask a server of our own, with a voice that hums; return 1 where anything was wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--calls", type=int, default=10_000)
    parser.add_argument("--part", default="1/1", help="1/4: the first of four parts")
    options = parser.parse_args()
    part, parts = map(int, options.part.split("/"))
    with tempfile.TemporaryDirectory() as folder:
        library = Library(Path(folder))
        studio = Studio(library, voices=Catalogue((ENGINE,)))
        try:
            made, faults = ask_all(fill(library, studio), options.calls, part, parts)
        finally:
            studio.close()
            library.close()
    for fault in faults:
        print(fault)
    answers = {name: made.pop(name) for name in sorted(made) if name.endswith("xx")}
    print(f"{sum(made.values()):,} calls of {len(made)} operations, {len(faults)} of them with faults; {answers}")
    return int(bool(faults))


if __name__ == "__main__":
    threading.stack_size(1 << 20)
    sys.exit(main())
