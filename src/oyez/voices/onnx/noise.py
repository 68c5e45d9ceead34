"""Noise that can be had again: a model's dice replaced by a table and arithmetic on a seed.

Neural voices draw lots (Piper for how long sounds last and how they vary, Kokoro for breath). onnxruntime draws them
from a generator that goes on from run to run, so the same sentence would be other bytes the second time, and another
again where two threads speak. Here each node that draws becomes a few nodes that look numbers up in a table of a
million drawn once, at places computed from the seed, the node's own number, and the place in the tensor.

Places are counted as (row, column) with the first axis, the batch, left out: a sentence has the same noise alone, in
a batch, and beside a longer one. Each row begins elsewhere in the table and goes through it in steps of its own, both
from a permutation of a prime field (x to x^5 twice with an affine step between; 5 has no common divisor with p - 1):
multiplications and remainders that int64 holds exactly, so that every machine has the same noise.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from oyez.voices.onnx.graph import (
    FLOAT,
    INT64,
    AddOutputs,
    Node,
    attribute_int,
    attribute_raw,
    attribute_tensor,
    change,
    node,
    value_info,
)

__all__ = ["PRIME", "SEED", "still"]

SEED = "oyez_seed"
"""The input every changed model has: int64, one number from 0 to `PRIME` - 1."""
PRIME = 2**31 - 1
_TABLE = 1 << 20
_TABLE_SEED = 1
_CAST_LIKE_SINCE = 15
_NORMAL = {"RandomNormal", "RandomNormalLike"}
_UNIFORM = {"RandomUniform", "RandomUniformLike"}


def still(model: bytes, add_outputs: AddOutputs | None = None) -> tuple[bytes, int]:
    """Return the model with its lots drawn from `SEED`, and how many nodes drew; 0 leaves it without that input.

    Args:
        model: A serialised ModelProto.
        add_outputs: As for `graph.change`.

    Raises:
        WireError: Where these bytes are no model.
    """
    drawn = 0

    def replace(found: Node, opset: int) -> list[bytes] | None:
        nonlocal drawn
        if found.op not in _NORMAL | _UNIFORM:
            return None
        drawn += 1
        return list(_nodes(found, drawn, opset))

    lots = [value_info(SEED, INT64, [1])]
    changed = change(model, replace, add_outputs or (lambda _nodes, _named: []), lots)
    return changed, drawn


class _Writer:
    """Writes nodes whose names begin with one prefix."""

    def __init__(self, prefix: str) -> None:
        self._prefix = prefix
        self.nodes: list[bytes] = []

    def do(self, op: str, *inputs: str, name: str = "", **ints: int) -> str:
        """Add a node, return its output."""
        output = name or f"{self._prefix}{len(self.nodes)}"
        self.nodes.append(node(op, inputs, output, [attribute_int(key, value) for key, value in ints.items()]))
        return output

    def hold(self, kind: int, *values: float, scalar: bool = True) -> str:
        """Add a constant, return its name."""
        output = f"{self._prefix}{len(self.nodes)}"
        self.nodes.append(node("Constant", [], output, [attribute_tensor("value", kind, values, scalar=scalar)]))
        return output

    def raw(self, kind: int, values: bytes) -> str:
        """Add a row of constants as they stand in memory, return its name."""
        output = f"{self._prefix}{len(self.nodes)}"
        self.nodes.append(node("Constant", [], output, [attribute_raw("value", kind, values)]))
        return output


def _nodes(found: Node, salt: int, opset: int) -> Iterator[bytes]:
    write = _Writer(f"oyez_lots{salt}_")
    if found.inputs:
        shape = write.do("Shape", found.inputs[0])
    else:
        shape = write.hold(INT64, *found.lists.get("shape", (1,)), scalar=False)
    place, items = _places(write, shape, salt)
    value = write.do("Gather", _table(write, found), place, axis=0)
    # What one item of the batch draws is drawn once; the others draw the same.
    one = write.do("Reshape", value, write.hold(INT64, 1, -1, scalar=False))
    many = write.do("Tile", one, write.do("Concat", items, write.hold(INT64, 1, scalar=False), axis=0))
    shaped = write.do("Reshape", many, shape)
    output = found.outputs[0]
    kind = found.ints.get("dtype")
    if kind is not None or not found.inputs or opset < _CAST_LIKE_SINCE:
        write.do("Cast", shaped, name=output, to=FLOAT if kind is None else kind)
    else:
        write.do("CastLike", shaped, found.inputs[0], name=output)
    yield from write.nodes


def _places(write: _Writer, shape: str, salt: int) -> tuple[str, str]:
    """Write where in the table each number of one item of a batch stands, int64 [rows, columns].

    Return that and how many items the batch has, int64 [1]; a tensor of one axis is one item.
    """
    zero, one = write.hold(INT64, 0), write.hold(INT64, 1)
    last = write.hold(INT64, -1, scalar=False)
    columns = write.do("Slice", shape, last, write.hold(INT64, 2**62, scalar=False))
    middle = write.do("Slice", shape, write.hold(INT64, 1, scalar=False), last)
    rows = write.do("ReduceProd", write.do("Concat", middle, write.hold(INT64, 1, scalar=False), axis=0), keepdims=0)
    width = write.do("ReduceProd", columns, keepdims=0)
    lot = write.do("Reshape", _lots(write, rows, salt), write.hold(INT64, -1, 1, scalar=False))
    size = write.hold(INT64, _TABLE)
    # An odd step visits the whole table before it comes back.
    step = write.do("Add", write.do("Mul", write.do("Div", lot, size), write.hold(INT64, 2)), one)
    along = write.do("Mul", step, write.do("Range", zero, width, one))
    place = write.do("Mod", write.do("Add", along, lot), size)
    each = write.do("Mul", rows, width)
    # Where nothing is drawn the divisor would be 0, which ends the process.
    each = write.do("Add", each, write.do("Cast", write.do("Equal", each, zero), to=INT64))
    items = write.do("Div", write.do("ReduceProd", shape, keepdims=0), each)
    return place, write.do("Reshape", items, last)


def _lots(write: _Writer, rows: str, salt: int) -> str:
    """Write one lot a row, int64 [rows] from 0 to `PRIME` - 1."""
    prime = write.hold(INT64, PRIME)
    row = write.do("Range", write.hold(INT64, 0), rows, write.hold(INT64, 1))
    seed = write.do("Mul", SEED, write.hold(INT64, 16_807))
    seed = write.do("Add", seed, write.hold(INT64, salt * 40_692_001))
    x = write.do("Mod", write.do("Add", write.do("Mul", row, write.hold(INT64, 1_664_525)), seed), prime)
    x = _fifth(write, x, prime)
    x = write.do("Add", write.do("Mul", x, write.hold(INT64, 742_938_285)), write.hold(INT64, 1_013_904_223))
    return _fifth(write, write.do("Mod", x, prime), prime)


def _fifth(write: _Writer, x: str, prime: str) -> str:
    """Write x to the fifth power modulo the prime."""
    square = write.do("Mod", write.do("Mul", x, x), prime)
    fourth = write.do("Mod", write.do("Mul", square, square), prime)
    return write.do("Mod", write.do("Mul", fourth, x), prime)


def _table(write: _Writer, found: Node) -> str:
    """Write the numbers to choose from: float32 [`_TABLE`], as this node would have drawn them."""
    if found.op in _NORMAL:
        scale, shift = found.floats.get("scale", 1.0), found.floats.get("mean", 0.0)
    else:
        shift = found.floats.get("low", 0.0)
        scale = found.floats.get("high", 1.0) - shift
    table = write.raw(FLOAT, _numbers(normal=found.op in _NORMAL))
    return write.do("Add", write.do("Mul", table, write.hold(FLOAT, scale)), write.hold(FLOAT, shift))


@cache
def _numbers(*, normal: bool) -> bytes:
    """Return `_TABLE` float32 numbers of the normal distribution, or from 0 to 1."""
    import numpy as np

    draw = np.random.Generator(np.random.Philox(_TABLE_SEED))
    found = draw.standard_normal(_TABLE, np.float32) if normal else draw.random(_TABLE, np.float32)
    return found.astype("<f4").tobytes()
