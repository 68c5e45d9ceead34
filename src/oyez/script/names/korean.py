"""Korean names, Revised Romanisation and the spellings people choose: Lee Jae Myung, Park Chan-kyong, Gyeongju."""

from __future__ import annotations

import re
from functools import lru_cache

from oyez.script.names.common import COMMON
from oyez.script.names.origin import Origin, stressed
from oyez.script.normalise.patterns import pattern

__all__ = ["ORIGIN"]

_ONSETS = {
    "kk": "k", "tt": "t", "pp": "p", "ss": "s", "jj": "dʒ", "ch": "tʃ", "sh": "ʃ", "wh": "w", "g": "ɡ", "k": "k",
    "n": "n", "d": "d", "t": "t", "r": "ɹ", "l": "l", "m": "m", "b": "b", "p": "p", "s": "s", "j": "dʒ", "h": "h",
    "": "",
}  # fmt: skip
_VOWELS = {
    "yeo": "jʌ", "yae": "jeɪ", "wae": "weɪ", "weo": "wʌ", "you": "jʌ", "yoo": "juː", "eui": "iː", "ae": "eɪ",
    "ya": "jɑː", "eo": "ʌ", "ye": "jɛ", "wa": "wɑː", "oe": "weɪ", "yo": "joʊ", "wo": "wʌ", "we": "wɛ", "wi": "wiː",
    "yu": "juː", "eu": "ʊ", "ui": "iː", "oo": "uː", "ee": "iː", "ou": "oʊ", "oh": "oʊ", "ah": "ɑː", "yi": "iː",
    "aa": "ɑː", "a": "ɑː", "e": "ɛ", "o": "oʊ", "u": "uː", "i": "iː",
}  # fmt: skip
# Before a closing consonant the vowel is short; -ung and -un are "uh" in the spellings people choose.
_CLOSED = {"i": "ɪ", "o": "ɒ", "yo": "jɒ", "yu": "jʌ", "u": "ʌ", "yi": "iː", "wi": "wɪ"}
_CODAS = {
    "ng": "ŋ", "kk": "k", "n": "n", "k": "k", "g": "k", "t": "t", "d": "t", "l": "l", "m": "m", "p": "p", "b": "p",
    "c": "k", "s": "t", "h": "", "": "",
}  # fmt: skip
_SYLLABLE = pattern(
    r"(?P<onset>kk|tt|pp|ss|jj|ch|sh|wh|[gkndtrlmbpsjh]?)"
    rf"(?P<vowel>{'|'.join(sorted(_VOWELS, key=len, reverse=True))})"
    r"(?P<coda>(?:ng(?=w)|(?:ng|[nktlmpgbh]|c\Z)(?![aeiouyw])))?"
)
_WHOLE = {
    "kim": "kɪm", "lee": "liː", "park": "pɑːɹk", "choi": "tʃɔɪ", "choe": "tʃɔɪ", "roh": "ɹoʊ", "noh": "noʊ",
    "yoon": "juːn", "yun": "jʊn", "seo": "sʌ", "suh": "sʌ", "un": "ʊn", "eun": "ʊn", "oh": "oʊ", "moon": "muːn",
    "hun": "hʌn", "young": "jʌŋ", "joo": "dʒuː", "ju": "dʒuː", "woo": "wuː", "geun": "ɡʊn", "keun": "kʊn",
    "hyun": "hjʌn", "hye": "heɪ", "kwon": "kwɒn", "won": "wʌn", "suk": "sʌk", "seok": "sʌk", "yeol": "jʌl",
    "jeong": "dʒʌŋ", "chung": "tʃʌŋ", "jung": "dʒʌŋ", "hwang": "hwɑːŋ", "gwang": "ɡwɑːŋ", "kwang": "kwɑːŋ",
    "shin": "ʃɪn", "ryu": "ɹjuː", "yoo": "juː", "you": "juː", "yu": "juː", "sook": "sʊk", "duck": "dʌk", "duk": "dʌk",
    "soo": "suː", "su": "suː", "hoon": "huːn", "gu": "ɡuː", "ku": "kuː", "min": "mɪn", "jae": "dʒeɪ", "sun": "sʌn",
    "tae": "teɪ", "kyu": "kjuː", "gyu": "ɡjuː", "gyun": "ɡjʌn", "kyun": "kjʌn", "yang": "jɑːŋ", "eui": "iː",
    "ui": "iː", "ahn": "ɑːn", "hahn": "hɑːn", "ham": "hɑːm", "bae": "beɪ", "baek": "bɛk", "paik": "peɪk",
    "wook": "wʊk", "uk": "ʊk", "beom": "bʌm", "bum": "bʌm", "byung": "bjʌŋ", "gun": "ɡʌn", "gil": "ɡɪl",
    "cheol": "tʃʌl", "chul": "tʃʌl", "hwa": "hwɑː", "hwan": "hwɑːn", "kwan": "kwɑːn", "gwan": "ɡwɑːn", "sohn": "soʊn",
    "cho": "tʃoʊ", "sung": "sʌŋ", "gyeong": "ɡjʌŋ", "chang": "tʃɑːŋ",
}  # fmt: skip
_SURNAMES = """
    kim lee park choi choe jung jeong chung kang cho jo yoon yun jang chang lim im rim han oh seo suh shin kwon
    hwang ahn an song hong yoo yu moon ko koh go yang bae baek paik nam no roh noh ryu son sohn ha heo hur huh joo
    ju woo min ban gu koo na ra cha chun cheon ham gong kong byun kwak gwak pyo do to ri pak rhee yi bang maeng ma
    eom um wi choo bong shim sim pyeon seol hyun jin tak ok ki mun pang seon paek pak kil ryang ro rim jon hyon pong
    jegal namkoong sunwoo
"""
# Surnames that are Chinese, Japanese or English words too: a hyphenated or parted given name must show the origin.
_SHARED_WORDS = "han yang ma yu song an jo ha na min ban do to kong gong jang chang lim oh go no son ham ju ra "
_SHARED_WORDS += "ok ki jin sim ro pong jon rim pang"
_ONE = "kuk guk koo gu bin hyun hoon jun joon wook jin sol hyuk hyeok seok suk woong hyang gyu kyu"
"""Given names of one syllable."""
_SHARED = frozenset(_SHARED_WORDS.split())
_CUES = pattern(r"\b(?:Korea|Korean|Koreans|Seoul|Pyongyang|Busan|Kospi|KOSPI|won|Samsung|Hyundai|Yonhap)\b")


@lru_cache(maxsize=4096)
def _syllables(word: str) -> tuple[str, ...] | None:
    """Return the IPA of each syllable; None where the word is no romanised Korean."""
    if word in _WHOLE:
        return (_WHOLE[word],)
    found = []
    at = 0
    while at < len(word):
        match = _SYLLABLE.match(word, at)
        if match is None or match.end() == at:
            return None
        found.append(_WHOLE.get(match.group()) or _sound(match))
        at = match.end()
    return tuple(found)


def _sound(match: re.Match[str]) -> str:
    onset, vowel, coda = match["onset"], match["vowel"], match["coda"] or ""
    sound = _VOWELS[vowel]
    if _CODAS[coda]:
        sound = _CLOSED.get(vowel, sound)
    head = "ʃ" if onset == "s" and vowel == "i" else _ONSETS[onset]
    return head + sound + _CODAS[coda]


def _read(word: str) -> str | None:
    """Read one word, hyphenated or not; places stress the first syllable, given names the last."""
    if len(word) > 24:
        return None
    sounds: list[str] = []
    for part in word.split("-"):
        syllables = _syllables(part)
        if not syllables:
            return None
        sounds += syllables
    return stressed(sounds, -1 if "-" in word or len(sounds) < 2 else 0) if len(sounds) < 5 else None


def _full_name(words: list[str]) -> bool:
    """Whether words are a surname and a given name of two syllables: Jae Myung, Chan-kyong, Jiyoung."""
    if words[0] not in ORIGIN.surnames or not 2 <= len(words) <= 3:
        return False
    given = "-".join(words[1:])
    syllables = [_syllables(part) for part in given.split("-")]
    count = sum(len(part or ()) for part in syllables)
    split = "-" in words[1] or len(words) == 3
    if not all(syllables) or (len(words) == 2 and words[1] in COMMON):
        return False
    known = count == 1 and given in _ONE.split()
    return (count == 2 and (split or words[0] not in _SHARED)) or (known and words[0] not in _SHARED)


def _distinct(word: str) -> bool:
    return bool(
        re.search(
            r"(?:yeo|eo(?:ng|n|l|k)|eu(?:n|m|l|ng)|ae(?:ng|k)|gye|hwae|gwang|nyeo|[dhjknpt]ae[bdghjkmnprst])", word
        )
    )


_PLACES = """
    ulsan suwon busan daegu daejeon gwangju incheon pohang jeju jejudo panmunjom itaewon gangnam yongin
    andong ansan anseong anyang asan boryeong bucheon changwon cheonan cheongju chuncheon chungju danyang donghae
    gangneung geoje gimcheon gimhae gimpo goyang gumi gunpo gunsan guri gwacheon gwangmyeong gwangyang gwanghwamun
    gyeonggi gyeongsang hanam hwaseong iksan icheon jecheon jeolla jeonju jinju mokpo mungyeong namyangju nonsan osan
    paju pocheon samcheok sangju sejong seongnam seosan sokcho suncheon tongyeong uijeongbu uiseong uljin wonju wonsan
    yangpyeong yangsan yeoju yeongju yeosu yeouido hongdae myeongdong yongsan haenam hamhung nampo chongjin rason
    sariwon tongchang punggye baekdu dokdo cheorwon imjin
"""

ORIGIN = Origin(
    "ko", _read, frozenset(_SURNAMES.split()), _distinct, _CUES, _full_name, known=frozenset(_PLACES.split())
)
"""Korean."""
