"""Article to Script: the order of speech, sentences, and how each word is said."""

from oyez.script.nouns import Role, Script, Utterance, Word

__all__ = ["Role", "Script", "Utterance", "Word"]
