"""What a person should know of a narration before anybody listens to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from oyez.article import Article
from oyez.audio import Recording
from oyez.voices import Voice, catalogue

__all__ = ["INSTEAD", "notes", "strange_language"]

INSTEAD = "other_voice"
"""The flaw of an utterance that another voice says; nothing is wrong with the sound."""
_MUCH = 0.5
"""From this share of the sentences on, what the audit holds is the narration's fault and not a sentence's."""


def notes(article: Article, voice: Voice, recording: Recording) -> Iterator[str]:
    """Yield what is to be told of a recording, a sentence or two each, the gravest first."""
    said = len(recording.timeline.utterances)
    held = {found.utterance for found in recording.findings if found.flaw != INSTEAD}
    lent = Counter(found.voice for found in recording.findings if found.flaw == INSTEAD)
    if held and len(held) >= _MUCH * said:
        yield (
            f"The audit holds {len(held)} of {said} sentences: most of this narration may be wrong. Listen to it "
            f"before anybody else does, hear the voice alone (`oyez voices try {voice.id}`), or choose another one."
        )
    for other, count in lent.most_common():
        are, them = ("is", "it") if count == 1 else ("are", "them")
        yield f"{count} of {said} sentences {are} read by {_name(other)}: {voice.name} cannot say {them}."
    if not lent and (strange := strange_language(article, voice)):
        yield strange


def strange_language(article: Article, voice: Voice) -> str:
    """Say that a voice reads a language that is not its own; empty where it is."""
    if article.language.partition("-")[0].lower() == voice.language.partition("-")[0].lower():
        return ""
    return f"The article's language is {article.language!r}; {voice.name} reads it as {voice.language}."


def _name(voice_id: str) -> str:
    return next((voice.name for voice in catalogue().known() if voice.id == voice_id), voice_id)
