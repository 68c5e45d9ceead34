"""Names of the Czechs, Slovaks, Serbs, Croats and Slovenes: Petrović, Kovačević, Dvořák, Novotný, Jovanovic."""

from __future__ import annotations

import re

from oyez.script.names.letters import full_name_of, reader, stress_by_ending
from oyez.script.names.origin import Origin
from oyez.script.normalise.atoms import listed
from oyez.script.normalise.patterns import pattern

__all__ = ["ORIGIN"]

_TABLE = """
(?<=[td])vo(?=ř)=vɔː ř=ɹʒ ž=ʒ š=ʃ č=tʃ ć=tʃ đ=dʒ dž=dʒ dj=dʒ ď=dj ť=tj ň=nj ch=x nj=nj lj=lj ic$=ɪtʃ ić$=ɪtʃ
ov(?=i[cć]$)=əv ou=oʊ au=aʊ aj=aɪ áj=aɪ ej=eɪ oj=ɔɪ á=ɑː é=eɪ í=iː ý$=i ý=iː ó=oʊ ú=uː ů=uː ě=jɛ ö=ɜː ü=uː ä=ɛ
ia=jə ie=jɛ a$=ə a=ɑː e$=eɪ e=ɛ i$=i i=ɪ y$=i y=ɪ o$=oʊ o(?=[^aeiouy]{2})=ɒ o=oʊ u=uː c=ts j=j w=v
(?<=[^aeiou])r(?=[^aeiou])=əɹ ^r(?=[^aeiouáéíóúěyý])=əɹ b=b d=d f=f g=ɡ h=h k=k l=l ľ=l m=m n=n p=p r=ɹ s=s t=t
v=v x=ks z=z
"""
_GIVEN = frozenset(listed(
    "aleksandar ana andrej ante boris branko dalibor danijel darko david dejan dragan dusan filip goran igor ivan "
    "ivana ivica jakov jan jana jelena jiri jozef josip juraj karel katarina ljubomir lubos luka marek marija marko "
    "martin matej mateo matija michal mihajlo milan milena mile milos milorad mirko miroslav mladen nemanja nenad "
    "nikola novak ondrej pavel petar peter petr petra radek radovan ratko slobodan srdjan stefan tomas tomislav "
    "vaclav vedran viktor vladimir vojislav vojtech vuk zdenek zeljko zlatan zlatko zoran zuzana"
))  # fmt: skip
_ALONE = pattern(r"\w{2,}(?:ović|ovic|ević|evic|kić|jić|čić|nić|tić|lić|šić|mić|rić|dić|ić|ová|ický|ovský|áček|"
                    r"íček|čík)\Z|\w*[řěů]\w*\Z|"
                    r"\w+(?:ák|ý)\Z")  # fmt: skip
_DISTINCT = pattern(r"\w{2,}(?:vic|jic|cic|kic|ić|ová|ova|ský|ský|ák|ík|ček|ný|ec)\Z")
_CUES = pattern(
    r"\b(?:Serbia\w*|Belgrade|Croatia\w*|Zagreb|Bosnia\w*|Sarajevo|Kosovo|Montenegr\w+|Sloveni\w+|Slovak\w*|"
    r"Bratislava|"
    r"Czech\w*|Prague|Macedonia\w*|Balkan\w*)\b"
)

_letters = reader(
    _TABLE,
    stress_by_ending(
        {"ovic": 3, "ović": 3, "evic": 3, "ević": 3, "čević": 4, "cevic": 4, "ic": 3, "ić": 3}, lambda _count, _word: 0
    ),
    {},
)


def _fits(word: str) -> bool:
    return bool(re.search(r"(?:ic|ić|ová|ova|ský|sky|ek|ák|ak|ík|ka|ný)\Z", word))


ORIGIN = Origin(
    "sh",
    _letters,
    frozenset(),
    lambda word: bool(_DISTINCT.search(word)),
    _CUES,
    full_name_of(_GIVEN, (), _fits),
    _ALONE,
    accents=True,
)
"""Czech, Slovak, Serbian, Croatian, Bosnian, Slovene."""
