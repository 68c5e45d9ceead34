"""Piper over small models with its inputs and outputs: one speaker and three, alone and in batches."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import groupby
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from neural import PIPER_HOP, PIPER_IDS, WORDS, install_piper, kokoro_model, piper_model, symbols_heard
from oyez.errors import OyezError
from oyez.script import Utterance
from oyez.voices import BatchEngine, Engine, Sound, Voice
from oyez.voices.calling import meant
from oyez.voices.onnx.reading import Reader
from oyez.voices.piper import PiperEngine, saying
from oyez.voices.piper.config import PiperConfig, read_config
from oyez.voices.piper.model import PiperModel
from oyez.voices.piper.symbols import numbers, symbols
from support import say

NAME = "en_US-lessac-medium"
RATE = 22_050
LINES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=40)


def voice_of(engine: Engine, name: str = NAME) -> Voice:
    return next(voice for voice in engine.voices() if voice.id == f"piper:{name}")


def config_of(data: Path, name: str = NAME) -> PiperConfig:
    return read_config(data / f"models/piper/{name}/{name}.onnx.json")


def expected(utterance: Utterance, config: PiperConfig) -> list[list[int]]:
    """Return the numbers each word should sound as, paddings among them, repeats heard as one."""
    reader = Reader(1)
    said = symbols(utterance, config, reader)
    reader.close()
    found: list[list[int]] = [[] for _ in utterance.words]
    for symbol in said:
        if symbol.word >= 0:
            found[symbol.word] += [*config.ids[symbol.name], *config.ids["_"]]
    return [[number for number, _ in groupby(word)] for word in found]


def heard(sound: Sound) -> list[list[int]]:
    assert sound.words is not None
    return [symbols_heard(sound.pcm, RATE, word.start, word.end, PIPER_HOP) for word in sound.words]


def test_each_word_is_heard_in_its_own_time(piper: PiperEngine, module_data: Path) -> None:
    line = say("The head of the bank said it would, in a way, cut rates.")
    sound = piper.speak(line, voice_of(piper), 1.0)
    assert heard(sound) == expected(line, config_of(module_data))


@given(LINES, st.sampled_from([0.5, 0.85, 1.0, 1.35, 3.0]))
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_word_is_lost_from_any_utterance(
    piper: PiperEngine, module_data: Path, words: Sequence[str], pace: float
) -> None:
    line = say(" ".join(words) + ".")
    sound = piper.speak(line, voice_of(piper), pace)
    assert heard(sound) == expected(line, config_of(module_data))


def test_a_long_sentence_is_said_in_pieces(piper: PiperEngine, module_data: Path) -> None:
    line = say(", and ".join(["the minister of the interior spoke of water"] * 30) + ".")
    sound = piper.speak(line, voice_of(piper), 1.0)
    assert heard(sound) == expected(line, config_of(module_data))


@given(st.lists(LINES, min_size=2, max_size=5))
@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_batch_sounds_as_each_alone(piper: PiperEngine, module_data: Path, lines: list[list[str]]) -> None:
    utterances = [say(" ".join(words) + ".") for words in lines]
    voice = voice_of(piper)
    alone = [piper.speak(line, voice, 1.0) for line in utterances]
    assert isinstance(piper, BatchEngine)
    assert list(piper.speak_batch(utterances, voice, 1.0)) == alone
    # One run, as on a GPU. The small model's sums are too short for the batch to change their last bits.
    model, reader = PiperModel(module_data / f"models/piper/{NAME}/{NAME}.onnx"), Reader(1)
    together = list(saying.say(utterances, 0, 1.0, 0, model, reader, len(utterances)))
    reader.close()
    assert together == alone


def test_threads_speak_at_once_and_each_gets_its_own(piper: PiperEngine) -> None:
    lines = [say(f"Rates rose {'again ' * number}today.") for number in range(6)]
    alone = [piper.speak(line, voice_of(piper), 1.0) for line in lines]
    with ThreadPoolExecutor(6) as pool:
        assert list(pool.map(lambda line: piper.speak(line, voice_of(piper), 1.0), lines)) == alone


def test_the_version_says_what_else_the_bytes_depend_on(monkeypatch: pytest.MonkeyPatch) -> None:
    before = PiperEngine().version
    monkeypatch.setenv("OYEZ_ONNX_THREADS", "4")
    assert PiperEngine().version != before
    monkeypatch.setenv("OYEZ_ONNX_PROVIDERS", "abacus")
    with pytest.raises(OyezError) as caught:
        _ = PiperEngine().version
    assert caught.value.code == "bad_provider"


def test_equal_keys_are_equal_bytes_and_another_attempt_is_not(piper: PiperEngine) -> None:
    line = say("Rates rose again.")
    first, again, other = (piper.speak(line, voice_of(piper), 1.0, attempt) for attempt in (0, 0, 1))
    assert first == again
    assert other.pcm != first.pcm


def test_each_speaker_has_a_voice_of_its_own(piper: PiperEngine) -> None:
    ids = [voice.id for voice in piper.voices() if voice.id.startswith("piper:en_GB-test-low") and voice.installed]
    assert ids == ["piper:en_GB-test-low", "piper:en_GB-test-low#first", "piper:en_GB-test-low#third"]
    line = say("Rates rose.")
    sounds = {piper.speak(line, voice_of(piper, name.partition(":")[2]), 1.0).pcm for name in ids}
    assert len(sounds) == 3


def test_the_speaker_heard_where_none_is_named_is_found_by_its_own_name(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("OYEZ_DATA", str(tmp_path))
    speakers = {"p239": 0, "p236": 1, "p264": 2}
    install_piper(tmp_path, "en_GB-vctk-medium", piper_model(speakers=3), num_speakers=3, speaker_id_map=speakers)
    voices = PiperEngine().voices()
    for name in ("piper:en_GB-vctk-medium#p239", "en_gb-VCTK-medium#P239", "Piper VCTK", "piper:en_GB-vctk-medium"):
        found = meant(voices, name)
        assert found is not None
        assert found.id == "piper:en_GB-vctk-medium"
    other = meant(voices, "piper:en_GB-vctk-medium#p236")
    assert other is not None
    assert (other.name, other.accent) == ("Piper VCTK p236", "British")


def test_what_a_voice_of_no_table_is_called(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("OYEZ_DATA", str(tmp_path))
    names = ("fr_FR-mls-medium", "de_DE-mls-medium", "fr_CA-marie_claire-high", "en_GB-semaine-x_low", "en_GB-alba-low")
    for name in names:
        install_piper(tmp_path, name, piper_model())
    found = {voice.id.partition(":")[2]: (voice.name, voice.accent) for voice in PiperEngine().voices()}
    assert [found[name] for name in names] == [
        ("Piper MLS (French)", "French"), ("Piper MLS (German)", "German"),
        ("Piper Marie Claire High", "Canadian"), ("Piper Semaine X Low", "British"), ("Piper Alba Low", "British"),
    ]  # fmt: skip
    assert len({voice.name for voice in PiperEngine().voices()}) == len(PiperEngine().voices())


def test_numbers_are_begun_padded_and_ended() -> None:
    # As piper-tts' own phonemes_to_ids writes them.
    config = PiperConfig(
        22050, "espeak", "en-us", {k: tuple(v) for k, v in PIPER_IDS.items()}, (), {}, 0, 1, 0, 1, 0, 256
    )
    reader = Reader(1)
    ids, places = numbers(symbols(say("a"), config, reader), config)
    reader.close()
    pad, begin, end = 0, 1, 2
    schwa, stop, stress, i = (PIPER_IDS[name][0] for name in ("e", ".", "ˈ", "ɪ"))
    assert ids == [begin, pad, stress, pad, schwa, pad, i, pad, stop, pad, end]
    assert places == [(2, 4), (4, 6), (6, 8), (8, 10)]


def test_a_joint_has_no_space_inside(module_data: Path, piper: PiperEngine) -> None:
    # What piper-tts 1.8.0 gives its voices for the same words.
    reader = Reader(1)
    said = symbols(say("He was the head of the bank, though."), config_of(module_data), reader)
    reader.close()
    assert "".join(symbol.name for symbol in said) == "hiː wʌzðə hˈɛd ʌvðə bˈæŋk, ðˌoʊ."


@pytest.mark.parametrize("kind", ["no durations", "two candidates", "named already"])
def test_durations_that_are_not_there(data: Path, kind: str) -> None:
    made = {
        "no durations": piper_model(ceils=0),
        "two candidates": piper_model(ceils=2),
        "named already": piper_model(named=True),
    }[kind]
    install_piper(data, NAME, made)
    engine = PiperEngine()
    sound = engine.speak(say("Rates rose."), voice_of(engine), 1.0)
    two = list(engine.speak_batch([say("Rates rose."), say("And then they fell again.")], voice_of(engine), 1.0))
    engine.close()
    assert (sound.words is not None) is (kind == "named already")
    assert two[0] == sound


def test_a_voice_that_reads_letters(data: Path) -> None:
    install_piper(data, NAME, piper_model(), phoneme_type="text", espeak={})
    engine = PiperEngine()
    line = say("Rates Rose")
    sound = engine.speak(line, voice_of(engine), 1.0)
    engine.close()
    letters = [[PIPER_IDS[letter][0] for letter in word] for word in ("rates", "rose")]
    assert [[number for number in word if number] for word in heard(sound)] == letters


def test_clusters_are_one_symbol(data: Path) -> None:
    ids = {**PIPER_IDS, "eɪ": [200]}
    install_piper(data, NAME, piper_model(), phoneme_id_map=ids, vowel_clusters=[["e", "ɪ"]])
    engine = PiperEngine()
    sound = engine.speak(say("Rates."), voice_of(engine), 1.0)
    engine.close()
    assert 200 in heard(sound)[0]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"phoneme_type": "pinyin"}, "pinyin"),
        ({"phoneme_id_map": {"a": [1]}}, "no number for"),
        ({"audio": {}}, "sample_rate"),
        ({"phoneme_id_map": "abc"}, "missing or wrong"),
    ],
)
def test_settings_that_cannot_be_used(data: Path, change: dict[str, object], said: str) -> None:
    install_piper(data, NAME, piper_model(), **change)
    with pytest.raises(OyezError) as caught:
        config_of(data)
    assert caught.value.code == "bad_model"
    assert said in caught.value.message
    engine = PiperEngine()
    assert not voice_of(engine).installed
    engine.close()


@pytest.mark.parametrize("content", [b"<html>", b"", piper_model()[:1500]], ids=["html", "empty", "cut"])
def test_a_file_that_is_no_model(data: Path, content: bytes) -> None:
    install_piper(data, NAME, content)
    engine = PiperEngine()
    with pytest.raises(OyezError) as caught:
        engine.speak(say("Rates rose."), voice_of(engine), 1.0)
    engine.close()
    assert caught.value.code == "bad_model"


def test_another_model(data: Path) -> None:
    install_piper(data, NAME, kokoro_model())
    engine = PiperEngine()
    with pytest.raises(OyezError, match="not a voice of Piper"):
        engine.speak(say("Rates rose."), voice_of(engine), 1.0)
    engine.close()


def test_without_a_model_a_voice_says_how_to_get_it(data: Path) -> None:
    engine = PiperEngine()
    voice = voice_of(engine)
    assert (voice.installed, voice.needs) == (False, f"oyez voices install {NAME}")
    with pytest.raises(OyezError) as caught:
        engine.speak(say("Rates rose."), voice, 1.0)
    engine.close()
    assert caught.value.code == "voice_not_installed"
