"""Polish names, with or without their accents: Wiśniewski, Grzybowski, Szczepański, Kwiatkowska."""

from __future__ import annotations

import re

from oyez.script.names.letters import full_name_of, penult, reader
from oyez.script.names.origin import Origin
from oyez.script.normalise.atoms import listed
from oyez.script.normalise.patterns import pattern

__all__ = ["ORIGIN"]

_TABLE = """
trz=tʃ szcz=ʃtʃ dzi(?=[aeiouąęó])=dʒ dż=dʒ dź=dʒ dz=dz sz=ʃ cz=tʃ rz=ʒ ż=ʒ ź=ʒ ch=x ci(?=[aeouąęó])=tʃ ć=tʃ
si(?=[aeouąęó])=ʃ ś=ʃ zi(?=[aeouąęó])=ʒ ni(?=[aeouąęó])=nj ń=n ł=w ą(?=[bp])=ɒm ą=ɒn ę(?=[bp])=ɛm ę$=ɛ ę=ɛn ój=uːi
ó=uː ie=jɛ a(?=[nń]sk)=æ ia=jɑː io=joʊ iu=juː i$=i i=ɪ y$=i y=ɪ au=aʊ aj=aɪ ej=eɪ oj=ɔɪ a$=ə a=ɑː e=ɛ o$=oʊ
o(?=[^aeiouyó]{2})=ɒ o=oʊ u=uː w(?=[skptcf])=f (?<=k)w=f w$=f w=v ci(?=k)=tʃɪ c=ts j=j b=b d=d f=f g=ɡ h=h k=k l=l m=m
n=n p=p r=ɹ s=s t=t v=v x=ks z=z q=k
"""
_GIVEN = frozenset(listed(
    "adam agnieszka aleksander andrzej anna antoni barbara bartosz bogdan boguslaw czeslaw dariusz donald dorota "
    "elzbieta ewa grzegorz halina hanna henryk iga jacek jakub jan janusz jaroslaw jerzy joanna jozef karol katarzyna "
    "kazimierz krystyna krzysztof lech leszek lukasz maciej magdalena malgorzata marcin marek maria mariusz mateusz "
    "michal mikolaj miroslaw pawel piotr przemyslaw radoslaw rafal robert ryszard slawomir stanislaw stefan szymon "
    "tadeusz tomasz urszula waldemar wieslaw witold wladyslaw wojciech zbigniew zofia zygmunt"
))  # fmt: skip
_ALONE = pattern(
    r"\w{2,}(?:owski|owska|ewski|ewska|iński|ińska|inski|inska|ański|ańska|czyk|czak|szek|arczuk|czuk|arek|łęsa|ójcik|arczyk|"
    r"zyński|cki|cka|dzki|dzka)\Z|"
    r"\w*(?:szcz|ą|ę|ł|ń|ś|ź|ż|prz|trz|dzieł|grz|krz|brz)\w*\Z"
)
_CUES = pattern(r"\b(?:Poland|Polish|Poles|Warsaw|zloty|Krakow|Gdansk)\b")

_letters = reader(_TABLE, penult, {"ɑː": "ə"})


def _fits(word: str) -> bool:
    return bool(_ALONE.search(word)) or bool(re.search(r"(?:ek|ak|ik|ska|ski|sz|cz|rz|wicz|owa)\Z", word))


ORIGIN = Origin(
    "pl",
    _letters,
    frozenset(),
    lambda word: bool(_ALONE.match(word)),
    _CUES,
    full_name_of(_GIVEN, (), _fits),
    _ALONE,
    accents=True,
)
"""Polish."""
