"""Names of Taiwan in Wade-Giles, with a hyphen in the given name: Chen Shui-bian, Wu Chao-hsieh, Su Tseng-chang."""

from __future__ import annotations

from functools import lru_cache

from oyez.script.names.letters import one_syllable
from oyez.script.names.origin import Origin, stressed
from oyez.script.normalise.atoms import listed
from oyez.script.normalise.patterns import pattern

__all__ = ["ORIGIN"]

# Newspapers leave out the apostrophe that tells ch from ch', so the voiced or the plain sound is the better guess.
_ONSETS = {
    "hs": "ʃ", "sh": "ʃ", "ch": "tʃ", "ts": "ts", "tz": "ts", "tz'": "ts", "k": "k", "p": "p", "t": "t", "j": "ɹ",
    "b": "b", "d": "d", "g": "ɡ", "m": "m", "n": "n", "l": "l", "f": "f", "h": "h", "s": "s", "w": "w", "y": "j",
    "kh": "k", "r": "ɹ", "x": "ʃ", "q": "tʃ", "z": "dz", "zh": "dʒ", "c": "ts", "": "",
}  # fmt: skip
_RIMES = {
    "iang": "jɑːŋ", "ieh": "jɛ", "ien": "jɛn", "ian": "jɛn", "iao": "jaʊ", "iu": "joʊ", "iung": "jʊŋ", "uang": "wɑːŋ",
    "uan": "wɑːn", "uai": "waɪ", "uei": "weɪ", "ui": "weɪ", "uo": "woʊ", "ueh": "wɛ", "ung": "ʊŋ", "ong": "ʊŋ",
    "un": "ʊn", "u": "uː", "ang": "ɑːŋ", "an": "ɑːn", "ai": "aɪ", "ao": "aʊ", "a": "ɑː", "eng": "ʌŋ", "en": "ʌn",
    "ei": "eɪ", "eh": "ɛ", "e": "ʌ", "ing": "ɪŋ", "in": "ɪn", "im": "ɪm",
    "ih": "iː", "ia": "jɑː", "i": "iː", "ou": "oʊ",
    "ow": "oʊ", "o": "oʊ", "ua": "wɑː", "ie": "jɛ", "iong": "jʊŋ", "iou": "joʊ", "ioh": "joʊ", "ew": "uː",
}  # fmt: skip
_WHOLE = {
    "ma": "mɑː", "su": "suː", "lee": "liː", "wang": "wɑːŋ", "chang": "dʒɑːŋ", "chou": "dʒoʊ", "chu": "dʒuː",
    "chao": "dʒaʊ",
    "cheng": "dʒʌŋ", "chiang": "dʒjɑːŋ", "kuo": "ɡwoʊ", "kuan": "ɡwɑːn", "kao": "ɡaʊ", "ting": "dɪŋ", "teng": "dʌŋ",
    "tung": "dʊŋ", "pai": "baɪ", "peng": "pʌŋ", "hung": "hʊŋ", "hsieh": "ʃjɛ", "hsiao": "ʃjaʊ", "hsiung": "ʃʊŋ",
    "yeh": "jɛ",
    "yu": "juː",
    "yen": "jɛn", "chen": "tʃɛn", "shih": "ʃɜː", "chih": "dʒɜː", "tzu": "dzuː", "shen": "ʃɛn", "wen": "wɛn",
    "chia": "dʒjɑː",
    "chien": "dʒjɛn", "chin": "dʒɪn", "ching": "tʃɪŋ", "chun": "tʃʊn", "kun": "kʊn", "kai": "kaɪ", "te": "dʌ",
    "tse": "dzʌ",
    "tseng": "dzʌŋ", "chi": "tʃiː", "yi": "iː", "wu": "wuː", "tsai": "tsaɪ",
}  # fmt: skip
_SYLLABLE = pattern(r"(hs|sh|ch|ts|tz|zh|kh|[kptjbdgmnlfhswyrxqzc]?)([a-z]+)\Z")
_SURNAMES = frozenset(listed(
    "chen lin huang chang lee li wang wu liu tsai yang hsu cheng hsieh hung kuo chiu tseng liao lai chou yeh su chuang "
    "chiang lu ho hsiao lo kao pan chien chu chung peng yu chan hu shih yen ko wei hou tung tsao hsueh ting ma tang "
    "fan shen kuan ku cho tu sun wen kung chin lung koo"
))  # fmt: skip
_CUES = pattern(r"\b(?:Taiwan\w*|Taipei|Kuomintang|KMT|DPP|Kaohsiung|Legislative Yuan)\b")


_syllables = one_syllable(_SYLLABLE, _ONSETS, _RIMES, _WHOLE)


@lru_cache(maxsize=2048)
def _read(word: str) -> str | None:
    """Read a surname, or a given name of two syllables with its hyphen; the last syllable carries the stress."""
    sounds = _syllables(word) or _joined(word)
    if sounds is None:
        return None
    # The last syllable of a given name keeps the plain sound of ch: Chi-chang is "chi chahng".
    if len(sounds) > 1 and word.rsplit("-", maxsplit=1)[-1] == "chang":
        sounds[-1] = "tʃɑːŋ"
    return stressed(sounds, -1)


def _full_name(words: list[str]) -> bool:
    return len(words) == 2 and words[0] in _SURNAMES and words[1].count("-") == 1 and all(map(_read, words))


_PARTS = pattern(r"(?:hs|sh|ch|tz|ts|kh|[kptjmnlfhswy])(?:[iu]?(?:ai|ao|ei|ou|[aeou])|[iu])(?:ng|n|h(?!s))?(?![aeiou])")
_MOST = 3


def _joined(word: str) -> list[str] | None:
    """Read a place whose syllables are written together: Hsinchu, Kaohsiung, Hualien."""
    parts = _PARTS.findall(word)
    if "".join(parts) != word or not 2 <= len(parts) <= _MOST:
        return None
    return _syllables("-".join(parts))


_PLACES = frozenset(listed(
    "changhua chiayi hsinchu hsintien hualien kaohsiung keelung miaoli nantou pingtung taichung tainan taitung taoyuan "
    "tamsui yunlin"
))  # fmt: skip
_DISTINCT = pattern(r"(?:hs|tz|ts[aeu]|[aeiou]eh\Z|ih\Z|ieh\Z|iung|ueh|-)")
_ALONE = pattern(r"(?:hsi|hsu|hs)[a-z-]{2,}\Z|tz[u'][a-z-]*\Z|\w+-(?:hs|ts|tz)\w+\Z|\w+-\w*(?:ieh|ih|iung|ueh)\Z")
ORIGIN = Origin("wade", _read, _SURNAMES, lambda word: bool(_DISTINCT.search(word)), _CUES, _full_name, _ALONE, _PLACES)
"""Mandarin in Wade-Giles, the romanisation of Taiwan."""
