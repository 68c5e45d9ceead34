"""What an engine is: the protocol every one of them keeps, and what it says of itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol, runtime_checkable

from oyez.script import Utterance
from oyez.voices.nouns import Sound, Voice

__all__ = ["BatchEngine", "Capabilities", "Engine", "StreamEngine"]


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What holds for all voices of an engine.

    Attributes:
        licence: SPDX identifier of the engine itself (its voices may have others).
        accepts: The most it understands: ``phonemes`` (a word's IPA is said as given), ``ssml`` or ``text``.
        word_times: Whether it says when each word sounds. Where not, the words are found in the sound afterwards.
        paces: Least and most multiple of a voice's calibrated rate that it reaches by itself.
        longest: Characters it takes in one request, None where there is no limit. The engine splits what is longer.
        batch: Utterances it does well to make at once; 1 where it makes one at a time.
        cost: US dollars a million characters at the list price, 0 where nothing is billed.
        remote: True where the text leaves this machine.
        same_bytes: True where the same utterance always gives the same bytes.
    """

    licence: str
    accepts: Literal["phonemes", "ssml", "text"]
    word_times: bool
    paces: tuple[float, float]
    longest: int | None = None
    batch: int = 1
    cost: float = 0.0
    remote: bool = False
    same_bytes: bool = True


@runtime_checkable
class Engine(Protocol):
    """What can speak. A third party's engine is one class, named in the entry-point group ``oyez.engines``.

    The class is made without arguments and must be cheap to make: models are loaded by the first `speak`.
    """

    name: str
    """The part of a voice's id before the colon."""

    @property
    def version(self) -> str:
        """Changes whenever the same text could sound otherwise; a voice's model has its own in `Voice.version`."""

    @property
    def capabilities(self) -> Capabilities:
        """What holds for all its voices."""

    def voices(self) -> Iterable[Voice]:
        """The voices it knows: those that can speak now, and those a person could install."""

    def speak(self, utterance: Utterance, voice: Voice, pace: float, attempt: int = 0) -> Sound:
        """Say one utterance. May be called from several threads at once.

        Args:
            utterance: What to say. Its `language` may be another than the voice's.
            voice: One of `voices()` that is installed.
            pace: Multiple of the voice's calibrated rate; 1.0 is about 200 WPM. Outside `Capabilities.paces` the
                nearest it has; what is missing is stretched later.
            attempt: 0 at first. Where the audit refused that sound it asks again with 1, 2, …: an engine that
                draws lots (noise, seeds) draws other ones, always the same for the same number.

        Raises:
            OyezError: ``engine_failed`` where no sound could be made, ``unknown_voice``, ``voice_not_installed``.
        """

    def close(self) -> None:
        """Free processes and models. The engine is not used afterwards."""


@runtime_checkable
class BatchEngine(Engine, Protocol):
    """An engine that makes several utterances at once faster than one after the other."""

    def speak_batch(self, utterances: Sequence[Utterance], voice: Voice, pace: float) -> Iterator[Sound]:
        """Yield the sound of each utterance, in order; each as good as one of `speak`.

        Raises:
            OyezError: As `speak`, at the place of the utterance that failed.
        """


@runtime_checkable
class StreamEngine(Engine, Protocol):
    """An engine that hands over a sound while it is being made: for hearing a voice at once.

    Takes are made by `speak`: what is kept was heard to its end first (docs/decisions/0027-whole-utterances.md).
    """

    def stream(self, utterance: Utterance, voice: Voice, pace: float) -> Iterator[bytes]:
        """Yield the samples of one utterance, as those of `Sound`, in pieces of whole samples as they come.

        Raises:
            OyezError: As `speak`; also after some pieces, where the rest does not come.
        """
