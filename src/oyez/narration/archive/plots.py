"""Plots as SVG text: bars and lines on one pair of axes, readable in light and dark."""

from __future__ import annotations

import html
import math
from collections.abc import Sequence

__all__ = ["bars", "lines", "rows"]

WIDTH, HEIGHT = 640, 260
LEFT, RIGHT, TOP, BOTTOM = 64, 16, 34, 44
WIDEST_BAR = 64
ROW, NAMES = 18, 130
"""A row's height, and the width of the names before it."""
INKS = ("#2563eb", "#d97706", "#059669", "#b91c1c")


def bars(title: str, values: Sequence[tuple[str, float]], *, unit: str = "", across: str = "") -> str:
    """Return an upright bar for each (label, value)."""
    top = _ceiling(max((value for _, value in values), default=1))
    wide = (WIDTH - LEFT - RIGHT) / max(1, len(values))
    bar = min(wide * 0.8, WIDEST_BAR)
    every = max(1, math.ceil(len(values) / 12))
    parts = []
    for place, (label, value) in enumerate(values):
        x, high = LEFT + place * wide, _high(value, top)
        y = HEIGHT - BOTTOM - high
        parts.append(
            f'<rect x="{x + (wide - bar) / 2:.1f}" y="{y:.1f}" width="{bar:.1f}" height="{high:.1f}" fill="{INKS[0]}">'
            f"<title>{html.escape(label)}: {value:,.4g} {html.escape(unit)}</title></rect>"
        )
        if place % every == 0:
            parts.append(_text(x + wide / 2, HEIGHT - BOTTOM + 16, label, "middle"))
    return _frame(title, "".join(parts), top, unit, across)


def lines(
    title: str, series: Sequence[tuple[str, Sequence[tuple[float, float]]]], *, unit: str = "", across: str = ""
) -> str:
    """Return a line for each (name, points); x and y begin at 0."""
    points = [point for _, given in series for point in given]
    right = _ceiling(max((x for x, _ in points), default=1))
    top = _ceiling(max((y for _, y in points), default=1))
    parts = []
    for number, (name, given) in enumerate(series):
        ink = INKS[number % len(INKS)]
        path = " ".join(f"{_right(x, right):.1f},{HEIGHT - BOTTOM - _high(y, top):.1f}" for x, y in given)
        parts.append(f'<polyline points="{path}" fill="none" stroke="{ink}" stroke-width="2"/>')
        if len(series) > 1:
            parts.append(_text(LEFT + 8 + number * 150, TOP - 6, name, "start", ink))
    for step in range(5):
        parts.append(_text(_right(right * step / 4, right), HEIGHT - BOTTOM + 16, f"{right * step / 4:,.4g}", "middle"))
    return _frame(title, "".join(parts), top, unit, across)


def rows(title: str, values: Sequence[tuple[str, float]], *, unit: str = "") -> str:
    """Return a lying bar for each (label, value): for many with long names."""
    top = max((value for _, value in values), default=1) or 1
    room = WIDTH - NAMES - LEFT
    parts = []
    for place, (label, value) in enumerate(values):
        y = TOP + place * ROW
        long = room * value / top
        parts.append(_text(NAMES - 6, y + 12, label, "end"))
        parts.append(f'<rect x="{NAMES}" y="{y + 3}" width="{long:.1f}" height="{ROW - 6}" fill="{INKS[0]}"/>')
        parts.append(_text(NAMES + long + 6, y + 12, f"{value:,.4g}", "start"))
    return _drawn(title, _head(title, unit) + "".join(parts), TOP + len(values) * ROW + 8)


def _frame(title: str, inside: str, top: float, unit: str, across: str) -> str:
    grid = []
    for step in range(5):
        y = HEIGHT - BOTTOM - _high(top * step / 4, top)
        grid.append(f'<path d="M{LEFT} {y:.1f}H{WIDTH - RIGHT}" stroke="#888" stroke-opacity=".25"/>')
        grid.append(_text(LEFT - 6, y + 4, f"{top * step / 4:,.4g}", "end"))
    foot = _text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 8, across, "middle") if across else ""
    return _drawn(title, "".join(grid) + inside + _head(title, unit) + foot, HEIGHT)


def _head(title: str, unit: str) -> str:
    return _text(LEFT, 14, f"{title}{f' ({unit})' if unit else ''}", "start", weight=600)


def _drawn(title: str, inside: str, height: int) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img" '
        f'aria-label="{_safe(title)}" font-family="system-ui,sans-serif" font-size="12">{inside}</svg>'
    )


def _text(x: float, y: float, text: str, anchor: str, ink: str = "#777", weight: int = 400) -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{ink}" font-weight="{weight}">{_safe(text)}</text>'
    )


def _safe(text: str) -> str:
    return html.escape(text, quote=True)


def _high(value: float, top: float) -> float:
    return (HEIGHT - TOP - BOTTOM) * value / top


def _right(value: float, right: float) -> float:
    return LEFT + (WIDTH - LEFT - RIGHT) * value / right


def _ceiling(value: float) -> float:
    """Return the next of 1, 2, 4, 5, 8 and 10 times a power of ten."""
    if value <= 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(value))
    return next(step * power for step in (1, 2, 4, 5, 8, 10) if value <= step * power * (1 + 1e-9))
