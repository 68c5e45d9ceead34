"""What Oyez adds around a neural voice: over the bare model, over onnxruntime's own dice, and beside piper-tts.

    python benchmarks/neural.py [--sentences 20] [--peer]

The model has the shape of Piper's medium voices where their time goes: noise of 192 channels a frame, and the HiFi-GAN
generator of the project's own settings (256 channels, rates 8·8·4, kernels 16·16·8, residual kernels 3·5·7), with
random weights: the sound is noise, the arithmetic is a generator's. Text encoder and flow are left out, and every
symbol lasts 3 or 4 frames. Published weights are not needed and not used.

One thread, and seconds of CPU, so that other work on the machine disturbs little. espeak-ng reads in a process of its
own, which these seconds leave out: the row of the reading is wall time. Each row is a ratio within this run.
``--peer`` speaks the same file with piper-tts, where it is installed.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from onnx import TensorProto, helper, numpy_helper
from onnx.onnx_pb import NodeProto

from oyez.article import read_source
from oyez.script import Utterance, write

ROOT = Path(__file__).parents[1]
NAME = "en_US-bench-medium"
CHANNELS, RATES, KERNELS, HOP = 256, (8, 8, 4), (16, 16, 8), 256
RESIDUALS = ((3, (1, 2)), (5, (2, 6)), (7, (3, 12)))
LATENT = 192
RATE = 22_050


class Weights:
    """Makes random constants, always the same."""

    def __init__(self) -> None:
        self._draw = np.random.default_rng(1)
        self.tensors: list[object] = []

    def make(self, name: str, *shape: int) -> str:
        """Return the name of a tensor of small numbers."""
        values = self._draw.normal(0, (shape[1] * shape[-1]) ** -0.5, shape).astype(np.float32)
        self.tensors.append(numpy_helper.from_array(values, name))
        return name

    def hold(self, name: str, values: Sequence[float] | float, kind: type = np.int64) -> str:
        """Return the name of a constant."""
        self.tensors.append(numpy_helper.from_array(np.array(values, kind), name))
        return name


def generator(weights: Weights, before: str) -> tuple[list[NodeProto], str]:
    """Return the nodes of HiFi-GAN from [B, `LATENT`, T] to [B, 1, T × `HOP`], and the name of the sound."""
    nodes = [helper.make_node("Conv", [before, weights.make("pre", CHANNELS, LATENT, 7)], ["x0"], pads=[3, 3])]
    x, width = "x0", CHANNELS
    for at, (rate, kernel) in enumerate(zip(RATES, KERNELS, strict=True)):
        pad = (kernel - rate) // 2
        nodes.append(helper.make_node("LeakyRelu", [x], [f"a{at}"], alpha=0.1))
        nodes.append(helper.make_node(
            "ConvTranspose", [f"a{at}", weights.make(f"up{at}", width, width // 2, kernel)], [f"u{at}"],
            strides=[rate], pads=[pad, pad]))  # fmt: skip
        width //= 2
        sums = []
        for number, (size, dilations) in enumerate(RESIDUALS):
            y = f"u{at}"
            for dilation in dilations:
                name = f"r{at}_{number}_{dilation}"
                reach = dilation * (size - 1) // 2
                nodes += [
                    helper.make_node("LeakyRelu", [y], [f"{name}l"], alpha=0.1),
                    helper.make_node("Conv", [f"{name}l", weights.make(name, width, width, size)], [f"{name}c"],
                                     pads=[reach, reach], dilations=[dilation]),
                    helper.make_node("Add", [y, f"{name}c"], [f"{name}o"]),
                ]  # fmt: skip
                y = f"{name}o"
            sums.append(y)
        nodes.append(helper.make_node("Sum", sums, [f"x{at + 1}"]))
        x = f"x{at + 1}"
    nodes += [
        helper.make_node("Conv", [x, weights.make("post", 1, width, 7)], ["raw"], pads=[3, 3]),
        helper.make_node("Tanh", ["raw"], ["sound"]),
    ]
    return nodes, "sound"


def model() -> bytes:
    """Return a model with Piper's inputs and outputs and its generator."""
    weights = Weights()
    do = helper.make_node
    for name, value in (("length_at", 1), ("noise_at", 0), ("t_at", 1), ("zero", 0), ("one", 1)):
        weights.hold(name, value)
    weights.hold("four", 4.0, np.float32)
    weights.hold("two", 2.5, np.float32)
    weights.hold("row", [1, -1])
    weights.hold("col", [-1, 1])
    weights.hold("minus", [-1])
    weights.hold("latent", [LATENT])
    weights.hold("axis1", [1])
    nodes = [
        do("Cast", ["input"], ["ids"], to=TensorProto.FLOAT),
        do("Gather", ["scales", "length_at"], ["length"]), do("Gather", ["scales", "noise_at"], ["noise_scale"]),
        do("Mod", ["ids", "four"], ["rest"], fmod=1), do("Div", ["rest", "four"], ["part"]),
        do("Add", ["part", "two"], ["base"]), do("Mul", ["base", "length"], ["w"]),
        do("Ceil", ["w"], ["w_ceil"]),
        do("Shape", ["input"], ["shape"]), do("Gather", ["shape", "t_at"], ["t"]),
        do("Range", ["zero", "t", "one"], ["at"]), do("Reshape", ["at", "row"], ["at2"]),
        do("Reshape", ["input_lengths", "col"], ["lengths2"]), do("Less", ["at2", "lengths2"], ["own"]),
        do("Cast", ["own"], ["own_f"], to=TensorProto.FLOAT), do("Mul", ["w_ceil", "own_f"], ["frames"]),
        do("ReduceSum", ["frames", "axis1"], ["sums"], keepdims=0), do("ReduceMax", ["sums"], ["most"], keepdims=0),
        do("Cast", ["most"], ["most_i"], to=TensorProto.INT64), do("Reshape", ["most_i", "minus"], ["many"]),
        do("Shape", ["input_lengths"], ["batch"]), do("Concat", ["batch", "latent", "many"], ["z_shape"], axis=0),
        do("ConstantOfShape", ["z_shape"], ["blank"]), do("RandomNormalLike", ["blank"], ["lots"]),
        do("Mul", ["lots", "noise_scale"], ["z"]),
    ]  # fmt: skip
    made, sound = generator(weights, "z")
    nodes += [*made, do("Unsqueeze", [sound, "axis1"], ["output"])]
    inputs = [
        helper.make_tensor_value_info("input", TensorProto.INT64, ["b", "t"]),
        helper.make_tensor_value_info("input_lengths", TensorProto.INT64, ["b"]),
        helper.make_tensor_value_info("scales", TensorProto.FLOAT, [3]),
    ]
    outputs = [helper.make_tensor_value_info("output", TensorProto.FLOAT, ["b", 1, 1, "samples"])]
    graph = helper.make_graph(nodes, "bench", inputs, outputs, weights.tensors)
    return bytes(
        helper.make_model(graph, opset_imports=[helper.make_opsetid("", 15)], ir_version=8).SerializeToString()
    )


def install(data: Path) -> Path:
    """Put the model where Oyez looks for it; return its file."""
    folder = data / "models/piper" / NAME
    folder.mkdir(parents=True)
    file = folder / f"{NAME}.onnx"
    file.write_bytes(model())
    symbols = "_^$ !'(),-.:;?abcdefhijklmnopqrstuvwxyzæðŋɐɑɒɔəɚɛɜɡɪɹɾʃʊʌʒʔˈˌːθᵻ\u0329"
    config = {
        "audio": {"sample_rate": RATE}, "espeak": {"voice": "en-us"}, "phoneme_type": "espeak", "num_symbols": 256,
        "num_speakers": 1, "speaker_id_map": {}, "phoneme_id_map": {name: [at] for at, name in enumerate(symbols)},
        "inference": {"noise_scale": 0.667, "length_scale": 1.0, "noise_w": 0.8},
    }  # fmt: skip
    file.with_name(f"{NAME}.onnx.json").write_text(json.dumps(config), "utf-8")
    files = [{"name": path.name, "size": path.stat().st_size, "sha256": "-"} for path in folder.iterdir()]
    facts = {"name": NAME, "licence": "CC0-1.0", "source": "benchmark", "files": files}
    (folder / "installed.json").write_text(json.dumps(facts), "utf-8")
    return file


def seconds(action: Callable[[], object], rounds: int, clock: Callable[[], float] = time.process_time) -> float:
    """Return the median of some rounds, in seconds of CPU."""
    times = []
    for _ in range(rounds):
        begun = clock()
        action()
        times.append(clock() - begun)
    return statistics.median(times)


def bare(file: Path) -> Callable[[Sequence[list[int]]], float]:
    """Return a function that runs the untouched file for some texts and gives the seconds of sound."""
    import onnxruntime as ort

    from oyez.voices.onnx.session import threads

    options = ort.SessionOptions()
    options.intra_op_num_threads = threads()
    session = ort.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])

    def run(texts: Sequence[list[int]]) -> float:
        samples = 0
        for ids in texts:
            feed = {"input": np.array([ids]), "input_lengths": np.array([len(ids)]),
                    "scales": np.array([0.667, 1, 0.8], np.float32)}  # fmt: skip
            samples += session.run(None, feed)[0].size
        return samples / RATE

    return run


def peer(file: Path, lines: Sequence[Utterance], rounds: int) -> float | None:
    """Return piper-tts' seconds for the lines; None where it is not installed."""
    try:
        from piper import PiperVoice  # type: ignore[import-not-found]
    except ImportError:
        return None
    voice = PiperVoice.load(file)
    return seconds(
        lambda: [chunk.audio_int16_bytes for line in lines for chunk in voice.synthesize(line.spoken)], rounds
    )


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else "")
    parser.add_argument("--sentences", type=int, default=20)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--peer", action="store_true", help="beside piper-tts, where it is installed")
    given = parser.parse_args()
    lines = write(read_source(str(ROOT / "examples/harbour.html"))).utterances[: given.sentences]
    with tempfile.TemporaryDirectory() as data:
        os.environ |= {"OYEZ_DATA": data, "OYEZ_ONNX_THREADS": "1", "OYEZ_ONNX_PROVIDERS": "cpu"}
        file = install(Path(data))
        report(file, lines, given.rounds, beside_peer=given.peer)
    return 0


def report(file: Path, lines: Sequence[Utterance], rounds: int, *, beside_peer: bool) -> None:
    """Measure and print."""
    from oyez.voices.onnx.reading import Reader
    from oyez.voices.piper import PiperEngine
    from oyez.voices.piper.model import PiperModel
    from oyez.voices.piper.saying import say
    from oyez.voices.piper.symbols import numbers, symbols

    engine = PiperEngine()
    voice = next(voice for voice in engine.voices() if voice.id == f"piper:{NAME}")
    held, reader = PiperModel(file), Reader(1)
    texts = [numbers(symbols(line, held.config, reader), held.config)[0] for line in lines]
    run = bare(file)
    sound = run(texts)
    held.say([texts[0]], 0, 1.0, 0)
    list(say(lines, 0, 1.0, 0, held, reader, len(lines)))
    base = seconds(lambda: run(texts), rounds)
    rows = [("the file as it is, onnxruntime alone", base)]
    rows.append(("with noise that can be had again, and durations", seconds(
        lambda: [held.say([ids], 0, 1.0, 0) for ids in texts], rounds)))  # fmt: skip
    rows.append(("the engine: reading, symbols, word times, samples", seconds(
        lambda: [engine.speak(line, voice, 1.0) for line in lines], rounds)))  # fmt: skip
    rows.append(("all sentences in one batch, as on a GPU", seconds(
        lambda: list(say(lines, 0, 1.0, 0, held, reader, len(lines))), rounds)))  # fmt: skip
    rows.append(("reading and symbols alone", seconds(
        lambda: [symbols(line, held.config, reader) for line in lines], rounds, time.perf_counter)))  # fmt: skip
    other = peer(file, lines, rounds) if beside_peer else None
    if other is not None:
        rows.append(("piper-tts, the same file", other))
    print(f"{len(lines)} sentences, {sound:.0f} s of sound, a model of {file.stat().st_size / 1e6:.1f} MB")
    for name, taken in rows:
        print(f"{name:<52} {taken:7.2f} s  {sound / taken:7.1f} x real time  {taken / base:5.2f} of the file alone")
    engine.close()
    reader.close()


if __name__ == "__main__":
    sys.exit(main())
