"""Finding voices, and engines that cannot be loaded."""

from __future__ import annotations

from dataclasses import replace
from importlib.metadata import EntryPoint
from pathlib import Path
from types import SimpleNamespace

import pytest

from oyez.errors import OyezError
from oyez.voices import DEFAULT_VOICE, Capabilities, Catalogue, Voice, take_key
from oyez.voices.calling import meant, near
from support import say


@pytest.fixture
def found() -> Catalogue:
    return Catalogue()


def test_by_id_and_by_name(found: Catalogue) -> None:
    assert found.find(DEFAULT_VOICE) == found.find("edward") == found.find("EDWARD")


def test_ids_and_names_are_unique(found: Catalogue) -> None:
    assert (
        len({voice.id for voice in found.known()}) == len({voice.name for voice in found.known()}) == len(found.known())
    )


def test_an_unknown_voice_names_the_nearest(found: Catalogue) -> None:
    with pytest.raises(OyezError) as caught:
        found.find("Edwart")
    assert caught.value.code == "unknown_voice"
    assert "Edward" in caught.value.message


def listed(*ids: str, gone: str = "") -> list[Voice]:
    able = Catalogue().find(DEFAULT_VOICE)
    return [replace(able, id=each, name=f"Voice {at}", installed=each != gone) for at, each in enumerate(ids)]


def test_an_engine_may_be_left_out_where_one_voice_is_meant() -> None:
    voices = listed("flite:slt", "festival:kal", "flite:kal")
    assert meant(voices, "SLT") == voices[0]
    assert meant(voices, "FLITE:slt") == voices[0]
    assert meant(voices, "kal") is None
    one = meant(listed("flite:kal", "festival:kal", gone="flite:kal"), "kal")
    assert one is not None
    assert one.id == "festival:kal"
    assert meant(voices, "") is None
    assert meant(listed("flite:slt"), "") is None
    titled = [replace(voices[0], name="Sue (Mimic)"), replace(voices[1], name="Ann (Mimic)")]
    assert meant(titled, "sue") == titled[0]
    assert meant([*titled, replace(voices[2], name="Sue (Other)")], "sue") is None


def test_the_nearest_names_hold_what_was_asked_for_or_are_like_it() -> None:
    voices = listed("flite:slt", "kokoro:af_sky", "kokoro:af_heart", "espeak:en-us+f5")
    assert near(voices, "f5") == ("espeak:en-us+f5",)
    assert near(voices, "AF_HAERT") == ("kokoro:af_heart",)
    assert near(voices, "kokoro") == ("kokoro:af_sky", "kokoro:af_heart")
    assert near(voices, "¿?") == ()


LANGUAGES = [
    ("en", "en-US"),
    ("en-GB", "en-US"),
    ("de", "de"),
    ("pt-BR", "pt"),
    ("fi", "fi"),
    ("zh", "zh-CN"),
    ("xx", "en-US"),
]


@pytest.mark.parametrize(("language", "begins"), LANGUAGES)
def test_default_voice_of_a_language(found: Catalogue, language: str, begins: str) -> None:
    assert found.default(language).language.startswith(begins)


def test_lists_name_uncalibrated_voices_only_where_their_language_is_asked_for(found: Catalogue) -> None:
    def added(language: str) -> set[str]:
        return {voice.id for voice in found.voices(language)} - {voice.id for voice in found.voices()}

    assert all(voice.calibrated for voice in found.voices())
    assert added("fi-FI") == added("fi") == {"espeak:fi+f5", "espeak:fi+edward"}
    assert added("en") == added("en-US") == added("xx") == added("") == set()
    assert added("pt-BR") == {"espeak:pt-br+f5", "espeak:pt-br+edward"}
    assert found.find("finnish, woman").id == "espeak:fi+f5"


def test_a_broken_engine_is_left_out_and_named() -> None:
    broken = EntryPoint("broken", "no.such.module:Engine", "oyez.engines")
    working = EntryPoint("espeak", "oyez.voices.espeak:EspeakEngine", "oyez.engines")
    found = Catalogue((broken, working))
    assert len(found.voices()) > 6
    assert "ModuleNotFoundError" in found.broken["broken"]


def test_no_engine_at_all() -> None:
    with pytest.raises(OyezError) as caught:
        Catalogue(()).default("en")
    assert caught.value.code == "no_voice"


def test_a_key_changes_with_the_sound_and_with_nothing_else() -> None:
    voice = Voice("espeak:x", "X", "espeak", "en-US", "American", "female", "MIT", 22050, 180, -20)
    key = take_key(say("One two."), voice, "1", 1.0)
    assert key == take_key(say("One two.", name="b9.4", pause=2.0), voice, "1", 1.0)
    assert key != take_key(say("One two!"), voice, "1", 1.0)
    assert key != take_key(say("One two.", {"two": "tuː"}), voice, "1", 1.0)
    assert key != take_key(say("One two."), voice, "2", 1.0)
    assert key != take_key(say("One two."), voice, "1", 1.05)
    assert key != take_key(say("One two.", language="de"), voice, "1", 1.0)


def test_no_text_leaves_this_machine_unless_its_voice_was_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OYEZ_REMOTE", "all")
    monkeypatch.setenv("OPENAI_API_KEY", "sk-test")
    found = Catalogue()
    assert "openai:nova" in {voice.id for voice in found.voices()}
    assert found.find("Nova (OpenAI)").id == "openai:nova"
    for language in ("en", "de", "sw", "xx"):
        for voice in (found.best(language), found.default(language)):
            assert not found.engine(voice).capabilities.remote


def test_names_and_ids_are_unique_over_all_engines() -> None:
    known = Catalogue().known()
    assert len({voice.id for voice in known}) == len(known)
    assert len({voice.name.casefold() for voice in known}) == len(known)


def test_who_hears_the_embedded_voice_is_told_how_to_get_a_nearer_one(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv("OYEZ_DATA", str(tmp_path))
    monkeypatch.setenv("OPENAI_API_KEY", "")
    bare = Catalogue()
    ava = bare.find("espeak:en-us+f5")
    assert bare.nearer(ava, "en-GB") == ("apt install flite", "oyez voices install kokoro")
    assert bare.nearer(bare.default("de"), "de") == ("oyez voices install --list",)
    assert bare.nearer(bare.default("eo"), "eo") == ()
    bare.close()


def test_who_hears_another_voice_or_could_is_told_nothing(found: Catalogue) -> None:
    ava = found.find("espeak:en-us+f5")
    nearer = replace(ava, id="other:one", name="One", engine="other", quality="good")
    other = SimpleNamespace(
        name="other", voices=lambda: [nearer], close=lambda: None,
        capabilities=Capabilities("MIT", "text", word_times=True, paces=(1.0, 1.0)),
    )  # fmt: skip
    both = Catalogue(())
    both._engines = {"espeak": found.engines["espeak"], "other": other}
    assert both.nearer(nearer, "en") == both.nearer(ava, "en") == ()
