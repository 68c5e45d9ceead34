"""Places on the globe: 51.5°N · 51°30'N · 34° S."""

from __future__ import annotations

import re

from oyez.script.normalise.numbers import number
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say

__all__ = ["RULES"]

_POINTS = {"N": "north", "S": "south", "E": "east", "W": "west"}


def _read(match: re.Match[str], line: Line) -> list[Said]:
    said = say(f"{number(match['d'], line.region)} degrees", match.start(), match.end("o"))
    if match["m"]:
        said += say(f"{number(match['m'])} minutes", match.start("m"), match.end("m"))
    if match["s"]:
        said += say(f"{number(match['s'])} seconds", match.start("s"), match.end("s"))
    return [*said, *say(_POINTS[match["p"]], *match.span("p"))]


_NAMES = {"la": "latitude", "lo": "longitude"}


def _named(match: re.Match[str], line: Line) -> list[Said] | None:
    """Say ``Lat.`` and ``long.`` before degrees; before bare decimals only where both stand in the line."""
    if not match["sure"] and not (_LATITUDE.search(line.text) and _LONGITUDE.search(line.text)):
        return None
    said = _NAMES[match["n"][:2].lower()]
    return say(said.capitalize() if match["n"][0].isupper() else said, match.start(), match.end("n"))


_LATITUDE = pattern(r"\b[Ll]at\.?:?\s-?\d")
_LONGITUDE = pattern(r"\b[Ll]ong?\.?:?\s-?\d")
RULES = (
    Rule(
        "coordinate.name",
        pattern(
            r"(?<!\w)(?P<n>[Ll](?:at|on|ong)\b\.?):?\s(?=-?\d{1,3}(?:(?:\.\d+)?(?P<sure>\s?°)|"
            r"\.\d{2,}(?=[,;.)]?(?:\s(?:and|lon)|$)|[,;)])))"
        ),
        _named,
        8,
        cues=("lat", "lon"),
    ),
    Rule(
        "coordinate.point",
        pattern(
            r"(?<![\w.,])(?P<d>\d{1,3}(?:\.\d{1,6})?)(?P<o>\s?°)\s?(?:(?P<m>[0-5]?\d(?:\.\d+)?)\s?['′]\s?)?"
            r"(?:(?P<s>[0-5]?\d(?:\.\d+)?)\s?(?:\"|″|'')\s?)?(?P<p>[NSEW])(?!\w)"
        ),
        _read,
        8,
        "symbol",
        marks="°",
    ),
)
