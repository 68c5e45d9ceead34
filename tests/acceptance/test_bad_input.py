"""Bad input: one sentence with a stable code, exit code 1, and nothing written."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from acceptance.conftest import Ran, Run

PDF = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" + b"0" * 500


class Pages(BaseHTTPRequestHandler):
    """A small site of bad answers."""

    def do_GET(self) -> None:
        bodies = {"/report.pdf": (200, "application/pdf", PDF), "/liar": (200, "text/html", PDF)}
        status, kind, body = bodies.get(self.path, (404, "text/html", b"<h1>Not found</h1>"))
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Pages)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def assert_refused(ran: Ran, code: str, folder: Path) -> None:
    assert ran.code == 1
    lines = [line for line in ran.err.splitlines() if not line.startswith("Narrating")]
    assert len(lines) == 1, ran.err
    assert lines[0].startswith(f"error: {code}: ")
    assert lines[0].endswith((".", ".)"))
    assert ran.out == ""
    assert [path.name for path in folder.iterdir()] == []


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


STORY = "The ferry will run\n\n" + "The old ferry will run for another year, the council said on Tuesday. " * 12


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty_source"),
        (b" \n\t\n", "empty_source"),
        (bytes(range(256)) * 40, "binary_file"),
        (PDF, "not_a_page"),
        (b"<html><body><p>Hello there.</p></body></html>", "too_short"),
    ],
)
def test_bad_files(oyez: Run, folder: Path, tmp_path: Path, content: bytes, code: str) -> None:
    file = tmp_path / "bad"
    file.write_bytes(content)
    assert_refused(oyez("narrate", file, "-o", folder / "x.m4a", "--captions", folder / "x.vtt"), code, folder)


def test_no_such_file(oyez: Run, folder: Path, tmp_path: Path) -> None:
    assert_refused(oyez("narrate", tmp_path / "nothing.txt", "-o", folder / "x.m4a"), "no_such_file", folder)


def test_a_folder(oyez: Run, folder: Path, tmp_path: Path) -> None:
    assert_refused(oyez("narrate", tmp_path, "-o", folder / "x.m4a"), "is_a_folder", folder)


@pytest.mark.parametrize("name", ["paywall.html", "index.html"])
def test_pages_that_are_no_article(oyez: Run, folder: Path, examples: Path, name: str) -> None:
    ran = oyez("narrate", examples / name, "-o", folder / "x.m4a")
    assert ran.code == 1
    assert ran.err.startswith(("error: not_an_article: ", "error: paywalled: "))
    assert list(folder.iterdir()) == []


def test_unknown_voice(oyez: Run, folder: Path) -> None:
    assert_refused(
        oyez("narrate", "-", "-o", folder / "x.m4a", "--voice", "Nobody", stdin=STORY), "unknown_voice", folder
    )


@pytest.mark.parametrize("wpm", ["99", "801", "-1", "nan", "inf"])
def test_wpm_out_of_range(oyez: Run, folder: Path, wpm: str) -> None:
    ran = oyez("narrate", "-", "-o", folder / "x.m4a", "--wpm", wpm, stdin=STORY)
    assert_refused(ran, "wpm_out_of_range", folder)


def test_unknown_format(oyez: Run, folder: Path) -> None:
    assert_refused(oyez("narrate", "-", "-o", folder / "x.ogg", stdin=STORY), "unknown_format", folder)


def test_two_outputs_of_one_name(oyez: Run, folder: Path) -> None:
    ran = oyez("narrate", "-", "-o", folder / "x.m4a", "-o", folder / "x.m4a", stdin=STORY)
    assert_refused(ran, "same_output", folder)


@pytest.mark.parametrize(("option", "name"), [("-o", "x.m4a"), ("--captions", "x.vtt"), ("--timeline", "x.json")])
def test_unwritable_output(oyez: Run, folder: Path, option: str, name: str) -> None:
    arguments = ["-o", folder / "x.m4a", option, folder / "missing" / name]
    assert_refused(oyez("narrate", "-", *arguments, stdin=STORY), "unwritable_output", folder)


def test_an_output_that_is_a_folder(oyez: Run, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "taken.m4a").mkdir()
    ran = oyez("narrate", "-", "-o", tmp_path / "taken.m4a", stdin=STORY)
    assert ran.err.splitlines()[-1].startswith("error: unwritable_output: ")


def test_a_data_folder_that_is_a_file(oyez: Run, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "data").write_text("x")
    assert_refused(oyez("narrate", "-", "-o", folder / "x.m4a", stdin=STORY), "unwritable_library", folder)


@pytest.mark.parametrize(
    ("path", "code"), [("/report.pdf", "not_a_page"), ("/liar", "not_a_page"), ("/missing", "not_found")]
)
def test_bad_answers(oyez: Run, folder: Path, site: str, path: str, code: str) -> None:
    ran = oyez("narrate", site + path, "-o", folder / "x.m4a")
    assert ran.err.startswith((f"error: {code}: ", "error: http_error: "))
    assert ran.code == 1
    assert list(folder.iterdir()) == []


def test_unreachable(oyez: Run, folder: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    assert_refused(oyez("narrate", f"http://127.0.0.1:{port}/story", "-o", folder / "x.m4a"), "unreachable", folder)


@pytest.mark.parametrize(
    "url", ["http://169.254.169.254/latest", "http://10.0.0.1/", "http://[::1]/", "http://2130706433/"]
)
def test_addresses_inside(oyez: Run, folder: Path, url: str) -> None:
    ran = oyez("narrate", url, "-o", folder / "x.m4a")
    assert ran.err.startswith(("error: forbidden_address: ", "error: bad_url: "))
    assert ran.code == 1


@pytest.mark.parametrize(
    "arguments", [["narrate"], ["narrate", "x"], ["nothing"], ["narrate", "x", "-o", "y.m4a", "--wpm", "fast"]]
)
def test_wrong_usage(oyez: Run, arguments: list[str]) -> None:
    ran = oyez(*arguments)
    assert ran.code == 2
    assert "Usage:" in ran.err
