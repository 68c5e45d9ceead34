"""One large file from the network: resumed where it stopped, checked against what its publisher says of it."""

from __future__ import annotations

import errno
import json
import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from oyez.errors import OyezError
from oyez.voices.models.digests import Digests, of_file
from oyez.voices.models.link import SILENCE_SECONDS, opened
from oyez.voices.models.nouns import ModelFile

if TYPE_CHECKING:
    import httpx2

__all__ = ["fetch", "writing"]

Watch = Callable[[int], None]
"""Called with how many bytes of the file are here."""
MOST_BYTES = 4 << 30
"""More than any model of these engines, for files whose size nobody names."""
_FRUITLESS = 3
"""Tries in a row that bring no byte before it is given up."""
_WAIT_SECONDS = 1.0
_RANGE = re.compile(r"bytes (\d+)-\d+/(\d+|\*)")
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def fetch(file: ModelFile, path: Path, watch: Watch, silence: float = SILENCE_SECONDS) -> Digests:
    """Bring a file to `path`, going on where an earlier try stopped, and return its digests.

    What came so far stays beside it after a failure of the network, and is deleted where the disk is full or the
    digest is wrong.

    Raises:
        OyezError: ``wrong_digest``, ``wrong_size``, ``not_a_model`` (a web page in its place), ``http_error``,
            ``unreachable``, ``too_slow``, ``disk_full``, ``unwritable_library``.
    """
    part = path.with_name(f"{path.name}.part")
    resumed = part.exists()
    _bring(file, part, watch, silence)
    digests = of_file(part)
    if not digests.match(file.digest) and resumed:
        # The server may have changed the file between two tries, and said nothing.
        _forget(part)
        _bring(file, part, watch, silence)
        digests = of_file(part)
    if not digests.match(file.digest):
        _forget(part)
        raise OyezError(
            "wrong_digest",
            f"{file.name} is not the file its publisher lists ({file.digest[:19]}…; what came is "
            f"sha256:{digests.sha256[:12]}…): nothing was installed. Try again, or elsewhere with --from.",
            status=502,
        )
    with writing(path.name):
        part.replace(path)
    _note(part).unlink(missing_ok=True)
    return digests


def _bring(file: ModelFile, part: Path, watch: Watch, silence: float) -> None:
    """Ask until all of the file is in `part`; each try that brings something is followed by another."""
    import httpx2

    fruitless = 0
    while True:
        before = part.stat().st_size if part.exists() else 0
        if file.size and before == file.size:
            return
        if file.size and before > file.size:
            _forget(part)
            before = 0
        try:
            if _try(file, part, before, watch, silence):
                return
            failure: Exception | None = None
        except httpx2.HTTPError as error:
            failure = error
        after = part.stat().st_size if part.exists() else 0
        fruitless = 0 if after > before else fruitless + 1
        if fruitless >= _FRUITLESS:
            raise _given_up(file, failure, after)
        time.sleep(min(_WAIT_SECONDS, silence) * fruitless)


def _try(file: ModelFile, part: Path, have: int, watch: Watch, silence: float) -> bool:
    """Ask once and keep what comes; tell whether that was all."""
    with opened(file.url, _asking(part, have), silence) as response:
        if response.status_code == 416:
            _forget(part)
            return False
        if response.status_code not in {200, 206}:
            raise _refused(file, response.status_code)
        if response.headers.get("content-type", "").startswith("text/html"):
            raise OyezError(
                "not_a_model", f"The server sent a web page in place of {file.name}: try again later.", status=502
            )
        start, total = _extent(response)
        if start != have:
            # The whole file, from its beginning: it has changed, or this server cannot resume.
            _forget(part)
        if file.size and total and total != file.size:
            raise OyezError(
                "wrong_size",
                f"The server has {total:,} bytes of {file.name}, its publisher lists {file.size:,}: try again later.",
                status=502,
            )
        with writing(file.name, part):
            _remember(part, response)
            return _pour(response, part, start, total or file.size, watch)


def _pour(response: httpx2.Response, part: Path, start: int, total: int, watch: Watch) -> bool:
    """Append the body to `part`; tell whether the whole file is there."""
    have = start
    most = total or MOST_BYTES
    with part.open("ab") as out:
        # As it comes: chunks of one size would lose what stands in the last one when the connection breaks.
        for chunk in response.iter_raw():
            have += len(chunk)
            if have > most:
                raise OyezError("wrong_size", f"The server sends more of {part.stem} than it said.", status=502)
            out.write(chunk)
            watch(have)
    return have == total or (not total and have > 0)


def _extent(response: httpx2.Response) -> tuple[int, int]:
    """Return where in the file an answer begins, and how many bytes the file has, 0 where it does not say."""
    if response.status_code == 206:
        found = _RANGE.fullmatch(response.headers.get("content-range", ""))
        if found:
            return int(found.group(1)), int(found.group(2)) if found.group(2) != "*" else 0
        return -1, 0
    length = response.headers.get("content-length", "")
    return 0, int(length) if length.isdigit() else 0


def _asking(part: Path, have: int) -> dict[str, str]:
    """Return the headers that ask for the rest, if the file is still the one that was begun."""
    if not have:
        return {}
    validator = ""
    with suppress(OSError, ValueError, KeyError, TypeError):
        validator = str(json.loads(_note(part).read_text("utf-8"))["validator"])
    return {"Range": f"bytes={have}-"} | ({"If-Range": validator} if validator else {})


def _remember(part: Path, response: httpx2.Response) -> None:
    """Keep what tells this file from a later one of the same name; a weak tag does not."""
    tag = response.headers.get("etag", "")
    validator = tag if tag.startswith('"') else response.headers.get("last-modified", "")
    _note(part).write_text(json.dumps({"validator": validator[:500]}), "utf-8")


def _note(part: Path) -> Path:
    return part.with_name(f"{part.name}.json")


def _forget(part: Path) -> None:
    part.unlink(missing_ok=True)
    _note(part).unlink(missing_ok=True)


@contextmanager
def writing(name: str, part: Path | None = None) -> Iterator[None]:
    """Turn what the system says of the disk into an error a person can act on; a `part` goes where the disk is full.

    Raises:
        OyezError: ``disk_full``, ``unwritable_library``.
    """
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            if part:
                _forget(part)
            raise OyezError(
                "disk_full", f"The disk is full: {name} was not installed. Free some space, then try again.", status=507
            ) from error
        raise OyezError(
            "unwritable_library", f"{name} could not be kept ({error.strerror}): check the data folder.", status=500
        ) from error


def _refused(file: ModelFile, status: int) -> OyezError:
    reason = {404: "it is not there any more", 403: "it refuses", 429: "it is asked too often"}.get(
        status, "try again later"
    )
    return OyezError("http_error", f"The server answered {status} for {file.name}: {reason}.", status=502)


def _given_up(file: ModelFile, failure: Exception | None, have: int) -> OyezError:
    import httpx2

    kept = f" The {have:,} bytes that came are kept: the same command goes on from there." if have else ""
    if isinstance(failure, httpx2.TimeoutException):
        return OyezError("too_slow", f"The server stopped sending {file.name}.{kept}", status=504)
    why = type(failure).__name__ if failure else "it ends too early"
    return OyezError("unreachable", f"{file.name} could not be fetched ({why}).{kept}", status=502)
