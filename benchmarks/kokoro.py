"""How fast the architecture of Kokoro-82M runs on a CPU: its arithmetic with random weights, in bare onnxruntime.

The sizes are those of the model's published settings: an ALBERT of 12 layers (768 wide, 12 heads, 2,048 inside), LSTMs
of 512, a decoder of five residual blocks (1,024 channels) at 40 frames a second, and an iSTFTNet generator (512
channels, rates 10 and 6, kernels 20 and 12, residual kernels 3, 7 and 11, dilations 1, 3 and 5, sines for activations,
a residual block for the harmonics at each rate, 22 bins out). 15 symbols a second of speech. What is left out is
cheap: styles, the sines of the source and the inverse transform of its 22 bins. The weights are random, so the sound is
noise; the time is the architecture's. `speaking` has the inputs and outputs of the real file too, so that the whole
engine runs on it: how long a symbol lasts is then told by its number.

    python benchmarks/kokoro.py [SECONDS OF SPEECH]
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from pathlib import Path

import numpy as np
from onnx import TensorProto, helper
from onnx.onnx_pb import NodeProto

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.neural import Weights

FRAMES, SYMBOLS = 40, 15
"""A second of speech."""
DIM, HEADS, INSIDE, LAYERS = 768, 12, 2048, 12
WIDE, STYLED = 1024, 512
ROUNDS = 3


class Graph:
    """Nodes in the order they are added, each with an output of its own name."""

    def __init__(self) -> None:
        self.weights = Weights()
        self.nodes: list[NodeProto] = []

    def do(self, kind: str, *inputs: str, **settings: object) -> str:
        """Add a node and return its output."""
        name = f"n{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, list(inputs), [name], **settings))
        return name

    def drawn(self, *shape: int) -> str:
        """Return the name of random weights."""
        return self.weights.make(f"w{len(self.weights.tensors)}", *shape)

    def dense(self, before: str, width: int, wanted: int) -> str:
        """Add a matrix."""
        return self.do("MatMul", before, self.drawn(width, wanted))

    def conv(self, before: str, width: int, wanted: int, size: int, dilation: int = 1) -> str:
        """Add a convolution that keeps the length."""
        reach = dilation * (size - 1) // 2
        return self.do("Conv", before, self.drawn(wanted, width, size), pads=[reach, reach], dilations=[dilation])

    def norm(self, before: str, width: int) -> str:
        """Add an instance norm that a style scales and moves."""
        one = self.drawn(width, 1)
        flat = self.weights.hold(f"h{len(self.weights.tensors)}", [width])
        scale = self.do("Reshape", one, flat)
        return self.do("InstanceNormalization", before, scale, scale)

    def snake(self, before: str, width: int) -> str:
        """Add x + sin²(ax) / a."""
        a = self.drawn(1, width, 1)
        sine = self.do("Sin", self.do("Mul", before, a))
        return self.do("Add", before, self.do("Div", self.do("Mul", sine, sine), a))

    def residual(self, before: str, width: int, size: int) -> str:
        """Add the generator's residual block: three dilations, two convolutions each."""
        for dilation in (1, 3, 5):
            inside = self.conv(self.snake(self.norm(before, width), width), width, width, size, dilation)
            inside = self.conv(self.snake(self.norm(inside, width), width), width, width, size)
            before = self.do("Add", before, inside)
        return before

    def block(self, before: str, width: int, wanted: int) -> str:
        """Add the decoder's residual block."""
        inside = self.conv(self.do("LeakyRelu", self.norm(before, width)), width, wanted, 3)
        inside = self.conv(self.do("LeakyRelu", self.norm(inside, wanted)), wanted, wanted, 3)
        return self.do("Add", inside, self.conv(before, width, wanted, 1))

    def lstm(self, before: str, width: int, wanted: int) -> str:
        """Add a bidirectional LSTM over [T, B, width]; its output is [T, B, 2 × wanted]."""
        out = self.do("LSTM", before, self.drawn(2, 4 * wanted, width), self.drawn(2, 4 * wanted, wanted),
                      direction="bidirectional", hidden_size=wanted)  # fmt: skip
        joined = self.do("Transpose", out, perm=[0, 2, 1, 3])
        shape = self.weights.hold(f"h{len(self.weights.tensors)}", [0, 0, -1])
        return self.do("Reshape", joined, shape)


def reader(graph: Graph) -> str:
    """Add ALBERT over [B, T, 768] and the text's LSTMs, to [T, B, 512]."""
    x = "symbols"
    heads = graph.weights.hold("heads", [0, 0, HEADS, DIM // HEADS])
    whole = graph.weights.hold("whole", [0, 0, DIM])
    # An ALBERT has the same weights in each layer.
    mixes = [graph.drawn(DIM, DIM) for _ in range(4)]
    into, out = graph.drawn(DIM, INSIDE), graph.drawn(INSIDE, DIM)
    for _ in range(LAYERS):
        q, k, v = (graph.do("Reshape", graph.do("MatMul", x, mix), heads) for mix in mixes[:3])
        q, v = (graph.do("Transpose", each, perm=[0, 2, 1, 3]) for each in (q, v))
        k = graph.do("Transpose", k, perm=[0, 2, 3, 1])
        seen = graph.do("MatMul", graph.do("Softmax", graph.do("MatMul", q, k)), v)
        back = graph.do("Reshape", graph.do("Transpose", seen, perm=[0, 2, 1, 3]), whole)
        x = graph.do("Add", x, graph.do("MatMul", back, mixes[3]))
        x = graph.do("Add", x, graph.do("MatMul", graph.do("Erf", graph.do("MatMul", x, into)), out))
    text = graph.do("Transpose", graph.dense(x, DIM, STYLED), perm=[1, 0, 2])
    for _ in range(5):
        text = graph.lstm(text, STYLED, STYLED // 2)
    return text


def decoder(graph: Graph) -> str:
    """Add what makes 22 bins of [B, 512, F]."""
    steps = graph.do("Transpose", "frames", perm=[2, 0, 1])
    pitch = graph.do("Transpose", graph.lstm(steps, STYLED, STYLED // 2), perm=[1, 2, 0])
    for _ in range(6):
        pitch = graph.block(pitch, STYLED, STYLED)
    x = graph.block(pitch, STYLED, WIDE)
    for _ in range(3):
        x = graph.block(x, WIDE, WIDE)
    x = graph.block(x, WIDE, STYLED)
    width = STYLED
    x = graph.do("ConvTranspose", x, graph.drawn(width, width, 4), strides=[2], pads=[1, 1])
    for rate, kernel, harmonic in ((10, 20, 7), (6, 12, 11)):
        pad = (kernel - rate) // 2
        x = graph.do("ConvTranspose", graph.do("LeakyRelu", x), graph.drawn(width, width // 2, kernel),
                     strides=[rate], pads=[pad, pad])  # fmt: skip
        width //= 2
        x = graph.do("Add", x, graph.residual(x, width, harmonic))
        x = graph.do("Sum", *(graph.residual(x, width, size) for size in (3, 7, 11)))
    return graph.conv(x, width, 22, 7)


def model() -> tuple[bytes, int]:
    """Return the model and how many weights it has."""
    graph = Graph()
    outputs = [reader(graph), decoder(graph)]
    inputs = [
        helper.make_tensor_value_info("symbols", TensorProto.FLOAT, ["b", "t", DIM]),
        helper.make_tensor_value_info("frames", TensorProto.FLOAT, ["b", STYLED, "f"]),
    ]
    ends = [helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in outputs]
    made = helper.make_graph(graph.nodes, "kokoro", inputs, ends, graph.weights.tensors)
    file = helper.make_model(made, opset_imports=[helper.make_opsetid("", 15)], ir_version=8)
    return bytes(file.SerializeToString()), sum(int(np.prod(each.dims)) for each in made.initializer)


def speaking() -> bytes:
    """Return the architecture with the inputs and outputs of the real file: a symbol lasts two or three frames."""
    graph = Graph()
    add, weights = graph.nodes.append, graph.weights
    add(helper.make_node("Gather", [weights.make("table", 178, DIM), "input_ids"], ["symbols"]))
    add(helper.make_node("ReduceMean", ["style"], ["styled"], keepdims=0))
    text = graph.do("Add", reader(graph), "styled")
    last = weights.hold("last", [-1])
    ids = graph.do("Cast", graph.do("Reshape", "input_ids", last), to=TensorProto.FLOAT)
    parity = graph.do("Mod", ids, weights.hold("two", 2.0, np.float32), fmod=1)
    slow = graph.do("Div", graph.do("Add", parity, weights.hold("base", 2.0, np.float32)), "speed")
    frames = graph.do("Max", graph.do("Round", slow), weights.hold("least", 1.0, np.float32))
    ends = graph.do("CumSum", frames, weights.hold("first", 0))
    total = graph.do("ReduceMax", ends, keepdims=0)
    clock = graph.do("Range", weights.hold("from", 0.0, np.float32), total, weights.hold("by", 1.0, np.float32))
    over = graph.do("LessOrEqual", graph.do("Reshape", ends, weights.hold("column", [-1, 1])), clock)
    which = graph.do("ReduceSum", graph.do("Cast", over, to=TensorProto.INT64), weights.hold("rows", [0]), keepdims=0)
    held = graph.do("Gather", text, which)
    add(helper.make_node("Transpose", [held], ["frames"], perm=[1, 2, 0]))
    # The bins become samples: in place of the inverse transform, at the same hop.
    wave = graph.do("ConvTranspose", decoder(graph), graph.drawn(22, 1, 15), strides=[5], pads=[5, 5])
    add(helper.make_node("Reshape", [graph.do("Tanh", wave), last], ["waveform"]))
    add(helper.make_node("Cast", [frames], ["duration"], to=TensorProto.INT64))
    inputs = [
        helper.make_tensor_value_info("input_ids", TensorProto.INT64, [1, "n"]),
        helper.make_tensor_value_info("style", TensorProto.FLOAT, [1, 256]),
        helper.make_tensor_value_info("speed", TensorProto.FLOAT, [1]),
    ]
    ends_with = [
        helper.make_tensor_value_info("waveform", TensorProto.FLOAT, ["samples"]),
        helper.make_tensor_value_info("duration", TensorProto.INT64, ["n"]),
    ]
    made = helper.make_graph(graph.nodes, "kokoro", inputs, ends_with, weights.tensors)
    file = helper.make_model(made, opset_imports=[helper.make_opsetid("", 15)], ir_version=8)
    return bytes(file.SerializeToString())


def main() -> None:
    """Measure and print."""
    import onnxruntime

    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 4.0
    data, count = model()
    draw = np.random.default_rng(1)
    given = {
        "symbols": draw.normal(size=(1, round(SYMBOLS * seconds), DIM)).astype(np.float32),
        "frames": draw.normal(size=(1, STYLED, round(FRAMES * seconds))).astype(np.float32),
    }
    print(f"{count / 1e6:.0f} million weights, {seconds:g} s of speech, load {os.getloadavg()[0]:.1f}")
    for threads in (1, 2):
        settings = onnxruntime.SessionOptions()
        settings.intra_op_num_threads = threads
        session = onnxruntime.InferenceSession(data, settings, providers=["CPUExecutionProvider"])
        session.run(None, given)
        rounds = []
        for _ in range(ROUNDS):
            wall, used = time.perf_counter(), time.process_time()
            session.run(None, given)
            rounds.append((time.perf_counter() - wall, time.process_time() - used))
        wall, used = (statistics.median(values) / seconds for values in zip(*rounds, strict=True))
        print(f"{threads} threads: {wall:.2f} s, {used:.2f} s of CPU, for each second of speech")


if __name__ == "__main__":
    main()
