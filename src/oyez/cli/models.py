"""`oyez voices install` and `oyez voices remove`: the models of neural voices."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import click

from oyez.errors import OyezError

if TYPE_CHECKING:
    from oyez.voices.models import Model

__all__ = ["install", "remove"]


@click.command(epilog="\b\nExamples:\n  oyez voices install kokoro\n  oyez voices install en_GB-alba-medium --yes")
@click.argument("name", required=False)
@click.option("--from", "source", type=click.Path(exists=True, path_type=Path), metavar="FILE|FOLDER",
              help="Take the files from this machine, not from the network.")  # fmt: skip
@click.option("--yes", is_flag=True, help="Accept the licence and install without asking.")
@click.option("--list", "as_list", is_flag=True, help="List what can be installed.")
def install(name: str | None, source: Path | None, yes: bool, as_list: bool) -> None:
    """Install the model of a neural voice: kokoro, or a voice of Piper by its name.

    Shows where it comes from, how large it is, its licence and its SHA-256 before anything is fetched. A download
    that was stopped goes on where it was.
    """
    if as_list:
        _list()
        return
    if not name:
        raise click.UsageError("Name what to install, such as kokoro; --list shows what there is.")
    from oyez.voices.models.install import install as bring
    from oyez.voices.models.listing import look_up
    from oyez.voices.models.table import model_named

    model = model_named(name)
    model = model if source else look_up(model)
    for line in _facts(model, source):
        click.echo(line, err=True)
    _agree(yes)
    with _Progress() as progress:
        made = bring(model, source, progress.update)
    for file, size, digest in made.files:
        click.echo(f"{file}  {_megabytes(size)}  sha256:{digest}")
    click.echo(f"{made.name} is installed. `oyez voices` lists its voices.")


@click.command(epilog="\b\nExample:\n  oyez voices remove kokoro")
@click.argument("name")
def remove(name: str) -> None:
    """Delete the model of a neural voice from this machine."""
    from oyez.voices.models.folder import find
    from oyez.voices.models.folder import remove as delete
    from oyez.voices.models.table import model_named

    model = model_named(name)
    found = find(model.engine, model.name)
    if found is None:
        raise OyezError("voice_not_installed", f"{model.name} is not installed.", status=404)
    delete(found)
    click.echo(f"{model.name} is removed: {_megabytes(found.size)} are free again.")


def _list() -> None:
    from oyez.voices import catalogue

    models: dict[str, tuple[str, str, bool]] = {}
    for voice in catalogue().known():
        if voice.engine not in {"kokoro", "piper"}:
            continue
        name = "kokoro" if voice.engine == "kokoro" else voice.id.partition(":")[2].partition("#")[0]
        models.setdefault(name, (voice.language, voice.licence, voice.installed))
    width = max(map(len, models), default=0)
    for name, (language, licence, here) in models.items():
        click.echo(f"{name:<{width}}  {language:<9}  {'installed' if here else '-':<9}  {licence}")
    click.echo("Any other voice of Piper can be installed by its name; kokoro-fp16 and kokoro-int8 are smaller.")


def _facts(model: Model, source: Path | None) -> list[str]:
    """Return what a person should know before anything is fetched."""
    lines = [f"{model.name}, for the engine {model.engine}", f"licence: {model.licence}", f"about it: {model.page}"]
    if source:
        return [*lines, f"from: {source}"]
    for file in model.files:
        digest = file.digest or "the publisher names no digest"
        lines.append(f"{file.name}  {_megabytes(file.size)}  {digest}\n  {file.url}")
    return [*lines, f"in all {_megabytes(model.size)}"]


def _agree(yes: bool) -> None:
    if yes:
        return
    if not sys.stdin.isatty():
        raise OyezError("needs_consent", "Nothing was installed: --yes accepts the licence where nobody can be asked.")
    click.confirm("Install it and accept the licence?", abort=True, err=True)


def _megabytes(size: int) -> str:
    return f"{size / 1e6:.1f} MB" if size else "size unknown"


class _Progress:
    """A bar a file on standard error; a line a file where that is no terminal."""

    def __init__(self) -> None:
        self._bars = ExitStack()
        self._advance: Callable[[int], None] = lambda _more: None
        self._file = ""
        self._have = 0

    def __enter__(self) -> _Progress:
        return self

    def __exit__(self, *_: object) -> None:
        self._bars.close()

    def update(self, file: str, have: int, size: int) -> None:
        """Show that `have` bytes of `size` are here."""
        if file != self._file:
            self._bars.close()
            bar = self._bars.enter_context(click.progressbar(length=max(size, 1), label=file, file=sys.stderr))
            self._advance, self._file, self._have = bar.update, file, 0
        self._advance(max(0, have - self._have))
        self._have = have
