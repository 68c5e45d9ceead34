"""`oyez normalize`, `oyez sentences` and `oyez pronounce`: from lines of standard input to lines."""

from __future__ import annotations

import contextlib
import gc
import json
import sys
from collections.abc import Callable

import click

from oyez.cli.options import example
from oyez.errors import OyezError

__all__ = ["normalize", "pronounce", "sentences"]


@click.command(epilog=example("echo 'It cost HK$30m.' | oyez normalize"))
@click.option(
    "--json", "as_json", is_flag=True, help='Lines of {"id","text","locale"} in, {"id","spoken","spans"} out.'
)
@click.option("--locale", default="en", metavar="L", help="BCP 47, such as en-GB.", show_default=True)
def normalize(as_json: bool, locale: str) -> None:
    """Say how each line of standard input is spoken."""
    from oyez.cli.lines import normalize_json, normalize_text

    _filter(normalize_json(locale) if as_json else normalize_text(locale))


@click.command(epilog=example("""echo '{"text": "One. Two."}' | oyez sentences"""))
def sentences() -> None:
    """Find the sentences: {"text"} a line in, [[start,end],...] a line out, in code points."""
    from oyez.cli.lines import sentences_json

    _filter(sentences_json)


@click.command(epilog=example("echo 'Xi Jinping' | oyez pronounce --accent gb"))
@click.option("--accent", type=click.Choice(["us", "gb"]), default="us", show_default=True)
def pronounce(accent: str) -> None:
    """Say in IPA how each name of standard input is pronounced."""
    from oyez.cli.lines import Pronouncer

    with contextlib.closing(Pronouncer(accent)) as pronouncer:
        _filter(pronouncer)


def _filter(tool: Callable[[str], str]) -> None:
    """Run a line tool over standard input. A bad line gives an error line in its place and exit code 1."""
    sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    failed = False
    gc.disable()  # what loads at the first line stays: looking through it for garbage takes a tenth of the start
    for line in sys.stdin:
        try:
            out = tool(line.rstrip("\r\n"))
        except OyezError as error:
            failed = True
            out = json.dumps({"error": {"code": error.code, "message": error.message}}, ensure_ascii=False)
        sys.stdout.write(out + "\n")
        sys.stdout.flush()
        if not gc.isenabled():
            gc.freeze()
            gc.enable()
    if failed:
        raise SystemExit(1)
