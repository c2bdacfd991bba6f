"""Train the heads that read trees again, over the frozen network.

    python training/train_trees.py --data ../shared/data --base build/joint

The encoder was trained with these heads while both still moved; over an encoder that stands still they come to fit it
better. Writes trees.pt beside the checkpoint; export.py puts it in place of the heads trained with the rest.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator
from pathlib import Path

import torch
from batches import Encoding, batches
from corpora import Sentence, read_documents, windows
from network import Network, Size
from torch import Tensor, nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn
from train import load_classes, load_tokenizer, load_treebanks, losses, score

HEADS = ("arcs.", "labels.", "root")
"""What is trained, by the beginning of its name."""
WINDOW = 100  # words, as at run time
PIECES = 3000  # in a step
RATE = 4e-4
AVERAGED = 0.995  # what the running average keeps at each step


def steps(encoding: Encoding, documents: list[list[Sentence]], epochs: int, seed: int) -> list[list[dict[str, Tensor]]]:
    """Batches of each epoch, cut anew in each."""
    found = []
    for epoch in range(epochs):
        rng = random.Random(1000 * seed + epoch)
        cut = [encoding.window(window, rng) for window in windows(documents, WINDOW, rng)]
        found.append(list(batches(cut, PIECES, rng)))
    return found


def trained(network: Network) -> Iterator[nn.Parameter]:
    """The weights of the heads; all others stand still."""
    for name, parameter in network.named_parameters():
        parameter.requires_grad_(name.startswith(HEADS))
        if parameter.requires_grad:
            yield parameter


def tree_loss(network: Network, batch: dict[str, Tensor]) -> Tensor:
    """Of arcs and labels; the encoder reads as at run time, without dropout."""
    network.encoder.eval()
    parts = losses(network, batch)
    return parts["arc"] + parts["deprel"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--seed", type=int, default=7)
    args = parser.parse_args()
    torch.manual_seed(args.seed)
    classes = load_classes(args.base)
    network = Network(Size(), classes.sizes())
    network.load_state_dict(torch.load(args.base / "checkpoint.pt", weights_only=True)["network"])
    encoding = Encoding(load_tokenizer(), classes)
    dev = list(read_documents(args.data / "ud-ewt" / "dev.conllu"))
    print("before", score(network, encoding, dev), flush=True)
    optimizer = torch.optim.AdamW(trained(network), lr=RATE, weight_decay=0.01)
    epochs = steps(encoding, load_treebanks(args.data, "train"), args.epochs, args.seed)
    total = sum(map(len, epochs))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min(1, (step + 1) / 50) * (1 - step / total))
    averaged = AveragedModel(network, multi_avg_fn=get_ema_multi_avg_fn(AVERAGED))
    for epoch, some in enumerate(epochs):
        for batch in some:
            optimizer.zero_grad()
            tree_loss(network, batch).backward()
            optimizer.step()
            schedule.step()
            averaged.update_parameters(network)
        print(epoch, score(averaged.module, encoding, dev), flush=True)
    kept = averaged.module.state_dict()
    torch.save({name: kept[name] for name in kept if name.startswith(HEADS)}, args.base / "trees.pt")


if __name__ == "__main__":
    main()
