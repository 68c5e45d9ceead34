"""What stands in a voice's ``.onnx.json``."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from oyez.errors import OyezError

__all__ = ["PiperConfig", "read_config"]

_READERS = ("espeak", "text")


@dataclass(frozen=True, slots=True)
class PiperConfig:
    """A voice's settings.

    Attributes:
        sample_rate: In hertz.
        reads: How text becomes symbols: ``espeak`` phonemes, or the letters of the ``text`` itself.
        espeak: espeak-ng's code of the language: ``en-us``.
        ids: Symbol to the model's numbers for it.
        clusters: Symbols that stand beside each other and are one for this voice, the longest first.
        speakers: Name to number; empty where there is one speaker.
        speaker: The number of the speaker one hears where none is named.
        count: How many speakers the model has.
        noise: How much the sound varies.
        length: How much longer than at its own pace everything lasts.
        noise_w: How much lengths vary.
        hop: Samples of one frame of the durations.
    """

    sample_rate: int
    reads: Literal["espeak", "text"]
    espeak: str
    ids: dict[str, tuple[int, ...]]
    clusters: tuple[tuple[str, ...], ...]
    speakers: dict[str, int]
    speaker: int
    count: int
    noise: float
    length: float
    noise_w: float
    hop: int


def read_config(file: Path) -> PiperConfig:
    """Read a voice's settings.

    Raises:
        OyezError: ``bad_model`` where they cannot be read, or the voice reads text in a way that is not built in.
    """
    try:
        data = json.loads(file.read_text("utf-8"))
        reads = data.get("phoneme_type", "espeak")
    except FileNotFoundError:
        raise _bad(file, "it is missing") from None
    except (OSError, ValueError, AttributeError) as error:
        raise _bad(file, f"it is not JSON ({error})") from error
    if reads not in _READERS:
        raise _bad(file, f"the voice reads text by {reads!r}, and Oyez knows {' and '.join(_READERS)}", again=False)
    try:
        return _config(data, reads)
    except (KeyError, ValueError, TypeError, AttributeError) as error:
        raise _bad(file, f"a setting is missing or wrong ({error})") from error


def _config(data: dict[str, Any], reads: Literal["espeak", "text"]) -> PiperConfig:
    inference = data.get("inference", {})
    ids = {str(name): tuple(int(number) for number in numbers) for name, numbers in data["phoneme_id_map"].items()}
    if missing := {"_", "^", "$"} - ids.keys():
        raise ValueError(f"no number for {' '.join(sorted(missing))}")
    clusters = sorted((tuple(map(str, parts)) for parts in data.get("vowel_clusters") or ()), key=len, reverse=True)
    return PiperConfig(
        sample_rate=int(data["audio"]["sample_rate"]),
        reads=reads,
        espeak=str(data.get("espeak", {}).get("voice", "")),
        ids=ids,
        clusters=tuple(clusters),
        speakers={str(name): int(number) for name, number in (data.get("speaker_id_map") or {}).items()},
        speaker=int(data.get("default_speaker_id", 0)),
        count=int(data.get("num_speakers", 1)),
        noise=float(inference.get("noise_scale", 0.667)),
        length=float(inference.get("length_scale", 1.0)),
        noise_w=float(inference.get("noise_w", 0.8)),
        hop=int(data.get("hop_length", 256)),
    )


def _bad(file: Path, why: str, *, again: bool = True) -> OyezError:
    step = "Install the voice again." if again else "Choose another voice: `oyez voices install --list`."
    return OyezError("bad_model", f"{file.name} cannot be used: {why}. {step}", status=500)
