"""The nouns of feeds: a feed as it was sent, and the stories it names."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Entry", "Feed"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One story a feed names.

    Attributes:
        id: What the feed calls it; its address where it gives no id.
        url: The story's page, absolute; empty where the feed gives none.
        title: As plain text.
        date: When it was published (else changed), ISO 8601; empty where unknown.
        authors: Names, in order.
        summary: As plain text, at most 2,000 characters.
        content_html: The whole story, where the feed carries it.
    """

    id: str
    url: str = ""
    title: str = ""
    date: str = ""
    authors: tuple[str, ...] = ()
    summary: str = ""
    content_html: str | None = None


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed as it was sent.

    Attributes:
        title: The publication's name for it.
        url: Where the feed is; the file's path for a file.
        entries: At most 5,000, in the feed's order.
        site: The page it belongs to; empty where unknown.
        language: BCP 47 as the feed says it; empty where it does not.
        older: The address of the page of older stories, where the feed is only the newest part (RFC 5005); empty where
            it is not.
        etag, modified: The server's marks of this version, for `feed_again`.
    """

    title: str
    url: str
    entries: tuple[Entry, ...] = ()
    site: str = ""
    language: str = ""
    older: str = ""
    etag: str = ""
    modified: str = ""
