"""The shapes of the home's answers and requests, as /openapi.json tells them."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

__all__ = [
    "ArrivalAnswer", "ArrivalPage", "BatchAnswer", "Change", "ChoicesAnswer", "ChoicesChange", "FeedAnswer",
    "ImportAnswer",
    "ItemAnswer", "ItemPage", "NewBatch", "NewFeed", "NewItem", "NewSubscription", "PlaceAnswer", "PlaceChange",
    "RefusedAnswer", "Rules", "Shelf", "SubscriptionAnswer", "SubscriptionChange", "TagList",
]  # fmt: skip

Shelf = Literal["queue", "library", "archive", "all"]
Tag = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=60)]
TagsField = Annotated[list[Tag], Field(max_length=50)]
Url = Annotated[str, Field(max_length=8_000, examples=["https://news.example/story"])]
MOST_AT_ONCE = 10_000


class Strict(BaseModel):
    """What a client sends; fields that are not named are an error, so that a slip is seen."""

    model_config = ConfigDict(extra="forbid")


class ItemAnswer(BaseModel):
    """An article in a listener's library."""

    id: Annotated[str, Field(description="The article's id.")]
    headline: str
    site: str
    date: str
    language: str
    words: int
    reading_seconds: int
    listening_seconds: Annotated[float, Field(description="The whole of it, at the listener's speed.")]
    left_seconds: Annotated[float, Field(description="What is still to be heard, at the listener's speed.")]
    added: str
    origin: str
    queued: bool
    heard: Annotated[str, Field(description="When it was heard to its end; empty where it was not.")]
    archived: Annotated[str, Field(description="When it was put away; empty where it was not.")]
    tags: list[str]
    page: Annotated[str, Field(description="The reading page's path.")]


class ItemPage(BaseModel):
    """A page of items: the queue in its order, other shelves the newest first."""

    items: list[ItemAnswer]
    total: int
    left_seconds: Annotated[float, Field(description="Of all of them, at the listener's speed.")]
    next: Annotated[int | None, Field(description="The `offset` of the next page; null where this is the last.")]


class NewItem(Strict):
    """An article to add: its address, or its own text (plain or HTML) and where it is from."""

    url: Url = ""
    text: Annotated[str, Field(max_length=10_000_000)] = ""
    tags: TagsField = []
    queue: bool = True
    origin: Literal["web", "paste", "share", "mail", "bookmarklet"] = "web"


class NewBatch(Strict):
    """Addresses to add; they are read one after the other while you wait for nothing."""

    urls: Annotated[list[Url], Field(min_length=1, max_length=MOST_AT_ONCE)]
    tags: TagsField = []
    queue: bool = True


class RefusedAnswer(BaseModel):
    """What could not be taken, and why."""

    place: str
    reason: str


class BatchAnswer(BaseModel):
    """What became of a batch."""

    accepted: Annotated[int, Field(description="How many wait to be read now that did not before.")]
    refused: list[RefusedAnswer]


class ImportAnswer(BatchAnswer):
    """What became of an export of another service."""

    origin: Literal["pocket", "instapaper", "omnivore", "wallabag", "oyez"]
    found: Annotated[int, Field(description="Articles in the file.")]


class Change(Strict):
    """What is to be different about an item; what is not named stays."""

    tags: TagsField | None = None
    queued: bool | None = None
    before: Annotated[str | None, Field(description="The id of the queued item it goes before.", max_length=64)] = None
    archived: bool | None = None


class PlaceChange(Strict):
    """Where the listener is."""

    block: Annotated[str, Field(min_length=1, max_length=64)]
    utterance: Annotated[str, Field(min_length=1, max_length=64)]
    offset: Annotated[int, Field(ge=0, le=2**31 - 1, description="Code points into the block.")]
    heard: Annotated[int, Field(ge=0, le=2**31 - 1, description="Printed words before it.")]
    since: Annotated[
        int | None,
        Field(ge=0, le=2**31 - 1, description="The revision you know; where there is a newer one, it is the answer."),
    ] = None


class PlaceAnswer(BaseModel):
    """Where the listener is, by sentence: good for every voice, speed and device."""

    block: str
    utterance: str
    offset: int
    heard: int
    revision: int
    updated: str


class TagList(BaseModel):
    """A listener's tags, in order."""

    tags: list[str]


class ChoicesAnswer(BaseModel):
    """A listener's settings."""

    speed: float
    voices: Annotated[dict[str, str], Field(description="A voice's id by base language.")]
    ahead: int
    archive_heard: bool


class ChoicesChange(Strict):
    """Settings to change; what is not named stays. A voice of null forgets the choice for its language."""

    speed: Annotated[float | None, Field(ge=0.5, le=4)] = None
    voices: Annotated[
        dict[Annotated[str, Field(max_length=35)], Annotated[str, Field(max_length=200)] | None] | None,
        Field(max_length=100),
    ] = None
    ahead: Annotated[int | None, Field(ge=0, le=200)] = None
    archive_heard: bool | None = None


class Rules(Strict):
    """What is taken from a feed. Words are looked for in headline and summary, whatever their capitals."""

    include: Annotated[TagsField, Field(description="Taken only where one of these words is in it.")] = []
    exclude: Annotated[TagsField, Field(description="Left out where one of these words is in it.")] = []
    queue: bool = True
    tags: TagsField = []
    most: Annotated[int, Field(ge=1, le=100, description="Entries taken at one asking, the newest.")] = 10


class NewSubscription(Strict):
    """A feed to follow: its address, or that of a page that names it."""

    feed: Annotated[str, Field(min_length=1, max_length=8_000, examples=["https://news.example/rss.xml"])]
    rules: Rules = Rules()


class SubscriptionChange(Strict):
    """What is to be different about a subscription."""

    title: Annotated[str | None, Field(max_length=200)] = None
    rules: Rules | None = None


class SubscriptionAnswer(BaseModel):
    """A feed that is followed."""

    id: str
    feed: str
    title: str
    rules: Rules
    checked: Annotated[str, Field(description="When it was asked last; empty before the first time.")]
    failures: int
    error: str
    added: str


class NewFeed(Strict):
    """A podcast feed to make."""

    kind: Literal["queue", "library", "tag", "source"] = "queue"
    name: Annotated[str, Field(max_length=200, description="Which tag, or which source.")] = ""
    title: Annotated[str, Field(max_length=200)] = ""
    voice: Annotated[str, Field(max_length=200, description="Empty for your own voices.")] = ""
    wpm: Annotated[int, Field(ge=0, le=800, description="Words a minute; 0 for the voice's own pace.")] = 0


class FeedAnswer(BaseModel):
    """A podcast feed. Whoever has its address can listen."""

    id: str
    kind: Literal["queue", "library", "tag", "source"]
    name: str
    title: str
    voice: str
    wpm: int
    created: str
    address: Annotated[str, Field(description="What a podcast client subscribes to.")]


class ArrivalAnswer(BaseModel):
    """An address that waits to be read, or could not be."""

    id: str
    url: str
    title: str
    state: Literal["waiting", "failed"]
    code: str
    reason: str
    tries: int
    added: str


class ArrivalPage(BaseModel):
    """A page of arrivals, those that failed first."""

    arrivals: list[ArrivalAnswer]
    waiting: int
    failed: int
    next: int | None
