"""Small real models with the inputs, outputs and metadata of Kokoro's and Piper's, made as the tests need them.

Each symbol sounds as a constant: its number over 1,000, plus what the style, the speaker or the noise add, for as long
as the model says. So the sound itself tells which symbol was said when.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

import numpy as np
from onnx import TensorProto, helper, numpy_helper
from onnx.onnx_pb import ModelProto, NodeProto

__all__ = [
    "KOKORO_VOCABULARY",
    "PIPER_IDS",
    "WORDS",
    "install_kokoro",
    "install_piper",
    "kokoro_model",
    "piper_model",
    "symbols_heard",
]

_TEXT = """The of to a in and bank's minister Xi Élysée twenty-four US NATO rates rose, fell; “quickly” — then… (again)
7 water little bottle 😀 & % don't would've Łódź Москва 北京 straightforwardly"""
WORDS = _TEXT.split()
"""Words that are hard to count: joined, weak, foreign, without sound, with several, in other scripts."""
LOUD = 1000.0
"""A symbol's number over this is its level."""
NOISE = 0.00005
KOKORO_HOP, PIPER_HOP = 600, 256
KOKORO_VOCABULARY = {
    symbol: number
    for number, symbol in enumerate(
        ";:,.!?—…\"()“” ̃ʣʥʦʨAIOQSTWYᵊabcdefhijklmnopqrstuvwxyzɑɐɒæβɔɕçɖðʤəɚɛɜɟɡɥɨɪʝɯɰ"
        "ŋɳɲɴøɸθœɹɾɻʁɽʂʃʈʧʊʋʌɣɤχʎʒʔˈˌːʰʲᵻ",
        1,
    )
}  # fmt: skip
PIPER_IDS = {
    symbol: [number]
    for number, symbol in enumerate(
        "_^$ !'(),-.:;?abcdefhijklmnopqrstuvwxyzæçðøħŋœɐɑɒɔəɚɛɜɡɣɨɪɫɬɯɲɹɾʁʃʊʌʎʒʔˈˌːβθχᵻʰ\"ɝ"
        "\u0327\u032a\u032f\u0329\u0303"
    )
}  # fmt: skip


def _constant(name: str, values: object, kind: type) -> NodeProto:
    return helper.make_node("Constant", [], [name], value=numpy_helper.from_array(np.array(values, kind)))


def _held(ids: str, frames: str, hop: int, batch: bool) -> list[NodeProto]:
    """Nodes that hold each id's level for its frames: `ids` and `frames` float [B, T], out ``level`` [B, samples]."""
    do = helper.make_node
    return [
        _constant("hop", hop, np.float32), _constant("last_axis", 1, np.int64), _constant("zero_f", 0, np.float32),
        _constant("one_f", 1, np.float32), _constant("loud", LOUD, np.float32), _constant("two_axes", [1], np.int64),
        do("Mul", [frames, "hop"], ["lengths"]),
        do("CumSum", ["lengths", "last_axis"], ["ends"]),
        do("ReduceMax", ["ends"], ["total"], keepdims=0),
        do("Range", ["zero_f", "total", "one_f"], ["clock"]),
        do("Unsqueeze", ["ends", "two_axes"], ["ends3"]),
        _constant("column_shape", [1, -1, 1], np.int64),
        do("Reshape", ["clock", "column_shape"], ["clock3"]),
        do("LessOrEqual", ["ends3", "clock3"], ["passed"]),
        do("Cast", ["passed"], ["passed_i"], to=TensorProto.INT64),
        _constant("axis2", [2], np.int64),
        do("ReduceSum", ["passed_i", "axis2"], ["which0"], keepdims=0),
        do("Shape", [ids], ["ids_shape"]),
        _constant("one_i", [1], np.int64), _constant("two_i", [2], np.int64),
        do("Slice", ["ids_shape", "one_i", "two_i"], ["count"]),
        do("Sub", ["count", "one_i"], ["most"]),
        do("Min", ["which0", "most"], ["which"]),
        do("GatherElements", [ids, "which"], ["sounding"], axis=1),
        do("Div", ["sounding", "loud"], ["level"]),
    ]  # fmt: skip


def kokoro_model(*, ids: str = "input_ids", durations: bool = True, speed: int = TensorProto.FLOAT,
                 config: bool = True, noise: bool = True) -> bytes:  # fmt: skip
    """Return a model with Kokoro's inputs and outputs; `ids` and `durations` as of either generation."""
    do = helper.make_node
    nodes = [
        do("Cast", [ids], ["ids_f"], to=TensorProto.FLOAT),
        do("Cast", ["speed"], ["speed_f"], to=TensorProto.FLOAT),
        # 1 to 5 frames a symbol at speed 1.
        _constant("five", 5, np.float32), _constant("one", 1, np.float32),
        do("Mod", ["ids_f", "five"], ["rest"], fmod=1),
        do("Add", ["rest", "one"], ["base"]),
        do("Div", ["base", "speed_f"], ["frames_raw"]),
        do("Round", ["frames_raw"], ["frames_round"]),
        do("Max", ["frames_round", "one"], ["frames"]),
        *_held("ids_f", "frames", KOKORO_HOP, batch=False),
        # A style's first number shifts the level by less than half a step.
        _constant("first", 0, np.int64),
        do("Gather", ["style", "first"], ["style_first"], axis=1),
        do("Add", ["level", "style_first"], ["shifted"]),
        *_noise("shifted", "noisy", noise),
        _constant("flat", [-1], np.int64),
        do("Reshape", ["noisy", "flat"], ["waveform" if durations else "audio"]),
        do("Reshape", ["frames", "flat"], ["frames_flat"]),
        do("Cast", ["frames_flat"], ["duration"], to=TensorProto.INT64),
    ]  # fmt: skip
    outputs = [helper.make_tensor_value_info("waveform" if durations else "audio", TensorProto.FLOAT, ["samples"])]
    if durations:
        outputs.append(helper.make_tensor_value_info("duration", TensorProto.INT64, ["n"]))
    inputs = [
        helper.make_tensor_value_info(ids, TensorProto.INT64, [1, "n"]),
        helper.make_tensor_value_info("style", TensorProto.FLOAT, [1, 256]),
        helper.make_tensor_value_info("speed", speed, [1]),
    ]
    model = _model(nodes, inputs, outputs, 17)
    if config:
        helper.set_model_props(model, {"kokoro_config": json.dumps({"vocab": KOKORO_VOCABULARY})})
    return bytes(model.SerializeToString())


def piper_model(*, speakers: int = 1, ceils: int = 1, named: bool = False, noise: bool = True) -> bytes:
    """Return a model with Piper's inputs and outputs; `named` has its durations as an output already."""
    do = helper.make_node
    nodes = [
        do("Cast", ["input"], ["ids_f"], to=TensorProto.FLOAT),
        _constant("length_at", 1, np.int64), _constant("noise_at", 0, np.int64),
        do("Gather", ["scales", "length_at"], ["length"], axis=0),
        do("Gather", ["scales", "noise_at"], ["noise_scale"], axis=0),
        # 1.5 to 4.5 frames a symbol, so that whole frames do not hide the pace.
        _constant("four", 4, np.float32), _constant("half", 1.5, np.float32),
        do("Mod", ["ids_f", "four"], ["rest"], fmod=1),
        do("Add", ["rest", "half"], ["base"]),
        do("Mul", ["base", "length"], ["w"]),
        *([do("Ceil", ["w"], ["w_ceil"])] if ceils else [do("Round", ["w"], ["w_ceil"])]),
        *([do("Ceil", ["w"], ["unused"])] if ceils > 1 else []),
        # What lies past a text's own length lasts no time.
        do("Shape", ["input"], ["shape"]),
        _constant("zero_i", 0, np.int64), _constant("step_i", 1, np.int64), _constant("t_at", 1, np.int64),
        do("Gather", ["shape", "t_at"], ["t"], axis=0),
        do("Range", ["zero_i", "t", "step_i"], ["at"]),
        _constant("row", [1, -1], np.int64), _constant("col", [-1, 1], np.int64),
        do("Reshape", ["at", "row"], ["at2"]), do("Reshape", ["input_lengths", "col"], ["lengths2"]),
        do("Less", ["at2", "lengths2"], ["own"]), do("Cast", ["own"], ["own_f"], to=TensorProto.FLOAT),
        do("Mul", ["w_ceil", "own_f"], ["frames"]),
        *_held("ids_f", "frames", PIPER_HOP, batch=True),
    ]  # fmt: skip
    inputs = [
        helper.make_tensor_value_info("input", TensorProto.INT64, ["b", "t"]),
        helper.make_tensor_value_info("input_lengths", TensorProto.INT64, ["b"]),
        helper.make_tensor_value_info("scales", TensorProto.FLOAT, [3]),
    ]
    level = "level"
    if speakers > 1:
        inputs.append(helper.make_tensor_value_info("sid", TensorProto.INT64, ["b"]))
        # A speaker's number shifts the level by a quarter of a step.
        nodes += [
            do("Cast", ["sid"], ["sid_f"], to=TensorProto.FLOAT),
            _constant("quarter", 4 * LOUD, np.float32), _constant("sid_shape", [-1, 1], np.int64),
            do("Div", ["sid_f", "quarter"], ["sid_level"]),
            do("Reshape", ["sid_level", "sid_shape"], ["sid2"]),
            do("Add", ["level", "sid2"], ["spoken"]),
        ]  # fmt: skip
        level = "spoken"
    nodes += _noise(level, "noisy", noise)
    nodes += [_constant("axes", [1, 2], np.int64), do("Unsqueeze", ["noisy", "axes"], ["output"])]
    outputs = [helper.make_tensor_value_info("output", TensorProto.FLOAT, ["b", 1, 1, "samples"])]
    if named:
        outputs.append(helper.make_tensor_value_info("w_ceil", TensorProto.FLOAT, ["b", "t"]))
    return bytes(_model(nodes, inputs, outputs, 15).SerializeToString())


def _noise(before: str, after: str, wanted: bool) -> list[NodeProto]:
    """Nodes that add noise of far less than a step."""
    if not wanted:
        return [helper.make_node("Identity", [before], [after])]
    return [
        helper.make_node("RandomNormalLike", [before], ["lots"], scale=NOISE),
        helper.make_node("Add", [before, "lots"], [after]),
    ]


def _model(nodes: Sequence[NodeProto], inputs: Sequence[object], outputs: Sequence[object], opset: int) -> ModelProto:
    graph = helper.make_graph(list(nodes), "small", list(inputs), list(outputs))
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)], ir_version=8)


def install_kokoro(data: Path, model: bytes, voices: Sequence[str] = ("af_heart", "bf_emma", "ff_siwis")) -> None:
    """Put a model of Kokoro's into a data folder, as `oyez voices install` would leave it."""
    folder = data / "models/kokoro/kokoro"
    folder.mkdir(parents=True)
    (folder / "kokoro-v1.0.onnx").write_bytes(model)
    packs = {name: np.full((510, 1, 256), 0.0001 * (at + 1), np.float32) for at, name in enumerate(voices)}
    with (folder / "voices-v1.0.bin").open("wb") as file:
        np.savez(file, **packs)  # type: ignore[arg-type]
    _manifest(folder, "kokoro")


def install_piper(data: Path, name: str, model: bytes, **settings: object) -> None:
    """Put a voice of Piper's into a data folder, as `oyez voices install` would leave it."""
    folder = data / "models/piper" / name
    folder.mkdir(parents=True)
    (folder / f"{name}.onnx").write_bytes(model)
    config = {
        "audio": {"sample_rate": 22050}, "espeak": {"voice": "en-us"}, "phoneme_type": "espeak",
        "phoneme_id_map": PIPER_IDS, "num_symbols": 256, "num_speakers": 1, "speaker_id_map": {},
        "inference": {"noise_scale": 0.667, "length_scale": 1.0, "noise_w": 0.8}, **settings,
    }  # fmt: skip
    (folder / f"{name}.onnx.json").write_text(json.dumps(config), "utf-8")
    _manifest(folder, name)


def _manifest(folder: Path, name: str) -> None:
    files = [
        {"name": path.name, "size": path.stat().st_size, "sha256": hashlib.sha256(path.read_bytes()).hexdigest()}
        for path in sorted(folder.iterdir())
    ]
    facts = {"name": name, "licence": "CC0-1.0", "source": "test", "files": files}
    (folder / "installed.json").write_text(json.dumps(facts), "utf-8")


def symbols_heard(pcm: bytes, rate: int, start: float, end: float, hop: int) -> list[int]:
    """Return the numbers sounding between two times, one a run, from the levels of the samples alone."""
    samples = np.frombuffer(pcm, "<i2")[round(start * rate) : round(end * rate)]
    levels = np.floor(samples[hop // 2 :: hop] / 32767 * LOUD + 0.5).astype(int)
    return [int(level) for level, _ in groupby(levels)]
