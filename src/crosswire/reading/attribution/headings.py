"""Labels that stand before what a line tells and speak for nobody: "UPDATE: two held", "LOST DOG: a man said …"."""

from __future__ import annotations

from collections.abc import Mapping

from crosswire.lexicons import Lexicons
from crosswire.reading.attribution.found import Found
from crosswire.records import Parse, Report, Span
from crosswire.records.turns import LABEL

MARKS = ' \n\t"“‘'
TURN = ":"
"""What stands between who speaks and what, where only the layout tells it."""


def people_named(text: str, parse: Parse) -> dict[str, str]:
    """The longest name that the report calls a person by, for each last word of one, in small letters."""
    found: dict[str, str] = {}
    for sentence in parse.sentences:
        for name in sentence.names:
            if name.kind == "PER":
                words = Span(sentence.tokens[name.first].start, sentence.tokens[name.last].end).of(text).split()
                found[words[-1].lower()] = max(found.get(words[-1].lower(), ""), " ".join(words), key=len)
    return found


def is_heading(name: str, text: str, lexicons: Lexicons, people: Mapping[str, str]) -> bool:
    """Whether a label in capitals speaks for nobody: a word that heads lines, or what the line or the report is about,
    which is nobody's name and comes back nowhere where a speaker's would ("HARBOUR FIRE: two dead")."""
    if lexicons.cues.heads_line(name):
        return True
    known = name.split()[-1].lower() in people or speaks(name, lexicons) or f"({name})" in text
    if known or text.count(f"{name}:") > 1:
        return False
    labels = [match.group("name") for match in LABEL.finditer(text)]
    return not text[: text.find(f"{name}:")].strip(MARKS) or len(labels) == len(set(labels))


def speaks(name: str, lexicons: Lexicons, labels: bool = True) -> bool:
    """Whether the last word of ``name`` is a body's, an office's or a document's, and none of those that head lines
    without speaking, where ``labels`` is set."""
    word, roles = name.split()[-1].lower(), lexicons.roles
    found = {word, word.removesuffix("s")}
    named = bool(found & (roles.bodies | roles.offices | lexicons.cues.documents))
    return named and not (labels and found & lexicons.cues.labels)


def is_heading_turn(found: Found, report: Report, parse: Parse, lexicons: Lexicons) -> bool:
    """Whether an attribution is only the network's for a turn whose label speaks for nobody."""
    hit = found.hit
    if hit.token.text != TURN or not hit.chunk:
        return False
    name = Span(hit.chunk[0].start, hit.chunk[-1].end).of(report.text)
    return name.isupper() and is_heading(name, report.text, lexicons, people_named(report.text, parse))
