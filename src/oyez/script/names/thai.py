"""Thai names: Suthep Thaugsuban, Somchai Wongsawat, Phumtham Wechayachai. Ph and th are p and t."""

from __future__ import annotations

from oyez.script.names.letters import last, reader, stress_by_ending
from oyez.script.names.origin import Origin
from oyez.script.normalise.atoms import listed
from oyez.script.normalise.patterns import pattern

__all__ = ["ORIGIN"]

_TABLE = """
shina=ʃɪnə orn$=ɔːn arn$=ɑːn ph=p th=t kh=k ch=tʃ ng=ŋ ny=j ee=iː oo=uː ai=aɪ ay=aɪ ao=aʊ au=aʊ ae=ɛ oe=ɜː ue=uː eu=uː
ia=iːə ei=eɪ oi=ɔɪ ui=uːi iu=juː orn=ɔːn a$=ɑː a(?=[^aeiou][aeiou])=ə a=ɑː e=eɪ i$=i i(?=[^aeiou]$)=ɪ i=iː o(?=ng)=ɒ
o=oʊ u=uː l(?=[^aeiouy]|$)=n r$=n g(?=s)=k s$=t d$=t b$=p v=w j=dʒ y=j b=b c=k d=d f=f g=ɡ h=h k=k l=l m=m n=n p=p q=k
r=ɹ s=s t=t w=w x=ks z=z
"""
_GIVEN = frozenset(listed(
    "amnuay anan apichart atthawit banharn bhumjai boonsong chaiwat chavalit chinnicha chitchai chonthicha chuwit "
    "duangrit jaran jirayut julapun kasem kittiratt krit kulit nattapong nipit nopparat nopadol noppadon parinya "
    "pannaporn pheu pichai pichit piyabutr pokin pongpol porntip pravit preecha prommin rattana samak saksiam sanan "
    "sansern sirikanya sirivannavari sirikit sorayuth suchart suchatvee sukhumbhand supachai supot surachai surakiart "
    "suriya suthin tanatorn teerarat thamanat thanong thirachai varawut veera verapong vicha vichai virapong wichai "
    "wiroj worawut yongyuth yothin abhisit anutin apirat arnon chadchart chaikasem chalerm chuan jatuporn jurin "
    "nattawut panupong parit phumtham pita prawit prayut prayuth prem rangsiman sirichai somchai somkid somsak sondhi "
    "sonthi sudarat surayud suthep thaksin thanathorn yingluck wissanu korn pannika natthaphong paetongtarn srettha"
))  # fmt: skip
_ALONE = pattern(
    r"\w{3,}(?:porn|siri|sak|chai|wong|wat|suwan|kul|panich|rat|phan|thip|apha|nond|phong|kiat|wattana|boon)\w*\Z"
)
_CUES = pattern(r"\b(?:Thai|Thais|Thailand|Bangkok|baht|Pheu|Shinawatra)\b")
_letters = reader(_TABLE, stress_by_ending({"watra": 2}, last), {})


def _distinct(word: str) -> bool:
    return len(word) > 5 and bool(_ALONE.match(word))


def _full_name(words: list[str]) -> bool:
    return len(words) == 2 and words[0] in _GIVEN and len(words[1]) > 4 and bool(_letters(words[1]))


ORIGIN = Origin("th", _letters, _GIVEN, _distinct, _CUES, _full_name)
"""Thai."""
