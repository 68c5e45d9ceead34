"""Where an editor's own lexicons lie."""

from __future__ import annotations

import os
from pathlib import Path

__all__ = ["lexicon_folder"]


def lexicon_folder() -> Path:
    """Return the folder of the lexicons: in ``OYEZ_DATA``, or in the user's data directory."""
    named = os.environ.get("OYEZ_DATA")
    if named:
        return Path(named).expanduser() / "lexicon"
    import platformdirs

    return Path(platformdirs.user_data_dir("oyez", appauthor=False)) / "lexicon"
