"""Text that people paste: mails, texts without a headline, and the languages of the news."""

from __future__ import annotations

import pytest

from oyez.article import Article, page_from_text, read
from oyez.article.text import tokens

BODY = [
    "The harbour board voted on Thursday to raise the sea wall at Brenning by a metre and a half before the winter.",
    "The wall was built in 1911 of granite from the quarry above the town, and it has not been raised since then.",
    '"We could wait for the state," said Ole Brandt, the mayor. "But the sea will not wait."',
    "The work will cost nine million crowns, of which the state pays two thirds, and it will beg",
]


def text(*lines: str) -> Article:
    return read(page_from_text("\n".join(lines), source="-"))


def said(article: Article) -> list[str]:
    return [block.text for block in article.blocks]


def test_a_text_without_a_headline_loses_nothing() -> None:
    article = text(*BODY)
    assert (article.headline, said(article)) == ("", BODY)


def test_a_mail_is_read_without_its_head_and_its_foot() -> None:
    head = [
        "From: Brenning Post <news@brenning.example>",
        "Date: Tue, 3 Nov 2026 10:00:00 +0100",
        "",
        "The wall rises",
        "",
    ]
    foot = ["--", "Brenning Post", "Unsubscribe: https://brenning.example/u?1", "Sent from my iPhone"]
    article = text(*head, *BODY[:3], *foot)
    assert (article.headline, said(article)) == ("The wall rises", BODY[:3])


def test_a_short_rule_within_a_story_ends_nothing() -> None:
    assert (
        said(text("The wall rises", *BODY[:2], "--", *BODY[2:], *(f"{line[:-1]}, again." for line in BODY[:2])))[2]
        == BODY[2]
    )


@pytest.mark.parametrize("headline, byline, furniture, body", [
    (
        "बंदरगाह की दीवार डेढ़ मीटर ऊँची होगी", "", ["राज्य", "शेयर करें", "ये भी पढ़ें: मछुआरों ने किया प्रदर्शन", "विज्ञापन"],
        ["बंदरगाह परिषद ने गुरुवार को फैसला किया कि समुद्र की दीवार डेढ़ मीटर ऊँची की जाएगी।",
         "यह दीवार 1911 में पहाड़ी की खदान के ग्रेनाइट से बनी थी और तब से ऊँची नहीं की गई है।"],
    ),
    (
        "رفع جدار البحر في برينينغ مترا ونصف المتر", "ليلى حداد",
        ["أخبار", "كتبت: ليلى حداد", "اقرأ أيضا: الصيادون يحتجون", "شارك"],
        ["صوت مجلس الميناء يوم الخميس على رفع جدار البحر في برينينغ مترا ونصف المتر قبل حلول الشتاء.",
         "بني الجدار عام 1911 من غرانيت المحجر فوق المدينة، ولم يرفع منذ ذلك الحين."],
    ),
    (
        "Brenning'in deniz duvarı bir buçuk metre yükselecek", "",
        ["Anasayfa", "Giriş: 03.11.2026 10:00", "İlgili Haberler", "Paylaş"],
        ["Liman kurulu perşembe günü Brenning'in deniz duvarını bir buçuk metre yükseltmeye karar verdi.",
         "Duvar 1911'de kentin üstündeki ocağın granitinden yapıldı ve o günden beri yükseltilmedi."],
    ),
    (
        "布伦宁海堤将加高一米半", "", ["新闻", "2026年11月3日 10:00 来源：布伦宁邮报", "责任编辑：王丽", "分享到"],
        ["港务委员会周四投票决定，在冬季到来之前将布伦宁的海堤加高一米半，此前十年间有十一场风暴越过海堤。",
         "海堤建于一九一一年，用的是城上采石场的花岗岩，从那以后再也没有加高过。"],
    ),
])  # fmt: skip
def test_languages(headline: str, byline: str, furniture: list[str], body: list[str]) -> None:
    article = text(furniture[0], headline, furniture[1], body[0], body[1], *furniture[2:])
    assert (article.headline, said(article)) == (headline, body)
    assert article.byline == ((byline,) if byline else ())


def test_the_signs_of_a_word_do_not_part_it() -> None:
    assert tokens("राज्य में मीटर") == ["राज्य", "में", "मीटर"]
    assert tokens("cafe\u0301 naïve") == ["cafe\u0301", "naïve"]
