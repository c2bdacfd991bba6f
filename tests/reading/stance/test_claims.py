"""The stance of figures in short reports, read by the whole of reading over the shipped network."""

import datetime

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Twelve men were killed rather than 20, the mayor said.", [(12, "asserted"), (20, "denied")]),
        ("The toll was 21 and not 31, the mayor said.", [(21, "asserted"), (31, "denied")]),
    ],
)
def test_a_number_that_another_is_put_in_the_place_of_is_denied(stances, text, expected):
    assert expected == [(number, stance) for _, number, stance in stances(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The warden did not meddle with 11 executions.", [("killed", 11, "asserted")]),
        ("The minister did not prevent nine deaths.", [("killed", 9, "asserted")]),
        ("The board never reviewed the 30 shootings.", [("count", 30, "asserted")]),
        ("The storm did not lead to nine deaths.", [("killed", 9, "denied")]),
        ("The army did not count nine deaths.", [("killed", 9, "denied")]),
        ("The army did not fire 40 rockets.", [("fired", 40, "denied")]),
        ("The bureau expects nine deaths.", [("killed", 9, "predicted")]),
    ],
)
def test_a_denial_of_something_else_leaves_what_is_known_standing(stances, text, expected):
    assert expected == stances(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Officers responded to reports of two people shot.", [("injured", 2, "reported")]),
        ("Deputies got a report that a child was shot at the mill.", [("injured", 1, "reported")]),
        ("Units were dispatched to a call of three men shot in Elsmoor.", [("injured", 3, "reported")]),
        ("A caller reported that a boy was shot near the pier.", [("injured", 1, "asserted")]),
        ("Officers responding to a report of gunfire found two men wounded.", [("injured", 2, "asserted")]),
        ("The mayor denied a report that nine guards were shot.", [("injured", 9, "denied")]),
        ("Police could not confirm reports of nine dead.", [("killed", 9, "doubted")]),
    ],
)
def test_what_somebody_was_only_told_of_is_reported(stances, text, expected):
    assert expected == stances(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Imagine that nine guards were killed in the raid.", [("killed", 9, "hypothetical")]),
        ("Suppose 30 of them die in the storm.", [("killed", 30, "hypothetical")]),
        ("If the dam bursts, say 30 of them drown.", [("killed", 30, "hypothetical")]),
        ("Let's say you guess that nine guards drowned.", [("killed", 9, "hypothetical")]),
        ("Let us assume that 12 sailors drowned.", [("killed", 12, "hypothetical")]),
        ("Say what you will, nine men died.", [("killed", 9, "asserted")]),
        ("Let's say it plainly: nine men died.", [("killed", 9, "asserted")]),
        ("Nine men died, say police.", [("killed", 9, "asserted")]),
    ],
)
def test_what_one_is_only_asked_to_think_is_hypothetical(stances, text, expected):
    assert expected == stances(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He is proposing a bill giving $60bn to the ports.", "intended"),
        ("She proposed a budget that gives $40 million to schools.", "intended"),
        ("The plan, giving $9 million to the ports, was read on Monday.", "intended"),
        ("A drive raising $9 million ended on Monday.", "asserted"),
    ],
)
def test_what_a_plan_gives_is_not_given_yet(stances, text, expected):
    assert [expected] == [stance for *_, stance in stances(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two men believed to be in their 20s were shot dead.", [("killed", 2, "asserted")]),
        ("A woman thought to be about 40 was killed.", [("killed", 1, "asserted")]),
        ("The toll is thought to be 40.", [("killed", 40, "alleged")]),
    ],
)
def test_a_guess_at_an_age_is_no_guess_at_what_befell_them(stances, text, expected):
    assert expected == stances(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Neighbours could hear five shots.", "asserted"),
        ("Two bodies could be seen under the bridge.", "asserted"),
        ("The town could see nine deaths this year.", "hypothetical"),
        ("We could see 40 deaths by Friday.", "hypothetical"),
        ("Nine guards could have been killed.", "hypothetical"),
    ],
)
def test_who_could_perceive_a_thing_did(stances, text, expected):
    assert [expected] == [stance for *_, stance in stances(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Did 40 people die in the flood?", [("killed", 40, "doubted")]),
        ('"Have 12 people died?" the reporter asked.', [("killed", 12, "doubted")]),
        ("Will the town pay $3 million for a bridge?", [("money", 3000000, "doubted")]),
        ("How did nine men vanish from a locked hold?", [("missing", 9, "asserted")]),
        ("Did the storm that killed 40 people reach Orvel?", [("killed", 40, "asserted")]),
    ],
)
def test_what_is_asked_is_not_asserted_but_what_a_question_takes_for_granted_is(stances, text, expected):
    assert expected == stances(text)


def test_what_likely_happened_is_alleged_and_not_predicted(stances):
    assert [("killed", 3, "alleged")] == stances("The fire likely killed three sailors.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The fire will likely kill three sailors.", [("killed", 3, "predicted")]),
        ("The town will probably spend $9,000.", [("money", 9000, "predicted")]),
        ("The pier would likely cost $9,000.", [("money", 9000, "hypothetical")]),
        ("The duchy is promising to spend $9,000.", [("money", 9000, "intended")]),
    ],
)
def test_how_likely_that_is_leaves_open_what_is_to_come(stances, text, expected):
    assert expected == stances(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two dealers were held to answer for deaths of two teenagers.", [("killed", 2, "asserted")]),
        ("The firm agreed to pay for the deaths of nine miners.", [("killed", 9, "asserted")]),
        ("The army plans to prepare for 40 deaths.", [("killed", 40, "intended")]),
    ],
)
def test_what_somebody_is_to_answer_for_has_happened(stances, text, expected):
    assert expected == [found for found in stances(text) if found[0] == "killed"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The town should detain 900 people.", "intended"),
        ("The town should have detained 900 people.", "hypothetical"),
        ("The flood must have killed nine people.", "alleged"),
        ("It is a disgrace that a child was killed.", "asserted"),
        ("Evacuate 900 people now.", "intended"),
        ("Guards arrest nine people.", "asserted"),
    ],
)
def test_what_one_ought_or_is_asked_to_do_is_intended(stances, text, expected):
    assert [expected] == [stance for *_, stance in stances(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Whether we save $10 million or $30 million, we will bid.", ["hypothetical", "hypothetical"]),
        ("The board asked whether the mill had lost $10 million.", ["doubted"]),
        ("“You might spend $20 million on a mill,” the miller said.", ["hypothetical"]),
        (
            "“You could spend $9 million on a boat, but you’ve sold only $2 million,” the miller said.",
            ["hypothetical", "hypothetical"],
        ),
        ("Nine sailors might have been rescued if the tug had come.", ["hypothetical"]),
        ("Nine sailors might have been rescued.", ["alleged"]),
    ],
)
def test_what_anybody_might_do_and_what_might_be_if_or_either_way_is_hypothetical(stances, text, expected):
    assert expected == [stance for *_, stance in stances(text)]


def test_what_is_said_to_be_in_a_year_to_come_is_predicted(stances):
    text, day = "The choice is $9 million in costs in 2090.", datetime.date(2026, 3, 4)
    assert [("money", 9000000, "predicted")] == stances(text, day)


def test_a_call_that_something_happened_is_no_demand(stances):
    text = "The warden received a call that a boy had been stabbed at Elsmoor."
    assert ["reported"] == [stance for *_, stance in stances(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Orvel Mills said it will spend $9 million on cranes.", "intended"),
        ("Hale said his country will provide $9 million.", "intended"),
        ("Hale said she will lose $9 million.", "predicted"),
        ("The envoy said it will cost $9 million.", "predicted"),
    ],
)
def test_what_somebody_says_he_will_do_is_intended_but_not_what_befalls_him(stances, text, expected):
    assert [expected] == [stance for *_, stance in stances(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mill would close, leaving 900 people without work.", "hypothetical"),
        ("A guard may have opened fire, killing nine people.", "asserted"),
    ],
)
def test_an_outcome_behind_a_verb_is_as_open_as_the_verb(stances, text, expected):
    assert [expected] == [stance for *_, stance in stances(text)]


def test_what_somebody_denies_to_have_asked_for_stays_denied(stances):
    text = "The ministry denied a report that it had asked the bank for a loan of $9 million."
    assert [("money", 9000000, "denied")] == stances(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Divers were able to rescue nine sailors.", [("rescued", 9, "asserted")]),
        ("Divers may be able to rescue nine sailors.", [("rescued", 9, "hypothetical")]),
        ("The army was capable of deploying 900 soldiers.", [("deployed", 900, "hypothetical")]),
        ("Divers were not able to rescue nine sailors.", [("rescued", 9, "denied")]),
    ],
)
def test_who_was_able_to_do_a_thing_did_it(stances, text, expected):
    assert expected == stances(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ministry said it would deploy 900 soldiers.", [("deployed", 900, "intended")]),
        ("Holt changed course, saying he would deploy 900 soldiers.", [("deployed", 900, "intended")]),
        ("The ministry said it would deploy 900 soldiers if asked.", [("deployed", 900, "hypothetical")]),
    ],
)
def test_what_somebody_said_he_would_do_is_intended(stances, text, expected):
    assert expected == stances(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police said a cook reportedly left before nine shots were fired.", [("fired", 9, "asserted")]),
        ("Holt counted nine gunshots that could have come out of a rifle.", [("fired", 9, "asserted")]),
        ("The navy kept pirates from boarding a ship and took nine into custody.", [("detained", 9, "asserted")]),
        ("Attempts to get a word from the two in custody failed.", [("detained", 2, "asserted")]),
        ("Lund stands accused of firing nine shots.", [("fired", 9, "alleged")]),
        ("Wardens said they believe it was a quarrel, but no one was arrested.", [("detained", 0, "asserted")]),
        ("Wardens ask for help to locate a missing skipper.", [("missing", 1, "asserted")]),
        ("Police said a cook allegedly fired nine shots.", [("fired", 9, "alleged")]),
        ("Two cooks wanted in connection with a theft are now in custody.", [("detained", 2, "asserted")]),
    ],
)
def test_a_hedge_bears_on_its_own_clause(stances, text, expected):
    assert expected == stances(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("All of the nine wounded are expected to survive, the mayor said.", [("injured", 9, "asserted")]),
        ("Two sailors with gunshot wounds are expected to be okay.", [("injured", 2, "asserted")]),
        ("The two other victims turned up at the clinic to be treated.", [("injured", 2, "asserted")]),
        ("The warden said nine sailors are expected to be wounded.", [("injured", 9, "predicted")]),
    ],
)
def test_the_hurt_are_hurt_whatever_is_foreseen_of_them(stances, text, expected):
    assert expected == stances(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Holt said she would send 200 boats to the strait.", [("deployed", 200, "intended")]),
        ("Holt set out a plan, saying she would send 200 boats to the strait.", [("deployed", 200, "intended")]),
        ("Holt said she would send 200 boats if the guild agreed.", [("deployed", 200, "hypothetical")]),
        ("Holt said she would have sent 200 boats to the strait.", [("deployed", 200, "hypothetical")]),
        ("The mayor said the toll would raise $200.", [("money", 200, "hypothetical")]),
    ],
)
def test_what_would_have_been_or_would_be_if_is_hypothetical(stances, text, expected):
    assert expected == stances(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two anglers went missing on Sunday.", [("missing", 2, "asserted")]),
        ("The ministry is going to send 900 soldiers.", [("deployed", 900, "predicted")]),
    ],
)
def test_going_foretells_nothing_without_an_infinitive(stances, text, expected):
    assert expected == stances(text)


def test_a_deed_that_is_laid_on_somebody_was_done(stances):
    assert [("killed", 4, "asserted")] == stances("The envoy blamed the murder of four divers on a rival crew.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police had detained nine herders, but it is unclear what they did.", [("detained", 9, "asserted")]),
        ("He is wanted for the kidnapping of nine herders.", [("abducted", 9, "asserted")]),
    ],
)
def test_what_is_only_unclear_next_or_answered_for_stands(stances, text, expected):
    assert expected == stances(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Not only did Lund manage to kill nine men, he got away.", [("killed", 9, "asserted")]),
        ("The fair went on, but not before nine men were killed.", [("killed", 9, "asserted")]),
        ("Lund was trying to help nine wounded sailors.", [("injured", 9, "asserted")]),
        ("Lund did not manage to kill nine men.", [("killed", 9, "denied")]),
        ("Lund wants to wound nine sailors.", [("injured", 9, "intended")]),
    ],
)
def test_what_not_only_denies_not_and_who_is_hurt_whatever_one_tries(stances, text, expected):
    assert expected == stances(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("About 600 members did not vote.", [("count", 600, "asserted")]),
        ("The league said 900 ballots were never mailed.", [("count", 900, "asserted")]),
        ("The mayor denied that 300 diners did not get soup.", [("count", 300, "denied")]),
        ("The board did not approve 30 licences.", [("count", 30, "denied")]),
        ("Some 70 diners were not injured.", [("injured", 70, "denied")]),
    ],
)
def test_what_those_counted_did_not_do_leaves_their_number(stances, text, expected):
    assert expected == stances(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Recall that in 2012, 300 pupils were abducted from Osby.", [("abducted", 300, "asserted")]),
        ("It will be recalled that 300 pupils were abducted from Osby.", [("abducted", 300, "asserted")]),
        ("It should be noted that 40 pupils died.", [("killed", 40, "asserted")]),
        ("The league regrets that it did not save 40 pupils.", [("rescued", 40, "denied")]),
    ],
)
def test_what_one_is_to_bear_in_mind_is_so(stances, text, expected):
    assert expected == stances(text)


def test_charges_of_a_sum_accuse_nobody(stances):
    assert [("money", 40_000_000, "asserted")] == stances("The bank took charges of $40 million in May.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The coroner released the causes of the deaths of nine men.", [("killed", 9, "asserted")]),
        ("Nobody knows the reason for the deaths of nine men.", [("killed", 9, "asserted")]),
        ("The risk of the deaths of nine men was great.", [("killed", 9, "hypothetical")]),
    ],
)
def test_what_has_a_cause_was_so(stances, text, expected):
    assert expected == stances(text)
