"""The places for rows and bytes fail while an archive is narrated: python tests/faults/stores.py.

PostgreSQL is stopped as by a crash and started again, the bucket answers 500 and slowly. Every article must be
narrated, once.
"""

from __future__ import annotations

import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

import postgres
import s3
from faults.counts import Count
from oyez.article.archives import Item
from oyez.article.archives.pages import page_of
from oyez.library import Library
from oyez.narration.archive import Order, Run
from oyez.narration.archive.outcomes import Log
from oyez.voices import DEFAULT_VOICE

TEXT = "The council of town number {} met for the {} time, and all of its members spoke of the old ferry at length. "


def item(number: int) -> Item:
    key = f"https://example.org/{number}"
    body = f"<p>{''.join(TEXT.format(number, n) for n in range(8))}</p>"
    return Item(key, page=page_of(key, body=body, url=key, title=f"Town number {number} keeps its ferry"))


def run(folder: Path, articles: int, fault: Callable[[], None]) -> Count:
    """Narrate so many articles; call `fault` when a quarter is done, in a thread of its own."""
    count, begun = Count(), time.monotonic()
    made: list[str] = []
    there: list[str] = []
    breaking = threading.Thread(target=fault)
    for outcome in Run(Order(str(folder)), map(item, range(articles)), Log(folder / "log.jsonl"), workers=2):
        if outcome.became == "made":
            made.append(outcome.article)
        elif outcome.became == "there":  # kept, but the answer to the commit was lost: the next try finds it
            there.append(outcome.article)
        else:
            print(outcome)
        if len(made) == articles // 4 and not count.faults:
            count.faults = 1
            breaking.start()
    breaking.join()
    count.doubled = len(made) - len(set(made))
    library = Library(folder)
    for article in {*made, *there}:
        narrated = library.narrated([article], DEFAULT_VOICE)
        count.whole += bool(narrated)
    count.lost = articles - count.whole
    for stored in library._blobs.all():
        count.corrupt += library._blobs.get(stored.digest) is None
    library.close()
    count.seconds = time.monotonic() - begun
    return count


def database_restarted(folder: Path, articles: int) -> Count:
    """PostgreSQL ends as by a crash, and is back two seconds later."""
    with postgres.running(durable=True) as server:

        def restart() -> None:
            server.stop("immediate")
            time.sleep(2)
            server.start()

        os.environ["OYEZ_DATABASE"] = server.database()
        try:
            return run(folder, articles, restart)
        finally:
            del os.environ["OYEZ_DATABASE"]


def bucket_failing(folder: Path, articles: int) -> Count:
    """The bucket answers 500 ten times, loses ten answers, and is slow for a while."""
    with s3.running() as server, s3.proxied(server) as (front, moods):

        def fail() -> None:
            moods.failing = 10
            moods.losing = 10
            moods.slow = 0.3
            time.sleep(4)
            moods.slow = 0.0

        os.environ.update(front.told)
        try:
            return run(folder, articles, fail)
        finally:
            for name in front.told:
                del os.environ[name]


def main() -> None:
    """Break and count."""
    clean = True
    for name, fault in (("PostgreSQL restarted", database_restarted), ("S3 answering 500 and slowly", bucket_failing)):
        with tempfile.TemporaryDirectory() as folder:
            count = fault(Path(folder), 16)
        print(f"{name}: {count}", flush=True)
        clean = clean and count.clean
    raise SystemExit(not clean)


if __name__ == "__main__":
    main()
