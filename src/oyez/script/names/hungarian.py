"""Hungarian names: Szabó, Németh, Nagy, Horváth, Szijjártó."""

from __future__ import annotations

from oyez.script.names.letters import full_name_of, reader
from oyez.script.names.origin import Origin
from oyez.script.normalise.atoms import listed
from oyez.script.normalise.patterns import pattern

__all__ = ["ORIGIN"]

_TABLE = """
dzs=dʒ sz=s zs=ʒ cs=tʃ gy=dʒ ny=nj ly=j ty=tj th=t ch=tʃ ö=ɜː ő=ɜː ü=uː ű=uː á=ɑː é=eɪ í=iː ó=oʊ ú=uː a$=ə a=ɒ
ay$=aɪ ey$=eɪ e$=eɪ e=ɛ i$=i i=ɪ y$=i y=i o=oʊ u=uː s=ʃ c=ts j=j w=v b=b d=d f=f g=ɡ h=h k=k l=l m=m n=n p=p r=ɹ
t=t v=v x=ks z=z
"""
_GIVEN = frozenset(listed(
    "andras attila balazs balint bela csaba david erzsebet ferenc gabor gergely gyorgy gyula ildiko imre istvan janos "
    "jozsef judit katalin klara krisztina lajos laszlo marta miklos orsolya pal peter robert sandor tamas tibor viktor "
    "zoltan zsolt zsuzsa"
))  # fmt: skip
_ALONE = pattern(
    r"\w*(?:[őű]|szt|zsó|szíj|csá)\w*\Z|(?:szab|szent|szil|zsi|csi|gyu|gyö|győ|nagy|horváth|németh|kovács)\w*\Z|"
    r"\w+(?:lyi|nyi|ády)\Z"
)
_CUES = pattern(r"\b(?:Hungar\w+|Budapest|Orb[aá]n|forints?|Fidesz|Tisza)\b")
_letters = reader(_TABLE, lambda _count, _word: 0, {})


def _fits(word: str) -> bool:
    return bool(_ALONE.search(word))


ORIGIN = Origin("hu", _letters, frozenset(), _fits, _CUES, full_name_of(_GIVEN, (), _fits), _ALONE, accents=True)
"""Hungarian."""
