"""Dutch and Flemish names: Dijsselbloem, Hoekstra, Verhofstadt, Kuijpers."""

from __future__ import annotations

import re

from oyez.script.names.letters import full_name_of, reader
from oyez.script.names.origin import Origin
from oyez.script.normalise.atoms import listed
from oyez.script.normalise.patterns import pattern

__all__ = ["ORIGIN"]

_TABLE = """
schr=skɹ sch=sk isch$=is aai=aɪ ooi=ɔɪ oei=uːi eeuw=eɪv ieuw=iːv ij=aɪ ei=aɪ ui=aʊ uy=aʊ ou=aʊ au=aʊ ae=ɑː aa=ɑː ee=eɪ
oo=oʊ uu=uː oe=uː ie=iː eu=ɜː ch=x th=t ph=f tj=tʃ sj=ʃ ng=ŋ n(?=k)=ŋ dt=t qu=kw ck=k er$=əɹ el$=əl en$=ən e$=ə
a(?=[^aeiouy][aeiouy])=ɑː a$=ə a=æ e(?=[^aeiouy][aeiouy])=eɪ e=ɛ i$=i i=ɪ o(?=[^aeiouy][aeiouy])=oʊ o$=oʊ o=ɒ
u(?=[^aeiouy][aeiouy])=uː u=ʌ y=aɪ j=j w=v v=v b=b c=k d$=t d=d f=f g=ɡ h=h k=k l=l m=m n=n p=p r=ɹ s=s t=t x=ks z=z
"""
_GIVEN = frozenset(listed(
    "annelies bart bas bram caspar cees daan dirk eelco femke floris frans frits geert gerrit guus hanneke hendrik "
    "henk jaap janneke jelle jeroen joop joost joris kees koen laurens lodewijk maarten machteld marjolein mathijs "
    "matthijs niels pieter rens ruud saskia sietse sigrid sjoerd tjeerd wopke wouter wout"
))  # fmt: skip
_ALONE = pattern(
    r"\w*(?:ij[^aeiou]|uij|schoof|schaap|oekstr|uyt|ooij|eeuw|verhoe|bloem)\w*\Z|"
    r"\w{3,}(?:lstra|kstra|pstra|tsma|dsma|inga|huis|huizen|hoven|dijk|eijk|kerke|ckx|eyck|aerts|voort)\Z"
)
_CUES = pattern(
    r"\b(?:Dutch\w*|Netherlands|Amsterdam|Rotterdam|Hague|Flemish|Flanders|Antwerp|Eindhoven|Utrecht|Ajax)\b"
)


def _stress(count: int, word: str) -> int:
    """Stress the first syllable that is no prefix."""
    return 1 if count > 2 and re.match(r"(?:ver|be|ge|ont)[^aeiou]", word) else 0


_letters = reader(_TABLE, _stress, {})


def _distinct(word: str) -> bool:
    return bool(_ALONE.match(word))


ORIGIN = Origin("nl", _letters, frozenset(), _distinct, _CUES, full_name_of(_GIVEN, (), _distinct), _ALONE)
"""Dutch."""
