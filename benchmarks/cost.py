"""What a million characters cost at a price of a core-hour, beside the price lists of speech services.

    python benchmarks/cost.py [--price 0.04] [--rounds 2]

Whole articles to finished M4A files, CPU seconds of every process, by each engine that can speak here. The
services' prices are those of `src/oyez/voices/remote/prices.toml`, US dollars, without free tiers and discounts,
each with the day its list was read. A service's price has the file as well; ours has no network, no storage and
nobody's wage: machines of a cloud rent a core of x86-64 for 0.02 to 0.06 dollars an hour.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import tomllib
from importlib import resources
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.whole_article import long_article, ours, spent

from oyez.article import Article
from oyez.errors import OyezError
from oyez.library import Library
from oyez.narration import LocalExecutor, narrate
from oyez.narration.archive.plots import bars
from oyez.script import write
from oyez.voices import catalogue
from oyez.voices.remote.prices import listed

MINUTES = {"espeak": 5.0}
"""How long the article is; shorter for slow engines."""
LOCAL = ("espeak", "flite", "festival")


def engine_seconds(engine: str, article: Article, folder: Path) -> tuple[float, int, float]:
    """Narrate with an engine's first English voice; return CPU seconds, characters said and seconds of sound."""
    found = catalogue()
    voice = next(voice for voice in found.engines[engine].voices() if voice.language.startswith("en"))
    executor = LocalExecutor(workers=1)
    library = Library(Path(tempfile.mkdtemp(dir=folder)))
    begun = spent()
    script = write(article)
    recording = narrate(article, script, voice, [folder / "a.m4a"], library=library, executor=executor)
    cpu = spent() - begun
    executor.close()
    library.close()
    return cpu, sum(len(line.spoken) for line in script.utterances), recording.duration


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--price", type=float, default=0.04, help="dollars a core-hour")
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--plots", type=Path, help="a folder for an SVG file")
    given = parser.parse_args()
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores; {given.price:g} dollars a core-hour\n")
    rows: list[tuple[float, str]] = []
    with tempfile.TemporaryDirectory() as name:
        warm = LocalExecutor(workers=1)
        ours(long_article(1), Path(name) / "a.m4a", warm, Path(name))
        warm.close()
        for engine in LOCAL:
            if engine not in catalogue().engines:
                continue
            try:
                article = long_article(MINUTES.get(engine, 2.0))
                runs = [engine_seconds(engine, article, Path(name)) for _ in range(given.rounds)]
            except (OyezError, StopIteration):
                continue
            cpu, characters, sound = min(runs)
            hours = cpu / characters * 1e6 / 3600
            rows.append((hours * given.price, f"{engine}, here: {hours:.2f} core-hours, {sound / cpu:.0f} × real time"))
    cheapest = min(rows)[0]
    table = tomllib.loads(resources.files("oyez.voices.remote").joinpath("prices.toml").read_text("utf-8"))
    for service, models in table.items():
        for model, price in models.items():
            if isinstance(price, (int, float)) and model != "other":
                seen = models.get("seen", "not dated")
                rows.append((listed(service, model), f"{service} {model} (list of {seen})"))
    print(f"{'dollars a million characters':>29}  {'× the cheapest here':>20}")
    if given.plots:
        shown = [(who.partition(",")[0].partition(" (")[0], price) for price, who in sorted(rows)]
        drawn = bars("A million characters", shown, unit="US dollars", across="here and services, cheapest first")
        (given.plots / "cost.svg").write_text(drawn + "\n", "utf-8")
    for price, who in sorted(rows):
        print(f"{price:29.3f}  {price / cheapest:20,.0f}  {who}")


if __name__ == "__main__":
    main()
