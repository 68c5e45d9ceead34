"""Russian and Ukrainian names as newspapers write them: Kuznetsov, Stepanenko, Kovalchuk, Zhirinovsky, Mikhailovich."""

from __future__ import annotations

from oyez.script.names.letters import full_name_of, penult, reader, stress_by_ending
from oyez.script.names.origin import Origin
from oyez.script.normalise.atoms import listed
from oyez.script.normalise.patterns import pattern

__all__ = ["ORIGIN"]

_TABLE = """
shch=ʃtʃ zh=ʒ kh=k ch=tʃ sh=ʃ ts=ts tch=tʃ ^tk=tək (?<!^)ov$=ɒv ova$=əvə ovna$=əvnə ev$=ɛv yov$=jɒv iy$=i yy$=i yi$=i
ii$=i y$=i sky$=ski skii$=ski skyi$=ski ay=aɪ ai=aɪ ey=eɪ ei=eɪ oy=ɔɪ oi=ɔɪ uy=uːi iy=iː ya=jɑː ia=jɑː yu=juː iu=juː
yo=jɔː ye=jɛ ie=jɛ yi=iː v(?=[kpstfh])=f a$=ə a=ɑː slav$=slɑːv e=ɛ i$=i i=iː n(?=k)=ŋ o$=oʊ o(?=[^aeiouy][aeiouy])=oʊ
o(?=[^aeiouy]{2})=ɒ o=ɒ u=uː y(?=[aeiou])=j y=ɪ b=b c=k d=d f=f g=ɡ h=h j=j k=k l=l m=m n=n p=p r=ɹ s=s t=t v=v w=v
x=ks z=z '= ʹ= ʼ=
"""
_ENDINGS = {
    "ov": 2, "ova": 3, "ev": 2, "eva": 3, "yev": 2, "yeva": 3, "in": 2, "ina": 3, "sky": 2, "skyi": 2, "skiy": 2,
    "ski": 2, "skaya": 3, "ska": 2, "enko": 2, "chenko": 2, "chuk": 1, "yuk": 1, "iuk": 1, "ich": 3, "vych": 3,
    "ovna": 3, "evna": 3, "shvili": 2, "dze": 2, "yan": 1, "ian": 1, "ets": 2, "ovsk": 1, "grad": 1, "gorod": 3,
    "ko": 2, "elyov": 1,
}  # fmt: skip
_GIVEN = frozenset(listed(
    "alexander aleksandr oleksandr alexei aleksei oleksiy oleksii andrei andriy andrii anatoly anton arkady artem "
    "boris bohdan denis denys dmitry dmitri dmytro eduard evgeny yevgeny yevhen fyodor gennady georgy gleb grigory "
    "igor ihor ilya ivan kirill konstantin kostiantyn leonid lev maxim maksym mikhail mykhailo mykola nikita nikolai "
    "oleg oleh pavel pavlo petro pyotr roman ruslan semyon sergei sergey serhiy serhii stanislav stepan taras timur "
    "vadim vadym valentin valery valeriy vasily vasyl viktor vitaly vitalii vladimir volodymyr vladislav vladyslav "
    "veniamin rinat ramil rustam marat renat vsevolod "
    "vyacheslav yaroslav yegor yuri yuriy yurii alina alla anastasia anna daria ekaterina elena galina hanna irina "
    "iryna kateryna ksenia larisa lyudmila marina maria natalia nadezhda oksana olena olga olha polina svetlana "
    "tatiana tetiana valentina vera veronika viktoria yana yekaterina yelena yulia iuliia zoya"
))  # fmt: skip
_ALONE = pattern(
    r"\w{2,}(?:enko|chuk|ovych|evych|ovich|evich|ovna|evna|skyi|skiy|skaya|tsov|nikov|kov|shin|yshev|yev|yov|anov|"
    r"inov|"
    r"arov|orov|etrov|onov|omov|anin|ovsky|evsky|insky|adze|idze|shvili)\Z|(?:shch|zhn|tsk|vsk|nsk)\w*\Z|"
    r"\w+(?:grad|vsk|nsk|msk)\Z"
)
_SURNAME = pattern(r"\w{2,}(?:ov|ova|ev|eva|in|ina|sky|ska|enko|uk|ets|iy|yi)\Z")
_DISTINCT = pattern(r"\w{3,}(?:[lmnrtdkszb]ov|ova|[nryhtm]ev|eva|sky|ska|skaya|enko|yuk|chuk|anin|yanin)\Z")
_CUES = pattern(
    r"\b(?:Russia|Russian|Russians|Moscow|Kremlin|Ukraine|Ukrainian|Ukrainians|Kyiv|Belarus|rouble|Putin|"
    r"Zelensky\w*)\b"
)

_letters = reader(_TABLE, stress_by_ending(_ENDINGS, penult), {"ɑː": "ə", "iː": "ɪ"})


def _fits(word: str) -> bool:
    return bool(_SURNAME.search(word))


ORIGIN = Origin(
    "ru",
    _letters,
    frozenset(),
    lambda word: bool(_DISTINCT.search(word)),
    _CUES,
    full_name_of(_GIVEN, (), _fits),
    _ALONE,
)
"""Russian and Ukrainian."""
