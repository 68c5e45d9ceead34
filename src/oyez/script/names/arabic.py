"""Arabic names in newspaper spelling: al-Tamimi, Abdulrahman al-Rashid, Abu Nidal, Mustafa al-Kadhimi."""

from __future__ import annotations

import re

from oyez.script.names.letters import full_name_of, last, penult, reader
from oyez.script.names.origin import Origin
from oyez.script.normalise.atoms import listed
from oyez.script.normalise.patterns import pattern

__all__ = ["ORIGIN"]

_TABLE = """
sho=ʃoʊ ggi$=ɡi kh=k gh=ɡ sh=ʃ th=θ dh=d ch=tʃ ph=f ck=k oo=uː ee=iː ou=uː aa=ɑː ii=iː uu=uː ei=eɪ air$=ɛɹ
ai(?=[^aeiou])=aɪ ay=eɪ aw=aʊ au=aʊ oy=ɔɪ iya$=iːə iyah$=iːə iyya$=iːə ia$=iə ya$=jə a[h]?$=ə eh$=ə ie=iː i$=i
i(?=([^aeiouy])([aeiou]|$))=iː i=ɪ a(?=[^aeiouy]$)=ɑː a(?=([^aeiouy])\\1)=æ a(?=[^aeiouy]{2})=æ a=ɑː e$=eɪ e=ɛ o$=oʊ
o=oʊ u(?=([^aeiouy])\\1)=ʊ u(?=[^aeiouy]{2})=ʊ u=uː y(?=[aeiou])=j y$=i y=iː b=b c=k d=d f=f g=ɡ h(?=[^aeiouy])= h=h
j=dʒ k=k l=l m=m n=n p=p q=k r=ɹ s=s t=t v=v w=w x=ks z=z '=
"""
_ARTICLES = {
    "al": "æl ", "el": "ɛl ", "ar": "ɑɹ ", "as": "æs ", "ash": "æʃ ", "ad": "æd ", "az": "æz ", "an": "æn ",
    "at": "æt ",
}  # fmt: skip
_PARTICLES = frozenset({"bin", "bint", "ibn", "abu", "umm"})
_ABDUL = pattern(r"abd(?:ul|el|al|ol|oul|u|e)?(?=[a-z]{4})")
_CUES = pattern(
    r"\b(?:Arab\w*|Saudi|Riyadh|Iraq\w*|Baghdad|Syria\w*|Damascus|Leban\w+|Beirut|Jordan\w*|Amman|Egypt\w*|Cairo|"
    r"Libya\w*|"
    r"Tunis\w*|Algeria\w*|Morocc\w+|Sudan\w*|Yemen\w*|Houthi\w*|Kuwait\w*|Qatar\w*|Doha|Bahrain\w*|Oman|Omani|"
    r"Emirat\w+|"
    r"Palestin\w+|Gaza\w*|Hamas|Hezbollah|West Bank|Islamic State|jihadist\w*)\b"
)
_GIVEN = frozenset(listed(
    "abbas abdullah abdul abdel adel adnan ahmad ahmed ali amin amir anas ayman bilal farid faisal fatima ghassan "
    "badr asaad assad farhan kais naif naim nawaf qais qassem hadi haider hamad hamid hamza hani hassan hatem hisham "
    "hossam hussein ibrahim imad iyad jaber jalal jamal karim khaled khalid khalifa khalil mahdi mahmoud mostafa "
    "moustafa majed majid mansour maher marwan mazen mohamed mohammad mohammed mounir mubarak muhammad munir musa "
    "mustafa nabil nasser nouri omar osama qasim rami rashid riyad saad saddam saeed said salah salam saleh salem "
    "salim salman sami samir abdallah abdelaziz abdelkader abdelrahman abdulaziz abdulla abdulrahman ahlam aisha alaa "
    "amal ameer amina amira aref ashraf aziz azzam bahaa basem bashar bashir basma bassam dalal dina emad essam fadi "
    "fadwa fahad fahd farouk fathi fayez fuad gamal ghada ghazi habib haitham hakim hamada hamdan hamed hamoud hanan "
    "hany haroun hassane hayat hesham hicham hind hosni houssam huda iman ismail issam jaafar jabir jassim jihad "
    "kadhim kamel kareem leila lubna maha mahfouz maryam mazin medhat mohamad mohannad mona moncef mounia mourad "
    "mousa moussa mutaz nader nadia nahla najib najla nasir nasr nasrallah nawal nazih nizar noura othman ouda rabia "
    "raed rafik ramadan ramzi rana rania reem riad ruba rula sabah sabri sadiq safa sahar salwa samah sameh samia "
    "sawsan shadi shadia sharif shawki sherif sherine sufyan sulaiman suleiman tamer taoufik taher tawfik tayeb usama "
    "wafa wahid wajdi wissam yahia yaqoub yazan yehia youssef zahra zainab zaki zakaria zeinab ziad zyad saud suhail "
    "sultan taha talal tareq tariq walid waleed yahya yasser yasin yusuf zaid zayed zuhair abu bin ibn umm"
))  # fmt: skip


def _stress(count: int, word: str) -> int:
    """Stress a last syllable that is long and closed (Rashid, Hassan keeps its first), else the last but one."""
    long_end = re.search(r"(?:aa|ee|oo|ou|ei|ai|[iu])[^aeiouy]h?\Z|[^s]an\Z|[^aeiou]a(?:am|l|m|f)\Z", word)
    doubled = re.search(r"([bdfhjklmnrstz])\1", word)
    return last(count, word) if long_end and not doubled and count > 1 else penult(count, word)


_letters = reader(_TABLE, _stress, {"ɑː": "ə"})


def _read(word: str) -> str | None:
    """Read one word; the article stands before its noun without stress."""
    head, _, rest = word.partition("-")
    if head in _ARTICLES and rest:
        sound = _letters(rest)
        return _ARTICLES[head].strip() + sound if sound else None
    servant = _ABDUL.match(word)
    if servant and not word.startswith("abdull"):
        sound = _letters(word[servant.end() :])
        return ("ˌæbdʊl" if "el" not in servant.group() else "ˌæbdəl") + sound if sound else None
    return _letters(word)


def _fits(word: str) -> bool:
    """Whether a word may stand in the name of somebody with an Arabic given name."""
    return word in _PARTICLES or word.startswith(("al-", "el-"))


_given_and_more = full_name_of(_GIVEN, _PARTICLES, _fits)


def _full_name(words: list[str]) -> bool:
    if len(words) == 2 and words[0] in _PARTICLES:
        return bool(_letters(words[1]))
    return words[0] in _GIVEN and _given_and_more(words)


_ALONE = pattern(r"(?:al|el|ash)-[a-z']{4,}\Z|abd(?:ul|el|al)[a-z]{4,}\Z")
_DISTINCT = pattern(r"(?:kh|dh|q(?!u)|iyya|allah|uddin|eddin)")


ORIGIN = Origin("ar", _read, _GIVEN, lambda word: bool(_DISTINCT.search(word)), _CUES, _full_name, _ALONE)
"""Arabic."""
