"""Extraction against trafilatura alone, in one run: how right, and how fast.

Reads the corpus named by OYEZ_CORPUS, else ``../shared/corpus`` beside this checkout, and scores with the corpus' own
scorer. Prints one table a tier and the speed ratio (pages a CPU second, ours over trafilatura's; 1 is as fast).

    python benchmarks/extraction.py [--tier news,dump,flat,multi] [--halves]

``--halves`` scores two halves of the sites apart: tune on the first, believe the second.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import os
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


def main() -> None:
    """Run both readers over the corpus, page by page in turn, and print what they reached."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--tier", default=TIERS)
    options.add_argument("--halves", action="store_true")
    chosen = options.parse_args()
    folder = corpus()
    with (folder / "data" / "truth.jsonl").open(encoding="utf-8") as lines:
        items = [item for item in map(json.loads, lines) if item["tier"] in chosen.tier.split(",")]
    for reader in (ours, peer):  # the first page pays for imports and tables
        reader(items[0], source(folder, items[0]))
    found: dict[str, list[Prediction]] = {"Oyez": [], "trafilatura": []}
    seconds = dict.fromkeys(found, 0.0)
    for item in items:
        text = source(folder, item)
        for name, reader in (("Oyez", ours), ("trafilatura", peer)):
            result, spent = timed(reader, item, text)
            found[name].append(result)
            seconds[name] += spent if item["kind"] == "html" else 0.0
    for part in ("A", "B") if chosen.halves else ("",):
        own = [item for item in items if not part or half(item) == part]
        ids = {item["id"] for item in own}
        sides = {name: scored(folder, [one for one in every if one["id"] in ids], own) for name, every in found.items()}
        print("\n".join(table(f"half {part}, " if part else "", sides)))
    pages = sum(item["kind"] == "html" for item in items)
    if pages:
        rates = {name: pages / spent for name, spent in seconds.items()}
        print("\npages a CPU second:", ", ".join(f"{name} {rate:.1f}" for name, rate in rates.items()))
        print(f"speed against trafilatura alone: {rates['Oyez'] / rates['trafilatura']:.2f}")


if __name__ == "__main__":
    main()
