"""`oyez script`, `oyez article` and `oyez feed`: what is read on pages, shown."""

from __future__ import annotations

import click

from oyez.cli.options import captions_option, example, url_option
from oyez.cli.terminal import say, say_json

__all__ = ["article", "feed", "script"]


@click.command(epilog=example("oyez script https://example.org/news/story"))
@click.argument("source")
@url_option
@captions_option
@click.option("--keep", multiple=True, metavar="RULE", help="A rule that drops nothing this once. Repeatable.")
@click.option(
    "--drop", multiple=True, metavar="SELECTOR",
    help="What is not read this once: .class, #id or XPath of a page, words of a plain text's lines. Repeatable.",
)  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
def script(source: str, url: str | None, captions_spoken: str, keep: tuple[str, ...], drop: tuple[str, ...],
           as_json: bool) -> None:  # fmt: skip
    """Show what will be said, and what was left out and why."""
    from oyez.article import Rules, read_source
    from oyez.cli.reports import refusal, script_data, script_lines
    from oyez.script import Policy, write

    story = read_source(source, url=url, rules=Rules(keep=keep, drop=drop))
    written, refused = write(story, Policy(captions=captions_spoken)), refusal(story)  # type: ignore[arg-type]
    if as_json:
        say_json(script_data(written, refused))
        return
    for line in script_lines(written):
        say(line)
    if refused is not None:
        say(f"\nNOT NARRATED  {refused.code}: {refused.message}")


@click.command(epilog=example("oyez article page1.html page2.html --json"))
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
@url_option
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line, in order.")
def article(sources: tuple[str, ...], url: str | None, as_json: bool) -> None:
    """Show the story that was read from each page."""
    from oyez.cli.reports import article_data, article_lines

    failed = False
    for source in sources:
        data = article_data(source, url)
        failed = failed or "error" in data
        if as_json:
            say_json(data)
        else:
            for line in article_lines(data):
                say(line)
    if failed:
        raise SystemExit(1)


@click.command(epilog=example("oyez feed https://example.org/news/rss.xml --limit 10"))
@click.argument("source")
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
@click.option("--limit", type=click.IntRange(min=1), metavar="N", help="The first N stories only.")
def feed(source: str, as_json: bool, limit: int | None) -> None:
    """List the stories of an RSS, Atom or JSON Feed, or of a page that names its feed."""
    from oyez.cli.feeds import feed_data, feed_lines

    data = feed_data(source, limit)
    if as_json:
        say_json(data)
    else:
        for line in feed_lines(data):
            say(line)
