"""Greek names: Papadopoulos, Mavrogiannis, Dendias, Kasselakis, Androulakis."""

from __future__ import annotations

from oyez.script.names.letters import full_name_of, penult, reader, stress_by_ending
from oyez.script.names.origin import Origin
from oyez.script.normalise.atoms import listed
from oyez.script.normalise.patterns import pattern

__all__ = ["ORIGIN"]

_TABLE = """
ou(?=los$)=ʊ mp(?=[aeiou])=mp gk=ɡ tz=ts ts=ts th=θ ph=f ch=k kh=k rr=ɹ ou=uː ei=iː oi=iː ai=aɪ au=aʊ ^gio=jɔː ^gi=j
^ge=jɛ ^gy=jiː ios$=iɒs eos$=eɪɒs ias$=iːəs ia$=iːə io=joʊ yia=jɑː gia=jɑː y=i as$=əs os$=ɒs is$=ɪs es$=iːz a$=ə a=ɑː
e=ɛ i$=i i(?=[^aeiou]{2})=ɪ i=iː o$=oʊ o=ɒ u=uː b=b c=k d=d f=f g(?=[ei])=j g=ɡ h=h j=dʒ k=k l=l m=m n=n p=p q=k r=ɹ
s=s t=t v=v w=w x=ks z=z
"""
_GIVEN = frozenset(listed(
    "alexandros anastasios andreas antonis aristotelis athanasios charalambos christos dimitra dimitris dimitrios "
    "eleftherios eleni evangelos fotis georgios giannis giorgos ioanna ioannis katerina konstantinos kostas kostis "
    "kyriakos lefteris makis manolis michalis nikolaos nikos odysseas panagiotis panos pavlos petros prokopis savvas "
    "sotiris spyros stavros stefanos stelios takis thanasis thanos vangelis vasilis vassilis yannis yiannis yorgos"
))  # fmt: skip
_ALONE = pattern(
    r"\w{2,}(?:opoulos|opoulou|akis|idis|iadis|oglou|akos|akou|oulis|oudis|yannis|giannis|stidis|poulos|ntzis|oulides)\Z"
)
_CUES = pattern(r"\b(?:Greece|Greek\w*|Athens|Thessaloniki|Cypr\w+|Nicosia|Syriza|Pasok|Mitsotakis|Crete|Cretan)\b")
_ENDINGS = {
    "poulos": 3, "opoulou": 2, "akis": 2, "idis": 2, "ides": 3, "ades": 2, "oglou": 1, "ias": 2, "ios": 3, "eos": 3,
    "ou": 1, "imos": 3, "anos": 3,
}  # fmt: skip
_letters = reader(_TABLE, stress_by_ending(_ENDINGS, penult), {"ɑː": "ə", "iː": "ɪ"})


def _distinct(word: str) -> bool:
    return bool(_ALONE.match(word)) or (len(word) > 4 and word.endswith(("is", "os", "as", "ou")))


ORIGIN = Origin("el", _letters, frozenset(), _distinct, _CUES, full_name_of(_GIVEN, (), _distinct), _ALONE)
"""Greek."""
