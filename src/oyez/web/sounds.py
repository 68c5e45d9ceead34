"""A voice introduces itself: a short sample, made when first asked for and kept."""

from __future__ import annotations

import hashlib
import threading
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from oyez.article import Article, Block
from oyez.codec import to_json

if TYPE_CHECKING:
    from collections.abc import Callable

    from oyez.script import Script
    from oyez.voices import Voice
    from oyez.web.site import Site

__all__ = ["FIGURES", "SENTENCES", "introduction", "sample", "sample_url"]

SENTENCES = {
    "ar": "مرحباً، هكذا يبدو صوتي وأنا أقرأ لك الأخبار.",
    "ca": "Hola. Així sona la meva veu quan us llegeixo les notícies.",
    "cs": "Dobrý den. Takhle zním, když vám čtu zprávy.",
    "cv": "Салам. Хыпарсене эпӗ ҫапла вулатӑп.",
    "da": "Goddag. Sådan lyder jeg, når jeg læser nyhederne op for dig.",
    "de": "Guten Tag. So klingt es, wenn ich Ihnen die Nachrichten vorlese.",
    "el": "Γεια σας. Έτσι ακούγομαι όταν σας διαβάζω τις ειδήσεις.",
    "en": "Hello. This is how I sound when I read the news to you.",
    "es": "Hola. Así suena mi voz cuando le leo las noticias.",
    "fi": "Hei. Tältä ääneni kuulostaa, kun luen uutisia sinulle.",
    "fr": "Bonjour. Voici ma voix quand je vous lis les nouvelles.",
    "hi": "नमस्ते। जब मैं आपको समाचार पढ़कर सुनाती हूँ, तो मेरी आवाज़ ऐसी लगती है।",
    "hu": "Jó napot. Így hangzom, amikor felolvasom önnek a híreket.",
    "id": "Halo. Beginilah suara saya saat membacakan berita untuk Anda.",
    "it": "Buongiorno. Questa è la mia voce quando le leggo le notizie.",
    "ja": "こんにちは。ニュースを読む私の声はこのように聞こえます。",
    "ko": "안녕하세요. 제가 뉴스를 읽을 때는 이렇게 들립니다.",
    "nb": "God dag. Slik høres jeg ut når jeg leser nyhetene for deg.",
    "nl": "Goedendag. Zo klink ik als ik u het nieuws voorlees.",
    "pl": "Dzień dobry. Tak brzmi mój głos, gdy czytam wiadomości.",
    "pt": "Olá. É assim que soa a minha voz quando leio as notícias.",
    "ro": "Bună ziua. Așa sun când vă citesc știrile.",
    "ru": "Здравствуйте. Так звучит мой голос, когда я читаю вам новости.",
    "sjn": "Mae govannen.",
    "sv": "Hej. Så här låter jag när jag läser nyheterna för dig.",
    "tr": "Merhaba. Size haberleri okurken sesim böyle duyulur.",
    "uk": "Вітаю. Так звучить мій голос, коли я читаю вам новини.",
    "vi": "Xin chào. Đây là giọng của tôi khi đọc tin tức cho bạn.",
    "zh": "您好，我为您朗读新闻的声音就是这样的。",
}
"""What a voice says, by base language."""
FIGURES = "1, 2, 3, 4."
"""What a voice says in any other language, in its own words; never a sentence of another language."""

_MAKING = threading.Lock()


def introduction(language: str) -> str:
    """Return what a voice of a BCP 47 language says of itself."""
    return SENTENCES.get(_base(language), FIGURES)


def sample_url(voice: Voice) -> str:
    """Return the path of a voice's sample."""
    return f"/api/voices/{quote(voice.id, safe=':')}/sample"


def sample(
    site: Site,
    voice_id: str,
    article_id: str | None = None,
    place: str | None = None,
    spare: Callable[[], bool] = lambda: True,
) -> Path:
    """Return a voice's sample as M4A, made and kept in the library where it is not there yet. Blocks.

    It speaks the sentence of an article at a place (``BLOCK~OFFSET``, UTF-16), or introduces itself where there is
    no such sentence, it is in another language, or it would have to be made and `spare` says no.

    Raises:
        OyezError: ``unknown_voice``, and what narrating and keeping say.
    """
    voice = site.studio.voices.find(voice_id)
    sentence = _sentence(site, voice, article_id, place)
    if sentence and (site.library.recording(_key(site, voice, sentence[1]), "m4a") or spare()):
        return _kept(site, voice, *sentence)
    return _kept(site, voice, *_introduction(voice.language))


def _kept(site: Site, voice: Voice, article: Article, script: Script) -> Path:
    key = _key(site, voice, script)
    with _MAKING:
        kept = site.library.recording(key, "m4a")
        return kept.path if kept else _make(site, article, script, voice, key)


def _key(site: Site, voice: Voice, script: Script) -> str:
    version = site.studio.voices.engine(voice).version
    said = "\n".join(f"{line.text}\n{line.spoken}" for line in script.utterances)
    facts = "\n".join(("sample", voice.id, version, str(voice.rate), said))
    return hashlib.sha256(facts.encode()).hexdigest()


def _sentence(site: Site, voice: Voice, article_id: str | None, place: str | None) -> tuple[Article, Script] | None:
    from oyez.narration.passage import sentence_at

    if not article_id or not place:
        return None
    article, script = site.library.get(article_id), site.studio.script(article_id)
    number = sentence_at(article, script, place)
    if number is None or _base(script.utterances[number].language) != _base(voice.language):
        return None
    return article, replace(script, utterances=(script.utterances[number],))


def _base(language: str) -> str:
    return language.partition("-")[0].lower()


def _introduction(language: str) -> tuple[Article, Script]:
    from oyez.script import write

    block = Block("b1", "paragraph", introduction(language))
    article = Article(source="-", headline="", language=language, blocks=(block,))
    return article, write(article)


def _make(site: Site, article: Article, script: Script, voice: Voice, key: str) -> Path:
    from oyez.narration import narrate

    path, studio = site.library.work / f"{key}.m4a", site.studio
    recording = narrate(article, script, voice, [path], library=site.library, executor=studio.executor)
    return site.library.keep_recording(key, "m4a", path, to_json(recording)).path
