"""Offer what else espeak-ng speaks: each language file of the wheel that has no voice in voices.json.

Run when the wheel changes: ``python scripts/espeak_languages.py``. It writes languages.json beside voices.json. There
is no text of ours in most of these languages, so the rate is that of the same recipe in the language's own calibrated
voice where there is one, else the median of all calibrated ones; the loudness is measured on the numbers from 1 to 12,
which the engine itself puts into words, or on syllables where it has no words for them or dies of them. A language
that says neither (the wheel lacks the dictionary of some) or gives other bytes the second time is left out. Each row
is kept as it is measured: a run that was ended goes on where it was.
"""

from __future__ import annotations

import json
import os
import re
import statistics
from pathlib import Path

import espeakng_loader
import numpy as np

from oyez.audio.loudness import effective_loudness
from oyez.voices.espeak.worker import Library

TABLE = Path(__file__).parent.parent / "src/oyez/voices/espeak/voices.json"
RECIPES = {"f5": "woman", "edward": "man"}
NUMBERS = ", ".join(str(number) for number in range(1, 13)) + "."
SYLLABLES = {"iro/chr": "ᎠᎡᎢᎣᎤ ᎾᏁᏂᏃᏄ ᎳᎴᎵᎶᎷ", "trk/cv": "на не ни но ну, ма ме ми мо му, ла ле ли ло лу"}
PLAIN_SYLLABLES = "na ne ni no nu, ma me mi mo mu, la le li lo lu."
TAGS = {
    "ca-ba": "ca-ES-x-balear", "ca-nw": "ca-ES-x-nwest", "ca-va": "ca-ES-valencia", "chr": "chr-US", "cmn": "zh-CN",
    "cmn-latn-pinyin": "zh-Latn-pinyin", "en": "en-GB", "en-us-nyc": "en-US-x-nyc", "piqd": "tlh",
    "ru-cl": "ru-x-classic", "yue-latn-jyutping": "yue-Latn-jyutping",
}  # fmt: skip
"""BCP 47 of the files whose own tag is none, or means something else."""


def tag(name: str) -> str:
    """Return BCP 47 of a language file's name: regions in capitals, scripts capitalised."""
    if name.lower() in TAGS:
        return TAGS[name.lower()]
    first, *rest = name.split("-")
    return "-".join([first, *(part.upper() if len(part) == 2 else part for part in rest)])


def main() -> None:
    """Measure and write."""
    made = json.loads(TABLE.read_text("utf-8"))
    taken = {row["espeak"].partition("+")[0] for row in made}
    rates: dict[str, dict[str, float]] = {recipe: {} for recipe in RECIPES}
    for row in made:
        recipe = row["espeak"].partition("+")[2]
        if recipe in rates:
            rates[recipe].setdefault(row["language"].partition("-")[0], row["rate"])
    folder = Path(str(espeakng_loader.get_data_path()), "lang")
    written = TABLE.with_name("languages.json")
    beside = written.with_suffix(".part")
    done = _done(beside)
    with beside.open("a", encoding="utf-8") as rows:
        for path in sorted(folder.rglob("*"), key=lambda path: path.name.lower()):
            own = path.relative_to(folder).as_posix()
            if path.is_dir() or own in taken or own in done:
                continue
            found = measured(path, own, rates) or {"espeak": own}
            print(json.dumps(found, ensure_ascii=False), file=rows, flush=True)
    lines = [" " + line for line in beside.read_text("utf-8").splitlines() if "id" in json.loads(line)]
    written.write_text("[\n" + ",\n".join(lines) + "\n]\n", "utf-8")
    beside.unlink()


def _done(beside: Path) -> set[str]:
    """Return what an earlier run that was ended has measured."""
    lines = beside.read_text("utf-8").splitlines() if beside.exists() else []
    return {json.loads(line)["espeak"] for line in lines}


def measured(path: Path, own: str, rates: dict[str, dict[str, float]]) -> dict[str, object] | None:
    """Return the row of a language file, None where it says nothing."""
    title = re.search(r"^name (.*?)\s*(//.*)?$", path.read_text("utf-8", "replace"), re.MULTILINE)
    name, language = title[1] if title else path.name, tag(path.name)
    found: dict[str, object] = {"id": path.name.lower(), "name": name, "language": language, "espeak": own}
    for recipe, who in RECIPES.items():
        known = rates[recipe]
        rate = round(known.get(language.partition("-")[0], statistics.median(known.values())))
        heard = loudness(f"{own}+{recipe}", rate)
        if heard is None:
            print(f"{own}+{recipe} is left out")
            return None
        found[who] = [rate, round(heard, 2)]
    return found


def loudness(voice: str, rate: int) -> float | None:
    """Return the loudness of a voice in LUFS, None where it is silent or not twice the same."""
    for text in (NUMBERS, SYLLABLES.get(voice.partition("+")[0], PLAIN_SYLLABLES)):
        pcm = said(voice, text, rate)
        if pcm and any(pcm):
            break
    else:
        return None
    if said(voice, text, rate) != pcm:
        print(f"{voice} is not twice the same")
        return None
    return effective_loudness(np.frombuffer(pcm, np.int16).astype(np.float32) / np.float32(32768), 22_050)


def said(voice: str, text: str, rate: int) -> bytes | None:
    """Return what a voice says in a fork of its own, as the worker does, None where espeak-ng crashes on it."""
    out, into = os.pipe()
    child = os.fork()
    if child == 0:
        with os.fdopen(into, "wb") as pipe:
            where = str(espeakng_loader.get_library_path()), str(espeakng_loader.get_data_path())
            Library(*where, voice, pipe.write).speak(text, rate, [])
        os._exit(0)
    os.close(into)
    with os.fdopen(out, "rb") as pipe:
        pcm = pipe.read()
    if os.waitpid(child, 0)[1] != 0:
        print(f"espeak-ng died of {voice}: {text}")
        return None
    return pcm


if __name__ == "__main__":
    main()
