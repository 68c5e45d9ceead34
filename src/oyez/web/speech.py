"""Text to sound in one request, in the shape other readers know: ``POST /v1/audio/speech``."""

from __future__ import annotations

import re
import uuid
import wave
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict, Field
from starlette.responses import Response

from oyez.article import Article, Block
from oyez.speed import AVERAGE_WPM, check_wpm
from oyez.web.site import Site, SiteDep

if TYPE_CHECKING:
    from oyez.voices import Voice

__all__ = ["router"]

router = APIRouter()

LONGEST_INPUT = 100_000
"""Characters of one request; the shape's first server takes 4,096."""
_DEFAULT_NAMES = frozenset(
    {"alloy", "ash", "ballad", "cedar", "coral", "echo", "fable", "marin", "nova", "onyx", "sage", "shimmer", "verse"}
)
"""Voices that readers have built in as their defaults; here each is the default voice of the text's language."""
_TYPES = {
    "mp3": "audio/mpeg", "opus": "audio/ogg", "aac": "audio/aac", "flac": "audio/flac", "wav": "audio/wav",
    "pcm": "audio/pcm",
}  # fmt: skip
_FILES = {"aac": "m4a", "pcm": "wav"}
"""The files that two of the formats are taken out of."""
_PARAGRAPH = re.compile(r"\n\s*\n")

Format = Literal["mp3", "opus", "aac", "flac", "wav", "pcm"]


class SpeechRequest(BaseModel):
    """What to say and how; fields beside these are ignored."""

    model_config = ConfigDict(extra="ignore")

    input: Annotated[str, Field(max_length=LONGEST_INPUT, examples=["The harbour opens at nine."])]
    model: Annotated[str, Field(max_length=200, description="Any; Oyez chooses by the voice.")] = "oyez"
    voice: Annotated[str, Field(max_length=200, description="A voice's id or name; `alloy` is the default.")] = "alloy"
    response_format: Format = "mp3"
    speed: Annotated[float, Field(ge=0.25, le=4, description="1 is the voice's own pace, near 200 words a minute.")] = 1


class Model(BaseModel):
    """A model, as readers list them."""

    id: str
    object: Literal["model"] = "model"
    created: int = 0
    owned_by: str = "oyez"


class Models(BaseModel):
    """The models; there is one."""

    object: Literal["list"] = "list"
    data: list[Model]


class SpeechVoice(BaseModel):
    """A voice a reader may ask for."""

    id: str
    name: str


class SpeechVoices(BaseModel):
    """The voices a reader may ask for."""

    voices: list[SpeechVoice]


_ANSWER: dict[int | str, dict[str, object]] = {
    200: {
        "description": "The whole sound; `pcm` is 24 kHz, 16 bit, mono, little-endian.",
        "content": {kind: {"schema": {"type": "string", "format": "binary"}} for kind in _TYPES.values()},
    }
}


@router.post("/v1/audio/speech", response_class=Response, responses=_ANSWER)
def speech(site: SiteDep, wanted: SpeechRequest) -> Response:
    """Say a text: all of it, with Oyez' rules for figures and names. What was said before is not made again."""
    voice = _voice(site, wanted)
    return Response(_said(site, wanted, voice), media_type=_TYPES[wanted.response_format])


@router.get("/v1/models")
async def models() -> Models:
    """List the one model there is, for readers that ask before they speak."""
    return Models(data=[Model(id="oyez")])


@router.get("/v1/audio/voices")
def voices(site: SiteDep) -> SpeechVoices:
    """List the voices by the ids that `voice` takes."""
    return SpeechVoices(voices=[SpeechVoice(id=each.id, name=each.name) for each in site.studio.voices.voices()])


def _voice(site: Site, wanted: SpeechRequest) -> Voice:
    from oyez.article.language import detect_language

    if wanted.voice.strip().lower() in _DEFAULT_NAMES or not wanted.voice.strip():
        return site.voice(None, detect_language(wanted.input) or "en")
    return site.voice(wanted.voice.strip(), "en")


def _said(site: Site, wanted: SpeechRequest, voice: Voice) -> bytes:
    from oyez.narration import narrate
    from oyez.script import Policy, write

    article = _article(wanted.input, voice.language)
    wpm = None if wanted.speed == 1 else check_wpm(wanted.speed * AVERAGE_WPM)
    path = site.library.work / f"speech-{uuid.uuid4().hex}.{_FILES.get(wanted.response_format, wanted.response_format)}"
    try:
        script = write(article, Policy.preset("everything"))
        studio = site.studio
        narrate(article, script, voice, [path], library=site.library, executor=studio.executor, wpm=wpm)
        return _bytes(path, wanted.response_format)
    finally:
        path.unlink(missing_ok=True)


def _article(text: str, language: str) -> Article:
    paragraphs = (" ".join(part.split()) for part in _PARAGRAPH.split(text))
    blocks = (Block(f"b{number}", "paragraph", part) for number, part in enumerate(filter(None, paragraphs), 1))
    return Article(source="-", language=language, blocks=tuple(blocks))


def _bytes(path: Path, kind: Format) -> bytes:
    if kind == "aac":
        return _adts(path)
    if kind == "pcm":
        with wave.open(str(path)) as file:
            return bytes(file.readframes(file.getnframes()))
    return path.read_bytes()


def _adts(path: Path) -> bytes:
    """Return the packets of an M4A in the frames that stream by themselves."""
    from io import BytesIO

    import av

    out = BytesIO()
    with av.open(str(path)) as source, av.open(out, "w", format="adts") as sink:
        heard = source.streams.audio[0]
        stream = sink.add_stream_from_template(heard)
        for packet in source.demux(heard):
            if packet.size:
                packet.stream = stream
                sink.mux(packet)
    return out.getvalue()
