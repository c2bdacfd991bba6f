"""Make checkpoints again of the shipped networks, to train on from where only the 8-bit files are kept.

    python training/restore.py --network src/crosswire/language/network --base build/base --joint build/joint

Matrices come back as bytes times their scales: what they had before within half a step of 8 bits, and to be exported
to the same bytes.
"""

from __future__ import annotations

import argparse
import shutil
from collections.abc import Collection
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from attribution_network import POINTERS, AttributionNetwork
from network import Network, Size
from numpy.typing import NDArray
from onnx import numpy_helper
from torch import Tensor, nn
from train import load_classes

ENDINGS = ("_quantized", "_scale", "_zero_point")
BILINEAR = ("arcs", "labels")
"""Modules whose matrix is no linear layer's, and kept as [inputs, outputs]."""
UNUSED = ("arcs.dependent_bias", "taggers.names", "taggers.source", "taggers.content")
"""What is trained with the rest and not exported; it begins anew."""
Array = NDArray[Any]
Weights = dict[str, Tensor]


def read_weights(path: Path) -> Weights:
    """Every weight of an exported network by the name that its module gives it."""
    graph = onnx.load(str(path)).graph
    stored = {one.name: numpy_helper.to_array(one) for one in graph.initializer}
    found = {name: value for name, value in stored.items() if not name.endswith(ENDINGS) and "." in name}
    named = frozenset(found)
    for node in graph.node:
        if node.op_type == "MatMulInteger" and node.input[1] in stored:
            scale = stored[node.input[1].removesuffix("_quantized") + "_scale"]
            found |= matrix(module_of(node.output[0], named), stored[node.input[1]] * scale)
    rows, scale = (found.pop(f"network.encoder.pieces.{part}", None) for part in ("rows", "scale"))
    if rows is not None and scale is not None:
        found["network.encoder.pieces.weight"] = rows * scale
    return {name: torch.tensor(value) for name, value in found.items() if value.dtype == np.float32}


def module_of(output: str, named: Collection[str]) -> str:
    """The module whose matrix gives an output ("/arcs/head/head.0/MatMul_output_0" is of network.arcs.head.0); what
    stands before it is told by the names of the other weights."""
    path = output.removeprefix("/").split("/")[:-1]
    short = ".".join(p for p, inner in zip(path, [*path[1:], ""], strict=True) if not inner.startswith(p + "."))
    for known in (short, short.rpartition(".")[0]):
        for name in named:
            before, at, _ = f".{name}".partition(f".{known}.")
            if at:
                return f"{before}.{short}".removeprefix(".")
    return short


def matrix(module: str, value: Array) -> dict[str, Array]:
    """The weight of a module from its matrix [inputs, outputs]."""
    if module.endswith("pointers.turn"):
        square = value.T.reshape(len(POINTERS), -1, len(value)).transpose(0, 2, 1)
        return {module.removesuffix("turn") + "weight": square}
    return {module + ".weight": value if module.endswith(BILINEAR) else value.T}


def of(part: str, weights: Weights) -> Weights:
    """The weights of one part of a network, by their names in it."""
    return {name.removeprefix(part + "."): value for name, value in weights.items() if name.startswith(part + ".")}


def save(module: nn.Module, weights: Weights, path: Path) -> None:
    """Write the checkpoint; raises SystemExit where the file lacks what the module needs."""
    missing, _ = module.load_state_dict(weights, strict=False)
    if lost := [name for name in missing if not name.startswith(UNUSED)]:
        raise SystemExit(f"no weights of {', '.join(lost)}: were the files exported by this version?")
    torch.save({"network": module.state_dict()}, path)
    print(path)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--network", type=Path, required=True, help="folder with the .onnx files")
    parser.add_argument("--base", type=Path, required=True, help="folder for the base network's checkpoint")
    parser.add_argument("--joint", type=Path, required=True, help="folder for the joint network's")
    args = parser.parse_args()
    for folder in (args.base, args.joint):
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copy(args.network / "classes.json", folder / "classes.json")
    sizes = load_classes(args.base).sizes()
    base = of("network", read_weights(args.network / "lower.onnx") | read_weights(args.network / "network.onnx"))
    joint = read_weights(args.network / "attribution.onnx")
    save(Network(Size(), sizes), base, args.base / "checkpoint.pt")
    save(Network(Size(), sizes), base | of("base", joint), args.joint / "checkpoint.pt")
    save(AttributionNetwork(Size()), of("head", joint), args.joint / "attribution.pt")


if __name__ == "__main__":
    main()
