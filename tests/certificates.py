"""Certificates of a newsroom that does not exist, made when a test needs them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

PrivateKey = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey | ed25519.Ed25519PrivateKey
YEAR = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Files:
    """PEM files: who signs, its key, and who vouches for it."""

    chain: Path
    key: Path
    root: Path


def private_key(kind: str) -> PrivateKey:
    if kind == "rsa":
        return rsa.generate_private_key(65537, 2048)
    return ed25519.Ed25519PrivateKey.generate() if kind == "ed25519" else ec.generate_private_key(ec.SECP256R1())


def newsroom(
    folder: Path, *, kind: str = "ec", ends: timedelta = YEAR, password: bytes = b"", usable: bool = True
) -> Files:
    """Write a chain of two certificates and its key, as C2PA wants them, or (not `usable`) as it refuses them."""
    folder.mkdir(exist_ok=True)
    above, own = ec.generate_private_key(ec.SECP256R1()), private_key(kind)
    root = _certificate("Example Press Council", "Example Press Council", above, above, authority=True, ends=10 * YEAR)
    leaf = _certificate("The Example", "Example Press Council", own, above, authority=False, ends=ends, usable=usable)
    files = Files(folder / "chain.pem", folder / "key.pem", folder / "root.pem")
    files.chain.write_bytes(leaf + root)
    files.root.write_bytes(root)
    files.key.write_bytes(pem(own, password))
    return files


def pem(key: PrivateKey, password: bytes = b"") -> bytes:
    lock: KeySerializationEncryption = BestAvailableEncryption(password) if password else NoEncryption()
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, lock)


def _certificate(
    subject: str,
    issuer: str,
    key: PrivateKey,
    signer: ec.EllipticCurvePrivateKey,
    *,
    authority: bool,
    ends: timedelta,
    usable: bool = True,
) -> bytes:
    now = datetime.now(UTC)
    told = [x509.Name([x509.NameAttribute(NameOID.ORGANIZATION_NAME, name)]) for name in (subject, issuer)]
    builder = (
        x509.CertificateBuilder(told[1], told[0], key.public_key(), x509.random_serial_number())
        .not_valid_before(now - 2 * YEAR)
        .not_valid_after(now + ends)
        .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
        .add_extension(
            x509.KeyUsage(not authority, False, False, False, False, authority, authority, False, False), critical=True
        )
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key()), critical=False)
    )
    if not authority:
        purpose = ExtendedKeyUsageOID.EMAIL_PROTECTION if usable else ExtendedKeyUsageOID.CODE_SIGNING
        builder = builder.add_extension(x509.ExtendedKeyUsage([purpose]), critical=False)
    return builder.sign(signer, hashes.SHA256()).public_bytes(Encoding.PEM)
