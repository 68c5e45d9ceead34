"""Options that several commands have."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

__all__ = [
    "captions_option",
    "cover_option",
    "example",
    "notice_option",
    "sign_options",
    "tighten_option",
    "url_option",
    "voice_option",
]

url_option = click.option("--url", metavar="URL", help="The page's address, where SOURCE is a file or standard input.")
voice_option = click.option("--voice", metavar="V", help="A voice's id or name, or best; see `oyez voices`.")
captions_option = click.option(
    "--captions-spoken", type=click.Choice(["never", "once"]), default="never", help="Whether captions are said."
)

tighten_option = click.option(
    "--tighten",
    type=click.Choice(["none", "some", "most"]),
    default="none",
    show_default=True,
    help="How much of the pauses between sentences to leave out.",
)
notice_option = click.option(
    "--notice",
    type=click.Choice(["visible", "start", "end", "off"]),
    default="visible",
    envvar="OYEZ_NOTICE",
    show_default=True,
    help="Where it is told that a synthetic voice reads: printed only, or said at the start or the end as well. The "
    "files' tags always say so.",
)
cover_option = click.option(
    "--cover",
    default="drawn",
    show_default=True,
    metavar="C",
    help="The files' picture: drawn (the headline), lead (the article's image), none, or an image's path or address.",
)


def example(text: str) -> str:
    """Return a command's example as the end of its help, its lines kept."""
    return f"\b\nExample:\n  {text}"


def sign_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add what signs the files: a certificate and its key."""
    help_ = {
        "certificate": "Sign the files (C2PA): the certificate, then those that vouch for it, in PEM.",
        "key": "The certificate's private key in PEM. Its password, if any, is in OYEZ_SIGN_PASSWORD.",
    }
    for name, text in reversed(help_.items()):
        command = click.option(
            f"--{name}", type=click.Path(path_type=Path), metavar="F.pem", envvar=f"OYEZ_SIGN_{name.upper()}", help=text
        )(command)
    return command
