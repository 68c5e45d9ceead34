"""The time as the rows write it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

__all__ = ["now", "today"]


def now(*, later: timedelta = timedelta()) -> str:
    """Return the date and time in UTC, ISO 8601 to the second; `later` by so much."""
    return (datetime.now(UTC) + later).isoformat(timespec="seconds")


def today() -> str:
    """Return the day in UTC, ISO 8601."""
    return datetime.now(UTC).date().isoformat()
