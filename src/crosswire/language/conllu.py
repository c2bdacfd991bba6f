"""CoNLL-U text as a report and its parse: the form in which reading rules are tested.

Universal Dependencies, https://universaldependencies.org/format.html. Columns may be set apart by tabs or by runs
of spaces, so that a six-line sentence can stand in a test. MISC may hold ``SpaceAfter=No``, ``Name=B-PER`` or
``Name=I-PER`` and ``Mention=person``; ``# newpar`` starts a paragraph.
"""

from __future__ import annotations

import hashlib

from crosswire.records import Name, Parse, Report, Sentence, Token, report_id

COLUMNS = 10


def read_conllu(conllu: str, **fields: object) -> tuple[Report, Parse]:
    """The report whose text the tokens spell, and its parse; ``fields`` are further fields of the report.

    Raises ValueError where a token line lacks columns.
    """
    text, sentences, paragraph = "", [], 0
    for block in conllu.strip().split("\n\n"):
        lines = [line.strip() for line in block.splitlines() if line.strip()]
        new_paragraph = any(line.startswith("# newpar") for line in lines)
        if text:
            text = text.rstrip() + ("\n\n" if new_paragraph else " ")
            paragraph += new_paragraph
        tokens: list[Token] = []
        tags: list[str] = []
        for line in lines:
            if line.startswith("#") and not line[1:2].isalnum():
                continue
            columns = line.split("\t") if "\t" in line else line.split(maxsplit=COLUMNS - 1)
            if len(columns) < 8:
                raise ValueError(f"a token line needs at least 8 columns: {line!r}")
            if not columns[0].isdigit():
                continue
            misc = dict(item.partition("=")[::2] for item in (columns[9] if len(columns) > 9 else "_").split("|"))
            start = len(text)
            text += columns[1]
            tokens.append(
                Token(
                    index=len(tokens), start=start, end=len(text), text=columns[1], lemma=columns[2],
                    upos=columns[3], xpos=columns[4], head=int(columns[6]) - 1, deprel=columns[7],
                    mention=misc.get("Mention", ""),
                )
            )  # fmt: skip
            tags.append(misc.get("Name", "O"))
            text += "" if misc.get("SpaceAfter") == "No" else " "
        if tokens:
            sentences.append(Sentence.of(tuple(tokens), names_of(tags), paragraph))
    text = text.rstrip()
    digest = hashlib.sha256(text.encode()).hexdigest()
    report = Report(id=report_id(text, None, None), path="conllu", text=text, sha256=digest, **fields)  # type: ignore[arg-type]
    return report, Parse(report.id, tuple(sentences))


def names_of(tags: list[str]) -> tuple[Name, ...]:
    """The names that a row of B-, I- and O tags marks; an I- without its B- starts one too."""
    names: list[Name] = []
    for i, tag in enumerate(tags):
        prefix, _, kind = tag.partition("-")
        if prefix == "I" and names and names[-1].last == i - 1 and names[-1].kind == kind:
            names[-1] = Name(names[-1].first, i, kind)
        elif prefix in {"B", "I"}:
            names.append(Name(i, i, kind))
    return tuple(names)
