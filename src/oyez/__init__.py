"""Oyez: any published article, spoken.

    import oyez

    article = oyez.read("https://example.org/news/story")
    script = oyez.write(article)
    recording = oyez.narrate(article, "story.m4a", voice="Ava")

The names load on first use. The voices are `oyez.voices.voices()`, beside the engines in their own package.
"""

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from oyez.api import narrate, read
    from oyez.article import Article, Block, Dropped, Page
    from oyez.audio import Recording, Timeline
    from oyez.errors import OyezError
    from oyez.script import Script, Utterance, Word, write
    from oyez.voices import Engine, Take, Voice

__all__ = [
    "Article",
    "Block",
    "Dropped",
    "Engine",
    "OyezError",
    "Page",
    "Recording",
    "Script",
    "Take",
    "Timeline",
    "Utterance",
    "Voice",
    "Word",
    "narrate",
    "read",
    "write",
]

_HOMES = {
    "api": ("narrate", "read"),
    "article": ("Article", "Block", "Dropped", "Page"),
    "audio": ("Recording", "Timeline"),
    "errors": ("OyezError",),
    "script": ("Script", "Utterance", "Word", "write"),
    "voices": ("Engine", "Take", "Voice"),
}


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whatever the room holds
    from importlib import import_module

    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f"oyez.{home}"), name)
    raise AttributeError(f"module 'oyez' has no attribute {name!r}")
