"""OpenAI's speech service, and every server that speaks its ``/audio/speech``: Kokoro-FastAPI, LocalAI and others."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Iterator, Sequence

from oyez.errors import OyezError
from oyez.script import Utterance
from oyez.voices.nouns import Sound, Voice
from oyez.voices.pieces import pieces
from oyez.voices.protocol import Capabilities
from oyez.voices.remote.decoding import decoded, flowing
from oyez.voices.remote.engine import RemoteEngine
from oyez.voices.remote.keys import Secret, find_key
from oyez.voices.remote.link import Charge, Request
from oyez.voices.remote.marks import from_tokens
from oyez.voices.remote.peer import Peer
from oyez.voices.remote.prices import dollars, listed
from oyez.voices.remote.settings import NamedVoice, address, host, more_voices, setting
from oyez.voices.remote.ssml import plain, speakable

__all__ = ["OpenAIEngine"]

OFFICIAL = "https://api.openai.com/v1"
LONGEST = 4096
RAW_RATE = 24_000
"""Hertz of samples that a server sends without a header."""


class OpenAIEngine(RemoteEngine):
    """OpenAI, or the server at ``OYEZ_OPENAI_URL``, which is sent ``OYEZ_OPENAI_KEY`` where it is set.

    Such a server is first asked by Kokoro-FastAPI's ``/dev/captioned_speech``, which says when each word sounds.
    """

    name = "openai"
    called = "OpenAI"
    keys = ("OPENAI_API_KEY",)
    _captions = True

    @property
    def title(self) -> str:
        """OpenAI, or the host of one's own server, with its port."""
        return self.called if self._is_official() else _shown(setting("OYEZ_OPENAI_URL"))

    @property
    def peer(self) -> Peer:
        """What errors say of it."""
        return Peer(self.title, "OYEZ_OPENAI_URL", self._key_name(), own=not self._is_official(), ends="/v1")

    @property
    def licence(self) -> str:
        """OpenAI's terms; nothing is known of another server's."""
        return super().licence if self._is_official() else "the server's own"

    @property
    def capabilities(self) -> Capabilities:
        """Plain text in; no word times, except from a server with captions."""
        cost = listed(self.name, self._model()) if self._is_official() else 0.0
        return Capabilities(
            licence="LicenseRef-service", accepts="text", word_times=False, paces=(0.25, 4.0), longest=LONGEST,
            cost=cost, remote=True, same_bytes=False,
        )  # fmt: skip

    def missing(self) -> str:
        """Return the variable that has to be set: a key for OpenAI, nothing for a server of one's own."""
        return super().missing() if self._is_official() else ""

    def named(self) -> Sequence[NamedVoice]:
        """Return OpenAI's voices; for another server those it is said to have, where any are named."""
        mine = more_voices("OYEZ_OPENAI_VOICES")
        return mine if mine and not self._is_official() else super().named()

    def _ask(self, utterance: Utterance, voice: Voice, speed: float) -> Sound:
        body = self._body(utterance, voice, speed, "wav")
        if self._captions and not self._is_official():
            sound = self._captioned(utterance, voice, body)
            if sound is not None:
                return sound
        answer = self._post(self._request("/audio/speech", body), voice, len(utterance.spoken))
        pcm = decoded(answer.data, answer.media_type, voice.sample_rate, self.peer, raw_rate=RAW_RATE)
        return Sound(pcm, voice.sample_rate)

    def stream(self, utterance: Utterance, voice: Voice, pace: float) -> Iterator[bytes]:
        """Yield an utterance's samples as the service makes them; all at once from one that sends files alone.

        Raises:
            OyezError: As `speak`; also after some pieces.
        """
        self._ready()
        if not speakable(utterance):
            return
        least, most = self.capabilities.paces
        speed = min(most, max(least, voice.rate * pace))
        for part in pieces(utterance, self.fits, self.title):
            body = self._body(part, voice, speed, "pcm")
            charge = Charge(self.name, len(part.spoken), self._dollars(voice, len(part.spoken)))
            sent = self._link.stream(self._request("/audio/speech", body), charge, self._secrets())
            yield from flowing(sent, voice.sample_rate, self.peer)

    def _body(self, utterance: Utterance, voice: Voice, speed: float, form: str) -> dict[str, object]:
        return {
            "model": self._model(),
            "voice": self._own(voice),
            "input": plain(utterance),
            "response_format": form,
            "speed": round(speed, 3),
        }

    def _captioned(self, utterance: Utterance, voice: Voice, body: dict[str, object]) -> Sound | None:
        """Return sound with word times, None where the server has no such address; it is then not asked again."""
        request = self._request("/dev/captioned_speech", {**body, "stream": False}, above=True)
        try:
            sent = self._post(request, voice, len(utterance.spoken))
        except OyezError as error:
            if error.code != "service_refused":
                raise
            self._captions = False
            return None
        if not sent.data.lstrip().startswith(b"{"):
            self._captions = False
            return None
        answer = sent.json(self.peer)
        try:
            raw = base64.b64decode(str(answer["audio"]), validate=True)
        except (KeyError, binascii.Error):
            self._captions = False
            return None
        pcm = decoded(raw, "", voice.sample_rate, self.peer, raw_rate=RAW_RATE)
        tokens = _tokens(answer.get("timestamps"))
        self._check_whole(max((start for _, start, _ in tokens), default=0.0), len(pcm) / 2 / voice.sample_rate)
        times = from_tokens(utterance, tokens, len(pcm) / 2 / voice.sample_rate) if tokens else None
        return Sound(pcm, voice.sample_rate, times)

    def _request(self, path: str, body: dict[str, object], *, above: bool = False) -> Request:
        key = find_key(self._key_name())
        base = address("OYEZ_OPENAI_URL", OFFICIAL, key=key is not None)
        if above:
            base = base.removesuffix("/v1")
        headers = {"Content-Type": "application/json"}
        if key is not None:
            headers["Authorization"] = f"Bearer {key.reveal()}"
        return Request(base + path, headers, json.dumps(body).encode())

    def _is_official(self) -> bool:
        return host(setting("OYEZ_OPENAI_URL", OFFICIAL)) == host(OFFICIAL)

    def _key_name(self) -> str:
        """Return which key is sent: OpenAI's own to OpenAI alone, another server's to that server alone."""
        return "OPENAI_API_KEY" if self._is_official() else "OYEZ_OPENAI_KEY"

    def _secrets(self) -> list[Secret]:
        found = find_key(self._key_name())
        return [found] if found else []

    def _model(self) -> str:
        return setting("OYEZ_OPENAI_MODEL", "tts-1" if self._is_official() else "kokoro")

    def model(self, voice: Voice) -> str:  # noqa: ARG002 - one model for all voices
        """Return the model; a server of one's own bills nothing."""
        return self._model()

    def _settings_version(self) -> str:
        return f"{self._model()}@{host(setting('OYEZ_OPENAI_URL', OFFICIAL))}"

    def _dollars(self, voice: Voice, characters: int) -> float:
        return dollars(self.name, self.model(voice), characters) if self._is_official() else 0.0


def _shown(url: str) -> str:
    """Return the host of an address and its port, without a name or password before them."""
    return host(url).rpartition("@")[2] or "the server at OYEZ_OPENAI_URL"


def _tokens(found: object) -> list[tuple[str, float, float]]:
    tokens = []
    for row in found if isinstance(found, list) else ():
        try:
            tokens.append((str(row["word"]), float(row["start_time"]), float(row["end_time"])))
        except (TypeError, KeyError, ValueError):
            return []
    return tokens
