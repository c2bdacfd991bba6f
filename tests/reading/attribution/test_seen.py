"""What the network sees as said, where no cue of the lexicon does."""

from dataclasses import replace

import pytest

from crosswire.language.conllu import read_conllu
from crosswire.lexicons import load
from crosswire.reading.attribution import read_attributions
from crosswire.records import Report, Saying, Span

UNKNOWN_VERB = """
1 The the DET DT _ 2 det _ _
2 foreman foreman NOUN NN _ 3 nsubj _ Mention=person
3 let let VERB VBD _ 0 root _ _
4 slip slip VERB VB _ 3 xcomp _ _
5 that that SCONJ IN _ 9 mark _ _
6 the the DET DT _ 7 det _ _
7 east east NOUN NN _ 9 nsubj _ _
8 shaft shaft NOUN NN _ 7 flat _ _
9 flooded flood VERB VBD _ 4 ccomp _ SpaceAfter=No
10 . . PUNCT . _ 3 punct _ _
"""

KNOWN_VERB = UNKNOWN_VERB.replace("3 let let VERB VBD _ 0 root _ _", "3 said say VERB VBD _ 0 root _ _")


def parsed(conllu, *, source="The foreman", cue="let slip", content="the east shaft flooded", **sure):
    report, parse = read_conllu(conllu)

    def span(words):
        start = report.text.index(words)
        return Span(start, start + len(words))

    saying = Saying(span(cue), span(source) if source else None, span(content), **sure)
    return report, replace(parse, sayings=(saying,))


def told(report: Report, parse):
    drafts = read_attributions(report, parse, load())
    return [([link.name for link in d.links], d.content.of(report.text)) for d in drafts if d.is_statement]


def test_a_verb_that_no_lexicon_knows_attributes_where_the_network_is_sure():
    assert [(["The foreman"], "the east shaft flooded")] == told(*parsed(UNKNOWN_VERB))


@pytest.mark.parametrize("sure", [{"sureness": 0.1}, {"source_sureness": 0.1}])
def test_an_unsure_saying_attributes_nothing(sure):
    assert [] == told(*parsed(UNKNOWN_VERB, **sure))


def test_a_saying_without_a_source_attributes_nothing():
    assert [] == told(*parsed(UNKNOWN_VERB, source=None))


def test_what_cannot_speak_attributes_nothing():
    assert [] == told(*parsed(UNKNOWN_VERB.replace("foreman foreman NOUN NN _ 3 nsubj _ Mention=person",
                                                   "foreman foreman NOUN NN _ 3 nsubj _ Mention=object")))  # fmt: skip


def test_a_cue_that_the_rules_read_is_not_read_twice():
    report, parse = parsed(KNOWN_VERB, cue="said slip")
    assert told(report, replace(parse, sayings=())) == told(report, parse)


def test_without_an_attribution_head_the_rules_read_alone():
    report, parse = read_conllu(KNOWN_VERB)
    assert () == parse.sayings
    assert told(report, parse)


NOTED_NOUN = """
1 The the DET DT _ 2 det _ _
2 foreman foreman NOUN NN _ 3 nsubj _ Mention=person
3 toured tour VERB VBD _ 0 root _ _
4 a a DET DT _ 5 det _ _
5 shaft shaft NOUN NN _ 3 obj _ Mention=place
6 where where ADV WRB _ 9 advmod _ _
7 nine nine NUM CD _ 8 nummod _ _
8 miners miner NOUN NNS _ 9 nsubj _ Mention=person
9 died die VERB VBD _ 5 acl:relcl _ SpaceAfter=No
10 . . PUNCT . _ 3 punct _ _
"""


def test_what_is_counted_beside_a_thing_somebody_turns_to_is_the_outlets_own():
    assert [] == told(*parsed(NOTED_NOUN, cue="toured", content="a shaft where nine miners died"))


DEED = """
1 The the DET DT _ 2 det _ _
2 warden warden NOUN NN _ 3 nsubj _ Mention=person
3 detained detain VERB VBD _ 0 root _ _
4 nine nine NUM CD _ 5 nummod _ _
5 poachers poacher NOUN NNS _ 3 obj _ Mention=person
6 who who PRON WP _ 7 nsubj _ _
7 crossed cross VERB VBD _ 5 acl:relcl _ _
8 over over ADV RB _ 7 advmod _ SpaceAfter=No
9 . . PUNCT . _ 3 punct _ _
"""


def test_a_deed_is_no_saying():
    sure = {"source": "The warden", "cue": "detained", "content": "nine poachers who crossed over"}
    assert [] == told(*parsed(DEED, **sure))


HAPPENING = """
1 The the DET DT _ 2 det _ _
2 siege siege NOUN NN _ 5 nsubj _ Mention=event
3 of of ADP IN _ 4 case _ _
4 Orrel Orrel PROPN NNP _ 2 nmod _ Mention=place
5 bared bare VERB VBD _ 0 root _ _
6 that that SCONJ IN _ 9 mark _ _
7 the the DET DT _ 8 det _ _
8 wall wall NOUN NN _ 9 nsubj _ _
9 leaked leak VERB VBD _ 5 ccomp _ SpaceAfter=No
10 . . PUNCT . _ 5 punct _ _
"""


def test_what_happened_speaks_for_nobody_though_a_name_stands_in_it():
    sure = {"source": "The siege of Orrel", "cue": "bared", "content": "the wall leaked"}
    assert [] == told(*parsed(HAPPENING, **sure))
