"""Google Cloud Text-to-Speech: SSML with a mark before each word, and the time of each mark."""

from __future__ import annotations

import base64
import binascii
import json
from typing import Any

from oyez.errors import OyezError
from oyez.script import Utterance
from oyez.voices.nouns import Sound, Voice
from oyez.voices.protocol import Capabilities
from oyez.voices.remote.decoding import BadSoundError, decoded
from oyez.voices.remote.engine import RemoteEngine
from oyez.voices.remote.link import Request
from oyez.voices.remote.marks import from_starts
from oyez.voices.remote.prices import listed
from oyez.voices.remote.settings import address
from oyez.voices.remote.ssml import inner, plain

__all__ = ["GoogleEngine"]

OFFICIAL = "https://texttospeech.googleapis.com"
LONGEST_BYTES = 5000
"""Of text or SSML in one request, tags and all."""


class GoogleEngine(RemoteEngine):
    """Google Cloud Text-to-Speech by an API key. Chirp voices take plain text and give no times."""

    name = "google"
    called = "Google"
    keys = ("GOOGLE_API_KEY",)

    @property
    def capabilities(self) -> Capabilities:
        """SSML with phonemes and marks in, the time of each mark out."""
        return Capabilities(
            licence="LicenseRef-service", accepts="phonemes", word_times=True, paces=(0.25, 2.0),
            longest=LONGEST_BYTES // 2, cost=listed(self.name, "neural2"), remote=True, same_bytes=False,
        )  # fmt: skip

    def model(self, voice: Voice) -> str:
        """Return the class of voice that the price depends on: ``en-US-Neural2-C`` is ``neural2``."""
        kinds = {"standard", "wavenet", "neural2", "studio"}
        parts = self._own(voice).lower().split("-")
        return next((part for part in parts if part in kinds), "chirp3-hd" if "chirp" in voice.id.lower() else "other")

    def fits(self, utterance: Utterance) -> bool:
        """Tell whether it fits into 5,000 bytes with all its tags."""
        return len(_ssml(utterance, phonemes=True).encode()) <= LONGEST_BYTES

    def _ask(self, utterance: Utterance, voice: Voice, speed: float) -> Sound:
        if "chirp" in voice.id.lower():
            return self._say({"text": plain(utterance)}, utterance, voice, speed)
        try:
            return self._say({"ssml": _ssml(utterance, phonemes=True)}, utterance, voice, speed)
        except OyezError as error:
            if error.code != "service_refused" or not any(word.phonemes for word in utterance.words):
                raise
            return self._say({"ssml": _ssml(utterance, phonemes=False)}, utterance, voice, speed)

    def _say(self, said: dict[str, str], utterance: Utterance, voice: Voice, speed: float) -> Sound:
        key = self._key("GOOGLE_API_KEY")
        body: dict[str, Any] = {
            "input": said,
            "voice": {"name": self._own(voice), "languageCode": voice.language},
            "audioConfig": {
                "audioEncoding": "LINEAR16",
                "sampleRateHertz": voice.sample_rate,
                "speakingRate": round(speed, 3),
            },
        }
        if "ssml" in said:
            body["enableTimePointing"] = ["SSML_MARK"]
        # All tags are billed, except marks.
        billed = len(inner(utterance, phonemes=True).text) + len("<speak></speak>")
        request = Request(
            f"{address('OYEZ_GOOGLE_URL', OFFICIAL, key=True)}/v1beta1/text:synthesize",
            {"Content-Type": "application/json", "X-Goog-Api-Key": key.reveal()},
            json.dumps(body).encode(),
        )
        answer = self._post(request, voice, billed).json(self.peer)
        try:
            raw = base64.b64decode(str(answer["audioContent"]), validate=True)
        except (KeyError, binascii.Error):
            raise BadSoundError(self.peer, "sent no sound that can be read") from None
        pcm = decoded(raw, "", voice.sample_rate, self.peer)
        starts = _starts(answer)
        self._check_whole(max(starts.values(), default=0.0), len(pcm) / 2 / voice.sample_rate)
        return Sound(pcm, voice.sample_rate, from_starts(utterance, starts, pcm, voice.sample_rate))


def _ssml(utterance: Utterance, *, phonemes: bool) -> str:
    return inner(utterance, phonemes=phonemes, marks=True).inside("speak").text


def _starts(answer: dict[str, Any]) -> dict[int, float]:
    """Return the second of each word's mark, by the word's number; a mark at the very start comes without a time."""
    starts = {}
    points = answer.get("timepoints")
    for point in points if isinstance(points, list) else ():
        try:
            name, second = str(point["markName"]), float(point.get("timeSeconds", 0.0))
        except (TypeError, KeyError, ValueError, AttributeError):
            continue
        if name[:1] == "w" and name[1:].isdecimal():
            starts[int(name[1:])] = second
    return starts
