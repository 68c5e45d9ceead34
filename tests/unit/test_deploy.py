"""The files for containers and systemd, which cannot be run here, name only what there is."""

from __future__ import annotations

import re
import shlex
import tomllib
from configparser import RawConfigParser
from pathlib import Path

from click.testing import CliRunner

from oyez.cli import cli

ROOT = Path(__file__).parents[2]
SOURCE = "".join(path.read_text("utf-8") for path in (ROOT / "src").rglob("*.py"))


def settings(text: str) -> set[str]:
    """Return every setting of ours that a text names."""
    return set(re.findall(r"\bOYEZ_[A-Z_]+\b", text))


def test_every_setting_is_one_that_is_read() -> None:
    for name in ("Dockerfile", "compose.yaml", "deploy/oyez.service", "docs/deployment.md"):
        assert [one for one in settings((ROOT / name).read_text("utf-8")) if one not in SOURCE] == [], name


def test_the_image_copies_what_there_is_and_runs_what_works() -> None:
    text = (ROOT / "Dockerfile").read_text("utf-8").replace("\\\n", " ")
    for line in re.findall(r"^COPY (?!--from)(.+)$", text, re.MULTILINE):
        assert all((ROOT / name).exists() for name in line.split()[:-1]), line
    ignored = (ROOT / ".dockerignore").read_text("utf-8").splitlines()
    for line in re.findall(r"^COPY (?!--from)(.+)$", text, re.MULTILINE):
        assert all(f"!{name}" in ignored for name in line.split()[:-1]), line
    extras = re.search(r"\.\[([a-z,]+)\]", text)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert extras
    assert set(extras.group(1).split(",")) <= set(project["project"]["optional-dependencies"])
    command = re.search(r"^CMD \[(.+)\]$", text, re.MULTILINE)
    assert command
    assert_options(re.findall(r'"([^"]+)"', command.group(1)))


def test_the_unit_runs_what_works() -> None:
    unit = RawConfigParser(strict=False)
    unit.optionxform = str  # type: ignore[assignment, method-assign]
    unit.read_string((ROOT / "deploy/oyez.service").read_text("utf-8"))
    assert set(unit.sections()) == {"Unit", "Service", "Install"}
    program, *arguments = shlex.split(unit["Service"]["ExecStart"])
    assert program.endswith("/oyez")
    assert_options(arguments)


def assert_options(arguments: list[str]) -> None:
    """Check that a command exists and knows its options."""
    shown = CliRunner().invoke(cli, [arguments[0], "--help"])
    assert shown.exit_code == 0
    assert [one for one in arguments[1:] if one.startswith("--") and one not in shown.output] == []


def test_compose_is_tidy() -> None:
    text = (ROOT / "compose.yaml").read_text("utf-8")
    assert "\t" not in text
    assert all((len(line) - len(line.lstrip())) % 2 == 0 for line in text.splitlines())
    named = re.search(r"^volumes:\n((?:  \w+:\n?)+)", text, re.MULTILINE)
    assert named
    assert set(re.findall(r"- (\w+):/", text)) == set(re.findall(r"(\w+):", named.group(1)))
    assert "profiles: [postgres]" in text
