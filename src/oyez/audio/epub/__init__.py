"""EPUB 3 with media overlays: the story as a book that any reading system can read along with its sound."""

from oyez.audio.epub.archive import write_epub
from oyez.audio.epub.nouns import Book, BookStory

__all__ = ["Book", "BookStory", "write_epub"]
