"""The nouns of a podcast feed: the show, and its episodes."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Episode", "Show"]


@dataclass(frozen=True, slots=True)
class Episode:
    """One recording, as a feed tells of it. Addresses are absolute.

    Attributes:
        guid: Unique and for ever the same, whatever is recorded anew.
        title: The headline.
        audio: The address that always gives the newest render.
        size: Bytes of the file that lies there now.
        duration: Seconds.
        published: When it came into the feed, ISO 8601 in UTC.
        summary: Plain text: the standfirst, or how the story begins.
        page: Where the story can be read on the web; empty where it cannot.
        authors: Who wrote it.
        narrator: The voice's name.
        language: BCP 47.
        transcripts: (address, media type) of each.
        chapters: The address of the chapters; empty where the story has none.
        image: The address of its cover.
    """

    guid: str
    title: str
    audio: str
    size: int
    duration: float
    published: str
    summary: str = ""
    page: str = ""
    authors: tuple[str, ...] = ()
    narrator: str = ""
    language: str = "en"
    transcripts: tuple[tuple[str, str], ...] = ()
    chapters: str = ""
    image: str = ""


@dataclass(frozen=True, slots=True)
class Show:
    """A feed. Addresses are absolute.

    Attributes:
        title: What a client shows.
        description: Plain text.
        address: The feed's own address.
        link: The page it belongs to.
        image: Its cover, square, 1400 pixels or more.
        guid: Unique and for ever the same.
        language: BCP 47.
        author: Whose it is.
        private: Whether directories are asked to leave it out.
        changed: When anything in it changed last, ISO 8601 in UTC; empty where it has no episode.
        episodes: Newest first.
    """

    title: str
    description: str
    address: str
    link: str
    image: str
    guid: str
    language: str = "en"
    author: str = "Oyez"
    private: bool = True
    changed: str = ""
    episodes: tuple[Episode, ...] = ()
