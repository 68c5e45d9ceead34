"""What the server's keeper decides of access, read from the environment."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass

from oyez.errors import OyezError

__all__ = ["AccessSettings"]


@dataclass(frozen=True, slots=True)
class AccessSettings:
    """Limits for whoever has signed in or brings a key; nothing is counted where everybody is let in.

    Attributes:
        rate: Requests a minute of one person or key.
        narrations: Narrations that one listener may begin in a day; None for any number.
        listened: Bytes of sound that one listener may load in a day; None for any number.
        hosts: Names this server answers to; any where none is named.
        proxies: Addresses and networks of proxies in front, whose ``X-Forwarded-For`` and ``-Proto`` count.
    """

    rate: int = 1200
    narrations: int | None = None
    listened: int | None = None
    hosts: tuple[str, ...] = ()
    proxies: tuple[str, ...] = ()

    @classmethod
    def read(cls, environment: Mapping[str, str] = os.environ) -> AccessSettings:
        """Read ``OYEZ_RATE``, ``OYEZ_QUOTA_NARRATIONS``, ``OYEZ_QUOTA_BYTES``, ``OYEZ_HOSTS`` and ``OYEZ_PROXIES``.

        Raises:
            OyezError: ``bad_setting``.
        """
        rate = _number(environment, "OYEZ_RATE")
        return cls(
            rate=cls().rate if rate is None else rate,
            narrations=_number(environment, "OYEZ_QUOTA_NARRATIONS"),
            listened=_number(environment, "OYEZ_QUOTA_BYTES"),
            hosts=tuple(name.lower() for name in _list(environment, "OYEZ_HOSTS")),
            proxies=_list(environment, "OYEZ_PROXIES"),
        )


def _list(environment: Mapping[str, str], name: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part.strip() for part in environment.get(name, "").split(",") if part.strip()))


def _number(environment: Mapping[str, str], name: str) -> int | None:
    text = environment.get(name, "").strip()
    if not text:
        return None
    if not (text.isascii() and text.isdigit() and len(text) < 16):
        raise OyezError("bad_setting", f"{name} is {text!r}: give a whole number, 0 or more.")
    return int(text)
