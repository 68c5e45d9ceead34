"""Whose pages may be narrated is read strictly: what is not understood is refused, and no look-alike host fits."""

from __future__ import annotations

import pytest

from oyez.errors import OyezError
from oyez.web.embed.settings import EmbedSettings, fits

SITES = ("news.example", "*.paper.example", "127.0.0.1:9000")


@pytest.mark.parametrize(
    "url",
    [
        "https://news.example/a",
        "http://news.example:80/a",
        "https://NEWS.example./a",
        "https://www.paper.example/a",
        "https://a.b.paper.example/a",
        "http://127.0.0.1:9000/story.html",
        "https://user@news.example/a",
    ],
)
def test_pages_of_a_site_fit(url: str) -> None:
    assert fits(url, SITES)


@pytest.mark.parametrize(
    "url",
    [
        "https://www.news.example/a",
        "https://paper.example/a",
        "https://evilpaper.example/a",
        "http://127.0.0.1/a",
        "https://news.example.evil.example/a",
        "https://news.example@evil.example/a",
        "https://news.example:8443/a",
        "ftp://news.example/a",
        "news.example/a",
        "https:///a",
        "https://news.example:x/a",
        "https://[news.example/a",
        "",
    ],
)
def test_other_pages_do_not(url: str) -> None:
    assert not fits(url, SITES)


def test_nothing_is_allowed_by_default() -> None:
    settings = EmbedSettings.read({})
    assert settings == EmbedSettings()
    assert not settings.allows("https://news.example/a")


def test_the_environment_is_read() -> None:
    settings = EmbedSettings.read(
        {
            "OYEZ_EMBED_SITES": "News.example, *.paper.example,",
            "OYEZ_EMBED_VOICES": "espeak:en-us+f5,espeak:en-us+f2",
            "OYEZ_EMBED_DAY": "5",
            "OYEZ_EMBED_AT_ONCE": "0",
            "OYEZ_PUBLIC_URL": "https://audio.news.example/oyez/",
        }
    )
    assert settings.sites == settings.frames == ("news.example", "*.paper.example")
    assert settings.voices == ("espeak:en-us+f5", "espeak:en-us+f2")
    assert (settings.day, settings.at_once) == (5, 0)
    assert settings.url == "https://audio.news.example/oyez"


def test_frames_may_differ_from_sites() -> None:
    read = EmbedSettings.read({"OYEZ_EMBED_SITES": "news.example", "OYEZ_EMBED_FRAMES": "blog.example"})
    assert (read.sites, read.frames) == (("news.example",), ("blog.example",))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("OYEZ_EMBED_SITES", "https://news.example"),
        ("OYEZ_EMBED_SITES", "*"),
        ("OYEZ_EMBED_SITES", "news.example/a"),
        ("OYEZ_EMBED_SITES", "a b"),
        ("OYEZ_EMBED_FRAMES", "'self'; script-src *"),
        ("OYEZ_EMBED_DAY", "-1"),
        ("OYEZ_EMBED_DAY", "many"),
        ("OYEZ_EMBED_AT_ONCE", "1.5"),
        ("OYEZ_EMBED_DAY", "٣"),
        ("OYEZ_EMBED_DAY", "9" * 30),
        ("OYEZ_PUBLIC_URL", "audio.news.example"),
        ("OYEZ_PUBLIC_URL", 'https://a"><script>'),
        ("OYEZ_PUBLIC_URL", "javascript:alert(1)"),
    ],
)
def test_what_is_not_understood_is_refused(name: str, value: str) -> None:
    with pytest.raises(OyezError) as caught:
        EmbedSettings.read({name: value})
    assert caught.value.code == "bad_embed_setting"
    assert name in caught.value.message
