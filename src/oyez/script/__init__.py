"""Article to Script: the order of speech, sentences, and how each word is said."""

from oyez.script.names.unknown import UnknownName, unknown_names
from oyez.script.normalise import Spoken, normalize
from oyez.script.nouns import Role, Script, Utterance, Word
from oyez.script.order import Policy, write
from oyez.script.pronounce import pronounce
from oyez.script.sentences import sentences

__all__ = [
    "Policy",
    "Role",
    "Script",
    "Spoken",
    "UnknownName",
    "Utterance",
    "Word",
    "normalize",
    "pronounce",
    "sentences",
    "unknown_names",
    "write",
]
