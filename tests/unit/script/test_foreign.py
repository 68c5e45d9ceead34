"""Another language than the article's: seen where it is plain, and never in a name."""

from __future__ import annotations

import pytest

from oyez.article import Article, Block
from oyez.script import Policy, sentences, write
from oyez.script.foreign import language_of, parted

PLAIN = [
    ("es", "No vamos a permitir que el puerto se cierre por una tormenta"),
    ("fr", "Nous sommes prêts à tout pour que la pêche reprenne dans la baie"),
    ("de", "Wir werden das nicht hinnehmen und der Hafen bleibt offen"),
    ("it", "Non possiamo accettare che il porto resti chiuso per un altro mese"),
    ("pt", "Não vamos deixar que o porto pague por uma crise que não fez"),
    ("nl", "Wij willen dat het kabinet nu met een plan komt voor de haven"),
    ("pl", "Nie ma zgody na to, że port nie chce rozmawiać z nami o tym"),
    ("tr", "Bu karar bizim için çok önemli ve daha iyi bir liman için"),
    ("ru", "Мы не можем ждать, пока они примут решение за нас"),
    ("uk", "Ми не можемо чекати, поки її рішення буде за нас"),
    ("ja", "私たちはこの決定を受け入れることができません"),
    ("ko", "우리는 이 결정을 받아들일 수 없습니다"),
    ("zh", "我们不能接受这个决定，这对港口不公平"),
    ("ar", "لن نقبل هذا القرار أبدا لأنه غير عادل"),
    ("fa", "ما نمی‌توانیم این تصمیم را بپذیریم چون عادلانه نیست"),
    ("hi", "हम इस फैसले को स्वीकार नहीं कर सकते"),
]
NAMES = [
    "President Luiz Inácio Lula da Silva met Andrés Manuel López Obrador in São Paulo on Tuesday",
    "The Corriere della Sera and Le Monde both ran the story alongside El País",
    "Players from Real Sociedad de Fútbol and Deportivo de La Coruña were fined",
    "He sang “La donna è mobile”, then the “Ode an die Freude”",
    "The restaurant serves steak au poivre, crème brûlée and tarte aux pommes à la mode",
    "Ito (伊藤) met Park (박) in Gyeongju (경주)",
    "vice versa, ad hoc, et cetera, de facto, in absentia, per se",
    "Swan Lake, or Лебединое озеро, was on the bill",
    "no no no no a a a",
    "die men in een man",
    "1,200 3.5 % €5",
    "",
]


@pytest.mark.parametrize(("code", "text"), PLAIN)
def test_a_plain_sentence_is_in_its_language(code: str, text: str) -> None:
    assert language_of(text, "en-GB") == code


@pytest.mark.parametrize("text", NAMES)
def test_names_and_borrowed_words_change_nothing(text: str) -> None:
    assert language_of(text, "en-GB") == "en-GB"


@pytest.mark.parametrize("usual", ["de", "fr", "ru", "ja", "ar", "zh"])
def test_english_is_seen_in_other_languages(usual: str) -> None:
    assert language_of("The port said that it would not be in the interest of the people", usual) == "en"


@pytest.mark.parametrize(
    ("usual", "text"),
    [
        ("ca", "El govern no vol que la llei es voti a la tardor"),
        ("ja", "東京都知事選挙開票速報"),
        ("mr", "हम इस फैसले को स्वीकार"),
    ],
)
def test_neighbours_are_not_taken_for_each_other(usual: str, text: str) -> None:
    assert language_of(text, usual) == usual


def parts(text: str, usual: str = "en") -> list[tuple[str, str, bool]]:
    return [(text[start:end], code, whole) for start, end, code, whole in parted(text, sentences(text, usual), usual)]


def test_a_quotation_stands_alone_with_its_marks_and_all_its_sentences() -> None:
    assert parts("They sang “No vamos a permitir que el puerto se cierre. Es la hora.” and left.") == [
        ("They sang", "en", False),
        ("“No vamos a permitir que el puerto se cierre.", "es", True),
        ("Es la hora.”", "es", False),
        ("and left.", "en", True),
    ]


def test_who_is_quoted_tells_nothing_of_who_writes() -> None:
    text = "Er sagte: „We will not let this happen to the people.“ Er ging."
    assert [(part, code) for part, code, _ in parts(text, "de")] == [
        ("Er sagte:", "de"), ("„We will not let this happen to the people.“", "en"), ("Er ging.", "de"),
    ]  # fmt: skip


def test_the_script_says_each_part_in_its_own_language() -> None:
    blocks = (
        Block("b1", "paragraph", "She wrote “Nous sommes 21 dans le port et il est 14h30 pour nous” in 2019."),
        Block("b2", "quote", "Das kostet uns 3 Mio. Euro, und das ist nicht wenig für die Stadt."),
        Block("b3", "paragraph", "It was 5°C."),
    )
    said = write(Article("x", language="en-GB", blocks=blocks), Policy(lexicons=())).utterances
    assert [(one.language, one.spoken) for one in said] == [
        ("en-GB", "She wrote,"),
        ("fr", "Nous sommes vingt et un dans le port et il est quatorze heures trente pour nous,"),
        ("en-GB", "in twenty nineteen."),
        ("de", "Das kostet uns drei Millionen Euro, und das ist nicht wenig für die Stadt."),
        ("en-GB", "It was five degrees Celsius."),
    ]
    assert said[0].pause < said[2].pause
    assert [one.id for one in said] == ["b1.1", "b1.2", "b1.3", "b2.1", "b3.1"]
    assert all(blocks[0].text[word.start : word.end].strip() for word in said[1].words)
