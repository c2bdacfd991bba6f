"""Attributions of hand-made trees: who says what, through whom, how it is put."""

import pytest

from crosswire.language.conllu import read_conllu
from crosswire.lexicons import load
from crosswire.reading.attribution import attribution_at, read_attributions
from crosswire.reading.drafts import AttributionDraft
from crosswire.records import Report, Span

INDIRECT = """
1 The the DET DT _ 2 det _ _
2 mayor mayor NOUN NN _ 3 nsubj _ Mention=person
3 said say VERB VBD _ 0 root _ _
4 the the DET DT _ 5 det _ _
5 bridge bridge NOUN NN _ 7 nsubj _ Mention=place
6 had have AUX VBD _ 7 aux _ _
7 collapsed collapse VERB VBN _ 3 ccomp _ SpaceAfter=No
8 . . PUNCT . _ 3 punct _ _
"""

CLOSING = """
1 Nine nine NUM CD _ 2 nummod _ _
2 boats boat NOUN NNS _ 3 nsubj _ Mention=object
3 sank sink VERB VBD _ 9 conj _ SpaceAfter=No
4 , , PUNCT , _ 3 punct _ _
5 harbour harbour NOUN NN _ 6 compound _ _
6 master master NOUN NN _ 7 nmod:desc _ Mention=person
7 Ola Ola PROPN NNP _ 9 nsubj _ Name=B-PER|Mention=person
8 Brandt Brandt PROPN NNP _ 7 flat _ Name=I-PER
9 said say VERB VBD _ 0 root _ SpaceAfter=No
10 . . PUNCT . _ 9 punct _ _
"""

QUOTED = """
1 " " PUNCT `` _ 3 punct _ SpaceAfter=No
2 We we PRON PRP _ 3 nsubj _ Mention=person
3 lost lose VERB VBD _ 7 ccomp _ _
4 everything everything PRON NN _ 3 obj _ Mention=abstract|SpaceAfter=No
5 , , PUNCT , _ 3 punct _ SpaceAfter=No
6 " " PUNCT '' _ 3 punct _ _
7 said say VERB VBD _ 0 root _ _
8 Mira Mira PROPN NNP _ 7 nsubj _ Name=B-PER|Mention=person
9 Holt Holt PROPN NNP _ 8 flat _ Name=I-PER|SpaceAfter=No
10 , , PUNCT , _ 12 punct _ _
11 a a DET DT _ 12 det _ _
12 farmer farmer NOUN NN _ 8 appos _ Mention=person
13 from from ADP IN _ 14 case _ _
14 Osby Osby PROPN NNP _ 12 nmod _ Name=B-LOC|Mention=place|SpaceAfter=No
15 . . PUNCT . _ 7 punct _ _
"""

CITED = """
1 Six six NUM CD _ 2 nummod _ _
2 miners miner NOUN NNS _ 3 nsubj _ Mention=person
3 died die VERB VBD _ 0 root _ SpaceAfter=No
4 , , PUNCT , _ 7 punct _ _
5 according accord VERB VBG _ 8 case _ _
6 to to ADP IN _ 5 fixed _ _
7 lawmaker lawmaker NOUN NN _ 8 nmod:desc _ Mention=person
8 Pia Pia PROPN NNP _ 3 nsubj _ Name=B-PER|Mention=person
9 Lund Lund PROPN NNP _ 8 flat _ Name=I-PER|SpaceAfter=No
10 , , PUNCT , _ 12 punct _ _
11 who who PRON WP _ 12 nsubj _ _
12 cited cite VERB VBD _ 7 acl:relcl _ _
13 figures figure NOUN NNS _ 12 obj _ Mention=abstract
14 from from ADP IN _ 17 case _ _
15 the the DET DT _ 17 det _ _
16 mine mine NOUN NN _ 17 compound _ _
17 agency agency NOUN NN _ 12 obl _ Mention=organization|SpaceAfter=No
18 . . PUNCT . _ 3 punct _ _
"""

TOLD = """
1 Pia Pia PROPN NNP _ 3 nsubj _ Name=B-PER|Mention=person
2 Lund Lund PROPN NNP _ 1 flat _ Name=I-PER
3 told tell VERB VBD _ 0 root _ _
4 the the DET DT _ 6 det _ _
5 Osby Osby PROPN NNP _ 6 compound _ Name=B-ORG
6 Gazette Gazette PROPN NNP _ 3 iobj _ Name=I-ORG|Mention=organization
7 that that SCONJ IN _ 10 mark _ _
8 the the DET DT _ 9 det _ _
9 dam dam NOUN NN _ 10 nsubj _ Mention=place
10 leaked leak VERB VBD _ 3 ccomp _ SpaceAfter=No
11 . . PUNCT . _ 3 punct _ _
"""

RELAYED = """
1 Two two NUM CD _ 2 nummod _ _
2 huts hut NOUN NNS _ 3 nsubj _ Mention=place
3 burned burn VERB VBD _ 11 ccomp _ SpaceAfter=No
4 , , PUNCT , _ 7 punct _ _
5 an a DET DT _ 6 det _ _
6 official official NOUN NN _ 11 nsubj _ Mention=person
7 quoted quote VERB VBN _ 6 acl _ _
8 by by ADP IN _ 10 case _ _
9 Osby Osby PROPN NNP _ 10 compound _ Name=B-ORG|Mention=person
10 Radio Radio PROPN NNP _ 7 obl:agent _ Name=I-ORG|Mention=organization
11 said say VERB VBD _ 0 root _ SpaceAfter=No
12 . . PUNCT . _ 11 punct _ _
"""

PRONOUN = """
1 Mira Mira PROPN NNP _ 3 nsubj _ Name=B-PER|Mention=person
2 Holt Holt PROPN NNP _ 1 flat _ Name=I-PER
3 said say VERB VBD _ 0 root _ _
4 the the DET DT _ 5 det _ _
5 well well NOUN NN _ 7 nsubj _ Mention=place
6 was be AUX VBD _ 7 cop _ _
7 dry dry ADJ JJ _ 3 ccomp _ SpaceAfter=No
8 . . PUNCT . _ 3 punct _ _

1 She she PRON PRP _ 2 nsubj _ Mention=person
2 added add VERB VBD _ 0 root _ _
3 that that SCONJ IN _ 7 mark _ _
4 two two NUM CD _ 5 nummod _ _
5 cows cow NOUN NNS _ 7 nsubj _ Mention=animal
6 had have AUX VBD _ 7 aux _ _
7 died die VERB VBN _ 2 ccomp _ SpaceAfter=No
8 . . PUNCT . _ 2 punct _ _
"""

ACRONYM = """
1 The the DET DT _ 3 det _ _
2 Safety safety NOUN NN _ 3 compound _ _
3 Board board NOUN NN _ 7 nsubj _ Mention=organization
4 ( ( PUNCT -LRB- _ 5 punct _ SpaceAfter=No
5 SB SB PROPN NNP _ 3 appos _ Mention=abstract|SpaceAfter=No
6 ) ) PUNCT -RRB- _ 5 punct _ _
7 closed close VERB VBD _ 0 root _ _
8 the the DET DT _ 9 det _ _
9 port port NOUN NN _ 7 obj _ Mention=object|SpaceAfter=No
10 . . PUNCT . _ 7 punct _ _

1 The the DET DT _ 2 det _ _
2 SB SB PROPN NNP _ 3 nsubj _ Mention=organization
3 said say VERB VBD _ 0 root _ _
4 the the DET DT _ 5 det _ _
5 crane crane NOUN NN _ 7 nsubj _ Mention=object
6 had have AUX VBD _ 7 aux _ _
7 cracked crack VERB VBN _ 3 ccomp _ SpaceAfter=No
8 . . PUNCT . _ 3 punct _ _
"""

VOWED = """
1 The the DET DT _ 2 det _ _
2 miners miner NOUN NNS _ 3 nsubj _ Mention=person
3 vowed vow VERB VBD _ 0 root _ _
4 to to PART TO _ 5 mark _ _
5 remain remain VERB VB _ 3 xcomp _ _
6 underground underground ADJ JJ _ 5 xcomp _ SpaceAfter=No
7 . . PUNCT . _ 3 punct _ _
"""

ADDING = """
1 Critics Critics PROPN NNS _ 2 nsubj _ Mention=person
2 said say VERB VBD _ 0 root _ _
3 the the DET DT _ 4 det _ _
4 plan plan NOUN NN _ 6 nsubj _ Mention=abstract
5 was be AUX VBD _ 6 cop _ _
6 late late ADJ JJ _ 2 ccomp _ SpaceAfter=No
7 , , PUNCT , _ 8 punct _ _
8 adding add VERB VBG _ 6 advcl _ _
9 that that DET DT _ 12 mark _ _
10 costs cost NOUN NNS _ 12 nsubj _ Mention=abstract
11 had have AUX VBD _ 12 aux _ _
12 doubled double VERB VBN _ 8 ccomp _ SpaceAfter=No
13 . . PUNCT . _ 2 punct _ _
"""

CARRIED = """
1 “ " PUNCT `` _ 4 punct _ SpaceAfter=No
2 The the DET DT _ 3 det _ _
3 roof roof NOUN NN _ 4 nsubj _ Mention=object
4 fell fall VERB VBD _ 0 root _ SpaceAfter=No
5 . . PUNCT . _ 4 punct _ _

1 Nobody nobody PRON NN _ 3 nsubj:pass _ Mention=person
2 was be AUX VBD _ 3 aux:pass _ _
3 hurt hurt VERB VBN _ 8 ccomp _ SpaceAfter=No
4 , , PUNCT , _ 3 punct _ SpaceAfter=No
5 ” " PUNCT '' _ 3 punct _ _
6 Ola Ola PROPN NNP _ 8 nsubj _ Name=B-PER|Mention=person
7 Brandt Brandt PROPN NNP _ 6 flat _ Name=I-PER
8 said say VERB VBD _ 0 root _ SpaceAfter=No
9 . . PUNCT . _ 8 punct _ _

1 “ " PUNCT `` _ 4 punct _ SpaceAfter=No
2 We we PRON PRP _ 4 nsubj _ Mention=person
3 were be AUX VBD _ 4 cop _ _
4 lucky lucky ADJ JJ _ 0 root _ SpaceAfter=No
5 . . PUNCT . _ 4 punct _ SpaceAfter=No
6 ” " PUNCT '' _ 4 punct _ _
"""

DENIED = """
1 The the DET DT _ 2 det _ _
2 ministry ministry NOUN NN _ 3 nsubj _ Mention=organization
3 denied deny VERB VBD _ 0 root _ _
4 that that SCONJ IN _ 7 mark _ _
5 shells shell NOUN NNS _ 7 nsubj _ Mention=object
6 had have AUX VBD _ 7 aux _ _
7 landed land VERB VBN _ 3 ccomp _ _
8 there there ADV RB _ 7 advmod _ Mention=place|SpaceAfter=No
9 . . PUNCT . _ 3 punct _ _
"""

DOUBTED = """
1 The the DET DT _ 2 det _ _
2 army army NOUN NN _ 3 nsubj _ Mention=organization
3 said say VERB VBD _ 0 root _ _
4 there there PRON EX _ 5 expl _ _
5 were be VERB VBD _ 3 ccomp _ _
6 no no DET DT _ 7 det _ _
7 signs sign NOUN NNS _ 5 nsubj _ Mention=abstract
8 of of ADP IN _ 10 case _ _
9 a a DET DT _ 10 det _ _
10 retreat retreat NOUN NN _ 7 nmod _ Mention=event|SpaceAfter=No
11 . . PUNCT . _ 3 punct _ _
"""

UNNAMED = """
1 Reports report NOUN NNS _ 2 nsubj _ Mention=abstract
2 said say VERB VBD _ 0 root _ _
3 the the DET DT _ 4 det _ _
4 ferry ferry NOUN NN _ 5 nsubj _ Mention=object
5 sank sink VERB VBD _ 2 ccomp _ SpaceAfter=No
6 , , PUNCT , _ 11 punct _ _
7 as as ADP IN _ 11 case _ _
8 per per ADP IN _ 7 fixed _ _
9 the the DET DT _ 11 det _ _
10 coast coast NOUN NN _ 11 compound _ Mention=place
11 guard guard NOUN NN _ 5 obl _ Mention=organization|SpaceAfter=No
12 . . PUNCT . _ 2 punct _ _
"""

INSERTED = """
1 The the DET DT _ 2 det _ _
2 suspect suspect NOUN NN _ 8 nsubj:pass _ Mention=person|SpaceAfter=No
3 , , PUNCT , _ 5 punct _ _
4 police police NOUN NN _ 5 nsubj _ Mention=person
5 said say VERB VBD _ 8 parataxis _ SpaceAfter=No
6 , , PUNCT , _ 2 punct _ _
7 was be AUX VBD _ 8 aux:pass _ _
8 armed armed ADJ JJ _ 0 root _ SpaceAfter=No
9 . . PUNCT . _ 8 punct _ _
"""

SIGNAL = """
1 The the DET DT _ 2 det _ _
2 move move NOUN NN _ 4 nsubj:pass _ Mention=event
3 was be AUX VBD _ 4 aux:pass _ _
4 read read VERB VBN _ 0 root _ _
5 as as ADP IN _ 7 case _ _
6 a a DET DT _ 7 det _ _
7 signal signal NOUN NN _ 4 obl _ Mention=abstract
8 that that SCONJ IN _ 11 mark _ _
9 talks talk NOUN NNS _ 11 nsubj _ Mention=abstract
10 had have AUX VBD _ 11 aux _ _
11 failed fail VERB VBN _ 7 acl _ SpaceAfter=No
12 . . PUNCT . _ 4 punct _ _
"""

UNREAL = """
1 Police police NOUN NNS _ 3 nsubj _ Mention=organization
2 could could AUX MD _ 3 aux _ _
3 say say VERB VB _ 0 root _ _
4 the the DET DT _ 5 det _ _
5 bridge bridge NOUN NN _ 7 nsubj _ Mention=place
6 is be AUX VBZ _ 7 cop _ _
7 safe safe ADJ JJ _ 3 ccomp _ SpaceAfter=No
8 . . PUNCT . _ 3 punct _ _
"""

NO_REPORTS = """
1 There there PRON EX _ 2 expl _ _
2 were be VERB VBD _ 0 root _ _
3 no no DET DT _ 4 det _ _
4 reports report NOUN NNS _ 2 nsubj _ Mention=abstract
5 of of ADP IN _ 6 case _ _
6 damage damage NOUN NN _ 4 nmod _ Mention=event|SpaceAfter=No
7 . . PUNCT . _ 2 punct _ _
"""

AS_SAYING = """
1 Ola Ola PROPN NNP _ 4 nsubj:pass _ Name=B-PER|Mention=person
2 Brandt Brandt PROPN NNP _ 1 flat _ Name=I-PER
3 was be AUX VBD _ 4 aux:pass _ _
4 quoted quote VERB VBN _ 0 root _ _
5 by by ADP IN _ 7 case _ _
6 Osby Osby PROPN NNP _ 7 compound _ Name=B-ORG|Mention=organization
7 Radio Radio PROPN NNP _ 4 obl:agent _ Name=I-ORG|Mention=organization
8 as as SCONJ IN _ 9 mark _ _
9 saying say VERB VBG _ 4 advcl _ _
10 the the DET DT _ 11 det _ _
11 ferry ferry NOUN NN _ 13 nsubj _ Mention=object
12 was be AUX VBD _ 13 cop _ _
13 late late ADJ JJ _ 9 ccomp _ SpaceAfter=No
14 . . PUNCT . _ 4 punct _ _
"""

CONTRAST = """
1 The the DET DT _ 2 det _ _
2 union union NOUN NN _ 3 nsubj _ Mention=organization
3 said say VERB VBD _ 0 root _ _
4 wages wage NOUN NNS _ 5 nsubj _ Mention=abstract
5 fell fall VERB VBD _ 3 ccomp _ SpaceAfter=No
6 , , PUNCT , _ 10 punct _ _
7 but but CCONJ CC _ 10 cc _ _
8 the the DET DT _ 9 det _ _
9 firm firm NOUN NN _ 10 nsubj _ Mention=organization
10 said say VERB VBD _ 3 conj _ _
11 they they PRON PRP _ 12 nsubj _ Mention=person
12 rose rise VERB VBD _ 10 ccomp _ SpaceAfter=No
13 . . PUNCT . _ 3 punct _ _
"""

BELIEVES = """
1 The the DET DT _ 2 det _ _
2 guard guard NOUN NN _ 3 nsubj _ Mention=person
3 believes believe VERB VBZ _ 0 root _ _
4 the the DET DT _ 5 det _ _
5 lock lock NOUN NN _ 7 nsubj:pass _ Mention=object
6 was be AUX VBD _ 7 aux:pass _ _
7 broken break VERB VBN _ 3 ccomp _ SpaceAfter=No
8 . . PUNCT . _ 3 punct _ _
"""


def read(conllu: str) -> tuple[Report, list[AttributionDraft]]:
    report, parse = read_conllu(conllu)
    return report, read_attributions(report, parse, load())


def statements(conllu: str) -> list[tuple[list[str], str]]:
    """Chains (sources, outermost first) and contents of the statements."""
    report, drafts = read(conllu)
    return [([link.source for link in d.links], d.content.of(report.text)) for d in drafts if d.is_statement]


def stances(conllu: str) -> list[str]:
    return [d.stance for d in read(conllu)[1] if d.is_statement]


def test_indirect_speech_is_what_follows_the_verb():
    assert [(["mayor"], "the bridge had collapsed")] == statements(INDIRECT)


def test_a_closing_clause_speaks_for_what_stands_before_it():
    assert [(["Ola Brandt"], "Nine boats sank")] == statements(CLOSING)


def test_quotation_marks_and_appositions_are_no_part_of_what_is_said():
    assert [(["Mira Holt"], "We lost everything")] == statements(QUOTED)


def test_a_source_that_cites_another_is_a_relay():
    assert [(["Pia Lund", "mine agency"], "Six miners died")] == statements(CITED)


def test_the_outlet_that_was_told_passes_it_on():
    assert [(["Osby Gazette", "Pia Lund"], "the dam leaked")] == statements(TOLD)


def test_the_outlet_that_quotes_a_source_passes_it_on():
    assert [(["Osby Radio", "official"], "Two huts burned")] == statements(RELAYED)


def test_quoted_as_saying_has_its_relay():
    assert [(["Osby Radio", "Ola Brandt"], "the ferry was late")] == statements(AS_SAYING)


def test_a_pronoun_means_the_last_speaker():
    expected = [(["Mira Holt"], "the well was dry"), (["Mira Holt"], "two cows had died")]
    assert expected == statements(PRONOUN)


def test_an_acronym_means_the_body_it_was_set_beside():
    _, drafts = read(ACRONYM)
    assert "The Safety Board" == drafts[0].links[0].name.partition(" (")[0]


def test_an_infinitive_is_said_without_its_to():
    assert [(["miners"], "remain underground")] == statements(VOWED)


def test_a_participle_goes_on_for_the_same_speaker():
    assert [(["Critics"], "the plan was late"), (["Critics"], "costs had doubled")] == statements(ADDING)


def test_sentences_of_a_quotation_without_a_cue_belong_to_its_speaker():
    expected = [
        (["Ola Brandt"], "The roof fell"),
        (["Ola Brandt"], "Nobody was hurt"),
        (["Ola Brandt"], "We were lucky"),
    ]
    assert expected == statements(CARRIED)


def test_reports_that_nobody_owns_give_way_to_a_named_source():
    assert all(["coast guard"] == sources for sources, _ in statements(UNNAMED))


def test_a_cue_in_the_middle_covers_both_halves():
    report, drafts = read(INSERTED)
    figure = Span(report.text.index("armed"), report.text.index("armed") + 5)
    found = attribution_at(figure, drafts)
    assert found is not None and "police" == found.links[-1].source


def test_a_contrasted_speaker_ends_what_the_first_one_says():
    assert (["union"], "wages fell") == statements(CONTRAST)[0]


def test_a_belief_without_a_source_is_alleged():
    assert [([], "talks had failed")] == statements(SIGNAL)


def test_nothing_is_said_where_it_only_could_be():
    assert [] == statements(UNREAL)


def test_no_reports_is_a_doubt_in_the_outlets_own_voice():
    assert [([], "There were no reports of damage")] == statements(NO_REPORTS)


@pytest.mark.parametrize(
    ("conllu", "expected"),
    [
        (INDIRECT, "asserted"),
        (VOWED, "intended"),
        (DENIED, "denied"),
        (DOUBTED, "doubted"),
        (SIGNAL, "alleged"),
        (BELIEVES, "alleged"),
        (NO_REPORTS, "doubted"),
    ],
)
def test_the_cue_or_the_words_of_the_content_put_the_stance(conllu, expected):
    assert [expected] == stances(conllu)


def test_the_last_link_is_the_origin_and_spans_read_back():
    report, drafts = read(CITED)
    relay, origin = drafts[0].links
    assert ("relay", "origin") == (relay.role, origin.role)
    assert "lawmaker Pia Lund" == relay.span.of(report.text)
    assert relay.cue is not None and "according to" == relay.cue.of(report.text)
