"""The line tools: one line in, one line out, everything loaded once."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from oyez.errors import OyezError
from oyez.script import Word, normalize, sentences
from oyez.script.scopes import editorial_lexicons

if TYPE_CHECKING:
    from oyez.voices.espeak import EspeakEngine

__all__ = ["Pronouncer", "normalize_json", "normalize_text", "sentences_json"]

LineTool = Callable[[str], str]


def normalize_text(locale: str) -> LineTool:
    """Return the tool from a printed line to the spoken line."""
    return lambda line: normalize(line, locale).text


def normalize_json(locale: str) -> LineTool:
    """Return the tool from ``{"id","text","locale"}`` to ``{"id","spoken","spans"}``.

    A span is [start, end, spoken start, spoken end] in code points, one for each spoken word that stands for
    printed characters.
    """

    def tool(line: str) -> str:
        request = _request(line)
        spoken = normalize(request["text"], str(request.get("locale") or locale))
        spans = [_span(word) for word in spoken.words if word.end > word.start]
        answer = {"id": request.get("id"), "spoken": spoken.text, "spans": spans}
        return json.dumps(answer, ensure_ascii=False)

    return tool


def sentences_json(line: str) -> str:
    """Turn ``{"text"}`` into ``[[start, end], …]``."""
    request = _request(line)
    return json.dumps(sentences(request["text"], str(request.get("language") or "en")))


class Pronouncer:
    """From a name to its IPA: by the newsroom's lexicon, the general one, rules of origin, then the engine's reading.

    Args:
        accent: ``us`` or ``gb``.
    """

    _VOICES = {"us": "espeak:en-us+f5", "gb": "espeak:en-gb-x-rp+f5"}  # noqa: RUF012 - a table

    def __init__(self, accent: str) -> None:
        self._accent, self._locale = accent, f"en-{accent.upper()}"
        self._id = self._VOICES[accent]
        self._engine: EspeakEngine | None = None

    def __call__(self, line: str) -> str:
        """Return the IPA of a name: broad, in the accent's way, with stress marks where syllables begin."""
        from oyez.script.broad import broad_ipa, in_accent

        words = normalize(line, self._locale, own=editorial_lexicons("")).words
        asked = [word.spoken for word in words if not word.phonemes]
        read = iter(self._read(asked) if asked else [])
        sounds = (word.phonemes or broad_ipa(next(read)) for word in words)
        return " ".join(in_accent(sound, self._accent) for sound in sounds)

    def _read(self, words: list[str]) -> list[str]:
        """Return the engine's own reading; it starts at the first name that nothing else knows."""
        if self._engine is None:
            from oyez.voices.espeak import EspeakEngine

            self._engine = EspeakEngine(workers=1)
        voice = next(voice for voice in self._engine.voices() if voice.id == self._id)
        return self._engine.ipa(words, voice)

    def close(self) -> None:
        """End the engine's process."""
        if self._engine is not None:
            self._engine.close()


def _request(line: str) -> dict[str, Any]:
    """Parse one request.

    Raises:
        OyezError: ``bad_line`` where it is not a JSON object with a text.
    """
    try:
        request = json.loads(line)
    except ValueError as error:
        raise OyezError("bad_line", f"This line is not JSON: {error}.") from None
    if not isinstance(request, dict) or not isinstance(request.get("text"), str):
        raise OyezError("bad_line", 'A line must be a JSON object with a "text".')
    return request


def _span(word: Word) -> tuple[int, int, int, int]:
    return word.start, word.end, word.at, word.at + len(word.spoken)
