"""What a publisher says of its own files: sizes, digests, and the licence in a voice's card."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from oyez.errors import OyezError
from oyez.voices.models.nouns import Model
from oyez.voices.models.table import CARD

__all__ = ["look_up"]

_MOST = 8 << 20
_SECONDS = 30.0
_CARD_MOST = 64 << 10
_LICENCE = re.compile(r"^\W*licen[cs]e\W*:?\s*(.+)$", re.IGNORECASE | re.MULTILINE)
_SHA256 = re.compile(r"[0-9a-f]{64}")
_SHA1 = re.compile(r"[0-9a-f]{40}")


def look_up(model: Model) -> Model:
    """Return a model with the sizes and digests its publisher lists, and the licence of its card where it has one.

    Raises:
        OyezError: ``model_gone`` where the publisher no longer lists one of its files, ``bad_listing`` where its
            answer cannot be read; ``unreachable``, ``too_slow``, ``http_error`` as a page would.
    """
    known = _listed(_get(model.listing, _MOST)) if model.listing else {}
    files = []
    for file in model.files:
        name = file.url.rpartition("/")[2]
        if model.listing and name not in known:
            if file.optional:
                continue
            raise OyezError(
                "model_gone", f"{model.name} cannot be installed: its publisher no longer lists {name}.", status=404
            )
        size, digest = known.get(name, (file.size, file.digest))
        files.append(replace(file, size=size, digest=file.digest or digest))
    card = next((file for file in files if file.name == CARD), None)
    said = _LICENCE.search(_get(card.url, _CARD_MOST).decode("utf-8", "replace")) if card else None
    licence = said.group(1).strip()[:200] if said else model.licence
    return replace(model, files=tuple(files), licence=licence, size=sum(file.size for file in files))


def _get(url: str, most: int) -> bytes:
    from oyez.article.download import Wanted, download

    answer = download(
        url, Wanted("application/json, text/plain;q=0.9, */*;q=0.1", most, "list of files", seconds=_SECONDS)
    )
    return answer.data if answer else b""


def _listed(data: bytes) -> dict[str, tuple[int, str]]:
    """Return bytes and digest of each file by its name, from a release on GitHub or a folder on Hugging Face.

    GitHub: ``{"assets": [{"name", "size", "digest": "sha256:…" or null}]}``, docs.github.com/en/rest/releases.
    Hugging Face: ``[{"type", "path", "size", "oid": git's SHA-1, "lfs": {"oid": SHA-256}}]``, its docs/hub/api.
    """
    try:
        found = json.loads(data)
        rows: Iterable[tuple[str, int, str]]
        if isinstance(found, dict):
            rows = ((row["name"], row["size"], row.get("digest") or "") for row in found["assets"])
        else:
            files = [row for row in found if row["type"] == "file"]
            rows = ((row["path"].rpartition("/")[2], row["size"], _oid(row)) for row in files)
        return {str(name): (int(size), _checked(digest)) for name, size, digest in rows}
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise OyezError(
            "bad_listing", "The publisher's list of files cannot be read: try again later, or use --from.", status=502
        ) from error


def _oid(row: dict[str, Any]) -> str:
    lfs = row.get("lfs")
    return f"sha256:{lfs['oid']}" if lfs else f"git:{row['oid']}"


def _checked(digest: str) -> str:
    """Return a digest of a kind we can check, else ``""``."""
    kind, _, value = digest.lower().partition(":")
    form = {"sha256": _SHA256, "git": _SHA1}.get(kind)
    return f"{kind}:{value}" if form and form.fullmatch(value) else ""
