"""Dates as they are printed, in the languages of the news; which of several on a page counts."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oyez.article import page_from_text, read
from oyez.article.dates import is_update, printed_date
from oyez.article.tables import table

BODY = "<p>The bridge at Olmsted opened to walkers on Monday, eleven months after the flood took its arch away.</p>" * 3


@pytest.mark.parametrize(
    "line",
    [
        *("14 January 2025", "Tue, Jan. 14, 2025 at 5pm", "14-Jan-2025", "January 14th, 2025"),
        *("le 14 janvier 2025 à 10h", "14 de enero de 2025", "14. Januar 2025", "14 gennaio 2025"),
        *("14 de janeiro de 2025", "14 januari 2025", "14. januar 2025", "14 января 2025", "14 stycznia 2025"),
        *("14 Ocak 2025", "2025年1月14日", "2025년 1월 14일", "14.01.2025", "14/1/2025", "01/14/2025", "2025/1/14"),
        *("Published 14 January 2025, updated 15 January 2025", "Room 41 March 2025 days, 14 January 2025"),
    ],
)
def test_printed_date(line: str) -> None:
    assert printed_date(line) == "2025-01-14"


def test_order_of_figures() -> None:
    assert printed_date("3/4/2025") == "2025-04-03"
    assert printed_date("3/4/2025", month_first=True) == "2025-03-04"


@pytest.mark.parametrize(
    "line", ["", "31 February 2025", "5 minutes read 2025", "2025", "Phone 555 123 2025", "1.2.3", "14 August 1935"]
)
def test_no_date(line: str) -> None:
    assert printed_date(line) == ""


def test_no_month_has_two_numbers() -> None:
    names = Counter(name for line in table("dates")["months"] for name in set(line.split()))
    assert [name for name, count in names.items() if count > 1] == []


@given(st.text(max_size=80))
def test_any_line_gives_a_date_or_nothing(line: str) -> None:
    found = printed_date(line)
    assert not found or date.fromisoformat(found)


def on_page(head: str, url: str | None = None) -> str:
    page = f"<html lang=en><body><article><h1>Walkers return to the bridge</h1>{head}{BODY}</article></body></html>"
    return read(page_from_text(page, source="-", url=url, media_type="text/html")).date


def test_which_date_counts() -> None:
    assert is_update("Last updated: 3 May 2024")
    assert not is_update("Published 2 May 2024, updated 3 May 2024")
    assert on_page("<p>Updated 3 May 2024</p><p>2 May 2024</p>") == "2024-05-02"
    assert on_page("<time datetime='2024-05-02T09:30:00Z'>2 May 2024</time>") == "2024-05-02T09:30:00Z"
    assert on_page("<time datetime='2024-05-02'>3 hours ago</time>") == "2024-05-02"
    assert on_page("", "https://ledger.example/2024/05/02/bridge") == "2024-05-02"
    assert on_page("") == ""
