"""The engine's IPA in the lexicons' style."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oyez.script.broad import broad_ipa, in_accent


@pytest.mark.parametrize(
    ("said", "broad"),
    [
        ("fɹˈɛd smˈɪθ", "ˈfrɛd ˈsmɪθ"),
        ("tɹˈɛmpəltən", "ˈtrɛmpəltən"),
        ("ɹɪpˈʌblɪk", "rɪˈpʌblɪk"),
        ("ˌɛkstɹəɔːɹdˈɪnɚɹi", "ˌɛkstrəɔːrˈdɪnəri"),
        ("kˌɒnstəntˈiːn", "ˌkɒnstənˈtiːn"),
        ("bˈʌʔn̩", "ˈbʌtən"),
        ("ɪŋɡˈænɪkə", "ɪŋˈɡænɪkə"),
        ("dʒˈoʊtʃɪm", "ˈdʒoʊtʃɪm"),
        ("", ""),
    ],
)
def test_stress_stands_before_the_syllable(said: str, broad: str) -> None:
    assert broad_ipa(said) == broad


_PIECES = ("ˈ", "ˌ", "p", "t", "k", "s", "r", "l", "j", "w", "ŋ", "dʒ", "tʃ", "ɑː", "ɪ", "oʊ", "ə")


@given(st.lists(st.sampled_from(_PIECES), max_size=12))
def test_no_sound_is_lost_or_added(pieces: list[str]) -> None:
    said = "".join(pieces)
    assert broad_ipa(said).replace("ˈ", "").replace("ˌ", "") == said.replace("ˈ", "").replace("ˌ", "")


@pytest.mark.parametrize(
    ("ipa", "gb", "us"),
    [
        ("ˈpɑːrkər ˈroʊ", "ˈpɑːkə ˈrəʊ", "ˈpɑːrkər ˈroʊ"),
        ("məˈɹiː ˈbɛr", "məˈriː ˈbɛə", "məˈriː ˈbɛr"),
        ("ˈbɜːrn", "ˈbɜːn", "ˈbɜːrn"),
        ("ˈbɔːr", "ˈbɔː", "ˈbɔːr"),
        ("kəˈmɪr", "kəˈmɪə", "kəˈmɪr"),
        ("ˈbɪri", "ˈbɪri", "ˈbɪri"),
    ],
)
def test_each_accent_has_its_r_and_o(ipa: str, gb: str, us: str) -> None:
    assert (in_accent(ipa, "gb"), in_accent(ipa, "us")) == (gb, us)
