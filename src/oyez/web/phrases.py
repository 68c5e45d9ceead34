"""Small things the pages say: minutes, days, and the names of rules."""

from __future__ import annotations

from datetime import date

__all__ = ["day", "minutes", "rule"]

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def minutes(seconds: float) -> str:
    """Return whole minutes, at least one: ``4 min``."""
    return f"{max(1, round(seconds / 60))} min"


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
