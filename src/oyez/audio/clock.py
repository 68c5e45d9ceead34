"""How captions and chapters write a time."""

__all__ = ["clock"]


def clock(seconds: float) -> str:
    """Return a time as ``00:01:02.345``."""
    milliseconds = round(seconds * 1000)
    minutes, rest = divmod(milliseconds, 60_000)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{rest // 1000:02}.{rest % 1000:03}"
