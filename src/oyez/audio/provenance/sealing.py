"""Whether what is made is to be signed, and with what: found out before anything is made."""

from __future__ import annotations

import os
from pathlib import Path

from oyez.audio.provenance.credential import PASSWORD, Credential, bad_credential, read_credential
from oyez.audio.provenance.signing import Signer

__all__ = ["CERTIFICATE", "KEY", "sealed_by"]

CERTIFICATE, KEY = "OYEZ_SIGN_CERTIFICATE", "OYEZ_SIGN_KEY"
"""Where a newsroom says which files of its own sign what is made."""


def sealed_by(certificate: Path | None = None, key: Path | None = None) -> Credential | None:
    """Return what signs: the two files given, else those the environment names; None where there are none.

    It has signed a moment of silence, so that what does not serve is refused before a voice speaks.

    Raises:
        OyezError: ``bad_credential``, ``key_mismatch``, ``no_signer``.
    """
    named = [path or _named(name) for path, name in ((certificate, CERTIFICATE), (key, KEY))]
    if named == [None, None]:
        return None
    if named[0] is None or named[1] is None:
        raise bad_credential(f"a certificate and a key belong together: give both, or both {CERTIFICATE} and {KEY}")
    found = read_credential(named[0], named[1], os.environ.get(PASSWORD, ""))
    Signer(found).check()
    return found


def _named(variable: str) -> Path | None:
    value = os.environ.get(variable, "")
    return Path(value).expanduser() if value else None
