"""flite, the free voice a machine may have: the same promises as the embedded one."""

from __future__ import annotations

import math
import shutil
from array import array

import pytest

from oyez.errors import OyezError
from oyez.voices import DEFAULT_VOICE, Catalogue, Sound, Voice
from oyez.voices.flite import FliteEngine
from oyez.voices.flite.arpabet import from_ipa
from oyez.voices.flite.timing import counts, segments, word_times
from oyez.voices.program import read_wav, run, workplace
from support import say

needs_flite = pytest.mark.skipif(shutil.which("flite") is None, reason="No flite: `apt-get install flite`.")


def energy(take: Sound, start: float, end: float) -> float:
    samples = array("h", take.pcm)[round(start * take.sample_rate) : round(end * take.sample_rate)]
    return math.sqrt(sum(value * value for value in samples) / max(1, len(samples)))


@pytest.fixture
def engine() -> FliteEngine:
    return FliteEngine()


@pytest.fixture
def susan(engine: FliteEngine) -> Voice:
    return next(voice for voice in engine.voices() if voice.name == "Susan")


@pytest.mark.parametrize(
    ("ipa", "phones"),
    [
        ("ˌtɑːkəˈiːtʃi", "t aa1 k ah0 iy1 ch iy0"),
        ("ˈɡjʌŋdʒuː", "g y ah1 ng jh uw0"),
        ("ˈeɪ", "ey1"),
        ("ˈnɜːrs", "n er1 r s"),
        ("ʙ", None),
        ("", None),
    ],
)
def test_phones(ipa: str, phones: str | None) -> None:
    assert from_ipa(ipa) == phones


def test_segments_and_counts() -> None:
    assert segments("pau:0.2 hh:0.3 ay:0.5 pau:0.6 y:0.7 ") == [("hh", 0.2, 0.3), ("ay", 0.3, 0.5), ("y", 0.6, 0.7)]
    assert counts("pau hh ay pau y uw pau ") == [2, 2]
    assert counts("hh ay") == [2]
    assert segments("") == []
    assert counts("") == []


def test_words_take_their_own_phones_or_a_share() -> None:
    heard = [("hh", 0.2, 0.3), ("ay", 0.3, 0.5), ("y", 0.6, 0.7), ("uw", 0.7, 0.9)]
    exact = word_times(heard, [2, 2], 2)
    assert [(time.start, time.end, time.estimated) for time in exact] == [(0.2, 0.5, False), (0.6, 0.9, False)]
    assert all(time.estimated for time in word_times(heard, [2, 3], 2))
    assert len(word_times(heard, [], 7)) == 7
    assert word_times([], [1], 1)[0].estimated


@needs_flite
@pytest.mark.parametrize("text", ["One of the men spoke.", "It isn't so, is it?", "“Never,” she said – twice."])
def test_each_word_overlaps_its_sound(engine: FliteEngine, text: str) -> None:
    for voice in engine.voices():
        line = say(text)
        take = engine.speak(line, voice, 1.0)
        loud = energy(take, 0, take.duration)
        assert len(take.words or ()) == len(line.words)
        starts = [time.start for time in take.words or ()]
        assert starts == sorted(starts)
        for word, time in zip(line.words, take.words or (), strict=True):
            assert energy(take, time.start, time.end) > 0.1 * loud, (voice.id, word)


@needs_flite
def test_equal_keys_equal_bytes(engine: FliteEngine, susan: Voice) -> None:
    assert engine.speak(say("Hello there."), susan, 1.0) == FliteEngine().speak(say("Hello there."), susan, 1.0)


@needs_flite
def test_phonemes_are_said_and_last_as_long_as_a_word(engine: FliteEngine, susan: Voice) -> None:
    line = say("Takaichi won.", {"Takaichi": "ˌtɑːkəˈiːtʃi"})
    told, plain = engine.speak(line, susan, 1.0), engine.speak(say("Takaichi won."), susan, 1.0)
    first = (told.words or ())[0]
    assert told.pcm != plain.pcm
    assert 0.3 < first.end - first.start < 0.9
    assert not first.estimated


@needs_flite
def test_pace(engine: FliteEngine, susan: Voice) -> None:
    slow, fast = (engine.speak(say("A line of words."), susan, pace) for pace in (0.75, 1.5))
    assert slow.duration > 1.6 * fast.duration


@needs_flite
@pytest.mark.parametrize(
    "text", ["<speak>x</speak>", "-o /etc/passwd", "$(reboot) `id`", "👍", "a" * 3000, "--- ...", "日本"]
)
def test_hostile_text(engine: FliteEngine, susan: Voice, text: str) -> None:
    line = say(text)
    assert len(engine.speak(line, susan, 1.0).words or ()) == len(line.words)


@pytest.mark.parametrize("text", ["Stop! Go.", "Bridge. Morning. Water.", "“Stop!” he said. “Go.”"])
def test_a_last_sentence_of_one_word_is_said(engine: FliteEngine, susan: Voice, text: str) -> None:
    sound = engine.speak(say(text), susan, 1.0)
    before = engine.speak(say(text.rpartition(" ")[0]), susan, 1.0)
    assert sound.words is not None
    assert [word.estimated for word in sound.words] == [False] * len(say(text).words)
    assert sound.duration > before.duration + 0.2


def test_without_the_program_there_are_no_voices(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    engine = FliteEngine()
    assert engine.voices() == ()
    voice = Voice("flite:slt", "S", "flite", "en-US", "American", "female", "MIT-CMU", 16000, 1.0, -20)
    with pytest.raises(OyezError, match="apt install flite"):
        engine.speak(say("Hello."), voice, 1.0)


def test_the_best_voice_is_the_nearest_to_a_person(monkeypatch: pytest.MonkeyPatch) -> None:
    found = Catalogue()
    expected = "flite" if shutil.which("flite") else "espeak"
    assert found.best("en").engine == found.choose("best", "en").engine == expected
    assert found.best("de").engine == "espeak"
    assert found.choose(None, "en").id == DEFAULT_VOICE
    monkeypatch.setenv("PATH", "")
    assert Catalogue().best("en").id == DEFAULT_VOICE


@pytest.mark.parametrize("command", [["false"], ["no-such-program-here"], ["sleep", "5"]])
def test_programs_that_fail(command: list[str]) -> None:
    with pytest.raises(OyezError, match="engine_failed"):
        run(command, timeout=0.3)


def test_sound_that_is_none() -> None:
    with workplace() as folder:
        for content in (b"", b"RIFF", b"text"):
            (folder / "x.wav").write_bytes(content)
            with pytest.raises(OyezError, match="engine_failed"):
                read_wav(folder / "x.wav")
        with pytest.raises(OyezError, match="engine_failed"):
            read_wav(folder / "missing.wav")
    assert not folder.exists()
