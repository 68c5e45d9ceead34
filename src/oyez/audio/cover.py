"""A file's cover: drawn from the headline, or a given image made square."""

from __future__ import annotations

from functools import cache
from importlib import resources
from io import BytesIO
from typing import TYPE_CHECKING

from oyez.audio.marks import one_line
from oyez.errors import OyezError

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont

__all__ = ["SIDE", "drawn_cover", "square_cover"]

SIDE = 1400
"""Pixels of a side: the least that podcast directories take (Apple Podcasts, "Artwork requirements": 1400 to 3000)."""

_PAPER, _INK, _ACCENT, _QUIET = "#14213d", "#ffffff", "#fca311", "#a9b4cc"
_MARGIN = 110
_TITLE_SIZES = range(160, 59, -10)
_LEADING = 1.18
_SMALL = 46
_TITLE_TOP, _TITLE_ROOM = 300, 830
_LONGEST = 400
"""Letters of a line that are looked at; far fewer have room."""
_MOST_PIXELS = 50_000_000
"""An image is opened up to 50 megapixels: 150 MB while it is."""
_FORMATS = ("JPEG", "PNG", "WEBP", "GIF")


def drawn_cover(title: str, publisher: str = "", foot: str = "") -> bytes:
    """Return a square PNG with a headline set as large as it fits, the publisher above it, a line below.

    The font comes with Oyez, so that a cover is the same on every machine; it has Latin, Greek and Cyrillic letters.
    A line in others is left out.
    """
    from PIL import Image, ImageDraw

    image = Image.new("RGB", (SIDE, SIDE), _PAPER)
    draw = ImageDraw.Draw(image)
    draw.rectangle((_MARGIN, _MARGIN, _MARGIN + 140, _MARGIN + 18), fill=_ACCENT)
    room = SIDE - 2 * _MARGIN
    for text, top, colour in ((publisher, _MARGIN + 62, _ACCENT), (foot, SIDE - _MARGIN - _SMALL, _QUIET)):
        line = _cut(draw, _writable(text), _font(_SMALL), room)
        draw.text((_MARGIN, top), line, font=_font(_SMALL), fill=colour)
    font, lines = _set(draw, _writable(title), room)
    for number, line in enumerate(lines):
        top = _TITLE_TOP + round(number * font.size * _LEADING)
        draw.text((_MARGIN, top), line, font=font, fill=_INK)
    return _bytes(image, "PNG", compress_level=4)


def square_cover(data: bytes) -> bytes:
    """Return an image cut to its middle square, at most `SIDE` pixels wide, as a JPEG without what it says of itself.

    Raises:
        OyezError: ``not_an_image`` where it is none, damaged, or over 50 megapixels.
    """
    from PIL import Image, ImageOps

    try:
        with Image.open(BytesIO(data), formats=_FORMATS) as opened:
            if opened.width * opened.height > _MOST_PIXELS:
                raise _not_an_image()
            upright = ImageOps.exif_transpose(opened).convert("RGB")
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise _not_an_image() from error
    side = min(upright.width, upright.height, SIDE)
    return _bytes(ImageOps.fit(upright, (side, side)), "JPEG", quality=85, optimize=True)


def _not_an_image() -> OyezError:
    return OyezError(
        "not_an_image",
        "The cover is no image that can be used: give a JPEG, PNG, WebP or GIF of up to 50 megapixels.",
        status=415,
    )


def _bytes(image: Image, kind: str, **options: object) -> bytes:
    out = BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


@cache
def _font(size: int) -> FreeTypeFont:
    from PIL import ImageFont

    return ImageFont.truetype(BytesIO(_font_file()), size, layout_engine=ImageFont.Layout.BASIC)


@cache
def _font_file() -> bytes:
    """Return a part of Inter Display Bold (SIL Open Font License 1.1, beside it)."""
    return resources.files("oyez.audio").joinpath("fonts", "headline.otf").read_bytes()


@cache
def _has(letter: str) -> bool:
    """Return whether the font draws a letter, and not the box it has for those it lacks."""
    font = _font(_SMALL)
    return bytes(font.getmask(letter)) != bytes(font.getmask("\uffff")) or letter.isspace()


def _writable(text: str) -> str:
    """Return a text in one line; empty where the font lacks more than a few of its letters."""
    line = one_line(text)[:_LONGEST]
    kept = "".join(letter for letter in line if _has(letter))
    return kept if len(kept) >= 0.9 * len(line) else ""


def _set(draw: ImageDraw, title: str, room: int) -> tuple[FreeTypeFont, list[str]]:
    """Return the largest font in which a title fits, and its lines; the end is cut where none is small enough."""
    for size in _TITLE_SIZES:
        font = _font(size)
        lines = _lines(draw, title, font, room)
        most = int(_TITLE_ROOM / (size * _LEADING))
        if len(lines) <= most and all(draw.textlength(line, font) <= room for line in lines):
            return font, lines
    kept = [_cut(draw, line, font, room) for line in lines[:most]]
    if len(lines) > most:
        kept[-1] = _cut(draw, f"{kept[-1]} …", font, room)
    return font, kept


def _lines(draw: ImageDraw, text: str, font: FreeTypeFont, room: int) -> list[str]:
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and draw.textlength(longer, font) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def _cut(draw: ImageDraw, line: str, font: FreeTypeFont, room: int) -> str:
    """Return a line as far as there is room for it."""
    if draw.textlength(line, font) <= room:
        return line
    most = next(count for count in range(len(line), -1, -1) if draw.textlength(line[:count] + "…", font) <= room)
    return line[:most].rstrip() + "…"
