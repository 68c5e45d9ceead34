"""Podcast feeds: the queue, a tag or a source, for any podcast client."""

from oyez.web.podcasts.nouns import Episode, Show
from oyez.web.podcasts.rss import feed_guid, rss

__all__ = ["Episode", "Show", "feed_guid", "rss"]
