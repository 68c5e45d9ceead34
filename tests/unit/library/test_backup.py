"""A backup is whole, is taken while Oyez runs, and fills either database from either."""

from __future__ import annotations

import io
import tarfile
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import event

from oyez.errors import OyezError
from oyez.library import Library, Position
from oyez.library.tables import metadata
from oyez.voices import Take, WordTime
from postgres import Postgres

TAKE = Take("k" * 64, "espeak:x", 22050, b"\1\2" * 50, (WordTime(0.0, 0.5),))


def rows_of(library: Library) -> dict[str, list[tuple[object, ...]]]:
    """Return every row of every table."""
    with library._rows.connect() as rows:
        return {name: sorted(map(tuple, rows.execute(table.select()))) for name, table in metadata.tables.items()}


@pytest.fixture
def full(library: Library, story: Callable[..., str]) -> Library:
    """A library with something in most tables."""
    a = story("a")
    ada = library.listeners.add("ada", "hash").id
    library.items.add(ada, [a])
    library.tags.put(ada, a, ["sea", "é \" ' \\ \n"])
    library.positions.put(ada, a, Position("b1", "b1.1", 3, 1))
    library.keys.create(ada, "script")
    library.sessions.begin(ada)
    library.feeds.episodes(library.feeds.add(ada, "queue").id, [a])
    library.subscriptions.see(library.subscriptions.add(ada, "https://example.org/f").id, "e", a)
    library.secrets.all()
    library.keep(TAKE)
    file = library.work / "r"
    file.write_bytes(b"recording")
    library.keep_recording("r", "m4a", file, "{}")
    return library


@pytest.mark.parametrize("name", ["b.tar", "b.tar.gz"])
def test_out_and_in(full: Library, tmp_path: Path, name: str, server: Postgres) -> None:
    copied = full.backup.write(tmp_path / name)
    assert (copied.blobs, copied.missing) == (2, 0)
    before = rows_of(full)
    for number, url in enumerate([f"sqlite:///{tmp_path / 'new.db'}", server.database()]):
        other = Library(tmp_path / f"new{number}", url)
        assert other.backup.read(tmp_path / name) == copied
        local = ("local", "local", "")
        after = rows_of(other)
        assert [row for row in after["listeners"] if row[:3] != local] == [
            row for row in before["listeners"] if row[:3] != local
        ]
        assert {name: rows for name, rows in after.items() if name != "listeners"} == {
            name: rows for name, rows in before.items() if name != "listeners"
        }
        assert other.take(TAKE.key) == TAKE
        kept = other.recording("r", "m4a")
        assert kept is not None
        assert kept.path.read_bytes() == b"recording"
        with pytest.raises(OyezError, match="library_not_empty"):
            other.backup.read(tmp_path / name)
        other.close()


def test_while_it_is_written_to(library: Library, tmp_path: Path) -> None:
    stop = threading.Event()

    def write() -> None:
        number = 0
        while not stop.is_set():
            library.keep(replace(TAKE, key=f"{number:064}", pcm=number.to_bytes(4, "big") * 9))
            number += 1

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for number in range(4):
            copied = library.backup.write(tmp_path / f"{number}.tar")
            assert copied.missing == 0
            other = Library(tmp_path / f"new{number}", f"sqlite:///{tmp_path / f'{number}.db'}")
            other.backup.read(tmp_path / f"{number}.tar")
            assert sum(1 for _ in other._blobs.all()) == copied.blobs
            other.close()
    finally:
        stop.set()
        writer.join()


def test_all_of_it_is_of_one_moment(library: Library, story: Callable[..., str], tmp_path: Path) -> None:
    library.items.add("local", [story("a")])
    late: list[str] = []

    def meanwhile(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        # The articles are written by now: an item whose article is not among them could not be restored.
        if statement.rstrip().endswith("FROM items") and not late:
            late.append("b")
            library.items.add("local", [story("b")])

    event.listen(library._rows, "before_cursor_execute", meanwhile)
    library.backup.write(tmp_path / "b.tar")
    assert late
    other = Library(tmp_path / "new", f"sqlite:///{tmp_path / 'new.db'}")
    other.backup.read(tmp_path / "b.tar")
    assert [item.article.headline for item in other.items.page("local")] == ["A"]
    other.close()


def test_without_sound(full: Library, tmp_path: Path) -> None:
    assert full.backup.write(tmp_path / "b.tar", sound=False).blobs == 0
    other = Library(tmp_path / "new", f"sqlite:///{tmp_path / 'new.db'}")
    assert other.backup.read(tmp_path / "b.tar").missing == 2
    assert other.take(TAKE.key) is None
    assert other.articles() != []
    other.close()


def test_a_backup_is_for_its_owner_alone_and_leaves_no_half(
    full: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    full.backup.write(folder / "b.tar")
    assert (folder / "b.tar").stat().st_mode & 0o077 == 0

    def fail(_digest: str) -> bytes:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(full._blobs, "get", fail)
    with pytest.raises(OyezError, match="disk_full"):
        full.backup.write(folder / "c.tar")
    assert [path.name for path in folder.iterdir()] == ["b.tar"]


def altered(file: Path, change: Callable[[str, bytes], bytes | None]) -> Path:
    """Write a backup again with some members changed or left out."""
    out = file.with_name("altered.tar")
    with tarfile.open(file) as old, tarfile.open(out, "w") as new:
        for member in old:
            stream = old.extractfile(member)
            assert stream
            content = change(member.name, stream.read())
            if content is not None:
                facts = tarfile.TarInfo(member.name)
                facts.size = len(content)
                new.addfile(facts, io.BytesIO(content))
    return out


def test_what_is_no_whole_backup_changes_nothing(full: Library, tmp_path: Path) -> None:
    file = tmp_path / "b.tar"
    full.backup.write(file)
    whole = file.read_bytes()
    other = Library(tmp_path / "new", f"sqlite:///{tmp_path / 'new.db'}")
    changes: dict[str, Callable[[str, bytes], bytes | None]] = {
        "bad_backup": lambda name, content: b"noise" if name.startswith("blobs/") else content,
        "bad_backup ": lambda name, content: None if name == "oyez-backup.json" else content,
        "bad_backup  ": lambda name, content: b'{"id"\n' if name == "rows/items.jsonl" else content,
        "bad_backup   ": lambda name, content: b'{"id": "x"}\n' if name == "rows/articles.jsonl" else content,
        "newer_library": lambda name, content: content.replace(b"v000", b"v900"),
    }
    for code, change in changes.items():
        with pytest.raises(OyezError, match=code.strip()):
            other.backup.read(altered(file, change))
        assert other.articles() == []
    for content in (b"", b"noise" * 1000, whole[:700], whole[: len(whole) // 2]):
        (tmp_path / "cut.tar").write_bytes(content)
        with pytest.raises(OyezError, match="bad_backup"):
            other.backup.read(tmp_path / "cut.tar")
        assert other.articles() == []
    with pytest.raises(OyezError, match="no_such_file"):
        other.backup.read(tmp_path / "nothing.tar")
    assert other.backup.read(file).blobs == 2
    other.close()


def test_names_in_a_backup_lead_nowhere_else(full: Library, tmp_path: Path) -> None:
    file = tmp_path / "b.tar"
    full.backup.write(file)
    with tarfile.open(file, "a") as tar:
        for name in ("../evil", "/tmp/evil", "rows/evil.jsonl", "blobs/../../evil"):
            facts = tarfile.TarInfo(name)
            facts.size = 3
            tar.addfile(facts, io.BytesIO(b"bad"))
        link = tarfile.TarInfo("blobs/aa/" + "a" * 64)
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        tar.addfile(link)
    other = Library(tmp_path / "new", f"sqlite:///{tmp_path / 'new.db'}")
    assert other.backup.read(file).blobs == 2
    assert not (tmp_path / "evil").exists()
    other.close()
