"""Whole archives as sources: site maps, feeds with pages, folders, tables and WordPress exports, an item at a time."""

from oyez.article.archives.doors import items
from oyez.article.archives.nouns import Item

__all__ = ["Item", "items"]
