"""Whose word a figure is, over trees written by hand: what a source says, and what it only takes for granted."""

from __future__ import annotations

from crosswire.language.conllu import read_conllu
from crosswire.lexicons import load
from crosswire.reading import read_claims


def origins(conllu: str) -> list[str]:
    """The sources of the one figure, outermost first."""
    report, parse = read_conllu(conllu)
    (figure,) = [claim for claim in read_claims(report, parse, load()) if claim.figure]
    return [link.name for link in figure.attribution]


def test_what_a_vow_takes_for_granted_is_the_outlets_own_word() -> None:
    assert [] == origins("""
1  The    the   DET   DT  _ 2  det       _ _
2  mayor  mayor NOUN  NN  _ 3  nsubj     _ Mention=person
3  vowed  vow   VERB  VBD _ 0  root      _ _
4  to     to    PART  TO  _ 5  mark      _ _
5  mourn  mourn VERB  VB  _ 3  xcomp     _ _
6  a      a     DET   DT  _ 7  det       _ _
7  fire   fire  NOUN  NN  _ 5  obj       _ Mention=event
8  that   that  PRON  WDT _ 9  nsubj     _ _
9  killed kill  VERB  VBD _ 7  acl:relcl _ _
10 nine   nine  NUM   CD  _ 11 nummod    _ _
11 men    man   NOUN  NNS _ 9  obj       _ Mention=person|SpaceAfter=No
12 .      .     PUNCT .   _ 3  punct     _ _
""")


def test_what_a_man_described_by_a_wish_could_do_is_not_what_he_says() -> None:
    assert [] == origins("""
1  A     a     DET   DT  _ 2 det       _ _
2  man   man   NOUN  NN  _ 7 nsubj     _ Mention=person
3  who   who   PRON  WP  _ 4 nsubj     _ _
4  wants want  VERB  VBZ _ 2 acl:relcl _ _
5  more  more  ADJ   JJR _ 4 obj       _ _
6  could could AUX   MD  _ 7 aux       _ _
7  pay   pay   VERB  VB  _ 0 root      _ _
8  $     $     SYM   $   _ 7 obj       _ Mention=abstract|SpaceAfter=No
9  900   900   NUM   CD  _ 8 nummod    _ SpaceAfter=No
10 .     .     PUNCT .   _ 7 punct     _ _
""")


def test_a_participle_beside_a_noun_says_nothing_of_its_deed() -> None:
    assert [] == origins("""
1 A        a       DET   DT  _ 2 det    _ _
2 man      man     NOUN  NN  _ 5 nsubj  _ Mention=person
3 claiming claim   VERB  VBG _ 2 acl    _ _
4 kinship  kinship NOUN  NN  _ 3 obj    _ Mention=abstract
5 shot     shoot   VERB  VBD _ 0 root   _ _
6 14       14      NUM   CD  _ 7 nummod _ _
7 people   people  NOUN  NNS _ 5 obj    _ Mention=person|SpaceAfter=No
8 .        .       PUNCT .   _ 5 punct  _ _
""")


def test_one_can_go_by_anything_that_is_told_from_others() -> None:
    assert ["its ad tracker"] == origins("""
1  She       she     PRON  PRP  _ 2  nsubj     _ Mention=person
2  spent     spend   VERB  VBD  _ 0  root      _ _
3  $         $       SYM   $    _ 2  obj       _ Mention=abstract|SpaceAfter=No
4  7         7       NUM   CD   _ 5  compound  _ _
5  million   million NUM   CD   _ 3  nummod    _ SpaceAfter=No
6  ,         ,       PUNCT ,    _ 11 punct     _ _
7  according accord  VERB  VBG  _ 11 case      _ _
8  to        to      ADP   IN   _ 7  fixed     _ _
9  its       its     PRON  PRP$ _ 11 nmod:poss _ Mention=organization
10 ad        ad      NOUN  NN   _ 11 compound  _ Mention=abstract
11 tracker   tracker NOUN  NN   _ 2  obl       _ Mention=abstract|SpaceAfter=No
12 .         .       PUNCT .    _ 2  punct     _ _
""")


def test_the_subject_of_what_is_said_is_no_speaker() -> None:
    assert ["Ola Holt"] == origins("""
1  Ola     Ola     PROPN NNP  _ 7  nsubj     _ Name=B-PER|Mention=person
2  Holt    Holt    PROPN NNP  _ 1  flat      _ Name=I-PER|SpaceAfter=No
3  ,       ,       PUNCT ,    _ 5  punct     _ _
4  its     its     PRON  PRP$ _ 5  nmod:poss _ Mention=organization
5  chief   chief   NOUN  NN   _ 1  appos     _ Mention=person|SpaceAfter=No
6  ,       ,       PUNCT ,    _ 1  punct     _ _
7  said    say     VERB  VBD  _ 0  root      _ _
8  the     the     DET   DT   _ 10 det       _ _
9  total   total   ADJ   JJ   _ 10 amod      _ _
10 loss    loss    NOUN  NN   _ 14 nsubj     _ Mention=abstract
11 "       "       PUNCT ``   _ 14 punct     _ SpaceAfter=No
12 wo      will    AUX   MD   _ 14 aux       _ SpaceAfter=No
13 n't     not     PART  RB   _ 14 advmod    _ _
14 exceed  exceed  VERB  VB   _ 7  ccomp     _ _
15 $       $       SYM   $    _ 14 obj       _ Mention=abstract|SpaceAfter=No
16 9       9       NUM   CD   _ 17 compound  _ _
17 million million NUM   CD   _ 15 nummod    _ SpaceAfter=No
18 "       "       PUNCT ''   _ 14 punct     _ SpaceAfter=No
19 .       .       PUNCT .    _ 7  punct     _ _
""")


def test_who_agrees_to_do_something_does_it() -> None:
    assert [] == origins("""
1 The     the     DET   DT  _ 2 det      _ _
2 firm    firm    NOUN  NN  _ 3 nsubj    _ Mention=organization
3 agreed  agree   VERB  VBD _ 0 root     _ _
4 to      to      PART  TO  _ 5 mark     _ _
5 pay     pay     VERB  VB  _ 3 xcomp    _ _
6 $       $       SYM   $   _ 5 obj      _ Mention=abstract|SpaceAfter=No
7 9       9       NUM   CD  _ 8 compound _ _
8 million million NUM   CD  _ 6 nummod   _ SpaceAfter=No
9 .       .       PUNCT .   _ 3 punct    _ _
""")


def test_who_asks_for_aid_wants_it() -> None:
    assert ["Ann Tate"] == origins("""
1  Ann     Ann     PROPN NNP _ 3 nsubj    _ Name=B-PER|Mention=person
2  Tate    Tate    PROPN NNP _ 1 flat     _ Name=I-PER
3  asked   ask     VERB  VBD _ 0 root     _ _
4  for     for     ADP   IN  _ 5 case     _ _
5  $       $       SYM   $   _ 3 obl      _ Mention=abstract|SpaceAfter=No
6  500     500     NUM   CD  _ 7 compound _ _
7  million million NUM   CD  _ 5 nummod   _ _
8  in      in      ADP   IN  _ 9 case     _ _
9  aid     aid     NOUN  NN  _ 3 obl      _ Mention=abstract|SpaceAfter=No
10 .       .       PUNCT .   _ 3 punct    _ _
""")


def test_a_second_pledge_is_no_word_on_the_first() -> None:
    assert ["Marovia"] == origins("""
1  Ola     Ola     PROPN NNP _ 3  nsubj    _ Name=B-PER|Mention=person
2  Holt    Holt    PROPN NNP _ 1  flat     _ Name=I-PER
3  sold    sell    VERB  VBD _ 0  root     _ _
4  old     old     ADJ   JJ  _ 5  amod     _ _
5  boats   boat    NOUN  NNS _ 3  obj      _ Mention=object|SpaceAfter=No
6  ,       ,       PUNCT ,   _ 9  punct    _ _
7  and     and     CCONJ CC  _ 9  cc       _ _
8  Marovia Marovia PROPN NNP _ 9  nsubj    _ Name=B-PER|Mention=person
9  pledged pledge  VERB  VBD _ 3  conj     _ _
10 $       $       SYM   $   _ 9  obj      _ Mention=abstract|SpaceAfter=No
11 2       2       NUM   CD  _ 12 compound _ _
12 million million NUM   CD  _ 10 nummod   _ SpaceAfter=No
13 .       .       PUNCT .   _ 3  punct    _ _
""")


def test_who_quotes_another_relays_him() -> None:
    assert ["the Osby Times", "police chief Amin Dar"] == origins("""
1  Nine     nine   NUM   CD   _ 2  nummod    _ _
2  men      man    NOUN  NNS  _ 3  nsubj     _ Mention=person
3  died     die    VERB  VBD  _ 0  root      _ SpaceAfter=No
4  ,        ,      PUNCT ,    _ 8  punct     _ _
5  the      the    DET   DT   _ 7  det       _ _
6  Osby     Osby   PROPN NNP  _ 7  compound  _ Name=B-ORG|Mention=organization
7  Times    Times  PROPN NNPS _ 8  nsubj     _ Name=I-ORG|Mention=organization
8  reported report VERB  VBD  _ 3  conj      _ SpaceAfter=No
9  ,        ,      PUNCT ,    _ 10 punct     _ _
10 quoting  quote  VERB  VBG  _ 8  advcl     _ _
11 police   police NOUN  NN   _ 12 compound  _ _
12 chief    chief  NOUN  NN   _ 13 nmod:desc _ _
13 Amin     Amin   PROPN NNP  _ 10 obj       _ Name=B-PER|Mention=person
14 Dar      Dar    PROPN NNP  _ 13 flat      _ Name=I-PER|SpaceAfter=No
15 .        .      PUNCT .    _ 3  punct     _ _
""")


def test_a_deal_called_off_is_no_word_of_anybody() -> None:
    assert [] == origins("""
1  Orla    Orla    PROPN NNP _ 4  nsubj        _ Mention=organization
2  and     and     CCONJ CC  _ 3  cc           _ _
3  Shire   Shire   PROPN NNP _ 1  conj         _ Name=B-PER|Mention=person
4  called  call    VERB  VBD _ 0  root         _ _
5  off     off     ADP   RP  _ 4  compound:prt _ _
6  a       a       DET   DT  _ 10 det          _ _
7  $       $       SYM   $   _ 10 compound     _ SpaceAfter=No
8  54      54      NUM   CD  _ 9  compound     _ _
9  billion billion NUM   CD  _ 7  nummod       _ _
10 deal    deal    NOUN  NN  _ 4  obj          _ Mention=abstract|SpaceAfter=No
11 .       .       PUNCT .   _ 4  punct        _ _
""")


def test_who_charges_a_sum_since_he_spoke_did_not_speak_of_it() -> None:
    assert [] == origins("""
1  A         a        DET   DT   _ 2  det       _ _
2  company   company  NOUN  NN   _ 4  nsubj     _ Mention=organization
3  has       have     AUX   VBZ  _ 4  aux       _ _
4  charged   charge   VERB  VBN  _ 0  root      _ _
5  them      they     PRON  PRP  _ 4  iobj      _ Mention=person
6  $         $        SYM   $    _ 4  obj       _ Mention=abstract|SpaceAfter=No
7  3         3        NUM   CD   _ 8  compound  _ _
8  million   million  NUM   CD   _ 6  nummod    _ _
9  since     since    SCONJ IN   _ 11 mark      _ _
10 he        he       PRON  PRP  _ 11 nsubj     _ Mention=person
11 announced announce VERB  VBD  _ 4  advcl     _ _
12 his       his      PRON  PRP$ _ 13 nmod:poss _ Mention=person
13 bid       bid      NOUN  NN   _ 11 obj       _ Mention=event|SpaceAfter=No
14 .         .        PUNCT .    _ 4  punct     _ _
""")


def test_a_name_right_before_who_is_whom_it_means() -> None:
    assert ["Donald Trupp"] == origins("""
1  Rivals  rival  NOUN  NNS _ 0  root      _ Mention=person
2  like    like   ADP   IN  _ 4  case      _ _
3  Mr.     Mr.    PROPN NNP _ 4  nmod:desc _ _
4  Carson  Carson PROPN NNP _ 1  nmod      _ Name=B-PER|Mention=person|SpaceAfter=No
5  ,       ,      PUNCT ,   _ 7  punct     _ _
6  who     who    PRON  WP  _ 7  nsubj     _ _
7  spoke   speak  VERB  VBD _ 1  acl:relcl _ _
8  of      of     ADP   IN  _ 9  case      _ _
9  war     war    NOUN  NN  _ 7  obl       _ Mention=event|SpaceAfter=No
10 ,       ,      PUNCT ,   _ 12 punct     _ _
11 and     and    CCONJ CC  _ 12 cc        _ _
12 Donald  Donald PROPN NNP _ 4  conj      _ Name=B-PER|Mention=person
13 Trupp   Trupp  PROPN NNP _ 12 flat      _ Name=I-PER|SpaceAfter=No
14 ,       ,      PUNCT ,   _ 16 punct     _ _
15 who     who    PRON  WP  _ 16 nsubj     _ _
16 claimed claim  VERB  VBD _ 12 acl:relcl _ _
17 that    that   SCONJ IN  _ 23 mark      _ _
18 12      12     NUM   CD  _ 19 nummod    _ _
19 men     man    NOUN  NNS _ 20 nsubj     _ Mention=person
20 died    die    VERB  VBD _ 16 ccomp     _ SpaceAfter=No
21 ,       ,      PUNCT ,   _ 16 punct     _ _
22 are     be     AUX   VBP _ 23 cop       _ _
23 wise    wise   ADJ   JJ  _ 16 ccomp     _ SpaceAfter=No
24 .       .      PUNCT .   _ 1  punct     _ _
""")


def test_the_name_behind_a_description_is_who_speaks() -> None:
    assert ["Marco Silva"] == origins("""
1  All      all      DET   DT   _ 3  det       _ _
2  nine     nine     NUM   CD   _ 3  nummod    _ _
3  men      man      NOUN  NNS  _ 4  nsubj     _ Mention=person
4  died     die      VERB  VBD  _ 6  ccomp     _ SpaceAfter=No
5  ,        ,        PUNCT ,    _ 4  punct     _ _
6  said     say      VERB  VBD  _ 0  root      _ _
7  its      its      PRON  PRP$ _ 8  nmod:poss _ Mention=organization
8  director director NOUN  NN   _ 6  ccomp     _ Mention=person|SpaceAfter=No
9  ,        ,        PUNCT ,    _ 10 punct     _ _
10 Marco    Marco    PROPN NNP  _ 8  appos     _ Name=B-PER|Mention=person
11 Silva    Silva    PROPN NNP  _ 10 flat      _ Name=I-PER|SpaceAfter=No
12 .        .        PUNCT .    _ 6  punct     _ _
""")


def test_rebels_in_a_country_are_not_its_monitor() -> None:
    assert ["Rebels in northern Orla"] == origins("""
1  The     the     DET   DT  _ 3 det      _ _
2  Orla    Orla    PROPN NNP _ 3 compound _ Name=B-ORG
3  Monitor Monitor PROPN NNP _ 9 nsubj    _ Mention=organization|SpaceAfter=No
4  ,       ,       PUNCT ,   _ 7 punct    _ _
5  a       a       DET   DT  _ 7 det      _ _
6  rights  rights  NOUN  NN  _ 7 compound _ Mention=abstract
7  group   group   NOUN  NN  _ 3 appos    _ Mention=organization|SpaceAfter=No
8  ,       ,       PUNCT ,   _ 3 punct    _ _
9  wept    weep    VERB  VBD _ 0 root     _ SpaceAfter=No
10 .       .       PUNCT .   _ 9 punct    _ _

1  Rebels   rebel    NOUN  NNS _ 5 nsubj  _ Mention=person
2  in       in       ADP   IN  _ 4 case   _ _
3  northern northern ADJ   JJ  _ 4 amod   _ _
4  Orla     Orla     PROPN NNP _ 1 nmod   _ Name=B-ORG
5  say      say      VERB  VBP _ 0 root   _ _
6  they     they     PRON  PRP _ 7 nsubj  _ Mention=person
7  killed   kill     VERB  VBD _ 5 ccomp  _ _
8  nine     nine     NUM   CD  _ 9 nummod _ _
9  men      man      NOUN  NNS _ 7 obj    _ Mention=person|SpaceAfter=No
10 .        .        PUNCT .   _ 5 punct  _ _
""")


def test_a_spokesman_is_not_whom_he_speaks_for() -> None:
    assert ["A spokesman for Ada Lund"] == origins("""
1 Mayor Mayor PROPN NNP _ 2 nmod:desc _ Mention=person
2 Ada   Ada   PROPN NNP _ 4 nsubj     _ Name=B-PER|Mention=person
3 Lund  Lund  PROPN NNP _ 2 flat      _ Name=I-PER
4 came  come  VERB  VBD _ 0 root      _ _
5 late  late  ADV   RB  _ 4 advmod    _ SpaceAfter=No
6 .     .     PUNCT .   _ 4 punct     _ _

1  A         a         DET   DT  _ 2 det    _ _
2  spokesman spokesman NOUN  NN  _ 6 nsubj  _ Mention=person
3  for       for       ADP   IN  _ 4 case   _ _
4  Ada       Ada       PROPN NNP _ 2 nmod   _ Name=B-PER|Mention=person
5  Lund      Lund      PROPN NNP _ 4 flat   _ Name=I-PER
6  said      say       VERB  VBD _ 0 root   _ _
7  nine      nine      NUM   CD  _ 8 nummod _ _
8  men       man       NOUN  NNS _ 9 nsubj  _ Mention=person
9  died      die       VERB  VBD _ 6 ccomp  _ SpaceAfter=No
10 .         .         PUNCT .   _ 6 punct  _ _
""")


def test_nobody_is_no_source() -> None:
    assert [] == origins("""
1 Ostby Ostby PROPN NNP _ 2 nsubj _ Name=B-PER|Mention=person
2 wept  weep  VERB  VBD _ 0 root  _ SpaceAfter=No
3 .     .     PUNCT .   _ 2 punct _ _

1 No    no    DET   DT  _ 2 det    _ _
2 group group NOUN  NN  _ 4 nsubj  _ Mention=organization
3 has   have  AUX   VBZ _ 4 aux    _ _
4 said  say   VERB  VBN _ 0 root   _ _
5 that  that  SCONJ IN  _ 8 mark   _ _
6 nine  nine  NUM   CD  _ 7 nummod _ _
7 men   man   NOUN  NNS _ 8 nsubj  _ Mention=person
8 died  die   VERB  VBD _ 4 ccomp  _ SpaceAfter=No
9 .     .     PUNCT .   _ 4 punct  _ _
""")


def test_who_puts_a_worth_at_so_much_is_its_source() -> None:
    assert ["Forbo"] == origins("""
1  Forbo   Forbo   PROPN NNP  _ 2 nsubj     _ Name=B-PER|Mention=person
2  put     put     VERB  VBD  _ 0 root      _ _
3  his     his     PRON  PRP$ _ 5 nmod:poss _ Mention=person
4  net     net     ADJ   JJ   _ 5 amod      _ _
5  worth   worth   NOUN  NN   _ 2 obj       _ Mention=abstract
6  at      at      ADP   IN   _ 7 case      _ _
7  $       $       SYM   $    _ 2 obl       _ Mention=abstract|SpaceAfter=No
8  45      45      NUM   CD   _ 9 compound  _ _
9  billion billion NUM   CD   _ 7 nummod    _ SpaceAfter=No
10 .       .       PUNCT .    _ 2 punct     _ _
""")


def test_of_two_named_together_only_one_speaks() -> None:
    assert ["Mayor Bo Lund"] == origins("""
1  President President PROPN NNP _ 2  nmod:desc _ _
2  Ada       Ada       PROPN NNP _ 8  nsubj     _ Name=B-PER|Mention=person
3  Holt      Holt      PROPN NNP _ 2  flat      _ Name=I-PER
4  and       and       CCONJ CC  _ 5  cc        _ _
5  Mayor     Mayor     PROPN NNP _ 6  nmod:desc _ _
6  Bo        Bo        PROPN NNP _ 2  flat      _ Name=B-PER
7  Lund      Lund      PROPN NNP _ 6  flat      _ Name=I-PER
8  came      come      VERB  VBD _ 0  root      _ _
9  to        to        ADP   IN  _ 10 case      _ _
10 Osby      Osby      PROPN NNP _ 8  obl       _ Name=B-LOC|Mention=place|SpaceAfter=No
11 .         .         PUNCT .   _ 8  punct     _ _

1 Lund Lund PROPN NNP _ 2 nsubj  _ Name=B-PER|Mention=person
2 said say  VERB  VBD _ 0 root   _ _
3 nine nine NUM   CD  _ 4 nummod _ _
4 men  man  NOUN  NNS _ 5 nsubj  _ Mention=person
5 died die  VERB  VBD _ 2 ccomp  _ SpaceAfter=No
6 .    .    PUNCT .   _ 2 punct  _ _
""")


def test_who_are_held_and_charged_charge_nobody() -> None:
    assert [] == origins("""
1  Men     man    NOUN  NNS _ 3  nsubj:pass _ Mention=person
2  were    be     AUX   VBD _ 3  aux:pass   _ _
3  held    hold   VERB  VBN _ 0  root       _ _
4  and     and    CCONJ CC  _ 5  cc         _ _
5  charged charge VERB  VBN _ 3  conj       _ _
6  in      in     ADP   IN  _ 8  case       _ _
7  a       a      DET   DT  _ 8  det        _ _
8  raid    raid   NOUN  NN  _ 5  obl        _ Mention=event
9  that    that   PRON  WDT _ 10 nsubj      _ _
10 left    leave  VERB  VBD _ 8  acl:relcl  _ _
11 nine    nine   NUM   CD  _ 12 nummod     _ _
12 dead    dead   ADJ   JJ  _ 10 xcomp      _ SpaceAfter=No
13 .       .      PUNCT .   _ 3  punct      _ _
""")


def test_a_participle_and_a_day_before_the_verb_are_no_saying() -> None:
    assert [] == origins("""
1 A         a        DET   DT  _ 2 det           _ _
2 ferry     ferry    NOUN  NN  _ 3 nsubj         _ Mention=person
3 announced announce VERB  VBD _ 0 root          _ _
4 Friday    Friday   PROPN NNP _ 3 obl:unmarked  _ Mention=time
5 would     would    AUX   MD  _ 6 aux           _ _
6 carry     carry    VERB  VB  _ 3 ccomp         _ _
7 120       120      NUM   CD  _ 8 nummod        _ _
8 monks     monk     NOUN  NNS _ 6 obj           _ Mention=person|SpaceAfter=No
9 .         .        PUNCT .   _ 3 punct         _ _
""")


def test_what_came_before_a_vow_is_the_outlets_own_word_whatever_noun_it_hangs_on() -> None:
    assert [] == origins("""
1  Lund    Lund   PROPN NNP _ 2  nsubj  _ Mention=person|Name=B-PER
2  pledged pledge VERB  VBD _ 0  root   _ _
3  to      to     PART  TO  _ 4  mark   _ _
4  review  review VERB  VB  _ 2  xcomp  _ _
5  rules   rule   NOUN  NNS _ 4  obj    _ Mention=abstract
6  after   after  SCONJ IN  _ 8  mark   _ _
7  thieves thief  NOUN  NNS _ 8  nsubj  _ Mention=person
8  killed  kill   VERB  VBD _ 5  acl    _ _
9  120     120    NUM   CD  _ 10 nummod _ _
10 guards  guard  NOUN  NNS _ 8  obj    _ Mention=person|SpaceAfter=No
11 .       .      PUNCT .   _ 2  punct  _ _
""")
