"""Italian names: Giuseppe Marchetti, Bianchi, Castiglione, Piccinini."""

from __future__ import annotations

import re

from oyez.script.names.letters import full_name_of, penult, reader, stress_by_ending
from oyez.script.names.origin import Origin
from oyez.script.normalise.atoms import listed
from oyez.script.normalise.patterns import pattern

__all__ = ["ORIGIN"]

_TABLE = """
sch=sk sci(?=[aou])=ʃ sc(?=[ei])=ʃ gli(?=[aeou])=lj gli=lji gn=nj ch=k gh=ɡ cci(?=[aou])=tʃ cc(?=[ei])=tʃ
ggi(?=[aou])=dʒ gg(?=[ei])=dʒ ci(?=[aou])=tʃ c(?=[ei])=tʃ gi(?=[aou])=dʒ g(?=[ei])=dʒ qu=kw zio$=tsioʊ zia$=tsiə zz=ts
z=z h= ia$=iə io$=ioʊ ie=jɛ ia=jɑː io=joʊ iu=juː ua=wɑː ue=wɛ uo=woʊ ui=wiː ai=aɪ ei=eɪ oi=ɔɪ au=aʊ à=ɑː è=ɛ é=eɪ ì=iː
ò=oʊ ù=uː a$=ə a(?=n[csz])=æ a=ɑː e$=eɪ e=ɛ i$=i i=iː o$=oʊ o(?=([^aeiou])\\1)=ɒ o(?=[^aeiou]{2})=ɒ o=oʊ u=uː b=b c=k
d=d f=f g=ɡ j=j k=k l=l m=m n=n p=p r=ɹ s=s t=t v=v w=v x=ks y=i
"""
_GIVEN = frozenset(listed(
    "alberto alessandra alessandro alessia alfonso andrea angelo antonio arturo beppe bruno carlo chiara claudio "
    "cristina daniele dario davide domenico donatella elena emanuela enrico ettore fabio fabrizio federica federico "
    "filippo francesca francesco franco gabriele gaetano gennaro giacomo giancarlo gianfranco gianluca gianluigi "
    "gianni gino giorgia giorgio giovanna giovanni giulia giulio giuseppe guido ignazio lorenzo luca lucia luciano "
    "luigi marcello marco maria mario massimo matteo maurizio michele nicola nicolo paola paolo pasquale piero "
    "pierluigi pietro raffaele renato renzo riccardo roberta roberto rocco salvatore sandro sergio silvia silvio "
    "simone stefania stefano tommaso umberto valentina valeria vincenzo vittoria vittorio walter"
))  # fmt: skip
_ALONE = pattern(r"\w{2,}(?:cchi|chetti|ghetti|glio|gliani|cchio|ccini|cinelli|uzzi|azzi|ezzi|izzi|glia|gnolo|"
                    r"gnoli|schini|chini|celli|etti|"
                    r"iglione|zzone|acci|ucci|icci|ecci)\Z|(?:ghi|giu|gian)\w{3,}[aeio]\Z")  # fmt: skip
_CUES = pattern(r"\b(?:Ital\w+|Rome|Roman|Milan|Naples|Turin|Venice|Florence|Sicil\w+|Vatican|Serie A|Meloni)\b")
_letters = reader(_TABLE, stress_by_ending({"olo": 3, "ico": 3, "igo": 3}, penult), {"ɑː": "ə", "iː": "ɪ"})


def _distinct(word: str) -> bool:
    return bool(
        re.search(
            r"(?:ini|elli|etti|otti|acci|ardi|ucci|occhi|ioni|eschi|aldi|essi|ossi|anchi)\Z",
            word,
        )
    )


def _fits(word: str) -> bool:
    """Whether a word may be the surname of somebody with an Italian given name."""
    return bool(re.search(r"[^aeiou][aeio]\Z", word)) and len(word) > 4


ORIGIN = Origin("it", _letters, frozenset(), _distinct, _CUES, full_name_of(_GIVEN, (), _fits), _ALONE, accents=True)
"""Italian."""
