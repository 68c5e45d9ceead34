"""`oyez voices try --stream`: a voice heard while it is still speaking."""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from oyez.errors import OyezError

if TYPE_CHECKING:
    from oyez.voices import StreamEngine, Voice

__all__ = ["hear"]

_PLAYERS = (("aplay", "-q", "-"), ("ffplay", "-nodisp", "-autoexit", "-loglevel", "error", "-i", "-"))
"""Programs that play a WAV file from their standard input while it grows."""
_LENGTH_UNKNOWN = 0x7FFF_FFF0


def hear(voice: Voice, text: str, output: Path | None) -> str:
    """Play a text, or write it to a WAV file, as a voice says it; return a line that says when it was heard.

    Raises:
        OyezError: ``no_stream`` where the voice's engine hands over whole sentences alone, ``no_sound`` where no
            program here plays from its standard input, ``unwritable_output``, and what the engine raises.
    """
    from oyez.voices import StreamEngine, catalogue

    engine = catalogue().engine(voice)
    if not isinstance(engine, StreamEngine):
        raise OyezError("no_stream", f"{voice.name} hands over whole sentences alone: leave out --stream.")
    if output is not None:
        return _written(engine, voice, text, output)
    player = next((player for player in _PLAYERS if shutil.which(player[0])), None)
    if player is None:
        raise OyezError("no_sound", "No player was found that plays while it is sent sound: `-o FILE` writes it.")
    return _played(engine, voice, text, player)


def _written(engine: StreamEngine, voice: Voice, text: str, output: Path) -> str:
    from oyez.audio.files import Part
    from oyez.audio.wav import wav_header

    part = Part(output)
    with part.opening():
        with part.temporary.open("wb") as file:
            told = _timed(engine, voice, text, file.write)
            size = file.tell() - len(wav_header(voice.sample_rate, 0))
            file.seek(0)
            file.write(wav_header(voice.sample_rate, size))
        part.keep()
    return told


def _played(engine: StreamEngine, voice: Voice, text: str, player: tuple[str, ...]) -> str:
    with subprocess.Popen(  # noqa: S603 - a fixed program and our own sound, no shell
        player, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as running:
        if running.stdin is None:  # pragma: no cover - a pipe was asked for
            raise OyezError("no_sound", f"{player[0]} takes no sound: `-o FILE` writes it.")
        pipe = running.stdin

        def give(data: bytes) -> object:
            pipe.write(data)
            pipe.flush()
            return None

        try:
            told = _timed(engine, voice, text, give)
            pipe.close()
        except BrokenPipeError:
            raise OyezError("no_sound", f"{player[0]} could not play it: `-o FILE` writes it to a file.") from None
    if running.returncode:
        raise OyezError("no_sound", f"{player[0]} could not play it: `-o FILE` writes it to a file.")
    return told


def _timed(engine: StreamEngine, voice: Voice, text: str, give: Callable[[bytes], object]) -> str:
    """Give a WAV file piece by piece and return the line about it."""
    from oyez.audio.wav import wav_header

    begun = time.monotonic()
    first, size = 0.0, 0
    for piece in _pieces(engine, voice, text):
        if not size:
            first = time.monotonic() - begun
            give(wav_header(voice.sample_rate, _LENGTH_UNKNOWN))
        size += len(piece)
        give(piece)
    if not size:
        raise OyezError("engine_failed", f"{voice.name} made no sound of it.", status=500)
    spent, seconds = time.monotonic() - begun, size / 2 / voice.sample_rate
    return (
        f"{voice.name} ({voice.id}): {seconds:.1f} s of sound, the first of it after {first:.2f} s, all of it after "
        f"{spent:.2f} s; licence {voice.licence}"
    )


def _pieces(engine: StreamEngine, voice: Voice, text: str) -> Iterator[bytes]:
    from oyez.article import Article, Block
    from oyez.script import write

    block = Block("b1", "paragraph", text)
    for utterance in write(Article(source="-", headline="", language=voice.language, blocks=(block,))).utterances:
        yield from engine.stream(utterance, voice, 1.0)
