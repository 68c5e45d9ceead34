"""The guard: tricks that point inside are refused, and no connection is opened for them."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from typing import Any

import httpcore2
import pytest

from oyez.article.guard import GuardedBackend, check_url, is_public
from oyez.errors import OyezError

TRICKS = [
    "http://127.0.0.1/", "http://localhost./x", "http://2130706433/", "http://0x7f000001/", "http://0177.0.0.1/",
    "http://0x7f.1/", "http://127.1/", "http://0/", "http://[::1]/", "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:0:127.0.0.1]/", "http://[64:ff9b::7f00:1]/", "http://[64:ff9b:1::7f00:1]/", "http://[2002:7f00:1::]/",
    "http://[2001:0:7f00:1::]/", "http://[fe80::1]/", "http://[fe80::1%25eth0]/", "http://[fc00::1]/", "http://[fec0::1]/",
    "http://[::]/", "http://[::127.0.0.1]/", "http://[2001:db8::1]/", "http://[3fff::1]/", "http://[ff02::1]/",
    "http://169.254.169.254/latest/meta-data/", "http://168.63.129.16/", "http://100.100.100.200/", "http://10.0.0.1/",
    "http://172.16.0.1/", "http://192.168.1.1/", "http://198.18.0.1/", "http://192.0.2.1/", "http://203.0.113.1/",
    "http://224.0.0.1/", "http://255.255.255.255/", "http://0.0.0.0/", "http://user@example.com/",
    "http://example.com@127.0.0.1/", "http://127.0.0.1#@example.com/", "http://example.com\\@127.0.0.1/",
    "http://127.0.0.1%00.example.com/", "http://exa mple.com/", "http://example.com:22/", "http://example.com:6379/",
    "http://example.com:99999/", "http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/", "http://①②⑦.⓪.⓪.①/", "http://127。0。0。1/", "http://%31%32%37.0.0.1/",
    "file:///etc/passwd", "ftp://example.com/", "gopher://example.com/", "http:///x", "http://", "http://.", "http://a..b/",
    "http://[::1", "http://1.2.3.4.5/", "http://0x/", "javascript:alert(1)", "http://metadata.google.internal/",
]  # fmt: skip
INSIDE = {"localhost": ["127.0.0.1"], "metadata.google.internal": ["169.254.169.254"]}


class Recorder(httpcore2.NetworkBackend):
    """Notes the addresses it is asked to connect to, and connects to none."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def connect_tcp(
        self, host: str, port: int, timeout: float | None = None, local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.NetworkStream:  # fmt: skip
        self.asked.append(host)
        raise httpcore2.ConnectError("no network in tests")


def connect(url: str, answers: dict[str, list[str]]) -> list[str]:
    """Go the way a fetch goes; return the addresses a connection was tried to."""
    recorder = Recorder()
    backend = GuardedBackend(recorder, lambda host, _port: answers.get(host.rstrip("."), [host]))
    with suppress(OyezError, httpcore2.ConnectError):
        backend.connect_tcp(check_url(url), 80)
    return recorder.asked


@pytest.mark.parametrize("url", TRICKS)
def test_tricks_never_connect(url: str) -> None:
    assert connect(url, INSIDE) == []


@pytest.mark.parametrize("url", [
    "https://example.com/a?b=c#d", "http://example.com:8080/", "https://bücher.example/", "http://93.184.216.34/",
    "http://[2606:4700::6810:84e5]/", "https://example.com./", "https://a_b.example.com/",
])  # fmt: skip
def test_public_addresses_connect(url: str) -> None:
    public = {host: ["93.184.216.34"] for host in ("example.com", "xn--bcher-kva.example", "a_b.example.com")}
    assert len(connect(url, public)) == 1


def test_any_answer_inside_refuses_the_name() -> None:
    assert connect("http://example.com/", {"example.com": ["93.184.216.34", "10.0.0.1"]}) == []


def test_the_checked_address_is_the_one_connected_to() -> None:
    answers = iter([["93.184.216.34"], ["127.0.0.1"]])
    recorder = Recorder()
    backend = GuardedBackend(recorder, lambda _host, _port: next(answers))
    with pytest.raises(httpcore2.ConnectError):
        backend.connect_tcp("rebind.example", 80)
    assert recorder.asked == ["93.184.216.34"]


def test_allowed_hosts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OYEZ_ALLOW_HOSTS", "127.0.0.1, CMS.local")
    assert check_url("http://127.0.0.1:9321/x") == "127.0.0.1"
    assert connect("http://cms.local:7000/", {"cms.local": ["10.0.0.9"]}) == ["10.0.0.9"]
    assert connect("http://other.local/", {"other.local": ["10.0.0.9"]}) == []


def test_no_socket_files() -> None:
    with pytest.raises(OyezError):
        GuardedBackend(Recorder()).connect_unix_socket("/run/x.sock")


def test_is_public_of_nonsense() -> None:
    assert not is_public("example.com")
    assert not is_public("")
