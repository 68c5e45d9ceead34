"""Noise that can be had again, and the edits of models it is made of."""

from __future__ import annotations

import numpy as np
import onnx
import onnxruntime
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from onnx import TensorProto, helper

from neural import kokoro_model, piper_model
from oyez.voices.onnx.graph import change
from oyez.voices.onnx.noise import SEED, still
from oyez.voices.onnx.wire import WireError, read, varint, whole


def drawing(op: str, rank: int, opset: int, **attributes: object) -> bytes:
    graph = helper.make_graph(
        [helper.make_node(op, ["x"], ["y"], **attributes)],
        "g",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, [None] * rank)],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, [None] * rank)],
    )
    made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)], ir_version=8)
    return bytes(made.SerializeToString())


def drawn(model: bytes, shape: tuple[int, ...], seed: int) -> NDArray[np.float32]:
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    found: NDArray[np.float32] = session.run(None, {"x": np.zeros(shape, np.float32), SEED: np.array([seed])})[0]
    return found


@pytest.mark.parametrize("opset", [11, 13, 15, 17, 18, 21])
@pytest.mark.parametrize("op", ["RandomNormalLike", "RandomUniformLike"])
def test_any_operator_set_gives_a_valid_model(op: str, opset: int) -> None:
    model, count = still(drawing(op, 3, opset))
    assert count == 1
    onnx.checker.check_model(onnx.load_from_string(model))
    assert drawn(model, (2, 3, 4), 1).shape == (2, 3, 4)


def test_equal_seeds_are_equal_noise_whatever_stands_beside() -> None:
    model, _ = still(drawing("RandomNormalLike", 3, 15))
    alone = drawn(model, (1, 192, 500), 7)
    batch = drawn(model, (3, 192, 640), 7)
    assert (batch[0, :, :500] == alone[0]).all()
    assert (batch[2] == batch[0]).all()
    assert (drawn(model, (1, 192, 500), 7) == alone).all()
    assert (drawn(model, (1, 192, 500), 8) != alone).mean() > 0.99


def test_the_noise_is_normal_and_white() -> None:
    model, _ = still(drawing("RandomNormalLike", 3, 15, mean=1.0, scale=2.0))
    found = (drawn(model, (1, 192, 1000), 3)[0] - 1.0) / 2.0
    assert abs(found.mean()) < 0.02
    assert abs(found.std() - 1) < 0.02
    for one, other in ((found[:, 1:], found[:, :-1]), (found[1:], found[:-1]), (found[:96], found[96:])):
        assert abs(np.corrcoef(one.ravel(), other.ravel())[0, 1]) < 0.02
    power = np.abs(np.fft.rfft(found.ravel())) ** 2
    # Of n exponential values the largest is about ln n times the mean; a tone would stand far above.
    assert power.max() / power.mean() < 3 * np.log(len(power))


def test_two_dice_of_one_model_fall_differently() -> None:
    graph = helper.make_graph(
        [helper.make_node("RandomNormalLike", ["x"], [name]) for name in ("a", "b")]
        + [helper.make_node("Sub", ["a", "b"], ["y"])],
        "g",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, [None])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, [None])],
    )
    made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 15)], ir_version=8)
    model, count = still(made.SerializeToString())
    assert count == 2
    assert (drawn(model, (1000,), 1) != 0).mean() > 0.99


def test_uniform_noise_keeps_its_bounds() -> None:
    model, _ = still(drawing("RandomUniformLike", 2, 17, low=-3.0, high=-1.0))
    found = drawn(model, (1, 200_000), 3)
    assert -3.0 <= found.min() < -2.99
    assert -1.01 < found.max() < -1.0 + 1e-6


@pytest.mark.parametrize("shape", [(5,), (4, 5), (1, 2, 3, 4), (), (1, 0, 3)])
def test_any_rank(shape: tuple[int, ...]) -> None:
    model, _ = still(drawing("RandomNormalLike", len(shape), 15))
    assert drawn(model, shape, 1).shape == shape


def test_dice_inside_a_branch_are_replaced_too() -> None:
    value = helper.make_tensor_value_info("z", TensorProto.FLOAT, None)
    branch = helper.make_graph([helper.make_node("RandomNormalLike", ["x"], ["z"])], "b", [], [value])
    other = helper.make_graph([helper.make_node("Identity", ["x"], ["z2"])], "c", [],
                              [helper.make_tensor_value_info("z2", TensorProto.FLOAT, None)])  # fmt: skip
    graph = helper.make_graph(
        [helper.make_node("If", ["yes"], ["y"], then_branch=branch, else_branch=other)],
        "g",
        [
            helper.make_tensor_value_info("x", TensorProto.FLOAT, [None]),
            helper.make_tensor_value_info("yes", TensorProto.BOOL, []),
        ],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, [None])],
    )
    made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 15)], ir_version=8)
    model, count = still(made.SerializeToString())
    assert count == 1
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    feed = {"x": np.zeros(9, np.float32), "yes": np.array(True), SEED: np.array([4])}
    assert (session.run(None, feed)[0] == session.run(None, feed)[0]).all()


def test_what_does_not_change_stays_byte_for_byte() -> None:
    model = kokoro_model(noise=False)
    assert change(model, lambda _node, _opset: None) is model
    edited = onnx.load_from_string(still(piper_model())[0])
    before = onnx.load_from_string(piper_model())
    assert [node for node in edited.graph.node if not node.name.startswith("oyez_")] == [
        node for node in before.graph.node if node.op_type != "RandomNormalLike"
    ]


@given(st.binary(max_size=400))
def test_any_bytes_are_refused_or_kept(data: bytes) -> None:
    try:
        found, count = still(data)
    except (WireError, ValueError):
        return
    assert (found, count) == (data, 0)


@given(st.integers(0, 2**64 - 1))
def test_numbers_come_back(value: int) -> None:
    assert varint(memoryview(whole(value)), 0) == (value, len(whole(value)))


@pytest.mark.parametrize("data", [b"\x0a\x05ab", b"\x08", b"\x0b", b"\x08" + b"\xff" * 11])
def test_bytes_that_are_no_message(data: bytes) -> None:
    with pytest.raises(WireError):
        list(read(memoryview(data)))
