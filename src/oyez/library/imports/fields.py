"""What all export files share: addresses, tags and times as one form, and a collector that keeps each address once."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from urllib.parse import urlsplit

from oyez.errors import OyezError
from oyez.library.imports.nouns import Export, Origin, Refused, Saved

__all__ = ["MOST_SAVED", "Collector", "broken", "moment", "tags_of"]

MOST_SAVED = 100_000
"""Articles of one file: ten times what people who ask for imports have."""
_TITLE, _TAG, _TAGS = 500, 60, 50
_SPACE = re.compile(r"\s+")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


class Collector:
    """Takes what a file holds, record by record; each address once, the first counts."""

    def __init__(self, origin: Origin) -> None:
        self._origin: Origin = origin
        self._saved: dict[str, Saved] = {}
        self._refused: list[Refused] = []

    def add(
        self, place: str, url: object, *, title: object = "", html: object = "", added: str = "",
        tags: Iterable[str] = (), archived: bool = False,
    ) -> None:  # fmt: skip
        """Take a record, or note why it cannot be taken.

        Raises:
            OyezError: ``too_large`` above `MOST_SAVED`.
        """
        address = url.strip() if isinstance(url, str) else ""
        if reason := _fault(address):
            self._refused.append(Refused(place, reason))
            return
        if len(self._saved) >= MOST_SAVED:
            raise OyezError("too_large", f"There are more than {MOST_SAVED:,} articles in this file.", status=413)
        told = line(title)
        text = html if isinstance(html, str) else ""
        kept = Saved(address, "" if told == address else told, text, added, tags_of(tags), archived)
        self._saved.setdefault(address, kept)

    def refuse(self, place: str, reason: str) -> None:
        """Note what is no record at all."""
        self._refused.append(Refused(place, reason))

    def done(self) -> Export:
        """Return all of it."""
        return Export(self._origin, tuple(self._saved.values()), tuple(self._refused))


def broken(what: str) -> OyezError:
    """Return the error for a file that breaks off or is damaged."""
    return OyezError(
        "bad_export", f"This {what} is damaged or incomplete: export it again; nothing was imported.", status=422
    )


def line(value: object) -> str:
    """Return a title as one line without control characters."""
    text = value if isinstance(value, str) else ""
    return _SPACE.sub(" ", _CONTROL.sub(" ", text)).strip()[:_TITLE]


def tags_of(values: Iterable[object]) -> tuple[str, ...]:
    """Return tags as a library keeps them: one line each, no two alike."""
    tidy = (line(value)[:_TAG].strip() for value in values)
    return tuple(dict.fromkeys(tag for tag in tidy if tag))[:_TAGS]


def moment(value: object) -> str:
    """Return a time (seconds since 1970, or ISO 8601) as ISO 8601 in UTC; empty where it is none."""
    try:
        if isinstance(value, str) and not value.strip().isdigit():
            found = datetime.fromisoformat(value.strip())
            found = found if found.tzinfo else found.replace(tzinfo=UTC)
        elif isinstance(value, int | float | str) and not isinstance(value, bool):
            found = datetime.fromtimestamp(float(value), UTC)
        else:
            return ""
        return found.astimezone(UTC).isoformat(timespec="seconds")
    except (ValueError, OverflowError, OSError):
        return ""


def _fault(address: str) -> str:
    """Return what is wrong with an address; empty where nothing is."""
    if not address:
        return "It has no address."
    try:
        parts = urlsplit(address)
        known = parts.scheme.lower() in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        known = False
    if not known or len(address) > 8_000 or _CONTROL.search(address) or " " in address:
        return f"This is no web address: {line(address)[:120]}"
    return ""
