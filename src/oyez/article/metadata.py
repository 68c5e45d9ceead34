"""What a page says about its story, from JSON-LD, OpenGraph and its own head; the best evidence wins."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from oyez.article.byline import is_desk
from oyez.article.dates import dated, dated_near, iso_date
from oyez.article.jsonld import address_of, article_record, audio_of, page_records, paid_parts, text_of, texts_of
from oyez.article.language import tidy_tag
from oyez.article.names import byline_names, is_agency, is_name, merge_names, without_shouted
from oyez.article.text import collapse, tokens

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from oyez.article.lines import Line
    from oyez.article.select import Selection

__all__ = ["Facts", "alike", "read_facts"]

_SITE_TAIL = re.compile(r"\s+(?:[|–—•·»]|-(?=\s))\s+[^|–—•·»]{2,45}$")
_PARTED = re.compile(r"\s+[|–—•·»-]\s+")
_AUTHORS = ("author", "article:author", "byl", "dc.creator", "parsely-author")
_SURE = 0.8
"""How alike a page's h1 and its title are from which they are the same."""
_QUOTED = re.compile('["“”„‘«»]')


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a page beside its text; every field is empty where the page does not say.

    `guess` reads the authors from the page's boxes; it is slow, and asked where neither record nor byline names any.
    """

    headline: str = ""
    descriptions: tuple[str, ...] = ()
    byline: tuple[str, ...] = ()
    guess: Callable[[], tuple[str, ...]] = tuple
    section: str = ""
    date: str = ""
    language: str = ""
    site: str = ""
    url: str | None = None
    body: str = ""
    paywalled: bool = False
    paid_parts: tuple[str, ...] = ()
    kind: str = ""
    words: int = 0
    image: str = ""
    audio: str = ""


def alike(one: str, other: str) -> float:
    """Return how alike two lines are by their words, 0 to 1 (F1 of the sets)."""
    first, second = set(tokens(one)), set(tokens(other))
    if not first or not second:
        return 0.0
    return 2 * len(first & second) / (len(first) + len(second))


def _metas(tree: HtmlElement) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for meta in tree.iter("meta"):
        name = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").strip().lower()
        content = collapse(html.unescape(meta.get("content") or ""))
        if name and content:
            found.setdefault(name, []).append(content)
    return found


def read_facts(tree: HtmlElement, selection: Selection, lines: Iterable[Line], address: str | None) -> Facts:
    """Read the facts of a parsed page; `lines` are the page's own, for the headline it prints."""
    records = page_records(tree)
    record = article_record(records)
    metas = _metas(tree)
    first = _first(metas)
    site = first("og:site_name", "application-name") or _clean(text_of(record.get("publisher"))) or _host(address)
    titles = [
        _clean(text_of(record.get("headline"))),
        first("og:title", "twitter:title", "dc.title"),
    ]
    titles += [
        "" if any(titles) else _marked(tree),
        collapse(tree.findtext(".//title") or ""),
    ]
    language = _language(tree, record, first)
    paid, selectors = paid_parts(record)
    headline = _headline([title for title in titles if title], lines, site)
    return Facts(
        headline=headline,
        descriptions=tuple(
            dict.fromkeys(
                text
                for text in (
                    _clean(text_of(record.get("description"))),
                    first("og:description", "twitter:description"),
                    first("description", "dc.description"),
                )
                if text
            )
        ),
        byline=_byline(record, metas),
        guess=lambda: _guess(selection),
        section=_clean(text_of(record.get("articleSection"))) or first("article:section", "section"),
        date=_date(record, first) or dated_near(tree, lines, language, [*titles, headline]) or dated(tree, address),
        language=language,
        site=site,
        url=_canonical(tree, first, address),
        body=_long(record.get("articleBody")),
        paywalled=paid or _is_locked(first),
        paid_parts=tuple(selectors),
        kind=first("og:type"),
        words=_count(record.get("wordCount")),
        image=_whole(
            first("og:image:secure_url", "og:image", "twitter:image") or address_of(record.get("image")), address
        ),
        audio=_whole(audio_of(records, record) or first("og:audio:secure_url", "og:audio") or _player(tree), address),
    )


def _host(address: str | None) -> str:
    """Return the name of an address' site, where the page names none."""
    try:
        return (urlsplit(address or "").hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _first(metas: dict[str, list[str]]) -> Callable[..., str]:
    def first(*names: str) -> str:
        return next((metas[name][0] for name in names if name in metas), "")

    return first


def _player(tree: HtmlElement) -> str:
    """Return the address of the sound that stands between a page's headline and its first long paragraph."""
    found = tree.xpath("//audio[preceding::h1 and not(preceding::p[string-length(.) > 150][preceding::h1])]")
    sounds = (source.get("src") or "" for audio in found[:3] for source in (audio, *audio.iter("source")))
    return next(filter(None, map(str, sounds)), "")


def _is_locked(first: Callable[..., str]) -> bool:
    """Tell whether a page's head says that its story is not free to read."""
    return first("article:content_tier", "og:article:content_tier", "content_tier").lower() == "locked"


def _count(value: Any) -> int:  # noqa: ANN401 - any JSON
    digits = re.sub(r"[\s,.]", "", str(value)) if isinstance(value, (str, int)) else ""
    return int(digits) if digits.isdecimal() and len(digits) < 7 else 0


def _whole(address: str, base: str | None) -> str:
    """Return a web address made whole; empty where it is none."""
    try:
        whole = urljoin(base or "", address)
        scheme = urlsplit(whole).scheme
    except ValueError:
        return ""
    return whole if address and scheme in {"http", "https"} else ""


def _clean(text: str) -> str:
    return collapse(html.unescape(re.sub(r"<[^<>]{1,80}>", "", text)))


def _long(value: Any) -> str:  # noqa: ANN401 - any JSON
    return html.unescape(value) if isinstance(value, str) else ""


def _marked(tree: HtmlElement) -> str:
    """Return the headline that a page marks in place, by schema.org's or the hAtom microformat's name, if it is one."""
    found = tree.xpath("//*[@itemprop='headline' or contains(concat(' ', @class, ' '), ' entry-title ')]")
    texts = {collapse(element.text_content()) for element in found}
    return texts.pop() if len(texts) == 1 else ""


def _headline(titles: list[str], lines: Iterable[Line], site: str) -> str:
    """Choose the printed h1 most like what the page calls itself, else the latter less the site's name."""
    lines = list(lines)
    tops = [line.text for line in lines if line.level == 1 and len(line.text) < 400]
    bare = [_without_site(title, site) for title in titles]
    best, score = "", 0.0
    for top in tops:
        likeness = max((alike(top, title) for title in (*bare, *titles)), default=0.0)
        if likeness > score:
            best, score = top, likeness
    if 0 < score < _SURE:
        # A blog's h1 is its own name, and the story's title a heading of a lower rank, word for word as the page says.
        told = {tuple(tokens(title)) for title in bare}
        exact = (line.text for line in lines if line.level > 1 and tuple(tokens(line.text)) in told)
        best = next(exact, best)
    if score >= 0.5 or (tops and not bare):
        return _without_logo(best or tops[0], titles, site)
    if len(tops) == 1 and len(tokens(tops[0])) >= 5:
        return tops[0]
    # A page without an h1 prints its headline otherwise, and its title has the site's name behind it.
    heads = {tuple(tokens(tail.string[: tail.start()])) for title in bare if (tail := _SITE_TAIL.search(title))}
    printed = (line.text for line in lines if len(line.text) < 400 and tuple(tokens(line.text)) in heads)
    if found := next((text for text in printed if len(tokens(text)) >= 3), ""):
        return found
    return bare[0] if bare else ""


def _without_logo(top: str, titles: list[str], site: str) -> str:
    """Cut off a printed headline what its h1 holds beside it: the site's name, as the page's title ends with.

    Behind a dash of the h1's own it is the headline's second half, as in the title, unless it is like the site's name.
    """
    tails = [_PARTED.split(title)[-1] for title in titles if _PARTED.search(title)]
    tail = next((tail for tail in tails if top.endswith(tail)), "")
    head = top.removesuffix(tail).strip() if tail else top
    if head[-1:] in "–—-•·»" and not (site and alike(tail, site) > 0.4):
        return top
    head = head.rstrip("|–—-•·» ")
    told = len(tokens(head)) >= 4 and any(title.startswith(head) for title in titles)
    return head if told else top


def _without_site(title: str, site: str) -> str:
    """Cut the site's name off a title's end (``Harbour reopens | The Gazette``)."""
    match = _SITE_TAIL.search(title)
    if match is None or len(tokens(title[: match.start()])) < 3:
        return title
    tail = match.group()
    known = bool(site) and alike(tail, site) > 0.4
    # A dash may part two halves of a headline; a bar hardly ever does. Quoted words are nobody's name.
    named = len(tokens(tail)) <= 5 and not _QUOTED.search(tail) and (not site or tail.strip()[0] not in "–—-")
    return title[: match.start()] if known or named else title


def _byline(record: dict[str, Any], metas: dict[str, list[str]]) -> tuple[str, ...]:
    """Return the authors a page tells of: its record's people, else its head's, else the desk one of them names."""
    people = [collapse(name) for name in texts_of(record.get("author"))]
    heads = [value for name in _AUTHORS for value in metas.get(name, [])]
    for told in (people, heads):
        named = [name for one in told for name in (_people(one) or ((one,) if is_agency(one) else ()))]
        if any(map(is_name, named)):
            return merge_names(named)
    return merge_names([name for name in map(_clean, people) if is_desk(name)])


def _guess(selection: Selection) -> tuple[str, ...]:
    """Return the authors the selector finds on a page that tells of none and prints no byline."""
    chosen = [name for name in selection.fact("author").split(";") if name.strip()]
    named = merge_names([name for person in chosen for name in _people(person)])
    return merge_names(without_shouted(list(named)) or [name for name in map(_clean, chosen) if is_desk(name)])


def _people(text: str) -> tuple[str, ...]:
    bare = _clean(text)
    return (bare,) if is_name(bare) else byline_names(bare)


def _date(record: dict[str, Any], first: Callable[..., str]) -> str:
    """Return the day a page tells of: of publication in its record, else in its head."""
    for value in (
        text_of(record.get("datePublished")),
        first("article:published_time", "og:published_time", "datepublished", "date", "dc.date", "parsely-pub-date"),
    ):
        if found := iso_date(value):
            return found
    return ""


def _language(tree: HtmlElement, record: dict[str, Any], first: Callable[..., str]) -> str:
    for value in (tree.get("lang") or "", text_of(record.get("inLanguage")), first("content-language", "og:locale")):
        tag = tidy_tag(value)
        if tag:
            return tag
    return ""


def _canonical(tree: HtmlElement, first: Callable[..., str], address: str | None) -> str | None:
    """Return the page's canonical address where it is a whole web address, else the one it was fetched from."""
    found = [link.get("href") or "" for link in tree.iter("link") if (link.get("rel") or "").lower() == "canonical"]
    for value in (*found[:1], first("og:url")):
        try:
            whole: str = urljoin(address or "", str(value).strip())
            parts = urlsplit(whole)
        except ValueError:
            continue
        if value and parts.scheme in {"http", "https"} and parts.netloc and parts.path not in {"", "/"}:
            return whole
    return address
