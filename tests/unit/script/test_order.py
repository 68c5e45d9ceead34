"""What is said, in which order, and what is left out with which reason."""

from __future__ import annotations

import pytest

from oyez.article import Article, Block, Dropped, Note
from oyez.codec import from_json, to_json
from oyez.errors import OyezError
from oyez.script import Policy, Script, write

ARTICLE = Article(
    "x",
    headline="‘Peace’ nears",
    standfirst="Talks go on",
    byline=("Ana Ruiz", "Bo Chan"),
    blocks=(
        Block("b1", "paragraph", "It is near. So they say."),
        Block("b2", "caption", "Envoys (left) in Rome."),
        Block("b3", "heading", "Why now"),
        Block("b4", "caption", "Envoys (left) in Rome."),
        Block("b5", "credit", "Photo: AP"),
        Block("b6", "paragraph", "***"),
    ),
    dropped=(Dropped("Advertisement", "advert label"),),
)


def said(policy: Policy | None = None) -> list[tuple[str, str]]:
    return [(utterance.id, utterance.spoken) for utterance in write(ARTICLE, policy).utterances]


def test_the_order_of_speech() -> None:
    assert said() == [
        ("headline.1", "Peace nears."),
        ("standfirst.1", "Talks go on."),
        ("byline.1", "By Ana Ruiz and Bo Chan."),
        ("b1.1", "It is near."),
        ("b1.2", "So they say."),
        ("b3.1", "Why now."),
    ]


def test_each_omission_has_its_rule() -> None:
    assert [(one.text[:6], one.rule) for one in write(ARTICLE).dropped] == [
        ("Advert", "advert label"), ("Envoys", "captions off"), ("Envoys", "captions off"), ("Photo:", "credits off"),
        ("***", "nothing to say"),
    ]  # fmt: skip


def test_a_caption_is_said_once_where_asked_for() -> None:
    assert [text for identity, text in said(Policy(captions="once")) if identity.startswith(("b2", "b4"))] == [
        "Envoys, left, in Rome."
    ]


def test_words_that_are_not_printed_have_no_source() -> None:
    byline = write(ARTICLE).utterances[2]
    unprinted = [(word.spoken, word.start, word.end) for word in byline.words if word.start == word.end]
    assert unprinted == [("By", 0, 0), ("and", 10, 10)]
    assert all(byline.spoken[word.at : word.at + len(word.spoken)] == word.spoken for word in byline.words)


def test_pauses_grow_with_structure() -> None:
    pauses = {utterance.id: utterance.pause for utterance in write(ARTICLE).utterances}
    assert pauses["b1.1"] < pauses["b1.2"] < pauses["b3.1"] < pauses["headline.1"]


def test_a_script_survives_json() -> None:
    script = write(ARTICLE)
    assert from_json(Script, to_json(script)) == script


NOTED = Article(
    "x",
    headline="News",
    blocks=(Block("b1", "quote", "“We won.”"), Block("b2", "list", "One item"), Block("b3", "caption", "A boat.")),
    notes=(Note("table", "Exports by year", "b1"), Note("embed", "", "b2"), Note("table", "First", "")),
)


def test_presets() -> None:
    def order(name: str) -> list[tuple[str, str]]:
        policy = Policy.preset(name)  # type: ignore[arg-type]
        return [(utterance.role, utterance.spoken) for utterance in write(NOTED, policy).utterances]

    assert order("brief") == [("headline", "News."), ("quote", "We won.")]
    assert order("standard") == [("headline", "News."), ("quote", "We won."), ("list", "One item.")]
    assert order("everything") == [
        ("headline", "News."), ("note", "Table: First."), ("quote", "We won."), ("note", "Table: Exports by year."),
        ("list", "One item."), ("note", "Embedded post."), ("caption", "A boat."),
    ]  # fmt: skip
    with pytest.raises(OyezError, match="bad_preset"):
        Policy.preset("loud")  # type: ignore[arg-type]


def test_a_note_stands_for_nothing_printed() -> None:
    script = write(NOTED, Policy.preset("everything"))
    note = next(utterance for utterance in script.utterances if utterance.spoken == "Table: Exports by year.")
    assert (note.block, note.text, note.start, note.end) == ("b1", "", 9, 9)
    assert {(word.start, word.end) for word in note.words} == {(9, 9)}
    assert len({utterance.id for utterance in script.utterances}) == len(script.utterances)


def test_quotes_set_apart_may_have_a_second_voice() -> None:
    voices = {utterance.role: utterance.voice for utterance in write(NOTED, Policy(quotes="second")).utterances}
    assert voices == {"headline": "main", "quote": "second", "list": "main"}
    assert {utterance.voice for utterance in write(NOTED).utterances} == {"main"}


@pytest.mark.parametrize(
    ("url", "text", "said"),
    [
        ("https://news.example.uk/a", "It opened on 03/04/2019.", "third of April"),
        ("https://news.example.us/a", "It opened on 03/04/2019.", "March fourth"),
        ("https://news.example/a", "It cost £9m. It opened on 03/04/2019.", "third of April"),
        ("https://[bad/a", "It opened on 03/04/2019.", "three four"),
    ],
)
def test_region_of_the_publisher(url: str, text: str, said: str) -> None:
    article = Article(url, url, blocks=(Block("p1", "paragraph", text),))
    assert said in " ".join(utterance.spoken for utterance in write(article, Policy(lexicons=())).utterances)


def test_what_leads_on_keeps_its_colon() -> None:
    blocks = (
        Block("b1", "paragraph", "Bring these:"),
        Block("b2", "list", "Bread"),
        Block("b3", "paragraph", "He ate။"),
    )
    spoken = [one.spoken for one in write(Article(source="-", headline="Food", blocks=blocks)).utterances]
    assert spoken == ["Food.", "Bring these:", "Bread.", "He ate။"]
