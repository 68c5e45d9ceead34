"""Options that several commands have."""

import click

__all__ = ["cover_option", "tighten_option"]

tighten_option = click.option(
    "--tighten",
    type=click.Choice(["none", "some", "most"]),
    default="none",
    show_default=True,
    help="How much of the pauses between sentences to leave out.",
)
cover_option = click.option(
    "--cover",
    default="drawn",
    show_default=True,
    metavar="C",
    help="The files' picture: drawn (the headline), lead (the article's image), none, or an image's path or address.",
)
