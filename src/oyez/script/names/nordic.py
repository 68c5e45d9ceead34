"""Names of Sweden, Norway, Denmark and Iceland: Åkesson, Björklund, Jørgensen, Sigurðardóttir."""

from __future__ import annotations

from oyez.script.names.letters import full_name_of, reader
from oyez.script.names.origin import Origin
from oyez.script.normalise.atoms import listed
from oyez.script.normalise.patterns import pattern

__all__ = ["ORIGIN"]

_TABLE = """
skj=ʃ sj=ʃ stj=ʃ kj=tʃ tj=tʃ hj=j gj=j lj=j dj=j ^gy=jɜː fj=fj aa=ɔː å=ɔː ä=ɛ æ=ɛ ö=ɜː ø=ɜː ð=ð þ=θ á=aʊ é=jɛ í=iː
ó=oʊ ú=uː ý=iː au=aʊ ei=eɪ ey=eɪ øy=ɔɪ ae=ɛ oe=ɜː oo=oʊ ee=eɪ ck=k ch=k qu=kv qv=kv hv=v ph=f th=t tt=t gaard$=ɡɔːɹ
gård$=ɡɔːɹ berg$=bɜːɡ borg$=bɔːɹɡ sson$=sən ssen$=sən son$=sən sen$=sən stad$=stæd stein$=staɪn heim$=haɪm
dottir$=dɒtɪɹ dóttir$=dɒtɪɹ ah(?=[^aeiouy]|$)=ɑː eh(?=[^aeiouy]|$)=eɪ oh(?=[^aeiouy]|$)=oʊ er$=əɹ en$=ən el$=əl e$=ə
a$=ə a(?=[^aeiouy][aeiouy])=ɑː a=æ e(?=[^aeiouy][aeiouy])=eɪ e=ɛ i$=i i=ɪ o$=oʊ o(?=[^aeiouy][aeiouy])=oʊ o=ɒ
u(?=[^aeiouy][aeiouy])=uː u=ʊ y=iː ng=ŋ n(?=k)=ŋ b=b c=k d=d f=f g=ɡ h=h j=j k=k l=l m=m n=n p=p q=k r=ɹ s=s t=t v=v
w=v x=ks z=s
"""
_GIVEN = frozenset(listed(
    "anders annika arne bengt birgitta bjarne bjarni bjorn carsten christer ebba egil einar erling espen fredrik "
    "frode goran gro gudrun gunnar gustaf haakon halla hanne harald henrik holger inga ingvar jens jimmie johan "
    "jorgen kjell knut kristian kristrun lars leif magnus margrethe mats mette mikael mikkel morten nils ola olafur "
    "oddvar pernille poul preben ragnar rasmus roald sigurdur soren stefan stellan stig sture sven svein sverre "
    "thorbjorn torben torgeir trond trygve ulf ulla ulrika vigdis viktor ylva"
))  # fmt: skip
_ALONE = pattern(
    r"\w*[åøð]\w*\Z|\w{2,}(?:qvist|kvist|gaard|dottir|dóttir|ström|nsson|rsson|ksson|lsson|tsson|nssen|kssen|fjord|skjold)"
    r"\Z|(?:bj[öo]r|hj[äa]l|kj[eæ]|fj[eo]l|sj[öo])\w+\Z"
)
_CUES = pattern(
    r"\b(?:Swed\w+|Stockholm|Norw\w+|Oslo|Denmark|Danish|Danes?|Copenhagen|Iceland\w*|Reykjavik|Greenland\w*|Faroe\w*)\b"
)
_letters = reader(_TABLE, lambda _count, _word: 0, {})


def _distinct(word: str) -> bool:
    return bool(_ALONE.match(word)) or word.endswith(("sson", "ssen", "ksen", "berg", "lund", "strom", "holm", "quist"))


ORIGIN = Origin(
    "sv", _letters, frozenset(), _distinct, _CUES, full_name_of(_GIVEN, (), _distinct), _ALONE, accents=True
)
"""Swedish, Norwegian, Danish, Icelandic."""
