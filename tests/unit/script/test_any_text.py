"""Whatever the text: spoken words are in order, inside it, where they say they are, and nothing printed is lost."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from oyez.article import Article, Block
from oyez.script import Policy, normalize, sentences, write
from oyez.script.normalise import Spoken
from oyez.words import printed_words
from quiet import quiet_seconds

# Fragments that meet in the rules: numbers against signs, capitals against stops, marks nobody sees.
_TEXT = (
    "0 1 07 12 2025 1,234 3.5 $ £ € HK$ US$ % bn m k tn km/h kg °C ° ' \" “ ” ’ ( ) [ ] "
    "- – — … . , : ; ! ? & + ~ × / @ # "
    "US UN U.S. A I Nato Dr. St No. Jan May Mon am p.m. EST st th II XIV Xi "
    "www. .com http:// é e\u0301 ½ ² ٣ 漢字 かな 한국 "
    "a the to and Lee Park Nara \u200b \u202e \ufeff \ud800 "
    "5-1 favourite 212-7 wickets 103* .312 hit 11-3 record CaCO3 U-235 Cs-137 51.5°N UT 84601 ZIP code John 3:16 1 Cor "
    '10⁶ mc² 1,00,000 3½ ½ 1980s-90s Sat & 30 Nov-2 Dec 08:00-17:30 noon - .com C++ EUR/USD 55" TV 3m x 4m 49ers Gen Z '
    "\U0001f600 \U0001f1ef\U0001f1f5 \xa0 \u2009 \x00 F-16s H1N1 4x4"
)
FRAGMENTS = st.sampled_from([*_TEXT.split(" "), " ", " ", "\n", "\t"])
TEXTS = st.one_of(
    st.text(st.characters(codec=None, exclude_categories=()), max_size=60),
    st.lists(FRAGMENTS, max_size=16).map("".join),
    st.lists(FRAGMENTS, max_size=16).map(" ".join),
)


def check(text: str, spoken: object) -> None:
    words = spoken.words  # type: ignore[attr-defined]
    said = spoken.text  # type: ignore[attr-defined]
    at = last = 0
    for word in words:
        assert word.spoken
        assert not any(map(str.isspace, word.spoken))
        assert said[word.at : word.at + len(word.spoken)] == word.spoken
        assert word.at >= at
        assert last <= word.start <= word.end <= len(text)
        at, last = word.at + len(word.spoken), word.start
    covered = {place for word in words for place in range(word.start, word.end)}
    for start, end in printed_words(text):
        endless = end - start >= 400
        assert endless or not covered.isdisjoint(range(start, end)), text[start:end]
    said.encode()


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    TEXTS,
    st.sampled_from(
        ["en", "en-GB", "en-US", "us", "any", "de", "fr", "es-MX", "zh", "ko", "ja", "it", "ru", "ar", "hi", "xx", ""]
    ),
)
def test_words_are_ordered_inside_and_complete(text: str, locale: str) -> None:
    check(text, normalize(text, locale, origins=("zh", "ja", "ko")))


@settings(max_examples=300, deadline=None)
@given(TEXTS, st.sampled_from(["en", "de", "ja", "xx"]))
def test_sentences_hold_every_printed_word_whole(text: str, language: str) -> None:
    found = sentences(text, language)
    at = 0
    for start, end in found:
        assert at <= start < end <= len(text)
        assert text[start:end].strip() == text[start:end]
        at = end
    for start, end in printed_words(text):
        assert any(left <= start and end <= right for left, right in found)


@settings(max_examples=150, deadline=None)
@given(st.lists(TEXTS, max_size=3), TEXTS, TEXTS)
def test_a_script_of_any_article_keeps_its_promises(texts: list[str], headline: str, name: str) -> None:
    blocks = tuple(Block(f"b{number}", "paragraph", text) for number, text in enumerate(texts, 1))
    article = Article("x", headline=headline, byline=(name,), blocks=blocks)
    printed = {"headline": headline, "byline": name, **{block.id: block.text for block in blocks}}
    script = write(article, Policy())
    assert len({utterance.id for utterance in script.utterances}) == len(script.utterances)
    for utterance in script.utterances:
        assert printed[utterance.block][utterance.start : utterance.end] == utterance.text
        for word in utterance.words:
            assert utterance.spoken[word.at : word.at + len(word.spoken)] == word.spoken
            assert word.start == word.end or utterance.start <= word.start <= word.end <= utterance.end


@pytest.mark.parametrize(
    "text",
    [
        "a",
        "A",
        "1",
        ".",
        "-",
        "1,",
        "A.",
        "a-",
        "漢",
        "@",
        "a.",
        "1-",
        "I",
        "$1",
        "'",
        "“",
        "a/",
        "a@",
        "\u0301",
        "0:",
        "Mr ",
        "I ",
    ],
)
def test_a_megabyte_without_a_space_takes_bounded_time(text: str) -> None:
    long = text * (1_000_000 // len(text))
    found: list[Spoken] = []
    assert quiet_seconds(lambda: found.append(normalize(long, "en", origins=("zh", "ja", "ko")))) < 25
    assert quiet_seconds(lambda: sentences(long)) < 5
    assert all(len(word.spoken) <= 400 for word in found[0].words)
