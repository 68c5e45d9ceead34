"""Who asks: a person's browser by its cookie, a program by its key, a player by a signed address."""

from __future__ import annotations

import time
from collections import OrderedDict
from dataclasses import dataclass
from http.cookies import CookieError, SimpleCookie
from typing import TYPE_CHECKING

from starlette.datastructures import Headers

from oyez.library import SCOPES
from oyez.web.access.signing import signer

if TYPE_CHECKING:
    from starlette.types import Scope

    from oyez.library import Library

__all__ = ["COOKIE", "Caller", "Callers", "cookie_of"]

COOKIE = "oyez_session"
_SECONDS = 15.0
"""For so long a cookie or key is believed without asking the rows again; here is how late a revocation may be felt."""
_ROOM = 4096


@dataclass(frozen=True, slots=True)
class Caller:
    """Somebody who is let in.

    Attributes:
        listener: In whose name.
        name: What tells them from others: of a session, a key or a signature.
        scope: The highest of `SCOPES` they have.
    """

    listener: str
    name: str
    scope: str

    def may(self, scope: str) -> bool:
        """Tell whether they may do what needs a scope; each includes those before it."""
        return SCOPES.index(scope) <= SCOPES.index(self.scope)


class Callers:
    """Finds out who asks, and remembers it for a few seconds: a player asks a hundred times for one song."""

    def __init__(self, library: Library) -> None:
        """Ask the rows of `library`."""
        self._library = library
        self._known: OrderedDict[str, tuple[Caller, float]] = OrderedDict()

    def known(self, scope: Scope) -> Caller | None:
        """Return who asks, where that was found out a moment ago."""
        found = self._known.get(_credentials(Headers(scope=scope)))
        return found[0] if found and found[1] > time.monotonic() else None

    def find(self, scope: Scope) -> Caller | None:
        """Return who asks, or None. Blocks."""
        credentials = _credentials(Headers(scope=scope))
        kind, _, secret = credentials.partition(" ")
        caller = self._by_key(secret) if kind == "bearer" else self._by_cookie(secret) if kind == "cookie" else None
        if caller is not None:
            self._known[credentials] = (caller, time.monotonic() + _SECONDS)
            while len(self._known) > _ROOM:
                self._known.popitem(last=False)
        return caller

    def signed(self, scope: Scope) -> Caller | None:
        """Return in whose name the address was signed, or None. Blocks."""
        query = scope["query_string"].decode("latin-1")
        if "sig=" not in query:
            return None
        try:
            listener = signer(scope["path"], query, self._library.secrets.all())
        except ValueError:  # numbers that are none, more fields than there should be
            return None
        return Caller(listener, f"signed {listener}", "read") if listener else None

    def forget(self, cookie: str) -> None:
        """Believe a cookie no longer."""
        self._known.pop(f"cookie {cookie}", None)

    def _by_key(self, text: str) -> Caller | None:
        key = self._library.keys.check(text)
        return Caller(key.listener, f"key {key.id}", max(key.scopes, key=SCOPES.index)) if key else None

    def _by_cookie(self, cookie: str) -> Caller | None:
        listener = self._library.sessions.listener(cookie)
        return Caller(listener.id, f"person {listener.id}", "admin") if listener else None


def cookie_of(headers: Headers) -> str:
    """Return the session's cookie, or nothing."""
    try:
        found = SimpleCookie(headers.get("cookie", "")).get(COOKIE)
    except CookieError:
        return ""
    return found.value if found else ""


def _credentials(headers: Headers) -> str:
    kind, _, secret = headers.get("authorization", "").partition(" ")
    if kind.lower() == "bearer":
        return f"bearer {secret.strip()}"
    return f"cookie {cookie}" if (cookie := cookie_of(headers)) else ""
