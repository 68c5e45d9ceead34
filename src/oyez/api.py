"""The whole path in two calls, for programs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from oyez.article import Article
    from oyez.audio import Recording
    from oyez.script import Policy

__all__ = ["narrate", "read"]


def read(source: str, *, url: str | None = None) -> Article:
    """Return the story of a web address, an HTML or text file, or ``-`` for standard input.

    Args:
        source: Where it is.
        url: The page's address, where `source` is not one.

    Raises:
        OyezError: Where it cannot be had or is no article that could be narrated whole; see docs/cleaning.md.
    """
    from oyez import article

    story = article.read_source(source, url=url)
    article.check(story)
    return story


def narrate(
    story: Article | str,
    outputs: str | Path | Sequence[str | Path],
    *,
    voice: str | None = None,
    wpm: float | None = None,
    policy: Policy | None = None,
    folder: Path | None = None,
) -> Recording:
    """Write a narration to sound files, all of them or none.

    Args:
        story: An article, or a source for `read`.
        outputs: Paths ending in ``.m4a``, ``.mp3`` or ``.wav``.
        voice: A voice's id or name, or ``best``; the default of the article's language where None.
        wpm: 100 to 800 words a minute; the voice's own pace, near 200, where None.
        policy: The order of speech; captions left out where None.
        folder: Where takes are kept for the next time; the user's data folder where None.

    Raises:
        OyezError: Where a stage fails; nothing half-written is left.
    """
    from oyez import script
    from oyez.library import Library
    from oyez.narration import executor_here
    from oyez.narration import narrate as lay
    from oyez.voices import catalogue

    article = read(story) if isinstance(story, str) else story
    chosen = catalogue().choose(voice, article.language)
    written = script.write(article, policy) if policy else script.write(article)
    paths = [outputs] if isinstance(outputs, str | Path) else outputs
    library, executor = Library(folder), executor_here()
    try:
        files = [Path(path) for path in paths]
        return lay(article, written, chosen, files, library=library, executor=executor, voices=catalogue(), wpm=wpm)
    finally:
        executor.close()
        library.close()
