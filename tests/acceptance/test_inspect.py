"""`oyez inspect`: a report of a file and of an article."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from acceptance.conftest import Run


def test_a_file_and_its_article_are_reported_alike(oyez: Run, examples: Path, tmp_path: Path) -> None:
    story, sound, times = examples / "harbour.html", tmp_path / "a.mp3", tmp_path / "a.json"
    assert oyez("narrate", story, "-o", sound, "--timeline", times).code == 0
    drawn = tmp_path / "a.svg"
    ran = oyez("inspect", sound, "--timeline", times, "--svg", drawn, "--json")
    assert ran.code == 0, ran.err
    of_file = json.loads(ran.out)
    of_article = json.loads(oyez("inspect", story, "--json").out)
    assert of_file["words"] == of_article["words"] == json.loads(oyez("inspect", sound, "--json").out)["words"]
    assert of_file["wpm"] == pytest.approx(of_article["wpm"], rel=0.01)
    assert of_file["loudness"] == pytest.approx(of_article["loudness"], abs=0.1)
    assert of_file["remarks"] == of_article["remarks"] == []
    assert of_article["takes"]["audited"] > 20
    assert "Tregear" in of_article["names_unknown"]
    assert ">Porthallow<" in drawn.read_text("utf-8")
    assert "takes" in oyez("inspect", story).out


def test_what_cannot_be_inspected(oyez: Run, tmp_path: Path) -> None:
    (tmp_path / "a.mp3").write_text("no sound")
    assert "not_sound" in oyez("inspect", tmp_path / "a.mp3").err
    assert "no_such_file" in oyez("inspect", tmp_path / "none.mp3").err
    (tmp_path / "a.json").write_text('{"words": [1]}')
    made = oyez("narrate", "-", "-o", tmp_path / "b.wav", stdin="One story.\n\nIt has two sentences of words. It ends.")
    if made.code == 0:
        assert "bad_json" in oyez("inspect", tmp_path / "b.wav", "--timeline", tmp_path / "a.json").err
