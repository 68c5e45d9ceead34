"""`oyez voices` as a user meets it: the table, its JSON, trying one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import wave
from pathlib import Path

import pytest

OYEZ = Path(sys.executable).with_name("oyez")


def voices(*arguments: str, **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [OYEZ, "voices", *arguments], env={**os.environ, **env}, capture_output=True, text=True, check=False
    )


@pytest.fixture
def empty(tmp_path: Path) -> dict[str, str]:
    """No keys, no programs, no models."""
    return {"OYEZ_DATA": str(tmp_path), "PATH": "", "OPENAI_API_KEY": ""}


def test_the_table_says_what_each_voice_is(empty: dict[str, str]) -> None:
    lines = voices(**empty).stdout.splitlines()
    assert lines[0].split() == [
        "NAME", "ENGINE", "LANGUAGE", "ACCENT", "GENDER", "QUALITY", "LICENCE", "SIZE", "WPM", "ID",
    ]  # fmt: skip
    ava = next(line for line in lines if line.startswith("Ava "))
    assert ava.split() == [
        "Ava", "espeak", "en-US", "American", "female", "basic", "GPL-3.0-or-later", "-", "90-380", "espeak:en-us+f5",
    ]  # fmt: skip
    assert "41 more of kokoro: oyez voices install kokoro" in lines
    assert "9 more of openai: export OPENAI_API_KEY=…" in lines


def test_all_of_them_and_what_they_need(empty: dict[str, str]) -> None:
    line = next(line for line in voices("--all", **empty).stdout.splitlines() if line.startswith("Kokoro Heart "))
    assert line.split()[-4:] == ["oyez", "voices", "install", "kokoro"]
    assert "354 MB" in line


def test_json_lists_what_can_speak_or_all(empty: dict[str, str]) -> None:
    here = json.loads(voices("--json", **empty).stdout)
    assert all(voice["installed"] for voice in here)
    every = json.loads(voices("--all", "--json", **empty).stdout)
    nova = next(voice for voice in every if voice["id"] == "openai:nova")
    assert (nova["installed"], nova["remote"], nova["usd_per_million_characters"]) == (False, True, 15)
    assert {voice["id"] for voice in here} < {voice["id"] for voice in every}


def test_trying_a_voice_writes_what_it_says(empty: dict[str, str], tmp_path: Path) -> None:
    done = voices("try", "Beatrice", "It is 3.5 km long.", "-o", str(tmp_path / "x.wav"), **empty)
    assert done.returncode == 0, done.stderr
    assert "Beatrice (espeak:en-gb-x-rp+f5): 5 words" in done.stdout
    assert "word times exact" in done.stdout
    with wave.open(str(tmp_path / "x.wav")) as sound:
        assert 1 < sound.getnframes() / sound.getframerate() < 5


def test_where_nothing_plays_it_is_said_so(empty: dict[str, str]) -> None:
    done = voices("try", "Klara", **empty)
    assert done.returncode == 1
    assert "error: no_sound: This machine plays no sound: no player was found." in done.stderr


def test_a_player_is_given_the_file(empty: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "aplay").write_text('#!/bin/sh\nread -r head < "$2"; echo "$1 ${head%%[!A-Z]*}" > "$0.told"\n')
    (tmp_path / "aplay").chmod(0o755)
    done = voices("try", "Ava", "Hello.", **empty | {"PATH": str(tmp_path)})
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "aplay.told").read_text().strip() == "-q RIFF"
    (tmp_path / "aplay").write_text("#!/bin/sh\nexit 1\n")
    done = voices("try", "Ava", "Hello.", **empty | {"PATH": str(tmp_path)})
    assert "none of aplay could play it" in done.stderr


@pytest.mark.parametrize(("name", "code"), [("Nobody", "unknown_voice"), ("Kokoro Heart", "voice_not_installed")])
def test_a_voice_that_cannot(empty: dict[str, str], name: str, code: str) -> None:
    done = voices("try", name, "Hello.", **empty)
    assert done.returncode == 1
    assert f"error: {code}: " in done.stderr
