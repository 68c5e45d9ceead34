"""The manifest that other sites' pages read: only the voices on offer, and addresses relative to itself."""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import quote

import msgspec

from oyez.library import Offer
from oyez.narration import Narration, Passage
from oyez.voices import Voice
from oyez.web.embed.front import Front
from oyez.web.embed.packed import Packed
from oyez.web.manifests import narration_data, voice_choices

__all__ = ["CACHED", "LIVE", "packed_manifest"]

CACHED = "public, max-age=60, stale-while-revalidate=86400"
"""Of what is finished: a correction is heard within a minute, and nobody waits for the question."""
LIVE = "no-cache"


def packed_manifest(front: Front, offer: Offer, narration: Narration) -> tuple[Packed, str]:
    """Return the manifest of a narration as it stands, and how long it may be kept."""
    snapshot = narration.snapshot()
    voices = tuple(voice.id for voice in front.voices(narration.article, offer))
    packed = _packed(front, narration, voices, snapshot.made, snapshot.status)
    whole = snapshot.status == "ready" and not isinstance(narration, Passage)
    return packed, CACHED if whole else LIVE


# As in `oyez.web.manifests`: a state is the number of takes made, and a narration hashes by identity.
@lru_cache(maxsize=64)
def _packed(front: Front, narration: Narration, voices: tuple[str, ...], _made: int, _status: str) -> Packed:
    snapshot = narration.snapshot()
    known = front.site.studio.voices

    def sample(voice: Voice) -> str | None:
        return f"voices/{quote(voice.id, safe=':')}/sample" if front.speaks(voice.id) else None

    choices = voice_choices(map(known.find, voices), sample)
    data = narration_data(narration, snapshot, narration.article, choices, base="articles")
    return Packed(msgspec.json.encode(data), "application/json")
