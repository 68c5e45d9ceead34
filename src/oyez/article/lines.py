"""The working noun of a reading: one line of the page, what it looks like, and in the end what became of it."""

from __future__ import annotations

from dataclasses import dataclass

from oyez.article.nouns import BlockType

__all__ = ["Line"]


@dataclass(slots=True)
class Line:
    """One innermost block of text on a page, in document order.

    Attributes:
        text: Its characters, white space collapsed.
        kind: Its type by its markup.
        level: A heading's level, 1 to 6; 0 for anything else.
        links: How many of its characters are inside links.
        bold: How many are in bold type.
        boxes: The suspect boxes it stands in, outermost first: indexes into the walk's list of boxes.
        parent: A number shared by the lines of one parent element.
        names: The class and id names around it, for looking up a standfirst or a byline.
        rule: Why it is left out; empty while it is kept.
        chosen: Whether the selector took it for the story.
        table: The number of the table of data it stands in; 0 for none.
        cell: Whether it stands in a cell, be it for the page's layout.
        row: The number of the innermost table row it stands in; 0 for none.
        figure: The number of the picture's box it stands in; 0 for none.
        quoted: Whether it stands in a quotation.
        pictured: Whether a picture stands right above it, with no other text between.
        set_apart: Whether it is centred, or wholly in italics.
    """

    text: str
    kind: BlockType = "paragraph"
    level: int = 0
    links: int = 0
    bold: int = 0
    boxes: tuple[int, ...] = ()
    parent: int = 0
    names: str = ""
    rule: str = ""
    chosen: bool = False
    table: int = 0
    cell: bool = False
    row: int = 0
    figure: int = 0
    quoted: bool = False
    pictured: bool = False
    set_apart: bool = False

    @property
    def linked(self) -> bool:
        """Whether the line is wholly, or nearly wholly, a link."""
        return self.links >= 0.9 * max(1, len(self.text))
