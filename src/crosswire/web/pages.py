"""The table of pages: what there is, where, and who answers it.

A new page is a template, a function from Ask to Answer in ``routes/``, and a line here.
"""

from __future__ import annotations

from crosswire.records import FINDING_KINDS, MEASURES, STANCES
from crosswire.web.page import Page
from crosswire.web.parameters import FIGURES, REVIEWED, WINDOW, choice, day, text
from crosswire.web.routes.claim import claim
from crosswire.web.routes.findings import finding, findings
from crosswire.web.routes.matters import ORDERS, matter, matters
from crosswire.web.routes.overview import overview
from crosswire.web.routes.parties import LISTS, parties, party
from crosswire.web.routes.questions import question, questions
from crosswire.web.routes.reports import report, reports
from crosswire.web.routes.review import decisions, precision, review
from crosswire.web.routes.search import search
from crosswire.web.routes.sources import relays, source, sources
from crosswire.web.routes.timeline import timeline

KIND = choice("kind", "Only findings of this kind.", FINDING_KINDS)
MATTER = text("matter", "Only of this matter, by its id.")
QUESTION = text("question", "Only on this question, by its id.")
OUTLET = text("outlet", "Only what this outlet published.")
SOURCE = text("source", "Only to or from this source, by its name across reports.")
CLAIM = text("claim", "Light up the words of this claim, by its id.")
ORDER = choice("order", "Which matters come first.", ORDERS)
NAMED = text("named", "Only those with this in their name.")
OF_PARTY = choice("list", "Which list of the party's to go through; claims if left out.", tuple(LISTS))
SINCE, UNTIL = day("since", "Only what was on this day or later."), day("until", "Only what was on this day or before.")
ABOUT = text("about", "Only decisions on this: an id, or a source's name.")
SEARCH = (
    text("words", 'Words that must stand there: "a phrase", begin*, either OR or.'),
    choice("kind", "Only claims of this kind.", ("figure", "event", "statement")),
    choice("measure", "Only figures of this measure.", MEASURES),
    choice("stance", "Only claims put forward so.", STANCES),
    OUTLET,
    text("origin", "Only what this source first said, by its name across reports."),
    text("place", "Only what was at this place."),
    MATTER, SINCE, UNTIL,
)  # fmt: skip

PAGES: tuple[Page, ...] = (
    Page("overview", "/", overview, "What is new, and what crosses."),
    Page("matters", "/matters", matters, "Incidents and running stories.", (ORDER, *WINDOW), table=True),
    Page("matter", "/matters/{name}", matter, "One matter: its questions, what crosses, and who reported."),
    Page("questions", "/questions", questions, "What is counted, and by how many.", (MATTER, *WINDOW), table=True),
    Page("question", "/questions/{name}", question, "Every figure on one question, by origin.",
         (FIGURES, WINDOW[1]), table=True),
    Page("findings", "/findings", findings, "What the accounts say of each other.",
         (KIND, MATTER, QUESTION, *WINDOW), table=True),
    Page("finding", "/findings/{name}", finding, "One finding, its claims side by side.", table=True),
    Page("timeline", "/timeline", timeline, "What happened when, and who disagrees.",
         (MATTER, SINCE, UNTIL, *WINDOW), table=True),
    Page("sources", "/sources", sources, "Who is cited.", (NAMED, *WINDOW), table=True),
    Page("source", "/sources/{name}", source, "One source: what it says, and who passes it on.", WINDOW, table=True,
         any_name=True),
    Page("parties", "/parties", parties, "For whom sources speak.", (NAMED, *WINDOW), table=True),
    Page("party", "/parties/{name}", party, "One party: who speaks for it, what they say, what crosses.",
         (OF_PARTY, *WINDOW), table=True, any_name=True),
    Page("relays", "/relays", relays, "Who passes on whose word.", (SOURCE, MATTER, WINDOW[0]), table=True),
    Page("reports", "/reports", reports, "Every report that was read.", (MATTER, OUTLET, *WINDOW), table=True),
    Page("report", "/reports/{name}", report, "A report's text with its claims marked.", (CLAIM,)),
    Page("claim", "/claims/{name}", claim, "One claim, with its chain of sources and its words."),
    Page("search", "/search", search, "Claims and reports by words, and by what they are about.",
         (*SEARCH, *WINDOW), table=True),
    Page("review", "/review", review, "The claims most worth a look.", (REVIEWED,), table=True),
    Page("decisions", "/decisions", decisions, "What people decided, and what became of it.", (ABOUT, *WINDOW),
         table=True),
    Page("precision", "/precision", precision, "How often the reader was right, by what people decided.", table=True),
)  # fmt: skip
