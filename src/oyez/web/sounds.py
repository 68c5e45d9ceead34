"""A voice introduces itself: a short sample, made when first asked for and kept."""

from __future__ import annotations

import hashlib
import threading
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from oyez.article import Article, Block
from oyez.codec import to_json

if TYPE_CHECKING:
    from oyez.voices import Voice
    from oyez.web.site import Site

__all__ = ["SENTENCES", "sample", "sample_url"]

SENTENCES = {
    "ar": "مرحباً، هكذا يبدو صوتي وأنا أقرأ لك الأخبار.",
    "de": "Guten Tag. So klingt es, wenn ich Ihnen die Nachrichten vorlese.",
    "en": "Hello. This is how I sound when I read the news to you.",
    "es": "Hola. Así suena mi voz cuando le leo las noticias.",
    "fr": "Bonjour. Voici ma voix quand je vous lis les nouvelles.",
    "hi": "नमस्ते। जब मैं आपको समाचार पढ़कर सुनाती हूँ, तो मेरी आवाज़ ऐसी लगती है।",
    "it": "Buongiorno. Questa è la mia voce quando le leggo le notizie.",
    "ja": "こんにちは。ニュースを読む私の声はこのように聞こえます。",
    "nb": "God dag. Slik høres jeg ut når jeg leser nyhetene for deg.",
    "nl": "Goedendag. Zo klink ik als ik u het nieuws voorlees.",
    "pl": "Dzień dobry. Tak brzmi mój głos, gdy czytam wiadomości.",
    "pt": "Olá. É assim que soa a minha voz quando leio as notícias.",
    "ru": "Здравствуйте. Так звучит мой голос, когда я читаю вам новости.",
    "sv": "Hej. Så här låter jag när jag läser nyheterna för dig.",
    "tr": "Merhaba. Size haberleri okurken sesim böyle duyulur.",
    "uk": "Вітаю. Так звучить мій голос, коли я читаю вам новини.",
    "zh": "您好，我为您朗读新闻的声音就是这样的。",
}
"""What a voice says, by base language; English where its own is missing."""

_MAKING = threading.Lock()


def sample_url(voice: Voice) -> str:
    """Return the path of a voice's sample."""
    return f"/api/voices/{quote(voice.id, safe=':')}/sample"


def sample(site: Site, voice_id: str) -> Path:
    """Return a voice's sample as M4A, made and kept in the library where it is not there yet. Blocks.

    Raises:
        OyezError: ``unknown_voice``, and what narrating and keeping say.
    """
    voice = site.studio.voices.find(voice_id)
    article = _article(voice.language)
    version = site.studio.voices.engine(voice).version
    facts = "\n".join(("sample", voice.id, version, str(voice.rate), article.blocks[0].text))
    key = hashlib.sha256(facts.encode()).hexdigest()
    with _MAKING:
        kept = site.library.recording(key, "m4a")
        return kept.path if kept else _make(site, article, voice, key)


def _article(language: str) -> Article:
    base = language.partition("-")[0].lower()
    known = base if base in SENTENCES else "en"
    text = SENTENCES[known]
    return Article(source="-", headline="", language=known, blocks=(Block("b1", "paragraph", text),))


def _make(site: Site, article: Article, voice: Voice, key: str) -> Path:
    from oyez.narration import narrate
    from oyez.script import write

    path, studio = site.library.work / f"{key}.m4a", site.studio
    recording = narrate(article, write(article), voice, [path], library=site.library, executor=studio.executor)
    return site.library.keep_recording(key, "m4a", path, to_json(recording)).path
