"""A listener's input: an address or a text, and never a file of this machine."""

from __future__ import annotations

from typing import Any

import pytest

import oyez.article
from oyez.article import Article, Page
from oyez.errors import OyezError
from oyez.web.sources import add_source, is_link


class Shelf:
    """A library of one call."""

    def __init__(self) -> None:
        self.added: list[Article] = []

    def add(self, article: Article, listener: str) -> str:
        self.added.append(article)
        return "id"


@pytest.fixture
def given(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str, str | None]]:
    """Record what would be fetched or read."""
    calls: list[tuple[str, str, str | None]] = []

    def page(kind: str) -> Any:
        def make(value: str, *, source: str = "", url: str | None = None) -> Page:
            calls.append((kind, value, url))
            return Page(source or value, url, "text/plain", value, "2026-11-23T00:00:00Z")

        return make

    monkeypatch.setattr(oyez.article, "fetch", page("fetch"))
    monkeypatch.setattr(oyez.article, "page_from_text", page("text"))
    monkeypatch.setattr(oyez.article, "warm_reader", lambda: None)
    monkeypatch.setattr(oyez.article, "read_safely", lambda page: Article(source=page.source))
    monkeypatch.setattr(oyez.article, "check", lambda article: None)
    return calls


def add(**facts: Any) -> str:
    return add_source(Shelf(), **facts)  # type: ignore[arg-type]


@pytest.mark.parametrize("link", ["https://news.example/a?b=c", "HTTP://news.example", "http://127.0.0.1:8000/x"])
def test_a_link_is_fetched(given: list[Any], link: str) -> None:
    assert add(source=f"  {link}\n") == "id"
    assert given == [("fetch", link, None)]


@pytest.mark.parametrize("typed", ["news.example/story", "www.news.example", "news.example:8443/a-b"])
def test_a_link_without_its_scheme_is_one_all_the_same(given: list[Any], typed: str) -> None:
    add(source=typed)
    assert given == [("fetch", f"https://{typed}", None)]


@pytest.mark.parametrize(
    "typed",
    [
        "/etc/passwd",
        "-",
        "file:///etc/passwd",
        "../secret.txt",
        "ftp://x.example/a",
        "javascript:alert(1)",
        "~/notes.md",
    ],
)
def test_no_file_of_this_machine_is_opened(given: list[Any], typed: str) -> None:
    add(source=typed)
    assert given == [("text", typed, None)]


def test_a_text_is_taken_as_it_is(given: list[Any]) -> None:
    add(source="See https://news.example/a for more.\n\nIt was a day.")
    add(text="The text.", url="https://news.example/a")
    add(source="https://ignored.example", text="The text.")
    assert [kind for kind, _, _ in given] == ["text", "text", "text"]
    assert given[1] == ("text", "The text.", "https://news.example/a")


@pytest.mark.parametrize("facts", [{}, {"source": " \n "}, {"text": "  "}])
def test_nothing_is_nothing(given: list[Any], facts: dict[str, str]) -> None:
    with pytest.raises(OyezError, match="nothing_given"):
        add(**facts)
    assert given == []


@pytest.mark.parametrize("url", ["javascript:alert(1)", "/etc/passwd", "data:text/html,x", "https://"])
def test_the_address_of_a_text_must_be_one(given: list[Any], url: str) -> None:
    with pytest.raises(OyezError, match="bad_url"):
        add(text="The text.", url=url)
    assert given == []


def test_what_is_a_link() -> None:
    assert is_link("https://a.example")
    assert not is_link("https://a.example and more")
    assert not is_link("Hello.World is a program")
