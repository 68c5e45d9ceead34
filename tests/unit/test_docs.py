"""The pages for people say what the code says: every module, every error code, every link and every dependency."""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path

import pytest

import oyez

SOURCE = Path(oyez.__file__).parent
ROOT = SOURCE.parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
ARCHITECTURE = (ROOT / "docs/architecture.md").read_text("utf-8")
# Folders of one kind, such as a file a class: the page names the folder, and its list need not grow with it.
FOLDERS = (
    "script/normalise/classes/",
    "script/normalise/languages/",
    "script/names/",
    "script/heteronyms/",
    "library/migrations/versions/",
)
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)|(?:src|srcset)=\"([^\"]+)\"")


def heard_codes() -> set[str]:
    """Return every code written where an OyezError is made; those in variables come from tables of their own."""
    codes = set()
    for path in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "OyezError":
                match node.args[:1]:
                    case [ast.Constant(str(code))]:
                        codes.add(code)
    return codes


def told_codes() -> set[str]:
    """Return every code in the first column of the page's table of errors."""
    table = ARCHITECTURE.partition("\n## Errors\n")[2].partition("\n## ")[0]
    rows = [line.split("|")[1] for line in table.splitlines() if line.startswith("|")]
    return {code for row in rows for code in re.findall(r"`([a-z_]+)`", row)}


def anchor(heading: str) -> str:
    """Return the name GitHub gives a heading."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def test_every_error_code_is_explained() -> None:
    assert heard_codes() - told_codes() == set()


def test_no_error_code_is_explained_that_is_never_made() -> None:
    text = "".join(path.read_text("utf-8") for path in SOURCE.rglob("*.py"))
    assert [code for code in told_codes() if f'"{code}"' not in text] == []


def test_every_module_is_named() -> None:
    modules = [path.relative_to(SOURCE).as_posix() for path in SOURCE.rglob("*.py") if path.name != "__init__.py"]
    named = [path for path in modules if not path.startswith(FOLDERS)]
    assert [path for path in named if Path(path).name not in ARCHITECTURE] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_link_leads_somewhere(page: Path) -> None:
    for target in (first or second for first, second in LINK.findall(page.read_text("utf-8"))):
        if "://" in target:
            continue
        name, _, part = target.partition("#")
        place = page.parent / name if name else page
        assert place.exists(), target
        if part:
            headings = re.findall(r"^#+ (.+)$", place.read_text("utf-8"), re.MULTILINE)
            assert part in map(anchor, headings), target


def test_every_dependency_has_its_reason() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    wanted = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    record = (ROOT / "docs/decisions/0002-dependencies.md").read_text("utf-8")
    names = [re.split(r"[<>=!~ ;\[]", line)[0] for line in wanted]
    assert [name for name in names if f"`{name}`" not in record] == []
