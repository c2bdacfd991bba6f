"""Train the attribution head on PolNeAR over the frozen base network, with names beside it.

    python training/train_attribution.py --data ../shared/data --base build/base --output build/attribution --epochs 5

Names (PolNeAR's automatic tags, GUM's own) are a second task for its layers, and not exported. The base encoder is
run once over both and its states kept in memory (about 1.5 GB). Writes a checkpoint after every epoch and goes on from
the last one when run again with the same output.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import torch
from attribution_corpus import Article, GoldAttribution, Parts, SilverName, read_articles
from attribution_network import POINTERS, SHARED_LAYERS, TAGS, AttributionNetwork, from_base
from batches import LONGEST_PIECES, LONGEST_WINDOW, Encoding, grouped
from corpora import IGNORE, NAME_TAGS, Sentence, read_documents, windows
from network import Network, Size
from torch import Tensor, nn
from torch.nn import functional
from train import load_classes, load_tokenizer

from crosswire.language.parser import cut_text
from crosswire.lexicons.abbreviations import load_abbreviations

O, B, I = 0, 1, 2  # noqa: E741


@dataclass(slots=True)
class Words:
    """A window of consecutive sentences of an article: character offsets of its words."""

    starts: list[int]
    ends: list[int]
    texts: list[str]


@dataclass(slots=True)
class Example:
    states: Tensor  # float16 [words, 2 * width]: of each word's first piece, after the fourth layer and the last
    first: list[int]
    tags: dict[str, list[int]]
    names: list[int]
    cues: list[int]  # first word of each gold cue
    pointers: list[list[int]]  # per cue: one target per pointer, IGNORE where it lies outside
    sets: list[tuple[frozenset[int], frozenset[int], frozenset[int]]]  # per gold: words of cue, source, content
    pieces: list[int] = field(default_factory=list)
    shapes: list[int] = field(default_factory=list)


def words_inside(words: Words, parts: Parts) -> list[int]:
    return [
        i
        for i, (s, e) in enumerate(zip(words.starts, words.ends, strict=True))
        if any(s < b and a < e for a, b in parts)
    ]


def cut(article: Article, limit: Callable[[], int]) -> list[Words]:
    """Consecutive sentences together as long as they stay within ``limit()`` words, asked at each sentence."""
    out: list[Words] = []
    text = cut_text(article.text, load_abbreviations())
    for sentence in (text.offsets[first:last] for first, last in text.sentences):
        if not out or len(out[-1].texts) + len(sentence) > limit():
            out.append(Words([], [], []))
        for span in sentence[:LONGEST_WINDOW]:
            out[-1].starts.append(span[0])
            out[-1].ends.append(span[1])
            out[-1].texts.append(article.text[span[0] : span[1]])
    return out


def name_tags(words: Words, names: Sequence[SilverName] | None) -> list[int]:
    """A tag for each word, as an automatic tagger gave them to stretches of characters."""
    if names is None:
        return [IGNORE] * len(words.texts)
    tags = [NAME_TAGS.index("O")] * len(words.texts)
    for name in names:
        if words.starts[0] < name.end and name.start < words.ends[-1]:
            inside = words_inside(words, ((name.start, name.end),))
            for i in inside:
                tags[i] = NAME_TAGS.index(("B-" if i == inside[0] else "I-") + name.kind)
    return tags


def label(words: Words, attributions: Sequence[GoldAttribution], names: Sequence[SilverName] | None) -> Example:
    n = len(words.texts)
    example = Example(torch.empty(0), [], {name: [O] * n for name in TAGS}, name_tags(words, names), [], [], [])
    for gold in attributions:
        found = {
            "cue": words_inside(words, gold.cue),
            "source": words_inside(words, gold.source),
            "content": words_inside(words, gold.content),
        }
        for name, inside in found.items():
            for before, i in zip([-2, *inside], inside, strict=False):
                if example.tags[name][i] == O:
                    example.tags[name][i] = I if before == i - 1 else B
        if not found["cue"]:
            continue
        example.cues.append(found["cue"][0])
        row = []
        for name, parts in (("source", gold.source), ("content", gold.content)):
            inside = found[name]
            whole = bool(inside) and parts[0][0] >= words.starts[0] - 2 and parts[-1][1] <= words.ends[-1] + 2
            missing = 0 if name == "source" and not parts else IGNORE
            row += [inside[0] + 1, inside[-1] + 1] if whole else [missing, missing]
        example.pointers.append(row)
        example.sets.append((frozenset(found["cue"]), frozenset(found["source"]), frozenset(found["content"])))
    return example


def labelled(articles: Sequence[Article], seed: int) -> Iterator[tuple[Example, list[str]]]:
    """Yield the windows of the articles, each with its words."""
    rng = random.Random(seed)
    for article in articles:
        for words in cut(article, lambda: LONGEST_WINDOW if rng.random() > 0.1 else 60):
            yield label(words, article.attributions, article.names), words.texts


def named(documents: list[list[Sentence]], seed: int) -> Iterator[tuple[Example, list[str]]]:
    """Yield windows of a treebank that labels names and no attributions."""
    for window in windows(documents, LONGEST_WINDOW, random.Random(seed)):
        texts = [word for sentence in window for word in sentence.words]
        names = [NAME_TAGS.index(tag) for sentence in window for tag in sentence.names or ()]
        unknown = {name: [IGNORE] * len(texts) for name in TAGS}
        yield Example(torch.empty(0), [], unknown, names, [], [], []), texts


@torch.no_grad()
def encode(base: Network, encoding: Encoding, found: Iterable[tuple[Example, list[str]]]) -> list[Example]:
    """Run the base encoder."""
    pending: list[Example] = []
    out = []
    for example, texts in found:
        pieced(example, texts, encoding)
        if len(example.pieces) <= LONGEST_PIECES:
            pending.append(example)
    pending.sort(key=lambda example: len(example.pieces))
    for at in range(0, len(pending), 16):
        group = pending[at : at + 16]
        longest = len(group[-1].pieces)
        batch = [
            torch.tensor([row + [0] * (longest - len(row)) for row in rows])
            for rows in ([e.pieces for e in group], [e.shapes for e in group], [[1] * len(e.pieces) for e in group])
        ]
        with torch.autocast("cpu", dtype=torch.bfloat16):
            found_states = base.encoder(*batch)
        states = torch.cat([found_states[SHARED_LAYERS], found_states[-1]], -1).half()
        for example, row in zip(group, states, strict=True):
            example.states = row[example.first].clone()
            out.append(example)
    return out


def pieced(example: Example, words: Sequence[str], encoding: Encoding) -> None:
    """Give the example the pieces and shapes of its words, between the opening and closing ones."""
    example.pieces, example.shapes = [encoding.cls], [0]
    encoding.add(words, example)
    example.pieces.append(encoding.sep)
    example.shapes.append(0)


def collate(group: Sequence[Example]) -> dict[str, Tensor]:
    def pad(rows: Sequence[Sequence[int]], value: int) -> Tensor:
        longest = max(1, *map(len, rows)) if len(rows) > 1 else max(1, len(rows[0]))
        return torch.tensor([[*row] + [value] * (longest - len(row)) for row in rows])

    batch = {
        "real": pad([[1] * len(e.first) for e in group], 0) > 0,
        "first": pad([e.first for e in group], 0),
        "cues": pad([e.cues for e in group], 0),
    }
    for k, name in enumerate(POINTERS):
        batch[name] = pad([[row[k] for row in e.pointers] for e in group], IGNORE)
    batch["tag_names"] = pad([e.names for e in group], IGNORE)
    if not group[0].states.numel():  # to be encoded together with what follows
        batch["pieces"], batch["shapes"] = pad([e.pieces for e in group], 0), pad([e.shapes for e in group], 0)
        batch["mask"] = pad([[1] * len(e.pieces) for e in group], 0)
    else:
        batch["states"] = nn.utils.rnn.pad_sequence([e.states.float() for e in group], batch_first=True)
    return batch | {"tag_" + name: pad([e.tags[name] for e in group], IGNORE) for name in TAGS}


def losses(network: AttributionNetwork, batch: dict[str, Tensor]) -> dict[str, Tensor]:
    with torch.autocast("cpu", dtype=torch.bfloat16):
        words = network.words(batch["states"], batch["real"])
    return losses_of(network, words.float(), batch)


def losses_of(network: AttributionNetwork, words: Tensor, batch: dict[str, Tensor]) -> dict[str, Tensor]:
    out = {}
    for name, tagger in network.taggers.items():
        if bool((batch["tag_" + name] != IGNORE).any()):
            scores = tagger(words).transpose(1, 2)
            out[name] = functional.cross_entropy(scores, batch["tag_" + name], ignore_index=IGNORE)
    cues = torch.gather(words, 1, batch["cues"][:, :, None].expand(-1, -1, words.shape[-1]))
    scores = network.pointers(cues, words, batch["real"])
    for k, name in enumerate(POINTERS):
        if bool((batch[name] != IGNORE).any()):
            out[name] = functional.cross_entropy(scores[:, k].transpose(1, 2), batch[name], ignore_index=IGNORE)
    return out


def cue_spans(tags: Sequence[int]) -> list[list[int]]:
    """Runs of B I I …; an I after O begins one too."""
    out: list[list[int]] = []
    for i, tag in enumerate(tags):
        if tag == B or (tag == I and (i == 0 or tags[i - 1] == O)):
            out.append([i])
        elif tag == I:
            out[-1].append(i)
    return out


def best_span(first: np.ndarray, last: np.ndarray, longest: int, none: bool = True) -> tuple[int, int]:
    """The span (first <= last) of the highest summed score; (0, 0) is none, where ``none`` is set."""
    total = first[:, None] + last[None, :]
    allowed = np.triu(np.ones_like(total, dtype=bool)) & ~np.triu(np.ones_like(total, dtype=bool), longest)
    if none:
        allowed[0, 1:] = False
    at = int(np.where(allowed, total, -1e9).argmax())
    return at // len(last), at % len(last)


def decode(scores: np.ndarray, cue: list[int]) -> tuple[frozenset[int], frozenset[int]]:
    source = best_span(scores[0], scores[1], 60)
    content = best_span(scores[2, 1:], scores[3, 1:], 230, none=False)
    source_words = frozenset(range(source[0] - 1, source[1])) if source[0] else frozenset()
    inside = frozenset(range(content[0], content[1] + 1)) - source_words - frozenset(cue)
    return source_words - frozenset(cue), inside


def score(network: AttributionNetwork, examples: Sequence[Example]) -> dict[str, float]:
    network.eval()
    found = score_states(network, examples, lambda batch: network.words(batch["states"], batch["real"]))
    network.train()
    return found


@torch.no_grad()
def score_states(
    network: AttributionNetwork, examples: Sequence[Example], states: Callable[[dict[str, Tensor]], Tensor]
) -> dict[str, float]:
    """Exact F1 of cue, source and content (sets of words), content by words, and whole attributions by half overlap."""
    counts = {name: np.zeros(3) for name in ("cue", "source", "content", "content_words", "whole")}
    for example in examples:
        batch = collate([example])
        words = states(batch)
        spans = cue_spans(network.taggers["cue"](words)[0].argmax(-1).tolist())
        found = []
        if spans:
            scores = network.pointers(words[:, [s[0] for s in spans]], words, batch["real"])[0].log_softmax(-1).numpy()
            found = [(frozenset(cue), *decode(scores[:, k], cue)) for k, cue in enumerate(spans)]
        tally(counts, example.sets, found)
    return {name: round(float(2 * hit / max(1, made + gold)), 4) for name, (hit, made, gold) in counts.items()}


def tally(
    counts: dict[str, np.ndarray],
    gold: Sequence[tuple[frozenset[int], ...]],
    found: Sequence[tuple[frozenset[int], ...]],
) -> None:
    for k, name in enumerate(("cue", "source", "content")):
        ours, theirs = {f[k] for f in found if f[k]}, {g[k] for g in gold if g[k]}
        counts[name] += (len(ours & theirs), len(ours), len(theirs))
    ours, theirs = frozenset().union(*(f[2] for f in found)), frozenset().union(*(g[2] for g in gold))
    counts["content_words"] += (len(ours & theirs), len(ours), len(theirs))

    def half(a: frozenset[int], b: frozenset[int]) -> bool:
        return (not a and not b) or len(a & b) * 2 >= max(len(a | b), 1)

    hits = sum(any(half(f[1], g[1]) and half(f[2], g[2]) for f in found) for g in gold)
    counts["whole"] += (hits, len(found), len(gold))


def batches(examples: Sequence[Example], words: int, rng: random.Random) -> list[list[Example]]:
    return grouped(examples, lambda example: len(example.states), words, rng)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--articles", type=int, default=10_000)
    args = parser.parse_args()
    args.output.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(7)
    classes = load_classes(args.base)
    base = Network(Size(), classes.sizes())
    base.load_state_dict(torch.load(args.base / "checkpoint.pt", weights_only=True)["network"])
    base.eval()
    encoding = Encoding(load_tokenizer(), classes)
    articles = list(read_articles(args.data / "polnear" / "train"))[: args.articles]
    gum = [d for p in sorted((args.data / "gum" / "train").glob("*.conllu")) for d in read_documents(p, entities=True)]
    train_part = encode(base, encoding, [*labelled(articles, 7), *named(gum, 7)])
    dev_part = encode(base, encoding, labelled(list(read_articles(args.data / "polnear" / "dev")), 1))
    print(len(train_part), "windows to train,", len(dev_part), "dev", flush=True)
    train(from_base(base, Size()), train_part, dev_part, args)


def train(network: AttributionNetwork, examples: list[Example], dev: list[Example], args: argparse.Namespace) -> None:
    own = list(network.layers.parameters())
    heads = [p for name, p in network.named_parameters() if not name.startswith("layers.")]
    optimizer = torch.optim.AdamW([{"params": own, "lr": 1e-4}, {"params": heads, "lr": 5e-4}], weight_decay=0.01)
    steps = len(batches(examples, 1600, random.Random(0))) * args.epochs
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min(1, (s + 1) / 100) * max(0.02, 1 - s / steps))
    start, checkpoint = 0, args.output / "checkpoint.pt"
    if checkpoint.exists():
        saved = torch.load(checkpoint, weights_only=True)
        network.load_state_dict(saved["network"])
        optimizer.load_state_dict(saved["optimizer"])
        schedule.load_state_dict(saved["schedule"])
        start = saved["epoch"]
    for epoch in range(start, args.epochs):
        begun, sums, rng = time.time(), {}, random.Random(epoch)
        for step, group in enumerate(batches(examples, 1600, rng), 1):
            parts = losses(network, collate(group))
            optimizer.zero_grad()
            sum(parts.values(), torch.zeros(())).backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            for name, part in parts.items():
                sums[name] = sums.get(name, 0.0) + float(part.detach())
            if step % 50 == 0:
                print(
                    epoch,
                    step,
                    f"{time.time() - begun:.0f} s",
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
        print("epoch", epoch, f"{time.time() - begun:.0f} s", score(network, dev), flush=True)


if __name__ == "__main__":
    main()
