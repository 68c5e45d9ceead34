"""Every test of rows runs on SQLite and on a real PostgreSQL."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from oyez.article import Article, Block
from oyez.library import Library
from postgres import Postgres


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of an empty database of each kind; the SQLite one is where a library would look for it."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'oyez.db'}"
    server: Postgres = request.getfixturevalue("server")
    # Whoever asks for a library, and does not look at how its tables come, gets them by copying.
    return server.database(request.getfixturevalue("made") if "library" in request.fixturenames else "template0")


@pytest.fixture(scope="session")
def made(server: Postgres, tmp_path_factory: pytest.TempPathFactory) -> str:
    """A PostgreSQL database with the tables of a new library, to be copied."""
    url = server.database()
    Library(tmp_path_factory.mktemp("made"), url).close()
    return url


@pytest.fixture
def library(tmp_path: Path, database: str) -> Iterator[Library]:
    """A new library on each kind of database."""
    library = Library(tmp_path, database)
    yield library
    library.close()


@pytest.fixture
def story(library: Library) -> Callable[..., str]:
    """Keep an article of so many words in nobody's library; return its id."""

    def add(name: str, words: int = 10, **facts: Any) -> str:
        block = Block("b1", "paragraph", " ".join(["word"] * (words - 1)))
        article = Article("test", f"https://example.org/{name}", name.capitalize(), blocks=(block,), **facts)
        return library.add(article, listener=None)

    return add
