"""Words whose sounds are not noun against verb: a small function each, from neighbours to IPA, by reason in files."""

from __future__ import annotations

from collections.abc import Callable

from oyez.script.heteronyms.context import Context
from oyez.script.heteronyms.senses import motion, proper, stress, things, vowels

__all__ = ["SENSES"]


def _always(sound: str) -> Callable[[Context], str]:
    """Say a word in one way whatever stands around it."""
    return lambda _: sound


SENSES: dict[str, Callable[[Context], str]] = {
    **vowels.SENSES, **motion.SENSES, **things.SENSES, **proper.SENSES, **stress.SENSES,
    "résumé": _always("ˈrɛzəmeɪ"), "résumés": _always("ˈrɛzəmeɪz"), "houses": _always("ˈhaʊzɪz"),
    "analyses": _always("əˈnælɪsiːz"), "diagnoses": _always("ˌdaɪəɡˈnoʊsiːz"), "crises": _always("ˈkraɪsiːz"),
    "buffeted": _always("ˈbʌfɪtɪd"),
}  # fmt: skip
"""By the printed form in small letters. A function returns IPA, or nothing where it does not know."""
