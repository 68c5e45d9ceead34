"""Letters or word: UN · F.B.I. · Nato · NATO · MEPs · LDP's · US-led · dpa · J.K. Rowling · never us, it or A."""

from __future__ import annotations

import re

from oyez.script.normalise.acronyms import ALWAYS_LETTERS, BEFORE_PRONOUN, COUNTED, LOWER, MIXED, PLAIN, SURE, WORDS
from oyez.script.normalise.atoms import alternatives, listed
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say
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
    if (len(text) > 4 and _sayable(text)) or _shout(match, line):
        return None
    if _dateline(match, line) and (text in _BEFORE_PLACES or _VOWELS.search(text)):
        return say(_BEFORE_PLACES[text], *match.span()) if text in _BEFORE_PLACES else None
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
    CHR CHS CKL CKN CKS CKW CKY CTS FFS FTS GGS GHL GHS GHT GHTS GHW LBS LDR LDS LFS LKS LLS LMS LNS LPS LTH LVS MBR
    MBS MPH MPL MPS MPT NCH NCS NDL NDM NDR NDS NGL NGR NGS NGTH NGTHS NKL NKS NNS NST NTH NTL NTR NTS PHR PHS PTS RBS
    RCH RCS RDS RFS RGS RKS RLD RLS RMS RNS RPS RSH RST RTH RTS RVS RWH SCH SCR SHR SHS SKS SMS SPL SPR SPS STL STR
    STS STW TCH THR THS TTH TTL TTS WKS WLS WNS
"""
_CLUSTERS = frozenset(_CLUSTER_WORDS.split())


_LONG = 8
"""Letters from which capitals are a word even with a run of consonants at a seam: WASHINGTON, SPRINGFIELD."""


def _sayable(text: str) -> bool:
    """Whether long capitals look like a shouted word: a vowel, and no run of consonants that English has not."""
    runs = _CLUSTER.findall(text)
    seams = len(text) >= _LONG and max(map(len, runs), default=0) < 4
    return bool(_VOWELS.search(text)) and (seams or all(run in _CLUSTERS for run in runs))


_DATELINE = pattern(
    r"\s*(?P<place>[A-Z][A-Z.'’-]+(?: [A-Z.'’-]+){0,5})(?:,\s(?:[A-Z][a-z]+\.?\s?){1,3})?\s*"
    r"(?P<agency>\([^()]{2,40}\)\s*)?(?:[—–]|--?)\s"
)


_BEFORE_PLACES = {"ST": "Saint", "FT": "Fort", "MT": "Mount"}


def _dateline(match: re.Match[str], line: Line) -> bool:
    """Whether capitals are of the place a report was filed from: ``PHNOM PENH (AFP) -``, ``KYLE OF LOCHALSH —``.

    Without the agency, the place needs a word that only looks like one: ``NATO —`` and ``UN —`` begin with who speaks.
    """
    text = match["w"]
    if text in SURE or text in ALWAYS_LETTERS:
        return False
    found = _DATELINE.match(line.text)
    if not found or match.end() > found.end("place"):
        return False
    words = found["place"].split()
    if len(words) == 1:
        return len(text) > 3 and (bool(found["agency"]) or _sayable(text))
    return any(len(word) > 3 and _sayable(word) and word not in SURE and not is_word(word) for word in words)


_JOINING = frozenset(listed("AN AS AT BE BY DO GO IF IN IS IT MY NO OF ON OR SO TO UP WE"))
"""Small words that join others; some are initials where they stand alone."""


_LINKS = frozenset(listed("AS AT BY IN OF ON TO"))
"""Those that are words beside any capitals: RATES CUT AS US JOBS SLOW."""


def _joins(match: re.Match[str], line: Line) -> bool:
    """Whether a small word stands between words in capitals, or beside an everyday one: MAN OF THE MATCH, NO WAY."""
    beside = _beside(match, line)
    words = [word in PLAIN or (len(word) > 3 and word.isupper() and _sayable(word)) for word in beside]
    linked = match["w"] in _LINKS and any(word.isupper() and len(word) > 1 for word in beside)
    return linked or all(words) or (any(words) and match["w"] not in ALWAYS_LETTERS)


def _shout(match: re.Match[str], line: Line) -> bool:
    """Whether a run of capitals stands among other words in capitals, as in a shouted phrase."""
    text = match["w"]
    if text in _JOINING and _joins(match, line):
        return True
    if text in ALWAYS_LETTERS:
        return False
    if text in PLAIN:
        return True
    if len(text) < 4:
        return False
    near = [word for word in _beside(match, line) if len(word) > 3 and word not in SURE and not is_word(word)]
    near += [word for word in (line.before(match.start()), line.after(match.end())) if len(word) > 4]
    return _sayable(text) and any(word.isupper() and word.isalpha() and _sayable(word) for word in near)


def _beside(match: re.Match[str], line: Line) -> tuple[str, str]:
    """Return the words before and after with nothing but a space between; empty where there is more."""
    before, after = line.before(match.start()), line.after(match.end())
    return (
        before if line.text.endswith(f"{before} ", 0, match.start()) else "",
        after if line.text.startswith(f" {after}", match.end()) else "",
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
