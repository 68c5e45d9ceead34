"""Indonesian and Malay names: Susilo Bambang Yudhoyono, Hadi Tjahjanto, Budi Gunawan, Setiawan."""

from __future__ import annotations

import re

from oyez.script.names.letters import full_name_of, penult, reader
from oyez.script.names.origin import Origin
from oyez.script.normalise.atoms import listed
from oyez.script.normalise.patterns import pattern

__all__ = ["ORIGIN"]

_TABLE = """
ng=ŋ ny=nj sy=ʃ kh=k tj=tʃ hj=j dj=dʒ oe=uː dh=d th=t sj=ʃ ai$=aɪ au$=aʊ h(?=j|y)= iy=iːj c=tʃ j=dʒ y=j
a$=ɑː a=ɑː e=ɛ i$=i i=iː o=oʊ u=uː b=b d=d f=f g=ɡ h=h k=k l=l m=m n=n p=p q=k r=ɹ s=s t=t v=v w=w x=ks z=z '=
"""
_GIVEN = frozenset(listed(
    "agus ahmad airlangga andi anies arief bambang basuki budi dedi dewi djoko dwi edi eko erick fadli fitri gatot "
    "hadi hasto indra irwan joko kartika luhut mahfud megawati moeldoko muhaimin nadiem prabowo pramono puan rahmat "
    "retno ridwan rini rizal sandiaga setya siti sofyan sri sugeng suharso surya susilo sutiyoso teguh tito tri "
    "wahyu wiranto wishnu yusril zulkifli gibran ganjar hendra yudi"
))  # fmt: skip
_ALONE = pattern(r"(?:su|soe|tja|tji|dji|har|yudho|prabo|kusu|susi|widjo|wido)\w*(?:to|no|yo|wo|do|jo)\Z|"
                    r"\w+(?:iawan|nawan|wijaya|wibowo|santoso|[iwhjy]anto|"
                    r"kusuma|murti|subroto|adisucipto)\Z")  # fmt: skip
_CUES = pattern(r"\b(?:Indonesia\w*|Jakarta|Java\w*|Sumatra\w*|Bali|rupiah|Prabowo|Widodo|Malaysia\w*|Kuala Lumpur)\b")
_letters = reader(_TABLE, penult, {})


def _fits(word: str) -> bool:
    return bool(_ALONE.search(word)) or bool(re.search(r"(?:wan|anto|ono|ati|adi|udi|awi|odo|urti|ita|ani)\Z", word))


ORIGIN = Origin("id", _letters, frozenset(), _fits, _CUES, full_name_of(_GIVEN, (), _fits), _ALONE)
"""Indonesian and Malay."""
