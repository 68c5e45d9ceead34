"""The JSON API: articles, scripts, manifests and voices."""

from __future__ import annotations

from fastapi import APIRouter, Response
from starlette.requests import Request

from oyez.codec import to_data
from oyez.library import ArticleRow, Filter
from oyez.speed import reading_seconds
from oyez.web.home.listener import ListenerDep
from oyez.web.manifests import manifest_bytes
from oyez.web.media import PlaceQuery
from oyez.web.schemas import (
    ArticleAnswer,
    ArticleLine,
    ArticleList,
    Manifest,
    NewArticle,
    ScriptAnswer,
    VoiceAnswer,
)
from oyez.web.site import SiteDep
from oyez.web.sounds import sample_url
from oyez.web.sources import add_source

__all__ = ["router"]

router = APIRouter()


@router.get("/api/articles")
def list_articles(site: SiteDep, listener: ListenerDep) -> ArticleList:
    """List the listener's library, newest first."""
    items = site.library.items.page(listener, Filter("all"), limit=200)
    return ArticleList(articles=[_line(item.article) for item in items])


@router.post("/api/articles", status_code=201)
def add_article(site: SiteDep, listener: ListenerDep, new: NewArticle, response: Response) -> ArticleAnswer:
    """Add an article by its link or its text. The same article twice is one article."""
    article_id = add_source(site.library, source=new.source, text=new.text, url=new.url, listener=listener)
    response.headers["location"] = f"/api/articles/{article_id}"
    return _article(site, article_id)


@router.get("/api/articles/{article_id}")
def get_article(site: SiteDep, article_id: str) -> ArticleAnswer:
    """Return the story, and all that was left out."""
    return _article(site, article_id)


@router.get("/api/articles/{article_id}/script")
def get_script(site: SiteDep, article_id: str) -> ScriptAnswer:
    """Return what will be said, in order, and what will not."""
    return ScriptAnswer.model_validate(to_data(site.studio.script(article_id)))


@router.get("/api/articles/{article_id}/manifest", response_model=Manifest)
def get_manifest(
    site: SiteDep, article_id: str, request: Request, voice: str | None = None, place: PlaceQuery = None
) -> Response:
    """Return all a player needs. The narration by this voice is begun where there is none.

    Asked ``from`` a place that is not made yet, it is of a narration from that sentence on, made at once.
    """
    body, etag = manifest_bytes(site, article_id, voice, place)
    headers = {"etag": etag, "cache-control": "no-cache"}
    if request.headers.get("if-none-match") == etag:
        return Response(status_code=304, headers=headers)
    return Response(body, headers=headers, media_type="application/json")


@router.get("/api/voices")
def list_voices(site: SiteDep, language: str = "") -> list[VoiceAnswer]:
    """List who can read aloud; with a BCP 47 `language`, also its voices that were not calibrated on a text of it."""
    known = site.studio.voices.voices(language)
    return [VoiceAnswer.model_validate(to_data(voice) | {"sample": sample_url(voice)}) for voice in known]


def _line(row: ArticleRow) -> ArticleLine:
    return ArticleLine(
        id=row.id,
        headline=row.headline,
        site=row.site,
        date=row.date,
        language=row.language,
        words=row.words,
        reading_seconds=reading_seconds(row.words, row.language),
        added=row.added,
        page=f"/articles/{row.id}",
    )


def _article(site: SiteDep, article_id: str) -> ArticleAnswer:
    article = site.library.get(article_id)
    facts = to_data(article) | {"id": article_id, "words": article.words, "reading_seconds": article.reading_seconds}
    return ArticleAnswer.model_validate(facts)
