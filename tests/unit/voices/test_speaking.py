"""Takes of engines that crash, hang, lose words or fall silent in mid-sentence: the rest of a narration is unharmed."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

import pytest

from oyez.errors import OyezError
from oyez.narration import Job, LocalExecutor
from oyez.script import Utterance
from oyez.voices import Capabilities, Catalogue, Engine, Sound, Speaker, Voice
from oyez.voices.espeak import EspeakEngine
from oyez.voices.espeak.process import Answer, Pool, Worker
from oyez.voices.speaking import LOST
from support import say

LINES = [
    say("The ferry left the harbour at dawn, an hour late."),
    say("Nobody had told the crew."),
    say("Rain is expected in the west."),
]
Deed = Callable[[Utterance, Sound, int], Sound]


class Stranger:
    """A voice that speaks as an embedded one, but where `deed` does something to a sound."""

    name = "stranger"
    version = "1"
    capabilities = Capabilities(licence="MIT", accepts="text", word_times=False, paces=(0.5, 1.8))

    def __init__(self, espeak: Engine, deed: Deed) -> None:
        self._espeak = espeak
        self._who = next(voice for voice in espeak.voices() if voice.id == "espeak:en-gb-scotland+f2")
        self.deed = deed
        self.asked: list[tuple[str, int]] = []

    def voices(self) -> Iterable[Voice]:
        return [replace(self._who, id="stranger:one", name="One", engine="stranger", quality="natural")]

    def speak(self, utterance: Utterance, voice: Voice, pace: float, attempt: int = 0) -> Sound:
        self.asked.append((utterance.spoken, attempt))
        return self.deed(utterance, replace(self._espeak.speak(utterance, self._who, pace), words=None), attempt)

    def close(self) -> None:
        """Nothing of its own runs."""


def well(_line: Utterance, sound: Sound, _attempt: int) -> Sound:
    return sound


def cut(sound: Sound, share: float) -> Sound:
    return replace(sound, pcm=sound.pcm[: round(len(sound.pcm) / 2 * share) * 2])


@pytest.fixture(scope="module")
def espeak() -> Iterator[EspeakEngine]:
    engine = EspeakEngine(workers=2)
    yield engine
    engine.close()


@pytest.fixture
def studio(espeak: EspeakEngine) -> Callable[[Deed], tuple[Speaker, Stranger, Voice]]:
    def make(deed: Deed) -> tuple[Speaker, Stranger, Voice]:
        found, stranger = Catalogue(()), Stranger(espeak, deed)
        found._engines = {"espeak": espeak, "stranger": stranger}
        return Speaker(found), stranger, found.find("stranger:one")

    return make


Studio = Callable[[Deed], tuple[Speaker, Stranger, Voice]]


def test_a_good_sound_is_taken_at_once(studio: Studio) -> None:
    speaker, stranger, voice = studio(well)
    takes = [speaker.speak(line, voice, 1.0) for line in LINES]
    assert [take.flaws for take in takes] == [()] * 3
    assert [attempt for _, attempt in stranger.asked] == [0, 0, 0]
    assert all(word.estimated for take in takes for word in take.words)


@pytest.mark.parametrize(
    "damage",
    [
        lambda sound: cut(sound, 0.5),
        lambda sound: replace(sound, pcm=bytes(len(sound.pcm))),
        lambda sound: replace(sound, pcm=sound.pcm + sound.pcm[len(sound.pcm) // 4 * 2 :]),
        lambda sound: replace(sound, pcm=sound.pcm[:20_000] + bytes(120_000) + sound.pcm[20_000:]),
        lambda sound: replace(sound, pcm=b"\xff\x7f" * (len(sound.pcm) // 2)),
        lambda sound: replace(sound, pcm=b""),
        lambda sound: replace(sound, pcm=sound.pcm[:1]),
    ],
    ids=["truncated", "silent", "repeated", "stalled", "clipped", "nothing", "half a sample"],
)
def test_a_damaged_sound_is_asked_for_again(studio: Studio, damage: Callable[[Sound], Sound]) -> None:
    speaker, stranger, voice = studio(lambda _line, sound, attempt: sound if attempt else damage(sound))
    take = speaker.speak(LINES[0], voice, 1.0)
    assert take.flaws == ()
    assert take.voice == voice.id
    assert [attempt for _, attempt in stranger.asked] == [0, 1]


def test_a_voice_that_loses_itself_in_long_sentences_says_halves(studio: Studio) -> None:
    speaker, stranger, voice = studio(lambda line, sound, _attempt: cut(sound, 0.6) if len(line.words) > 7 else sound)
    take = speaker.speak(LINES[0], voice, 1.0)
    assert take.flaws == ()
    assert {text for text, _ in stranger.asked[-2:]} == {"The ferry left the harbour at dawn,", "an hour late."}
    assert len(take.words) == len(LINES[0].words)


def test_what_stays_wrong_is_kept_and_named(studio: Studio) -> None:
    speaker, stranger, voice = studio(lambda _line, sound, attempt: cut(sound, 0.40 + attempt / 50))
    take = speaker.speak(LINES[0], voice, 1.0)
    assert take.flaws
    assert set(take.flaws) & {"truncated", "wrong_length", "wrong_words", "missing_words"}
    assert len(take.words) == len(LINES[0].words)
    assert len(stranger.asked) == 5


def test_an_engine_without_lots_is_not_asked_the_same_thrice(studio: Studio) -> None:
    speaker, stranger, voice = studio(lambda _line, sound, _attempt: cut(sound, 0.4))
    assert speaker.speak(LINES[1], voice, 1.0).flaws
    assert [attempt for text, attempt in stranger.asked if text == LINES[1].spoken] == [0, 1]


def fails(error: Exception, texts: Iterable[str]) -> Deed:
    def deed(line: Utterance, sound: Sound, _attempt: int) -> Sound:
        if line.spoken in texts:
            raise error
        return sound

    return deed


CRASH = OyezError("engine_failed", "It died.", status=500)


def test_a_crash_in_mid_narration_costs_one_sentence_its_voice(studio: Studio, espeak: EspeakEngine) -> None:
    speaker, _, voice = studio(fails(CRASH, {LINES[1].spoken}))
    executor = LocalExecutor(2, speaker._voices)
    takes = list(executor.make(Job(line, voice, 1.0) for line in LINES))
    executor.close()
    assert [take.voice for take in takes] == ["stranger:one", "espeak:en-us+f5", "stranger:one"]
    # It is kept under its own voice's key, so that the lost sentence is asked for again next time.
    alone = Speaker(speaker._voices).speak(
        LINES[1], next(each for each in espeak.voices() if each.id == "espeak:en-us+f5"), 1.0
    )
    assert (takes[1].key, takes[1].pcm) == (alone.key, alone.pcm)


def test_silence_in_mid_narration_is_said_by_another(studio: Studio) -> None:
    def deed(line: Utterance, sound: Sound, _attempt: int) -> Sound:
        return replace(sound, pcm=bytes(len(sound.pcm))) if line.spoken in LINES[2].spoken else sound

    speaker, _, voice = studio(deed)
    assert [speaker.speak(line, voice, 1.0).voice for line in LINES] == [voice.id, voice.id, "espeak:en-us+f5"]


def test_a_first_sentence_that_cannot_be_said(studio: Studio) -> None:
    speaker, stranger, voice = studio(fails(CRASH, {LINES[0].spoken}))
    assert speaker.speak(LINES[0], voice, 1.0).voice == "espeak:en-us+f5"
    assert stranger.asked[-1] == ("Hello.", 0)
    assert speaker.speak(LINES[1], voice, 1.0).voice == voice.id


@pytest.mark.parametrize("hello", [CRASH, None], ids=["dies", "is silent"])
def test_a_voice_that_cannot_speak_at_all_is_an_error(studio: Studio, hello: OyezError | None) -> None:
    def deed(line: Utterance, sound: Sound, _attempt: int) -> Sound:
        if hello is None and line.spoken == "Hello.":
            return replace(sound, pcm=bytes(len(sound.pcm)))
        raise CRASH

    speaker, _, voice = studio(deed)
    with pytest.raises(OyezError, match="It died"):
        speaker.speak(LINES[0], voice, 1.0)


def test_a_voice_that_is_down_is_an_error_after_a_few_sentences(studio: Studio) -> None:
    speaker, stranger, voice = studio(well)
    speaker.speak(LINES[0], voice, 1.0)
    stranger.deed = fails(CRASH, {line.spoken for line in LINES})
    for _ in range(LOST):
        assert speaker.speak(LINES[1], voice, 1.0).voice != voice.id
    with pytest.raises(OyezError, match="It died"):
        speaker.speak(LINES[1], voice, 1.0)


@pytest.mark.parametrize("code", ["budget_spent", "key_refused", "quota_spent", "voice_not_installed"])
def test_what_holds_for_every_sentence_is_no_reason_for_another_voice(studio: Studio, code: str) -> None:
    speaker, stranger, voice = studio(well)
    speaker.speak(LINES[0], voice, 1.0)
    stranger.deed = fails(OyezError(code, "No.", status=503), {LINES[1].spoken})
    with pytest.raises(OyezError) as caught:
        speaker.speak(LINES[1], voice, 1.0)
    assert caught.value.code == code


def test_a_service_that_was_waited_for_in_vain_is_not_asked_once_more(studio: Studio) -> None:
    speaker, stranger, voice = studio(fails(OyezError("service_slow", "Slow.", status=504), {LINES[0].spoken}))
    with pytest.raises(OyezError, match="service_slow"):
        speaker.speak(LINES[0], voice, 1.0)
    assert [spoken for spoken, _ in stranger.asked] == [LINES[0].spoken]


def test_a_chain_of_ones_own(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    speaker, stranger, voice = studio(well)
    speaker.speak(LINES[0], voice, 1.0)
    stranger.deed = fails(CRASH, {LINES[1].spoken})
    monkeypatch.setenv("OYEZ_FALLBACK", "Klara, Beatrice")
    assert speaker.speak(LINES[1], voice, 1.0).voice == "espeak:en-gb-x-rp+f5"
    monkeypatch.setenv("OYEZ_FALLBACK", "none")
    with pytest.raises(OyezError, match="It died"):
        speaker.speak(LINES[1], voice, 1.0)


def test_the_next_of_the_chain_speaks_where_the_first_cannot(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    speaker, stranger, voice = studio(well)
    second = Stranger(stranger._espeak, fails(CRASH, {LINES[1].spoken}))
    found = speaker._voices
    monkeypatch.setattr(second, "name", "second")
    monkeypatch.setattr(
        second, "voices", lambda: [replace(voice, id="second:one", name="Two", engine="second", quality="good")]
    )
    found.engines["second"] = second
    speaker.speak(LINES[0], voice, 1.0)
    stranger.deed = fails(CRASH, {LINES[1].spoken})
    assert [other.engine for other in found.fallbacks(voice, "en")] == ["second", "espeak"]
    assert speaker.speak(LINES[1], voice, 1.0).voice.startswith("espeak:")
    assert second.asked


def test_nobody_speaks_the_language(studio: Studio) -> None:
    speaker, stranger, voice = studio(well)
    speaker.speak(LINES[0], voice, 1.0)
    line = replace(LINES[1], language="xx")
    stranger.deed = fails(CRASH, {line.spoken})
    with pytest.raises(OyezError, match="It died"):
        speaker.speak(line, voice, 1.0)


def test_a_batch_loses_one_sentence_alone(studio: Studio) -> None:
    speaker, stranger, voice = studio(well)

    def speak_batch(utterances: list[Utterance], voice: Voice, pace: float) -> Iterator[Sound]:
        for line in utterances:
            if line == LINES[1]:
                raise CRASH
            yield stranger.speak(line, voice, pace)

    speaker.speak(LINES[0], voice, 1.0)
    stranger.speak_batch = speak_batch  # type: ignore[attr-defined]
    takes = list(speaker.speak_batch(LINES, voice, 1.0))
    assert [take.voice for take in takes] == [voice.id] * 3
    assert [take.flaws for take in takes] == [()] * 3


@pytest.mark.skipif(not hasattr(os, "fork"), reason="It needs processes that can be killed.")
def test_a_segfault_in_the_built_in_voice_ends_one_fork(espeak: EspeakEngine) -> None:
    """A worker is killed in mid-sentence; the sentence is said by the next one, with the same bytes."""
    started: list[Worker] = []

    class Dying(Worker):
        def ask(self, request: dict[str, object]) -> Answer:
            if len(started) == 1:
                os.kill(self._process.pid, signal.SIGSEGV)
            return super().ask(request)

    def start(voice: str) -> Worker:
        started.append(Dying(voice))
        return started[-1]

    engine = EspeakEngine(workers=1)
    engine._pool = Pool(1, start)
    voice = next(iter(engine.voices()))
    assert engine.speak(LINES[0], voice, 1.0) == espeak.speak(LINES[0], voice, 1.0)
    assert len(started) == 2
    engine.close()
