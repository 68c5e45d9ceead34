"""From one hour to another: 9am-5pm · 08:00-17:30 · 0800-1730 · noon-6pm."""

from __future__ import annotations

import re

from oyez.script.normalise.classes.time import HALF, ZONE, half, hours, hundreds, zone
from oyez.script.normalise.numbers import cardinal, clock_minutes
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say
from oyez.script.normalise.voiced import letters

__all__ = ["RULES"]


def _twelve_range(match: re.Match[str], _line: Line) -> list[Said]:
    said = say(
        f"{cardinal(match['h'])} {clock_minutes(match['m'] or '0')}",
        match.start(),
        match.end("m") if match["m"] else match.end("h"),
    )
    if match["half1"]:
        said += letters(match["half1"][0].upper() + "M", *match.span("half1"))
    at = match.start("to") + len(match["to"]) - len(match["to"].lstrip())
    said.append(Said("to", at, at + len(match["to"].strip())))
    said += say(
        f"{cardinal(match['h2'])} {clock_minutes(match['m2'] or '0')}",
        match.start("h2"),
        match.end("m2") if match["m2"] else match.end("h2"),
    )
    return [*said, *half(match), *zone(match)]


def _span(match: re.Match[str], _line: Line) -> list[Said]:
    """Say ``08:00-17:30`` as one time to the other."""
    first, second = hours(match["h"], match["m"]), hours(match["h2"], match["m2"])
    said = [*say(first, match.start(), match.end("m")), *say(f"to {second}", match.end("m"), match.end("m2"))]
    return [*said, *zone(match)]


def _watch(match: re.Match[str], line: Line) -> list[Said] | None:
    """Say ``0800-1730`` in hundreds, where one begins with a nought or a time zone follows."""
    if match["to"].strip() in {"to", "and", "until"} and match["h"][0] != "0":
        return None
    if not (match["zone"] or "0" in (match["h"][0], match["h2"][0])) or _CALLED.search(line.text[: match.start()]):
        return None
    word = "and" if "and" in match["to"] else "to"
    said = say(hundreds(match["h"], match["m"]), match.start(), match.end("m"))
    at = match.start("to") + len(match["to"]) - len(match["to"].lstrip())
    said.append(Said(word, at, at + len(match["to"].strip())))
    said += say(hundreds(match["h2"], match["m2"]), match.start("h2"), match.end("m2"))
    return [*said, *zone(match)]


_CALLED = pattern(r"(?i:\b(?:call|dial|phone|ring|tel|number)\b)[^.]{0,30}\Z")


RULES = (
    Rule(
        "time.range",
        pattern(
            r"(?<![\w.:])(?P<h>\d\d?)(?:[.:](?P<m>[0-5]\d))?\s?(?P<half1>[ap]\.?m\.?(?!\w))?(?P<to>\s?[-–—]\s?|\sto\s)"
            rf"(?P<h2>\d\d?)(?:[.:](?P<m2>[0-5]\d))?\s?{HALF}(?:{ZONE})?",
            re.I,
        ),
        _twelve_range,
        10,
        marks="mM",
    ),
    Rule(
        "time.span",
        pattern(
            r"(?<![\w.:])(?P<h>[01]?\d|2[0-4]):(?P<m>[0-5]\d)(?P<to>\s?[-–—]\s?)(?P<h2>[01]?\d|2[0-4]):(?P<m2>[0-5]\d)"
            rf"(?![\w:])(?!\.\d)(?:{ZONE})?"
        ),
        _span,
        9,
        marks=":",
    ),
    Rule(
        "time.watch",
        pattern(
            rf"(?<![\w.:])(?P<h>[01]\d|2[0-4])(?P<m>[0-5]\d)(?P<to>\s?[-–—]\s?|\s(?:to|and|until)\s)(?P<h2>[01]\d|2[0-4])(?P<m2>[0-5]\d)(?!\w)(?:{ZONE})?"
        ),
        _watch,
        9,
        marks="0",
    ),
    Rule(
        "time.noon",
        pattern(r"(?<!\w)(?:midnight|noon|midday)(?P<to>\s?[-–—]\s?)(?=\d)"),
        lambda m, _: say("to", m.start("to") + len(m["to"]) - len(m["to"].lstrip()), m.end("to")),
        5,
        marks="-–—",
    ),
    Rule(
        "time.till_noon",
        pattern(r"(?<=m)(?P<to>\s?[-–—]\s?)(?=(?:midnight|noon|midday)\b)"),
        lambda m, _: say("to", m.start("to") + len(m["to"]) - len(m["to"].lstrip()), m.end("to")),
        5,
        marks="-–—",
    ),
)
