"""Letters or word: UN · F.B.I. · Nato · NATO · MEPs · LDP's · US-led · dpa · J.K. Rowling · never us, it or A."""

from __future__ import annotations

import re

from oyez.script.normalise.atoms import alternatives
from oyez.script.normalise.spans import Line, Rule, Said
from oyez.script.normalise.voiced import letters

__all__ = ["RULES", "is_word", "spelled", "spelled_or_word"]

# Said as words though written in capitals. A house that prints Nato or Unicef has decided already.
_WORDS = frozenset(
    [
        "NATO",
        "UNESCO",
        "UNICEF",
        "NASA",
        "AIDS",
        "FIFA",
        "UEFA",
        "OPEC",
        "ASEAN",
        "APEC",
        "BRICS",
        "AUKUS",
        "THAAD",
        "SARS",
        "MERS",
        "COVID",
        "COP",
        "LASER",
        "RADAR",
        "SONAR",
        "SCUBA",
        "SWAT",
        "NAFTA",
        "AMLO",
        "INTERPOL",
        "EUROPOL",
        "FRONTEX",
        "UNRWA",
        "UNAIDS",
        "UNCTAD",
        "UNHABITAT",
        "OSHA",
        "NOAA",
        "FEMA",
        "CENTCOM",
        "INDOPACOM",
        "AFRICOM",
        "EUCOM",
        "NORAD",
        "STEM",
        "OLED",
        "NIMBY",
        "YIMBY",
        "LIBOR",
        "SOFR",
        "EURIBOR",
        "NASDAQ",
        "TOPIX",
        "KOSPI",
        "KOSDAQ",
        "SENSEX",
        "NIFTY",
        "BOVESPA",
        "FOREX",
        "FINTECH",
        "HAMAS",
        "ISIS",
        "DAESH",
        "FARC",
        "SAARC",
        "SADC",
        "ECOWAS",
        "IGAD",
        "MERCOSUR",
        "CARICOM",
        "COMESA",
        "CELAC",
        "OPCW",
        "QUAD",
        "MINUSMA",
        "UNIFIL",
        "UNMISS",
        "UNPROFOR",
        "MONUSCO",
        "BAFTA",
        "OSCAR",
        "GRAMMY",
        "EMMY",
        "IKEA",
        "LEGO",
        "TESCO",
        "ASDA",
        "SAAB",
        "FIAT",
        "NIKE",
        "CANON",
        "SONY",
        "LUKOIL",
        "ROSATOM",
        "HIMARS",
        "ATACMS",
        "TACAN",
        "SIPRI",
        "INSEAD",
        "CERN",
        "DARPA",
        "ARPA",
        "IARPA",
        "TRIPS",
        "GATT",
        "MAGA",
        "DOGE",
        "DREAM",
        "PACE",
        "SALT",
        "START",
        "NEET",
        "ROTC",
        "POTUS",
        "FLOTUS",
        "SCOTUS",
        "POW",
        "WAG",
        "YOLO",
        "FOMO",
        "LOL",
        "MEME",
        "NEOM",
        "TASER",
        "ZIP",
        "RAM",
        "ROM",
        "JPEG",
        "GIF",
        "SIM",
        "PIN",
        "VAT",
        "UNITA",
        "ZANU",
        "SWAPO",
        "FRELIMO",
        "RENAMO",
        "LGBT_",
        "MASH",
        "TEPCO",
        "NISSAN",
        "TOYOTA",
        "MAZDA",
        "KIA",
        "GAVI",
        "CEPI",
        "ECHO",
        "ERASMUS",
        "SWIFT_",
        "DRAM",
        "NAND",
        "CMOS",
        "CAPTCHA",
        "BAME",
        "HASC",
        "COBRA",
        "COBR",
        "OFCOM",
        "OFGEM",
        "OFSTED",
        "OFWAT",
        "DEFRA",
        "DVLA_",
        "ACAS",
        "RADA",
        "LAMDA",
        "NICE",
        "SAGE",
        "PETA",
        "OXFAM",
        "RADA",
        "DELTA",
        "AMBER",
        "ALERT",
        "BREXIT",
        "NEWS",
        "LIVE",
        "UPDATE",
        "WATCH",
        "VIDEO",
        "EXCLUSIVE",
        "OPINION",
        "BREAKING",
        "ANALYSIS",
    ]
)
# Read as letters though all their capitals could be a word, a pronoun or a shout.
_LETTERS = frozenset(["US", "UN", "EU", "UK", "UAE", "USSR", "IT", "WHO", "PM", "IS", "AM", "PA", "MP", "MEP"])
# Small words that are letters all the same.
_LOWER: dict[str, str] = {
    "dpa": "D P A", "mph": "M P H", "pdf": "P D F", "plc": "P L C", "tv": "T V", "dj": "D J", "cv": "C V",
    "ok": "O K", "url": "U R L", "gps": "G P S", "usb": "U S B", "html": "H T M L", "diy": "D I Y", "ngo": "N G O",
    "ngos": "N G O's", "ceo": "C E O", "cctv": "C C T V", "dna": "D N A", "rsvp": "R S V P", "afp": "A F P",
    "mRNA": "M R N A", "eBay": "", "iOS": "I O S", "tvN": "T V N",
}  # fmt: skip
_MIXED: dict[str, str] = {
    "JPEG": "jaypeg", "MPEG": "empeg", "CD-ROM": "C D rom", "iOS": "I O S", "iPhone": "I phone",
    "iPhones": "I phones", "iPad": "I pad", "iPads": "I pads", "iCloud": "I cloud", "iTunes": "I tunes",
    "iPod": "I pod", "iPods": "I pods", "eBay": "E bay", "macOS": "mac O S", "NBCUniversal": "N B C Universal",
    "MSNBC": "M S N B C", "YouTube": "You Tube", "LinkedIn": "Linked In", "TikTok": "Tick Tock",
    "WhatsApp": "Whats App", "OpenAI": "Open A I", "DeepMind": "Deep Mind", "AirAsia": "Air Asia",
    "PayPal": "Pay Pal", "SpaceX": "Space X", "McDonald": "McDonald", "NGOs": "N G O's", "LGBTQ+": "L G B T Q plus",
    "LGBTQIA+": "L G B T Q I A plus", "LGBT+": "L G B T plus", "xAI": "X A I", "GenAI": "Gen A I",
    "ChatGPT": "Chat G P T", "eSports": "E sports", "pH": "P H", "NaN": "nan", "CO2": "C O two", "CO₂": "C O two",
    "H2O": "H two O", "NO2": "N O two", "SO2": "S O two", "CH4": "C H four", "PM2.5": "P M two point five",
    "PM10": "P M ten", "MP3": "M P three", "MP4": "M P four", "4x4": "four by four", "4K": "four K", "8K": "eight K",
    "i-Cable": "I Cable", "B2B": "B to B", "B2C": "B to C", "P2P": "peer to peer", "Y2K": "Y two K",
    "W3C": "W three C", "R2-D2": "R two D two", "A&E": "A and E", "R&D": "R and D", "Q&A": "Q and A",
    "M&A": "M and A", "M&S": "M and S", "H&M": "H and M", "B&B": "B and B", "R&B": "R and B", "S&P": "S and P",
    "AT&T": "A T and T", "P&O": "P and O", "P&G": "P and G", "J&J": "J and J", "D&D": "D and D", "E&Y": "E and Y",
    "G&T": "G and T", "BT": "B T", "UKIP": "you kip", "FTSE": "footsie", "IoT": "I O T", "SaaS": "sass",
    "VoIP": "voyp", "WiFi": "why fie", "Wi-Fi": "why fie", "QAnon": "Q anon", "BoJ": "B O J", "BoE": "B O E",
    "PBoC": "P B O C", "DoJ": "D O J", "MoU": "M O U", "MoUs": "M O U's", "DfE": "D F E", "MoD": "M O D",
    "HMRC": "H M R C", "TfL": "T F L", "EoS": "E O S", "RoK": "R O K", "IoC": "I O C", "DoD": "D O D",
    "GmbH": "G M B H",
}  # fmt: skip
_COUNTED_LETTERS = {
    "AAA": "triple A", "NAACP": "N double A C P", "NCAA": "N C double A", "AARP": "double A R P", "AA": "double A",
    "IEEE": "I triple E",
}  # fmt: skip
_VOWELS = re.compile("[AEIOUY]")


def is_word(text: str) -> bool:
    """Whether capitals are said as a word: ``NATO`` is, ``UN`` is not."""
    return text.upper() in _WORDS


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
    text, suffix = match["w"], (match["s"] or "")
    if line.shouting and not _sure(text, match, line):
        return None
    if text in _COUNTED_LETTERS and not suffix:
        return spelled(_COUNTED_LETTERS[text], *match.span())
    if is_word(text):
        return [Said(text.capitalize() + ("'s" if "'" in suffix else suffix), *match.span())]
    if (len(text) > 4 and _sayable(text)) or _shout(match, line):
        return None
    return letters(text, *match.span(), suffix)


_SURE = frozenset(
    [
        "UN",
        "EU",
        "UK",
        "UAE",
        "USA",
        "PM",
        "MP",
        "CEO",
        "GDP",
        "IMF",
        "WTO",
        "FBI",
        "CIA",
        "BBC",
        "NHS",
        "TV",
        "AI",
        "EV",
        "CNN",
        "FDA",
        "ECB",
    ]
)
_BEFORE_PRONOUN = frozenset(
    [
        "tell",
        "let",
        "of",
        "give",
        "for",
        "all",
        "with",
        "join",
        "told",
        "help",
        "to",
        "from",
        "about",
        "show",
        "between",
        "contact",
    ]
)


def _sure(text: str, match: re.Match[str], line: Line) -> bool:
    """Whether capitals in a line of capitals are letters: a known initialism, and no word such as IT."""
    if text in _SURE:
        return True
    if text == "US":
        return line.before(match.start()).lower() not in _BEFORE_PRONOUN
    return not _VOWELS.search(text) and len(text) < 6


def _sayable(text: str) -> bool:
    """Whether long capitals look like a shouted word: no hard runs of consonants, a vowel in each part."""
    return not re.search("[^AEIOUY]{4,}|^[^AEIOUY]{3}", text) and len(_VOWELS.findall(text)) * 4 >= len(text)


def _shout(match: re.Match[str], line: Line) -> bool:
    """Whether a run of capitals stands among other words in capitals, as in a shouted phrase."""
    text = match["w"]
    if text in _LETTERS or len(text) < 4:
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
    return not re.search(r"\w", line.text[end:])


def _initials(match: re.Match[str], _line: Line) -> list[Said]:
    return letters(re.sub(r"[.\s]", "", match["w"]), *match.span("w"))


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
    letter = line.before(match.start()).lower() in _LETTERED
    return not letter and (starts or bool(re.match(r"\s\w", after)))


def _lower(match: re.Match[str], _line: Line) -> list[Said] | None:
    said = _LOWER.get(match["w"])
    return spelled(said, *match.span()) if said else None


def _mixed(match: re.Match[str], line: Line) -> list[Said] | None:
    said = spelled(_MIXED[match["w"]], *match.span())
    if line.shouting and match["w"].isalpha() and match["w"] not in {"FTSE", "HMRC", "BT"}:
        return None
    if match["s"]:
        last = said[-1]
        said[-1] = last._replace(spoken=last.spoken + match["s"], phonemes=last.phonemes and last.phonemes + "z")
    return said


RULES = (
    Rule(
        "letters.capitals",
        re.compile(r"(?<![\w&@#.])(?<!\w')(?P<w>[A-Z]{2,}(?:(?=s)(?!sh))?)(?P<s>'?s|')?(?![\w&])(?!\.\w)"),
        _capitals,
        0,
        "capital",
    ),
    Rule(
        "letters.dotted",
        re.compile(r"(?<![\w.])(?P<w>(?:[A-Z]\.){2,9}[A-Z]?|(?:[A-Z]\.){1,8}[A-Z](?!\w))(?P<s>'?s(?!\w))?"),
        _dotted,
        2,
        "dot",
    ),
    Rule(
        "letters.initials", re.compile(r"(?<![\w.])(?P<w>(?:[A-Z]\.\s?){1,4})(?=\s?[A-Z][\w'-]+)"), _initials, 1, "dot"
    ),
    Rule("letters.middle", re.compile(r"(?<=[a-z] )(?P<w>[B-HJ-Z])(?=\s[A-Z][a-z])"), _middle, 1, "capital"),
    Rule("letters.lone", re.compile(r"(?<![\w'.&@#/-])(?P<w>[A-Z])(?P<s>'s)?(?![\w'.&])"), _lone, 0, "capital"),
    Rule("letters.lower", re.compile(rf"(?<![\w.@#/-])(?P<w>{alternatives(_LOWER)})(?![\w/]|\.\w)"), _lower, 1, "any"),
    Rule(
        "letters.mixed",
        re.compile(rf"(?<![\w@#.])(?P<w>{alternatives(_MIXED)})(?P<s>'s)?(?![\w&])"),
        _mixed,
        8,
        "capital",
    ),
)
