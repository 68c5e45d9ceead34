"""Kokoro's architecture on a GPU, batched against one sentence a run, beside what memory and arithmetic allow.

The model of `kokoro.py` with random weights, sentences of so many seconds at 15 symbols a second, batches of 1 to 64.
For each: seconds of speech made in a second, the ratio to one at a time (limit: 5 times), symbols a second, and the
share that this is of two limits, both measured in the same run with onnxruntime: arithmetic, by a product of large
matrices, and memory, by a sum of large arrays. Operations are counted from the graph: products and convolutions. What
moves at least is the weights, once a run.

Without a CUDA provider it says so and ends; `--cpu` runs the same on the processor, to see that it works.

    python benchmarks/gpu.py [--cpu] [--seconds 4] [--batches 1 4 16 64]
"""

from __future__ import annotations

import argparse
import math
import statistics
import sys
import time
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper, shape_inference

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.kokoro import DIM, FRAMES, STYLED, SYMBOLS, model

ROUNDS = 5
GPU = "CUDAExecutionProvider"


def timed(file: bytes, feed: dict[str, np.ndarray[tuple[int, ...], np.dtype[np.float32]]], provider: str) -> float:
    """Return the seconds of one run, the median of some, after two that warm up; results stay where they were made."""
    import onnxruntime

    session = onnxruntime.InferenceSession(file, providers=[provider])
    where = "cuda" if provider == GPU else "cpu"
    bound = session.io_binding()
    for name, value in feed.items():
        bound.bind_ortvalue_input(name, onnxruntime.OrtValue.ortvalue_from_numpy(value, where, 0))
    for output in session.get_outputs():
        bound.bind_output(output.name, where)
    taken = []
    for _ in range(ROUNDS + 2):
        begun = time.perf_counter()
        session.run_with_iobinding(bound)
        bound.synchronize_outputs()
        taken.append(time.perf_counter() - begun)
    return statistics.median(taken[2:])


def one(kind: str, *shapes: tuple[int, ...]) -> bytes:
    """Return a model of one operation."""
    names = [f"x{number}" for number in range(len(shapes))]
    inputs = [
        helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name, shape in zip(names, shapes, strict=True)
    ]
    output = helper.make_tensor_value_info("y", TensorProto.FLOAT, None)
    graph = helper.make_graph([helper.make_node(kind, names, ["y"])], kind, inputs, [output])
    file = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 15)], ir_version=8)
    return bytes(file.SerializeToString())


def limits(provider: str) -> tuple[float, float]:
    """Return operations a second and bytes a second that this machine reaches."""
    side, length = (8192, 1 << 28) if provider == GPU else (1024, 1 << 22)
    square, row = np.ones((side, side), np.float32), np.ones(length, np.float32)
    product = timed(one("MatMul", square.shape, square.shape), {"x0": square, "x1": square}, provider)
    summed = timed(one("Add", row.shape, row.shape), {"x0": row, "x1": row}, provider)
    return 2 * side**3 / product, 3 * row.nbytes / summed


def operations(data: bytes, symbols: int, frames: int) -> float:
    """Return the multiplications and additions of one sentence."""
    file = onnx.load_from_string(data)
    for given, shape in zip(file.graph.input, ((1, symbols, DIM), (1, STYLED, frames)), strict=True):
        for dim, size in zip(given.type.tensor_type.shape.dim, shape, strict=True):
            dim.dim_value = size
    known = shape_inference.infer_shapes(file, data_prop=True).graph
    shapes = {at.name: [dim.dim_value for dim in at.type.tensor_type.shape.dim]
              for at in (*known.value_info, *known.input, *known.output)}  # fmt: skip
    shapes |= {at.name: list(numpy_helper.to_array(at).shape) for at in known.initializer}
    total = 0.0
    for node in known.node:
        first, out = shapes.get(node.input[0], []), shapes.get(node.output[0], [])
        if node.op_type == "MatMul":
            total += 2 * math.prod(out) * first[-1]
        elif node.op_type == "Conv":
            total += 2 * math.prod(out) * math.prod(shapes[node.input[1]][1:])
        elif node.op_type == "ConvTranspose":
            total += 2 * math.prod(first) * math.prod(shapes[node.input[1]][1:])
        elif node.op_type == "LSTM":
            # Two directions, each symbol or frame once through both matrices.
            total += 2 * first[0] * (math.prod(shapes[node.input[1]]) + math.prod(shapes[node.input[2]]))
    return total


def main() -> int:
    """Measure and print."""
    import onnxruntime

    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else "")
    parser.add_argument("--cpu", action="store_true", help="run it on the processor")
    parser.add_argument("--seconds", type=float, default=4.0)
    parser.add_argument("--batches", type=int, nargs="+", default=[1, 4, 16, 64])
    given = parser.parse_args()
    if not given.cpu and GPU not in onnxruntime.get_available_providers():
        print("No GPU at hand: onnxruntime has no CUDA provider here. Nothing was measured.")
        return 0
    provider = "CPUExecutionProvider" if given.cpu else GPU
    data, weights = model()
    symbols, frames = round(SYMBOLS * given.seconds), round(FRAMES * given.seconds)
    work = operations(data, symbols, frames)
    arithmetic, memory = limits(provider)
    print(f"{provider}: {arithmetic / 1e12:.2f} T operations/s, {memory / 1e9:.0f} GB/s; "
          f"{weights / 1e6:.0f} million weights, {work / given.seconds / 1e9:.1f} G operations a second of speech"
          )  # fmt: skip
    draw, base = np.random.default_rng(1), 0.0
    for batch in given.batches:
        feed = {
            "symbols": draw.normal(size=(batch, symbols, DIM)).astype(np.float32),
            "frames": draw.normal(size=(batch, STYLED, frames)).astype(np.float32),
        }
        taken = timed(data, feed, provider)
        speed = batch * given.seconds / taken
        base = base or speed
        print(f"batch {batch:3d}: {speed:8.1f} x real time, {speed / base:5.2f} of one at a time, "
              f"{batch * symbols / taken:9.0f} symbols/s; "
              f"{100 * batch * work / taken / arithmetic:5.1f} % of the arithmetic, "
              f"{100 * 4 * weights / taken / memory:5.2f} % of the memory limit")  # fmt: skip
    return 0


if __name__ == "__main__":
    sys.exit(main())
