"""Who says what: the voice asked for, a second one for quotes, and one for each other language that is quoted."""

from __future__ import annotations

from dataclasses import dataclass, field

from oyez.errors import OyezError
from oyez.script import Script, Utterance
from oyez.voices import Catalogue, Take, Voice

__all__ = ["Cast", "cast"]


@dataclass(frozen=True, slots=True)
class Cast:
    """The voices of one narration.

    Attributes:
        main: Who reads.
        second: Who reads what the order of speech gives to a second voice; `main` where None.
        languages: For a language that is not the article's (``fr``) who reads it.
        voices: Where others are found, who speak where one of these could not.
    """

    main: Voice
    second: Voice | None = None
    languages: dict[str, Voice] = field(default_factory=dict)
    voices: Catalogue | None = None

    def speaker(self, utterance: Utterance) -> Voice:
        """Return who is to say an utterance."""
        foreign = self.languages.get(_base(utterance.language))
        if foreign is not None:
            return foreign
        return self.second if utterance.voice == "second" and self.second is not None else self.main

    def speakers(self, script: Script) -> tuple[Voice, ...]:
        """Return who is to say something of a script, the main voice first."""
        said = (self.speaker(utterance) for utterance in script.utterances)
        return tuple({voice.id: voice for voice in (self.main, *said)}.values())

    def heard(self, take: Take, wanted: Voice) -> Voice:
        """Return who is heard in a take: the voice that was wanted, or the one that spoke in its place."""
        if take.voice == wanted.id or self.voices is None:
            return wanted
        try:
            return self.voices.find(take.voice)
        except OyezError:
            return wanted


def cast(script: Script, main: Voice, voices: Catalogue | None = None, second: Voice | None = None) -> Cast:
    """Return who says a script.

    A passage in another language is read by that language's own voice: the best of this machine where the main voice
    is better than the basic ones, else the default one. Where no voice speaks it, or the main voice does, nothing
    changes; a listener who lets a foreign voice read the whole article keeps it for all of it.
    """
    if voices is None:
        return Cast(main, second)
    own = {_base(script.language), _base(main.language)}
    others = sorted({_base(line.language) for line in script.utterances} - own)
    choose = voices.default if main.quality == "basic" else voices.best
    found = {language: choose(language) for language in others}
    spoken = {language: voice for language, voice in found.items() if _base(voice.language) == language}
    return Cast(main, second, spoken, voices)


def _base(language: str) -> str:
    return language.partition("-")[0].lower()
