"""What is kept: articles, takes and recordings, and whose they are; rows in a database, bytes in files.

The names load on first use: the database toolkit costs more to import than most commands take.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from oyez.library.articles import ArticleRow
    from oyez.library.feeds import Episode, Feed
    from oyez.library.items import Filter, Item
    from oyez.library.keys import SCOPES, Key
    from oyez.library.library import Library, data_folder
    from oyez.library.listeners import LOCAL, Listener
    from oyez.library.offers import Offer
    from oyez.library.patience import patient
    from oyez.library.positions import Position
    from oyez.library.recordings import Kept
    from oyez.library.reports import Report
    from oyez.library.subscriptions import Subscription

__all__ = [
    "LOCAL", "SCOPES", "ArticleRow", "Episode", "Feed", "Filter", "Item", "Kept", "Key", "Library", "Listener",
    "Offer", "Position", "Report", "Subscription", "data_folder", "patient",
]  # fmt: skip

_WHERE = {
    "articles": ("ArticleRow",),
    "feeds": ("Episode", "Feed"),
    "items": ("Filter", "Item"),
    "keys": ("SCOPES", "Key"),
    "library": ("Library", "data_folder"),
    "listeners": ("LOCAL", "Listener"),
    "offers": ("Offer",),
    "patience": ("patient",),
    "positions": ("Position",),
    "recordings": ("Kept",),
    "reports": ("Report",),
    "subscriptions": ("Subscription",),
}


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whatever the module holds
    for module, names in _WHERE.items():
        if name in names:
            return getattr(import_module(f"oyez.library.{module}"), name)
    raise AttributeError(name)
