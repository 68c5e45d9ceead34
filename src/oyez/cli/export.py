"""`oyez narrate`: one article to sound files, captions, timeline and page, all of them or none."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from oyez.api import read
from oyez.article import Article
from oyez.audio import SUFFIXES, Recording, Tightness, captions_for, manifest, timeline_data
from oyez.audio.epub import BookStory
from oyez.audio.provenance.sealing import sealed_by
from oyez.cli.books import bind
from oyez.cli.covers import DRAWN, cover_for
from oyez.cli.notes import INSTEAD, notes
from oyez.cli.outputs import BOOK_SUFFIX, PAGE_SUFFIX, beside, check_credential, sound_files
from oyez.cli.terminal import ProgressBar
from oyez.errors import OyezError
from oyez.library import Library
from oyez.narration import executor_here, narrate, tags
from oyez.script import Policy, Script, write
from oyez.speed import AVERAGE_WPM, check_wpm
from oyez.voices import Voice, catalogue

__all__ = ["Made", "Order", "export"]


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be written.

    Attributes:
        outputs: Sound files and pages, by their suffix.
        captions: A captions or transcript file, by its suffix, or None.
        timeline: The timeline in JSON, or None.
        wpm: The speed to render at, or None for the voice's own pace.
        tighten: How much of the pauses between sentences is left out.
        cover: ``drawn``, ``lead``, ``none``, or an image's path or address.
        captions_spoken: ``never`` or ``once``.
        quote_voice: Who reads quotations set apart; the article's voice where None.
        notice: Where it is said that a synthetic voice reads: ``off``, ``visible`` (printed only), ``start`` or ``end``
            (said there, and printed).
        certificate: A chain in PEM that signs the files, and
        key: its private key; those of the environment, if any, where None.
    """

    outputs: tuple[Path, ...]
    captions: Path | None = None
    timeline: Path | None = None
    wpm: float | None = None
    tighten: Tightness = "none"
    cover: str = DRAWN
    captions_spoken: str = "never"
    quote_voice: str | None = None
    notice: str = "visible"
    certificate: Path | None = None
    key: Path | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """What was written."""

    article: Article
    voice: Voice
    recording: Recording
    files: tuple[Path, ...]

    @property
    def notes(self) -> tuple[str, ...]:
        """What a listener should know before listening."""
        return tuple(notes(self.article, self.voice, self.recording))

    def data(self) -> dict[str, object]:
        """Return the facts as JSON data; seconds and words a minute."""
        return {
            "headline": self.article.headline,
            "voice": self.voice.id,
            "wpm": round(self.recording.wpm, 2),
            "duration": round(self.recording.duration, 3),
            "words": len(self.recording.timeline.words),
            "findings": [
                {"utterance": found.utterance, "flaw": found.flaw, "voice": found.voice}
                for found in self.recording.findings
            ],
            "notes": list(self.notes),
            "files": [{"path": str(file), "bytes": file.stat().st_size} for file in self.files],
        }

    def lines(self) -> Iterator[str]:
        """Yield the facts for a person."""
        minutes, seconds = divmod(round(self.recording.duration), 60)
        words = len(self.recording.timeline.words)
        speed = f"{self.recording.wpm:.0f} WPM ({self.recording.wpm / AVERAGE_WPM:.2f}x)"
        yield f"{self.article.headline or self.article.source}"
        yield f"{words} words in {minutes}:{seconds:02}, {speed}, read by {self.voice.name} ({self.voice.accent})"
        if holds := [found for found in self.recording.findings if found.flaw != INSTEAD]:
            held = len({found.utterance for found in holds})
            kinds = ", ".join(sorted({found.flaw.replace("_", " ") for found in holds}))
            yield f"The audit holds {held} sentence{'s' if held > 1 else ''}: {kinds} (--json lists them)"
        for file in self.files:
            yield f"  {file}  {_size(file.stat().st_size)}"


def export(source: str, order: Order, *, library: Library, url: str | None, voice: str | None) -> Made:
    """Read, write, narrate and save.

    Raises:
        OyezError: Whatever stage fails; nothing half-written is left.
    """
    _check_order(order)
    if voice:
        catalogue().choose(voice, "en")  # an unknown one is refused before anything is fetched
    if order.quote_voice:
        catalogue().choose(order.quote_voice, "en")
    article = read(source, url=url)
    chosen = catalogue().choose(voice, article.language)
    second = catalogue().choose(order.quote_voice, article.language) if order.quote_voice else None
    script = write(article, _policy(order))
    library.add(article)
    with contextlib.ExitStack() as stack:
        texts = {path: stack.enter_context(beside(path)) for path in _text_files(order)}
        sounds = stack.enter_context(sound_files(order.outputs, library.work))
        cover = cover_for(order.cover, article, order.outputs, marked=order.notice != "off")
        executor = executor_here()
        stack.callback(executor.close)
        bar = stack.enter_context(ProgressBar("Narrating"))
        recording = narrate(
            article, script, chosen, sounds.made, library=library, executor=executor, second=second, voices=catalogue(),
            wpm=order.wpm, tighten=order.tighten, cover=cover,
            credential=sealed_by(order.certificate, order.key), progress=bar.update,
        )  # fmt: skip
        for path, part in texts.items():
            if path.suffix.lower() == BOOK_SUFFIX:
                told = replace(tags(article, chosen), cover=cover)
                bind(part, told, [BookStory(article, script, recording)], sounds.inner, order.notice)
            else:
                part.write_text(_text(path, order, article, script, chosen, recording, sounds.inner), "utf-8")
    files = (*order.outputs, *filter(None, (order.captions, order.timeline)))
    return Made(article, chosen, recording, files)


def _check_order(order: Order) -> None:
    """Refuse what cannot work before anything is fetched or made.

    Raises:
        OyezError: ``unknown_format``, ``wpm_out_of_range``, ``same_output``, ``unsignable``, and what
            `sealed_by` raises.
    """
    if order.wpm is not None:
        check_wpm(order.wpm)
    for path in order.outputs:
        if path.suffix.lower() not in (*SUFFIXES, PAGE_SUFFIX, BOOK_SUFFIX):
            known = ", ".join((*SUFFIXES, PAGE_SUFFIX, BOOK_SUFFIX))
            raise OyezError("unknown_format", f"There is no format {path.suffix or path.name!r}: choose {known}.")
    if order.captions is not None:
        captions_for(order.captions)
    named = [path.absolute() for path in (*order.outputs, order.captions, order.timeline) if path is not None]
    if len(set(named)) < len(named):
        raise OyezError("same_output", "Two outputs have the same name: give each its own.")
    check_credential(order.outputs, order.certificate, order.key)


def _policy(order: Order) -> Policy:
    said = order.notice if order.notice in {"start", "end"} else "never"
    quotes = "second" if order.quote_voice else "plain"
    return Policy(captions=order.captions_spoken, quotes=quotes, notice=said)  # type: ignore[arg-type]


def _text_files(order: Order) -> list[Path]:
    """Return the files that are not sound."""
    pages = [path for path in order.outputs if path.suffix.lower() in (PAGE_SUFFIX, BOOK_SUFFIX)]
    return [*pages, *filter(None, (order.captions, order.timeline))]


def _text(
    path: Path, order: Order, article: Article, script: Script, voice: Voice, recording: Recording, sound: Path | None
) -> str:
    """Return the content of one text file."""
    if path == order.captions:
        return captions_for(path)(recording, script)
    if path == order.timeline:
        return json.dumps(timeline_data(recording), ensure_ascii=False)
    assert sound is not None  # noqa: S101 - a page was ordered, so there is sound for it
    return _page(article, script, voice, recording, sound)


def _page(article: Article, script: Script, voice: Voice, recording: Recording, sound: Path) -> str:
    """Return the page that needs nothing else."""
    from importlib import resources

    from oyez.web.standalone import standalone_page

    facts = manifest(
        "page", article, script, voice, recording.timeline, status="ready", wpm=recording.wpm,
        duration=recording.duration, audio={}, voices=[],
    )  # fmt: skip
    player = resources.files("oyez.web").joinpath("static", "app.js").read_text("utf-8")
    return standalone_page(article, script, facts, sound, player)


def _size(count: int) -> str:
    return f"{count / 1e6:.1f} MB" if count >= 1e6 else f"{max(1, round(count / 1e3))} kB"
