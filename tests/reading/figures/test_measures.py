"""What governs a quantity, over trees written by hand."""

from crosswire.language.conllu import read_conllu
from crosswire.lexicons import load
from crosswire.reading.figures import read_figures


def figures(conllu):
    report, parse = read_conllu(conllu)
    return report, [draft for draft in read_figures(report, parse, load()) if draft.figure.measure != "count"]


def measured(conllu):
    return [(d.figure.measure, d.figure.low, d.figure.qualifier, d.figure.counted) for d in figures(conllu)[1]]


KILLED_AND_WOUNDED = """
1 Around    around  ADV   RB  _ 2 advmod     _ _
2 90        90      NUM   CD  _ 3 nummod     _ _
3 miners    miner   NOUN  NNS _ 5 nsubj:pass _ _
4 were      be      AUX   VBD _ 5 aux:pass   _ _
5 killed    kill    VERB  VBN _ 0 root       _ _
6 and       and     CCONJ CC  _ 9 cc         _ _
7 hundreds  hundred NOUN  NNS _ 9 nsubj      _ _
8 more      more    ADV   RBR _ 7 advmod     _ _
9 wounded   wound   VERB  VBN _ 5 conj       _ SpaceAfter=No
10 .        .       PUNCT .   _ 5 punct      _ _
"""


def test_two_verbs_each_count_their_own_and_share_the_noun():
    expected = [("killed", 90, "about", "miners"), ("injured", 100, "vague", "miners")]
    assert expected == measured(KILLED_AND_WOUNDED)


def test_the_evidence_runs_from_the_hedge_to_the_verb():
    report, drafts = figures(KILLED_AND_WOUNDED)
    assert ["Around 90 miners were killed", "hundreds more wounded"] == [d.evidence.of(report.text) for d in drafts]
    assert ["90", "hundreds"] == [d.anchor.of(report.text) for d in drafts]
    assert "Around" == drafts[0].qualifier.of(report.text)


def test_killed_or_injured_is_one_figure():
    expected = [("killed_or_injured", 3000, "more_than", "pilgrims")]
    assert expected == measured("""
1 Over      over   ADV   RB  _ 2 advmod     _ _
2 3,000     3,000  NUM   CD  _ 3 nummod     _ _
3 pilgrims  pilgrim NOUN NNS _ 5 nsubj:pass _ _
4 were      be     AUX   VBD _ 5 aux:pass   _ _
5 killed    kill   VERB  VBN _ 0 root       _ _
6 or        or     CCONJ CC  _ 7 cc         _ _
7 injured   injure VERB  VBN _ 5 conj       _ _
""")


def test_a_list_shares_the_verb_that_opens_it():
    expected = [("damaged", 40, "exact", "barns"), ("damaged", 3, "exact", "roads"), ("damaged", 9, "exact", "mills")]
    assert expected == measured("""
1 It       it     PRON  PRP _ 2 nsubj  _ _
2 damaged  damage VERB  VBD _ 0 root   _ _
3 40       40     NUM   CD  _ 4 nummod _ _
4 barns    barn   NOUN  NNS _ 2 obj    _ SpaceAfter=No
5 ,        ,      PUNCT ,   _ 7 punct  _ _
6 3        3      NUM   CD  _ 7 nummod _ _
7 roads    road   NOUN  NNS _ 4 conj   _ _
8 and      and    CCONJ CC  _ 10 cc    _ _
9 9        9      NUM   CD  _ 10 nummod _ _
10 mills   mill   NOUN  NNS _ 4 conj   _ _
""")


def test_what_a_list_holds_that_the_verb_cannot_count_is_left_out():
    assert [("killed", 9, "exact", "guards")] == measured("""
1 It       it     PRON  PRP _ 2 nsubj  _ _
2 killed   kill   VERB  VBD _ 0 root   _ _
3 nine     nine   NUM   CD  _ 4 nummod _ _
4 guards   guard  NOUN  NNS _ 2 obj    _ _
5 in       in     ADP   IN  _ 7 case   _ _
6 three    three  NUM   CD  _ 7 nummod _ _
7 attacks  attack NOUN  NNS _ 2 obl    _ _
""")


def test_an_active_verb_behind_its_subject_does_not_count_the_subject():
    assert [("killed", 9, "exact", "guards")] == measured("""
1 Four     four   NUM   CD  _ 2 nummod _ _
2 gunmen   gunman NOUN  NNS _ 3 nsubj  _ _
3 killed   kill   VERB  VBD _ 0 root   _ _
4 nine     nine   NUM   CD  _ 5 nummod _ _
5 guards   guard  NOUN  NNS _ 3 obj    _ _
""")


def test_a_part_points_to_its_whole():
    drafts = figures("""
1 Nine     nine    NUM   CD  _ 2 nummod     _ _
2 miners   miner   NOUN  NNS _ 4 nsubj:pass _ _
3 were     be      AUX   VBD _ 4 aux:pass   _ _
4 killed   kill    VERB  VBN _ 0 root       _ SpaceAfter=No
5 ,        ,       PUNCT ,   _ 8 punct      _ _
6 including include VERB VBG _ 8 case       _ _
7 two      two     NUM   CD  _ 8 nummod     _ _
8 women    woman   NOUN  NNS _ 2 nmod       _ _
""")[1]
    assert [("killed", 9, None), ("killed", 2, 0)] == [(d.figure.measure, d.figure.low, d.part_of) for d in drafts]
    assert ("woman",) == drafts[1].figure.people


def test_a_toll_counts_the_number_it_rises_to():
    assert [("killed", 46, "exact", "people")] == measured("""
1 The      the    DET   DT  _ 3 det      _ _
2 death    death  NOUN  NN  _ 3 compound _ _
3 toll     toll   NOUN  NN  _ 4 nsubj    _ _
4 rose     rise   VERB  VBD _ 0 root     _ _
5 to       to     ADP   IN  _ 6 case     _ _
6 46       46     NUM   CD  _ 4 obl      _ _
""")


def test_a_population_is_no_toll():
    assert [] == measured("""
1 Deaths   death  NOUN  NNS _ 2 nsubj  _ _
2 rose     rise   VERB  VBD _ 0 root   _ _
3 in       in     ADP   IN  _ 5 case   _ _
4 a        a      DET   DT  _ 5 det    _ _
5 town     town   NOUN  NN  _ 2 obl    _ _
6 of       of     ADP   IN  _ 7 case   _ _
7 20,000   20,000 NUM   CD  _ 5 nmod   _ _
""")


def test_fired_counts_shots_and_not_clerks():
    shots = """
1 Guards  guard NOUN NNS _ 2 nsubj _ _
2 fired   fire  VERB VBD _ 0 root _ _
3 nine    nine  NUM  CD  _ 4 nummod _ _
4 shots   shot  NOUN NNS _ 2 obj _ _
"""
    assert [("fired", 9, "exact", "shots")] == measured(shots)
    assert [] == measured(shots.replace("shots", "clerks").replace("shot ", "clerk "))


def test_seized_counts_rifles_as_seized_and_raiders_as_captured():
    tree = """
1 Marines marine NOUN NNS _ 2 nsubj _ _
2 seized  seize  VERB VBD _ 0 root _ _
3 nine    nine   NUM  CD  _ 4 nummod _ _
4 rifles  rifle  NOUN NNS _ 2 obj _ _
"""
    assert [("seized", 9, "exact", "rifles")] == measured(tree)
    expected = [("captured", 9, "exact", "raiders")]
    assert expected == measured(tree.replace("rifles", "raiders").replace("rifle ", "raider "))


def test_taken_to_hospital_is_injured_and_shot_dead_is_killed():
    assert [("injured", 4, "exact", "people")] == measured("""
1 Four     four   NUM   CD  _ 2 nummod     _ _
2 people   people NOUN  NNS _ 4 nsubj:pass _ _
3 were     be     AUX   VBD _ 4 aux:pass   _ _
4 taken    take   VERB  VBN _ 0 root       _ _
5 to       to     ADP   IN  _ 6 case       _ _
6 hospital hospital NOUN NN _ 4 obl        _ _
""")
    assert [("killed", 4, "exact", "people")] == measured("""
1 Four     four   NUM   CD  _ 2 nummod     _ _
2 people   people NOUN  NNS _ 4 nsubj:pass _ _
3 were     be     AUX   VBD _ 4 aux:pass   _ _
4 shot     shoot  VERB  VBN _ 0 root       _ _
5 dead     dead   ADJ   JJ  _ 4 xcomp      _ _
""")


def test_nobody_is_zero_and_a_man_is_an_implied_one():
    assert [("injured", 0, "exact", "people")] == measured("""
1 Nobody   nobody PRON  NN  _ 3 nsubj:pass _ _
2 was      be     AUX   VBD _ 3 aux:pass   _ _
3 hurt     hurt   VERB  VBN _ 0 root       _ _
""")
    drafts = figures("""
1 A        a      DET   DT  _ 2 det        _ _
2 miner    miner  NOUN  NN  _ 4 nsubj:pass _ _
3 was      be     AUX   VBD _ 4 aux:pass   _ _
4 killed   kill   VERB  VBN _ 0 root       _ _
""")[1]
    assert [("killed", 1, True, "miner")] == [
        (d.figure.measure, d.figure.best, d.figure.implied, d.figure.counted) for d in drafts
    ]


def test_a_nationality_says_whose_people_they_are():
    drafts = figures("""
1 Two       two     NUM   CD  _ 3 nummod     _ _
2 Norwegian norwegian ADJ JJ  _ 3 amod       _ _
3 soldiers  soldier NOUN  NNS _ 5 nsubj:pass _ _
4 were      be      AUX   VBD _ 5 aux:pass   _ _
5 captured  capture VERB  VBN _ 0 root       _ _
""")[1]
    figure = drafts[0].figure
    assert ("captured", "NO", ("combatant",)) == (figure.measure, figure.side, figure.people)


def test_a_force_of_no_known_country_is_told_apart_by_its_name():
    drafts = figures("""
1 At        at        ADP   IN  _ 2 case       _ _
2 least     least     ADJ   JJS _ 3 advmod     _ _
3 30        30        NUM   CD  _ 5 nummod     _ _
4 Marovian  marovian  ADJ   JJ  _ 5 amod       _ _
5 fighters  fighter   NOUN  NNS _ 7 nsubj:pass _ _
6 were      be        AUX   VBD _ 7 aux:pass   _ _
7 killed    kill      VERB  VBN _ 0 root       _ _
""")[1]
    assert ["Marovian"] == [draft.figure.side for draft in drafts]


def test_money_names_what_it_is_for():
    drafts = figures("""
1 The     the     DET  DT  _ 2 det    _ _
2 firm    firm    NOUN NN  _ 3 nsubj  _ _
3 owes    owe     VERB VBZ _ 0 root   _ _
4 $       $       SYM  $   _ 3 obj    _ SpaceAfter=No
5 7.3     7.3     NUM  CD  _ 6 compound _ _
6 billion billion NUM  CD  _ 4 nummod _ _
7 in      in      ADP  IN  _ 8 case   _ _
8 wages   wage    NOUN NNS _ 4 nmod   _ _
""")[1]
    figure = drafts[0].figure
    expected = ("money", 7300000000, "USD", "wages", "cumulative")
    assert expected == (figure.measure, figure.best, figure.unit, figure.counted, figure.scope)


def test_a_headline_whose_verbs_are_tagged_as_nouns_still_counts():
    assert [("killed", 17, "at_least", "people"), ("injured", 30, "exact", "people")] == measured("""
1 Crash    crash  NOUN  NN  _ 2 compound _ _
2 Kills    kill   NOUN  NNS _ 0 root     _ _
3 At       at     ADP   IN  _ 4 case     _ _
4 Least    least  ADJ   JJS _ 5 nmod     _ _
5 17       17     NUM   CD  _ 2 nummod   _ SpaceAfter=No
6 ,        ,      PUNCT ,   _ 7 punct    _ _
7 Injures  injure VERB  VBZ _ 2 conj     _ _
8 30       30     NUM   CD  _ 7 nummod   _ _
""")


def test_a_label_with_a_colon_counts_the_number_behind_it():
    assert [("injured", 40, "exact", "people")] == measured("""
1 Injured  injure VERB  VBN _ 0 root  _ SpaceAfter=No
2 :        :      PUNCT :   _ 3 punct _ _
3 40       40     NUM   CD  _ 1 dep   _ _
""")


def test_what_a_part_is_taken_of_is_no_figure_of_its_own():
    assert [("killed", 120, "exact", "passengers")] == measured("""
1 It         it        PRON PRP _ 2 nsubj  _ _
2 killed     kill      VERB VBD _ 0 root   _ _
3 120        120       NUM  CD  _ 2 obj    _ _
4 of         of        ADP  IN  _ 7 case   _ _
5 the        the       DET  DT  _ 7 det    _ _
6 137        137       NUM  CD  _ 7 nummod _ _
7 passengers passenger NOUN NNS _ 3 nmod   _ _
""")


def test_what_is_said_of_a_share_is_not_said_of_the_whole():
    assert [] == measured("""
1 Half       half      NOUN NN  _ 6 nsubj:pass _ _
2 of         of        ADP  IN  _ 5 case       _ _
3 the        the       DET  DT  _ 5 det        _ _
4 90         90        NUM  CD  _ 5 nummod     _ _
5 passengers passenger NOUN NNS _ 1 nmod       _ _
6 were       be        AUX  VBD _ 7 aux:pass   _ _
7 rescued    rescue    VERB VBN _ 0 root       _ SpaceAfter=No
8 .          .         PUNCT .  _ 7 punct      _ _
""")
