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
