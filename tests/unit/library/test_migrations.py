"""Every schema that was ever released is led to the newest, with what it holds, on both databases."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, create_engine, text

from oyez.errors import OyezError
from oyez.library import Library
from oyez.library.migrations import HEAD, config
from oyez.library.tables import metadata

SCHEMAS = sorted((Path(__file__).parent / "schemas").glob("*.sql"), key=lambda path: int(path.stem))
PCM = b"aaaa"
DIGEST = "61be55a8e2f6b4e172338bddf184d6dbee29c98853e0a0485ecee7f27b9af0b4"


@pytest.fixture(params=SCHEMAS, ids=lambda path: f"schema {path.stem}")
def old(request: pytest.FixtureRequest, database: str) -> str:
    """The URL of a database of an older schema, with rows in it."""
    engine = create_engine(database)
    with engine.begin() as rows:
        for statement in request.param.read_text("utf-8").split(";\n"):
            if statement.strip():
                rows.exec_driver_sql(statement)
    engine.dispose()
    return database


def differences(engine: Engine) -> list[object]:
    """Return what tells a database's tables from those that `tables.py` names."""
    with engine.connect() as rows:
        context = MigrationContext.configure(rows, opts={"compare_type": True, "compare_server_default": True})
        found: list[object] = compare_metadata(context, metadata)
    # Comments are for people, and SQLite keeps none.
    return [one for one in found if "comment" not in str(one[0] if isinstance(one, tuple) else one)]


def test_what_is_there_stays(old: str, tmp_path: Path) -> None:
    blob = tmp_path / "blobs" / DIGEST[:2] / DIGEST
    blob.parent.mkdir(parents=True)
    blob.write_bytes(PCM)
    library = Library(tmp_path, old)
    [row] = library.articles()
    assert (row.headline, row.added) == ("Harbour 'reopens'", "2026-10-02T08:00:00+00:00")
    assert library.get(row.id).blocks[0].text == "Some words."
    take = library.take("a1")
    assert take is not None
    assert (take.pcm, take.words[0].end) == (PCM, 0.5)
    assert library.unfinished() == [(row.id, "espeak:x")]
    assert library.recording("r1", "m4a")
    [item] = library.items.page("local")
    assert (item.article, item.added, item.queued) == (row, row.added, False)
    library.close()


def test_an_audit_is_kept(old: str, tmp_path: Path) -> None:
    library = Library(tmp_path, old)
    with library._rows.begin() as rows:
        assert rows.execute(text("SELECT flaws FROM takes")).scalar() in ("", "short,late")
    library.close()


def test_the_tables_are_those_of_a_new_library(old: str, tmp_path: Path) -> None:
    Library(tmp_path, old).close()
    engine = create_engine(old)
    assert differences(engine) == []
    with engine.connect() as rows:
        assert rows.execute(text("SELECT version_num FROM alembic_version")).scalar() == HEAD
    engine.dispose()


def test_twice_is_once(old: str, tmp_path: Path) -> None:
    for _ in range(2):
        library = Library(tmp_path, old)
        assert len(library.articles()) == 1
        library.close()


def test_an_older_oyez_refuses_it(old: str, tmp_path: Path) -> None:
    Library(tmp_path, old).close()
    engine = create_engine(old)
    with engine.connect() as rows:
        assert rows.execute(text("SELECT version FROM schema")).scalar() == 3
    engine.dispose()


def test_a_step_that_fails_changes_nothing(old: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_name: str, *_columns: object, **_options: object) -> None:
        raise OSError("power")

    with monkeypatch.context() as broken:
        broken.setattr("alembic.op.create_table", fail)
        with pytest.raises(OSError, match="power"):
            Library(tmp_path, old)
    engine = create_engine(old)
    with engine.connect() as rows:
        assert rows.execute(text("SELECT count(*) FROM takes")).scalar() == 1
    engine.dispose()
    library = Library(tmp_path, old)
    assert len(library.articles()) == 1
    library.close()


def test_a_new_library_is_what_the_steps_lead_to(database: str, tmp_path: Path) -> None:
    Library(tmp_path, database).close()
    engine = create_engine(database)
    assert differences(engine) == []
    engine.dispose()


def test_the_newest_step_is_named() -> None:
    assert ScriptDirectory.from_config(config()).get_current_head() == HEAD


@pytest.mark.parametrize("mark", ["UPDATE alembic_version SET version_num = 'v9999'"])
def test_a_newer_library_is_refused(database: str, tmp_path: Path, mark: str) -> None:
    Library(tmp_path, database).close()
    engine = create_engine(database)
    with engine.begin() as rows:
        rows.exec_driver_sql(mark)
    engine.dispose()
    with pytest.raises(OyezError) as caught:
        Library(tmp_path, database)
    assert caught.value.code == "newer_library"


def test_a_number_from_before_alembic_that_was_never_released(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "oyez.db") as rows:
        rows.executescript(SCHEMAS[0].read_text("utf-8"))
        rows.execute("UPDATE schema SET version = 99")
    rows.close()
    with pytest.raises(OyezError) as caught:
        Library(tmp_path)
    assert caught.value.code == "newer_library"
