"""One story has one address, and two stories never have the same."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oyez.web.embed.addresses import tidy


@pytest.mark.parametrize(
    ("url", "same"),
    [
        ("https://news.example/a", "news.example/a"),
        ("http://News.Example:80/a/#top", "news.example/a"),
        ("https://news.example:443/a?utm_source=x&fbclid=y", "news.example/a"),
        ("https://news.example/a?page=2&utm_medium=mail&id=7", "news.example/a?id=7&page=2"),
        ("https://news.example", "news.example"),
        ("https://news.example/", "news.example"),
        ("https://news.example/caf%c3%a9", "news.example/caf%C3%A9"),
        ("https://news.example/café", "news.example/caf%C3%A9"),
        ("https://bücher.example/a", "xn--bcher-kva.example/a"),
        ("http://127.0.0.1:9000/story.html", "127.0.0.1:9000/story.html"),
        ("https://user:secret@news.example/a", "news.example/a"),
    ],
)
def test_spellings_of_one_address(url: str, same: str) -> None:
    assert tidy(url) == same


@pytest.mark.parametrize(
    "others",
    [
        ("https://news.example/a", "https://news.example/A"),
        ("https://news.example/a?id=1", "https://news.example/a?id=2"),
        ("https://news.example/a", "https://www.news.example/a"),
        ("https://news.example/a", "https://news.example:8080/a"),
        ("https://news.example/a%2Fb", "https://news.example/a%2Fc"),
        ("https://news.example/a?source=4711", "https://news.example/a?source=4712"),
    ],
)
def test_different_stories_stay_different(others: tuple[str, str]) -> None:
    first, second = map(tidy, others)
    assert first != second


@pytest.mark.parametrize(
    "url",
    [
        "",
        "news.example/a",
        "ftp://a/b",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "https://",
        "https://[",
        "https://a:b/",
        "x" * 5000,
    ],
)
def test_what_is_no_web_address_is_none(url: str) -> None:
    assert tidy(url) is None


@settings(deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_an_address_or_none_and_tidying_twice_changes_nothing(text: str) -> None:
    for url in (text, f"https://news.example/{text}"):
        once = tidy(url)
        if once is not None:
            assert tidy(f"https://{once}") == once
