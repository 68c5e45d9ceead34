"""Recordings that are kept: finished files among the blobs, and how each narration stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine, select, update
from sqlalchemy.exc import IntegrityError

from oyez.errors import OyezError
from oyez.library import clock, tables
from oyez.library.articles import no_such_article
from oyez.library.blobs import Blobs
from oyez.library.database import keep_row, reading, transaction
from oyez.library.patience import at_leisure, patiently

__all__ = ["Kept", "Recordings"]


@dataclass(frozen=True, slots=True)
class Kept:
    """A finished file: its path, its digest (hex) and the recording's noun in JSON."""

    path: Path
    digest: str
    recording: str


class Recordings:
    """The tables of recordings and of narrations."""

    _rows: Engine
    _blobs: Blobs

    @patiently
    def recording(self, key: str, kind: str) -> Kept | None:
        """Return a finished file (``m4a``, ``live``, ``mp3``, ``wav``), or None where it is not kept, or damaged."""
        table, today = tables.recordings, clock.today()
        here = (table.c.key == key) & (table.c.kind == kind)
        with reading(self._rows) as rows:
            row = rows.execute(select(table.c.blob, table.c.recording, table.c.used).where(here)).one_or_none()
        path = self._blobs.file(row.blob) if row else None
        if row is None or path is None:
            return None
        if row.used != today:
            with at_leisure(), transaction(self._rows) as rows:
                rows.execute(update(table).where(here).values(used=today))
        return Kept(path, row.blob, row.recording)

    def keep_recording(self, key: str, kind: str, file: Path, recording: str) -> Kept:
        """Move a finished file in and return where it is now."""
        size = file.stat().st_size
        digest = self._blobs.take_in(file)
        facts: dict[str, object] = {"blob": digest, "recording": recording, "size": size, "used": clock.today()}
        self._keep_recording(key, kind, facts)
        path = self._blobs.file(digest)
        if path is None:  # swept, or damaged on its way: the disk cannot be trusted
            raise OyezError(
                "unwritable_library", "A finished file was lost as it was kept: check the disk.", status=500
            )
        return Kept(path, digest, recording)

    @patiently
    def _keep_recording(self, key: str, kind: str, facts: dict[str, object]) -> None:
        with transaction(self._rows) as rows:
            keep_row(rows, tables.recordings, {"key": key, "kind": kind}, facts)

    @patiently
    def mark(self, article_id: str, voice_id: str, status: str) -> None:
        """Say how a narration stands: ``making``, ``ready`` or ``failed``.

        Raises:
            OyezError: ``no_such_article``.
        """
        try:
            with transaction(self._rows) as rows:
                keep_row(rows, tables.narrations, {"article": article_id, "voice": voice_id}, {"status": status})
        except IntegrityError as error:
            raise no_such_article() from error

    def narrated(self, article_ids: Sequence[str], voice_id: str) -> set[str]:
        """Return which of these articles (500 at most) have a finished narration by a voice."""
        table = tables.narrations.c
        with reading(self._rows) as rows:
            mine = (table.voice == voice_id) & (table.status == "ready") & table.article.in_(article_ids)
            return set(rows.execute(select(table.article).where(mine)).scalars())

    def unfinished(self) -> Sequence[tuple[str, str]]:
        """Return (article id, voice id) of the narrations that were being made when the last process ended."""
        table = tables.narrations.c
        with reading(self._rows) as rows:
            query = select(table.article, table.voice).where(table.status == "making")
            return [(row.article, row.voice) for row in rows.execute(query)]
