"""Amazon's request signature, version 4, as documented: the hash of a request, signed with a key made for the day."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import urlsplit

from oyez.voices.remote.keys import Secret

__all__ = ["Credentials", "signed"]

_ALGORITHM = "AWS4-HMAC-SHA256"


@dataclass(frozen=True, slots=True)
class Credentials:
    """Who signs: an access key's id, its secret, and the token of a session where there is one."""

    access: Secret
    secret: Secret
    session: Secret | None = None


def signed(
    method: str,
    url: str,
    headers: Mapping[str, str],
    body: bytes,
    who: Credentials,
    region: str,
    service: str,
    now: datetime | None = None,
) -> dict[str, str]:
    """Return the headers with date, session token and signature; every one of them is signed.

    The path must need no escapes and the query be in order, as those of this project's requests are.
    """
    moment = (now or datetime.now(UTC)).strftime("%Y%m%dT%H%M%SZ")
    parts = urlsplit(url)
    sent = {**headers, "Host": parts.netloc, "X-Amz-Date": moment}
    if who.session is not None:
        sent["X-Amz-Security-Token"] = who.session.reveal()
    lines = sorted((name.lower(), " ".join(value.split())) for name, value in sent.items())
    names = ";".join(name for name, _ in lines)
    canonical = "\n".join((
        method,
        parts.path or "/",
        parts.query,
        "".join(f"{name}:{value}\n" for name, value in lines),
        names,
        hashlib.sha256(body).hexdigest(),
    ))  # fmt: skip
    scope = f"{moment[:8]}/{region}/{service}/aws4_request"
    to_sign = "\n".join((_ALGORITHM, moment, scope, hashlib.sha256(canonical.encode()).hexdigest()))
    key = f"AWS4{who.secret.reveal()}".encode()
    for step in scope.split("/"):
        key = hmac.digest(key, step.encode(), "sha256")
    signature = hmac.digest(key, to_sign.encode(), "sha256").hex()
    sent["Authorization"] = (
        f"{_ALGORITHM} Credential={who.access.reveal()}/{scope}, SignedHeaders={names}, Signature={signature}"
    )
    return sent
