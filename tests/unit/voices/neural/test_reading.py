"""Whose sounds are whose: a clause read whole, shared out among its words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oyez.errors import OyezError
from oyez.voices.onnx.english import phones
from oyez.voices.onnx.reading import JOINT, Reader, share, voice_of
from oyez.voices.onnx.spelling import Symbol, pieces
from support import say

SOUNDS = st.lists(st.sampled_from(["ð", "ə", "ˈɑː", "k", "t", "ˌɪ", "n", "ɹ"]), max_size=5).map(tuple)


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    made = Reader(1)
    yield made
    made.close()


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        # "of the" and "in a" are one word to espeak-ng, and "the" is weak before a consonant alone.
        ("head of the bank at the end", "en-us", "hˈɛd ʌv ‿ðə bˈæŋk æt ðɪ ˈɛnd"),
        ("It is in a way new", "en-us", "ɪɾ ɪz ɪn ɐ wˈeɪ nˈuː"),
        ("The UK and NATO", "en-us", "ðə jˌuːkˈeɪ ænd nˈeɪɾoʊ"),
        ("das Meeting der Bank", "de", "das mˈiːtɪŋ dɛɾ bˈaŋk"),
    ],
)
def test_words_keep_their_sounds(reader: Reader, text: str, language: str, said: str) -> None:
    read = ["".join(sounds) for sounds in reader.read(say(text), language)]
    if language == "en-us":
        assert read == said.split()
    else:
        assert len(read) == len(said.split())
        assert all(read)


def test_words_without_sound_stay_without(reader: Reader) -> None:
    line = say("One and two")
    silent = line.words[1]
    words = (line.words[0], replace(silent, spoken="—"), line.words[2])
    read = reader.read(replace(line, spoken="One —   two", words=words), "en-us")
    assert [bool(sounds) for sounds in read] == [True, False, True]


def test_a_language_espeak_does_not_have(reader: Reader) -> None:
    with pytest.raises(OyezError) as caught:
        reader.read(say("One"), "xx-yy")
    assert caught.value.code == "engine_failed"
    assert voice_of("en-GB") == "gmw/en"
    assert voice_of("fr-ca") == voice_of("fr-fr") == "roa/fr"


def test_a_joint_is_parted_where_its_words_meet() -> None:
    alone = [("ʌ", "v"), ("ð", "ə"), ("b", "æ", "ŋ", "k")]
    whole = ["ə", "v", "ð", "ə", " ", "b", "æ", "ŋ", "k"]
    assert share(whole, alone) == [("ə", "v"), (JOINT, "ð", "ə"), ("b", "æ", "ŋ", "k")]


@given(st.lists(SOUNDS, min_size=1, max_size=12), st.lists(st.sampled_from(["ð", "ə", "k", " ", "ˈɑː"]), max_size=40))
def test_nothing_is_lost_whatever_the_two_readings_are(alone: list[tuple[str, ...]], whole: list[str]) -> None:
    found = share(whole, alone)
    assert len(found) == len(alone)
    assert [bool(sounds) for sounds in found] == [bool(sounds) for sounds in alone]


@given(st.lists(st.lists(SOUNDS.filter(bool), min_size=1, max_size=6), min_size=1, max_size=4))
def test_two_equal_readings_are_shared_as_they_are(clauses: list[list[tuple[str, ...]]]) -> None:
    alone = [sounds for clause in clauses for sounds in clause]
    whole = [sound for sounds in alone for sound in (*sounds, " ")][:-1]
    assert share(whole, alone) == alone


@pytest.mark.parametrize(
    ("ipa", "british", "said"),
    [
        ("ˈnɑːtə", False, "n ˈɑː t ə"),
        ("ˈɡjʌŋdʒuː", False, "ɡ j ˈʌ ŋ dʒ uː"),
        ("rəʊm", False, "ɹ oʊ m"),
        ("roʊm", True, "ɹ əʊ m"),
        ("ˈlɒndən", False, "l ˈɑː n d ə n"),
        ("ˈkæt", True, "k ˈa t"),
        ("t͡ʃaɪ", False, "tʃ aɪ"),
    ],
)
def test_lexicon_phonemes_as_espeak_writes_them(ipa: str, british: bool, said: str) -> None:
    assert phones(ipa, british=british) == tuple(said.split())


def test_a_sound_english_does_not_have() -> None:
    assert phones("ʙa") is None
    assert phones("") is None


@given(st.text(alphabet="ab ,.", max_size=300), st.integers(5, 40), st.integers(0, 30))
def test_pieces_lose_nothing_and_stay_within_the_limit(text: str, well: int, more: int) -> None:
    said = [Symbol(char, 0 if char in "ab" else -1) for char in text]
    found = pieces(said, well, well + more)
    assert [symbol for piece in found for symbol in piece] == said
    assert all(0 < len(piece) <= well + more for piece in found)


def test_pieces_end_at_clauses() -> None:
    said = [Symbol(char, -1 if char in ", " else 0) for char in "aaaa aaaa, bbbb bbbb, cccc cccc"]
    assert ["".join(symbol.name for symbol in piece) for piece in pieces(said, 12, 20)] == [
        "aaaa aaaa,",
        " bbbb bbbb,",
        " cccc cccc",
    ]


def test_a_word_without_an_end_is_parted_at_the_limit() -> None:
    found = pieces([Symbol("a", 0)] * 100, 10, 15)
    assert max(map(len, found)) == 15
    assert sum(map(len, found)) == 100
