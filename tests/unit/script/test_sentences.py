"""Where sentences end."""

from __future__ import annotations

import pytest

from oyez.script import sentences


@pytest.mark.parametrize(
    "pieces",
    [
        ["Dr. Ruiz left the U.S. base at 5 p.m. on Monday.", "She was tired."],
        ["“We lost.", "It hurts,” he said.", "They left."],
        ["Why it matters", "Rates rose 2.5 per cent."],
        ["The envoy (left) spoke.", "(He will return.)", "Talks go on."],
        ["Turn to vol. 3, ch. 4.", "It is short."],
        ["MPs held a 90-min. debate.", "Some came, incl. a choir of an est. value."],
        ["Prices fell.", "iPhone sales rose."],
        ["He came No. 4.", "She was No. 1."],
        ["“Really?” she asked.", "No one replied."],
        ["1. Prices fell", "2. Rates rose"],
        ["Doors open at 7 p.m. GMT.", "Bring a coat."],
        ["It ends at 9 a.m. ET.", "Then it rains."],
        ["Polls shut at 8 P.M. Lisbon time.", "Counting starts."],
        ["She came at 6 p.m.", "The door shut."],
        ["It was 6 p.m.", "This time nobody came."],
        ['“Sales fell," he wrote in a memo.', '"Buyers stayed at home."'],
        ['"Sales fell,” he wrote.', "“Buyers left.", 'Rain came," he said.', "Nobody came."],
        ['„Es regnet", sagte sie.', "Dann ging er."],
    ],
)
def test_split(pieces: list[str]) -> None:
    for joint in (" ", "\n"):
        heading = pieces[0][-1] not in ".!?,”"
        text = ("\n" if heading else joint).join(pieces)
        assert [text[start:end] for start, end in sentences(text)] == pieces


def test_nothing_to_split() -> None:
    assert sentences("") == []
    assert sentences(" \n ") == []


def test_japanese() -> None:
    text = "首相は辞任した。後任は未定だ。"
    assert [text[start:end] for start, end in sentences(text, "ja")] == ["首相は辞任した。", "後任は未定だ。"]


@pytest.mark.parametrize(
    "language, pieces",
    [
        ("my", ["ဒါကတစ်ပါ။", "ဌာန၊ ပုဂ္ဂိုလ်ပါ။"]),
        ("th", ["นายสุรชัย จ.นครพนม เดินทางเมื่อ 21 ม.ค. 2561"]),
        ("km", ["នេះគឺមួយ។", "នេះគឺពីរ។"]),
    ],
)
def test_marks_of_other_scripts(language: str, pieces: list[str]) -> None:
    text = " ".join(pieces)
    assert [text[start:end] for start, end in sentences(text, language)] == pieces
