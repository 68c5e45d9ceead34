"""What podcast clients ask: the feed, and what belongs to its episodes. The token in the address is the key."""

from __future__ import annotations

from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING, Annotated, Literal

from fastapi import APIRouter, Path, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from oyez.errors import OyezError
from oyez.web.media import sound as told
from oyez.web.podcasts.addresses import base_of, episode_address, feed_address
from oyez.web.podcasts.nouns import Episode, Show
from oyez.web.podcasts.renders import articles_of, feed_voice, part, render
from oyez.web.podcasts.rss import feed_guid, rss
from oyez.web.ranges import MEDIA_TYPES, Blob, BlobResponse, open_blob
from oyez.web.site import Site, SiteDep

if TYPE_CHECKING:
    from oyez.article import Article
    from oyez.library import Feed, Item
    from oyez.library.renders import Render

__all__ = ["router", "title_of"]

router = APIRouter()
_BESIDE = [MEDIA_TYPES[kind] for kind in ("vtt", "json", "chapters", "png")]
Token = Annotated[str, Path(max_length=64)]
ArticleId = Annotated[str, Path(max_length=64, pattern=r"^[0-9a-f]{16}$")]
_SUMMARY = 1_000


@router.head("/feeds/{token}/feed.xml", include_in_schema=False)
@router.get("/feeds/{token}/feed.xml", response_class=Response, responses=told("application/rss+xml", "RSS 2.0."))
def feed(site: SiteDep, token: Token, request: Request) -> Response:
    """Return the feed: every episode whose recording is finished."""
    found = _feed(site, token)
    body = rss(_show(site, found, request))
    etag = f'"{sha256(body).hexdigest()[:32]}"'
    headers = {"etag": etag, "cache-control": "no-cache"}
    if etag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    return Response(body, media_type="application/rss+xml", headers=headers)


@router.head("/feeds/{token}/cover.png", include_in_schema=False)
@router.get("/feeds/{token}/cover.png", response_class=Response, responses=told("image/png", "The feed's cover."))
def cover(site: SiteDep, token: Token) -> Response:
    """Return the feed's cover, 1400 pixels square."""
    image = _cover(title_of(_feed(site, token)))
    return Response(image, media_type="image/png", headers={"cache-control": "private, max-age=86400"})


@router.head("/feeds/{token}/{article_id}.mp3", include_in_schema=False)
@router.get(
    "/feeds/{token}/{article_id}.mp3", response_class=Response, responses=told("audio/mpeg", "The newest recording.")
)
async def sound(site: SiteDep, token: Token, article_id: ArticleId) -> Response:
    """Return an episode's newest recording, whole or by ranges; one that was cleared away is made again."""
    return BlobResponse(await run_in_threadpool(_blob, site, token, article_id, "mp3"), "mp3")


@router.head("/feeds/{token}/{article_id}.{kind}", include_in_schema=False)
@router.get("/feeds/{token}/{article_id}.{kind}", response_class=Response, responses=told(_BESIDE, "The file."))
async def beside(
    site: SiteDep, token: Token, article_id: ArticleId, kind: Literal["vtt", "json", "chapters", "png"]
) -> Response:
    """Return an episode's transcript (`vtt`, `json`), its `chapters`, or its cover (`png`)."""
    return BlobResponse(await run_in_threadpool(_blob, site, token, article_id, kind), kind)


def title_of(feed: Feed) -> str:
    """Return what a feed calls itself: its title, or what it is of and how fast."""
    if feed.title:
        return feed.title
    names = {"queue": "My queue", "library": "My library", "tag": f"Tagged {feed.name}", "source": feed.name}
    speed = f" at {feed.wpm} WPM" if feed.wpm else ""
    return f"{names[feed.kind]}{speed}"


def _feed(site: Site, token: str) -> Feed:
    found = site.library.feeds.by_token(token)
    if found is None:
        raise OyezError("no_such_feed", "There is no such feed: it was removed, or has another address.", status=404)
    return found


def _show(site: Site, feed: Feed, request: Request) -> Show:
    items = articles_of(site.library, feed)
    ids = [item.article.id for item in items]
    renders = site.library.renders.of(feed.id, ids)
    items = [item for item in items if item.article.id in renders]
    known = site.library.feeds.episodes(feed.id, [item.article.id for item in items])
    episodes = []
    for item in items:
        entry = known[item.article.id]
        made = renders[item.article.id]
        episodes.append(_episode(site, feed, item, made, (entry.guid, entry.published), request))
    if feed.kind != "queue":
        episodes.sort(key=lambda each: each.published, reverse=True)
    title = title_of(feed)
    return Show(
        title=title,
        description=f"{title}: articles read by a synthetic voice. Made by Oyez.",
        address=feed_address(request, feed.token),
        link=f"{base_of(request)}/",
        image=episode_address(request, feed.token, "cover.png"),
        guid=feed_guid(f"oyez://{feed.id}"),
        language=items[0].article.language if items else "en",
        changed=max((each.made for each in renders.values()), default=""),
        episodes=tuple(episodes),
    )


def _episode(
    site: Site, feed: Feed, item: Item, made: Render, entry: tuple[str, str], request: Request
) -> Episode:  # fmt: skip
    article = site.library.get(item.article.id)
    voice = feed_voice(site, feed, item, feed.listener)

    def address(kind: str) -> str:
        return episode_address(request, feed.token, f"{item.article.id}.{kind}")

    return Episode(
        guid=entry[0],
        title=article.headline,
        audio=address("mp3"),
        size=made.size,
        duration=made.duration,
        published=entry[1],
        summary=_summary(article),
        page=article.url if article.url and article.url.lower().startswith(("https://", "http://")) else "",
        authors=article.byline,
        narrator=voice.name,
        language=article.language,
        transcripts=((address("vtt"), "text/vtt"), (address("json"), "application/json")),
        chapters=address("chapters") if made.chapters else "",
        image=address("png"),
    )


def _summary(article: Article) -> str:
    if article.standfirst:
        return article.standfirst
    return next((block.text for block in article.blocks if block.type == "paragraph"), "")[:_SUMMARY]


def _blob(site: Site, token: str, article_id: str, kind: str) -> Blob:
    feed = _feed(site, token)
    made = site.library.renders.of(feed.id, [article_id]).get(article_id)
    if made is None:
        raise OyezError("not_found", "There is no such episode in this feed.", status=404)
    path = part(site.library, made.key, kind)
    if path is None:
        item = site.library.items.find(feed.listener, article_id)
        if item is None:
            raise OyezError("not_found", "This episode is no longer in the feed.", status=404)
        made = render(site, feed, article_id, feed_voice(site, feed, item, feed.listener))
        path = part(site.library, made.key, kind)
    if path is None:
        raise OyezError("gone", "This sound is no longer kept: ask again to have it made anew.", status=410)
    return open_blob(path)


@lru_cache(maxsize=32)
def _cover(title: str) -> bytes:
    from oyez.audio.cover import drawn_cover

    return drawn_cover(title, "Oyez", "Read by a synthetic voice")
