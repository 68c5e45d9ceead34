"""The stages of the pipeline, each by itself: what a page says, what would be spoken, how it sounds."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Annotated, Literal

from fastapi import APIRouter
from pydantic import BaseModel, Field, StringConstraints
from starlette.responses import Response

from oyez.codec import to_data
from oyez.errors import OyezError
from oyez.speed import check_wpm
from oyez.web.home.shapes import Strict
from oyez.web.schemas import ScriptAnswer, StoryAnswer
from oyez.web.site import SiteDep
from oyez.web.sources import page_of

if TYPE_CHECKING:
    from oyez.article import Article

__all__ = ["router"]

router = APIRouter()
Line = Annotated[str, StringConstraints(max_length=10_000)]
_TYPES = {"m4a": "audio/mp4", "mp3": "audio/mpeg", "opus": "audio/ogg", "flac": "audio/flac", "wav": "audio/wav"}


class Source(Strict):
    """An article: its address, or its own text (plain or HTML) and where it is from."""

    url: Annotated[str, Field(max_length=8_000)] = ""
    text: Annotated[str, Field(max_length=10_000_000)] = ""


class NarrateSource(Source):
    """An article and how it is to sound."""

    voice: Annotated[str, Field(max_length=200, description="A voice's id or name; the language's own if empty.")] = ""
    wpm: Annotated[float | None, Field(ge=100, le=800)] = None
    format: Literal["m4a", "mp3", "opus", "flac", "wav"] = "m4a"


class Lines(Strict):
    """Lines to say."""

    lines: Annotated[list[Line], Field(min_length=1, max_length=1_000)]
    locale: Annotated[str, StringConstraints(max_length=35, pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")] = "en"


class SaidLine(BaseModel):
    """A line as it is spoken: `spans` are [start, end, spoken start, spoken end] in code points."""

    text: str
    spoken: str
    spans: list[Annotated[list[int], Field(min_length=4, max_length=4)]]


class SaidLines(BaseModel):
    """Lines as they are spoken."""

    lines: list[SaidLine]


_SOUND: dict[int | str, dict[str, object]] = {
    200: {
        "description": "The finished file.",
        "content": {kind: {"schema": {"type": "string", "format": "binary"}} for kind in _TYPES.values()},
    }
}


@router.post("/api/stages/article")
def stage_article(source: Source) -> StoryAnswer:
    """Read a page: the story's blocks, and every line left out with the rule that dropped it."""
    article = _read(source)
    return StoryAnswer.model_validate(
        to_data(article) | {"words": article.words, "reading_seconds": article.reading_seconds}
    )


@router.post("/api/stages/script")
def stage_script(source: Source) -> ScriptAnswer:
    """Write an article's script: every sentence that would be said, in order, and what would not."""
    from oyez.script import write

    return ScriptAnswer.model_validate(to_data(write(_read(source))))


@router.post("/api/stages/normalize")
def stage_normalize(said: Lines) -> SaidLines:
    """Write out how lines are spoken: figures, dates, money, initials."""
    from oyez.script import normalize

    lines = []
    for text in said.lines:
        spoken = normalize(text, said.locale)
        lines.append(SaidLine(text=text, spoken=spoken.text, spans=spoken.spans))
    return SaidLines(lines=lines)


@router.post("/api/stages/narrate", response_class=Response, responses=_SOUND)
def stage_narrate(site: SiteDep, source: NarrateSource) -> Response:
    """Narrate an article to a file in one request. What was said before is not made again."""
    from oyez.narration import narrate
    from oyez.script import write

    article = _read(source)
    voice = site.voice(source.voice or None, article.language)
    wpm = None if source.wpm is None else check_wpm(source.wpm)
    path = site.library.work / f"stage-{uuid.uuid4().hex}.{source.format}"
    studio = site.studio
    try:
        narrate(
            article, write(article), voice, [path], library=site.library, executor=studio.executor,
            voices=studio.voices, wpm=wpm,
        )  # fmt: skip
        return Response(path.read_bytes(), media_type=_TYPES[source.format])
    finally:
        path.unlink(missing_ok=True)


def _read(source: Source) -> Article:
    from oyez.article import check, read_safely

    if not source.url.strip() and not source.text.strip():
        raise OyezError("nothing_given", "Give the article's url or its text.", status=422)
    article = read_safely(
        page_of(source.url.strip() if not source.text else "", source.text.strip(), source.url or None)
    )
    check(article)
    return article
