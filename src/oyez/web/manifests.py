"""The player's manifest as bytes, made once for each state of a narration and not once for each listener."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from hashlib import sha256
from typing import Any
from urllib.parse import quote

import msgspec

from oyez.article import Article
from oyez.audio import Timeline, manifest
from oyez.narration import Narration, Passage, Snapshot
from oyez.script import Script
from oyez.voices import Voice
from oyez.web.ranges import open_blob
from oyez.web.site import Site
from oyez.web.sounds import sample_url

__all__ = ["audio_urls", "manifest_bytes", "manifest_data", "narration_data", "voice_choices"]


def manifest_bytes(site: Site, article_id: str, asked: str | None, place: str | None = None) -> tuple[bytes, str]:
    """Return the manifest's JSON and its entity tag; the narration is begun where there is none. Blocks."""
    narration = site.narration(article_id, asked, place)
    snapshot = narration.snapshot()
    return _encoded(site, narration, snapshot.made, snapshot.status)


# Listeners poll once a second while a narration is made: a state is the number of takes made. A narration hashes
# by identity and lives as long as the studio keeps it, so the cache is small and cannot mix two of them up.
@lru_cache(maxsize=64)
def _encoded(site: Site, narration: Narration, _made: int, _status: str) -> tuple[bytes, str]:
    body = msgspec.json.encode(manifest_data(site, narration, narration.snapshot()))
    return body, f'"{sha256(body).hexdigest()[:32]}"'


def manifest_data(site: Site, narration: Narration, snapshot: Snapshot) -> dict[str, object]:
    """Return the manifest of a narration at one moment."""
    language = narration.script.language
    voices = voice_choices(_listed(site, narration.voice, language), sample_url)
    data = narration_data(narration, snapshot, site.library.get(narration.article_id), voices)
    return data | {"nearer": list(site.studio.voices.nearer(narration.voice, language))}


def narration_data(
    narration: Narration,
    snapshot: Snapshot,
    article: Article,
    voices: Sequence[Mapping[str, object]],
    base: str = "/api/articles",
) -> dict[str, object]:
    """Return the manifest of a narration, or of a passage of one; its sound lies under `base`."""

    def data(script: Script, timeline: Timeline) -> dict[str, Any]:
        return manifest(
            narration.article_id,
            article,
            script,
            narration.voice,
            timeline,
            status=snapshot.status,
            wpm=snapshot.wpm,
            duration=snapshot.duration,
            audio=audio_urls(narration, snapshot, base),
            voices=voices,
            error=narration.error,
        )

    made = data(narration.script, snapshot.timeline)
    if not isinstance(narration, Passage):
        return made
    # Readers go back as well: all blocks are named, and those before have no words.
    said = {block["id"]: block["words"] for block in made["blocks"]}
    blocks = data(narration.whole, Timeline())["blocks"]
    made["blocks"] = [block | {"words": said.get(block["id"], [])} for block in blocks]
    return made | {"before": narration.before, "offset": round(narration.offset * 1000)}


def _listed(site: Site, reading: Voice, language: str) -> tuple[Voice, ...]:
    """Return the voices to choose from for a language, and the one that reads."""
    voices = site.studio.voices.voices(language)
    return voices if reading in voices else (*voices, reading)


def audio_urls(narration: Narration, snapshot: Snapshot, base: str = "/api/articles") -> dict[str, str]:
    """Return where the sound is, under `base`: the live stream, then the finished files; nothing if it failed."""
    base = f"{base}/{quote(narration.article_id, safe='')}"
    voice = quote(narration.voice.id, safe="")
    if isinstance(narration, Passage) and snapshot.status != "failed":
        return {"live": f"{base}/live.mp4?voice={voice}&from={quote(narration.place, safe='~')}"}
    if snapshot.status == "live":
        return {"live": f"{base}/live.mp4?voice={voice}"}
    if snapshot.status == "failed":
        return {}
    version = open_blob(narration.file("m4a")).version
    # The MP3 is made when first asked for, so its content, and a key of it, are not known yet.
    return {"m4a": f"{base}/audio.m4a?voice={voice}&v={version}", "mp3": f"{base}/audio.mp3?voice={voice}"}


def voice_choices(voices: Iterable[Voice], sample: Callable[[Voice], str | None]) -> list[Mapping[str, object]]:
    """Return the voices to choose from as the manifest has them; `sample` gives each one's address, or None."""
    return [
        {
            "id": voice.id,
            "name": voice.name,
            "language": voice.language,
            "accent": voice.accent,
            "gender": voice.gender,
            "engine": voice.engine,
            "sample": sample(voice),
        }
        for voice in voices
    ]
