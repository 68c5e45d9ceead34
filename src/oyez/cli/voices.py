"""`oyez voices`: who can read to you; try one, check an engine."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from oyez.errors import OyezError

if TYPE_CHECKING:
    from oyez.audio import Recording
    from oyez.voices import Capabilities, Voice

__all__ = ["check", "try_voice", "voice_data", "voice_lines"]

_PLAYERS = (
    ("pw-play",), ("paplay",), ("aplay", "-q"), ("afplay",),
    ("ffplay", "-nodisp", "-autoexit", "-loglevel", "error"),
)  # fmt: skip
"""Programs that play a WAV file, the likeliest to reach somebody's ears first."""
_HEADS = ("NAME", "ENGINE", "LANGUAGE", "ACCENT", "GENDER", "QUALITY", "LICENCE", "SIZE", "WPM", "ID")


def voice_data(*, every: bool) -> list[dict[str, object]]:
    """Return the contract form of the catalogue; `every` adds voices that are known and not installed."""
    return [_data(voice, told) for voice, told in _voices(every=every)]


def _data(voice: Voice, told: Capabilities) -> dict[str, object]:
    names = (
        "id", "name", "engine", "language", "accent", "gender", "licence", "quality", "size", "installed", "needs",
    )  # fmt: skip
    facts = {name: getattr(voice, name) for name in names}
    return {**facts, "wpm": list(_wpm(told)), "word_times": told.word_times, "accepts": told.accepts,
            "remote": told.remote, "usd_per_million_characters": told.cost}  # fmt: skip


def voice_lines(*, every: bool) -> Iterator[str]:
    """Yield the catalogue as a table, and a line for each engine that could have more voices."""
    from oyez.voices import catalogue

    rows = [_row(voice, told) for voice, told in _voices(every=every)]
    heads = (*_HEADS, "NEEDS") if every else _HEADS
    table = [heads, *(row[: len(heads)] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    for cells in table:
        yield "  ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip()
    if not every:
        yield from _more()
    for name, reason in catalogue().broken.items():
        yield f"The engine {name} could not be loaded: {reason}"


def _row(voice: Voice, told: Capabilities) -> tuple[str, ...]:
    least, most = _wpm(told)
    size = f"{voice.size / 1e6:.0f} MB" if voice.size else "-"
    return (
        voice.name, voice.engine, voice.language, voice.accent, voice.gender, voice.quality, voice.licence, size,
        f"{least}-{most}", voice.id, "" if voice.installed else voice.needs,
    )  # fmt: skip


def _more() -> Iterator[str]:
    """Yield for each engine what it takes to have the voices of it that are not installed."""
    from oyez.voices import catalogue

    others = {voice.language for voice in catalogue().known() if not voice.calibrated}
    needs: dict[tuple[str, str], int] = {}
    for voice in catalogue().known():
        if not voice.installed:
            # Each voice of Piper is installed by its own name: one stands for all.
            key = voice.engine, voice.needs if voice.engine != "piper" else "oyez voices install --list"
            needs[key] = needs.get(key, 0) + 1
    if needs or others:
        yield ""
    for (engine, need), count in needs.items():
        yield f"{count} more of {engine}: {need}"
    if others:
        yield f"A woman and a man of espeak in each of {len(others)} more languages and accents, not calibrated."
    if needs or others:
        yield "`oyez voices --all` lists them."


def _voices(*, every: bool) -> list[tuple[Voice, Capabilities]]:
    from oyez.voices import catalogue

    found = catalogue()
    told = {name: engine.capabilities for name, engine in found.engines.items()}
    return [(voice, told[voice.engine]) for voice in (found.known() if every else found.voices())]


def _wpm(told: Capabilities) -> tuple[int, int]:
    """Return the least and most words a minute an engine reaches by itself; what lies beyond is stretched."""
    from oyez.speed import AVERAGE_WPM

    return round(told.paces[0] * AVERAGE_WPM), round(told.paces[1] * AVERAGE_WPM)


@click.command("try", epilog='\b\nExample:\n  oyez voices try Beatrice "The bridge is open again."')
@click.argument("name")
@click.argument("text", required=False)
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="Write it, do not play it.")
@click.option("--stream", is_flag=True, help="Hear it while it is made, where the engine hands over parts of it.")
def try_voice(name: str, text: str | None, output: Path | None, *, stream: bool) -> None:
    """Hear a voice say TEXT, or its own sample, and see what it cost."""
    import tempfile

    from oyez.errors import OyezError
    from oyez.script import reads
    from oyez.voices import catalogue

    voice = catalogue().choose(name, "en")
    said = text or _sample(voice.language)
    if not reads(voice.language, said):
        told = f"{voice.name} reads {voice.language} and does not know these letters: try a voice of their language."
        raise OyezError("unread_language", told, status=422)
    if stream:
        from oyez.cli.hearing import hear

        click.echo(hear(voice, said, output))
        return
    with tempfile.TemporaryDirectory(prefix="oyez-try-") as folder:
        path = output or Path(folder, "voice.wav")
        begun = time.monotonic()
        made = _narrate(said, voice, path, Path(folder, "library"))
        click.echo(_told(voice, made, time.monotonic() - begun))
        if output is None:
            _play(path)


def _sample(language: str) -> str:
    from oyez.web.sounds import introduction

    return introduction(language)


def _narrate(text: str, voice: Voice, path: Path, library: Path) -> Recording:
    """Say a text into a file with takes that nobody keeps, so that what is timed is the voice."""
    from oyez.article import Article, Block
    from oyez.library import Library
    from oyez.narration import LocalExecutor, narrate
    from oyez.script import write
    from oyez.voices import catalogue

    article = Article(source="-", headline="", language=voice.language, blocks=(Block("b1", "paragraph", text),))
    shelf, executor = Library(library), LocalExecutor()
    try:
        return narrate(article, write(article), voice, [path], library=shelf, executor=executor, voices=catalogue())
    finally:
        executor.close()
        shelf.close()


def _told(voice: Voice, made: Recording, spent: float) -> str:
    words = made.timeline.words
    times = "estimated" if any(word.estimated for word in words) else "exact"
    return (
        f"{voice.name} ({voice.id}): {len(words)} words in {made.duration:.1f} s, {made.wpm:.0f} WPM, made in "
        f"{spent:.2f} s with loading; word times {times}; licence {voice.licence}"
    )


def _play(path: Path) -> None:
    """Play a file with the first program that is here and succeeds.

    Raises:
        OyezError: ``no_sound`` where none does.
    """
    import shutil

    here = [player for player in _PLAYERS if shutil.which(player[0])]
    if any(_plays([*player, str(path)]) for player in here):
        return
    tried = f"none of {', '.join(player[0] for player in here)} could play it" if here else "no player was found"
    raise OyezError("no_sound", f"This machine plays no sound: {tried}. `-o FILE` writes it to a file.")


def _plays(command: Sequence[str]) -> bool:
    import subprocess

    done = subprocess.run(  # noqa: S603 - a fixed program and our own file, no shell
        command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False
    )
    return done.returncode == 0


@click.command(epilog="\b\nExample:\n  oyez voices check espeak")
@click.argument("engine")
@click.option("--voice", metavar="V", help="Who is asked; the engine's first installed voice where not given.")
@click.option("--words", default=1000, show_default=True, metavar="N", help="Words in the longest sentence asked for.")
def check(engine: str, voice: str | None, words: int) -> None:
    """Hold an engine, also one of your own, against the contract that all of them keep.

    Exit code 1 where a promise is broken. A service is sent the sentences, and bills them.
    """
    from oyez.voices import catalogue
    from oyez.voices.contract import run

    found = catalogue()
    if engine not in found.engines:
        reason = found.broken.get(engine, f"known are {', '.join(sorted(found.engines))}")
        raise OyezError("unknown_engine", f"There is no engine {engine!r}: {reason}.", status=404)
    broken = 0
    for outcome in run(found.engines[engine], found.find(voice) if voice else None, words):
        broken += bool(outcome.reason)
        click.echo(f"{'broken' if outcome.reason else 'kept  '}  {outcome.promise}")
        if outcome.reason:
            click.echo(f"        {outcome.reason}")
    if broken:
        raise SystemExit(1)
