"""`oyez lexicon`: how a newsroom says its names. Each scope is one PLS file in the data folder."""

from __future__ import annotations

from pathlib import Path

import click

from oyez.errors import OyezError

__all__ = ["lexicon"]

_site = click.option("--site", default="", metavar="HOST", help="Only for this site's articles.")
_article = click.option("--article", default="", metavar="URL", help="Only for this article.")


@click.group(epilog="\b\nExample:\n  oyez lexicon add Ngata --ipa 'ˈnɑːtə'")
def lexicon() -> None:
    """Say a name right, once and for good: add, list, import and remove pronunciations."""


@lexicon.command(epilog="\b\nExample:\n  oyez lexicon add Cholmondeley --alias Chumley --site example.org")
@click.argument("word")
@click.option("--ipa", default="", metavar="IPA", help="Its sound, ˈ before the stressed syllable.")
@click.option("--alias", default="", metavar="WORDS", help="Other words that sound right.")
@_site
@_article
def add(word: str, ipa: str, alias: str, site: str, article: str) -> None:
    """Say WORD so from now on; an earlier entry for it is replaced."""
    from oyez.script.lexicon import Entry, fold_word
    from oyez.script.scopes import entries_of, keep_entries, scope_file

    if bool(ipa.strip()) == bool(alias.strip()):
        raise click.UsageError("Give either --ipa or --alias.")
    word = " ".join(word.split())
    if not any(map(str.isalnum, word)):
        raise OyezError("bad_word", "A lexicon entry needs a word with letters.")
    file = scope_file(site=site, article=article)
    others = [entry for entry in entries_of(file) if fold_word(entry.grapheme) != fold_word(word)]
    keep_entries(file, [*others, Entry(word, " ".join(ipa.strip().strip("/[]").split()), alias.strip())])
    click.echo(f"{word} is said {ipa or alias} from now on.")


@lexicon.command("list", epilog="\b\nExample:\n  oyez lexicon list --site example.org")
@_site
@_article
def show(site: str, article: str) -> None:
    """List the words of a scope: word, tab, IPA or alias."""
    from oyez.script.scopes import entries_of, scope_file

    for entry in entries_of(scope_file(site=site, article=article)):
        click.echo(f"{entry.grapheme}\t{entry.phonemes or entry.alias}")


@lexicon.command("import", epilog="\b\nExample:\n  oyez lexicon import names.pls")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@_site
@_article
def take(file: Path, site: str, article: str) -> None:
    """Add all entries of a PLS file, or of a TSV file of words and IPA as WikiPron has them."""
    from oyez.script.scopes import entries_of, keep_entries, lexicon_bytes, read_tsv, scope_file

    brought = read_tsv(lexicon_bytes(file)) if file.suffix.lower() in {".tsv", ".txt"} else entries_of(file)
    target = scope_file(site=site, article=article)
    keep_entries(target, [*entries_of(target), *brought])
    click.echo("1 entry taken." if len(brought) == 1 else f"{len(brought)} entries taken.")


@lexicon.command(epilog="\b\nExample:\n  oyez lexicon remove Ngata")
@click.argument("word")
@_site
@_article
def remove(word: str, site: str, article: str) -> None:
    """Forget the entry for WORD."""
    from oyez.script.lexicon import fold_word
    from oyez.script.scopes import entries_of, keep_entries, scope_file

    file = scope_file(site=site, article=article)
    entries = entries_of(file)
    left = [entry for entry in entries if fold_word(entry.grapheme) != fold_word(" ".join(word.split()))]
    if len(left) == len(entries):
        raise OyezError("no_such_word", f"The lexicon has no entry for {word}.", status=404)
    keep_entries(file, left)
    click.echo(f"{word} is forgotten.")
