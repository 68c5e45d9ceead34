"""Kokoro over small models with its inputs and outputs: every word said, and its time the model's own."""

from __future__ import annotations

import json
import shutil
import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from onnx import TensorProto

from neural import KOKORO_HOP, KOKORO_VOCABULARY, WORDS, install_kokoro, kokoro_model, piper_model, symbols_heard
from oyez.errors import OyezError
from oyez.script import Utterance
from oyez.voices import Engine, Sound, Voice
from oyez.voices.kokoro import KokoroEngine
from oyez.voices.kokoro.alphabet import spelled
from oyez.voices.kokoro.model import LONGEST, KokoroModel
from oyez.voices.kokoro.saying import symbols
from oyez.voices.kokoro.styles import Styles
from oyez.voices.onnx import session
from oyez.voices.onnx.reading import Reader
from support import say

RATE = 24_000
LINES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=60)


def voice_of(engine: Engine, style: str = "af_heart") -> Voice:
    return next(voice for voice in engine.voices() if voice.id == f"kokoro:{style}")


def expected(utterance: Utterance, language: str = "en-us") -> list[list[int]]:
    """Return the numbers each word should sound as, repeats heard as one."""
    reader = Reader(1)
    said = symbols(utterance, language, KOKORO_VOCABULARY, reader)
    reader.close()
    found: list[list[int]] = [[] for _ in utterance.words]
    for symbol in said:
        if symbol.word >= 0:
            found[symbol.word].append(KOKORO_VOCABULARY[symbol.name])
    return [[number for number, _ in groupby(word)] for word in found]


def heard(sound: Sound) -> list[list[int]]:
    assert sound.words is not None
    return [symbols_heard(sound.pcm, RATE, word.start, word.end, KOKORO_HOP) for word in sound.words]


def test_only_voices_that_the_installed_file_holds_are_listed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("OYEZ_DATA", str(tmp_path))
    everyone = len(KokoroEngine().voices())
    assert everyone == 41
    install_kokoro(tmp_path, kokoro_model(), ("af_heart", "bf_emma", "zz_nobody"))
    assert {voice.id for voice in KokoroEngine().voices()} == {"kokoro:af_heart", "kokoro:bf_emma"}
    packs = tmp_path / "models/kokoro/kokoro/voices-v1.0.bin"
    packs.write_bytes(bytes(packs.stat().st_size))
    assert len(KokoroEngine().voices()) == everyone
    engine = KokoroEngine()
    with pytest.raises(OyezError, match="bad_model"):
        engine.speak(say("Hello."), voice_of(engine), 1.0)
    engine.close()


def test_each_word_is_heard_in_its_own_time(kokoro: KokoroEngine) -> None:
    line = say("The head of the bank said it would, in a way, cut rates to two percent.")
    sound = kokoro.speak(line, voice_of(kokoro), 1.0)
    assert heard(sound) == expected(line)
    assert sound.words is not None
    assert not any(word.estimated for word in sound.words)


@given(LINES, st.sampled_from([0.5, 0.85, 1.0, 1.35, 2.0]))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_word_is_lost_from_any_utterance(kokoro: KokoroEngine, words: Sequence[str], pace: float) -> None:
    line = say(" ".join(words) + ".")
    sound = kokoro.speak(line, voice_of(kokoro), pace)
    assert heard(sound) == expected(line)
    assert sound.words is not None
    assert all(before.end <= after.start for before, after in zip(sound.words, sound.words[1:], strict=False))


def test_a_sentence_longer_than_the_model_takes_is_said_in_pieces(kokoro: KokoroEngine) -> None:
    line = say(", and ".join(["the minister of the interior spoke of water"] * 40) + ".")
    sound = kokoro.speak(line, voice_of(kokoro), 1.0)
    assert heard(sound) == expected(line)
    assert sum(map(len, expected(line))) > 2 * LONGEST


def test_a_word_longer_than_the_model_takes_keeps_all_its_sounds(kokoro: KokoroEngine) -> None:
    line = say("Call " + "rhubarb" * 150 + " now.")
    sound = kokoro.speak(line, voice_of(kokoro), 1.0)
    words = heard(sound)
    wanted = expected(line)
    assert (words[0], words[-1]) == (wanted[0], wanted[-1])
    # Where a piece ends inside the word the padding of both pieces is heard: 0.
    assert [number for number, _ in groupby(number for number in words[1] if number)] == wanted[1]


def test_equal_keys_are_equal_bytes_and_another_attempt_is_not(kokoro: KokoroEngine) -> None:
    line = say("Rates rose again.")
    first, again, other = (kokoro.speak(line, voice_of(kokoro), 1.0, attempt) for attempt in (0, 0, 1))
    assert first == again
    fresh = KokoroEngine()
    assert fresh.speak(line, voice_of(fresh), 1.0) == first
    fresh.close()
    assert other.pcm != first.pcm
    assert other.words == first.words


def test_known_phonemes_are_said_as_given(kokoro: KokoroEngine) -> None:
    line = say("Mr Ngata spoke.", {"Ngata": "ˈnɑːtə"})
    sound = kokoro.speak(line, voice_of(kokoro), 1.0)
    assert heard(sound)[1] == [KOKORO_VOCABULARY[symbol] for symbol in "nˈɑtə"]


def test_the_style_is_the_voice_s_own(kokoro: KokoroEngine) -> None:
    line = say("One word.")
    pcm = {kokoro.speak(line, voice_of(kokoro, style), 1.0).pcm for style in ("af_heart", "bf_emma")}
    assert len(pcm) == 2


def test_a_line_without_words_to_say_is_short_silence(kokoro: KokoroEngine) -> None:
    sound = kokoro.speak(say("😀 — 😀"), voice_of(kokoro), 1.0)
    assert set(sound.pcm) == {0}
    assert sound.words == ()


def test_a_headline_ends_as_a_sentence(kokoro: KokoroEngine) -> None:
    line = say("Rates rise")
    assert kokoro.speak(line, voice_of(kokoro), 1.0).pcm == kokoro.speak(say("Rates rise."), voice_of(kokoro), 1.0).pcm


@pytest.mark.parametrize(
    ("ids", "durations", "speed", "config"),
    [
        ("tokens", False, TensorProto.FLOAT, False),
        ("tokens", True, TensorProto.INT32, True),
        ("input_ids", True, TensorProto.FLOAT, True),
    ],
    ids=["v1.0", "v1.1-zh", "since 2025-03"],
)
def test_every_generation_of_exports(data: Path, ids: str, durations: bool, speed: int, config: bool) -> None:
    install_kokoro(data, kokoro_model(ids=ids, durations=durations, speed=speed, config=config))
    engine = KokoroEngine()
    sound = engine.speak(say("Rates rose again."), voice_of(engine), 0.6)
    engine.close()
    assert (sound.words is not None) is durations
    assert sound.duration > 0.5


def test_the_table_of_symbols_beside_the_model(data: Path) -> None:
    file = data / "model.onnx"
    file.write_bytes(kokoro_model(config=False))
    assert KokoroModel(file).vocabulary["ᵻ"] == 177  # of the published config.json
    (data / "config.json").write_text(json.dumps({"vocab": {"a": 5}}), "utf-8")
    assert KokoroModel(file).vocabulary == {"a": 5}
    (data / "config.json").write_text(json.dumps({"vocab": ["a"]}), "utf-8")
    with pytest.raises(OyezError, match="table of symbols"):
        _ = KokoroModel(file).vocabulary


# Known answers: misaki 0.9.4's lexicons ("hello", "world", "choice", "fire", "hurry", "care"), and its rules by hand.
@pytest.mark.parametrize(
    ("phones", "language", "written"),
    [
        (("h", "ə", "l", "ˈoʊ"), "en-us", "həlˈO"),
        (("w", "ˈɜː", "l", "d"), "en-us", "wˈɜɹld"),
        (("b", "ˈʌ", "ɾ", "ɚ"), "en-us", "bˈʌTəɹ"),
        (("tʃ", "ˈɔɪ", "s"), "en-us", "ʧˈYs"),
        (("b", "ˈɑː", "ɾ", "əl"), "en-us", "bˈɑTᵊl"),
        (("f", "ˈaɪɚ"), "en-us", "fˈIəɹ"),
        (("h", "ˈɜː", "ɹ", "i"), "en-us", "hˈɜɹi"),
        (("h", "ə", "l", "ˈəʊ"), "en-gb", "həlˈQ"),
        (("k", "ˈeə"), "en-gb", "kˈɛː"),
        (("n", "ˈiə"), "en-gb", "nˈɪə"),
        (("ˈu", "n", "o"), "es", "ˈuno"),
        (("dʒ", "ˈɔ", "r", "n", "o"), "it", "ʤˈɔrno"),
        (("n", "ˌɐ̃ʊ̃"), "pt-br", "nˌɐ̃ʊ̃"),
    ],
)
def test_kokoro_s_alphabet(phones: tuple[str, ...], language: str, written: str) -> None:
    known = dict.fromkeys(KOKORO_VOCABULARY, 1)
    assert "".join(spelled(phones, language, known)) == unicodedata.normalize("NFD", written)


@given(st.lists(st.text(min_size=1, max_size=4), max_size=5), st.sampled_from(["en-us", "en-gb", "fr-fr"]))
def test_any_sounds_give_known_symbols_and_never_none(phones: list[str], language: str) -> None:
    found = spelled(tuple(phones), language, KOKORO_VOCABULARY)
    assert set(found) <= set(KOKORO_VOCABULARY)
    assert bool(found) == bool(phones)


def test_the_row_of_a_pack_is_the_length_s_own(tmp_path: Path) -> None:
    rows = np.repeat(np.arange(510, dtype=np.float32)[:, None], 256, 1)
    rows.tofile(tmp_path / "af_heart.bin")
    (rows + 2).tofile(tmp_path / "bf_emma.bin")
    styles = Styles(tmp_path)
    assert styles.row("af_heart", 1)[0, 0] == 0
    assert styles.row("af_heart", 510)[0, 0] == 509
    assert styles.row("af_heart", 9000)[0, 0] == 509
    assert styles.row("af_heart+bf_emma", 11).tolist() == [[11.0] * 256]


def test_loading_leaves_no_file_behind_and_needs_none(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install_kokoro(data, kokoro_model())
    before = sorted((data / "models/kokoro/kokoro").iterdir())
    engine = KokoroEngine()
    sound = engine.speak(say("Rates rose."), voice_of(engine), 1.0)
    engine.close()
    assert sorted((data / "models/kokoro/kokoro").iterdir()) == before

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(session, "NamedTemporaryFile", full)
    engine = KokoroEngine()
    assert engine.speak(say("Rates rose."), voice_of(engine), 1.0) == sound
    engine.close()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("html", b"<html><body>Not found</body></html>"),
        ("cut", kokoro_model()[:2000]),
        ("empty", b""),
        ("noise", bytes(range(256)) * 40),
    ],
)
def test_a_file_that_is_no_model(data: Path, name: str, content: bytes) -> None:
    install_kokoro(data, content)
    engine = KokoroEngine()
    with pytest.raises(OyezError) as caught:
        engine.speak(say("Rates rose."), voice_of(engine), 1.0)
    engine.close()
    assert caught.value.code == "bad_model"
    assert "Install" in caught.value.message


def test_another_model(data: Path) -> None:
    install_kokoro(data, piper_model())
    engine = KokoroEngine()
    with pytest.raises(OyezError, match="not a model of Kokoro: it takes input, input_lengths, scales"):
        engine.speak(say("Rates rose."), voice_of(engine), 1.0)
    engine.close()


def test_a_voice_that_is_not_in_the_file(data: Path) -> None:
    install_kokoro(data, kokoro_model(), voices=["af_heart"])
    engine = KokoroEngine()
    with pytest.raises(OyezError) as caught:
        engine.speak(say("Rates rose."), replace(voice_of(engine), id="kokoro:bf_emma"), 1.0)
    assert caught.value.code == "unknown_voice"
    (data / "models/kokoro/kokoro/voices-v1.0.bin").write_bytes(b"PK\x03\x04 not really")
    with pytest.raises(OyezError) as caught:
        engine.speak(say("Rates rose."), voice_of(engine, "am_puck"), 1.0)
    engine.close()
    assert caught.value.code in {"bad_model", "voice_not_installed"}


def test_without_a_model_the_voices_say_how_to_get_one(data: Path) -> None:
    engine = KokoroEngine()
    voice = voice_of(engine)
    assert (voice.installed, voice.needs, voice.licence) == (False, "oyez voices install kokoro", "Apache-2.0")
    assert voice.size > 300_000_000
    with pytest.raises(OyezError) as caught:
        engine.speak(say("Rates rose."), voice, 1.0)
    engine.close()
    assert caught.value.code == "voice_not_installed"
    assert "oyez voices install kokoro" in caught.value.message


def test_another_file_is_another_version(data: Path) -> None:
    install_kokoro(data, kokoro_model())
    engine = KokoroEngine()
    before = voice_of(engine).version
    shutil.rmtree(data / "models")
    install_kokoro(data, kokoro_model(noise=False))
    assert voice_of(engine).version != before
    engine.close()
