"""The embedded engine itself: equal bytes, true times, crashes contained."""

from __future__ import annotations

import math
import os
import random
import signal
import time
from array import array
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from io import FileIO
from pathlib import Path

import espeakng_loader
import pytest

from oyez.article import Article, Block
from oyez.errors import OyezError
from oyez.script import write
from oyez.voices import Sound, Voice, find_voice
from oyez.voices.espeak import EspeakEngine, process
from oyez.voices.espeak.process import PIPE_BYTES, Pool, Worker, WorkerDiedError
from support import say

SENTENCES = ["One of the men spoke.", "Prices rose, again; why?", "It was in a row of three.", "“Never,” he said."]

MUTE = {"art/xex", "gmq/fo", "iro/chr", "trk/kaa"}
"""Language files of the wheel that say no word: three without a dictionary, one that spells."""


@pytest.fixture(scope="module")
def engine() -> Iterator[EspeakEngine]:
    engine = EspeakEngine(workers=2)
    yield engine
    engine.close()


@pytest.fixture
def ava() -> Voice:
    return find_voice("Ava")


def energy(take: Sound, start: float, end: float) -> float:
    samples = array("h", take.pcm)[round(start * take.sample_rate) : round(end * take.sample_rate)]
    return math.sqrt(sum(value * value for value in samples) / max(1, len(samples)))


def test_equal_keys_give_equal_bytes_whatever_came_before(engine: EspeakEngine) -> None:
    chosen = [find_voice(name) for name in ("Ava", "Grace", "Edward", "Beatrice")]
    jobs = [(sentence, voice) for sentence in SENTENCES for voice in chosen] * 3
    random.Random(7).shuffle(jobs)
    with ThreadPoolExecutor(2) as threads:
        made = list(threads.map(lambda job: engine.speak(say(job[0]), job[1], 1.0), jobs))
    bytes_of: dict[str, set[bytes]] = {}
    for (sentence, voice), sound in zip(jobs, made, strict=True):
        bytes_of.setdefault(sentence + voice.id, set()).add(sound.pcm)
    assert len(bytes_of) == len(SENTENCES) * len(chosen)
    assert all(len(kinds) == 1 for kinds in bytes_of.values())


def test_a_fresh_engine_gives_the_same_bytes(engine: EspeakEngine, ava: Voice) -> None:
    other = EspeakEngine(workers=1)
    time.sleep(1.1)  # the library seeds its noise with the clock's seconds; ours must not
    try:
        assert other.speak(say(SENTENCES[0]), ava, 1.0) == engine.speak(say(SENTENCES[0]), ava, 1.0)
    finally:
        other.close()


@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize("name", ["Ava", "Edward", "Isla"])
def test_each_word_overlaps_its_sound(engine: EspeakEngine, sentence: str, name: str) -> None:
    line = say(sentence)
    take = engine.speak(line, find_voice(name), 1.0)
    loud = energy(take, 0, take.duration)
    assert len(take.words or ()) == len(line.words)
    for word, heard in zip(line.words, take.words or (), strict=True):
        assert 0.01 < heard.end - heard.start < 1.5, word
        assert energy(take, heard.start, heard.end) > 0.12 * loud, word
        assert not heard.estimated, word


def test_every_named_voice_speaks_and_differs(engine: EspeakEngine) -> None:
    english = [voice for voice in engine.voices() if voice.language.startswith("en") and voice.calibrated]
    takes = {voice.id: engine.speak(say("Hello there."), voice, 1.0).pcm for voice in english}
    assert len(takes) >= 6
    assert len(set(takes.values())) == len(takes)


def test_every_language_of_the_wheel_is_offered(engine: EspeakEngine) -> None:
    folder = Path(espeakng_loader.get_data_path(), "lang")
    here = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert {own.partition("+")[0] for _, own in engine._table.values()} == here - MUTE


@pytest.mark.parametrize(
    ("base", "text"),
    [("fi", "Silta on taas auki."), ("cy", "Mae'r bont ar agor eto."), ("el", "Η γέφυρα άνοιξε ξανά."),
     ("he", "הגשר פתוח שוב."), ("hi", "पुल फिर से खुला है।"), ("vi", "Cây cầu đã mở lại."),
     ("eo", "La ponto denove estas malfermita.")],
)  # fmt: skip
def test_other_languages_speak_each_word(engine: EspeakEngine, base: str, text: str) -> None:
    (line,) = write(Article("-", language=base, blocks=(Block("b1", "paragraph", text),))).utterances
    pair = [voice for voice in engine.voices() if voice.language == base]
    assert [voice.gender for voice in pair] == ["female", "male"]
    woman, man = (engine.speak(line, voice, 1.0) for voice in pair)
    assert woman.pcm != man.pcm
    assert engine.speak(line, pair[0], 1.0) == woman
    for sound in (woman, man):
        assert len(sound.words or ()) == len(text.split())
        starts = [word.start for word in sound.words or ()]
        assert starts == sorted(set(starts))


def test_pace_changes_the_length(engine: EspeakEngine, ava: Voice) -> None:
    slow, fast = (engine.speak(say(SENTENCES[1]), ava, pace) for pace in (0.8, 1.6))
    assert slow.duration > 1.5 * fast.duration


def test_phonemes_are_said(engine: EspeakEngine, ava: Voice) -> None:
    plain = engine.speak(say("Gyeongju won."), ava, 1.0)
    told = engine.speak(say("Gyeongju won.", {"Gyeongju": "ˈɡjʌŋdʒuː"}), ava, 1.0)
    assert told.pcm != plain.pcm
    assert len(told.words or ()) == 2


@pytest.mark.parametrize(
    "text", ["[[h@l'oU]] there", "a ]] b [[ c", "<speak>x</speak> & <break/>", "\0 nul", "a" * 5000, "👍 ok"]
)
def test_the_articles_own_markup_never_reaches_the_engine(engine: EspeakEngine, ava: Voice, text: str) -> None:
    line = say(text)
    assert len(engine.speak(line, ava, 1.0).words or ()) == len(line.words)


def test_bracketed_text_sounds_like_text_without_brackets(engine: EspeakEngine, ava: Voice) -> None:
    assert engine.speak(say("[[ten]] men"), ava, 1.0).pcm == engine.speak(say("  ten   men"), ava, 1.0).pcm


def test_a_killed_worker_is_replaced(engine: EspeakEngine, ava: Voice) -> None:
    before = engine.speak(say(SENTENCES[2]), ava, 1.0)
    for worker in list(engine._pool._idle):
        os.kill(worker._process.pid, signal.SIGKILL)
    assert engine.speak(say(SENTENCES[2]), ava, 1.0) == before


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSTOP])
def test_all_workers_ended_or_stopped_at_once_cost_nothing(ava: Voice, number: int) -> None:
    begun: list[Worker] = []

    def start(name: str) -> Worker:
        begun.append(Worker(name, 3.0))
        return begun[-1]

    engine = EspeakEngine(3)
    engine._pool = Pool(3, start)
    before = engine.speak(say(SENTENCES[2]), ava, 1.0)
    engine._pool._idle += [start(begun[0].voice), start(begun[0].voice)]
    for worker in begun:
        os.kill(worker._process.pid, number)
    assert engine.speak(say(SENTENCES[2]), ava, 1.0) == before
    engine.close()


@pytest.mark.parametrize("number", [signal.SIGSEGV, signal.SIGSTOP])
def test_what_crashes_or_hangs_in_mid_sentence_is_said_whole(engine: EspeakEngine, ava: Voice, number: int) -> None:
    """Half of the sound is in the pipe when its fork is struck: half a sentence is never taken for one."""
    struck: list[int] = []

    class Struck(Worker):
        def _read(self, pipe: FileIO, count: int) -> bytes:
            if count > PIPE_BYTES and not struck:
                struck.append(count)
                os.killpg(self._process.pid, number)
            return super()._read(pipe, count)

    other = EspeakEngine(1)
    other._pool = Pool(1, lambda name: Struck(name, 3.0))
    line = say(" ".join([SENTENCES[0], SENTENCES[2]] * 12))
    assert other.speak(line, ava, 1.0) == engine.speak(line, ava, 1.0)
    other.close()
    assert len(struck) == 1


@pytest.mark.parametrize("size", [0, 1 << 16])
def test_a_pipe_that_holds_little_or_that_nobody_can_measure_gives_the_same(
    engine: EspeakEngine, ava: Voice, monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    """Short sentences and one of a minute, each twice: what was written before its head is never left in the pipe."""
    lines = [*SENTENCES, " ".join(SENTENCES * 4)] * 2
    wanted = [engine.speak(say(line), ava, 1.0) for line in lines]
    monkeypatch.setattr(process, "PIPE_BYTES", size)
    if not size:
        monkeypatch.setattr(process, "_widened", lambda _: 0)
    other = EspeakEngine(1)
    assert [other.speak(say(line), ava, 1.0) for line in lines] == wanted
    other.close()


def test_a_worker_that_hangs_is_ended() -> None:
    worker = Worker("gmw/en-US+f5", timeout=0.2)
    os.kill(worker._process.pid, signal.SIGSTOP)
    with pytest.raises(WorkerDiedError):
        worker.ask({"ipa": ["x"]})
    assert worker._process.poll() is not None


def test_a_fork_that_crashes_ends_in_one_clear_error() -> None:
    pool = Pool(1)
    with pytest.raises(OyezError) as caught:
        pool.ask("gmw/en-US+f5", {"text": "no rate, no words"})
    pool.close()
    assert caught.value.code == "engine_failed"
    assert "Traceback" not in caught.value.message


def test_a_voice_espeak_lacks_is_an_error_not_the_voice_before() -> None:
    pool = Pool(1)
    with pytest.raises(OyezError) as caught:
        pool.ask("gmw/no-such-voice", {"ipa": ["x"]})
    pool.close()
    assert caught.value.code == "engine_failed"


def test_workers_end_with_their_engine(ava: Voice) -> None:
    engine = EspeakEngine(workers=1)
    engine.speak(say("One."), ava, 1.0)
    [worker] = engine._pool._idle
    engine.close()
    assert worker._process.poll() is not None
