"""English number words, held against CLDR's rules."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from unicode_rbnf import RbnfEngine

from oyez.script.normalise.english import RULES

CLDR = RbnfEngine.for_language("en")
WHOLE = st.one_of(st.integers(0, 10_000), *(st.integers(10**size // 10, 10**size - 1) for size in range(4, 16)))


def said_by_cldr(value: int, rules: str) -> str:
    return str(CLDR.format_number(value, ruleset_names=[rules]).text).replace("-", " ").replace(",", "")


@pytest.mark.parametrize("rules", RULES)
@given(value=WHOLE)
def test_any_number_is_said_as_cldr_says_it(rules: str, value: int) -> None:
    assert RULES[rules](value) == said_by_cldr(value, rules)


@pytest.mark.parametrize("rules", RULES)
def test_every_small_number_is_said_as_cldr_says_it(rules: str) -> None:
    small = range(2200)
    assert [RULES[rules](value) for value in small] == [said_by_cldr(value, rules) for value in small]
