"""What the server does by itself: read what waits, ask feeds, narrate the queue ahead, keep podcast episodes new."""

from oyez.web.work.desk import Desk

__all__ = ["Desk"]
