"""What was done though a hedge, a plan or a denial stands near, and what is left open, over the shipped network."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Not only did Holt manage to kill nine people, he also burnt the mill.", [("killed", 9, "asserted")]),
        ("The gunman not only killed nine people but also burnt the mill.", [("killed", 9, "asserted")]),
        ("The gunman did not just kill nine people.", [("killed", 9, "asserted")]),
        ("The gunman did not kill nine people.", [("killed", 9, "denied")]),
    ],
)
def test_not_only_denies_nothing(stances, text, expected):
    assert expected == stances(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He called his mother to say he'd shot four people.", [("injured", 4, "asserted")]),
        ("He said he'd killed two men.", [("killed", 2, "asserted")]),
        ("She said she'd been given $900.", [("money", 900, "asserted")]),
        ("He said he'd pay $900.", [("money", 900, "intended")]),
    ],
)
def test_a_short_had_is_no_would(stances, text, expected):
    assert expected == stances(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A medic was still trying to help an injured woman.", [("injured", 1, "asserted")]),
        ("The mayor hopes to help a wounded soldier.", [("injured", 1, "asserted")]),
    ],
)
def test_the_hurt_whom_one_means_to_help_are_hurt(stances, text, expected):
    assert expected == stances(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He sped off, and went on to kill two cyclists.", [("killed", 2, "asserted")]),
        ("The sale turned out to cost $9 million.", [("money", 9_000_000, "asserted")]),
        ("He set out to kill nine people.", [("killed", 9, "intended")]),
        ("A page was set up to raise $9,000 for the family.", [("money", 9000, "intended")]),
        ("He went to the bank to deposit $9,000.", [("money", 9000, "intended")]),
        ("The town is set to pay $900.", [("money", 900, "predicted")]),
    ],
)
def test_a_verb_with_its_particle_puts_what_the_bare_one_does_not(stances, text, expected):
    assert expected == stances(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It is unclear if nine people were hurt.", [("injured", 9, "doubted")]),
        ("It is unclear how the fire began or if a guard was hurt.", [("injured", 1, "doubted")]),
        ("Asked if nine men had drowned, he shrugged.", [("killed", 9, "doubted")]),
        ('"If nine people were hurt, we will answer," said Osmer.', [("injured", 9, "hypothetical")]),
    ],
)
def test_an_if_that_asks_is_no_condition(stances, text, expected):
    assert expected == stances(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Clerks could not believe that a guest had shot a child.", [("injured", 1, "asserted")]),
        ("Police cannot imagine why he killed nine people.", [("killed", 9, "asserted")]),
        ("The clerks do not believe that nine men died.", [("killed", 9, "doubted")]),
    ],
)
def test_what_amazes_one_was_so(stances, text, expected):
    assert expected == stances(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The plan will likely cost $9 million.", [("money", 9_000_000, "predicted")]),
        ("It is probably going to be about two million dollars.", [("money", 2_000_000, "predicted")]),
        ("He would likely have killed nine more people.", [("killed", 9, "hypothetical")]),
        ("The flood probably killed nine people.", [("killed", 9, "alleged")]),
    ],
)
def test_a_likely_forecast_is_a_forecast(stances, text, expected):
    assert expected == stances(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The office projects the tax would raise $9 million.", [("money", 9_000_000, "predicted")]),
        ("The office estimated the plan would cost $9 million.", [("money", 9_000_000, "predicted")]),
        ("Projections suggest the tax would raise $9 billion.", [("money", 9_000_000_000, "predicted")]),
        ("The office said the tax would raise $9 million.", [("money", 9_000_000, "hypothetical")]),
    ],
)
def test_the_would_of_a_forecast_is_predicted(stances, text, expected):
    assert expected == stances(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She made good on her promise to give $9 million to the school.", [("money", 9_000_000, "asserted")]),
        ("Osmer kept his pledge to pay $9 million.", [("money", 9_000_000, "asserted")]),
        ("The firm did not make good on its promise to pay $9 million.", [("money", 9_000_000, "intended")]),
    ],
)
def test_what_a_kept_promise_promised_was_done(stances, text, expected):
    assert expected == stances(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The firm may sell the mill and is paying $9 million to leave.", [("money", 9_000_000, "asserted")]),
        ("The firm may sell the mill or pay $9 million to leave.", [("money", 9_000_000, "alleged")]),
        (
            "Four were shot, though one might have had a knife wound.",
            [("injured", 4, "asserted"), ("injured", 1, "alleged")],
        ),
    ],
)
def test_a_modal_bears_on_its_own_clause(stances, text, expected):
    assert expected == stances(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two of the victims had by then left to be taken to a hospital.", [("injured", 2, "asserted")]),
        ("Two of the men will need an operation, the clinic said.", [("injured", 2, "asserted")]),
        ("The three injured sailors do not have life-threatening wounds, police said.", [("injured", 3, "asserted")]),
        ("Nine people were not injured, police said.", [("injured", 9, "denied")]),
    ],
)
def test_who_is_cared_for_or_less_hurt_is_hurt(stances, text, expected):
    assert expected == stances(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Who would shoot a little girl?", [("injured", 1, "asserted")]),
        ('"Who would shoot a little girl?" she asked.', [("injured", 1, "asserted")]),
        ("She said it is hard to understand why someone would shoot a child.", [("injured", 1, "asserted")]),
        ("The town fears a man who would shoot nine people.", [("injured", 9, "hypothetical")]),
    ],
)
def test_who_would_do_what_was_done_is_no_condition(stances, text, expected):
    assert expected == stances(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Masked men came in and demanded cash before shooting the four.", [("injured", 4, "asserted")]),
        ("She ran out to find two men bleeding.", [("injured", 2, "asserted")]),
    ],
)
def test_what_one_did_next_or_came_upon_is_no_demand_or_aim(stances, text, expected):
    assert expected == stances(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The gunman hoped to kill nine people.", [("killed", 9, "intended")]),
        ("The mayor hopes that the fund will raise $9,000.", [("money", 9000, "predicted")]),
        ("Tipsters are eligible for a $900 reward.", [("money", 900, "intended")]),
        (
            "Orvel will give $9,000, down from the $60,000 it gave four years ago.",
            [("money", 9000, "predicted"), ("money", 60_000, "asserted")],
        ),
    ],
)
def test_a_hoped_deed_is_meant_and_a_former_sum_is_known(stances, text, expected):
    assert expected == stances(text)


@pytest.mark.parametrize(
    "text",
    [
        "Once a buyer is held for such a check, he cannot have a gun.",
        "Whenever a child is killed, the town mourns.",
        "She was charged with risk of injury to a minor.",
    ],
)
def test_what_may_befall_anybody_is_no_figure(stances, text):
    assert stances(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "A suspect believed to be a sailor shot nine people near the dock at noon, according to a port notice.",
        "A man thought to be in his thirties shot and wounded nine people near the dock, police said.",
    ],
)
def test_what_is_thought_of_a_doer_is_not_thought_of_the_deed(stances, text):
    assert stances(text) == [("injured", 9, "asserted")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two of those victims refused to be treated on the pier.", [("injured", 2, "asserted")]),
        ("A crew was called out to help a shooting victim near the dock.", [("injured", 1, "asserted")]),
        ("Osmer expects to bring charges against the man accused of shooting a girl.", [("injured", 1, "asserted")]),
        ("Police want to find the man accused of stealing $9 million.", [("money", 9_000_000, "alleged")]),
        ("We are sad to report three deaths tonight.", [("killed", 3, "asserted")]),
        ("Guards responded to the inn to find four men had been shot.", [("injured", 4, "asserted")]),
    ],
)
def test_harm_is_there_whatever_is_meant_or_refused_behind_it(stances, text, expected):
    assert expected == stances(text)
