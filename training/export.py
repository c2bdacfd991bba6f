"""Export a checkpoint as the 8-bit ONNX network that the package ships.

    python training/export.py --checkpoint build/base --output src/crosswire/language/network

Writes lower.onnx (the embeddings and lowest layers), network.onnx (the others), tokenizer.json and classes.json. The
same checkpoint gives the same bytes.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import onnx
import torch
from batches import Classes
from network import Layer, Network, Size
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import Tensor, nn
from torch.nn import functional
from train import load_classes, load_tokenizer

EXAMPLE = {
    "lower": torch.linspace(-1, 1, 2 * 4 * Size().width).view(2, 4, -1),
    "pieces": torch.tensor([[101, 2053, 3160, 102], [101, 2053, 102, 0]]),
    "shapes": torch.tensor([[0, 1, 1, 0], [0, 1, 0, 0]]),
    "first": torch.tensor([[1, 2], [1, 0]]),
    "sentence": torch.tensor([[1, 1], [1, 0]]),
}
AXES = dict.fromkeys(("pieces", "shapes", "lower"), "pieces")
"""What the second dimension of an input or output counts, where it is not words."""
INPUTS = ["lower", "first", "sentence"]
"""What the layers above the lowest take."""
TAGGERS = ["upos", "xpos", "name", "mention"]
SCORES = ["arcs", "heads", "labels", *TAGGERS]
HEADS = 4
"""Of each word, of which labels are scored."""
LOWER = 2
"""Layers that, with what is beneath them, the network with attribution has in common with this one: a file apart."""
OPSET = 17
RUNTIME = "com.microsoft"
"""The set of operators that ONNX Runtime adds."""
BYTE = 127


class ByteEmbedding(nn.Module):
    """An embedding whose rows are stored as signed bytes, each row with a scale of its own."""

    def __init__(self, embedding: nn.Embedding) -> None:
        super().__init__()
        scale = embedding.weight.data.abs().amax(1, keepdim=True).clamp(min=1e-8) / BYTE
        self.register_buffer("rows", (embedding.weight.data / scale).round().to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, index: Tensor) -> Tensor:
        return functional.embedding(index, self.rows).float() * functional.embedding(index, self.scale)


class Lower(nn.Module):
    """The embeddings and the lowest LOWER layers: each piece's states after them."""

    def __init__(self, network: Network, quantised: bool) -> None:
        super().__init__()
        self.network = network
        if quantised:
            network.encoder.pieces = ByteEmbedding(network.encoder.pieces)

    def forward(self, pieces: Tensor, shapes: Tensor) -> Tensor:
        return self.network.encoder(pieces, shapes, upto=LOWER)[-1]


class Upper(nn.Module):
    """The other layers and the heads, with every output in one pass; labels are of each word's likeliest heads."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, lower: Tensor, first: Tensor, sentence: Tensor) -> tuple[Tensor, ...]:
        states = self.network.encoder.go_on([lower] * (LOWER + 1), None)
        return scores(self.network, words_of(states[-1], first), sentence)


def words_of(states: Tensor, first: Tensor) -> Tensor:
    """The states of each word's first piece: [batch, words, width]."""
    return torch.gather(states, 1, first[:, :, None].expand(-1, -1, states.shape[-1]))


def scores(network: Network, words: Tensor, sentence: Tensor) -> tuple[Tensor, ...]:
    """The outputs SCORES names."""
    arcs = network.score_arcs(words, sentence)
    padded = functional.pad(arcs, (0, HEADS - 1), value=-20000.0)  # a window may have fewer columns
    heads = padded.topk(HEADS).indices.clamp(max=arcs.shape[-1] - 1)
    return (arcs, heads, network.score_labels(words, heads), *(network.taggers[name](words) for name in TAGGERS))


def load_network(folder: Path, classes: Classes) -> Network:
    network = Network(Size(), classes.sizes())
    network.load_state_dict(torch.load(folder / "checkpoint.pt", weights_only=True, map_location="cpu")["network"])
    if (folder / "names.pt").exists():
        network.taggers["name"].load_state_dict(torch.load(folder / "names.pt", weights_only=True))
    if (folder / "trees.pt").exists():
        network.load_state_dict(torch.load(folder / "trees.pt", weights_only=True), strict=False)
    return network.eval()


class OneAttention(torch.autograd.Function):
    """Layer.attend as one operator of ONNX Runtime's own, without padding."""

    @staticmethod
    def forward(_: object, query: Tensor, key: Tensor, value: Tensor, heads: int) -> Tensor:
        q, k, v = (one.unflatten(-1, (heads, -1)).transpose(1, 2) for one in (query, key, value))
        return functional.scaled_dot_product_attention(q, k, v).transpose(1, 2).flatten(2)

    @staticmethod
    def symbolic(graph: Any, query: torch.Value, key: torch.Value, value: torch.Value, heads: int) -> torch.Value:  # noqa: ANN401
        found: torch.Value = graph.op(f"{RUNTIME}::MultiHeadAttention", query, key, value, num_heads_i=heads)
        found.setType(query.type())
        return found


def attend_at_once(part: nn.Module) -> None:
    """Have every layer attend by the one operator."""
    for layer in part.modules():
        if isinstance(layer, Layer):
            layer.attend = lambda qkv, _, heads=layer.heads: OneAttention.apply(*qkv.chunk(3, -1), heads)


def write_onnx(shipped: nn.Module, path: Path, inputs: Sequence[str], outputs: Sequence[str]) -> None:
    """Trace the network over a small example; batch, pieces and words stay free."""
    example = {name: EXAMPLE[name] for name in inputs}
    free = {name: {0: "batch", 1: AXES.get(name, "words")} for name in (*inputs, *outputs)}
    for name, more in (("arcs", {2: "heads"}), ("pointers", {1: "pointers", 2: "words", 3: "targets"})):
        if name in free:
            free[name] |= more
    attend_at_once(shipped)
    torch.onnx.export(
        shipped.eval(), tuple(example.values()), str(path), input_names=list(inputs), output_names=list(outputs),
        dynamic_axes=free, opset_version=OPSET, dynamo=False,
        custom_opsets={RUNTIME: 1},
    )  # fmt: skip


def quantise(source: Path, target: Path, reduce_range: bool) -> None:
    prepared = source.with_suffix(".prepared.onnx")
    quant_pre_process(str(source), str(prepared), skip_symbolic_shape=True)
    quantize_dynamic(
        prepared, target, op_types_to_quantize=["MatMul", "Gemm"], per_channel=True, reduce_range=reduce_range,
        weight_type=QuantType.QInt8,
    )  # fmt: skip


def strip(path: Path) -> None:
    """Drop what names the exporting machine or its library versions, so that the bytes depend on the weights alone."""
    model = onnx.load(str(path))
    model.producer_name, model.producer_version, model.doc_string = "crosswire", "", ""
    for node in model.graph.node:
        node.doc_string = ""
        del node.metadata_props[:]
    del model.metadata_props[:]
    del model.graph.value_info[:]
    path.write_bytes(model.SerializeToString(deterministic=True))


def write_part(part: nn.Module, target: Path, inputs: Sequence[str], outputs: Sequence[str], full: bool) -> None:
    """Write one file of the network, in 8 bits but for ``full``, and say which bytes they are."""
    with tempfile.TemporaryDirectory() as scratch:
        source = Path(scratch) / target.name
        write_onnx(part, target if full else source, inputs, outputs)
        if not full:
            quantise(source, target, reduce_range=True)
    strip(target)
    print(target.name, target.stat().st_size, hashlib.sha256(target.read_bytes()).hexdigest())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--checkpoint", type=Path, required=True, help="folder with checkpoint.pt and classes.json")
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--full", action="store_true", help="keep 32-bit weights, to measure what 8 bits cost")
    args = parser.parse_args()
    args.output.mkdir(parents=True, exist_ok=True)
    classes = load_classes(args.checkpoint)
    network = load_network(args.checkpoint, classes)
    write_part(Upper(network), args.output / "network.onnx", INPUTS, SCORES, args.full)
    lower = Lower(network, quantised=not args.full)
    write_part(lower, args.output / "lower.onnx", ["pieces", "shapes"], ["lower"], args.full)
    load_tokenizer().save(str(args.output / "tokenizer.json"), pretty=False)
    names = {name: getattr(classes, name) for name in classes.sizes()}
    (args.output / "classes.json").write_text(json.dumps(names, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
