"""Whatever an article holds, it stays text: in markup, in plain text, and cut into pieces."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from oyez.errors import OyezError
from oyez.script import Utterance
from oyez.voices.pieces import pieces
from oyez.voices.remote.ssml import inner, plain, speakable
from support import say

ANYTHING = st.text(max_size=200) | st.text(alphabet="<>&;\"'/ abmrk=\0\x0b\ufffe\ud800")
NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
IPA = st.text(alphabet="ˈaɪ<>&\"' tʃ\x00", min_size=1, max_size=10)


def told(utterance: Utterance, phonemes: str) -> Utterance:
    return say(utterance.spoken, {word.spoken: phonemes for word in utterance.words[::2]})


@given(ANYTHING, IPA, st.booleans())
def test_any_text_comes_out_of_any_markup_as_it_went_in(text: str, ipa: str, marks: bool) -> None:
    line = told(say(text), ipa)
    said = inner(line, phonemes=True, marks=marks).inside("prosody", rate="+1%").inside("speak")
    tree = etree.fromstring(said.text.encode())
    kept = NO_XML.sub(" ", text).replace("\r\n", "\n").replace("\r", "\n")
    assert "".join(map(str, tree.itertext())) == kept
    assert {tag.tag for tag in tree.iter()} <= {"speak", "prosody", "phoneme", "mark"}
    assert len(said.words) == len(line.words)
    for word, (start, end) in zip(line.words, said.words, strict=True):
        assert etree.fromstring(f"<a>{said.text[start:end]}</a>".encode()).text == word.spoken


def test_markup_letter_for_letter() -> None:
    line = say('Xi & "Co" <b>', {"Xi": "ʃiː"})
    assert inner(line, phonemes=True, marks=True).text == (
        '<mark name="w0"/><phoneme alphabet="ipa" ph="ʃiː">Xi</phoneme> &amp; "<mark name="w1"/>Co" '
        '&lt;<mark name="w2"/>b&gt;'
    )
    assert inner(line, phonemes=False).text == 'Xi &amp; "Co" &lt;b&gt;'


@given(ANYTHING)
def test_plain_text_keeps_its_length_and_holds_no_markup(text: str) -> None:
    found = plain(say(text))
    assert len(found) == len(text)
    assert not set(found) & set("<>[]{}|`\0")


@pytest.mark.parametrize(
    ("text", "expected"), [("a", True), ("日本", True), ("7", True), ("👍 — …", False), ("", False)]
)
def test_what_can_be_said(text: str, expected: bool) -> None:
    assert speakable(say(text)) is expected


@given(st.text(alphabet="ab ,.", max_size=300), st.integers(3, 40))
def test_pieces_are_the_whole_and_each_fits(text: str, most: int) -> None:
    line = say(text)
    try:
        parts = pieces(line, lambda part: len(part.spoken) <= most, "It")
    except OyezError:
        # A word with the punctuation around it that is longer than all that is taken.
        assert most < len(text)
        return
    assert "".join(part.spoken for part in parts) == text
    assert [word.spoken for part in parts for word in part.words] == [word.spoken for word in line.words]
    for part in parts:
        assert len(part.spoken) <= most
        for word in part.words:
            assert part.spoken[word.at :].startswith(word.spoken)


def test_pieces_are_cut_at_punctuation() -> None:
    line = say("One two three four, five six seven eight nine.")
    assert [part.spoken for part in pieces(line, lambda part: len(part.words) < 9, "It")] == [
        "One two three four, ", "five six seven eight nine.",
    ]  # fmt: skip
