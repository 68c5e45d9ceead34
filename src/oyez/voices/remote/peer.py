"""Who is asked, as an error calls it, and what a person can do where it is the wrong address that was asked."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Peer"]


@dataclass(frozen=True, slots=True)
class Peer:
    """A service, or the server of one's own that stands in its place.

    Attributes:
        title: The service's name, or the host of the address that a person gave.
        place: The variable that names another address (``OYEZ_OPENAI_URL``).
        key: The variable with the key it is sent.
        own: Whether that other address is set.
        ends: What such an address has at its end (``/v1``), where it has to.
    """

    title: str
    place: str = ""
    key: str = ""
    own: bool = False
    ends: str = ""

    @property
    def check(self) -> str:
        """What to do where something else answers: never empty, no full stop."""
        if not self.own:
            return "check the network, since a proxy or a sign-in page may have answered"
        ends = f" (on most servers it ends in {self.ends})" if self.ends else ""
        return f"check its address, {self.place}{ends}"
