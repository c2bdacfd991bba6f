"""Train the tagger of names again, over the frozen base network.

    python training/train_names.py --data ../shared/data --base build/base

Some taggers learn GUM's names first and tag EWT's training part, where its own trees mend what they find, as at run
time; the tagger that is kept learns from both, and from GUM with other names in the places of its own. PolNeAR's names
are among those with --polnear, for attribution.onnx alone. Writes names.pt beside the base's checkpoint; export.py
puts it in place of the tagger trained with the rest.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from batches import LONGEST_PIECES, Encoding, collate
from corpora import NAME_TAGS, Sentence, read_documents, windows
from name_labels import pools_of, silver, swapped
from network import Network, Size, Tagger
from torch import Tensor
from torch.nn import functional
from train import load_classes, load_tokenizer

WINDOW = 100  # words, as at run time
PIECES = 4000  # that are read at once
BATCH = 2048  # words
TEACHERS = 3
WEIGHT = 0.5  # of a word of EWT, or of one beside other names, where GUM's own count 1
NAMELESS = 0.3  # share of the words outside names that are learnt from, to save time
Documents = Sequence[Sequence[Sentence]]


@dataclass(frozen=True, slots=True)
class Words:
    """States [words, width] in half precision, indices of tags [words], and how much each word counts [words]."""

    states: Tensor
    tags: Tensor
    weights: Tensor

    def rows(self, chosen: Tensor) -> Words:
        return Words(self.states[chosen], self.tags[chosen], self.weights[chosen])


def joined(parts: Sequence[Words]) -> Words:
    """All words of names in the parts, and NAMELESS of the others, each of which counts for those left out too."""
    states, tags, weights = (torch.cat([getattr(p, name) for p in parts]) for name in ("states", "tags", "weights"))
    named = tags != NAME_TAGS.index("O")
    weights = torch.where(named, weights, weights / NAMELESS)
    return Words(states, tags, weights).rows(named | (torch.rand(len(tags)) < NAMELESS))


@torch.no_grad()
def read(network: Network, encoding: Encoding, documents: Documents, seed: int) -> list[list[Tensor]]:
    """The states [words, width] of each sentence of each document, read in windows as at run time."""
    cut = [w for d in documents for w in windows([list(d)], WINDOW, random.Random(seed))]
    inputs = [encoding.window(window) for window in cut]
    found: dict[int, Tensor] = {}
    order = sorted(range(len(cut)), key=lambda i: len(inputs[i].pieces))
    while order:
        size = max(1, PIECES // len(inputs[order[-1]].pieces))
        group, order = order[-size:], order[:-size]
        batch = collate([inputs[i] for i in group])
        with torch.autocast("cpu", dtype=torch.bfloat16):
            states = network.words(batch["pieces"], batch["shapes"], batch["mask"], batch["first"])
        for i, row in zip(group, states, strict=True):
            lengths = [len(sentence.words) for sentence in cut[i]]
            parts = row[: sum(lengths)].half().split(lengths)
            found |= {id(sentence): part.clone() for sentence, part in zip(cut[i], parts, strict=True)}
    return [[found[id(sentence)] for sentence in document] for document in documents]


def readable(encoding: Encoding, documents: Documents) -> list[list[Sentence]]:
    """The documents without sentences too long for the encoder."""
    return [[s for s in document if len(encoding.window([s]).pieces) <= LONGEST_PIECES] for document in documents]


def gold(states: Sequence[Sequence[Tensor]], documents: Documents, weight: float) -> Words:
    tags = [NAME_TAGS.index(tag) for document in documents for sentence in document for tag in sentence.names or ()]
    found = torch.cat([state for document in states for state in document])
    return Words(found, torch.tensor(tags), torch.full((len(tags),), weight))


@torch.no_grad()
def taught(states: Sequence[Sequence[Tensor]], documents: Documents, teachers: Sequence[Tagger]) -> Words:
    """The documents with the names that the teachers find, mended; a word counts as much as they are sure of its tag,
    or wholly where the rules gave it another."""
    tags: list[int] = []
    sure: list[Tensor] = []
    for document, found in zip(documents, states, strict=True):
        chances = [torch.stack([t(state.float()).softmax(-1) for t in teachers]).mean(0) for state in found]
        best = [[NAME_TAGS[i] for i in chance.argmax(-1).tolist()] for chance in chances]
        for chance, mine in zip(chances, silver(document, best), strict=True):
            indices = torch.tensor([NAME_TAGS.index(tag) for tag in mine])
            top = chance.max(-1)
            sure.append(torch.where(top.indices == indices, top.values, torch.ones(len(mine))))
            tags += indices.tolist()
    return Words(torch.cat([s for found in states for s in found]), torch.tensor(tags), WEIGHT * torch.cat(sure))


def fit(words: Words, epochs: int, seed: int) -> Tagger:
    """A tagger trained on the words."""
    torch.manual_seed(seed)
    tagger = Tagger(Size().width, Size().tags, len(NAME_TAGS))
    steps = epochs * (len(words.tags) // BATCH + 1)
    optimizer = torch.optim.AdamW(tagger.parameters(), lr=2e-3, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 2e-3, steps)
    for epoch in range(epochs):
        total = 0.0
        for rows in torch.randperm(len(words.tags)).split(BATCH):
            some = words.rows(rows)
            losses = functional.cross_entropy(
                tagger(some.states.float()), some.tags, label_smoothing=0.05, reduction="none"
            )
            loss = (losses * some.weights).mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
            total += float(loss.detach()) * len(rows)
        print(epoch, f"{total / len(words.tags):.4f}", flush=True)
    return tagger.eval()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--polnear", action="store_true", help="put PolNeAR's names in, for attribution.onnx alone")
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--seed", type=int, default=7)
    args = parser.parse_args()
    torch.manual_seed(args.seed)
    classes = load_classes(args.base)
    network = Network(Size(), classes.sizes())
    network.load_state_dict(torch.load(args.base / "checkpoint.pt", weights_only=True)["network"])
    network.eval()
    encoding = Encoding(load_tokenizer(), classes)
    paths = sorted((args.data / "gum" / "train").glob("*.conllu"))
    gum = readable(encoding, [document for path in paths for document in read_documents(path, entities=True)])
    pools = pools_of(gum, args.data / "polnear" / "train" if args.polnear else None)
    rng = random.Random(args.seed)
    other = readable(encoding, [[swapped(sentence, pools, rng) for sentence in document] for document in gum])
    ewt = readable(encoding, list(read_documents(args.data / "ud-ewt" / "train.conllu")))
    own = gold(read(network, encoding, gum, args.seed), gum, 1.0)
    teachers = [fit(joined([own]), args.epochs, args.seed + i) for i in range(1, TEACHERS + 1)]
    parts = [own, gold(read(network, encoding, other, args.seed), other, WEIGHT)]
    parts.append(taught(read(network, encoding, ewt, args.seed), ewt, teachers))
    torch.save(fit(joined(parts), args.epochs, args.seed).state_dict(), args.base / "names.pt")


if __name__ == "__main__":
    main()
