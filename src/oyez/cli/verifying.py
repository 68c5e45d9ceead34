"""`oyez verify`: what marks a file as a machine's voice, and what its signature is worth."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from oyez.cli.terminal import say, say_json

if TYPE_CHECKING:
    from oyez.audio.provenance.judging import Seal
    from oyez.audio.provenance.verdict import Verdict

__all__ = ["verify_command", "verify_lines"]

_MOST_BYTES = 10_000_000
EXAMPLE = """\b
Example:
  oyez verify story.m4a --article story.html --trust newsrooms.pem
"""


@click.command("verify", epilog=EXAMPLE)
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--article", metavar="SOURCE", help="Also say whether it is this article that is read.")
@click.option("--url", metavar="URL", help="The article's address, where it is a file or standard input.")
@click.option(
    "--trust", type=click.Path(path_type=Path), metavar="F.pem", envvar="OYEZ_TRUST",
    help="Certificates that you trust to say who signs.",
)  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
def verify_command(file: Path, article: str | None, url: str | None, trust: Path | None, as_json: bool) -> None:
    """Say what marks a sound file as read by a machine: tags, XMP, signature, and of which text.

    Exit code 1 where it is not marked, its marks contradict each other, its signature does not hold, or it is of
    another article.
    """
    from oyez.article import read_source
    from oyez.article.fetch import read_bytes
    from oyez.audio.provenance import article_digest
    from oyez.audio.provenance.verdict import verify

    anchors = read_bytes(str(trust), _MOST_BYTES) if trust else b""
    digest = article_digest(read_source(article, url=url)) if article else ""
    found = verify(file, anchors, digest)
    if as_json:
        say_json(found.data())
    else:
        for line in verify_lines(found):
            say(line)
    if found.problems:
        raise SystemExit(1)


def verify_lines(found: Verdict) -> Iterator[str]:
    """Yield a verdict for a person."""
    yield f"{found.file}{' (the sound inside)' if found.inside else ''}"
    yield _row("read by", _SPEAKER[found.synthetic])
    for kind in sorted(found.source_types):
        yield _row("made", _KINDS.get(kind.rpartition("/")[2], kind))
    yield _row("tags", found.tags.get("notice") or "no word of who speaks")
    named = (found.tags.get(name, "") for name in ("title", "author", "publisher", "date", "url"))
    if text := " · ".join(filter(None, named)):
        yield _row("story", text)
    yield _row("XMP", f"names {found.xmp['source_type']}" if "source_type" in found.xmp else "none")
    yield from _seal_lines(found.seal)
    for digest in sorted(found.digests):
        yield _row("text", f"SHA-256 {digest}")
    if found.asked:
        same = "other_article" not in found.problems
        yield _row("article", "the one you named" if same else f"NOT the one you named, whose digest is {found.asked}")
    for problem in found.problems:
        yield _row("problem", _PROBLEMS[problem])


def _seal_lines(seal: Seal) -> Iterator[str]:
    yield _row("signature", _STATES[seal.state].format(signer=seal.signer or "nobody named"))
    if seal.made:
        yield _row("", f"made {seal.made} by {seal.generator or 'an unnamed program'}")
    for voice in seal.narration.get("voices") or ():
        yield _row("", f"voice {voice.get('voice')}, engine {voice.get('engine')} {voice.get('version')}")
    for code in seal.problems:
        yield _row("", f"does not hold: {code}")


def _row(name: str, text: str) -> str:
    return f"  {name:<10} {text}"


_SPEAKER = {True: "a synthetic voice", False: "nothing says that a machine speaks"}
_KINDS = {
    "algorithmicMedia": "by rules that people wrote (IPTC algorithmicMedia)",
    "trainedAlgorithmicMedia": "by a model made from recordings (IPTC trainedAlgorithmicMedia)",
}
_STATES = {
    "none": "none",
    "unchecked": "cannot be judged here: pip install 'oyez[provenance]'",
    "trusted": "holds, by {signer}, whom a certificate you trust vouches for",
    "valid": "holds, by {signer} as it says; nobody you trust vouches for that name (--trust)",
    "broken": "DOES NOT HOLD: the file was changed after it was signed, or the signature is damaged",
}
_PROBLEMS = {
    "unmarked": "no mark says that a machine speaks",
    "seal_broken": "the signature does not hold",
    "marks_disagree": "the marks contradict each other",
    "other_article": "it is not of the article you named",
}
