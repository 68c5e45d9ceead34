"""Who knows which letters: by CLDR's script of each language, and by Unicode's names of letters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oyez.script import reads, tongue

CODES = ["en-US", "ja", "zh", "ko", "ru", "tt", "ar", "he", "el", "hi", "mr", "th", "zh-Latn-pinyin", "xx", ""]


@pytest.mark.parametrize(
    ("language", "text", "known", "whose"),
    [
        ("en-US", "古い橋は月曜日に再び開通した。", False, "ja"),
        ("en", "橋", False, "zh"),
        ("en-GB", "The old bridge, 古い橋, reopened.", True, "en-GB"),
        ("en", "Мост", False, "ru"),
        ("tt", "Күпер ачылды", True, "tt"),
        ("sr", "Most i мост", True, "sr"),
        ("sr-Latn", "мост", False, "ru"),
        ("fr", "다리", False, "ko"),
        ("ko", "다리 橋", True, "ko"),
        ("de", "पुल खुला", False, "hi"),
        ("mr", "पूल", True, "mr"),
        ("en", "ｶﾀｶﾅ", False, "ja"),
        ("en", "ਪੁਲ ਖੁੱਲ੍ਹਾ", False, "pa"),
        ("ja", "The bridge", True, "ja"),
        ("en", "👍🎉 — € µ 3 °C Ⅳ 𝐀", True, "en"),
        ("hak", "橋", True, "hak"),
        ("cmn", "桥", True, "cmn"),
        ("en", "", True, "en"),
    ],
)
def test_whose_letters(language: str, text: str, known: bool, whose: str) -> None:
    assert reads(language, text) is known
    assert tongue(text, language) == whose


@given(st.sampled_from(CODES), st.text())
def test_any_text(language: str, text: str) -> None:
    assert tongue(text, language) == language or not reads(language, text)


@given(st.sampled_from(CODES), st.text(st.characters(max_codepoint=0x24F)))
def test_latin_is_known_to_all(language: str, text: str) -> None:
    assert reads(language, text)
