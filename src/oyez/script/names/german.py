"""German names: Günther Schäfer, Lauterbach, Schröder, Zimmermann."""

from __future__ import annotations

import re

from oyez.script.names.letters import full_name_of, reader
from oyez.script.names.origin import Origin
from oyez.script.normalise.atoms import listed
from oyez.script.normalise.patterns import pattern

__all__ = ["ORIGIN"]

_TABLE = """
tsch=tʃ sch=ʃ ae=ɛ oe=ɜː ue(?=[^aeiou]{2})=ʊ (?<![aeq])ue(?!l$)=uː chs=ks ig$=ɪk ch$=k ch=k ck=k ph=f th=t tz=ts pf=pf
qu=kv dt$=t bach$=bɑːx ß=s ng=ŋ n(?=k)=ŋ sp(?=[a-zäöü])=ʃp st(?=[aeiouäöür])=ʃt äu=ɔɪ eu=ɔɪ ei=aɪ ey=aɪ ai=aɪ ay=aɪ
au=aʊ ie=iː aa=ɑː ee=eɪ oo=oʊ ah=ɑː eh=eɪ oh=oʊ uh=uː ih=iː öh=ɜː üh=uː äh=eɪ er$=əɹ el$=əl en$=ən e$=ə
ä(?=[^aeiou][aeiou])=eɪ ä=ɛ ö=ɜː ü(?=[^aeiou][^aeiou])=ʊ ür=ʊəɹ ü=uː a=ɑː e(?=[^aeiou][aeiou])=eɪ e=ɛ i$=i i=ɪ
o(?=[^aeiou][aeiou])=oʊ o=ɒ u(?=[^aeiou][aeiou])=uː u=ʊ y=i mann$=mən er(?=[bdfghklmnprstvwz])=əɹ b$=p d$=t g$=ɡ
s(?=[aeiouäöü])=z ^z=z tz=ts z=ts ^v=v v=f w=v j=j c=k b=b d=d f=f g=ɡ h=h k=k l=l m=m n=n p=p r=ɹ s=s t=t x=ks
"""
_GIVEN = frozenset(listed(
    "andreas angela annalena armin bernd bernhard bettina bjorn christian christoph claudia dieter dietmar dirk "
    "eckart elke erich ernst erwin florian franz frank franziska friedrich fritz gerd gerhard gunter gunther günther "
    "guenther hans hans-jürgen heidi heike heiko heinrich heinz helga helmut hermann horst ingo ingrid jens joachim "
    "jochen johann johannes jorg jörg josef jurgen jürgen juergen kai karl karl-heinz karsten katrin katja klaus "
    "konrad kurt lars lothar ludwig lukas lutz manfred markus martin matthias michael monika norbert olaf oliver otto "
    "peter petra rainer ralf reinhard reinhold renate rolf rudiger rüdiger rudolf sabine sahra sebastian siegfried "
    "sigmar stefan steffen susanne sven thilo thomas thorsten tino tobias torsten udo ulrich ulrike ursula uwe volker "
    "walter werner wilhelm wolfgang"
))  # fmt: skip
_ALONE = pattern(r"(?:sch[nmlrw]|schä|schö|schü)\w+\Z|\w+(?:sch|tsch|bach|berger|heim|mann|hardt|feld|hofer|"
                    r"meier|mayer|bauer|"
                    r"stein|kämper|[äöü]h?[a-z]*er|eiß)\Z|\w*(?:[^aeiou]äu|ß|üh|öh|ähl)\w*\Z")  # fmt: skip
_CUES = pattern(
    r"\b(?:German\w*|Berlin|Munich|Frankfurt|Austria\w*|Vienna|Bundes\w+|Swiss|Switzerland|Zurich|Hamburg|SPD|CDU|"
    r"AfD)\b"
)


def _first(_count: int, word: str) -> int:
    """Stress the first syllable, but not a prefix."""
    return (
        1
        if re.match(r"(?:be|ge|ver|er|zer|ent)[^aeiou]{1,2}[aeiouäöü]\w*[aeiouäöü]", word) and word.startswith("ver")
        else 0
    )


_letters = reader(_TABLE, _first, {})


def _read(word: str) -> str | None:
    """Read one word: st and sp hiss only where a word begins."""
    inner = re.sub(r"(?<=\w)s(?=[tp])", "ſ", word)
    return _letters(word) if "ſ" not in inner else _letters_inner(inner)


_letters_inner = reader("ſ=s " + _TABLE, _first, {})


def _fits(word: str) -> bool:
    return bool(_ALONE.search(word)) or bool(
        re.search(r"(?:er|el|mann|ke|tz|ch|dt|ler|ner|gel|ing|old|ert|itz)\Z", word)
    )


ORIGIN = Origin(
    "de",
    _read,
    frozenset(),
    lambda word: bool(_ALONE.search(word)),
    _CUES,
    full_name_of(_GIVEN, (), _fits),
    _ALONE,
    accents=True,
)
"""German."""
