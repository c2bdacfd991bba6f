"""Which events are one event, within a report and across reports, against ECB+.

Topics 30 to 35, kept from tuning. Reports are read with the corpus's own words and sentences and gathered into matters
as a user's are, no topic being told; the events of a matter are put together as cross-checking does (an event's
question). Once on the gold mentions: each is read as an event by its head word. Once on the events that Crosswire
reads: one stands for the gold mention of which its predicate is the head. Only sentences in which something is linked
across documents are scored, as only in a selection of them links were sought.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from crosswire.crosscheck.matters import gather, member_of
from crosswire.crosscheck.same_events import one_events
from crosswire.evaluation.coreference import MEASURES, tallies
from crosswire.evaluation.corpora import Draw, MissingCorpus, corpus
from crosswire.evaluation.ecb_documents import EventDocument, read_documents
from crosswire.evaluation.readings import plain_report
from crosswire.evaluation.scores import Error, Measure, Run, Unit, digest_of, precision_recall_f1
from crosswire.language.cutting import Cut
from crosswire.lexicons import load
from crosswire.pipeline.reader import reader_for
from crosswire.reading.attribution import read_attributions
from crosswire.reading.claims import Reading, event_claims
from crosswire.reading.drafts import EventDraft, PlaceDraft, TimeDraft
from crosswire.reading.events import draft_of, read_events
from crosswire.reading.events.predicates import predicate_at
from crosswire.reading.places import read_places
from crosswire.reading.times import read_times
from crosswire.records import Claim, Parse, Report, Sentence, Token

HELD_OUT = frozenset({"30", "31", "32", "33", "34", "35"})
QUICK = 20
BREAK = "\n\n"
Place = tuple[str, int]
"""A mention: its document, and the word that is its head."""
MENTIONS: tuple[Measure, ...] = precision_recall_f1("mentions", "mentions both", "mentions made", "mentions gold")


@dataclass(frozen=True, slots=True)
class ReadEvents:
    """One document as read: the claim of each gold mention, and the events made, both by head word.

    ``event`` is the gold event of each gold mention.
    """

    document: EventDocument
    report: Report
    asked: Mapping[int, Claim]
    made: Mapping[int, Claim]
    event: Mapping[int, str]


def run_ecb(data: Path, draw: Draw) -> Iterator[Run]:
    """Topics 30 to 35 of ECB+ in the corpora ``data``, or every topic of a folder that holds topics itself."""
    own = any(data.glob("*/*_*ecb*.xml")) or any(data.glob("*_*ecb*.xml"))
    documents = read_documents(data, frozenset()) if own else read_documents(corpus(data, "ecb"), HELD_OUT)
    if not documents:
        raise MissingCorpus(f"{data} holds no document of ECB+ in these topics")
    read = [read_events_of(document) for document in draw.of(documents, lambda document: document.name, QUICK)]
    gold = _clusters({(one.document.name, at): one.event[at] for one in read for at in one.event})
    texts = {one.document.name: one for one in read}
    for name, claims in (("gold mentions", [one.asked for one in read]), ("read mentions", [one.made for one in read])):
        found = _clusters(together(read, claims))
        measures = (*MEASURES, *(MENTIONS if name == "read mentions" else ()))
        yield Run(f"ecb {name}", measures, _units(gold, found, texts))


def read_events_of(document: EventDocument) -> ReadEvents:
    report, parse, starts = parsed(document)
    lexicons = load()
    times, places = read_times(report, parse, lexicons), read_places(report, parse, lexicons)
    reading = Reading(report, parse, lexicons, read_attributions(report, parse, lexicons))
    scored = {
        word
        for number, (first, end) in enumerate(document.sentences)
        if number in document.labelled
        for word in range(first, end)
    }
    word_at = {start: word for word, start in enumerate(starts)}
    asked, event = {}, {}
    for mention in document.mentions:
        index, head = _head(parse, [starts[word] for word in mention.words])
        if mention.words[0] in scored:
            draft = event_at(parse, index, head, [t for t in times if t.sentence == index], places)
            asked[word_at[head.start]] = next(iter(event_claims(reading, [draft])))
            event[word_at[head.start]] = mention.event
    claims = event_claims(reading, read_events(report, parse, lexicons, times, places))
    made = {word_at[claim.anchor.start]: claim for claim in claims}
    return ReadEvents(document, report, asked, {at: made[at] for at in sorted(made) if at in scored}, event)


def parsed(document: EventDocument) -> tuple[Report, Parse, list[int]]:
    """The document as a report, a sentence a paragraph, with the offset of each word."""
    starts, place, cut = list[int](), 0, Cut(words=list(document.words), sentences=list(document.sentences))
    ends = {end for _, end in document.sentences}
    text = ""
    for number, word in enumerate(document.words, 1):
        starts.append(place)
        cut.offsets.append((place, place + len(word)))
        text += word + (BREAK if number in ends else " ")
        place = len(text)
    cut.paragraphs.extend(range(len(document.sentences)))
    report = plain_report(document.name, text)
    return report, Parse(report.id, tuple(reader_for(()).parser.read(cut))), starts


def _head(parse: Parse, starts: Sequence[int]) -> tuple[int, Token]:
    """The sentence and the word that heads the others at ``starts``."""
    index = next(i for i, sentence in enumerate(parse.sentences) if sentence.span.end > starts[0])
    inside = [token for token in parse.sentences[index].tokens if token.start in starts]
    within = {token.index for token in inside}
    return index, next((token for token in inside if token.head not in within), inside[0])


def event_at(
    parse: Parse, index: int, token: Token, times: Sequence[TimeDraft], places: Sequence[PlaceDraft]
) -> EventDraft:
    sentence: Sentence = parse.sentences[index]
    predicate = predicate_at(sentence, token, times, load().events)
    return draft_of(index, sentence, predicate, [p for p in places if p.sentence == index])


def together(read: Sequence[ReadEvents], claims: Sequence[Mapping[int, Claim]]) -> dict[Place, str]:
    """The event that each of ``claims`` (by document and head word) is on, matter by matter."""
    lexicons = load()
    told = list(zip(read, claims, strict=True))
    matters = gather(member_of(one.report, list(made.values()), lexicons) for one, made in told)
    found: dict[Place, str] = {}
    for matter in sorted(set(matters.values())):
        inside = [(one, made) for one, made in told if matters[one.report.id] == matter]
        those = [claim for _, made in inside for claim in made.values()]
        events = one_events([one.report for one, _ in inside], those, lexicons)
        found |= {(one.document.name, at): events[claim.id] for one, made in inside for at, claim in made.items()}
    return found


def _clusters(event: Mapping[Place, str]) -> list[list[Place]]:
    groups: dict[str, list[Place]] = defaultdict(list)
    for place in sorted(event):
        groups[event[place]].append(place)
    return list(groups.values())


def _units(
    gold: Sequence[Sequence[Place]], found: Sequence[Sequence[Place]], read: Mapping[str, ReadEvents]
) -> list[Unit]:
    """One unit an incident: a topic has two, of one kind."""
    counts = tallies(gold, found, lambda place: read[place[0]].document.incident)
    for side, clusters in (("gold", gold), ("made", found)):
        for document, _ in (place for cluster in clusters for place in cluster):
            counts[read[document].document.incident][f"mentions {side}"] += 1
    both = {place for cluster in gold for place in cluster} & {place for cluster in found for place in cluster}
    for document, _ in both:
        counts[read[document].document.incident]["mentions both"] += 1
    errors = list(_errors(gold, found, read))
    units = []
    for name in sorted(counts):
        inside = [one for one in read.values() if one.document.incident == name]
        events = [f"{at} {event}" for one in inside for at, event in one.event.items()]
        digest = digest_of(*(one.report.text for one in inside), *events)
        units.append(Unit(name, counts[name], tuple(error for where, error in errors if where == name), digest))
    return units


def _errors(
    gold: Sequence[Sequence[Place]], found: Sequence[Sequence[Place]], read: Mapping[str, ReadEvents]
) -> Iterator[tuple[str, Error]]:
    """Each two neighbours of a gold event that were kept apart, each two of an event made that are not one."""
    event = {place: number for number, cluster in enumerate(gold) for place in cluster}
    group = {place: number for number, cluster in enumerate(found) for place in cluster}
    for kind, clusters, other in (("kept apart", gold, group), ("put together", found, event)):
        for cluster in clusters:
            for first, second in pairwise(cluster):
                if first in other and second in other and other[first] != other[second]:
                    words = [read[document].document.words[at] for document, at in (first, second)]
                    where = "in one report" if first[0] == second[0] else "across reports"
                    same = "one word" if words[0].lower() == words[1].lower() else "two words"
                    shown = f"{words[0]} – {words[1]}, {second[0]} {second[1]}"
                    name = read[first[0]].document.incident
                    yield name, Error(kind, f"{where}, {same}", f"{first[0]} {first[1]}", shown)
    for place in sorted(event.keys() - group.keys()):
        word = read[place[0]].document.words[place[1]]
        yield read[place[0]].document.incident, Error("mention not read", "", f"{place[0]} {place[1]}", word)
