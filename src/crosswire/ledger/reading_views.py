"""SQL views with the field's words as columns, for Datasette, a spreadsheet or plain sqlite3: what the ledger holds
now, claims as people corrected them, one thing a row. ``docs/ledger.md`` lists them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

DEEPEST = 4
"""Takings-back of takings-back that the views follow; SQL cannot negate in a recursion."""

CHAIN = """(SELECT group_concat(json_extract(value, '$.name'), ' ← ') FROM json_each({body}, '$.attribution'))"""
PEOPLE = """(SELECT group_concat(value, ', ') FROM json_each({body}, '$.figure.people'))"""
WHO = """(SELECT group_concat(json_extract(value, '$.name') || ' (' || json_extract(value, '$.role') || ')', ', ')
            FROM json_each({body}, '$.event.participants'))"""
PARTY = "json_extract({body}, '$.attribution[#-1].party')"


def _holds(decision: str, depth: int = DEEPEST) -> str:
    """Whether nobody took a decision back, or took that back in turn."""
    taker = f"taker_{depth}"
    again = f" AND {_holds(taker, depth - 1)}" if depth > 1 else ""
    return (
        f"NOT EXISTS (SELECT 1 FROM decisions AS {taker} "
        f"WHERE {taker}.kind = 'take-back' AND {taker}.target = {decision}.id{again})"
    )


def _latest(kinds: str, value: str) -> str:
    """What a person decided last on a claim, among decisions that hold."""
    return f"""(SELECT {value} FROM decisions AS made
                 WHERE made.target = claims.id AND made.kind IN ({kinds}) AND {_holds("made")}
                 ORDER BY made.made_at DESC, made.id DESC LIMIT 1)"""


def _fields(body: str, path: str, *names: str) -> str:
    """Columns of JSON fields."""
    return ", ".join(f"json_extract({body}, '$.{path}{name}') AS {name}" for name in names)


BODY = "coalesce(corrected.body, claims.body)"
CLAIM = f"""
  SELECT claims.id AS claim, claims.kind, reports.outlet, reports.published,
         json_extract({BODY}, '$.evidence.quote') AS says, {CHAIN.format(body=BODY)} AS chain,
         json_extract({BODY}, '$.attribution[#-1].source') AS origin, {PARTY.format(body=BODY)} AS party,
         json_extract({BODY}, '$.stance') AS stance,
         json_extract({BODY}, '$.time.start') AS time_start, json_extract({BODY}, '$.time.end') AS time_end,
         json_extract({BODY}, '$.time.text') AS time_words, json_extract({BODY}, '$.place.name') AS place,
         json_extract({BODY}, '$.place.country') AS country,
         json_extract({BODY}, '$.place.latitude') AS latitude, json_extract({BODY}, '$.place.longitude') AS longitude,
         {{more}}
         json_extract({BODY}, '$.confidence') AS confidence,
         {_latest("'accept', 'reject'", "CASE made.kind WHEN 'accept' THEN 'accepted' ELSE 'rejected' END")}
           AS judgement,
         (SELECT group_concat(json_extract(value, '$.field'), ', ') FROM json_each(corrected.corrections))
           AS corrected_fields,
         {_latest("'grade-claim'", "made.value")} AS grade,
         placements.matter, placements.question, readings.report, reports.path
    FROM readings
    JOIN reports ON reports.id = readings.report
    JOIN claims ON claims.reading = readings.number
    LEFT JOIN corrected ON corrected.claim = claims.id AND corrected.withdrawn_at IS NULL
    LEFT JOIN placements ON placements.claim = claims.id AND placements.withdrawn_at IS NULL
   WHERE readings.number = (SELECT max(number) FROM readings AS newest WHERE newest.report = readings.report)
     {{only}}
   ORDER BY reports.number, claims.position
"""
FIGURE = _fields(
    BODY, "figure.", "measure", "low", "best", "high", "qualifier", "counted", "unit", "side", "scope", "period_days"
)

VIEWS: Mapping[str, str] = {
    "report_list": """
      SELECT reports.id AS report, outlet, published, title, byline, dateline, path, url,
             (SELECT count(*) FROM claims WHERE claims.reading =
               (SELECT max(number) FROM readings WHERE readings.report = reports.id)) AS claims,
             reports.written_at AS first_read, text
        FROM reports ORDER BY reports.number
    """,
    "claim_list": CLAIM.format(more="", only=""),
    "figure_list": CLAIM.format(
        more=f"{FIGURE}, {PEOPLE.format(body=BODY)} AS people,", only="AND claims.kind = 'figure'"
    ),
    "event_list": CLAIM.format(
        more=f"{_fields(BODY, 'event.', 'type', 'predicate', 'object')}, {WHO.format(body=BODY)} AS participants,",
        only="AND claims.kind = 'event'",
    ),
    "statement_list": CLAIM.format(
        more=f"{_fields(BODY, 'statement.', 'content')},", only="AND claims.kind = 'statement'"
    ),
    "finding_list": """
      SELECT findings.id AS finding, kind, json_extract(body, '$.label') AS label, json_extract(body, '$.why') AS why,
             json_extract(body, '$.field') AS field, json_extract(body, '$.low') AS low,
             json_extract(body, '$.high') AS high, json_extract(body, '$.reports') AS reports,
             (SELECT group_concat(value, '; ') FROM json_each(body, '$.origins')) AS origins,
             (SELECT group_concat(value, '; ') FROM json_each(body, '$.parties')) AS parties,
             json_array_length(body, '$.claims') AS claims, matter, question, written_at AS since
        FROM findings WHERE withdrawn_at IS NULL ORDER BY number
    """,
    "finding_evidence": f"""
      SELECT findings.id AS finding, findings.kind, told.value AS claim, reports.outlet, reports.published,
             json_extract({BODY}, '$.evidence.quote') AS says, {CHAIN.format(body=BODY)} AS chain
        FROM findings, json_each(findings.body, '$.claims') AS told
        JOIN claims ON claims.id = told.value
        JOIN readings ON readings.number = claims.reading AND readings.number =
             (SELECT max(number) FROM readings AS newest WHERE newest.report = readings.report)
        JOIN reports ON reports.id = readings.report
        LEFT JOIN corrected ON corrected.claim = claims.id AND corrected.withdrawn_at IS NULL
       WHERE findings.withdrawn_at IS NULL ORDER BY findings.number, told.key
    """,
    "question_list": """
      SELECT questions.id AS question, label, figures, reports, origins, first, last, matter
        FROM questions WHERE withdrawn_at IS NULL ORDER BY figures DESC, questions.id
    """,
    "matter_list": """
      SELECT matters.id AS matter, label, reports, claims, figures, events, questions, findings, conflicts, first, last
        FROM matters WHERE withdrawn_at IS NULL ORDER BY findings DESC, matters.id
    """,
    "source_list": """
      SELECT identities.name AS source,
             (SELECT group_concat(name, '; ') FROM
               (SELECT DISTINCT json_extract(value, '$[1]') AS name FROM json_each(body, '$.members') ORDER BY name))
               AS names,
             (SELECT group_concat(value, '; ') FROM json_each(body, '$.parties')) AS parties,
             (SELECT group_concat(value, '; ') FROM json_each(body, '$.reasons')) AS made_one_because,
             claims, reports, matter
        FROM identities WHERE withdrawn_at IS NULL ORDER BY claims DESC, identities.name
    """,
    "decision_list": f"""
      SELECT made.id AS decision, made_at, who, kind, field, target, value, why,
             CASE WHEN {_holds("made")} THEN 'holds' ELSE 'taken back' END AS state
        FROM decisions AS made ORDER BY made_at, made.id
    """,
    "problem_list": """
      SELECT stage, report, code, message, written_at AS since FROM problems WHERE resolved_at IS NULL ORDER BY number
    """,
    "page_list": """
      SELECT reports.id AS report, reports.url, CAST(snapshots.bytes AS TEXT) AS page
        FROM reports JOIN snapshots ON snapshots.sha256 = reports.sha256 ORDER BY reports.number
    """,
}
"""Each view by name, as its query."""


def statements() -> Iterator[str]:
    """What makes the views, whichever of them were there before."""
    yield from removal()
    for name, query in VIEWS.items():
        yield f"CREATE VIEW {name} AS {query}"


def removal() -> Iterator[str]:
    """What takes the views away."""
    for name in VIEWS:
        yield f"DROP VIEW IF EXISTS {name}"
