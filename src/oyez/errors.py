"""The one error Oyez shows to people: a stable code and a sentence that says what to do."""

from __future__ import annotations

__all__ = ["OyezError"]


class OyezError(Exception):
    """A failure a person can act on.

    Attributes:
        code: Stable, lower snake case (``no_such_file``). The command line prints it, HTTP sends it.
        message: One sentence that says what happened and what to do next. No traceback, no full path of ours.
        status: The HTTP status that fits, 400 to 599.
        wait: Seconds until trying again is worth it; None where that is not known.
    """

    def __init__(self, code: str, message: str, *, status: int = 400, wait: int | None = None) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message
        self.status = status
        self.wait = wait

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle whole, so that the error survives a trip between processes."""
        return (_rebuild, (self.code, self.message, self.status, self.wait))


def _rebuild(code: str, message: str, status: int, wait: int | None = None) -> OyezError:
    return OyezError(code, message, status=status, wait=wait)
