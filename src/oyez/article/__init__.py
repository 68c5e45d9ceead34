"""Page to Article: fetch or open it, choose the story, type its blocks, say what was left out."""

from oyez.article.nouns import BODY_TYPES, Article, Block, BlockType, Dropped, Note, Page

__all__ = ["BODY_TYPES", "Article", "Block", "BlockType", "Dropped", "Note", "Page"]
