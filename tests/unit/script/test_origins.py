"""Names of many origins: read by spelling, told from English words, listed where nobody knows them."""

from __future__ import annotations

import pytest

from oyez.article import Article, Block
from oyez.script import normalize, unknown_names, write
from oyez.script.lexicon import Lexicon
from oyez.script.names import ORIGINS

NAMES = [
    ("pl", "Grzybowski", "ɡʒɪˈbɒfski"),
    ("pl", "Zieliński", "ʒɛˈlɪnski"),
    ("sh", "Petrović", "ˈpɛtɹəvɪtʃ"),
    ("tr", "Yılmaz", "ˈjɪlmɑːz"),
    ("ru", "Kuznetsov", "kuːzˈnɛtsɒv"),
    ("ru", "Stepanenko", "ˌstɛpəˈnɛŋkoʊ"),
    ("es", "Gutiérrez", "ɡuːˈtjɛɹɛz"),
    ("pt", "Gonçalves", "ɡɒnˈsɑːlvɛs"),
    ("it", "Scognamiglio", "ˌskɒnjəˈmiːljoʊ"),
    ("de", "Köhler", "ˈkɜːləɹ"),
    ("fr", "Beauvais", "boʊˈveɪ"),
    ("ar", "al-Tamimi", "æltəˈmiːmi"),
    ("vi", "Phuong", "ˈfʊŋ"),
    ("wade", "Hsiu-chu", "ˌʃjoʊˈdʒuː"),
    ("yue", "Kwok-keung", "ˌkwɒkˈkʌŋ"),
    ("hi", "Krishnamurthy", "ˌkɹɪʃnəˈmʊɹti"),
    ("id", "Yudhoyono", "ˌjuːdoʊˈjoʊnoʊ"),
    ("hu", "Németh", "ˈneɪmɛt"),
    ("zh", "Changsha", "ˌtʃɑːŋˈʃɑː"),
    ("ja", "Utsunomiya", "uːˌtsʊnoʊˈmiːjə"),
    ("ko", "Jeonju", "ˈdʒʌndʒuː"),
    ("el", "Mavropoulos", "məˈvɹɒpʊlɒs"),
    ("nl", "Dijkstra", "ˈdaɪkstɹə"),
    ("sv", "Bjørnstad", "ˈbjɜːɹnstæd"),
    ("fi", "Virtanen", "ˈvɪɹtɑːnɛn"),
    ("fa", "Hosseinzadeh", "ˌhoʊseɪnˈzɑːdeɪ"),
]


def said(text: str, *origins: str) -> dict[str, str]:
    words = normalize(text, origins=origins, lexicon=Lexicon(())).words
    return {word.spoken: word.phonemes for word in words if word.phonemes}


@pytest.mark.parametrize(("code", "name", "sound"), NAMES)
def test_spelling_alone_is_evidence(code: str, name: str, sound: str) -> None:
    assert said(name) == {name: sound}, code


def test_a_given_name_vouches_for_a_surname() -> None:
    assert "Carrillo" in said("She met Guillermo Carrillo.")
    assert "Carrillo" not in said("She met Fred Carrillo.")


def test_a_story_of_the_country_is_evidence() -> None:
    assert "Fournier" not in said("It was Fournier who won.")
    assert said("It was Fournier who won.", "fr")["Fournier"].startswith("ˈf")


@pytest.mark.parametrize(
    "text",
    [
        "Beautiful Schools of Science in Delaware, Illinois and Nashville",
        "The Bureau, the Embassy and the Frontier Fund",
        "Some More Homes Here, Many Gone in Japan",
        "A Premier of Default and a Billet in France",
        "Undergraduates, Mankind and Hamburgers of Germany",
        "Mission, Passion and a Spaniel from Spain",
    ],
)
def test_english_words_are_no_names(text: str) -> None:
    origins = [origin.code for origin in ORIGINS]
    assert [word for word in said(text, *origins) if word not in {"A", "Here"}] == []


def test_given_names_that_english_has_stay_english() -> None:
    assert set(said("They saw Daniel Jiménez.")) == {"Jiménez"}


def test_unknown_names_are_listed_the_most_frequent_first() -> None:
    texts = "Then Blorvik spoke. It was Blorvik's day, said Anna Trempleton on Monday.", "A blorp is a Blorp."
    blocks = tuple(Block(f"b{number}", "paragraph", text) for number, text in enumerate(texts, 1))
    found = unknown_names(write(Article("x", blocks=blocks)))
    assert [(one.name, one.times, one.utterance) for one in found] == [
        ("Blorvik", 2, "b1.1"),
        ("Trempleton", 1, "b1.2"),
    ]


def test_a_name_told_once_is_read_so_all_through_the_story() -> None:
    blocks = (
        Block("b1", "paragraph", "Carrillo would not say more."),
        Block("b2", "paragraph", "They had asked Guillermo Carrillo twice."),
    )
    script = write(Article("x", headline="CARRILLO LEAVES OFFICE AFTER VOTE", blocks=blocks))
    sounds = [word.phonemes for one in script.utterances for word in one.words if word.spoken.lower() == "carrillo"]
    assert len(sounds) == 3
    assert len(set(sounds)) == 1
    assert sounds[0]
