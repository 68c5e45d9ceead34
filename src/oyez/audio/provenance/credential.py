"""A newsroom's key and certificate: read, and found to fit each other."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from oyez.errors import OyezError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes
    from cryptography.x509 import Certificate

__all__ = ["PASSWORD", "Credential", "bad_credential", "read_credential"]

PASSWORD = "OYEZ_SIGN_PASSWORD"  # noqa: S105 - a variable of the environment
"""Holds the password of a key that has one."""

_CURVES = {"secp256r1": "es256", "secp384r1": "es384", "secp521r1": "es512"}
_FEWEST_BITS = 2048


@dataclass(frozen=True, slots=True)
class Credential:
    """What signs.

    Attributes:
        chain: The certificate, then those that vouch for it, in PEM.
        key: Its private key, in PEM and open; shows in no text form of this.
        algorithm: C2PA's name of the signature (``es256``).
        owner: Whom the certificate names.
    """

    chain: bytes = field(repr=False)
    key: bytes = field(repr=False)
    algorithm: str
    owner: str

    @property
    def digest(self) -> str:
        """SHA-256 (hex) of the certificate chain: tells recordings of two certificates apart."""
        return hashlib.sha256(self.chain).hexdigest()


def read_credential(chain: Path, key: Path, password: str = "") -> Credential:
    """Return a certificate chain and its private key, both PEM files.

    Raises:
        OyezError: ``bad_credential`` where a file cannot be read or used, ``key_mismatch`` where the key is not the
            certificate's, ``no_signer`` where the extra ``provenance`` is not installed.
    """
    try:
        import c2pa  # noqa: F401 - without it nothing can be signed, whatever the key
        from cryptography import x509
        from cryptography.hazmat.primitives import serialization as pem
    except ImportError as error:
        raise OyezError(
            "no_signer", "Signing needs a package that is not installed: pip install 'oyez[provenance]'.", status=501
        ) from error
    certificates, secret = _read(chain), _read(key)
    try:
        first = x509.load_pem_x509_certificates(certificates)[0]
    except ValueError as error:
        raise bad_credential(f"{chain.name} holds no certificate in PEM") from error
    private = _open(secret, key, password)
    public = pem.Encoding.DER, pem.PublicFormat.SubjectPublicKeyInfo
    if private.public_key().public_bytes(*public) != first.public_key().public_bytes(*public):
        raise OyezError(
            "key_mismatch",
            f"The key in {key.name} is not that of the certificate in {chain.name}: give the two that were made for "
            "each other.",
        )
    plain = private.private_bytes(pem.Encoding.PEM, pem.PrivateFormat.PKCS8, pem.NoEncryption())
    return Credential(certificates, plain, _algorithm(private, key), _owner(first))


def _open(secret: bytes, path: Path, password: str) -> PrivateKeyTypes:
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    with suppress(TypeError):  # A password for a key that has none.
        try:
            return load_pem_private_key(secret, password.encode() or None)
        except (ValueError, UnsupportedAlgorithm) as error:
            raise bad_credential(f"{path.name} holds no private key in PEM that can be opened") from error
    if password:
        return _open(secret, path, "")
    raise bad_credential(f"the key in {path.name} has a password, which {PASSWORD} is to hold")


def _algorithm(private: PrivateKeyTypes, path: Path) -> str:
    from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa

    if isinstance(private, ec.EllipticCurvePrivateKey) and private.curve.name in _CURVES:
        return _CURVES[private.curve.name]
    if isinstance(private, rsa.RSAPrivateKey) and private.key_size >= _FEWEST_BITS:
        return "ps256"
    if isinstance(private, ed25519.Ed25519PrivateKey):
        return "ed25519"
    raise bad_credential(
        f"the key in {path.name} is of no kind that C2PA signs with (P-256, P-384, P-521, RSA, Ed25519)"
    )


def _owner(certificate: Certificate) -> str:
    from cryptography.x509.oid import NameOID

    for kind in (NameOID.ORGANIZATION_NAME, NameOID.COMMON_NAME):
        for attribute in certificate.subject.get_attributes_for_oid(kind):
            return str(attribute.value)
    return ""


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise bad_credential(f"{path} cannot be read ({(error.strerror or 'unknown').lower()})") from error


def bad_credential(reason: str) -> OyezError:
    """Return the error of a key or certificate that does not serve."""
    return OyezError("bad_credential", f"The signing key cannot be used: {reason}.")
