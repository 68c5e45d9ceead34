"""Names by rule: right where the origin shows, silent elsewhere."""

from __future__ import annotations

import pytest

from oyez.script import normalize, pronounce
from oyez.script.names import ORIGINS, story_origins

KOREAN, PINYIN, HEPBURN, *OTHERS = ORIGINS


@pytest.mark.parametrize(
    ("origin", "name", "sound"),
    [
        (PINYIN, "zhengping", "ˌdʒʌŋˈpɪŋ"),
        (PINYIN, "qinghai", "ˌtʃɪŋˈhaɪ"),
        (PINYIN, "xi'an", "ˌʃiːˈɑːn"),
        (PINYIN, "luoyang", "ˌlwoʊˈjɑːŋ"),
        (PINYIN, "brighton", None),
        (HEPBURN, "matsuyama", "ˌmɑːtsʊˈjɑːmə"),
        (HEPBURN, "kenichi", "kɛˈniːtʃi"),
        (HEPBURN, "akio", "ˈɑːkɪoʊ"),
        (HEPBURN, "chelsea", None),
        (KOREAN, "min-seok", "ˌmɪnˈsʌk"),
        (KOREAN, "cheongju", "ˈtʃʌŋdʒuː"),
        (KOREAN, "smith", None),
    ],
)
def test_read(origin: object, name: str, sound: str | None) -> None:
    assert origin.read(name) == sound  # type: ignore[attr-defined]


def named(text: str) -> dict[str, str]:
    return {word.spoken: word.phonemes for word in normalize(text).words if word.phonemes}


def test_a_surname_and_a_given_name_are_evidence() -> None:
    assert named("Officials met Zhou Weiming and Choi Min-seok.") == {
        "Zhou": "ˈdʒoʊ", "Weiming": "ˌweɪˈmɪŋ", "Choi": "ˈtʃɔɪ", "Min-seok": "ˌmɪnˈsʌk",
    }  # fmt: skip


def test_a_story_of_the_country_is_evidence() -> None:
    assert "Gyeongnam" not in named("He wrote to Gyeongnam.")
    assert named("In Korea he wrote to Gyeongnam's mayor.")["Gyeongnam's"] == "ˈɡjʌŋnɑːmz"


@pytest.mark.parametrize(
    ("story", "name", "sound"),
    [("Japan", "Hirata", "hɪˈɹɑːtə"), ("Japan", "Naka", "ˈnɑːkə"), ("China", "Daqiu", "ˌdɑːˈtʃjoʊ"),
     ("Korea", "Danhap", "ˈdɑːnhɑːp")],
)  # fmt: skip
def test_whole_syllables_are_evidence_in_a_story_of_the_country(story: str, name: str, sound: str) -> None:
    assert named(f"In {story} people know {name} well.")[name] == sound


@pytest.mark.parametrize("word", ["Fame", "Damage", "Jogging", "Alone", "Engine", "Elaine", "Machine"])
def test_words_english_has_are_no_syllables_of_asia(word: str) -> None:
    assert word not in named(f"In China, Japan and Korea they speak of {word} often.")


@pytest.mark.parametrize(
    ("name", "sound"),
    [("Bujagali", "ˌbuːdʒəˈɡɑːli"), ("Mbanduki", "ˌəmbænˈduːki"), ("Suluhari", "ˌsuːluːˈhɑːɹi"), ("Trempleton", None)],
)
def test_open_syllables_are_read_as_in_most_of_the_world(name: str, sound: str | None) -> None:
    assert named(f"She met {name} there.").get(name) == sound


@pytest.mark.parametrize(
    "text",
    [
        "Human Rights Watch, Women in China, A Song in China",
        "Dance Time in Japan",
        "Fine Wine in Korea",
        "The Queen of China",
    ],
)
def test_english_words_are_left_alone(text: str) -> None:
    words = normalize(text).words
    assert [
        word.spoken for word in words if word.phonemes and word.spoken not in {"China", "Japan", "Korea", "A"}
    ] == []


def test_story_origins() -> None:
    assert story_origins("Tokyo and Seoul talk") == {"ja", "ko"}


def test_pronounce_asks_lexicon_then_rules_then_gives_up() -> None:
    assert pronounce("Xi Jinping") == "ʃiː ˌdʒɪnˈpɪŋ"
    assert pronounce("Zhou Weiming") == "ˈdʒoʊ ˌweɪˈmɪŋ"
    assert pronounce("Fred Smith") is None
    assert pronounce("") is None
