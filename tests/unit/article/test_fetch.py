"""Files and bytes: what can be read is, what cannot is refused in one sentence."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import pytest

from oyez.article import fetch, page_from_text
from oyez.article.content import MAX_BYTES
from oyez.errors import OyezError


def refusal(source: str | Path) -> str:
    with pytest.raises(OyezError) as caught:
        fetch(str(source))
    return caught.value.code


def test_files(tmp_path: Path) -> None:
    good = tmp_path / "story.html"
    good.write_text("<!doctype html><p>Hello there.</p>", encoding="utf-8")
    page = fetch(str(good), url="https://example.com/story")
    assert (page.media_type, page.url) == ("text/html", "https://example.com/story")
    assert page.fetched.endswith("+00:00")


@pytest.mark.parametrize("data, code", [
    (b"", "empty_source"),
    (b" \n\t", "empty_source"),
    (b"\x00\x01\x02\x03" * 500, "binary_file"),
    (b"%PDF-1.7 ...", "not_a_page"),
    (b"\x89PNG\r\n\x1a\n....", "not_a_page"),
    (b"a" * (MAX_BYTES + 1), "too_large"),
])  # fmt: skip
def test_refused_bytes(tmp_path: Path, data: bytes, code: str) -> None:
    path = tmp_path / "page"
    path.write_bytes(data)
    assert refusal(path) == code


def test_refused_paths(tmp_path: Path) -> None:
    assert refusal(tmp_path / "none.html") == "no_such_file"
    assert refusal(tmp_path) == "is_a_folder"
    assert refusal("a\0b") == "unreadable_file"


@pytest.mark.parametrize("data, header, text", [
    ("\ufeffnaïve".encode("utf-16"), "", "naïve"),
    ("naïve".encode("utf-8-sig"), "text/html; charset=iso-8859-1", "naïve"),
    ("naïve".encode("latin-1"), "text/plain; charset=ISO-8859-1", "naïve"),
    ("<meta charset=windows-1251>Мост".encode("cp1251"), "text/html", "<meta charset=windows-1251>Мост"),
    ("naïve – café".encode("cp1252"), "", "naïve – café"),
    ("naïve".encode(), "text/html; charset=hex", "naïve"),
    (("旧码头修复工程明年开工。" * 3).encode(), "text/html; charset=gb2312", "旧码头修复工程明年开工。" * 3),
    (("旧码头修复工程明年开工。" * 3).encode("gb18030"), "text/html; charset=gb2312", "旧码头修复工程明年开工。" * 3),
    ("联通".encode("gbk"), "text/html; charset=gbk", "联通"),
    ("naïve".encode(), "text/html; charset=no-such-charset", "naïve"),
])  # fmt: skip
def test_charsets(data: bytes, header: str, text: str) -> None:
    assert page_from_text(data, source="-", media_type=header or None).text.strip("\ufeff") == text


def test_sniffing() -> None:
    assert page_from_text("<html><p>x</p></html>", source="-").media_type == "text/html"
    assert page_from_text("A <b>bold</b> claim.", source="-").media_type == "text/plain"
    assert page_from_text("<p>x</p>", source="-", media_type="text/plain").media_type == "text/html"


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"A short story.")))
    assert fetch("-").text == "A short story."


@pytest.mark.parametrize("media", ["application/pdf", "image/png", "audio/mpeg; x=y", "video/mp4"])
def test_media_types_that_are_no_page(media: str) -> None:
    with pytest.raises(OyezError) as caught:
        page_from_text(b"whatever it holds", source="-", media_type=media)
    assert caught.value.code == "not_a_page"


def test_importing_the_room_is_light() -> None:
    heavy = "{'trafilatura', 'lxml', 'httpx2', 'httpcore2', 'numpy'}"
    code = f"import sys, oyez.article; print(sorted({heavy} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_old_declaration_of_a_page_saved_anew() -> None:
    page = "<html><head><meta charset=iso-8859-1></head><body><p>Die Brücke öffnete früh am Montag.</p></body></html>"
    assert "Brücke öffnete" in page_from_text(page.encode(), source="-").text
    assert "Brücke öffnete" in page_from_text(page.encode("latin-1"), source="-").text
    assert "Brücke öffnete" in page_from_text(page.encode(), source="-", media_type="text/html; charset=latin1").text
