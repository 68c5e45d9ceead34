"""The growing file: first fragment at once, the same bytes however it is fed, and the same packets in the end."""

from __future__ import annotations

import struct
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import av
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from oyez.audio import LIVE_DELAY, RATE, LiveEncoder, Tags, open_encoder
from oyez.errors import OyezError

if TYPE_CHECKING:
    from unit.audio.conftest import Maker

PLACES = [0.0, 0.5, 1.25, 2.9]


def boxes(data: bytes) -> list[tuple[str, int, int]]:
    """Kind, first and last byte of each outer box."""
    found, at = [], 0
    while at < len(data):
        size, kind = struct.unpack_from(">I4s", data, at)
        found.append((kind.decode(), at, at + size))
        at += size
    return found


def packets(path: Path) -> list[bytes]:
    with av.open(str(path)) as container:
        return [bytes(packet) for packet in container.demux(container.streams.audio[0]) if packet.size]


def live(folder: Path, pcm: NDArray[np.int16], cuts: list[int] | None = None) -> tuple[bytes, bytes, list[int]]:
    """The growing file, the finished file, and the sizes that were announced."""
    sizes: list[int] = []
    encoder = LiveEncoder(folder / "live.mp4", folder / "done.m4a", Tags(title="T"), sizes.append)
    for part in np.split(pcm, cuts or []):
        encoder.write(part)
    encoder.finish()
    return (folder / "live.mp4").read_bytes(), (folder / "done.m4a").read_bytes(), sizes


def test_sound_is_where_it_was_put_less_the_delay(make: Maker, tmp_path: Path) -> None:
    live(tmp_path, make.bursts(PLACES, 3.0))
    heard = make.onsets(make.decode(tmp_path / "live.mp4"))
    assert [place - LIVE_DELAY for place in heard] == pytest.approx(PLACES, abs=0.001)


def test_the_finished_file_holds_the_same_packets_and_no_delay(make: Maker, tmp_path: Path) -> None:
    _, finished, _ = live(tmp_path, make.bursts(PLACES, 3.0))
    assert packets(tmp_path / "live.mp4") == packets(tmp_path / "done.m4a")
    assert make.onsets(make.decode(tmp_path / "done.m4a")) == pytest.approx(PLACES, abs=0.001)
    alone = open_encoder(tmp_path / "alone.m4a", Tags(title="T"))
    alone.write(make.bursts(PLACES, 3.0))
    alone.finish()
    assert finished == (tmp_path / "alone.m4a").read_bytes()


def test_it_can_be_read_as_far_as_it_says_at_every_moment(make: Maker, tmp_path: Path) -> None:
    path = tmp_path / "live.mp4"
    kinds: list[list[str]] = []

    def look(total: int) -> None:
        data = path.read_bytes()
        assert len(data) == total
        kinds.append([kind for kind, _, end in boxes(data) if end <= total])

    encoder = LiveEncoder(path, tmp_path / "done.m4a", make.tags, look)
    encoder.write(make.bursts(PLACES, 3.0))
    encoder.finish()
    assert kinds[0] == ["ftyp", "moov"]
    assert all(now == [*before, "moof", "mdat"] for before, now in pairwise(kinds))


def test_the_first_fragment_leaves_within_a_short_sentence(make: Maker, tmp_path: Path) -> None:
    sizes: list[int] = []
    encoder = LiveEncoder(tmp_path / "live.mp4", tmp_path / "done.m4a", make.tags, sizes.append)
    encoder.write(make.bursts([0.1], 0.25))
    assert len(sizes) == 2
    encoder.write(make.bursts([0.1], 10.0))
    assert len(sizes) >= 2 + 19
    encoder.abort()


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cuts=st.lists(st.integers(0, 60_000), max_size=30).map(sorted))
def test_bytes_follow_from_the_samples_and_not_from_the_cuts(cuts: list[int], make: Maker, tmp_path: Path) -> None:
    pcm = (np.random.default_rng(3).normal(0, 3000, 60_000)).astype(np.int16)
    assert live(tmp_path, pcm, cuts) == live(tmp_path, pcm)


def test_fragments_are_numbered_timed_and_counted_in_samples(make: Maker, tmp_path: Path) -> None:
    data, _, _ = live(tmp_path, make.bursts(PLACES, 3.0))
    clock = 0
    for number, (_, first, last) in enumerate((box for box in boxes(data) if box[0] == "moof"), start=1):
        moof = data[first:last]
        assert struct.unpack_from(">I", moof, moof.index(b"mfhd") + 8)[0] == number
        assert struct.unpack_from(">Q", moof, moof.index(b"tfdt") + 8)[0] == clock
        count, offset = struct.unpack_from(">II", moof, moof.index(b"trun") + 8)
        assert offset == last - first + 8
        assert count == (4, 8, 12)[min(number, 3) - 1] or last == boxes(data)[-2][2]
        clock += count * 1024
    assert clock / RATE == pytest.approx(3.0 + LIVE_DELAY, abs=0.05)


def test_an_abort_removes_both(make: Maker, tmp_path: Path) -> None:
    encoder = LiveEncoder(tmp_path / "live.mp4", tmp_path / "done.m4a", make.tags)
    encoder.write(make.bursts(PLACES, 3.0))
    encoder.abort()
    encoder.abort()
    assert not list(tmp_path.iterdir())


def test_an_abort_after_the_end_keeps_both(make: Maker, tmp_path: Path) -> None:
    live(tmp_path, make.bursts(PLACES, 3.0))
    encoder = LiveEncoder(tmp_path / "live.mp4", tmp_path / "done.m4a", make.tags)
    encoder.finish()
    encoder.abort()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["done.m4a", "live.mp4"]


def test_starting_again_gives_the_same_bytes_and_the_old_reader_keeps_his(make: Maker, tmp_path: Path) -> None:
    pcm = make.bursts(PLACES, 3.0)
    whole, _, _ = live(tmp_path, pcm)
    with (tmp_path / "live.mp4").open("rb") as reader:
        encoder = LiveEncoder(tmp_path / "live.mp4", tmp_path / "done.m4a", Tags(title="T"))
        assert reader.read() == whole
        encoder.write(pcm[:40_000])
        part = (tmp_path / "live.mp4").read_bytes()
        assert len(part) > 1000
        assert whole.startswith(part)
        encoder.abort()


@pytest.mark.parametrize(("grows", "ends"), [("none/live.mp4", "done.m4a"), ("live.mp4", "none/done.m4a")])
def test_a_place_that_cannot_be_written_leaves_nothing(grows: str, ends: str, make: Maker, tmp_path: Path) -> None:
    with pytest.raises(OyezError) as caught:
        LiveEncoder(tmp_path / grows, tmp_path / ends, make.tags)
    assert caught.value.code == "unwritable_output"
    assert not list(tmp_path.iterdir())
