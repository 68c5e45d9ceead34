"""`oyez edition`: several articles in one file, a chapter each."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from oyez.cli.libraries import opened
from oyez.cli.options import cover_option, notice_option, sign_options, tighten_option
from oyez.cli.terminal import say, say_json

if TYPE_CHECKING:
    from oyez.audio import Tightness

__all__ = ["edition"]

EXAMPLE = """\b
Example:
  oyez edition a.html b.html c.html -o monday.m4b --title "The Monday edition"
"""


@click.command(epilog=EXAMPLE)
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
@click.option(
    "-o", "--output", "outputs", multiple=True, required=True, type=click.Path(path_type=Path), metavar="FILE",
    help="Where to write: .m4b, .m4a, .mp3, .opus, .flac, .wav or .epub. Repeatable.",
)  # fmt: skip
@click.option("--title", default="", metavar="T", help="The edition's name: said first, and the files' title.")
@click.option("--voice", metavar="V", help="A voice's id or name, or best; each article's default where none is given.")
@click.option("--wpm", type=float, metavar="N", help="Words a minute, 100 to 800; 200 is average. [default: about 200]")
@tighten_option
@cover_option
@notice_option
@sign_options
@click.option("--skip-failed", is_flag=True, help="Leave out what cannot be read or said, and go on.")
@click.option("--json", "as_json", is_flag=True, help="Print what was made as JSON.")
def edition(sources: tuple[str, ...], outputs: tuple[Path, ...], title: str, voice: str | None, wpm: float | None,
            tighten: Tightness, cover: str, notice: str, certificate: Path | None, key: Path | None,
            skip_failed: bool, as_json: bool) -> None:  # fmt: skip
    """Write several articles into one file, each with its headline said and a chapter of its own."""
    from oyez.cli.editions import EditionOrder, make_edition

    order = EditionOrder(sources, outputs, title, voice, wpm, tighten, cover, skip_failed, notice, certificate, key)
    with opened() as library:
        made = make_edition(order, library)
    for source, error in made.left_out:
        click.echo(f"left out: {source}: {error.code}: {error.message}", err=True)
    if as_json:
        say_json(made.data())
    else:
        for line in made.lines():
            say(line)
