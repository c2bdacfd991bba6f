"""A parsed report to its attributions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from crosswire.lexicons import Lexicons
from crosswire.reading.antecedents import Antecedents
from crosswire.reading.attribution.background import is_background, path_within
from crosswire.reading.attribution.blocks import blocks
from crosswire.reading.attribution.carry import carried
from crosswire.reading.attribution.chains import Voice, links_of, voices
from crosswire.reading.attribution.citing import clause_before, fold_citations
from crosswire.reading.attribution.closing import FINITE
from crosswire.reading.attribution.colons import behind_colons
from crosswire.reading.attribution.contents import Content, made
from crosswire.reading.attribution.cues import find_cues
from crosswire.reading.attribution.dealing import is_dealt_with
from crosswire.reading.attribution.following import after_cue, clause_after
from crosswire.reading.attribution.found import SPEECH, Found, Ground, Hit
from crosswire.reading.attribution.gapped import with_amount
from crosswire.reading.attribution.headings import is_heading_turn
from crosswire.reading.attribution.introducing import introductions
from crosswire.reading.attribution.joined import joined
from crosswire.reading.attribution.limits import counts
from crosswire.reading.attribution.no_sayings import goes_to, is_no_saying
from crosswire.reading.attribution.own_outlet import is_own_outlet
from crosswire.reading.attribution.phrases import run, tokens_in
from crosswire.reading.attribution.preceding import before_cue, beside_preposition, introduces
from crosswire.reading.attribution.second_verbs import with_second_verbs
from crosswire.reading.attribution.seen import seen, with_descriptions
from crosswire.reading.attribution.signed import signed
from crosswire.reading.attribution.speakers import agent, can_speak, with_speakers
from crosswire.reading.attribution.unreported import unreported
from crosswire.reading.attribution.whose import attribution_at
from crosswire.reading.drafts import AttributionDraft
from crosswire.reading.identity import Home, home_of
from crosswire.reading.stance import stance_of
from crosswire.records import Parse, Report, Saying, Sentence, Span, Token
from crosswire.records.quotes import Quote, find_quotes

MAIN = frozenset({"root", "ccomp", "parataxis", "conj", "xcomp"})
SAY = ("say",)
LEAD = 25  # characters before a cue that still leave it at the head of a statement ("he also ")
MERE = 1.4
"""How many times as long as a source a content is at most that only names it."""
COUNTING = frozenset({"object", "number", "toll"})
ANIMATE = frozenset({"person", "organization"})


def read_attributions(report: Report, parse: Parse, lexicons: Lexicons) -> list[AttributionDraft]:
    """Every attributed content of ``report`` in text order, one draft for each proposition.

    A stretch that a source says another said carries both, outermost first.
    """
    quotes = find_quotes(report.text)
    news = [report.is_news(s.span) for s in parse.sentences]
    found: dict[int, list[Found]] = {}
    for i, sentence in enumerate(parse.sentences):
        if news[i]:
            read = read_sentence(i, sentence, quotes, lexicons, behind_dateline(report, sentence), parse.sayings)
            found[i] = with_descriptions(read, i, parse, lexicons)
    ground = Ground(parse, quotes, found, news, lexicons)
    for i, items in (*joined(ground).items(), *behind_colons(ground).items()):
        found[i] = [*found.get(i, ()), *items]
    for i, items in seen(ground).items():
        said = (item for item in items if not is_no_saying(item, lexicons))
        found[i] = [*found.get(i, ()), *(item for item in said if not is_heading_turn(item, report, parse, lexicons))]
    speaking = introductions(ground)
    everything = [f for items in found.values() for f in items] + carried(parse, quotes, speaking, news)
    everything += blocks(ground)
    everything.sort(key=lambda f: (f.index, f.hit.token.index if f.carried is None else -1))
    spoken = drafts(everything, report, parse, lexicons, quotes)
    spoken += [d for d in signed(report, parse, lexicons) if attribution_at(d.content, spoken) is None]
    for i, sentence in enumerate(parse.sentences):
        if news[i]:
            spoken += [d for d in unreported(i, sentence) if attribution_at(d.content, spoken) is None]
    return sorted(spoken, key=lambda d: (d.content.start, -d.content.end))


def behind_dateline(report: Report, sentence: Sentence) -> int:
    """The first token behind a dateline that the sentence opens with, 0 where it opens with none."""
    marks = [m.span for m in report.marks if m.kind == "dateline" and sentence.span.overlaps(m.span)]
    return sum(t.start < span.end for span in marks[:1] for t in sentence.tokens)


def read_sentence(
    index: int,
    sentence: Sentence,
    quotes: Sequence[Quote],
    lexicons: Lexicons,
    start: int = 0,
    sayings: Sequence[Saying] = (),
) -> list[Found]:
    """The attributions whose cue stands in one sentence; nothing before the token ``start`` is content."""
    cited = fold_citations(with_speakers(find_cues(sentence, lexicons.cues), lexicons), lexicons)
    hits = [h for h in with_second_verbs(cited, sentence, sayings) if speaks(h, lexicons)]
    near = [q for q in quotes if q.outer.overlaps(sentence.span)]
    found = list[Found]()
    for hit in hits:
        content = content_of(hit, hits, near, start)
        content = with_amount(hit, content) if content is not None else None
        if content is None or (hit.cue.contents == {"quote"} and not content.quoted):
            continue
        if goes_to(hit, lexicons) and not content.quoted:
            continue
        if hit.cue.document and is_shown_by_a_person(hit, content, lexicons):
            continue
        if not (content.quoted or hit.cue.words == SAY or hit.cue.kind != "verb" or can_speak(hit.source, lexicons)):
            continue
        found.append(Found(index, hit, content.whole, content.parts, content.quoted))
        if content.postposed:
            start = hit.last + 1
    return found


def is_shown_by_a_person(hit: Hit, content: Content, lexicons: Lexicons) -> bool:
    """Whether somebody, and no document, only shows a thing: "she showed little grief at the loss of nine ships"."""
    if hit.source is None or content.quoted or hit.source.lemma.lower() in lexicons.cues.documents:
        return False
    clausal = any(t.xpos in FINITE for t in tokens_in(hit.sentence, content.whole))
    return hit.source.mention in ANIMATE and not clausal


def content_of(hit: Hit, hits: Sequence[Hit], quotes: Sequence[Quote], start: int) -> Content | None:
    """The content of ``hit`` in its sentence, if any; ``start`` is the first token that no earlier cue has claimed."""
    if "infinitive" not in hit.cue.contents and "quote" in hit.cue.contents and acts(hit):
        return None
    if counted := counted_before(hit):
        return made(hit, counted, quotes)
    if hit.cue.kind == "preposition":
        return beside_preposition(hit, hits, quotes, start)
    if hit.closing and not introduces(hit, quotes):
        content = before_cue(hit, hits, quotes, start)
        if content is not None:
            return content
    if "source" in hit.cue.contents and hit.resumes:
        return made(hit, clause_before(hit), quotes)
    after = after_cue(hit, hits, quotes)
    if after or hit.cue.kind == "noun":
        return made(hit, after, quotes)
    if hit.cue.contents & SPEECH and not hit.resumes:
        content = before_cue(hit, hits, quotes, start)
        if content is not None:
            return content
    clausal = "clause" in hit.cue.contents and (not hit.cue.document or has_that(hit) or hit.token.upos == "NOUN")
    return made(hit, clause_after(hit, hits), quotes) if clausal else None


def counted_before(hit: Hit) -> list[Token]:
    """The number of something that a passive says who reports: "nine deaths were reported by the clinic", "the nine
    deaths recorded by the clinic"; none where anything else is said of it."""
    if hit.cue.kind != "verb" or not hit.cue.contents & COUNTING or hit.source is None or hit.source.index < hit.last:
        return []
    sentence, verb = hit.sentence, hit.token
    if "toll" in hit.cue.contents:
        return toll_before(hit)
    if verb.deprel == "acl" and verb.xpos in {"VBN", "VBD"}:
        over = sentence.parent(verb)
        found = [t for t in sentence.subtree(over) if t.index < hit.first] if over is not None else []
    else:
        found = [t for child in sentence.kids(verb, "nsubj:pass") for t in sentence.subtree(child)]
    if sentence.kids(verb, "xcomp", "ccomp", "obj") or agent(sentence, verb) is not hit.source:
        return []
    return run(sentence, found) if any(t.upos == "NUM" for t in found) else []


def toll_before(hit: Hit) -> list[Token]:
    """What a passive says who puts the toll at: "the damage was put at 9 million marks by the insurer"."""
    by = next((t for t in hit.sentence.tokens[hit.last + 1 :] if t.text.lower() == "by"), None)
    over = hit.sentence.parent(hit.token)
    acl = hit.token.deprel == "acl" and over is not None
    subjects = [over] if acl and over is not None else hit.sentence.kids(hit.token, "nsubj:pass")
    if by is None or not subjects or hit.source is None or by.index > hit.source.index:
        return []
    return list(hit.sentence.tokens[hit.sentence.subtree(subjects[0])[0].index : by.index])


def acts(hit: Hit) -> bool:
    """Whether an infinitive after a verb of speech, a day apart, tells what is done, not said: "agreed to sell", "voted
    on Monday to"."""
    i, tokens = hit.last + 1, hit.sentence.tokens
    while i < len(tokens) - 1 and (tokens[i].mention == "time" or (is_before_day(tokens[i], tokens[i + 1]))):
        i += 1
    return hit.cue.kind == "verb" and i < len(tokens) and tokens[i].text.lower() == "to" and tokens[i].upos == "PART"


def is_before_day(token: Token, following: Token) -> bool:
    return token.upos == "ADP" and following.mention == "time"


def speaks(hit: Hit, lexicons: Lexicons) -> bool:
    """Whether the cue's source can say, think or want something."""
    if hit.cue.kind == "noun" and "toll" in hit.cue.contents:
        return can_speak(hit.source, lexicons) or (hit.source is not None and hit.source.xpos == "PRP$")
    if hit.cue.kind == "noun":
        return hit.source is not None or hit.cue.stance is not None
    if hit.source is None or hit.negated or is_nobody(hit):
        return False
    if hit.cue.kind == "preposition" and not hit.cue.document and is_described(hit):
        return True
    if is_counted(hit, lexicons):
        return False
    if hit.cue.contents == {"number"} and hit.source.mention == "place":
        return False  # "the province recorded nine deaths": nobody says so
    if (
        hit.cue.that
        and "number" not in hit.cue.contents
        and not (has_that(hit) or hit.source.lemma.lower() in lexicons.cues.documents)
    ):
        return False
    if hit.cue.document:
        lemma, parts = hit.source.lemma.lower(), hit.sentence.kids(hit.source, "nmod")
        if any(p.lemma.lower() in lexicons.cues.documents for p in parts):
            return True
        return lemma in lexicons.cues.documents or lemma in lexicons.roles.offices or hit.source.mention in ANIMATE
    return can_speak(hit.source, lexicons) or ("quote" in hit.cue.contents and hit.source.upos in {"NOUN", "NUM"})


def is_nobody(hit: Hit) -> bool:
    """Whether the speaker is none: "no group has claimed the killing of nine men"."""
    return hit.source is not None and any(t.text.lower() == "no" for t in hit.sentence.kids(hit.source, "det"))


def is_counted(hit: Hit, lexicons: Lexicons) -> bool:
    """Whether a number of people only seems to speak, where a short line lacks its verb: "90 people confirmed dead"."""
    after = hit.sentence.tokens[hit.last + 1 : hit.last + 2]
    told = bool(after) and after[0].text.lower() in lexicons.measures.adjectives
    return told and hit.source is not None and (hit.source.upos == "NUM" or counts(hit.sentence, hit.source))


def is_described(hit: Hit) -> bool:
    """Whether a noun behind a preposition is told from others, and so is one to go by: "according to its tracker"."""
    if hit.source is None or hit.source.upos not in {"NOUN", "PROPN"} or hit.source.mention in {"time", "event"}:
        return False
    return any(t.relation in {"det", "nmod", "compound", "acl"} for t in hit.sentence.kids(hit.source))


def has_that(hit: Hit) -> bool:
    """Whether "that" or "whether" opens the clause after the cue."""
    after = hit.sentence.tokens[hit.last + 1 : hit.last + 4]
    return any(t.text.lower() in {"that", "whether", "how", "why"} for t in after)


def drafts(
    found: Sequence[Found], report: Report, parse: Parse, lexicons: Lexicons, quotes: Sequence[Quote] = ()
) -> list[AttributionDraft]:
    said: dict[int, list[Span]] = {}
    for item in found:
        if not is_dealt_with(item, lexicons):
            said.setdefault(item.index, []).append(item.whole)
    news = [report.is_news(s.span) for s in parse.sentences]
    people = Antecedents(report.text, parse, lexicons, said=said, quotes=quotes, news=news)
    home = home_of(report, lexicons)
    spoken: dict[int, list[Voice]] = {}
    for item in found:
        own = spoken.get(id(item.origin)) if item.carried else None
        within = bool(outers(item, found))
        spoken[id(item)] = own if own is not None else voices(item, people, report, lexicons, within)
    result = []
    for item in found:
        around = [f for f in outers(item, found) if not is_dealt_with(f, lexicons)]
        if spoken[id(item)] or item.hit.source is None:
            around = [f for f in around if not is_granted_by(f, item, parse, report.text, lexicons, quotes)]
        told = [*(v for outer in around for v in spoken[id(outer)]), *spoken[id(item)]]
        chain = [voice for voice in told if not is_own_outlet(voice.name, report)]
        if not chain and item.hit.source is not None:
            continue
        result += drafts_of(item, chain, parse, lexicons, home)
    return without_mere_sources(own_words(result))


def without_mere_sources(found: Sequence[AttributionDraft]) -> list[AttributionDraft]:
    """The drafts, none a statement whose content only names the source of what else is said: "those who cited their
    police in April said nine died" say nothing by "their police in April"."""
    speakers = [(other.sentence, link.span) for other in found for link in other.links]
    return [
        replace(draft, is_statement=False)
        if any(at == draft.sentence and is_mere_source(draft.content, span) for at, span in speakers)
        else draft
        for draft in found
    ]


def is_mere_source(content: Span, source: Span) -> bool:
    """Whether a content is a source's name and hardly more: "their police in April"."""
    return content.contains(source) and len(content) <= MERE * len(source)


def own_words(found: Sequence[AttributionDraft]) -> list[AttributionDraft]:
    """The drafts with a speaker's words about their own saying ("he said he wants to …") made one statement."""
    result = list(found)
    for i, inner in enumerate(result):
        for j, outer in enumerate(result):
            if i == j or not inner.is_statement or not outer.is_statement or inner.links != outer.links:
                continue
            if not outer.content.contains(inner.content) or not outer.content.contains(inner.cue):
                continue
            leads = inner.cue.start - outer.content.start < LEAD
            if leads and inner.stance != "asserted" and inner.content.start - inner.cue.end < len(" to "):
                result[j] = outer = replace(outer, is_statement=False)
                continue
            if leads and inner.stance != "asserted" and outer.stance == "asserted":
                result[j] = outer = replace(outer, stance=inner.stance, stance_span=inner.stance_span)
            result[i] = inner = replace(inner, is_statement=False)
    return result


def outers(item: Found, found: Sequence[Found]) -> list[Found]:
    """The attributions inside whose content this one's cue stands, outermost first."""
    if item.carried:
        return []
    cue = item.hit.span
    around = [f for f in found if f is not item and f.whole.contains(cue) and not f.hit.span.overlaps(cue)]
    return sorted(around, key=lambda f: -len(f.whole))


def is_granted_by(
    outer: Found, item: Found, parse: Parse, text: str, lexicons: Lexicons, quotes: Sequence[Quote]
) -> bool:
    """Whether the outer source only takes it for granted that the inner one spoke: "condemned the raid in which, the
    clinic said, nine were hurt"."""
    sentence = parse.sentences[outer.index]
    if outer.index != item.index or outer.carried:
        return False
    stance, words = draft_stance(outer, sentence, outer.whole, False, lexicons)
    names = "naming" in outer.hit.cue.contents
    draft = AttributionDraft(outer.index, outer.whole, (), outer.hit.span, stance, words, names=names)
    return is_shown_beside(outer, item) or is_background(sentence, item.hit.token, draft, text, quotes)


def is_shown_beside(outer: Found, item: Found) -> bool:
    """Whether a document only shows a thing of which the outlet adds what somebody says: "this photo shows the house
    where, police say, nine were hurt"."""
    path = path_within(outer.hit.sentence, item.hit.token, outer.whole)
    thing = bool(path) and path[-1].relation == "obj" and path[-1].head == outer.hit.token.index
    return outer.hit.cue.document and thing and any(token.deprel == "acl:relcl" for token in path)


def drafts_of(
    item: Found, chain: Sequence[Voice], parse: Parse, lexicons: Lexicons, home: Home
) -> list[AttributionDraft]:
    links, sentence = links_of(chain, lexicons, home), parse.sentences[item.index]
    unnamed, dealt = bool(chain) and all(v.unnamed for v in chain), is_dealt_with(item, lexicons)
    cue, names = item.origin.hit.span, "naming" in item.hit.cue.contents
    result = []
    for span in (*item.contents, *([item.whole] if item.contents != (item.whole,) else [])):
        stance, words = draft_stance(item, sentence, span, unnamed, lexicons)
        statement = span in item.contents
        result.append(AttributionDraft(item.index, span, links, cue, stance, words, statement, names, dealt))
    return result


def draft_stance(
    item: Found, sentence: Sentence, span: Span, unnamed: bool, lexicons: Lexicons
) -> tuple[str, Span | None]:
    """What the cue puts on its content, else what the content says of itself."""
    if item.hit.cue.stance is not None and item.carried is None:
        return item.hit.cue.stance, item.hit.span
    if item.hit.cue.contents & {"naming", "as"}:
        untrue = next((t for t in tokens_in(sentence, item.whole) if t.text.lower() in lexicons.cues.untruths), None)
        if untrue is not None:
            return "denied", untrue.span
    root = root_of(sentence, span)
    stance, words = stance_of(sentence, root, lexicons.stances, span, negation=False) if root else ("asserted", None)
    if stance == "asserted" and unnamed:
        return "reported", item.hit.span
    return stance, words


def root_of(sentence: Sentence, span: Span) -> Token | None:
    """The head of the stretch: the token in it that one outside governs."""
    tokens = tokens_in(sentence, span)
    inside = {t.index for t in tokens}
    heads = [t for t in tokens if t.head not in inside]
    main = [t for t in heads if t.relation in MAIN] or heads
    return max(main, key=lambda t: len(sentence.subtree(t)), default=None)
