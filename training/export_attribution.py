"""Export the joint network as the 8-bit ONNX file that the package reads with where it is there.

    python training/export_attribution.py --checkpoint build/joint --output src/crosswire/language/network

Writes attribution.onnx: from the states that lower.onnx gives, all that network.onnx gives and more: the words of cues,
and pointers from every word, taken for a cue, to the first and last word of its source and of its content. The same
checkpoint gives the same bytes.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch
from attribution_network import POINTERS, SHARED_LAYERS, AttributionNetwork, Pointers
from export import INPUTS, LOWER, SCORES, load_network, scores, words_of, write_part
from network import Network, Size
from torch import Tensor, nn
from train import load_classes

ATTRIBUTIONS = ["cues", "pointers"]


class OneMatrix(nn.Module):
    """The pointers with their four matrices as one, which can be kept in 8 bits."""

    def __init__(self, pointers: Pointers) -> None:
        super().__init__()
        self.pointers = pointers
        self.inner = pointers.weight.shape[-1]
        self.turn = nn.Linear(self.inner, len(POINTERS) * self.inner, bias=False)
        self.turn.weight.data.copy_(pointers.weight.transpose(1, 2).reshape(-1, self.inner))

    def forward(self, words: Tensor) -> Tensor:
        targets = torch.cat([self.pointers.none.expand(words.shape[0], 1, -1), words], 1)
        cues, targets = self.pointers.cue(words), self.pointers.word(targets)
        turned = self.turn(cues).view(*cues.shape[:2], len(POINTERS), self.inner).permute(0, 2, 1, 3)
        scores = turned @ targets.transpose(1, 2)[:, None]
        return scores + self.pointers.bias(targets).permute(0, 2, 1)[:, :, None]


class ShippedAttribution(nn.Module):
    """What the joint network makes of the states that the base network has after its LOWER layers: its scores, and
    logarithms of probabilities of cues [batch, words, 3] and pointers [batch, 4, words, 1 + words]."""

    def __init__(self, base: Network, head: AttributionNetwork) -> None:
        super().__init__()
        self.base, self.head = base, head
        self.pointers = OneMatrix(head.pointers)

    def forward(self, lower: Tensor, first: Tensor, sentence: Tensor) -> tuple[Tensor, ...]:
        states = self.base.encoder.go_on([lower] * (LOWER + 1), None)
        last, shared = words_of(states[-1], first), words_of(states[SHARED_LAYERS], first)
        words = self.head.words(torch.cat([shared, last], -1))
        cues = self.head.taggers["cue"](words).log_softmax(-1)
        pointers = self.pointers(words).log_softmax(-1)
        return (*scores(self.base, last, sentence), cues, pointers)


def load(folder: Path) -> ShippedAttribution:
    head = AttributionNetwork(Size())
    head.load_state_dict(torch.load(folder / "attribution.pt", weights_only=True, map_location="cpu")["network"])
    return ShippedAttribution(load_network(folder, load_classes(folder)), head).eval()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--checkpoint", type=Path, required=True, help="folder with checkpoint.pt and attribution.pt")
    parser.add_argument("--output", type=Path, required=True)
    args = parser.parse_args()
    args.output.mkdir(parents=True, exist_ok=True)
    outputs = [*SCORES, *ATTRIBUTIONS]
    write_part(load(args.checkpoint), args.output / "attribution.onnx", INPUTS, outputs, full=False)


if __name__ == "__main__":
    main()
