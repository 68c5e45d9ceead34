"""`oyez narrate`: an article's narration, written to files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from oyez.cli.libraries import opened
from oyez.cli.options import (
    captions_option,
    cover_option,
    example,
    notice_option,
    sign_options,
    tighten_option,
    url_option,
    voice_option,
)
from oyez.cli.terminal import say, say_json

if TYPE_CHECKING:
    from oyez.audio import Tightness

__all__ = ["narrate"]


@click.command(epilog=example("oyez narrate story.html -o story.m4a -o story.mp3 --voice Ava --wpm 250"))
@click.argument("source")
@click.option(
    "-o", "--output", "outputs", multiple=True, required=True, type=click.Path(path_type=Path), metavar="FILE",
    help="Where to write: .m4a, .m4b, .mp3, .opus, .flac, .wav, .epub (a book that is read along), or .html (a page "
    "with player and read-along). Repeatable.",
)  # fmt: skip
@url_option
@voice_option
@click.option("--quote-voice", metavar="V", help="Who reads quotations set apart; the article's voice where not given.")
@click.option("--wpm", type=float, metavar="N", help="Words a minute, 100 to 800; 200 is average. [default: about 200]")
@click.option(
    "--captions", type=click.Path(path_type=Path), metavar="F.vtt",
    help="Also write captions (.vtt, .srt) or a transcript (.json for podcasts, .txt).",
)  # fmt: skip
@click.option(
    "--timeline", type=click.Path(path_type=Path), metavar="F.json", help="Also write when each word is heard."
)
@tighten_option
@cover_option
@notice_option
@captions_option
@sign_options
@click.option("--json", "as_json", is_flag=True, help="Print what was made as JSON.")
def narrate(source: str, outputs: tuple[Path, ...], url: str | None, voice: str | None, wpm: float | None,
            captions: Path | None, timeline: Path | None, tighten: Tightness, cover: str, captions_spoken: str,
            quote_voice: str | None, notice: str, certificate: Path | None, key: Path | None,
            as_json: bool) -> None:  # fmt: skip
    """Write an article's narration to files."""
    from oyez.cli.export import Order, export

    order = Order(
        outputs, captions, timeline, wpm, tighten, cover, captions_spoken, quote_voice, notice, certificate, key
    )
    with opened() as library:
        made = export(source, order, library=library, url=url, voice=voice)
    for note in made.notes:
        click.echo(f"note: {note}", err=True)
    if as_json:
        say_json(made.data())
    else:
        for line in made.lines():
            say(line)
