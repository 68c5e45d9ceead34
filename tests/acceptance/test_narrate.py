"""What `oyez narrate` promises, checked on what it wrote."""

from __future__ import annotations

import json
import re
from itertools import pairwise
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from acceptance.conftest import Run
from oyez.article import fetch, read
from oyez.script import write
from oyez.words import count_words, printed_words

FURNITURE = [
    "Advertisement",
    "Why you can trust",
    "Reading Time",
    "Select Voice",
    "1.25x",
    "WPM",
    "Photo",
    "This Week in",
]
RATES = {"m4a": 24_000, "mp3": 24_000, "wav": 24_000}


def decoded(file: Path) -> NDArray[np.float64]:
    with av.open(str(file)) as container:
        frames = [frame.to_ndarray().reshape(-1) for frame in container.decode(audio=0)]
    sound = np.concatenate(frames).astype(np.float64)
    return sound / 32768 if frames[0].dtype == np.int16 else sound


@pytest.fixture
def made(oyez: Run, scraped: Path, tmp_path: Path) -> dict[str, Any]:
    files = [tmp_path / f"out.{kind}" for kind in ("m4a", "mp3", "wav")]
    outputs = [part for file in files for part in ("-o", file)]
    captions, timeline = tmp_path / "out.vtt", tmp_path / "out.json"
    ran = oyez("narrate", scraped, *outputs, "--captions", captions, "--timeline", timeline, "--json")
    assert ran.code == 0, ran.err
    return {
        "files": files,
        "facts": json.loads(ran.out),
        "captions": captions.read_text(),
        "timeline": json.loads(timeline.read_text()),
        "source": scraped,
    }


def test_the_words_of_the_timeline_are_the_words_of_the_article(made: dict[str, Any]) -> None:
    article = read(fetch(str(made["source"])))
    body = [block.text for block in article.blocks if block.type not in ("caption", "credit")]
    printed = [article.headline, article.standfirst, *article.byline, *body]
    words = [text[start:end] for text in printed for start, end in printed_words(text)]
    assert [word["text"] for word in made["timeline"]["words"]] == words
    blocks = {"headline": article.headline, "standfirst": article.standfirst, "byline": ", ".join(article.byline)}
    blocks |= {block.id: block.text for block in article.blocks}
    assert all(blocks[word["block"]][word["from"] : word["to"]] == word["text"] for word in made["timeline"]["words"])


def test_no_furniture_is_spoken_and_no_caption_twice(made: dict[str, Any]) -> None:
    said = " ".join(word["text"] for word in made["timeline"]["words"])
    assert [label for label in FURNITURE if label.casefold() in said.casefold()] == []
    article = read(fetch(str(made["source"])))
    captions = [block.text for block in article.blocks if block.type in ("caption", "credit")]
    assert len(captions) >= 2
    assert len(set(captions)) == len(captions)
    assert [text for text in captions if text in said] == []


def test_every_sentence_of_the_story_is_a_cue_once(made: dict[str, Any]) -> None:
    plain = re.sub(r"<[^>]+>", "", made["captions"])
    script = write(read(fetch(str(made["source"]))))
    for utterance in script.utterances:
        assert " ".join(plain.split()).count(utterance.text) == 1


def test_word_times_are_ordered_inside_the_file_and_on_their_sound(made: dict[str, Any]) -> None:
    words, duration = made["timeline"]["words"], made["timeline"]["duration"]
    assert all(0 <= word["start"] < word["end"] <= duration for word in words)
    assert all(before["start"] <= after["start"] for before, after in pairwise(words))
    sound = decoded(made["files"][2])
    loud = float(np.sqrt(np.mean(sound**2)))
    quiet = [word["text"] for word in words if _level(sound, word) < 0.1 * loud]
    assert quiet == []
    # Two printed words said as one ("per cent"), and joints whose sounds differ from the words said alone ("for a").
    assert sum(word["estimated"] for word in words) <= 0.02 * len(words)


def _level(sound: NDArray[np.float64], word: dict[str, Any]) -> float:
    part = sound[round(word["start"] * 24_000) : round(word["end"] * 24_000)]
    return float(np.sqrt(np.mean(part**2)))


def test_the_measured_speed_is_the_one_heard(made: dict[str, Any]) -> None:
    words = made["timeline"]["words"]
    for file in made["files"]:
        sound = np.abs(decoded(file))
        heard = np.flatnonzero(sound > 0.01)
        minutes = (heard[-1] - heard[0]) / RATES[file.suffix[1:]] / 60
        assert made["facts"]["wpm"] == pytest.approx(len(words) / minutes, rel=0.01)
        assert len(sound) / 24_000 == pytest.approx(made["timeline"]["duration"], abs=0.06)


@pytest.mark.parametrize("wpm", [120, 250, 400, 800])
def test_a_chosen_speed_is_heard(oyez: Run, examples: Path, tmp_path: Path, wpm: int) -> None:
    file, timeline = tmp_path / "out.wav", tmp_path / "out.json"
    ran = oyez("narrate", examples / "harbour.html", "-o", file, "--timeline", timeline, "--wpm", wpm, "--json")
    assert ran.code == 0, ran.err
    facts, sound, words = json.loads(ran.out), decoded(file), json.loads(timeline.read_text())["words"]
    loud = float(np.sqrt(np.mean(sound**2)))
    assert [word["text"] for word in words if _level(sound, word) < 0.05 * loud] == []
    assert sum(word["estimated"] for word in words) <= 0.03 * len(words)
    heard = np.flatnonzero(np.abs(sound) > 0.01)
    assert facts["words"] / ((heard[-1] - heard[0]) / 24_000 / 60) == pytest.approx(wpm, rel=0.01)
    assert facts["wpm"] == pytest.approx(wpm, rel=0.01)


def test_the_same_takes_give_the_same_bytes(oyez: Run, made: dict[str, Any], tmp_path: Path) -> None:
    again = [tmp_path / f"again.{kind}" for kind in ("m4a", "mp3", "wav")]
    outputs = [part for file in again for part in ("-o", file)]
    assert oyez("narrate", made["source"], *outputs).code == 0
    for first, second in zip(made["files"], again, strict=True):
        assert first.read_bytes() == second.read_bytes()


def test_reading_what_was_said(oyez: Run, scraped: Path) -> None:
    data = json.loads(oyez("script", scraped, "--json").out)
    assert [line["role"] for line in data["utterances"]][:3] == ["headline", "standfirst", "byline"]
    assert {"captions off", "player", "advert"} <= {line["rule"] for line in data["dropped"]}
    once = json.loads(oyez("script", scraped, "--captions-spoken", "once", "--json").out)
    captions = [line["text"] for line in once["utterances"] if line["role"] == "caption"]
    assert len(captions) == len(set(captions)) > 0
    assert not any("Photo" in line["spoken"] for line in once["utterances"])


def test_what_is_said_of_a_page_that_is_not_narrated_ends_with_the_reason(oyez: Run, tmp_path: Path) -> None:
    page = tmp_path / "short.txt"
    page.write_text(
        "Ferry to run again\n\nThe ferry to the island will run again on Monday, the harbour master said.\n"
    )
    seen, told = oyez("script", page), json.loads(oyez("script", page, "--json").out)
    assert seen.out.splitlines()[-1].startswith("NOT NARRATED  too_short: The story found here has")
    assert (seen.code, told["error"]["code"]) == (0, "too_short")
    assert "error" not in json.loads(oyez("script", "examples/harbour.html", "--json").out)


def test_the_counts_agree(oyez: Run, made: dict[str, Any]) -> None:
    data = json.loads(oyez("article", made["source"], "--json").out)
    byline = sum(map(count_words, data["byline"]))
    assert made["facts"]["words"] == data["words"] + byline == len(made["timeline"]["words"])


JAPANESE = (
    "フェリーが再開\n\n"
    + "市議会は火曜日、古いフェリーをもう一年運航することを決めた。何百人もの住民が手紙を書いていた。" * 4
)


def test_a_language_without_a_calibrated_voice_has_its_own(oyez: Run, tmp_path: Path) -> None:
    ran = oyez("narrate", "-", "-o", tmp_path / "x.wav", stdin=JAPANESE)
    assert ran.code == 0, ran.err
    assert "Japanese" in ran.out
    assert "note:" not in ran.err


FAROESE = (
    "<html lang=fo><title>Ferjan siglir aftur</title><article><h1>Ferjan siglir aftur</h1><p>"
    + "Býráðið gjørdi av týsdagin, at gamla ferjan skal sigla eitt ár afturat. Hundraðtals fólk høvdu skrivað. " * 5
    + "</p></article></html>"
)


def test_a_language_no_voice_speaks_is_said_to_be(oyez: Run, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(FAROESE, "utf-8")
    ran = oyez("narrate", page, "-o", tmp_path / "x.wav")
    assert ran.code == 0, ran.err
    assert "note: The article's language is 'fo'; Edward reads it as en-US." in ran.err
