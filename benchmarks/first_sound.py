"""First sound: from the request for an article nobody asked for before to the first bytes that can be played.

The limit in the same run is the engine itself: the time it needs for the article's first sentence, alone. Two
requests are timed, each on articles never seen: the player's (the manifest, then the sound), as on a page that is
open already and whose script is therefore written; and the browser's (the page, the manifest, the sound). Prints, for
articles of growing length, both less the engine's own time. The player's should stay within 150 ms.
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

ROUNDS = 9
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


def request_ms(client: httpx2.Client, article_id: str) -> tuple[float, float]:
    """Return how long the first media fragment takes: (from the page's request on, from the manifest's on)."""
    begun = time.perf_counter()
    client.get(f"/articles/{article_id}").raise_for_status()
    opened = time.perf_counter()
    manifest = client.get(f"/api/articles/{article_id}/manifest").json()
    address = manifest["audio"].get("live") or manifest["audio"]["m4a"]
    with client.stream("GET", address) as response:
        seen = b""
        for chunk in response.iter_raw():
            seen += chunk
            at = seen.find(b"mdat")
            if at >= 4 and len(seen) >= at - 4 + int.from_bytes(seen[at - 4 : at], "big"):
                break
    now = time.perf_counter()
    return (now - begun) * 1000, (now - opened) * 1000


def finish(studio: Studio, article_id: str) -> None:
    """Wait until nothing of this article is being made any more, so that the next one is alone."""
    narration = studio.start(article_id)
    while narration.status == "live":
        narration.wait(narration.snapshot().live_bytes, 1)


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        library = Library(Path(folder))
        studio = Studio(library)
        ready = threading.Event()
        server = Server(create_app(library, studio), bind("127.0.0.1", 0), lambda _: ready.set())
        threading.Thread(target=server.run_here, daemon=True).start()
        ready.wait(10)
        studio.warm()
        with httpx2.Client(base_url=server.url) as client:
            print("paragraphs  engine ms  from page ms  from play ms   play - engine: median, worst")
            for paragraphs in (3, 30, 300):
                rows = []
                for number in range(ROUNDS):
                    alone = engine_ms(story(number + paragraphs * 7777, paragraphs))
                    article_id = library.add(story(number + paragraphs * 100, paragraphs))
                    rows.append((alone, *request_ms(client, article_id)))
                    finish(studio, article_id)
                alone, page, play = (statistics.median(column) for column in zip(*rows, strict=True))
                over = [asked - engine for engine, _, asked in rows]
                worst = f"{statistics.median(over):22.1f} {max(over):6.1f}"
                print(f"{paragraphs:10}  {alone:9.1f}  {page:12.1f}  {play:12.1f}   {worst}")
        print(f"bound: {BOUND_MS} ms")
        server.should_exit = True
        studio.close()


if __name__ == "__main__":
    main()
