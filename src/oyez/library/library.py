"""The library: everything Oyez keeps, of one data folder and one database."""

from __future__ import annotations

import os
from pathlib import Path

from oyez.library import tables
from oyez.library.arrivals import Arrivals
from oyez.library.articles import Articles
from oyez.library.backup import Backup
from oyez.library.blobs import Blobs, writing
from oyez.library.database import database_url, open_database, transaction
from oyez.library.feeds import Feeds
from oyez.library.items import Items
from oyez.library.keys import Keys, Secrets, Usage
from oyez.library.listeners import Listeners, Sessions, Settings
from oyez.library.objectblobs import blobs_here
from oyez.library.offers import Offers
from oyez.library.positions import Positions, Tags
from oyez.library.recordings import Recordings
from oyez.library.renders import Renders
from oyez.library.replies import Replies
from oyez.library.reports import Reports
from oyez.library.subscriptions import Subscriptions
from oyez.library.takes import Takes
from oyez.library.upkeep import Upkeep
from oyez.library.workplace import Workplace

__all__ = ["Library", "data_folder"]


def data_folder() -> Path:
    """Return where everything is kept: ``OYEZ_DATA``, or the user's data directory."""
    named = os.environ.get("OYEZ_DATA")
    if named:
        return Path(named).expanduser()
    import platformdirs

    return Path(platformdirs.user_data_dir("oyez", appauthor=False))


class Library(Articles, Takes, Recordings):
    """Everything Oyez keeps: bytes in one folder, rows in SQLite there or in PostgreSQL.

    Threads and processes may share it. What is narrated is the same for all and is asked of the library itself; what
    belongs to a listener, of its parts.

    Args:
        folder: `data_folder()` where None; made where missing.
        database: A database's URL; ``OYEZ_DATABASE`` where None, else SQLite in the folder.
        blobs: Where the bytes are; files in the folder where None.

    Attributes:
        folder: Where everything is.
        work: This process's folder for files being written, on the same disk as the blobs.
        database: Where the rows are, without its password.

    Raises:
        OyezError: ``unwritable_library``, ``newer_library``, or why the database cannot be opened.
    """

    def __init__(self, folder: Path | None = None, database: str | None = None, blobs: Blobs | None = None) -> None:
        self.folder = folder or data_folder()
        url = database_url(self.folder, database)
        self.database = url.render_as_string(hide_password=True)
        with writing("The library"):
            self.folder.mkdir(parents=True, exist_ok=True)
            self._workplace = Workplace(self.folder / "work")
        self.work = self._workplace.folder
        try:
            self._blobs: Blobs = blobs or blobs_here(self.folder)
            self._rows = rows = open_database(url)
        except BaseException:
            self._workplace.close()
            raise
        self.listeners, self.sessions, self.settings = Listeners(rows), Sessions(rows), Settings(rows)
        self.items, self.positions, self.tags = Items(rows), Positions(rows), Tags(rows)
        self.subscriptions, self.feeds = Subscriptions(rows), Feeds(rows)
        self.offers, self.reports = Offers(rows), Reports(rows)
        self.upkeep, self.backup = Upkeep(rows, self._blobs), Backup(rows, self._blobs)
        self.arrivals, self.renders, self.replies = Arrivals(rows), Renders(rows), Replies(rows)
        self.keys, self.secrets, self.usage = Keys(rows), Secrets(rows), Usage(rows)

    def check(self) -> None:
        """Prove that rows and blobs can be written and read.

        Raises:
            OyezError: Why they cannot.
        """
        with transaction(self._rows) as rows:
            rows.execute(tables.schema.update().values(version=tables.schema.c.version))
        self._blobs.check()

    def close(self) -> None:
        """Close the database's connections; the workplace goes where nothing unfinished is left in it."""
        self._rows.dispose()
        self._workplace.close()
