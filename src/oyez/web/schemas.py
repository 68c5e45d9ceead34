"""The shapes of the API's answers, as /openapi.json tells them. Fields are explained where the nouns are."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from oyez.article import BlockType
from oyez.script import Role

__all__ = [
    "ArticleAnswer",
    "ArticleLine",
    "ArticleList",
    "Health",
    "Manifest",
    "NewArticle",
    "Problem",
    "ScriptAnswer",
    "StoryAnswer",
    "VoiceAnswer",
]

LONGEST_TEXT = 10_000_000
"""Characters; the body's own limit is met first by anything but plain ASCII."""


class Problem(BaseModel):
    """RFC 9457 problem details, with Oyez's stable code."""

    type: str
    title: str
    status: int
    detail: Annotated[str, Field(description="One sentence: what happened and what to do.")]
    code: Annotated[str, Field(description="Stable, lower snake case.", examples=["no_such_article"])]


class NewArticle(BaseModel):
    """What to add: a link as `source`, or the article's own `text` (plain or HTML) and where it is from."""

    model_config = ConfigDict(extra="forbid")

    source: Annotated[str, Field(max_length=8_000, examples=["https://news.example/story"])] = ""
    text: Annotated[str, Field(max_length=LONGEST_TEXT)] = ""
    url: Annotated[str | None, Field(max_length=8_000)] = None


class ArticleLine(BaseModel):
    """One line of the library's list."""

    id: str
    headline: str
    site: str
    date: Annotated[str, Field(description="ISO 8601, empty where unknown.")]
    language: str
    words: int
    reading_seconds: int
    added: str
    page: Annotated[str, Field(description="The reading page's path.")]


class ArticleList(BaseModel):
    """The library, newest first."""

    articles: list[ArticleLine]


class BlockAnswer(BaseModel):
    """One piece of the story."""

    id: str
    type: BlockType
    text: str


class NoteAnswer(BaseModel):
    """Named, not read."""

    kind: Literal["table", "embed"]
    text: str
    after: str


class DroppedAnswer(BaseModel):
    """Not read, and why."""

    text: str
    rule: str


class StoryAnswer(BaseModel):
    """A story, and all that was left out."""

    source: str
    url: str | None
    headline: str
    standfirst: str
    byline: list[str]
    section: str
    date: str
    language: str
    site: str
    words: int
    reading_seconds: int
    blocks: list[BlockAnswer]
    notes: list[NoteAnswer]
    dropped: list[DroppedAnswer]


class ArticleAnswer(StoryAnswer):
    """A story that is kept."""

    id: str


class UtteranceAnswer(BaseModel):
    """One sentence, as it will be said."""

    id: str
    role: Role
    language: str
    text: str
    spoken: str
    pause: float


class ScriptAnswer(BaseModel):
    """What will be said, in order, and what will not."""

    utterances: list[UtteranceAnswer]
    dropped: list[DroppedAnswer]


class VoiceAnswer(BaseModel):
    """Someone who can read aloud."""

    id: str
    name: str
    engine: str
    language: str
    accent: str
    gender: str
    licence: str
    sample: Annotated[str | None, Field(description="Path of a short sample.")]


class ManifestVoice(BaseModel):
    """A voice the listener can choose."""

    id: str
    name: str
    language: str
    accent: str
    gender: str
    engine: str
    sample: str | None


class ManifestError(BaseModel):
    """Why a narration failed."""

    code: str
    message: str


class ManifestBlock(BaseModel):
    """A printed block and when each of its words is heard: gap, length, dt, duration for each word."""

    id: str
    role: Role
    text: str
    words: list[int]


class Manifest(BaseModel):
    """All a player needs, version 1; docs/architecture.md explains the packing."""

    version: Literal[1]
    id: str
    status: Literal["live", "ready", "failed"]
    error: ManifestError | None
    title: str
    site: str
    byline: list[str]
    language: str
    url: str | None
    voice: str
    voices: list[ManifestVoice]
    nearer: Annotated[
        list[str], Field(description="Commands that bring a voice nearer to a person than the built-in one that reads.")
    ] = []
    wpm: float
    words: int
    before: Annotated[int, Field(description="Words before the first of these, where it begins at a place.")] = 0
    offset: Annotated[int, Field(description="Milliseconds before the first of these.")] = 0
    duration: float
    audio: dict[str, str]
    delay: float
    blocks: list[ManifestBlock]
    utterances: list[tuple[str, int, int, int]]
    pauses: list[tuple[int, int]]


class Health(BaseModel):
    """The server is up."""

    status: Literal["ok"]
    version: str
