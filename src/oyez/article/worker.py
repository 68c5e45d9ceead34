"""The process in which untrusted pages are parsed: frames of MessagePack in, frames out, within its own limits.

Run by `workers.py`, which ends it where it takes too long. It holds nothing worth stealing: no library, no keys, and
what it answers is checked against the noun's type before anything is done with it.
"""

from __future__ import annotations

import importlib
import os
import struct
import sys
import traceback
from collections.abc import Callable
from typing import IO, Any

import msgspec

from oyez.errors import OyezError

__all__ = ["ADDRESS_SPACE", "Reply", "Request", "pack", "read_frame", "serve", "write_frame"]

ADDRESS_SPACE = 1536 << 20
"""Bytes of memory a worker may map, where the system can hold it to that; it stands at about 350 MB when idle."""
_TASKS_MOST = 500
_RESIDENT_MOST = 400 << 20
_FRAME = struct.Struct(">I")


class Request(msgspec.Struct, array_like=True):
    """What to do, with what, and for how many seconds at most."""

    task: str
    seconds: float
    noun: msgspec.Raw


class Reply(msgspec.Struct, array_like=True):
    """The answer or the error (code, message, status); and whether the worker ends itself now."""

    noun: msgspec.Raw = msgspec.Raw(b"\xc0")
    error: tuple[str, str, int] | None = None
    last: bool = False


def read_frame(stream: IO[bytes]) -> bytes:
    """Return the next frame's bytes; empty at the end of the stream."""
    head = stream.read(_FRAME.size)
    if len(head) < _FRAME.size:
        return b""
    (size,) = _FRAME.unpack(head)
    body = stream.read(size)
    return body if len(body) == size else b""


def write_frame(stream: IO[bytes], body: bytes) -> None:
    """Write one frame."""
    stream.write(_FRAME.pack(len(body)))
    stream.write(body)
    stream.flush()


def serve(tasks: str) -> None:
    """Answer requests until standard input ends.

    Args:
        tasks: A module with ``TASKS``: by name, a function and the type of its one argument.
    """
    source, out = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    # Whatever a parser prints is not part of our frames.
    os.dup2(2, 1)
    known: dict[str, tuple[Callable[[Any], object], Any]] = importlib.import_module(tasks).TASKS
    _limit_memory()
    write_frame(out, b"ready")
    done = 0
    while body := read_frame(source):
        done += 1
        reply = _answer(msgspec.msgpack.decode(body, type=Request), known)
        reply.last = reply.last or done >= _TASKS_MOST or _resident() > _RESIDENT_MOST
        write_frame(out, msgspec.msgpack.encode(reply))
        if reply.last:
            return


def _answer(request: Request, known: dict[str, tuple[Callable[[Any], object], Any]]) -> Reply:
    _limit_time(request.seconds)
    work, kind = known[request.task]
    try:
        answer = work(msgspec.msgpack.decode(request.noun, type=kind))
        return Reply(noun=msgspec.Raw(pack(answer)))
    except OyezError as error:
        return Reply(error=(error.code, error.message, error.status))
    except MemoryError:
        return Reply(error=("too_large", "Reading it takes more memory than any article needs.", 413), last=True)
    except Exception as error:
        if os.environ.get("OYEZ_DEBUG"):
            traceback.print_exc()
        reason = f"{type(error).__name__}: {error}"[:200].rstrip(".")
        # What fails once in a way nobody thought of may have left anything behind.
        return Reply(error=("unreadable_page", f"It could not be read ({reason}): paste its text.", 422), last=True)


def pack(noun: object) -> bytes:
    """Encode a noun; half a surrogate pair, which JSON on a page may spell and UTF-8 cannot, becomes U+FFFD."""
    try:
        return msgspec.msgpack.encode(noun)
    except UnicodeEncodeError:
        return msgspec.msgpack.encode(_mended(msgspec.to_builtins(noun, builtin_types=(bytes,))))


def _mended(value: Any) -> Any:  # noqa: ANN401 - any plain data
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, dict):
        return {key: _mended(part) for key, part in value.items()}
    return [_mended(part) for part in value] if isinstance(value, list | tuple) else value


def _limit_memory() -> None:
    try:
        import resource

        _soft, hard = resource.getrlimit(resource.RLIMIT_AS)
        most = ADDRESS_SPACE if hard == resource.RLIM_INFINITY else min(ADDRESS_SPACE, hard)
        resource.setrlimit(resource.RLIMIT_AS, (most, hard))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (ImportError, OSError, ValueError):
        return


def _limit_time(seconds: float) -> None:
    """Die by the system's hand, should whoever watches us be gone: seconds of work from now, and some for grace."""
    try:
        import resource

        used = resource.getrusage(resource.RUSAGE_SELF)
        _soft, hard = resource.getrlimit(resource.RLIMIT_CPU)
        resource.setrlimit(resource.RLIMIT_CPU, (int(used.ru_utime + used.ru_stime + seconds) + 5, hard))
    except (ImportError, OSError, ValueError):
        return


def _resident() -> int:
    try:
        with open("/proc/self/statm", "rb") as file:  # noqa: PTH123 - a word of the kernel, not a file
            return int(file.read().split()[1]) * 4096
    except (OSError, ValueError, IndexError):
        return 0
