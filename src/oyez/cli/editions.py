"""What `oyez edition` does: read every article, then lay them one after the other."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from oyez.api import read
from oyez.article import Article
from oyez.audio import SUFFIXES, Tags, Tightness
from oyez.audio.epub import BookStory
from oyez.audio.provenance import article_digest
from oyez.audio.provenance.sealing import sealed_by
from oyez.cli.books import bind
from oyez.cli.covers import cover_for
from oyez.cli.outputs import BOOK_SUFFIX, beside, check_credential, sound_files
from oyez.cli.terminal import ProgressBar
from oyez.errors import OyezError
from oyez.library import Library
from oyez.narration import Edition, Story, executor_here, narrate_edition
from oyez.script import Policy, write
from oyez.speed import check_wpm
from oyez.voices import catalogue

__all__ = ["EditionOrder", "MadeEdition", "make_edition"]


@dataclass(frozen=True, slots=True)
class EditionOrder:
    """What is to be written, as the command's options have it."""

    sources: tuple[str, ...]
    outputs: tuple[Path, ...]
    title: str = ""
    voice: str | None = None
    wpm: float | None = None
    tighten: Tightness = "none"
    cover: str = "drawn"
    skip_failed: bool = False
    notice: str = "visible"
    certificate: Path | None = None
    key: Path | None = None


@dataclass(frozen=True, slots=True)
class MadeEdition:
    """What was written, and the sources that were left out with the reason."""

    title: str
    edition: Edition
    files: tuple[Path, ...]
    left_out: tuple[tuple[str, OyezError], ...]

    def data(self) -> dict[str, object]:
        """Return the facts as JSON data; seconds from the start of the file."""
        return {
            "title": self.title,
            "duration": round(self.edition.duration, 3),
            "words": self.edition.words,
            "chapters": [
                {"title": each.title, "start": round(each.start, 3), "end": round(each.end, 3)}
                for each in self.edition.chapters
            ],
            "left_out": [
                {"source": source, "error": {"code": error.code, "message": error.message}}
                for source, error in self.left_out
            ],
            "files": [{"path": str(file), "bytes": file.stat().st_size} for file in self.files],
        }

    def lines(self) -> Iterator[str]:
        """Yield the facts for a person."""
        count = len(self.edition.chapters)
        articles = "1 article" if count == 1 else f"{count} articles"
        yield f"{self.title}: {articles}, {_clock(self.edition.duration)}"
        for chapter in self.edition.chapters:
            yield f"  {_clock(chapter.start):>8}  {chapter.title}"
        for file in self.files:
            yield f"  {file}  {file.stat().st_size / 1e6:.1f} MB"


def make_edition(order: EditionOrder, library: Library) -> MadeEdition:
    """Read, write, narrate and save.

    Every article is read before the first is said, so that a bad one is told at once.

    Raises:
        OyezError: Whatever stage fails, the source named; nothing half-written is left.
    """
    _check(order)
    left_out: list[tuple[str, OyezError]] = []
    queue: list[Story] = []
    for source in order.sources:
        try:
            queue.append(_story(source, order))
        except OyezError as error:
            if not order.skip_failed:
                raise OyezError(error.code, f"{source}: {error.message}", status=error.status) from error
            left_out.append((source, error))
    if not queue:
        raise OyezError("nothing_to_say", "None of these sources is an article that can be narrated.")
    told = _told(order, queue)
    with contextlib.ExitStack() as stack:
        books = [stack.enter_context(beside(path)) for path in order.outputs if path.suffix.lower() == BOOK_SUFFIX]
        sounds = stack.enter_context(sound_files(order.outputs, library.work))
        made = _narrated(replace(order, outputs=sounds.made), queue, told, library)
        for part in books:
            stories = [BookStory(story.article, story.script, heard, start) for story, heard, start in made.told]
            bind(part, told, stories, sounds.inner, order.notice)
    return MadeEdition(told.title, made, order.outputs, (*left_out, *made.left_out))


def _told(order: EditionOrder, stories: list[Story]) -> Tags:
    """Return what the files say of themselves."""
    first, more = stories[0].article, len(stories) - 1
    title = order.title or (f"{stories[0].title} and {more} more" if more else stories[0].title)
    publishers = ", ".join(dict.fromkeys(story.article.site for story in stories if story.article.site))
    face = Article("-", headline=title, site=publishers, image=first.image)
    return Tags(
        title=title, author=publishers, publisher=publishers, date=max(story.article.date for story in stories),
        language=first.language, voice=", ".join(dict.fromkeys(story.voice.id for story in stories)),
        article=", ".join(article_digest(story.article) for story in stories),
        cover=cover_for(order.cover, face, order.outputs, marked=order.notice != "off"),
    )  # fmt: skip


def _narrated(order: EditionOrder, stories: list[Story], told: Tags, library: Library) -> Edition:
    with contextlib.ExitStack() as stack:
        executor = executor_here()
        stack.callback(executor.close)
        bar = stack.enter_context(ProgressBar("Narrating"))
        return narrate_edition(
            stories, order.outputs, told, library=library, executor=executor, voices=catalogue(),
            opening=_opening(order.title, stories[0]), wpm=order.wpm, tighten=order.tighten,
            skip_failed=order.skip_failed, credential=sealed_by(order.certificate, order.key), progress=bar.update,
        )  # fmt: skip


def _check(order: EditionOrder) -> None:
    """Refuse what cannot work before anything is fetched.

    Raises:
        OyezError: ``wpm_out_of_range``, ``unknown_format``, ``same_output``, ``unknown_voice``, ``unsignable``, and
            what `sealed_by` raises.
    """
    if order.wpm is not None:
        check_wpm(order.wpm)
    for path in order.outputs:
        if path.suffix.lower() not in (*SUFFIXES, BOOK_SUFFIX):
            known = ", ".join((*SUFFIXES, BOOK_SUFFIX))
            raise OyezError("unknown_format", f"There is no format {path.suffix or path.name!r}: choose {known}.")
    if len({path.absolute() for path in order.outputs}) < len(order.outputs):
        raise OyezError("same_output", "Two outputs have the same name: give each its own.")
    if order.voice:
        catalogue().choose(order.voice, "en")
    check_credential(order.outputs, order.certificate, order.key)


def _story(source: str, order: EditionOrder) -> Story:
    article = read(source)
    said = order.notice if order.notice in {"start", "end"} else "never"
    script = write(article, Policy(notice=said))  # type: ignore[arg-type]
    return Story(article, script, catalogue().choose(order.voice, article.language))


def _opening(title: str, first: Story) -> Story | None:
    """Return the edition's name as something to say, by the voice of the first story."""
    if not title:
        return None
    article = Article("-", headline=title, language=first.article.language)
    return Story(article, write(article), first.voice)


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02}"
