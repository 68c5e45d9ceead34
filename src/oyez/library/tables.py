"""The tables, as the newest schema has them; `migrations` leads older ones here.

Dates and times are ISO 8601 in UTC, to the second, and sort as text; an empty one means "not yet". What orders
rows is a number of ours wherever a clock that goes back would change the order.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Float, ForeignKey, Index, Integer, MetaData, String, Table, UniqueConstraint

__all__ = [
    "arrivals", "articles", "entries", "episodes", "feeds", "items", "keys", "listeners", "metadata", "narrations",
    "offers", "positions", "recordings", "renders", "replies", "reports", "schema", "secrets", "sessions", "settings",
    "subscriptions", "tags", "takes", "usage",
]  # fmt: skip

metadata = MetaData()


def _text(name: str, comment: str | None = None) -> Column[str]:
    return Column(name, String, nullable=False, server_default="", comment=comment)


def _listener(*, key: bool = True) -> Column[str]:
    owner = ForeignKey("listeners.id", ondelete="CASCADE")
    return Column("listener", String(16), owner, primary_key=key, nullable=False)


def _article() -> Column[str]:
    return Column("article", String(16), ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True)


schema = Table(
    "schema", metadata, Column("version", Integer, primary_key=True),
    comment="a number higher than 2, which an Oyez from before Alembic refuses",
)  # fmt: skip

# What is narrated

articles = Table(
    "articles",
    metadata,
    Column("id", String(16), primary_key=True),
    Column("source", String, nullable=False),
    Column("headline", String, nullable=False),
    Column("site", String, nullable=False),
    Column("date", String, nullable=False),
    Column("language", String, nullable=False),
    Column("words", Integer, nullable=False),
    Column("article", String, nullable=False, comment="the noun, in JSON"),
    Column("added", String, nullable=False, index=True),
)

takes = Table(
    "takes",
    metadata,
    Column("key", String(64), primary_key=True),
    Column("voice", String, nullable=False),
    Column("sample_rate", Integer, nullable=False),
    Column("words", String, nullable=False, comment="the word times, in JSON"),
    Column("blob", String(64), nullable=False, index=True),
    _text("flaws", "what the audit holds against it, by commas"),
    Column("size", BigInteger, nullable=False, server_default="0", comment="bytes of its sound"),
    _text("used", "the day it was made or last read"),
)

recordings = Table(
    "recordings",
    metadata,
    Column("key", String(64), primary_key=True, comment="hash of the take keys and all that shapes the file"),
    Column("kind", String(8), primary_key=True, comment="m4a, live, mp3, wav"),
    Column("blob", String(64), nullable=False, index=True),
    Column("recording", String, nullable=False, comment="the noun, in JSON"),
    Column("size", BigInteger, nullable=False, server_default="0", comment="bytes of the file"),
    _text("used", "the day it was made or last asked for"),
)

narrations = Table(
    "narrations",
    metadata,
    _article(),
    Column("voice", String, primary_key=True),
    Column("status", String(8), nullable=False, comment="making, ready or failed"),
)

offers = Table(
    "offers",
    metadata,
    _article(),
    Column("address", String, unique=True, comment="the story's address without scheme and tracking; null where none"),
    Column("source", String, unique=True, comment="the newsroom's own id of the story; null where none"),
    _text("voice", "who reads it unless a listener chooses"),
)

# Who listens

listeners = Table(
    "listeners",
    metadata,
    Column("id", String(16), primary_key=True),
    Column("name", String, nullable=False, unique=True, comment="case-folded"),
    _text("password", "argon2id; empty for a listener that cannot sign in"),
    Column("created", String, nullable=False),
)

sessions = Table(
    "sessions",
    metadata,
    Column("id", String(64), primary_key=True, comment="SHA-256 of the cookie"),
    _listener(key=False),
    Column("created", String, nullable=False),
    Column("expires", String, nullable=False, index=True),
    _text("agent", "the browser, as it called itself"),
)

keys = Table(
    "keys",
    metadata,
    Column("id", String(16), primary_key=True),
    _listener(key=False),
    Column("secret", String(64), nullable=False, comment="SHA-256 of the secret part"),
    Column("name", String, nullable=False),
    Column("scopes", String, nullable=False, comment="read, narrate, admin, by commas"),
    Column("created", String, nullable=False),
    _text("used", "the day it was last used"),
)

settings = Table(
    "settings",
    metadata,
    _listener(),
    Column("name", String, primary_key=True),
    Column("value", String, nullable=False, comment="JSON"),
)

usage = Table(
    "usage",
    metadata,
    _listener(),
    Column("day", String(10), primary_key=True),
    Column("what", String, primary_key=True, comment="narrations, characters, bytes"),
    Column("amount", BigInteger, nullable=False),
)

# What they listen to

items = Table(
    "items",
    metadata,
    _listener(),
    _article(),
    Column("added", String, nullable=False),
    _text("origin", "how it came: web, paste, share, mail, import; or a subscription's id"),
    Column("place", BigInteger, comment="where in the queue; null where it is not in it"),
    _text("heard", "when it was heard to its end"),
    _text("archived"),
    Index("items_queue", "listener", "place"),
    Index("items_added", "listener", "added"),
)

positions = Table(
    "positions",
    metadata,
    _listener(),
    _article(),
    Column("block", String, nullable=False),
    Column("utterance", String, nullable=False),
    Column("offset", Integer, nullable=False, comment="code points into the block"),
    Column("heard", Integer, nullable=False, comment="printed words before this place"),
    Column("revision", Integer, nullable=False, comment="counts its changes"),
    Column("updated", String, nullable=False),
)

tags = Table(
    "tags",
    metadata,
    _listener(),
    _article(),
    Column("tag", String, primary_key=True),
    Index("tags_tag", "listener", "tag"),
)

subscriptions = Table(
    "subscriptions",
    metadata,
    Column("id", String(16), primary_key=True),
    _listener(key=False),
    Column("feed", String, nullable=False, comment="its address"),
    _text("title"),
    Column("rules", String, nullable=False, server_default="{}", comment="JSON"),
    _text("etag"),
    _text("modified", "Last-Modified, as the feed's server wrote it"),
    _text("checked"),
    Column("failures", Integer, nullable=False, server_default="0", comment="in a row"),
    _text("error", "why it failed last"),
    Column("added", String, nullable=False),
    UniqueConstraint("listener", "feed", name="subscriptions_feed"),
)

entries = Table(
    "entries",
    metadata,
    Column("subscription", String(16), ForeignKey("subscriptions.id", ondelete="CASCADE"), primary_key=True),
    Column("entry", String(64), primary_key=True, comment="SHA-256 of what names it in its feed"),
    _text("article", "what became of it; empty where a rule left it out or it could not be read"),
    Column("seen", String, nullable=False),
)

# What podcast apps and signed addresses know

feeds = Table(
    "feeds",
    metadata,
    Column("id", String(16), primary_key=True),
    _listener(key=False),
    Column("token", String, nullable=False, unique=True, comment="in its address; whoever has it can listen"),
    Column("kind", String, nullable=False, comment="queue, library, tag or source"),
    _text("name", "which tag or source"),
    _text("title"),
    _text("voice"),
    Column("wpm", Integer, nullable=False, server_default="0", comment="words a minute; 0 for the voice's own pace"),
    Column("created", String, nullable=False),
    _text("used", "the day it was last asked for"),
)

episodes = Table(
    "episodes",
    metadata,
    Column("feed", String(16), ForeignKey("feeds.id", ondelete="CASCADE"), primary_key=True),
    _article(),
    Column("guid", String, nullable=False, unique=True),
    Column("published", String, nullable=False),
)

secrets = Table(
    "secrets",
    metadata,
    Column("id", String(8), primary_key=True),
    Column("number", Integer, nullable=False, comment="the highest signs"),
    Column("value", String, nullable=False, comment="hex; signs addresses and forms"),
    Column("created", String, nullable=False),
)

renders = Table(
    "renders",
    metadata,
    Column("feed", String(16), ForeignKey("feeds.id", ondelete="CASCADE"), primary_key=True),
    _article(),
    Column("key", String(64), nullable=False, comment="of the recording its address gives now, kind mp3"),
    Column("size", BigInteger, nullable=False),
    Column("duration", Float, nullable=False, comment="seconds"),
    Column("chapters", Integer, nullable=False, server_default="0"),
    Column("made", String, nullable=False),
)

# What comes in

arrivals = Table(
    "arrivals",
    metadata,
    Column("id", String(16), primary_key=True),
    _listener(key=False),
    Column("url", String, nullable=False),
    _text("title"),
    _text("html", "the page, where it came along"),
    Column("added", String, nullable=False),
    Column("tags", String, nullable=False, server_default="[]", comment="JSON"),
    Column("archived", Integer, nullable=False, server_default="0"),
    Column("queue", Integer, nullable=False, server_default="0"),
    _text("origin"),
    Column("state", String(8), nullable=False, comment="waiting or failed"),
    _text("code"),
    _text("reason"),
    Column("tries", Integer, nullable=False, server_default="0"),
    _text("due", "not before"),
    UniqueConstraint("listener", "url", name="arrivals_url"),
    Index("arrivals_due", "state", "due"),
)

replies = Table(
    "replies",
    metadata,
    _listener(),
    Column("key", String, primary_key=True),
    Column("request", String(64), nullable=False, comment="SHA-256 of what was asked"),
    Column("status", Integer, nullable=False),
    _text("location"),
    Column("body", String, nullable=False, comment="JSON"),
    Column("expires", String, nullable=False, index=True),
)

reports = Table(
    "reports",
    metadata,
    Column("id", String(8), primary_key=True),
    Column("article", String(16), ForeignKey("articles.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("voice", String, nullable=False),
    Column("block", String, nullable=False),
    Column("offset", Integer, nullable=False, comment="UTF-16 units into the block, as players count"),
    Column("text", String, nullable=False, comment="the sentence as printed"),
    _text("comment", "what was wrong, in the listener's words"),
    Column("made", String, nullable=False),
)
