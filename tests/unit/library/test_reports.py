"""What listeners report is kept once, goes with its article, and never fills the library."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from oyez.errors import OyezError
from oyez.library import Library, reports

FACTS: dict[str, Any] = {"voice": "espeak:x", "block": "b1", "offset": 4, "text": "Mr Ngata spoke.", "comment": "Nata"}


def test_a_report_is_kept_until_it_is_done(library: Library, story: Callable[..., str]) -> None:
    report = library.reports.add(article=story("a"), **FACTS)
    assert library.reports.all() == [report]
    assert (report.offset, report.text, report.comment) == (4, "Mr Ngata spoke.", "Nata")
    assert library.reports.done(report.id)
    assert not library.reports.done(report.id)
    assert library.reports.all() == []


def test_the_same_words_are_one_report(library: Library, story: Callable[..., str]) -> None:
    article = story("a")
    first = library.reports.add(article=article, **FACTS)
    assert library.reports.add(article=article, **FACTS) == first
    library.reports.add(article=article, **{**FACTS, "comment": "Ngah-ta"})
    assert len(library.reports.all()) == 2


def test_it_goes_with_its_article(library: Library, story: Callable[..., str]) -> None:
    article = story("a")
    library.reports.add(article=article, **FACTS)
    library.remove(article)
    assert library.reports.all() == []


def test_there_is_an_end_to_them(library: Library, story: Callable[..., str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reports, "MOST", 2)
    article = story("a")
    for offset in range(2):
        library.reports.add(article=article, **{**FACTS, "offset": offset})
    with pytest.raises(OyezError) as caught:
        library.reports.add(article=article, **{**FACTS, "offset": 2})
    assert caught.value.code == "too_many_reports"
    assert len(library.reports.all()) == 2
