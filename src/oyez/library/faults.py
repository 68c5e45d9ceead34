"""What a database's refusal means to whoever runs Oyez."""

from __future__ import annotations

from sqlalchemy.exc import DBAPIError

from oyez.errors import OyezError

__all__ = ["explain"]

# By the beginning of SQLite's name of the error, or of the SQLSTATE.
_BUSY = ("SQLITE_BUSY", "SQLITE_LOCKED", "55P03", "40001", "40P01", "53300")
_FULL = ("SQLITE_FULL", "53100")
_DAMAGED = ("SQLITE_CORRUPT", "SQLITE_NOTADB", "XX001", "XX002")
_GONE = ("SQLITE_CANTOPEN", "57P", "08")
_REFUSED = ("28", "3D000")


def explain(error: DBAPIError) -> OyezError:
    """Return the error a person can act on: ``library_busy``, ``disk_full``, ``damaged_library``, ``library_gone``,
    ``library_refused`` or ``unwritable_library``.
    """  # noqa: D205 - one list
    name = _name(error)
    reason = str(error.orig).strip().splitlines()[0] if str(error.orig).strip() else type(error.orig).__name__
    if name.startswith(_BUSY):
        return OyezError("library_busy", "The library's database is in use by another: try again.", status=503)
    if name.startswith(_FULL):
        return OyezError("disk_full", "The disk is full: nothing more can be kept. Free some space.", status=507)
    if name.startswith(_DAMAGED):
        return OyezError(
            "damaged_library", f"The library's database is damaged ({reason}): restore a backup of it.", status=500
        )
    if name.startswith(_REFUSED):
        return OyezError("library_refused", f"The database lets us not in ({reason}): check OYEZ_DATABASE.", status=500)
    if name.startswith(_GONE) or error.connection_invalidated or not name:
        return OyezError(
            "library_gone",
            f"The library's database cannot be reached ({reason}): see that it runs, and where OYEZ_DATABASE points.",
            status=503,
        )
    return OyezError(
        "unwritable_library", f"The library's database could not be used ({reason}): check the data folder.", status=500
    )


def _name(error: DBAPIError) -> str:
    """Return SQLite's name of an error or PostgreSQL's SQLSTATE; nothing where no server was reached."""
    found = getattr(error.orig, "sqlite_errorname", None) or getattr(error.orig, "sqlstate", None)
    return str(found or "")
