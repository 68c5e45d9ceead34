"""Claim: names nobody listed for us are said right four times in five. Scores seven sets of names written from memory.

    python benchmarks/names.py [--corpus FOLDER]

Each set of `names/` was written before Oyez was asked, and rules and lexicon were mended by it. All
have been looked at since, so that none is unseen any more: docs/benchmarks.md gives the figures of first sight.
"""

from __future__ import annotations

import argparse
import importlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from oyez.script import normalize
from oyez.script.lexicon import Lexicon

HERE = Path(__file__).resolve().parent
_SHARED: Any = importlib.import_module("normalisation")  # the script beside this one


def main() -> None:
    """Print the share of names right: by the engine alone, by rules and engine, by all of Oyez."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    default = os.environ.get("OYEZ_CORPUS") or HERE.parent.parent / "shared" / "corpus"
    parser.add_argument("--corpus", type=Path, default=Path(default) / "normalisation")
    score = _SHARED.scorer(parser.parse_args().corpus, "score_names")
    engine = _SHARED.engine_ipa()

    def said(lexicon: Lexicon | None) -> Callable[[str], str]:
        return lambda name: " ".join(
            word.phonemes or engine(word.spoken) for word in normalize(name, lexicon=lexicon).words
        )

    def right(row: dict[str, Any], sound: str) -> bool:
        verdict, _, stress, _ = score.judge(row["ipa"], sound)
        return verdict == "ok" and (stress is not False or row["origin"] in {*score.STRESS_FREE, "Cantonese"})

    for name in ("first", "second", "third", "fourth", "fifth", "sixth", "seventh"):
        rows = list(score.load(str(HERE / "names" / f"{name}.tsv")))
        for how, read in (("engine", engine), ("rules and engine", said(Lexicon(()))), ("Oyez", said(None))):
            print(f"{name:8s} {how:18s} {_SHARED.share(sum(right(row, read(row['name'])) for row in rows), len(rows))}")


if __name__ == "__main__":
    main()
