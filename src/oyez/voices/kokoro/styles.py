"""Kokoro's voices: a style for each length of text, from the packs the project publishes."""

from __future__ import annotations

import threading
import zipfile
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from oyez.errors import OyezError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["SIZE", "Styles", "held"]

SIZE = 256
"""Numbers in one style."""


@lru_cache(maxsize=8)
def held(source: Path, changed: int) -> frozenset[str] | None:
    """Return the names of the voices in a file or folder of packs, None where it cannot be read.

    Args:
        source: As for `Styles`.
        changed: When it was, in nanoseconds: what is known of an older one is not asked for.
    """
    del changed
    if source.is_dir():
        return frozenset(file.stem for file in source.glob("*.bin"))
    try:
        with zipfile.ZipFile(source) as packs:
            return frozenset(name.removesuffix(".npy") for name in packs.namelist())
    except (OSError, zipfile.BadZipFile):
        return None


class Styles:
    """The packs of one file of all voices (NumPy's .npz), or of a folder with a raw file a voice (``af_heart.bin``).

    Args:
        source: The file or the folder.
    """

    def __init__(self, source: Path) -> None:
        self._source = source
        self._packs: dict[str, NDArray[np.float32]] = {}
        self._lock = threading.Lock()

    def row(self, name: str, length: int) -> NDArray[np.float32]:
        """Return the style [1, `SIZE`] of a voice for a text of so many ids (without the padding).

        Several names joined by ``+`` give the mean of their packs.

        Raises:
            OyezError: ``bad_model`` where the file is none of packs, ``unknown_voice`` where this voice is not in it.
        """
        pack = self.pack(name)
        # Pack row n - 1 is for n ids, as the project's own Python counts.
        at = min(max(length, 1), len(pack)) - 1
        return pack[at : at + 1]

    def pack(self, name: str) -> NDArray[np.float32]:
        """Return all styles of a voice, float32 [lengths, `SIZE`]."""
        with self._lock:
            if name not in self._packs:
                parts = [self._read(part) for part in name.split("+")]
                rows = min(map(len, parts))
                self._packs[name] = sum(part[:rows] for part in parts) / len(parts)  # type: ignore[assignment]
            return self._packs[name]

    def close(self) -> None:
        """Free what was read."""
        with self._lock:
            self._packs.clear()

    def _read(self, name: str) -> NDArray[np.float32]:
        import numpy as np

        try:
            if self._source.is_dir():
                found = np.fromfile(self._source / f"{name}.bin", "<f4")
            else:
                with np.load(self._source, allow_pickle=False) as packs:
                    if name not in packs:
                        raise OyezError(
                            "unknown_voice", f"{self._source.name} holds no voice {name}: install it again.", status=404
                        )
                    found = packs[name]
        except FileNotFoundError:
            raise OyezError(
                "voice_not_installed", f"Kokoro's voice {name} is gone: install it again.", status=404
            ) from None
        except (OSError, ValueError, EOFError, KeyError, AttributeError) as error:
            raise self._bad(str(error)) from error
        if not found.size or found.size % SIZE or found.dtype.kind != "f":
            raise self._bad(f"{name} is no pack of styles of {SIZE} numbers")
        styles = np.asarray(found, np.float32).reshape(-1, SIZE)
        if not np.isfinite(styles).all():
            raise self._bad(f"{name} holds numbers that are none")
        return styles

    def _bad(self, why: str) -> OyezError:
        return OyezError(
            "bad_model",
            f"{self._source.name} cannot be read as Kokoro's voices ({why}). Install Kokoro again.",
            status=500,
        )
