"""What is kept: articles, takes and recordings; rows in SQLite, bytes in files.

The names load on first use: the database toolkit costs more to import than most commands take.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from oyez.library.offers import Offer
    from oyez.library.store import ArticleRow, Kept, Library, data_folder

__all__ = ["ArticleRow", "Kept", "Library", "Offer", "data_folder"]


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whatever the module holds
    if name in __all__:
        from oyez.library import offers, store

        return getattr(offers if name == "Offer" else store, name)
    raise AttributeError(name)
