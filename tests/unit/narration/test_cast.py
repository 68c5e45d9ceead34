"""Who says what: a voice is not given letters it does not know where another one knows them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

from oyez.article import Article, Block
from oyez.cli.notes import notes
from oyez.errors import OyezError
from oyez.library import Library
from oyez.narration import LocalExecutor, narrate
from oyez.narration.cast import Cast, cast
from oyez.script import Script, write
from oyez.voices import Catalogue, Voice
from support import say

POINTS = (EntryPoint("espeak", "oyez.voices.espeak:EspeakEngine", "oyez.engines"),)
ENGLISH, JAPANESE, SHORT = "The old bridge opened again.", "古い橋は月曜日に再び開通した。", "橋が開通。"


@pytest.fixture
def voices() -> Iterator[Catalogue]:
    found = Catalogue(POINTS)
    yield found
    found.close()


def script(language: str, *lines: tuple[str, str]) -> Script:
    said = (replace(say(text), language=own, id=f"b{at}.1") for at, (text, own) in enumerate(lines))
    return Script(language, tuple(said))


def speakers(found: Cast, said: Script) -> list[str]:
    return [found.speaker(line).language for line in said.utterances]


def test_letters_that_a_voice_does_not_know_are_read_by_one_that_does(voices: Catalogue) -> None:
    ava = voices.find("Ava")
    said = script("ja", (ENGLISH, "ja"), (JAPANESE, "ja"), (SHORT, "en"))
    found = cast(said, ava, voices)
    assert speakers(found, said) == ["en-US", "ja", "ja"]
    assert [found.instead(line, found.speaker(line)) for line in said.utterances] == [False, True, True]
    assert {voice.language for voice in found.speakers(said)} == {"en-US", "ja"}
    own = voices.find("espeak:ja+f5")
    assert speakers(cast(said, own, voices), said) == ["ja", "ja", "ja"]


def test_a_quotation_in_another_language_is_no_finding(voices: Catalogue) -> None:
    said = script("en", (ENGLISH, "en"), ("Мост снова открыт для всех.", "ru"))
    found = cast(said, voices.find("Ava"), voices)
    assert speakers(found, said) == ["en-US", "ru-RU"]
    assert not any(found.instead(line, found.speaker(line)) for line in said.utterances)


def test_the_voice_that_was_named_comes_first(voices: Catalogue, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OYEZ_FALLBACK", "Edward, espeak:ja+edward")
    said = script("ja", (JAPANESE, "ja"))
    assert cast(said, voices.find("Ava"), voices).speaker(said.utterances[0]).id == "espeak:ja+edward"


class English(Catalogue):
    """A machine on which nobody speaks Japanese, yet."""

    def known(self) -> tuple[Voice, ...]:
        here = super().known()
        absent = next(voice for voice in here if voice.language == "ja")
        english = (voice for voice in here if voice.language.startswith("en"))
        return (*english, replace(absent, name="Sakura", installed=False, needs="oyez voices install sakura"))


def test_what_nobody_reads_is_refused_where_it_is_most_of_it() -> None:
    voices = English(POINTS)
    ava = voices.find("Ava")
    with pytest.raises(OyezError, match=r"unread_language.*Ava cannot read Japanese.*`oyez voices install sakura`"):
        cast(script("ja", (JAPANESE, "ja"), (JAPANESE, "ja"), (ENGLISH, "en")), ava, voices)
    said = script("en", (ENGLISH, "en"), (JAPANESE, "ja"))
    assert speakers(cast(said, ava, voices), said) == ["en-US", "en-US"]
    voices.close()


def test_it_is_told(voices: Catalogue, tmp_path: Path) -> None:
    library = Library(tmp_path)
    text = f"{ENGLISH}\n\n{JAPANESE}\n\nTraffic was light in the morning."
    blocks = tuple(Block(f"b{at}", "paragraph", line) for at, line in enumerate(text.split("\n\n"), 1))
    story = Article(source="-", headline="The bridge", language="ja", blocks=blocks)
    executor = LocalExecutor(voices=voices)
    ava = voices.find("Ava")
    made = narrate(story, write(story), ava, [tmp_path / "o.wav"], library=library, executor=executor, voices=voices)
    executor.close()
    library.close()
    assert [(found.flaw, found.voice) for found in made.findings] == [("other_voice", "espeak:ja+f5")]
    said = len(made.timeline.utterances)
    assert list(notes(story, ava, made)) == [f"1 of {said} sentences is read by Japanese, woman: Ava cannot say it."]
    worse = replace(made, findings=tuple(replace(made.findings[0], utterance=f"b{n}", flaw="silent") for n in range(9)))
    assert "most of this narration may be wrong" in next(notes(story, ava, worse))
