"""A newsroom for browser tests: Oyez on one port, a newspaper's own site on another."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

__all__ = ["STORY", "STRICT", "Newsroom", "opened_newsroom", "story_page"]

OYEZ = Path(sys.executable).with_name("oyez")
STORY = (
    "The ferry hall on Quay Street opened on Monday after nine years of work. About 2,300 people came.",
    "Work began in 2015 and stopped twice. The council paid for the roof, which fell in during a storm in the winter.",
    "The hall is open every day from eight until six. A second room will follow in the spring, officials say.",
    "“Nobody believed us,” said the harbour master, who had kept the key. “We did not always believe it ourselves.”",
    "The first boat leaves at ten past eight. Tickets cost £3.40, and children under five travel free of charge.",
)
STRICT = (
    "default-src 'none'; script-src {oyez}; connect-src {oyez}; media-src {oyez} blob:; frame-src {oyez}; "
    "style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
)
"""The strictest policy under which the player has to work; `{oyez}` is the server's origin."""


def story_page(body: str = "", *, head: str = "", canonical: str = "") -> str:
    """Return the newspaper's page of the story, with what stands in its head and before its text."""
    link = f'<link rel="canonical" href="{canonical}">' if canonical else ""
    text = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry hall opens</title>{link}{head}</head>'
        f"<body><nav><a href='/'>Home</a> <a href='/sport'>Sport</a></nav><article><h1>Ferry hall opens at last</h1>"
        f"<p class='byline'>By Ines Whitcombe</p>{body}{text}</article><footer>Contact us</footer></body></html>"
    )


@dataclass
class Newsroom:
    """Both servers' addresses, and the newspaper's pages by path: (page, policy)."""

    oyez: str
    paper: str
    pages: dict[str, tuple[str, str]] = field(default_factory=dict)

    def script(self, version: str = "latest", extra: str = "") -> str:
        """Return the script's tag."""
        return f'<script type="module" src="{self.oyez}/embed/{version}/player.js" crossorigin{extra}></script>'

    def page(self, path: str, html: str, policy: str = "") -> str:
        """Publish a page and return its address; `{oyez}` in the policy is the server."""
        self.pages[path] = (html, policy.replace("{oyez}", self.oyez))
        return self.paper + path


@contextmanager
def opened_newsroom(data: Path, **environment: str) -> Iterator[Newsroom]:
    """Run both; the newspaper's pages may be narrated when first asked for."""
    paper = ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler)
    address = f"127.0.0.1:{paper.server_port}"
    env = {
        **os.environ, "OYEZ_DATA": str(data), "PYTHONUNBUFFERED": "1", "OYEZ_ALLOW_HOSTS": "127.0.0.1",
        "OYEZ_EMBED_SITES": address, "OYEZ_EMBED_AT_ONCE": "20", **environment,
    }  # fmt: skip
    process = subprocess.Popen(
        [str(OYEZ), "serve", "--port", "0"], env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    try:
        newsroom = Newsroom(_address(process), f"http://{address}")
        paper.RequestHandlerClass = _handler(newsroom)
        threading.Thread(target=paper.serve_forever, daemon=True).start()
        yield newsroom
    finally:
        paper.shutdown()
        paper.server_close()
        process.send_signal(signal.SIGINT)
        process.wait(20)
        assert process.stdout is not None
        process.stdout.close()


def _address(process: subprocess.Popen[str]) -> str:
    said = []
    assert process.stdout is not None
    for line in process.stdout:
        said.append(line)
        if match := re.search(r" at (http://\S+?)/?$", line.strip()):
            return match[1]
    raise AssertionError("".join(said))


def _handler(newsroom: Newsroom) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            html, policy = newsroom.pages.get(urlsplit(self.path).path, ("", ""))
            body = html.encode()
            self.send_response(200 if html else 404)
            self.send_header("content-type", "text/html; charset=utf-8")
            self.send_header("content-length", str(len(body)))
            if policy:
                self.send_header("content-security-policy", policy)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002 - the library's name
            pass

    return Handler
