"""Takes on one clock: the timeline tells where each sound is in the samples, at any pace and tempo."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from oyez.audio import RATE, Recorder, Recording, open_encoder
from oyez.audio.limiter import CEILING
from oyez.audio.recorder import LEAD_IN, TAIL
from oyez.errors import OyezError
from oyez.script import Utterance
from oyez.voices import Take, WordTime
from oyez.words import count_words

if TYPE_CHECKING:
    from unit.audio.conftest import Collector, Maker

TEXTS = ["Leaders met on Monday, and talks went on.", "They failed.", "“No deal,” she said — twice."]


def record(make: Maker, collector: Collector, *, pace: float = 1.0, tempo: float = 1.0) -> Recording:
    recorder = Recorder(make.voice(), [collector], pace=pace, tempo=tempo)
    for number, text in enumerate(TEXTS, start=1):
        utterance = make.utterance(text, number=number)
        recorder.add(utterance, make.take(utterance))
    return recorder.finish()


def whole(recording: Recording, utterances: Sequence[Utterance]) -> None:
    """What holds for every recording."""
    words = recording.timeline.words
    assert len(words) == sum(count_words(each.text) for each in utterances)
    assert all(0 <= word.start < word.end <= recording.duration + 1e-6 for word in words)
    assert all(one.start < two.start and one.end <= two.start + 1e-6 for one, two in pairwise(words))
    assert [each.id for each in recording.timeline.utterances] == [each.id for each in utterances]
    spans = [(span.start, span.end) for span in recording.timeline.utterances]
    spans += [(pause.start, pause.end) for pause in recording.timeline.pauses]
    assert all(0 <= start <= end <= recording.duration + 1e-6 for start, end in spans)


def level(pcm: NDArray[np.int16], start: float, end: float) -> float:
    return float(np.abs(pcm[round(start * RATE) : round(end * RATE)].astype(float)).mean())


@pytest.mark.parametrize(("pace", "tempo"), [(1.0, 1.0), (1.5, 1.0), (1.0, 0.8), (1.0, 1.1), (2.0, 2.0)])
def test_each_word_is_lit_while_it_sounds(pace: float, tempo: float, make: Maker, collector: Collector) -> None:
    recording = record(make, collector, pace=pace, tempo=tempo)
    whole(recording, [make.utterance(text, number=number) for number, text in enumerate(TEXTS, start=1)])
    pcm = collector.pcm
    assert recording.duration == len(pcm) / RATE
    for word in recording.timeline.words:
        assert level(pcm, word.start + 0.02, word.end - 0.02) > 1000
    for one, two in pairwise(recording.timeline.words):
        middle = (one.end + two.start) / 2
        assert level(pcm, middle - 0.004, middle + 0.004) < level(pcm, one.start, one.end) / 2


@pytest.mark.parametrize(("pace", "tempo"), [(1.0, 1.0), (1.25, 1.0), (1.0, 1.07), (1.6, 0.9)])
def test_wpm_is_what_the_samples_say(pace: float, tempo: float, make: Maker, collector: Collector) -> None:
    recording = record(make, collector, pace=pace, tempo=tempo)
    sounding = np.flatnonzero(np.abs(collector.pcm.astype(int)) > 40)
    heard = 60 * RATE * len(recording.timeline.words) / (sounding[-1] - sounding[0])
    assert recording.wpm == pytest.approx(heard, rel=0.005)


@pytest.mark.parametrize("pace", [1.0, 2.0])
def test_pauses_are_as_long_as_the_script_says_at_the_pace(pace: float, make: Maker, collector: Collector) -> None:
    pauses = record(make, collector, pace=pace).timeline.pauses
    assert [pause.end - pause.start for pause in pauses] == pytest.approx([0.35 / pace] * 2, abs=1 / RATE)
    assert all(level(collector.pcm, pause.start, pause.end) == 0 for pause in pauses)


def test_the_edges_are_silent_and_short(make: Maker, collector: Collector) -> None:
    recording = record(make, collector)
    sounding = np.flatnonzero(collector.pcm)
    assert sounding[0] / RATE == pytest.approx(LEAD_IN, abs=0.02)
    assert recording.duration - sounding[-1] / RATE == pytest.approx(TAIL, abs=0.02)


def test_a_sentence_is_pushed_through_with_silence_behind_it(make: Maker, collector: Collector) -> None:
    recorder = Recorder(make.voice(), [collector])
    utterance = make.utterance("One.", pause=2.0)
    recorder.add(utterance, make.take(utterance))
    assert not collector.pcm[-round(TAIL * RATE) :].any()
    assert recorder.duration == len(collector.pcm) / RATE
    assert recorder.timeline.pauses == ()
    assert recorder.wpm == pytest.approx(60 / 0.2, rel=0.01)


def test_a_take_sounds_the_same_wherever_it_stands(make: Maker, collector: Collector) -> None:
    record(make, collector)
    last = make.utterance(TEXTS[-1])
    alone = type(collector)()
    recorder = Recorder(make.voice(), [alone])
    recorder.add(last, make.take(last))
    recorder.finish()
    sound = alone.pcm[round(LEAD_IN * RATE) :]
    assert np.array_equal(collector.pcm[-len(sound) :], sound)


def test_the_same_takes_give_the_same_samples(make: Maker, collector: Collector) -> None:
    again = type(collector)()
    assert record(make, collector, tempo=1.3) == record(make, again, tempo=1.3)
    assert np.array_equal(collector.pcm, again.pcm)


def test_a_dry_run_knows_the_same(make: Maker, collector: Collector) -> None:
    dry = Recorder(make.voice())
    for number, text in enumerate(TEXTS, start=1):
        utterance = make.utterance(text, number=number)
        dry.add(utterance, make.take(utterance))
    assert dry.finish() == record(make, collector)


def test_nothing_at_all_is_a_recording(make: Maker, collector: Collector) -> None:
    recorder = Recorder(make.voice(), [collector])
    assert (recorder.wpm, recorder.duration) == (0.0, 0.0)
    recording = recorder.finish()
    assert recording.wpm == 0.0
    assert recording.timeline.words == ()
    assert recording.duration == len(collector.pcm) / RATE


@pytest.mark.parametrize("pcm", [b"", b"\0\0" * 5, b"\0\0" * 22050, b"\xff\x7f\x00\x80" * 11025])
@pytest.mark.parametrize("rate", [8000, 22050, 48000])
def test_silence_nothing_and_clipping_still_have_their_words(
    pcm: bytes, rate: int, make: Maker, collector: Collector
) -> None:
    utterance = make.utterance("four words of it")
    times = tuple(WordTime(index * 0.2, index * 0.2) for index in range(4))
    recorder = Recorder(make.voice(), [collector])
    for number in (1, 2):
        recorder.add(replace(utterance, id=f"b1.{number}"), Take("k", "espeak:x", rate, pcm, times))
    whole(recorder.finish(), [replace(utterance, id=f"b1.{number}") for number in (1, 2)])
    assert np.abs(collector.pcm.astype(int)).max() <= 32768 * CEILING + 1


@pytest.mark.parametrize("pause", [float("nan"), float("inf"), -3.0, 0.0, 1e9])
def test_a_senseless_pause_is_bounded(pause: float, make: Maker, collector: Collector) -> None:
    recorder = Recorder(make.voice(), [collector])
    for number in (1, 2):
        utterance = make.utterance("One.", number=number, pause=pause)
        recorder.add(utterance, make.take(utterance))
    assert recorder.finish().duration < 12


@pytest.mark.parametrize(
    "times", [(), (WordTime(0, 1),), (WordTime(0, 1), WordTime(float("nan"), 2)), (WordTime(0, 1),) * 3]
)
def test_times_that_do_not_fit_the_words_are_refused(times: tuple[WordTime, ...], make: Maker) -> None:
    utterance = make.utterance("two words")
    with pytest.raises(OyezError) as caught:
        Recorder(make.voice()).add(utterance, replace(make.take(utterance), words=times))
    assert (caught.value.code, caught.value.status) == ("bad_take", 500)


@pytest.mark.parametrize("tempo", [0.0, 0.49, 4.1, float("nan"), -1.0])
def test_a_tempo_out_of_range_is_refused(tempo: float, make: Maker) -> None:
    with pytest.raises(OyezError) as caught:
        Recorder(make.voice(), tempo=tempo)
    assert caught.value.code == "tempo_out_of_range"


def test_one_file_that_fails_takes_the_others_with_it(make: Maker, collector: Collector) -> None:
    class Failing(type(collector)):  # type: ignore[misc]
        def finish(self, marks: object = None) -> None:
            raise OyezError("disk_full", "Full.")

    recorder = Recorder(make.voice(), [collector, Failing()])
    with pytest.raises(OyezError):
        recorder.finish()
    assert collector.calls == ["finish", "abort"]


@pytest.mark.parametrize("suffix", [".wav", ".mp3", ".m4a", ".m4b", ".opus", ".flac"])
@pytest.mark.parametrize("tempo", [1.0, 1.15])
def test_words_are_where_the_timeline_says_in_the_decoded_file(
    suffix: str, tempo: float, make: Maker, tmp_path: Path
) -> None:
    path = tmp_path / f"a{suffix}"
    recorder = Recorder(make.voice(), [open_encoder(path, make.tags)], tempo=tempo)
    utterances = [make.utterance("so", number=number) for number in range(1, 9)]
    for utterance in utterances:
        recorder.add(utterance, make.take(utterance))
    recording = recorder.finish()
    # A hum passes the threshold within 1 ms of its start.
    heard = make.onsets(make.decode(path))
    assert heard == pytest.approx([word.start for word in recording.timeline.words], abs=0.005)


pauses = st.floats(0, 1)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_any_takes_in_any_order(make: Maker, data: st.DataObject) -> None:
    tempo = data.draw(st.sampled_from([1.0, 0.75, 1.3, 3.0]))
    recorder = Recorder(
        make.voice(data.draw(st.floats(-40, 0))), pace=data.draw(st.sampled_from([0.5, 1.0, 2.0])), tempo=tempo
    )
    utterances = []
    for number in range(data.draw(st.integers(0, 4))):
        text = data.draw(st.sampled_from([*TEXTS, "—", "", "日本語", "a b c d e f g h"]))
        utterance = make.utterance(text, number=number, pause=data.draw(pauses))
        rate = data.draw(st.sampled_from([8000, 16000, 22050, 24000, 44100]))
        take = make.take(utterance, rate=rate, lead=data.draw(pauses), tail=data.draw(pauses))
        keep = data.draw(st.integers(0, len(take.pcm) // 2)) * 2
        recorder.add(utterance, replace(take, pcm=take.pcm[:keep]))
        utterances.append(utterance)
    recording = recorder.finish()
    whole(recording, utterances)
    assert recording.wpm >= 0


@pytest.mark.parametrize("louder", [-3.0, 2.0])
def test_a_recording_is_made_louder_by_what_is_asked(louder: float, make: Maker, collector: Collector) -> None:
    heard: list[NDArray[np.int16]] = []
    for decibels in (0.0, louder):
        voice = replace(make.voice(), loudness=-10.0)  # far below the limiter
        recorder = Recorder(voice, [collector], louder=decibels)
        utterance = make.utterance(TEXTS[1])
        recorder.add(utterance, make.take(utterance))
        before = sum(len(pcm) for pcm in heard)
        recorder.finish()
        heard.append(collector.pcm[before:])
    quiet, changed = (float(np.abs(pcm.astype(float)).max()) for pcm in heard)
    assert 20 * np.log10(changed / quiet) == pytest.approx(louder, abs=0.05)
