"""Article to Script: the order of speech, sentences, and how each word is said. Most names load on first use."""

from typing import TYPE_CHECKING, Any

from oyez.script.normalise import Spoken, normalize
from oyez.script.pronounce import pronounce
from oyez.script.sentences import sentences
from oyez.script.word import Word

if TYPE_CHECKING:
    from oyez.script.alphabets import reads, tongue
    from oyez.script.names.unknown import UnknownName, unknown_names
    from oyez.script.nouns import Role, Script, Utterance
    from oyez.script.order import Policy, write

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
    "reads",
    "sentences",
    "tongue",
    "unknown_names",
    "write",
]

_HOMES = {
    "alphabets": ("reads", "tongue"),
    "names.unknown": ("UnknownName", "unknown_names"),
    "nouns": ("Role", "Script", "Utterance"),
    "order": ("Policy", "write"),
}


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whatever the room holds
    from importlib import import_module

    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f"oyez.script.{home}"), name)
    raise AttributeError(f"module 'oyez.script' has no attribute {name!r}")
