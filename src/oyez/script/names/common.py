"""English words that a romanised syllable grammar would take for a name when they stand in capitals."""

from __future__ import annotations

__all__ = ["COMMON"]

_WORDS = """
    a africa aim alabama amanda america an ana angola anna anne arizona asia audio august bahama ban banana bang
    barbados barbara bari bean ben benin bin bong botswana can canada casino chad chicago chin china chip colorado
    come como costa cuba dame dan dance data demo den diana dig din dina do domino don done dynamo fan fang gabon
    gang gate general ghana gun guyana haiti han hang hans havana he hen her hero home human in india indonesia
    iran jane japan jean jim joan joanna john jon joshua july june ken kenya kim king korea lance lane lean len
    lien lima line linen ling long machine magazine magma mali malta mama man manga march maria marina marine may
    mean media memo men mexico mine mini minister ministry mission moment monaco monday monica mono morocco mother
    name natasha nation national nauru nebraska nevada nina no none oman on one ontario or ore pan panama pen
    piano pin ping pipe potato radio rang rica rina roma roman romania ron run rwanda ryan sabrina samoa sanction
    sanctions sane sang sasha sea sean see seen senate senator shane shannon shaun she shin shine shoe siena simon
    sin sing so soho son song studio sudan sun sunday susan tan tang tania tea teen tempo ten the thin tie tim
    time tin tina to togo tom tomato ton tone tonga too toronto uganda union verona video volcano wan wang was we
    when win wing women yang yemen yen you young zero
"""

COMMON = frozenset(_WORDS.split())
"""Lower case."""
