"""The table of pages: what there is, where, and who answers it.

A new page is a template, a function from Ask to Answer in ``routes/``, and a line here.
"""

from __future__ import annotations

from crosswire.records import FINDING_KINDS
from crosswire.web.page import Page
from crosswire.web.parameters import choice, text
from crosswire.web.routes.claim import claim
from crosswire.web.routes.findings import finding, findings
from crosswire.web.routes.overview import overview
from crosswire.web.routes.questions import question, questions
from crosswire.web.routes.reports import report, reports

KIND = choice("kind", "Only findings of this kind.", FINDING_KINDS)
MATTER = text("matter", "Only of this matter, by its id.")
CLAIM = text("claim", "Light up the words of this claim, by its id.")

PAGES: tuple[Page, ...] = (
    Page("overview", "/", overview, "What is new, and what crosses."),
    Page("findings", "/findings", findings, "What the accounts say of each other.", (KIND, MATTER), table=True),
    Page("finding", "/findings/{name}", finding, "One finding, its claims side by side.", table=True),
    Page("questions", "/questions", questions, "What is counted, and by how many.", table=True),
    Page("question", "/questions/{name}", question, "Every figure on one question, by origin.", table=True),
    Page("reports", "/reports", reports, "Every report that was read.", table=True),
    Page("report", "/reports/{name}", report, "A report's text with its claims marked.", (CLAIM,)),
    Page("claim", "/claims/{name}", claim, "One claim, with its chain of sources and its words."),
)
