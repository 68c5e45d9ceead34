"""IPA becomes espeak-ng's names, and espeak-ng then says that IPA."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from oyez.voices.espeak.mnemonics import from_ipa
from oyez.voices.espeak.process import Pool
from oyez.voices.espeak.timing import events


@pytest.mark.parametrize(
    ("ipa", "names"),
    [
        ("ˌtɑːkəˈiːtʃi", "t|,A:|k|@|'i:|tS|i"),
        ("ˈɡjʌŋdʒuː", "g|j|'V|N|dZ|u:"),
        ("soʊl", "s|oU|l"),
        ("t͡ʃiːz", "tS|i:|z"),
    ],
)
def test_names(ipa: str, names: str) -> None:
    assert from_ipa(ipa) == names


@pytest.mark.parametrize("ipa", ["", "ʙ", "hello!", "[[x]]", "<b>", "ç"])
def test_sounds_english_lacks(ipa: str) -> None:
    assert from_ipa(ipa) is None


@pytest.fixture(scope="module")
def pool() -> Iterator[Pool]:
    pool = Pool(1)
    yield pool
    pool.close()


SAID = ["tɑːkˈiːtʃi", "ʃˈiː", "dʒɪnpˈɪŋ", "θˈɔːts", "ðˈæt", "ʒˈuːl", "bɹˈaʊn", "jˈɛs", "vˈɔɪs", "hˈoʊp", "ɡˈɜːl"]


@pytest.mark.parametrize("ipa", SAID)
def test_espeak_says_what_was_meant(pool: Pool, ipa: str) -> None:
    _, told, _ = pool.ask("gmw/en-US+f5", {"text": f"[[{from_ipa(ipa)}]]", "rate": 180, "words": []})
    said = "".join(name for kind, _, _, name in events(told) if kind == 7)
    assert said.replace("ː", "") == ipa.replace("ː", "")
