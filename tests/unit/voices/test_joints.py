"""Words said as one: which sounds are whose."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oyez.voices import find_voice
from oyez.voices.espeak import EspeakEngine
from oyez.voices.espeak.joints import shares
from support import say

JOINTS = [
    # A full form, a weak form with a linking r, a vowel run into another, a word without sound, a lost sound.
    ("ʌ v ð ə", ["ˈʌ v", "ð ə"], [(2, True), (2, True)]),
    ("f ɚ ɹ ə", ["f ɔːɹ", "ˈeɪ"], [(3, True), (1, True)]),
    ("f ɚ ɹ ə n", ["f ɔːɹ", "æ n"], [(3, True), (2, True)]),
    ("h ɐ v b ɪ n", ["h æ v", "b ˈiː n"], [(3, True), (3, True)]),
    ("w ˈɜː d", ["", "w ˈɜː d"], [(0, False), (3, True)]),
    ("k ɛ s k ə", ["k ɛ s", "k ˈə"], [(3, True), (2, True)]),
    ("ɪ n ð ə", ["ɪ n", "l ə"], [(2, False), (2, False)]),
    ("m n", ["", ""], [(1, False), (1, False)]),
]


@pytest.mark.parametrize(("heard", "alone", "expected"), JOINTS)
def test_sounds_of_joints(heard: str, alone: list[str], expected: list[tuple[int, bool]]) -> None:
    assert shares(heard.split(), [names.split() for names in alone]) == expected


NAMES = st.sampled_from(["a", "ˈa", "ə", "n", "t", "ɹ", "ʃ"])


@given(st.lists(NAMES, min_size=1, max_size=12), st.lists(st.lists(NAMES, max_size=4), min_size=1, max_size=5))
def test_every_sound_is_somebody_s(heard: list[str], alone: list[list[str]]) -> None:
    found = shares(heard, alone)
    assert len(found) == len(alone)
    assert sum(share for share, _ in found) == len(heard)
    assert all(share > 0 for share, certain in found if certain)


def test_a_text_of_one_joint_takes_no_time_to_share() -> None:
    assert sum(share for share, _ in shares(["a"] * 50_000, [["a"]] * 50_000)) == 50_000


def test_joints_of_the_engine_are_exact() -> None:
    engine = EspeakEngine(workers=1)
    try:
        for name in ("Ava", "Beatrice"):
            for text in ("A name for a street.", "One for an hour, out of the blue.", "It had been in a box."):
                sound = engine.speak(say(text), find_voice(name), 1.0)
                assert not any(time.estimated for time in sound.words or ()), (name, text)
    finally:
        engine.close()
