"""Claim: Oyez says written news right more often than any library. Scores both halves of the shared corpus.

    python benchmarks/normalisation.py [--corpus FOLDER] [--no-engine] [--peers]

--peers makes a virtual environment in build/peers (1 GB, most of it what NeMo brings along) and measures NeMo, wetext
and spokenform in the same run; without it they are not run, and the table says so. NeMo compiles its grammars at the
first run, which takes a minute. espeak-ng is at hand in any case: a sentence counts as right where it sounds as an
accepted spoken form does, phoneme by phoneme without stress, and not every accepted form is tried: a floor.

The corpus lies beside the checkout (``../shared/corpus/normalisation``) or where OYEZ_CORPUS points; its own scorers
do the judging. Each set is split by a hash of its line, so that the halves stay what they are as the sets grow.
From the corpus's README (its own run): NeMo 61.4 % of news items and 98 % of its own cases, sentencex with two
passes .923 F1.
"""

from __future__ import annotations

import argparse
import contextlib
import dataclasses
import importlib.util
import json
import os
import subprocess
import time
import zlib
from collections.abc import Callable, Iterable
from pathlib import Path
from types import ModuleType
from typing import Any

from oyez.script import normalize, sentences
from oyez.script.compiled import general_lexicon
from oyez.script.lexicon import Lexicon

HERE = Path(__file__).resolve().parent


def scorer(folder: Path, name: str) -> ModuleType:
    """Load one of the corpus's scorers."""
    spec = importlib.util.spec_from_file_location(f"corpus_{name}", folder / f"{name}.py")
    if spec is None or spec.loader is None:
        raise SystemExit(f"No scorer {name}.py in the corpus.")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def half(text: str) -> int:
    """Return 0 or 1: the half a line belongs to."""
    return zlib.crc32(text.encode()) & 1


def both(name: str, rows: Iterable[Any], key: Callable[[Any], str], judge: Callable[[list[Any]], str]) -> None:
    """Print one figure for all rows and for each half."""
    rows = list(rows)
    parts = [rows, *([row for row in rows if half(key(row)) == side] for side in (0, 1))]
    print(f"{name:34s}", *(f"{judge(part):>24s}" for part in parts))


def share(good: int, count: int) -> str:
    """Format a share with its count."""
    return f"{100 * good / max(1, count):5.1f} % of {count}"


def normalisation(folder: Path) -> None:
    """Score news and NeMo's cases, items and sentences, and the spans."""
    score = scorer(folder, "score")
    said = {case.id: (case, normalize(case.text, case.locale)) for case in score.load(["news.tsv", "nemo.tsv"])}
    news = [pair for pair in said.values() if not pair[0].cls.startswith("nemo/")]
    nemo = [pair for pair in said.values() if pair[0].cls.startswith("nemo/")]

    def items(pairs: list[Any]) -> str:
        hits = [case.ok(spoken.text, False, number) for case, spoken in pairs for number in range(len(case.nsw))]
        return share(sum(hits), len(hits))

    def whole(pairs: list[Any], lenient: bool = False) -> str:
        return share(sum(case.ok(spoken.text, lenient) for case, spoken in pairs), len(pairs))

    def mapped(pairs: list[Any]) -> str:
        checked = [score.check_spans(case, spoken.text, spoken.spans) for case, spoken in pairs]
        return share(sum(ok for ok, _ in checked), len(checked))

    def text(pair: Any) -> str:  # noqa: ANN401 - a class of the scorer's
        return str(pair[0].text)

    both("news items, strict", news, text, items)
    both("news sentences, strict", news, text, whole)
    both("NeMo's cases, lenient", nemo, text, lambda pairs: whole(pairs, True))
    both("spans well formed", list(said.values()), text, mapped)


_PEER = """
import json, sys
name = sys.argv[1]
if name == "wetext":
    from wetext import Normalizer
    say = Normalizer(lang="en", operator="tn").normalize
elif name == "NeMo":
    import logging
    from nemo_text_processing.text_normalization.normalize import Normalizer
    logging.disable(logging.CRITICAL)
    made = Normalizer(input_case="cased", lang="en", cache_dir=sys.argv[2], overwrite_cache=False)
    say = lambda text: made.normalize(text, verbose=False)
else:
    from spokenform import prepare
    options = {"language": "en", "generic_acronym_mode": "spell_unknown", "long_number_mode": "cardinal"}
    say = lambda text: prepare(text, **options).spoken_text
for line in sys.stdin:
    try:
        said = say(json.loads(line))
    except Exception:
        said = ""
    print(json.dumps(said), flush=True)
"""


_PEERS = {"NeMo": "nemo_text_processing", "wetext": "wetext", "spokenform": "spokenform"}
_PEER_HOME = HERE.parent / "build" / "peers"


def peers(folder: Path, *, run: bool) -> None:
    """Score what other libraries say of the same cases; one that raises on a case has said nothing."""
    score = scorer(folder, "score")
    cases = list(score.load(["news.tsv", "nemo.tsv"]))
    texts = "".join(json.dumps(case.text) + "\n" for case in cases)
    for name, package in _PEERS.items():
        python = _peer_python(package) if run else None
        if python is None:
            print(f"{name:34s} not run{'' if run else ' (--peers runs it)'}")
            continue
        command = [python, "-c", _PEER, name, str(_PEER_HOME / "grammars")]
        out = subprocess.run(command, input=texts, capture_output=True, text=True, check=False).stdout
        lines = [line for line in out.splitlines() if line.startswith('"')]  # some write of themselves, too
        said = dict(zip((case.id for case in cases), map(json.loads, lines), strict=False))
        if len(said) < len(cases):
            print(f"{name:34s} failed")
            continue
        news = [case for case in cases if not case.cls.startswith("nemo/")]
        nemo = [case for case in cases if case.cls.startswith("nemo/")]
        hits = [case.ok(said[case.id], False, number) for case in news for number in range(len(case.nsw))]
        whole = share(sum(case.ok(said[case.id], False) for case in news), len(news))
        lenient = share(sum(case.ok(said[case.id], True) for case in nemo), len(nemo))
        print(f"{name:34s} items {share(sum(hits), len(hits))} · sentences {whole} · NeMo's cases {lenient}")


def _peer_python(name: str) -> str | None:
    """Return the Python of an environment that has a peer; None where it cannot be made."""
    uv, home = HERE.parent / ".tools" / "bin" / "uv", _PEER_HOME
    python = home / "bin" / "python"
    with contextlib.suppress(OSError, subprocess.CalledProcessError):
        if not python.exists():
            subprocess.run([uv, "venv", "--quiet", home], check=True)
        subprocess.run([uv, "pip", "install", "--quiet", "--python", home, name], check=True)
        return str(python)
    return None


def espeak(folder: Path, engine: Callable[[str], str]) -> None:
    """Score what espeak-ng makes of the printed sentences by itself."""
    score = scorer(folder, "score")

    def sound(text: str) -> str:
        return "".join(char for char in engine(text) if char.isalpha() and char not in "ˈˌːʰ")

    def right(case: Any, lenient: bool) -> bool:  # noqa: ANN401 - a class of the scorer's
        ours = normalize(case.text, case.locale).text
        accepted = [case.reference(), *([ours] if case.ok(ours, lenient) else [])]
        return sound(case.text) in map(sound, accepted)

    shares = []
    for file, lenient in (("news.tsv", False), ("nemo.tsv", True)):
        cases = list(score.load([file]))
        shares.append(share(sum(right(case, lenient) for case in cases), len(cases)))
    print(f"{'espeak-ng, by its phonemes':34s} sentences {shares[0]} · NeMo's cases {shares[1]}")


def engine_ipa() -> Callable[[str], str]:
    """Return espeak-ng's own reading, for names that we leave to the engine."""
    import ctypes

    import espeakng_loader

    loader: Any = espeakng_loader
    library = ctypes.CDLL(str(loader.get_library_path()))
    library.espeak_Initialize(2, 0, str(loader.get_data_path()).encode(), 0)
    library.espeak_SetVoiceByName(b"en-us")
    library.espeak_TextToPhonemes.restype = ctypes.c_char_p

    def read(text: str) -> str:
        buffer = ctypes.create_string_buffer(text.encode())
        pointer = ctypes.c_void_p(ctypes.addressof(buffer))
        said: list[str] = []
        while pointer.value:
            said.append((library.espeak_TextToPhonemes(ctypes.byref(pointer), 1, 2) or b"").decode())
        return " ".join(said)

    return read


_CODES = {"Chinese": "zh", "Japanese": "ja", "Korean": "ko"}


def by_rules(name: str, origin: str) -> str:
    """Read a name by rule alone, without any lexicon, in a story of its country."""
    words = normalize(name, origins=(_CODES[origin],), lexicon=Lexicon(())).words
    return " ".join(word.phonemes or "" for word in words)


def names(folder: Path, engine: Callable[[str], str] | None) -> None:
    """Score names: the engine, the rules and the lexicon each alone, and all together."""
    score = scorer(folder, "score_names")
    rows = list(score.load(str(folder / "names.tsv")))

    def right(read: Callable[[Any], str | None], *, segments: bool = False) -> Callable[[list[Any]], str]:
        def judge(part: list[Any]) -> str:
            good = 0
            for row in part:
                verdict, _, stress, _ = score.judge(row["ipa"], read(row) or "")
                good += verdict == "ok" and (segments or stress is not False or row["origin"] in score.STRESS_FREE)
            return share(good, len(part))

        return judge

    def read(lexicon: Lexicon | None, *, rules: bool = True) -> Callable[[Any], str]:
        def reading(row: Any) -> str:  # noqa: ANN401 - a dict of the scorer's
            words = normalize(row["name"], lexicon=lexicon).words
            if not rules:
                book = general_lexicon()
                known = {at for span in book.spans(row["name"]) for at in range(span.start, span.end)}
                words = tuple(w if w.start in known else dataclasses.replace(w, phonemes=None) for w in words)
            return " ".join(w.phonemes or (engine(w.spoken) if engine else "") for w in words)

        return reading

    def name(row: Any) -> str:  # noqa: ANN401 - a dict of the scorer's
        return str(row["name"])

    if engine:
        both("names RIGHT, espeak-ng alone", rows, name, right(lambda row: engine(row["name"])))
    both("names RIGHT, rules and engine", rows, name, right(read(Lexicon(()))))
    both("names RIGHT, lexicon and engine", rows, name, right(read(None, rules=False)))
    both("names RIGHT, Oyez", rows, name, right(read(None)))
    asian = [row for row in rows if row["origin"] in _CODES]
    by_rule = right(lambda row: by_rules(row["name"], row["origin"]), segments=True)
    both("zh, ja, ko: rules alone, segments", asian, name, by_rule)
    fired = [row for row in asian if len(by_rules(row["name"], row["origin"]).split()) == len(row["name"].split())]
    both("  of those a rule speaks for", fired, name, by_rule)


def boundaries(folder: Path) -> None:
    """Score sentence boundaries."""
    score = scorer(folder, "score_sentences")

    def f1(rows: list[Any]) -> str:
        hit = given = gold = 0
        for _, text, ends in rows:
            full = score.key(text, len(text))
            wanted = {score.key(text, end) for end in ends[:-1]}
            found = {score.key(text, end) for _, end in sentences(text)} - {full}
            hit, given, gold = hit + len(wanted & found), given + len(found), gold + len(wanted)
        return f"F1 {2 * hit / max(1, given + gold):.3f} of {gold}"

    both("sentence boundaries", score.load(str(folder / "sentences.tsv")), lambda row: str(row[1]), f1)


def speed(folder: Path) -> None:
    """Time a sentence of news."""
    texts = [case.text for case in scorer(folder, "score").load(["news.tsv"])]
    began = time.process_time()
    for text in texts * 5:
        normalize(text)
    took = 1000 * (time.process_time() - began) / (5 * len(texts))
    print(f"speed: {took:.2f} ms of one core a sentence; limit 0.50, ratio {0.5 / took:.1f}x")


def main() -> None:
    """Run everything."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    default = os.environ.get("OYEZ_CORPUS") or HERE.parent.parent / "shared" / "corpus"
    parser.add_argument("--corpus", type=Path, default=Path(default) / "normalisation")
    parser.add_argument("--no-engine", action="store_true", help="leave espeak-ng out")
    parser.add_argument(
        "--peers", action="store_true", help="install NeMo, wetext and spokenform apart, and measure them"
    )
    parser.add_argument("--json", action="store_true", help="instead: JSON lines in, spoken JSON lines out")
    options = parser.parse_args()
    if options.json:
        lines()
        return
    print(f"{'':34s}", *(f"{head:>24s}" for head in ("all", "one half", "the other")))
    normalisation(options.corpus)
    peers(options.corpus, run=options.peers)
    engine = None if options.no_engine else engine_ipa()
    if engine:
        espeak(options.corpus, engine)
    names(options.corpus, engine)
    boundaries(options.corpus)
    speed(options.corpus)


def lines() -> None:
    """Speak the scorers' JSON protocol."""
    import sys

    for line in sys.stdin:
        case = json.loads(line)
        spoken = normalize(case["text"], case.get("locale", "en"))
        print(json.dumps({"id": case.get("id"), "spoken": spoken.text, "spans": spoken.spans}))


if __name__ == "__main__":
    main()
