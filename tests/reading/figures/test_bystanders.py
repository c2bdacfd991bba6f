"""Numbers that seem to say more than they do, and words for none and for all, over trees written by hand."""

from __future__ import annotations

from figures_over_trees import measured


def test_no_one_may_have_a_hyphen() -> None:
    assert [("injured", 0)] == measured("""
1 No      no     INTJ  UH   _ 5 discourse  _ SpaceAfter=No
2 -       -      PUNCT HYPH _ 1 punct      _ SpaceAfter=No
3 one     one    PRON  NN   _ 5 nsubj:pass _ Mention=person
4 was     be     AUX   VBD  _ 5 aux:pass   _ _
5 injured injure VERB  VBN  _ 0 root       _ SpaceAfter=No
6 .       .      PUNCT .    _ 5 punct      _ _
""")


def test_what_befalls_homes_in_villages_befalls_no_village() -> None:
    assert [] == measured("""
1 Homes    home    NOUN  NNS _ 6 nsubj:pass _ Mention=place
2 in       in      ADP   IN  _ 4 case       _ _
3 two      two     NUM   CD  _ 4 nummod     _ _
4 villages village NOUN  NNS _ 1 nmod       _ Mention=place
5 were     be      AUX   VBD _ 6 aux:pass   _ _
6 damaged  damage  VERB  VBN _ 0 root       _ SpaceAfter=No
7 .        .       PUNCT .   _ 6 punct      _ _
""")


def test_the_hurt_have_a_word_of_their_own() -> None:
    assert [("killed", 9), ("injured", 50)] == measured("""
1 Nine   nine   NUM   CD  _ 2 nummod     _ _
2 people people NOUN  NNS _ 4 nsubj:pass _ Mention=person
3 were   be     AUX   VBD _ 4 aux:pass   _ _
4 killed kill   VERB  VBN _ 0 root       _ _
5 and    and    CCONJ CC  _ 7 cc         _ _
6 50     50     NUM   CD  _ 7 nsubj      _ _
7 hurt   hurt   ADJ   JJ  _ 4 conj       _ SpaceAfter=No
8 .      .      PUNCT .   _ 4 punct      _ _
""")


def test_the_least_that_a_ticket_costs_is_no_sum() -> None:
    assert [] == measured("""
1 Tickets ticket NOUN  NNS _ 2 nsubj  _ Mention=event
2 start   start  VERB  VBP _ 0 root   _ _
3 at      at     ADP   IN  _ 4 case   _ _
4 $       $      SYM   $   _ 2 obl    _ Mention=abstract|SpaceAfter=No
5 900     900    NUM   CD  _ 4 nummod _ SpaceAfter=No
6 .       .      PUNCT .   _ 2 punct  _ _
""")


def test_a_sum_told_again_by_the_share_stays_one() -> None:
    assert [("money", 5000000)] == measured("""
1  Profit  profit  NOUN  NN  _ 2  nsubj    _ Mention=abstract
2  rose    rise    VERB  VBD _ 0  root     _ _
3  to      to      ADP   IN  _ 4  case     _ _
4  $       $       SYM   $   _ 2  obl      _ Mention=abstract|SpaceAfter=No
5  5       5       NUM   CD  _ 6  compound _ _
6  million million NUM   CD  _ 4  nummod   _ _
7  or      or      CCONJ CC  _ 9  cc       _ _
8  40      40      NUM   CD  _ 9  nummod   _ _
9  cents   cent    NOUN  NNS _ 4  conj     _ Mention=abstract
10 a       a       DET   DT  _ 11 det      _ _
11 share   share   NOUN  NN  _ 9  nmod     _ Mention=abstract|SpaceAfter=No
12 .       .       PUNCT .   _ 2  punct    _ _
""")


def test_who_shoots_a_guard_to_death_is_not_dead() -> None:
    assert [] == measured("""
1 About about ADV   RB  _ 2 advmod _ _
2 five  five  NUM   CD  _ 3 nummod _ _
3 men   man   NOUN  NNS _ 4 nsubj  _ Mention=person
4 shot  shoot VERB  VBD _ 0 root   _ _
5 to    to    ADP   IN  _ 6 case   _ _
6 death death NOUN  NN  _ 4 obl    _ _
7 a     a     DET   DT  _ 8 det    _ _
8 guard guard NOUN  NN  _ 4 obl    _ Mention=person|SpaceAfter=No
9 .     .     PUNCT .   _ 4 punct  _ _
""")


def test_a_currency_may_be_named_with_dots() -> None:
    assert [("money", 2000000)] == measured("""
1 The     the     DET   DT  _ 2 det      _ _
2 reward  reward  NOUN  NN  _ 7 nsubj    _ Mention=abstract
3 is      be      AUX   VBZ _ 7 cop      _ _
4 2       2       NUM   CD  _ 5 compound _ _
5 million million NUM   CD  _ 7 nummod   _ _
6 U.S.    U.S.    PROPN NNP _ 7 compound _ Name=B-LOC|Mention=place
7 dollars dollar  NOUN  NNS _ 0 root     _ Mention=abstract|SpaceAfter=No
8 .       .       PUNCT .   _ 7 punct    _ _
""")


def test_what_a_loss_will_not_exceed_bounds_it() -> None:
    assert [("money", 9000000)] == measured("""
1 The     the     DET   DT _ 2 det      _ _
2 loss    loss    NOUN  NN _ 5 nsubj    _ Mention=event
3 will    will    AUX   MD _ 5 aux      _ _
4 not     not     PART  RB _ 5 advmod   _ _
5 exceed  exceed  VERB  VB _ 0 root     _ _
6 $       $       SYM   $  _ 5 obj      _ Mention=abstract|SpaceAfter=No
7 9       9       NUM   CD _ 8 compound _ _
8 million million NUM   CD _ 6 nummod   _ SpaceAfter=No
9 .       .       PUNCT .  _ 5 punct    _ _
""")


def test_nine_deaths_in_a_town_are_not_its_people() -> None:
    assert [("killed", 159)] == measured("""
1 Orlet     Orlet    PROPN NNP  _ 2 nsubj     _ Name=B-PER|Mention=person
2 had       have     VERB  VBD  _ 0 root      _ _
3 159       159      NUM   CD   _ 4 nummod    _ _
4 deaths    death    NOUN  NNS  _ 2 obj       _ Mention=event
5 to        to       ADP   IN   _ 8 case      _ _
6 its       its      PRON  PRP$ _ 8 nmod:poss _ Mention=place
7 900       900      NUM   CD   _ 8 nummod    _ _
8 residents resident NOUN  NNS  _ 2 obl       _ Mention=person|SpaceAfter=No
9 .         .        PUNCT .    _ 2 punct     _ _
""")


def test_residents_moved_from_their_homes_are_evacuated() -> None:
    assert [("evacuated", 60)] == measured("""
1 Sixty     sixty    NUM   CD   _ 2 nummod     _ _
2 residents resident NOUN  NNS  _ 4 nsubj:pass _ Mention=person
3 were      be       AUX   VBD  _ 4 aux:pass   _ _
4 moved     move     VERB  VBN  _ 0 root       _ _
5 from      from     ADP   IN   _ 7 case       _ _
6 their     their    PRON  PRP$ _ 7 nmod:poss  _ Mention=person
7 homes     home     NOUN  NNS  _ 4 obl        _ Mention=place|SpaceAfter=No
8 .         .        PUNCT .    _ 4 punct      _ _
""")


def test_what_a_quake_leaves_unsafe_is_damaged() -> None:
    assert [("damaged", 900)] == measured("""
1 The      the    DET   DT  _ 2 det    _ _
2 quake    quake  NOUN  NN  _ 3 nsubj  _ Mention=event
3 rendered render VERB  VBD _ 0 root   _ _
4 900      900    NUM   CD  _ 5 nummod _ _
5 homes    home   NOUN  NNS _ 3 obj    _ Mention=place
6 unsafe   unsafe ADJ   JJ  _ 3 xcomp  _ SpaceAfter=No
7 .        .      PUNCT .   _ 3 punct  _ _
""")


def test_a_model_is_no_number_of_guns() -> None:
    assert [("seized", 12)] == measured("""
1 They      they    PRON  PRP _ 2 nsubj    _ Mention=person
2 recovered recover VERB  VBD _ 0 root     _ _
3 12        12      NUM   CD  _ 6 nummod   _ _
4 AK        AK      NOUN  NN  _ 6 compound _ _
5 47        47      NUM   CD  _ 4 nummod   _ _
6 guns      gun     NOUN  NNS _ 2 obj      _ Mention=object|SpaceAfter=No
7 .         .       PUNCT .   _ 2 punct    _ _
""")


def test_a_participle_goes_on_for_the_verb_before_it() -> None:
    assert [("killed", 2), ("injured", 9)] == measured("""
1 A       a      DET   DT  _ 2 det   _ _
2 blast   blast  NOUN  NN  _ 3 nsubj _ Mention=event
3 killed  kill   VERB  VBD _ 0 root  _ _
4 two     two    NUM   CD  _ 3 obj   _ _
5 and     and    CCONJ CC  _ 6 cc    _ _
6 injured injure VERB  VBN _ 4 conj  _ _
7 nine    nine   NUM   CD  _ 3 obj   _ Mention=abstract|SpaceAfter=No
8 .       .      PUNCT .   _ 3 punct _ _
""")


def test_a_guess_at_a_number_is_one_range() -> None:
    assert [("fired", 30)] == measured("""
1 He    he    PRON  PRP _ 2 nsubj  _ Mention=person
2 heard hear  VERB  VBD _ 0 root   _ _
3 maybe maybe ADV   RB  _ 4 advmod _ _
4 30    30    NUM   CD  _ 7 nummod _ _
5 or    or    CCONJ CC  _ 6 cc     _ _
6 40    40    NUM   CD  _ 4 conj   _ _
7 shots shot  NOUN  NNS _ 2 obj    _ Mention=event|SpaceAfter=No
8 .     .     PUNCT .   _ 2 punct  _ _
""")


def test_an_emergency_call_has_no_people() -> None:
    assert [("killed", 112)] == measured("""
1 In     in     ADP   IN  _ 3 case   _ _
2 the    the    DET   DT  _ 3 det    _ _
3 blast  blast  NOUN  NN  _ 6 obl    _ Mention=event
4 112    112    NUM   CD  _ 5 nummod _ _
5 people people NOUN  NNS _ 6 nsubj  _ Mention=person
6 died   die    VERB  VBD _ 0 root   _ SpaceAfter=No
7 .      .      PUNCT .   _ 6 punct  _ _
""")


def test_a_second_amount_takes_the_currency_of_the_first() -> None:
    assert [("money", 200000), ("money", 50000)] == measured("""
1  They    they    PRON  PRP _ 2  nsubj  _ Mention=person
2  paid    pay     VERB  VBD _ 0  root   _ _
3  200,000 200,000 NUM   CD  _ 4  nummod _ _
4  rupees  rupee   NOUN  NNS _ 2  obj    _ Mention=abstract
5  for     for     ADP   IN  _ 6  case   _ _
6  those   that    PRON  DT  _ 7  obl    _ Mention=person
7  killed  kill    VERB  VBN _ 4  acl    _ _
8  and     and     CCONJ CC  _ 9  cc     _ _
9  50,000  50,000  NUM   CD  _ 7  conj   _ _
10 for     for     ADP   IN  _ 12 case   _ _
11 the     the     DET   DT  _ 12 det    _ _
12 injured injured ADJ   JJ  _ 7  obl    _ SpaceAfter=No
13 .       .       PUNCT .   _ 2  punct  _ _
""")


def test_the_recaptured_are_captured() -> None:
    assert [("captured", 31)] == measured("""
1  Police     police    NOUN  NN  _ 2 nsubj      _ Mention=organization
2  said       say       VERB  VBD _ 0 root       _ _
3  31         31        NUM   CD  _ 9 nsubj:pass _ Mention=abstract
4  of         of        ADP   IN  _ 6 case       _ _
5  the        the       DET   DT  _ 6 det        _ _
6  escapees   escapee   NOUN  NNS _ 3 nmod       _ Mention=person
7  had        have      AUX   VBD _ 9 aux        _ _
8  been       be        AUX   VBN _ 9 aux:pass   _ _
9  recaptured recapture VERB  VBN _ 2 ccomp      _ SpaceAfter=No
10 .          .         PUNCT .   _ 2 punct      _ _
""")


def test_what_an_army_receives_was_supplied() -> None:
    assert [("supplied", 31)] == measured("""
1 It        it       PRON  PRP _ 2 nsubj  _ Mention=organization
2 received  receive  VERB  VBD _ 0 root   _ _
3 31        31       NUM   CD  _ 4 nummod _ _
4 howitzers howitzer NOUN  NNS _ 2 obj    _ Mention=abstract|SpaceAfter=No
5 .         .        PUNCT .   _ 2 punct  _ _
""")


def test_workers_sent_home_are_not_deployed() -> None:
    assert [] == measured("""
1 The      the     DET   DT  _ 2 det    _ _
2 firm     firm    NOUN  NN  _ 3 nsubj  _ Mention=organization
3 sent     send    VERB  VBD _ 0 root   _ _
4 home     home    ADV   RB  _ 3 iobj   _ _
5 900      900     NUM   CD  _ 6 nummod _ _
6 soldiers soldier NOUN  NNS _ 3 obj    _ Mention=person|SpaceAfter=No
7 .        .       PUNCT .   _ 3 punct  _ _
""")


def test_of_so_many_hurt_some_are_counted_behind_the_comma() -> None:
    assert [("injured", 90), ("injured", 31)] == measured("""
1 Of       of     ADP   IN  _ 4 case  _ _
2 the      the    DET   DT  _ 4 det   _ _
3 90       90     NUM   CD  _ 4 obl   _ Mention=time
4 injured  injure VERB  VBN _ 8 advcl _ SpaceAfter=No
5 ,        ,      PUNCT ,   _ 4 punct _ _
6 31       31     NUM   CD  _ 8 nsubj _ Mention=abstract
7 were     be     AUX   VBD _ 8 cop   _ _
8 children child  NOUN  NNS _ 0 root  _ Mention=person|SpaceAfter=No
9 .        .      PUNCT .   _ 8 punct _ _
""")


def test_the_held_of_a_kidnapping_are_abducted() -> None:
    assert [("abducted", 9)] == measured("""
1  Kidnappers kidnapper NOUN  NNS _ 2  nsubj      _ Mention=person
2  want       want      VERB  VBP _ 0  root       _ _
3  ransom     ransom    NOUN  NN  _ 2  obj        _ Mention=abstract
4  for        for       ADP   IN  _ 5  case       _ _
5  hostages   hostage   NOUN  NNS _ 2  obl        _ Mention=person|SpaceAfter=No
6  ;          ;         PUNCT ,   _ 11 punct      _ _
7  nine       nine      NUM   CD  _ 8  nummod     _ _
8  girls      girl      NOUN  NNS _ 11 nsubj:pass _ Mention=person
9  are        be        AUX   VBP _ 11 aux        _ _
10 being      be        AUX   VBG _ 11 aux:pass   _ _
11 held       hold      VERB  VBN _ 2  parataxis  _ SpaceAfter=No
12 .          .         PUNCT .   _ 2  punct      _ _
""")


def test_a_limit_is_no_sum() -> None:
    assert [] == measured("""
1 They         they         PRON  PRP _ 2 nsubj    _ Mention=person
2 hit          hit          VERB  VBD _ 0 root     _ _
3 the          the          DET   DT  _ 5 det      _ _
4 contribution contribution NOUN  NN  _ 5 compound _ Mention=abstract
5 limit        limit        NOUN  NN  _ 2 obj      _ Mention=abstract
6 of           of           ADP   IN  _ 7 case     _ _
7 $            $            SYM   $   _ 5 nmod     _ Mention=abstract|SpaceAfter=No
8 2,700        2,700        NUM   CD  _ 7 nummod   _ SpaceAfter=No
9 .            .            PUNCT .   _ 2 punct    _ _
""")


def test_by_how_much_a_sum_passes_another_is_none() -> None:
    assert [("money", 544000000)] == measured("""
1  The     the     DET   DT  _ 2  det      _ _
2  debt    debt    NOUN  NN  _ 4  nsubj    _ Mention=abstract
3  is      be      AUX   VBZ _ 4  cop      _ _
4  $       $       SYM   $   _ 0  root     _ Mention=abstract|SpaceAfter=No
5  544     544     NUM   CD  _ 6  compound _ _
6  million million NUM   CD  _ 4  nummod   _ SpaceAfter=No
7  ,       ,       PUNCT ,   _ 8  punct    _ _
8  $       $       SYM   $   _ 4  conj     _ Mention=abstract|SpaceAfter=No
9  105     105     NUM   CD  _ 10 compound _ _
10 million million NUM   CD  _ 8  nummod   _ _
11 more    more    ADJ   JJR _ 8  advmod   _ _
12 than    than    ADP   IN  _ 14 case     _ _
13 last    last    ADJ   JJ  _ 14 amod     _ _
14 year    year    NOUN  NN  _ 11 obl      _ Mention=time|SpaceAfter=No
15 .       .       PUNCT .   _ 4  punct    _ _
""")


def test_what_is_handed_over_is_no_bound() -> None:
    assert [("money", 25000000)] == measured("""
1 Donors  donor   NOUN  NNS _ 2 nsubj        _ Mention=person
2 handed  hand    VERB  VBD _ 0 root         _ _
3 over    over    ADP   RP  _ 2 compound:prt _ _
4 $       $       SYM   $   _ 2 obl          _ Mention=abstract|SpaceAfter=No
5 25      25      NUM   CD  _ 6 compound     _ _
6 million million NUM   CD  _ 4 nummod       _ SpaceAfter=No
7 .       .       PUNCT .   _ 2 punct        _ _
""")


def test_pounds_that_a_boat_weighs_are_no_money() -> None:
    assert [] == measured("""
1 The     the     DET   DT  _ 2 det    _ _
2 boat    boat    NOUN  NN  _ 3 nsubj  _ Mention=object
3 weighs  weigh   VERB  VBZ _ 0 root   _ _
4 100,000 100,000 NUM   CD  _ 5 nummod _ _
5 pounds  pound   NOUN  NNS _ 3 obj    _ Mention=object|SpaceAfter=No
6 .       .       PUNCT .   _ 3 punct  _ _
""")


def test_one_of_the_clinics_is_no_money() -> None:
    assert [("money", 5000000)] == measured("""
1  The       the     DET   DT  _ 2  det      _ _
2  fund      fund    NOUN  NN  _ 3  nsubj    _ Mention=organization
3  paid      pay     VERB  VBD _ 0  root     _ _
4  $         $       SYM   $   _ 3  obj      _ Mention=abstract|SpaceAfter=No
5  5         5       NUM   CD  _ 6  compound _ _
6  million   million NUM   CD  _ 4  nummod   _ _
7  to        to      ADP   IN  _ 8  case     _ _
8  clinics   clinic  NOUN  NNS _ 3  obl      _ Mention=place|SpaceAfter=No
9  ,         ,       PUNCT ,   _ 11 punct    _ _
10 including include VERB  VBG _ 11 case     _ _
11 one       one     NUM   CD  _ 3  obl      _ Mention=object
12 at        at      ADP   IN  _ 13 case     _ _
13 Osk       Osk     PROPN NNP _ 11 nmod     _ Name=B-LOC|Mention=place|SpaceAfter=No
14 .         .       PUNCT .   _ 3  punct    _ _
""")


def test_one_of_those_shot_may_be_shot_dead() -> None:
    assert [("killed_or_injured", 4), ("killed", 1)] == measured("""
1 Four    four    NUM   CD  _ 2 nummod     _ _
2 people  people  NOUN  NNS _ 4 nsubj:pass _ Mention=person
3 were    be      AUX   VBD _ 4 aux:pass   _ _
4 shot    shoot   VERB  VBN _ 0 root       _ SpaceAfter=No
5 ,       ,       PUNCT ,   _ 8 punct      _ _
6 one     one     NUM   CD  _ 7 nummod     _ _
7 man     man     NOUN  NN  _ 4 nsubj:pass _ Mention=person
8 fatally fatally ADJ   JJ  _ 7 acl        _ SpaceAfter=No
9 .       .       PUNCT .   _ 4 punct      _ _
""")


def test_what_rebels_are_supplied_with_is_supplied() -> None:
    assert [("supplied", 200)] == measured("""
1 Valdania Valdania PROPN NNP _ 3 nsubj  _ Name=B-LOC|Mention=place
2 has      have     AUX   VBZ _ 3 aux    _ _
3 supplied supply   VERB  VBN _ 0 root   _ _
4 the      the      DET   DT  _ 5 det    _ _
5 rebels   rebel    NOUN  NNS _ 3 obj    _ Mention=person
6 with     with     ADP   IN  _ 8 case   _ _
7 200      200      NUM   CD  _ 8 nummod _ _
8 missiles missile  NOUN  NNS _ 3 obl    _ Mention=object|SpaceAfter=No
9 .        .        PUNCT .   _ 3 punct  _ _
""")


def test_the_injured_are_injured_whatever_became_of_them() -> None:
    assert [("injured", 11)] == measured("""
1 Eleven     eleven    NUM   CD  _ 8 nsubj:pass _ Mention=person
2 of         of        ADP   IN  _ 4 case       _ _
3 the        the       DET   DT  _ 4 det        _ _
4 injured    injured   ADJ   JJ  _ 1 nmod       _ _
5 have       have      AUX   VBP _ 8 aux        _ _
6 since      since     ADV   RB  _ 8 advmod     _ _
7 been       be        AUX   VBN _ 8 aux:pass   _ _
8 discharged discharge VERB  VBN _ 0 root       _ SpaceAfter=No
9 .          .         PUNCT .   _ 8 punct      _ _
""")


def test_a_bill_of_so_much_is_passed_and_no_number() -> None:
    assert [("money", 3000000000)] == measured("""
1 The     the     DET   DT  _ 2 det      _ _
2 House   House   PROPN NNP _ 3 nsubj    _ Name=B-ORG|Mention=organization
3 passed  pass    VERB  VBD _ 0 root     _ _
4 a       a       DET   DT  _ 8 det      _ _
5 $       $       SYM   $   _ 8 compound _ SpaceAfter=No
6 3       3       NUM   CD  _ 7 compound _ _
7 billion billion NUM   CD  _ 5 nummod   _ _
8 bill    bill    NOUN  NN  _ 3 obj      _ Mention=abstract|SpaceAfter=No
9 .       .       PUNCT .   _ 3 punct    _ _
""")


def test_the_price_of_a_share_is_no_sum() -> None:
    assert [] == measured("""
1  It      it      PRON  PRP  _ 6  nsubj     _ Mention=abstract
2  is      be      AUX   VBZ  _ 6  cop       _ _
3  above   above   ADP   IN   _ 6  case      _ _
4  its     its     PRON  PRP$ _ 6  nmod:poss _ Mention=organization
5  closing closing ADJ   JJ   _ 6  amod      _ _
6  price   price   NOUN  NN   _ 0  root      _ Mention=abstract
7  of      of      ADP   IN   _ 8  case      _ _
8  $       $       SYM   $    _ 6  nmod      _ Mention=abstract|SpaceAfter=No
9  18.86   18.86   NUM   CD   _ 8  nummod    _ _
10 on      on      ADP   IN   _ 11 case      _ _
11 Friday  Friday  PROPN NNP  _ 6  nmod      _ Mention=time|SpaceAfter=No
12 .       .       PUNCT .    _ 6  punct     _ _
""")


def test_about_the_known_blurs_no_number() -> None:
    assert [("killed", 20)] == measured("""
1  He     he    PRON  PRP _ 2 nsubj      _ Mention=person
2  thinks think VERB  VBZ _ 0 root       _ _
3  about  about ADP   IN  _ 6 case       _ _
4  the    the   DET   DT  _ 6 det        _ _
5  20     20    NUM   CD  _ 6 nummod     _ _
6  pupils pupil NOUN  NNS _ 2 obl        _ Mention=person
7  who    who   PRON  WP  _ 9 nsubj:pass _ _
8  were   be    AUX   VBD _ 9 aux:pass   _ _
9  killed kill  VERB  VBN _ 6 acl:relcl  _ SpaceAfter=No
10 .      .     PUNCT .   _ 2 punct      _ _
""")


def test_so_much_each_is_no_sum() -> None:
    assert [] == measured("""
1 Nine    nine    NUM   CD  _ 2 nummod       _ _
2 men     man     NOUN  NNS _ 3 nsubj        _ Mention=person
3 gave    give    VERB  VBD _ 0 root         _ _
4 $       $       SYM   $   _ 3 obj          _ Mention=abstract|SpaceAfter=No
5 100,000 100,000 NUM   CD  _ 4 nummod       _ _
6 each    each    DET   DT  _ 3 obl:unmarked _ SpaceAfter=No
7 .       .       PUNCT .   _ 3 punct        _ _
""")


def test_what_a_share_rose_to_is_no_sum() -> None:
    assert [] == measured("""
1  Ostby   Ostby   PROPN NNP _ 2  nsubj  _ Name=B-PER|Mention=person
2  rose    rise    VERB  VBD _ 0  root   _ _
3  $       $       SYM   $   _ 2  obj    _ Mention=abstract|SpaceAfter=No
4  6.20    6.20    NUM   CD  _ 3  nummod _ SpaceAfter=No
5  ,       ,       PUNCT ,   _ 8  punct  _ _
6  or      or      CCONJ CC  _ 8  cc     _ _
7  1       1       NUM   CD  _ 8  nummod _ _
8  percent percent NOUN  NN  _ 3  conj   _ Mention=abstract|SpaceAfter=No
9  ,       ,       PUNCT ,   _ 11 punct  _ _
10 to      to      ADP   IN  _ 11 case   _ _
11 $       $       SYM   $   _ 2  obl    _ Mention=abstract|SpaceAfter=No
12 758.81  758.81  NUM   CD  _ 11 nummod _ SpaceAfter=No
13 .       .       PUNCT .   _ 2  punct  _ _
""")


def test_a_headline_may_nab() -> None:
    assert [("detained", 26)] == measured("""
1  Navy    navy   NOUN  NN  _ 2  compound _ Mention=organization
2  foils   foil   NOUN  NNS _ 3  nsubj    _ Mention=object
3  attack  attack NOUN  NN  _ 0  root     _ Mention=event
4  in      in     ADP   IN  _ 5  case     _ _
5  Gulf    Gulf   PROPN NNP _ 3  nmod     _ Name=B-LOC|Mention=place
6  of      of     ADP   IN  _ 7  case     _ Name=I-LOC
7  Osk     Osk    PROPN NNP _ 5  nmod     _ Name=I-LOC|Mention=place|SpaceAfter=No
8  ,       ,      PUNCT ,   _ 11 punct    _ _
9  nabs    nabs   PROPN NNP _ 11 compound _ Mention=organization
10 26      26     NUM   CD  _ 11 nummod   _ _
11 pirates pirate NOUN  NNS _ 5  appos    _ Mention=person
""")


def test_so_much_apiece_is_no_sum_however_much() -> None:
    assert [] == measured("""
1 He     he     PRON  PRP _ 2 nsubj  _ Mention=person
2 gave   give   VERB  VBD _ 0 root   _ _
3 talks  talk   NOUN  NNS _ 2 obj    _ Mention=abstract
4 for    for    ADP   IN  _ 5 case   _ _
5 $      $      SYM   $   _ 3 nmod   _ Mention=abstract|SpaceAfter=No
6 25,000 25,000 NUM   CD  _ 5 nummod _ _
7 apiece apiece NOUN  NN  _ 2 obl    _ Mention=abstract|SpaceAfter=No
8 .      .      PUNCT .   _ 2 punct  _ _
""")
