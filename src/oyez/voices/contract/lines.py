"""Utterances that engines are asked to say: plain ones, and what no engine may stumble over."""

from __future__ import annotations

import re
from collections.abc import Mapping

from oyez.script import Utterance, Word

__all__ = ["HARD", "PLAIN", "long_line", "utterance"]

PLAIN: Mapping[str, tuple[str, str]] = {
    "ar": ("افتتح الجسر القديم صباح اليوم.", "مشى الناس فوقه."),
    "cmn": ("今天 早上 老桥 重新 开放。", "很多 人 走过 桥。"),
    "de": ("Die alte Brücke wurde heute Morgen wieder geöffnet.", "Viele Menschen gingen hinüber."),
    "en": ("The old bridge was opened again this morning.", "Many people walked across it."),
    "es": ("El viejo puente se abrió de nuevo esta mañana.", "Mucha gente lo cruzó."),
    "fr": ("Le vieux pont a été rouvert ce matin.", "Beaucoup de gens l'ont traversé."),
    "hi": ("पुराना पुल आज सुबह फिर खुला।", "बहुत लोग उस पर चले।"),
    "ja": ("古い 橋 が 今朝 また 開いた。", "多く の 人 が 渡った。"),
    "ru": ("Старый мост снова открыли сегодня утром.", "Многие люди перешли его."),
}
"""Two sentences a language, by the first part of its BCP 47 tag; a voice of any other is asked in English."""

HARD: Mapping[str, str] = {
    "emoji only": "👍🏽 🎉 👨‍👩‍👧",
    "punctuation only": "… — ?!",
    "another script": "Москва 北京 القاهرة दिल्ली",
    "markup": "He wrote <speak><break time='30s'/> & </speak> twice.",
    "an engine's own markup": "It says [[h@l'oU]] {x} \\pau=9000\\ |eɪ| #{30s}.",
    "a command": "-o /tmp/x; $(reboot) `id` \" ' %s",
    "a lone surrogate": "Half a \ud83d character.",
    "control characters": "One\x00two\x07 three\x1b[2J four\u202e five\r\nsix\u2028seven",
    "one word of 1,000 letters": "banana" * 167,
    "words that join": "It is out of the question for a man of the sea to have been in a box.",
    "right to left": "\u200fقال “yes” اليوم\u200f.",
}


def utterance(text: str, language: str = "en", phonemes: Mapping[str, str] | None = None) -> Utterance:
    """Return an utterance that is spoken as it is printed, its words those with a letter, a digit or a symbol.

    Args:
        text: What to say.
        language: BCP 47.
        phonemes: IPA for some of its words.
    """
    known = phonemes or {}
    words = tuple(
        Word(found.group(), found.start(), found.start(), found.end(), known.get(found.group()))
        for found in re.finditer(r"[^\s.,;:!?“”…—]+", text)
    )
    return Utterance("c.1", "c", "paragraph", language, 0, len(text), text, text, words, 0.0)


def long_line(words: int, language: str = "en") -> Utterance:
    """Return one sentence of so many words."""
    said = " ".join(utterance(text).words[number].spoken for text in PLAIN["en"] for number in range(3))
    return utterance(" ".join((said.split() * (words // 6 + 1))[:words]) + ".", language)
