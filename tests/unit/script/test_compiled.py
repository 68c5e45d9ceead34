"""The bundled lexicon's index: the same as its PLS files, whatever becomes of the kept copy."""

from __future__ import annotations

import os
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from oyez.script import pls
from oyez.script.compiled import compiled_lexicon
from oyez.script.lexicon import Entry

PLS = """<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa">
<lexeme><grapheme>{}</grapheme><phoneme>{}</phoneme></lexeme></lexicon>"""


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("OYEZ_DATA", str(tmp_path / "kept"))
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "people.pls").write_text(PLS.format("Ngata Bay", "ˈnɑːtə beɪ"), "utf-8")
    return folder


@pytest.fixture
def parsed(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """Return what is parsed, as it is parsed."""
    seen: list[bytes] = []
    read = pls.read_pls

    def noting(text: bytes) -> list[Entry]:
        seen.append(text)
        return read(text)

    monkeypatch.setattr(pls, "read_pls", noting)
    return seen


def kept(data: Path) -> Path:
    return data / "__pycache__" / "general.index"


def knows(data: Path, name: str = "Ngata Bay") -> bool:
    return compiled_lexicon(data).find(name) is not None


def test_it_is_parsed_once(data: Path, parsed: list[bytes]) -> None:
    first, second = compiled_lexicon(data), compiled_lexicon(data)
    assert len(parsed) == 1
    assert first.index == second.index
    assert second.find("Ngata Bay") == Entry("Ngata Bay", "ˈnɑːtə beɪ")
    assert [span.rule for span in second.spans("in Ngata Bay's port")] == ["lexicon"]


def test_a_changed_added_or_removed_file_is_read_anew(data: Path) -> None:
    assert knows(data)
    (data / "people.pls").write_text(PLS.format("Ngeta Bay", "ˈnɑːtə beɪ"), "utf-8")  # as long as before
    assert not knows(data)
    (data / "places.pls").write_text(PLS.format("Blorvik", "ˈblɔːvɪk"), "utf-8")
    assert knows(data, "Blorvik")
    (data / "places.pls").unlink()
    assert not knows(data, "Blorvik")


@pytest.mark.parametrize("at", [0, 3, 4, 5, 20, -1])
def test_a_damaged_copy_is_made_again(data: Path, parsed: list[bytes], at: int) -> None:
    compiled_lexicon(data)
    whole = kept(data).read_bytes()
    broken = bytearray(whole)
    broken[at] ^= 0x15
    for text in (bytes(broken), whole[:at], b"", b"\x00" * 9):
        kept(data).write_bytes(text)
        parsed.clear()
        assert knows(data)
        assert len(parsed) == 1
        assert kept(data).read_bytes() == whole


@pytest.mark.skipif(os.name == "nt", reason="modes are POSIX")
def test_a_copy_that_others_may_write_is_not_believed(data: Path, parsed: list[bytes]) -> None:
    compiled_lexicon(data)
    kept(data).chmod(0o666)
    parsed.clear()
    assert knows(data)
    assert len(parsed) == 1


def test_beside_a_read_only_folder_it_is_kept_in_the_data_folder(
    data: Path, parsed: list[bytes], tmp_path: Path
) -> None:
    (data / "__pycache__").write_text("a file where the folder should be")  # holds for the administrator too
    assert knows(data)
    assert knows(data)
    assert len(parsed) == 1
    assert [path.name for path in (tmp_path / "kept").rglob("*") if path.is_file()] == ["general.index"]


def test_where_nothing_can_be_kept_it_is_parsed_each_time(data: Path, parsed: list[bytes], tmp_path: Path) -> None:
    (data / "__pycache__").write_text("")
    (tmp_path / "kept").write_text("")
    assert knows(data)
    assert knows(data)
    assert len(parsed) == 2


def test_many_at_once_leave_one_whole_copy(data: Path) -> None:
    for _ in range(5):
        shutil.rmtree(data / "__pycache__", ignore_errors=True)
        with ThreadPoolExecutor(8) as pool:
            assert all(pool.map(lambda _: knows(data), range(16)))
        assert [path.name for path in (data / "__pycache__").iterdir()] == ["general.index"]


def test_a_full_disk_leaves_nothing_behind(data: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def full(_self: Path, _target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    assert knows(data)
    assert [*data.rglob("*.tmp"), *(tmp_path / "kept").rglob("*.tmp")] == []
