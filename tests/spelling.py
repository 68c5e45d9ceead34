"""Stand-ins that spell: each letter sounds as a tone of its own, so that what is said, when and how fast can be heard.

For speech services in their own protocols, and for programs that take a text and write a file.
"""

from __future__ import annotations

import base64
import html
import json
import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from speech_service import Asked, Reply, wav

__all__ = ["SERVICES", "Spelled", "program", "spell"]

TONE = 0.02
"""Seconds a letter lasts; a space is as long and silent."""
_TOKEN = re.compile(r"<(?P<tag>/?\w+)(?P<facts>[^>]*)>|(?P<letter>&\w+;|.)", re.DOTALL)
_FACT = re.compile(r'([\w:]+)="([^"]*)"')


@dataclass
class Spelled:
    """What was said of a piece of markup or of plain text."""

    rate: int
    speed: float = 1.0
    tones: list[np.ndarray[Any, np.dtype[np.int16]]] = field(default_factory=list)
    length: int = 0
    marks: dict[str, float] = field(default_factory=dict)
    letters: list[tuple[int, str, float]] = field(default_factory=list)
    """(place in the text as sent, in bytes; the letter; when it is said)"""

    @property
    def pcm(self) -> bytes:
        return b"".join(tone.tobytes() for tone in self.tones)

    @property
    def now(self) -> float:
        return self.length / self.rate

    def say(self, text: str) -> None:
        """Say letters one after the other."""
        for letter in text:
            tone = _tone(letter, self.rate, self.speed)
            self.tones.append(tone)
            self.length += len(tone)


@lru_cache(maxsize=4096)
def _tone(letter: str, rate: int, speed: float) -> np.ndarray[Any, np.dtype[np.int16]]:
    places = np.arange(round(TONE * rate / speed))
    if letter.isspace():
        return np.zeros(len(places), np.int16)
    return (np.sin(places * 2 * np.pi * (200 + 37 * (ord(letter) % 61)) / rate) * 9000).astype(np.int16)


def spell(text: str, rate: int, speed: float = 1.0, *, markup: bool = False) -> Spelled:
    """Say a text, or markup with phonemes, marks and prosody."""
    out = Spelled(rate, speed)
    ipa: str | None = None
    place = 0
    for token in _TOKEN.finditer(text) if markup else re.finditer(r"(?P<letter>.)", text, re.DOTALL):
        found = token.groupdict()
        if found.get("tag"):
            facts = {name: html.unescape(value) for name, value in _FACT.findall(found["facts"])}
            if found["tag"] == "mark":
                out.marks[facts["name"]] = out.now
            elif found["tag"] == "prosody":
                written = facts["rate"].removesuffix("%")
                out.speed = 1 + float(written) / 100 if written[0] in "+-" else float(written) / 100
            elif found["tag"] == "phoneme":
                ipa = facts["ph"]
            elif found["tag"] == "/phoneme":
                ipa = None
        else:
            letter = html.unescape(found["letter"]) if markup else found["letter"]
            out.letters.append((place, letter, out.now))
            out.say(letter if ipa is None else ipa)
            ipa = None if ipa is None else ""
        place += len(token[0].encode())
    return out


def openai(asked: Asked) -> Reply:
    """OpenAI's ``/audio/speech``; Kokoro-FastAPI's captions are not had."""
    if "captioned" in asked.path:
        return Reply.of({"detail": "Not Found"}, 404)
    said = spell(asked.json["input"], 24_000, asked.json["speed"])
    if asked.json["response_format"] == "pcm":
        return Reply(said.pcm, media_type="audio/pcm")
    return Reply(wav(said.pcm), media_type="audio/wav")


def captions(asked: Asked) -> Reply:
    """Kokoro-FastAPI's ``/dev/captioned_speech``, and its ``/audio/speech``."""
    if "captioned" not in asked.path:
        return openai(asked)
    said = spell(asked.json["input"], 24_000, asked.json["speed"])
    rows, length = [], TONE / asked.json["speed"]
    for found in re.finditer(r"\S+", asked.json["input"]):
        first, last = said.letters[found.start()], said.letters[found.end() - 1]
        rows.append({"word": found[0], "start_time": first[2], "end_time": last[2] + length})
    return Reply.of({"audio": base64.b64encode(wav(said.pcm)).decode(), "timestamps": rows})


def elevenlabs(asked: Asked) -> Reply:
    """ElevenLabs' ``with-timestamps``."""
    speed = asked.json["voice_settings"]["speed"]
    said = spell(asked.json["text"], 24_000, speed)
    alignment = {
        "characters": [letter for _, letter, _ in said.letters],
        "character_start_times_seconds": [at for _, _, at in said.letters],
        "character_end_times_seconds": [at + TONE / speed for _, _, at in said.letters],
    }
    return Reply.of({"audio_base64": base64.b64encode(said.pcm).decode(), "alignment": alignment})


def azure(asked: Asked) -> Reply:
    """Azure's SSML to a WAV file."""
    return Reply(wav(spell(asked.body.decode(), 24_000, markup=True).pcm), media_type="audio/x-wav")


def google(asked: Asked) -> Reply:
    """Google's ``text:synthesize``, with a time for each mark."""
    body = asked.json
    markup = "ssml" in body["input"]
    speed = body["audioConfig"]["speakingRate"]
    said = spell(body["input"]["ssml" if markup else "text"], 24_000, speed, markup=markup)
    points = [{"markName": name, "timeSeconds": at} for name, at in said.marks.items()]
    return Reply.of({"audioContent": base64.b64encode(wav(said.pcm)).decode(), "timepoints": points})


def polly(asked: Asked) -> Reply:
    """Polly's samples, and in a second answer the words by their bytes."""
    said = spell(asked.json["Text"], 16_000, markup=asked.json["TextType"] == "ssml")
    if asked.json["OutputFormat"] == "pcm":
        return Reply(said.pcm, media_type="audio/pcm")
    lines, inside = [], False
    for place, letter, at in said.letters:
        if not inside and not letter.isspace():
            lines.append(json.dumps({"type": "word", "start": place, "time": round(at * 1000), "value": letter}))
        inside = not letter.isspace()
    return Reply("\n".join(lines).encode(), media_type="application/x-json-stream")


SERVICES: dict[str, Callable[[Asked], Reply]] = {
    "openai": openai, "captions": captions, "elevenlabs": elevenlabs, "azure": azure, "google": google, "polly": polly,
}  # fmt: skip

_PROGRAM = r"""#!{python} -SE
import array, math, re, sys, wave
if sys.argv[1:] in ({listing!r}):
    print({listed!r})
    sys.exit()
text = " ".join(sys.argv[1:])
for argument in sys.argv[1:]:
    if argument.startswith("/") and not argument.endswith("sound.wav"):
        text += open(argument, encoding="utf-8").read()
speed = {speed}
sound = array.array("h")
for letter in {said}:
    tone = 200 + 37 * (ord(letter) % 61)
    loud = 0 if letter.isspace() else 9000
    sound.extend(int(loud * math.sin(at * 6.2832 * tone / {rate})) for at in range(int(0.01 * {rate} / speed)))
with wave.open(re.search(r"\S*sound\.wav", text)[0], "wb") as file:
    file.setnchannels(1)
    file.setsampwidth(2)
    file.setframerate({rate})
    file.writeframes(sound.tobytes())
"""


def program(
    folder: Path,
    name: str,
    *,
    speed: str,
    said: str,
    rate: int = 16_000,
    listing: Sequence[str] = (),
    listed: str = "",
) -> None:
    """Put a program into a folder that spells what it is given.

    Args:
        folder: Of the PATH.
        name: What it is called.
        speed: Python for how fast, from `text`: its arguments and the files that they name.
        said: Python for what is said of `text`.
        rate: In hertz.
        listing: The arguments that ask for its voices.
        listed: What it answers then.
    """
    text = _PROGRAM.format(
        python=sys.executable, speed=speed, said=said, rate=rate, listing=[list(listing)], listed=listed
    )  # fmt: skip
    (folder / name).write_text(text)
    (folder / name).chmod(0o755)
