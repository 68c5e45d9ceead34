"""What other sites' pages ask for: the player's script, a story's manifest, its sound, and a voice's sample."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Path, Query, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from oyez.errors import OyezError
from oyez.library import Offer
from oyez.narration import Narration
from oyez.web.embed.front import Front
from oyez.web.embed.manifests import packed_manifest
from oyez.web.live import LiveResponse
from oyez.web.media import PlaceQuery, audio_answer, captions_answer, sound
from oyez.web.ranges import IMMUTABLE, BlobResponse, open_blob
from oyez.web.schemas import Manifest
from oyez.web.site import tidy_voice_id

__all__ = ["FrontDep", "Wanted", "WantedDep", "router"]

router = APIRouter()


async def _front(request: Request) -> Front:
    front: Front = request.app.state.front
    return front


FrontDep = Annotated[Front, Depends(_front)]
"""The embed's state, as a route's parameter."""
VoiceQuery = Annotated[str | None, Query(description="A voice's id; its + is %2B in an address.", max_length=200)]
VersionQuery = Annotated[str | None, Query(alias="v", description="Names the content, so that caches keep it.")]
ArticleId = Annotated[str, Path(max_length=64)]


class Wanted:
    """Which story, by one of its names; the first of id, source and url that is known counts."""

    def __init__(
        self,
        id: Annotated[str | None, Query(description="The article's id in this library.", max_length=64)] = None,  # noqa: A002
        source: Annotated[str | None, Query(description="The newsroom's own id of the story.", max_length=500)] = None,
        url: Annotated[str | None, Query(description="The story's canonical address.", max_length=4096)] = None,
    ) -> None:
        """Take the names from the address."""
        self.id = id
        self.source = source
        self.url = url

    def offer(self, front: Front) -> Offer:
        """Return what is offered under them; see `Front.offer`."""
        return front.offer(article=self.id, source=self.source, url=self.url)


WantedDep = Annotated[Wanted, Depends()]


@router.head("/embed/manifest", include_in_schema=False)
@router.get("/embed/manifest", response_model=Manifest)
def manifest(
    front: FrontDep, wanted: WantedDep, request: Request, voice: VoiceQuery = None, place: PlaceQuery = None
) -> Response:
    """Return all a player needs of a story on offer, looked up by id, source id or address."""
    offer = wanted.offer(front)
    packed, cache = packed_manifest(front, offer, front.narration(offer, tidy_voice_id(voice or ""), place))
    return packed.answer(request, cache)


@router.head("/embed/articles/{article_id}/live.mp4", include_in_schema=False)
@router.get(
    "/embed/articles/{article_id}/live.mp4",
    response_class=Response,
    responses=sound("audio/mp4", "Fragmented MP4, as it is made."),
)
async def live(front: FrontDep, article_id: ArticleId, voice: VoiceQuery = None, place: PlaceQuery = None) -> Response:
    """Stream a story's sound while it is made."""
    narration = await run_in_threadpool(_narration, front, article_id, voice, place)
    return LiveResponse(front.site.live, narration)


@router.head("/embed/articles/{article_id}/audio.{kind}", include_in_schema=False)
@router.get(
    "/embed/articles/{article_id}/audio.{kind}",
    response_class=Response,
    responses=sound(("audio/mp4", "audio/mpeg"), "The finished file: M4A or MP3."),
)
def audio(
    front: FrontDep,
    article_id: ArticleId,
    kind: Literal["m4a", "mp3"],
    voice: VoiceQuery = None,
    version: VersionQuery = None,
) -> Response:
    """Return a story's finished sound, or ``not_ready`` while it is made."""
    return audio_answer(_narration(front, article_id, voice), kind, version)


@router.head("/embed/articles/{article_id}/captions.vtt", include_in_schema=False)
@router.get(
    "/embed/articles/{article_id}/captions.vtt",
    response_class=Response,
    responses={200: {"description": "WebVTT, a sentence a cue.", "content": {"text/vtt": {}}}},
)
def captions(front: FrontDep, article_id: ArticleId, voice: VoiceQuery = None) -> Response:
    """Return a story's captions, or ``not_ready`` while it is made."""
    return captions_answer(_narration(front, article_id, voice))


@router.head("/embed/voices/{voice_id}/sample", include_in_schema=False)
@router.get(
    "/embed/voices/{voice_id}/sample",
    response_class=Response,
    responses=sound("audio/mp4", "A sentence or two by this voice."),
)
def voice_sample(
    front: FrontDep,
    voice_id: str,
    article: Annotated[str | None, Query(description="A story on offer.", max_length=64)] = None,
    place: PlaceQuery = None,
) -> Response:
    """Return a short sample of a voice that reads here: it speaks a story's sentence, or introduces itself."""
    name = tidy_voice_id(voice_id)
    if not front.speaks(name):
        raise OyezError("unknown_voice", "No such voice reads here.", status=404)
    return BlobResponse(open_blob(front.sample(name, article, place)), "m4a")


@router.head("/embed/{version}/{name}", include_in_schema=False)
@router.get("/embed/{version}/{name}", response_class=Response, responses={200: {"content": {"text/javascript": {}}}})
def player(front: FrontDep, version: str, name: str, request: Request) -> Response:
    """Return a file of one build of the player, which never changes; of the ``latest``, which may."""
    cache = "public, max-age=300, stale-while-revalidate=86400" if version == "latest" else IMMUTABLE
    return front.builds.find(version).file(name).answer(request, cache)


def _narration(front: Front, article_id: str, voice: str | None, place: str | None = None) -> Narration:
    return front.narration(front.offer(article=article_id), tidy_voice_id(voice or ""), place)
