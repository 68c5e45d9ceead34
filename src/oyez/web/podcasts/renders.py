"""An episode's recording: made in the feed's voice and at its speed, with its transcripts, chapters and cover."""

from __future__ import annotations

import hashlib
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from oyez.codec import from_json, to_json
from oyez.errors import OyezError
from oyez.web.access.quotas import who_pays
from oyez.web.home.choices import chosen

if TYPE_CHECKING:
    from oyez.audio import Recording
    from oyez.library import Feed, Item, Kept, Library
    from oyez.library.renders import Render
    from oyez.narration import Narration
    from oyez.voices import Voice
    from oyez.web.site import Site

__all__ = ["EPISODES", "articles_of", "feed_voice", "part", "render"]

EPISODES = 100
"""Episodes of a feed: the newest, or the first of the queue."""
PARTS = ("vtt", "json", "chapters", "png")
"""What lies beside an episode's sound."""


def articles_of(library: Library, feed: Feed) -> list[Item]:
    """Return the items a feed is of: the queue in its order, others the newest first."""
    from oyez.library import Filter

    shelf = {"queue": "queue", "library": "library"}.get(feed.kind, "all")
    tag = feed.name if feed.kind == "tag" else ""
    source = feed.name if feed.kind == "source" else ""
    return library.items.page(feed.listener, Filter(shelf, tag=tag, site=source), limit=EPISODES)


def feed_voice(site: Site, feed: Feed, item: Item, listener: str) -> Voice:
    """Return who reads an episode: the feed's voice where it speaks the language, else the listener's, else any."""
    language = item.article.language
    base = language.partition("-")[0].lower()
    for asked in (feed.voice, chosen(site.library, listener).voice(language)):
        try:
            voice = site.voice(asked or None, language)
        except OyezError:  # no longer installed
            continue
        if asked and voice.language.partition("-")[0].lower() == base:
            return voice
    return site.voice(None, language)


def render(site: Site, feed: Feed, article_id: str, voice: Voice, stop: threading.Event | None = None) -> Render:
    """Make an episode's recording where it is not made yet, and have the feed give it from now on. Blocks.

    Raises:
        OyezError: Why the narration failed, or cannot be kept; ``daily_quota_spent``.
    """
    from oyez.library.renders import Render
    from oyez.web.podcasts.chapters import chapters_of

    narration = _narrated(site, article_id, voice, feed.listener, stop or threading.Event())
    key, kept = _sound(site, narration, feed.wpm)
    recording = from_json(_recording_kind(), kept.recording)
    _keep_parts(site.library, narration, key, recording)
    chapters = len(chapters_of(recording, narration.script))
    made = Render(key, kept.path.stat().st_size, recording.duration, chapters)
    before = site.library.renders.of(feed.id, [article_id]).get(article_id)
    if before is None or before.key != key:
        site.library.renders.put(feed.id, article_id, made)
    return made


def part(library: Library, key: str, kind: str) -> Path | None:
    """Return what lies beside an episode's sound, or None where it has to be made again."""
    kept = library.recording(key, kind)
    return kept.path if kept else None


def _narrated(site: Site, article_id: str, voice: Voice, listener: str, stop: threading.Event) -> Narration:
    narration = site.begun(article_id, voice.id, who_pays(listener))
    while narration.status == "live" and not stop.wait(0.1):
        pass
    if narration.error:
        raise narration.error
    if narration.status != "ready":
        raise OyezError("not_ready", "This recording is still being made: ask again in a moment.", status=409)
    return narration


def _sound(site: Site, narration: Narration, wpm: int) -> tuple[str, Kept]:
    """Return the recording's key and its MP3, made where it is not kept."""
    from oyez.narration import narrate

    if not wpm:
        narration.file("mp3")
        kept = site.library.recording(narration.key, "mp3")
        if kept is None:
            raise OyezError("gone", "This sound is no longer kept: ask again to have it made anew.", status=410)
        return narration.key, kept
    key = hashlib.sha256(f"{narration.key} at {wpm} wpm".encode()).hexdigest()
    kept = site.library.recording(key, "mp3")
    if kept is None:
        path = site.library.work / f"{key}.mp3"
        studio = site.studio
        recording = narrate(
            narration.article, narration.script, narration.voice, [path], library=site.library,
            executor=studio.executor, voices=studio.voices, wpm=wpm,
        )  # fmt: skip
        kept = site.library.keep_recording(key, "mp3", path, to_json(recording))
    return key, kept


def _keep_parts(library: Library, narration: Narration, key: str, recording: Recording) -> None:
    from oyez.audio import webvtt
    from oyez.audio.cover import drawn_cover
    from oyez.audio.transcripts import podcast_json
    from oyez.web.podcasts.chapters import chapters_json

    if all(part(library, key, kind) for kind in PARTS):
        return
    article, script = narration.article, narration.script
    contents = {
        "vtt": webvtt(recording, script).encode(),
        "json": podcast_json(recording, script).encode(),
        "chapters": chapters_json(recording, script).encode(),
        "png": drawn_cover(article.headline, article.site, "Read by a synthetic voice"),
    }
    for kind, content in contents.items():
        path = library.work / f"{key}.{kind}"
        path.write_bytes(content)
        library.keep_recording(key, kind, path, "")


def _recording_kind() -> type[Recording]:
    from oyez.audio import Recording

    return Recording
