"""How a speech program is driven: one TOML table a program, read once and checked whole."""

from __future__ import annotations

import math
import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Literal

from oyez.errors import OyezError
from oyez.voices.nouns import Quality

__all__ = ["KnownVoice", "Listing", "Program", "Rate", "bundled", "read_table"]


@dataclass(frozen=True, slots=True)
class Rate:
    """How a multiple of the program's own speed is written for it.

    Attributes:
        form: ``multiple`` (`one` × speed), ``inverse`` (`one` ÷ speed) or ``log3`` (10 × log₃ speed:
            Windows).
        one: What is written for the program's own speed.
        least: The slowest multiple it reaches.
        most: The fastest.
        digits: After the point.
    """

    form: Literal["multiple", "inverse", "log3"] = "multiple"
    one: float = 1.0
    least: float = 1.0
    most: float = 1.0
    digits: int = 3

    def written(self, speed: float) -> str:
        """Return the number for a speed, which is brought into the range."""
        speed = min(self.most, max(self.least, speed))
        value = {
            "multiple": self.one * speed,
            "inverse": self.one / speed,
            "log3": 10 * math.log(speed, 3),
        }[self.form]
        return f"{value:.{self.digits}f}"


@dataclass(frozen=True, slots=True)
class Listing:
    """How the program's voices are found.

    Attributes:
        command: Prints them; nothing where none does.
        pattern: Finds each in what is printed: groups ``id`` and, if at hand, ``language``, ``gender``, ``name``.
        folders: Absolute patterns of folders that are each a voice, named like it.
    """

    command: tuple[str, ...] = ()
    pattern: str = ""
    folders: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KnownVoice:
    """What is known of a voice, where it is found.

    Attributes:
        id: The program's own name for it.
        name: What a listener sees; the id where it is empty.
        language: BCP 47; what the listing says where it is empty.
        accent: In words; the language where it is empty.
        gender: ``female``, ``male`` or ``neutral``.
        licence: The program's where it is empty.
        rate: Multiple of the program's own speed that reads news at about 200 WPM; 1 where nobody measured.
        loudness: In LUFS.
        sample_rate: In hertz; the program's where it is 0.
    """

    id: str
    name: str = ""
    language: str = ""
    accent: str = ""
    gender: Literal["female", "male", "neutral"] = "neutral"
    licence: str = ""
    rate: float = 1.0
    loudness: float = -20.0
    sample_rate: int = 0


@dataclass(frozen=True, slots=True)
class Program:
    """A speech program.

    `speak`, `text` and `script` may hold ``{text}``, ``{sound}``, ``{script}`` (files), ``{said}`` (the text itself),
    ``{voice}``, ``{language}`` and ``{rate}``.

    Attributes:
        name: The engine's name.
        title: What it is called.
        program: Looked for on the PATH; without it there are no voices.
        licence: SPDX identifier of the program.
        language: BCP 47 of voices that say no other.
        speak: The command, without a shell. It writes mono 16-bit WAV to ``{sound}``.
        voices: What is known of its voices. All of them are offered where there is no `listing`.
        listing: How those that are here are found.
        version: Prints the program's version; nothing where none does.
        text: What the file ``{text}`` holds; ``{said}`` is the text, escaped.
        script: What the file ``{script}`` holds.
        escape: How the text is written inside `text` and `script`: as it is, as XML, or inside a Scheme string.
        silence: Characters that the program would take for markup; spaces stand in their place.
        ascii: Whether all but ASCII is folded away, for programs that know nothing else.
        apart: Whether every word stands between spaces with nothing but ``,.;:?!`` after it.
        times: Finds ``start`` and ``end`` of each word, in seconds, in what the command prints.
        rate: How its speed is set.
        quality: How near to a person its voices are.
        sample_rate: In hertz, before the first take.
        longest: Characters it takes at once; None where there is no limit.
        systems: ``sys.platform`` must begin with one of these; anywhere where empty.
        same_bytes: Whether equal text gives equal bytes.
        suffix: Of the file ``{script}``.
    """

    name: str
    title: str
    program: str
    licence: str
    language: str
    speak: tuple[str, ...]
    voices: tuple[KnownVoice, ...] = ()
    listing: Listing | None = None
    version: tuple[str, ...] = ()
    text: str = "{said}"
    script: str = ""
    escape: Literal["none", "xml", "scheme"] = "none"
    silence: str = ""
    ascii: bool = False
    apart: bool = False
    times: str = ""
    rate: Rate = Rate()
    quality: Quality = "good"
    sample_rate: int = 22_050
    longest: int | None = None
    systems: tuple[str, ...] = ()
    same_bytes: bool = True
    suffix: str = ""

    @property
    def paces(self) -> tuple[float, float]:
        """The least and most multiple of its calibrated rate that every voice reaches."""
        rates = [voice.rate for voice in self.voices] or [1.0]
        return min(1.0, self.rate.least / min(rates)), max(1.0, self.rate.most / max(rates))


@cache
def bundled(name: str) -> Program:
    """Return the table of a program that is known here."""
    return read_table(resources.files(__package__).joinpath("tables", f"{name}.toml").read_text("utf-8"), name)


def read_table(written: str, name: str) -> Program:
    """Read a table.

    Raises:
        OyezError: ``bad_program``, naming the field.
    """
    import msgspec

    try:
        found = msgspec.convert({"name": name, **tomllib.loads(written)}, Program)
        for pattern in filter(None, (found.times, found.listing.pattern if found.listing else "")):
            re.compile(pattern)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError, re.error) as error:
        raise OyezError("bad_program", f"The table of the program {name} cannot be used: {error}.") from None
    if not any("{sound}" in part for part in (*found.speak, found.script)):
        raise OyezError("bad_program", f"The table of the program {name} names {{sound}} nowhere in speak or script.")
    if not (found.voices or found.listing):
        raise OyezError("bad_program", f"The table of the program {name} names no voices and no listing.")
    return found
