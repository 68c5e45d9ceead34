"""The nouns of the first stage: what was fetched, and the story that was read from it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from oyez.speed import reading_seconds
from oyez.words import count_words

__all__ = ["BODY_TYPES", "Article", "Block", "BlockType", "Dropped", "Note", "Page", "Rules"]

BlockType = Literal["paragraph", "heading", "quote", "list", "caption", "credit"]

BODY_TYPES: frozenset[BlockType] = frozenset({"paragraph", "heading", "quote", "list"})
"""The types that are the story itself; captions and credits stand beside it."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What a page is read by beside the general rules, for one site or one reading.

    Selectors are CSS (tags, ``.class``, ``#id``, ``[attribute=value]``) or XPath; of several, the first that finds
    anything counts.

    Attributes:
        keep: Names of rules that drop nothing.
        drop: Selectors of elements that are never read; in plain text, words of the lines that are not.
        body: Selectors of the element that holds the story.
        title: Selectors of the headline.
        author: Selectors of the authors' names.
        date: Selectors of the date, in ISO 8601.
    """

    keep: tuple[str, ...] = ()
    drop: tuple[str, ...] = ()
    body: tuple[str, ...] = ()
    title: tuple[str, ...] = ()
    author: tuple[str, ...] = ()
    date: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """What was fetched or pasted, before anything is understood of it.

    Attributes:
        source: What the user named: a URL, a file's path, or ``-``.
        url: The final address after redirects; None for a file or pasted text.
        media_type: ``text/html`` or ``text/plain``; for a document, its own (``application/pdf``).
        text: The decoded content; empty for a document.
        fetched: When, as an ISO 8601 date and time in UTC.
        etag: The server's mark of this version, to ask by whether there is a newer one; empty where it sent none.
        modified: When the server says it changed last, in the server's own words.
        data: The bytes of a document (PDF, EPUB, .docx, .eml); empty for a page.
        rules: What this reading is told beside the site's own rules.
    """

    source: str
    url: str | None
    media_type: str
    text: str
    fetched: str
    etag: str = ""
    modified: str = ""
    data: bytes = field(default=b"", repr=False)
    rules: Rules | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of the story, in the page's own words.

    Attributes:
        id: Unique in the article: ``b1``, ``b2``, …. ``headline``, ``standfirst`` and ``byline`` are reserved for
            those printed lines, which are fields of the article and not blocks.
        type: What it is on the page.
        text: Its characters as printed, white space collapsed to single spaces; never edited further.
    """

    id: str
    type: BlockType
    text: str


@dataclass(frozen=True, slots=True)
class Note:
    """Something of the story that is named, not read: a table, an embedded post, a video.

    Attributes:
        kind: ``table`` or ``embed``.
        text: What it says of itself (a caption, a title), possibly empty.
        after: The id of the block it follows; empty before the first.
    """

    kind: Literal["table", "embed"]
    text: str
    after: str


@dataclass(frozen=True, slots=True)
class Dropped:
    """A line that will not be said, and the name of the rule that dropped it."""

    text: str
    rule: str


@dataclass(frozen=True, slots=True)
class Article:
    """A story: what to say, and all that was left out.

    Attributes:
        source: What the user named: a URL, a file's path, or ``-``.
        url: The canonical address, where the page has one.
        headline: The printed headline, without the site's name.
        standfirst: The line under the headline; empty where there is none. Never repeated in `blocks`.
        byline: The authors' names only, in order.
        section: The desk or rubric (``Politics``); empty where unknown.
        date: When it was published, ISO 8601 (``2025-01-14`` or with a time); empty where unknown.
        language: BCP 47, ``en`` where nothing tells.
        site: The publication's name; empty where unknown.
        blocks: The story in order, captions in their places.
        notes: What is named but not read.
        dropped: Every line left out, with its reason.
        audio: The address of a recording of the story the page itself offers; empty where it has none.
        image: The address of the lead image; empty where the page names none.
    """

    source: str
    url: str | None = None
    headline: str = ""
    standfirst: str = ""
    byline: tuple[str, ...] = ()
    section: str = ""
    date: str = ""
    language: str = "en"
    site: str = ""
    blocks: tuple[Block, ...] = ()
    notes: tuple[Note, ...] = ()
    dropped: tuple[Dropped, ...] = ()
    audio: str = ""
    image: str = ""

    @property
    def words(self) -> int:
        """The printed words of headline, standfirst and body: what a reader reads."""
        body = (block.text for block in self.blocks if block.type in BODY_TYPES)
        return sum(map(count_words, (self.headline, self.standfirst, *body)))

    @property
    def reading_seconds(self) -> int:
        """Silent reading time in seconds, at the stated pace of the article's language."""
        return reading_seconds(self.words, self.language)
