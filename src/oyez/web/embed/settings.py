"""What a newsroom decides of its embed, read from the environment."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from oyez.errors import OyezError

__all__ = ["EmbedSettings", "fits"]

_SITE = re.compile(r"(?:\*\.)?(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\.)*[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?(?::\d{1,5})?")


@dataclass(frozen=True, slots=True)
class EmbedSettings:
    """Who may play what.

    Attributes:
        sites: Hosts whose pages may be narrated when a reader first asks: ``news.example``, ``*.news.example``, with a
            port where it is none of the usual. None by default: then only what was offered one by one is played.
        frames: Hosts whose pages may show the iframe page; the sites where none is named.
        voices: Ids of the voices readers may choose from, the default first; empty for every voice of this machine
            that speaks the article's language and costs nothing.
        day: Narrations that readers may begin in a day, all together.
        at_once: Of these, how many may be in the making at the same time.
        url: The public address of this server, with what a proxy puts before its paths; empty where not said.
    """

    sites: tuple[str, ...] = ()
    frames: tuple[str, ...] = ()
    voices: tuple[str, ...] = ()
    day: int = 200
    at_once: int = 2
    url: str = ""

    @classmethod
    def read(cls, environment: Mapping[str, str] = os.environ) -> EmbedSettings:
        """Read ``OYEZ_EMBED_SITES``, ``_FRAMES``, ``_VOICES``, ``_DAY``, ``_AT_ONCE`` and ``OYEZ_PUBLIC_URL``.

        Raises:
            OyezError: ``bad_embed_setting``.
        """
        sites = _sites(environment, "OYEZ_EMBED_SITES")
        return cls(
            sites=sites,
            frames=_sites(environment, "OYEZ_EMBED_FRAMES") or sites,
            voices=_list(environment, "OYEZ_EMBED_VOICES"),
            day=_number(environment, "OYEZ_EMBED_DAY", cls().day),
            at_once=_number(environment, "OYEZ_EMBED_AT_ONCE", cls().at_once),
            url=_address(environment.get("OYEZ_PUBLIC_URL", "").strip()),
        )

    def allows(self, url: str) -> bool:
        """Tell whether pages of this address may be narrated unasked."""
        return fits(url, self.sites)


def fits(url: str, sites: tuple[str, ...]) -> bool:
    """Tell whether a web address lies on one of these hosts."""
    try:
        place = urlsplit(url)
        host, port = (place.hostname or "").rstrip("."), place.port
    except ValueError:
        return False
    if place.scheme not in {"http", "https"} or not host:
        return False
    usual = port in {None, 80, 443}
    return any(_matches(host, None if usual else port, site) for site in sites)


def _matches(host: str, port: int | None, site: str) -> bool:
    name, _, wanted = site.partition(":")
    if wanted and int(wanted) in {80, 443}:
        wanted = ""
    if str(port or "") != wanted:
        return False
    return host.endswith(name[1:]) if name.startswith("*.") else host == name


def _sites(environment: Mapping[str, str], name: str) -> tuple[str, ...]:
    sites = tuple(site.lower() for site in _list(environment, name))
    for site in sites:
        if not _SITE.fullmatch(site):
            raise OyezError(
                "bad_embed_setting", f"{name} names {site!r}: give hosts such as news.example or *.news.example."
            )
    return sites


def _list(environment: Mapping[str, str], name: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part.strip() for part in environment.get(name, "").split(",") if part.strip()))


def _number(environment: Mapping[str, str], name: str, usual: int) -> int:
    text = environment.get(name, "").strip()
    if not text:
        return usual
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise OyezError("bad_embed_setting", f"{name} is {text!r}: give a whole number, 0 or more.")
    return int(text)


def _address(text: str) -> str:
    if text and not re.fullmatch(r"https?://[^\s/?#\"'<>]+(?:/[^\s?#\"'<>]*)?", text, re.IGNORECASE):
        raise OyezError(
            "bad_embed_setting", f"OYEZ_PUBLIC_URL is {text!r}: give an address such as https://audio.news.example."
        )
    return text.rstrip("/")
