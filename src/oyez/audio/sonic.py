"""Sonic: faster or slower speech by whole periods of its pitch (Bill Cox, Apache-2.0). It lies in espeak-ng's library.

It keeps onsets within a few milliseconds where FFmpeg's atempo moves them by 20 (docs/decisions/0008-pace.md).
"""

from __future__ import annotations

import ctypes
import weakref
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np

from oyez.audio.protocol import RATE

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["FASTEST", "Sonic", "has_sonic"]

FASTEST = 2.0
"""Above it Sonic's clock drifts: 0.25 % and 100 ms at 3."""

_ROOM = 1 << 14
_MONO = 1


class Sonic:
    """Changes the tempo of a stream of 16-bit samples at `RATE`; memory does not grow with its length."""

    def __init__(self, tempo: float) -> None:
        self._library = library = _sonic()
        self._stream = stream = library.sonicCreateStream(RATE, _MONO)
        weakref.finalize(self, library.sonicDestroyStream, stream)
        library.sonicSetSpeed(stream, tempo)
        self._out = np.empty(_ROOM, np.int16)

    def write(self, pcm: NDArray[np.int16]) -> NDArray[np.int16]:
        """Take samples, return those that are ready: shape (n,), n may be 0."""
        given = np.ascontiguousarray(pcm, np.int16)
        if not self._library.sonicWriteShortToStream(self._stream, given.ctypes.data, len(given)):
            raise MemoryError
        return self._ready()

    def finish(self) -> NDArray[np.int16]:
        """Return the last samples."""
        self._library.sonicFlushStream(self._stream)
        return self._ready()

    def _ready(self) -> NDArray[np.int16]:
        parts = [np.empty(0, np.int16)]
        while count := self._library.sonicReadShortFromStream(self._stream, self._out.ctypes.data, _ROOM):
            parts.append(self._out[:count].copy())
        return np.concatenate(parts)


def has_sonic() -> bool:
    """Return whether this machine's build of espeak-ng's library lets others use the Sonic inside it."""
    try:
        _sonic()
    except (OSError, AttributeError, ImportError):
        return False
    return True


@cache
def _sonic() -> Any:  # noqa: ANN401 - a library has no type
    import espeakng_loader

    library = ctypes.CDLL(espeakng_loader.get_library_path())
    stream, samples = ctypes.c_void_p, ctypes.c_void_p
    kinds: dict[str, tuple[Any, list[Any]]] = {
        "sonicCreateStream": (stream, [ctypes.c_int, ctypes.c_int]),
        "sonicDestroyStream": (None, [stream]),
        "sonicSetSpeed": (None, [stream, ctypes.c_float]),
        "sonicWriteShortToStream": (ctypes.c_int, [stream, samples, ctypes.c_int]),
        "sonicReadShortFromStream": (ctypes.c_int, [stream, samples, ctypes.c_int]),
        "sonicFlushStream": (ctypes.c_int, [stream]),
    }
    for name, (result, arguments) in kinds.items():
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library
