"""Turkish names: Yılmaz, Özdemir, Davutoğlu, Çelik, Şahin."""

from __future__ import annotations

import re

from oyez.script.names.letters import full_name_of, last, reader, stress_by_ending
from oyez.script.names.origin import Origin
from oyez.script.normalise.atoms import listed
from oyez.script.normalise.patterns import pattern

__all__ = ["ORIGIN"]

_TABLE = """
oğlu$=oʊluː oglu$=oʊluː dag$=dɑː tas$=tɑːʃ bahce=bɑːhtʃɛ bahçe=bɑːhtʃɛ ^oz=ɜːz ^gul=ɡuːl ^gun=ɡuːn gur$=ɡʊɹ ağ=ɑː
iğ=iː ığ=ɪ oğ=oʊ uğ=uː üğ=uː eğ=eɪ ğ= ç=tʃ
c$=tʃ ^c(?=el|et|ak|av|ic|ol)=tʃ ş=ʃ sh=ʃ ch=tʃ c=dʒ ay=aɪ ey=eɪ oy=ɔɪ uy=uːi ö=ɜː ü=uː ı=ɪ â=ɑː î=iː a=ɑː
e=ɛ i(?=k)=ɪ i=iː o(?=[pkst][çkts])=ɒ o=oʊ u=uː y=j b=b d=d f=f g=ɡ h=h j=ʒ k=k l=l m=m n=n p=p r=ɹ s=s t=t v=v w=v
z=z
"""
_GIVEN = frozenset(listed(
    "adem adnan akin aleyna alev alp altan arda arif arzu asli atilla attila aydin ayhan aziz baris basak batuhan "
    "baykal behlul beren beril berkay bilal birol buse cagla canan celal cemil cetin ceyda cihan cuneyt defne dilek "
    "dogan dogu ebru ece eda elcin emin emrah ender erdinc erol ertugrul esra evren eyup faruk feridun feyza figen "
    "filiz fuat gizem gokce gonca goksel gulsen gulsum gursel guven hakki haluk hande haydar hilmi hulusi idris inan "
    "irem irfan ismet izzet kagan kerem koray korkut kubilay kutlu levent mahmut melek melih melike memduh mert "
    "meryem metin mevlude muge muharrem muhsin murathan musa mustafa muzaffer nazan nazim nazli necati nedim nejat "
    "nihat nilgun nurettin nuray oguz oguzhan okan oktay omur orcun ozge pelin polat ramazan rasim rauf refik reha "
    "remzi rifat sabri safak sahin sami saruhan seda selcuk selda selin sema semih sener serdar serhat serpil sevgi "
    "sevim sezen sibel simge sinan songul suat sukru sule tahsin taner tansu tarik tarkan tayyip tevfik timur tolga "
    "tugba tuna turan turhan turkan tuncer ufuk ulas umut unal veli yalcin yaman yasemin yesim yildiz yigit yilmaz "
    "zafer zeki zekeriya zulfu abdullah ahmet ali alparslan aysel ayse aylin bekir berat binali bulent burak can cem "
    "cemal cengiz deniz devlet ekrem elif emine emre engin enver erdal erdem erkan ersin fahrettin fatih fatma ferhat "
    "gokhan hakan halil hasan huseyin ibrahim ilker ismail kadir kaan kemal leyla mehmet meral merve mesut mevlut "
    "murat nuri numan omer onur orhan osman ozan ozgur ozlem pinar recep sedat selahattin selim serkan suleyman "
    "tayfun tuncay turgut ugur umit volkan yasar yasin yavuz yusuf zeynep zehra"
))  # fmt: skip
_ALONE = pattern(
    r"\w*(?:oğlu|oglu|[ğışİı]|[öü]\w*ç|ç\w*[öü])\w*\Z|\w*(?:demir|türk|özt|özd|özk|özg|güne)\w*\Z|[çş]\w+\Z"
)
_CUES = pattern(r"\b(?:Turkey|Turkish|Turkiye|Türkiye|Ankara|Istanbul|lira|Erdogan|Erdoğan|Turks|AKP|CHP)\b")

_letters = reader(
    _TABLE,
    stress_by_ending(
        {
            "oğlu": 1,
            "oglu": 1,
            "demir": 3,
            "maz": 2,
            "ov": 1,
            "tafa": 3,
            "ık": 2,
            "ik": 2,
            "türk": 2,
            "utoğlu": 2,
            "tüoğlu": 2,
            "çu": 2,
            "cu": 2,
            "er": 2,
        },
        last,
    ),
    {},
)


def _fits(word: str) -> bool:
    return bool(_ALONE.search(word)) or bool(
        re.search(r"(?:maz|mez|er|an|kaya|han|tas|lu|li|ci|cu|ik|ek|gul|man)\Z", word)
    )


ORIGIN = Origin(
    "tr",
    _letters,
    frozenset(),
    lambda word: bool(_ALONE.match(word)),
    _CUES,
    full_name_of(_GIVEN, (), _fits),
    _ALONE,
    accents=True,
)
"""Turkish."""
