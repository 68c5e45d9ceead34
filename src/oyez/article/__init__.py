"""Page to Article: fetch or open it, choose the story, type its blocks, say what was left out."""

from oyez.article.content import page_from_text
from oyez.article.doors import read
from oyez.article.feeds import Entry, Feed, feed, feed_again
from oyez.article.fetch import fetch, fetch_again
from oyez.article.gate import check
from oyez.article.nouns import BODY_TYPES, Article, Block, BlockType, Dropped, Note, Page, Rules
from oyez.article.safely import read_safely, read_source, warm_reader
from oyez.article.stories import Story, articles

__all__ = [
    "BODY_TYPES",
    "Article",
    "Block",
    "BlockType",
    "Dropped",
    "Entry",
    "Feed",
    "Note",
    "Page",
    "Rules",
    "Story",
    "articles",
    "check",
    "feed",
    "feed_again",
    "fetch",
    "fetch_again",
    "page_from_text",
    "read",
    "read_safely",
    "read_source",
    "warm_reader",
]
