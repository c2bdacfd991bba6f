"""Claims against claims labelled by hand, report by report.

Figures match one to one: same numbers, same measure, overlapping evidence. Gold lists every figure of people, things
and money, and only the key statements and events, so of those the recall is given, with how many were made for each.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from crosswire.evaluation import agreement
from crosswire.evaluation.corpora import Draw, MissingCorpus
from crosswire.evaluation.demo_gold import read_demo_gold
from crosswire.evaluation.gold_claims import GoldClaim, plain_measure, read_gold
from crosswire.evaluation.gold_errors import field_error, invented_error, missed_error, missed_figure
from crosswire.evaluation.gold_findings import FINDING_MEASURES, finding_units, read_gold_findings
from crosswire.evaluation.readings import ReadReport, read, taken_in
from crosswire.evaluation.scores import Error, Measure, Run, Unit, digest_of, f1, precision_recall_f1, share, total
from crosswire.records import MONEY, PEOPLE_MEASURES, THING_MEASURES, Claim

QUICK = 6
"""Reports of each gold file in the quick sample."""
SCORED = frozenset({*PEOPLE_MEASURES, *THING_MEASURES, MONEY})
"""Measures whose figures gold lists in full; plain counts are not among them."""
FIELDS = {
    "qualifier": agreement.same_qualifier,
    "origin": agreement.same_origin,
    "chain": agreement.same_chain,
    "stance": agreement.same_stance,
    "scope": agreement.same_scope,
    "time": agreement.same_time,
}
"""What is compared of two figures that match."""

MEASURES: tuple[Measure, ...] = (
    *precision_recall_f1("figure", "figure hits", "figures made", "figures gold"),
    share("figure precision, every hit counted as made", "figure hits", "figures hit or invented"),
    f1("figure F1, every hit counted as made", "figure hits", "figures hit or invented", "figures gold"),
    *(share(f"figure {name}", f"{name} right", f"{name} among", headline=True) for name in FIELDS),
    share("figure origin where attributed", "attributed right", "attributed among"),
    share("statement recall", "statement hits", "statements gold", headline=True),
    share("statement stance", "statement stance right", "statement hits"),
    share("statements made for each gold", "statements made", "statements gold"),
    share("event recall", "event hits", "events gold", headline=True),
    share("event stance", "event stance right", "event hits"),
    share("events made for each gold", "events made", "events gold"),
    share("traps sprung", "traps sprung", "traps"),
    total("misquoted", "misquoted"),
    total("implied figures beyond gold", "implied beyond"),
)
"""``figure precision`` follows the rule that gold files are scored by elsewhere: a figure that is implied, or a plain
count, is no made one, and yet may be the hit of a line. Where that happens it is too high, and can pass 1 on a sample;
the second precision and F1 count every hit as made."""


@dataclass(frozen=True, slots=True)
class GoldSet:
    """A file of gold with the folder of its texts; ``findings`` is its file of findings, where there is one.

    ``partial``: only key figures are labelled, so that one where nothing is labelled is no invention.
    """

    name: str
    claims: tuple[GoldClaim, ...]
    texts: Path
    digest: str
    findings: Path | None = None
    partial: bool = False


def run_gold(data: Path, draw: Draw) -> Iterator[Run]:
    """Every gold set in ``data``: a folder with ``gold/NAME.claims.jsonl`` and the texts of each in ``NAME/``, one such
    file of claims, or a folder with ``golden.jsonl`` and ``reports/`` as the bundled reports have them."""
    for gold in gold_sets(data):
        reports = sorted(taken_in([gold.texts]), key=lambda report: report.path)
        covered = {claim.report for claim in gold.claims}
        chosen = draw.of([r for r in reports if Path(r.path).stem in covered], lambda r: Path(r.path).name, QUICK)
        done = [read(report) for report in chosen]
        yield Run(f"gold/{gold.name}", MEASURES, [report_unit(gold, one) for one in done])
        if gold.findings and draw.whole:
            rows = read_gold_findings(gold.findings)
            yield Run(f"findings/{gold.name}", FINDING_MEASURES, finding_units(rows, covered, done))


def gold_sets(data: Path) -> list[GoldSet]:
    """The gold sets of ``data``, by name. Raises MissingCorpus where there is none."""
    if (data / "golden.jsonl").exists():
        content = (data / "golden.jsonl").read_text("utf-8")
        rows = [json.loads(line) for line in content.splitlines()]
        texts, digest = data / "reports", digest_of(content)
        return [GoldSet(data.name, tuple(read_demo_gold(rows, texts)), texts, digest, partial=True)]
    files = [data] if data.is_file() else sorted(data.glob("gold/*.claims.jsonl"))
    if not files:
        raise MissingCorpus(f"{data} holds neither gold/*.claims.jsonl nor golden.jsonl")
    return [_gold_set(path) for path in files]


def _gold_set(path: Path) -> GoldSet:
    name = path.name.partition(".")[0]
    texts = next((place for place in (path.parent.parent / name, path.parent / name) if place.is_dir()), None)
    if texts is None:
        raise MissingCorpus(f"{path} needs its texts in a folder {name} beside it or beside its folder")
    findings = path.with_name(f"{name}.findings.jsonl")
    digest = digest_of(path.read_text("utf-8"))
    return GoldSet(name, tuple(read_gold(path)), texts, digest, findings if findings.exists() else None)


def report_unit(gold: GoldSet, done: ReadReport) -> Unit:
    """One report's counts and errors against its lines of gold."""
    lines = [line for line in gold.claims if line.report == done.stem]
    text = done.report.text
    quoted = [claim for claim in done.claims if claim.evidence.span.of(text) == claim.evidence.quote]
    figures = _figures(lines, _labelled(gold, lines, quoted), text, done.stem)
    figures.counts["misquoted"] = len(done.claims) - len(quoted)
    for made in ("figures made", "figures hit or invented"):
        figures.counts[made] += figures.counts["misquoted"]
    told = [_told(kind, lines, quoted, text, done.stem) for kind in ("statement", "event")]
    counts: Counter[str] = sum((unit.counts for unit in (figures, *told)), Counter())
    errors = [error for unit in (figures, *told) for error in unit.errors]
    return Unit(done.stem, counts, tuple(errors), digest_of(gold.digest, text))


def _labelled(gold: GoldSet, lines: Sequence[GoldClaim], claims: Sequence[Claim]) -> list[Claim]:
    """The claims that the gold can judge."""
    return [claim for claim in claims if not gold.partial or any(agreement.shared(line, claim) for line in lines)]


def _figures(lines: Sequence[GoldClaim], claims: Sequence[Claim], text: str, where: str) -> Unit:
    gold = [line for line in lines if line.kind == "figure"]
    by_id = {claim.id: claim for claim in claims}
    matched = match(gold, claims)
    taken = set(matched.values())
    optional = {identity for i, identity in matched.items() if gold[i].optional}
    made = [claim for claim in claims if is_scored(claim)]
    invented = [claim for claim in made if claim.id not in taken]
    required = [i for i, line in enumerate(gold) if not line.optional]
    pairs = [(gold[i], by_id[matched[i]]) for i in required if i in matched]
    traps = [line for line in lines if line.kind == "not_a_figure"]
    counts = Counter({"figure hits": len(pairs), "figures gold": len(required), "traps": len(traps)})
    counts["figures made"] = sum(claim.id not in optional for claim in made)
    counts["figures hit or invented"] = len(pairs) + len(invented)
    counts["implied beyond"] = sum(c.figure is not None and c.figure.implied and c.id not in taken for c in claims)
    counts["traps sprung"] = sum(any(agreement.shared(trap, claim) for claim in invented) for trap in traps)
    errors = [missed_figure(gold[i], claims, text, where) for i in required if i not in matched]
    errors += [invented_error(claim, gold, traps, where) for claim in invented]
    return Unit(where, counts + _fields(pairs), (*errors, *_field_errors(pairs, where)))


def match(gold: Sequence[GoldClaim], claims: Sequence[Claim]) -> Mapping[int, str]:
    """The figure for each line of gold, one to one: required lines first, then those of the right origin, then those
    whose evidence overlaps most."""
    candidates = sorted(
        (line.optional, not agreement.same_origin(line, claim), -agreement.union_share(line, claim), i, claim.id)
        for i, line in enumerate(gold)
        for claim in claims
        if agreement.same_figure(line, claim)
    )
    matched: dict[int, str] = {}
    for *_, i, identity in candidates:
        if i not in matched and identity not in matched.values():
            matched[i] = identity
    return matched


def is_scored(claim: Claim) -> bool:
    figure = claim.figure
    return figure is not None and not figure.implied and plain_measure(figure.measure) in SCORED


def _is_asked(name: str, line: GoldClaim) -> bool:
    """Whether the labeller says anything of this field."""
    if name == "scope":
        return bool(line.scopes) and line.scopes[0] != "subset"
    if name == "time":
        return line.time is not None
    given = {"qualifier": line.qualifiers, "stance": line.stances}
    return bool(given.get(name, True))


def _fields(pairs: Sequence[tuple[GoldClaim, Claim]]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for line, claim in pairs:
        for name, same in FIELDS.items():
            asked = _is_asked(name, line)
            counts[f"{name} among"] += asked
            counts[f"{name} right"] += asked and same(line, claim)
        counts["attributed among"] += line.attributed
        counts["attributed right"] += line.attributed and agreement.same_origin(line, claim)
    return counts


def _field_errors(pairs: Sequence[tuple[GoldClaim, Claim]], where: str) -> Iterator[Error]:
    for line, claim in pairs:
        for name, same in FIELDS.items():
            if name != "chain" and _is_asked(name, line) and not same(line, claim):
                yield field_error(name, line, claim, where)


def _told(kind: str, lines: Sequence[GoldClaim], claims: Sequence[Claim], text: str, where: str) -> Unit:
    """Statements or events: found where evidence overlaps enough and the source, or the time, agrees."""
    wanted = [line for line in lines if line.kind == kind and not line.optional]
    made = [claim for claim in claims if claim.kind == kind]
    counts: Counter[str] = Counter({f"{kind}s gold": len(wanted), f"{kind}s made": len(made)})
    errors = list[Error]()
    for line in wanted:
        near = [claim for claim in made if agreement.union_share(line, claim) >= agreement.LEAST_UNION]
        found = [claim for claim in near if _agrees(kind, line, claim)]
        counts[f"{kind} hits"] += bool(found)
        put_right = not line.stances or any(agreement.same_stance(line, claim) for claim in found)
        counts[f"{kind} stance right"] += bool(found) and put_right
        if not found:
            errors.append(missed_error(kind, line, near, made, text, where))
        elif not put_right:
            errors.append(field_error(f"{kind} stance", line, found[0], where))
    return Unit(where, counts, tuple(errors))


def _agrees(kind: str, line: GoldClaim, claim: Claim) -> bool:
    if kind == "statement":
        return agreement.same_origin(line, claim)
    return line.time is None or agreement.same_time(line, claim)
