"""What is pasted into a page is right, and holds whatever a headline holds."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import html

from oyez.article import Article
from oyez.web.embed.builds import Builds
from oyez.web.embed.snippets import Snippets, iso_duration

STORY = Article("-", headline="Town keeps its ferry", url="https://courier.example/ferry?a=1&b=2", language="en-GB")


@pytest.fixture
def snippets(tmp_path: Path) -> Snippets:
    build = Builds(tmp_path).current()
    return Snippets(
        "https://audio.example/oyez", build, "1ee7a6b4a329d3fe", STORY, "wp<17>", "espeak:en-us+f5", 312.4, "2026-11-20"
    )


def test_the_script_is_named_by_version_and_digest(snippets: Snippets) -> None:
    for text in (snippets.element(), snippets.template(), snippets.one_tag()):
        script = html.fragments_fromstring(text)[0]
        assert script.get("type") == "module"
        assert script.get("src") == f"https://audio.example/oyez/embed/{snippets.build.version}/player.js"
        assert re.fullmatch(r"sha384-[A-Za-z0-9+/]{64}", script.get("integrity") or "")
        assert script.get("crossorigin") == "anonymous"
    assert html.fragments_fromstring(snippets.one_tag())[0].get("data-oyez") is not None


def test_the_element_names_the_story_by_the_newsrooms_id_or_by_ours(snippets: Snippets) -> None:
    assert html.fragments_fromstring(snippets.element())[1].get("source-id") == "wp<17>"
    own = replace(snippets, source=None)
    assert html.fragments_fromstring(own.element())[1].get("article-id") == "1ee7a6b4a329d3fe"
    assert html.fragments_fromstring(snippets.template())[1].items() == []


def test_json_ld_is_an_audio_object_of_the_story(snippets: Snippets) -> None:
    script = html.fragments_fromstring(snippets.json_ld())[0]
    story = json.loads(script.text or "")
    assert (story["@type"], story["@id"]) == ("NewsArticle", STORY.url)
    audio = story["audio"]
    assert (audio["@type"], audio["duration"], audio["inLanguage"]) == ("AudioObject", "PT5M12S", "en-GB")
    assert audio["contentUrl"].endswith("/audio.m4a?voice=espeak%3Aen-us%2Bf5")
    assert audio["digitalSourceType"].endswith("algorithmicMedia")


def test_a_headline_cannot_leave_its_place(snippets: Snippets) -> None:
    bad = replace(snippets, article=replace(STORY, headline='</script><script>alert(1)//"><!--'))
    for text in bad.data().values():
        found = [each for each in html.fragments_fromstring(text) if isinstance(each, html.HtmlElement)]
        assert all("alert" not in (each.text or "") or each.get("type") == "application/ld+json" for each in found)
        assert "</script><script>alert" not in text
    assert json.loads(html.fragments_fromstring(bad.json_ld())[0].text or "")["headline"] == bad.article.headline


@pytest.mark.parametrize(
    ("seconds", "text"), [(312.4, "PT5M12S"), (0.2, "PT1S"), (3600.0, "PT1H"), (3725.0, "PT1H2M5S"), (60.0, "PT1M")]
)
def test_durations(seconds: float, text: str) -> None:
    assert iso_duration(seconds) == text
