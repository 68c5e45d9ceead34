"""Pages and feeds of our own, and what can be done to them: every case is told whole by its seed and its number."""

# ruff: noqa: E501 - the seeds are pages

from __future__ import annotations

import json
import random
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Case", "make"]

EXAMPLES = Path(__file__).parents[2] / "examples"
_LINES = [
    "The old ferry to the island will run for another year, the harbour master said on Tuesday afternoon.",
    "No yard on this coast has the steel for a new one, and the council would not wait for a yard abroad.",
    "“We were asked for a bridge,” said Mara Weiss, 61, who has run the ferry’s kitchen since 1994.",
    "A bridge was drawn once before, in the year of the great storm, and given up when two of its piers sank.",
    "Die Fähre fährt bis März; 渡船は来年も運航する。 العبّارة تعمل عامًا آخر.",
]
_STORY = "".join(f"<p>{line}</p>" for line in _LINES)
_RECORD = json.dumps({
    "@context": "https://schema.org", "@type": "NewsArticle", "headline": "The ferry runs on", "author": [{"name": "Jo Lind"}],
    "datePublished": "2026-11-03", "articleBody": " ".join(_LINES),
})  # fmt: skip
_PAGE = (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The ferry runs on | Harbour News</title>'
    f'<meta property="og:title" content="The ferry runs on"><script type="application/ld+json">{_RECORD}</script></head>'
    '<body><nav><a href="/">Home</a><a href="/sea">Sea</a></nav><main><article><h1>The ferry runs on</h1><p class="byline">By'
    ' Jo Lind</p><figure><img src="a.jpg" alt="x"><figcaption>The ferry at the quay. Photo: Jo Lind</figcaption></figure>'
    f"{_STORY}<h2>What comes next</h2><ul><li>A vote in spring</li><li>A new engine</li></ul><table><tr><td>1</td></tr></table>"
    f'<blockquote>{_LINES[2]}</blockquote>{_STORY[::1]}</article><aside><h3>Read more</h3><a href="/x">Rain until Friday</a>'
    "</aside></main><footer>All rights reserved</footer></body></html>"
)
_RSS = (
    '<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>'
    "<title>Harbour</title><link>https://news.example/</link>"
    + "".join(
        f"<item><title>Story {n} &amp; more</title><link>/s{n}</link><guid>g{n}</guid><pubDate>Tue, 03 Nov 2026 10:00:00 GMT</pubDate>"
        f"<description>&lt;p&gt;{_LINES[n % 4]}&lt;/p&gt;</description><content:encoded><![CDATA[{_STORY}]]></content:encoded></item>"
        for n in range(6)
    )
    + "</channel></rss>"
)
_ATOM = (
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://news.example/"><title type="html">A &amp;amp; B</title>'
    f'<entry><title>One</title><id>t:1</id><link href="/1"/><updated>2026-11-03T10:00:00Z</updated><content type="xhtml"><div '
    f'xmlns="http://www.w3.org/1999/xhtml">{_STORY}</div></content><author><name>Jo Lind</name></author></entry></feed>'
)
_JSON = json.dumps({
    "version": "https://jsonfeed.org/version/1.1", "title": "Harbour",
    "items": [{"id": str(n), "url": f"/{n}", "content_html": _STORY, "authors": [{"name": "Jo"}]} for n in range(4)],
})  # fmt: skip
_TEXT = (
    "# The ferry runs on\n\nBy Jo Lind\n\n"
    + "\n\n".join(_LINES)
    + "\n\nRead more\n- Rain until Friday\n- Sun on Sunday\n"
)
_TYPES = [
    "", "text/html", "text/plain", "text/html; charset=utf-16", "text/html; charset=shift_jis", "text/xml", "image/png",
    "text/html; charset=utf-7", "application/xhtml+xml; charset=big5", "text/html; charset=punycode", "application/rss+xml",
    "text/html; charset=idna", "text/html;charset=", "text/html; charset=" + "x" * 39, "application/octet-stream",
]  # fmt: skip
_CODECS = ["utf-8", "utf-16", "utf-16-le", "utf-32", "latin-1", "cp1252", "shift_jis", "gb18030", "utf-7", "koi8-r"]
_ENTITIES = [
    "&nbsp;",
    "&#0;",
    "&#xD800;",
    "&#x110000;",
    "&#99999999999;",
    "&lt;",
    "&foo;",
    "&amp;amp;",
    "&",
    "&#",
    "&#x;",
]
_TAGS = ["div", "p", "table", "tr", "td", "ul", "li", "b", "a", "span", "svg", "math", "template", "select", "form", "iframe",
         "noscript", "textarea", "script", "style", "title", "h1", "figure", "figcaption", "blockquote", "article", "item",
         "entry", "content", "frameset", "plaintext", "xmp", "object"]  # fmt: skip
_ODD = [
    "\x00",
    "\ufeff",
    "\u202e",
    "\u200b",
    "\ud83d",
    "\uffff",
    "\u2028",
    "\x0b",
    "\x1b[31m",
    "\U0010ffff",
    "\u0300" * 50,
    "𝕳",
]


@dataclass(frozen=True)
class Case:
    """Bytes, what they claim to be, and the door they are taken to (``page`` or ``feed``)."""

    door: str
    data: bytes
    media_type: str


def _flip(text: str, pick: random.Random) -> str:
    chars = list(text)
    for _ in range(pick.randint(1, 1 + len(chars) // 50)):
        chars[pick.randrange(len(chars))] = chr(pick.choice((pick.randrange(128), pick.randrange(0xD7FF))))
    return "".join(chars)


def _cut(text: str, pick: random.Random) -> str:
    return text[: pick.randrange(1, len(text) + 1)]


def _drop(text: str, pick: random.Random) -> str:
    start = pick.randrange(len(text))
    return text[:start] + text[start + pick.randrange(1, 400) :] or "x"


def _double(text: str, pick: random.Random) -> str:
    start = pick.randrange(len(text))
    part = text[start : start + pick.randrange(1, 300)]
    return text[:start] + part * pick.choice((2, 3, 50)) + text[start:]


def _shuffle(text: str, pick: random.Random) -> str:
    pieces = text.split("<")
    for _ in range(pick.randint(1, 10)):
        one, other = pick.randrange(len(pieces)), pick.randrange(len(pieces))
        pieces[one], pieces[other] = pieces[other], pieces[one]
    return "<".join(pieces) or "x"


def _insert(text: str, what: str, pick: random.Random) -> str:
    at = pick.randrange(len(text) + 1)
    return text[:at] + what + text[at:]


def _nest(text: str, pick: random.Random) -> str:
    return _insert(text, f"<{pick.choice(_TAGS)}>" * pick.choice((5, 300, 300, 3000)), pick)


def _close(text: str, pick: random.Random) -> str:
    return _insert(text, f"</{pick.choice(_TAGS)}>" * pick.randint(1, 5), pick)


def _flood(text: str, pick: random.Random) -> str:
    return _insert(text, pick.choice(_ENTITIES) * pick.choice((1, 100, 5000)), pick)


def _odd(text: str, pick: random.Random) -> str:
    return _insert(text, pick.choice(_ODD) * pick.choice((1, 1, 40)), pick)


def _word(text: str, pick: random.Random) -> str:
    return _insert(text, pick.choice("a1-漢.\"'<&") * pick.choice((300, 3000, 30_000)), pick)


def _attributes(text: str, pick: random.Random) -> str:
    many = "".join(f' a{n}="{pick.choice(_ENTITIES)}"' for n in range(pick.choice((3, 300))))
    return _insert(
        text, f'<{pick.choice(_TAGS)} class="{"x " * pick.choice((1, 500))}" style="display:none"{many}>', pick
    )


def _entities(text: str, pick: random.Random) -> str:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 9))
    return f'<!DOCTYPE x [<!ENTITY l0 "ha">{laughs}]>' + _insert(text, "&l8;", pick)


_MUTATIONS: list[Callable[[str, random.Random], str]] = [
    _flip, _cut, _drop, _double, _shuffle, _nest, _close, _flood, _odd, _word, _attributes, _entities,
]  # fmt: skip


def _seeds() -> list[tuple[str, str]]:
    own = [
        ("page", path.read_text("utf-8")) for path in sorted(EXAMPLES.glob("*.*")) if path.suffix in {".html", ".txt"}
    ]
    return [*own, *[("page", _PAGE)] * 3, ("page", _TEXT), ("feed", _RSS), ("feed", _ATOM), ("feed", _JSON)]


_ALL = _seeds()


def _spell(text: str, pick: random.Random) -> bytes:
    """Encode it, mostly as it should be; then sometimes break single bytes."""
    codec = "utf-8" if pick.random() < 0.85 else pick.choice(_CODECS)
    data = bytearray(text.encode(codec, "replace"))
    if pick.random() < 0.15 and data:
        for _ in range(pick.randint(1, 30)):
            data[pick.randrange(len(data))] = pick.randrange(256)
    return bytes(data)


def make(seed: int, number: int) -> Case:
    """Return one case; the same seed and number give the same."""
    pick = random.Random(f"{seed}:{number}")
    door, text = pick.choice(_ALL)
    for _ in range(pick.choice((1, 1, 2, 3, 5))):
        text = pick.choice(_MUTATIONS)(text, pick)
    if pick.random() < 0.03:
        door = "feed" if door == "page" else "page"
    media_type = pick.choice(_TYPES) if pick.random() < 0.4 else ""
    return Case(door, _spell(text, pick), media_type)
