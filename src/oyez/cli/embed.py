"""`oyez embed`: offer a story to other sites' pages, and print what a newsroom pastes into them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from oyez.cli.libraries import opened
from oyez.cli.terminal import ProgressBar, say_json
from oyez.errors import OyezError

if TYPE_CHECKING:
    from oyez.library import Library
    from oyez.narration import Narration
    from oyez.web.embed.snippets import Snippets

__all__ = ["embed"]

HEADINGS = {
    "element": "This story: script and player, where the player should stand",
    "template": "Every story of your site: once in the page's template; the canonical address names the story",
    "one_tag": "One tag that finds the article by itself and puts the player before its first paragraph",
    "json_ld": "For search engines, in the page's head",
    "oembed": "For systems that embed addresses (oEmbed), in the page's head",
    "iframe": "For systems that take no script",
}


@click.command(
    epilog="\b\nExamples:\n  oyez embed https://news.example/story --base https://audio.news.example\n"
    "  oyez embed story.html --url https://news.example/story --source-id 4711\n"
    "  oyez embed https://news.example/story --withdraw"
)
@click.argument("source")
@click.option("--url", metavar="URL", help="The story's address, where SOURCE is a file or standard input.")
@click.option("--source-id", metavar="ID", help="Your own system's id of the story, by which a page may name it.")
@click.option("--voice", metavar="V", help="Who reads it unless a reader chooses; a voice's id or name, or best.")
@click.option("--base", metavar="URL", help="The server's public address. [default: OYEZ_PUBLIC_URL, else loopback]")
@click.option("--withdraw", is_flag=True, help="Offer the story no longer.")
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
def embed(source: str, url: str | None, source_id: str | None, voice: str | None, base: str | None, withdraw: bool,
          as_json: bool) -> None:  # fmt: skip
    """Offer a story to other sites' pages, narrate it, and print what to paste into them.

    SOURCE is an article's id in the library, a web address, a file, or - for standard input.
    """
    with opened() as library:
        if withdraw:
            _withdraw(library, source)
            return
        made = _offer(library, source, url, source_id, voice, base)
    if as_json:
        say_json(made.data())
        return
    for name, text in made.data().items():
        if name in HEADINGS:
            click.echo(f"\n# {HEADINGS[name]}\n\n{text}")


def _offer(
    library: Library, source: str, url: str | None, source_id: str | None, voice: str | None, base: str | None
) -> Snippets:
    from oyez.web.embed.builds import Builds
    from oyez.web.embed.offering import offer_article
    from oyez.web.embed.settings import EmbedSettings
    from oyez.web.embed.snippets import Snippets

    settings = EmbedSettings.read() if base is None else EmbedSettings.read({"OYEZ_PUBLIC_URL": base})
    article_id = _known(library, source) or _add(library, source, url)
    narration = _narrate(library, article_id, voice)
    offer = offer_article(library, article_id, source=source_id, voice=narration.voice.id if voice else None)
    snapshot = narration.snapshot()
    return Snippets(
        settings.url or "http://127.0.0.1:8000",
        Builds(library.folder / "players").current(),
        article_id,
        library.get(article_id),
        offer.source,
        narration.voice.id,
        snapshot.duration,
        datetime.now(UTC).date().isoformat(),
    )


def _known(library: Library, source: str) -> str | None:
    """Return the id where it is one of the library's, or the address of a story that is offered."""
    from oyez.web.embed.addresses import tidy

    try:
        library.get(source)
    except OyezError:
        address = tidy(source)
        found = library.offers.find(address=address) if address else None
        return found.article if found else None
    return source


def _add(library: Library, source: str, url: str | None) -> str:
    from oyez.api import read

    return library.add(read(source, url=url))


def _narrate(library: Library, article_id: str, voice: str | None) -> Narration:
    """Make the sound, with a bar; what is made already is found."""
    from oyez.narration import studio_here
    from oyez.voices import catalogue

    studio = studio_here(library)
    try:
        language = library.get(article_id).language
        narration = studio.start(article_id, catalogue().choose(voice, language).id)
        with ProgressBar("Narrating") as bar:
            while (now := narration.wait(1 << 62, 0.1)).status == "live":
                bar.update(now.made, now.total)
    finally:
        studio.close()
    if narration.error is not None:
        raise narration.error
    return narration


def _withdraw(library: Library, source: str) -> None:
    found = _known(library, source)
    if found is None or not library.offers.withdraw(found):
        raise OyezError("not_offered", "That story is not offered: name it by its address or its id.", status=404)
    click.echo("Pages of other sites can no longer play it; what they have loaded plays on.")
