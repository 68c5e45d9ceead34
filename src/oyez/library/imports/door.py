"""Which service wrote an export file: told by what is in it, since names and types lie."""

from __future__ import annotations

import json

from oyez.errors import OyezError
from oyez.library.imports.fields import broken
from oyez.library.imports.nouns import Export
from oyez.library.imports.zipped import Zipped

__all__ = ["MAX_EXPORT_BYTES", "read_export"]

MAX_EXPORT_BYTES = 200 << 20


def read_export(data: bytes) -> Export:
    """Understand an export file of Pocket, Instapaper, Omnivore, wallabag or Oyez.

    Raises:
        OyezError: ``not_an_export``, ``bad_export`` where it is damaged or breaks off, ``too_large``, ``empty_source``.
    """
    if not data.strip():
        raise OyezError("empty_source", "There is nothing in this file: give an export.")
    if len(data) > MAX_EXPORT_BYTES:
        raise OyezError("too_large", f"This export is over {MAX_EXPORT_BYTES >> 20} MB.", status=413)
    if data.startswith(b"PK"):
        return _zip(Zipped(data))
    text = data.decode("utf-8-sig", "replace")
    return _json(text) if text.lstrip().startswith(("[", "{")) else _text(text)


def _zip(archive: Zipped) -> Export:
    from oyez.library.imports.omnivore import is_omnivore, omnivore_zip
    from oyez.library.imports.pocket import is_pocket_csv, pocket_csv, pocket_html

    if is_omnivore(archive):
        return omnivore_zip(archive)
    if "oyez.json" in archive.plain_names:
        return _json(archive.text("oyez.json"))
    if "ril_export.html" in archive.plain_names:
        return pocket_html(archive.text("ril_export.html"))
    texts = [archive.text(name) for name in archive.find("", ".csv")]
    if texts and all(map(is_pocket_csv, texts)):
        return pocket_csv(texts)
    raise _unknown()


def _json(text: str) -> Export:
    from oyez.library.imports.own import is_own, own_json
    from oyez.library.imports.wallabag import is_wallabag, wallabag_json

    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise broken("JSON export") from error
    if is_own(data):
        return own_json(data)
    if is_wallabag(data):
        return wallabag_json(data)
    raise _unknown()


def _text(text: str) -> Export:
    from oyez.library.imports.instapaper import instapaper_csv, is_instapaper_csv
    from oyez.library.imports.pocket import is_pocket_csv, is_pocket_html, pocket_csv, pocket_html

    if is_pocket_html(text):
        return pocket_html(text)
    if is_instapaper_csv(text):
        return instapaper_csv(text)
    if is_pocket_csv(text):
        return pocket_csv([text])
    raise _unknown()


def _unknown() -> OyezError:
    return OyezError(
        "not_an_export", "This is no export of Pocket, Instapaper, Omnivore, wallabag or Oyez that we know.", status=415
    )
