"""Points of the compass before a place: N. Korea · S.Africa · N Ireland · W. Virginia · S. China Sea."""

from __future__ import annotations

import re

from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said

__all__ = ["RULES"]

_POINTS = {"N": "North", "S": "South", "E": "East", "W": "West"}
_NAMED = {
    "NS": "Koreans?|Korea|Yemen|Vietnam|Dakota|Carolina|Ossetia|Sumatra|Sulawesi|Kivu|Darfur|America|Lebanon|Yorkshire",
    "N": "Ireland|Irish|Macedonia|Macedonian|Cyprus|Caucasus|Wales|Syria",
    "S": "Africa|African|Africans|Sudan|Sudanese|Australia|Australian|China Sea|Wales|Asia|Caucasus",
    "E": "Timor|Jerusalem|Germany|Ukraine|Sussex|Yorkshire|Midlands|China Sea",
    "W": "Virginia|Bank|Africa|Midlands|Sussex|Yorkshire|Papua|Germany",
}
_NORTHERN = ("Ireland", "Irish", "Cyprus")
_RULE = "|".join(rf"(?:[{points}]\.?\s?(?=(?:{places})(?!\w)))" for points, places in _NAMED.items())


def _point(match: re.Match[str], _line: Line) -> list[Said]:
    text = match.group().rstrip()
    northern = text[0] == "N" and match.string.startswith(_NORTHERN, match.end())
    return [Said("Northern" if northern else _POINTS[text[0]], match.start(), match.start() + len(text))]


RULES = (Rule("compass.place", pattern(rf"(?<![\w.&'-])(?:{_RULE})"), _point, 6, "capital", marks="NSEW"),)
