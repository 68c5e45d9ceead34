"""The commands other programs pipe through, and the ones a person reads."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from acceptance.conftest import Run

COMMANDS = [
    "listen",
    "narrate",
    "script",
    "article",
    "feed",
    "normalize",
    "sentences",
    "pronounce",
    "voices",
    "serve",
    "doctor",
]


@pytest.mark.parametrize("command", COMMANDS)
def test_help_has_an_example(oyez: Run, command: str) -> None:
    ran = oyez(command, "--help")
    assert ran.code == 0
    assert f"oyez {command}" in ran.out.partition("Example")[2]


def test_normalize_lines(oyez: Run) -> None:
    ran = oyez("normalize", stdin="It cost HK$30m.\n\nPlain words.\n")
    assert ran.out.splitlines() == ["It cost thirty million Hong Kong dollars.", "", "Plain words."]


def test_normalize_json(oyez: Run) -> None:
    text = "It cost HK$30m."
    ran = oyez("normalize", "--json", stdin=json.dumps({"id": 7, "text": text, "locale": "gb"}) + "\n")
    data = json.loads(ran.out)
    assert data["id"] == 7
    said = [data["spoken"][at:stop] for start, end, at, stop in data["spans"] if start >= 8 and end <= 14]
    assert said == ["thirty", "million", "Hong", "Kong", "dollars"]


@pytest.mark.parametrize("line", ["not json", "[]", '{"id": 1}', '{"text": 5}'])
def test_bad_lines_do_not_stop_the_others(oyez: Run, line: str) -> None:
    ran = oyez("normalize", "--json", stdin=f'{line}\n{{"id": 2, "text": "Fine."}}\n')
    first, second = map(json.loads, ran.out.splitlines())
    assert first["error"]["code"] == "bad_line"
    assert second["spoken"] == "Fine."
    assert ran.code == 1


def test_sentences(oyez: Run) -> None:
    ran = oyez("sentences", stdin='{"text": "Dr. Tan left. He ran."}\n')
    assert json.loads(ran.out) == [[0, 13], [14, 21]]


def test_pronounce(oyez: Run) -> None:
    ran = oyez("pronounce", stdin="Xi Jinping\nLondon\n\n")
    first, second, third = ran.out.splitlines()
    assert "ʃ" in first
    assert second.startswith("ˈl") or "lˈ" in second
    assert third == ""


def test_bytes_that_are_no_text(oyez: Run) -> None:
    assert oyez("normalize", stdin=b"caf\xe9 \xff\n").code == 0


def test_voices(oyez: Run) -> None:
    rows = json.loads(oyez("voices", "--json").out)
    assert {"id", "name", "engine", "language", "gender", "licence", "installed"} <= set(rows[0])
    english = [row for row in rows if row["language"].startswith("en")]
    assert len(english) >= 6
    assert {row["gender"] for row in english} == {"female", "male"}
    assert rows[0]["name"] in oyez("voices").out


def test_doctor(oyez: Run) -> None:
    ran = oyez("doctor")
    assert ran.code == 0, ran.out
    assert all(finding["well"] for finding in json.loads(oyez("doctor", "--json").out))


def test_many_articles_one_line_each(oyez: Run, examples: Path) -> None:
    ran = oyez("article", examples / "harbour.html", "missing.html", examples / "index.html", "--json")
    first, second, third = map(json.loads, ran.out.splitlines())
    assert first["headline"]
    assert "error" not in first
    assert second == {"source": "missing.html", "error": second["error"]}
    assert second["error"]["code"] == "no_such_file"
    assert third["error"]["code"]
    assert "blocks" in third
    assert ran.code == 1


def test_an_article_for_people(oyez: Run, examples: Path) -> None:
    ran = oyez("article", examples / "harbour.html")
    assert ran.code == 0
    assert "min read" in ran.out


def test_a_reader_that_goes_away(oyez: Run, env: dict[str, str]) -> None:
    import subprocess

    from acceptance.conftest import OYEZ

    done = subprocess.run(
        f"yes 'A line of words.' | head -20000 | {OYEZ} normalize | head -1",
        shell=True, env=env, capture_output=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.stdout == b"A line of words.\n"
    assert b"Traceback" not in done.stderr
