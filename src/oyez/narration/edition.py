"""Several articles to one file: what `oyez edition` does."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from oyez.article import Article
from oyez.audio import Chapter, Encoder, Joined, Recording, Tags, Tightness
from oyez.errors import OyezError
from oyez.library import Library
from oyez.narration.cast import Cast, cast
from oyez.narration.executor import Executor
from oyez.narration.files import lay, opened, say_something, signer_for
from oyez.script import Script
from oyez.voices import Catalogue, Voice

if TYPE_CHECKING:
    from oyez.audio.provenance.credential import Credential

__all__ = ["Edition", "Story", "narrate_edition"]


@dataclass(frozen=True, slots=True)
class Story:
    """One article of an edition, and who reads it."""

    article: Article
    script: Script
    voice: Voice

    @property
    def title(self) -> str:
        """The headline, or the first sentence of a story without one."""
        return self.article.headline or next((line.text for line in self.script.utterances), "")


@dataclass(frozen=True, slots=True)
class Edition:
    """What was written.

    Attributes:
        duration: Seconds.
        words: Printed words said, of all stories.
        chapters: One for each story that was said.
        left_out: What was not said: a story's title, and why.
        told: What was said, the opening too: the story, its recording, and the second at which it begins.
    """

    duration: float
    words: int
    chapters: tuple[Chapter, ...]
    left_out: tuple[tuple[str, OyezError], ...] = ()
    told: tuple[tuple[Story, Recording, float], ...] = ()


def narrate_edition(
    stories: Sequence[Story],
    outputs: Sequence[Path],
    told: Tags,
    *,
    library: Library,
    executor: Executor,
    voices: Catalogue | None = None,
    opening: Story | None = None,
    wpm: float | None = None,
    tighten: Tightness = "none",
    skip_failed: bool = False,
    credential: Credential | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Edition:
    """Write several articles into each of some files, all of the files or none.

    Args:
        stories: In the order of speech.
        outputs: Paths ending in what `open_encoder` knows.
        told: What the files say of themselves.
        library: Where takes are found and kept.
        executor: Where missing takes are made.
        voices: Where the voices of other languages are found; each story's own voice reads them too where None.
        opening: Said before the first story, without a chapter of its own.
        wpm: Words a minute to render every story at.
        tighten: How much of the pauses between sentences is left out.
        skip_failed: A story that cannot be said is left out. Each is then made once before it is laid, since what
            has been laid cannot be taken back.
        credential: What signs the files; they are not signed where None.
        progress: Called with (sentences laid, sentences in all).

    Raises:
        OyezError: ``nothing_to_say`` where no story is left, and what `oyez.narration.narrate` raises.
    """
    queue = [*filter(None, (opening,)), *stories]
    total, done = sum(len(story.script.utterances) for story in queue), 0
    heard: list[tuple[Story, Recording, float]] = []
    left_out: list[tuple[str, OyezError]] = []
    casts = [cast(story.script, story.voice, voices) for story in queue]
    with opened(outputs, told, signer_for(credential, _speakers(queue, casts), executor)) as encoders:
        joined = Joined(encoders)
        for story, said_by in zip(queue, casts, strict=True):
            lay_story = partial(
                lay, story.script, said_by, library=library, executor=executor, wpm=wpm, tighten=tighten
            )
            if _can_be_said(story, lay_story, left_out, skip_failed=skip_failed):
                file = joined.story("" if story is opening else story.title)
                begun = joined.duration
                heard.append((story, lay_story([file], progress=_onwards(progress, done, total)), begun))
            done += len(story.script.utterances)
        if not joined.chapters:
            raise OyezError("nothing_to_say", "None of these articles could be narrated: see the reason beside each.")
        joined.finish()
    words = sum(len(recording.timeline.words) for _, recording, _ in heard)
    return Edition(joined.duration, words, joined.chapters, tuple(left_out), tuple(heard))


def _speakers(stories: Sequence[Story], casts: Sequence[Cast]) -> Collection[Voice]:
    """Return who is heard."""
    return {
        voice.id: voice for story, own in zip(stories, casts, strict=True) for voice in own.speakers(story.script)
    }.values()


def _can_be_said(
    story: Story,
    lay_story: Callable[[Sequence[Encoder]], Recording],
    left_out: list[tuple[str, OyezError]],
    *,
    skip_failed: bool,
) -> bool:
    """Return whether a story can be said; where it cannot, note why or, where none may be left out, raise."""
    try:
        say_something(story.script)
        if skip_failed:
            lay_story(())
    except OyezError as error:
        if not skip_failed or error.code in _FATAL:
            raise
        left_out.append((story.title, error))
        return False
    return True


_FATAL = {"disk_full", "unwritable_output", "unwritable_library", "wpm_out_of_range"}
"""What would stop the next story just as well."""


def _onwards(progress: Callable[[int, int], None] | None, before: int, total: int) -> Callable[[int, int], None] | None:
    if progress is None:
        return None
    return lambda done, _: progress(before + done, total)
