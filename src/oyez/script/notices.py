"""The sentence that tells a listener that no person is speaking, in the article's language."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["NOTICES", "Notice", "notice"]

NOTICES = {
    "ar": "يُقرأ هذا المقال بصوت اصطناعي.",
    "de": "Dieser Artikel wird von einer synthetischen Stimme vorgelesen.",
    "en": "This article is read by a synthetic voice.",
    "es": "Una voz sintética lee este artículo.",
    "fr": "Cet article est lu par une voix de synthèse.",
    "hi": "यह लेख एक कृत्रिम आवाज़ में पढ़ा जा रहा है।",
    "it": "Questo articolo è letto da una voce sintetica.",
    "ja": "この記事は合成音声で読み上げています。",
    "ko": "이 기사는 합성 음성으로 읽어 드립니다.",
    "nl": "Dit artikel wordt voorgelezen door een synthetische stem.",
    "pl": "Ten artykuł czyta głos syntetyczny.",
    "pt": "Este artigo é lido por uma voz sintética.",
    "ru": "Эту статью читает синтезированный голос.",
    "sv": "Den här artikeln läses upp av en syntetisk röst.",
    "zh": "本文由合成语音朗读。",
    "zh-Hant": "本文由合成語音朗讀。",
}
"""By BCP 47 language."""

_TRADITIONAL = ("hant", "tw", "hk", "mo")


class Notice(NamedTuple):
    """A sentence and the language it is in."""

    text: str
    language: str


def notice(language: str) -> Notice:
    """Return the sentence in a language, in English where there is none in it."""
    primary, *rest = language.lower().replace("_", "-").split("-")
    if primary == "zh" and any(part in _TRADITIONAL for part in rest):
        return Notice(NOTICES["zh-Hant"], language)
    return Notice(NOTICES[primary], language) if primary in NOTICES else Notice(NOTICES["en"], "en")
