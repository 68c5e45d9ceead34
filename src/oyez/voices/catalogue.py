"""Every voice of every engine found on this machine."""

from __future__ import annotations

import atexit
import os
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from threading import Lock
from typing import TYPE_CHECKING

from oyez.errors import OyezError
from oyez.voices.calling import meant, near
from oyez.voices.nouns import EMBEDDED

if TYPE_CHECKING:
    from oyez.voices.nouns import Voice
    from oyez.voices.protocol import Capabilities, Engine

__all__ = ["DEFAULT_VOICE", "Catalogue", "catalogue", "find_voice", "voices"]

DEFAULT_VOICE = "espeak:en-us+edward"
"""One named embedded voice on every machine: command line, tests, benchmarks and all published figures."""
BEST = "best"
"""Stands for the voice nearest to a human one, wherever a voice is named."""
ENTRY_POINTS = "oyez.engines"
FLITE = "apt install flite"
"""The least that brings an English voice nearer to a person; flite lists no voices before it is here."""
FALLBACK_VARIABLE = "OYEZ_FALLBACK"
_NEARNESS = {"natural": 0, "good": 1, "basic": 2}


class Catalogue:
    """The engines named in the entry-point group ``oyez.engines``, made when first asked for.

    Attributes:
        broken: Engines that could not be loaded: name and the reason in words. They are left out, never fatal.
    """

    def __init__(self, points: tuple[EntryPoint, ...] | None = None) -> None:
        self._points = tuple(entry_points(group=ENTRY_POINTS)) if points is None else points
        self._engines: dict[str, Engine] | None = None
        self._loading = Lock()
        self.broken: dict[str, str] = {}

    @property
    def engines(self) -> dict[str, Engine]:
        """Name to engine."""
        if self._engines is None:
            with self._loading:  # who comes meanwhile waits: half the engines would be unknown voices
                if self._engines is None:
                    self._engines = self._loaded()
        return self._engines

    def _loaded(self) -> dict[str, Engine]:
        engines = {}
        for point in self._points:
            try:
                engine: Engine = point.load()()
            except Exception as error:
                self.broken[point.name] = f"{type(error).__name__}: {error}"
            else:
                engines[engine.name] = engine
        return engines

    def voices(self, language: str = "") -> tuple[Voice, ...]:
        """Return the voices to choose from that can speak now, the embedded engine's first.

        Of those that were not calibrated, only the ones of the BCP 47 `language`; their base language is enough where
        no calibrated voice of their engine speaks it.
        """
        here = tuple(voice for voice in self.known() if voice.installed)
        base = _base(language)
        served = {voice.engine for voice in here if voice.calibrated and _base(voice.language) == base}

        def listed(voice: Voice) -> bool:
            if voice.calibrated or voice.language.lower() == language.lower():
                return True
            return _base(voice.language) == base and voice.engine not in served

        return tuple(filter(listed, here))

    def known(self) -> tuple[Voice, ...]:
        """Every voice of every engine, those that are not installed among them; the embedded engine's first."""
        ordered = sorted(self.engines.values(), key=lambda engine: engine.name != EMBEDDED)
        return tuple(voice for engine in ordered for voice in engine.voices())

    def find(self, wanted: str) -> Voice:
        """Return the voice with this id or, in any case, this name; its engine may be left out where one has it.

        Raises:
            OyezError: ``unknown_voice``, naming the nearest ones; ``voice_not_installed``, saying how to install it.
        """
        voices = self.known()
        voice = meant(voices, wanted)
        if voice is None:
            names = near(voices, wanted)
            hint = f"Did you mean {' or '.join(names)}? " if names else ""
            raise OyezError("unknown_voice", f"There is no voice {wanted!r}. {hint}See `oyez voices`.", status=404)
        if not voice.installed:
            lacks = "has no key here" if self._told(voice).remote else "is not installed"
            raise OyezError("voice_not_installed", f"{voice.name} {lacks}: `{voice.needs}`.", status=404)
        return voice

    def default(self, language: str) -> Voice:
        """Return the default voice of a BCP 47 language; the default English one where no voice speaks it.

        Raises:
            OyezError: ``no_voice`` where no engine could be loaded.
        """
        base = language.partition("-")[0].lower()
        voices = sorted(self._here(), key=lambda voice: voice.id != DEFAULT_VOICE)
        if not voices:
            raise OyezError("no_voice", "No voice was found on this machine: `oyez doctor` says why.", status=500)
        return next((voice for voice in voices if voice.language.partition("-")[0] == base), voices[0])

    def best(self, language: str) -> Voice:
        """Return the voice nearest to a human one that speaks a language, of those that read on this machine.

        Any other engine's come before the embedded one's; among equals, those of an engine that takes phonemes.

        Raises:
            OyezError: ``no_voice`` where no engine could be loaded.
        """
        base = language.partition("-")[0].lower()
        others = [voice for voice in self._here() if voice.engine != EMBEDDED]
        others.sort(key=lambda voice: (_NEARNESS[voice.quality], self._accepts(voice) != "phonemes"))
        return next((voice for voice in others if voice.language.partition("-")[0] == base), None) or self.default(
            language
        )

    def nearer(self, voice: Voice, language: str) -> tuple[str, ...]:
        """Return the commands, two at most, that bring a voice nearer to a person than the embedded one that reads.

        None where another voice reads, or one that speaks the language is here already.
        """
        if voice.engine != EMBEDDED:
            return ()
        others = [
            other
            for other in self.known()
            if other.engine != EMBEDDED and _base(other.language) == _base(language) and not self._told(other).remote
        ]
        if any(other.installed for other in others):
            return ()
        ways = [FLITE] if _base(language) == "en" and "flite" in self.engines else []
        # Each voice of Piper is installed by its own name: the list stands for all.
        ways += (other.needs if other.engine != "piper" else "oyez voices install --list" for other in others)
        return tuple(dict.fromkeys(ways))[:2]

    def _told(self, voice: Voice) -> Capabilities:
        return self.engines[voice.engine].capabilities

    def _here(self) -> tuple[Voice, ...]:
        """Return the voices that may be chosen for someone who named none: no text leaves this machine unasked."""
        return tuple(voice for voice in self.known() if voice.installed and not self._told(voice).remote)

    def _accepts(self, voice: Voice) -> str:
        return self._told(voice).accepts

    def fallbacks(self, voice: Voice, language: str) -> tuple[Voice, ...]:
        """Return who says what a voice could not, in the order in which they are asked.

        The voices that ``OYEZ_FALLBACK`` names, then one of each other engine on this machine: the one nearest to a
        person that speaks the language, of the same gender where there is a choice. ``OYEZ_FALLBACK=none`` leaves
        sentences to the voice that was chosen, or to nobody.

        Raises:
            OyezError: ``unknown_voice`` or ``voice_not_installed`` where the variable names no voice of this machine.
        """
        if _named().casefold() == "none":
            return ()
        chain = self._chain()
        able = [other for other in (*chain, *self._here()) if _base(other.language) == _base(language)]
        wished = [other for other in able if other in chain and other.id != voice.id]
        others = [other for other in able if other not in chain and other.engine != voice.engine]
        others.sort(key=lambda other: (_NEARNESS[other.quality], other.gender != voice.gender))
        first = {other.engine: other for other in reversed(others)}
        return (*dict.fromkeys(wished), *(other for other in others if first[other.engine] == other))

    def named(self, language: str) -> Voice | None:
        """Return the first voice of ``OYEZ_FALLBACK`` that speaks a language, None where none does.

        Raises:
            OyezError: As `fallbacks`.
        """
        return next((voice for voice in self._chain() if _base(voice.language) == _base(language)), None)

    def _chain(self) -> list[Voice]:
        names = [] if _named().casefold() == "none" else _named().split(",")
        return [self.find(name.strip()) for name in names if name.strip()]

    def choose(self, wanted: str | None, language: str) -> Voice:
        """Return the voice asked for by id or name, the best one where ``best`` is asked for, else the default.

        Raises:
            OyezError: ``unknown_voice``, ``no_voice``.
        """
        if wanted == BEST:
            return self.best(language)
        return self.find(wanted) if wanted else self.default(language)

    def engine(self, voice: Voice) -> Engine:
        """Return the engine that speaks with a voice.

        Raises:
            OyezError: ``unknown_voice`` where that engine is gone.
        """
        try:
            return self.engines[voice.engine]
        except KeyError:
            raise OyezError("unknown_voice", f"The engine {voice.engine!r} is not installed.", status=404) from None

    def close(self) -> None:
        """Close every engine that was made."""
        for engine in (self._engines or {}).values():
            engine.close()
        self._engines = None


def _named() -> str:
    return os.environ.get(FALLBACK_VARIABLE, "").strip()


def _base(language: str) -> str:
    return language.partition("-")[0].lower()


@cache
def catalogue() -> Catalogue:
    """Return this process's catalogue; its engines are closed when the process ends."""
    found = Catalogue()
    atexit.register(found.close)
    return found


def voices() -> tuple[Voice, ...]:
    """Return every voice that can speak on this machine."""
    return catalogue().voices()


def find_voice(wanted: str) -> Voice:
    """Return the voice with this id or name.

    Raises:
        OyezError: ``unknown_voice``.
    """
    return catalogue().find(wanted)
