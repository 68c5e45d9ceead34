"""What monitors ask: counts and times of this process, in the format of Prometheus."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from oyez.web.site import Site

__all__ = ["CONTENT_TYPE", "Metrics"]

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)


class Metrics:
    """The counters of one application."""

    def __init__(self) -> None:
        """Count from nothing; several applications in one process count apart."""
        from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

        self._registry = registry = CollectorRegistry()
        self.requests = Counter("oyez_http_requests", "Answers sent.", ["method", "route", "status"], registry=registry)
        self.seconds = Histogram(
            "oyez_http_request_seconds", "From a request's head to its answer's.", ["route"], buckets=_SECONDS,
            registry=registry,
        )  # fmt: skip
        self.sent = Counter("oyez_http_sent_bytes", "Bytes of answers' bodies.", ["route"], registry=registry)
        self._listeners = Gauge("oyez_live_listeners", "Who listens to what is being made.", registry=registry)
        self._narrations = Gauge("oyez_narrations", "Narrations held in memory.", ["status"], registry=registry)
        self._sound = Gauge("oyez_sound_bytes", "Sound that is kept, by its rows.", registry=registry)
        self._up = Gauge("oyez_library_up", "Whether the library can be read: 1 or 0.", registry=registry)

    def text(self, site: Site) -> bytes:
        """Return all of it as monitors read it. Blocks."""
        from prometheus_client import generate_latest

        from oyez.errors import OyezError

        self._listeners.set(site.live.listeners)
        for status, number in site.studio.counts().items():
            self._narrations.labels(status).set(number)
        try:
            self._sound.set(site.library.upkeep.size())
            self._up.set(1)
        except OyezError:
            self._up.set(0)
        return generate_latest(self._registry)
