"""An editor's own lexicons in the data folder: for the project, for one site, for one article.

``lexicon/project.pls`` · ``lexicon/sites/HOST.pls`` · ``lexicon/articles/KEY.pls``, plain PLS files that any tool may
edit. The article's is the strongest, then the site's, then the project's; all come before the bundled one.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

from oyez.errors import OyezError
from oyez.script.folder import lexicon_folder
from oyez.script.lexicon import Entry, Lexicon
from oyez.script.normalise.patterns import pattern
from oyez.script.pls import MAX_BYTES, is_sound, read_pls

__all__ = [
    "editorial_lexicons",
    "entries_of",
    "keep_entries",
    "lexicon_bytes",
    "read_tsv",
    "scope_file",
]

_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en">\n'
)
_HOST = pattern(r"(?=.{1,253}\Z)(?:[a-z0-9-]{1,63}\.)*[a-z0-9-]{1,63}")
_SEGMENTS = pattern(r"\S{1,3}(?: \S{1,3})+")


def scope_file(*, site: str = "", article: str = "") -> Path:
    """Return the file of a scope: of an article by its address, of a site by its host, else of the project.

    Raises:
        OyezError: ``bad_site`` where the host is none.
    """
    if article:
        from hashlib import sha256

        return lexicon_folder() / "articles" / f"{sha256(article.encode('utf-8', 'replace')).hexdigest()[:20]}.pls"
    if not site:
        return lexicon_folder() / "project.pls"
    host = _host(site)
    if not _HOST.fullmatch(host):
        raise OyezError("bad_site", f"{site!r} is no site; write its host, such as example.org.")
    return lexicon_folder() / "sites" / f"{host}.pls"


def _host(address: str) -> str:
    """Return the host of an address, without www; a bare host is taken as it is."""
    from urllib.parse import urlsplit

    try:
        host = urlsplit(address if "//" in address else f"//{address}").hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")


def editorial_lexicons(address: str) -> tuple[Lexicon, ...]:
    """Return the lexicons for an article at an address, the strongest first; those that are not there are left out.

    Raises:
        OyezError: ``bad_lexicon`` where one cannot be read; the message names the file.
    """
    files = [scope_file()]
    if _HOST.fullmatch(_host(address)):
        files.insert(0, scope_file(site=address))
    if address:
        files.insert(0, scope_file(article=address))
    return tuple(_loaded(file, stat.st_mtime_ns, stat.st_size) for file in files if (stat := _stat(file)))


def _stat(file: Path) -> os.stat_result | None:
    with suppress(OSError, ValueError):
        return file.stat()
    return None


@lru_cache(maxsize=64)
def _loaded(file: Path, _changed: int, _size: int) -> Lexicon:
    """Load a lexicon once for each state of its file."""
    return Lexicon(entries_of(file))


def entries_of(file: Path) -> list[Entry]:
    """Return the entries of a PLS file, none where it is not there.

    Raises:
        OyezError: ``bad_lexicon`` where it cannot be read.
    """
    try:
        return read_pls(lexicon_bytes(file))
    except FileNotFoundError:
        return []
    except OyezError as error:
        raise OyezError("bad_lexicon", f"{file.name}: {error.message}", status=422) from error


def lexicon_bytes(file: Path) -> bytes:
    """Return what a lexicon's file holds; of one that is too large, no more than shows it.

    Raises:
        FileNotFoundError: where it is not there.
        OyezError: ``bad_lexicon`` where it cannot be read or is too large.
    """
    try:
        with file.open("rb") as opened:
            data = opened.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise
    except OSError as error:
        reason = error.strerror or "no access"
        raise OyezError("bad_lexicon", f"The lexicon {file.name} cannot be read: {reason}.", status=422) from error
    if len(data) > MAX_BYTES:
        reason = f"it is larger than {MAX_BYTES // 1_000_000} MB; split it"
        raise OyezError("bad_lexicon", f"The lexicon {file.name} cannot be read: {reason}.", status=422)
    return data


def keep_entries(file: Path, entries: Iterable[Entry]) -> None:
    """Write a lexicon whole, in the order of its words; readers see the old file or the new one, never a half."""
    from tempfile import NamedTemporaryFile

    ordered = sorted({entry.grapheme: entry for entry in entries}.values(), key=lambda entry: entry.grapheme.lower())
    text = _HEAD + "".join(f"{_lexeme(entry)}\n" for entry in ordered) + "</lexicon>\n"
    read_pls(text.encode())  # what could not be read again is never written
    file.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile("w", encoding="utf-8", dir=file.parent, suffix=".tmp", delete=False) as half:
        half.write(text)
    Path(half.name).replace(file)


def _lexeme(entry: Entry) -> str:
    from html import escape

    word = escape(entry.grapheme, quote=False)
    said = f"<alias>{escape(entry.alias, quote=False)}</alias>" if entry.alias else ""
    said = said or f"<phoneme>{escape(entry.phonemes, quote=False)}</phoneme>"
    return f"<lexeme><grapheme>{word}</grapheme>{said}</lexeme>"


def read_tsv(data: bytes) -> list[Entry]:
    """Read word, tab, IPA, a line each, as WikiPron has them; the first of several counts.

    Raises:
        OyezError: ``bad_lexicon`` where a line has no tab or a sound that is no IPA, with its number.
    """
    found: dict[str, Entry] = {}
    text = data.decode("utf-8-sig", "replace")
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        word, tab, rest = line.partition("\t")
        sound = rest.partition("\t")[0].strip().strip("/[]")
        if not tab or not word.strip() or not sound:
            raise OyezError("bad_lexicon", f"Line {number} is not a word, a tab and its IPA.", status=422)
        if not is_sound(sound):
            raise OyezError("bad_lexicon", f"Line {number}: the sound of {word.strip()[:40]!r} is not IPA.", status=422)
        sound = sound.replace(" ", "") if _SEGMENTS.fullmatch(sound) else sound
        found.setdefault(word.strip(), Entry(" ".join(word.split()), sound))
    return list(found.values())
