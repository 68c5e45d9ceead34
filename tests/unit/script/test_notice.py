"""The sentence that a synthetic voice reads."""

from __future__ import annotations

import pytest

from oyez.article import Article, Block
from oyez.script import Policy, write
from oyez.script.notices import NOTICES, notice

STORY = Article("-", headline="Salt rises", blocks=(Block("b1", "paragraph", "It costs more now."),))


@pytest.mark.parametrize(("place", "at"), [("start", 0), ("end", -1)])
def test_it_is_said_where_the_policy_has_it_and_nothing_is_printed_for_it(place: str, at: int) -> None:
    plain = write(STORY).utterances
    script = write(STORY, Policy(notice=place))  # type: ignore[arg-type]
    said = script.utterances[at]
    assert said.spoken == "This article is read by a synthetic voice."
    assert (said.text, said.start) == ("", said.end)
    assert all(word.start == word.end for word in said.words)
    assert tuple(line for line in script.utterances if line is not said) == plain


def test_nothing_is_said_without_a_policy_or_without_a_story() -> None:
    assert not any(line.id.endswith(".notice") for line in write(STORY).utterances)
    assert write(Article("-"), Policy(notice="start")).utterances == ()


@pytest.mark.parametrize("language", sorted(NOTICES))
def test_every_language_can_say_it(language: str) -> None:
    story = Article("-", headline="9", language=language)
    said = write(story, Policy(notice="start")).utterances[0]
    assert said.language == language
    assert said.spoken
    assert said.words


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("de-AT", ("de", "de-AT")),
        ("zh-TW", ("zh-Hant", "zh-TW")),
        ("zh-Hans-CN", ("zh", "zh-Hans-CN")),
        ("fi", ("en", "en")),
    ],
)
def test_the_language_is_the_articles_or_english(language: str, expected: tuple[str, str]) -> None:
    assert notice(language) == (NOTICES[expected[0]], expected[1])
