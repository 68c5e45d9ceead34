"""English words that a romanised syllable grammar would take for a name when they stand in capitals."""

from __future__ import annotations

__all__ = ["COMMON", "SHARED_GIVEN"]

_WORDS = """
    a africa aim alabama amanda america an ana angola anna anne arizona asia audio august bahama ban banana bang
    barbados barbara bari bean ben benin bin bong botswana can canada casino chad chicago chin china chip colorado
    come como costa cuba dame dan dance data demo den diana dig din dina do domino don done dynamo fan fang gabon gang
    gate general ghana gun guyana haiti han hang hans havana he hen her hero home human in india indonesia iran jane
    japan jean jim joan joanna john jon joshua july june ken kenya kim king korea lance lane lean len lien lima line
    linen ling long machine magazine magma mali malta mama man manga march maria marina marine may mean media memo men
    mexico mine mini minister ministry mission moment monaco monday monica mono morocco mother name natasha nation
    national nauru nebraska nevada nina no none oman on one ontario or ore pan panama pen piano pin ping pipe potato
    radio rang rica rina roma roman romania ron run rwanda ryan sabrina samoa sanction sanctions sane sang sasha sea
    sean see seen senate senator shane shannon shaun she shin shine shoe siena simon sin sing so soho son song studio
    sudan sun sunday susan tan tang tania tea teen tempo ten the thin tie tim time tin tina to togo tom tomato ton
    tone tonga too toronto uganda union verona video volcano wan wang was we when win wing women yang yemen yen you
    young zero more some home same take make made money many hope note vote gone done side here there these those
    where were zone bone alone base case face race rare care share score store core none tune june one sure huge use
    used ease also into onto upon even ever over under other rather sober sole whole hole role rose dose nose pose
    tone stone tore wore bore before therefore bureau plateau tableau chateau embassy science schools illinois
"""

COMMON = frozenset(_WORDS.split()) | {
    "delaware",
    "exiting",
    "maxima",
    "mixing",
    "maximal",
    "proxies",
    "quantile",
    "quantity",
}
"""Lower case."""

_GIVEN = """
    adam adrian alan albert alex alexander alexandra alexis alice amanda amelia andrea andreas andrew angel angela
    anna anne anthony antonia arnold arthur astrid barbara ben benjamin bernard boris brian bruno carl carla carmen
    caroline catherine charles chris christian christina christine christopher clara claudia clement daniel daniela
    david denis denise dennis diana dominic don donald edith edward elena eleanor elisabeth elizabeth ella emilia
    emily emma eric erika ernest eugene eva evelyn felix fernanda fiona florence frances frank fred gabriel george
    gerald gloria gordon grace hanna hannah harry helen helena henry hugo ida irene iris isaac isabel isabella
    isabelle ivan jack jacob james jane jason jennifer jerome jessica joan joel john jonathan jordan joseph joshua
    juan judith julia julian juliet karen karl kate kevin laura lauren leo leon leonard liam linda lionel lisa louis
    louise lucas lucia lucy luke magdalena marcus margaret maria marina mario mark martha martin mary matthew maurice
    max maximilian melissa michael michelle miriam monica nancy naomi natalie natasha nathalie nicholas nick nicole
    nina noah noel nora norbert norman oliver olivia oscar otto pamela patricia patrick paul paula peter philip rachel
    raymond rebecca regina richard rita robert robin roland roman ronald rosa ruben ruth ryan sabrina salvador samuel
    sandra sara sarah sebastian silvia simon simone sofia sonia sophia sophie stella stephanie steven susan susanna
    sylvia teresa theo theodor thomas timothy tina tom ursula valentina valerie vanessa vera veronica victor victoria
    vincent viola virginia vivian walter william xavier yolanda yvette alain ali omar sami
"""

SHARED_GIVEN = frozenset(_GIVEN.split())
"""Given names that English has too, and says in its own way whoever bears them: the engine knows them."""
