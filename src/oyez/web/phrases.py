"""Small things the pages say: minutes, days, and the names of rules."""

from __future__ import annotations

from datetime import date

__all__ = ["day", "minutes", "rule", "speed"]

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def minutes(seconds: float) -> str:
    """Return whole minutes, at least one: ``4 min``; from two hours on ``2 h 5 min``."""
    count = max(1, round(seconds / 60))
    if count < 120:
        return f"{count} min"
    return f"{count // 60} h {count % 60} min" if count % 60 else f"{count // 60} h"


def speed(times: float) -> str:
    """Return a listening speed as the player writes it: ``1.25x``."""
    return f"{times:g}x"


def day(iso: str) -> str:
    """Return the day of an ISO 8601 date or time as ``14 January 2026``; what is no date comes back as it is."""
    try:
        found = date.fromisoformat(iso[:10])
    except ValueError:
        return iso
    return f"{found.day} {_MONTHS[found.month - 1]} {found.year}"


def rule(name: str) -> str:
    """Return a rule's name as a reader sees it: ``related_links`` becomes ``Related links``."""
    words = name.replace("_", " ").replace("-", " ").strip()
    return words[:1].upper() + words[1:]
