"""Programs a person adds with a TOML file in the data folder, without a line of Python."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from pathlib import Path

from oyez.errors import OyezError
from oyez.script import Utterance
from oyez.voices.command.engine import CommandEngine, fit_for_id
from oyez.voices.command.table import read_table
from oyez.voices.home import home
from oyez.voices.nouns import Sound, Voice
from oyez.voices.protocol import Capabilities

__all__ = ["OwnPrograms"]


class OwnPrograms:
    """Every ``voices/*.toml`` of the data folder as one engine; a voice's id is ``own:FILE:VOICE``.

    A file that cannot be used takes no other voice away: `broken` says why, and so does `oyez doctor`.
    """

    name = "own"
    version = "1"
    """Each voice has its program's version; see `Voice.version`."""

    @cached_property
    def capabilities(self) -> Capabilities:
        """What holds for all of them: the paces that each one reaches, and no promise of times or of equal bytes."""
        paces = [engine.capabilities.paces for engine in self._programs[0].values()] or [(1.0, 1.0)]
        return Capabilities(
            licence="LicenseRef-own",
            accepts="text",
            word_times=False,
            paces=(max(least for least, _ in paces), min(most for _, most in paces)),
            same_bytes=False,
        )

    @cached_property
    def _programs(self) -> tuple[dict[str, CommandEngine], dict[str, str]]:
        engines: dict[str, CommandEngine] = {}
        broken: dict[str, str] = {}
        for file in _files():
            try:
                program = read_table(file.read_text("utf-8"), file.stem)
            except OyezError as error:
                broken[file.name] = error.message
            except (OSError, UnicodeDecodeError) as error:
                broken[file.name] = str(error)
            else:
                stem = fit_for_id(file.stem)
                engines[stem] = CommandEngine(program, self.name, f"{stem}:")
        return engines, broken

    @property
    def broken(self) -> dict[str, str]:
        """Files that cannot be used: name, and the reason in words."""
        return self._programs[1]

    def voices(self) -> Iterable[Voice]:
        """The voices of all these programs that are found on this machine."""
        return [voice for engine in self._programs[0].values() for voice in engine.voices()]

    def speak(self, utterance: Utterance, voice: Voice, pace: float, attempt: int = 0) -> Sound:
        """Say one utterance.

        Raises:
            OyezError: ``unknown_voice`` where the file or its program is gone, ``engine_failed`` where it fails.
        """
        stem = voice.id.partition(":")[2].partition(":")[0]
        engine = self._programs[0].get(stem)
        if engine is None:
            raise OyezError("unknown_voice", f"There is no voices/{stem}.toml in the data folder.", status=404)
        return engine.speak(utterance, voice, pace, attempt)

    def report(self) -> str:
        """Return one line for `oyez doctor`.

        Raises:
            OyezError: ``bad_program`` where a file cannot be used.
        """
        engines, broken = self._programs
        if broken:
            raise OyezError("bad_program", "; ".join(f"voices/{name}: {why}" for name, why in broken.items()))
        return f"{len(engines)} in voices/*.toml, {len(list(self.voices()))} voices"

    def close(self) -> None:
        """Nothing runs between two takes."""


def _files() -> list[Path]:
    try:
        return sorted((home() / "voices").glob("*.toml"))
    except OSError:
        return []
