"""The names of a story that neither a lexicon nor a rule knew: what an editor may want to listen to first."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from oyez.script.names.common import COMMON, SHARED_GIVEN
from oyez.script.normalise.atoms import listed
from oyez.script.nouns import Script, Utterance

__all__ = ["UnknownName", "unknown_names"]

_NO_NAMES = frozenset(listed(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december mister doctor professor president prime minister general colonel captain "
    "senator governor king queen prince princess pope lord lady sir saint the and by english french german british "
    "american european north south east west northern southern eastern western street road avenue number hashtag "
    "january city state states united kingdom party house court bank university council committee ministry department"
))  # fmt: skip


class UnknownName(NamedTuple):
    """A name that is left to the engine.

    Attributes:
        name: As printed, without its possessive.
        times: How often it is said.
        utterance: The id of the first utterance that says it.
    """

    name: str
    times: int
    utterance: str


def unknown_names(script: Script) -> list[UnknownName]:
    """List the capitalised words whose sound the engine guesses, the most frequent first.

    A word counts where a capital stands inside a sentence of the story; one that the story also prints in small
    letters, or that English uses every day, is no name.
    """
    counts: Counter[str] = Counter()
    first: dict[str, str] = {}
    small = {word.spoken for utterance in script.utterances for word in utterance.words if word.spoken.islower()}
    for utterance in script.utterances:
        for name in _names(utterance):
            if name.lower() not in small:
                counts[name] += 1
                first.setdefault(name, utterance.id)
    return [UnknownName(name, count, first[name]) for name, count in counts.most_common()]


def _names(utterance: Utterance) -> list[str]:
    """Return the words of one sentence that may be names the engine guesses."""
    if utterance.role in {"headline", "heading"} or not utterance.language.startswith("en"):
        return []
    inside = utterance.words if utterance.role == "byline" else utterance.words[1:]
    bare = [word.spoken.removesuffix("'s") for word in inside if word.phonemes is None and word.end > word.start]
    return [name for name in bare if _is_name(name)]


def _is_name(word: str) -> bool:
    plain = word.lower()
    shaped = len(word) > 2 and word[0].isupper() and not word.isupper() and word.replace("-", "").isalpha()
    return shaped and plain not in COMMON and plain not in SHARED_GIVEN and plain not in _NO_NAMES
