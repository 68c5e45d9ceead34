"""What the feeds' formats share: dates, addresses, and text that may hold markup."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urljoin, urlsplit

from oyez.article.feednouns import Entry
from oyez.article.text import collapse

__all__ = [
    "ENTRIES_MOST",
    "SHORT_STORY",
    "absolute",
    "as_html",
    "clean",
    "each_once",
    "full",
    "is_web",
    "iso_date",
    "tidy_summary",
    "title_of",
]

ENTRIES_MOST = 5000
_SUMMARY_MOST = 2000
_TITLE_MOST = 1000
_WHOLE = 1500
"""Characters of running text: a description of that length, in paragraphs, is the story and no teaser."""
SHORT_STORY = 600
"""The same for what the feed itself calls its content."""
_TAG = re.compile(r"<[a-zA-Z/!][^<>]{0,2000}>")
_INLINE = re.compile(r"</?(?:a|b|em|font|i|small|span|strong|u)(?:\s[^<>]{0,2000})?>", re.IGNORECASE)
_WEEKDAY = re.compile(r"^[^\W\d_]{2,12}\.?,\s+")
_HALF = re.compile(r"\d\s?[ap]\.?m\b", re.IGNORECASE)
_MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec"
_NAME = rf"(?P<month>{'|'.join(re.findall('...', _MONTHS))})[a-z]*\.?"
_MONTH_FIRST = re.compile(rf"{_NAME}\s+(?P<day>\d{{1,2}}),?\s+(?P<year>\d{{4}})", re.IGNORECASE)
_DAY_FIRST = re.compile(rf"(?P<day>\d{{1,2}})\s+{_NAME},?\s+(?P<year>\d{{4}})", re.IGNORECASE)
_CUT_OFF = re.compile(r"(?:\[?(?:…|\.\.\.)\]?|read (?:more|on)|continue reading)\W*$", re.IGNORECASE)


def clean(markup: str) -> str:
    """Return the plain text of a little markup, on one line."""
    # Twice: titles come escaped once more than their format asks for.
    once = html.unescape(_without_tags(markup[:200_000]))
    return collapse(html.unescape(_without_tags(once)))


def _without_tags(markup: str) -> str:
    return _TAG.sub(" ", _INLINE.sub("", markup))


def title_of(markup: str) -> str:
    """Return a title's plain text."""
    return clean(markup[:20_000])[:_TITLE_MOST]


def tidy_summary(markup: str) -> str:
    """Return a summary's plain text, cut at a word where it is long."""
    text = clean(markup)
    return text if len(text) <= _SUMMARY_MOST else text[:_SUMMARY_MOST].rpartition(" ")[0] + " …"


def full(markup: str, least: int = _WHOLE) -> str | None:
    """Return a description where it is a whole story: long, in paragraphs, and not cut off with "Read more"."""
    breaks = len(re.findall(r"<(?:p|br|div)\b", markup[:200_000], re.IGNORECASE))
    if len(markup) < least or breaks < 3:
        return None
    text = clean(markup)
    return markup if len(text) >= least and not _CUT_OFF.search(text[-80:]) else None


def as_html(text: str) -> str:
    """Return plain text as paragraphs."""
    return "".join(f"<p>{html.escape(part)}</p>" for part in re.split(r"\n\s*\n", text) if part.strip())


def absolute(base: str, address: str) -> str:
    """Return a web address against its base; empty for anything that is none (``javascript:``, ``file:``)."""
    if not address.strip():
        return ""
    try:
        whole = urljoin(base, address.strip())
        parts = urlsplit(whole)
    except ValueError:
        return ""
    return whole if parts.scheme in {"http", "https"} and parts.netloc and len(whole) <= 4096 else ""


def is_web(address: str) -> bool:
    """Tell an address of the web from a file's path."""
    return address.lower().startswith(("http://", "https://"))


def each_once(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Return the entries in order, each id once: the first that has it. Entries without one all stay."""
    found: dict[str | int, Entry] = {}
    for number, entry in enumerate(entries):
        found.setdefault(entry.id or number, entry)
    return tuple(found.values())


def iso_date(text: str) -> str:
    """Return a date of RFC 822 or ISO 8601 as ISO 8601 in its own zone; empty where it is neither.

    The day of the week is not read, so it may be in any language; dates written out in English are read as well.
    """
    text = text.strip()[:60]
    bare = _WEEKDAY.sub("", text)
    # Neither parser knows halves of a day: 10 pm would be read as 10 am.
    for parse in () if _HALF.search(bare) else (datetime.fromisoformat, parsedate_to_datetime):
        try:
            found = parse(bare)
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
        if len(text) == 10 and "-" in text:
            return found.date().isoformat()
        return (found if found.tzinfo else found.replace(tzinfo=UTC)).isoformat(timespec="seconds")
    day = _MONTH_FIRST.match(bare) or _DAY_FIRST.match(bare)
    month = day and _MONTHS.find(day["month"].casefold()) // 3 + 1
    try:
        return date(int(day["year"]), month, int(day["day"])).isoformat() if day and month else ""
    except ValueError:
        return ""
