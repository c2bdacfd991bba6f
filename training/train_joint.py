"""Tune the base network and its attribution head together, on EWT, GUM and PolNeAR at once.

    python training/train_joint.py --data ../shared/data --base build/base --head build/attribution --output build/joint

Goes on from both. Each step takes a batch of either kind; a running average of the weights is what is kept. With
--head-only the base network stands still, and only articles are read. Writes a checkpoint after every epoch and goes on
from the last one when run again with the same output.
"""

from __future__ import annotations

import argparse
import itertools
import random
import shutil
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import torch
from attribution_corpus import Article, read_articles
from attribution_network import AttributionNetwork, Joint
from batches import LONGEST_PIECES, Encoding, batches, grouped
from corpora import Sentence, read_documents, windows
from export import LOWER
from network import Network, Size
from torch import Tensor
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn
from train import WEIGHTS, load_classes, load_tokenizer, load_treebanks
from train import losses as base_losses
from train import score as base_score
from train_attribution import Example, collate, cut, label, losses_of, pieced, score_states

READ = 100  # words of a window at run time
LONGEST = 200
AVERAGED = 0.997  # what the running average keeps at each step
NAMES_WEIGHT = 0.3
HEADS = ("attribution.pt", "checkpoint.pt")
"""What holds a head's weights: that which was tuned with a base network, else that which was trained by itself."""
RATES = {"base.encoder.": 5e-5, "head.layers.": 7.5e-5, "": 3e-4}
"""By the beginning of a weight's name."""


def limit(rng: random.Random | None) -> int:
    """Words of the next window: as at run time for the most part."""
    return READ if rng is None or rng.random() < 0.6 else rng.randint(40, LONGEST)


def encoded(encoding: Encoding, articles: Sequence[Article], rng: random.Random | None) -> list[Example]:
    """The windows of the articles with their pieces; those too long for the encoder are left out."""
    found = []
    for article in articles:
        for words in cut(article, lambda: limit(rng)):
            example = label(words, article.attributions, article.names)
            pieced(example, words.texts, encoding)
            found.append(example)
    return [example for example in found if len(example.pieces) <= LONGEST_PIECES]


def by_length(examples: Sequence[Example], pieces: int, seed: int) -> list[list[Example]]:
    return grouped(examples, lambda example: len(example.pieces), pieces, random.Random(seed))


def attribution_losses(joint: Joint, batch: dict[str, Tensor]) -> Tensor:
    with torch.autocast("cpu", dtype=torch.bfloat16):
        words = joint.words(batch)
    parts = losses_of(joint.head, words.float(), batch)
    return sum((part * (NAMES_WEIGHT if name == "names" else 1.0) for name, part in parts.items()), torch.zeros(()))


def tree_losses(joint: Joint, batch: dict[str, Tensor]) -> Tensor:
    parts = base_losses(joint.base, batch)
    return sum((WEIGHTS[name] * part for name, part in parts.items()), torch.zeros(()))


@torch.no_grad()
def score(joint: Joint, encoding: Encoding, trees: list[list[Sentence]], articles: list[Example]) -> dict[str, float]:
    """Of the trees, and of the attributions."""
    joint.eval()
    found = base_score(joint.base, encoding, trees)
    joint.eval()
    found |= score_states(joint.head, articles, joint.words)
    joint.train()
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--head", type=Path, required=True, help="folder that train_attribution.py or this wrote")
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=3, help="over PolNeAR; the treebanks go round meanwhile")
    parser.add_argument("--pieces", type=int, default=1500, help="of PolNeAR in a step")
    parser.add_argument("--tree-pieces", type=int, default=800, help="of treebanks in a step")
    parser.add_argument("--head-only", action="store_true", help="leave the base network as it is")
    args = parser.parse_args()
    torch.manual_seed(7)
    classes = load_classes(args.base)
    joint = Joint(Network(Size(), classes.sizes()), AttributionNetwork(Size()))
    joint.base.load_state_dict(torch.load(args.base / "checkpoint.pt", weights_only=True)["network"])
    head = next(path for name in HEADS if (path := args.head / name).exists())
    joint.head.load_state_dict(torch.load(head, weights_only=True)["network"])
    args.output.mkdir(parents=True, exist_ok=True)
    shutil.copy(args.base / "classes.json", args.output / "classes.json")
    averaged = train(joint, Encoding(load_tokenizer(), classes), args)
    torch.save({"network": averaged.base.state_dict()}, args.output / "checkpoint.pt")
    torch.save({"network": averaged.head.state_dict()}, args.output / "attribution.pt")


def train(joint: Joint, encoding: Encoding, args: argparse.Namespace) -> Joint:
    """Train, and give the running average."""
    treebanks = load_treebanks(args.data, "train")
    articles = list(read_articles(args.data / "polnear" / "train"))
    examples = encoded(encoding, articles, random.Random(7))
    dev = list(read_documents(args.data / "ud-ewt" / "dev.conllu"))
    dev_articles = encoded(encoding, list(read_articles(args.data / "polnear" / "dev")), None)
    steps = len(by_length(examples, args.pieces, 0))
    run = Run(joint, steps * args.epochs, args.output / "joint.pt", args.head_only)
    trees = itertools.repeat(None) if args.head_only else tree_batches(encoding, treebanks, args.tree_pieces, run.epoch)
    print(steps, "steps an epoch,", len(dev_articles), "windows of dev", flush=True)
    for epoch in range(run.epoch, args.epochs):
        begun, sums = time.time(), [0.0, 0.0]
        examples = encoded(encoding, articles, random.Random(7 + epoch))  # other windows each time
        for step, group in enumerate(by_length(examples, args.pieces, epoch), 1):
            sums = [a + b for a, b in zip(sums, run.step(next(trees), collate(group)), strict=True)]
            if step % 50 == 0:
                print(epoch, step, f"{time.time() - begun:.0f} s", [round(s / step, 3) for s in sums], flush=True)
        run.save(epoch + 1)
        found = score(run.averaged.module, encoding, dev, dev_articles)
        print("epoch", epoch, f"{time.time() - begun:.0f} s", found, flush=True)
    return run.averaged.module


def tree_batches(
    encoding: Encoding, documents: list[list[Sentence]], pieces: int, seed: int
) -> Iterator[dict[str, Tensor]]:
    """Yield batches of the treebanks without end, cut anew each time round."""
    for turn in itertools.count(100 * seed):
        rng = random.Random(7000 + turn)
        longest = READ if rng.random() < 0.5 else LONGEST
        yield from batches([encoding.window(w, rng) for w in windows(documents, longest, rng)], pieces, rng)


class Run:
    """A training that can stop after any epoch; goes on from its checkpoint where there is one."""

    def __init__(self, joint: Joint, steps: int, checkpoint: Path, head_only: bool) -> None:
        self.joint, self.checkpoint, self.head_only, self.epoch = joint, checkpoint, head_only, 0
        self.averaged = AveragedModel(joint, multi_avg_fn=get_ema_multi_avg_fn(AVERAGED))
        freeze(joint, head_only)
        named = [(name, p) for name, p in joint.named_parameters() if p.requires_grad]
        parts: dict[str, list[Tensor]] = {}
        for name, parameter in named:
            parts.setdefault(next((part for part in RATES if name.startswith(part)), ""), []).append(parameter)
        groups = [{"params": parameters, "lr": RATES[part]} for part, parameters in parts.items()]
        self.optimizer = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
        self.schedule = torch.optim.lr_scheduler.LambdaLR(
            self.optimizer, lambda step: min(1, (step + 1) / 100) * max(0.02, 1 - step / steps)
        )
        self.kept = {
            "network": joint, "averaged": self.averaged, "optimizer": self.optimizer, "schedule": self.schedule,
        }  # fmt: skip
        if checkpoint.exists():
            saved = torch.load(checkpoint, weights_only=True)
            self.epoch = saved["epoch"]
            for name, part in self.kept.items():
                part.load_state_dict(saved[name])

    def step(self, trees: dict[str, Tensor] | None, articles: dict[str, Tensor]) -> tuple[float, float]:
        """Go one step; the losses of both, 0 for trees where there are none."""
        self.optimizer.zero_grad()
        self.joint.base.train(not self.head_only)  # what stands still is read as at run time
        of_trees = torch.zeros(()) if trees is None else tree_losses(self.joint, trees)
        if trees is not None:
            of_trees.backward()
        of_articles = attribution_losses(self.joint, articles)
        of_articles.backward()
        torch.nn.utils.clip_grad_norm_(self.joint.parameters(), 1.0)
        self.optimizer.step()
        self.schedule.step()
        self.averaged.update_parameters(self.joint)
        return float(of_trees.detach()), float(of_articles.detach())

    def save(self, epoch: int) -> None:
        part = self.checkpoint.with_suffix(".part")
        torch.save({"epoch": epoch, **{name: one.state_dict() for name, one in self.kept.items()}}, part)
        part.replace(self.checkpoint)


def freeze(joint: Joint, head_only: bool) -> None:
    """Leave the embeddings and the lowest layers as they are, so that both networks have them in common; all of the
    base network where only the head is trained."""
    joint.base.requires_grad_(not head_only)
    encoder = joint.base.encoder
    lowest = (encoder.pieces, encoder.positions, encoder.shapes, encoder.norm, *encoder.layers[:LOWER])
    for part in lowest:
        part.requires_grad_(False)


if __name__ == "__main__":
    main()
