"""A recording as a picture: its outline with the words under it, ten seconds a row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from oyez.audio.inspection.hearing import OUTLINE
from oyez.audio.inspection.quality import TRUE_PEAK_LIMIT, Quality
from oyez.audio.marks import one_line
from oyez.audio.nouns import TimedWord
from oyez.audio.protocol import RATE

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["picture"]

_ROW = 10.0
"""Seconds."""
_WIDTH, _LEFT, _TOP = 1200, 56, 84
_HALF, _PITCH = 34, 116
"""Pixels: half the outline's height, and from one row to the next."""
_LETTER = 6.4
"""Pixels of a letter of 10 px, about."""
_LANES = 3
_LOUD = 0.65
"""Of full scale: here the limiter is at work."""
_STYLE = """
svg{background:#fff;font:10px system-ui,sans-serif;fill:#1c2330}
.title{font-size:17px;font-weight:600}.facts{font-size:12px}.bad{fill:#b3261e}.time{fill:#5b6577}
.wave{fill:#2d5fa8}.loud{fill:#d9822b}.over{fill:#b3261e}.axis{stroke:#c9d0db}.pause{fill:#eef1f6}
.line{stroke:#1c2330;stroke-width:1.5}.tick{stroke:#8b95a7}.held{fill:#b3261e}.unknown{fill:#a35200}
@media(prefers-color-scheme:dark){svg{background:#12161d;fill:#e4e8ef}.time{fill:#9aa5b8}.wave{fill:#7fb0f5}
.axis{stroke:#39424f}.pause{fill:#1d242e}.line{stroke:#e4e8ef}.tick{stroke:#77839a}.bad,.held{fill:#ff8a80}
.unknown{fill:#ffb066}.over{fill:#ff6b60}}
"""


def picture(found: Quality, outline: NDArray[np.float32]) -> str:
    """Return an SVG of 1200 pixels' width that shows where it is loud, where it is silent and which words are when.

    Pauses are shaded; what the limiter holds is amber, what is above the limit of peaks red. Words of a sentence that
    the audit holds something against are red, names whose sound is guessed amber.

    Args:
        found: The figures.
        outline: The largest magnitude of each 10 ms.
    """
    rows = max(1, -(-len(outline) * OUTLINE // round(_ROW * RATE)))
    height = _TOP + rows * _PITCH + 12
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{height}" role="img">',
        f"<title>{_text(found.title)}</title><style>{_STYLE}</style>",
        *_head(found),
    ]
    by_row = _words_by_row(found.spoken.words, rows)
    for row in range(rows):
        parts += _row(row, found, outline, by_row[row])
    return "\n".join([*parts, "</svg>"]) + "\n"


def _head(found: Quality) -> Iterator[str]:
    level = "silence" if found.loudness is None else f"{found.loudness:.1f} LUFS"
    peak = "" if found.true_peak is None else f"{found.true_peak:.1f} dBTP"
    minutes, seconds = divmod(round(found.duration), 60)
    speed = f"{found.wpm:.0f} WPM" if found.wpm else ""
    share = f"{100 * found.silent / found.duration:.0f} % silence" if found.duration else ""
    facts = " · ".join(filter(None, (f"{minutes}:{seconds:02}", level, peak, speed, share)))
    yield f'<text class="title" x="{_LEFT}" y="30">{_text(_short(found.title, 110))}</text>'
    yield f'<text class="facts" x="{_LEFT}" y="50">{_text(facts)}</text>'
    if found.remarks:
        remarks = ", ".join(remark.replace("_", " ") for remark in found.remarks)
        yield f'<text class="facts bad" x="{_LEFT}" y="68">{_text(remarks)}</text>'


def _row(row: int, found: Quality, outline: NDArray[np.float32], words: Sequence[TimedWord]) -> Iterator[str]:
    begin, middle = row * _ROW, _TOP + row * _PITCH + _HALF
    for pause in found.silences:
        start, end = max(pause.start, begin), min(pause.end, begin + _ROW)
        if start < end:
            x = _x(start, begin)
            shape = f'y="{middle - _HALF}" width="{_x(end, begin) - x:.1f}" height="{2 * _HALF}"'
            yield f'<rect class="pause" x="{x:.1f}" {shape}/>'
    yield f'<path class="axis" d="M{_LEFT} {middle}H{_WIDTH}"/>'
    minutes, seconds = divmod(round(begin), 60)
    yield f'<text class="time" x="8" y="{middle + 4}">{minutes}:{seconds:02}</text>'
    yield from _waves(outline, row, middle)
    yield from _lines(found, begin, middle)
    yield from _words(found, words, begin, middle + _HALF + 6)


def _waves(outline: NDArray[np.float32], row: int, middle: float) -> Iterator[str]:
    """Yield the outline as three paths, by how loud it is."""
    count = round(_ROW * RATE) // OUTLINE
    bars: dict[str, list[str]] = {"wave": [], "loud": [], "over": []}
    step = (_WIDTH - _LEFT) / count
    for index, level in enumerate(outline[row * count : (row + 1) * count].tolist()):
        if level <= 0.002:
            continue
        kind = "over" if level > 10 ** (TRUE_PEAK_LIMIT / 20) else "loud" if level > _LOUD else "wave"
        half = max(level * _HALF, 0.5)
        x = _LEFT + index * step
        bars[kind].append(f"M{x:.1f} {middle - half:.1f}h{step:.1f}v{2 * half:.1f}h-{step:.1f}z")
    for kind, paths in bars.items():
        if paths:
            yield f'<path class="{kind}" d="{"".join(paths)}"/>'


def _lines(found: Quality, begin: float, middle: float) -> Iterator[str]:
    """Yield a bar under each sentence."""
    for line in found.spoken.lines:
        start, end = max(line.start, begin), min(line.end, begin + _ROW)
        if start < end:
            y = middle + _HALF + 3
            yield f'<path class="line" d="M{_x(start, begin):.1f} {y}H{_x(end, begin):.1f}"/>'


def _words(found: Quality, words: Sequence[TimedWord], begin: float, top: float) -> Iterator[str]:
    """Yield each word at its time, in the first lane that has room for it."""
    held = {
        (line.block, line.start, line.end)
        for line in found.spoken.lines
        if line.id in {finding.utterance for finding in found.spoken.findings}
    }
    unknown = {name.casefold() for name in found.spoken.unknown}
    free = [0.0] * _LANES
    for word in words:
        x = _x(word.start, begin)
        lane = next((lane for lane, until in enumerate(free) if until <= x), min(range(_LANES), key=free.__getitem__))
        printed = _short(one_line(word.text), 24)
        free[lane] = x + len(printed) * _LETTER + 3
        y = top + 10 + 11 * lane
        kind = ""
        if any(block == word.block and start <= word.start < end for block, start, end in held):
            kind = ' class="held"'
        elif _bare(word.text) in unknown:
            kind = ' class="unknown"'
        yield f'<path class="tick" d="M{x:.1f} {top}V{y - 8}"/><text{kind} x="{x:.1f}" y="{y}">{_text(printed)}</text>'


def _words_by_row(words: Sequence[TimedWord], rows: int) -> list[list[TimedWord]]:
    found: list[list[TimedWord]] = [[] for _ in range(rows)]
    for word in words:
        found[min(max(int(word.start // _ROW), 0), rows - 1)].append(word)
    return found


def _x(second: float, begin: float) -> float:
    return _LEFT + (second - begin) * (_WIDTH - _LEFT) / _ROW


def _bare(word: str) -> str:
    return word.strip(".,;:!?\"'“”‘’()[]").removesuffix("'s").removesuffix("’s").casefold()


def _short(text: str, most: int) -> str:
    line = one_line(text)
    return line if len(line) <= most else line[: most - 1] + "…"


def _text(text: str) -> str:
    return escape("".join(char for char in text if char >= " " and char not in "\ufffe\uffff"))
