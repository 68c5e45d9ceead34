"""Azure AI Speech by its REST interface: SSML in, sound out. Word times come only by its websocket, so not here."""

from __future__ import annotations

import re

from oyez.errors import OyezError
from oyez.script import Utterance
from oyez.voices.nouns import Sound, Voice
from oyez.voices.protocol import Capabilities
from oyez.voices.remote.decoding import decoded
from oyez.voices.remote.engine import RemoteEngine
from oyez.voices.remote.keys import find_key
from oyez.voices.remote.link import Request
from oyez.voices.remote.prices import listed
from oyez.voices.remote.settings import address, setting
from oyez.voices.remote.ssml import inner

__all__ = ["AzureEngine"]

LONGEST = 3000
"""Characters. The service cuts off what lasts over ten minutes; this is under four."""
_REGION = re.compile(r"[a-z0-9-]{2,40}")


class AzureEngine(RemoteEngine):
    """Azure AI Speech in the region ``AZURE_SPEECH_REGION``."""

    name = "azure"
    called = "Azure"
    keys = ("AZURE_SPEECH_KEY",)

    @property
    def capabilities(self) -> Capabilities:
        """SSML with phonemes in, no word times."""
        return Capabilities(
            licence="LicenseRef-service", accepts="phonemes", word_times=False, paces=(0.5, 2.0), longest=LONGEST,
            cost=listed(self.name, "neural"), remote=True, same_bytes=False,
        )  # fmt: skip

    def missing(self) -> str:
        """Return the variable that has to be set: a key, and a region or an address."""
        placed = setting("AZURE_SPEECH_REGION") or setting("OYEZ_AZURE_URL")
        return super().missing() or ("" if placed else "AZURE_SPEECH_REGION")

    def model(self, voice: Voice) -> str:
        """Return the class of voice that the price depends on."""
        return "hd" if ":Dragon" in voice.id or "HD" in voice.id else "neural"

    def _ask(self, utterance: Utterance, voice: Voice, speed: float) -> Sound:
        try:
            return self._say(utterance, voice, speed, phonemes=True)
        except OyezError as error:
            # A sound its language does not have is refused with the whole request: then the word is said as spelt.
            if error.code != "service_refused" or not any(word.phonemes for word in utterance.words):
                raise
            return self._say(utterance, voice, speed, phonemes=False)

    def _say(self, utterance: Utterance, voice: Voice, speed: float, *, phonemes: bool) -> Sound:
        key = self._key("AZURE_SPEECH_KEY")
        said = inner(utterance, phonemes=phonemes).inside("prosody", rate=f"{(speed - 1) * 100:+.0f}%")
        billed = len(said.text) + sum(map(_is_wide, utterance.spoken))
        ssml = said.inside("voice", name=self._own(voice)).inside(
            "speak", version="1.0", xmlns="http://www.w3.org/2001/10/synthesis", xml_lang=voice.language
        )
        headers = {
            "Content-Type": "application/ssml+xml",
            "Ocp-Apim-Subscription-Key": key.reveal(),
            "X-Microsoft-OutputFormat": "riff-24khz-16bit-mono-pcm",
        }
        answer = self._post(Request(self._url(), headers, ssml.text.encode()), voice, billed)
        return Sound(decoded(answer.data, answer.media_type, voice.sample_rate, self.peer), voice.sample_rate)

    def _url(self) -> str:
        region = setting("AZURE_SPEECH_REGION", "region")
        if not _REGION.fullmatch(region):
            raise OyezError("bad_service", "AZURE_SPEECH_REGION must be a region's name like westeurope.")
        official = f"https://{region}.tts.speech.microsoft.com"
        keyed = find_key("AZURE_SPEECH_KEY") is not None
        return f"{address('OYEZ_AZURE_URL', official, key=keyed)}/cognitiveservices/v1"


def _is_wide(letter: str) -> bool:
    """Tell whether a character is billed as two: Chinese ones, in whatever language."""
    return "\u3400" <= letter <= "\u9fff" or "\U00020000" <= letter <= "\U0003ffff"
