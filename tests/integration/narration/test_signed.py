"""A server's finished files, signed with the newsroom's key that its environment names."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import av
import pytest

from certificates import Files, newsroom
from oyez.article import Article, Block
from oyez.audio.provenance import article_digest
from oyez.audio.provenance.judging import read_seal
from oyez.audio.provenance.sealing import CERTIFICATE, KEY
from oyez.audio.provenance.verdict import verify
from oyez.errors import OyezError
from oyez.library import Library
from oyez.narration import Narration, Studio

KINDS = ("m4a", "mp3", "wav")
STORY = Article(
    "story.txt",
    headline="The ferry runs",
    blocks=tuple(Block(f"b{n}", "paragraph", f"The council met on day {n}. It spoke.") for n in range(1, 4)),
)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library(tmp_path / "library")
    yield library
    library.close()


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Files:
    """The key and the chain of one newsroom, named by the environment."""
    files = newsroom(tmp_path / "newsroom")
    monkeypatch.setenv(CERTIFICATE, str(files.chain))
    monkeypatch.setenv(KEY, str(files.key))
    return files


def made(studio: Studio, article_id: str) -> Narration:
    narration = studio.start(article_id)
    deadline = time.monotonic() + 60
    while narration.snapshot().status == "live" and time.monotonic() < deadline:
        narration.wait(narration.snapshot().live_bytes, 1)
    assert narration.snapshot().status == "ready"
    return narration


def downloaded(narration: Narration, kind: str, folder: Path) -> Path:
    """Return a file under a name that ends as a listener's does; the library's own names are digests."""
    return Path(shutil.copy(narration.file(kind), folder / f"{narration.key[:9]}.{kind}"))


def sound(path: Path) -> bytes:
    with av.open(str(path)) as container:
        return b"".join(frame.to_ndarray().tobytes() for frame in container.decode(audio=0))


def test_every_finished_file_is_signed_and_the_growing_one_is_not(
    library: Library, files: Files, tmp_path: Path
) -> None:
    studio = Studio(library)
    narration = made(studio, library.add(STORY))
    for kind in KINDS:
        path = downloaded(narration, kind, tmp_path)
        seal = read_seal(path, files.root.read_bytes())
        assert (seal.state, seal.signer, seal.problems) == ("trusted", "The Example", ())
        assert seal.narration["article"]["headline"] == STORY.headline
        assert [each["voice"] for each in seal.narration["voices"]] == [narration.voice.id]
        assert verify(path, digest=article_digest(STORY)).problems == ()
    growing = Path(shutil.copy(narration.live_path, tmp_path / "live.m4a"))
    assert read_seal(growing).state == "none"
    assert not list(library.work.glob(".oyez-*"))
    studio.close()


def test_a_key_makes_other_files_of_the_same_sound(
    library: Library, files: Files, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    article_id = library.add(STORY)
    signing = Studio(library)
    signed = made(signing, article_id)
    signing.close()
    monkeypatch.delenv(CERTIFICATE)
    monkeypatch.delenv(KEY)
    studio = Studio(library)
    plain = made(studio, article_id)
    assert plain.key != signed.key
    with_key, without = (downloaded(each, "m4a", tmp_path) for each in (signed, plain))
    assert read_seal(without).state == "none"
    assert read_seal(with_key, files.root.read_bytes()).state == "trusted"
    assert sound(without) == sound(with_key)
    studio.close()


def test_a_key_that_signs_for_nobody_stops_the_server_at_its_start(
    library: Library, files: Files, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(KEY, str(newsroom(tmp_path / "other").key))
    with pytest.raises(OyezError) as caught:
        Studio(library)
    assert caught.value.code == "key_mismatch"
    assert files.key.exists()
