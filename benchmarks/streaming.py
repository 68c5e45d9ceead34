"""What is heard sooner where a service streams inside a sentence: the first sound, against the whole sentence.

A server on this machine speaks OpenAI's protocol with the embedded voice's sound, as fast as a service does that makes
2, 5, 20 or 100 seconds of speech in one, in pieces of 100 ms. The engine of Oyez asks it over a real socket, once by
`stream` and once by `speak`. The first three sentences of the example's article; the mean of each. What it is
held against is the wait that nobody minds, 0.5 s (docs/decisions/0027-whole-utterances.md).

    python benchmarks/streaming.py
"""

from __future__ import annotations

import json
import os
import statistics
import tempfile
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from oyez.article import read_source
from oyez.script import Utterance, write
from oyez.voices import catalogue
from oyez.voices.remote import OpenAIEngine
from oyez.voices.resampling import resampled

ROOT = Path(__file__).resolve().parent.parent
SPEEDS = (2, 5, 20, 100)
RATE, PIECE = 24_000, 4_800
SOUNDS: dict[str, bytes] = {}


class Handler(BaseHTTPRequestHandler):
    """Says what it is asked, a piece at a time."""

    speed = 1.0

    def do_POST(self) -> None:
        """Send samples as fast as they would be made."""
        asked = json.loads(self.rfile.read(int(self.headers["content-length"])))
        pcm = SOUNDS[asked["input"].strip()]
        self.send_response(200)
        self.send_header("Content-Type", "audio/pcm")
        self.send_header("Content-Length", str(len(pcm)))
        self.end_headers()
        for place in range(0, len(pcm), PIECE):
            piece = pcm[place : place + PIECE]
            time.sleep(len(piece) / 2 / RATE / self.speed)
            self.wfile.write(piece)
            self.wfile.flush()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def waits(engine: OpenAIEngine, lines: list[Utterance]) -> tuple[float, float]:
    """Return the mean seconds to the first piece by `stream`, and to the sound by `speak`."""
    voice = next(iter(engine.voices()))
    first, whole = [], []
    for line in lines:
        begun = time.monotonic()
        sound = engine.stream(line, voice, 1.0)
        next(sound)
        first.append(time.monotonic() - begun)
        list(sound)
        begun = time.monotonic()
        engine.speak(line, voice, 1.0)
        whole.append(time.monotonic() - begun)
    return statistics.mean(first), statistics.mean(whole)


def main() -> None:
    """Measure and print."""
    lines = list(write(read_source(str(ROOT / "examples/harbour.html"))).utterances[:3])
    found = catalogue()
    ava = found.find("espeak:en-us+f5")
    for line in lines:
        sound = found.engine(ava).speak(line, ava, 1.0)
        SOUNDS[line.spoken.strip()] = resampled(sound.pcm, sound.sample_rate, RATE)
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    seconds = statistics.mean(len(pcm) / 2 / RATE for pcm in SOUNDS.values())
    print(f"sentences of {seconds:.1f} s in the mean; load {os.getloadavg()[0]:.1f}")
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"OYEZ_DATA": folder, "OYEZ_OPENAI_URL": f"http://127.0.0.1:{server.server_address[1]}/v1"}
        OpenAIEngine.a_minute = 60_000.0  # the wait between two requests is not the service's
        engine = OpenAIEngine()
        engine._captions = False
        for speed in SPEEDS:
            Handler.speed = speed
            first, whole = waits(engine, lines)
            print(f"a service of {speed:3d} times real time: first sound {first:.2f} s, sentence {whole:.2f} s")
        engine.close()
    server.shutdown()


if __name__ == "__main__":
    main()
