"""Vietnamese names, with or without their marks: Nguyen Van Hung, Tran Quoc Tuan, Vo Minh Phuong."""

from __future__ import annotations

from functools import lru_cache

from oyez.script.names.english import is_english
from oyez.script.names.origin import Origin
from oyez.script.normalise.atoms import listed
from oyez.script.normalise.patterns import pattern

__all__ = ["ORIGIN"]

_ONSETS = {
    "ngh": "n", "ng": "n", "nh": "nj", "ph": "f", "th": "t", "tr": "tɹ", "ch": "tʃ", "kh": "k", "gh": "ɡ", "gi": "z",
    "qu": "kw", "b": "b", "c": "k", "d": "d", "g": "ɡ", "h": "h", "k": "k", "l": "l", "m": "m", "n": "n", "p": "p",
    "r": "ɹ", "s": "s", "t": "t", "v": "v", "x": "s", "y": "j", "": "",
}  # fmt: skip
_RIMES = {
    "uyen": "wɪn", "uye": "wɪ", "uong": "ʊŋ", "uoc": "uːk", "uoi": "ɔɪ", "ieu": "juː", "ien": "jɛn", "iep": "jɛp",
    "iet": "jɛt", "iem": "jɛm", "ieng": "jɛŋ", "oang": "wɑːŋ", "oan": "wɑːn", "oai": "waɪ", "oa": "wɑː",
    "uan": "wɑːn",
    "uang": "wɑːŋ", "uat": "wɑːt", "uy": "wiː", "uynh": "wɪn", "ue": "weɪ", "ung": "ʊŋ", "uc": "ʊk", "un": "ʊn",
    "um": "ʊm", "ut": "ʊt", "u": "uː", "ang": "æŋ", "an": "æn", "anh": "æn", "ach": "æk", "ac": "æk", "am": "ɑːm",
    "ap": "ɑːp", "at": "ɑːt", "ai": "aɪ", "ay": "aɪ", "ao": "aʊ", "au": "aʊ", "a": "ɑː", "eng": "ɛŋ", "en": "ɛn",
    "em": "ɛm", "ep": "ɛp", "et": "ɛt", "enh": "ɛn", "ech": "ɛk", "e": "eɪ", "eo": "ɛoʊ", "inh": "ɪn", "in": "ɪn",
    "im": "ɪm", "ich": "ɪk", "it": "ɪt", "ip": "ɪp", "i": "iː", "iu": "juː", "ong": "ɒŋ", "on": "ɒn", "om": "ɒm",
    "oc": "ɒk", "op": "ɒp", "ot": "ɒt", "oi": "ɔɪ", "o": "oʊ", "y": "iː", "yen": "jɛn", "ieh": "jɛ", "uon": "wɒn",
    "uot": "wɒt", "uu": "uː", "ua": "uːə", "ia": "iːə", "iec": "iːk", "uyet": "wiːt",
}  # fmt: skip
_WHOLE = {
    "nguyen": "wɪn", "tran": "tɹɑːn", "pham": "fæm", "le": "leɪ", "vo": "voʊ", "duc": "dʊk", "van": "væn",
    "thi": "tiː",
    "thu": "tuː", "dang": "dæŋ", "phan": "fæn", "huynh": "hwɪn", "dinh": "dɪn", "quoc": "kwɒk", "huong": "hwɒŋ",
    "truong": "tɹʊŋ", "phuong": "fʊŋ", "cuong": "kʊŋ", "dam": "dɑːm", "hoang": "hwɑːŋ", "chi": "tʃiː", "ngo": "noʊ",
    "mai": "maɪ", "my": "miː", "nam": "nɑːm", "vuong": "vʊŋ", "luong": "lwɒŋ", "duong": "dwɒŋ",
}  # fmt: skip
_SURNAMES = frozenset(
    listed(
        "nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly dinh doan trinh luong truong cao to "
        "mai "
        "ha"
    )
)
_MIDDLE = frozenset(listed(
    "van thi duc minh quoc xuan huu cong thanh ngoc kim thu hong trung quang dinh hoang nhat tuan phu viet ba anh "
    "the trong bich tan hoai gia thuy manh khac bao chi my phuong nam dai tien thai son mau dong"
))  # fmt: skip
_CUES = pattern(r"\b(?:Vietnam\w*|Hanoi|Ho Chi Minh|Saigon|dong|Mekong)\b")
_SHAPE = pattern(r"(ngh|ng|nh|ph|th|tr|ch|kh|gh|gi(?=[aeou])|qu|[bcdghklmnprstvxy]?)([a-z]+)\Z")


@lru_cache(maxsize=2048)
def _read(word: str) -> str | None:
    """Read one syllable, or several with hyphens; names stand in syllables of their own."""
    found = []
    for part in word.split("-"):
        sound = _WHOLE.get(part) or _syllable(part)
        if sound is None:
            return None
        found.append("ˈ" + sound)
    return "".join(found)


def _syllable(part: str) -> str | None:
    match = _SHAPE.match(part)
    if match is None or match[2] not in _RIMES:
        return None
    return _ONSETS[match[1]] + _RIMES[match[2]]


_SYLLABLES = 3
_STRONG = pattern(r"(?:th|tr|nh|ng|ph|kh)[a-z]*(?:ie|uo|ua|uy|oa)|[a-z]*(?:uo[ntci]|ie[ntpmu]|uy[en])")


def _shows(word: str) -> bool:
    """Whether a syllable is spelt as few but Vietnamese are: Thien, Thuot, Buon."""
    return bool(_STRONG.match(word))


def _full_name(words: list[str]) -> bool:
    """Whether three words are a surname, a middle name and a given name, or two of which the first is Nguyen."""
    if not all(map(_read, words)):
        return False
    if words[0] not in _SURNAMES:
        return len(words) == _SYLLABLES and sum(map(_shows, words)) > 1 and not any(map(is_english, words))
    return (len(words) in {3, 4} and words[1] in _MIDDLE) or (
        len(words) == 2 and words[0] in {"nguyen", "pham", "tran"}
    )


_ALONE = pattern(
    r"nguy[eễ]n\Z|phuong\Z|thuong\Z|huynh\Z|"
    r"\w*[ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]\w*\Z"
)
ORIGIN = Origin("vi", _read, _SURNAMES, lambda word: word in _MIDDLE or word in _SURNAMES, _CUES, _full_name, _ALONE)
"""Vietnamese."""
