"""`oyez backup`, `oyez restore` and `oyez tidy`: what is kept, copied out, copied in, and kept within bounds."""

from __future__ import annotations

from pathlib import Path

import click

from oyez.cli.libraries import opened

__all__ = ["backup", "restore", "tidy"]

_file = click.argument("file", type=click.Path(dir_okay=False, path_type=Path))


@click.command(epilog="\b\nExample:\n  oyez backup oyez-2026-11-28.tar")
@_file
@click.option("--sound/--no-sound", default=True, help="Whether sound comes along; without it, it is made again.")
def backup(file: Path, sound: bool) -> None:
    """Copy the whole library into one tar file, while Oyez runs. A name ending in .gz is compressed."""
    with opened() as library:
        copied = library.backup.write(file, sound=sound)
    click.echo(f"{file}: {copied.rows} rows, {copied.blobs} files of sound")
    if copied.missing:
        click.echo(f"note: {copied.missing} files of sound are gone or damaged; they are made again.", err=True)


@click.command(epilog="\b\nExample:\n  OYEZ_DATA=new-folder oyez restore oyez-2026-11-28.tar")
@_file
def restore(file: Path) -> None:
    """Fill an empty library from a backup, be its database SQLite or PostgreSQL."""
    with opened() as library:
        copied = library.backup.read(file)
    click.echo(f"{copied.rows} rows and {copied.blobs} files of sound restored")


@click.command(epilog="\b\nExample:\n  oyez tidy --budget 20GB")
@click.option("--budget", metavar="SIZE", help="Let go of what was used longest ago until the sound fits, as 20GB.")
def tidy(budget: str | None) -> None:
    """Sweep what no article needs, and keep the sound within a budget. What goes is made again on demand."""
    from oyez.library.upkeep import parse_size

    most = parse_size(budget) if budget else None
    with opened() as library:
        done = library.upkeep.tidy(most)
    click.echo(
        f"{done.freed / 1e6:.1f} MB freed: {done.swept} loose files, {done.takes} takes, {done.recordings} recordings; "
        f"{done.kept / 1e6:.1f} MB kept"
    )
