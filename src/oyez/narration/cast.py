"""Who says what: the voice asked for, a second one for quotes, and one for each other language that is quoted."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from oyez.errors import OyezError
from oyez.script import Script, Utterance, reads, tongue
from oyez.voices import Catalogue, Take, Voice

__all__ = ["Cast", "cast"]


@dataclass(frozen=True, slots=True)
class Cast:
    """The voices of one narration.

    Attributes:
        main: Who reads.
        second: Who reads what the order of speech gives to a second voice; `main` where None.
        languages: Who reads a language that is not the article's (``fr``), or whose letters a voice does not know.
        own: The languages that `main` reads wherever it knows the letters: the article's and its own.
        voices: Where others are found, who speak where one of these could not.
    """

    main: Voice
    second: Voice | None = None
    languages: dict[str, Voice] = field(default_factory=dict)
    own: frozenset[str] = frozenset()
    voices: Catalogue | None = None

    def speaker(self, utterance: Utterance) -> Voice:
        """Return who is to say an utterance."""
        language, voice = _tongue(utterance), self._given(utterance)
        if language in self.own and reads(voice.language, utterance.spoken):
            return voice
        return self.languages.get(language, voice)

    def instead(self, utterance: Utterance, speaker: Voice) -> bool:
        """Tell whether this speaker says an utterance in place of the one who should, and does not know its letters."""
        if speaker.id != self.speaker(utterance).id:
            return True
        return _tongue(utterance) in self.own and speaker.id != self._given(utterance).id

    def _given(self, utterance: Utterance) -> Voice:
        """Return who would say an utterance whatever it is written in."""
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
    changes; a listener who lets a foreign voice read the whole article keeps it for all of it. So is a sentence
    whose letters the voice does not know.

    Raises:
        OyezError: ``unread_language`` where a voice does not know the letters of most sentences, and nobody speaks
            their language.
    """
    if voices is None:
        return Cast(main, second)
    own = frozenset({_base(script.language), _base(main.language)})
    strange = _strange(script, main, second)
    others = sorted({_tongue(line) for line in script.utterances} - own | set(strange))
    choose = voices.default if main.quality == "basic" else voices.best
    found = {language: voices.named(language) or choose(language) for language in others}
    spoken = {language: voice for language, voice in found.items() if _base(voice.language) == language}
    unread = Counter({language: count for language, count in strange.items() if language not in spoken})
    if 2 * unread.total() > len(script.utterances):
        raise _unread(main, unread.most_common(1)[0][0], voices)
    return Cast(main, second, spoken, own, voices)


def _strange(script: Script, main: Voice, second: Voice | None) -> Counter[str]:
    """Count the utterances by language whose letters the voice that should say them does not know."""
    given = Cast(main, second)
    lines = ((line, given.speaker(line)) for line in script.utterances)
    return Counter(_tongue(line) for line, voice in lines if not reads(voice.language, line.spoken))


def _tongue(utterance: Utterance) -> str:
    """Return the base language that an utterance's letters can be read in: its own, if any."""
    return _base(tongue(utterance.spoken, utterance.language))


def _unread(voice: Voice, language: str, voices: Catalogue) -> OyezError:
    from babel import Locale

    called = Locale("en").languages.get(language, repr(language))
    absent = (other for other in voices.known() if not other.installed and _base(other.language) == language)
    way = next((f"`{other.needs}`, which brings {other.name}" for other in absent if other.needs), "")
    do = f"try {way}" if way else "`oyez voices --all` lists those that can be installed"
    return OyezError(
        "unread_language", f"{voice.name} cannot read {called}, and no other voice here speaks it: {do}.", status=422
    )


def _base(language: str) -> str:
    return language.partition("-")[0].lower()
