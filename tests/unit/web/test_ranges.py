"""Byte ranges: what is asked, what is sent, and that nothing a client writes does harm."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oyez.errors import OyezError
from oyez.web import ranges
from oyez.web.ranges import BlobResponse, Unsatisfiable, Window, open_blob, parse_range

CONTENT = bytes(range(256)) * 8


@pytest.fixture(scope="module")
def song(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("blobs") / "0123"
    path.write_bytes(CONTENT)
    return path


class Answer:
    """What an ASGI response sent."""

    def __init__(self) -> None:
        self.status = 0
        self.headers: dict[str, str] = {}
        self.parts: list[bytes] = []
        self.open = True

    @property
    def body(self) -> bytes:
        return b"".join(self.parts)

    async def send(self, message: dict[str, object]) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]  # type: ignore[assignment]
            pairs: list[tuple[bytes, bytes]] = message["headers"]  # type: ignore[assignment]
            self.headers = {name.decode(): value.decode() for name, value in pairs}
        else:
            assert self.open
            self.parts.append(message["body"])  # type: ignore[arg-type]
            self.open = bool(message.get("more_body"))


def ask(path: Path, method: str = "GET", *, immutable: bool = False, download: str = "", **headers: str) -> Answer:
    """Ask for a file and return what was sent."""
    answer = Answer()
    raw = [(name.replace("_", "-").encode(), value.encode("latin-1")) for name, value in headers.items()]
    scope = {"type": "http", "method": method, "headers": raw}
    response = BlobResponse(open_blob(path), "m4a", immutable=immutable, download=download)

    async def receive() -> dict[str, object]:
        return {"type": "http.request", "body": b""}

    asyncio.run(response(scope, receive, answer.send))  # type: ignore[arg-type]
    assert not answer.open
    return answer


@pytest.mark.parametrize(
    ("header", "window"),
    [
        ("bytes=0-0", Window(0, 1)),
        ("bytes=0-1", Window(0, 2)),
        ("bytes=0-", Window(0, 100)),
        ("bytes=99-", Window(99, 100)),
        ("bytes=50-5000", Window(50, 100)),
        ("bytes=-1", Window(99, 100)),
        ("bytes=-100", Window(0, 100)),
        ("bytes=-5000", Window(0, 100)),
        ("BYTES=2-3", Window(2, 4)),
        (" bytes=2-3 ", Window(2, 4)),
        (f"bytes=0-{'9' * 40}", Window(0, 100)),
    ],
)
def test_one_range_is_understood(header: str, window: Window) -> None:
    assert parse_range(header, 100) == window


@pytest.mark.parametrize(
    "header",
    [
        None, "", "bytes", "bytes=", "bytes=-", "bytes=a-b", "bytes=1", "bytes=5-2", "bytes=0-1,5-6", "bytes=0-1,",
        "items=0-1", "bytes 0-1", "bytes=0--1", "bytes=+0-1", "bytes=٠-١", "bytes=0-1;", f"bytes={'9' * 5000}-",
        "bytes=" + ",".join(f"{n}-{n}" for n in range(500)),
    ],
)  # fmt: skip
def test_what_is_not_one_range_is_ignored(header: str | None) -> None:
    assert parse_range(header, 100) is None


@pytest.mark.parametrize(("header", "size"), [("bytes=100-", 100), ("bytes=-0", 100), ("bytes=0-", 0), ("bytes=-5", 0)])
def test_a_range_past_the_end_is_refused(header: str, size: int) -> None:
    with pytest.raises(Unsatisfiable):
        parse_range(header, size)


@given(
    st.one_of(
        st.text(max_size=40),
        st.from_regex(r"\Abytes=[0-9]{0,6}-[0-9]{0,6}\Z"),
        st.builds("bytes={}-{}".format, st.integers(0, 5000), st.integers(0, 5000)),
    ),
    st.integers(0, 4000),
)
def test_every_header_gives_a_window_inside_the_file_or_none(header: str, size: int) -> None:
    try:
        window = parse_range(header, size)
    except Unsatisfiable:
        return
    assert window is None or 0 <= window.start < window.stop <= size


@given(start=st.integers(0, 3000), length=st.integers(0, 3000))
def test_the_bytes_sent_are_the_bytes_asked_for(song: Path, start: int, length: int) -> None:
    answer = ask(song, range=f"bytes={start}-{start + length}")
    if start >= len(CONTENT):
        assert (answer.status, answer.headers["content-range"]) == (416, f"bytes */{len(CONTENT)}")
        assert answer.body == b""
        return
    expected = CONTENT[start : start + length + 1]
    assert (answer.status, answer.body) == (206, expected)
    assert answer.headers["content-range"] == f"bytes {start}-{start + len(expected) - 1}/{len(CONTENT)}"
    assert answer.headers["content-length"] == str(len(expected))


@given(st.text(st.characters(min_codepoint=32, max_codepoint=255), max_size=60))
def test_any_header_at_all_is_answered(song: Path, header: str) -> None:
    answer = ask(song, range=header)
    assert answer.status in {200, 206, 416}
    assert int(answer.headers["content-length"]) == len(answer.body)


def test_the_whole_file_goes_out_in_windows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ranges, "WINDOW", 1000)
    path = tmp_path / "song"
    path.write_bytes(CONTENT)
    answer = ask(path)
    assert (answer.status, answer.body) == (200, CONTENT)
    assert [len(part) for part in answer.parts] == [1000, 1000, 48]


@pytest.mark.parametrize("nowait", [None, 0x7FFF_0000])
def test_a_file_that_is_not_in_memory_is_read_all_the_same(
    song: Path, monkeypatch: pytest.MonkeyPatch, nowait: int | None
) -> None:
    monkeypatch.setattr(ranges, "_NOWAIT", nowait)
    assert ask(song, range="bytes=5-9").body == CONTENT[5:10]


def test_an_empty_file_is_an_empty_answer(tmp_path: Path) -> None:
    path = tmp_path / "empty"
    path.touch()
    answer = ask(path)
    assert (answer.status, answer.body, answer.headers["content-length"]) == (200, b"", "0")


def test_head_sends_the_headers_only(song: Path) -> None:
    answer = ask(song, "HEAD")
    assert (answer.status, answer.body) == (200, b"")
    assert answer.headers["content-length"] == str(len(CONTENT))
    assert ask(song, "HEAD", range="bytes=0-9").headers["content-length"] == "10"


def test_headers_are_fixed(song: Path) -> None:
    headers = ask(song).headers
    assert headers["content-type"] == "audio/mp4"
    assert headers["accept-ranges"] == "bytes"
    assert headers["cache-control"] == "no-cache"
    assert headers["etag"].startswith('"')
    assert ask(song, immutable=True).headers["cache-control"] == "public, max-age=31536000, immutable"


def test_a_download_names_its_file(song: Path) -> None:
    header = ask(song, download='Ärger "1".m4a').headers["content-disposition"]
    assert header == "attachment; filename*=UTF-8''%C3%84rger%20%221%22.m4a"


def test_a_known_copy_is_not_sent_again(song: Path) -> None:
    tag = open_blob(song).etag
    for known in (tag, f'W/{tag}, "x"', "*"):
        answer = ask(song, if_none_match=known)
        assert (answer.status, answer.body, answer.headers["etag"]) == (304, b"", tag)
    assert ask(song, if_none_match='"other"').status == 200


def test_a_range_of_another_version_is_the_whole_file(song: Path) -> None:
    tag = open_blob(song).etag
    assert ask(song, range="bytes=0-1", if_range=tag).status == 206
    for other in ('"other"', f"W/{tag}", "Mon, 23 Nov 2026 10:00:00 GMT"):
        assert ask(song, range="bytes=0-1", if_range=other).status == 200


def test_equal_bytes_have_equal_tags_and_changed_ones_another(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    one.write_bytes(b"same")
    two.write_bytes(b"same")
    before = open_blob(one)
    assert before.etag == open_blob(two).etag
    one.write_bytes(b"else!")
    assert open_blob(one).etag != before.etag


def test_a_file_that_is_gone_is_said_to_be(tmp_path: Path) -> None:
    with pytest.raises(OyezError, match="gone"):
        open_blob(tmp_path / "nothing")
    path = tmp_path / "song"
    path.write_bytes(CONTENT)
    response = BlobResponse(open_blob(path), "m4a")
    path.unlink()
    with pytest.raises(OyezError, match="gone"):
        asyncio.run(response({"type": "http", "method": "GET", "headers": []}, None, Answer().send))  # type: ignore[arg-type]


def test_a_file_that_has_shrunk_breaks_off_and_sends_nothing_false(tmp_path: Path) -> None:
    path = tmp_path / "song"
    path.write_bytes(CONTENT)
    response = BlobResponse(open_blob(path), "m4a")
    path.write_bytes(b"short")
    with pytest.raises(OSError, match="shorter"):
        asyncio.run(response({"type": "http", "method": "GET", "headers": []}, None, Answer().send))  # type: ignore[arg-type]
