"""The library: articles, takes and recordings of one data folder."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from oyez.article import Article
from oyez.codec import from_json, to_json
from oyez.errors import OyezError
from oyez.library import schema
from oyez.library.blobs import Blobs, writing
from oyez.library.offers import Offers
from oyez.library.schema import transaction
from oyez.voices import Take, WordTime

__all__ = ["ArticleRow", "Kept", "Library", "data_folder"]

SELECT_LIMIT = 500
"""Keys in one query: SQLite of 2020 takes 999 parameters."""


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """One line of the library's list; `added` is an ISO 8601 date and time in UTC."""

    id: str
    headline: str
    site: str
    date: str
    language: str
    words: int
    added: str


@dataclass(frozen=True, slots=True)
class Kept:
    """A finished file: its path, its digest (hex) and the recording's noun in JSON."""

    path: Path
    digest: str
    recording: str


def data_folder() -> Path:
    """Return where everything is kept: ``OYEZ_DATA``, or the user's data directory."""
    named = os.environ.get("OYEZ_DATA")
    if named:
        return Path(named).expanduser()
    import platformdirs

    return Path(platformdirs.user_data_dir("oyez", appauthor=False))


class Library:
    """Everything Oyez keeps, in one folder: rows in SQLite, bytes in files. Threads and processes may share it.

    Args:
        folder: `data_folder()` where None; made where missing.

    Attributes:
        folder: Where everything is.
        work: This process's folder for files being written, on the same disk as the blobs.
        offers: Which articles other sites may play.

    Raises:
        OyezError: ``unwritable_library`` or ``newer_library``.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or data_folder()
        with writing("The library"):
            self.folder.mkdir(parents=True, exist_ok=True)
            self.work = _workplace(self.folder / "work")
        self._blobs = Blobs(self.folder / "blobs")
        self._rows = schema.open_database(self.folder / "oyez.db")
        self.offers = Offers(self._rows)

    def close(self) -> None:
        """Close the database's connections; the workplace goes where nothing unfinished is left in it."""
        self._rows.dispose()
        with contextlib.suppress(OSError):
            self.work.rmdir()

    # Articles

    def add(self, article: Article) -> str:
        """Keep an article and return its id: 16 hex digits of its address, or of its text where it has none.

        Adding the same address again replaces the text: a correction keeps its place and its id.
        """
        name = article.url or to_json((article.headline, [block.text for block in article.blocks]))
        key = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:16]
        facts = {
            "source": article.source, "headline": article.headline, "site": article.site, "date": article.date,
            "language": article.language, "words": article.words, "article": to_json(article),
        }  # fmt: skip
        row = insert(schema.articles).values(id=key, added=datetime.now(UTC).isoformat(timespec="seconds"), **facts)
        with transaction(self._rows) as rows:
            rows.execute(row.on_conflict_do_update(index_elements=["id"], set_=facts))
        return key

    def get(self, article_id: str) -> Article:
        """Return an article.

        Raises:
            OyezError: ``no_such_article``.
        """
        query = select(schema.articles.c.article).where(schema.articles.c.id == article_id)
        with transaction(self._rows) as rows:
            found = rows.execute(query).scalar()
        if found is None:
            raise OyezError("no_such_article", "There is no such article in this library.", status=404)
        return from_json(Article, found)

    def articles(self, limit: int = 200) -> list[ArticleRow]:
        """Return the newest articles first."""
        table = schema.articles.c
        columns = (table.id, table.headline, table.site, table.date, table.language, table.words, table.added)
        query = select(*columns).order_by(table.added.desc(), table.id).limit(limit)
        with transaction(self._rows) as rows:
            return [ArticleRow(*row) for row in rows.execute(query)]

    def remove(self, article_id: str) -> None:
        """Forget an article; its takes stay, since others may share them."""
        with transaction(self._rows) as rows:
            rows.execute(delete(schema.articles).where(schema.articles.c.id == article_id))

    # Takes

    def have(self, keys: Iterable[str]) -> set[str]:
        """Return which of these takes are kept."""
        wanted = sorted(set(keys))
        found: set[str] = set()
        with transaction(self._rows) as rows:
            for first in range(0, len(wanted), SELECT_LIMIT):
                part = wanted[first : first + SELECT_LIMIT]
                found.update(rows.execute(select(schema.takes.c.key).where(schema.takes.c.key.in_(part))).scalars())
        return found

    def take(self, key: str) -> Take | None:
        """Return a take, or None where it is not kept or its sound is gone or damaged."""
        with transaction(self._rows) as rows:
            row = rows.execute(select(schema.takes).where(schema.takes.c.key == key)).one_or_none()
        pcm = self._blobs.get(row.blob) if row else None
        if row is None or pcm is None:
            return None
        words = from_json(tuple[WordTime, ...], row.words)
        flaws = tuple(flaw for flaw in row.flaws.split(",") if flaw)
        return Take(key=key, voice=row.voice, sample_rate=row.sample_rate, pcm=pcm, words=words, flaws=flaws)

    def keep(self, take: Take) -> None:
        """Keep a take: first the bytes, then the row, so that a row never points at nothing."""
        digest = self._blobs.put(take.pcm)
        facts = {
            "voice": take.voice, "sample_rate": take.sample_rate, "words": to_json(take.words), "blob": digest,
            "flaws": ",".join(take.flaws),
        }  # fmt: skip
        row = insert(schema.takes).values(key=take.key, **facts)
        with transaction(self._rows) as rows:
            rows.execute(row.on_conflict_do_update(index_elements=["key"], set_=facts))

    # Recordings

    def recording(self, key: str, kind: str) -> Kept | None:
        """Return a finished file (``m4a``, ``live``, ``mp3``, ``wav``), or None where it is not kept."""
        table = schema.recordings.c
        with transaction(self._rows) as rows:
            query = select(table.blob, table.recording).where(table.key == key, table.kind == kind)
            row = rows.execute(query).one_or_none()
        path = self._blobs.path(row.blob) if row else None
        return Kept(path, row.blob, row.recording) if row and path and path.exists() else None

    def keep_recording(self, key: str, kind: str, file: Path, recording: str) -> Kept:
        """Move a finished file in and return where it is now."""
        digest = self._blobs.take_in(file)
        facts = {"blob": digest, "recording": recording}
        row = insert(schema.recordings).values(key=key, kind=kind, **facts)
        with transaction(self._rows) as rows:
            rows.execute(row.on_conflict_do_update(index_elements=["key", "kind"], set_=facts))
        return Kept(self._blobs.path(digest), digest, recording)

    # Narrations

    def mark(self, article_id: str, voice_id: str, status: str) -> None:
        """Say how a narration stands: ``making``, ``ready`` or ``failed``."""
        row = insert(schema.narrations).values(article=article_id, voice=voice_id, status=status)
        with transaction(self._rows) as rows:
            rows.execute(row.on_conflict_do_update(index_elements=["article", "voice"], set_={"status": status}))

    def unfinished(self) -> Sequence[tuple[str, str]]:
        """Return (article id, voice id) of the narrations that were being made when the last process ended."""
        table = schema.narrations.c
        with transaction(self._rows) as rows:
            return [
                (row.article, row.voice)
                for row in rows.execute(select(table.article, table.voice).where(table.status == "making"))
            ]


def _workplace(parent: Path) -> Path:
    """Make this process's folder for unfinished files; sweep those of processes that are gone."""
    parent.mkdir(exist_ok=True)
    for folder in parent.iterdir():
        if folder.name.isdigit() and not _runs(int(folder.name)):
            shutil.rmtree(folder, ignore_errors=True)
    own = parent / str(os.getpid())
    own.mkdir(exist_ok=True)
    return own


def _runs(process: int) -> bool:
    if os.name != "posix":
        return True  # signal 0 is no harmless question there; the next start on another number sweeps nothing
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
