"""Persian names: Ahmadinejad, Rezaei, Pourmohammadi, Hosseinzadeh."""

from __future__ import annotations

from oyez.script.names.letters import full_name_of, last, penult, reader
from oyez.script.names.origin import Origin
from oyez.script.normalise.atoms import listed
from oyez.script.normalise.patterns import pattern

__all__ = ["ORIGIN"]

_TABLE = """
kh=k gh=ɡ zh=ʒ ch=tʃ sh=ʃ ph=f th=t aei$=ɑːiː ei=eɪ ey=eɪ ai=aɪ ay=aɪ oo=uː ou=uː ee=iː aa=ɑː ow=oʊ au=aʊ eh$=eɪ
ia=iːə a$=ə a=ɑː e$=eɪ e=ɛ i$=i i=iː o=oʊ u=uː y(?=[aeiou])=j y=i b=b c=k d=d f=f g=ɡ h=h j=dʒ k=k l=l m=m n=n p=p q=ɡ
r=ɹ s=s t=t v=v w=v x=ks z=z '=
"""
_GIVEN = frozenset(listed(
    "alireza amirhossein asghar atefeh bahram behnam behrouz bijan dariush ebrahim esmaeil esmail farhad farideh "
    "fatemeh fereydoun ghasem gholam golshifteh habibollah hossein houshang iraj javad jafar kamran kaveh kazem "
    "keyvan laleh majid manouchehr masih masoud masoumeh mehdi mohsen mojtaba morteza mostafa narges nasrin nazanin "
    "niloufar parviz ruhollah saeed sedigheh shahram siamak taraneh toomaj vahid"
))  # fmt: skip
_ALONE = pattern(
    r"(?:gholam|abdol|amir|mohammad|ali|seyed|hamid|mohsen)(?:hossein|reza|ali|hassan|mehdi|rasoul)\Z|\w{2,}(?:zadeh|nejad|nezhad|pour|abadi|ollahi|ollah)\Z"
)
_CUES = pattern(r"\b(?:Iran\w*|Tehran|Persian|Khamenei|Isfahan|Revolutionary Guards?)\b")


def _stress(count: int, word: str) -> int:
    """Stress the last syllable where it is closed, else the last but one, as English does."""
    return last(count, word) if word[-1] not in "aeiouh" else penult(count, word)


_letters = reader(_TABLE, _stress, {"ɑː": "ə"})


def _distinct(word: str) -> bool:
    return bool(_ALONE.match(word)) or word.endswith(("aei", "eini", "ani", "adi", "avi", "ami"))


ORIGIN = Origin("fa", _letters, _GIVEN, _distinct, _CUES, full_name_of(_GIVEN, (), _distinct), _ALONE)
"""Persian."""
