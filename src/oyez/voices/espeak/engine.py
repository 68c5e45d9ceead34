"""espeak-ng as an engine of Oyez: always there, no download, exact word times."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cached_property
from importlib import metadata, resources
from typing import Literal

from oyez.errors import OyezError
from oyez.script import Utterance
from oyez.voices.espeak.mnemonics import from_ipa
from oyez.voices.espeak.process import Pool
from oyez.voices.espeak.timing import events, word_times
from oyez.voices.nouns import Sound, Voice
from oyez.voices.protocol import Capabilities

__all__ = ["EspeakEngine"]

ADAPTER_VERSION = "3"
"""Raised when this adapter changes what is heard or when: markup, timing, parameters."""
MIN_RATE, MAX_RATE = 80, 350
"""espeak-ng goes to 450, but above 350 it shortens sounds to nothing and its events no longer say where words are; the
rest of a higher speed is stretched at the end, which keeps word times true."""
_SILENCED = str.maketrans({"[": " ", "]": " ", "\0": " "})


class EspeakEngine:
    """The built-in engine. Threads may share it; each take is made in a process of its own."""

    name = "espeak"
    capabilities = Capabilities(
        licence="GPL-3.0-or-later",
        accepts="phonemes",
        word_times=True,
        paces=(0.45, 1.9),
    )

    def __init__(self, workers: int | None = None) -> None:
        self._pool = Pool(workers)

    @cached_property
    def version(self) -> str:
        """The wheel's version stands for library and data, since it carries both."""
        return f"{metadata.version('espeakng-loader')}+{ADAPTER_VERSION}"

    @cached_property
    def _table(self) -> dict[str, tuple[Voice, str]]:
        """Each voice with espeak-ng's own name for it."""
        rows = json.loads(resources.files(__package__).joinpath("voices.json").read_text("utf-8"))
        table = {}
        for row in rows:
            own = row.pop("espeak")
            voice = Voice(engine=self.name, licence="GPL-3.0-or-later", sample_rate=22050, **row)
            table[voice.id] = (voice, own)
        return table | {voice.id: (voice, own) for voice, own in _others()}

    def voices(self) -> tuple[Voice, ...]:
        """The named voices, English ones first; then a woman and a man of each other language of espeak-ng."""
        return tuple(voice for voice, _ in self._table.values())

    def speak(self, utterance: Utterance, voice: Voice, pace: float, attempt: int = 0) -> Sound:  # noqa: ARG002 - no lots
        """Say one utterance.

        Raises:
            OyezError: ``engine_failed`` where the library died twice on it.
        """
        text, spans = marked_up(utterance, english=voice.language.startswith("en"))
        rate = round(min(MAX_RATE, max(MIN_RATE, voice.rate * pace)))
        words = [(start, end, word.spoken) for (start, end), word in zip(spans, utterance.words, strict=True)]
        answer, told, pcm = self._pool.ask(self._own_name(voice), {"text": text, "rate": rate, "words": words})
        times = word_times(events(told), spans, answer["alone"], len(pcm) // 2, voice.sample_rate)
        return Sound(pcm, voice.sample_rate, times)

    def ipa(self, texts: list[str], voice: Voice) -> list[str]:
        """Return the engine's own reading of each text in IPA."""
        answer, _, _ = self._pool.ask(self._own_name(voice), {"ipa": texts})
        return [said.replace("_", "") for said in answer["ipa"]]

    def close(self) -> None:
        """End the worker processes."""
        self._pool.close()

    def _own_name(self, voice: Voice) -> str:
        try:
            return self._table[voice.id][1]
        except KeyError:
            raise OyezError("unknown_voice", f"The built-in engine has no voice {voice.id}.", status=404) from None


def _others() -> Iterator[tuple[Voice, str]]:
    """Yield the voices that no text of ours calibrated (scripts/espeak_languages.py), with espeak-ng's own names."""
    recipes: tuple[tuple[str, Literal["female", "male"], str], ...]
    recipes = ("woman", "female", "f5"), ("man", "male", "edward")
    for row in json.loads(resources.files(__package__).joinpath("languages.json").read_text("utf-8")):
        for who, gender, recipe in recipes:
            rate, loudness = row[who]
            voice = Voice(
                id=f"espeak:{row['id']}+{recipe}", name=f"{row['name']}, {who}", engine="espeak",
                language=row["language"], accent=row["name"], gender=gender, licence="GPL-3.0-or-later",
                sample_rate=22050, rate=rate, loudness=loudness, calibrated=False,
            )  # fmt: skip
            yield voice, f"{row['espeak']}+{recipe}"


def marked_up(utterance: Utterance, *, english: bool) -> tuple[str, list[tuple[int, int]]]:
    """Return the text for espeak and the (start, end) of each word in it.

    Words with phonemes go in as ``[[…]]``. Brackets of the article's own can never reach the engine as markup.
    """
    parts: list[str] = []
    spans: list[tuple[int, int]] = []
    place = length = 0
    for word in utterance.words:
        between = utterance.spoken[place : word.at].translate(_SILENCED)
        names = from_ipa(word.phonemes) if word.phonemes and english else None
        said = f"[[{names}]]" if names else word.spoken.translate(_SILENCED)
        parts += (between, said)
        start = length + len(between)
        length = start + len(said)
        spans.append((start, length))
        place = word.at + len(word.spoken)
    parts.append(utterance.spoken[place:].translate(_SILENCED))
    return "".join(parts), spans
