"""Articles, takes and recordings come back as they went in; what is damaged is as good as missing."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from oyez.article import Article, Block
from oyez.errors import OyezError
from oyez.library import Library, data_folder
from oyez.voices import Take, WordTime

STORY = Article("story.txt", "https://example.org/a", "A headline", blocks=(Block("b1", "paragraph", "Some words."),))
TAKE = Take("k" * 64, "espeak:x", 22050, b"\1\2" * 50, (WordTime(0.0, 0.5), WordTime(0.5, 1.0, True)))


def test_articles(library: Library) -> None:
    key = library.add(STORY)
    assert library.get(key) == STORY
    [row] = library.articles()
    assert (row.id, row.headline, row.words) == (key, "A headline", 4)


def test_a_correction_keeps_its_id(library: Library) -> None:
    key = library.add(STORY)
    corrected = replace(STORY, headline="Another headline")
    assert library.add(corrected) == key
    assert library.get(key) == corrected
    assert len(library.articles()) == 1


def test_texts_without_address_are_told_apart_by_their_text(library: Library) -> None:
    pasted = replace(STORY, url=None)
    assert library.add(pasted) == library.add(replace(pasted, source="-"))
    assert library.add(pasted) != library.add(replace(pasted, headline="Other"))


def test_a_missing_article(library: Library) -> None:
    with pytest.raises(OyezError) as caught:
        library.get("nothing")
    assert (caught.value.code, caught.value.status) == ("no_such_article", 404)


def test_removing_an_article(library: Library) -> None:
    key = library.add(STORY)
    library.mark(key, "v", "making")
    library.remove(key)
    assert library.articles() == []
    assert list(library.unfinished()) == []


def test_takes(library: Library) -> None:
    assert library.take(TAKE.key) is None
    library.keep(TAKE)
    library.keep(TAKE)
    assert library.take(TAKE.key) == TAKE
    assert library.have([TAKE.key, "other"]) == {TAKE.key}


def test_have_takes_any_number_of_keys(library: Library) -> None:
    library.keep(TAKE)
    assert library.have([*(f"{n}" for n in range(5000)), TAKE.key]) == {TAKE.key}


def test_a_take_whose_sound_is_damaged_is_missing(library: Library, tmp_path: Path) -> None:
    library.keep(TAKE)
    [blob] = [path for path in (tmp_path / "blobs").rglob("*") if path.is_file()]
    blob.write_bytes(b"noise")
    assert library.take(TAKE.key) is None
    library.keep(TAKE)
    assert library.take(TAKE.key) == TAKE


def test_recordings(library: Library) -> None:
    file = library.work / "x.m4a"
    file.write_bytes(b"m4a")
    kept = library.keep_recording("r", "m4a", file, "{}")
    assert kept.path.read_bytes() == b"m4a"
    assert library.recording("r", "m4a") == kept
    assert library.recording("r", "mp3") is None
    kept.path.unlink()
    assert library.recording("r", "m4a") is None


def test_unfinished_narrations(library: Library) -> None:
    key = library.add(STORY)
    library.mark(key, "a", "making")
    library.mark(key, "b", "making")
    library.mark(key, "b", "ready")
    assert list(library.unfinished()) == [(key, "a")]


def test_threads_share_it(library: Library) -> None:
    takes = [replace(TAKE, key=f"{n:064}", pcm=bytes([n, 0])) for n in range(60)]
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(library.keep, takes))
        assert list(threads.map(library.take, [take.key for take in takes])) == takes


def test_two_processes_may_open_one_folder(library: Library, tmp_path: Path, database: str) -> None:
    other = Library(tmp_path, database)
    library.keep(TAKE)
    assert other.take(TAKE.key) == TAKE
    other.close()


OPEN = "import sys, pathlib; from oyez.library import Library; Library(pathlib.Path(sys.argv[1]), sys.argv[2]).close()"


def test_many_processes_may_make_one_library_at_once(tmp_path: Path, database: str) -> None:
    command = [sys.executable, "-c", OPEN, str(tmp_path / "new"), database]
    processes = [subprocess.Popen(command, stderr=subprocess.PIPE) for _ in range(4)]
    assert [process.communicate()[1] for process in processes] == [b""] * 4


def test_nothing_is_left_of_a_workplace_that_was_not_used(tmp_path: Path) -> None:
    Library(tmp_path).close()
    assert list((tmp_path / "work").iterdir()) == []


UNFINISHED = """
import os, sys, pathlib
from oyez.library import Library
library = Library(pathlib.Path(sys.argv[1]))
(library.work / "half.m4a").write_bytes(b"x")
print(library.work.name, flush=True)
sys.stdin.read()
os.kill(os.getpid(), 9)
"""


def test_only_the_work_of_dead_processes_is_swept(tmp_path: Path) -> None:
    command = [sys.executable, "-c", UNFINISHED, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        half = tmp_path / "work" / process.stdout.readline().strip() / "half.m4a"
        # A process of another container may have our number: neither sweeps what the other holds.
        first, second = Library(tmp_path), Library(tmp_path)
        assert first.work != second.work
        assert half.exists()
        process.communicate()
    third = Library(tmp_path)
    assert not half.parent.exists()
    assert first.work.exists()
    for library in (first, second, third):
        library.close()
    assert list((tmp_path / "work").iterdir()) == []


def test_the_work_of_an_older_oyez_is_swept_once_it_is_old(tmp_path: Path) -> None:
    young, old = tmp_path / "work" / "1", tmp_path / "work" / "2"
    for folder in (young, old):
        folder.mkdir(parents=True)
        (folder / "half.m4a").write_bytes(b"x")
    os.utime(old, (1, 1))
    Library(tmp_path).close()
    assert [path.name for path in (tmp_path / "work").iterdir()] == ["1"]


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "oyez.db").write_bytes(b"not a database, whatever it is" * 100)
    with pytest.raises(OyezError) as caught:
        Library(tmp_path)
    assert caught.value.code == "damaged_library"


def test_a_data_folder_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(OyezError) as caught:
        Library(tmp_path / "file")
    assert caught.value.code == "unwritable_library"


def test_where_the_data_is(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("OYEZ_DATA", str(tmp_path / "x"))
    assert data_folder() == tmp_path / "x"
    monkeypatch.delenv("OYEZ_DATA")
    assert data_folder().name == "oyez"
