"""Measure each voice on a fixed text: the rate that speaks news at about 200 WPM, and its loudness.

Run once when an engine, a voice or the laying of pauses changes: ``python scripts/calibrate_voices.py espeak flite``.
It writes `rate` and `loudness` into the engines' voices.json and prints what it found. Texts are our own.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np

from oyez.article import Article, Block
from oyez.audio import Recorder
from oyez.audio.loudness import effective_loudness
from oyez.narration import Job, LocalExecutor
from oyez.script import write
from oyez.speed import AVERAGE_WPM
from oyez.voices import Voice, find_voice

ENGINES = Path(__file__).parent.parent / "src/oyez/voices"
TEXTS = Path(__file__).parent / "calibration"
ROUNDS = 6
PLAIN_WPM = AVERAGE_WPM * 1.2
"""The texts are plain prose. Real news, with its names, figures and headings, runs slower: a voice set to say these
texts at 200 WPM said twelve news pages of twelve sites at 148 to 188, 167 on average, a ratio of 1.2."""
CLOSE_ENOUGH = 0.003


def measure(voice: Voice, executor: LocalExecutor, rate: float) -> tuple[float, float]:
    """Return (words a minute, loudness in LUFS) of a voice at an engine rate, on its language's text."""
    language = voice.language.partition("-")[0]
    paragraphs = (TEXTS / f"{language}.txt").read_text("utf-8").split("\n\n")
    blocks = tuple(Block(f"b{n}", "paragraph", " ".join(text.split())) for n, text in enumerate(paragraphs, 1))
    script = write(Article("calibration", language=language, blocks=blocks))
    # Pace multiplies the voice's rate: asking by pace reaches any rate without a second table.
    pace = rate / voice.rate
    takes = list(executor.make(Job(utterance, voice, pace) for utterance in script.utterances))
    recorder = Recorder(voice)
    for utterance, take in zip(script.utterances, takes, strict=True):
        recorder.add(utterance, take)
    sound = np.frombuffer(b"".join(take.pcm for take in takes), np.int16)
    return recorder.finish().wpm, effective_loudness(sound, voice.sample_rate, sharp=voice.sharp)


def main() -> None:
    """Calibrate every voice of the engines named."""
    executor = LocalExecutor()
    for engine in sys.argv[1:] or ["espeak"]:
        calibrate(ENGINES / engine / "voices.json", executor)
    executor.close()


def calibrate(table: Path, executor: LocalExecutor) -> None:
    """Calibrate every voice of an engine's table and write it again."""
    rows = json.loads(table.read_text("utf-8"))
    for row in rows:
        voice = find_voice(row["id"])
        rate = voice.rate
        for _ in range(ROUNDS):
            wpm, loudness = measure(voice, executor, rate)
            if abs(wpm / PLAIN_WPM - 1) < CLOSE_ENOUGH:
                break
            rate *= PLAIN_WPM / wpm
            rate = round(min(350, max(80, rate))) if voice.engine == "espeak" else round(rate, 3)
        row["rate"], row["loudness"] = rate, round(loudness, 2)
        print(f"{row['id']:34} rate {row['rate']:5}  {wpm:6.1f} WPM  {loudness:6.2f} LUFS")
    lines = ",\n".join(" " + json.dumps(row, ensure_ascii=False) for row in rows)
    table.write_text(f"[\n{lines}\n]\n", "utf-8")


if __name__ == "__main__":
    main()
