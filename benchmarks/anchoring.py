"""How many spoken words the player finds on real pages, as they are and spoiled on purpose, in a real Chromium.

    python benchmarks/anchoring.py [--show] [--only ID,ID] [--every 1]

Reads each HTML page of the corpus named by OYEZ_CORPUS, else ``../shared/corpus``, with our reader, writes its script,
and asks the player's own code (player/src/page.ts) for the range of every printed word of it, searching the whole page.
A word counts where its range reads back as the same letters. The pages' own scripts do not run and nothing is loaded.

Three ways: as it is; each paragraph spoiled (drop caps, soft hyphens, other quotation marks, links and emphasis inside
words, footnotes, advertisements, related boxes that quote other paragraphs) and all nodes replaced; spoiled, and boxes
and one paragraph in twenty out of their order. ``--show`` prints the blocks that lost words.

Other players find paragraphs by an exact path or by ``indexOf``: the column "exact" is that, in the same run.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import runpy
import shutil
import statistics
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from oyez.article import Article, Page, read
from oyez.script import Script, write
from oyez.words import printed_words

ROOT = Path(__file__).resolve().parents[1]
WAYS = {
    "as it is": "",
    "spoiled, hydrated": "anchoring.spoil({seed}); anchoring.hydrate();",
    "spoiled, out of order": "anchoring.spoil({seed}); anchoring.reorder({seed});",
}
# What an exact match of each paragraph's text finds, white space aside: the simplest thing that could work.
EXACT = """(blocks) => {
  const page = document.body.innerText.replace(/\\s+/g, ' ');
  return blocks.reduce((n, b) => n + (page.includes(b.text.replace(/\\s+/g, ' ')) ? b.words.length : 0), 0);
}"""


@dataclass
class Tally:
    """What one way of treating the pages gave, summed."""

    words: int = 0
    same: int = 0
    found: int = 0
    back: int = 0
    exact: int = 0
    good: int = 0
    pages: int = 0
    ms: list[float] = field(default_factory=list)

    def add(self, counts: dict[str, Any]) -> None:
        """Count a page."""
        self.words += counts["words"]
        self.same += counts["same"]
        self.found += counts["found"]
        self.back += counts["back"]
        self.exact += counts["exact"]
        self.good += counts["same"] >= 0.99 * counts["words"]
        self.pages += 1
        self.ms.append(counts["ms"])

    def line(self, name: str) -> str:
        """Return a row of the table."""
        late = sorted(self.ms)[int(0.95 * (len(self.ms) - 1))]
        return (
            f"| {name} | {self.words} | {100 * self.same / self.words:.2f} % | {100 * self.found / self.words:.2f} % "
            f"| {self.good}/{self.pages} | {self.back} | {100 * self.exact / self.words:.1f} % "
            f"| {statistics.median(self.ms):.0f} / {late:.0f} |"
        )


def pages(folder: Path, only: set[str]) -> Iterator[tuple[str, str, str]]:
    """Yield id, address and text of each HTML page."""
    for line in (folder / "extraction/data/truth.jsonl").read_text("utf-8").splitlines():
        item = json.loads(line)
        if item["kind"] == "html" and (not only or item["id"] in only):
            path = folder / "extraction/data" / item["file"]
            yield item["id"], item["url"], gzip.decompress(path.read_bytes()).decode("utf-8", "replace")


def blocks(article: Article, script: Script) -> list[dict[str, Any]]:
    """Return what is spoken as the manifest has it: blocks with their text and their words in UTF-16 units."""
    printed = {block.id: block.text for block in article.blocks}
    printed |= {"headline": article.headline, "standfirst": article.standfirst}
    spoken: dict[str, dict[str, Any]] = {}
    for said in script.utterances:
        text = printed.get(said.block)
        block = spoken.setdefault(said.block, {"id": said.block, "text": text or "", "words": []})
        if text is None:  # the byline, which no field of the article holds
            block["text"] = block["text"][: said.start].ljust(said.start) + said.text
        block["words"] += [(said.start + start, said.start + end) for start, end in printed_words(said.text)]
    for block in spoken.values():
        text = block["text"]
        block["words"] = [(units(text[:start]), units(text[:end])) for start, end in block["words"]]
    return list(spoken.values())


def units(text: str) -> int:
    """Count UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def bundle() -> str:
    """Return the player's code for the page, as one script that defines `anchoring`."""
    tools = runpy.run_path(str(ROOT / "scripts/player.py"))
    node: Path | None = tools["node_folder"]()
    if tools["install"]() or node is None:
        sys.exit("error: no_node: Node 20 or newer is needed.")
    command = [
        str(node / "node"), str(ROOT / "player/node_modules/esbuild/bin/esbuild"),
        str(ROOT / "benchmarks/anchoring.mjs"),
        "--bundle", "--format=iife", "--global-name=anchoring", "--target=es2022", "--log-level=warning",
    ]  # fmt: skip
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def measure(browser: Any, script: str, html: str, wanted: list[dict[str, Any]], way: str, seed: int) -> dict[str, Any]:  # noqa: ANN401
    """Show a page, treat it, and count."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    try:
        page = context.new_page()
        policy = "default-src 'none'; style-src 'unsafe-inline'"

        def answer(route: Any) -> None:  # noqa: ANN401
            if route.request.is_navigation_request() and route.request.frame == page.main_frame:
                headers = {"content-type": "text/html; charset=utf-8", "content-security-policy": policy}
                route.fulfill(body=html, headers=headers)
            else:
                route.abort()

        page.route("**/*", answer)
        page.goto("https://page.example/", wait_until="domcontentloaded")
        page.evaluate(f"() => {{ {script}; window.anchoring = anchoring; }}")
        page.evaluate(f"() => {{ {way.replace('{seed}', str(seed))} }}")
        counts: dict[str, Any] = page.evaluate("(blocks) => window.anchoring.anchored(blocks)", wanted)
        counts["exact"] = page.evaluate(EXACT, wanted)
        return counts
    finally:
        context.close()


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--only", default="")
    parser.add_argument("--every", type=int, default=1, help="each so many-th page alone")
    options = parser.parse_args()
    folder = Path(os.environ.get("OYEZ_CORPUS", ROOT.parent / "shared/corpus"))
    chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if not (folder / "extraction").is_dir() or chromium is None:
        print("the corpus or Chromium is not here: left out")
        return
    from playwright.sync_api import sync_playwright

    script, tallies = bundle(), {name: Tally() for name in WAYS}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        for number, (name, url, html) in enumerate(pages(folder, set(filter(None, options.only.split(","))))):
            if number % options.every:
                continue
            article = read(Page(name, url or None, "text/html", html, ""))
            wanted = blocks(article, write(article))
            for way, act in WAYS.items():
                counts = measure(browser, script, html, wanted, act, 1000 + number)
                tallies[way].add(counts)
                if options.show and counts["same"] < counts["words"]:
                    print(f"{name} [{way}] {counts['same']}/{counts['found']}/{counts['words']}", flush=True)
                    for block in counts["missing"]:
                        print("   ", block)
        browser.close()
    print("| page | words | anchored | any range | pages ≥ 99 % | steps back | exact paragraphs | ms, median / p95 |")
    print("|---|---|---|---|---|---|---|---|")
    for name, tally in tallies.items():
        print(tally.line(name))


if __name__ == "__main__":
    main()
