"""What a newsroom pastes into its pages: the player, its iframe, and what search engines and other sites read."""

from __future__ import annotations

import json
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

from oyez.audio.provenance import source_type

if TYPE_CHECKING:
    from oyez.article import Article
    from oyez.web.embed.builds import Build

__all__ = ["FRAME_HEIGHT", "FRAME_WIDTH", "Snippets", "audio_object", "frame_tag", "iso_duration", "script_json"]

FRAME_WIDTH = 640
FRAME_HEIGHT = 220
"""Pixels: the controls, and room for a dialog that scrolls."""


@dataclass(frozen=True, slots=True)
class Snippets:
    """The snippets of one story.

    Attributes:
        base: The server's public address, without a slash at its end.
        build: The player.
        article_id: The story's id in the library.
        article: The story.
        source: The newsroom's own id; None where it gave none.
        voice: The id of the voice that reads.
        duration: Seconds; 0 where it is not made yet.
        added: When the sound was made, ISO 8601; empty where unknown.
    """

    base: str
    build: Build
    article_id: str
    article: Article
    source: str | None = None
    voice: str = ""
    duration: float = 0.0
    added: str = ""

    def script(self, extra: str = "") -> str:
        """Return the script's tag, with its digest."""
        src = f"{self.base}/embed/{self.build.version}/player.js"
        return (
            f'<script type="module" src="{escape(src)}"\n'
            f'        integrity="{self.build.integrity}" crossorigin="anonymous"{extra}></script>'
        )

    def element(self) -> str:
        """Return script and element; the element names the story."""
        name = f'source-id="{escape(self.source)}"' if self.source else f'article-id="{escape(self.article_id)}"'
        return f"{self.script()}\n<oyez-player {name}></oyez-player>"

    def template(self) -> str:
        """Return script and element for every page of a site; the page's canonical address names the story."""
        return f"{self.script()}\n<oyez-player></oyez-player>"

    def one_tag(self) -> str:
        """Return the one tag that finds the article by itself."""
        return self.script(" data-oyez")

    def frame(self) -> str:
        """Return the iframe."""
        return frame_tag(self.base, self.article_id, self.article.headline, FRAME_WIDTH, FRAME_HEIGHT)

    def json_ld(self) -> str:
        """Return the script element that tells search engines of the sound."""
        story: dict[str, Any] = {"@context": "https://schema.org", "@type": "NewsArticle"}
        if self.article.url:
            story |= {"@id": self.article.url, "url": self.article.url}
        story |= {"headline": self.article.headline, "audio": audio_object(self)}
        return f'<script type="application/ld+json">\n{script_json(story)}\n</script>'

    def discovery(self) -> str:
        """Return the link by which other systems find the player of this page."""
        page = self.article.url or f"{self.base}/embed/frame?id={self.article_id}"
        href = f"{self.base}/embed/oembed?{urlencode({'url': page})}"
        return (
            f'<link rel="alternate" type="application/json+oembed" href="{escape(href)}"\n'
            f'      title="{escape(self.article.headline)}">'
        )

    def data(self) -> dict[str, str]:
        """Return all of them by name."""
        return {
            "id": self.article_id,
            "element": self.element(),
            "template": self.template(),
            "one_tag": self.one_tag(),
            "json_ld": self.json_ld(),
            "oembed": self.discovery(),
            "iframe": self.frame(),
        }


def frame_tag(base: str, article_id: str, title: str, width: int, height: int) -> str:
    """Return the iframe of a story; it needs no script of the page that holds it."""
    src = f"{base}/embed/frame?id={quote(article_id, safe='')}"
    return (
        f'<iframe src="{escape(src)}" title="{escape(title)}" width="{width}" height="{height}" '
        'frameborder="0" loading="lazy" allow="autoplay; clipboard-write"></iframe>'
    )


def audio_object(story: Snippets) -> dict[str, Any]:
    """Return schema.org's AudioObject of a story; only what is known."""
    place = f"{story.base}/embed/articles/{quote(story.article_id, safe='')}"
    voice = f"?{urlencode({'voice': story.voice})}" if story.voice else ""
    facts = {
        "@type": "AudioObject",
        "name": story.article.headline,
        "contentUrl": f"{place}/audio.m4a{voice}",
        "embedUrl": f"{story.base}/embed/frame?id={quote(story.article_id, safe='')}",
        "encodingFormat": "audio/mp4",
        "duration": iso_duration(story.duration) if story.duration else "",
        "inLanguage": story.article.language,
        "uploadDate": story.added,
        "caption": {"@type": "MediaObject", "contentUrl": f"{place}/captions.vtt{voice}", "encodingFormat": "text/vtt"},
        "digitalSourceType": source_type(story.voice),
    }
    return {name: value for name, value in facts.items() if value}


def iso_duration(seconds: float) -> str:
    """Return whole seconds as ISO 8601 has them: ``PT5M12S``."""
    minutes, rest = divmod(max(1, round(seconds)), 60)
    hours, minutes = divmod(minutes, 60)
    parts = ((hours, "H"), (minutes, "M"), (rest, "S"))
    return "PT" + "".join(f"{count}{unit}" for count, unit in parts if count)


def script_json(data: object) -> str:
    """Return JSON that may stand in a script element."""
    text = json.dumps(data, ensure_ascii=False, indent=1)
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
