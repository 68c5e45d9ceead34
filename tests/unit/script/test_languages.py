"""Other languages: number words and dates where we have tables, numbers whole where we have none."""

from __future__ import annotations

from pathlib import Path

import pytest

from oyez.script import normalize

CASES = [
    ("de", "Das kostet 1,2 Millionen Euro.", "Das kostet eins Komma zwei Millionen Euro."),
    ("de", "3 Mio. € und 5,50 Euro", "drei Millionen Euro und fünf Euro fünfzig"),
    ("de", "Am 12. Mai 2024 um 14.30 Uhr", "Am zwölften Mai zweitausendvierundzwanzig um vierzehn Uhr dreißig"),
    ("de", "1.234 Menschen, 3,5 % mehr", "eintausendzweihundertvierunddreißig Menschen, drei Komma fünf Prozent mehr"),
    ("de", "Es waren 23. Dann 24.", "Es waren dreiundzwanzig. Dann vierundzwanzig."),
    ("de", "Im 19. Jahrhundert, in der 2. Liga", "Im neunzehnten Jahrhundert, in der zweiten Liga"),
    ("de", "1999 siegte Köln 2:1", "neunzehnhundertneunundneunzig siegte Köln zwei zu eins"),
    ("de", "z. B. § 5, 80er", "zum Beispiel Paragraf fünf, achtziger"),
    ("de", "Sie liefen 1 Stunde, 20-jährige", "Sie liefen eine Stunde, zwanzigjährige"),
    ("fr", "1,2 million d'euros, 3,5 %", "un virgule deux million d'euros, trois virgule cinq pour cent"),
    ("fr", "Le 1er mai à 14h30", "Le premier mai à quatorze heures trente"),
    ("fr", "1 234 personnes et 21 femmes", "mille deux cent trente quatre personnes et vingt et une femmes"),
    ("fr", "Au XXe siècle, Louis XIV", "Au vingtième siècle, Louis quatorze"),
    ("fr", "2 M€, 5,50 €", "deux millions d'euros, cinq euros cinquante"),
    ("fr", "Le 12/05/2024, M. Petit", "Le douze mai deux mille vingt quatre, Monsieur Petit"),
    ("es", "1,2 millones de euros, un 3,5 %", "uno coma dos millones de euros, un tres coma cinco por ciento"),
    ("es", "300 personas, 21 años, 1 hora", "trescientas personas, veintiún años, una hora"),
    ("es", "El siglo XXI, Felipe VI", "El siglo veintiuno, Felipe sexto"),
    ("es", "El 3.º, US$ 5 millones", "El tercero, cinco millones de dólares"),
    ("es-MX", "1.5% y $1,200", "uno punto cinco por ciento y mil doscientos pesos"),
    ("zh", "2024年5月，涨3.5%", "二零二四 年 五 月, 涨 百分之三点五"),
    ("zh", "有2个人，1,234元", "有 两 个人, 一千二百三十四 元"),
    ("ja", "2024年4月20日、3人", "にせんにじゅうよねん しがつ はつか, さんにん"),
    ("ja", "3億5000万円、10分", "さんおくごせんまんえん, じゅっぷん"),
    ("ko", "2024년 3명, 15개월", "이천이십사 년 세 명, 십오 개월"),
    ("ko", "3.5% 오른 1,200원", "삼 점 오 퍼센트 오른 천이백 원"),
]


TABLE = Path(__file__).with_name("languages.tsv").read_text("utf-8").splitlines()
ROWS = [line.split("\t") for line in TABLE if not line.startswith("#")]
UNSPACED = {"zh", "ja", "ko"}


@pytest.mark.parametrize(("language", "written", "spoken"), ROWS)
def test_news_is_said_as_its_newsreaders_say_it(language: str, written: str, spoken: str) -> None:
    said = normalize(written, language).text
    if language in UNSPACED:  # where its words begin and end is the engine's affair
        said, spoken = said.replace(" ", ""), spoken.replace(" ", "")
    assert said == spoken


@pytest.mark.parametrize(("language", "written", "spoken"), CASES)
def test_said(language: str, written: str, spoken: str) -> None:
    assert normalize(written, language).text == spoken


@pytest.mark.parametrize("language", ["sv", "cs", "el", "vi", "xx"])
def test_what_we_have_no_tables_for_reaches_the_engine_whole(language: str) -> None:
    spoken = normalize("x 1,2 y 1.234,5 z 3,5 % w €5 v 12/05/2024 u 14:30 t -5 °C s 1 200 r 5 €", language)
    numbers = [word.spoken for word in spoken.words if any(map(str.isdigit, word.spoken))]
    assert numbers == ["1,2", "1.234,5", "3,5%", "€5", "12/05/2024", "14:30", "-5°C", "1200", "5€"]


def test_numbers_keep_their_places() -> None:
    text = "Am 3. Mai 3,5 %"
    sources = [(word.spoken, text[word.start : word.end]) for word in normalize(text, "de").words]
    assert sources[1:] == [
        ("dritten", "3"), ("Mai", "Mai"), ("drei", "3,5"), ("Komma", "3,5"), ("fünf", "3,5"), ("Prozent", "%"),
    ]  # fmt: skip
