"""ElevenLabs: speech with the time of each character."""

from __future__ import annotations

import base64
import binascii
import json
from urllib.parse import quote

from oyez.script import Utterance
from oyez.voices.nouns import Sound, Voice
from oyez.voices.protocol import Capabilities
from oyez.voices.remote.decoding import BadSoundError, decoded
from oyez.voices.remote.engine import RemoteEngine
from oyez.voices.remote.link import Request
from oyez.voices.remote.marks import from_characters
from oyez.voices.remote.prices import listed
from oyez.voices.remote.settings import address, setting
from oyez.voices.remote.ssml import plain

__all__ = ["ElevenLabsEngine"]

OFFICIAL = "https://api.elevenlabs.io"
LONGEST = 2500
"""Characters. Models take from 5,000 on; shorter pieces begin sooner and cost no more."""
_CUT_SHORT = 0.25
"""Seconds by which the times may run past the sound."""


class ElevenLabsEngine(RemoteEngine):
    """ElevenLabs' ``with-timestamps``."""

    name = "elevenlabs"
    called = "ElevenLabs"
    keys = ("ELEVENLABS_API_KEY",)
    at_once = 2
    a_minute = 120.0

    @property
    def capabilities(self) -> Capabilities:
        """Plain text in, the time of each character out."""
        return Capabilities(
            licence="LicenseRef-service", accepts="text", word_times=True, paces=(0.7, 1.2), longest=LONGEST,
            cost=listed(self.name, self._model()), remote=True, same_bytes=False,
        )  # fmt: skip

    def _ask(self, utterance: Utterance, voice: Voice, speed: float) -> Sound:
        text = plain(utterance)
        key = self._key("ELEVENLABS_API_KEY")
        base = address("OYEZ_ELEVENLABS_URL", OFFICIAL, key=True)
        body = {"text": text, "model_id": self._model(), "voice_settings": {"speed": round(speed, 3)}}
        request = Request(
            f"{base}/v1/text-to-speech/{quote(self._own(voice), safe='')}/with-timestamps?output_format=pcm_24000",
            {"Content-Type": "application/json", "xi-api-key": key.reveal()},
            json.dumps(body).encode(),
        )
        answer = self._post(request, voice, len(text)).json(self.peer)
        try:
            raw = base64.b64decode(str(answer["audio_base64"]), validate=True)
        except (KeyError, binascii.Error):
            raise BadSoundError(self.peer, "sent no sound that can be read") from None
        pcm = decoded(raw, "", voice.sample_rate, self.peer, raw_rate=24_000)
        duration = len(pcm) / 2 / voice.sample_rate
        times = _times(answer.get("alignment"))
        if times is None:
            return Sound(pcm, voice.sample_rate)
        characters, starts, ends = times
        self._check_whole(max(ends, default=0.0) - _CUT_SHORT, duration)
        return Sound(pcm, voice.sample_rate, from_characters(utterance, characters, starts, ends, duration))

    def _model(self) -> str:
        return setting("OYEZ_ELEVENLABS_MODEL", "eleven_multilingual_v2")

    def model(self, voice: Voice) -> str:  # noqa: ARG002 - one model for all voices
        """Return the model, which decides the price."""
        return self._model()

    def _settings_version(self) -> str:
        return self._model()


def _times(found: object) -> tuple[list[str], list[float], list[float]] | None:
    """Return characters, starts and ends of an alignment, None where it is none."""
    if not isinstance(found, dict):
        return None
    try:
        characters = [str(letter) for letter in found["characters"]]
        starts = [float(time) for time in found["character_start_times_seconds"]]
        ends = [float(time) for time in found["character_end_times_seconds"]]
    except (TypeError, KeyError, ValueError):
        return None
    return characters, starts, ends
