"""Export the attribution head as the 8-bit ONNX file that the package ships beside its network.

    python training/export_attribution.py --checkpoint build/attribution --output src/crosswire/language/network

Writes attribution.onnx: it takes the ``states`` of network.onnx, tags the words of cues, and points from every word,
taken for a cue, to the first and last word of its source and of its content. The same checkpoint gives the same bytes.
"""

from __future__ import annotations

import argparse
import hashlib
import tempfile
from pathlib import Path

import torch
from attribution_network import POINTERS, AttributionNetwork, Pointers
from export import OPSET, quantise, strip
from network import Size
from torch import Tensor, nn

INPUTS = ["states", "real"]
OUTPUTS = ["cues", "pointers"]


class OneMatrix(nn.Module):
    """The pointers with their four matrices as one, which can be kept in 8 bits."""

    def __init__(self, pointers: Pointers) -> None:
        super().__init__()
        self.pointers = pointers
        self.inner = pointers.weight.shape[-1]
        self.turn = nn.Linear(self.inner, len(POINTERS) * self.inner, bias=False)
        self.turn.weight.data.copy_(pointers.weight.transpose(1, 2).reshape(-1, self.inner))

    def forward(self, words: Tensor, real: Tensor) -> Tensor:
        targets = torch.cat([self.pointers.none.expand(words.shape[0], 1, -1), words], 1)
        cues, targets = self.pointers.cue(words), self.pointers.word(targets)
        turned = self.turn(cues).view(*cues.shape[:2], len(POINTERS), self.inner).permute(0, 2, 1, 3)
        scores = turned @ targets.transpose(1, 2)[:, None]
        scores = scores + self.pointers.bias(targets).permute(0, 2, 1)[:, :, None]
        real = torch.cat([torch.ones_like(real[:, :1]), real], 1)
        return scores.masked_fill(~real[:, None, None, :], -10000.0)


class ShippedAttribution(nn.Module):
    """Logarithms of probabilities: cues [batch, words, 3], pointers [batch, 4, words, 1 + words]."""

    def __init__(self, network: AttributionNetwork) -> None:
        super().__init__()
        self.network = network
        self.pointers = OneMatrix(network.pointers)

    def forward(self, states: Tensor, real: Tensor) -> tuple[Tensor, Tensor]:
        words = self.network.words(states, real)
        return self.network.taggers["cue"](words).log_softmax(-1), self.pointers(words, real > 0).log_softmax(-1)


def load(folder: Path) -> AttributionNetwork:
    network = AttributionNetwork(Size())
    network.load_state_dict(torch.load(folder / "checkpoint.pt", weights_only=True, map_location="cpu")["network"])
    return network.eval()


def write_onnx(network: AttributionNetwork, path: Path) -> None:
    """Trace the head over a small example; batch, pieces and words stay free."""
    example = (torch.randn(2, 3, 2 * Size().width), torch.tensor([[1, 1, 1], [1, 1, 0]]))
    words = {0: "batch", 1: "words"}
    free = dict.fromkeys((*INPUTS, "cues"), words) | {"pointers": {0: "batch", 2: "words", 3: "targets"}}
    torch.onnx.export(
        ShippedAttribution(network).eval(), example, str(path), input_names=INPUTS, output_names=OUTPUTS,
        dynamic_axes=free, opset_version=OPSET, dynamo=False,
    )  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--checkpoint", type=Path, required=True, help="folder with checkpoint.pt")
    parser.add_argument("--output", type=Path, required=True)
    args = parser.parse_args()
    args.output.mkdir(parents=True, exist_ok=True)
    target = args.output / "attribution.onnx"
    with tempfile.TemporaryDirectory() as scratch:
        source = Path(scratch) / "attribution.onnx"
        write_onnx(load(args.checkpoint), source)
        quantise(source, target, reduce_range=True)
    strip(target)
    print(target.name, target.stat().st_size, hashlib.sha256(target.read_bytes()).hexdigest())


if __name__ == "__main__":
    main()
