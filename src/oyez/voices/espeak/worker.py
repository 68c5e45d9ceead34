"""The process that holds espeak-ng: a small zygote that makes each take in a fresh fork of itself.

Run by path, isolated (``python -I -S worker.py LIBRARY DATA VOICE``), so that it holds the standard library, one
voice and nothing else. espeak-ng keeps state between two calls (voice flutter, echo, random noise, filter memory),
so the same sentence sounds different the second time; the first synthesis after a fork is always the same bytes.
A crash or a hang in the library ends a fork, never the server.

Both directions speak frames: a 4-byte big-endian length and JSON; answers then have two more lengths with bytes, the
events as the library keeps them and the PCM.
Where the system has no fork, the worker serves one take and exits, which is slower and gives the same bytes.
"""

import ctypes
import json
import os
import struct
import sys
from bisect import bisect_left

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


EVENT_INTS = struct.calcsize("@iIiiiiP8s") // 4
"""Ints in an ``espeak_EVENT`` of speak_lib.h: type, identifier, position, length, time, sample, then a pointer and a
union of 8 bytes; `timing.py` reads the same."""

Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(ctypes.c_int))


class Library:
    """espeak-ng with one voice set, ready to speak once."""

    def __init__(self, library: str, data: str, voice: str) -> None:
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
        self._pcm = bytearray()
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
            self._pcm += ctypes.string_at(samples, 2 * count)  # type: ignore[arg-type]
        return 0

    def speak(self, text: str, rate: int, words: list[tuple[int, int, str]]) -> tuple[dict[str, object], bytes, bytes]:
        """Say `text` at espeak's own `rate`.

        `words` are (start, end, alone) for each word in the text. espeak joins some ("of the"): where a word has no
        event of its own, the phonemes of it and of its neighbours said alone are named too, to split the joint.
        """
        self._lib.espeak_SetParameter(PARAMETER_RATE, rate, 0)
        raw = text.encode("utf-8", "replace")
        flags = CHARS_UTF8 | PHONEMES_IN_TEXT
        status = self._lib.espeak_Synth(raw, len(raw) + 1, 0, POSITION_CHARACTER, 0, flags, None, None)
        if status != 0:
            return {"error": f"espeak_Synth returned {status}"}, b"", b""
        alone = {index: self.phonemes(words[index][2]) for index in _joined(self._heads, words)}
        return {"alone": alone}, bytes(self._events), bytes(self._pcm)

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
    silent = []
    for index, (start, end, _) in enumerate(words):
        place = bisect_left(heads, start)
        if place == len(heads) or heads[place] >= end:
            silent.append(index)
    return sorted({near for index in silent for near in (index - 1, index) if near >= 0})


def read_frame() -> dict[str, object] | None:
    """Read one request from standard input; None at its end."""
    head = sys.stdin.buffer.read(4)
    if len(head) < 4:
        return None
    body: dict[str, object] = json.loads(sys.stdin.buffer.read(struct.unpack(">I", head)[0]))
    return body


def write_frame(answer: dict[str, object], events: bytes = b"", pcm: bytes = b"") -> None:
    """Write one answer, all of it."""
    head = json.dumps(answer, ensure_ascii=False).encode("utf-8", "replace")
    rest = memoryview(b"".join(part for body in (head, events, pcm) for part in (struct.pack(">I", len(body)), body)))
    while rest:
        rest = rest[os.write(1, rest) :]


def serve_one(library: Library, request: dict[str, object]) -> None:
    """Answer one request; this process has then spoken and must not speak again."""
    if "ipa" in request:
        write_frame({"ipa": [library.ipa(text) for text in request["ipa"]]})  # type: ignore[attr-defined]
    else:
        write_frame(*library.speak(request["text"], request["rate"], request["words"]))  # type: ignore[arg-type]


def main() -> int:
    """Say hello, then serve until standard input ends."""
    library = Library(*sys.argv[1:4])
    write_frame({"sample_rate": library.sample_rate, "version": library.version})
    while (request := read_frame()) is not None:
        if not hasattr(os, "fork"):
            serve_one(library, request)
            return 0
        child = os.fork()
        if child == 0:
            status = 1
            try:
                serve_one(library, request)
                status = 0
            finally:
                os._exit(status)
        if os.waitpid(child, 0)[1] != 0:
            # The fork died under the library and may have written half a frame: end, so that the pipe says so.
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
