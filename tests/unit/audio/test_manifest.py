"""The player's manifest and the timeline file: the same facts as the recording's, found again by unpacking."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from oyez.article import Article, Block
from oyez.audio import LIVE_DELAY, Recorder, Timeline, manifest, timeline_data
from oyez.errors import OyezError
from oyez.script import Script, Utterance
from oyez.words import count_words

if TYPE_CHECKING:
    from unit.audio.conftest import Maker

BODY = "Prices rose 😀 by 5% in 日本. “No,” she said."
BYLINE = "By Ann Example and Bo Sample"


class Story:
    """An article, its script and its recording."""

    def __init__(self, make: Maker) -> None:
        self.article = Article(
            "-",
            url="https://example.org/a",
            headline="Talks go on",
            byline=("Ann Example", "Bo Sample"),
            site="The Example",
            blocks=(Block("b1", "paragraph", BODY), Block("b2", "caption", "Not said.")),
        )
        cut = BODY.index("“")
        byline = make.utterance("Ann Example and Bo Sample", block="byline", start=3)
        self.utterances: tuple[Utterance, ...] = (
            make.utterance("Talks go on", block="headline"),
            replace(byline, role="byline"),
            make.utterance(BODY[: cut - 1], block="b1"),
            make.utterance(BODY[cut:], block="b1", start=cut, number=2),
        )
        self.script = Script("en", self.utterances)
        self.voice = make.voice()
        recorder = Recorder(self.voice)
        for utterance in self.utterances:
            recorder.add(utterance, make.take(utterance))
        self.recording = recorder.finish()

    def manifest(self, timeline: Timeline | None = None, **changes: Any) -> dict[str, Any]:
        facts: dict[str, Any] = {
            "status": "ready",
            "wpm": self.recording.wpm,
            "duration": self.recording.duration,
            "audio": {"m4a": "/a.m4a"},
            "voices": [{"id": "espeak:x", "name": "X"}],
        } | changes
        clock = self.recording.timeline if timeline is None else timeline
        made = manifest("a1", self.article, self.script, self.voice, clock, **facts)
        return json.loads(json.dumps(made))  # type: ignore[no-any-return]


@pytest.fixture(scope="module")
def story(make: Maker) -> Story:
    return Story(make)


def unpacked(data: dict[str, Any]) -> list[tuple[str, str, int, int]]:
    """Block, word, start and end in milliseconds, as a player finds them: in UTF-16."""
    words, clock = [], 0
    for block in data["blocks"]:
        units, at = block["text"].encode("utf-16-le"), 0
        for index in range(0, len(block["words"]), 4):
            gap, length, dt, duration = block["words"][index : index + 4]
            at, clock = at + gap, clock + dt
            words.append((block["id"], units[2 * at : 2 * (at + length)].decode("utf-16-le"), clock, clock + duration))
            at += length
    return words


def test_every_word_is_found_again(story: Story) -> None:
    words = unpacked(story.manifest())
    wanted = story.recording.timeline.words
    assert [word[:2] for word in words] == [(word.block, word.text) for word in wanted]
    for (*_, start, end), word in zip(words, wanted, strict=True):
        assert (start / 1000, end / 1000) == pytest.approx((word.start, word.end), abs=0.00051)


def test_sentences_and_pauses_are_found_again(story: Story) -> None:
    data = story.manifest()
    clock, first = 0, 0
    for (name, word, dt, duration), each, utterance in zip(
        data["utterances"], story.recording.timeline.utterances, story.utterances, strict=True
    ):
        clock += dt
        assert (name, word) == (each.id, first)
        assert (clock / 1000, (clock + duration) / 1000) == pytest.approx((each.start, each.end), abs=0.00051)
        first += count_words(utterance.text)
    clock = 0
    for (dt, duration), pause in zip(data["pauses"], story.recording.timeline.pauses, strict=True):
        clock += dt
        assert (clock / 1000, (clock + duration) / 1000) == pytest.approx((pause.start, pause.end), abs=0.00051)


def test_the_facts_are_there(story: Story) -> None:
    data = story.manifest()
    assert data["version"] == 1
    assert (data["id"], data["status"], data["error"]) == ("a1", "ready", None)
    assert (data["title"], data["site"], data["url"]) == ("Talks go on", "The Example", "https://example.org/a")
    assert (data["byline"], data["voice"]) == (["Ann Example", "Bo Sample"], "espeak:x")
    assert data["words"] == len(story.recording.timeline.words) == sum(count_words(u.text) for u in story.utterances)
    assert data["wpm"] == pytest.approx(story.recording.wpm, abs=0.01)
    assert data["delay"] == 0.0
    assert [(block["id"], block["role"]) for block in data["blocks"]] == [
        ("headline", "paragraph"),
        ("byline", "byline"),
        ("b1", "paragraph"),
    ]


def test_a_byline_is_as_long_as_its_sentences_say(story: Story) -> None:
    text = story.manifest()["blocks"][1]["text"]
    assert text == "   Ann Example and Bo Sample"
    assert len(text) == len(BYLINE)


def test_a_live_one_names_its_delay_and_grows_at_the_end(story: Story) -> None:
    timeline = story.recording.timeline
    done = sum(count_words(utterance.text) for utterance in story.utterances[:3])
    part = Timeline(timeline.words[:done], timeline.utterances[:3], timeline.pauses[:2])
    live = story.manifest(part, status="live", audio={"live": "/live.mp4"})
    ready = story.manifest()
    assert live["delay"] == pytest.approx(LIVE_DELAY)
    assert live["words"] == ready["words"]
    assert unpacked(live) == unpacked(ready)[:done]
    assert live["utterances"] == ready["utterances"][:3]
    assert [block["id"] for block in live["blocks"]] == [block["id"] for block in ready["blocks"]]


def test_nothing_made_yet_is_a_manifest(story: Story) -> None:
    data = story.manifest(Timeline(), status="live", wpm=0.0, duration=0.0, audio={"live": "/live.mp4"})
    assert unpacked(data) == []
    assert data["words"] > 0


def test_a_failure_is_named(story: Story) -> None:
    data = story.manifest(status="failed", error=OyezError("engine_failed", "It fell silent."), audio={})
    assert data["error"] == {"code": "engine_failed", "message": "It fell silent."}


def test_the_timeline_file_keeps_its_contract(story: Story) -> None:
    data = json.loads(json.dumps(timeline_data(story.recording)))
    assert list(data) == ["voice", "wpm", "duration", "words", "utterances"]
    assert list(data["words"][0]) == ["text", "block", "from", "to", "start", "end", "estimated"]
    assert list(data["utterances"][0]) == ["id", "block", "start", "end"]
    for word in data["words"]:
        assert 0 <= word["start"] < word["end"] <= data["duration"]
        if word["block"] == "b1":
            assert BODY[word["from"] : word["to"]] == word["text"]
