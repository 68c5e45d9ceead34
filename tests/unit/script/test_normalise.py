"""What each class of written form is said as, on sentences of our own."""

from __future__ import annotations

import pytest

from oyez.script import normalize

CASES = [
    # numbers
    ("Some 3,412 boats sank.", "Some three thousand four hundred twelve boats sank."),
    ("About 2.6m homes, 12k cars.", "About two point six million homes, twelve thousand cars."),
    ("A 19-year-old won.", "A nineteen year-old won."),
    ("It fell to -12 overnight.", "It fell to minus twelve overnight."),
    ("Agent 007 came 3rd.", "Agent zero zero seven came third."),
    ("Nearly ¾ of 1½ tonnes", "Nearly three quarters of one and a half tonnes"),
    # years
    ("In 1907, and in the 1980s", "In nineteen oh seven, and in the nineteen eighties"),
    ("The 2021-22 season", "The twenty twenty one to twenty two season"),
    # dates and times
    ("On Nov 3, 2024, at 7.05am", "On November third twenty twenty four, at seven oh five A M"),
    ("On 21 June it rained", "On the twenty first of June it rained"),
    ("From 3–5 May", "From the third to the fifth of May"),
    ("Mark and May met Jan in March.", "Mark and May met Jan in March."),
    ("At 18:40 GMT", "At eighteen forty G M T"),
    ("Open 9am-5pm", "Open nine A M to five P M"),
    # money, percent, measures
    ("US$7.5bn was lost", "seven point five billion U S dollars was lost"),
    ("A £20 fine, and £20", "A twenty pound fine, and twenty pounds"),
    ("€2.35 a litre", "two euros and thirty five cents a litre"),
    ("HK$3-4 billion", "three to four billion Hong Kong dollars"),
    ("¥900 and 80p", "nine hundred yen and eighty pence"),
    ("Up 7% to 4–5 per cent", "Up seven percent to four to five percent"),
    ("Down 25bps", "Down twenty five basis points"),
    ("A 42km run at 110km/h", "A forty two kilometer run at one hundred ten kilometers per hour"),
    (
        "She won the 1,500m, then ran 800m",
        "She won the one thousand five hundred meters, then ran eight hundred meters",
    ),
    ("Mon-Fri, Jan–Mar", "Monday to Friday, January to March"),
    ("Warming of 1.7C", "Warming of one point seven degrees Celsius"),
    ("He is 5ft 11in", "He is five feet eleven inches"),
    # ranges, scores
    ("Wait 20-30 minutes", "Wait twenty to thirty minutes"),
    ("Chelsea beat Leeds 4-2.", "Chelsea beat Leeds four two."),
    ("Judges ruled 6-3.", "Judges ruled six to three."),
    ("He works 8-4.", "He works eight to four."),
    ("He won 6-1, 3-6 and 6-4.", "He won six one, three six and six four."),
    (
        "The 2003/04 and 2016/17 seasons",
        "The two thousand three to two thousand four and twenty sixteen to seventeen seasons",
    ),
    ("It meets ISO 14001:2015.", "It meets I S O fourteen thousand one, twenty fifteen."),
    ("Under BS 5839-1:2017, yes", "Under B S five thousand eight hundred thirty nine, one, twenty seventeen, yes"),
    ("A poll (n=2,051)", "A poll, n equals two thousand fifty one"),
    ("Code 4.7xyz", "Code four point seven xyz"),
    (
        "Some 45 GWh/yr and 6.1g/cm3",
        "Some forty five gigawatt hours per year and six point one grams per cubic centimeter",
    ),
    ("Use 3½ lb or ½ oz", "Use three and a half pounds or half an ounce"),
    ("Up 2,310.4 pts", "Up two thousand three hundred ten point four points"),
    ("Then £3.1m bridge opens", "Then three point one million pounds bridge opens"),
    ("City waits as £3.1m bridge opens", "City waits as three point one million pound bridge opens"),
    ("£3.1m bridge opens", "three point one million pound bridge opens"),
    (
        "Held in £3m raised here, £2m last year",
        "Held in three million pounds raised here, two million pounds last year",
    ),
    # politicians, streets, generations, insertions
    ("Ann Poe, R-Wis., left.", "Ann Poe, R Wisconsin, left."),
    ("Ann Poe (D-N.Y.) left.", "Ann Poe, D New York, left."),
    ("So said Ann Poe, D-Ohio.", "So said Ann Poe, D Ohio."),
    ("On 7th Ave. S today", "On seventh Avenue South today"),
    ("By Ed Poe Jr. She read it.", "By Ed Poe Junior. She read it."),
    ("On Ed Poe Jr. Day", "On Ed Poe Junior Day"),
    ("They kept [the old] rules [until then].", "They kept the old rules until then."),
    ("It cost £9 on 03/04/2019", "It cost nine pounds on the third of April twenty nineteen"),
    # letters or word
    ("The EU, Nato and NATO", "The E U, Nato and NATO"),
    ("US troops told us", "U S troops told us"),
    ("The F.B.I. and MPs", "The F B I and M P's"),
    ("UN-led, anti-EU", "U N led, anti E U"),
    ("J.R. Smith of IBM", "J R Smith of I B M"),
    ("A plan I like", "A plan I like"),
    ("READ MORE from the UNHCR", "READ MORE from the U N H C R"),
    ("SpaceX's plan", "Space X's plan"),
    ("OIL PRICES TELL US THE UN WAS RIGHT", "OIL PRICES TELL US THE U N WAS RIGHT"),
    # alphanumerics
    ("The G20 and two F-35s", "The G twenty and two F thirty fives"),
    ("H5N1 at COP30", "H five N one at Cop thirty"),
    ("A Boeing 737 and MH370", "A Boeing seven three seven and M H three seventy"),
    # titles, abbreviations, roman
    ("Dr Ng of 5 High St met St John.", "Doctor Ng of five High Street met Saint John."),
    ("Lt Gen Cho and Sen. Ruiz", "Lieutenant General Cho and Senator Ruiz"),
    ("No 4, no. 5; no.", "number four, number five; no."),
    ("Charles III and World War II", "Charles the third and World War two"),
    ("President Xi and Mr Vi", "President Xi and Mister Vi"),
    ("e.g. cats vs. dogs", "for example cats versus dogs"),
    # electronic, symbols
    ("Mail a.b@news.org or see bbc.co.uk", "Mail A dot B at news dot org or see B B C dot C O dot U K"),
    ("#SaveTheSeals", "hashtag Save The Seals"),
    ("R&D at Marks & Spencer", "R and D at Marks and Spencer"),
    ("~50 at 2:1", "about fifty at two to one"),
    # silence and pauses
    ("The pair (left) met — twice…", "The pair, left, met – twice"),
    ("“So,” he said, ‘yes’ \U0001f600", "So, he said, yes"),
    ("He [sic] left[12]", "He left"),
]


@pytest.mark.parametrize(("written", "spoken"), CASES)
def test_said(written: str, spoken: str) -> None:
    assert normalize(written).text == spoken


@pytest.mark.parametrize(
    ("locale", "spoken"),
    [
        ("en-GB", "On the seventh of August twenty twenty four"),
        ("en-US", "On July eighth twenty twenty four"),
        ("en", "On seven eight twenty twenty four"),
    ],
)
def test_a_numeric_date_follows_the_publisher_and_is_never_guessed(locale: str, spoken: str) -> None:
    assert normalize("On 07/08/2024", locale).text == spoken


def test_british_numbers_say_and() -> None:
    assert normalize("120 men", "en-GB").text == "one hundred and twenty men"


def test_other_languages_say_their_own_numbers() -> None:
    assert normalize("Es waren 23 Boote.", "de").text == "Es waren dreiundzwanzig Boote."


def sources(text: str) -> list[tuple[str, str]]:
    return [(word.spoken, text[word.start : word.end]) for word in normalize(text).words]


def test_a_date_lights_its_parts() -> None:
    assert sources("Jan 15, 2025") == [
        ("January", "Jan"), ("fifteenth", "15"), ("twenty", "2025"), ("twenty", "2025"), ("five", "2025"),
    ]  # fmt: skip


def test_a_sum_never_runs_backwards() -> None:
    assert sources("US$3.4 trillion") == [
        ("three", "US$3.4"), ("point", "US$3.4"), ("four", "US$3.4"),
        ("trillion", "trillion"), ("U", "trillion"), ("S", "trillion"), ("dollars", "trillion"),
    ]  # fmt: skip


def test_letters_carry_their_own_sound() -> None:
    words = normalize("The AI Act").words
    assert [(word.spoken, word.phonemes) for word in words[1:3]] == [("A", "ˌeɪ"), ("I", "ˈaɪ")]


def test_invisible_characters_do_not_hide_a_number_and_stay_in_its_source() -> None:
    text = "pay $\u200b40\u00a0million"
    spoken = normalize(text)
    assert spoken.text == "pay forty million dollars"
    assert text[spoken.words[1].start : spoken.words[1].end] == "$\u200b40"


def test_markup_in_a_text_never_reaches_an_engine() -> None:
    spoken = normalize('He said <break time="9s"/> [[f00]] &amp; <phoneme ph="x">hi</phoneme>').text
    assert not set(spoken) & set('<>[]&"')
