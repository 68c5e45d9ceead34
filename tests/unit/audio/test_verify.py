"""What `verify` finds: marks of every format, and those that do not fit."""

from __future__ import annotations

import contextlib
import json
import zipfile
from base64 import b64encode
from pathlib import Path
from shutil import copyfile

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from oyez.audio import SUFFIXES, Tags, open_encoder
from oyez.audio.provenance.kinds import kind
from oyez.audio.provenance.reading import read_tags, read_xmp
from oyez.audio.provenance.verdict import verify
from oyez.cli.verifying import verify_lines
from oyez.errors import OyezError

RULES = "http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia"
DIGEST, OTHER = "ab" * 32, "cd" * 32
TAGS = Tags(
    title="Sältz", author="Ann, Bo", publisher="The Example", date="2025-01-14", url="https://example.org/a",
    voice="espeak:x", article=DIGEST,
)  # fmt: skip


def made(path: Path, tags: Tags = TAGS) -> Path:
    encoder = open_encoder(path, tags)
    encoder.write(np.zeros(2_400, np.int16))
    encoder.finish()
    return path


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_every_format_is_read_back(suffix: str, tmp_path: Path) -> None:
    found = verify(made(tmp_path / f"a{suffix}"), digest=DIGEST)
    assert found.synthetic
    assert found.problems == ()
    assert (found.source_types, found.digests) == ({RULES}, {DIGEST})
    assert found.tags["notice"].startswith("Synthetic voice espeak:x.")
    assert [found.tags[name] for name in ("title", "author", "publisher", "date")] == [
        "Sältz", "Ann, Bo", "The Example", "2025-01-14",
    ]  # fmt: skip
    assert json.loads(json.dumps(found.data()))["synthetic"] is True
    said = "\n".join(verify_lines(found))
    assert "a synthetic voice" in said
    assert "the one you named" in said
    assert "NOT" not in said


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("name", ["story", "story.txt", "story.wav", "story.MP3", "story.m4a"])
def test_a_file_is_what_it_holds_whatever_its_name(suffix: str, name: str, tmp_path: Path) -> None:
    found = verify(made(tmp_path / f"a{suffix}").rename(tmp_path / name), digest=DIGEST)
    assert (found.problems, found.digests, found.inside) == ((), {DIGEST}, False)
    assert found.tags["title"] == "Sältz"


def test_a_flac_file_behind_an_id3_tag(tmp_path: Path) -> None:
    path = made(tmp_path / "a.flac")
    path.write_bytes(b"ID3\x04\0\0\0\0\x01\x02" + bytes(130) + path.read_bytes())
    assert kind(path) == ".flac"


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_another_articles_digest_is_told(suffix: str, tmp_path: Path) -> None:
    found = verify(made(tmp_path / f"a{suffix}"), digest=OTHER)
    assert found.problems == ("other_article",)
    assert f"NOT the one you named, whose digest is {OTHER}" in "\n".join(verify_lines(found))


def test_an_edition_is_of_each_of_its_articles(tmp_path: Path) -> None:
    path = made(tmp_path / "a.m4b", Tags(voice="espeak:x", article=f"{OTHER}, {DIGEST}"))
    assert verify(path, digest=DIGEST).problems == ()
    assert verify(path, digest="ef" * 32).problems == ("other_article",)


@pytest.mark.parametrize("suffix", [".mp3", ".wav", ".m4a"])
def test_marks_that_contradict_each_other(suffix: str, tmp_path: Path) -> None:
    path = made(tmp_path / f"a{suffix}")
    packet = path.read_bytes()
    path.write_bytes(packet.replace(f"urn:sha256:{DIGEST}".encode(), f"urn:sha256:{OTHER}".encode()))
    problems = verify(path).problems
    assert problems == (("marks_disagree",) if suffix != ".wav" else ())  # WAV names the digest in XMP alone.


def test_a_file_that_nothing_marks(tmp_path: Path) -> None:
    import wave

    with wave.open(str(tmp_path / "a.wav"), "wb") as file:
        file.setparams((1, 2, 8000, 0, "NONE", ""))
        file.writeframes(bytes(800))
    found = verify(tmp_path / "a.wav")
    assert (found.synthetic, found.problems, found.tags, found.xmp) == (False, ("unmarked",), {}, {})
    assert "nothing says that a machine speaks" in "\n".join(verify_lines(found))


def test_the_sound_inside_a_book_and_a_page(tmp_path: Path) -> None:
    data = made(tmp_path / "a.m4a").read_bytes()
    with zipfile.ZipFile(tmp_path / "a.epub", "w") as book:
        book.writestr("OEBPS/sound.m4a", data)
    (tmp_path / "a.html").write_bytes(b'<script>{"m4a":"data:audio/mp4;base64,' + b64encode(data) + b'"}</script>')
    for name, other in (("a.epub", "book"), ("a.html", "page.mp3")):
        copyfile(tmp_path / name, tmp_path / other)
        assert verify(tmp_path / other, digest=DIGEST).inside
        found = verify(tmp_path / name, digest=DIGEST)
        assert found.inside
        assert found.problems == ()
        assert "(the sound inside)" in next(verify_lines(found))


@pytest.mark.parametrize("name", ["a.mp3", "a.m4a", "a.opus", "a.flac", "a.wav", "a.epub", "a.html", "a.txt"])
@pytest.mark.parametrize("content", [b"", b"words, and no sound", b"\0" * 4096])
def test_what_is_no_sound_is_refused(name: str, content: bytes, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(OyezError) as caught:
        verify(tmp_path / name)
    assert caught.value.code == "not_sound"


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    for path in (tmp_path / "none.mp3", tmp_path / "none.epub", tmp_path):
        with pytest.raises(OyezError) as caught:
            verify(path)
        assert caught.value.code in {"no_such_file", "not_sound"}


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("whole")
    for suffix in SUFFIXES:
        made(folder / f"a{suffix}")
    return folder


@given(st.sampled_from(SUFFIXES), st.integers(0, 4000), st.binary(max_size=40), st.booleans())
def test_damaged_files_end_in_facts_or_a_plain_error(whole: Path, suffix: str, at: int, junk: bytes, cut: bool) -> None:
    data = (whole / f"a{suffix}").read_bytes()
    path = whole / f"damaged{suffix}"
    path.write_bytes(data[:at] + junk + (b"" if cut else data[at + len(junk) :]))
    with contextlib.suppress(OyezError):
        assert "\n".join(verify_lines(verify(path)))


def test_an_xmp_packet_of_elements_and_a_bomb(tmp_path: Path) -> None:
    rdf = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
    path = tmp_path / "a.wav"
    path.write_text(
        f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF {rdf}><rdf:Description '
        f'xmlns:i="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"><i:DigitalSourceType>{RULES}</i:DigitalSourceType>'
        "</rdf:Description></rdf:RDF></x:xmpmeta>"
    )
    assert read_xmp(path) == {"source_type": RULES}
    path.write_text("<x:xmpmeta>&bomb;</x:xmpmeta>")
    assert read_xmp(path) == {}
    with pytest.raises(OyezError):
        read_tags(path)
