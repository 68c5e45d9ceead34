"""What every engine of a speech service does alike: voices with or without a key, pieces, budget, sound, times."""

from __future__ import annotations

import tomllib
from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache
from importlib import resources
from typing import Any

from oyez.errors import OyezError
from oyez.script import Utterance
from oyez.voices.accents import accent
from oyez.voices.nouns import Sound, Voice, WordTime
from oyez.voices.pieces import joined, pieces
from oyez.voices.protocol import Capabilities
from oyez.voices.remote.budget import Budget, Limit
from oyez.voices.remote.decoding import BadSoundError
from oyez.voices.remote.keys import Secret, find_key
from oyez.voices.remote.link import Answer, Charge, Link, Request
from oyez.voices.remote.patience import Gate, Patience
from oyez.voices.remote.peer import Peer
from oyez.voices.remote.prices import dollars
from oyez.voices.remote.settings import NamedVoice, more_voices, setting, switched_on
from oyez.voices.remote.ssml import speakable

__all__ = ["RemoteEngine"]

UNMEASURED_LOUDNESS = -20.0
"""LUFS. What such services send lies near it; nobody has measured these voices here."""


@cache
def _tables() -> dict[str, Any]:
    return tomllib.loads(resources.files(__package__).joinpath("voices.toml").read_text("utf-8"))


class RemoteEngine(ABC):
    """A speech service as an engine. Making one costs nothing and asks nobody.

    A subclass says what its service is called, where it is, which keys it takes, and how one utterance is asked for.
    """

    name: str
    called: str
    keys: tuple[str, ...]
    adapter = "1"
    at_once = 4
    a_minute = 240.0
    sample_rate = 24_000

    def __init__(self, patience: Patience | None = None, budget: Budget | None = None) -> None:
        self.patience = patience or Patience()
        self.budget = budget or Budget()
        gate = Gate(self.at_once, self.a_minute, self.patience.sleep)
        self._link = Link(lambda: self.peer, gate, self.patience, self.budget)

    @property
    @abstractmethod
    def capabilities(self) -> Capabilities:
        """What holds for all its voices."""

    @property
    def title(self) -> str:
        """What a person knows it by."""
        return self.called

    @property
    def peer(self) -> Peer:
        """What errors say of it."""
        place = f"OYEZ_{self.name.upper()}_URL"
        return Peer(self.title, place, " and ".join(self.keys), own=bool(setting(place)))

    @property
    def licence(self) -> str:
        """Under what its voices are used."""
        return f"{self.title} terms of service"

    @property
    def version(self) -> str:
        """The number of this adapter. A service does not say when its voices change."""
        return self.adapter

    def voices(self) -> Iterable[Voice]:
        """Its voices: not installed while a key is missing, none where ``OYEZ_REMOTE`` leaves the service out."""
        if not switched_on(self.name):
            return ()
        try:
            rows = self.named()
        except OyezError:  # a setting that cannot be read takes its own voices away and no others; the doctor says why
            rows = self._table()
        voices = tuple(map(self._voice, rows))
        missing = self.missing()
        if not missing:
            return voices
        return tuple(replace(voice, installed=False, needs=f"export {missing}=…") for voice in voices)

    def missing(self) -> str:
        """Return the first variable that has to be set before it can speak, nothing where none has."""
        return next((name for name in self.keys if find_key(name) is None), "")

    def named(self) -> Sequence[NamedVoice]:
        """Return the table's voices, then those a person named in ``OYEZ_…_VOICES``.

        Raises:
            OyezError: ``bad_service`` where that variable cannot be read.
        """
        more = more_voices(f"OYEZ_{self.name.upper()}_VOICES")
        known = {voice.id for voice in more}
        return (*(row for row in self._table() if row.id not in known), *more)

    def _table(self) -> tuple[NamedVoice, ...]:
        return tuple(NamedVoice(*row) for row in _tables()[self.name])

    def speak(self, utterance: Utterance, voice: Voice, pace: float, attempt: int = 0) -> Sound:  # noqa: ARG002 - no lots
        """Say one utterance.

        Raises:
            OyezError: ``voice_not_installed`` where a key is missing, ``budget_spent``, ``key_refused``,
                ``quota_spent``, ``service_busy``, ``service_refused``, ``service_failed``, ``service_slow``,
                ``bad_service``.
        """
        self._ready()
        if not speakable(utterance):
            return Sound(
                bytes(self.sample_rate // 5 * 2), self.sample_rate, (WordTime(0.0, 0.0),) * len(utterance.words)
            )
        least, most = self.capabilities.paces
        speed = min(most, max(least, voice.rate * pace))
        parts = pieces(utterance, self.fits, self.title)
        return joined([self._twice(part, voice, speed) for part in parts])

    def _ready(self) -> None:
        if (missing := self.missing()) or not switched_on(self.name):
            need = f"set {missing}" if missing else "OYEZ_REMOTE leaves it out"
            raise OyezError("voice_not_installed", f"{self.title} cannot speak yet: {need}.", status=404)

    def _twice(self, utterance: Utterance, voice: Voice, speed: float) -> Sound:
        try:
            return self._ask(utterance, voice, speed)
        except BadSoundError:
            return self._ask(utterance, voice, speed)

    def _check_whole(self, last: float, duration: float) -> None:
        """Refuse a sound of so many seconds that ends before `last`, when it is said to sound still."""
        if last > duration:
            raise BadSoundError(self.peer, "sent sound that is cut short")

    def close(self) -> None:
        """Close the connections and the count."""
        self._link.close()
        self.budget.close()

    def fits(self, utterance: Utterance) -> bool:
        """Tell whether the service takes this much in one request."""
        longest = self.capabilities.longest
        return longest is None or len(utterance.spoken) <= longest

    def model(self, voice: Voice) -> str:
        """Return what a voice's price depends on."""
        return self._own(voice)

    def report(self) -> str:
        """Return one line for `oyez doctor`: whether it can speak, at which price, and what was spent today.

        Raises:
            OyezError: ``bad_service`` where a setting cannot be read.
        """
        if not switched_on(self.name):
            return "left out by OYEZ_REMOTE"
        if missing := self.missing():
            return f"off: {missing} is not set"
        voices = tuple(map(self._voice, self.named()))
        Limit.of(), Limit.of(self.name)
        spent = self.budget.spent(self.name)
        cost = self._dollars(voices[0], 1_000_000) if voices else 0.0
        return (
            f"{len(voices)} voices, about ${cost:g} a million characters; {spent.characters:,} characters "
            f"(${spent.micros / 1e6:.2f}) today"
        )

    @abstractmethod
    def _ask(self, utterance: Utterance, voice: Voice, speed: float) -> Sound:
        """Say what fits into one request, at a multiple of the service's own speed."""

    def _voice(self, row: NamedVoice) -> Voice:
        return Voice(
            id=f"{self.name}:{row.id}",
            # The service's name keeps voices of several engines apart: many of them are called Ava.
            name=f"{row.name} ({self.title})",
            engine=self.name,
            language=row.language,
            accent=_tables()["accents"].get(row.language) or accent(row.language),
            gender=row.gender,
            licence=self.licence,
            sample_rate=self.sample_rate,
            rate=1.0,
            loudness=UNMEASURED_LOUDNESS,
            quality="natural",
            version=self._settings_version(),
        )

    def _settings_version(self) -> str:
        """Return what a person has set that changes the sound, such as the model."""
        return ""

    def _own(self, voice: Voice) -> str:
        """Return the service's own name for a voice."""
        return voice.id.partition(":")[2]

    def _key(self, name: str) -> Secret:
        found = find_key(name)
        if found is None:
            raise OyezError("voice_not_installed", f"{self.title} cannot speak yet: set {name}.", status=404)
        return found

    def _dollars(self, voice: Voice, characters: int) -> float:
        return dollars(self.name, self.model(voice), characters)

    def _post(self, request: Request, voice: Voice, characters: int) -> Answer:
        charge = Charge(self.name, characters, self._dollars(voice, characters))
        return self._link.post(request, charge, self._secrets())

    def _secrets(self) -> list[Secret]:
        """Return every key that is sent, so that no text of a service shows one."""
        return [secret for name in self.keys if (secret := find_key(name))]
