"""Options that several commands have."""

import click

__all__ = ["cover_option", "notice_option", "tighten_option"]

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
