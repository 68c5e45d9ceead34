"""Hong Kong names in their own romanisation: Leung Chun-ying, Tsang Yok-sing, Wong Kwok-keung, Ng Man-tat."""

from __future__ import annotations

from functools import lru_cache

from oyez.script.names.letters import one_syllable
from oyez.script.names.origin import Origin, stressed
from oyez.script.normalise.atoms import listed
from oyez.script.normalise.patterns import pattern

__all__ = ["ORIGIN"]

_ONSETS = {
    "ts": "ts", "ch": "tʃ", "sh": "ʃ", "kw": "kw", "ng": "ŋ", "b": "b", "c": "k", "d": "d", "f": "f", "g": "ɡ",
    "h": "h",
    "j": "dʒ", "k": "k", "l": "l", "m": "m", "n": "n", "p": "p", "s": "s", "t": "t", "w": "w", "y": "j", "": "",
}  # fmt: skip
_RIMES = {
    "eung": "ʌŋ", "eong": "ʌŋ", "euk": "ʌk", "ung": "ʊŋ", "uk": "ʊk", "ui": "ɔɪ", "un": "ʌn", "uen": "juːn",
    "uet": "uːt",
    "u": "uː", "ue": "uː", "ang": "ʌŋ", "an": "æn", "am": "ɑːm", "ai": "aɪ", "ak": "ɑːk", "ap": "ɑːp",
    "at": "ɑːt", "au": "aʊ", "aw": "ɔː",
    "a": "ɑː", "ee": "iː", "en": "ɛn", "eng": "ɛŋ", "ek": "ɛk", "ei": "eɪ", "e": "eɪ", "ing": "ɪŋ", "in": "ɪn",
    "im": "ɪm",
    "ik": "ɪk", "ip": "ɪp", "it": "ɪt", "iu": "juː", "i": "iː", "ong": "ɒŋ", "on": "ɒn", "ok": "ɒk", "ot": "ɒt",
    "oi": "ɔɪ",
    "ou": "oʊ", "ow": "oʊ", "oy": "ɔɪ", "o": "oʊ", "oo": "uː", "or": "ɔːɹ", "iew": "juː", "ay": "eɪ", "ar": "ɑː",
    "ah": "ɑː",
}  # fmt: skip
_WHOLE = {
    "ng": "ɪŋ", "keung": "kʌŋ", "leung": "ljʌŋ", "chan": "tʃæn", "wong": "wɒŋ", "lam": "læm", "cheung": "tʃʌŋ",
    "tsang": "tsæŋ", "tang": "tæŋ",
    "yuen": "juːn", "sze": "siː", "tse": "tseɪ", "kwong": "kwɒŋ", "mui": "mɔɪ", "shek": "ʃɛk", "yee": "jiː",
    "man": "mɑːn",
    "chun": "tʃʌn", "mak": "mæk", "kam": "kæm", "fan": "fæn", "pang": "pæŋ", "siu": "sjuː", "kin": "kɪn",
    "hon": "hɒn", "suen": "sjuːn",
}  # fmt: skip
_SYLLABLE = pattern(r"(ts|ch|sh|kw|ng|[bcdfghjklmnpstwy]?)([a-z]+)\Z")
_SURNAMES = frozenset(listed(
    "chan wong lee cheung lau leung cheng ho lam ng chow tsang kwok kwan tse tang yeung yip chung fung tam law chiu yu "
    "to lo mak poon lui yuen hui siu tsui choi lai au ma so sin shek szeto ip mok pang kwong tong ko ngai chui cheuk "
    "fong kan kong lok luk mui mo pun sham suen sung sze tai ting tsoi wan yam yan yau yiu"
))  # fmt: skip
_CUES = pattern(r"\b(?:Hong Kong|Kowloon|HK\$|Hongkongers?|LegCo|Legco|Cantonese|Macau|Macao|SCMP)\b")


_syllables = one_syllable(_SYLLABLE, _ONSETS, _RIMES, _WHOLE)


@lru_cache(maxsize=2048)
def _read(word: str) -> str | None:
    """Read a surname, or a given name of two syllables with its hyphen."""
    sounds = _syllables(word)
    return stressed(sounds, -1) if sounds else None


_GIVEN = pattern(r"(?:eung|wok|uen|euk|yok|kam|hung|wah|yiu|fai|keung|kwan|shing|ying|sing|ming|kin|chun|siu|"
                    r"wing|tak|tat|kit|hon|lok|fat|bun|po|hei|"
                    r"kai|lun|yee|wai|ching|ling|kei|chi|cheong|tung|lai|yan|mei|yuk|fong|shan|ho|ka|ga|man|pui|"
                    r"mo)")  # fmt: skip


def _full_name(words: list[str]) -> bool:
    """Whether words are a surname and a given name with its hyphen, both in Hong Kong's spelling."""
    if len(words) != 2 or words[0] not in _SURNAMES or words[1].count("-") != 1:
        return False
    return all(_GIVEN.fullmatch(part) or _read(part) for part in words[1].split("-")) and bool(_read(words[0]))


_DISTINCT = pattern(r"(?:eung|kw|ts|uen|oi\Z|ok\Z|uk\Z|-)")
_ALONE = pattern(
    r"(?:cheung|leung|yeung|tsang|kwok|szeto)\Z|\w+-(?:\w*eung|kwok|\w*ok|\w*uk)\Z|(?:kwok|yok|cheuk|yuk|kwong)-\w+\Z"
)
ORIGIN = Origin("yue", _read, _SURNAMES, lambda word: bool(_DISTINCT.search(word)), _CUES, _full_name, _ALONE)
"""Cantonese, as the people of Hong Kong write their names."""
