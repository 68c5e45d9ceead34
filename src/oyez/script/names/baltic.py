"""Names of Lithuania, Latvia, Estonia and Finland: Šimonytė, Rinkēvičs, Kasčiūnas, Virtanen, Häkkänen."""

from __future__ import annotations

from oyez.script.names.letters import full_name_of, reader, stress_by_ending
from oyez.script.names.origin import Origin
from oyez.script.normalise.atoms import listed
from oyez.script.normalise.patterns import pattern

__all__ = ["ORIGIN"]

_TABLE = """
aa=ɑː ii=iː uu=uː oo=oʊ ee=eɪ ää=æ öö=ɜː yy=uː ai=aɪ äi=eɪ ei=eɪ oi=ɔɪ ui=uːi au=aʊ äu=aʊ ou=oʊ uo=wɔː ie=jɛ yö=jɜː
ia=iə č=tʃ š=ʃ ž=ʒ ģ=dj ķ=tj ļ=lj ņ=nj ā=ɑː ē=eɪ ī=iː ū=uː ą=ɑː ę=ɛ ė=eɪ į=iː ų=uː y$=i y=iː ö=ɜː ä=æ õ=ɜː ü=uː ch=k
sh=ʃ th=t nk=ŋk ng=ŋ ius$=jʊs as$=əs is$=ɪs us$=ʊs a$=ə a=ɑː e$=eɪ e=ɛ i$=i i=ɪ o$=oʊ o(?=[^aeiouy]{2})=ɒ o=oʊ u=ʊ j=j
w=v c=ts b=b d=d f=f g=ɡ h=h k=k l=l m=m n=n p=p q=k r=ɹ s=s t=t v=v x=ks z=z
"""
_GIVEN = frozenset(listed(
    "aki alar algirdas andrius andrus antti arturs arvydas edgars egils eero elina evika gintaras gitanas heikki "
    "inese ilkka jaak jarmo jukka jyrki kaja kalevi kersti krisjanis markku matti mika mikko olli paavo pekka pentti "
    "petteri raimonds riikka saara sanna sauli siim taavi teemu toomas tuomas urmas vaira valdis veikko vytautas "
    "zygimantas"
))  # fmt: skip
_ALONE = pattern(
    r"\w*(?:ää|öö|yy)\w*\Z|\w{2,}(?:[aiou]nen|auskas|evi[cč]ius|avi[cč]ius|ait[ėe]|ien[ėe]|yt[ėe]|ūnas|kalns|mäki|niemi|"
    r"järvi|koski)\Z|\w*[āēīūģķļņėųįą]\w*\Z"
)
_CUES = pattern(
    r"\b(?:Finland|Finnish|Finns?|Helsinki|Estonia\w*|Tallinn|Latvia\w*|Riga|Lithuania\w*|Vilnius|Baltic\w*)\b"
)
_letters = reader(_TABLE, stress_by_ending({"auskas": 2, "vicius": 3, "vičius": 3}, lambda _count, _word: 0), {})


def _distinct(word: str) -> bool:
    return bool(_ALONE.match(word)) or word.endswith(("nen", "kas", "nas", "ius", "ins", "sts", "kis", "eda"))


ORIGIN = Origin(
    "fi", _letters, frozenset(), _distinct, _CUES, full_name_of(_GIVEN, (), _distinct), _ALONE, accents=True
)
"""Lithuanian, Latvian, Estonian, Finnish."""
