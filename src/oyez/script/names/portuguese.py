"""Portuguese names: João Guimarães, Gonçalves, Magalhães, Conceição."""

from __future__ import annotations

import re

from oyez.script.names.letters import full_name_of, last, penult, reader
from oyez.script.names.origin import Origin
from oyez.script.normalise.atoms import listed
from oyez.script.normalise.patterns import pattern

__all__ = ["ORIGIN"]

_TABLE = """
o(?=ã)=w ão=aʊ ães=aɪnʃ ãe=aɪn ões=ɔɪnʃ õe=ɔɪn ã=æn õ=ɒn lh=lj nh=nj ch=ʃ ç=s qu(?=[ei])=k qu=kw gu(?=[eiéí])=ɡ
g(?=[eiéí])=ʒ j=ʒ c(?=[eiéí])=s x=ʃ rr=ɹ h= ss=s ei=eɪ ai=aɪ oi=ɔɪ ou=oʊ au=aʊ eu=ɛu ia$=iə io$=ioʊ ia=jɑː io=joʊ
á=ɑː â=ɑː à=ɑː é=ɛ ê=eɪ í=iː ó=ɔː ô=oʊ ú=uː a$=ə a=ɑː es$=ɛs e$=i e=ɛ i$=i i=iː o$=oʊ o(?=[^aeiou]{2})=ɒ o=oʊ u=uː
b=b c=k d=d f=f g=ɡ k=k l=l m=m n=n p=p r=ɹ s=s t=t v=v w=w y=i z=z
"""
_GIVEN = frozenset(listed(
    "joao joão luiz luis paulo andre thiago tiago rui nuno vitor antonio marcelo gilberto jair geraldo fernando "
    "eduardo flavio renato rodrigo sergio alexandre marina simone michelle ciro aecio jose rafael"
))  # fmt: skip
_ALONE = pattern(r"\w*(?:ão|ãe|õe|ães|ões|ção)\w*\Z|\w{2,}(?:nçalves|lhães|lhaes|çalves|eirinha|inho|eira)\Z")
_CUES = pattern(r"\b(?:Portug\w+|Lisbon|Brazil\w*|Bras[ií]lia|Angola\w*|Mozambi\w+|Lula|Bolsonaro|S[aã]o Paulo|Rio)\b")


def _stress(count: int, word: str) -> int:
    """Stress the last syllable where it is nasal or ends in a consonant, else the last but one."""
    if re.search(r"(?:ão|ãe|ães|ões|[rlz])\Z", word):
        return last(count, word)
    return penult(count, word)


_letters = reader(_TABLE, _stress, {"ɑː": "ə"})


def _distinct(word: str) -> bool:
    return bool(re.search(r"(?:eira|eiro|inho|inha|alho|ques|alves|ães|ões|ão)\Z", word))


ORIGIN = Origin(
    "pt", _letters, frozenset(), _distinct, _CUES, full_name_of(_GIVEN, (), _distinct), _ALONE, accents=True
)
"""Portuguese, of Portugal and Brazil."""
