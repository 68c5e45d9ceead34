"""First sound: from the request for an article nobody asked for before to the first bytes that can be played.

The limit in the same run is the engine itself: the time it needs for the article's first sentence, alone. Prints, for
a few articles of growing length, both times and the difference, which should stay within 150 ms.
"""

from __future__ import annotations

import statistics
import tempfile
import threading
import time
from pathlib import Path

import httpx2

from oyez.article import Article, Block
from oyez.library import Library
from oyez.narration import Studio
from oyez.script import write
from oyez.voices import DEFAULT_VOICE, catalogue
from oyez.web.app import create_app
from oyez.web.server import Server, bind

ROUNDS = 15
BOUND_MS = 150
SENTENCE = "The council of town number {n} voted on Tuesday to keep the old ferry running for another year, after "
REST = "hundreds of residents wrote to say that they had no other way to get to work."


def story(number: int, paragraphs: int) -> Article:
    """Return an article that no cache knows."""
    blocks = [Block(f"b{n}", "paragraph", SENTENCE.format(n=number * 1000 + n) + REST) for n in range(paragraphs)]
    return Article(f"story-{number}", headline=f"Town number {number} keeps its old ferry", blocks=tuple(blocks))


def engine_ms(article: Article) -> float:
    """Return how long the warm engine needs for the first sentence."""
    voice = catalogue().find(DEFAULT_VOICE)
    first = write(article).utterances[0]
    begun = time.perf_counter()
    catalogue().engine(voice).speak(first, voice, 1.0)
    return (time.perf_counter() - begun) * 1000


def request_ms(client: httpx2.Client, article_id: str) -> float:
    """Return how long the first media fragment takes, from the request for the manifest on."""
    begun = time.perf_counter()
    manifest = client.get(f"/api/articles/{article_id}/manifest").json()
    address = manifest["audio"].get("live") or manifest["audio"]["m4a"]
    with client.stream("GET", address) as response:
        seen = b""
        for chunk in response.iter_raw():
            seen += chunk
            at = seen.find(b"mdat")
            if at >= 4 and len(seen) >= at - 4 + int.from_bytes(seen[at - 4 : at], "big"):
                break
    return (time.perf_counter() - begun) * 1000


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        library = Library(Path(folder))
        studio = Studio(library)
        ready = threading.Event()
        server = Server(create_app(library, studio), bind("127.0.0.1", 0), lambda _: ready.set())
        threading.Thread(target=server.run_here, daemon=True).start()
        ready.wait(10)
        with httpx2.Client(base_url=server.url) as client:
            print("paragraphs  engine ms  request ms  difference ms (median, worst)")
            for paragraphs in (3, 30, 300):
                rows = []
                for number in range(ROUNDS):
                    article = story(number + paragraphs * 100, paragraphs)
                    alone = engine_ms(story(number + paragraphs * 7777, paragraphs))
                    rows.append((alone, request_ms(client, library.add(article))))
                alone, asked = (statistics.median(column) for column in zip(*rows, strict=True))
                worst = max(request - engine for engine, request in rows)
                print(f"{paragraphs:10}  {alone:9.1f}  {asked:10.1f}  {asked - alone:8.1f} {worst:8.1f}")
        print(f"bound: {BOUND_MS} ms")
        server.should_exit = True
        studio.close()


if __name__ == "__main__":
    main()
