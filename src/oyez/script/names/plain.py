"""Names of many languages that are written as they sound: Suluhu, Bujumbura, Maiduguri, Vaiaku, Surabaya.

Where no origin shows, a word of open syllables that no English dictionary has is read with the vowels of most of the
world and the stress on the last syllable but one, which is how a newsreader reads it.
"""

from __future__ import annotations

from oyez.script.names.english import is_english
from oyez.script.names.letters import penult, reader, stress_by_ending
from oyez.script.names.origin import Origin
from oyez.script.normalise.patterns import pattern

__all__ = ["ORIGIN"]

_TABLE = """
^hl=hl hl=l tsh=tʃ ^mb=əmb ^nd=ənd ^ng=əŋɡ ^nk=əŋk ^nj=əndʒ ^nt=ənt ^nz=ənz ^ny=nj ny=nj ngw=ŋɡw ng=ŋɡ n(?=[kq])=ŋ
sh=ʃ ch=tʃ zh=ʒ kh=k gh=ɡ dh=d ph=f ts=ts dz=dz kw=kw gw=ɡw ia$=iə io$=ioʊ ua$=uːə ea$=eɪə aa=ɑː ii=iː uu=uː oo=uː
ee=eɪ ai=aɪ au=aʊ ao=aʊ ei=eɪ oi=ɔɪ ie=iːɛ ay(?=[aeou])=aɪ a$=ə a(?=[mn][bdgkptcz])=æ a=ɑː e$=eɪ e=ɛ i$=i
i(?=[mnlrst][^aeiouy])=ɪ i=iː o$=oʊ o(?=[mnlrs][^aeiouy])=ɒ o=oʊ u$=uː u(?=[mnlr][^aeiouy])=ʊ u=uː y=j b=b d=d f=f g=ɡ
h=h j=dʒ k=k l=l m=m n=n p=p q=k r=ɹ s=s t=t v=v w=w z=z
"""
_CONSONANT = (
    r"(?:mb|nd|ng|nk|nj|nt|nz|mp|mw|bw|kw|gw|ngw|tw|sw|rw|ny|sh|ch|zh|kh|gh|dh|ph|tsh|ts|dz|hl|[bdfghjklmnpqrstvwyz])"
)
_VOWEL = r"(?:ai|au|ao|ei|oi|ie|aa|ii|uu|ia|io|ua|[aeiou])"
# Three open syllables or more; a syllable may close in n, m, r, l, s or a doubled consonant before the next.
_SHAPE = pattern(
    rf"(?:{_CONSONANT}?{_VOWEL}(?:[nmrls](?=[bdfgjkmnprstvz])|([bdgklmnprst])(?=\1))?){{2,}}{_CONSONANT}{_VOWEL}(?<!e)\Z"
)
_TWO = pattern(rf"{_CONSONANT}?{_VOWEL}[nmrls]?{_CONSONANT}(?:ai|au|ao|[aiou])\Z")
_STRANGE = pattern(
    r"^(?:hl|mb|nd|ng|nk|nj|nt|nz|mw|bw|gw|rw|dz|ts|dh)|[kgb]w[aei]|[aiu]ku|uh[aeiou]|"
    r"aa|ii|uu|[jkvz]u\Z|ji\Z"
)

_letters = reader(_TABLE, stress_by_ending({"ia": 2, "io": 2}, penult), {"ɑː": "ə"})


def fits(name: str) -> bool:
    """Whether a word in small letters may be read so: its shape, and that English does not have it."""
    shaped = bool(_SHAPE.match(name)) or (bool(_TWO.match(name)) and bool(_STRANGE.search(name)))
    return shaped and not is_english(name)


ORIGIN = Origin("mul", _letters, frozenset(), fits, pattern(r"(?!)"), lambda _words: False)
"""No origin in particular."""
