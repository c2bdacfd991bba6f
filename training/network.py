"""The network: a six-layer encoder (BERT layout, 384 wide) with word shapes beside the word pieces, and its heads.

Input is a window of consecutive sentences. Tags are read from each word's first piece; arcs by a biaffine scorer
(Dozat and Manning 2017) that may only point inside the word's own sentence.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

SHAPES = ["pad", "lower", "Title", "UPPER", "mixed", "digits", "other"]


@dataclass(frozen=True, slots=True)
class Size:
    vocabulary: int = 30522
    width: int = 384
    layers: int = 6
    attention_heads: int = 12
    inner: int = 1536
    positions: int = 512
    arc: int = 256
    label: int = 128
    tags: int = 256


class Dropout(nn.Module):
    """Dropout with chances in steps of 1/256: eight for each number drawn, for on a CPU the drawing costs most."""

    def __init__(self, chance: float) -> None:
        super().__init__()
        self.least = round(chance * 256)

    def forward(self, x: Tensor) -> Tensor:
        if not self.training:
            return x
        drawn = torch.empty(x.numel() // 8 + 1, dtype=torch.int64).random_(-(2**63), 2**63 - 1)
        kept = (drawn.view(torch.uint8)[: x.numel()] >= self.least).view(x.shape)
        return x * kept * (256 / (256 - self.least))


class Layer(nn.Module):
    def __init__(self, size: Size, dropout: float = 0.1) -> None:
        super().__init__()
        self.heads = size.attention_heads
        self.qkv = nn.Linear(size.width, 3 * size.width)
        self.attention_out = nn.Linear(size.width, size.width)
        self.attention_norm = nn.LayerNorm(size.width, eps=1e-12)
        self.inner = nn.Linear(size.width, size.inner)
        self.outer = nn.Linear(size.inner, size.width)
        self.outer_norm = nn.LayerNorm(size.width, eps=1e-12)
        self.dropout = Dropout(dropout)

    def forward(self, x: Tensor, bias: Tensor | None) -> Tensor:
        mixed = self.attend(self.qkv(x), bias)
        x = self.attention_norm(x + self.dropout(self.attention_out(mixed)))
        return self.outer_norm(x + self.dropout(self.outer(functional.gelu(self.inner(x)))))

    def attend(self, qkv: Tensor, bias: Tensor | None) -> Tensor:
        """What each place takes from all, [batch, length, width], by queries, keys and values beside each other and,
        where some places are padding, a ``bias`` that keeps them out."""
        batch, length, width = qkv.shape[0], qkv.shape[1], qkv.shape[2] // 3
        q, k, v = qkv.view(batch, length, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        scores = q @ k.transpose(-1, -2) / math.sqrt(width // self.heads)
        scores = scores if bias is None else scores + bias
        return (self.dropout(scores.softmax(-1)) @ v).transpose(1, 2).reshape(batch, length, width)


class Encoder(nn.Module):
    def __init__(self, size: Size) -> None:
        super().__init__()
        self.pieces = nn.Embedding(size.vocabulary, size.width)
        self.positions = nn.Embedding(size.positions, size.width)
        self.shapes = nn.Embedding(len(SHAPES), size.width)
        nn.init.zeros_(self.shapes.weight)
        self.norm = nn.LayerNorm(size.width, eps=1e-12)
        self.dropout = Dropout(0.1)
        self.layers = nn.ModuleList(Layer(size) for _ in range(size.layers))

    def forward(
        self, pieces: Tensor, shapes: Tensor, mask: Tensor | None = None, upto: int | None = None
    ) -> list[Tensor]:
        """Hidden states after each of the first ``upto`` layers (all), embeddings first; ``mask`` 1 for real pieces,
        none where all are."""
        where = torch.arange(pieces.shape[1], device=pieces.device)
        x = self.dropout(self.norm(self.pieces(pieces) + self.positions(where)[None] + self.shapes(shapes)))
        return self.go_on([x], mask, upto)

    def go_on(self, states: list[Tensor], mask: Tensor | None, upto: int | None = None) -> list[Tensor]:
        """``states`` after the embeddings and each of the first layers, with those after each further layer."""
        bias = None if mask is None else (1.0 - mask.to(states[-1].dtype))[:, None, None, :] * -10000.0
        for layer in self.layers[len(states) - 1 : upto]:
            states = [*states, layer(states[-1], bias)]
        return states


class Biaffine(nn.Module):
    def __init__(self, width: int, inner: int, outputs: int) -> None:
        super().__init__()
        self.dependent = nn.Sequential(nn.Linear(width, inner), nn.GELU(), Dropout(0.33))
        self.head = nn.Sequential(nn.Linear(width, inner), nn.GELU(), Dropout(0.33))
        self.outputs = outputs
        self.weight = nn.Parameter(torch.empty(inner, outputs * inner))
        nn.init.normal_(self.weight, std=1 / inner)
        self.dependent_bias = nn.Linear(inner, outputs)
        self.head_bias = nn.Linear(inner, outputs, bias=False)


class ArcScorer(Biaffine):
    def __init__(self, width: int, inner: int) -> None:
        super().__init__(width, inner, 1)

    def forward(self, words: Tensor, candidates: Tensor) -> Tensor:
        d, h = self.dependent(words), self.head(candidates)
        return (d @ self.weight) @ h.transpose(1, 2) + self.head_bias(h).transpose(1, 2)


class LabelScorer(Biaffine):
    def forward(self, words: Tensor, heads: Tensor) -> Tensor:
        """Scores of each label for each word with the states of some heads [batch, words, heads, width]:
        [batch, words, heads, labels]."""
        d, h = self.dependent(words), self.head(heads)
        mixed = (d @ self.weight).view(*d.shape[:2], self.outputs, -1)
        return h @ mixed.transpose(2, 3) + self.dependent_bias(d)[:, :, None] + self.head_bias(h)


class Tagger(nn.Module):
    def __init__(self, width: int, inner: int, outputs: int) -> None:
        super().__init__()
        self.inner = nn.Sequential(Dropout(0.2), nn.Linear(width, inner), nn.GELU(), Dropout(0.2))
        self.out = nn.Linear(inner, outputs)

    def forward(self, words: Tensor) -> Tensor:
        return self.out(self.inner(words))


class Network(nn.Module):
    """Encoder and heads; ``outputs`` gives the number of classes of each tagger and of the labels."""

    def __init__(self, size: Size, outputs: dict[str, int]) -> None:
        super().__init__()
        self.encoder = Encoder(size)
        self.root = nn.Parameter(torch.zeros(size.width))
        self.arcs = ArcScorer(size.width, size.arc)
        self.labels = LabelScorer(size.width, size.label, outputs["deprel"])
        self.taggers = nn.ModuleDict(
            {name: Tagger(size.width, size.tags, n) for name, n in outputs.items() if name != "deprel"}
        )

    def words(self, pieces: Tensor, shapes: Tensor, mask: Tensor, first: Tensor) -> Tensor:
        """State of each word's first piece: [batch, words, width]."""
        states = self.encoder(pieces, shapes, mask)[-1]
        return torch.gather(states, 1, first[:, :, None].expand(-1, -1, states.shape[-1]))

    def score_arcs(self, words: Tensor, sentence: Tensor) -> Tensor:
        """[batch, words, 1 + words]; column 0 is the root, other sentences and padding (0) are out of reach."""
        candidates = torch.cat([self.root.expand(words.shape[0], 1, -1), words], 1)
        scores = self.arcs(words, candidates)
        inside = (sentence[:, :, None] == sentence[:, None, :]) & (sentence > 0)[:, None, :]
        inside = torch.cat([torch.ones_like(inside[:, :, :1]), inside], 2)
        return scores.masked_fill(~inside, -10000.0)

    def score_labels(self, words: Tensor, heads: Tensor) -> Tensor:
        """[batch, words, heads, labels] of some heads of each word [batch, words, heads], columns of its arcs."""
        candidates = torch.cat([self.root.expand(words.shape[0], 1, -1), words], 1)
        chosen = torch.gather(candidates, 1, heads.flatten(1)[:, :, None].expand(-1, -1, words.shape[-1]))
        return self.labels(words, chosen.view(*heads.shape, -1))


def load_encoder(encoder: Encoder, weights: dict[str, Tensor]) -> None:
    """Copy a BERT checkpoint (all-MiniLM-L6-v2) into the encoder; segment embeddings fold into the pieces."""
    at = "embeddings."
    encoder.pieces.weight.data.copy_(
        weights[at + "word_embeddings.weight"] + weights[at + "token_type_embeddings.weight"][0]
    )
    encoder.positions.weight.data.copy_(weights[at + "position_embeddings.weight"])
    copy(encoder.norm, weights, at + "LayerNorm")
    for i, layer in enumerate(encoder.layers):
        at = f"encoder.layer.{i}."
        assert isinstance(layer, Layer)
        for kind in ("weight", "bias"):
            parts = [weights[f"{at}attention.self.{name}.{kind}"] for name in ("query", "key", "value")]
            getattr(layer.qkv, kind).data.copy_(torch.cat(parts))
        copy(layer.attention_out, weights, at + "attention.output.dense")
        copy(layer.attention_norm, weights, at + "attention.output.LayerNorm")
        copy(layer.inner, weights, at + "intermediate.dense")
        copy(layer.outer, weights, at + "output.dense")
        copy(layer.outer_norm, weights, at + "output.LayerNorm")


def copy(module: nn.Module, weights: dict[str, Tensor], name: str) -> None:
    for kind in ("weight", "bias"):
        getattr(module, kind).data.copy_(weights[f"{name}.{kind}"])
