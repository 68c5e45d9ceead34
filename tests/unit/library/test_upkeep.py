"""What no row knows goes, what is oldest goes first, and nothing that is needed is lost."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import update

from oyez.errors import OyezError
from oyez.library import Library, tables
from oyez.library.upkeep import parse_size
from oyez.voices import Take, WordTime

TAKE = Take("k" * 64, "espeak:x", 22050, b"\1\2" * 50, (WordTime(0.0, 0.5),))


def keep(library: Library, name: str, used: str, size: int = 100) -> Take:
    """Keep a take of so many bytes that was used on a day."""
    take = replace(TAKE, key=name * 64, pcm=name.encode() * size)
    library.keep(take)
    with library._rows.begin() as rows:
        rows.execute(update(tables.takes).where(tables.takes.c.key == take.key).values(used=used))
    return take


def record(library: Library, name: str, content: bytes) -> Path:
    """Keep a recording; return its file."""
    file = library.work / name
    file.write_bytes(content)
    return library.keep_recording(name, "m4a", file, "{}").path


def blobs(tmp_path: Path) -> int:
    """Count the files among the blobs."""
    return sum(path.is_file() for path in (tmp_path / "blobs").rglob("*"))


def test_only_what_no_row_knows_is_swept_and_only_after_a_while(library: Library, tmp_path: Path) -> None:
    keep(library, "a", "2026-01-01")
    record(library, "r", b"recording")
    loose = library._blobs.put(b"no row knows me")
    assert library.upkeep.tidy().swept == 0
    for path in (tmp_path / "blobs").rglob("*"):
        os.utime(path, (1, 1))
    done = library.upkeep.tidy()
    assert (done.swept, done.freed, done.takes, done.recordings) == (1, 15, 0, 0)
    assert library._blobs.get(loose) is None
    assert blobs(tmp_path) == 2


def test_the_oldest_takes_go_first_then_recordings(library: Library, tmp_path: Path) -> None:
    new, old, middle = (
        keep(library, "n", "2026-03-01"),
        keep(library, "o", "2026-01-01"),
        keep(library, "m", "2026-02-01"),
    )
    file = record(library, "r", b"r" * 50)
    assert library.upkeep.size() == 350
    done = library.upkeep.tidy(budget=250)
    assert (done.kept, done.takes, done.recordings, done.freed) == (250, 1, 0, 100)
    assert library.take(old.key) is None
    assert library.take(middle.key) == middle
    library.have([middle.key])
    done = library.upkeep.tidy(budget=150)
    assert library.take(new.key) is None
    assert library.take(middle.key) == middle
    done = library.upkeep.tidy(budget=0)
    assert (done.kept, done.takes, done.recordings) == (0, 1, 1)
    assert not file.exists()
    assert library.recording("r", "m4a") is None
    assert blobs(tmp_path) == 0
    library.keep(old)
    assert library.take(old.key) == old


def test_sound_that_two_share_stays_for_the_other(library: Library) -> None:
    one = keep(library, "a", "2026-01-01")
    other = replace(one, key="z" * 64)
    library.keep(other)
    library.upkeep.tidy(budget=100)
    assert library.take(one.key) is None
    assert library.take(other.key) == other


def test_rows_of_older_schemas_are_weighed(library: Library) -> None:
    keep(library, "a", "")
    with library._rows.begin() as rows:
        rows.execute(update(tables.takes).values(size=0))
    assert library.upkeep.size() == 0
    assert library.upkeep.tidy().kept == 100


def test_sizes() -> None:
    assert [parse_size(text) for text in ("20GB", "500 mb", "1.5t", "7", "7k", " 3 B ")] == [
        20_000_000_000, 500_000_000, 1_500_000_000_000, 7, 7000, 3,
    ]  # fmt: skip
    for bad in ("", "much", "-1", "1XB", "1.5.5", "9" * 30, "1e9"):
        with pytest.raises(OyezError, match="bad_size"):
            parse_size(bad)
