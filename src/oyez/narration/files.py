"""One article to finished files: what `oyez narrate` does."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from math import isfinite
from pathlib import Path
from typing import TYPE_CHECKING

from oyez.article import Article
from oyez.audio import Encoder, Recorder, Recording, Tags, Tightness, open_encoder
from oyez.audio.provenance import article_digest
from oyez.errors import OyezError
from oyez.library import Library
from oyez.narration import loop
from oyez.narration.cast import Cast, cast
from oyez.narration.executor import Executor
from oyez.script import Script, Utterance
from oyez.speed import check_wpm
from oyez.voices import Catalogue, Voice

if TYPE_CHECKING:
    from oyez.audio.provenance.credential import Credential
    from oyez.audio.provenance.signing import Signer

__all__ = ["Progress", "lay", "narrate", "opened", "say_something", "signer_for", "tags"]

Progress = Callable[[int, int], None]
"""Called with (takes laid, takes in all)."""

PACE_STEP = 0.05
"""Rendering at a chosen speed uses few pace settings, so that its takes are found again; the rest is stretched."""
MIN_PACE, MAX_PACE = 0.5, 2.2
MOST_LOUDER = 3.0
"""Decibels that another pace is made louder or quieter by, at most: a voice at twice its pace is 1.5 LU quieter."""
TRUE_ENOUGH = 0.002
"""A recording within 0.2 % of the speed asked for is not stretched."""


@dataclass(frozen=True, slots=True)
class _Rendering:
    """How a script is to be laid: the engine's pace, then a stretch."""

    pace: float = 1.0
    tempo: float = 1.0
    louder: float = 0.0


def tags(article: Article, voice: Voice) -> Tags:
    """Return what a file says of itself."""
    return Tags(
        title=article.headline,
        author=", ".join(article.byline),
        publisher=article.site,
        date=article.date,
        language=article.language,
        url=article.url or "",
        voice=voice.id,
        article=article_digest(article),
    )


def signer_for(credential: Credential | None, speakers: Iterable[Voice], executor: Executor) -> Signer | None:
    """Return who signs what these voices say; None where nobody does."""
    if credential is None:
        return None
    from oyez.audio.provenance.signing import Signer
    from oyez.audio.provenance.statement import Spoken

    return Signer(credential, tuple(Spoken(voice.id, executor.version(voice)) for voice in speakers))


def say_something(script: Script) -> None:
    """Refuse a script in which nothing would be said.

    Raises:
        OyezError: ``nothing_to_say``.
    """
    if not any(utterance.words for utterance in script.utterances):
        raise OyezError("nothing_to_say", "There is nothing to say in this text: it has no words.")


def narrate(
    article: Article,
    script: Script,
    voice: Voice,
    outputs: Sequence[Path],
    *,
    library: Library,
    executor: Executor,
    second: Voice | None = None,
    voices: Catalogue | None = None,
    wpm: float | None = None,
    tighten: Tightness = "none",
    cover: bytes = b"",
    credential: Credential | None = None,
    progress: Progress | None = None,
) -> Recording:
    """Write an article's narration to files, all of them or none.

    Args:
        article: For the tags.
        script: What is said.
        voice: Who says it.
        outputs: Paths ending in what `open_encoder` knows.
        library: Where takes are found and kept.
        executor: Where missing takes are made.
        second: Who says what the order of speech gives to a second voice; `voice` where None.
        voices: Where the voices of other languages are found; `voice` reads them too where None.
        wpm: Words a minute to render at; the voice's own calibrated pace where None.
        tighten: How much of the pauses between sentences is left out.
        cover: A JPEG or PNG image for the files that have room for one.
        credential: What signs the files; they are not signed where None.
        progress: Called as takes are laid.

    Raises:
        OyezError: ``nothing_to_say``, ``wpm_out_of_range``, ``unknown_format``, ``unsignable``, ``unwritable_output``,
            and what the loop raises. Nothing half-written is left.
    """
    say_something(script)
    said_by = cast(script, voice, voices, second)
    speakers = said_by.speakers(script)
    told = replace(tags(article, voice), voice=", ".join(each.id for each in speakers), cover=cover)
    with opened(outputs, told, signer_for(credential, speakers, executor)) as encoders:
        return lay(
            script,
            said_by,
            encoders,
            library=library,
            executor=executor,
            wpm=wpm,
            tighten=tighten,
            progress=progress,
        )


@contextlib.contextmanager
def opened(outputs: Sequence[Path], told: Tags, signer: Signer | None = None) -> Iterator[list[Encoder]]:
    """Open an encoder for each path; where what is done with them fails, nothing of any is left.

    Raises:
        OyezError: ``unknown_format``, ``no_encoder``, ``unsignable``, ``unwritable_output``, ``disk_full``.
    """
    with contextlib.ExitStack() as undo:
        encoders = []
        for path in outputs:
            encoder = open_encoder(path, told, signer)
            undo.callback(encoder.abort)
            encoders.append(encoder)
        yield encoders
        undo.pop_all()


def lay(
    script: Script,
    voices: Cast,
    encoders: Sequence[Encoder],
    *,
    library: Library,
    executor: Executor,
    wpm: float | None = None,
    tighten: Tightness = "none",
    progress: Progress | None = None,
) -> Recording:
    """Say a script into encoders and finish them.

    Raises:
        OyezError: ``wpm_out_of_range``, ``disk_full``, ``unwritable_output``, and what the loop raises.
    """
    maker = _Maker(script.utterances, voices, library, executor, tighten, progress)
    rendering = _Rendering() if wpm is None else maker.rendering(check_wpm(wpm))
    return maker.lay(rendering, encoders)


@dataclass(frozen=True, slots=True)
class _Maker:
    """A script being laid, once or (for a chosen speed) a few times."""

    utterances: tuple[Utterance, ...]
    voices: Cast
    library: Library
    executor: Executor
    tighten: Tightness
    progress: Progress | None

    def lay(self, rendering: _Rendering, encoders: Sequence[Encoder] = ()) -> Recording:
        recorder = Recorder(
            self.voices.main,
            encoders,
            pace=rendering.pace,
            tempo=rendering.tempo,
            tighten=self.tighten,
            louder=rendering.louder,
        )
        total = len(self.utterances)
        laid = loop.lay(
            recorder, self.utterances, self.voices, rendering.pace, library=self.library, executor=self.executor
        )
        for number in laid:
            if self.progress is not None:
                self.progress(number, total)
        return recorder.finish()

    def rendering(self, wpm: float) -> _Rendering:
        """Return how to reach a speed: the engine's own pace as near as it goes, then a stretch of the rest."""
        from oyez.audio.loudness import Ear
        from oyez.audio.mastering import TARGET_LUFS

        ear = Ear()
        own = there = self.lay(_Rendering()).wpm
        louder = 0.0
        pace = min(MAX_PACE, max(MIN_PACE, round(wpm / own / PACE_STEP) * PACE_STEP))
        pace = round(pace, 2)
        if pace != 1.0:
            there = self.lay(_Rendering(pace), [ear]).wpm
            off = TARGET_LUFS - ear.loudness
            louder = min(max(off, -MOST_LOUDER), MOST_LOUDER) if isfinite(off) else 0.0
        tempo = wpm / there
        return _Rendering(pace, tempo if abs(tempo - 1) > TRUE_ENOUGH else 1.0, louder)
