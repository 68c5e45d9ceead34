"""The body and pictures of scraped pages: what looks like a heading or a sentence and is none."""

from __future__ import annotations

from oyez.article import Article, page_from_text, read

OPEN = "The harbour board voted on Thursday to raise the sea wall at Brenning by a metre and a half before the winter."
BODY = [
    OPEN,
    "The wall was built in 1911 of granite from the quarry above the town, and it has not been raised since then.",
    "Storms have broken over it eleven times in the last decade, the board's engineer told the meeting in the hall.",
    "The work will cost nine million crowns, of which the state pays two thirds and the town of Brenning the rest.",
]
HEAD = ["Brenning to raise its sea wall by a metre and a half", "By Ana Ruiz", "3 May 2026"]


def text(*lines: str) -> Article:
    return read(page_from_text("\n".join([*HEAD, *lines]), source="-"))


def said(article: Article) -> list[tuple[str, str]]:
    return [(block.type, block.text) for block in article.blocks]


def plain(*lines: str) -> list[tuple[str, str]]:
    return [("paragraph", line) for line in lines]


def test_headlines_of_other_stories_in_capitals_go() -> None:
    shout = "MINISTER RESIGNS AFTER NIGHT OF TALKS OVER FISHING RIGHTS IN THE SOUND"
    article = text(*BODY[:2], shout, *BODY[2:])
    assert said(article) == plain(*BODY)
    assert ("related", shout) in [(line.rule, line.text) for line in article.dropped]


def test_a_subhead_in_capitals_stays() -> None:
    assert ("heading", "WHO PAYS") in said(text(*BODY[:2], "WHO PAYS", *BODY[2:]))


def test_a_clip_and_its_title_go() -> None:
    clip = "Mayor Ole Brandt discusses the wall and what the town can pay for it on 'Harbour Morning.'"
    assert said(text("Video", "Why the wall must rise", clip, *BODY)) == plain(*BODY)


def test_a_newsletter_named_above_its_form_goes() -> None:
    form = ["Please enter a valid email address.", "The next issue of Tide Table will soon be in your inbox."]
    article = text(*BODY[:2], "Tide Table", "Our week at sea, with maps and the best of the quays.", *form, *BODY[2:])
    assert said(article) == plain(*BODY)


def test_a_heading_above_a_newsletter_that_does_not_name_it_stays() -> None:
    form = ["Please enter a valid email address.", "The next issue of Tide Table will soon be in your inbox."]
    article = text(*BODY[:2], "What the wall costs", BODY[2], *form, BODY[3])
    assert ("heading", "What the wall costs") in said(article)


def test_offers_between_those_of_a_subscription_go() -> None:
    sold = ["This content is reserved for subscribers.", "Subscribe now to read the latest news of the coast."]
    offers = [
        "Analysis of all things Brenning by Jo Lind, Mia Ek and others.",
        "Brenning Post ePaper.",
        "A daily quiz.",
    ]
    more = ["Create an account or sign in to continue with your reading experience."]
    assert said(text(BODY[0], *sold, *offers, *more, *BODY[1:])) == plain(*BODY)


def test_the_last_card_before_the_text_goes_though_it_asks() -> None:
    cards = ["RED FLAG", "Ferry runs aground in the sound", "NET LOSS", "Cod quota cut by half", "HIGH TIDE"]
    asked = "Can a wall of granite hold back a sea that rises every year?"
    assert said(text(*BODY[:2], *cards, asked, *BODY[2:])) == plain(*BODY)


def test_a_question_over_a_section_is_its_heading() -> None:
    assert ("heading", "Who pays for the wall?") in said(text(*BODY[:2], "Who pays for the wall?", *BODY[2:]))
    spoken = "“Who pays for the wall?”"
    assert ("heading", spoken) not in said(text(*BODY[:2], spoken, *BODY[2:]))


def test_a_heading_survives_the_cards_and_the_advert_above_it() -> None:
    cards = ["News", "Ferry runs aground in the sound near the old light", "News", "Advertisement 2"]
    heading = "Granite from the quarry above the town to be used again"
    below = "Granite will come from the old quarry again, and the town has bought a share in it for a single crown."
    assert ("heading", heading) in said(text(*BODY[:2], *cards, heading, below, *BODY[2:]))


def test_a_picture_with_its_number_rights_or_place_in_a_gallery_is_a_caption() -> None:
    numbered = "Ole Brandt on the wall he wants raised"
    counted = "[1/5]Waves break over the wall at Brenning in January. Harbour Pictures/Jo Lind"
    rights = "Waves at Brenning, in this picture taken from a film. @jolind MANDATORY CREDIT. NO RESALES. NO ARCHIVES."
    article = text(BODY[0], BODY[1], "2", numbered, BODY[2], counted, rights, BODY[3])
    types = {line: kind for kind, line in said(article)}
    assert types[numbered] == "caption"
    assert [line for kind, line in said(article) if kind == "paragraph"] == BODY
    assert "2" not in types


def test_a_credit_stuck_to_its_caption_or_in_brackets_under_it() -> None:
    article = text(
        BODY[0], "The wall at low tideCredit: Jo Lind", BODY[1], "The quarry in 1911.", "(Brenning Times)", *BODY[2:]
    )
    assert said(article)[1:3] == [("caption", "The wall at low tide"), ("credit", "Credit: Jo Lind")]
    assert ("caption", "The quarry in 1911.") in said(article)
    assert ("credit", "(Brenning Times)") in said(article)


def test_the_source_under_a_chart_makes_no_caption_of_the_text_above() -> None:
    article = text(BODY[0], BODY[1], "Source: Natl Inst. for Coasts (NIC), Brenning", *BODY[2:])
    assert said(article)[1] == ("paragraph", BODY[1])
    assert said(article)[2][0] == "credit"


def test_an_address_in_a_credit_does_not_cost_the_caption() -> None:
    shot = "The wall was repaired in March. Brenning Board: Jo Lind, jo.lind@brenning.example"
    article = text(BODY[0], shot, shot, *BODY[1:])
    assert [(kind, line) for kind, line in said(article) if "repaired" in line] == [
        ("caption", "The wall was repaired in March.")
    ]


def test_a_date_stuck_to_its_time_is_no_standfirst() -> None:
    article = read(
        page_from_text("\n".join([HEAD[0], HEAD[1], "March 7, 20267:55 AM UTCUpdated ago", *BODY]), source="-")
    )
    assert article.standfirst == ""
    assert said(article) == plain(*BODY)


def test_a_byline_among_facts_parts_standfirst_and_body() -> None:
    facts = "Yara Holm · Coast News · Posted: May 08, 2026 4:00 AM EDT | Last Updated: May 8"
    standfirst = "The town must find three million crowns of its own"
    article = read(page_from_text("\n".join([HEAD[0], standfirst, facts, *BODY]), source="-"))
    assert (article.standfirst, article.byline) == (standfirst, ("Yara Holm",))
    assert said(article) == plain(*BODY)


STORY = [
    *BODY,
    "The quarry's last owner gave the granite away for nothing in 1911, and his grandson says he will do so again.",
    "The board expects the work on the wall to begin in August, when the boats of Brenning lie in the outer harbour.",
]


def test_comments_are_cut_where_their_moments_begin() -> None:
    said_there = ["What a waste of good granite that is, if you ask me.", "The sea always wins in the end."]
    comments = [
        "KarlFromBrenning",
        "2 hours ago",
        said_there[0],
        "Reply",
        "sea_dog",
        "3 hours ago",
        said_there[1],
        "Reply",
    ]
    comments += ["Anders", "4 hours ago", "I will pay for a metre of it myself, and so should you."]
    assert said(text(*STORY, "Comments (3)", *comments)) == plain(*STORY)
    assert said(text(*STORY, *comments)) == plain(*STORY)


def test_moments_of_a_story_told_as_it_happens_stay() -> None:
    told = ["14:05", STORY[1], "13:40", STORY[2], "12:10", STORY[3]]
    assert [line for kind, line in said(text(STORY[0], *told)) if kind == "paragraph"] == STORY[:4]


def test_cards_of_other_stories_below_the_last_paragraph_go() -> None:
    cards = []
    for title, teaser in [
        (
            "Minister quits over fishing rights",
            "She had promised the trawlermen of the north a quota of their own in May.",
        ),
        (
            "Six counties warned of ice",
            "Drivers are told to stay at home until the salt lorries have been round twice.",
        ),
        ("A storm called Hedda", "Two candidates put off their rallies and one of them cannot land her aeroplane."),
    ]:
        cards += [title, teaser]
    assert said(text(*STORY, *cards)) == plain(*STORY)


def test_a_teaser_cut_in_brackets_goes_with_its_title() -> None:
    cut = ["Registers searched in two cities", "Officers have ended their search of the offices of a lawyer of [...]"]
    assert said(text(*STORY[:3], *cut, *STORY[3:])) == plain(*STORY)


def test_a_menu_below_the_story_goes_and_a_list_of_the_story_stays() -> None:
    menu = ["- Careers", "- Press Room", "- Site Map", "- Media Kit"]
    assert said(text(*STORY, *menu)) == plain(*STORY)
    items = ["- Granite from the quarry", "- Nine million crowns", "- A wall for Brenning"]
    assert [kind for kind, _ in said(text(*STORY, "The board needs three things before the work can begin:", *items))][
        -3:
    ] == ["list"] * 3


def test_short_lines_are_a_list_between_paragraphs_only() -> None:
    items = ["Granite", "Mortar", "Crowns"]
    assert [kind for kind, _ in said(text(*STORY[:2], *items, *STORY[2:]))].count("list") == 3
    assert said(text(*STORY, "Share", *items)) == plain(*STORY)


def test_a_line_of_arabic_with_a_name_in_capitals_is_no_shout() -> None:
    line = "دمشق، سوريا (CNN) -- أكدت جهات سورية أن فصائل مسلحة سيطرت على مخازن للصواريخ في ريف العاصمة يوم السبت."
    more = "وقال المرصد السوري لحقوق الإنسان إن مقاتلين سيطروا على مخازن للصواريخ في ريف العاصمة بعد حصار دام أياما."
    article = read(
        page_from_text("\n".join(["مقاتلون يسيطرون على مخازن للصواريخ بريف دمشق", line, more, line[::-1]]), source="-")
    )
    assert [block.text for block in article.blocks][:2] == [line, more]
