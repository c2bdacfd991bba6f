"""Figures and incidents against GVA: shootings with the number killed and injured, and the reports on each.

A folder holds ``incidents.jsonl`` (incident, date, city, state, killed, injured) and ``reports.jsonl`` (id, incident,
published, text). Two measurements: the toll of an incident from its reports alone, and which pairs of reports from
the same city and month are on one incident.

A report is its headline and its text. The toll by claims: what each report gives (tolls.py); of what its reports give,
an incident has the number that most give. Beside it stand the commonest number of the corpus, and a plain regular
expression under the same rule.
"""

from __future__ import annotations

import datetime
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from crosswire.crosscheck.matters import gather, member_of
from crosswire.evaluation.corpora import Draw, corpus
from crosswire.evaluation.readings import plain_report, read
from crosswire.evaluation.scores import Error, Measure, Run, Unit, digest_of, precision_recall_f1, share
from crosswire.evaluation.tolls import TOLLS, Toll, settled, tolls_of
from crosswire.lexicons import load
from crosswire.records import Report

QUICK = 30
FEWEST_REPORTS = 2
COUNTED = {
    "killed": r"(?:killed|dead|dies|died|fatally shot|shot dead|shot to death|homicides?)",
    "injured": r"(?:injured|wounded|hurt|shot|hospitalized|critical condition)",
}
NUMBERS = {
    "a": 1, "an": 1, "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
}  # fmt: skip
TOLL_MEASURES: tuple[Measure, ...] = tuple(
    share(f"{toll} exact{suffix}", f"{toll}{key}", "incidents", headline=not suffix)
    for suffix, key in (("", " right"), (", majority class", " majority"), (", regular expression", " expression"))
    for toll in TOLLS
)
PAIR_MEASURES: tuple[Measure, ...] = (
    *precision_recall_f1("same incident", "both", "joined", "same"),
    *precision_recall_f1("same incident, several in the city and month", "crowd both", "crowd joined", "crowd same"),
)


@dataclass(frozen=True, slots=True)
class Incident:
    """One shooting as recorded, with its reports in the order of their dates."""

    id: str
    city: str
    month: str
    tolls: Mapping[str, int]
    reports: tuple[Report, ...]


def run_gva(data: Path, draw: Draw) -> Iterator[Run]:
    """The tolls of incidents with two or more reports, then pairs of reports, in the corpora ``data`` or the folder."""
    incidents = read_incidents(data if (data / "incidents.jsonl").exists() else corpus(data, "gva"))
    several = [one for one in incidents if len(one.reports) >= FEWEST_REPORTS]
    commonest = {toll: Counter(one.tolls[toll] for one in several).most_common(1)[0][0] for toll in TOLLS}
    chosen = draw.of(several, lambda one: one.id, QUICK)
    yield Run("gva/tolls", TOLL_MEASURES, [toll_unit(one, commonest) for one in chosen])
    groups: dict[str, list[Incident]] = defaultdict(list)
    for one in incidents:
        groups[f"{one.city} {one.month}"].append(one)
    paired = [name for name, group in groups.items() if sum(len(one.reports) for one in group) >= FEWEST_REPORTS]
    yield Run("gva/pairs", PAIR_MEASURES, pair_units({name: groups[name] for name in draw.of(paired, str, QUICK)}))


def read_incidents(folder: Path) -> list[Incident]:
    reports: dict[str, list[Report]] = defaultdict(list)
    for line in (folder / "reports.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        published = datetime.date.fromisoformat(row["published"]) if row.get("published") else None
        text = "\n\n".join(part for part in ((row.get("title") or "").strip(), row["text"]) if part)
        reports[row["incident"]].append(plain_report(row["id"], text, published))
    rows = [json.loads(line) for line in (folder / "incidents.jsonl").read_text("utf-8").splitlines()]
    return [
        Incident(
            row["incident"], f"{row['city']}, {row['state']}", f"{row['date'].split()[0]} {row['date'][-4:]}",
            {toll: row[toll] for toll in TOLLS}, tuple(sorted(reports[row["incident"]], key=_by_date)),
        )
        for row in rows
    ]  # fmt: skip


def _by_date(report: Report) -> tuple[str, str]:
    return str(report.published or ""), report.id


def toll_unit(incident: Incident, commonest: Mapping[str, int]) -> Unit:
    done = [read(report) for report in incident.reports]
    counts, errors = Counter(incidents=1), list[Error]()
    given = [tolls_of(one, incident.reports) for one in done]
    plain = [{toll: Toll(by_expression(one.text, toll), written=True) for toll in TOLLS} for one in incident.reports]
    found, plainly = settled(given), settled(plain)
    for toll, wanted in incident.tolls.items():
        counts[f"{toll} right"] += found[toll] == wanted
        counts[f"{toll} majority"] += commonest[toll] == wanted
        counts[f"{toll} expression"] += plainly[toll] == wanted
        if found[toll] != wanted:
            cause = "too many" if found[toll] > wanted else "too few" if found[toll] else "none read"
            said = ", ".join(str(tolls[toll]) if tolls else "–" for tolls in given)
            paths = " ".join(report.path[:8] for report in incident.reports)
            errors.append(Error(f"{toll} wrong", cause, incident.id, f"{wanted} wanted, reports give {said} ({paths})"))
    digest = digest_of(json.dumps(dict(incident.tolls)), *(report.text for report in incident.reports))
    return Unit(incident.id, counts, tuple(errors), digest)


def by_expression(text: str, toll: str) -> int:
    """The first number within three words before a word for the toll; 1 where only the word is there, else 0."""
    word = COUNTED[toll]
    number = re.search(rf"\b(\d{{1,3}}|{'|'.join(NUMBERS)})\s+(?:[\w'’-]+\s+){{0,3}}?{word}\b", text, re.IGNORECASE)
    if number:
        written = number.group(1).lower()
        return NUMBERS[written] if written in NUMBERS else int(written)
    return int(bool(re.search(rf"\b{word}\b", text, re.IGNORECASE)))


def pair_units(groups: Mapping[str, Sequence[Incident]]) -> list[Unit]:
    """One unit for each city and month: its pairs of reports, told apart by the matters that they are gathered in."""
    reports = {report.id: report for group in groups.values() for one in group for report in one.reports}
    matters = gather(member_of(report, read(report).claims, load()) for report in reports.values())
    return [_pair_unit(name, group, matters) for name, group in groups.items()]


def _pair_unit(name: str, group: Sequence[Incident], matters: Mapping[str, str]) -> Unit:
    of = {report.id: (one.id, report) for one in group for report in one.reports}
    counts, errors = Counter[str](), list[Error]()
    for first, second in combinations(sorted(of), 2):
        same, joined = of[first][0] == of[second][0], matters[first] == matters[second]
        pair = {"same": same, "joined": joined, "both": same and joined}
        counts.update(pair)
        if len(group) > 1:
            counts.update({f"crowd {key}": value for key, value in pair.items()})
        if same != joined:
            cause = "one incident, two matters" if same else "two incidents, one matter"
            paths = " ".join(of[one][1].path[:8] for one in (first, second))
            errors.append(Error("pair told wrongly", cause, name, f"{of[first][0]} {of[second][0]} ({paths})"))
    texts = sorted(report.text for _, report in of.values())
    return Unit(name, counts, tuple(errors), digest_of(*(incident for incident, _ in of.values()), *texts))
