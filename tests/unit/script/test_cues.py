"""A rule that is not tried, because a line lacks what it needs, would have proposed nothing."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oyez.script.normalise.classes import rules
from oyez.script.normalise.engine import _held, _shouts
from oyez.script.normalise.languages import language_rules
from oyez.script.normalise.spans import Line, Rule, Span, propose

HERE = Path(__file__).parent
_EVIDENCE = ("chess.",)
"""Classes whose cues are no saving but evidence: what they say of a line is asked of all of it."""
_SLOT = re.compile(r"\{([^{}]*?)=>[^{}]*\}")


def texts() -> list[str]:
    """Return every sentence that other tests have of what is printed."""
    news = [row.split("\t")[0] for row in (HERE / "news.tsv").read_text("utf-8").splitlines()]
    heard: list[str] = []
    for path in sorted((HERE / "heard").glob("*.tsv")):
        heard += [_SLOT.sub(r"\1", row.split("\t")[-1]) for row in path.read_text("utf-8").splitlines()]
    return [text for text in [*news, *heard] if text]


@cache
def always(language: str = "en", region: str = "") -> tuple[Rule, ...]:
    """Return the rules as they are where nothing keeps them from being tried."""
    return tuple(
        replace(rule, need="any", marks="", cues=rule.cues if rule.name.startswith(_EVIDENCE) else ())
        for rule in _rules(language, region)
    )


@cache
def _rules(language: str, region: str) -> tuple[Rule, ...]:
    return rules() if language == "en" else language_rules(language, region)


def proposals(text: str, region: str, language: str = "en") -> tuple[list[Span], list[Span]]:
    line = Line(text, region, _shouts(text))
    tried = propose(_rules(language, region), line, _held(text))
    return tried, propose(always(language, region), line, frozenset(["any"]))


@pytest.mark.parametrize("region", ["us", "gb"])
def test_of_sentences(region: str) -> None:
    for text in texts():
        tried, all_of_them = proposals(text, region)
        assert tried == all_of_them, text


@cache
def forms() -> list[str]:
    """Return what the rules match in those sentences, with the word on either side."""
    found = set()
    for text in texts():
        for rule in rules():
            found |= {_with_neighbours(text, match) for match in rule.pattern.finditer(text)}
    return sorted(found)


def _with_neighbours(text: str, match: re.Match[str]) -> str:
    before = text[: match.start()].rpartition(" ")[0].rpartition(" ")[2]
    return f"{before} {text[match.start() : match.end()]}{text[match.end() :].partition(' ')[0]}".strip()


@given(st.data())
def test_of_any_forms_side_by_side(data: st.DataObject) -> None:
    words = data.draw(st.lists(st.sampled_from(forms()), min_size=1, max_size=4))
    case = data.draw(st.sampled_from(["strip", "upper", "lower", "title"]))
    tried, all_of_them = proposals(getattr(" ".join(words), case)(), data.draw(st.sampled_from(["us", "gb"])))
    assert tried == all_of_them


@pytest.mark.parametrize("language", ["de", "fr", "es"])
def test_of_other_languages(language: str) -> None:
    for row in (HERE / "languages.tsv").read_text("utf-8").splitlines():
        for text in row.split("\t"):
            tried, all_of_them = proposals(text, "", language)
            assert tried == all_of_them, text
