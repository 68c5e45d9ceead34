"""Covers: square, the same on every machine, readable whatever the headline; and images that are none."""

from __future__ import annotations

from io import BytesIO

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from oyez.audio.cover import SIDE, drawn_cover, square_cover
from oyez.errors import OyezError


def opened(data: bytes) -> Image.Image:
    return Image.open(BytesIO(data))


def image(width: int, height: int, kind: str = "PNG", mode: str = "RGB") -> bytes:
    out = BytesIO()
    Image.new(mode, (width, height)).save(out, kind)
    return out.getvalue()


def inked(data: bytes) -> int:
    """How many pixels are the headline's white."""
    return int((np.asarray(opened(data).convert("L")) > 240).sum())


def test_a_headline_is_drawn_the_same_each_time() -> None:
    first = drawn_cover("Ferry stays for three more years", "The Example Courier", "14 January 2025")
    assert first == drawn_cover("Ferry stays for three more years", "The Example Courier", "14 January 2025")
    assert (opened(first).format, opened(first).size) == ("PNG", (SIDE, SIDE))
    assert inked(first) > 20_000
    assert len(first) < 200_000


@pytest.mark.parametrize("title", ["Zürich: Łódź zahlt 3 Mio. €", "Афины ждут", "Το λιμάνι μένει"])
def test_european_letters_are_drawn(title: str) -> None:
    assert inked(drawn_cover(title)) > 10_000


def test_letters_the_font_lacks_leave_the_headline_out() -> None:
    assert inked(drawn_cover("首脳会談、日韓関係に新たな一歩")) == 0
    assert inked(drawn_cover("首脳会談", "The Example")) == 0


@settings(max_examples=12, deadline=None)
@given(st.text(max_size=400), st.text(max_size=80))
def test_any_text_stays_inside_the_margins(title: str, publisher: str) -> None:
    pixels = np.asarray(opened(drawn_cover(title, publisher, "foot")).convert("L")).astype(int)
    paper = pixels[0, 0]
    assert (np.abs(pixels[:, -60:] - paper) < 3).all()
    assert (np.abs(pixels[-60:] - paper) < 3).all()


def test_ten_thousand_letters_are_cut() -> None:
    assert inked(drawn_cover("word " * 2000)) > 20_000
    assert inked(drawn_cover("x" * 10_000)) > 1_000


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "GIF"])
def test_a_given_image_is_made_square(kind: str) -> None:
    made = opened(square_cover(image(2000, 1500, kind)))
    assert (made.format, made.size) == ("JPEG", (SIDE, SIDE))
    assert opened(square_cover(image(300, 200, kind))).size == (200, 200)
    assert opened(square_cover(image(90, 80, "PNG", "RGBA"))).size == (80, 80)


@pytest.mark.parametrize(
    "data",
    [b"", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"\x89PNG\r\n\x1a\n" + bytes(40), image(100, 100)[:60],
     image(9000, 9000, "PNG", "1")],
    ids=["nothing", "svg", "damaged", "cut", "vast"],
)  # fmt: skip
def test_what_is_no_image_is_said_so(data: bytes) -> None:
    with pytest.raises(OyezError) as caught:
        square_cover(data)
    assert caught.value.code == "not_an_image"
    assert "JPEG" in caught.value.message
