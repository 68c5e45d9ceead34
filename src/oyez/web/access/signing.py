"""Addresses of sound that whoever has them may open until they expire: signed, so that nobody can make their own."""

from __future__ import annotations

import hmac
import time
from collections.abc import Mapping
from urllib.parse import parse_qsl, urlencode

__all__ = ["signed", "signer"]

_OURS = ("exp", "by", "key", "sig")


def signed(path: str, query: Mapping[str, str], *, listener: str, expires: int, secrets: Mapping[str, bytes]) -> str:
    """Return an address with its signature.

    Args:
        path: What may be opened, and nothing else.
        query: Its parameters; signed with it.
        listener: In whose name.
        expires: Seconds since 1970.
        secrets: By id; the last signs.
    """
    name = list(secrets)[-1]
    facts = {**query, "exp": str(expires), "by": listener, "key": name}
    return f"{path}?{urlencode(facts | {'sig': _signature(secrets[name], path, facts)})}"


def signer(path: str, query: str, secrets: Mapping[str, bytes]) -> str | None:
    """Return the listener in whose name an address was signed, or None where it was not, or is over."""
    pairs = parse_qsl(query, keep_blank_values=True, max_num_fields=20)
    facts = dict(pairs)
    if len(facts) != len(pairs) or not all(facts.get(name) for name in _OURS):
        return None
    given = facts.pop("sig")
    secret = secrets.get(facts["key"])
    if secret is None or not hmac.compare_digest(_signature(secret, path, facts).encode(), given.encode()):
        return None
    return facts["by"] if int(facts["exp"]) > time.time() else None


def _signature(secret: bytes, path: str, facts: Mapping[str, str]) -> str:
    text = "\n".join([path, urlencode(sorted(facts.items()))])
    return hmac.digest(secret, text.encode("utf-8", "surrogatepass"), "sha256").hex()
