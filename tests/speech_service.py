"""A speech service on this machine: real sockets, answers as a test scripts them, and a record of what was asked."""

from __future__ import annotations

import io
import json
import threading
import wave
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import numpy as np

__all__ = ["Asked", "Reply", "Service", "beep", "bursts", "serve", "wav"]


@dataclass(frozen=True, slots=True)
class Asked:
    """One request that arrived."""

    path: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer.

    `promised` is a Content-Length that lies; `stall` keeps the last byte back, `drip` sends a byte now and then, `hold`
    sends so many bytes and the rest when the service's `go` is set.
    """

    data: bytes = b""
    status: int = 200
    media_type: str = "application/octet-stream"
    headers: Mapping[str, str] = field(default_factory=dict)
    promised: int | None = None
    stall: bool = False
    drip: bool = False
    hold: int | None = None

    @staticmethod
    def of(data: object, status: int = 200, **headers: str) -> Reply:
        return Reply(json.dumps(data).encode(), status, "application/json", headers)


Answering = Callable[[Asked], Reply]


class Service:
    """Answers each request by the next of `script`, the last one for ever."""

    def __init__(self) -> None:
        self.script: list[Answering | Reply] = []
        self.asked: list[Asked] = []
        self.url = ""
        self.over = threading.Event()
        self.go = threading.Event()
        self._lock = threading.Lock()

    def answer(self, asked: Asked) -> Reply:
        with self._lock:
            self.asked.append(asked)
            step = self.script.pop(0) if len(self.script) > 1 else self.script[0]
        return step if isinstance(step, Reply) else step(asked)


@contextmanager
def serve() -> Iterator[Service]:
    """Give a service on a free port of the loopback."""
    service = Service()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length", "0")))
            headers = {name.lower(): value for name, value in self.headers.items()}
            reply = service.answer(Asked(self.path, headers, body))
            self.send_response(reply.status)
            self.send_header("Content-Type", reply.media_type)
            self.send_header("Content-Length", str(len(reply.data) if reply.promised is None else reply.promised))
            for name, value in reply.headers.items():
                self.send_header(name.replace("_", "-"), value)
            self.end_headers()
            for place in range(len(reply.data) if reply.drip else 0):
                self.wfile.write(reply.data[place : place + 1])
                if service.over.wait(0.05):
                    break
            if reply.hold is not None:
                self.wfile.write(reply.data[: reply.hold])
                self.wfile.flush()
                service.go.wait(60)
                self.wfile.write(reply.data[reply.hold :])
            elif not reply.drip:
                self.wfile.write(reply.data[:-1] if reply.stall else reply.data)
            self.wfile.flush()
            if reply.stall:
                service.over.wait(20)
            self.close_connection = True

        def log_message(self, *args: object) -> None:
            """Say nothing."""

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, request: object, client_address: object) -> None:
            """A client that leaves is what some tests are about."""

    server = Server(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    service.url = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        yield service
    finally:
        service.over.set()
        server.shutdown()
        thread.join()
        server.server_close()


def beep(seconds: float, rate: int = 24_000) -> np.ndarray[Any, np.dtype[np.int16]]:
    """Return a tone, which no part of is silent."""
    return (np.sin(np.arange(round(seconds * rate)) * 2 * np.pi * 440 / rate) * 9000).astype(np.int16)


def bursts(spans: list[tuple[float, float]], seconds: float, rate: int = 24_000) -> bytes:
    """Return samples that sound in the spans given, in seconds, and are silent else."""
    sound = np.zeros(round(seconds * rate), np.int16)
    for start, end in spans:
        first, last = round(start * rate), round(end * rate)
        sound[first:last] = beep(seconds, rate)[first:last]
    return sound.tobytes()


def wav(pcm: bytes, rate: int = 24_000, channels: int = 1) -> bytes:
    """Return samples as a WAV file."""
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(channels)
        sound.setsampwidth(2)
        sound.setframerate(rate)
        sound.writeframes(pcm)
    return file.getvalue()
