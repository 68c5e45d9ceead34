"""Ways to make a server read its own network, each refused before a connection; and what must not be refused.

The whole way of a download is gone, with a network of our own in place of the machine's: a resolver that is a table,
and connections that are only noted.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterable
from typing import Any

import httpcore2
import pytest

from oyez.article import fetch, guard
from oyez.article.download import is_address
from oyez.article.guard import check_url
from oyez.errors import OyezError

PUBLIC = "93.184.216.34"
PAGE = b"<!doctype html><p>A story of our own, served to nobody but this test.</p>"

# By class of trick; `{ip}` is an address inside in its plain form.
LOOPBACK = [
    "http://127.0.0.1/", "http://127.0.0.1:8080/", "https://127.0.0.1/", "http://127.0.0.2/", "http://127.1.2.3/",
    "http://127.255.255.254/", "http://127.0.0.1./", "http://0.0.0.0/", "http://0.0.0.0:8080/", "http://0.1.2.3/",
]  # fmt: skip
DECIMAL = [
    "http://2130706433/", "http://2130706434/", "http://2130706433./", "http://0/", "http://00/", "http://1/",
    "http://2852039166/", "http://3232235521/", "http://167772161/", "http://4294967295/", "http://4294967296/",
    "http://6425673729/", "http://2886729729:8080/", "http://02130706433/",
]  # fmt: skip
OCTAL = [
    "http://0177.0.0.1/", "http://0177.0.0.01/", "http://0177.1/", "http://017700000001/", "http://00000177.0.0.1/",
    "http://0300.0250.0.1/", "http://0251.0376.0251.0376/", "http://012.0.0.1/", "http://0177.0x0.0.1/",
    "http://127.0.0.01/", "http://127.00.00.01/", "http://010.0.0.1/",
]  # fmt: skip
HEX = [
    "http://0x7f000001/", "http://0x7f.0.0.1/", "http://0x7f.0x0.0x0.0x1/", "http://0x7F.1/", "http://0X7F000001/",
    "http://0x0000000007f000001/", "http://0xa9fea9fe/", "http://0xA9.0xFE.0xA9.0xFE/", "http://0xc0a80001/",
    "http://0x0a000001/", "http://0x7f000001./", "http://0x/",
]  # fmt: skip
SHORT = [
    "http://127.1/", "http://127.0.1/", "http://10.1/", "http://192.168.1/", "http://169.254.43518/", "http://127.65535/",
    "http://1.2.3.4.5/", "http://256.256.256.256/", "http://127.0.0.1.1/", "http://300.1.1.1/",
]  # fmt: skip
PRIVATE = [
    "http://10.0.0.1/", "http://10.255.255.255/", "http://172.16.0.1/", "http://172.31.255.255/", "http://192.168.0.1/",
    "http://192.168.255.255/", "http://100.64.0.1/", "http://100.127.255.254/", "http://169.254.0.1/",
    "http://169.254.255.255/", "http://192.0.0.1/", "http://192.0.0.170/", "http://198.18.0.1/", "http://198.19.255.255/",
    "http://192.0.2.1/", "http://198.51.100.1/", "http://203.0.113.1/", "http://192.88.99.1/", "http://192.31.196.1/",
    "http://192.175.48.1/", "http://224.0.0.1/", "http://239.255.255.250/", "http://240.0.0.1/", "http://255.255.255.255/",
]  # fmt: skip
SIX = [
    "http://[::1]/", "http://[::1]:8080/", "http://[0:0:0:0:0:0:0:1]/", "http://[0000:0000::0001]/", "http://[::]/",
    "http://[fe80::1]/", "http://[fe80::1%25eth0]/", "http://[fe80::1%eth0]/", "http://[2606:4700::1%25lo]/",
    "http://[febf::1]/", "http://[fc00::1]/", "http://[fdff::1]/", "http://[fd00:ec2::254]/", "http://[fec0::1]/",
    "http://[ff02::1]/", "http://[ff0e::1]/", "http://[2001:db8::1]/", "http://[3fff::1]/", "http://[100::1]/",
    "http://[5f00::1]/", "http://[4000::1]/", "http://[2001:10::1]/", "http://[2001:20::1]/", "http://[3ffe::1]/",
    "http://[2620:4f:8000::1]/", "http://[::1/", "http://::1/", "http://[1::2::3]/", "http://[]/", "http://[v1.a]/",
]  # fmt: skip
MAPPED = [
    "http://[::ffff:127.0.0.1]/", "http://[::ffff:7f00:1]/", "http://[::FFFF:10.0.0.1]/", "http://[::ffff:a9fe:a9fe]/",
    "http://[0:0:0:0:0:ffff:127.0.0.1]/", "http://[::ffff:0:127.0.0.1]/", "http://[::ffff:0:7f00:1]/",
    "http://[::127.0.0.1]/", "http://[::7f00:1]/", "http://[::ffff:0x7f.0.0.1]/", "http://[::ffff:127.1]/",
    "http://[::ffff:8.8.8.8]/",
]  # fmt: skip
NAT64 = [
    "http://[64:ff9b::127.0.0.1]/", "http://[64:ff9b::7f00:1]/", "http://[64:ff9b::a9fe:a9fe]/",
    "http://[64:ff9b::10.0.0.1]/", "http://[64:ff9b:1::7f00:1]/", "http://[64:ff9b:1:fffe::10.0.0.1]/",
]  # fmt: skip
TUNNELS = [
    "http://[2002:7f00:1::]/", "http://[2002:7f00:0001::1]/", "http://[2002:a00:1::]/", "http://[2002:c0a8:1::]/",
    "http://[2002:a9fe:a9fe::]/", "http://[2001:0:7f00:1::]/", "http://[2001::80ff:fffe]/",
    "http://[2001:0:5ef5:79fb:0:0:80ff:fffe]/",
]  # fmt: skip
USERINFO = [
    "http://user@news.example/", "http://user:pass@news.example/", "http://news.example@127.0.0.1/",
    "http://127.0.0.1@news.example/", "http://@news.example/", "http://:@news.example/", "http://news.example:80@127.0.0.1/",
    "http://news.example%40127.0.0.1/", "http://news.example#@127.0.0.1/@inside.example/x@y:z@127.0.0.1/\\",
]  # fmt: skip
PARSERS = [
    "http://news.example\\@127.0.0.1/", "http://127.0.0.1\\@news.example/", "http:\\\\127.0.0.1\\", "http://127.0.0.1\t/",
    "http://127.0.0.1\n.news.example/", "http://news.example\r\nHost: inside.example/", "http://127.0.0.1%00.news.example/",
    "http://127.0.0.1%2f.news.example/", "http://%31%32%37.0.0.1/", "http://127.0.0.1%23@news.example/",
    "http://127.0.0.1;news.example/", "http://127.0.0.1,news.example/", "http://news.example:80:80/",
    "http://news.example:-1/", "http://news.example:99999/", "http://news.example:8 0/", "http://[::1]news.example/",
    "http://news.example[::1]/", "http:///127.0.0.1/", "http:/127.0.0.1/", "http:127.0.0.1/", "http://", "http://.",
    "http://../", "http://a..b.example/", "http://-news.example/", "http://ne ws.example/", "http://\x00/", "http://\x7f/",
    "http://" + "a" * 64 + ".example/", "http://" + "a." * 130 + "example/", "http://news.example/" + "a" * 5000,
]  # fmt: skip
IDN = [
    "http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/", "http://①②⑦.⓪.⓪.①/", "http://127。0。0。1/", "http://１２７.０.０.１/", "http://127．0．0．1/",
    "http://127｡0｡0｡1/", "http://0ₓ7f.1/", "http://ｌｏｃａｌｈｏｓｔ/", "http://lo\u00adcalhost/",
    "http://loc\u200balhost/", "http://\u202e1.0.0.721/", "http://localhost\u3002/", "http://𝟏𝟐𝟕.0.0.1/", "http://²¹³⁰⁷⁰⁶⁴³³/",
]  # fmt: skip
NAMES = [
    "http://localhost/", "http://LOCALHOST/", "http://localhost./", "http://localhost.localdomain/", "http://ip6-localhost/",
    "http://a.localhost/", "http://127.0.0.1.nip.example/", "http://inside.example/", "http://inside.example./",
    "http://INSIDE.example:8080/", "http://cms.local/", "http://printer/", "http://six.example/", "http://mapped.example/",
    "http://nat64.example/", "http://scoped.example/", "http://both.example/", "http://many.example/", "http://zero.example/",
]  # fmt: skip
METADATA = [
    "http://169.254.169.254/latest/meta-data/", "http://169.254.169.254:80/", "http://169.254.169.254./",
    "http://169.254.170.2/v2/credentials", "http://169.254.169.123/", "http://metadata.google.internal/",
    "http://metadata/", "http://metadata.google.internal./", "http://168.63.129.16/machine", "http://100.100.100.200/",
    "http://192.0.0.192/opc/v2/", "http://instance-data/", "http://[fd00:ec2::254]/latest/", "http://[fd20:ce::254]/",
]  # fmt: skip
PORTS = [f"http://news.example:{port}/" for port in (0, 21, 22, 25, 53, 81, 2375, 3306, 5432, 6379, 9200, 11211, 27017)]
SCHEMES = [
    "file:///etc/passwd", "ftp://news.example/", "gopher://127.0.0.1:6379/_x", "dict://127.0.0.1:11211/",
    "data:text/html,x",
    "javascript:alert(1)", "ldap://127.0.0.1/", "ws://127.0.0.1/", "http+unix://%2Frun%2Fx.sock/", "jar://127.0.0.1!/",
    "view-source:http://127.0.0.1/", "netdoc:///etc/passwd", "sftp://127.0.0.1/", "tftp://127.0.0.1/x",
]  # fmt: skip
CLASSES = {
    "loopback": LOOPBACK, "decimal": DECIMAL, "octal": OCTAL, "hex": HEX, "short": SHORT, "private": PRIVATE,
    "six": SIX, "mapped": MAPPED, "nat64": NAT64, "tunnels": TUNNELS, "userinfo": USERINFO, "parsers": PARSERS,
    "idn": IDN,    "names": NAMES, "metadata": METADATA, "ports": PORTS,
    "schemes": SCHEMES,
}  # fmt: skip
TRICKS = [url for urls in CLASSES.values() for url in urls]

INSIDE = {
    "localhost": ["127.0.0.1"], "localhost.localdomain": ["127.0.0.1", "::1"], "ip6-localhost": ["::1"],
    "a.localhost": ["127.0.0.1"], "127.0.0.1.nip.example": ["127.0.0.1"], "inside.example": ["10.0.0.5"],
    "cms.local": ["192.168.1.20"], "printer": ["192.168.1.9"], "six.example": ["fd00::5"], "zero.example": ["0.0.0.0"],
    "mapped.example": ["::ffff:10.0.0.5"], "nat64.example": ["64:ff9b::a00:5"], "scoped.example": ["fe80::1%eth0"],
    "both.example": [PUBLIC, "10.0.0.5"], "many.example": [*[PUBLIC] * 8, "127.0.0.1"],
    "metadata.google.internal": ["169.254.169.254"], "metadata": ["169.254.169.254"],
    "instance-data": ["169.254.169.254"],
}  # fmt: skip
ALLOWED = [
    "http://news.example/", "https://news.example/a?b=c&d=e#f", "http://news.example:8080/", "https://news.example:8443/",
    "http://news.example:443/", "http://NEWS.example/", "http://news.example./", "http://news.example:/", "http://a_b.example/",
    "https://bücher.example/", "https://xn--bcher-kva.example/", "https://例え.example/", "http://93.184.216.34/",
    "http://1.1.1.1/", "http://172.15.255.255/", "http://172.32.0.1/", "http://100.63.255.255/", "http://192.169.0.1/",
    "http://[2606:4700::6810:84e5]/", "http://[2A00:1450:4001:81B::200E]:8080/", "http://10.example/", "http://0x7f.example/",
    "http://news.example/@user", "http://news.example/?u=http://127.0.0.1/", "http://127.0.0.1.news.example/",
]  # fmt: skip


class Stream(httpcore2.NetworkStream):
    """An answer already written."""

    def __init__(self, answer: bytes) -> None:
        self._rest = answer

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        taken, self._rest = self._rest[:max_bytes], self._rest[max_bytes:]
        return taken

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        pass

    def close(self) -> None:
        pass

    def start_tls(self, *_args: Any, **_more: Any) -> httpcore2.NetworkStream:
        return self


class Network(httpcore2.NetworkBackend):
    """Notes each connection; answers with what it was given, in turn, then with a page."""

    def __init__(self) -> None:
        self.connected: list[tuple[str, int]] = []
        self.answers: list[bytes] = []
        self.names: dict[str, list[str]] = {}
        self.looked_up: list[str] = []

    def resolve(self, host: str, _port: int) -> list[str]:
        self.looked_up.append(host)
        name = host.lower().rstrip(".").strip("[]")
        literal = [name] if ":" in name or name.replace(".", "").isdigit() else [PUBLIC]
        return self.names.get(name) or INSIDE.get(name) or literal

    def connect_tcp(
        self, host: str, port: int, timeout: float | None = None, local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.NetworkStream:  # fmt: skip
        self.connected.append((host, port))
        return Stream(self.answers.pop(0) if self.answers else answer(PAGE))


def answer(body: bytes, status: str = "200 OK", **headers: str) -> bytes:
    head = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
    return f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n{head}\r\n".encode() + body


def moved(to: str) -> bytes:
    return b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " + to.encode("utf-8", "replace") + b"\r\n\r\n"


@pytest.fixture
def network(monkeypatch: pytest.MonkeyPatch) -> Network:
    made = Network()
    monkeypatch.delenv("OYEZ_ALLOW_HOSTS", raising=False)
    monkeypatch.setattr(httpcore2, "SyncBackend", lambda: made)
    monkeypatch.setattr(guard, "_resolve", made.resolve)
    return made


def refusal(url: str) -> str:
    with pytest.raises(OyezError) as caught:
        fetch(url)
    return caught.value.code


def test_the_list_is_long_enough() -> None:
    assert len(set(TRICKS)) >= 150
    assert len(set(ALLOWED)) >= 15


@pytest.mark.parametrize("kind", CLASSES)
def test_no_trick_connects(network: Network, kind: str) -> None:
    for url in CLASSES[kind]:
        if kind == "schemes" and not is_address(url):
            with pytest.raises(OyezError):
                check_url(url)
            continue
        assert refusal(url) in {"bad_url", "forbidden_address", "unreachable"}, url
        assert network.connected == [], url


def test_no_redirect_connects_inside(network: Network) -> None:
    refused = 0
    for url in TRICKS:
        network.connected.clear()
        network.answers = [moved(url)]
        try:
            fetch("http://news.example/")
        except OyezError as error:
            refused += error.code in {"bad_url", "forbidden_address", "unreachable"}
        # Some are but paths when they are read as relative to the page: those stay where they were.
        assert {host for host, _ in network.connected} == {PUBLIC}, url
    assert refused > len(TRICKS) * 0.95


def test_a_second_look_up_cannot_lead_inside(network: Network, monkeypatch: pytest.MonkeyPatch) -> None:
    turns = itertools.chain([[PUBLIC]], itertools.repeat(["127.0.0.1"]))
    monkeypatch.setattr(guard, "_resolve", lambda _host, _port: next(turns))
    assert fetch("http://rebind.example/").url == "http://rebind.example/"
    assert network.connected == [(PUBLIC, 80)]
    assert refusal("http://rebind.example/") == "forbidden_address"
    assert network.connected == [(PUBLIC, 80)]


def test_a_redirect_to_itself_is_looked_up_and_judged_anew(network: Network, monkeypatch: pytest.MonkeyPatch) -> None:
    turns = itertools.chain([[PUBLIC]], itertools.repeat(["169.254.169.254"]))
    monkeypatch.setattr(guard, "_resolve", lambda _host, _port: next(turns))
    network.answers = [moved("http://rebind.example:8080/latest/meta-data/")]
    assert refusal("http://rebind.example/") == "forbidden_address"
    assert network.connected == [(PUBLIC, 80)]


@pytest.mark.parametrize("url", ALLOWED)
def test_what_is_public_is_read(network: Network, url: str) -> None:
    assert "story of our own" in fetch(url).text
    assert len(network.connected) == 1


def test_proxies_of_the_environment_are_not_used(network: Network, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:3128")
    fetch("http://news.example/")
    assert network.connected == [(PUBLIC, 80)]


def test_a_host_can_be_opted_in_and_no_other_with_it(network: Network, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OYEZ_ALLOW_HOSTS", "cms.local")
    assert fetch("http://cms.local:9000/story").text
    assert network.connected == [("192.168.1.20", 9000)]
    assert refusal("http://printer/") == "forbidden_address"
    network.answers = [moved("http://inside.example/")]
    assert refusal("http://cms.local/") == "forbidden_address"


def test_a_slow_look_up_keeps_the_deadline(network: Network, monkeypatch: pytest.MonkeyPatch) -> None:
    from oyez.article import download as module
    from oyez.article.download import Wanted, download

    def slow(_host: str, _port: int) -> list[str]:
        time.sleep(1.5)
        return [PUBLIC]

    monkeypatch.setattr(guard, "_resolve", slow)
    began = time.monotonic()
    with pytest.raises(OyezError) as caught:
        download("http://news.example/", Wanted("*/*", 1000, seconds=0.2))
    assert caught.value.code == "too_slow"
    assert time.monotonic() - began < 1.0
    assert network.connected == []
    assert module.MAX_SECONDS == 20.0
