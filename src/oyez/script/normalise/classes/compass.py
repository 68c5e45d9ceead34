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


_INITIAL = pattern(r"(?:\A|[\s\"'(])(?!(?:President|Premier|Captain|Meanwhile|[A-Z]\w*(?:ing|ed))\s)[A-Z][a-z]{3,} \Z")
_LEADING = pattern(
    r"(?:From|With|Against|Across|Over|Like|Unlike|Outside|While|Where|When|Since|After|Before|Beat|Beats) \Z"
)
_PROSE = pattern(r"\s[a-z]{4,}")


def _point(match: re.Match[str], line: Line) -> list[Said] | None:
    text = match.group().rstrip()
    lead = line.text[max(0, match.start() - 30) : match.start()]
    named = text[1:] and match.group()[-1] == " " and _INITIAL.search(lead) and not _LEADING.search(lead)
    if named and _PROSE.search(line.text):
        return None  # George S. Africa is a man; a headline in capitals beats S. Africa
    northern = text[0] == "N" and match.string.startswith(_NORTHERN, match.end())
    return [Said("Northern" if northern else _POINTS[text[0]], match.start(), match.start() + len(text))]


RULES = (Rule("compass.place", pattern(rf"(?<![\w.&'-])(?:{_RULE})"), _point, 6, "capital", marks="NSEW"),)
