"""How fast sound becomes files, and what the encoders' settings cost in quality.

    python benchmarks/encoding.py [--seconds 60] [--wav FILE]

CPU seconds of one process, as multiples of real time (× RT); each of our paths beside the bare encoder it is built
on, in the same run. Quality is the mean difference of mel spectra in dB between the samples and the decoded file, in
frames that sound: 0 is the same, and only figures of one run compare. ESTOI is the intelligibility of the decoded
file beside the samples, 1 the same, where ``pystoi`` (MIT) is installed: Jensen and Taal, "An Algorithm for Predicting
the Intelligibility of Speech Masked by Modulated Noise Maskers", 2016. Without ``--wav`` the sound is made here:
pulses and noise through moving resonances, shaped like speech in loudness, pitch and spectrum.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
import wave
from collections.abc import Callable, Iterable
from fractions import Fraction
from pathlib import Path

import av
import lameenc
import numpy as np
from numpy.typing import NDArray

from oyez.audio import RATE, Encoder, LiveEncoder, Recorder, Tags, encoder_version, open_encoder
from oyez.audio.aac import BIT_RATE as AAC_BIT_RATE
from oyez.audio.aac import CODER, M4A
from oyez.audio.loudness import loudness, true_peak
from oyez.audio.mp3 import BIT_RATE as MP3_BIT_RATE
from oyez.audio.mp3 import LAME_SCALE, QUALITY
from oyez.script import Utterance, Word
from oyez.voices import Take, Voice, WordTime

Pcm = NDArray[np.int16]
TAKE_RATE = 22_050
"""The embedded engine's rate, so that resampling is paid for as in life."""
TAKE_SECONDS = 6.0


def speech_like(seconds: float, rate: int, seed: int = 7) -> NDArray[np.float64]:
    """Return samples with speech's rhythm (four syllables a second), pitch (180 to 220 Hz), resonances and hiss."""
    rng = np.random.default_rng(seed)
    count = round(seconds * rate)
    clock = np.arange(count) / rate
    pitch = 200 + 20 * np.sin(2 * np.pi * 0.5 * clock)
    phase = np.cumsum(pitch) / rate
    voiced = np.sin(np.pi * 4 * clock) ** 2
    sound = np.zeros(count)
    for harmonic in range(1, 26):
        place = harmonic * 200
        gain = sum(1 / (1 + ((place - peak) / 120) ** 2) for peak in (600, 1400, 2600, 3600))
        wobble = 1 + 0.5 * np.sin(2 * np.pi * (1.3 + harmonic % 3) * clock + harmonic)
        sound += (gain + 0.02) * wobble * np.sin(2 * np.pi * harmonic * phase)
    hiss = np.diff(rng.normal(0, 0.6, count + 1)) * (1 - voiced) ** 3
    mixed = sound * voiced + hiss
    made: NDArray[np.float64] = mixed / np.abs(mixed).max() * 28_000
    return made


def takes(pcm: Pcm, rate: int) -> list[tuple[Utterance, Take]]:
    """Cut samples into takes of `TAKE_SECONDS`, three words to a second."""
    made = []
    step = round(TAKE_SECONDS * rate)
    for number, start in enumerate(range(0, len(pcm), step), start=1):
        part = pcm[start : start + step]
        count = max(int(3 * len(part) / rate), 1)
        text = " ".join(["word"] * count)
        words = tuple(Word("word", 5 * index, 5 * index, 5 * index + 4) for index in range(count))
        times = tuple(WordTime(index / 3, (index + 0.9) / 3) for index in range(count))
        utterance = Utterance(f"b1.{number}", "b1", "paragraph", "en", 0, len(text), text, text, words, 0.35)
        made.append((utterance, Take(str(number), "bench:x", rate, part.astype("<i2").tobytes(), times)))
    return made


def cpu(work: Callable[[], object]) -> float:
    """Return the CPU seconds of the faster of two runs."""
    times = []
    for _ in range(2):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


def bare_ffmpeg(pcm: Pcm, codec: str, bit_rate: int, options: dict[str, str]) -> int:
    """Encode through FFmpeg's codec alone, no file; return the bytes."""
    context = av.CodecContext.create(codec, "w")
    assert isinstance(context, av.AudioCodecContext)
    context.sample_rate, context.layout, context.bit_rate = RATE, "mono", bit_rate
    context.format = "fltp"
    context.time_base = Fraction(1, RATE)
    context.options = options
    context.open()
    step, total = context.frame_size, 0
    signal = pcm.astype(np.float32) / np.float32(32768)
    for start in range(0, len(signal) - step, step):
        frame = av.AudioFrame.from_ndarray(signal[start : start + step].reshape(1, -1), format="fltp", layout="mono")
        frame.sample_rate, frame.pts = RATE, start
        total += sum(packet.size for packet in context.encode(frame))
    return total + sum(packet.size for packet in context.encode(None))


def bare_lame(pcm: Pcm, quality: int) -> bytes:
    """Encode through LAME alone at our bit rate; return the frames."""
    encoder = lameenc.Encoder()
    encoder.silence()
    encoder.set_channels(1)
    encoder.set_in_sample_rate(RATE)
    encoder.set_out_sample_rate(RATE)
    encoder.set_bit_rate(MP3_BIT_RATE // 1000)
    encoder.set_quality(quality)
    return bytes(encoder.encode(pcm.tobytes())) + bytes(encoder.flush())


def through_file(path: Path, pcm: Pcm) -> NDArray[np.float32]:
    """Encode with our encoder, decode the file."""
    run(open_encoder(path, Tags()), pcm)
    return decoded(path)


def run(encoder: Encoder, pcm: Pcm) -> None:
    """Write samples a sentence at a time."""
    for start in range(0, len(pcm), 3 * RATE):
        encoder.write(pcm[start : start + 3 * RATE])
    encoder.finish()


def decoded(path: Path) -> NDArray[np.float32]:
    """Return a file's samples."""
    with av.open(str(path)) as container:
        frames = [frame.to_ndarray() for frame in container.decode(container.streams.audio[0])]
        every = container.streams.audio[0].rate // RATE  # Opus is decoded at 48 kHz.
    scale = np.float32(32768 if frames[0].dtype == np.int16 else 1)
    pcm: NDArray[np.float32] = np.concatenate(frames, axis=1)[0][::every].astype(np.float32) / scale
    return pcm


def mel_distance(original: Pcm, copy: NDArray[np.float32]) -> float:
    """Return the mean absolute difference of 40 mel bands in dB over the frames within 40 dB of the loudest."""
    length = min(len(original), len(copy))
    one = mel_bands(original[:length].astype(np.float32) / np.float32(32768))
    two = mel_bands(copy[:length])
    level = one.max(axis=1)
    sounding = level > level.max() - 40
    return float(np.abs(one - two)[sounding].mean())


def intelligibility(original: Pcm, copy: NDArray[np.float32]) -> float:
    """Return the extended short-time objective intelligibility, NaN without the library."""
    try:
        from pystoi import stoi
    except ImportError:
        return float("nan")
    length = min(len(original), len(copy))
    return float(stoi(original[:length].astype(np.float32) / np.float32(32768), copy[:length], RATE, extended=True))


def mel_bands(signal: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return band levels in dB, shape (frames, 40), floored 80 dB below full scale."""
    size, hop, bands = 1024, 512, 40
    frames = np.lib.stride_tricks.sliding_window_view(signal, size)[::hop] * np.hanning(size)
    power = np.abs(np.fft.rfft(frames)) ** 2 / size
    edges = 700 * (np.exp(np.linspace(0, np.log1p(11_000 / 700), bands + 2)) - 1)
    bins = np.arange(size // 2 + 1) * RATE / size
    rise = (bins[None] - edges[:-2, None]) / (edges[1:-1] - edges[:-2])[:, None]
    fall = (edges[2:, None] - bins[None]) / (edges[2:] - edges[1:-1])[:, None]
    weights = np.clip(np.minimum(rise, fall), 0, None)
    return np.asarray(10 * np.log10(power @ weights.T + 1e-8))


def bare_aac_file(path: Path, pcm: Pcm, coder: str) -> NDArray[np.float32]:
    """Encode an M4A with a coder of FFmpeg's, decode it."""
    with av.open(str(path), "w", format="ipod") as container:
        stream = container.add_stream("aac", rate=RATE, layout="mono", options={**M4A.options, "aac_coder": coder})
        stream.bit_rate = AAC_BIT_RATE
        signal = pcm.astype(np.float32) / np.float32(32768)
        for start in range(0, len(signal), 1024):
            frame = av.AudioFrame.from_ndarray(
                signal[start : start + 1024].reshape(1, -1), format="fltp", layout="mono"
            )
            frame.sample_rate, frame.pts = RATE, start
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return decoded(path)


def settings(pcm: Pcm, folder: Path, seconds: float) -> Iterable[tuple[str, float, NDArray[np.float32] | None]]:
    """Yield name, × real time and mel distance of the encoders' settings, no work of ours in them."""
    for coder in ("twoloop", "fast"):
        spent = cpu(lambda coder=coder: bare_ffmpeg(pcm, "aac", AAC_BIT_RATE, {**M4A.options, "aac_coder": coder}))  # type: ignore[misc]
        copy = bare_aac_file(folder / f"{coder}.m4a", pcm, coder)
        yield f"FFmpeg AAC {AAC_BIT_RATE // 1000}k, {coder}", seconds / spent, copy
    for quality in (2, 3, 5, 7):
        spent = cpu(lambda quality=quality: bare_lame(pcm, quality))  # type: ignore[misc]
        path = folder / "bare.mp3"
        path.write_bytes(bare_lame(pcm, quality))
        yield (
            f"LAME {MP3_BIT_RATE // 1000}k, q{quality}",
            seconds / spent,
            decoded(path)[1105:] / np.float32(LAME_SCALE),
        )
    spent = cpu(lambda: bare_ffmpeg(pcm, "libmp3lame", MP3_BIT_RATE, {"compression_level": str(QUALITY)}))
    yield f"FFmpeg libmp3lame {MP3_BIT_RATE // 1000}k, q{QUALITY}", seconds / spent, None


def ours(pcm: Pcm, folder: Path, seconds: float) -> Iterable[tuple[str, float, NDArray[np.float32] | None]]:
    """Yield the same of our encoders, file and all."""
    for suffix in (".wav", ".flac", ".opus", ".mp3", ".m4a"):
        path = folder / f"ours{suffix}"
        spent = cpu(lambda path=path: run(open_encoder(path, Tags()), pcm))  # type: ignore[misc]
        yield f"oyez {suffix}", seconds / spent, decoded(path)
    spent = cpu(lambda: run(LiveEncoder(folder / "live.mp4", folder / "live.m4a", Tags()), pcm))
    yield "oyez live.mp4 + .m4a", seconds / spent, decoded(folder / "live.m4a")


def recorders(made: list[tuple[Utterance, Take]], folder: Path, seconds: float) -> Iterable[tuple[str, float]]:
    """Yield the whole path, takes to file: resample, trim, level, limit, timeline, encode."""
    voice = Voice("bench:x", "X", "bench", "en", "", "neutral", "MIT", TAKE_RATE, 180.0, -20.0)

    def record(encoders: list[Encoder], tempo: float = 1.0) -> None:
        recorder = Recorder(voice, encoders, tempo=tempo)
        for utterance, take in made:
            recorder.add(utterance, take)
        recorder.finish()

    yield "Recorder, no file", seconds / cpu(lambda: record([]))
    yield "Recorder, no file, tempo 1.1", seconds / cpu(lambda: record([], 1.1))
    for suffix in (".wav", ".flac", ".opus", ".mp3", ".m4a"):
        path = folder / f"whole{suffix}"
        yield f"Recorder to {suffix}", seconds / cpu(lambda path=path: record([open_encoder(path, Tags())]))  # type: ignore[misc]
    live = seconds / cpu(lambda: record([LiveEncoder(folder / "w.mp4", folder / "w.m4a", Tags())]))
    yield "Recorder to live.mp4 + .m4a", live


def first_bytes(made: list[tuple[Utterance, Take]], folder: Path) -> float:
    """Return the seconds from the first take to the first fragment that can be played, encoders loaded."""
    voice = Voice("bench:x", "X", "bench", "en", "", "neutral", "MIT", TAKE_RATE, 180.0, -20.0)
    moments: list[float] = []
    start = time.perf_counter()
    live = LiveEncoder(folder / "f.mp4", folder / "f.m4a", Tags(), lambda _: moments.append(time.perf_counter()))
    Recorder(voice, [live]).add(*made[0])
    live.abort()
    return moments[1] - start


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--wav", type=Path, help="mono 16-bit speech to use instead")
    given = parser.parse_args()
    rate, raw = TAKE_RATE, np.rint(speech_like(given.seconds, TAKE_RATE)).astype(np.int16)
    if given.wav:
        with wave.open(str(given.wav)) as file:
            rate, raw = file.getframerate(), np.frombuffer(file.readframes(file.getnframes()), "<i2")
    made = takes(raw, rate)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        voice = Voice("bench:x", "X", "bench", "en", "", "neutral", "MIT", rate, 180.0, loudness(raw, rate))
        recorder = Recorder(voice, [open_encoder(folder / "m.wav", Tags())])
        for utterance, take in made:
            recorder.add(utterance, take)
        seconds = recorder.finish().duration
        with wave.open(str(folder / "m.wav")) as file:
            pcm = np.frombuffer(file.readframes(file.getnframes()), "<i2")
        report(pcm, made, folder, seconds)


def report(pcm: Pcm, made: list[tuple[Utterance, Take]], folder: Path, seconds: float) -> None:
    """Print every table."""
    print(f"{encoder_version()}, Python {sys.version.split()[0]}, {seconds:.1f} s of sound")
    print(
        f"mastered: {loudness(pcm, RATE):.2f} LUFS, {true_peak(pcm):.2f} dBTP; settings: aac {CODER}, mp3 q{QUALITY}\n"
    )
    speeds: dict[str, float] = {}
    print(f"{'encoder':36}{'x RT':>8}{'mel dB':>9}{'ESTOI':>9}")
    for label, speed, copy in (*settings(pcm, folder, seconds), *ours(pcm, folder, seconds)):
        speeds[label] = speed
        quality = "" if copy is None else f"{mel_distance(pcm, copy):9.2f}{intelligibility(pcm, copy):9.4f}"
        print(f"{label:36}{speed:8.0f}{quality}")
    print()
    for label, speed in recorders(made, folder, seconds):
        speeds[label] = speed
        print(f"{label:36}{speed:8.0f}")
    first_bytes(made, folder)
    print(f"\nfirst take to first playable bytes: {1000 * first_bytes(made, folder):.1f} ms")
    aac, mp3 = f"FFmpeg AAC {AAC_BIT_RATE // 1000}k, {CODER}", f"LAME {MP3_BIT_RATE // 1000}k, q{QUALITY}"
    print(f"oyez .m4a / bare {aac}: {speeds['oyez .m4a'] / speeds[aac]:.2f}")
    print(f"oyez .mp3 / bare {mp3}: {speeds['oyez .mp3'] / speeds[mp3]:.2f}")
    print(f"Recorder to .m4a / bare {aac}: {speeds['Recorder to .m4a'] / speeds[aac]:.2f}")
    print(f"Recorder to .mp3 / bare {mp3}: {speeds['Recorder to .mp3'] / speeds[mp3]:.2f}")


if __name__ == "__main__":
    main()
