"""The gate: is it an article at all, and is it whole? What refuses, says what it saw."""

from __future__ import annotations

import re
from functools import cache

from oyez.article.nouns import BODY_TYPES, Article
from oyez.article.tables import table
from oyez.article.text import is_prose
from oyez.errors import OyezError

__all__ = ["MIN_CHARACTERS", "check"]

MIN_CHARACTERS = 200
"""The least an article's body may hold; characters, so that languages without spaces pass by the same rule."""
_DENSE = 2.5
"""How much more a character of an unspaced script says."""
_FEW_LINES = 3
"""Lines of a page or a pasted text that is short rather than no article."""
_ELSEWHERE = frozenset({"hidden", "related", "under-related", "related-box", "link-line", "card"})
"""Rules whose lines speak of other pages: their walls are not this story's."""
_LEADS = frozenset({"link-line", "outside-story", "stray-line", "related-box"})
_TEASER = 90
"""Characters: half of a story's paragraphs are longer, hardly any teaser is."""
_SHORT = 1200
"""Characters: a body below this is looked at for a wall's wording."""


@cache
def _patterns(name: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{line})" for line in table("gate")[name]["lines"]), re.IGNORECASE)


def check(article: Article) -> None:
    """Let an article pass, or say why it is not read aloud.

    Raises:
        OyezError: ``paywalled`` where a notice stands in place of the rest of the story; ``not_an_article`` for a
            consent wall, an error page, a bot check, a page of links, or no text; ``needs_browser`` where scripts
            put the text there; ``too_short``.
    """
    body = [block.text for block in article.blocks if block.type in BODY_TYPES]
    text = " ".join(body)
    dropped = [line.text for line in article.dropped if line.rule not in _ELSEWHERE]
    size = _size(text)
    marks = {line.rule for line in article.dropped if line.rule.endswith("-mark")}
    if "cut-mark" in marks:
        raise _paywalled()
    if size < _SHORT:
        _refuse_walls(article, text, dropped, size)
    if size < MIN_CHARACTERS and "browser-mark" in marks:
        raise OyezError(
            "needs_browser",
            "This page needs a browser: scripts put its text there. Open it in a browser and paste its text.",
            status=422,
        )
    if not body and not 0 < len(article.dropped) <= _FEW_LINES:
        raise OyezError(
            "not_an_article", "No article was found on this page: give the address of one story.", status=422
        )
    if "index-mark" in marks or _is_index(article) or (size >= MIN_CHARACTERS and not any(map(is_prose, body))):
        raise OyezError(
            "not_an_article",
            "This looks like a page of links, not one story: give the address of one story.",
            status=422,
        )
    if size < MIN_CHARACTERS:
        found = f"The story found here has {len(text)} characters, too few to be one" if text else "No story was found"
        raise OyezError("too_short", f"{found}: check the page, or paste the text.", status=422)


def _paywalled() -> OyezError:
    return OyezError(
        "paywalled",
        "Only the start of this story is on the page, the rest is for subscribers: paste the text if you have it.",
        status=402,
    )


def _size(text: str) -> float:
    dense = sum(1 for char in text if "\u0e00" <= char <= "\u0eff" or "\u3040" <= char <= "\u9fff")
    return len(text) + (_DENSE - 1) * dense


def _refuse_walls(article: Article, text: str, dropped: list[str], size: float) -> None:
    """Refuse what stands where a story should be, by its wording."""
    head = f"{article.headline} {text}"
    if _patterns("error").search(head) and size < MIN_CHARACTERS * 2:
        raise OyezError("not_an_article", "This is an error page of the site: check the address.", status=422)
    around = " \n ".join((head, *dropped))
    if size < MIN_CHARACTERS * 2 and _patterns("bot").search(around):
        raise OyezError(
            "not_an_article",
            "The site asks whether you are a person: open the page in a browser and paste its text.",
            status=422,
        )
    marked = any(line.rule == "paywall-mark" for line in article.dropped)
    if marked or _patterns("paywall").search(around):
        raise _paywalled()
    if size < MIN_CHARACTERS * 2 and _patterns("consent").search(around):
        raise OyezError(
            "not_an_article",
            "This is a page that asks for consent, not the story: open it in a browser and paste its text.",
            status=422,
        )


def _is_index(article: Article) -> bool:
    """Tell a page of links: many lines that lead elsewhere, and between them teasers in place of paragraphs."""
    links = sum(1 for line in article.dropped if line.rule in _LEADS and len(line.text) > 20)
    sizes = sorted(_size(block.text) for block in article.blocks if block.type in {"paragraph", "quote"})
    headings = sum(1 for block in article.blocks if block.type == "heading")
    teasers = not sizes or (sizes[len(sizes) // 2] < _TEASER and sizes[-1] < 4 * _TEASER)
    bare = not article.notes and headings >= 5 and headings >= 2 * len(sizes)
    return sum(sizes) < _SHORT and ((links >= 5 and teasers) or bare)
