"""The stories that fault tests narrate, and what is looked up of their takes without the code under test."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

from faults.counts import Count
from oyez.article import Article, Block
from oyez.library import Library
from oyez.narration.cast import Cast
from oyez.script import write
from oyez.voices import DEFAULT_VOICE, Speaker, Voice, catalogue, take_key

__all__ = ["check_blobs", "check_takes", "kept_keys", "keys_of", "story", "voice"]


def story(number: int, sentences: int) -> Article:
    """Return an article whose sentences no other one has."""
    blocks = tuple(
        Block(f"b{n}", "paragraph", f"On day {n} of case {number} the council met, and {n + 3} spoke of the ferry.")
        for n in range(1, sentences + 1)
    )
    address = f"https://example.org/{number}"
    return Article(address, url=address, headline=f"The ferry of town number {number}", blocks=blocks)


def voice() -> Voice:
    """Return the voice that is built in."""
    return catalogue().find(DEFAULT_VOICE)


def keys_of(article: Article) -> set[str]:
    """Return the keys of an article's takes."""
    speaker, cast = Speaker(catalogue()), Cast(voice())
    version = speaker.version(voice())
    return {take_key(line, cast.speaker(line), version, 1.0) for line in write(article).utterances}


def kept_keys(data: Path) -> set[str]:
    """Return the keys of the rows of takes that a data folder's SQLite file has now."""
    if not (data / "oyez.db").exists():
        return set()
    with closing(sqlite3.connect(data / "oyez.db", timeout=30)) as rows:
        try:
            return {key for (key,) in rows.execute("SELECT key FROM takes")}
        except sqlite3.OperationalError:  # killed before it had tables
            return set()


def check_takes(data: Path, articles: list[Article], count: Count) -> None:
    """Add the takes of finished articles: whole, lost, or without sound or words."""
    with closing(Library(data)) as library:
        for article in articles:
            for key in keys_of(article):
                take = library.take(key)
                if take is None:
                    count.lost += 1
                elif not take.words or not any(take.pcm):
                    count.corrupt += 1
                else:
                    count.whole += 1


def check_blobs(data: Path, count: Count) -> None:
    """Add the blobs that are not what their names say, and a database that fails its own check."""
    for path in (data / "blobs").rglob("*"):
        if path.is_file() and not path.name.startswith("."):
            count.corrupt += hashlib.sha256(path.read_bytes()).hexdigest() != path.name
    with closing(sqlite3.connect(data / "oyez.db")) as rows:
        count.corrupt += rows.execute("PRAGMA integrity_check").fetchone()[0] != "ok"
