"""Where what belongs to voices is kept: the one folder of everything Oyez keeps."""

from __future__ import annotations

import os
from pathlib import Path

__all__ = ["home"]


def home() -> Path:
    """Return ``OYEZ_DATA``, or the user's data directory. It need not exist."""
    named = os.environ.get("OYEZ_DATA")
    if named:
        return Path(named).expanduser()
    import platformdirs

    return Path(platformdirs.user_data_dir("oyez", appauthor=False))
