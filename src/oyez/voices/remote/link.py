"""One request to a service: counted, sent within limits of time and bytes, and sent again where that may help."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from oyez.errors import OyezError
from oyez.voices.remote.budget import Budget
from oyez.voices.remote.decoding import BadSoundError
from oyez.voices.remote.keys import Secret
from oyez.voices.remote.patience import Gate, Patience
from oyez.voices.remote.peer import Peer
from oyez.voices.remote.refusals import BrokenError, RefusedError, failed, refusal, unreached

if TYPE_CHECKING:
    import httpx2

__all__ = ["Answer", "Charge", "Link", "Request"]

AGENT = "Oyez/0.1 (+https://pypi.org/project/oyez/)"
MOST_BYTES = 64 << 20
"""Ten minutes of samples at 24 kHz are 29 MB, in base64 38; no service here speaks longer at once."""

_REFUSAL_BYTES = 1 << 16


@dataclass(frozen=True, slots=True)
class Request:
    """What is posted. Its headers may hold keys and are not shown."""

    url: str
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Charge:
    """What a request is counted as: characters the service bills, and US dollars."""

    service: str
    characters: int
    dollars: float


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer with status 200."""

    media_type: str
    data: bytes

    def json(self, peer: Peer) -> dict[str, object]:
        """Return the JSON object it is.

        Raises:
            BadSoundError: It is none, or only the beginning of one.
        """
        try:
            found = json.loads(self.data)
        except ValueError:
            if self.data.lstrip().startswith(b"{"):
                raise BadSoundError(peer, "sent an answer that is cut short") from None
            found = None
        if not isinstance(found, dict):
            kind = "a web page" if self.data.lstrip()[:1] == b"<" else "something else"
            raise BadSoundError(peer, f"answered with {kind} in place of JSON", peer.check)
        return found


class Link:
    """The way to one service. Threads may share it."""

    def __init__(self, peer: Callable[[], Peer], gate: Gate, patience: Patience, budget: Budget) -> None:
        self._peer = peer
        """Asked for each error: a setting may have changed since."""
        self._gate = gate
        self._patience = patience
        self._budget = budget

    @cached_property
    def _client(self) -> httpx2.Client:
        return self._opened(by_proxy=True)

    @cached_property
    def _direct(self) -> httpx2.Client:
        """For servers on this machine, which no proxy of the environment can reach."""
        return self._opened(by_proxy=False)

    def _opened(self, *, by_proxy: bool) -> httpx2.Client:
        import httpx2

        waits = httpx2.Timeout(self._patience.silence, connect=self._patience.connect)
        # Redirects are never followed: a key belongs to the address it was given for.
        return httpx2.Client(timeout=waits, follow_redirects=False, headers={"User-Agent": AGENT}, trust_env=by_proxy)

    def post(self, request: Request, charge: Charge, secrets: Sequence[Secret]) -> Answer:
        """Send a request and return its answer.

        Raises:
            OyezError: ``budget_spent`` before anything is sent; ``key_refused``, ``quota_spent``, ``service_busy``,
                ``service_refused``, ``service_failed``, ``service_slow``.
        """
        found = list(self.stream(request, charge, secrets, whole=True))
        return Answer(found[0][0], b"".join(data for _, data in found))

    def stream(
        self, request: Request, charge: Charge, secrets: Sequence[Secret], *, whole: bool = False
    ) -> Iterator[tuple[str, bytes]]:
        """Send a request and yield its media type and a piece of its answer, as the pieces come; the first is empty.

        What breaks off is asked for again only while nothing of it was yielded. With `whole`, nothing is until all
        has come.

        Raises:
            OyezError: As `post`; also after some pieces.
        """
        tried = 0
        while True:
            tried += 1
            receipt = self._budget.reserve(charge.service, charge.characters, charge.dollars)
            pieces: list[tuple[str, bytes]] = []
            heard = False
            try:
                with self._gate.open():
                    for piece in self._flow(request, secrets):
                        if whole:
                            pieces.append(piece)
                        else:
                            heard = heard or bool(piece[1])
                            yield piece
            except RefusedError as refused:
                self._budget.release(receipt)
                wait = self._patience.backoff(tried) if refused.wait is None else refused.wait
                if not refused.again or tried >= self._patience.tries or wait > self._patience.longest:
                    raise refused.error from None
            except BrokenError as broken:
                wait = self._patience.backoff(tried)
                if heard or tried >= self._patience.tries:
                    raise broken.error from None
            else:
                yield from pieces
                return
            self._patience.sleep(wait)

    def close(self) -> None:
        """Close the connections that are kept open."""
        for name in ("_client", "_direct"):
            client = self.__dict__.pop(name, None)
            if client is not None:
                client.close()

    def _flow(self, request: Request, secrets: Sequence[Secret]) -> Iterator[tuple[str, bytes]]:
        import httpx2

        host = urlsplit(request.url).hostname or ""
        client = self._direct if host in ("localhost", "127.0.0.1", "::1") else self._client
        headers = {"Accept-Encoding": "identity", **request.headers}
        try:
            with client.stream("POST", request.url, headers=headers, content=request.body) as response:
                yield from self._read(response, secrets)
        except (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.UnsupportedProtocol) as error:
            raise RefusedError(unreached(self._peer(), host, error), again=True) from None
        except httpx2.TimeoutException:
            raise BrokenError(self._slow(self._patience.silence)) from None
        except (httpx2.HTTPError, httpx2.InvalidURL):
            raise BrokenError(failed(self._peer(), "broke off in mid-answer")) from None

    def _read(self, response: httpx2.Response, secrets: Sequence[Secret]) -> Iterator[tuple[str, bytes]]:
        if response.status_code != 200:
            raise refusal(self._peer(), response.status_code, response.headers, self._said(response), secrets)
        if response.headers.get("content-encoding", "identity").strip().lower() not in ("", "identity"):
            raise BrokenError(failed(self._peer(), "packed its answer in a way that was not asked for"))
        media_type = response.headers.get("content-type", "")
        yield media_type, b""
        until = time.monotonic() + self._patience.whole
        size = 0
        for chunk in response.iter_raw():
            size += len(chunk)
            if size > MOST_BYTES:
                raise BrokenError(failed(self._peer(), f"sent over {MOST_BYTES >> 20} MB"))
            if time.monotonic() > until:
                raise BrokenError(self._slow(self._patience.whole))
            yield media_type, chunk

    def _said(self, response: httpx2.Response) -> bytes:
        """Return the beginning of a refusal."""
        until = time.monotonic() + self._patience.whole
        data = bytearray()
        for chunk in response.iter_raw():
            data += chunk
            if len(data) > _REFUSAL_BYTES or time.monotonic() > until:
                break
        return bytes(data)

    def _slow(self, seconds: float) -> OyezError:
        told = f"{self._peer().title} gave no answer in {seconds:g} s: try again later."
        return OyezError("service_slow", told, status=504)
