"""`oyez inspect`: how good a recording is, of a file or of an article as it would be narrated."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from oyez.cli.libraries import opened
from oyez.cli.terminal import say, say_json

if TYPE_CHECKING:
    from oyez.audio.inspection import Hearing, Quality, Spoken
    from oyez.library import Library
__all__ = ["inspect_command", "quality_lines"]

EXAMPLE = """\b
Examples:
  oyez inspect story.mp3 --timeline story.json --svg story.svg
  oyez inspect https://example.org/news/story --voice Edward
"""
_MOST_BYTES = 100_000_000


@click.command("inspect", epilog=EXAMPLE)
@click.argument("source", metavar="FILE|ARTICLE")
@click.option("--svg", type=click.Path(path_type=Path), metavar="F.svg", help="Also draw its waveform and words.")
@click.option("--timeline", type=click.Path(path_type=Path), metavar="F.json", help="When each word of FILE is heard.")
@click.option("--voice", metavar="V", help="Who reads ARTICLE; see `oyez voices`.")
@click.option("--url", metavar="URL", help="The page's address, where ARTICLE is a file or standard input.")
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
def inspect_command(
    source: str, svg: Path | None, timeline: Path | None, voice: str | None, url: str | None, as_json: bool
) -> None:
    """Report a recording's quality: loudness, peaks, silence, words a minute, takes audited, names unknown.

    Of a sound file, by what it holds; of an article, by narrating it without writing a file.
    """
    from oyez.audio import SUFFIXES
    from oyez.cli.outputs import beside

    path = Path(source)
    if path.suffix.lower() in SUFFIXES or _is_sound(path):
        found, hearing = _of_file(path, timeline)
    else:
        found, hearing = _of_article(source, url, voice)
    if svg is not None:
        from oyez.audio.inspection.picture import picture

        with beside(svg) as part:
            part.write_text(picture(found, hearing.outline()), "utf-8")
    if as_json:
        say_json(found.data())
    else:
        for line in quality_lines(found):
            say(line)


def _is_sound(path: Path) -> bool:
    """Return whether a file holds sound, whatever it is called."""
    from oyez.audio import SUFFIXES
    from oyez.audio.provenance.kinds import kind

    try:
        return kind(path) in SUFFIXES
    except (OSError, ValueError):  # An address, or a name that no file can have.
        return False


def _of_file(path: Path, timeline: Path | None) -> tuple[Quality, Hearing]:
    from oyez.audio.inspection import Spoken, judged
    from oyez.audio.inspection.hearing import hear_file
    from oyez.audio.provenance.reading import read_tags
    from oyez.words import count_words

    hearing = hear_file(path)
    tags = read_tags(path)
    spoken = Spoken(count=count_words(tags.get("text", "")))
    if timeline is not None:
        spoken = _told(timeline)
    return judged(tags.get("title") or path.name, hearing, spoken), hearing


def _told(timeline: Path) -> Spoken:
    """Return what a timeline file says.

    Raises:
        OyezError: ``no_such_file``, ``bad_json``.
    """
    from oyez.article.fetch import read_bytes
    from oyez.audio import TimedUtterance, TimedWord
    from oyez.audio.inspection import Spoken
    from oyez.errors import OyezError

    try:
        data: dict[str, Any] = json.loads(read_bytes(str(timeline), _MOST_BYTES))
        words = tuple(
            TimedWord(str(w["text"]), str(w["block"]), int(w["from"]), int(w["to"]), float(w["start"]), float(w["end"]))
            for w in data["words"]
        )
        lines = tuple(
            TimedUtterance(str(u["id"]), str(u["block"]), float(u["start"]), float(u["end"]))
            for u in data["utterances"]
        )
    except (ValueError, KeyError, TypeError) as error:
        raise OyezError("bad_json", f"{timeline.name} is no timeline that `oyez narrate --timeline` wrote.") from error
    return Spoken(words, lines, len(words))


def _of_article(source: str, url: str | None, voice: str | None) -> tuple[Quality, Hearing]:
    with opened() as library:
        return _narrated(source, url, voice, library)


def _narrated(source: str, url: str | None, voice: str | None, library: Library) -> tuple[Quality, Hearing]:
    from oyez.api import read
    from oyez.audio.inspection import Hearing, Spoken, judged
    from oyez.cli.terminal import ProgressBar
    from oyez.narration import LocalExecutor
    from oyez.narration.cast import cast
    from oyez.narration.files import lay, say_something
    from oyez.script import write
    from oyez.script.names.unknown import unknown_names
    from oyez.voices import catalogue

    article = read(source, url=url)
    script, hearing, executor = write(article), Hearing(), LocalExecutor()
    say_something(script)
    said_by = cast(script, catalogue().choose(voice, article.language), catalogue())
    try:
        with ProgressBar("Narrating") as bar:
            recording = lay(script, said_by, [hearing], library=library, executor=executor, progress=bar.update)
    finally:
        executor.close()
    timeline = recording.timeline
    names = tuple(each.name for each in unknown_names(script))
    spoken = Spoken(
        timeline.words, timeline.utterances, len(timeline.words), len(timeline.utterances), recording.findings, names
    )
    return judged(article.headline or source, hearing, spoken), hearing


def quality_lines(found: Quality) -> Iterator[str]:
    """Yield the figures for a person."""
    data = found.data()
    minutes, seconds = divmod(round(found.duration), 60)
    yield found.title
    yield _row("length", f"{minutes}:{seconds:02}")
    yield _row("loudness", "silence" if found.loudness is None else f"{found.loudness:.1f} LUFS (-16 is right)")
    if found.true_peak is not None:
        clipped = f", {found.clipped} samples at full scale" if found.clipped else ""
        yield _row("peaks", f"{found.true_peak:.1f} dBTP (at most -1){clipped}")
    silence = data["silence"]
    yield _row(
        "silence", f"{100 * silence['share']:.0f} %, {silence['pauses']} pauses, the longest {silence['longest']:.1f} s"
    )
    if found.spoken.count:
        yield _row("speed", f"{found.wpm:.0f} WPM, {found.spoken.count} words")
    if found.spoken.takes:
        held = data["takes"]["held"]
        yield _row("takes", f"{found.spoken.takes} audited, {held or 'none'} held")
        for finding in found.spoken.findings:
            yield _row("", f"{finding.utterance}: {finding.flaw.replace('_', ' ')} ({finding.voice})")
        names = ", ".join(found.spoken.unknown) or "none"
        yield _row("guessed", f"names: {names}")
    yield _row("remarks", ", ".join(remark.replace("_", " ") for remark in found.remarks) or "none")


def _row(name: str, text: str) -> str:
    return f"  {name:<9} {text}"
