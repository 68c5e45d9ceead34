"""Clock times and durations: 6.45am · 10am-9pm · 23:15 · 15.00 BST · 0600 GMT · 1:59 p.m. est · 31:07 · 14:10:30."""

from __future__ import annotations

import re

from oyez.script.normalise.numbers import cardinal, clock_minutes
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say
from oyez.script.normalise.voiced import letters

__all__ = ["HALF", "RULES", "ZONE", "half", "hours", "hundreds", "zone"]

HALF = r"(?P<half>[ap](?:\.\s?m\.?|m)(?!\w)|[AP](?:\.\s?M\.?|M)(?!\w))"


_ZONES = [
    "GMT", "UTC", "BST", "CET", "CEST", "EET", "EEST", "MSK", "EST", "EDT", "ET", "CST", "CDT", "CT", "MST", "MDT",
    "MT", "PST", "PDT", "PT", "HKT", "SGT", "JST", "KST", "IST", "PKT", "AEST", "AEDT", "NZST", "NZDT", "ICT", "WIB",
    "PHT", "ACST", "AWST", "est", "edt", "pst", "pdt", "cst", "gmt",
]  # fmt: skip


ZONE = rf"(?P<zone>\s?(?:{'|'.join(_ZONES)})(?!\w)|\s?(?:e\.s\.t|e\.d\.t|p\.s\.t|c\.s\.t|g\.m\.t)\.?)"


_CLOCK = r"(?:[01]?\d|2[0-4])"


def half(match: re.Match[str], group: str = "half") -> list[Said]:
    """Say "A M" or "P M" as letters."""
    return letters(match[group][0].upper() + "M", *match.span(group))


def zone(match: re.Match[str]) -> list[Said]:
    """Say a time zone by its letters, where one is printed."""
    if not match["zone"]:
        return []
    name = re.sub(r"[\s.]", "", match["zone"]).upper()
    return letters(name, match.end("zone") - len(match["zone"].lstrip()), match.end("zone"))


def _twelve(match: re.Match[str], _line: Line) -> list[Said] | None:
    if int(match["h"]) > 24:
        return None
    minutes = clock_minutes(match["m"]) if match["m"] else ""
    said = say(
        f"{cardinal(str(int(match['h'])))} {minutes}", match.start(), match.end("m") if match["m"] else match.end("h")
    )
    return [*said, *half(match), *zone(match)]


def hours(hour: str, minute: str) -> str:
    """Say a clock time without am or pm: 23:15, 08:30, 15:00 and 7:00."""
    value = int(hour)
    if minute == "00":
        if value > 12 or value == 0:
            return f"{cardinal(str(value)) if value else 'zero'} hundred"
        return f"{cardinal(str(value))} o'clock"
    said = cardinal(str(value)) if value else "zero"
    return f"{said} {clock_minutes(minute)}"


def _colon(match: re.Match[str], line: Line) -> list[Said] | None:
    hour, minute = match["h"], match["m"]
    if int(hour) > 24 or _is_duration(match, line):
        long = int(hour) > 24 and (hour == minute or not _RUN.search(line.around(match.start(), match.end(), 60)))
        return None if long else _duration(match, line)
    said = say(hours(hour, minute), match.start("h"), match.end("m"))
    if said[-1].spoken == "o'clock" and match["zone"]:
        said.pop()
    return [*said, *zone(match)]


_WHEN = pattern(
    r"\s(?:on (?:\w+day|the)|this |last |in the |yesterday|tomorrow|tonight|today|each |every |"
    r"that (?:morning|day|night|evening))"
)


_AT = pattern(r"(?:at|until|till|before|after)\Z", re.I)
_HALVES = pattern(r"\b(?:at|until|till|before|after|from|since|and|to) 1?\d(?:[.:][0-5]\d)?\s?[ap]\.?m\b")
_PLACED = pattern(r"(?:at|until|till|before|after|from|since)\Z", re.I)


def _dotted(match: re.Match[str], line: Line) -> list[Said] | None:
    """Say "at 7.15 on Friday", "at 7.05 and … at 9.40am": a British clock time, told by the words around it."""
    if not _PLACED.match(line.before(match.start())):
        return None
    near = _AT.match(line.before(match.start())) and _HALVES.search(line.around(match.start(), match.end()))
    if not near and not _WHEN.match(line.text, match.end()):
        return None
    return say(hours(match["h"], match["m"]), *match.span())


_LASTED = pattern(r"(?:in|of|for|lasted|lasts|ran|took|time|clocked|record|best|after|mark)\Z", re.I)


_RUN = pattern(
    r"\b(?:ran|run|race|marathon|finish|won|clock|record|metres|meters|km|lap|swim|swam|video|song|track|\d+k?m)"
)


def _is_duration(match: re.Match[str], line: Line) -> bool:
    """Whether minutes and seconds are meant: "ran 5km in 14:12", never "at 14:12"."""
    if match["zone"]:
        return False
    near = line.around(match.start(), match.end(), 60)
    return bool(_LASTED.match(line.before(match.start()))) and bool(_RUN.search(near))


def _duration(match: re.Match[str], _line: Line) -> list[Said]:
    """Say minutes and seconds: 31:07 is "thirty one minutes and seven seconds"."""
    first = _count(match["h"], "minute")
    second = _count(match["m"], "second") if int(match["m"]) else ""
    return say(f"{first} {'and ' + second if second else ''}", *match.span())


def _count(text: str, unit: str) -> str:
    value = str(int(text))
    return f"{cardinal(value)} {unit}{'' if value == '1' else 's'}"


_CLOCKED = pattern(r"(?:at|from|until|till|since)\Z", re.I)


def _to_the_second(match: re.Match[str]) -> list[Said]:
    whole = hours(match["h"], match["m"])
    said = say(f"{whole} hours" if whole.endswith("hundred") else whole, match.start(), match.end("m"))
    tenths = f" point {' '.join(map(cardinal, match['f']))}" if match["f"] else ""
    if int(match["s"]) or tenths:
        seconds = f"and {cardinal(str(int(match['s'])))}{tenths} second"
        many = "" if seconds == "and one second" else "s"
        said += say(seconds + many, match.end("m"), match.end("f" if match["f"] else "s"))
    return [*said, *zone(match)]


def _three(match: re.Match[str], line: Line) -> list[Said]:
    """Say 1:24:09 as how long it took, 14:10:30 behind "at" or before a zone as a time of day."""
    timed = _CLOCKED.match(line.before(match.start())) and not _RUN.search(line.around(match.start(), match.end(), 60))
    if int(match["h"]) < 24 and (match["zone"] or timed):
        return _to_the_second(match)
    parts = [("hour", match["h"]), ("minute", match["m"]), ("second", match["s"])]
    said = [_count(text, unit) for unit, text in parts if int(text)]
    if match["f"] and said:
        said[-1] = said[-1].replace(" second", f" point {' '.join(map(cardinal, match['f']))} second", 1)
    return say(
        " ".join([*said[:-1], "and", said[-1]]) if len(said) > 1 else " ".join(said) or "zero hours", *match.span()
    )


def _lasted(match: re.Match[str], _line: Line) -> list[Said]:
    """Say ``1h 45m`` as "one hour and forty five minutes", ``3m 20s`` as minutes and seconds."""
    large, small = ("h", "m") if match["h"] else ("m2", "s")
    units = ("hour", "minute") if match["h"] else ("minute", "second")
    first = say(_count(match[large], units[0]), match.start(), match.end(large))
    return [*first, *say(f"and {_count(match[small], units[1])}", match.start(small), match.end())]


def _race(match: re.Match[str], _line: Line) -> list[Said]:
    """Say 1:42.35, a race time: "one minute forty two point three five seconds"."""
    tenths = " ".join("zero" if char == "0" else cardinal(char) for char in match["f"])
    return say(f"{_count(match['m'], 'minute')} {cardinal(str(int(match['s'])))} point {tenths} seconds", *match.span())


def hundreds(hour: str, minute: str) -> str:
    """Say 0930 and 1700 as an army does: "oh nine thirty", "seventeen hundred"."""
    lead = "oh " if hour.startswith("0") else ""
    return f"{lead}{cardinal(str(int(hour)))} {'hundred' if minute == '00' else clock_minutes(minute)}"


def _military(match: re.Match[str], line: Line) -> list[Said] | None:
    hour, minute = match["t"][:2], match["t"][2:]
    if int(hour) > 24 or int(minute) > 59:
        return None
    said = say(hundreds(hour, minute), *match.span("t"))
    if match["zone"]:
        return [*said, *zone(match)]
    _ = line
    return [*said, Said("hours", *match.span("hours"))] if match["hours"] else said


RULES = (
    Rule(
        "time.twelve",
        pattern(rf"(?<![\w.:])(?P<h>\d\d?)(?:[.:](?P<m>[0-5]\d))?\s?{HALF}(?:{ZONE})?", re.I),
        _twelve,
        9,
        marks="mM",
    ),
    Rule(
        "time.colon",
        pattern(rf"(?<![\w.:])(?P<h>\d\d?):(?P<m>[0-5]\d)(?![\w:])(?!\.\d)(?:{ZONE})?"),
        _colon,
        6,
        marks=":",
    ),
    Rule("time.placed", pattern(rf"(?<![\w.:$£€])(?P<h>{_CLOCK})\.(?P<m>[0-5]\d)(?![\w.%])"), _dotted, 8, "decimal"),
    Rule(
        "time.train",
        pattern(
            r"(?<=[Tt]he )(?P<h>[01]?\d|2[0-3])[.:](?P<m>[0-5]\d)(?P<zone>(?!))?"
            r"(?=\s(?:from|to|train|service|bus|flight|ferry|express|news|bulletin|showing|race)\s)"
        ),
        lambda m, _: say(hours(m["h"], m["m"]), *m.span()),
        9,
        marks=".:",
    ),
    Rule(
        "time.kickoff",
        pattern(r"(?<![\w.:$£€])(?P<h>1?\d)\.(?P<m>[0-5][05])(?=\s(?:kick-?off|start|finish|curfew|deadline)\b)"),
        lambda m, _: say(hours(m["h"], m["m"]), *m.span()),
        9,
        "decimal",
    ),
    Rule(
        "time.opening",
        pattern(
            r"(?:(?<=\AAt )|(?<=[.!?\"] At ))(?P<h>1?\d)\.(?P<m>[0-5][05])"
            r"(?=,|\s(?:he|she|they|it|we|I|you|the|a|an)\s)"
        ),
        lambda m, _: say(hours(m["h"], m["m"]), *m.span()),
        9,
        "decimal",
    ),
    Rule(
        "time.lasted",
        pattern(
            r"(?<![\w.:])(?:(?P<h>\d{1,2})\s?h(?:rs?)?\s?(?P<m>[0-5]?\d)\s?m(?:ins?)?|(?P<m2>\d{1,2})\s?m(?:ins?)?\s?(?P<s>[0-5]?\d)\s?s(?:ecs?)?)(?!\w)"
        ),
        _lasted,
        9,
        marks="hm",
    ),
    Rule(
        "time.central",
        pattern(r"(?<![\w.:/])(?P<h>1?\d)/(?P<c>1?\d)(?P<z>c)(?!\w)"),
        lambda m, _: [
            *say(f"{cardinal(m['h'])} {cardinal(m['c'])}", m.start(), m.end("c")),
            Said("Central", *m.span("z")),
        ],
        9,
        marks="/",
    ),
    Rule(
        "time.french",
        pattern(r"(?<![\w.:])(?P<h>[01]?\d|2[0-3])h(?P<m>[0-5]\d)(?!\w)"),
        lambda m, _: say(hours(m["h"], m["m"]), *m.span()),
        7,
        marks="h",
    ),
    Rule(
        "time.dotted",
        pattern(rf"(?<![\w.:$£€¥])(?P<h>{_CLOCK})\.(?P<m>[0-5]\d)(?!\w)(?!\s?[a-z]){ZONE}"),
        _colon,
        8,
        "decimal",
    ),
    Rule(
        "time.three",
        pattern(rf"(?<![\w.:])(?P<h>\d\d?):(?P<m>[0-5]\d):(?P<s>[0-5]\d)(?:\.(?P<f>\d+))?(?![\w:])(?:{ZONE})?"),
        _three,
        7,
        marks=":",
    ),
    Rule("time.race", pattern(r"(?<![\w.:])(?P<m>\d\d?):(?P<s>[0-5]\d)\.(?P<f>\d{1,3})(?![\w:])"), _race, 7, marks=":"),
    Rule(
        "time.military",
        pattern(rf"(?<![\w.:])(?P<t>\d{{4}})(?:(?P<hours>\s?(?:hours|hrs))|{ZONE}|(?=\slocal\b))(?!\w)"),
        _military,
        8,
    ),
)
