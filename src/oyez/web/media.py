"""The sound itself: live, finished, its captions, and the voices' samples."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Literal

from fastapi import APIRouter, Query
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from oyez.errors import OyezError
from oyez.narration import Narration
from oyez.web.live import LiveResponse
from oyez.web.ranges import Blob, BlobResponse, open_blob
from oyez.web.site import Site, SiteDep, tidy_voice_id
from oyez.web.sounds import sample

__all__ = ["PlaceQuery", "audio_answer", "captions_answer", "router", "sound"]

router = APIRouter()
Kind = Literal["m4a", "mp3", "wav"]
VoiceQuery = Annotated[str | None, Query(description="A voice's id; its + is %2B in an address.")]
PlaceQuery = Annotated[
    str | None, Query(alias="from", max_length=200, description="A place to begin at: BLOCK~OFFSET, in UTF-16 units.")
]
VersionQuery = Annotated[str | None, Query(alias="v", description="Names the content, so that caches keep it.")]


def sound(media_types: str | Sequence[str], summary: str) -> dict[int | str, dict[str, object]]:
    """Return how /openapi.json describes an answer that is sound, of one type or one of several."""
    kinds = [media_types] if isinstance(media_types, str) else media_types
    plain, binary = {"type": "object"}, {"type": "string", "format": "binary"}
    content = {kind: {"schema": plain if kind.startswith("application/json") else binary} for kind in kinds}
    return {
        200: {"description": summary, "content": content},
        206: {"description": "The byte range asked for.", "content": content},
        304: {"description": "Not modified."},
    }


@router.head("/api/articles/{article_id}/live.mp4", include_in_schema=False)
@router.get(
    "/api/articles/{article_id}/live.mp4",
    response_class=Response,
    responses=sound("audio/mp4", "Fragmented MP4, as it is made."),
)
async def live(site: SiteDep, article_id: str, voice: VoiceQuery = None, place: PlaceQuery = None) -> Response:
    """Stream the sound while it is made; ``Range: bytes=N-`` goes on from a byte. Ends with the narration."""
    narration = await run_in_threadpool(site.narration, article_id, voice, place)
    return LiveResponse(site.live, narration)


@router.head("/api/articles/{article_id}/audio.{kind}", include_in_schema=False)
@router.get(
    "/api/articles/{article_id}/audio.{kind}",
    response_class=Response,
    responses=sound(("audio/mp4", "audio/mpeg", "audio/wav"), "The finished file: M4A, MP3 or WAV."),
)
async def audio(
    site: SiteDep,
    article_id: str,
    kind: Kind,
    voice: VoiceQuery = None,
    version: VersionQuery = None,
    *,
    download: bool = False,
) -> Response:
    """Return the finished file, or ``not_ready`` while it is made."""
    place = (article_id, tidy_voice_id(voice or ""), kind)
    blob = site.shelf.find(place, version)
    if blob is None:
        blob = await run_in_threadpool(_finished, site, article_id, kind, voice)
        site.shelf.put(place, blob)
    if version and version != blob.version:
        raise _superseded()
    name = f"{article_id}.{kind}" if download else ""
    return BlobResponse(blob, kind, immutable=version is not None, download=name)


@router.head("/api/articles/{article_id}/captions.vtt", include_in_schema=False)
@router.get(
    "/api/articles/{article_id}/captions.vtt",
    response_class=Response,
    responses={200: {"description": "WebVTT, a sentence a cue.", "content": {"text/vtt": {}}}},
)
def captions(site: SiteDep, article_id: str, voice: VoiceQuery = None) -> Response:
    """Return the captions of the finished recording, or ``not_ready`` while it is made."""
    return captions_answer(site.narration(article_id, voice))


@router.head("/api/voices/{voice_id}/sample", include_in_schema=False)
@router.get(
    "/api/voices/{voice_id}/sample",
    response_class=Response,
    responses=sound("audio/mp4", "A sentence or two by this voice."),
)
def voice_sample(site: SiteDep, voice_id: str, article: str | None = None, place: PlaceQuery = None) -> Response:
    """Return a short sample of a voice, made when first asked for: it speaks a sentence, or introduces itself."""
    return BlobResponse(open_blob(sample(site, tidy_voice_id(voice_id), article, place)), "m4a")


def audio_answer(narration: Narration, kind: Kind, version: str | None) -> Response:
    """Answer with a narration's finished file. Blocks.

    Raises:
        OyezError: ``not_ready``, ``superseded``, or why it failed.
    """
    blob = open_blob(_ready(narration).file(kind))
    if version and version != blob.version:
        raise _superseded()
    return BlobResponse(blob, kind, immutable=version is not None)


def captions_answer(narration: Narration) -> Response:
    """Answer with a narration's captions.

    Raises:
        OyezError: ``not_ready``, or why it failed.
    """
    from oyez.audio import webvtt

    _ready(narration)
    assert narration.recording is not None  # noqa: S101 - ready means recorded
    text = webvtt(narration.recording, narration.script)
    return Response(text, media_type="text/vtt", headers={"cache-control": "no-cache"})


def _finished(site: Site, article_id: str, kind: Kind, voice: str | None) -> Blob:
    return open_blob(_ready(site.narration(article_id, voice)).file(kind))


def _ready(narration: Narration) -> Narration:
    status = narration.snapshot().status
    if status == "failed":
        raise narration.error or OyezError("narration_failed", "The narration has failed.", status=500)
    if status == "live":
        raise _not_ready()
    return narration


def _not_ready() -> OyezError:
    return OyezError("not_ready", "This recording is still being made: ask again in a moment.", status=409)


def _superseded() -> OyezError:
    return OyezError("superseded", "There is a newer recording: load the manifest again.", status=410)
