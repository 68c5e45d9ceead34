"""A Ray of this machine for tests, and an engine whose doings can be seen from outside the actors."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from oyez.errors import OyezError
from oyez.script import Utterance
from oyez.voices import Capabilities, Catalogue, Sound, Voice, WordTime

__all__ = ["VOICE", "WatchedEngine", "end_actors", "sound_of", "watched"]

VOICE = Voice("fake:a", "A", "fake", "en-US", "American", "female", "MIT", 8000, 180, -20)


def sound_of(line: Utterance) -> Sound:
    """Return the sound that the engine makes of a line: a tenth of a second a word, the same everywhere."""
    count = len(line.words)
    times = tuple(WordTime(index / 10, (index + 1) / 10) for index in range(count))
    return Sound(b"\0\x20" * 800 * count, 8000, times)


@dataclass
class WatchedEngine:
    """Writes into a folder what it is asked for, and does what a line's text says.

    ``Hold`` waits while the folder has a file ``held``; ``bad`` fails; ``mute`` is silent; ``die`` ends the process;
    ``once`` ends it the first time; ``hang`` never answers.
    """

    folder: Path
    name = "fake"
    version = "1"
    capabilities = Capabilities("MIT", "text", word_times=True, paces=(1.0, 1.0))

    def voices(self) -> tuple[Voice, ...]:
        return (VOICE,)

    def speak(self, utterance: Utterance, voice: Voice, pace: float, attempt: int = 0) -> Sound:
        number = len(self.begun())
        (self.folder / f"{number:04}-{os.getpid()}-{time.monotonic_ns()}").write_text(utterance.text)
        match utterance.text.split()[0].rstrip("."):
            case "Hold":
                while (self.folder / "held").exists():
                    time.sleep(0.01)
            case "bad":
                raise OyezError("engine_failed", "No.")
            case "mute":
                sound = sound_of(utterance)
                return Sound(bytes(len(sound.pcm)), sound.sample_rate, sound.words)
            case "die":
                os._exit(11)
            case "once" if self.begun().count(utterance.text) == 1:
                os._exit(11)
            case "hang":
                time.sleep(3600)
            case _:
                pass
        return sound_of(utterance)

    def begun(self) -> list[str]:
        """Return the texts it was asked for, by any process, in order."""
        return [path.read_text() for path in sorted(self.folder.glob("[0-9]*"))]

    def close(self) -> None:
        pass


def watched(folder: Path) -> Callable[[], Catalogue]:
    """Return what makes a catalogue with the engine alone; it can be sent to other processes."""
    import ray.cloudpickle

    # The nodes' processes do not find the tests' modules: their classes travel as code.
    ray.cloudpickle.register_pickle_by_value(sys.modules[__name__])

    def voices() -> Catalogue:
        found = Catalogue(())
        found.engines["fake"] = WatchedEngine(folder)
        return found

    return voices


def end_actors(ray: Any, namespace: str) -> None:
    """End the actors of a namespace and wait until their names are free."""
    names = [actor["name"] for actor in ray.util.list_named_actors(all_namespaces=True)
             if actor["namespace"] == namespace]  # fmt: skip
    for name in names:
        ray.kill(ray.get_actor(name, namespace=namespace), no_restart=True)
