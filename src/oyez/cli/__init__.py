"""The command line: one thin function a command. Heavy rooms are imported by the command that needs them."""

from __future__ import annotations

import contextlib
import gc
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from oyez import __version__
from oyez.cli.archive import archive
from oyez.cli.edition import edition
from oyez.cli.embed import embed
from oyez.cli.heard import reports
from oyez.cli.inspecting import inspect_command
from oyez.cli.lexicon import lexicon
from oyez.cli.models import install, remove
from oyez.cli.options import cover_option, notice_option, sign_options, tighten_option
from oyez.cli.people import keys, people
from oyez.cli.storage import backup, restore, tidy
from oyez.cli.terminal import say
from oyez.cli.verifying import verify_command
from oyez.cli.voices import check, try_voice
from oyez.errors import OyezError

if TYPE_CHECKING:
    from oyez.article import Article, Rules
    from oyez.audio import Tightness
    from oyez.library import Library

__all__ = ["main"]

EXAMPLES = """\b
Examples:
  oyez listen https://example.org/news/story
  oyez narrate story.html -o story.m4a --captions story.vtt
  oyez script story.txt
"""


@click.group(epilog=EXAMPLES, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="oyez")
def cli() -> None:
    """Oyez: any published article, spoken.

    SOURCE is a web address, a file (HTML, text, EPUB, mail, PDF, Word), or - for standard input.
    """


def _say_json(data: object) -> None:
    say(json.dumps(data, ensure_ascii=False))


def _example(text: str) -> str:
    return f"\b\nExample:\n  {text}"


@contextlib.contextmanager
def _library() -> Iterator[Library]:
    from oyez.library import Library

    library = Library()
    try:
        yield library
    finally:
        library.close()


def _read(source: str, url: str | None, rules: Rules | None = None) -> Article:
    from oyez.article import read_source

    return read_source(source, url=url, rules=rules)


_url = click.option("--url", metavar="URL", help="The page's address, where SOURCE is a file or standard input.")
_voice = click.option("--voice", metavar="V", help="A voice's id or name, or best; see `oyez voices`.")
_captions = click.option(
    "--captions-spoken", type=click.Choice(["never", "once"]), default="never", help="Whether captions are said."
)


@cli.command(epilog=_example("oyez listen https://example.org/news/story --voice Edward"))
@click.argument("source")
@_url
@_voice
@click.option("--port", default=0, metavar="N", help="The local port; a free one by default.")
@click.option("--browser/--no-browser", default=True, help="Whether to open the page in your browser.")
def listen(source: str, url: str | None, voice: str | None, port: int, browser: bool) -> None:
    """Open the article in your browser and hear it at once, following the words."""
    from oyez.cli.listening import listen_to

    with _library() as library:
        listen_to(source, library=library, url=url, voice=voice, port=port, browser=browser, say=say)


@cli.command(epilog=_example("oyez narrate story.html -o story.m4a -o story.mp3 --voice Ava --wpm 250"))
@click.argument("source")
@click.option(
    "-o", "--output", "outputs", multiple=True, required=True, type=click.Path(path_type=Path), metavar="FILE",
    help="Where to write: .m4a, .m4b, .mp3, .opus, .flac, .wav, .epub (a book that is read along), or .html (a page "
    "with player and read-along). Repeatable.",
)  # fmt: skip
@_url
@_voice
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
@_captions
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
    with _library() as library:
        made = export(source, order, library=library, url=url, voice=voice)
    if made.note:
        click.echo(f"note: {made.note}", err=True)
    if as_json:
        _say_json(made.data())
    else:
        for line in made.lines():
            say(line)


@cli.command(epilog=_example("oyez script https://example.org/news/story"))
@click.argument("source")
@_url
@_captions
@click.option("--keep", multiple=True, metavar="RULE", help="A rule that drops nothing this once. Repeatable.")
@click.option(
    "--drop", multiple=True, metavar="SELECTOR",
    help="What is not read this once: .class, #id or XPath of a page, words of a plain text's lines. Repeatable.",
)  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
def script(source: str, url: str | None, captions_spoken: str, keep: tuple[str, ...], drop: tuple[str, ...],
           as_json: bool) -> None:  # fmt: skip
    """Show what will be said, and what was left out and why."""
    from oyez.article import Rules
    from oyez.cli.reports import refusal, script_data, script_lines
    from oyez.script import Policy, write

    story = _read(source, url, Rules(keep=keep, drop=drop))
    written, refused = write(story, Policy(captions=captions_spoken)), refusal(story)  # type: ignore[arg-type]
    if as_json:
        _say_json(script_data(written, refused))
        return
    for line in script_lines(written):
        say(line)
    if refused is not None:
        say(f"\nNOT NARRATED  {refused.code}: {refused.message}")


@cli.command(epilog=_example("oyez article page1.html page2.html --json"))
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
@_url
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line, in order.")
def article(sources: tuple[str, ...], url: str | None, as_json: bool) -> None:
    """Show the story that was read from each page."""
    from oyez.cli.reports import article_data, article_lines

    failed = False
    for source in sources:
        data = article_data(source, url)
        failed = failed or "error" in data
        if as_json:
            _say_json(data)
        else:
            for line in article_lines(data):
                say(line)
    if failed:
        raise SystemExit(1)


@cli.command(epilog=_example("oyez feed https://example.org/news/rss.xml --limit 10"))
@click.argument("source")
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
@click.option("--limit", type=click.IntRange(min=1), metavar="N", help="The first N stories only.")
def feed(source: str, as_json: bool, limit: int | None) -> None:
    """List the stories of an RSS, Atom or JSON Feed, or of a page that names its feed."""
    from oyez.cli.feeds import feed_data, feed_lines

    data = feed_data(source, limit)
    if as_json:
        _say_json(data)
    else:
        for line in feed_lines(data):
            say(line)


@cli.command(epilog=_example("echo 'It cost HK$30m.' | oyez normalize"))
@click.option(
    "--json", "as_json", is_flag=True, help='Lines of {"id","text","locale"} in, {"id","spoken","spans"} out.'
)
@click.option("--locale", default="en", metavar="L", help="BCP 47, such as en-GB.", show_default=True)
def normalize(as_json: bool, locale: str) -> None:
    """Say how each line of standard input is spoken."""
    from oyez.cli.lines import normalize_json, normalize_text

    _filter(normalize_json(locale) if as_json else normalize_text(locale))


@cli.command(epilog=_example("""echo '{"text": "One. Two."}' | oyez sentences"""))
def sentences() -> None:
    """Find the sentences: {"text"} a line in, [[start,end],...] a line out, in code points."""
    from oyez.cli.lines import sentences_json

    _filter(sentences_json)


@cli.command(epilog=_example("echo 'Xi Jinping' | oyez pronounce --accent gb"))
@click.option("--accent", type=click.Choice(["us", "gb"]), default="us", show_default=True)
def pronounce(accent: str) -> None:
    """Say in IPA how each name of standard input is pronounced."""
    from oyez.cli.lines import Pronouncer

    with contextlib.closing(Pronouncer(accent)) as pronouncer:
        _filter(pronouncer)


def _filter(tool: Any) -> None:  # noqa: ANN401 - a function from line to line, or to an error
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


@cli.group(epilog=_example("oyez voices --json"), invoke_without_command=True)
@click.option("--all", "every", is_flag=True, help="List those too that could be installed, and what they need.")
@click.option("--json", "as_json", is_flag=True, help="Print them as JSON.")
@click.pass_context
def voices(context: click.Context, every: bool, as_json: bool) -> None:
    """List the voices that can read to you; try them, install better ones."""
    if context.invoked_subcommand:
        return
    from oyez.cli.voices import voice_data, voice_lines

    if as_json:
        _say_json(voice_data(every=every))
    else:
        for line in voice_lines(every=every):
            say(line)


@cli.command(epilog=_example("oyez serve --port 8000"))
@click.option("--host", default="127.0.0.1", show_default=True, metavar="H")
@click.option("--port", default=8000, show_default=True, metavar="N", help="0 takes a free one.")
@click.option(
    "--log", "form", type=click.Choice(["quiet", "text", "json"]), default="quiet", show_default=True,
    help="Write warnings alone, or each request as a line for people or as JSON, to standard error.",
)  # fmt: skip
def serve(host: str, port: int, form: str) -> None:
    """Serve the library, the reading pages and the API; its description is at /openapi.json."""
    from oyez.cli.listening import serve_library
    from oyez.web.logs import keep_log

    keep_log(form)
    with _library() as library:
        serve_library(library, host=host, port=port, say=say)


@cli.command(epilog=_example("oyez doctor"))
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
def doctor(as_json: bool) -> None:
    """Check that everything Oyez needs works on this machine."""
    from oyez.cli.doctor import examine

    findings = examine()
    if as_json:
        _say_json([finding.data() for finding in findings])
    else:
        for finding in findings:
            say(finding.line())
    if not all(finding.well for finding in findings):
        raise SystemExit(1)


cli.add_command(archive)
cli.add_command(edition)
cli.add_command(embed)
cli.add_command(lexicon)
cli.add_command(reports)
cli.add_command(people)
cli.add_command(keys)
cli.add_command(backup)
cli.add_command(restore)
cli.add_command(tidy)
cli.add_command(verify_command)
cli.add_command(inspect_command)
voices.add_command(check)
voices.add_command(install)
voices.add_command(remove)
voices.add_command(try_voice)


def main() -> None:
    """Run the command line: exit code 0 done, 1 failed (``error: CODE: sentence``), 2 wrong usage, 130 interrupted."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    try:
        code = cli(standalone_mode=False)
    except click.UsageError as error:
        error.show()
        raise SystemExit(error.exit_code) from None
    except click.Abort:
        _fail(OyezError("interrupted", "Stopped before the end: what was made is kept, run it again to go on."), 130)
    except OyezError as error:
        _fail(error)
    except BrokenPipeError:
        # Who reads our output has gone; there is nobody to tell, and Python would complain at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(1) from None
    except Exception as error:
        if os.environ.get("OYEZ_DEBUG"):
            raise
        reason = f"{type(error).__name__}: {error}".rstrip(".")
        _fail(OyezError("internal", f"Something went wrong that should not ({reason}). OYEZ_DEBUG=1 shows where."))
    else:
        raise SystemExit(code if isinstance(code, int) else 0)


def _fail(error: OyezError, code: int = 1) -> None:
    click.echo(f"error: {error.code}: {error.message}", err=True)
    raise SystemExit(code)
