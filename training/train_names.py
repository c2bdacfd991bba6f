"""Train the tagger of names again, over the frozen base network.

    python training/train_names.py --data ../shared/data --base build/base

Writes names.pt beside the base's checkpoint; export.py puts it in place of the tagger trained with the rest.
"""

from __future__ import annotations

import argparse
import random
from pathlib import Path

import torch
from batches import Encoding, batches
from corpora import NAME_TAGS, Sentence, read_documents, windows
from network import Network, Size, Tagger
from torch import Tensor
from torch.nn import functional
from train import load_classes, load_tokenizer

WINDOW = 100  # words, as at run time
BATCH = 2048  # words


@torch.no_grad()
def states(network: Network, encoding: Encoding, documents: list[list[Sentence]], seed: int) -> tuple[Tensor, Tensor]:
    """The state and the name tag of every word: [words, width] in half precision, [words]."""
    rng = random.Random(seed)
    cut = [encoding.window(w) for w in windows(documents, WINDOW, rng)]
    found, targets = [], []
    for batch in batches(cut, 4000, rng):
        with torch.autocast("cpu", dtype=torch.bfloat16):
            words = network.words(batch["pieces"], batch["shapes"], batch["mask"], batch["first"])
        labelled = (batch["sentence"] > 0) & (batch["target_name"] >= 0)
        found.append(words[labelled].half())
        targets.append(batch["target_name"][labelled])
    return torch.cat(found), torch.cat(targets)


def fit(tagger: Tagger, x: Tensor, y: Tensor, epochs: int) -> None:
    """Train the tagger on states and their tags."""
    steps = epochs * (len(x) // BATCH + 1)
    optimizer = torch.optim.AdamW(tagger.parameters(), lr=2e-3, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 2e-3, steps)
    for epoch in range(epochs):
        total = 0.0
        order = torch.randperm(len(x))
        for rows in order.split(BATCH):
            loss = functional.cross_entropy(tagger(x[rows].float()), y[rows], label_smoothing=0.05)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
            total += float(loss.detach()) * len(rows)
        print(epoch, f"{total / len(x):.4f}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument("--seed", type=int, default=7)
    args = parser.parse_args()
    torch.manual_seed(args.seed)
    classes = load_classes(args.base)
    network = Network(Size(), classes.sizes())
    network.load_state_dict(torch.load(args.base / "checkpoint.pt", weights_only=True)["network"])
    network.eval()
    encoding = Encoding(load_tokenizer(), classes)
    paths = sorted((args.data / "gum" / "train").glob("*.conllu"))
    documents = [document for path in paths for document in read_documents(path, entities=True)]
    tagger = Tagger(Size().width, Size().tags, len(NAME_TAGS))
    fit(tagger, *states(network, encoding, documents, args.seed), args.epochs)
    torch.save(tagger.state_dict(), args.base / "names.pt")


if __name__ == "__main__":
    main()
