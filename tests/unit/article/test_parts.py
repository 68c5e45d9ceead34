"""The small judges: credits, names, wording, language, metadata."""

from __future__ import annotations

import pytest

from oyez.article.captions import split_credit
from oyez.article.language import detect_language, tidy_tag
from oyez.article.names import byline_names
from oyez.article.tables import table
from oyez.article.wording import furniture_rule


@pytest.mark.parametrize("line, caption, credit", [
    ("The arch at night. Photo: dpa", "The arch at night.", "Photo: dpa"),
    ("The arch at night. (AP Photo/Nils Berg)", "The arch at night.", "(AP Photo/Nils Berg)"),
    ("The arch at night | Nils Berg/PA Images", "The arch at night", "Nils Berg/PA Images"),
    ("Der Bogen bei Nacht. Foto: Nils Berg/dpa", "Der Bogen bei Nacht.", "Foto: Nils Berg/dpa"),
    ("The arch at night © Nils Berg", "The arch at night © Nils Berg", ""),
    ("Image: Nils Berg", "", "Image: Nils Berg"),
    ("The arch at night.Nils Berg/AFP", "The arch at night.", "Nils Berg/AFP"),
    ("The arch at night, Olmsted.Nils Berg—Getty Images", "The arch at night, Olmsted.", "Nils Berg—Getty Images"),
    ("The arch at night Nils van der Berg/AFP", "The arch at night", "Nils van der Berg/AFP"),
    ("/Getty Images/iStockphoto", "", "/Getty Images/iStockphoto"),
    ("The U.S.Navy ship at sea.", "The U.S.Navy ship at sea.", ""),
    ("The mayor told Reuters he had resigned.", "The mayor told Reuters he had resigned.", ""),
    ("He left. He told AFP.", "He left. He told AFP.", ""),
    ("The arch at night.", "The arch at night.", ""),
])  # fmt: skip
def test_split_credit(line: str, caption: str, credit: str) -> None:
    assert split_credit(line) == (caption, credit)


@pytest.mark.parametrize("line, names", [
    ("By Ana Ruiz", ("Ana Ruiz",)),
    ("By Ana Ruiz and Tom Okafor, Staff Reporters", ("Ana Ruiz", "Tom Okafor")),
    ("Von Jürgen von der Heide", ("Jürgen von der Heide",)),
    ("Ana Ruiz@anaruiz", ("Ana Ruiz",)),
    ("Published Monday", ()),
    ("By our news desk", ()),
])  # fmt: skip
def test_byline_names(line: str, names: tuple[str, ...]) -> None:
    assert byline_names(line) == names


@pytest.mark.parametrize("line, rule", [
    ("Advertisement", "advert"),
    ("• ADVERTISEMENT", "advert"),
    ("Story continues below advertisement", "advert"),
    ("Anzeige", "advert"),
    ("広告", "advert"),
    ("Reading Time:4 minutes", "reading-time"),
    ("Why you can trust us", "trust"),
    ("Select Voice", "player"),
    ("1.25x", "player"),
    ("250 WPM", "player"),
    ("Sign up for our newsletter", "newsletter"),
    ("Subscribe to continue reading", "paywall"),
    ("Lesen Sie auch: Leuchtturm verkauft", "related"),
    ("Facebook Twitter WhatsApp", "share"),
    ("Leave a comment", "comments"),
    ("© 2025 The Gazette", "legal"),
    ("—", "no-words"),
    ("She said the advertisement had worked.", ""),
    ("Average house prices fell for a third month in a row.", ""),
    ("Share prices rose by 4 per cent.", ""),
    ("More than 250,000 people were told to leave.", ""),
    ("He plays fast.", ""),
    ("شروط التعليق: عدم الإساءة للكاتب أو للأشخاص.", "comments"),
    ("التعليقات المنشورة لا تعبر عن رأي الموقع", "comments"),
    ("قال الوزير إن شروط التعليق على القرار تغيرت.", ""),
    ("دعا الحزب أنصاره إلى عدم الإساءة إلى خصومه في الشارع.", ""),
    ("Tekst loopt door onder de advertentie", "advert"),
    ("Saken fortsetter under annonsen", "advert"),
    ("Participe do canal da Folha no WhatsApp", "share"),
    ("She left the WhatsApp group of the village on Monday.", ""),
    ("Få de viktigste nyhetene rett i innboksen hver morgen.", "newsletter"),
    ("People are also reading…", "related"),
    ("#değirmen#köy", "topics"),
    ("Dit artikel verscheen eerder in De Waalbode", "trust"),
    ("Kapcsolódó írások:", "related"),
    ("A cikkhez hozzáfűzött hozzászólások nem a lap nézeteit tükrözik.", "comments"),
])  # fmt: skip
def test_furniture_rule(line: str, rule: str) -> None:
    assert furniture_rule(line) == rule


def test_tags_and_languages() -> None:
    assert tidy_tag("en_gb") == "en-GB"
    assert tidy_tag("zh-hans-cn") == "zh-Hans-CN"
    assert tidy_tag("no language") == ""
    assert (
        detect_language("El puente se abrió el lunes y los vecinos de la villa lo han celebrado con una fiesta.")
        == "es"
    )
    assert detect_language("123 456") == ""


@pytest.mark.parametrize(
    "name", ["wording", "containers", "credits", "names", "gate", "languages", "elements", "networks", "media"]
)
def test_tables_load(name: str) -> None:
    assert table(name)
