"""The SSRF guard: which addresses a page may be fetched from, checked at the connection itself.

A name is resolved once, every answer is judged by our own table (the standard library's differs between Python
versions), and the connection goes to the judged address. Redirects, retries and pool refills all pass here.
"""

from __future__ import annotations

import os
import re
import socket
from collections.abc import Callable, Iterable
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from typing import Any
from urllib.parse import urlsplit

import httpcore2

from oyez.article.deadline import Deadline, TimedStream
from oyez.article.tables import table
from oyez.errors import OyezError

__all__ = ["GuardedBackend", "allowed_hosts", "check_url", "is_public"]

Resolve = Callable[[str, int], list[str]]

_PORTS = frozenset({80, 443, 8080, 8443})
_URL_MOST = 4096

_NETWORKS = table("networks")
_CLOSED_V4 = tuple(map(IPv4Network, _NETWORKS["closed_v4"]))
_CLOSED_V6 = tuple(map(IPv6Network, _NETWORKS["closed_v6"]))
_OPEN_V6 = IPv6Network(_NETWORKS["open_v6"])
_NUMERIC = re.compile(r"(?:0x[0-9a-f]*|\d+)(?:\.(?:0x[0-9a-f]*|\d+))*\.?", re.IGNORECASE)
_PLAIN_V4 = re.compile(r"(?:0|[1-9]\d{0,2})(?:\.(?:0|[1-9]\d{0,2})){3}")
_HOST = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,62})(?:\.[a-z0-9_][a-z0-9_-]{0,62})*\.?", re.IGNORECASE)


def is_public(address: str) -> bool:
    """Tell whether an IP address is on the public internet by our table; False for anything that is no address."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return False
    if isinstance(parsed, IPv4Address):
        return not any(parsed in network for network in _CLOSED_V4)
    return _is_public_v6(parsed)


def _is_public_v6(address: IPv6Address) -> bool:
    return address.scope_id is None and address in _OPEN_V6 and not any(address in network for network in _CLOSED_V6)


def allowed_hosts() -> frozenset[str]:
    """Return the hosts ``OYEZ_ALLOW_HOSTS`` (comma separated) opts in past the address and port checks."""
    return frozenset(
        host.strip().lower().rstrip(".").strip("[]")
        for host in os.environ.get("OYEZ_ALLOW_HOSTS", "").split(",")
        if host.strip()
    )


def check_url(url: str) -> str:
    """Return the host of a web address we are ready to ask, in ASCII (IDNA), lower case, without a final dot.

    Raises:
        OyezError: ``bad_url`` for another scheme, userinfo, control characters, backslashes, or a host that is
            not plainly a name or an address; ``forbidden_address`` for a port or an address we do not connect to.
    """
    if len(url) > _URL_MOST or any(ord(char) <= 0x20 or ord(char) == 0x7F or char == "\\" for char in url):
        raise _bad_url("it holds a blank, a control character or a backslash, or is too long")
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise _bad_url("it cannot be read") from None
    if parts.scheme not in {"http", "https"}:
        raise _bad_url("only http:// and https:// addresses can be read")
    if "@" in parts.netloc:
        raise _bad_url("it holds a user name or password")
    host = _ascii_host(parts.hostname or "", bracketed="[" in parts.netloc)
    if host in allowed_hosts():
        return host
    if port is not None and port not in _PORTS:
        raise OyezError(
            "forbidden_address", f"Port {port} is not one web pages are read from: use 80, 443, 8080 or 8443."
        )
    if (_PLAIN_V4.fullmatch(host) or ":" in host) and not is_public(host):
        raise _forbidden(host)
    return host


def _ascii_host(host: str, *, bracketed: bool) -> str:
    if bracketed:
        try:
            return str(IPv6Address(host))
        except ValueError:
            raise _bad_url("its IPv6 address cannot be read") from None
    if not host.isascii():
        import idna

        try:
            host = idna.encode(host, uts46=True).decode("ascii")
        except idna.IDNAError:
            raise _bad_url("its host name cannot be read") from None
    host = host.lower()
    if not _HOST.fullmatch(host) or len(host) > 253:
        raise _bad_url("its host name cannot be read")
    # Decimal, octal, hex and short spellings of addresses: no page of people is published at one.
    if _NUMERIC.fullmatch(host) and not _PLAIN_V4.fullmatch(host):
        raise _bad_url("its host is a number")
    return host.rstrip(".")


def _bad_url(why: str) -> OyezError:
    return OyezError("bad_url", f"This is not a web address Oyez can read: {why}. Copy it from your browser.")


def _forbidden(host: str) -> OyezError:
    return OyezError(
        "forbidden_address",
        f"{host} is not on the public internet: add it to OYEZ_ALLOW_HOSTS if this is meant.",
        status=403,
    )


def _resolve(host: str, port: int) -> list[str]:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise httpcore2.ConnectError(f"cannot resolve {host}") from error
    return list(dict.fromkeys(str(answer[4][0]) for answer in found))


class GuardedBackend(httpcore2.NetworkBackend):
    """A network backend that connects only to addresses it has judged.

    Args:
        inner: The backend that makes the connection to an address.
        resolve: Host and port to IP addresses; the system's resolver by default.
        deadline: When everything over its connections must have ended; never by default.
    """

    def __init__(
        self,
        inner: httpcore2.NetworkBackend | None = None,
        resolve: Resolve | None = None,
        deadline: Deadline | None = None,
    ) -> None:
        self._inner = httpcore2.SyncBackend() if inner is None else inner
        self._resolve = _resolve if resolve is None else resolve
        self._deadline = deadline or Deadline()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.NetworkStream:
        """Resolve once, refuse if any answer is not public, connect to the first answer that takes it.

        Raises:
            OyezError: ``forbidden_address``.
            httpcore2.ConnectError: Where no address answers.
            httpcore2.ConnectTimeout: Where the name is not found, or the address not reached, in time.
        """
        answers = self._deadline.call(lambda: self._resolve(host, port), timeout)
        if not answers:
            raise httpcore2.ConnectError(f"{host} has no address")
        if host.lower().rstrip(".") not in allowed_hosts() and not all(map(is_public, answers)):
            raise _forbidden(host)
        failure: Exception | None = None
        for address in answers[:4]:
            try:
                limit = self._deadline.clip(timeout, httpcore2.ConnectTimeout)
                stream = self._inner.connect_tcp(address, port, limit, local_address, socket_options)
                return TimedStream(stream, self._deadline)
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as error:
                failure = error
        raise failure or httpcore2.ConnectError(host)

    def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[Any] | None = None
    ) -> httpcore2.NetworkStream:
        """Refuse: no page is read from a socket file.

        Raises:
            OyezError: ``forbidden_address``, always.
        """
        del timeout, socket_options
        raise _forbidden(path)
