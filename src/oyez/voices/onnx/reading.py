"""How espeak-ng reads an utterance, word by word: the phonemes neural voices are given.

espeak-ng reads a whole clause: it weakens "the" and "to", joins "of the" into one word and says figures as several.
So a clause is read whole, for the sounds, and each of its words alone, for where the words are; the two readings are
laid side by side at the least cost, and every word takes the sounds of the whole that lie beside its own.
"""

from __future__ import annotations

import re
import threading
import unicodedata
from collections.abc import Sequence
from functools import cache, lru_cache
from pathlib import Path

from oyez.errors import OyezError
from oyez.script import Utterance
from oyez.voices.espeak.process import Pool

__all__ = ["JOINT", "Reader", "share"]

Phones = tuple[str, ...]
"""A word's sounds in espeak-ng's IPA, diphthongs and affricates whole, stress marks before the vowel they are for."""

JOINT = "‿"
"""Before the sounds of a word that the reading joins to the one before it; no sound itself."""
_SWITCH = re.compile(r"\([a-z][a-z-]*\)")
"""``(en)`` and ``(fr)`` around words that are read in another language."""
_SPACE = " "
_SAME, _NEAR, _FAR, _SKIP, _SKIP_SPACE = 0.0, 0.6, 1.4, 0.8, 0.3
_MARKS = "ˈˌ"
_VOWELS = frozenset("aeiouyæɐɑɒɔəɘɛɜɪɨʉʊʌøœɵɤɯᵻɚɝ")
_NEARBY = 7
"""Words of either reading that may be unlike before all the rest is weighed."""
_CLAUSE = 60
"""Words read at once: the cost of laying side by side grows with the square."""
_REMEMBERED = 50_000


class Reader:
    """Reads utterances with espeak-ng, in worker processes of its own. Threads may share it.

    Args:
        workers: Processes, one language each.
    """

    def __init__(self, workers: int = 2) -> None:
        self._pool = Pool(workers)
        self._alone: dict[tuple[str, str], Phones] = {}
        self._lock = threading.Lock()

    def read(self, utterance: Utterance, language: str) -> list[Phones]:
        """Return the sounds of each word, in order; empty where a word has none (a dash, a smiley).

        Args:
            utterance: What is said.
            language: espeak-ng's own code: ``en-us``, ``pt-br``.

        Raises:
            OyezError: ``engine_failed`` where espeak-ng has no such language, or died twice.
        """
        voice = voice_of(language)
        words = [word.spoken for word in utterance.words]
        runs = [range(first, min(first + _CLAUSE, len(words))) for first in range(0, len(words), _CLAUSE)]
        wholes = [self._between(utterance, run) for run in runs]
        unknown = [word for word in dict.fromkeys(words) if (voice, word) not in self._alone]
        answer, _, _ = self._pool.ask(voice, {"ipa": [*wholes, *unknown]})
        said = [_split(text) for text in answer["ipa"]]
        with self._lock:
            if len(self._alone) > _REMEMBERED:
                self._alone.clear()
            found = {
                word: tuple(filter(_sounds, phones)) for word, phones in zip(unknown, said[len(runs) :], strict=True)
            }
            self._alone |= {(voice, word): phones for word, phones in found.items()}
            alone = [self._alone.get((voice, word), found.get(word, ())) for word in words]
        return [
            phones
            for run, whole in zip(runs, said, strict=False)
            for phones in share(whole, alone[run.start : run.stop])
        ]

    def close(self) -> None:
        """End the worker processes."""
        self._pool.close()

    @staticmethod
    def _between(utterance: Utterance, run: range) -> str:
        """Return the text of a run of words with what stands between them."""
        first, last = utterance.words[run.start], utterance.words[run.stop - 1]
        end = len(utterance.spoken) if run.stop == len(utterance.words) else last.at + len(last.spoken)
        return utterance.spoken[first.at : end]


def _split(said: str) -> list[str]:
    """Return the sounds of a reading, with a space between its words."""
    words = [[part for part in word.split("_") if part] for word in _SWITCH.sub("", said).split()]
    return [phone for word in words if word for phone in (*word, _SPACE)][:-1]


def _sounds(phone: str) -> bool:
    return phone != _SPACE


def share(whole: Sequence[str], alone: Sequence[Phones]) -> list[Phones]:
    """Return for each word the sounds of the whole reading that are its own.

    Args:
        whole: The sounds of all words, with a space where the reading parts them.
        alone: The sounds of each word said alone.

    Where the reading does not part two words, `JOINT` stands before the sounds of the second.
    A word that has sounds alone and is left without any keeps those: no word is lost.
    """
    sounding = [phones for phones in alone if phones]
    parts = iter(_shares(_words(whole), sounding))
    return [next(parts) if phones else () for phones in alone]


def _words(whole: Sequence[str]) -> list[Phones]:
    """Return the runs of sounds between spaces."""
    found: list[list[str]] = [[]]
    for phone in whole:
        if phone == _SPACE:
            found.append([])
        else:
            found[-1].append(phone)
    return [tuple(word) for word in found if word]


def _shares(heard: Sequence[Phones], alone: Sequence[Phones]) -> list[Phones]:
    """Return the sounds of each word. Most words are heard as they are said alone; only the others are weighed."""
    found: list[Phones] = []
    at = 0
    while len(found) < len(alone):
        if at < len(heard) and _alike(heard[at], alone[len(found)]):
            found.append(heard[at])
            at += 1
            continue
        mine, theirs = _unlike_run(heard[at:], alone[len(found) :])
        run = [phone for word in heard[at : at + theirs] for phone in (*word, _SPACE)][:-1]
        found += _weighed(run, alone[len(found) : len(found) + mine])
        at += theirs
    if found and at < len(heard):
        found[-1] += tuple(phone for word in heard[at:] for phone in word)
    return found


def _alike(heard: Phones, alone: Phones) -> bool:
    """Tell whether two words have the same sounds, but for stress."""
    return len(heard) == len(alone) and all(
        one == other or one.strip(_MARKS) == other.strip(_MARKS) for one, other in zip(heard, alone, strict=True)
    )


def _unlike_run(heard: Sequence[Phones], alone: Sequence[Phones]) -> tuple[int, int]:
    """Return how many words of each reading come before the two go together again for two words; else all."""
    for reach in range(2, 2 * _NEARBY):
        for mine in range(max(1, reach - _NEARBY), min(reach, _NEARBY + 1)):
            theirs = reach - mine
            pair = (heard[theirs : theirs + 2], alone[mine : mine + 2])
            if len(pair[0]) == len(pair[1]) == 2 and all(map(_alike, *pair)):
                return mine, theirs
    return len(alone), len(heard)


def _weighed(whole: Sequence[str], alone: Sequence[Phones]) -> list[Phones]:
    """Return the sounds of each word of a run by the cheapest way through both readings; all of `alone` have sounds."""
    if not whole:
        return list(alone)
    beside: list[tuple[str, int]] = []
    for number, phones in enumerate(alone):
        beside += [(phone, number) for phone in phones]
        beside.append((_SPACE, number))
    beside.pop()
    owners = _owners(whole, beside)
    found: list[list[str]] = [[] for _ in alone]
    before = _SPACE
    for phone, owner in zip(whole, owners, strict=True):
        if phone != _SPACE:
            if before != _SPACE and not found[owner]:
                found[owner].append(JOINT)
            found[owner].append(phone)
        before = phone
    return [tuple(phones) or alone[number] for number, phones in enumerate(found)]


def _owners(whole: Sequence[str], beside: Sequence[tuple[str, int]]) -> list[int]:
    """Return for each sound of the whole reading the word it belongs to, by the cheapest way through both."""
    rows, columns = len(whole), len(beside)
    costs = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for column in range(1, columns + 1):
        costs[0][column] = costs[0][column - 1] + _skip(beside[column - 1][0])
    for row in range(1, rows + 1):
        heard, above, here = whole[row - 1], costs[row - 1], costs[row]
        drop = _skip(heard)
        here[0] = above[0] + drop
        for column in range(1, columns + 1):
            phone = beside[column - 1][0]
            here[column] = min(
                above[column - 1] + _unlike(heard, phone), above[column] + drop, here[column - 1] + _skip(phone)
            )
    owners, row, column = [0] * rows, rows, columns
    while row:
        heard, cost = whole[row - 1], costs[row][column]
        # A sound of the whole that has no partner belongs to the word it stands in.
        owners[row - 1] = beside[min(column, columns - 1)][1] if column == 0 else beside[column - 1][1]
        if column and cost == costs[row - 1][column - 1] + _unlike(heard, beside[column - 1][0]):
            row, column = row - 1, column - 1
        elif cost == costs[row - 1][column] + _skip(heard):
            row -= 1
        else:
            column -= 1
    return owners


def _skip(phone: str) -> float:
    return _SKIP_SPACE if phone == _SPACE else _SKIP


@lru_cache(maxsize=20_000)
def _unlike(one: str, other: str) -> float:
    """Return what it costs that one sound stands beside another; a space stands beside spaces alone."""
    if one == other:
        return _SAME
    if _SPACE in {one, other}:
        return 99.0
    bare, also = one.strip(_MARKS), other.strip(_MARKS)
    if bare == also:
        return _SAME + 0.1
    return _NEAR if _vowel(bare) == _vowel(also) else _FAR


def _vowel(phone: str) -> bool:
    return any(letter in _VOWELS for letter in unicodedata.normalize("NFD", phone))


@cache
def voice_of(language: str) -> str:
    """Return the name espeak-ng loads a language by (``gmw/en-US`` for ``en-us``): it does not take the code itself.

    Raises:
        OyezError: ``engine_failed`` where its data have no such language.
    """
    table = _languages()
    code = language.lower().replace("_", "-")
    if code not in table and code.partition("-")[0] in table:
        code = code.partition("-")[0]
    if code not in table:
        raise OyezError("engine_failed", f"The built-in engine cannot read {language!r} for this voice.", status=500)
    return table[code]


@cache
def _languages() -> dict[str, str]:
    """Return each language code of espeak-ng's data with the voice of the highest priority (the lowest number)."""
    import espeakng_loader

    folder = Path(espeakng_loader.get_data_path()) / "lang"
    best: dict[str, tuple[int, str]] = {}
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        own = file.relative_to(folder).as_posix()
        for line in file.read_text("utf-8", "replace").splitlines():
            parts = line.split()
            if len(parts) > 1 and parts[0] == "language":
                rank = int(parts[2]) if len(parts) > 2 and parts[2].isdigit() else 5
                best[parts[1].lower()] = min(best.get(parts[1].lower(), (99, "")), (rank, own))
    return {code: own for code, (_, own) in best.items()}
