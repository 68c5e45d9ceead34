"""The rules of the house that a program can check."""

from __future__ import annotations

import ast
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

import oyez

SOURCE = Path(oyez.__file__).parent
MODULES = sorted(SOURCE.rglob("*.py"))
ROOMS = [
    "oyez",
    "oyez.article",
    "oyez.script",
    "oyez.voices",
    "oyez.audio",
    "oyez.narration",
    "oyez.library",
    "oyez.web",
]
HEAVY = {"numpy", "av", "lxml", "trafilatura", "sqlalchemy", "fastapi", "httpx2", "sentencex", "lameenc", "uvicorn"}


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_small_rooms(module: Path) -> None:
    text = module.read_text("utf-8")
    assert text.count("\n") <= 500
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno is not None:
            assert node.end_lineno - node.lineno < 60, node.name


def test_every_module_says_what_it_is_for() -> None:
    assert [path for path in MODULES if not ast.get_docstring(ast.parse(path.read_text("utf-8")))] == []


@pytest.mark.parametrize("room", ROOMS)
def test_front_doors_export_what_they_say(room: str) -> None:
    door = import_module(room)
    names = getattr(door, "__all__", [])
    assert len(names) <= 30
    assert all(getattr(door, name) is not None for name in names)


@pytest.mark.parametrize("room", [*ROOMS, "oyez.cli"])
def test_front_doors_are_light(room: str) -> None:
    code = f"import {room}, sys; print(*sorted({HEAVY!r} & set(sys.modules)))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert loaded.split() == []


def test_imports_run_downward_only() -> None:
    done = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=SOURCE.parents[1],
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout.decode()


def test_the_project_speaks_only_of_itself() -> None:
    root = SOURCE.parents[1]
    listed = subprocess.run(["git", "ls-files"], cwd=root, capture_output=True, text=True, check=False).stdout.split()
    texts = [root / name for name in listed if Path(name).suffix in {".py", ".md", ".toml", ".ts", ".json", ".lock"}]
    home = str(Path.home())
    # Where the home folder is the root folder's own, its name alone says nothing.
    told = [path for path in texts if path.exists() and len(home) > 5 and home in path.read_text("utf-8")]
    assert told == []
    locks = [path for path in texts if path.suffix == ".lock" or path.name == "package-lock.json"]
    assert [path for path in locks if "://" in path.read_text("utf-8").replace("https://opencollective", "")] == []
