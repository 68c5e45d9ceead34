"""What the server writes of itself: lines for people, or a JSON object a line for programs."""

from __future__ import annotations

import json
import logging
import sys
from datetime import UTC, datetime

__all__ = ["JsonLines", "keep_log"]


class JsonLines(logging.Formatter):
    """A record as one line of JSON: time (UTC), level, logger, message, and what else is known."""

    def format(self, record: logging.LogRecord) -> str:
        """Write a record."""
        facts: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        facts |= getattr(record, "facts", {})
        if record.exc_info:
            facts["error"] = self.formatException(record.exc_info)
        return json.dumps(facts, ensure_ascii=False, default=str)


def keep_log(form: str) -> None:
    """Write to standard error: each request and more as ``json`` or as ``text``; with ``quiet``, warnings alone."""
    handler = logging.StreamHandler(sys.stderr)
    if form == "json":
        handler.setFormatter(JsonLines())
    else:
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.WARNING if form == "quiet" else logging.INFO, handlers=[handler], force=True)
    # These say at each request or narration what our own lines say already.
    for name in ("httpx2", "httpcore2", "alembic", "trafilatura", "PIL", "asyncio"):
        logging.getLogger(name).setLevel(logging.WARNING)
