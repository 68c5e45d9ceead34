"""PLS lexicons: what is read, what is found, what is refused."""

from __future__ import annotations

import re
from collections import Counter
from importlib import resources

import pytest

from oyez.errors import OyezError
from oyez.script import normalize
from oyez.script.compiled import general_lexicon
from oyez.script.lexicon import Entry, Lexicon
from oyez.script.pls import read_pls

HEAD = '<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en">'


def pls(body: str) -> bytes:
    return f"{HEAD}{body}</lexicon>".encode()


def test_ipa_alias_and_several_graphemes() -> None:
    entries = read_pls(
        pls(
            "<lexeme><grapheme>Ngata</grapheme><grapheme>Ngāta</grapheme><phoneme>ˈnɑːtə</phoneme></lexeme>"
            "<lexeme><grapheme>Cwmbran</grapheme><alias>coom brahn</alias></lexeme>"
            "<lexeme><grapheme>x</grapheme></lexeme>"
        )
    )
    assert entries == [Entry("Ngata", "ˈnɑːtə"), Entry("Ngāta", "ˈnɑːtə"), Entry("Cwmbran", "", "coom brahn")]


def said(text: str, *entries: Entry) -> list[tuple[str, str | None]]:
    spoken = normalize(text, own=(Lexicon(entries),))
    return [(word.spoken, word.phonemes) for word in spoken.words if word.phonemes or not word.spoken.isascii()]


def test_possessives_and_accents_are_folded_and_case_counts() -> None:
    entry = Entry("Zółw", "ˈʒuːf")
    assert said("Zolw's zółw", entry) == [("Zolw's", "ˈʒuːfs"), ("zółw", None)]


def test_the_longest_entry_wins_and_the_editor_beats_all() -> None:
    long, short = Entry("Nara Prefecture", "ˈnærə ˈpriːfɛktʃər"), Entry("Nara", "ˈnɛərə")
    assert said("Nara Prefecture, Nara", short, long)[0] == ("Nara", "ˈnærə")
    assert said("Nara", short) == [("Nara", "ˈnɛərə")]


def test_an_editors_surname_holds_in_a_bundled_full_name() -> None:
    full = "Volodymyr Zelenskyy"
    assert general_lexicon().find(full), "the bundled lexicon has the full name"
    bundled = dict(said(full))
    mine = dict(said(f"{full}'s", Entry("Zelenskyy", "zəˈlɛnski")))
    assert mine == {"Volodymyr": bundled["Volodymyr"], "Zelenskyy's": "zəˈlɛnskiz"}
    words = normalize("Xi Jinping met.", own=(Lexicon([Entry("Jinping", "", "gin ping")]),)).words
    assert [word.spoken for word in words] == ["Xi", "gin", "ping", "met"]


def test_an_alias_is_said_in_its_words_for_the_same_characters() -> None:
    words = normalize("In Cwmbran", own=(Lexicon([Entry("Cwmbran", "", "coom brahn")]),)).words
    assert [(word.spoken, word.start, word.end) for word in words[1:]] == [("coom", 3, 10), ("brahn", 3, 10)]


def test_hyphens_and_spaces_are_one() -> None:
    assert [sound for _, sound in said("Mr Na-moo", Entry("Na Moo", "nɑː ˈmuː"))] == ["nɑː", "ˈmuː"]


def test_capitals_in_a_dateline_or_a_headline_are_found() -> None:
    book = Entry("Nara", "ˈnɛərə")
    assert said("NARA (AP) - It rained.", book)[0] == ("NARA", "ˈnɛərə")
    assert ("NARA", "ˈnɛərə") in said("SNOW FALLS ON TEMPLES IN NARA", book)


def test_the_bundled_lexicon_is_whole() -> None:
    book = general_lexicon()
    assert len(book) > 3000
    assert book.find("Xi Jinping") == Entry("Xi Jinping", "ʃiː ˌdʒɪnˈpɪŋ")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<lexicon",
        b"plain words",
        b"<other/>",
        pls("").replace(b'"ipa"', b'"x-sampa"'),
        b'<!DOCTYPE lexicon [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
        + pls("<lexeme><grapheme>&b;</grapheme></lexeme>"),
        b'<!DOCTYPE lexicon SYSTEM "file:///etc/passwd">' + pls(""),
        b"x" * 20_000_001,
    ],
)
def test_a_broken_or_hostile_file_is_one_plain_error(data: bytes) -> None:
    with pytest.raises(OyezError) as caught:
        read_pls(data)
    assert caught.value.code == "bad_lexicon"


_SOUNDS = re.compile("(?:tʃ|dʒ|[pbtdkɡfvθðszʃʒhxmnŋlrjw]|aɪ|aʊ|eɪ|ɔɪ|oʊ|iː|ɑː|ɔː|uː|ɜː|[iɪɛæɒʊuʌəaeɔɑo]|[ˈˌ])+")


def bundled() -> list[tuple[str, str]]:
    folder = resources.files("oyez.script") / "data"
    files = [file for file in folder.iterdir() if file.name.endswith(".pls")]
    return [(entry.grapheme, entry.phonemes) for file in files for entry in read_pls(file.read_bytes())]


def test_every_bundled_sound_is_in_the_inventory() -> None:
    assert [one for one in bundled() if one[1] and not all(map(_SOUNDS.fullmatch, one[1].split()))] == []


def test_every_bundled_stress_stands_before_a_syllable_and_main_stress_once() -> None:
    words = [(name, word) for name, sound in bundled() for word in sound.split()]
    assert [one for one in words if one[1].count("ˈ") > 1 or one[1].endswith(("ˈ", "ˌ")) or "ˈˌ" in one[1]] == []
    assert [one for one in words if re.search("[ˈˌ][^ˈˌaeiouɑɒæɛəɪɔʊʌɜ]*(?:[ˈˌ]|$)", one[1])] == []


def test_every_bundled_word_of_two_syllables_has_a_main_stress() -> None:
    """A place of two words, such as Kuala Lumpur, too: engines and listeners want a stress in each."""
    vowels = re.compile(r"[aeo][ɪʊ]|ɔɪ|[aeiouɑɒæɛəɪɔʊʌɜ]")
    words = [(name, word) for name, sound in bundled() for word in sound.split()]
    assert [one for one in words if len(vowels.findall(one[1])) > 1 and "ˈ" not in one[1]] == []


def test_no_bundled_word_stands_twice() -> None:
    counts = Counter(name for name, _ in bundled())
    assert [name for name, count in counts.items() if count > 1] == []
