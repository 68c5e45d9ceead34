"""The process that holds espeak-ng: a small zygote that makes each take in a fresh fork of itself.

Run by path, isolated (``python -I -S worker.py LIBRARY DATA VOICE HEADS ROOM``), so that it holds a little of the
standard library, one voice and nothing else. espeak-ng keeps state between two calls (voice flutter, echo, random
noise, filter memory), so the same sentence sounds different the second time; the first synthesis after a fork is
always the same bytes. A crash or a hang in the library ends a fork, never the server.

A fork costs by the pages that the zygote has and by those that the fork writes to. So nothing is imported here that
can be done without, the collector is off, and sound goes into its pipe out of the library's own buffer.

A request is a 4-byte length and ``marshal``. An answer is, on the descriptor HEADS, three lengths, a Python literal
and the events as the library keeps them; and on standard output the PCM, whose length is the third. PCM is written
before its head while it takes no more than ROOM pages of the pipe, and after it from there on: whoever reads the head
first never waits in vain. Lengths are big-endian. Where the system has no fork, the worker serves one take and exits,
which is slower and gives the same bytes.
"""

from __future__ import annotations

import ctypes
import gc
import marshal
import os
import struct
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

SYNCHRONOUS = 2
PHONEME_EVENTS_IN_IPA = 0x1 | 0x2
DONT_EXIT = 0x8000
BUFFER_MS = 400
CHARS_UTF8 = 1
PHONEMES_IN_TEXT = 0x100
POSITION_CHARACTER = 1
PARAMETER_RATE = 1
RANDOM_SEED = 1
EVENT_WORD = 1
IPA_SEPARATED = 0x02 | (ord("_") << 8)
PAGE = 4096


EVENT_INTS = struct.calcsize("@iIiiiiP8s") // 4
"""Ints in an ``espeak_EVENT`` of speak_lib.h: type, identifier, position, length, time, sample, then a pointer and a
union of 8 bytes; `timing.py` reads the same."""

Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(ctypes.c_int))


class Out:
    """Where PCM goes: into standard output at once, as long as its pipe surely holds it, and into memory from there on.

    Args:
        room: Pages of the pipe that nobody reads before the answer's head.
    """

    def __init__(self, room: int) -> None:
        self._room = room
        self._kept = bytearray()
        self.length = 0

    def add(self, piece: bytes) -> None:
        """Take one piece."""
        self.length += len(piece)
        # A write takes whole pages of a pipe, its last one perhaps in part.
        self._room -= -(-len(piece) // PAGE)
        if self._room >= 0:
            write(1, piece)
        else:
            self._kept += piece

    def rest(self) -> None:
        """Write what was kept."""
        write(1, self._kept)


class Library:
    """espeak-ng with one voice set, ready to speak once.

    Args:
        library: Its file.
        data: The folder that holds its `espeak-ng-data`.
        voice: Its own name of the voice.
        out: Called with each piece of PCM as it is made.
    """

    def __init__(self, library: str, data: str, voice: str, out: Callable[[bytes], object]) -> None:
        self._lib = ctypes.CDLL(library)
        self._lib.espeak_TextToPhonemes.restype = ctypes.c_char_p
        self._lib.espeak_Info.restype = ctypes.c_char_p
        options = PHONEME_EVENTS_IN_IPA | DONT_EXIT
        self.sample_rate = self._lib.espeak_Initialize(SYNCHRONOUS, BUFFER_MS, data.encode(), options)
        if self.sample_rate <= 0:
            raise SystemExit("espeak-ng could not read its data")
        # An unknown name leaves the voice before in place, so the answer must be checked.
        if self._lib.espeak_SetVoiceByName(voice.encode()) != 0:
            raise SystemExit(f"espeak-ng has no voice {voice}")
        # Initialising seeds the noise of breath and friction with the clock.
        self._lib.espeak_ng_SetRandSeed(ctypes.c_long(RANDOM_SEED))
        self.version = self._lib.espeak_Info(None).decode()
        self._out = out
        self._events = bytearray()
        self._heads: list[int] = []
        self._callback = Callback(self._collect)
        self._lib.espeak_SetSynthCallback(self._callback)

    def _collect(self, samples: object, count: int, events: list[int]) -> int:
        # The events stay as they are: reading each of them here takes as long as a tenth of the speech.
        place = 0
        while kind := events[place]:
            if kind == EVENT_WORD:
                self._heads.append(events[place + 2] - 1)
            place += EVENT_INTS
        if place:
            self._events += ctypes.string_at(events, 4 * place)  # type: ignore[arg-type]
        if samples and count > 0:
            self._out(ctypes.string_at(samples, 2 * count))  # type: ignore[arg-type]
        return 0

    def speak(self, text: str, rate: int, words: list[tuple[int, int, str]]) -> tuple[dict[str, object], bytearray]:
        """Say `text` at espeak's own `rate`; return what is to be known of it, and the events.

        `words` are (start, end, alone) for each word in the text. espeak joins some ("of the"): where a word has no
        event of its own, the phonemes of it and of its neighbours said alone are named too, to split the joint.
        """
        self._lib.espeak_SetParameter(PARAMETER_RATE, rate, 0)
        raw = text.encode("utf-8", "replace")
        flags = CHARS_UTF8 | PHONEMES_IN_TEXT
        status = self._lib.espeak_Synth(raw, len(raw) + 1, 0, POSITION_CHARACTER, 0, flags, None, None)
        if status != 0:
            return {"error": f"espeak_Synth returned {status}"}, bytearray()
        return {"alone": {index: self.phonemes(words[index][2]) for index in _joined(self._heads, words)}}, self._events

    def phonemes(self, text: str) -> list[str]:
        """Return the IPA of a text, one entry a phoneme, spaces between words lost."""
        return [part for word in self.ipa(text).split() for part in word.split("_") if part]

    def ipa(self, text: str) -> str:
        """Return the IPA of a text: phonemes of a word joined by ``_``, words by spaces."""
        raw = text.encode("utf-8", "replace")
        pointer = ctypes.c_char_p(raw)
        clauses = []
        while pointer.value is not None:
            said = self._lib.espeak_TextToPhonemes(ctypes.byref(pointer), CHARS_UTF8, IPA_SEPARATED)
            clauses.append(said.decode("utf-8", "replace"))
        return " ".join(clauses)


def _joined(at: list[int], words: list[tuple[int, int, str]]) -> list[int]:
    """Return the indices of the words that share an event, and of the word whose event it is."""
    heads = sorted(at)
    found, place = set(), 0
    for index, (start, end, _) in enumerate(words):
        while place < len(heads) and heads[place] < start:
            place += 1
        if place == len(heads) or heads[place] >= end:
            found |= {max(0, index - 1), index}
    return sorted(found)


def read(count: int) -> bytes:
    """Read so many bytes from standard input; fewer where it ends."""
    data = b""
    while len(data) < count and (piece := os.read(0, count - len(data))):
        data += piece
    return data


def read_request() -> dict[str, object] | None:
    """Read one request; None at the end of standard input."""
    head = read(4)
    if len(head) < 4:
        return None
    body: dict[str, object] = marshal.loads(read(struct.unpack(">I", head)[0]))  # noqa: S302 - our own parent's
    return body


def write(descriptor: int, data: bytes | bytearray) -> None:
    """Write all of it."""
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def write_head(descriptor: int, answer: dict[str, object], events: bytes | bytearray = b"", pcm: int = 0) -> None:
    """Write what comes before the PCM."""
    head = ascii(answer).encode()
    write(descriptor, struct.pack(">III", len(head), len(events), pcm) + head + events)


def serve_one(library: Library, out: Out, heads: int, request: dict[str, object]) -> None:
    """Answer one request; this process has then spoken and must not speak again."""
    if "ipa" in request:
        write_head(heads, {"ipa": [library.ipa(text) for text in request["ipa"]]})  # type: ignore[attr-defined]
    else:
        answer, events = library.speak(request["text"], request["rate"], request["words"])  # type: ignore[arg-type]
        write_head(heads, answer, events, out.length)
        out.rest()


def main() -> int:
    """Say hello, then serve until standard input ends."""
    heads, room = map(int, sys.argv[4:6])
    out = Out(room)
    library = Library(sys.argv[1], sys.argv[2], sys.argv[3], out.add)
    write_head(heads, {"sample_rate": library.sample_rate, "version": library.version})
    gc.disable()
    while (request := read_request()) is not None:
        if not hasattr(os, "fork"):
            serve_one(library, out, heads, request)
            return 0
        child = os.fork()
        if child == 0:
            status = 1
            try:
                serve_one(library, out, heads, request)
                status = 0
            finally:
                os._exit(status)
        if os.waitpid(child, 0)[1] != 0:
            # The fork died under the library and may have written half a take: end, so that the pipes say so.
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
