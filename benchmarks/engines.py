"""Pace, speed and timing of every engine: programs that are here, neural shapes, services played by a stand-in.

Each engine's first English voice says the first sentences of the example's article at pace 1: words a minute within
sentences, the range it tells, seconds of sound for a second of CPU (all processes, with loading), where its word times
come from, and how far they are off. What is loaded and sent is this:

- espeak-ng, flite, Festival, RHVoice, Pico: themselves, where they are on the PATH.
- `own`: the generic command engine with a table of one's own, which drives Debian's espeak-ng.
- Kokoro, Piper: the architecture with random weights (`kokoro.py`, `neural.py`). Its sound is noise, and
  durations are told by the symbols' numbers: the speed is real, a pace or an error would say nothing. `durations.py`
  counts the words that last exactly as long as their symbols.
- Services: servers of the tests over a socket, in each one's protocol, that speak with flite's `rms`. Its own times
  are the truth. CPU is that of Oyez alone: what a service takes is its own.

Of programs the truth is the sound: words stand alone with a stop after each, six to a line. Where sound is heard after
100 ms of quiet, a word begins: it is held against the nearest beginning that is told. Lines with more beginnings than
words (quiet inside a word) are left out; the share of words that were held so is printed. Errors are of beginnings.

    python benchmarks/engines.py [SENTENCES]
"""

from __future__ import annotations

import json
import os
import resource
import statistics
import sys
import tempfile
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

import numpy as np
from benchmarks.espeak_timing import energies
from benchmarks.kokoro import speaking
from benchmarks.neural import install

import spelling
from neural import install_kokoro
from oyez.article import read_source
from oyez.script import Utterance, write
from oyez.voices import Catalogue, Engine, Sound, Speaker, Voice, WordTime, catalogue
from oyez.voices.remote import AzureEngine, ElevenLabsEngine, GoogleEngine, OpenAIEngine, PollyEngine
from oyez.voices.resampling import resampled
from speech_service import serve
from support import say

ROOT = Path(__file__).resolve().parent.parent
TEXTS = json.loads(Path(__file__).with_name("sentences.json").read_text("utf-8"))
TONES = spelling.spell
"""What the servers of the tests say by themselves."""
QUIET = 0.1
APART, LINES = 6, 12
"""Words of a line that stand alone, and lines."""
OWN = """title = "Own"
program = "espeak-ng"
licence = "GPL-3.0-or-later"
language = "en-GB"
speak = ["espeak-ng", "-v", "{voice}", "-s", "{rate}", "-f", "{text}", "-w", "{sound}"]
rate = { one = 175, least = 0.5, most = 2.5, digits = 0 }
[[voices]]
id = "en-gb-scotland"
name = "Scot"
rate = 1.3
"""
SERVICES: dict[str, tuple[type[Engine], str, dict[str, str]]] = {
    "OpenAI": (OpenAIEngine, "openai", {"OYEZ_OPENAI_URL": "{url}/v1"}),
    "a server with captions": (OpenAIEngine, "captions", {"OYEZ_OPENAI_URL": "{url}/v1"}),
    "ElevenLabs": (ElevenLabsEngine, "elevenlabs", {"OYEZ_ELEVENLABS_URL": "{url}", "ELEVENLABS_API_KEY": "x"}),
    "Azure": (AzureEngine, "azure", {"OYEZ_AZURE_URL": "{url}", "AZURE_SPEECH_KEY": "x"}),
    "Google": (GoogleEngine, "google", {"OYEZ_GOOGLE_URL": "{url}", "GOOGLE_API_KEY": "x"}),
    "Polly": (PollyEngine, "polly", {"OYEZ_POLLY_URL": "{url}", "AWS_ACCESS_KEY_ID": "x",
                                     "AWS_SECRET_ACCESS_KEY": "x", "AWS_REGION": "eu-west-1"}),
}  # fmt: skip


def cpu() -> float:
    """Return the CPU seconds of this process, of its threads but the caller's server, and of those that ended."""
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(each.ru_utime + each.ru_stime for each in used)


def says(engine: Engine, voice: Voice, lines: Sequence[Utterance]) -> str:
    """Return the columns of pace and speed."""
    begun = cpu()
    sounds = [engine.speak(line, voice, 1.0) for line in lines]
    engine.close()
    spent, heard = cpu() - begun, sum(sound.duration for sound in sounds)
    least, most = engine.capabilities.paces
    words = sum(len(line.words) for line in lines)
    return f"{60 * words / heard:5.0f} {200 * least:5.0f}-{200 * most:<5.0f} {heard / spent:7.1f}"


def source(words: Sequence[WordTime]) -> str:
    """Return where word times come from."""
    return "found in the sound" if all(word.estimated for word in words) else "its own"


def onsets(pcm: bytes, rate: int) -> list[float]:
    """Return when something is heard after quiet, in seconds."""
    loud, hop = energies(pcm, rate)
    quiet = round(QUIET / hop)
    return [at * hop for at in range(len(loud)) if loud[at] and not loud[max(0, at - quiet) : at].any()]


def figures(errors: Sequence[float]) -> str:
    """Return median and 95th of 100 in milliseconds."""
    size = sorted(1000 * abs(error) for error in errors)
    return f"{statistics.median(size):6.1f} {size[int(0.95 * (len(size) - 1))]:6.1f}" if size else "     -      -"


def alone(speaker: Speaker, voice: Voice) -> str:
    """Return where the words of a program come from and how far they are off its own sound."""
    words = sorted({word.spoken for text in TEXTS for word in say(text).words if word.spoken.isalpha()})[3::3]
    errors: list[float] = []
    asked = 0
    told: list[WordTime] = []
    for first in range(0, APART * LINES, APART):
        line = say("\n\n".join(f"{word.capitalize()}." for word in words[first : first + APART]))
        take = speaker.speak(line, voice, 1.0)
        told, asked = [*told, *take.words], asked + APART
        heard = onsets(take.pcm, take.sample_rate)
        if len(heard) <= len(take.words):
            errors += [min((word.start - at for word in take.words), key=abs) for at in heard]
    return f"{source(told):20} {figures(errors)}  {100 * len(errors) / asked:.0f} %"


class Spoken:
    """What stands in for a service: flite's `rms` says the line that is being asked for, in place of tones."""

    def __init__(self) -> None:
        found = catalogue()
        self.voice = found.find("flite:rms")
        self.engine = found.engine(self.voice)
        self.line: Utterance | None = None
        self.sounds: dict[tuple[str, float], Sound] = {}

    def sound(self, line: Utterance, speed: float) -> Sound:
        """Return the line at a speed, 1 being about 200 words a minute; made once."""
        key = line.id, speed
        if key not in self.sounds:
            self.sounds[key] = self.engine.speak(line, self.voice, speed / 1.2)
        return self.sounds[key]

    def spell(self, text: str, rate: int, speed: float = 1.0, *, markup: bool = False) -> spelling.Spelled:
        """Say the line; letters and marks have the times of its words."""
        assert self.line is not None
        out = TONES(text, rate, speed, markup=markup)
        sound = self.sound(self.line, out.speed)
        plain, cursor = "".join(letter for _, letter, _ in out.letters), 0
        times = [0.0] * (len(plain) + 1)
        for word, time in zip(self.line.words, sound.words or (), strict=True):
            at = plain.find(word.spoken, cursor)
            if at < 0:
                continue
            times[cursor:at] = [times[cursor - 1] if cursor else 0.0] * (at - cursor)
            cursor, last = at + len(word.spoken), max(1, len(word.spoken) - 1)
            step = max(0.0, time.end - spelling.TONE / out.speed - time.start) / last
            times[at:cursor] = [time.start + step * number for number in range(len(word.spoken))]
        tones = [at for _, _, at in out.letters]
        out.marks = {
            name: times[min(range(len(tones)), key=lambda number: abs(tones[number] - at))]
            for name, at in out.marks.items()
        }  # fmt: skip
        out.letters = [(place, letter, times[number]) for number, (place, letter, _) in enumerate(out.letters)]
        out.tones = [np.frombuffer(resampled(sound.pcm, sound.sample_rate, rate), "<i2")]
        out.length = len(out.tones[0])
        return out


@contextmanager
def environment(**values: str) -> Iterator[None]:
    """Set variables for a while."""
    before = dict(os.environ)
    os.environ.update(values)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def services(lines: Sequence[Utterance]) -> None:
    """Print a row for each protocol."""
    stand_in = Spoken()
    spelling.spell = stand_in.spell
    for title, (kind, answers, variables) in SERVICES.items():
        with (
            serve() as server,
            environment(**{name: value.format(url=server.url) for name, value in variables.items()}),
        ):
            server.script = [spelling.SERVICES[answers]]
            engine = kind()
            engine.a_minute = 60_000.0  # type: ignore[attr-defined]
            voice = next(voice for voice in engine.voices() if voice.installed and voice.language.startswith("en"))
            found = Catalogue(())
            found._engines = {**{"espeak": catalogue().engines["espeak"]}, engine.name: engine}
            speaker, errors, heard, spent = Speaker(found), [], 0.0, 0.0
            words: Sequence[WordTime] = ()
            for line in lines:
                stand_in.line = line
                stand_in.sound(line, 1.0)
                begun = cpu()
                take = speaker.speak(line, voice, 1.0)
                spent, heard, words = spent + cpu() - begun, heard + len(take.pcm) / 2 / take.sample_rate, take.words
                truth = stand_in.sound(line, 1.0).words or ()
                errors += [mine.start - true.start for mine, true in zip(take.words, truth, strict=True)]
            counted = sum(len(line.words) for line in lines)
            print(f"{title:28} {60 * counted / heard:5.0f} {200 * engine.capabilities.paces[0]:5.0f}-"
                  f"{200 * engine.capabilities.paces[1]:<5.0f} {heard / spent:7.1f}   {source(words):20} "
                  f"{figures(errors)}  100 %", flush=True)  # fmt: skip
            engine.close()


def main() -> None:
    """Measure and print."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 8
    lines = write(read_source(str(ROOT / "examples/harbour.html"))).utterances[:count]
    print(f"{'voice':28}   WPM  its range    × CPU   word times           median  95th of 100, ms; words held")
    with (
        tempfile.TemporaryDirectory() as data,
        environment(OYEZ_DATA=data, OYEZ_REMOTE="off", OYEZ_BUDGET_USD="unlimited"),
    ):
        Path(data, "voices").mkdir()
        Path(data, "voices/scot.toml").write_text(OWN, "utf-8")
        install_kokoro(Path(data), speaking())
        install(Path(data))
        found = Catalogue()
        speaker = Speaker(found)
        for engine in found.engines.values():
            able = [voice for voice in engine.voices() if voice.installed and voice.language.startswith("en")]
            if not able or engine.capabilities.remote:
                continue
            neural = engine.name in {"kokoro", "piper"}
            timing = "the model's durations: see durations.py" if neural else alone(speaker, able[0])
            print(f"{able[0].id:28} {says(engine, able[0], lines[:3] if neural else lines)}   {timing}", flush=True)
        os.environ.pop("OYEZ_REMOTE")
        services([replace(line, id=f"line.{number}") for number, line in enumerate(lines)])
    print(f"load {os.getloadavg()[0]:.1f}; GPU: see gpu.py; threads left {threading.active_count() - 1}")


if __name__ == "__main__":
    main()
