"""Extraction against trafilatura alone and other readers, in one run: how right, and how fast.

Reads the corpus named by OYEZ_CORPUS, else ``../shared/corpus`` beside this checkout, and scores with the corpus' own
scorer. Writes one Markdown table a tier and the speeds (pages a CPU second; ours over trafilatura's is the ratio).

    python benchmarks/extraction.py [--tier news,dump,flat,multi] [--halves] [--output docs/extraction.md]

``--halves`` scores two halves of the sites apart: tune on the first, believe the second. newspaper4k and readability.js
are read in the same run where `make peers` has put them (OYEZ_PEERS, else ``.peers`` in this checkout).
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from oyez.article import Article, Page, read

TIERS = "news,dump,flat,multi"
FIGURES = (
    "body_f1", "worst_decile_f1", "junk_blocks_per_100", "headline", "standfirst", "byline", "date", "heading_f1",
    "list_f1", "cap_typed", "cap_as_body", "caption_leak_per_100", "said_twice_per_100", "standfirst_twice_per_100",
)  # fmt: skip
Prediction = dict[str, Any]
# Sites that share one template belong in one half.
FAMILIES = {
    "postmedia": ("canadacom", "financialpost", "theprovince", "nationalpost", "ottawacitizen"),
    "hearst": ("chron-com", "sfgate", "mysanantonio", "timesunion"),
    **{name: (name,) for name in ("foxnews", "cnbc", "reuters", "latimes", "thesun")},
}


def corpus() -> Path:
    """Return the corpus' folder; exits with a sentence where there is none."""
    beside = Path(__file__).resolve().parents[1].parent / "shared" / "corpus"
    folder = Path(os.environ.get("OYEZ_CORPUS", beside)) / "extraction"
    if not (folder / "score.py").exists():
        sys.exit("No corpus here: name its folder in OYEZ_CORPUS.")
    return folder


def half(item: dict[str, Any]) -> str:
    """Return the half (``A`` or ``B``) a page's site belongs to."""
    name = item["id"].removesuffix(".txt")
    site = "-".join(name.split("-")[1:-1]) if item["tier"] == "flat" else name.split("-v")[0]
    family = next((family for family, members in FAMILIES.items() if any(part in site for part in members)), site)
    return "A" if int(hashlib.md5(family.encode(), usedforsecurity=False).hexdigest(), 16) % 2 else "B"


def source(folder: Path, item: dict[str, Any]) -> str:
    """Return a page's text."""
    path = folder / "data" / item["file"]
    data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return data.decode("utf-8", "replace")


def ours(item: dict[str, Any], text: str) -> Prediction:
    """Read a page with Oyez."""
    kind = "text/html" if item["kind"] == "html" else "text/plain"
    return prediction(item, read(Page(item["id"], item["url"] or None, kind, text, "")))


def prediction(item: dict[str, Any], article: Article) -> Prediction:
    """Return an article as the scorer wants it."""
    return {
        "id": item["id"],
        "headline": article.headline,
        "standfirst": article.standfirst,
        "byline": list(article.byline),
        "date": article.date,
        "blocks": [{"type": block.type, "text": block.text} for block in article.blocks],
    }


def peer(item: dict[str, Any], text: str) -> Prediction:
    """Read a page with trafilatura alone; plain text is every line kept, since it reads none."""
    from trafilatura import bare_extraction

    if item["kind"] != "html":
        return {"id": item["id"], "blocks": [{"type": "paragraph", "text": line} for line in text.splitlines()]}
    found: Any = bare_extraction(text, url=item["url"] or None, with_metadata=True, include_comments=False)
    if found is None:
        return {"id": item["id"], "blocks": []}
    return {
        "id": item["id"],
        "headline": found.title,
        "standfirst": found.description,
        "byline": (found.author or "").split("; "),
        "date": found.date,
        "blocks": [{"type": "paragraph", "text": line} for line in (found.text or "").split("\n")],
    }


def peers_folder() -> Path:
    """Return where `make peers` puts other readers, so that none of them is a dependency of ours."""
    return Path(os.environ.get("OYEZ_PEERS", Path(__file__).resolve().parents[1] / ".peers"))


def others() -> dict[str, list[str]]:
    """Return the command of each other reader that is installed."""
    here, place = Path(__file__).resolve().parent, peers_folder()
    commands = {}
    if list(place.glob("lib/python*/site-packages/newspaper")):
        commands["newspaper4k"] = [str(place / "bin" / "python"), str(here / "peer_newspaper.py")]
    if (place / "node_modules" / "@mozilla" / "readability").is_dir() and shutil.which("node"):
        commands["readability.js"] = ["node", str(here / "peer_readability.mjs")]
    return commands


def by_process(command: list[str], pages: list[tuple[dict[str, Any], str]]) -> tuple[list[Prediction], float]:
    """Read pages with another reader in its own process; returns its predictions and its CPU seconds."""
    asked = [json.dumps({"id": item["id"], "url": item["url"], "html": text}) for item, text in pages if is_html(item)]
    warm = asked[:1]  # the first page pays for imports, as with the readers in process
    ran = subprocess.run(
        command, input="\n".join(warm + asked) + "\n", cwd=peers_folder(), text=True, capture_output=True, check=False
    )
    found = [json.loads(line) for line in ran.stdout.splitlines()][1:]
    if len(found) != len(asked):
        sys.exit(f"{command[0]} stopped early: {ran.stderr[-500:]}")
    return found, sum(one.pop("seconds") for one in found)


def is_html(item: dict[str, Any]) -> bool:
    """Tell whether a page is HTML; the other readers read no plain text."""
    return bool(item["kind"] == "html")


def timed(
    reader: Callable[[dict[str, Any], str], Prediction], item: dict[str, Any], text: str
) -> tuple[Prediction, float]:
    """Return a prediction and the CPU seconds it took."""
    start = time.process_time()
    found = reader(item, text)
    return found, time.process_time() - start


def scored(folder: Path, predictions: list[Prediction], items: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """Score predictions of some pages; returns the figures a tier."""
    with tempfile.TemporaryDirectory() as scratch:
        place = Path(scratch)
        (place / "truth.jsonl").write_text("\n".join(map(json.dumps, items)), encoding="utf-8")
        (place / "pred.jsonl").write_text("\n".join(map(json.dumps, predictions)), encoding="utf-8")
        command = [
            sys.executable,
            folder / "score.py",
            "--data",
            place,
            "--pred",
            place / "pred.jsonl",
            "--json",
            place / "out",
        ]
        subprocess.run(list(map(str, command)), check=True, stdout=subprocess.DEVNULL)
        result: dict[str, dict[str, Any]] = json.loads((place / "out").read_text(encoding="utf-8"))
    return result


def table(title: str, sides: dict[str, dict[str, dict[str, Any]]]) -> Iterator[str]:
    """Yield a Markdown table a tier: a figure a row, a reader a column."""
    for tier in TIERS.split(","):
        columns = {name: tiers[tier] for name, tiers in sides.items() if tier in tiers}
        if not columns:
            continue
        yield f"\n### {title}{tier} ({next(iter(columns.values()))['pages']} pages)\n"
        yield f"| figure | {' | '.join(columns)} |"
        yield "|---" * (len(columns) + 1) + "|"
        for figure in FIGURES:
            if any(figure in column for column in columns.values()):
                cells = [f"{column[figure]:.3f}" if figure in column else "-" for column in columns.values()]
                yield f"| {figure} | {' | '.join(cells)} |"


def report(
    found: dict[str, list[Prediction]], items: list[dict[str, Any]], folder: Path, halves: bool
) -> Iterator[str]:
    """Yield the tables of figures."""
    for part in ("A", "B") if halves else ("",):
        own = [item for item in items if not part or half(item) == part]
        ids = {item["id"] for item in own}
        sides = {}
        for name, every in found.items():
            kept = [one for one in every if one["id"] in ids]
            read_by = {one["id"] for one in kept}
            sides[name] = scored(folder, kept, [item for item in own if item["id"] in read_by])
        yield from table(f"half {part}, " if part else "", sides)


def speeds(seconds: dict[str, float], pages: int) -> Iterator[str]:
    """Yield a table of speeds, and say which readers were not there."""
    yield "\n### Speed\n\n| reader | HTML pages a CPU second | against trafilatura |\n|---|---|---|"
    for name, spent in seconds.items():
        yield f"| {name} | {pages / spent:.1f} | {seconds['trafilatura'] / spent:.2f} |"
    missing = [name for name in ("newspaper4k", "readability.js") if name not in seconds]
    if missing:
        yield f"\nNot run, since not installed here (`make peers`): {', '.join(missing)}."


def main() -> None:
    """Run the readers over the corpus, ours and trafilatura page by page in turn, and write what they reached."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--tier", default=TIERS)
    options.add_argument("--halves", action="store_true")
    options.add_argument("--output", type=Path, help="write the tables there as Markdown; printed where not given")
    chosen = options.parse_args()
    folder = corpus()
    with (folder / "data" / "truth.jsonl").open(encoding="utf-8") as lines:
        items = [item for item in map(json.loads, lines) if item["tier"] in chosen.tier.split(",")]
    pages = [(item, source(folder, item)) for item in items]
    for reader in (ours, peer):  # the first page pays for imports and tables
        reader(*pages[0])
    found: dict[str, list[Prediction]] = {"Oyez": [], "trafilatura": []}
    seconds = dict.fromkeys(found, 0.0)
    for item, text in pages:
        for name, reader in (("Oyez", ours), ("trafilatura", peer)):
            result, spent = timed(reader, item, text)
            found[name].append(result)
            seconds[name] += spent if is_html(item) else 0.0
    html = sum(map(is_html, items))
    for name, command in others().items() if html else ():
        found[name], seconds[name] = by_process(command, pages)
    written = "\n".join([*report(found, items, folder, chosen.halves), *(speeds(seconds, html) if html else ())])
    if chosen.output:
        chosen.output.write_text(written.lstrip() + "\n", encoding="utf-8")
    else:
        print(written)


if __name__ == "__main__":
    main()
