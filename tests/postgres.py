"""A real PostgreSQL server for tests: of its own, on a socket in a temporary folder, gone with the session."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg

__all__ = ["MISSING", "Postgres", "programs", "running"]

MISSING = "no PostgreSQL here: `sudo apt-get install postgresql`, or put its `initdb` and `postgres` on the PATH"
# Nothing here outlives the tests, so the disk is waited for by nobody; no address is listened on.
_SETTINGS = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "listen_addresses": "",
    "max_connections": "60",
    "shared_buffers": "32MB",
}
_DURABLE = {"fsync": "on", "synchronous_commit": "on", "full_page_writes": "on"}


def programs() -> Path | None:
    """Return the folder of PostgreSQL's programs; Debian keeps them off the PATH."""
    if found := max(Path("/usr/lib/postgresql").glob("*/bin"), default=None):
        return found
    on_path = shutil.which("initdb")
    return Path(on_path).resolve().parent if on_path else None


class Postgres:
    """A server in a folder. It refuses to run as root, so that root lends it another user's name."""

    def __init__(self, folder: Path) -> None:
        found = programs()
        assert found, MISSING
        self._bin, self.folder = found, folder
        self._user = "postgres" if os.geteuid() == 0 else None
        if self._user:
            shutil.chown(folder, self._user)
        folder.chmod(0o700)
        self._number = 0

    def make(self, *, durable: bool = False) -> None:
        """Make the cluster of databases; what is committed outlives a crash only where it is durable."""
        self._run("initdb", "-D", "data", "-U", "oyez", "--no-sync", "--encoding=UTF8", "--no-locale", "--auth=trust")
        chosen = _SETTINGS | _DURABLE if durable else _SETTINGS
        settings = "\n".join(f"{name} = '{value}'" for name, value in chosen.items())
        (self.folder / "data/postgresql.conf").write_text(settings)

    def start(self) -> None:
        """Start it, and wait until it answers."""
        self._run("pg_ctl", "start", "-D", "data", "-w", "-s", "-l", "log", "-o", f"-k {self.folder}")

    def stop(self, how: str = "immediate") -> None:
        """Stop it as a crash would, or ``fast``."""
        self._run("pg_ctl", "stop", "-D", "data", "-w", "-s", "-m", how)

    def database(self, like: str = "template0") -> str:
        """Return the URL of a new database, empty or a copy of one of this server that nobody uses."""
        self._number += 1
        name = f"test{self._number}"
        like = like.partition("/?")[0].rpartition("@/")[2].partition("?")[0]
        with psycopg.connect(host=str(self.folder), user="oyez", dbname="postgres", autocommit=True) as rows:
            rows.execute(f"CREATE DATABASE {name} TEMPLATE {like}")
        return f"postgresql+psycopg://oyez@/{name}?host={self.folder}"

    def _run(self, program: str, *arguments: str) -> None:
        done = subprocess.run(
            [self._bin / program, *arguments],
            cwd=self.folder,
            user=self._user,
            group=self._user,
            extra_groups=[] if self._user else None,
            env={"PATH": os.environ["PATH"], "LC_ALL": "C", "TZ": "UTC"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            check=False,
        )
        assert done.returncode == 0, done.stderr.decode()


@contextlib.contextmanager
def running(*, durable: bool = False) -> Iterator[Postgres]:
    """Make a server, start it, and take it away again."""
    # Not pytest's folder, which other users may not enter and whose path is too long for a socket.
    folder = Path(tempfile.mkdtemp(prefix="oyez-pg-"))
    try:
        server = Postgres(folder)
        server.make(durable=durable)
        server.start()
        try:
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
