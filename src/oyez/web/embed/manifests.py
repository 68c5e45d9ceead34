"""The manifest that other sites' pages read: only the voices on offer, and addresses relative to itself."""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import quote

import msgspec

from oyez.audio import manifest
from oyez.library import Offer
from oyez.narration import Narration
from oyez.voices import Voice
from oyez.web.embed.front import Front
from oyez.web.embed.packed import Packed
from oyez.web.manifests import audio_urls, voice_choices

__all__ = ["CACHED", "LIVE", "packed_manifest"]

CACHED = "public, max-age=60, stale-while-revalidate=86400"
"""Of what is finished: a correction is heard within a minute, and nobody waits for the question."""
LIVE = "no-cache"


def packed_manifest(front: Front, offer: Offer, narration: Narration) -> tuple[Packed, str]:
    """Return the manifest of a narration as it stands, and how long it may be kept."""
    snapshot = narration.snapshot()
    voices = tuple(voice.id for voice in front.voices(narration.article, offer))
    packed = _packed(front, narration, voices, snapshot.made, snapshot.status)
    return packed, CACHED if snapshot.status == "ready" else LIVE


# As in `oyez.web.manifests`: a state is the number of takes made, and a narration hashes by identity.
@lru_cache(maxsize=64)
def _packed(front: Front, narration: Narration, voices: tuple[str, ...], _made: int, _status: str) -> Packed:
    snapshot = narration.snapshot()
    known = front.site.studio.voices

    def sample(voice: Voice) -> str | None:
        return f"voices/{quote(voice.id, safe=':')}/sample" if front.speaks(voice.id) else None

    data = manifest(
        narration.article_id,
        narration.article,
        narration.script,
        narration.voice,
        snapshot.timeline,
        status=snapshot.status,
        wpm=snapshot.wpm,
        duration=snapshot.duration,
        audio=audio_urls(narration, snapshot, base="articles"),
        voices=voice_choices(map(known.find, voices), sample),
        error=narration.error,
    )
    return Packed(msgspec.json.encode(data), "application/json")
