"""A speech program as an engine: one process a piece of text, driven by its table."""

from __future__ import annotations

import hashlib
import re
import shutil
import sys
from collections.abc import Iterable, Iterator
from dataclasses import astuple, replace
from functools import cached_property
from pathlib import Path

from oyez.errors import OyezError
from oyez.script import Utterance
from oyez.voices.accents import accent
from oyez.voices.command.filling import filled, said
from oyez.voices.command.table import KnownVoice, Program
from oyez.voices.nouns import Sound, Voice, WordTime
from oyez.voices.pieces import joined, pieces
from oyez.voices.program import read_wav, run, workplace
from oyez.voices.protocol import Capabilities

__all__ = ["CommandEngine", "fit_for_id"]

ADAPTER_VERSION = "1"
_SYSTEM = sys.platform
_VERSION = re.compile(r"\d+(?:\.\d+)+")
_UNFIT = re.compile(r"[^\w.+-]+")
_ANY_EXIT = range(256)
"""Programs answer questions about themselves with all kinds of exit codes."""


def fit_for_id(name: str) -> str:
    """Return a program's own name for a voice as a part of an id, which stands in addresses."""
    return _UNFIT.sub("-", name).strip("-")


class CommandEngine:
    """A program that is looked for on the PATH; without it, an engine without voices.

    Args:
        program: How it is driven.
        prefix: Put before the names of its voices in their ids, where one engine holds several programs.
    """

    def __init__(self, program: Program, engine: str = "", prefix: str = "") -> None:
        self.program = program
        self.name = engine or program.name
        self._prefix = prefix
        self.capabilities = Capabilities(
            licence=program.licence,
            accepts="text",
            word_times=bool(program.times),
            paces=program.paces,
            longest=program.longest,
            same_bytes=program.same_bytes,
        )

    @cached_property
    def version(self) -> str:
        """What the program says of its version, this adapter's number, and a digest of the table."""
        table = hashlib.sha256(repr(astuple(self.program)).encode()).hexdigest()[:8]
        found = None
        if self._path and self.program.version:
            found = _VERSION.search(run(self.program.version, exits=_ANY_EXIT))
        return f"{found.group() if found else 'unknown'}+{ADAPTER_VERSION}.{table}"

    @cached_property
    def _path(self) -> str | None:
        systems = self.program.systems
        if systems and not _SYSTEM.startswith(systems):
            return None
        return shutil.which(self.program.program)

    @cached_property
    def _voices(self) -> dict[str, tuple[Voice, str]]:
        """Each voice with the program's own name for it."""
        if self._path is None:
            return {}
        rows = [(self._voice(row), row.id) for row in self._found()]
        return {voice.id: (voice, own) for voice, own in rows}

    def voices(self) -> Iterable[Voice]:
        """The voices of the program found here; none where there is no program."""
        return [voice for voice, _ in self._voices.values()]

    def speak(self, utterance: Utterance, voice: Voice, pace: float, attempt: int = 0) -> Sound:  # noqa: ARG002 - no lots
        """Say one utterance.

        Raises:
            OyezError: ``unknown_voice`` where the program or voice is not here, ``engine_failed`` where it fails.
        """
        if voice.id not in self._voices:
            raise OyezError(
                "unknown_voice", f"{self.program.title} is not here, or has no voice {voice.id}.", status=404
            )
        if not any(map(str.isalnum, said(utterance, self.program))):
            silent = WordTime(0.0, 0.0, estimated=True, confidence=0.0)
            return Sound(bytes(voice.sample_rate // 5 * 2), voice.sample_rate, (silent,) * len(utterance.words))
        longest = self.program.longest
        parts = pieces(utterance, lambda part: longest is None or len(part.spoken) <= longest, self.program.title)
        return joined([self._say(part, voice, pace) for part in parts])

    def close(self) -> None:
        """Nothing runs between two takes."""

    def _say(self, utterance: Utterance, voice: Voice, pace: float) -> Sound:
        program = self.program
        with workplace() as folder:
            text, sound, script = folder / "text", folder / "sound.wav", folder / f"script{program.suffix}"
            values = {
                "said": said(utterance, program),
                "voice": self._voices[voice.id][1],
                "language": voice.language,
                "rate": program.rate.written(voice.rate * pace),
                "text": str(text),
                "sound": str(sound),
                "script": str(script),
            }
            values["said"] = filled(program.text, values)
            text.write_text(values["said"], "utf-8")
            if program.script:
                script.write_text(filled(program.script, values), "utf-8")
            printed = run([filled(part, values) for part in program.speak])
            pcm, rate = read_wav(sound)
        if not pcm:
            raise OyezError("engine_failed", f"{program.title} wrote no sound.", status=500)
        return Sound(pcm, rate, self._times(printed, utterance, len(pcm) / 2 / rate))

    def _times(self, printed: str, utterance: Utterance, duration: float) -> tuple[WordTime, ...] | None:
        """Return the times the program printed, None where they are not one for each word, in order."""
        if not self.program.times:
            return None
        times = []
        latest = 0.0
        for found in re.finditer(self.program.times, printed):
            start, end = float(found["start"]), min(duration, float(found["end"]))
            if not latest <= start <= end:
                return None
            times.append(WordTime(start, end))
            latest = start
        return tuple(times) if len(times) == len(utterance.words) else None

    def _found(self) -> Iterator[KnownVoice]:
        listing, known = self.program.listing, {row.id.casefold(): row for row in self.program.voices}
        if listing is None:
            yield from self.program.voices
            return
        for pattern in listing.folders:
            root = Path(pattern)
            for folder in sorted(Path(root.anchor).glob(str(root.relative_to(root.anchor)))):
                name = folder.name
                yield replace(known.get(name.casefold(), KnownVoice(name)), id=name)
        if not listing.command:
            return
        try:
            printed = run(listing.command, exits=_ANY_EXIT)
        except OyezError:
            return
        for match in re.finditer(listing.pattern, printed, re.MULTILINE):
            groups = match.groupdict()
            row = known.get(groups["id"].casefold(), KnownVoice(groups["id"], groups.get("name") or ""))
            language = row.language or (groups.get("language") or "").replace("_", "-")
            gender = row.gender
            if gender == "neutral" and (groups.get("gender") or "").casefold() in ("female", "male"):
                gender = "female" if groups["gender"].casefold() == "female" else "male"
            yield replace(row, id=groups["id"], language=language, gender=gender)

    def _voice(self, row: KnownVoice) -> Voice:
        program = self.program
        language = row.language or program.language
        return Voice(
            id=f"{self.name}:{self._prefix}{fit_for_id(row.id)}",
            # The program's name keeps its Alan apart from another's.
            name=f"{row.name or row.id} ({program.title})",
            engine=self.name,
            language=language,
            accent=row.accent or accent(language),
            gender=row.gender,
            licence=row.licence or program.licence,
            sample_rate=row.sample_rate or program.sample_rate,
            rate=row.rate,
            loudness=row.loudness,
            quality=program.quality,
            version=self.version if self._prefix else "",
        )
