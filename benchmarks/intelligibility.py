"""How many words of each voice a recogniser misses that was trained on people.

The recogniser is pocketsphinx with the American English model in its wheel; no voice was made or tuned for it. Text of
our own, through the whole script: prose (the alignment's sentences, the calibration's text, the example's article) and
sentences made to be hard, each with a figure or a name in it (`tests/unit/script/heard/first.tsv`). And published news,
where there is a file of articles, a line of JSON for each with ``tier`` "news", ``lang`` and ``blocks``: the first two
paragraphs of each in English, so that no article weighs more than another. A word is missed
where the recogniser has another one in its place, or none; words that its dictionary sounds alike are the same. The
peers in one run are espeak-ng's plain voice, Festival and flite, where they are installed. Limits: 45 % built in, 15 %
with flite.

    pip install pocketsphinx
    python benchmarks/intelligibility.py [VOICE…]     # --words 500 or --seconds 600 for less; VOICE@0.8 is slower
    python benchmarks/intelligibility.py --articles FILE
    python benchmarks/intelligibility.py --kept FILE  # a long run in parts: lines scored before are not heard again
"""

from __future__ import annotations

import argparse
import html
import json
import re
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import astuple, dataclass, replace
from importlib import import_module
from importlib.util import find_spec
from itertools import zip_longest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

from oyez.article import Article, Block, read_source
from oyez.script import Utterance, write
from oyez.voices import Sound, catalogue
from oyez.voices.espeak.engine import marked_up
from oyez.voices.espeak.process import Pool
from oyez.voices.remote.decoding import decoded
from oyez.voices.remote.peer import Peer
from speech_service import wav

ROOT = Path(__file__).resolve().parent.parent
PLAIN = "gmw/en-US"
"""espeak-ng's own American voice, which Oyez does not offer."""
VOICES = (
    "espeak:en-us+f5", "espeak:en-us+f2", "espeak:en-us+edward", "espeak:en-gb-x-rp+f5", "espeak:en-gb-x-rp+edward",
    "espeak:en-gb-scotland+f2", "espeak:en-gb-scotland+edward", "espeak:en-029+f5", "flite:slt", "flite:rms",
    "flite:awb", "festival:kal_diphone",
)  # fmt: skip
_SPELLINGS = ((r"our\b", "or"), (r"is(e|ed|es|ing)\b", r"iz\1"), (r"tre\b", "ter"), (r"ll(ed|ing|er)\b", r"l\1"))
"""British endings, and those of the recogniser's dictionary."""


@dataclass(frozen=True, slots=True)
class Score:
    """Of some text: words said, words missed, words heard that nobody said, and said ones that nobody can write down.

    A word that the recogniser's dictionary lacks is missed by everybody; without these it is (missed - unknown) of
    (said - unknown).
    """

    said: int = 0
    missed: int = 0
    added: int = 0
    unknown: int = 0

    def __add__(self, other: Score) -> Score:
        return Score(*(mine + its for mine, its in zip(astuple(self), astuple(other), strict=True)))

    def __str__(self) -> str:
        known = 100 * (self.missed - self.unknown) / max(1, self.said - self.unknown)
        return f"{100 * self.missed / max(1, self.said):6.1f} {known:6.1f}"


def prose() -> Iterator[Utterance]:
    """Yield our own prose."""
    texts = json.loads(Path(__file__).with_name("sentences.json").read_text("utf-8"))
    texts += (ROOT / "scripts/calibration/en.txt").read_text("utf-8").split("\n\n")
    yield from written([" ".join(text.split()) for text in texts])
    yield from write(read_source(str(ROOT / "examples/harbour.html"))).utterances


def published(path: Path | None) -> Iterator[Utterance]:
    """Yield the first two paragraphs of each article of a file."""
    rows = map(json.loads, path.read_text("utf-8").splitlines()) if path else ()
    for row in rows:
        if row["tier"] == "news" and row["lang"].startswith("en"):
            yield from written([block["text"] for block in row["blocks"] if block["type"] == "paragraph"][:2])


def hard() -> Iterator[Utterance]:
    """Yield our own sentences with figures and names, without the marks that say what is to be heard."""
    lines = (ROOT / "tests/unit/script/heard/first.tsv").read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line.strip() and not line.startswith("#")]
    yield from written([re.sub(r"\{(.*?)=>.*?\}", r"\1", row[2]) for row in rows])


def written(texts: Sequence[str]) -> tuple[Utterance, ...]:
    """Return texts as the script says them."""
    blocks = tuple(Block(f"b{number}", "paragraph", text) for number, text in enumerate(texts, 1))
    return write(Article("-", language="en", blocks=blocks)).utterances


class Listener:
    """Somebody who writes down what one voice says."""

    def __init__(self) -> None:
        self._decoder = import_module("pocketsphinx").Decoder(samprate=16_000, loglevel="FATAL")
        self._sounds: dict[str, str] = {}

    def score(self, line: Utterance, sound: Sound) -> Score:
        """Return how much of a line was understood."""
        pcm = decoded(wav(sound.pcm, sound.sample_rate), "", 16_000, Peer("It"))
        self._decoder.start_utt()
        self._decoder.process_raw(pcm, full_utt=True)
        self._decoder.end_utt()
        found = self._decoder.hyp()
        said = [self._sound(word) for word in words(line.spoken)]
        heard = [self._sound(word) for word in words(found.hypstr if found else "")]
        return compared(said, heard)

    def unknown(self, line: Utterance) -> int:
        """Return how many of a line's words are not in the dictionary."""
        return sum(self._sound(word) == word for word in words(line.spoken))

    def _sound(self, word: str) -> str:
        """Return how the dictionary sounds a word, the word itself where it is not in there."""
        if word not in self._sounds:
            spellings = [word, *(re.sub(british, american, word) for british, american in _SPELLINGS)]
            known = (self._decoder.lookup_word(each) for each in spellings)
            self._sounds[word] = next(filter(None, known), word)
        return self._sounds[word]


def words(text: str) -> list[str]:
    """Return the words of a text as the recogniser writes them."""
    folded = html.unescape(text).replace("’", "'").casefold()
    return [word for found in re.findall(r"[a-zà-ÿ']+", folded) if (word := found.strip("'"))]


def compared(said: Sequence[str], heard: Sequence[str]) -> Score:
    """Return the score of the alignment with the fewest errors."""
    # Each cell holds (errors, missed, added) of the best way to it.
    above = [(at, 0, at) for at in range(len(heard) + 1)]
    for row, word in enumerate(said, 1):
        here = [(row, row, 0)]
        for column, other in enumerate(heard, 1):
            wrong = word != other
            diagonal, left, up = above[column - 1], here[column - 1], above[column]
            here.append(min(
                (diagonal[0] + wrong, diagonal[1] + wrong, diagonal[2]),
                (up[0] + 1, up[1] + 1, up[2]),
                (left[0] + 1, left[1], left[2] + 1),
            ))  # fmt: skip
        above = here
    return Score(len(said), above[-1][1], above[-1][2])


def plain(line: Utterance, pool: Pool) -> Sound:
    """Return a line as espeak-ng's plain voice says it at the pace of the others."""
    text, _ = marked_up(line, english=True)
    *_, pcm = pool.ask(PLAIN, {"text": text, "rate": 220, "words": []})
    return Sound(pcm, 22_050)


def scored(name: str, line: Utterance, listener: Listener, pool: Pool) -> Score:
    """Return how much of one line by one voice was understood."""
    if name == PLAIN:
        return listener.score(line, plain(replace(line, words=()), pool))
    name, _, pace = name.partition("@")
    voice = catalogue().find(name)
    return listener.score(line, catalogue().engine(voice).speak(line, voice, float(pace or 1)))


class Kept:
    """The scores of lines heard before, in a file with a line of JSON for each; None for no file."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        lines = path.read_text("utf-8").splitlines() if path and path.exists() else []
        self._scores = {(voice, text): Score(*counts) for voice, text, counts in map(json.loads, lines)}

    def get(self, voice: str, line: Utterance) -> Score | None:
        """Return what was understood of a line, None where it was not heard."""
        return self._scores.get((voice, line.spoken))

    def add(self, voice: str, line: Utterance, score: Score) -> None:
        """Keep a score."""
        if self._path:
            with self._path.open("a", encoding="utf-8") as file:
                file.write(json.dumps([voice, line.spoken, astuple(score)[:3]], ensure_ascii=False) + "\n")


def main() -> None:
    """Measure and print; the lines of all kinds in turn, each by every voice, so that a run may end anywhere."""
    parser = argparse.ArgumentParser()
    parser.add_argument("voices", nargs="*", default=[*VOICES, PLAIN])
    parser.add_argument("--words", type=int, default=1 << 30, help="of each kind")
    parser.add_argument("--seconds", type=float, default=float("inf"), help="after which no line is begun")
    parser.add_argument("--kept", type=Path, help="where scores are kept, so that a run may go on")
    parser.add_argument("--only", choices=("prose", "figures", "published"), help="one kind of text")
    parser.add_argument("--articles", type=Path, help="published news")
    asked = parser.parse_args()
    if find_spec("pocketsphinx") is None:
        print("not measured: `pip install pocketsphinx`")
        return
    texts = {"prose": prose(), "figures": hard(), "published": published(asked.articles)}
    texts = {kind: text for kind, text in texts.items() if asked.only in (None, kind)}
    pool, kept = Pool(1), Kept(asked.kept)
    known = {voice.id for voice in catalogue().voices()} | {PLAIN}
    who = [name for name in asked.voices if name.partition("@")[0] in known]
    # A listener grows used to a voice (the mean spectrum is kept from line to line), so each voice has its own.
    listeners = {name: Listener() for name in who}
    scores: dict[str, dict[str, Score]] = {name: {kind: Score() for kind in texts} for name in who}
    until = time.monotonic() + asked.seconds
    for several in zip_longest(*texts.values()):
        for kind, line in zip(texts, several, strict=True):
            if line is None or scores[who[0]][kind].said >= asked.words:
                continue
            found = [kept.get(name, line) for name in who]
            if time.monotonic() > until and None in found:
                continue
            for name, before in zip(who, found, strict=True):
                score = before or scored(name, line, listeners[name], pool)
                if before is None:
                    kept.add(name, line, score)
                scores[name][kind] += replace(score, unknown=listeners[name].unknown(line))
    print(f"{'words, % missed, % of those known':36s} {'':3s}" + "".join(f"{kind:>22s}" for kind in (*texts, "all")))
    for name, kinds in scores.items():
        every = (*kinds.values(), sum(kinds.values(), Score()))
        print(f"{name:36s} {'':3s}" + "".join(f"{score.said:8d}{score}" for score in every), flush=True)
    pool.close()


if __name__ == "__main__":
    main()
