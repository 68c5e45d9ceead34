"""Programs that cannot be had here, played by stand-ins that take the same arguments and note what they were given."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from oyez.errors import OyezError
from oyez.voices import Engine
from oyez.voices.command import CommandEngine, OwnPrograms, pico, rhvoice, sapi
from oyez.voices.command import say as macos
from oyez.voices.command.filling import filled, said
from oyez.voices.command.table import KnownVoice, Program, Rate, bundled, read_table
from support import say

STAND_IN = """#!{python}
import json, os, pathlib, sys, wave
arguments = sys.argv[1:]
if arguments in ({listing!r}):
    print({listed!r})
    sys.exit()
files = {{}}
for argument in arguments:
    path = pathlib.Path(argument)
    if path.is_absolute() and path.is_file():
        files[path.name] = path.read_text("utf-8")
note = {{"arguments": arguments, "files": files, "locale": os.environ["LC_ALL"]}}
pathlib.Path({note!r}).write_text(json.dumps(note))
target = next(argument for argument in arguments if argument.endswith("sound.wav"))
with wave.open(target, "wb") as sound:
    sound.setnchannels(1)
    sound.setsampwidth(2)
    sound.setframerate({rate})
    sound.writeframes(b"\\1\\2" * 800)
"""
StandIn = Callable[..., None]


@pytest.fixture
def note(tmp_path: Path) -> Path:
    return tmp_path / "note.json"


@pytest.fixture
def stand_in(tmp_path: Path, note: Path, monkeypatch: pytest.MonkeyPatch) -> StandIn:
    """Put a program on the PATH, alone."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))

    def make(name: str, rate: int = 16_000, listing: tuple[str, ...] = (), listed: str = "") -> None:
        text = STAND_IN.format(python=sys.executable, listing=[list(listing)], listed=listed, note=str(note), rate=rate)
        (folder / name).write_text(text)
        (folder / name).chmod(0o755)

    return make


def given(note: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(note.read_text())
    return found


def as_system(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setattr("oyez.voices.command.engine._SYSTEM", name)


@pytest.mark.parametrize("make", [pico, rhvoice, macos, sapi, OwnPrograms])
def test_without_the_program_there_are_no_voices(
    make: Callable[[], Engine], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv("OYEZ_DATA", str(tmp_path))
    engine = make()
    assert isinstance(engine, Engine)
    assert list(engine.voices()) == []
    assert engine.version


def test_pico(stand_in: StandIn, note: Path) -> None:
    stand_in("pico2wave")
    engine = pico()
    voice = next(voice for voice in engine.voices() if voice.language == "de-DE")
    sound = engine.speak(say("-o /etc/passwd <break/> & [so]."), voice, 1.5 / voice.rate)
    arguments = given(note)["arguments"]
    assert arguments[:3] == ["-l", "de-DE", "-w"]
    assert arguments[4] == '<speed level="150">-o /etc/passwd  break/     so .</speed>'
    assert (sound.sample_rate, sound.duration, sound.words) == (16_000, 0.05, None)
    assert given(note)["locale"] == "C.UTF-8"


def test_pico_takes_long_sentences_in_pieces(stand_in: StandIn, note: Path) -> None:
    stand_in("pico2wave")
    engine = pico()
    sound = engine.speak(say("many words " * 2000), next(iter(engine.voices())), 1.0)
    assert sound.duration == pytest.approx(0.05 * 4)


def test_rhvoice(stand_in: StandIn, note: Path, tmp_path: Path) -> None:
    stand_in("RHVoice-test", 24_000)
    for name in ("alan", "Leticia-F123", "newcomer"):
        (tmp_path / "voices" / name).mkdir(parents=True)
    written = bundled_text("rhvoice").replace("/usr/share/RHVoice/voices", str(tmp_path / "voices"))
    engine = CommandEngine(read_table(written, "rhvoice"))
    assert {(voice.id, voice.name, voice.language) for voice in engine.voices()} >= {
        ("rhvoice:alan", "Alan (RHVoice)", "en-GB"),
        ("rhvoice:Leticia-F123", "Letícia (RHVoice)", "pt-BR"),
        ("rhvoice:newcomer", "newcomer (RHVoice)", "en-US"),
    }
    alan = next(voice for voice in engine.voices() if voice.id == "rhvoice:alan")
    engine.speak(say("So <b> it is."), alan, 0.8 / alan.rate)
    seen = given(note)
    assert seen["arguments"][:4] == ["-p", "alan", "-r", "80"]
    assert seen["files"]["text"] == "So <b> it is."


def test_macos(stand_in: StandIn, note: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    as_system(monkeypatch, "darwin")
    listed = (
        "Alex                en_US    # Most people recognize me by my voice.\n"
        "Eddy (English (UK)) en_GB    # Hello! My name is Eddy.\n"
        "Amélie              fr_CA    # Bonjour, je m’appelle Amélie.\n"
    )
    stand_in("say", 22_050, ("-v", "?"), listed)
    engine = macos()
    assert [(voice.id, voice.name, voice.language, voice.gender) for voice in engine.voices()] == [
        ("say:Alex", "Alex (macOS)", "en-US", "male"),
        ("say:Eddy-English-UK", "Eddy (English (UK)) (macOS)", "en-GB", "neutral"),
        ("say:Amélie", "Amélie (macOS)", "fr-CA", "neutral"),
    ]
    eddy = list(engine.voices())[1]
    engine.speak(say("Wait [[rate 900]] now."), eddy, 1.2)
    seen = given(note)
    assert seen["arguments"][:4] == ["-v", "Eddy (English (UK))", "-r", "210"]
    assert seen["files"]["text"] == "Wait   rate 900   now."
    as_system(monkeypatch, "linux")
    assert list(macos().voices()) == []


def test_windows(stand_in: StandIn, note: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    as_system(monkeypatch, "win32")
    listing = bundled("sapi").listing
    assert listing is not None
    stand_in(
        "powershell",
        22_050,
        listing.command[1:],
        "Microsoft Hazel Desktop|en-GB|Female\r\nMicrosoft Stefan|de-DE|Male\r",
    )
    engine = sapi()
    assert [(voice.id, voice.language, voice.gender) for voice in engine.voices()] == [
        ("sapi:Microsoft-Hazel-Desktop", "en-GB", "female"),
        ("sapi:Microsoft-Stefan", "de-DE", "male"),
    ]
    engine.speak(say("$(Remove-Item x) “so”."), next(iter(engine.voices())), 3.0)
    seen = given(note)
    assert seen["arguments"][6:8] == ["Microsoft Hazel Desktop", "10"]
    assert seen["files"]["text"] == "$(Remove-Item x) “so”."
    assert "Remove-Item" not in seen["files"]["script.ps1"]


OWN = """
title = "Mine"
program = "mine"
licence = "MIT"
language = "cy-GB"
speak = ["mine", "--in", "{text}", "--out", "{sound}", "--speed", "{rate}", "--voice", "{voice}"]
rate = { one = 150, least = 0.5, most = 2, digits = 0 }

[[voices]]
id = "anwen"
name = "Anwen"
gender = "female"
"""


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("OYEZ_DATA", str(tmp_path))
    (tmp_path / "voices").mkdir()
    return tmp_path / "voices"


def test_a_program_of_ones_own(stand_in: StandIn, note: Path, own: Path) -> None:
    stand_in("mine")
    (own / "mine.toml").write_text(OWN)
    engine = OwnPrograms()
    (voice,) = engine.voices()
    assert (voice.id, voice.name, voice.engine, voice.language) == ("own:mine:anwen", "Anwen (Mine)", "own", "cy-GB")
    engine.speak(say("Bore da."), voice, 9.0)
    assert given(note)["arguments"][4:] == ["--speed", "300", "--voice", "anwen"]
    assert engine.report() == "1 in voices/*.toml, 1 voices"
    (own / "mine.toml").write_text(OWN.replace("150", "160"))
    assert next(iter(OwnPrograms().voices())).version != voice.version


@pytest.mark.parametrize(
    ("table", "says"),
    [
        ("title = ", "TOML|Invalid|value"),
        (OWN.replace('licence = "MIT"\n', ""), "licence"),
        (OWN.replace("{sound}", "x.wav"), "sound"),
        (OWN.partition("[[voices]]")[0], "no voices"),
        (OWN.replace('title = "Mine"', "title = 7"), "title"),
        ("times = '('\n" + OWN, "unterminated|missing"),
    ],
)
def test_a_table_that_cannot_be_used_takes_no_other_away(stand_in: StandIn, own: Path, table: str, says: str) -> None:
    stand_in("mine")
    (own / "good.toml").write_text(OWN)
    (own / "wrong.toml").write_text(table)
    (own / "bytes.toml").write_bytes(b"\xff\xfe")
    engine = OwnPrograms()
    assert [voice.id for voice in engine.voices()] == ["own:good:anwen"]
    assert set(engine.broken) == {"wrong.toml", "bytes.toml"}
    with pytest.raises(OyezError, match=rf"(?s)bad_program.*wrong.toml.*({says})"):
        engine.report()


def bundled_text(name: str) -> str:
    from importlib import resources

    return resources.files("oyez.voices.command").joinpath("tables", f"{name}.toml").read_text("utf-8")


@pytest.mark.parametrize(
    "script", ["exit 3", "true", 'head -c 3 /dev/zero > "$4"', 'echo RIFF > "$4"', "echo no >&2; exit 1"]
)
def test_programs_that_fail(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, own: Path, script: str) -> None:
    (tmp_path / "mine").write_text(f"#!/bin/sh\n{script}\n")
    (tmp_path / "mine").chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    (own / "mine.toml").write_text(OWN)
    engine = OwnPrograms()
    with pytest.raises(OyezError, match="engine_failed"):
        engine.speak(say("Hello."), next(iter(engine.voices())), 1.0)


def test_a_program_that_crashes_is_told_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, own: Path) -> None:
    (tmp_path / "mine").write_text("#!/bin/sh\necho speaking >&2\nkill -SEGV $$\n")
    (tmp_path / "mine").chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    (own / "mine.toml").write_text(OWN)
    engine = OwnPrograms()
    with pytest.raises(OyezError, match=r"engine_failed: mine failed by a crash \(.+\): choose another voice"):
        engine.speak(say("Hello."), next(iter(engine.voices())), 1.0)


def test_rates() -> None:
    assert Rate("multiple", 175, 0.5, 3, 0).written(1.2) == "210"
    assert Rate("inverse", 1, 0.4, 3, 3).written(1.5) == "0.667"
    assert [Rate("log3", 1, 1 / 3, 3, 0).written(speed) for speed in (0.1, 1.0, 3.0)] == ["-10", "0", "10"]


def test_only_known_braces_are_filled() -> None:
    assert filled("{voice} { $_.Name } {{said}} {other}", {"voice": "a", "said": "{voice}"}) == (
        "a { $_.Name } {{voice}} {other}"
    )


def test_what_a_program_reaches_is_told_for_its_calibrated_voices() -> None:
    voices = (KnownVoice("calm", rate=2.0), KnownVoice("quick", rate=0.8))
    table = Program("x", "X", "x", "MIT", "en", ("{sound}",), voices, rate=Rate("multiple", 100, 0.5, 3.0))
    assert table.paces == (0.5 / 0.8, 3.0 / 2.0)
    assert replace(table, rate=Rate("multiple", 100, 0.9, 1.1)).paces == (1.0, 1.0)


def test_a_program_of_ones_own_tells_its_range(stand_in: StandIn, own: Path) -> None:
    assert OwnPrograms().capabilities.paces == (1.0, 1.0)
    (own / "mine.toml").write_text(OWN)
    assert OwnPrograms().capabilities.paces == read_table(OWN, "mine").paces != (1.0, 1.0)


def test_text_apart_for_programs_that_count_tokens() -> None:
    table = Program("x", "X", "x", "MIT", "en", ("{sound}",), apart=True, ascii=True)
    assert said(say("“Zoë’s word—(the last)… isn’t,” she said."), table) == "Zoe's word, the last. isn't, she said."


def test_the_example_on_the_page_is_a_table() -> None:
    page = (Path(__file__).parents[4] / "docs" / "voices.md").read_text("utf-8")
    found = read_table(page.partition("```toml\n")[2].partition("```")[0], "mimic")
    assert (found.title, [voice.id for voice in found.voices], found.rate.form) == ("Mimic", ["ap"], "inverse")
