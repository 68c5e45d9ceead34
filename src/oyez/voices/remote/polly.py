"""Amazon Polly: one request for the sound, one for the time of each word."""

from __future__ import annotations

import json
import re
from bisect import bisect_right

from oyez.errors import OyezError
from oyez.script import Utterance
from oyez.voices.nouns import Sound, Voice
from oyez.voices.protocol import Capabilities
from oyez.voices.remote.decoding import BadSoundError, decoded
from oyez.voices.remote.engine import RemoteEngine
from oyez.voices.remote.keys import Secret, find_key
from oyez.voices.remote.link import Request
from oyez.voices.remote.marks import from_starts
from oyez.voices.remote.prices import listed
from oyez.voices.remote.settings import address, setting
from oyez.voices.remote.sigv4 import Credentials, signed
from oyez.voices.remote.ssml import Markup, inner, plain

__all__ = ["PollyEngine"]

LONGEST, LONGEST_SSML = 3000, 6000
"""Characters of text, and of text with all its tags."""
_REGION = re.compile(r"[a-z]{2}(-[a-z]+)+-\d+")


class PollyEngine(RemoteEngine):
    """Amazon Polly in ``AWS_REGION``. Voices are named with the engine that says them: ``Joanna.neural``.

    Sound is asked for as samples at 16 kHz, the most Polly gives without loss. Generative voices take plain text and
    give no times.
    """

    name = "polly"
    called = "Polly"
    keys = ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY")
    sample_rate = 16_000
    a_minute = 400.0

    @property
    def capabilities(self) -> Capabilities:
        """SSML with phonemes in, the time of each word out."""
        return Capabilities(
            licence="LicenseRef-service", accepts="phonemes", word_times=True, paces=(0.5, 2.0), longest=LONGEST,
            cost=2 * listed(self.name, "neural"), remote=True, same_bytes=False,
        )  # fmt: skip

    def missing(self) -> str:
        """Return the variable that has to be set: two keys, and a region or an address."""
        return super().missing() or ("" if _region() else "AWS_REGION")

    def model(self, voice: Voice) -> str:
        """Return the engine of Polly's own that a voice is said by: ``neural`` for ``Joanna.neural``."""
        return self._own(voice).partition(".")[2] or "neural"

    def fits(self, utterance: Utterance) -> bool:
        """Tell whether neither its text nor its markup is too long."""
        return len(utterance.spoken) <= LONGEST and len(_ssml(utterance, 1.0, phonemes=True).text) <= LONGEST_SSML

    def _ask(self, utterance: Utterance, voice: Voice, speed: float) -> Sound:
        if self.model(voice) == "generative":
            return Sound(self._sound(plain(utterance), "text", voice, len(utterance.spoken)), voice.sample_rate)
        try:
            return self._marked(utterance, voice, _ssml(utterance, speed, phonemes=True))
        except OyezError as error:
            if error.code != "service_refused" or not any(word.phonemes for word in utterance.words):
                raise
            return self._marked(utterance, voice, _ssml(utterance, speed, phonemes=False))

    def _marked(self, utterance: Utterance, voice: Voice, said: Markup) -> Sound:
        pcm = self._sound(said.text, "ssml", voice, said.letters)
        body = {**self._body(said.text, "ssml", voice), "OutputFormat": "json", "SpeechMarkTypes": ["word"]}
        answer = self._post(self._request(body), voice, said.letters)
        try:
            starts = _starts(answer.data, said)
        except ValueError:
            raise BadSoundError(self.peer, "sent the times of its words cut short") from None
        self._check_whole(max(starts.values(), default=0.0), len(pcm) / 2 / voice.sample_rate)
        return Sound(pcm, voice.sample_rate, from_starts(utterance, starts, pcm, voice.sample_rate))

    def _sound(self, text: str, kind: str, voice: Voice, characters: int) -> bytes:
        body = {**self._body(text, kind, voice), "OutputFormat": "pcm", "SampleRate": str(voice.sample_rate)}
        answer = self._post(self._request(body), voice, characters)
        return decoded(answer.data, answer.media_type, voice.sample_rate, self.peer, raw_rate=voice.sample_rate)

    def _body(self, text: str, kind: str, voice: Voice) -> dict[str, object]:
        return {
            "Engine": self.model(voice), "VoiceId": self._own(voice).partition(".")[0], "Text": text, "TextType": kind,
        }  # fmt: skip

    def _secrets(self) -> list[Secret]:
        token = find_key("AWS_SESSION_TOKEN")
        return [*super()._secrets(), *([token] if token else [])]

    def _request(self, body: dict[str, object]) -> Request:
        region = _region()
        if not _REGION.fullmatch(region):
            raise OyezError("bad_service", "AWS_REGION must be a region's name like eu-west-1.")
        base = address("OYEZ_POLLY_URL", f"https://polly.{region}.amazonaws.com", key=True)
        who = Credentials(self._key(self.keys[0]), self._key(self.keys[1]), find_key("AWS_SESSION_TOKEN"))
        data = json.dumps(body).encode()
        headers = signed(
            "POST", f"{base}/v1/speech", {"Content-Type": "application/json"}, data, who, region, "polly"
        )  # fmt: skip
        return Request(f"{base}/v1/speech", headers, data)


def _region() -> str:
    return setting("AWS_REGION") or setting("AWS_DEFAULT_REGION")


def _ssml(utterance: Utterance, speed: float, *, phonemes: bool) -> Markup:
    return inner(utterance, phonemes=phonemes).inside("prosody", rate=f"{speed * 100:.0f}%").inside("speak")


def _starts(data: bytes, said: Markup) -> dict[int, float]:
    """Return the second at which each word starts, by its number.

    Each line says where its word begins in the markup, in bytes; the first of several inside one word counts.

    Raises:
        ValueError: A line is no JSON.
    """
    begins = [len(said.text[:start].encode()) for start, _ in said.words]
    ends = [len(said.text[:end].encode()) for _, end in said.words]
    starts: dict[int, float] = {}
    for line in data.splitlines():
        mark = json.loads(line)
        try:
            kind, place, second = mark["type"], int(mark["start"]), float(mark["time"]) / 1000
        except (TypeError, KeyError, ValueError):
            continue
        number = bisect_right(begins, place) - 1
        if kind == "word" and number >= 0 and place < ends[number]:
            starts.setdefault(number, second)
    return starts
