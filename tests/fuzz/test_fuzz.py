"""The short form of `run.py`, and the worst that is known by name: in the time and memory a page may take."""

from __future__ import annotations

import gzip
import sys
from contextlib import suppress

import pytest

from fuzz.mutate import make
from fuzz.run import SECONDS_MOST, run
from oyez.article import Article, page_from_text, read
from oyez.errors import OyezError
from quiet import quiet_seconds

LINE = "The old ferry to the island will run for another year, the harbour master said on Tuesday afternoon. "
WHOLE = f"<p>{LINE}</p>" * 8


@pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc: run the tests on Linux")
def test_mutated_pages_and_feeds() -> None:
    figures = run(seed=7, numbers=range(250))
    assert figures.failures == []
    assert figures.cases == 250
    # Mutants that are all refused, or none, would test nothing.
    assert figures.refused > 30
    assert figures.stories > 30


def test_a_case_is_told_by_its_numbers() -> None:
    assert make(3, 14) == make(3, 14) != make(3, 15)


@pytest.mark.parametrize("number", [350, 5542, 14917, 29416])
def test_what_a_long_run_found_stays_found(number: int) -> None:
    assert run(seed=2026, numbers=range(number, number + 1)).failures == []


HEAD = "The ferry runs on for another year\n" + "".join(f"{LINE[:-2]}, and {n} more.\n" for n in range(12))
TEXTS = [
    HEAD + "".join(f"sea_dog{n}\n2 hours ago\nI do not like ferry number {n} at all.\n" for n in range(9000)),
    HEAD + "".join(f"Card {n}\nThe harbour master said the ferry to the island will run.\n" for n in range(15_000)),
    HEAD + "".join(f"What is the ferry number {n} to the island?\n" for n in range(30_000)),
    HEAD + "References\n" * 30_000,
    HEAD + "[a](" * 50_000 + "\n" + "![a](" * 50_000 + "\n" + "**a" * 50_000 + "\n" + "*a_" * 50_000,
    HEAD + ("word " * 14 + "\n" + "other " * 12 + "\n") * 15_000,
    HEAD + "Tide Table\nOur week at sea.\nPlease enter a valid email address.\n" * 9000,
]


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_the_worst_of_text(text: str) -> None:
    page = page_from_text(text, source="-", media_type="text/plain")
    found: list[Article] = []
    assert quiet_seconds(lambda: found.append(read(page))) < SECONDS_MOST
    assert found[0].headline


@pytest.mark.parametrize("data, media_type", [
    (b"<div>" * 100_000 + b"x", "text/html"),
    (("<b><i>" * 50_000 + WHOLE).encode(), "text/html"),
    (("<table><tr><td>" * 30_000 + WHOLE).encode(), "text/html"),
    (("<p>" + "a" * 9_900_000 + "</p>" + WHOLE).encode(), "text/html"),
    (b"a" * 9_900_000, "text/plain"),
    (("漢" * 3_300_000).encode(), "text/plain"),
    (b"<" * 5_000_000, "text/html"),
    (b"&" * 5_000_000, "text/html"),
    (b"&#x41;" * 1_600_000, "text/html"),
    (b"<!--" * 2_000_000, "text/html"),
    ((f"<p {'a=1 ' * 400_000}>" + WHOLE).encode(), "text/html"),
    ((LINE + "\n").encode() * 90_000, "text/plain"),
    (b"\n" * 9_000_000 + b"x", "text/plain"),
    (WHOLE.encode("utf-16"), "text/html; charset=utf-8"),
    (WHOLE.encode("utf-8"), "text/html; charset=utf-16"),
    (WHOLE.encode("utf-8"), "text/html; charset=utf-32"),
    (WHOLE.encode("utf-8"), "image/png"),
    (gzip.compress(WHOLE.encode()), "text/html"),
    (b"\x89PNG\r\n\x1a\n" + b"\0" * 5000, "text/html"),
    (b"PK\x03\x04" + b"\0" * 5000, "text/html"),
    (b"PK\x03\x04" + b"\xff" * 5000, "application/epub+zip"),
    (b"%PDF-1.7\n1 0 obj\n" + b"\xff" * 5000, "text/html"),
])  # fmt: skip
def test_the_worst_by_name(data: bytes, media_type: str) -> None:
    def work() -> None:
        with suppress(OyezError):
            article = read(page_from_text(data, source="-", media_type=media_type))
            assert max((len(block.text) for block in article.blocks), default=0) < 200_000

    assert quiet_seconds(work) < SECONDS_MOST
