"""Models fetched from a real server that resumes, lies, cuts off and goes silent; and taken from files."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from neural import kokoro_model, piper_model
from oyez.errors import OyezError
from oyez.voices.kokoro import KokoroEngine
from oyez.voices.models import Model, ModelFile, fetch, folder, install, listing, table
from oyez.voices.models.install import install as bring
from oyez.voices.models.listing import look_up
from support import say

CARD = b"# Model card\n\n* Language: en_US\n* License: CC BY 4.0\n"


@dataclass
class Shop:
    """What a server of models has, and how it behaves."""

    files: dict[str, bytes] = field(default_factory=dict)
    asked: list[tuple[str, str]] = field(default_factory=list)
    cut: dict[str, int] = field(default_factory=dict)
    silent: set[str] = field(default_factory=set)
    answers: dict[str, tuple[int, dict[str, str], bytes]] = field(default_factory=dict)
    etag: str = '"one"'
    ranges: bool = True
    base: str = ""

    def model(self, name: str = "kokoro", engine: str = "kokoro", **facts: object) -> Model:
        files = tuple(ModelFile(file, f"{self.base}/{file}") for file in self.files)
        return Model(name, engine, files, "Apache-2.0", "https://models.example", f"{self.base}/listing", **facts)  # type: ignore[arg-type]


class _Answers(BaseHTTPRequestHandler):
    shop: Shop
    gone = threading.Event()
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        shop, name = self.shop, self.path.lstrip("/")
        shop.asked.append((name, self.headers.get("Range", "")))
        if name == "listing":
            rows = [{"name": key, "size": len(data), "digest": f"sha256:{hashlib.sha256(data).hexdigest()}"}
                    for key, data in shop.files.items()]  # fmt: skip
            self.send(*shop.answers.get(name, (200, {}, json.dumps({"assets": rows}).encode())))
        elif name in shop.answers:
            self.send(*shop.answers[name])
        elif name in shop.files:
            self.send_file(name, shop.files[name])
        else:
            self.send(404, {}, b"no")

    def send_file(self, name: str, data: bytes) -> None:
        asked, shop = self.headers.get("Range", ""), self.shop
        same = self.headers.get("If-Range", shop.etag) == shop.etag
        start = int(asked.removeprefix("bytes=").rstrip("-")) if asked and same and shop.ranges else 0
        headers = {"ETag": shop.etag, "Content-Type": "application/octet-stream"}
        if start:
            headers["Content-Range"] = f"bytes {start}-{len(data) - 1}/{len(data)}"
        self.send(206 if start else 200, headers, data[start:], shop.cut.pop(name, None), name in shop.silent)

    def send(
        self, status: int, headers: dict[str, str], body: bytes, cut: int | None = None, silent: bool = False
    ) -> None:
        self.send_response(status)
        for key, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(key, value)
        self.end_headers()
        self.wfile.write(body[:cut] if cut is not None else body[: len(body) // 2] if silent else body)
        self.wfile.flush()
        if silent:
            self.gone.wait(5)
        if cut is not None or silent:
            self.close_connection = True


@pytest.fixture
def shop(data: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shop]:
    monkeypatch.setenv("OYEZ_ALLOW_HOSTS", "127.0.0.1")
    monkeypatch.setattr(fetch, "_WAIT_SECONDS", 0.01)
    made = Shop()
    gone = threading.Event()
    handler = type("Answers", (_Answers,), {"shop": made, "gone": gone})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    made.base = f"http://127.0.0.1:{server.server_port}"
    packs = data / "packs"
    with packs.open("wb") as file:
        np.savez(file, af_heart=np.zeros((510, 1, 256), np.float32))
    made.files = {"kokoro-v1.0.onnx": kokoro_model(), "voices-v1.0.bin": packs.read_bytes()}
    packs.unlink()
    yield made
    gone.set()
    server.shutdown()
    server.server_close()


def failed(action: Callable[[], object]) -> OyezError:
    with pytest.raises(OyezError) as caught:
        action()
    assert folder.installed("kokoro") == ()
    return caught.value


def test_what_the_publisher_lists_is_what_is_kept(shop: Shop, data: Path) -> None:
    told: list[tuple[str, int, int]] = []
    model = look_up(shop.model())
    made = bring(model, watch=lambda *news: told.append(news))
    assert [(name, size, digest) for name, size, digest in made.files] == [
        (name, len(content), hashlib.sha256(content).hexdigest()) for name, content in shop.files.items()
    ]
    assert told[-1][1] == told[-1][2] == len(shop.files["voices-v1.0.bin"])
    assert folder.installed("kokoro") == (made,)
    assert sorted(path.name for path in (data / "models").rglob("*") if path.is_file()) == [
        "installed.json", "kokoro-kokoro.lock", "kokoro-v1.0.onnx", "voices-v1.0.bin",
    ]  # fmt: skip
    engine = KokoroEngine()
    assert engine.speak(say("Rates rose."), engine.voices()[0], 1.0).words
    engine.close()


def test_a_download_that_was_cut_goes_on_where_it_was(shop: Shop) -> None:
    shop.cut["voices-v1.0.bin"] = 100_000
    bring(look_up(shop.model()))
    asked = [ranges for name, ranges in shop.asked if name == "voices-v1.0.bin"]
    assert asked == ["", "bytes=100000-"]


def test_a_later_run_goes_on_too(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    model = look_up(shop.model())
    monkeypatch.setattr(fetch, "_FRUITLESS", 0)
    shop.cut["voices-v1.0.bin"] = 100_000
    error = failed(lambda: bring(model))
    assert (error.code, "100,000 bytes that came are kept" in error.message) == ("unreachable", True)
    bring(model)
    assert [name for name, _ in shop.asked].count("kokoro-v1.0.onnx") == 1
    assert shop.asked[-1] == ("voices-v1.0.bin", "bytes=100000-")


def test_a_file_that_changed_meanwhile_is_fetched_anew(shop: Shop) -> None:
    model = look_up(shop.model())
    part = folder.models_folder() / ".parts/kokoro-kokoro/voices-v1.0.bin.part"
    part.parent.mkdir(parents=True)
    part.write_bytes(b"another file's beginning")
    part.with_name(f"{part.name}.json").write_text('{"validator": "\\"zero\\""}')
    made = bring(model)
    assert made.files[1][2] == hashlib.sha256(shop.files["voices-v1.0.bin"]).hexdigest()
    # Told by If-Range, and not by a wrong digest after all of it was there.
    assert [name for name, _ in shop.asked].count("voices-v1.0.bin") == 1


def test_a_server_that_does_not_say_it_changed(shop: Shop) -> None:
    part = folder.models_folder() / ".parts/kokoro-kokoro/voices-v1.0.bin.part"
    part.parent.mkdir(parents=True)
    part.write_bytes(b"another file's beginning")
    made = bring(look_up(shop.model()))
    assert made.files[1][2] == hashlib.sha256(shop.files["voices-v1.0.bin"]).hexdigest()


def test_a_server_without_ranges(shop: Shop) -> None:
    shop.ranges = False
    shop.cut["voices-v1.0.bin"] = 100_000
    assert len(bring(look_up(shop.model())).files) == 2


def test_other_bytes_than_listed(shop: Shop) -> None:
    model = look_up(shop.model())
    shop.files["kokoro-v1.0.onnx"] = shop.files["kokoro-v1.0.onnx"][:-1] + b"\x01"
    assert failed(lambda: bring(model)).code == "wrong_digest"
    assert list((folder.models_folder() / ".parts/kokoro-kokoro").iterdir()) == []


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        ((200, {"Content-Type": "text/html; charset=utf-8"}, b"<html>Sign in</html>"), "not_a_model"),
        ((404, {}, b"gone"), "http_error"),
        ((500, {}, b"oops"), "http_error"),
        ((200, {"Content-Length": "12"}, b"shorter file"), "wrong_size"),
        ((302, {"Location": "http://10.0.0.1/model"}, b""), "forbidden_address"),
        ((302, {"Location": "/kokoro-v1.0.onnx"}, b""), "unreachable"),
    ],
)
def test_answers_that_are_no_model(shop: Shop, answer: tuple[int, dict[str, str], bytes], code: str) -> None:
    model = look_up(shop.model())
    shop.answers["kokoro-v1.0.onnx"] = answer
    assert failed(lambda: bring(model)).code == code


def test_redirects_are_followed_with_the_range(shop: Shop) -> None:
    shop.files["elsewhere"] = shop.files["kokoro-v1.0.onnx"]
    model = look_up(shop.model())
    model = Model(**{**{name: getattr(model, name) for name in model.__slots__}, "files": model.files[:2]})
    shop.answers["kokoro-v1.0.onnx"] = (302, {"Location": "/elsewhere"}, b"")
    shop.cut["elsewhere"] = 1000
    bring(model)
    assert ("elsewhere", "bytes=1000-") in shop.asked


def test_a_server_that_goes_silent(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(install, "fetch", lambda file, path, watch: fetch.fetch(file, path, watch, silence=0.2))
    monkeypatch.setattr(fetch, "_FRUITLESS", 1)
    model = look_up(shop.model())
    shop.ranges = False
    shop.silent.add("kokoro-v1.0.onnx")
    assert failed(lambda: bring(model)).code == "too_slow"


def test_a_full_disk(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    model = look_up(shop.model())

    def full(*_: object) -> bool:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(fetch, "_pour", full)
        assert failed(lambda: bring(model)).code == "disk_full"
    assert list((folder.models_folder() / ".parts/kokoro-kokoro").iterdir()) == []
    huge = Model(**{**{name: getattr(model, name) for name in model.__slots__}, "size": 1 << 60})
    assert failed(lambda: bring(huge)).code == "disk_full"


def test_a_listing_that_lacks_a_file_or_is_none(shop: Shop) -> None:
    model = shop.model()
    shop.answers["listing"] = (200, {}, b'{"assets": []}')
    assert failed(lambda: look_up(model)).code == "model_gone"
    for answer in (b"<html>", b"[1]", b'{"message": "rate limit"}', b'[{"type": "file"}]'):
        shop.answers["listing"] = (200, {}, answer)
        assert failed(lambda: look_up(model)).code == "bad_listing"


def test_a_folder_of_hugging_face(shop: Shop) -> None:
    name = "en_US-test-low"
    config = json.dumps({"audio": {}}).encode()
    shop.files = {f"{name}.onnx": piper_model(), f"{name}.onnx.json": config, "MODEL_CARD": CARD}
    git = {key: hashlib.sha1(b"blob %d\0" % len(data) + data).hexdigest() for key, data in shop.files.items()}
    sha = hashlib.sha256(shop.files[f"{name}.onnx"]).hexdigest()
    rows = [{"type": "directory", "path": "en/samples", "size": 0, "oid": "0" * 40}]
    for key, content in shop.files.items():
        row = {"type": "file", "path": f"en/{key}", "size": len(content), "oid": git[key]}
        rows.append(row | ({"lfs": {"oid": sha, "size": len(content)}} if key.endswith(".onnx") else {}))
    shop.answers["listing"] = (200, {}, json.dumps(rows).encode())
    model = look_up(shop.model(name, "piper"))
    assert model.licence == "CC BY 4.0"
    assert [file.digest for file in model.files] == [
        f"sha256:{sha}", f"git:{git[f'{name}.onnx.json']}", f"git:{git['MODEL_CARD']}",
    ]  # fmt: skip
    assert bring(model).licence == "CC BY 4.0"
    shop.files[f"{name}.onnx.json"] = config.replace(b"audio", b"Audio")
    folder.remove(folder.installed("piper")[0])
    with pytest.raises(OyezError, match="not the file its publisher lists"):
        bring(model)


def test_from_a_folder_of_this_machine(shop: Shop, tmp_path: Path) -> None:
    model = table.kokoro_model("kokoro")
    there = tmp_path / "there"
    there.mkdir()
    assert failed(lambda: bring(model, there)).code == "no_such_file"
    for name, content in shop.files.items():
        (there / name).write_bytes(content)
    (there / "voices-v1.0.bin").write_bytes(b"<html>")
    assert failed(lambda: bring(model, there)).code == "not_a_model"
    (there / "voices-v1.0.bin").write_bytes(shop.files["voices-v1.0.bin"])
    assert bring(model, there / "kokoro-v1.0.onnx").source == "file"
    assert shop.asked == []


def test_two_at_a_time(shop: Shop) -> None:
    model = look_up(shop.model())
    staging = folder.models_folder() / ".parts/kokoro-kokoro"
    staging.mkdir(parents=True)
    with install._alone(staging, "kokoro"):
        assert failed(lambda: bring(model)).code == "install_running"


def test_names_of_models() -> None:
    assert table.model_named("kokoro:af_heart").name == "kokoro"
    assert (
        table.model_named("piper:en_US-lessac-high#3")
        .files[0]
        .url.endswith("/en/en_US/lessac/high/en_US-lessac-high.onnx")
    )
    for name in ("", "../../etc/passwd", "en_US-a/b-low", "whisper"):
        with pytest.raises(OyezError) as caught:
            table.model_named(name)
        assert caught.value.code == "unknown_model"


def test_the_command_line(shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from oyez.cli import cli

    monkeypatch.setattr(table, "model_named", lambda _name: shop.model())
    refused = CliRunner().invoke(cli, ["voices", "install", "kokoro"])
    assert isinstance(refused.exception, OyezError)
    assert refused.exception.code == "needs_consent"
    assert "Apache-2.0" in refused.output
    assert shop.base in refused.output
    done = CliRunner().invoke(cli, ["voices", "install", "kokoro", "--yes"])
    assert done.exit_code == 0, done.output
    assert hashlib.sha256(shop.files["kokoro-v1.0.onnx"]).hexdigest() in done.output
    assert CliRunner().invoke(cli, ["voices", "remove", "kokoro"]).exit_code == 0
    assert folder.installed("kokoro") == ()
    gone = CliRunner().invoke(cli, ["voices", "remove", "kokoro"])
    assert isinstance(gone.exception, OyezError)


def test_the_parser_of_listings_takes_only_digests_it_can_check() -> None:
    assert listing._checked("sha256:" + "A" * 64) == "sha256:" + "a" * 64
    assert listing._checked("md5:" + "a" * 32) == listing._checked("sha256:xyz") == listing._checked("") == ""
