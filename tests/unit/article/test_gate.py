"""The gate refuses what is no story, and says what it saw."""

from __future__ import annotations

from pathlib import Path

import pytest

from oyez.article import Article, Block, Dropped, check, fetch, read
from oyez.errors import OyezError

EXAMPLES = Path(__file__).parents[3] / "examples"
SENTENCE = "The bridge at Olmsted opened to walkers on Monday, eleven months after the flood."


def article(*paragraphs: str, dropped: tuple[str, ...] = (), headline: str = "") -> Article:
    blocks = tuple(Block(f"b{number}", "paragraph", text) for number, text in enumerate(paragraphs, 1))
    return Article("-", headline=headline, blocks=blocks, dropped=tuple(Dropped(text, "paywall") for text in dropped))


def refusal(story: Article) -> str:
    with pytest.raises(OyezError) as caught:
        check(story)
    return caught.value.code


def test_examples() -> None:
    assert refusal(read(fetch(str(EXAMPLES / "paywall.html")))) == "paywalled"
    assert refusal(read(fetch(str(EXAMPLES / "index.html")))) == "not_an_article"


def test_a_story_passes() -> None:
    check(article(SENTENCE, SENTENCE, SENTENCE))
    check(article("橋が月曜日に再び開通した。洪水で中央のアーチが流されてから十一か月ぶりである。" * 3))


def test_refusals() -> None:
    assert refusal(article()) == "not_an_article"
    assert refusal(article(SENTENCE)) == "too_short"
    assert refusal(article(SENTENCE, dropped=("Subscribe to continue reading",))) == "paywalled"
    assert refusal(article("Sorry, this page could not be found.", headline="404")) == "not_an_article"
    assert refusal(article("Please enable JavaScript and cookies to continue.")) == "not_an_article"
    assert (
        refusal(article("Before you continue to our pages, we and our 823 partners use cookies.")) == "not_an_article"
    )


def test_long_stories_pass_a_wall_they_stand_beside() -> None:
    check(article(*[SENTENCE] * 20, dropped=("Subscribe to continue reading",)))
