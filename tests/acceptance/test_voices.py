"""`oyez voices` as a user meets it: the table, its JSON, trying one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
import wave
from collections.abc import Iterator
from pathlib import Path

import pytest

from speech_service import Reply, Service, beep, serve

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


@pytest.fixture
def service() -> Iterator[Service]:
    with serve() as found:
        yield found


def sent_to(service: Service, empty: dict[str, str]) -> dict[str, str]:
    return empty | {"OYEZ_OPENAI_URL": f"{service.url}/v1"}


def test_a_voice_is_written_while_it_speaks(service: Service, empty: dict[str, str], tmp_path: Path) -> None:
    pcm = beep(0.5).tobytes()
    service.script = [Reply(pcm, media_type="audio/pcm")]
    file = tmp_path / "x.wav"
    done = voices("try", "openai:nova", "One. Two.", "--stream", "-o", str(file), **sent_to(service, empty))
    assert done.returncode == 0, done.stderr
    assert "1.0 s of sound, the first of it after" in done.stdout
    with wave.open(str(file)) as sound:
        assert (sound.getframerate(), sound.getnchannels(), sound.getsampwidth()) == (24_000, 1, 2)
        assert sound.readframes(1 << 20) == 2 * pcm
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".part"] == []


def test_a_player_hears_a_voice_before_it_has_ended(service: Service, empty: dict[str, str], tmp_path: Path) -> None:
    """The player lets the service go on when it has heard a little: who waited for the whole would wait for ever."""
    pcm = beep(0.5).tobytes()
    service.script = [Reply(pcm, media_type="audio/pcm", hold=8000)]
    player = tmp_path / "aplay"
    player.write_text(f"""#!{sys.executable}
import sys
heard = sys.stdin.buffer.read(4044)
open({str(tmp_path / "begun")!r}, "w").close()
rest = sys.stdin.buffer.read()
open({str(tmp_path / "told")!r}, "w").write(f"{{heard[:4]}} {{len(heard + rest)}}")
""")
    player.chmod(0o755)

    def let_go() -> None:
        until = time.monotonic() + 60
        while not (tmp_path / "begun").exists() and time.monotonic() < until:
            time.sleep(0.02)
        if (tmp_path / "begun").exists():
            service.go.set()

    waiting = threading.Thread(target=let_go)
    waiting.start()
    done = voices("try", "openai:nova", "One.", "--stream", **sent_to(service, empty) | {"PATH": str(tmp_path)})
    waiting.join()
    assert done.returncode == 0, done.stderr
    assert service.go.is_set()
    assert (tmp_path / "told").read_text() == f"b'RIFF' {44 + len(pcm)}"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("try", "Ava", "--stream"), "error: no_stream: Ava hands over whole sentences alone"),
        (("try", "openai:nova", "--stream"), "error: no_sound: No player was found that plays while it is sent sound"),
        (("try", "openai:nova", "Hi.", "--stream", "-o", "no/such/x.wav"), "error: unwritable_output: no/such/x.wav"),
        (("try", "openai:nova", "Hi.", "--stream", "-o", "x.wav"), "answered with a web page in place of sound"),
        (("try", "Ava", "橋が開通した。"), "error: unread_language: Ava reads en-US and does not know these letters"),
    ],
)  # fmt: skip
def test_streams_that_cannot_be(service: Service, empty: dict[str, str], arguments: tuple[str, ...], says: str) -> None:
    service.script = [Reply(b"<!doctype html><p>Sign in", media_type="text/html")]
    done = voices(*arguments, **sent_to(service, empty))
    assert done.returncode == 1
    assert says in done.stderr
    assert not Path("x.wav").exists()
    assert "Traceback" not in done.stderr


def test_a_language_that_is_not_calibrated(empty: dict[str, str], tmp_path: Path) -> None:
    here = {voice["id"] for voice in json.loads(voices("--json", **empty).stdout)}
    every = {voice["id"] for voice in json.loads(voices("--all", "--json", **empty).stdout)}
    assert "espeak:fi+f5" in every - here
    assert "more languages and accents, not calibrated." in voices(**empty).stdout
    done = voices("try", "espeak:fi+f5", "Silta on taas auki.", "-o", str(tmp_path / "x.wav"), **empty)
    assert done.returncode == 0, done.stderr
    assert "4 words" in done.stdout


def test_an_aligner_that_is_not_there(service: Service, empty: dict[str, str], tmp_path: Path) -> None:
    service.script = [Reply(beep(0.5).tobytes(), media_type="audio/pcm")]
    env = sent_to(service, empty) | {"OYEZ_ALIGNER": "nobody"}
    done = voices("try", "openai:nova", "Hi.", "-o", str(tmp_path / "x.wav"), **env)
    assert (done.returncode, service.asked) == (1, [])
    assert (
        "error: unknown_aligner: OYEZ_ALIGNER=nobody: there is none; those here are built-in, pocketsphinx."
        in done.stderr
    )
