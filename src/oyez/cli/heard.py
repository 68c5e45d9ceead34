"""`oyez reports`: what listeners heard said wrong, and the command that would mend it."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING, Any

import click

from oyez.cli.libraries import opened
from oyez.cli.terminal import say, say_json
from oyez.errors import OyezError

if TYPE_CHECKING:
    from oyez.library import Library

__all__ = ["reports"]


@click.group(invoke_without_command=True, epilog="\b\nExample:\n  oyez reports")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_context
def reports(ctx: click.Context, as_json: bool) -> None:
    """List what listeners reported as said wrong, each with the command that would mend it."""
    if ctx.invoked_subcommand is not None:
        return
    with opened() as library:
        found = [_facts(library, report) for report in library.reports.all()]
    if as_json:
        say_json({"reports": found})
        return
    for each in found:
        _print(f"{each['id']}  {each['made'][:10]}  {each['headline'] or each['article']}  ({each['voice']})")
        _print(f"  printed: {each['text']}")
        if each["comment"]:
            _print(f"  wrong:   {each['comment']}")
        _print(f"  mend:    {each['mend']}")
    if not found:
        _print("No reports wait.")


@reports.command(epilog="\b\nExample:\n  oyez reports done 1f0c9a2e")
@click.argument("report_id", metavar="ID")
def done(report_id: str) -> None:
    """Forget the report ID: it was seen to."""
    with opened() as library:
        if not library.reports.done(report_id):
            raise OyezError("no_such_report", f"There is no report {report_id}: `oyez reports` lists all.", status=404)
    click.echo(f"{report_id} is done.")


def _facts(library: Library, report: Any) -> dict[str, Any]:  # noqa: ANN401 - a Report, whose room loads late
    article = library.get(report.article)
    names = ("id", "made", "article", "voice", "block", "offset", "text", "comment")
    facts = {name: getattr(report, name) for name in names}
    return facts | {"headline": article.headline, "url": article.url or "", "mend": _mend(report.text, report.comment)}


def _mend(text: str, comment: str) -> str:
    """Return the command to complete: its word is the one of the sentence that the comment names, where it names one.

    A capital or else length tells a name from "should". Its sound is left open, as only who listened knows it.
    """
    named = {_bare(word).casefold() for word in comment.split()}
    words = [word for word in map(_bare, text.split()) if len(word) > 2 and word.casefold() in named]
    word = max(words, key=lambda word: (not word.islower(), len(word)), default="WORD")
    return f"oyez lexicon add {shlex.quote(word)} --ipa IPA"


def _bare(word: str) -> str:
    return word.strip(".,;:!?…\"'“”‘’«»()[]¿¡—–")


def _print(text: str) -> None:
    # A terminal obeys control characters, and what listeners send may hold them.
    shown = "".join(letter if letter.isprintable() else "\ufffd" for letter in text)
    say(shown)
