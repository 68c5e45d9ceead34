"""Files signed with a newsroom's key: what is signed, what breaks it, and which keys are refused."""

from __future__ import annotations

import errno
import sys
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import mutagen
import numpy as np
import pytest

from certificates import Files, newsroom, pem, private_key
from oyez.audio import SUFFIXES, Chapter, Line, Marks, Tags, open_encoder
from oyez.audio.provenance import signing
from oyez.audio.provenance.credential import PASSWORD, read_credential
from oyez.audio.provenance.judging import Seal, read_seal
from oyez.audio.provenance.sealing import CERTIFICATE, KEY, sealed_by
from oyez.audio.provenance.signing import SIGNABLE, Signer
from oyez.audio.provenance.statement import Spoken
from oyez.audio.provenance.verdict import verify
from oyez.errors import OyezError

TAGS = Tags(title="Salt", author="Ann", url="https://example.org/a", voice="kokoro:af", article="ab" * 32)
MARKS = Marks((Chapter(0, 0.5, "One"), Chapter(0.5, 1, "Two")), (Line(0, 1, "b1", "Salt rises."),))
SPOKEN = (Spoken("kokoro:af", "1.1+2"), Spoken("espeak:de", "0.2"))
HUM = (np.sin(np.arange(24_000) / 20) * 9000).astype(np.int16)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Files:
    return newsroom(tmp_path_factory.mktemp("newsroom"))


@pytest.fixture(scope="module")
def signer(files: Files) -> Signer:
    return Signer(read_credential(files.chain, files.key), SPOKEN)


def make(path: Path, signer: Signer | None) -> Path:
    encoder = open_encoder(path, TAGS, signer)
    encoder.write(HUM)
    encoder.finish(MARKS)
    return path


def sound(path: Path) -> bytes:
    import av

    with av.open(str(path)) as container:
        return b"".join(frame.to_ndarray().tobytes() for frame in container.decode(audio=0))


@pytest.mark.parametrize("suffix", SIGNABLE)
def test_a_signed_file_says_who_what_by_which_voice_and_when(
    suffix: str, signer: Signer, files: Files, tmp_path: Path
) -> None:
    path = make(tmp_path / f"a{suffix}", signer)
    seal = read_seal(path, files.root.read_bytes())
    assert (seal.state, seal.signer, seal.problems) == ("trusted", "The Example", ())
    assert seal.source_type.endswith("/trainedAlgorithmicMedia")
    assert seal.narration["article"] == {"headline": "Salt", "author": "Ann", "url": TAGS.url, "sha256": TAGS.article}
    assert seal.narration["voices"] == [
        {"voice": "kokoro:af", "engine": "kokoro", "version": "1.1+2"},
        {"voice": "espeak:de", "engine": "espeak", "version": "0.2"},
    ]
    assert seal.narration["made"] == seal.made
    assert seal.made.endswith("Z")
    assert read_seal(path).state == "valid"  # Nobody vouches for the name.
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize("suffix", SIGNABLE)
def test_signing_changes_neither_sound_nor_tags(suffix: str, signer: Signer, tmp_path: Path) -> None:
    plain, signed = make(tmp_path / f"a{suffix}", None), make(tmp_path / f"b{suffix}", signer)
    assert sound(plain) == sound(signed)
    assert verify(plain).tags == verify(signed).tags
    assert verify(plain).xmp == verify(signed).xmp
    if suffix == ".mp3":
        before, after = (mutagen.File(str(path)) for path in (plain, signed))
        assert after["CHAP:ch2"] == before["CHAP:ch2"]
        # The library writes the timed lines with a zero too many, which mutagen then refuses (docs/provenance.md).
        assert "Salt rises.".encode("utf-16-le") in signed.read_bytes()
        assert after.info.length == before.info.length


@pytest.mark.parametrize("suffix", SIGNABLE)
def test_one_changed_byte_of_sound_breaks_it(suffix: str, signer: Signer, tmp_path: Path) -> None:
    path = make(tmp_path / f"a{suffix}", signer)
    data = bytearray(path.read_bytes())
    data[{".mp3": -300, ".flac": -300}.get(suffix, data.find(b"mdat") + 400 if b"mdat" in data else 2000)] ^= 1
    path.write_bytes(data)
    seal = read_seal(path)
    assert seal.state == "broken"
    assert seal.problems[0].endswith("Hash.mismatch")
    assert "seal_broken" in verify(path).problems


def test_a_file_without_a_signature_has_none(tmp_path: Path) -> None:
    assert read_seal(make(tmp_path / "a.mp3", None)) == Seal()
    assert read_seal(make(tmp_path / "a.opus", None)) == Seal()


def test_a_format_without_a_place_for_it_is_refused(signer: Signer, tmp_path: Path) -> None:
    with pytest.raises(OyezError, match=r"a\.opus") as caught:
        open_encoder(tmp_path / "a.opus", TAGS, signer)
    assert caught.value.code == "unsignable"
    assert set(SUFFIXES) - set(SIGNABLE) == {".opus"}
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(("kind", "algorithm"), [("ec", "es256"), ("rsa", "ps256"), ("ed25519", "ed25519")])
def test_every_kind_of_key_signs(kind: str, algorithm: str, tmp_path: Path) -> None:
    files = newsroom(tmp_path / "n", kind=kind)
    credential = sealed_by(files.chain, files.key)
    assert credential is not None
    assert (credential.algorithm, credential.owner) == (algorithm, "The Example")
    assert read_seal(make(tmp_path / "a.wav", Signer(credential)), files.root.read_bytes()).state == "trusted"


def test_a_key_of_another_certificate_is_refused(files: Files, tmp_path: Path) -> None:
    other = tmp_path / "other.pem"
    other.write_bytes(pem(private_key("ec")))
    with pytest.raises(OyezError, match=r"other\.pem is not that of the certificate in chain\.pem") as caught:
        sealed_by(files.chain, other)
    assert caught.value.code == "key_mismatch"


@pytest.mark.parametrize("made", [{"ends": timedelta(days=-1)}, {"usable": False}])
def test_a_certificate_that_may_not_sign_is_refused_before_anything_is_made(
    made: dict[str, object], tmp_path: Path
) -> None:
    files = newsroom(tmp_path / "n", **made)  # type: ignore[arg-type]
    with pytest.raises(OyezError) as caught:
        sealed_by(files.chain, files.key)
    assert caught.value.code == "bad_credential"
    assert "\n" not in caught.value.message


@pytest.mark.parametrize("content", [b"", b"no PEM", b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"])
def test_what_is_no_certificate_or_key_is_refused(content: bytes, files: Files, tmp_path: Path) -> None:
    bad = tmp_path / "bad.pem"
    bad.write_bytes(content)
    for chain, key in ((bad, files.key), (files.chain, bad), (files.chain, tmp_path / "none.pem")):
        with pytest.raises(OyezError) as caught:
            sealed_by(chain, key)
        assert caught.value.code == "bad_credential"


def test_a_key_with_a_password(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = newsroom(tmp_path / "n", password=b"ink")
    for password, match in (("", PASSWORD), ("wrong", "opened")):
        monkeypatch.setenv(PASSWORD, password)
        with pytest.raises(OyezError, match=match):
            sealed_by(files.chain, files.key)
    monkeypatch.setenv(PASSWORD, "ink")
    assert sealed_by(files.chain, files.key) is not None
    plain = newsroom(tmp_path / "p")
    assert sealed_by(plain.chain, plain.key) is not None  # A password that the key does not need is no fault.


def test_what_the_environment_names(files: Files, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(CERTIFICATE, raising=False)
    monkeypatch.delenv(KEY, raising=False)
    assert sealed_by() is None
    monkeypatch.setenv(CERTIFICATE, str(files.chain))
    with pytest.raises(OyezError, match="belong together"):
        sealed_by()
    monkeypatch.setenv(KEY, str(files.key))
    assert sealed_by() == read_credential(files.chain, files.key)


def test_a_key_shows_in_no_text(files: Files) -> None:
    credential = read_credential(files.chain, files.key)
    assert "PRIVATE" not in repr(credential)


def test_without_the_package_it_says_what_to_install(
    files: Files, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = make(tmp_path / "a.mp3", None)
    monkeypatch.setitem(sys.modules, "c2pa", None)
    with pytest.raises(OyezError, match=r"oyez\[provenance\]") as caught:
        sealed_by(files.chain, files.key)
    assert caught.value.code == "no_signer"
    assert read_seal(path) == Seal("unchecked")


def test_a_disk_that_fills_while_it_is_signed_leaves_nothing(
    signer: Signer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Full(BytesIO):
        def write(self, _data: object) -> int:
            raise OSError(errno.ENOSPC, "No space left on device")

    path = tmp_path / "a.m4a"
    path.write_bytes(b"before")
    encoder = open_encoder(path, TAGS, signer)
    encoder.write(HUM)
    sign = signing._sign
    monkeypatch.setattr(signing, "_sign", lambda *given: sign(given[0], given[1], given[2], given[3], Full()))
    with pytest.raises(OyezError) as caught:
        encoder.finish(MARKS)
    assert caught.value.code == "disk_full"
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("a.m4a", b"before")]


def test_giving_up_leaves_nothing(signer: Signer, tmp_path: Path) -> None:
    encoder = open_encoder(tmp_path / "a.mp3", TAGS, signer)
    encoder.write(HUM)
    encoder.abort()
    assert not list(tmp_path.iterdir())
