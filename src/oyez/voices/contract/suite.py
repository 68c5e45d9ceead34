"""The promises in order: as a class for an engine's own tests, and one after the other for a person."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import ClassVar

from oyez.errors import OyezError
from oyez.voices.contract import checks
from oyez.voices.contract.checks import BrokenPromise
from oyez.voices.nouns import Voice
from oyez.voices.protocol import Engine

__all__ = ["EngineContract", "Outcome", "run"]

LONG = 10_000
"""Words in the longest sentence an engine is asked for."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """One promise looked at.

    Attributes:
        promise: What was asked, in words.
        reason: Why it is broken; empty where it is kept.
    """

    promise: str
    reason: str = ""


class EngineContract(ABC):
    """What an engine's tests inherit. pytest finds the checks of a subclass whose name begins with ``Test``.

    ::

        class TestMine(EngineContract):
            def make(self) -> Engine:
                return MyEngine()

    The engine is made once a class and closed at its end. `voice` says who speaks: the first installed voice, unless a
    subclass says otherwise. `LONG_WORDS` may be lowered for an engine that takes minutes for 10,000 words.
    """

    LONG_WORDS: ClassVar[int] = LONG
    _made: ClassVar[Engine | None] = None

    @abstractmethod
    def make(self) -> Engine:
        """Return the engine to be tested."""

    @property
    def engine(self) -> Engine:
        """The engine, made when first asked for."""
        kind = type(self)
        if kind._made is None:
            kind._made = self.make()
        return kind._made

    @property
    def voice(self) -> Voice:
        """Who speaks."""
        return speaking(self.engine)

    @classmethod
    def teardown_class(cls) -> None:
        """Close the engine, twice: the second time is nothing."""
        if cls._made is not None:
            cls._made.close()
            cls._made.close()
            cls._made = None

    def test_is_an_engine(self) -> None:
        """It has all that the protocol names."""
        if not isinstance(self.engine, Engine):
            raise BrokenPromise("It lacks something of the protocol `oyez.voices.Engine`.")

    def test_capabilities(self) -> None:
        """See `checks.capabilities`."""
        checks.capabilities(self.engine)

    def test_voices(self) -> None:
        """See `checks.voices`."""
        checks.voices(self.engine)

    def test_times(self) -> None:
        """See `checks.times`."""
        checks.times(self.engine, self.voice)

    def test_pace(self) -> None:
        """See `checks.pace`."""
        checks.pace(self.engine, self.voice)

    def test_phonemes(self) -> None:
        """See `checks.phonemes`."""
        checks.phonemes(self.engine, self.voice)

    def test_same_bytes(self) -> None:
        """See `checks.same_bytes`."""
        checks.same_bytes(self.engine, self.voice)

    def test_no_words(self) -> None:
        """See `checks.no_words`."""
        checks.no_words(self.engine, self.voice)

    def test_hard_text(self) -> None:
        """See `checks.hard_text`."""
        checks.hard_text(self.engine, self.voice)

    def test_long_sentence(self) -> None:
        """See `checks.long_sentence`."""
        checks.long_sentence(self.engine, self.voice, self.LONG_WORDS)

    def test_unknown_voice(self) -> None:
        """See `checks.unknown_voice`."""
        checks.unknown_voice(self.engine, self.voice)

    def test_threads(self) -> None:
        """See `checks.threads`."""
        checks.threads(self.engine, self.voice)

    def test_several_at_once(self) -> None:
        """See `checks.several_at_once`."""
        checks.several_at_once(self.engine, self.voice)

    def test_streams(self) -> None:
        """See `checks.streams`."""
        checks.streams(self.engine, self.voice)


def speaking(engine: Engine) -> Voice:
    """Return the first voice that can speak, an English one where there is one.

    Raises:
        OyezError: ``no_voice`` where none can.
    """
    able = [voice for voice in engine.voices() if voice.installed]
    able.sort(key=lambda voice: not voice.language.startswith("en"))
    if not able:
        raise OyezError("no_voice", f"No voice of {engine.name} can speak here.", status=404)
    return able[0]


def run(engine: Engine, voice: Voice | None = None, long_words: int = LONG) -> Iterator[Outcome]:
    """Yield each promise of an engine, kept or broken, in order.

    Raises:
        OyezError: ``no_voice`` where none of its voices can speak.
    """
    who = voice or speaking(engine)
    steps: dict[str, Callable[[], None]] = {
        "says what it is": lambda: checks.capabilities(engine),
        "tells its voices apart": lambda: checks.voices(engine),
        "times of words lie where they sound": lambda: checks.times(engine, who),
        "pace": lambda: checks.pace(engine, who),
        "phonemes": lambda: checks.phonemes(engine, who),
        "equal bytes for equal keys": lambda: checks.same_bytes(engine, who),
        "nothing to say": lambda: checks.no_words(engine, who),
        "emoji, markup, other scripts, control characters": lambda: checks.hard_text(engine, who),
        f"a sentence of {long_words} words": lambda: checks.long_sentence(engine, who, long_words),
        "a voice it does not have": lambda: checks.unknown_voice(engine, who),
        "threads": lambda: checks.threads(engine, who),
        "several at once": lambda: checks.several_at_once(engine, who),
        "sound while it is made": lambda: checks.streams(engine, who),
    }
    for promise, check in steps.items():
        try:
            check()
        except Exception as error:
            yield Outcome(promise, str(error) or type(error).__name__)
        else:
            yield Outcome(promise)
