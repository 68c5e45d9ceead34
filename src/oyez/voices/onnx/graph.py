"""A model's graph, changed in memory: which node makes what, outputs added, nodes put in the place of others.

Field numbers are those of onnx.proto3 (ModelProto, GraphProto, NodeProto, AttributeProto, ValueInfoProto).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from struct import pack, unpack

from oyez.voices.onnx import wire
from oyez.voices.onnx.wire import WireError

__all__ = [
    "FLOAT",
    "INT64",
    "Node",
    "attribute_int",
    "attribute_raw",
    "attribute_tensor",
    "change",
    "node",
    "value_info",
]

FLOAT, INT64 = 1, 7
"""TensorProto.DataType."""
_GRAPH, _OPSETS = 7, 8
_NODE, _INPUT, _OUTPUT = 1, 11, 12
_TYPE_FLOAT, _TYPE_INT, _TYPE_TENSOR, _TYPE_INTS = 1, 2, 4, 7


@dataclass(frozen=True, slots=True)
class Node:
    """One operation. `floats`, `ints` and `lists` are its attributes of these types; `graphs` are subgraphs inside."""

    op: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    floats: dict[str, float]
    ints: dict[str, int]
    lists: dict[str, tuple[int, ...]]
    graphs: bool = False


AddOutputs = Callable[[list[Node], set[str]], list[bytes]]


def node(op: str, inputs: Sequence[str], output: str, attributes: Sequence[bytes] = ()) -> bytes:
    """Return a node of one output as a field of a graph; `attributes` are made by `attribute_…`."""
    parts = [wire.text(1, name) for name in inputs]
    parts += [wire.text(2, output), wire.text(3, f"oyez_{output}"), wire.text(4, op)]
    return wire.message(_NODE, [*parts, *(wire.message(5, [attribute]) for attribute in attributes)])


def attribute_int(name: str, value: int) -> bytes:
    """Return an attribute that holds a whole number."""
    return wire.text(1, name) + wire.number(3, value) + wire.number(20, _TYPE_INT)


def attribute_tensor(name: str, kind: int, values: Sequence[float], *, scalar: bool = True) -> bytes:
    """Return an attribute that holds a tensor of `FLOAT` or `INT64`: a scalar, or a row of values."""
    raw = pack(f"<{len(values)}f", *values) if kind == FLOAT else pack(f"<{len(values)}q", *map(int, values))
    dims = [] if scalar else [wire.number(1, len(values))]
    tensor = [*dims, wire.number(2, kind), wire.message(9, [raw])]
    return wire.text(1, name) + wire.message(5, tensor) + wire.number(20, _TYPE_TENSOR)


def attribute_raw(name: str, kind: int, values: bytes) -> bytes:
    """Return an attribute that holds a row of `FLOAT` or `INT64`, little-endian as in memory."""
    size = len(values) // (4 if kind == FLOAT else 8)
    tensor = [wire.number(1, size), wire.number(2, kind), wire.message(9, [values])]
    return wire.text(1, name) + wire.message(5, tensor) + wire.number(20, _TYPE_TENSOR)


def value_info(name: str, kind: int, shape: Sequence[int] | None = None) -> bytes:
    """Return the description of a tensor: its name, its type, and its shape where it is known."""
    tensor = [wire.number(1, kind)]
    if shape is not None:
        tensor.append(wire.message(2, [wire.message(1, [wire.number(1, size)]) for size in shape]))
    return wire.text(1, name) + wire.message(2, [wire.message(1, tensor)])


def change(
    model: bytes,
    replace: Callable[[Node, int], list[bytes] | None],
    add_outputs: AddOutputs = lambda _nodes, _named: [],
    inputs: Sequence[bytes] = (),
) -> bytes:
    """Return the model with some nodes replaced and outputs and inputs added; the same bytes where nothing changes.

    Args:
        model: A serialised ModelProto.
        replace: Gets each node of the graph, and of the graphs inside its nodes, with the operator set's number;
            gives the nodes for its place, or None to keep it.
        add_outputs: Gets the nodes of the outer graph and the names of its outputs, gives value infos.
        inputs: Value infos of inputs, added only where a node was replaced.

    Raises:
        WireError: Where these bytes are no model.
    """
    fields = list(wire.read(memoryview(model)))
    opset = max((version for field in fields if field.tag == _OPSETS for version in _default_opset(field)), default=0)
    if not any(field.tag == _GRAPH for field in fields) or not opset:
        raise WireError("no graph in it")
    parts: list[bytes | memoryview] = []
    for field in fields:
        if field.tag != _GRAPH:
            parts.append(field.raw)
            continue
        body, nodes, changed = _graph(field.body, lambda found: replace(found, opset))
        outputs = add_outputs(nodes, {_name(part.body) for part in wire.read(field.body) if part.tag == _OUTPUT})
        if not changed and not outputs:
            return model
        body += [wire.message(_INPUT, [info]) for info in inputs if changed]
        body += [wire.message(_OUTPUT, [info]) for info in outputs]
        # Not by `message`, which would join hundreds of megabytes twice more.
        parts += [wire.head(_GRAPH, sum(map(len, body))), *body]
    return b"".join(parts)


def _name(info: memoryview) -> str:
    """Return the name in a value info."""
    return next((part.string for part in wire.read(info) if part.tag == 1), "")


def _default_opset(field: wire.Field) -> list[int]:
    """Return the version of the default operator set, where this entry names it."""
    entry = {part.tag: part for part in wire.read(field.body)}
    version = entry[2].value if 2 in entry else 0
    named = 1 in entry and entry[1].string not in {"", "ai.onnx"}
    return [version] if isinstance(version, int) and not named else []


def _graph(
    data: memoryview, replace: Callable[[Node], list[bytes] | None]
) -> tuple[list[bytes | memoryview], list[Node], bool]:
    """Return the fields of a graph, its nodes, and whether any was replaced."""
    parts: list[bytes | memoryview] = []
    nodes: list[Node] = []
    changed = False
    for field in wire.read(data):
        if field.tag != _NODE:
            parts.append(field.raw)
            continue
        found = _node(field.body)
        nodes.append(found)
        new = replace(found)
        if new is None and found.graphs:
            inside = _inside(field.body, replace)
            new = None if inside is None else [wire.message(_NODE, inside)]
        if new is None:
            parts.append(field.raw)
        else:
            parts += new
            changed = True
    return parts, nodes, changed


def _inside(data: memoryview, replace: Callable[[Node], list[bytes] | None]) -> list[bytes | memoryview] | None:
    """Return the fields of a node with the graphs in its attributes changed; None where nothing changed."""
    parts: list[bytes | memoryview] = []
    changed = False
    for field in wire.read(data):
        if field.tag != 5:
            parts.append(field.raw)
            continue
        attribute: list[bytes | memoryview] = []
        for part in wire.read(field.body):
            if part.tag == 6:
                body, _, new = _graph(part.body, replace)
                changed = changed or new
                attribute.append(wire.message(6, body) if new else part.raw)
            else:
                attribute.append(part.raw)
        parts.append(wire.message(5, attribute))
    return parts if changed else None


def _node(data: memoryview) -> Node:
    inputs, outputs, op = [], [], ""
    floats: dict[str, float] = {}
    ints: dict[str, int] = {}
    lists: dict[str, tuple[int, ...]] = {}
    graphs = False
    for field in wire.read(data):
        if field.tag == 1:
            inputs.append(field.string)
        elif field.tag == 2:
            outputs.append(field.string)
        elif field.tag == 4:
            op = field.string
        elif field.tag == 5:
            parts = list(wire.read(field.body))
            name = next((part.string for part in parts if part.tag == 1), "")
            graphs = graphs or any(part.tag in {6, 11} for part in parts)
            floats.update((name, unpack("<f", part.body)[0]) for part in parts if part.tag == 2)
            ints.update((name, _signed(part.value)) for part in parts if part.tag == 3 and isinstance(part.value, int))
            listed = tuple(value for part in parts if part.tag == 8 for value in _ints(part))
            if listed:
                lists[name] = listed
    return Node(op, tuple(inputs), tuple(outputs), floats, ints, lists, graphs)


def _ints(field: wire.Field) -> list[int]:
    """Return the numbers of a repeated field, packed or not."""
    if isinstance(field.value, int):
        return [_signed(field.value)]
    values, place = [], 0
    while place < len(field.value):
        value, place = wire.varint(field.value, place)
        values.append(_signed(value))
    return values


def _signed(value: int) -> int:
    return value - (1 << 64) if value >= 1 << 63 else value
