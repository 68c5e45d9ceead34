"""French names: Jean-Pierre Dubois, Beauvais, Rousseau, Delacroix, Fournier."""

from __future__ import annotations

import re

from oyez.script.names.letters import full_name_of, last, reader
from oyez.script.names.origin import Origin
from oyez.script.normalise.atoms import listed
from oyez.script.normalise.patterns import pattern

__all__ = ["ORIGIN"]

_TABLE = """
bourg$=bʊɹ francois=fɹɒnswɑː jean=ʒɒn ierre$=iɛɹ oît$=wɑː oî=wɑː eaux$=oʊ eau=oʊ eault$=oʊ ault$=oʊ aux$=oʊ aud$=oʊ
aut$=oʊ au=oʊ ier$=ieɪ iers$=ieɪ iez$=ieɪ er$=eɪ ez$=eɪ ot$=oʊ ots$=oʊ et$=eɪ ets$=eɪ ay$=eɪ ais$=eɪ ait$=eɪ ai=eɪ
ay=eɪ oix$=wɑː ois$=wɑː oit$=wɑː oi=wɑː oy=wɑːj oui=wiː ou=uː œu=ɜː eu=ɜː ille$=iː uill=wij aill=aɪ ill(?=[aeo])=ij
eill=eɪ tion=sjɒn ain$=æn aint=æn ein=æn in(?=[^aeiounm])=æn in$=æn ien$=jæn on(?=[^aeioun])=ɒn on$=ɒn
an(?=[^aeioun])=ɒn an$=ɒn am(?=[bp])=ɒm en(?=[^aeioun])=ɒn en$=ɒn em(?=[bp])=ɒm om(?=[bp])=ɒm un$=ʌn ch=ʃ ph=f th=t
gn=nj qu=k gu(?=[ei])=ɡ g(?=[eiéèêy])=ʒ j=ʒ ç=s c(?=[eiéèêy])=s ei=eɪ é=eɪ è=ɛ ê=ɛ ë=ɛ â=ɑː ô=oʊ î=iː ï=iː û=uː ù=uː
à=ɑː es$= e$= e(?=([^aeiou])\\1)=ɛ e(?=[^aeiou][aeiouéè])=ə e=ɛ ie$=i i$=i i=iː y=iː a=æ o$=oʊ o=ɒ u=uː d$= t$= s$=
x$= p$= z$= febvre$=fɛvɹə vre$=vɹə bre$=bɹə tre$=tɹə dre$=dɹə h= (?<=[aeiou])s(?=[aeiou])=z x=ks b=b c=k d=d f=f g=ɡ
k=k l=l m=m n=n p=p r=ɹ s=s t=t v=v w=v z=z
"""
_GIVEN = frozenset(listed(
    "adrien alain alexandre alexis amelie antoine arnaud aurelien aurore baptiste bastien benoit bernard brigitte "
    "bruno catherine cecile cedric celine charles christian christophe claire claude clement clementine corinne "
    "damien danielle denis didier dominique edouard elisabeth elodie emmanuel eric etienne fabien fabrice francois "
    "françois frederic gabriel gaston genevieve georges gerald gerard ghislaine gilles guillaume guy henri herve hugo "
    "isabelle jacques jean jean-baptiste jean-claude jean-francois jean-louis jean-luc jean-marc jean-marie "
    "jean-michel jean-noel jean-paul jean-philippe jean-pierre jean-yves jerome joel jordan julien laurence laurent "
    "louis luc lucien marc marcel marguerite marie marine martine mathieu mathilde matthieu maurice michel mireille "
    "monique nathalie nicolas noel olivier pascal patrice patrick philippe pierre raphael raymond regis remi remy "
    "rene robert roger roland romain sebastien segolene serge simone solene sophie stephane stephanie sylvain sylvie "
    "theo thierry thomas valerie veronique vincent xavier yannick yves yvette"
))  # fmt: skip
_ALONE = pattern(r"\w{2,}(?:eau|eaux|eault|oix|ouet|ieux|ières|ière|uille|ouille|ouard|euil|vais|"
                    r"febvre|eauroux|(?<!b)oux)\Z|"
                    r"(?:beau(?!t)|bousq|dubo|dupo|delac|delav|delam)\w{2,}\Z|\w+(?:î|ê|è|ç)\w*\Z")  # fmt: skip
_SURNAMES = frozenset(listed(
    "aubert bailly barbier benard bertrand besson blanchard bonnet boulanger bourgeois boyer breton brunet carlier "
    "carpentier charpentier chauvin chevalier chevallier clement cordier delorme denis descamps deschamps dufour "
    "dumas dumont dupont durand etienne fabre faure fontaine fournier gaillard garnier gauthier gautier gerard girard "
    "giraud grondin guerin guichard guillaume guillot hamel herve hubert huet imbert jacquet joly lacombe lacroix "
    "lambert laurent leblanc lebrun leclerc leclercq lecomte leconte lefevre leger legrand lejeune lemaire lemercier "
    "lemoine leroy maillard marchand marechal masson menard mercier meunier michaud monnier morel moulin olivier "
    "parisot pasquier pelletier perrin perrot picard pichon poirier pons potier prevost ragot remy renard renaud "
    "reynaud rivier riviere roche rolland roussel rousselet rousset roux royer sauvage simonet tanguy tessier texier "
    "thibault vallet vasseur verdier vidal"
))  # fmt: skip


_CUES = pattern(
    r"\b(?:France|French|Paris|Parisian|Macron|Belgi\w+|Brussels|Quebec\w*|Lyon|Marseille|Senegal\w*|Ivor\w+|"
    r"Haiti\w*|Gabon\w*)\b"
)
_letters = reader(_TABLE, last, {})


def _read(word: str) -> str | None:
    """Read one word as an English newsreader does: the stress last, but first in the common endings -ier and -on."""
    sound = (_letters(word) or "").replace("nk", "ŋk") or None
    if sound and word.endswith(("ier", "iers", "lier")) and "ˈ" in sound:
        return None if "ˌ" not in sound and sound.count("ˈ") != 1 else _earlier(sound)
    return sound


def _earlier(sound: str) -> str:
    """Move the stress off the last syllable: FOUR-nier, che-VA-lier."""
    head, _, tail = sound.rpartition("ˈ")
    bare = head.replace("ˌ", "")
    nuclei = list(re.finditer(r"[aeiouɑɒæɛəɪɔʊʌɜ]ː?[ɪʊ]?", bare))
    if not nuclei:
        return sound
    start = nuclei[-2].end() if len(nuclei) > 1 else 0
    return f"{bare[:start]}ˈ{bare[start:]}{tail}"


def _fits(word: str) -> bool:
    return bool(_ALONE.search(word)) or bool(
        re.search(r"(?:ier|eau|et|ot|ard|aud|ois|ais|on|in|ain|lle|ert|and|ère|elle|oux)\Z", word)
    )


ORIGIN = Origin(
    "fr",
    _read,
    _SURNAMES,
    lambda word: bool(_ALONE.search(word)),
    _CUES,
    full_name_of(_GIVEN, _SURNAMES, _fits),
    _ALONE,
    accents=True,
)
"""French."""
