"""The player speaks every language whole: no text is missing, and each takes the values its English one takes."""

from __future__ import annotations

import json
import re
import unicodedata
from pathlib import Path

import pytest

TEXTS = Path(__file__).parents[2] / "player/src/texts"
OTHERS = sorted(path.stem for path in TEXTS.glob("*.json") if not path.stem.startswith("en"))
# Nouns change with the number before them: so there it stands after a colon, or before the sign of a unit.
COUNTED = ("ar", "pl", "ru", "uk")
SCRIPTS = {
    "ar": "ARABIC", "he": "HEBREW", "hi": "DEVANAGARI", "ja": "CJK|HIRAGANA|KATAKANA", "ko": "HANGUL", "ru": "CYRILLIC",
    "uk": "CYRILLIC", "zh": "CJK",
}  # fmt: skip


def texts(name: str) -> dict[str, str]:
    loaded: dict[str, str] = json.loads((TEXTS / f"{name}.json").read_text("utf-8"))
    return loaded


def english() -> dict[str, str]:
    return {key: text for path in TEXTS.glob("en*.json") for key, text in texts(path.stem).items()}


def holes(text: str) -> list[str]:
    return sorted(re.findall(r"\{(\w+)\}", text))


def test_there_are_at_least_twelve_languages_and_two_are_read_from_the_right() -> None:
    assert len(OTHERS) >= 11
    assert {"ar", "he", "ja", "zh", "hi", "de", "fr", "es", "pt", "it", "ru", "tr", "ko"} <= set(OTHERS)


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_is_there_and_takes_the_same_values(language: str) -> None:
    own = texts(language)
    assert english().keys() - own.keys() == set()
    for key, text in english().items():
        assert own[key].strip() == own[key] != "", key
        assert holes(own[key]) == holes(text), key


@pytest.mark.parametrize("language", OTHERS)
def test_texts_are_in_the_language_and_not_left_in_english(language: str) -> None:
    own, base = texts(language), english()
    same = [key for key, text in base.items() if own[key] == text and len(text) > 12]
    assert same == []
    if wanted := SCRIPTS.get(language):
        for key, text in own.items():
            letters = [char for char in re.sub(r"\{\w+\}", "", text) if char.isalpha()]
            strange = [char for char in letters if not re.match(wanted, unicodedata.name(char))]
            assert strange == [], key


@pytest.mark.parametrize("language", COUNTED)
def test_no_noun_has_to_agree_with_a_number(language: str) -> None:
    for key, text in texts(language).items():
        for after in re.findall(r"\{(?:n|wpm)\}(.*)", text):
            assert after == "" or "/" in after, key
