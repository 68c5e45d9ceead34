"""How long the server takes for a page of a library of 10,000 articles: the limit is 100 ms.

Processor time of the request, in process: no network, no waiting for other programs. Beside it the same page of a
library of 50, so that what grows with the library shows.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from pathlib import Path

from fastapi.testclient import TestClient

from oyez.article import Article, Block
from oyez.library import Library
from oyez.narration import Studio
from oyez.web.app import create_app

SIZES = (50, 10_000)
ROUNDS = 15
LIMIT_MS = 100
PATHS = ("/", "/library", "/library?page=100", "/library?q=number+77", "/library?tag=sea", "/api/items?shelf=library")
WORDS = "The harbour office opens at nine, and the boats go out with the tide. " * 30


def fill(library: Library, size: int) -> None:
    """Put articles into a library, half of them into the queue, every tenth tagged."""
    ids = []
    for number in range(size):
        article = Article(
            "-", f"https://courier.example/{number}", f"Ferry number {number}", site="The Courier",
            date="2026-11-20", blocks=(Block("b1", "paragraph", WORDS),),
        )  # fmt: skip
        ids.append(library.add(article))
    library.items.add("local", ids[::2], queue=True)
    for key in ids[::10]:
        library.tags.put("local", key, ["sea"])


def measure(client: TestClient, path: str) -> float:
    """Return the median processor time of one request in ms."""
    client.get(path)
    spent = []
    for _ in range(ROUNDS):
        begun = time.process_time()
        assert client.get(path).status_code == 200
        spent.append(1000 * (time.process_time() - begun))
    return statistics.median(spent)


def main() -> None:
    """Print a line a page."""
    found: dict[str, list[float]] = {path: [] for path in PATHS}
    for size in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            library = Library(Path(folder))
            studio = Studio(library)
            fill(library, size)
            with TestClient(create_app(library, studio), base_url="http://127.0.0.1") as client:
                for path in PATHS:
                    found[path].append(measure(client, path))
            studio.close()
            library.close()
    print(f"{'page':30} {'50':>8} {'10,000':>8}  of {LIMIT_MS} ms")
    for path, (small, large) in found.items():
        print(f"{path:30} {small:6.1f}ms {large:6.1f}ms  {large / LIMIT_MS:.0%}")


if __name__ == "__main__":
    main()
