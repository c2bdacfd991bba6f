"""The bundled reports' golden claims as gold: rows that quote their evidence instead of counting characters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from crosswire.evaluation.gold_claims import GoldClaim, Row, from_row

KINDS = {"no_figure": "not_a_figure"}


def read_demo_gold(rows: Sequence[Row], reports: Path) -> Iterator[GoldClaim]:
    """The rows of a ``golden.jsonl`` over the texts in ``reports``. Raises ValueError where one quotes what its report
    does not say."""
    texts = {path.name: path.read_text("utf-8") for path in reports.glob("*.txt")}
    for row in rows:
        text = texts[row["report"]]
        start = text.index(row["evidence"])
        end = start + len(row["evidence"])
        if row["kind"] == "no_figure" and row.get("number"):
            start += row["evidence"].index(row["number"])
            end = start + len(row["number"])
        origin = row.get("origin")
        chain = [*([relay] for relay in row.get("relays", ())), *([origin] if origin else ())]
        claim = from_row(
            {
                **row, "kind": KINDS.get(row["kind"], row["kind"]), "start": start, "end": end, "attribution": chain,
                "time": {"start": row.get("start"), "end": row.get("end")},
            }
        )  # fmt: skip
        yield claim if origin is not None else _of_any_source(claim)


def _of_any_source(claim: GoldClaim) -> GoldClaim:
    """The claim where the row says nothing of its source."""
    fields = {name: getattr(claim, name) for name in GoldClaim.__slots__}
    return GoldClaim(**{**fields, "chains": ()})
