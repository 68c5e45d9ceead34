"""What a printed page's layout says: which boxes of lines are a table, which are set as a picture's caption is."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from oyez.article.captions import is_credit, split_credit
from oyez.article.text import collapse, weight

__all__ = ["PrintedBox", "PrintedLine", "is_caption", "table_boxes"]

_CELL_MOST = 6
"""Words of a cell."""
_ROWS_LEAST = 3
_SAME_FOOT = 3.0
"""Points by which the feet of two cells of one row may differ."""
_SENTENCE = re.compile(r"[^\W\d_][.,;:!?](?:\s|$)|^[•‣▪–—-]\s")
_SMALL = 0.9
"""The share of the body's size below which type is small: captions are set at 0.7 to 0.85 of it."""
_CAPTION_MOST = 80
"""Words of a caption with its credit."""
_FOOT = 0.15
"""Share of a page's height below which small type is a note."""


@dataclass
class PrintedLine:
    """A printed line: its text, where it begins and ends from the left, its foot and its size in points."""

    text: str
    left: float
    right: float
    foot: float
    size: float
    bold: bool


@dataclass
class PrintedBox:
    """Lines that stand together.

    Attributes:
        share: How far up the page its middle stands, 0 to 1.
    """

    lines: list[PrintedLine]
    page: int
    share: float

    @property
    def size(self) -> float:
        """The size of its largest line, in points."""
        return max(line.size for line in self.lines)

    @property
    def text(self) -> str:
        """Its lines as one."""
        return collapse(" ".join(line.text for line in self.lines))


def table_boxes(boxes: Sequence[PrintedBox]) -> dict[int, str]:
    """Return the boxes that are cells of tables, by index, each with its table's name: the cells of its first row.

    Cells are short lines without a sentence's punctuation that share their foot with others, three rows of them at
    least: lines of running text in two columns share feet too, but hold commas and stops.
    """
    rows: dict[tuple[int, int], list[int]] = defaultdict(list)
    for number, box in enumerate(boxes):
        if all(weight(line.text) <= _CELL_MOST and not _SENTENCE.search(line.text) for line in box.lines):
            for line in box.lines:
                rows[box.page, round(line.foot / _SAME_FOOT)].append(number)
    shared = {key: cells for key, cells in rows.items() if len(cells) > 1}
    found: dict[int, str] = {}
    for page in {page for page, _ in shared}:
        feet = sorted((foot for at, foot in shared if at == page), reverse=True)
        if len(feet) < _ROWS_LEAST:
            continue
        cells = {number for foot in feet for number in shared[page, foot]}
        name = ", ".join(_at(boxes[number], feet[0]) for number in shared[page, feet[0]])
        found.update(dict.fromkeys(cells, name))
    return found


def _at(box: PrintedBox, foot: int) -> str:
    return next((line.text for line in box.lines if round(line.foot / _SAME_FOOT) == foot), "")


def is_caption(box: PrintedBox, body: float) -> bool:
    """Tell whether a box is a picture's caption: set smaller than the body, no note at the page's foot, not long.

    A box in the body's own size is one where its end is a credit beyond doubt.
    """
    if weight(box.text) > _CAPTION_MOST or weight(box.text) < 2:
        return False
    if is_credit(box.text):
        return True
    small = box.size <= body * _SMALL and box.share > _FOOT
    return small and (weight(box.text) >= 4 or bool(split_credit(box.text)[1]))
