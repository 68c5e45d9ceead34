"""How a service is set up: switched on or off, its address, its model, voices a person adds."""

from __future__ import annotations

import ipaddress
import os
import re
from dataclasses import dataclass
from typing import Literal, cast
from urllib.parse import urlsplit

from oyez.errors import OyezError

__all__ = ["NamedVoice", "address", "host", "more_voices", "number", "setting", "switched_on"]

Gender = Literal["female", "male", "neutral"]
_VOICE = re.compile(
    r"(?P<id>[\w.+()-]+)(?:=(?P<name>[^:,=]+))?(?::(?P<language>[A-Za-z]{2,3}(?:-\w+)*))?(?::(?P<gender>female|male|neutral))?"
)


@dataclass(frozen=True, slots=True)
class NamedVoice:
    """A voice of a service: the service's own name for it, ours, its BCP 47 language and its gender."""

    id: str
    name: str
    language: str
    gender: Gender


def setting(name: str, otherwise: str = "") -> str:
    """Return a variable of the environment without white space around it."""
    return os.environ.get(name, "").strip() or otherwise


def switched_on(service: str) -> bool:
    """Tell whether ``OYEZ_REMOTE`` allows a service: all where it is not set, none where it is ``off``."""
    wanted = setting("OYEZ_REMOTE", "all").casefold()
    return wanted == "all" or service in re.split(r"[\s,]+", wanted)


def address(name: str, otherwise: str, *, key: bool) -> str:
    """Return the base address a variable names, without a slash at its end.

    Args:
        name: The variable (``OYEZ_OPENAI_URL``).
        otherwise: The service's own address.
        key: Whether a key will be sent there: then it must be https, or a machine of this house.

    Raises:
        OyezError: ``bad_service``.
    """
    url = setting(name, otherwise).rstrip("/")
    try:
        parts = urlsplit(url)
        name_of_host, _ = parts.hostname or "", parts.port
    except ValueError:
        parts, name_of_host = urlsplit(""), ""
    if parts.scheme not in ("http", "https") or not name_of_host or parts.username or parts.query or parts.fragment:
        raise OyezError("bad_service", f"{name} must be an address like https://speech.example/v1.")
    if key and parts.scheme == "http" and not _in_house(name_of_host):
        raise OyezError("bad_service", f"{name} begins with http:, which would send the key in the clear: use https:.")
    return url


def host(url: str) -> str:
    """Return the host of an address, with its port where it names one; nothing where it cannot be read."""
    try:
        return urlsplit(url).netloc
    except ValueError:
        return ""


def _in_house(name: str) -> bool:
    """Tell whether a host is a machine of one's own: a private address, or a name without a domain of the internet."""
    if name.endswith((".localhost", ".local", ".internal")) or not {".", ":"} & set(name):
        return True
    try:
        return ipaddress.ip_address(name).is_private
    except ValueError:
        return False


def more_voices(name: str) -> tuple[NamedVoice, ...]:
    """Return the voices a variable names: ``id``, ``id=Name``, ``id=Name:en-GB:female``, separated by commas.

    Raises:
        OyezError: ``bad_service`` where one cannot be read.
    """
    found = []
    for written in filter(None, (part.strip() for part in setting(name).split(","))):
        match = _VOICE.fullmatch(written)
        if match is None:
            raise OyezError("bad_service", f"{name}: {written!r} is not like ID=Name:en-GB:female.")
        gender = cast("Gender", match["gender"] or "neutral")
        found.append(
            NamedVoice(match["id"], (match["name"] or match["id"]).strip(), match["language"] or "en-US", gender)
        )
    return tuple(found)


def number(name: str, otherwise: float | None) -> float | None:
    """Return the number a variable holds; None where it is ``unlimited``.

    Raises:
        OyezError: ``bad_service`` where it is neither, or below zero.
    """
    written = setting(name)
    if not written:
        return otherwise
    if written.casefold() == "unlimited":
        return None
    try:
        value = float(written)
    except ValueError:
        value = -1.0
    if not 0 <= value < float("inf"):
        raise OyezError("bad_service", f"{name} must be a number of 0 or more, or unlimited; it is {written!r}.")
    return value
