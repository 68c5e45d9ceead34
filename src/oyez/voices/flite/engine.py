"""flite as an engine of Oyez: one process a take, its lexicon told what we know better, exact word times."""

from __future__ import annotations

import json
import re
import shutil
from functools import cached_property
from importlib import resources
from pathlib import Path

from oyez.errors import OyezError
from oyez.script import Utterance
from oyez.voices.flite.arpabet import from_ipa
from oyez.voices.flite.timing import counts, segments, word_times
from oyez.voices.nouns import Sound, Voice
from oyez.voices.pieces import joined, pieces
from oyez.voices.program import read_wav, run, workplace
from oyez.voices.protocol import Capabilities

__all__ = ["FliteEngine"]

ADAPTER_VERSION = "3"
SAMPLE_RATE = 16_000
LONGEST = 4000
"""Characters given to one process: about four minutes of speech, far from the time after which it counts as hanging."""
_SYLLABLES = [consonant + vowel for consonant in "bdfglmnprstz" for vowel in "aeiou"]
_QUESTION = (0, 1)
"""flite answers questions about itself with exit code 1."""
_UNSAID = re.compile(r"[^\w\s'’.,;:?!-]+")


class FliteEngine:
    """The program ``flite``, where it is on the PATH; else an engine without voices.

    Its voices here are the statistical ones built into Debian's package (female, male, Scottish), 16 kHz.
    """

    name = "flite"
    capabilities = Capabilities(
        licence="MIT-CMU",
        accepts="phonemes",
        word_times=True,
        paces=(0.4, 3.0),
        longest=LONGEST,
    )

    @cached_property
    def _program(self) -> str | None:
        return shutil.which("flite")

    @cached_property
    def version(self) -> str:
        """What the program says of itself, and this adapter's own number."""
        if self._program is None:
            return ADAPTER_VERSION
        found = re.search(r"version: (\S+)", run([self._program, "--version"], exits=_QUESTION))
        return f"{found.group(1) if found else 'unknown'}+{ADAPTER_VERSION}"

    @cached_property
    def _voices(self) -> tuple[Voice, ...]:
        if self._program is None:
            return ()
        try:
            known = set(run([self._program, "-lv"], exits=_QUESTION).split())
        except OyezError:
            return ()
        rows = json.loads(resources.files(__package__).joinpath("voices.json").read_text("utf-8"))
        all_of_them = (
            Voice(engine=self.name, licence="MIT-CMU", sample_rate=SAMPLE_RATE, quality="good", **row) for row in rows
        )
        return tuple(voice for voice in all_of_them if voice.id.partition(":")[2] in known)

    def voices(self) -> tuple[Voice, ...]:
        """The voices of the program found here; none where there is no program."""
        return self._voices

    def speak(self, utterance: Utterance, voice: Voice, pace: float, attempt: int = 0) -> Sound:  # noqa: ARG002 - no lots
        """Say one utterance.

        Raises:
            OyezError: ``unknown_voice`` where flite is not here, ``engine_failed`` where it fails.
        """
        if self._program is None:
            raise OyezError("unknown_voice", "flite is not installed here: `apt install flite`.", status=404)
        if voice not in self._voices:
            raise OyezError("unknown_voice", f"flite has no voice {voice.id} here.", status=404)
        parts = pieces(utterance, lambda part: len(part.spoken) <= LONGEST, "flite")
        return joined([self._say(self._program, part, voice, pace) for part in parts])

    def close(self) -> None:
        """Nothing runs between two takes."""

    def _say(self, program: str, utterance: Utterance, voice: Voice, pace: float) -> Sound:
        words, lexicon = _told(utterance)
        # Without an end of line flite leaves out a last sentence of one word.
        with workplace() as folder:
            text, entries, sound = folder / "text", folder / "lexicon", folder / "sound.wav"
            entries.write_text(lexicon, "utf-8")
            common: list[str | Path] = [program, "-voice", voice.id.partition(":")[2], "-add_lex", entries]
            text.write_text(". ".join(words) + ".\n", "utf-8")
            alone = counts(run([*common, "-f", text, "-o", "none", "-ps"])) if words else []
            text.write_text(f"{_sentence(utterance, words)}\n", "utf-8")
            stretch = f"duration_stretch={1 / (voice.rate * pace):.4f}"
            printed = run([*common, "--setf", stretch, "-f", text, "-o", sound, "-psdur"])
            pcm, rate = read_wav(sound)
        return Sound(pcm, rate, word_times(segments(printed), alone, len(words)))


def _told(utterance: Utterance) -> tuple[list[str], str]:
    """Return each word as flite is given it, and lexicon entries for those whose phonemes we know.

    Such a word goes in under a made-up spelling, so that the entry holds for this word here and nowhere else; one
    that can be pronounced, since flite spells out what cannot before it asks its lexicon.
    """
    words, entries = [], []
    for number, word in enumerate(utterance.words):
        phones = from_ipa(word.phonemes) if word.phonemes else None
        if phones:
            high, low = divmod(number, len(_SYLLABLES))
            name = f"zava{_SYLLABLES[high % len(_SYLLABLES)]}{_SYLLABLES[low]}"
            entries.append(f"{name} 0 : {phones}\n")
            words.append(name)
        else:
            words.append(_UNSAID.sub(" ", word.spoken).strip() or "x")
    return words, "".join(entries)


def _sentence(utterance: Utterance, words: list[str]) -> str:
    """Return the sentence with the words as given and the punctuation that shapes its tune."""
    parts: list[str] = []
    place = 0
    for word, said in zip(utterance.words, words, strict=True):
        parts += (_UNSAID.sub(" ", utterance.spoken[place : word.at]), said)
        place = word.at + len(word.spoken)
    parts.append(_UNSAID.sub(" ", utterance.spoken[place:]))
    return "".join(parts).strip() or "."
