"""One promise of an engine a function; each returns nothing or raises `BrokenPromise` with a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import pairwise

from oyez.errors import OyezError
from oyez.script import Utterance
from oyez.voices.contract.lines import HARD, PLAIN, long_line, utterance
from oyez.voices.nouns import Sound, Voice
from oyez.voices.protocol import BatchEngine, Engine, StreamEngine

__all__ = [
    "BrokenPromise", "capabilities", "hard_text", "long_sentence", "no_words", "pace", "phonemes", "same_bytes",
    "several_at_once", "streams", "threads", "times", "unknown_voice", "voices",
]  # fmt: skip

_BCP47 = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_CODE = re.compile(r"[a-z]+(_[a-z0-9]+)*")
_SLACK = 0.05
"""Seconds by which a last word may end after the sound: one frame of any model."""
_LEAST_ENERGY = 0.02
"""A word sounds where it is said to sound: at least a fiftieth of the sound's own level."""
_MARKUP = 4.0
"""Seconds: markup that is said aloud may take twice as long as its letters, and so much more. Obeyed, its pauses take 9
and 30."""
_STREAMED = 0.25
"""By how much a service may say the same sentence longer or shorter the second time."""


class BrokenPromise(AssertionError):  # noqa: N818 - it reads as what it is in a test's report
    """An engine does not keep what the protocol says."""


def _must(kept: bool, sentence: str) -> None:
    if not kept:
        raise BrokenPromise(sentence)


def capabilities(engine: Engine) -> None:
    """What it says of itself can be."""
    told = engine.capabilities
    _must(bool(re.fullmatch(r"[\w.+-]+", engine.name)), f"The name {engine.name!r} does not fit into a voice's id.")
    _must(bool(engine.version) and engine.version == engine.version, "`version` must be one text that says something.")
    _must(bool(told.licence.strip()), "`licence` is empty: name it by its SPDX identifier.")
    _must(told.accepts in {"phonemes", "ssml", "text"}, f"`accepts` is {told.accepts!r}: phonemes, ssml or text.")
    least, most = told.paces
    _must(0 < least <= 1 <= most, f"`paces` {told.paces} must have 1 between its ends.")
    _must(told.longest is None or told.longest > 0, "`longest` must be None or more than 0 characters.")
    _must(told.batch >= 1 and told.cost >= 0, "`batch` must be 1 at least, `cost` 0 at least.")
    _must(told.batch == 1 or isinstance(engine, BatchEngine), "`batch` is over 1, and there is no `speak_batch`.")


def voices(engine: Engine) -> None:
    """Its voices are told apart and told well."""
    known = list(engine.voices())
    for what in ("id", "name"):
        values = [getattr(voice, what) for voice in known]
        twice = {value for value in values if values.count(value) > 1}
        _must(not twice, f"Several voices have the same {what}: {', '.join(sorted(twice))}.")
    for voice in known:
        own = voice.id.removeprefix(f"{engine.name}:")
        _must(own != voice.id and bool(own) and not re.search(r"\s", own), f"{voice.id} is no id of {engine.name}.")
        _must(voice.engine == engine.name, f"{voice.id} says its engine is {voice.engine!r}.")
        _must(bool(_BCP47.fullmatch(voice.language)), f"{voice.id} has {voice.language!r} in place of a BCP 47 tag.")
        _must(bool(voice.name.strip() and voice.licence.strip()), f"{voice.id} lacks a name or a licence.")
        _must(voice.gender in {"female", "male", "neutral"}, f"{voice.id} has the gender {voice.gender!r}.")
        _must(8000 <= voice.sample_rate <= 96_000, f"{voice.id} has {voice.sample_rate} samples a second.")
        _must(voice.rate > 0 and -70 < voice.loudness < 0, f"{voice.id} is not calibrated: rate and loudness.")
        _must(voice.installed or bool(voice.needs), f"{voice.id} is not installed and does not say what it needs.")


def times(engine: Engine, voice: Voice) -> None:
    """Each word has a time, in order, inside the sound, where there is sound."""
    for line in _plain(voice):
        sound = engine.speak(line, voice, 1.0)
        _sound(sound, line, voice)
        _must(_level(sound, 0, sound.duration) > 1, f"{voice.id} gave silence for {line.text!r}.")
        told = engine.capabilities
        _must(sound.words is not None or not told.word_times, f"{voice.id} gave no word times, and says it does.")
        level = _level(sound, 0, sound.duration)
        for word, time in zip(line.words, sound.words or (), strict=bool(sound.words)):
            loud = time.estimated or _level(sound, time.start, time.end) > _LEAST_ENERGY * level
            _must(loud, f"{word.spoken!r} is silent from {time.start:.3f} to {time.end:.3f} s.")


def pace(engine: Engine, voice: Voice) -> None:
    """A higher pace is shorter, in proportion, to the ends that the engine says; beyond them it does not fail."""
    least, most = engine.capabilities.paces
    line = _plain(voice)[0]
    for slow, fast in ((max(least, 0.8), min(most, 1.25)), (least, 1.0), (1.0, most)):
        if fast > slow:
            long, short = (engine.speak(line, voice, at).duration for at in (slow, fast))
            kept = long / short > 1 + (fast / slow - 1) / 3
            _must(kept, f"Pace {slow} takes {long:.2f} s, pace {fast} {short:.2f} s.")
    for beyond in (0.05, 20.0):
        _sound(engine.speak(line, voice, beyond), line, voice)


def phonemes(engine: Engine, voice: Voice) -> None:
    """A word's IPA is heard where the engine says so; what it has no sound for is no reason to fail."""
    text = "The word Beatrice is said."
    plain = engine.speak(utterance(text, voice.language), voice, 1.0)
    strange = utterance(text, voice.language, {"Beatrice": "ʘǃʢ", "is": "", "said": "x" * 400})
    _sound(engine.speak(strange, voice, 1.0), strange, voice)
    told = utterance(text, voice.language, {"Beatrice": "ˌtɑːkəˈmuːtiʃoʊ"})
    sound = engine.speak(told, voice, 1.0)
    _sound(sound, told, voice)
    # Only English IPA comes from the script: a voice of another language may leave it.
    if engine.capabilities.accepts == "phonemes" and _base(voice) == "en":
        _must(sound.pcm != plain.pcm, f"{voice.id} says a word with phonemes as one without.")


def same_bytes(engine: Engine, voice: Voice) -> None:
    """Equal keys give equal bytes where it says so, whatever was said in between."""
    if not engine.capabilities.same_bytes:
        return
    first, second = _plain(voice)
    before = engine.speak(first, voice, 1.0)
    engine.speak(second, voice, 1.1)
    _must(engine.speak(first, voice, 1.0) == before, f"{voice.id} says the same utterance otherwise a second time.")


def hard_text(engine: Engine, voice: Voice) -> None:
    """Whatever stands in an article is said, or refused in a sentence; never obeyed, never a crash."""
    for kind, text in HARD.items():
        line = utterance(text, voice.language)
        sound = _try(engine, line, voice, kind)
        if sound is not None and "markup" in kind:
            letters = utterance(re.sub(r"[^\w\s]", "", text), voice.language)
            bare = engine.speak(letters, voice, 1.0).duration
            _must(sound.duration < 2 * bare + _MARKUP, f"{voice.id} obeys {kind}: {sound.duration:.1f} s.")
    odd = replace(utterance("Bonjour tout le monde.", "fr"), language="x-unknown")
    _try(engine, odd, voice, "a language it lacks")


def no_words(engine: Engine, voice: Voice) -> None:
    """An utterance without a word is short or silent, and has no times."""
    for text in ("", "…"):
        line = replace(utterance(""), text=text, spoken=text, end=len(text), language=voice.language)
        sound = _try(engine, line, voice, "no words")
        _must(sound is None or sound.duration < 5, f"{voice.id} speaks for {sound and sound.duration} s without words.")


def long_sentence(engine: Engine, voice: Voice, words: int) -> None:
    """A sentence of thousands of words keeps all of them, or is refused in a sentence."""
    _try(engine, long_line(words, voice.language), voice, f"a sentence of {words} words")


def unknown_voice(engine: Engine, voice: Voice) -> None:
    """A voice it does not have is an error that says so."""
    stranger = replace(voice, id=f"{engine.name}:no-such-voice-here")
    try:
        engine.speak(_plain(voice)[0], stranger, 1.0)
    except OyezError as error:
        _clear(error, "an unknown voice")
    else:
        # A service is the judge of its own voices.
        _must(engine.capabilities.remote, f"{engine.name} speaks with a voice it does not have.")


def threads(engine: Engine, voice: Voice) -> None:
    """Several threads at once get what each of them asked for."""
    lines = _plain(voice) * 3
    alone = [engine.speak(line, voice, 1.0) for line in lines[:2]] * 3
    with ThreadPoolExecutor(len(lines)) as pool:
        together = list(pool.map(lambda line: engine.speak(line, voice, 1.0), lines))
    for line, one, other in zip(lines, alone, together, strict=True):
        _sound(other, line, voice)
        _must(one == other or not engine.capabilities.same_bytes, f"{voice.id} speaks otherwise among threads.")


def several_at_once(engine: Engine, voice: Voice) -> None:
    """A batch gives the sound of each utterance, in order."""
    if not isinstance(engine, BatchEngine):
        return
    lines = [*_plain(voice), utterance("Yes.", voice.language), *_plain(voice)]
    sounds = list(engine.speak_batch(lines, voice, 1.0))
    _must(len(sounds) == len(lines), f"{voice.id} gave {len(sounds)} sounds for {len(lines)} utterances.")
    for line, sound in zip(lines, sounds, strict=True):
        _sound(sound, line, voice)
    _must(sounds[2].duration < sounds[0].duration, f"{voice.id} mixes up the sounds of a batch.")


def streams(engine: Engine, voice: Voice) -> None:
    """What is handed over while it is made is the same utterance, in whole samples."""
    if not isinstance(engine, StreamEngine):
        return
    line = _plain(voice)[0]
    parts = list(engine.stream(line, voice, 1.0))
    _must(bool(parts) and all(len(part) % 2 == 0 for part in parts), f"{voice.id} streams parts of samples.")
    whole = engine.speak(line, voice, 1.0)
    streamed = Sound(b"".join(parts), voice.sample_rate)
    _must(streamed.pcm == whole.pcm or not engine.capabilities.same_bytes, f"{voice.id} streams other bytes.")
    alike = abs(streamed.duration - whole.duration) <= _STREAMED * whole.duration
    _must(alike, f"{voice.id} streams {streamed.duration:.2f} s of a sound of {whole.duration:.2f} s.")


def _plain(voice: Voice) -> tuple[Utterance, Utterance]:
    texts = PLAIN.get(_base(voice), PLAIN["en"])
    return utterance(texts[0], voice.language), utterance(texts[1], voice.language)


def _base(voice: Voice) -> str:
    return voice.language.partition("-")[0].lower()


def _try(engine: Engine, line: Utterance, voice: Voice, kind: str) -> Sound | None:
    """Return the sound, None where it was refused in a clear sentence."""
    try:
        sound = engine.speak(line, voice, 1.0)
    except OyezError as error:
        _clear(error, kind)
        return None
    except Exception as error:
        raise BrokenPromise(f"{voice.id}, asked for {kind}, raises {type(error).__name__}: {error}") from error
    _sound(sound, line, voice)
    return sound


def _clear(error: OyezError, kind: str) -> None:
    said = f"The error for {kind}, {error.code!r}: {error.message!r},"
    _must(bool(_CODE.fullmatch(error.code)), f"{said} has no code of small letters.")
    clear = error.message[-1:] in {".", "!", "?"} and "Traceback" not in error.message and len(error.message) < 500
    _must(clear, f"{said} is no plain sentence.")


def _sound(sound: Sound, line: Utterance, voice: Voice) -> None:
    """Hold a sound against its utterance."""
    _must(len(sound.pcm) % 2 == 0, f"{voice.id} gave half a sample.")
    _must(sound.sample_rate == voice.sample_rate, f"{voice.id} gave {sound.sample_rate} Hz, not {voice.sample_rate}.")
    if sound.words is None:
        return
    counted = f"{voice.id} gave {len(sound.words)} times for {len(line.words)} words."
    _must(len(sound.words) == len(line.words), counted)
    inside = all(0 <= time.start <= time.end <= sound.duration + _SLACK for time in sound.words)
    _must(inside, f"{voice.id} has a word outside its sound of {sound.duration:.3f} s: {_outside(sound)}.")
    ordered = all(before.start <= after.start for before, after in pairwise(sound.words))
    _must(ordered, f"{voice.id} says words in another order.")
    _must(all(0 <= time.confidence <= 1 for time in sound.words), f"{voice.id} has a confidence that is none.")


def _outside(sound: Sound) -> str:
    found: Iterable[object] = (time for time in sound.words or () if time.end > sound.duration or time.start < 0)
    return str(next(iter(found), "an end before its start"))


def _level(sound: Sound, start: float, end: float) -> float:
    """Return the root mean square of a stretch of sound, in 16-bit steps."""
    import numpy as np

    first, last = round(start * sound.sample_rate), max(round(end * sound.sample_rate), 1)
    part = np.frombuffer(sound.pcm, "<i2")[first:last].astype(np.float64)
    return float(np.sqrt(np.mean(np.square(part)))) if len(part) else 0.0
