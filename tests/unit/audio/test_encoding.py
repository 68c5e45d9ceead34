"""Every format: right sound at the right time, right tags, the same bytes, and nothing half-written."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import wave
from pathlib import Path
from typing import TYPE_CHECKING

import av
import mutagen
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from oyez.audio import RATE, Tags, encoder_version, open_encoder
from oyez.audio.tags import LONGEST, NOTICE, cleaned, language_code
from oyez.errors import OyezError

if TYPE_CHECKING:
    from unit.audio.conftest import Maker

SUFFIXES = [".wav", ".mp3", ".m4a", ".m4b", ".opus", ".flac"]
PLACES = [0.0, 0.5, 1.25, 2.9]
LONG = "ü" * 10_000
LENGTH = 3.0 + 777 / RATE
FRAME_LEFT = dict.fromkeys(SUFFIXES, 0.001) | {".m4a": 1024 / RATE, ".m4b": 1024 / RATE}
"""Seconds by which decoded sound may be longer: FFmpeg plays an AAC file's last packet whole."""


def write(path: Path, pcm: np.typing.NDArray[np.int16], tags: Tags, cuts: list[int] | None = None) -> bytes:
    encoder = open_encoder(path, tags)
    for part in np.split(pcm, cuts or []):
        encoder.write(part)
    encoder.finish()
    return path.read_bytes()


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_sound_is_where_it_was_put(suffix: str, make: Maker, tmp_path: Path) -> None:
    path = tmp_path / f"a{suffix}"
    write(path, make.bursts(PLACES, LENGTH), make.tags)
    assert make.onsets(make.decode(path)) == pytest.approx(PLACES, abs=0.001)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_every_format_is_equally_loud(suffix: str, make: Maker, tmp_path: Path) -> None:
    tone = np.rint(9000 * np.sin(2 * np.pi * 1000 * np.arange(2 * RATE) / RATE)).astype(np.int16)
    write(tmp_path / f"a{suffix}", tone, make.tags)
    heard = make.decode(tmp_path / f"a{suffix}")[RATE // 2 : RATE]
    assert 20 * np.log10(np.sqrt(2 * np.mean(heard**2)) * 32768 / 9000) == pytest.approx(0, abs=0.05)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_the_file_says_how_long_it_is(suffix: str, make: Maker, tmp_path: Path) -> None:
    path = tmp_path / f"a{suffix}"
    write(path, make.bursts(PLACES, LENGTH), make.tags)
    assert len(make.decode(path)) / RATE == pytest.approx(LENGTH, abs=FRAME_LEFT[suffix])
    if suffix == ".opus":  # FFmpeg counts what a decoder of Opus throws away; mutagen does not.
        assert mutagen.File(path).info.length == pytest.approx(LENGTH, abs=0.001)
        return
    with av.open(str(path)) as container:
        assert (container.duration or 0) / 1e6 == pytest.approx(LENGTH, abs=0.001)
        assert (container.streams.audio[0].rate, container.streams.audio[0].channels) == (RATE, 1)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_tags_can_be_read_back(suffix: str, make: Maker, tmp_path: Path) -> None:
    path = tmp_path / f"a{suffix}"
    write(path, make.bursts([0.5], 1.0), make.tags)
    read = make.metadata(path)
    assert read["title"] == make.tags.title
    assert read["artist"] == make.tags.author
    assert read["album"] == make.tags.publisher
    assert read["date"] == make.tags.date
    assert read["comment"] == f"{NOTICE} {make.tags.voice}. {make.tags.url}"


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize(
    "tags",
    [
        Tags(),
        Tags(title="\0\x07 a\nb\u2028c \ud800 \u200f", author="<b>\r\n", url="https://exa mple.org/ü"),
        Tags(LONG, LONG, LONG, LONG, LONG, LONG, LONG),
    ],
    ids=["none", "controls", "long"],
)
def test_any_tags_make_a_file(suffix: str, tags: Tags, make: Maker, tmp_path: Path) -> None:
    path = tmp_path / f"a{suffix}"
    write(path, make.bursts([0.5], 1.0), tags)
    read = make.metadata(path)
    assert read["comment"].startswith(NOTICE)
    assert read.get("title", "") == cleaned(tags).title
    assert make.onsets(make.decode(path)) == pytest.approx([0.5], abs=0.005)


def test_tags_are_one_line_of_bounded_length() -> None:
    tags = cleaned(Tags(title=" a\n\tb\0c ", author="x" * 10_000))
    assert tags.title == "a b c"
    assert len(tags.author) == LONGEST
    assert tags.author.endswith("…")


def test_languages_become_three_letters() -> None:
    assert [language_code(tag) for tag in ("en-US", "DE", "fra", "", "tlh-x")] == ["eng", "deu", "fra", "und", "und"]


@pytest.mark.parametrize("suffix", SUFFIXES)
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cuts=st.lists(st.integers(0, 24_000), max_size=12).map(sorted))
def test_bytes_follow_from_the_samples_and_not_from_the_cuts(
    suffix: str, cuts: list[int], make: Maker, tmp_path: Path
) -> None:
    pcm = make.bursts([0.1, 0.6], 1.0)
    assert write(tmp_path / f"a{suffix}", pcm, make.tags, cuts) == write(tmp_path / f"b{suffix}", pcm, make.tags)


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("count", [0, 1, 1023, 1025])
def test_next_to_nothing_is_a_file(suffix: str, count: int, make: Maker, tmp_path: Path) -> None:
    assert write(tmp_path / f"a{suffix}", np.full(count, 1000, np.int16), make.tags)
    assert [path.name for path in tmp_path.iterdir()] == [f"a{suffix}"]


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_nothing_is_there_until_it_is_finished_and_nothing_after_an_abort(
    suffix: str, make: Maker, tmp_path: Path
) -> None:
    path = tmp_path / f"a{suffix}"
    path.write_bytes(b"before")
    encoder = open_encoder(path, make.tags)
    encoder.write(make.bursts([0.1], 1.0))
    assert path.read_bytes() == b"before"
    encoder.abort()
    encoder.abort()
    assert [each.name for each in tmp_path.iterdir()] == [path.name]
    assert path.read_bytes() == b"before"


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_an_abort_after_the_end_keeps_the_file(suffix: str, make: Maker, tmp_path: Path) -> None:
    path = tmp_path / f"a{suffix}"
    encoder = open_encoder(path, make.tags)
    encoder.write(make.bursts([0.1], 1.0))
    encoder.finish()
    encoder.abort()
    assert len(make.decode(path)) >= RATE


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_finished_file_has_the_rights_of_any_new_file(suffix: str, make: Maker, tmp_path: Path) -> None:
    write(tmp_path / f"a{suffix}", make.bursts([], 0.1), make.tags)
    (tmp_path / "plain").touch()
    assert (tmp_path / f"a{suffix}").stat().st_mode == (tmp_path / "plain").stat().st_mode


@pytest.mark.parametrize("name", ["a", "a.txt", "a.ogg", ".mp3", "a.m4a.gz"])
def test_an_unknown_suffix_is_named_and_nothing_is_written(name: str, make: Maker, tmp_path: Path) -> None:
    with pytest.raises(OyezError) as caught:
        open_encoder(tmp_path / name, make.tags)
    assert caught.value.code == "unknown_format"
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("suffix", [*SUFFIXES, ".MP3"])
def test_a_place_that_cannot_be_written_is_said_so(suffix: str, make: Maker, tmp_path: Path) -> None:
    (tmp_path / f"folder{suffix}").mkdir()
    (tmp_path / "file").touch()
    for path in (tmp_path / "none" / f"a{suffix}", tmp_path / f"folder{suffix}", tmp_path / "file" / f"a{suffix}"):
        with pytest.raises(OyezError) as caught:
            open_encoder(path, make.tags)
        assert caught.value.code == "unwritable_output"
        assert str(path) in caught.value.message
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", f"folder{suffix}"]


FULL = """
import resource, signal, sys
from pathlib import Path
import numpy as np
from oyez.audio import LiveEncoder, Tags, open_encoder
from oyez.errors import OyezError

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
target = Path(sys.argv[1])
pcm = np.random.default_rng(1).normal(0, 8000, 24_000 * 20).astype(np.int16)
live = target.suffix == ".mp4"
try:
    encoder = LiveEncoder(target, target.with_suffix(".m4a"), Tags()) if live else open_encoder(target, Tags())
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), -1))
    for part in np.split(pcm, 20):
        encoder.write(part)
    encoder.finish()
except OyezError as error:
    encoder.abort()
    print(error.code)
print(sorted(path.name for path in target.parent.iterdir()))
"""


@pytest.mark.parametrize("limit", [8_000, 40_000])
@pytest.mark.parametrize("suffix", [*SUFFIXES, ".mp4"])
def test_a_disk_that_fills_is_said_so_and_leaves_nothing(suffix: str, limit: int, tmp_path: Path) -> None:
    command = [sys.executable, "-c", FULL, str(tmp_path / f"a{suffix}"), str(limit)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.stdout.split("\n")[:2] == ["disk_full", "[]"], done.stdout + done.stderr


def test_what_a_killed_process_left_is_swept_up_after_a_day(make: Maker, tmp_path: Path) -> None:
    old, fresh, other = (tmp_path / name for name in (".oyez-0a.part", ".oyez-0b.part", "mine.part"))
    for path in (old, fresh, other):
        path.touch()
    for path in (old, other):
        os.utime(path, (0, 0))
    write(tmp_path / "a.wav", make.bursts([], 0.1), make.tags)
    assert sorted(path.name for path in tmp_path.iterdir()) == [fresh.name, "a.wav", other.name]


def test_a_disk_without_room_for_one_more_file(make: Maker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "touch", full)
    with pytest.raises(OyezError) as caught:
        open_encoder(tmp_path / "a.mp3", make.tags)
    assert (caught.value.code, caught.value.status) == ("disk_full", 507)


def test_a_wave_file_is_sixteen_bit_pcm(make: Maker, tmp_path: Path) -> None:
    pcm = make.bursts([0.1], 0.5)
    write(tmp_path / "a.wav", pcm, make.tags)
    with wave.open(str(tmp_path / "a.wav")) as file:
        assert file.getparams()[:4] == (1, 2, RATE, len(pcm))
        assert file.readframes(len(pcm)) == pcm.tobytes()


def test_an_mp3_has_one_frame_length_and_its_bytes_tell_the_time(make: Maker, tmp_path: Path) -> None:
    write(tmp_path / "a.mp3", make.bursts(PLACES, LENGTH), make.tags)
    data = (tmp_path / "a.mp3").read_bytes()
    first = data.index(b"\xff\xf3\x84\xc4")
    assert (len(data) - first) % 192 == 0
    assert all(data[at : at + 2] == b"\xff\xf3" for at in range(first, len(data), 192))
    assert data[first + 13 : first + 17] == b"Info"
    assert int.from_bytes(data[first + 21 : first + 25], "big") == (len(data) - first) // 192 - 1
    assert int.from_bytes(data[first + 25 : first + 29], "big") == len(data) - first


def test_an_m4a_has_its_index_in_front(make: Maker, tmp_path: Path) -> None:
    data = write(tmp_path / "a.m4a", make.bursts(PLACES, LENGTH), make.tags)
    assert 0 < data.index(b"moov") < data.index(b"mdat")


def test_the_version_names_what_the_bytes_depend_on() -> None:
    assert f"av{av.__version__}" in encoder_version()
    assert "lameenc" in encoder_version()


def test_the_front_door_is_light() -> None:
    code = "import sys, oyez.audio; print([name for name in ('numpy', 'av', 'lameenc') if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "[]"
