"""Letters or word: UN · F.B.I. · Nato · NATO · MEPs · LDP's · US-led · dpa · J.K. Rowling · never us, it or A."""

from __future__ import annotations

import re

from oyez.script.normalise.acronyms import ALWAYS_LETTERS, BEFORE_PRONOUN, COUNTED, LOWER, MIXED, PLAIN, SURE, WORDS
from oyez.script.normalise.atoms import alternatives, listed
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said
from oyez.script.normalise.voiced import letters, possessive

__all__ = ["RULES", "is_word", "spelled", "spelled_or_word"]

_VOWELS = pattern("[AEIOUY]")


def is_word(text: str) -> bool:
    """Whether capitals are said as a word: ``NATO`` is, ``UN`` is not."""
    return text.upper() in WORDS


def spelled(said: str, start: int, end: int) -> list[Said]:
    """Say a mix of words and single capitals, each capital as a letter: ``C O two``."""
    words: list[Said] = []
    for word in said.split():
        if len(word) == 1 and word.isupper():
            words += letters(word, start, end)
        elif re.fullmatch(r"[A-Z]'s", word):
            words += letters(word[0], start, end, "s")
        else:
            words.append(Said(word, start, end))
    return words


def spelled_or_word(text: str, start: int, end: int) -> list[Said]:
    """Say the letters of a code: by letter when few or unsayable, as a word when long or known."""
    if len(text) == 1 or (text.isupper() and not is_word(text)):
        return letters(text, start, end)
    if len(text) == 2 and not text.islower() and text.lower() not in {"no", "do", "be"}:
        return letters(text, start, end)
    return [Said(text if not text.isupper() else text.lower().capitalize(), start, end)]


def _capitals(match: re.Match[str], line: Line) -> list[Said] | None:
    """Decide one run of capitals."""
    text, suffix = match["w"], (match["s"] or "").lower()
    if line.shouting and not _sure(text, match, line):
        return None
    if text in COUNTED and not suffix:
        return spelled(COUNTED[text], *match.span())
    if is_word(text):
        return [Said(text.capitalize() + ("'s" if "'" in suffix else suffix), *match.span())]
    if (len(text) > 4 and _sayable(text)) or _shout(match, line) or _dateline(match, line):
        return None
    return letters(text, *match.span(), suffix)


def _sure(text: str, match: re.Match[str], line: Line) -> bool:
    """Whether capitals in a line of capitals are letters: a known initialism, and no word such as IT."""
    if text in SURE:
        return True
    if text == "US":
        return line.before(match.start()).lower() not in BEFORE_PRONOUN
    if text == "WHO":
        return line.after(match.end()) in _HEALTH
    return not _VOWELS.search(text) and len(text) < 6


_HEALTH = frozenset(listed("CHIEF BOSS HEAD TEAM REPORT DATA DIRECTOR OFFICIAL OFFICIALS EXPERTS WARNS URGES DECLARES"))
_CLUSTER = pattern("[^AEIOUY]{3,}")
_CLUSTER_WORDS = """
    CHR CKS CTS GHS GHT GHTS LDR LDS LPS LTH MBR MPL MPS MPT NCH NDR NDS NGR NGS NGTH NGTHS NKS NST NTH NTR NTS
    PHR RCH RDS RKS RST RTH RTS SCH SCR SHR SPL SPR STR STS TCH THR WNS
"""
_CLUSTERS = frozenset(_CLUSTER_WORDS.split())


_LONG = 8
"""Letters from which capitals are a word even with a run of consonants at a seam: WASHINGTON, SPRINGFIELD."""


def _sayable(text: str) -> bool:
    """Whether long capitals look like a shouted word: a vowel, and no run of consonants that English has not."""
    runs = _CLUSTER.findall(text)
    seams = len(text) >= _LONG and max(map(len, runs), default=0) < 4
    return bool(_VOWELS.search(text)) and (seams or all(run in _CLUSTERS for run in runs))


_PLACE = pattern(r"[A-Z][A-Z .'’-]*")
_AFTER_PLACE = pattern(r"[A-Z .'’-]*(?:,\s(?:[A-Z][a-z]+\.?\s?){1,3})?\s*\([^()]{2,40}\)\s*(?:[—–]|--?)\s")


def _dateline(match: re.Match[str], line: Line) -> bool:
    """Whether capitals are the place a report was filed from: ``PHNOM PENH (AFP) -``."""
    text, head = match["w"], line.text[: match.start()].strip()
    place = not head or bool(_PLACE.fullmatch(head))
    return len(text) > 3 and place and bool(_VOWELS.search(text) and _AFTER_PLACE.match(line.text, match.end()))


def _shout(match: re.Match[str], line: Line) -> bool:
    """Whether a run of capitals stands among other words in capitals, as in a shouted phrase."""
    text = match["w"]
    if text in ALWAYS_LETTERS:
        return False
    if text in PLAIN:
        return True
    if len(text) < 4:
        return False
    near = (line.before(match.start()), line.after(match.end()))
    return any(len(word) > 4 and word.isupper() and word.isalpha() and _sayable(word) for word in near) and _sayable(
        text
    )


def _dotted(match: re.Match[str], line: Line) -> list[Said] | None:
    """Spell ``U.S.`` and ``F.B.I.``; a full stop that ends the sentence stays outside."""
    text = match["w"].replace(".", "").replace(" ", "")
    end = match.end()
    said = letters(text, match.start(), end, match["s"] or "")
    if match["s"] is None and line.text[end - 1 : end] == "." and _ends_sentence(line, end):
        said[-1] = said[-1]._replace(tail=".")
    return said


def _ends_sentence(line: Line, end: int) -> bool:
    return line.starts(end)


def _initials(match: re.Match[str], _line: Line) -> list[Said]:
    start = match.start("w")
    return letters(re.sub(r"[.\s]", "", match["w"]), start, start + len(match["w"].rstrip()))


def _middle(match: re.Match[str], _line: Line) -> list[Said]:
    return letters(match["w"], *match.span())


def _lone(match: re.Match[str], line: Line) -> list[Said] | None:
    """Say a single capital as a letter, except the pronoun I and the article A."""
    text = match["w"]
    if text == "I" or (text == "A" and _article(match, line)):
        return None
    return letters(text, *match.span(), match["s"] or "")


_LETTERED = frozenset(
    [
        "plan",
        "vitamin",
        "grade",
        "hepatitis",
        "category",
        "group",
        "exhibit",
        "schedule",
        "type",
        "class",
        "influenza",
        "serie",
        "team",
        "section",
        "block",
    ]
)


def _article(match: re.Match[str], line: Line) -> bool:
    """Whether A is the article: at the start of a sentence, a quotation or a title, before a small letter or a name."""
    before = line.text[max(0, match.start() - 2) : match.start()]
    starts = match.start() == 0 or bool(re.search(r"[.?!:\"'(—–-]\s?$", before)) or line.shouting
    after = line.text[match.end() : match.end() + 2]
    if after[:1] == "-" and after[1:].isalpha():
        return False  # an A-level, the A-list
    letter = line.before(match.start()).lower() in _LETTERED
    return not letter and (starts or bool(re.match(r"\s\w", after)))


def _lower(match: re.Match[str], _line: Line) -> list[Said] | None:
    said = LOWER.get(match["w"])
    return spelled(said, *match.span()) if said else None


def _mixed(match: re.Match[str], line: Line) -> list[Said] | None:
    said = spelled(MIXED[match["w"]], *match.span())
    if line.shouting and match["w"].isalpha() and match["w"] not in {"FTSE", "HMRC", "BT"}:
        return None
    if match["s"]:
        last = said[-1]
        said[-1] = last._replace(
            spoken=last.spoken + match["s"], phonemes=last.phonemes and last.phonemes + possessive(last.phonemes)
        )
    return said


_LOWER_CUES = tuple(map(str.lower, LOWER))
RULES = (
    Rule(
        "letters.capitals",
        pattern(r"(?<![\w&@#.])(?<!\w')(?P<w>[A-Z]{2,}(?:(?=s)(?!sh))?)(?P<s>'?s|'S(?!\w)|')?(?![\w&])(?!\.[^\W\d])"),
        _capitals,
        0,
        "capital",
    ),
    Rule(
        "letters.dotted",
        pattern(r"(?<![\w.])(?P<w>(?:[A-Z]\.){2,9}[A-Z]?|(?:[A-Z]\.){1,8}[A-Z](?!\w))(?P<s>'?s(?!\w))?"),
        _dotted,
        2,
        "inner",
        marks=".",
    ),
    Rule(
        "letters.initials",
        pattern(r"(?<![\w.])(?P<w>(?:[A-Z]\.\s?){1,4})(?=\s?[A-Z][\w'-]+)"),
        _initials,
        1,
        "initial",
        marks=".",
    ),
    Rule(
        "letters.tail",
        pattern(r"(?<![\w.@#&])(?P<a>[A-Z][a-z]{2,})(?P<b>[A-Z]{2,5})(?P<s>'?s)?(?![\w&])"),
        lambda m, _: (
            None if is_word(m["b"]) else [Said(m["a"], *m.span("a")), *letters(m["b"], *m.span("b"), m["s"] or "")]
        ),
        1,
        "capital",
    ),
    Rule(
        "letters.shape",
        pattern(r"(?<![\w.@#&-])(?P<w>[A-Z][a-z][A-Z])(?P<s>'?s)?(?![\w&])(?!\.\w)"),
        lambda m, _: letters(m["w"], *m.span(), m["s"] or ""),
        2,
        "capital",
    ),
    Rule("letters.catalogue", pattern(r"(?<![\w.])(?P<w>[A-Z]\.)(?=\s\d)"), _initials, 1, "initial", marks="."),
    Rule("letters.middle", pattern(r"(?<=[a-z] )(?P<w>[B-HJ-Z])(?=\s[A-Z][a-z])"), _middle, 1, "capital"),
    Rule("letters.lone", pattern(r"(?<![\w'.&@#/-])(?P<w>[A-Z])(?P<s>'s)?(?![\w'.&])"), _lone, 0, "capital"),
    Rule(
        "letters.joined",
        pattern(r"(?<![\w'.&@#/-])(?P<a>[A-Z])-(?P<b>[A-Z])(?![\w'.&-])"),
        lambda m, _: [*letters(m["a"], *m.span("a")), *letters(m["b"], *m.span("b"))],
        1,
        "capital",
        marks="-",
    ),
    Rule(
        "letters.lower",
        pattern(rf"(?<![\w.@#/-])(?P<w>{alternatives(LOWER)})(?![\w/]|\.\w)"),
        _lower,
        1,
        "any",
        cues=_LOWER_CUES,
    ),
    Rule(
        "letters.mixed",
        pattern(rf"(?<![\w@#.])(?P<w>{alternatives(MIXED)})(?P<s>'s)?(?![\w&])"),
        _mixed,
        8,
        "capital",
    ),
)
