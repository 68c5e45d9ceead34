"""Words that are whole syllables of Mandarin, Japanese or Korean from end to end, in a story of that country."""

from __future__ import annotations

import re

from oyez.script.names.english import is_english
from oyez.script.names.origin import Origin

__all__ = ["SYLLABIC", "made_of_syllables"]

# The syllables of Japanese and of Mandarin are so few that a whole word of them tells; Korean shares its open ones
# with everybody, so that its words must be two syllables and end as few English words do.
_SHAPES = {
    "ja": re.compile(r"(?!.*[^aeiou]e\Z)\w*[aeiou]n?\Z|\w{5,}e\Z"),
    "zh": re.compile(r"\w*(?:[aeiou]|n|ng)\Z"),
    "ko": re.compile(r"\w*[aeiou]\w*(?:ng|[kpm]|[aiou])\Z"),
}
SYLLABIC = frozenset(_SHAPES)
"""Origins whose words are told by their syllables."""

_NUCLEUS = re.compile(r"[aeiouɑɒæɛəɪɔʊʌɜ]ː?[ɪʊ]?")


def made_of_syllables(name: str, origin: Origin) -> bool:
    """Whether a word in small letters is two syllables or more of an origin and no word of English."""
    if len(name) < 4 or not _SHAPES[origin.code].match(name.replace("-", "")) or is_english(name):
        return False
    sound = origin.read(name)
    count = len(_NUCLEUS.findall(sound)) if sound else 0
    return count == 2 if origin.code == "ko" else count > 1
