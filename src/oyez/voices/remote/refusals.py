"""What a service's refusal means: whose fault it is, whether asking again may help, and what a person can do."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from urllib.parse import urlsplit

from oyez.errors import OyezError
from oyez.voices.remote.keys import Secret
from oyez.voices.remote.patience import retry_after
from oyez.voices.remote.peer import Peer

__all__ = ["BrokenError", "RefusedError", "failed", "refusal", "unreached"]

_AGAIN = frozenset({408, 425, 500, 502, 504})
_NOT_THERE = frozenset({404, 405, 410})
"""How a server says that it knows nothing of an address, or of speaking there."""
_BUSY = frozenset({429, 503, 529})
_OUT_OF_MONEY = ("insufficient_quota", "quota_exceeded", "billing_hard_limit_reached", "payment_required")
"""How services say that an account is empty, under whatever status: OpenAI 429, ElevenLabs 401."""
_BAD_KEY = ("API_KEY_INVALID", "API key not valid", "invalid_api_key")
"""How services say that a key is wrong where the status does not: Google 400."""


class RefusedError(Exception):
    """An answer that is none: not billed, so what was counted is given back.

    Attributes:
        error: What a person is told.
        again: Whether asking again may help.
        wait: The seconds the service asks to wait before, None where it does not say.
    """

    def __init__(self, error: OyezError, *, again: bool = False, wait: float | None = None) -> None:
        super().__init__(error.code)
        self.error, self.again, self.wait = error, again, wait


class BrokenError(Exception):
    """An answer that came in part or not at all: it may be billed, so it stays counted. Asking again may help."""

    def __init__(self, error: OyezError) -> None:
        super().__init__(error.code)
        self.error = error


def failed(peer: Peer, what: str) -> OyezError:
    """Return the error of a service that is not as it should be."""
    return OyezError("service_failed", f"{peer.title} {what}: try again, or choose another voice.", status=502)


def unreached(peer: Peer, host: str, error: Exception) -> OyezError:
    """Return the error of a service to which there is no connection: why, and what to do.

    Args:
        peer: Who was asked.
        host: Where it should be.
        error: What the connection raised; its text is the system's own.
    """
    said = str(error)
    whys = {
        "refused": f"nobody answers at {host}", "Name or service": f"there is no host {host}",
        "resolution": f"there is no host {host}", "nodename": f"there is no host {host}",
        "CERTIFICATE": f"the certificate of {host} is not valid", "timed out": f"{host} does not answer",
    }  # fmt: skip
    why = next((told for word, told in whys.items() if word in said), f"there is no way to {host}")
    do = f"check {peer.place}, and whether the server runs" if peer.own else "check the network"
    return OyezError("service_failed", f"{peer.title} cannot be reached, since {why}: {do}.", status=502)


def refusal(
    peer: Peer, status: int, headers: Mapping[str, str], data: bytes, secrets: Sequence[Secret]
) -> RefusedError:
    """Return what an answer with another status than 200 means. Nothing in it shows a key."""
    body, title = data.decode("utf-8", "replace"), peer.title
    if status == 402 or any(word in body for word in _OUT_OF_MONEY):
        return RefusedError(
            OyezError("quota_spent", f"The account with {title} has nothing left: see its billing page.", status=503)
        )
    if 300 <= status < 400:
        place = _host(headers.get("location", ""))
        return RefusedError(failed(peer, f"redirects to {place}, where its key is not sent: set {peer.place} anew"))
    if status in (401, 403) or any(word in body for word in _BAD_KEY):
        told = f"{title} refuses the key ({status}): check {peer.key}, and what it may be used for."
        if not secrets:
            told = f"{title} asks for a key ({status}): set {peer.key}."
        return RefusedError(OyezError("key_refused", told, status=502))
    wait = retry_after(headers.get("retry-after", ""))
    if status in _BUSY or "Throttling" in headers.get("x-amzn-errortype", ""):
        asks = "" if wait is None else f", asks to wait {wait:.0f} s"
        told = f"{title} is too busy or asked too often ({status}{asks}): try again later."
        return RefusedError(OyezError("service_busy", told, status=503), again=True, wait=wait)
    if status in _AGAIN:
        return RefusedError(failed(peer, f"answered {status}"), again=True, wait=wait)
    what = _said(body, secrets)
    lost = peer.own and status in _NOT_THERE
    do = peer.check if lost else "check the voice" + (" and the model" if "model" in what.casefold() else "")
    told = f"{title} {'has no such address' if lost else 'refused the request'} ({status}){what}: {do}."
    return RefusedError(OyezError("service_refused", told, status=502))


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "elsewhere")[:80]
    except ValueError:
        return "elsewhere"


def _said(body: str, secrets: Sequence[Secret]) -> str:
    """Return what a service says of its refusal: short, on one line, without any key; nothing where it sent a page."""
    try:
        found = json.loads(body)
    except ValueError:
        return ""
    for _ in range(3):
        if isinstance(found, dict):
            found = next((found[name] for name in ("error", "detail", "message", "Message") if name in found), "")
    if not isinstance(found, str) or not found:
        return ""
    for secret in secrets:
        found = secret.hidden_in(found)
    line = " ".join("".join(letter if letter.isprintable() else " " for letter in found).split())
    return f": {line[:200].rstrip('.')}"
