"""What breaks under a library that is in use: the error is plain, nothing is lost, and it goes on when it is mended."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, text

from integration.web.helpers import FERRY, VOICE, eventually, finished
from integration.web.tone import ToneEngine
from oyez.errors import OyezError
from oyez.library import Filter, Library, Position, clock, database, fileblobs
from oyez.narration import Studio
from oyez.voices import Catalogue
from postgres import MISSING, Postgres, programs, running

Open = Callable[..., tuple[Library, Studio, ToneEngine]]


@pytest.fixture
def opened() -> Iterator[Open]:
    """Open a library with a studio whose engine hums; several may be open at once."""
    with ExitStack() as stack:

        def start(folder: Path, url: str | None = None) -> tuple[Library, Studio, ToneEngine]:
            voices = Catalogue((EntryPoint("tone", "integration.web.tone:ToneEngine", "oyez.engines"),))
            library = Library(folder, url)
            stack.callback(library.close)
            studio = Studio(library, voices=voices)
            stack.callback(studio.close)
            engine = voices.engines["tone"]
            assert isinstance(engine, ToneEngine)
            return library, studio, engine

        yield start


def code_of(attempt: Callable[[], object]) -> str:
    """Return the code an attempt fails with."""
    with pytest.raises(OyezError) as caught:
        attempt()
    assert caught.value.message.endswith(".")
    return caught.value.code


def counted(engine: ToneEngine, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return a list that grows with every sentence the engine speaks."""
    spoken: list[str] = []
    speak = engine.speak

    def noted(utterance: Any, *arguments: Any) -> Any:
        spoken.append(utterance.spoken)
        return speak(utterance, *arguments)

    monkeypatch.setattr(engine, "speak", noted)
    return spoken


@pytest.fixture
def durable() -> Iterator[Postgres]:
    """A server that keeps what it has committed through a crash, as a real one does."""
    if programs() is None:
        pytest.skip(MISSING)
    with running(durable=True) as server:
        yield server


def test_postgresql_restarts_while_a_story_is_narrated(
    opened: Open, tmp_path: Path, durable: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    library, studio, engine = opened(tmp_path, durable.database())
    spoken = counted(engine, monkeypatch)
    article = library.add(FERRY)
    engine.permits = threading.Semaphore(2)
    narration = studio.start(article, VOICE)
    eventually(lambda: narration.snapshot().made >= 2)
    durable.stop()
    try:
        assert code_of(library.check) == "library_gone"
        began = time.monotonic()
        assert code_of(lambda: library.get(article)) == "library_gone"
        assert 1 < time.monotonic() - began < 10
        engine.permits.release(100)
    finally:
        durable.start()
    finished(narration)
    assert (narration.status, narration.error) == ("ready", None)
    assert len(spoken) == len(set(spoken)) == narration.snapshot().total
    library.check()
    assert library.unfinished() == []


def test_a_disk_that_is_full_of_sound(opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library, studio, engine = opened(tmp_path)
    spoken = counted(engine, monkeypatch)
    article = library.add(FERRY)
    write, room = Path.write_bytes, 2

    def full(path: Path, content: bytes) -> int:
        nonlocal room
        room -= 1
        if room < 0:
            write(path, content[: len(content) // 2])
            raise OSError(errno.ENOSPC, "No space left on device")
        return write(path, content)

    with monkeypatch.context() as disk:
        disk.setattr(Path, "write_bytes", full)
        narration = finished(studio.start(article, VOICE))
    assert narration.status == "failed"
    assert narration.error is not None
    assert narration.error.code == "disk_full"
    assert list((tmp_path / "blobs").rglob(".part-*")) == []
    monkeypatch.setattr("oyez.narration.studio.RETRY_SECONDS", 0.0)
    again = finished(studio.start(article, VOICE))
    assert again.status == "ready"
    # The sentence that met the full disk, and those begun ahead of it, are spoken twice; what was kept is not.
    assert spoken.count(spoken[0]) == spoken.count(spoken[1]) == 1


def test_a_database_that_may_not_grow(tmp_path: Path) -> None:
    library = Library(tmp_path)
    with library._rows.connect() as rows:
        pages = int(rows.execute(text("PRAGMA page_count")).scalar_one())
    event.listen(
        library._rows, "connect", lambda connection, _: connection.execute(f"PRAGMA max_page_count={pages + 4}")
    )
    library._rows.dispose()
    kept = []

    def fill() -> None:
        for number in range(1000):
            library.settings.put("local", **{f"n{number}": "x" * 500})
            kept.append(number)

    assert code_of(fill) == "disk_full"
    assert len(library.settings.get("local")) == len(kept) > 0
    library.close()


def test_a_database_that_became_read_only(opened: Open, tmp_path: Path) -> None:
    library, studio, _ = opened(tmp_path)
    article = library.add(FERRY)
    narration = finished(studio.start(article, VOICE))
    event.listen(library._rows, "connect", lambda connection, _: connection.execute("PRAGMA query_only=ON"))
    library._rows.dispose()
    assert code_of(lambda: library.add(FERRY)) == "unwritable_library"
    # What is finished is heard all the same, also where its last use cannot be noted.
    assert library.get(article) == FERRY
    assert narration.file("m4a").exists()


def test_a_database_that_another_holds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "BUSY_TIMEOUT_MS", 100)
    library, other = Library(tmp_path), Library(tmp_path)
    article = library.add(FERRY)
    with other._rows.begin() as rows:
        rows.execute(text("UPDATE articles SET headline = 'Held'"))
        assert code_of(lambda: library.add(FERRY)) == "library_busy"
        assert library.articles()[0].headline == FERRY.headline
    assert library.add(FERRY) == article
    for each in (library, other):
        each.close()


def test_a_database_that_is_damaged_on_the_disk(tmp_path: Path) -> None:
    library = Library(tmp_path)
    library.add(FERRY)
    library.close()
    file = tmp_path / "oyez.db"
    content = bytearray(file.read_bytes())
    content[100:] = os.urandom(len(content) - 100)
    file.write_bytes(content)
    assert code_of(lambda: Library(tmp_path)) == "damaged_library"


READ_ONLY = """
import os, sys, pathlib, tempfile
from oyez.library import Library
Library(pathlib.Path(tempfile.mkdtemp())).close()
if os.geteuid() == 0:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
from oyez.errors import OyezError
try:
    Library(pathlib.Path(sys.argv[1]))
except OyezError as error:
    print(error.code)
"""


@pytest.mark.parametrize("made", [True, False], ids=["with a library", "empty"])
def test_a_folder_that_may_not_be_written(tmp_path_factory: pytest.TempPathFactory, made: bool) -> None:
    folder = tmp_path_factory.mktemp("data")
    if made:
        Library(folder).close()
    for parent in [folder, *list(folder.parents)[:3]]:
        if str(parent).startswith(str(tmp_path_factory.getbasetemp().parent)):
            parent.chmod(0o755)
    folder.chmod(0o555)
    done = subprocess.run([sys.executable, "-c", READ_ONLY, str(folder)], capture_output=True, text=True, check=False)
    folder.chmod(0o755)
    assert (done.stdout.strip(), done.stderr) == ("unwritable_library", "")


def test_a_file_of_sound_that_rotted(opened: Open, tmp_path: Path) -> None:
    library, studio, _ = opened(tmp_path)
    article = library.add(FERRY)
    whole = finished(studio.start(article, VOICE)).file("m4a").read_bytes()
    for path in (tmp_path / "blobs").rglob("*"):
        if path.is_file():
            content = bytearray(path.read_bytes())
            content[len(content) // 2] ^= 0xFF
            path.write_bytes(content)
    _, again, _ = opened(tmp_path)
    assert finished(again.start(article, VOICE)).file("m4a").read_bytes() == whole


def test_two_servers_on_one_folder(opened: Open, tmp_path: Path) -> None:
    servers = [opened(tmp_path) for _ in range(2)]
    article = servers[0][0].add(FERRY)
    narrations = [studio.start(article, VOICE) for _, studio, _ in servers]
    files = [finished(narration).file("m4a").read_bytes() for narration in narrations]
    assert files[0] == files[1]
    library = servers[0][0]
    assert library.unfinished() == []
    assert library.upkeep.tidy(grace=0).swept == 0


def test_the_clock_goes_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library = Library(tmp_path)
    names = []
    cookie = library.sessions.begin("local")
    for number in range(6):
        moment = f"2026-06-{15 - number:02}T00:00:00+00:00"
        monkeypatch.setattr(clock, "now", lambda moment=moment, later=None: "2030" if later else moment)
        names.append(library.add(FERRY.__class__("s", f"https://example.org/{number}", str(number)), listener=None))
        library.items.add("local", [names[-1]])
        place = library.positions.put("local", names[0], Position("b1", f"b1.{number}", 0, number), since=number)
        assert (place.utterance, place.revision) == (f"b1.{number}", number + 1)
        library.secrets.rotate(f"key{number}")
    assert [item.article.id for item in library.items.page("local", Filter("queue"))] == names
    assert list(library.secrets.all()) == [f"key{number}" for number in range(6)]
    assert library.sessions.listener(cookie) is not None
    assert fileblobs.FileBlobs(tmp_path / "blobs").sweep(3600) == 0
    library.close()
