"""The marks in files: who spoke, in the words of the IPTC, and which text."""

from __future__ import annotations

import hashlib
from pathlib import Path

import mutagen
import pytest
from lxml import etree
from mutagen.id3 import ID3
from mutagen.mp4 import MP4

from oyez.article import Article, Block
from oyez.audio import SUFFIXES, Tags, open_encoder
from oyez.audio.provenance import article_digest, source_type
from oyez.audio.provenance.xmp import xmp_packet

RULES = "http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia"
TRAINED = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
DIGEST = "ab" * 32
TAGS = Tags(title="Salt", url="https://example.org/a?b&c", voice="espeak:x", article=DIGEST)
XMP = "{http://iptc.org/std/Iptc4xmpExt/2008-02-29/}DigitalSourceType"


@pytest.mark.parametrize(
    ("voices", "expected"),
    [
        ("espeak:en-us+f5", RULES),
        ("espeak:a, espeak:b", RULES),
        ("kokoro:af_heart", TRAINED),
        ("espeak:a, piper:b", TRAINED),
        ("flite:slt", TRAINED),
        ("espeakish:x", TRAINED),
        ("", ""),
    ],
)
def test_what_is_computed_from_rules_and_what_is_learnt(voices: str, expected: str) -> None:
    assert source_type(voices) == expected


def test_an_articles_digest_is_that_of_its_lines() -> None:
    article = Article(
        "-", "https://example.org", "Salt  rises", "", ("Ann", "Bo"), blocks=(Block("b1", "paragraph", "It does."),)
    )
    assert article_digest(article) == hashlib.sha256(b"Salt rises\nAnn, Bo\nIt does.").hexdigest()
    assert article_digest(Article("x", headline="\ud800"))  # A lone surrogate has no bytes, and still a digest.


def test_the_packet_is_well_formed_whatever_the_address() -> None:
    packet = xmp_packet(Tags(voice="espeak:x", url='https://example.org/"<&>{facts}'))
    assert etree.fromstring(packet).find(".//{*}Description").get(XMP) == RULES  # type: ignore[union-attr]
    assert xmp_packet(Tags(voice="")) == b""


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_every_format_says_who_spoke_and_what(suffix: str, tmp_path: Path) -> None:
    import numpy as np

    path = tmp_path / f"a{suffix}"
    encoder = open_encoder(path, TAGS)
    encoder.write(np.zeros(24_000, np.int16))
    encoder.finish()
    data = path.read_bytes()
    if suffix == ".mp3":
        tag = ID3(str(path))
        assert [str(tag[f"TXXX:{name}"]) for name in ("DIGITALSOURCETYPE", "ARTICLE_SHA256")] == [RULES, DIGEST]
    elif suffix in {".m4a", ".m4b"}:
        found = MP4(str(path))
        assert bytes(found["----:com.apple.iTunes:DIGITALSOURCETYPE"][0]).decode() == RULES
        assert bytes(found["----:com.apple.iTunes:ARTICLE_SHA256"][0]).decode() == DIGEST
    elif suffix in {".opus", ".flac"}:
        read = mutagen.File(str(path))
        assert [read["DIGITALSOURCETYPE"], read["ARTICLE_SHA256"]] == [[RULES], [DIGEST]]
    if suffix not in {".opus", ".flac"}:
        packet = data[data.index(b"<x:xmpmeta") : data.index(b"</x:xmpmeta>") + 12]
        description = etree.fromstring(packet).find(".//{*}Description")
        assert description is not None
        assert description.get(XMP) == RULES
        assert description.get("{http://purl.org/dc/elements/1.1/}identifier") == f"urn:sha256:{DIGEST}"


def test_a_wav_is_still_whole_chunks(tmp_path: Path) -> None:
    import struct

    path = tmp_path / "a.wav"
    encoder = open_encoder(path, TAGS)
    encoder.finish()
    data, at, names = path.read_bytes(), 12, []
    while at < len(data):
        names.append(data[at : at + 4])
        at += 8 + (size := struct.unpack_from("<I", data, at + 4)[0]) + size % 2
    assert names == [b"fmt ", b"data", b"LIST", b"_PMX"]
    assert at == len(data) == 8 + struct.unpack_from("<I", data, 4)[0]
