"""Train the tagger of names again, over the frozen base network.

    python training/train_names.py --data ../shared/data --base build/base --output build/base/names.pt
    python training/train_names.py --data ../shared/data --base build/base --output build/names/names.pt --silver

The first is trained on GUM alone and becomes part of the base network when it is exported. The second adds the
names that Stanford CoreNLP tagged in PolNeAR's news articles (silver) and is exported as a file of its own.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterable, Sequence
from pathlib import Path

import torch
from batches import Encoding, batches
from corpora import NAME_TAGS, Sentence, read_documents, windows
from network import Network, Size, Tagger
from torch import Tensor
from torch.nn import functional
from train import load_classes, load_tokenizer

from crosswire.language.cutting import cut_text
from crosswire.lexicons.abbreviations import load_abbreviations

SILVER = {"PERSON": "PER", "ORGANIZATION": "ORG", "LOCATION": "LOC"}
WINDOW = 100  # words, as at run time
GOLD_SHARE = 4  # how often gold words are seen for each time that silver words are


def unparsed(words: list[str], names: list[str]) -> Sentence:
    n = len(words)
    return Sentence(words, ["X"] * n, ["FW"] * n, [0] * n, ["root"] * n, names)


def read_silver(folder: Path) -> Iterable[list[Sentence]]:
    """Yield each PolNeAR article with the names that CoreNLP tagged, on this package's words."""
    for table in sorted((folder / "corenlp").glob("*.tsv")):
        rows = [line.split("\t") for line in table.read_text("utf-8").splitlines()]
        tagged = [(int(row[0]), int(row[1]), SILVER.get(row[-1], "O")) for row in rows if len(row) > 4]
        kinds = {i: (kind, number) for number, (kind, start, end) in enumerate(entities(tagged)) for i in range(start, end)}
        text = (folder / "text" / f"{table.stem}.txt").read_text("utf-8")
        cut = cut_text(text, load_abbreviations())
        document = []
        for first, last in cut.sentences:
            found = [kinds.get(start, ("O", -1)) for start, _ in cut.offsets[first:last]]
            previous = [("O", -1), *found]
            tags = ["O" if kind[0] == "O" else ("I-" if kind == before else "B-") + kind[0] for before, kind in zip(previous, found, strict=False)]
            document.append(unparsed(cut.words[first:last], tags))
        yield document


def entities(tagged: Sequence[tuple[int, int, str]]) -> Iterable[tuple[str, int, int]]:
    """Yield (kind, start, end) of each run of neighbouring tokens of one kind."""
    run: tuple[str, int, int] | None = None
    for start, end, kind in tagged:
        if run and run[0] == kind and start - run[2] <= 1:
            run = (kind, run[1], end)
            continue
        if run and run[0] != "O":
            yield run
        run = (kind, start, end)
    if run and run[0] != "O":
        yield run


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


def fit(tagger: Tagger, gold: tuple[Tensor, Tensor], silver: tuple[Tensor, Tensor] | None, epochs: int) -> None:
    x, y = gold
    if silver is not None:
        x, y = torch.cat([*[x] * GOLD_SHARE, silver[0]]), torch.cat([*[y] * GOLD_SHARE, silver[1]])
    steps = epochs * (len(x) // 2048 + 1)
    optimizer = torch.optim.AdamW(tagger.parameters(), lr=2e-3, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 2e-3, steps)
    for epoch in range(epochs):
        total = 0.0
        order = torch.randperm(len(x))
        for rows in order.split(2048):
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
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--silver", action="store_true")
    parser.add_argument("--epochs", type=int, default=12)
    args = parser.parse_args()
    torch.manual_seed(7)
    classes = load_classes(args.base)
    network = Network(Size(), classes.sizes())
    network.load_state_dict(torch.load(args.base / "checkpoint.pt", weights_only=True)["network"])
    network.eval()
    encoding = Encoding(load_tokenizer(), classes)
    documents = [d for p in sorted((args.data / "gum" / "train").glob("*.conllu")) for d in read_documents(p, entities=True)]
    gold = states(network, encoding, documents, 7)
    silver = states(network, encoding, list(read_silver(args.data / "polnear" / "train")), 7) if args.silver else None
    tagger = Tagger(Size().width, Size().tags, len(NAME_TAGS))
    fit(tagger, gold, silver, args.epochs)
    args.output.parent.mkdir(parents=True, exist_ok=True)
    torch.save(tagger.state_dict(), args.output)


if __name__ == "__main__":
    main()
