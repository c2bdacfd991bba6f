"""The attribution head: two layers of its own over the words' states, taggers of cues and names, and pointers.

A word comes in as its first piece's states after the base encoder's fourth layer, which is still general, and after
its last, which knows the tree.

For each cue (its first word), four biaffine pointers choose the first and last word of its source and of its
content; position 0 of the source pointers means that no source is named. Spans are thus never broken in pieces.
"""

from __future__ import annotations

import torch
from network import Dropout, Layer, Network, Size, Tagger
from torch import Tensor, nn

SHARED_LAYERS = 4
OWN_LAYERS = 2
POINTERS = ("source_first", "source_last", "content_first", "content_last")
TAGS = ("cue", "source", "content")
NAMES = 7
"""Tags of names: O, and B and I of PER, ORG and LOC."""


class Pointers(nn.Module):
    """Scores of every word for each pointer of every cue: [batch, pointers, cues, 1 + words]."""

    def __init__(self, width: int, inner: int) -> None:
        super().__init__()
        self.cue = nn.Sequential(nn.Linear(width, inner), nn.GELU(), Dropout(0.3))
        self.word = nn.Sequential(nn.Linear(width, inner), nn.GELU(), Dropout(0.3))
        self.weight = nn.Parameter(torch.empty(len(POINTERS), inner, inner))
        self.bias = nn.Linear(inner, len(POINTERS), bias=False)
        self.none = nn.Parameter(torch.zeros(width))
        nn.init.normal_(self.weight, std=1 / inner)

    def forward(self, cues: Tensor, words: Tensor, real: Tensor) -> Tensor:
        words = torch.cat([self.none.expand(words.shape[0], 1, -1), words], 1)
        c, w = self.cue(cues), self.word(words)
        scores = (c[:, None] @ self.weight[None]) @ w.transpose(1, 2)[:, None] + self.bias(w).permute(0, 2, 1)[
            :, :, None
        ]
        real = torch.cat([torch.ones_like(real[:, :1]), real], 1)
        return scores.masked_fill(~real[:, None, None, :], -10000.0)


class AttributionNetwork(nn.Module):
    def __init__(self, size: Size) -> None:
        super().__init__()
        self.mixing = nn.Linear(2 * size.width, size.width)
        self.norm = nn.LayerNorm(size.width)
        self.dropout = Dropout(0.1)
        self.layers = nn.ModuleList(Layer(size) for _ in range(OWN_LAYERS))
        self.taggers = nn.ModuleDict({name: Tagger(size.width, size.tags, 3) for name in TAGS})
        self.taggers["names"] = Tagger(size.width, size.tags, NAMES)
        self.pointers = Pointers(size.width, size.arc)

    def words(self, states: Tensor, real: Tensor | None = None) -> Tensor:
        """[batch, words, width] of lower and upper states [batch, words, 2 * width]; ``real`` is 0 for padding, none
        where there is none."""
        bias = None if real is None else (1.0 - real.to(states.dtype))[:, None, None, :] * -10000.0
        words = self.norm(self.mixing(self.dropout(states)))
        for layer in self.layers:
            words = layer(words, bias)
        return words


def from_base(base: Network, size: Size) -> AttributionNetwork:
    """A head whose own layers start as the base encoder's last, on the lower states alone."""
    network = AttributionNetwork(size)
    network.mixing.weight.data.zero_()
    network.mixing.weight.data[:, : size.width] = torch.eye(size.width)
    network.mixing.bias.data.zero_()
    for own, theirs in zip(network.layers, base.encoder.layers[SHARED_LAYERS:], strict=True):
        own.load_state_dict(theirs.state_dict())
    return network


class Joint(nn.Module):
    """The base network and the head that goes on from it, tuned together."""

    def __init__(self, base: Network, head: AttributionNetwork) -> None:
        super().__init__()
        self.base, self.head = base, head

    def words(self, batch: dict[str, Tensor]) -> Tensor:
        """The head's states of the words, [batch, words, width]."""
        states = self.base.encoder(batch["pieces"], batch["shapes"], batch["mask"])
        at = batch["first"][:, :, None].expand(-1, -1, states[-1].shape[-1])
        both = torch.cat([torch.gather(states[SHARED_LAYERS], 1, at), torch.gather(states[-1], 1, at)], -1)
        return self.head.words(both, batch["real"])
