"""A real S3 server for tests (moto's), and a proxy before it that answers 500 or slowly when it is told to."""

from __future__ import annotations

import contextlib
import http.client
import http.server
import os
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field

__all__ = ["Moods", "Server", "proxied", "running"]

KEYS = {"AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test", "AWS_REGION": "us-east-1"}
BUCKET = "sound"


@dataclass(frozen=True)
class Server:
    """Where it listens; `told` is the environment that makes Oyez use it."""

    port: int

    @property
    def told(self) -> dict[str, str]:
        return {**KEYS, "OYEZ_BLOBS": f"s3://{BUCKET}/news", "OYEZ_BLOBS_ENDPOINT": f"http://127.0.0.1:{self.port}"}


def free_port() -> int:
    with socket.socket() as here:
        here.bind(("127.0.0.1", 0))
        return int(here.getsockname()[1])


@contextlib.contextmanager
def running() -> Iterator[Server]:
    """Give a server with an empty bucket."""
    port = free_port()
    with subprocess.Popen(
        [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env={**os.environ, "MOTO_S3_CUSTOM_ENDPOINTS": ""},
    ) as process:  # fmt: skip
        try:
            for _ in range(600):
                try:
                    request = urllib.request.Request(f"http://127.0.0.1:{port}/{BUCKET}", method="PUT")
                    urllib.request.urlopen(request, timeout=5).close()
                    break
                except OSError:
                    time.sleep(0.1)
            yield Server(port)
        finally:
            process.terminate()


@dataclass
class Moods:
    """What the proxy does with the next requests.

    Attributes:
        failing: So many of the next are answered 500 and not passed on.
        losing: So many of the next are passed on, and their answers lost: the client does not know.
        slow: Seconds before each is passed on.
        down: Whether none is answered.
        seen: (method, path) of all.
    """

    failing: int = 0
    losing: int = 0
    slow: float = 0.0
    down: bool = False
    seen: list[tuple[str, str]] = field(default_factory=list)


@contextlib.contextmanager
def proxied(server: Server) -> Iterator[tuple[Server, Moods]]:
    """Give a proxy before a server."""
    moods = Moods()
    lock = threading.Lock()

    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _pass(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length") or 0))
            with lock:
                moods.seen.append((self.command, self.path))
                fails, moods.failing = moods.failing > 0, max(0, moods.failing - 1)
                loses = not fails and moods.losing > 0
                moods.losing = max(0, moods.losing - loses)
            if moods.down:
                self.close_connection = True
                return
            time.sleep(moods.slow)
            if fails:
                self._answer(500, [], b"<Error><Code>InternalError</Code></Error>")
                return
            there = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
            there.request(self.command, self.path, body, dict(self.headers))
            answer = there.getresponse()
            content = answer.read()
            there.close()
            if loses:
                self.close_connection = True
                return
            self._answer(answer.status, answer.getheaders(), content)

        def _answer(self, status: int, headers: list[tuple[str, str]], content: bytes) -> None:
            self.send_response_only(status)
            for name, value in headers:
                if name.lower() not in ("connection", "transfer-encoding", "content-length") or (
                    self.command == "HEAD" and name.lower() == "content-length"
                ):
                    self.send_header(name, value)
            if self.command != "HEAD":
                self.send_header("content-length", str(len(content)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(content)

        do_GET = do_PUT = do_POST = do_HEAD = do_DELETE = _pass  # noqa: N815 - the library's names

        def log_message(self, *_: object) -> None:
            pass

    front = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=front.serve_forever, daemon=True)
    thread.start()
    try:
        yield Server(front.server_address[1]), moods
    finally:
        front.shutdown()
        front.server_close()
