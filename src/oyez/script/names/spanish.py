"""Spanish names: Jiménez, Muñoz, Gutiérrez, Guillermo Vázquez, Villanueva."""

from __future__ import annotations

import re

from oyez.script.names.letters import full_name_of, last, penult, reader
from oyez.script.names.origin import Origin
from oyez.script.normalise.atoms import listed
from oyez.script.normalise.patterns import pattern

__all__ = ["ORIGIN"]

_TABLE = """
ch=tʃ ll=j qu=k gu(?=[eiéí])=ɡ gü=ɡw g(?=[eiéí])=h j=h ñ=nj c(?=[eiéí])=s cc=ks z=z rr=ɹ h= sc(?=[eiéí])=s x=ks
ia$=iə io$=ioʊ ie=jɛ ié=jɛ ia=jɑː iá=jɑː io=joʊ ió=joʊ iu=juː ue=wɛ ué=wɛ ua=wɑː uá=wɑː uo=woʊ ui=wiː uí=wiː ai=aɪ
ay=aɪ ái=aɪ ei=eɪ ey=eɪ éi=eɪ oi=ɔɪ oy=ɔɪ ói=ɔɪ au=aʊ áu=aʊ eu=ɛu á=ɑː é=ɛ í=iː ó=oʊ ú=uː ü=w a$=ə a=ɑː
ue(?=v)=weɪ ca=kæ e$=eɪ e=ɛ i$=i i=iː or(?=[^aeiour])=ɔːɹ o$=oʊ os$=ɒs o=oʊ u=uː y(?=[aeiou])=j y=i b=b c=k d=d
f=f g=ɡ k=k l=l m=m n=n p=p r=ɹ s=s t=t v=v w=w
"""
_GIVEN = frozenset(listed(
    "adolfo adriana agustin alberto alejandra alejandro alfonso alfredo alvaro amalia andres angel angela antonio "
    "armando arturo beatriz benito camila carla carlos carmen carolina catalina cecilia cesar claudia cristina "
    "cristobal daniel daniela diego dolores eduardo elena emilio enrique ernesto esteban esperanza eugenio fabian "
    "federico felipe fernanda fernando francisca francisco gabriela gerardo german gilberto gonzalo graciela "
    "guadalupe guillermo gustavo hector hernan hugo humberto ignacio ines isabel ivan jaime javier jesus joaquin "
    "jorge jose josefina juan juana juanita julio laura leonardo leopoldo lorena lorenzo lucia luis luisa magdalena "
    "manuel marcelo marcela marco margarita maria mariana mariano mario marta martin mateo mauricio mercedes miguel "
    "monica nicolas norma octavio omar oscar pablo paola patricia patricio pedro pilar rafael ramiro ramon raul "
    "ricardo roberto rocio rodolfo rodrigo rosa rosario ruben salvador santiago sebastian sergio silvia sofia "
    "teresa tomas valentina valeria veronica vicente victor victoria ximena xavier yolanda"
))  # fmt: skip
_SURNAMES = frozenset(listed(
    "acosta aguilar aguirre alvarado alvarez arias arroyo avila ayala barrios bautista beltran benitez blanco bravo "
    "bustamante caballero cabrera calderon campos cardenas cardona carrasco carrillo castaneda castellanos castillo "
    "castro cervantes chavez contreras cordero cordova correa cortes cortez cruz cuevas delgado diaz dominguez "
    "duarte duran echeverria escobar espinosa espinoza estrada fernandez ferrer figueroa flores fuentes gallardo "
    "gallego galvez garcia garrido garza gimenez godoy gomez gonzalez guerra guerrero gutierrez guzman hernandez "
    "herrera hidalgo hurtado ibanez jimenez juarez lara ledesma leon linares lopez lozano lugo luna macias "
    "maldonado marin marquez martinez medina mejia mendez mendoza mercado molina montoya mora morales moreno moya "
    "munoz murillo navarro nieto nunez ochoa ojeda olivares orozco ortega ortiz pacheco padilla paredes pena "
    "peralta perez pineda ponce prieto quintana quintero quinones ramirez ramos rangel rendon reyes rincon rios "
    "rivas rivera robles rocha rodriguez rojas romero rosales rubio ruiz saavedra salas salazar saldana salinas "
    "sanchez sandoval santana santos segura sepulveda serrano sierra silva solis sosa soto suarez tapia torres "
    "trujillo ulloa urbina uribe valdes valdez valencia valenzuela vallejo vargas vasquez vazquez vega velasco "
    "velasquez velez vera vergara vidal villa villalobos villanueva villarreal villegas zamora zapata zarate zavala "
    "zuniga ordonez penalosa"
))  # fmt: skip
_ALONE = pattern(r"\w{2,}(?:guez|quez|dez|nez|rez|mez|ñez|áñez|ñoz|ñones)\Z|\w*ñ\w*\Z|\w{2,}(?:ería|ería|ación|ción)\Z")
_CUES = pattern(
    r"\b(?:Spain|Spanish|Madrid|Barcelona|Catal\w+|Mexic\w+|Colombia\w*|Bogot\w+|Venezuela\w*|Caracas|Argentin\w+|"
    r"Chile\w*|"
    r"Peru\w*|Lima|Ecuador\w*|Bolivia\w*|Paragua\w+|Urugua\w+|Cuba\w*|Havana|Guatemala\w*|Hondura\w+|Salvador\w*|"
    r"Nicaragua\w*|Costa Rica\w*|Panama\w*|Dominican|Puerto Ric\w+|peso|pesos|La Liga)\b"
)


def _stress(count: int, word: str) -> int:
    """Stress as printed; else the last syllable but one, or the last where a consonant other than n, s, z ends it."""
    marked = [at for at, char in enumerate(word) if char in "áéíóú"]
    if marked:
        rest = re.sub(r"([gq])u(?=[ei])", r"\1", word[marked[0] + 1 :])
        return count - 1 - len(re.findall(r"[iu]?[aeo][iuy]?|[iu]", rest))
    return last(count, word) if word[-1:] not in "aeiouns" and not word.endswith("ez") else penult(count, word)


_letters = reader(_TABLE, _stress, {"ɑː": "ə"})


def _distinct(word: str) -> bool:
    return bool(re.search(r"(?:[^r]ez|uillo|eda|ueva|uevo|uerra|ñ\w+)\Z", word))


def _fits(word: str) -> bool:
    """Whether a word may be the surname of somebody with a Spanish given name."""
    return bool(re.search(r"(?:ez|az|oz|[aeo]s|ero|era|illo|illa|ado|edo|ino|osa|oso|anza|uevo|[lrndtv][ao])\Z", word))


ORIGIN = Origin(
    "es", _letters, _SURNAMES, _distinct, _CUES, full_name_of(_GIVEN, _SURNAMES, _fits), _ALONE, accents=True
)
"""Spanish, of Spain and of the Americas, in the English newsreader's way."""
