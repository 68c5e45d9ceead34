"""The command line: one thin function a command. Heavy rooms are imported by the command that needs them."""

from __future__ import annotations

import os
import sys

import click

from oyez import __version__
from oyez.cli.archive import archive
from oyez.cli.edition import edition
from oyez.cli.embed import embed
from oyez.cli.heard import reports
from oyez.cli.inspecting import inspect_command
from oyez.cli.lexicon import lexicon
from oyez.cli.libraries import opened
from oyez.cli.linetools import normalize, pronounce, sentences
from oyez.cli.models import install, remove
from oyez.cli.narrate import narrate
from oyez.cli.options import example, url_option, voice_option
from oyez.cli.pages import article, feed, script
from oyez.cli.people import keys, people
from oyez.cli.storage import backup, restore, tidy
from oyez.cli.terminal import say, say_json
from oyez.cli.verifying import verify_command
from oyez.cli.voices import check, try_voice
from oyez.errors import OyezError

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


@cli.command(epilog=example("oyez listen https://example.org/news/story --voice Edward"))
@click.argument("source")
@url_option
@voice_option
@click.option("--port", default=0, metavar="N", help="The local port; a free one by default.")
@click.option("--browser/--no-browser", default=True, help="Whether to open the page in your browser.")
def listen(source: str, url: str | None, voice: str | None, port: int, browser: bool) -> None:
    """Open the article in your browser and hear it at once, following the words."""
    from oyez.cli.listening import listen_to

    with opened() as library:
        listen_to(source, library=library, url=url, voice=voice, port=port, browser=browser, say=say)


@cli.group(epilog=example("oyez voices --json"), invoke_without_command=True)
@click.option("--all", "every", is_flag=True, help="List those too that could be installed, and what they need.")
@click.option("--json", "as_json", is_flag=True, help="Print them as JSON.")
@click.pass_context
def voices(context: click.Context, every: bool, as_json: bool) -> None:
    """List the voices that can read to you; try them, install better ones."""
    if context.invoked_subcommand:
        return
    from oyez.cli.voices import voice_data, voice_lines

    if as_json:
        say_json(voice_data(every=every))
    else:
        for line in voice_lines(every=every):
            say(line)


@cli.command(epilog=example("oyez serve --port 8000"))
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
    with opened() as library:
        serve_library(library, host=host, port=port, say=say)


@cli.command(epilog=example("oyez doctor"))
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
def doctor(as_json: bool) -> None:
    """Check that everything Oyez needs works on this machine."""
    from oyez.cli.doctor import examine

    findings = examine()
    if as_json:
        say_json([finding.data() for finding in findings])
    else:
        for finding in findings:
            say(finding.line())
    if not all(finding.well for finding in findings):
        raise SystemExit(1)


for command in (narrate, script, article, feed, normalize, sentences, pronounce):
    cli.add_command(command)
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
