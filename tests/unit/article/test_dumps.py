"""Scraped pages of imagined sites in several languages: the story whole, its head right, nothing else said."""

from __future__ import annotations

from pathlib import Path

import pytest

from oyez.article import Article, check, page_from_text, read
from oyez.errors import OyezError

DUMPS = Path(__file__).with_name("dumps")


def dump(name: str) -> Article:
    return read(page_from_text((DUMPS / name).read_text("utf-8"), source=name))


@pytest.mark.parametrize("name, headline, standfirst, byline, language", [
    ("ferry-de.txt", "Die Fähre nach Laboe fährt", "Neun Monate lang", ("Anke Petersen", "Jörn Matthiesen"), "de"),
    ("market-fr.txt", "À Morlaix, la criée rouvre", "Le port finistérien", ("Gaëlle Le Bris",), "fr"),
    ("library-en.txt", "Lakewood library reopens", "", ("Marisol Vega",), "en"),
    ("lakes-in.txt", "Bengaluru lakes to get floating", "BBMP plans to install 200", ("Kavya Ramesh",), "en"),
    ("lynx-es.txt", "El lince vuelve a la sierra", "La Junta suelta seis", ("Lucía Fernández Ortiz",), "es"),
    ("ferry-ja.txt", "港の渡し船が九年ぶりに復活", "", (), "ja"),
    ("bicycle.md", "Notes on fixing a 1978 Moulton bicycle", "", (), "en"),
])  # fmt: skip
def test_head(name: str, headline: str, standfirst: str, byline: tuple[str, ...], language: str) -> None:
    article = dump(name)
    check(article)
    assert article.headline.startswith(headline)
    assert article.standfirst.startswith(standfirst)
    assert bool(article.standfirst) == bool(standfirst)
    assert (article.byline, article.language) == (byline, language)


@pytest.mark.parametrize("name, blocks, last", [
    ("ferry-de.txt", "capt cred para para head para para head para", "Auf dem Anleger"),
    ("market-fr.txt", "capt cred para para head para para", "Les bateaux devront"),
    ("library-en.txt", "para para para para para para", "The library is open"),
    ("lakes-in.txt", "capt cred para para head para para para", "The BBMP’s chief engineer"),
    ("lynx-es.txt", "capt cred para para para para", "La próxima suelta"),
    ("ferry-ja.txt", "capt cred para para para para", "運航は一日六便"),
    ("bicycle.md", "para para para list list list para para para para", "Then I rode it"),
])  # fmt: skip
def test_body_is_whole_and_nothing_else(name: str, blocks: str, last: str) -> None:
    article = dump(name)
    assert " ".join(block.type[:4] for block in article.blocks) == blocks
    assert article.blocks[-1].text.startswith(last)


@pytest.mark.parametrize("title, paragraph", [
    ("Die Fähre fährt wieder", "Der Stadtrat hat am Dienstag beschlossen, dass die Fähre noch ein Jahr fahren darf."),
    ("Le bac reprend du service", "La mairie a décidé mardi de garder un an de plus la vieille embarcation du bourg."),
    ("渡し船が復活", "三重県鳥羽市の離島と本土を結ぶ渡し船が四日、九年ぶりに復活した。"),
    ("Паром снова ходит", "Городской совет во вторник решил, что старый паром будет ходить ещё один год."),
    ("عودة العبارة القديمة", "قرر مجلس المدينة يوم الثلاثاء أن تواصل العبارة القديمة رحلاتها لمدة عام آخر."),
])  # fmt: skip
def test_short_text_has_the_line_above_as_headline(title: str, paragraph: str) -> None:
    article = read(page_from_text(f"{title}\n\n{paragraph}\n", source="-"))
    assert article.headline == title
    assert [block.text for block in article.blocks] == [paragraph]


def test_question_as_title() -> None:
    title = "Will the council keep its old ferry running another year?"
    text = (
        f"{title}\n\nCouncillors will vote on Tuesday, and nobody knows how.\n\nThe money is gone and the boat leaks.\n"
    )
    assert read(page_from_text(text, source="-")).headline == title


@pytest.mark.parametrize("text", ["Hello there.", "<html><body><p>Hello there.</p></body></html>"])
def test_short_is_not_a_page_of_links(text: str) -> None:
    with pytest.raises(OyezError) as caught:
        check(read(page_from_text(text, source="-")))
    assert caught.value.code == "too_short"


PROSE = "The bridge at Olmsted opened to walkers on Monday, {} months after the flood took its middle arch away."


def test_authors_on_lines_of_their_own() -> None:
    names = ["By", "Ana Ruiz1,", "Tom Okafor &", "Petra Lindqvist"]
    body = [PROSE.format(number) for number in ("eleven", "twelve", "thirteen")]
    bio = "Ana Ruiz is a freelance reporter in Olmsted."
    text = "\n".join(["Walkers return to the bridge at Olmsted", *names, *body, bio])
    article = read(page_from_text(text, source="-"))
    assert article.byline == ("Ana Ruiz", "Tom Okafor", "Petra Lindqvist")
    assert [block.text for block in article.blocks] == body


def test_a_label_of_the_page_is_no_author() -> None:
    body = [PROSE.format(number) for number in ("eleven", "twelve")] + [
        "The middle arch was the work of river engineers."
    ]
    article = read(page_from_text("\n".join(["Walkers return to Olmsted bridge", "Middle Arch", *body]), source="-"))
    assert article.byline == ()


def test_kicker_after_a_pointer_stays() -> None:
    body = [PROSE.format(number) for number in ("eleven", "twelve", "thirteen")]
    text = "\n".join(
        ["Walkers return to the bridge at Olmsted", *body, "Read more: Lighthouse sold", "It still leaks."]
    )
    assert read(page_from_text(text, source="-")).blocks[-1].text == "It still leaks."
