"""A backup: one tar file with every row as JSON and every blob, of either database, for either database.

It is taken while Oyez runs: the rows are those of one moment, and a blob that goes meanwhile is only made again.
"""

from __future__ import annotations

import io
import json
import os
import re
import tarfile
import tempfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from sqlalchemy import Engine, Table, func, select
from sqlalchemy.exc import IntegrityError

from oyez.errors import OyezError
from oyez.library import clock, tables
from oyez.library.blobs import Blobs, writing
from oyez.library.database import add_rows, reading, transaction
from oyez.library.migrations import HEAD

__all__ = ["Backup", "Copied"]

FORMAT = 1
_HEADER = "oyez-backup.json"
_END = "oyez-end.json"
"""The last member: a file cut between two members reads as a whole tar file."""
_ROWS = re.compile(r"rows/([a-z_]+)\.jsonl")
_BLOB = re.compile(r"blobs/[0-9a-f]{2}/([0-9a-f]{64})")
_PART = 500
_UNREADABLE = (
    tarfile.TarError, zlib.error, EOFError, OSError, ValueError, KeyError, TypeError, AttributeError, IntegrityError,
)  # fmt: skip
_STEPS = re.compile(r"v\d{4}")


@dataclass(frozen=True, slots=True)
class Copied:
    """What is in a backup, or came out of it.

    Attributes:
        rows: How many.
        blobs: How many.
        missing: Blobs that rows name and that are gone or damaged; they are made again.
    """

    rows: int
    blobs: int
    missing: int = 0


class Backup:
    """Copies a library out and in."""

    def __init__(self, rows: Engine, blobs: Blobs) -> None:
        self._rows, self._blobs = rows, blobs

    def write(self, file: Path, *, sound: bool = True) -> Copied:
        """Write a backup; the file appears whole or not at all. A name that ends in ``gz`` is compressed.

        Args:
            file: Where; an older one is replaced.
            sound: Whether blobs come along; without them sound is made again when it is asked for.

        Raises:
            OyezError: ``disk_full``, ``unwritable_library``.
        """
        with writing("The backup"):
            handle, name = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)
            part = Path(name)
            try:
                with os.fdopen(handle, "wb") as stream:
                    with _tar(stream, compressed=file.name.endswith("gz")) as tar:
                        rows, digests = self._write_rows(tar)
                        blobs = sum(self._write_blob(tar, digest) for digest in sorted(digests)) if sound else 0
                        _add(tar, _END, _line({"rows": rows, "blobs": blobs}))
                    stream.flush()
                    os.fsync(stream.fileno())
                part.chmod(0o600)
                part.replace(file)
            finally:
                part.unlink(missing_ok=True)
        return Copied(rows, blobs, len(digests) - blobs if sound else 0)

    def read(self, file: Path) -> Copied:
        """Fill an empty library from a backup. All its rows come in, or none.

        Raises:
            OyezError: ``no_such_file``, ``bad_backup``, ``newer_library``, ``library_not_empty``, and why nothing can
                be kept.
        """
        self._only_if_empty()
        try:
            with tarfile.open(file, mode="r:*") as tar:
                _check_header(tar)
                return self._fill(tar)
        except FileNotFoundError as error:
            raise OyezError("no_such_file", f"There is no file {file.name}.", status=404) from error
        except (
            tarfile.TarError,
            zlib.error,
            EOFError,
            OSError,
            ValueError,
            KeyError,
            TypeError,
            IntegrityError,
        ) as error:
            raise _bad(type(error).__name__) from error

    def _write_rows(self, tar: tarfile.TarFile) -> tuple[int, set[str]]:
        count, digests = 0, set()
        _add(tar, _HEADER, _line({"format": FORMAT, "schema": HEAD, "made": clock.now()}))
        with reading(self._rows, one_moment=True) as rows:
            for table in tables.metadata.sorted_tables:
                # On the disk, not in memory: a newsroom's takes are a million rows.
                with tempfile.TemporaryFile() as lines:
                    for row in rows.execution_options(yield_per=_PART).execute(select(table)):
                        facts = dict(row._mapping)
                        lines.write(_line(facts))
                        count += 1
                        if table in (tables.takes, tables.recordings):
                            digests.add(facts["blob"])
                    size = lines.tell()
                    lines.seek(0)
                    _add_file(tar, f"rows/{table.name}.jsonl", lines, size)
        return count, digests

    def _write_blob(self, tar: tarfile.TarFile, digest: str) -> int:
        content = self._blobs.get(digest)
        if content is None:
            return 0
        _add(tar, f"blobs/{digest[:2]}/{digest}", content)
        return 1

    def _only_if_empty(self) -> None:
        with reading(self._rows) as rows:
            kept = sum(
                rows.execute(select(func.count()).select_from(table)).scalar_one()
                for table in (tables.articles, tables.takes, tables.keys)
            )
            people = rows.execute(select(func.count()).select_from(tables.listeners)).scalar_one()
        if kept or people > 1:
            raise OyezError(
                "library_not_empty", "There is a library here: restore into a new folder or database.", status=409
            )

    def _fill(self, tar: tarfile.TarFile) -> Copied:
        known = {table.name: table for table in tables.metadata.sorted_tables}
        count = blobs = 0
        digests: set[str] = set()
        whole = False
        with transaction(self._rows) as rows:
            # Members come as they were written: tables in an order in which each row finds what it refers to.
            for member, stream in _members(tar):
                if (match := _ROWS.fullmatch(member.name)) and (table := known.get(match.group(1))) is not None:
                    for part in _parts(stream, table):
                        add_rows(rows, table, part)
                        count += len(part)
                        digests.update(str(row["blob"]) for row in part if "blob" in row)
                elif match := _BLOB.fullmatch(member.name):
                    if self._blobs.put(stream.read()) != match.group(1):
                        raise _bad(f"the blob {match.group(1)[:8]}… is damaged")
                    digests.discard(match.group(1))
                    blobs += 1
                whole = whole or member.name == _END
            if not whole:
                raise _bad("it is cut short")
        return Copied(count, blobs, len(digests))


def _check_header(tar: tarfile.TarFile) -> None:
    stream = tar.extractfile(tar.getmember(_HEADER))
    header = json.loads(stream.read()) if stream else {}
    step = str(header.get("schema"))
    if header.get("format") != FORMAT or not _STEPS.fullmatch(step):
        raise _bad("it has another form")
    if step > HEAD:
        raise OyezError("newer_library", f"A newer Oyez made this backup (schema {step}): update Oyez.", status=500)


def _members(tar: tarfile.TarFile) -> Iterator[tuple[tarfile.TarInfo, IO[bytes]]]:
    for member in tar:
        stream = tar.extractfile(member) if member.isfile() else None
        if stream is not None:
            yield member, stream


def _parts(stream: IO[bytes], table: Table) -> Iterator[list[dict[str, object]]]:
    """Yield rows some hundred at a time, with every column there is: an older backup has fewer."""
    usual = {column.name: _usual(column.server_default) for column in table.columns}
    part: list[dict[str, object]] = []
    for line in stream:
        row = json.loads(line)
        part.append({name: row.get(name, default) for name, default in usual.items()})
        if len(part) == _PART:
            yield part
            part = []
    if part:
        yield part


def _usual(default: object) -> object:
    text = getattr(default, "arg", None)
    return text if text is None or not str(text).isdigit() else int(str(text))


def _line(facts: object) -> bytes:
    return json.dumps(facts, ensure_ascii=False).encode() + b"\n"


def _add(tar: tarfile.TarFile, name: str, content: bytes) -> None:
    _add_file(tar, name, io.BytesIO(content), len(content))


def _add_file(tar: tarfile.TarFile, name: str, stream: IO[bytes], size: int) -> None:
    member = tarfile.TarInfo(name)
    member.size, member.mode = size, 0o600
    tar.addfile(member, stream)


def _tar(stream: IO[bytes], *, compressed: bool) -> tarfile.TarFile:
    if compressed:
        return tarfile.open(fileobj=stream, mode="w:gz")
    return tarfile.open(fileobj=stream, mode="w")


def _bad(why: str) -> OyezError:
    return OyezError("bad_backup", f"This is no whole backup of Oyez ({why}): nothing was restored.", status=422)
