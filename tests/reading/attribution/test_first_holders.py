"""Who first holds a figure in political and business news: documents and their makers, rankings, owners by a pronoun.

Each text is invented; chains are outermost first.
"""

import pytest


@pytest.fixture(scope="module")
def sources(read):
    def sources_of(text):
        claims = [c for c in read(text) if c.figure]
        return [(c.figure.best or c.figure.low, [link.name for link in c.attribution]) for c in claims]

    return sources_of


@pytest.fixture(scope="module")
def stances(read):
    def stances_of(text):
        return [(c.figure.best or c.figure.low, c.stance) for c in read(text) if c.figure]

    return stances_of


def test_whose_a_campaign_is_is_told_by_name(sources):
    text = "Mayor Ada Lund raised more than $9 million, her campaign said. Her campaign said she spent $4 million."
    assert [["Ada Lund’s campaign"]] * 2 == [chain for _, chain in sources(text)]


def test_whose_a_person_is_is_not_guessed_from_who_spoke_last(sources):
    text = "Police found Bo Dorn. Sergeant Ola Lund said Dorn was hurt. His wife said he owed $9 million."
    assert (9_000_000, ["His wife"]) in sources(text)


@pytest.mark.parametrize("description", ["Lund’s campaign manager", "Lund campaign manager", "a Lund aide"])
def test_the_name_before_a_description_speaks(sources, description):
    assert [(9_000_000, ["Ola Dorn"])] == sources(
        f"“We have paid $9 million,” Ola Dorn, {description}, said on Monday."
    )


def test_one_of_two_named_together_is_called_by_its_own_name(sources):
    text = (
        "Both the Orla Times and the Harbour Gazette looked into the mill. "
        "The Orla Times confirmed that the mill paid $9 million in bribes."
    )
    assert [["The Orla Times"]] == [[name[:1].upper() + name[1:] for name in chain] for _, chain in sources(text)]


def test_who_put_out_figures_that_a_clause_tells_of_is_their_source(sources):
    text = "The two gave $9 million, according to figures that were released on Monday by the Ledger, a start-up."
    assert [(9_000_000, ["the Ledger"])] == sources(text)


def test_a_study_called_again_by_one_word_is_still_its_maker_s(sources):
    text = (
        "The levy would raise $9 million, according to a study by the Larch Institute. "
        "The study also found that it would save $4 million."
    )
    assert [["the Larch Institute"]] * 2 == [chain for _, chain in sources(text)]


@pytest.mark.parametrize("verb", ["found", "uncovered"])
def test_what_an_audit_finds_it_tells(sources, verb):
    assert [(9_000_000, ["The audit"])] == sources(f"The audit {verb} $9 million in waste at the mill.")


def test_what_people_find_the_outlet_tells(sources):
    assert [(9_000_000, [])] == sources("Divers found $9 million in a chest.")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The Orla Post pegged Mr. Lund at $9 million.", ["The Orla Post"]),
        ("The bank valued the mill at $9 million.", ["The bank"]),
        ("Mr. Dorn listed the inn as a debt worth $9 million.", ["Mr. Dorn"]),
        ("Mr. Dorn reported between $5,000 and $9,000 in rent from the inn.", ["Mr. Dorn"]),
    ],
)
def test_who_says_what_a_thing_is_worth(sources, text, who):
    assert [who] == [chain for _, chain in sources(text)]


def test_nobody_depends_on_the_source(sources):
    text = "The Dorn sisters are each worth either $4 million or $9 million, depending on the source."
    assert [[], []] == [chain for _, chain in sources(text)]


def test_an_estimate_called_by_a_pronoun_is_that_one_s(sources):
    text = "Mr. Lund wants a canal. His estimates have been between $8 million and $9 million."
    assert [["Mr. Lund"]] == [chain for _, chain in sources(text)]


def test_a_claim_made_in_some_month_is_claimed(sources):
    text = "Mr. Lund gave no proof of his claim in May that Mrs. Dorn wants to spend $9 million on swans."
    assert [(9_000_000, ["Mr. Lund", "Mrs. Dorn"])] == sources(text)


def test_why_one_is_called_something_is_said_too(sources):
    text = (
        "Mrs. Dorn attacked him, portraying Mr. Lund as a cheat because he had taken “about $9 million” from brewers."
    )
    assert [(9_000_000, ["Mrs. Dorn"])] == sources(text)


def test_what_is_promised_at_a_rally_is_promised(sources):
    text = "Lund promised Sunday at an Osby rally to end “the wasteful $9 million swan regime.”"
    assert [(9_000_000, ["Lund"])] == sources(text)


def test_what_the_outlet_calls_the_news_behind_a_dash_is_its_own_word(sources):
    text = (
        "Debts will fall this year, the budget office reported on Monday -- "
        "a turn that raises doubts about deputies who got $9 million."
    )
    assert [(9_000_000, [])] == sources(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Harbour Guild set a goal of raising $9 million for its fair.",
        "Mr. Lund wants $1 million; Mrs. Dorn calls for $9 million - half of what her rival has proposed.",
        "Senator Lund advocates a levy of $9 million.",
    ],
)
def test_a_goal_is_intended(stances, text):
    assert (9_000_000, "intended") in stances(text)


@pytest.mark.parametrize("verb", ["pleaded guilty to", "admitted to", "confessed to"])
def test_what_one_owns_up_to_is_so(read, verb):
    claims = [c for c in read(f"In 2012, Dorn {verb} taking more than $9 million in bribes.") if c.figure]
    assert [("asserted", ["Dorn"])] == [(c.stance, [link.name for link in c.attribution]) for c in claims]


def test_a_report_that_an_advertisement_features_is_its_outlet_s(sources):
    text = "Mrs. Dorn released an ad that features the Orla Post report that Mr. Lund lost $9 million."
    assert [(9_000_000, ["Orla Post"])] == sources(text)


def test_what_reckons_up_what_was_said_is_said_too(sources):
    text = "The mayor said that sales rose to $9 million, a gain of $2 million."
    assert [(9_000_000, ["The mayor"]), (2_000_000, ["The mayor"])] == sources(text)


def test_casinos_report_what_they_take(sources):
    text = "Overall, the remaining casinos in Osby reported $9 million in gaming revenue."
    assert [(9_000_000, ["the remaining casinos in Osby"])] == sources(text)


@pytest.mark.parametrize("verb", ["nearly tripled", "almost doubled"])
def test_who_nearly_tripled_a_sum_did_pay_it(stances, verb):
    assert [(9_000_000, "asserted")] == stances(f"The mayor {verb} the rent of the mill to $9 million in July.")


def test_what_is_pledged_is_not_what_was_raised_of_it(stances):
    assert (4_000_000, "asserted") in stances(
        "So far, Orla has raised $4 million of the $9 million it pledged to raise."
    )


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Brewers have given Lund $9 million, data from the Larch Center show.", ["Larch Center"]),
        ("As first reported by the Orla Post, the clerk was paid $9 million.", ["the Orla Post"]),
        ("The clerk got $9 million, a person briefed on the matter said.", ["a person briefed on the matter"]),
    ],
)
def test_who_speaks_beside_a_clause(sources, text, who):
    assert [(9_000_000, who)] == sources(text)


def test_what_an_indictment_charges_one_with_is_alleged(read):
    claims = [c for c in read("The indictment charges Dorn with stealing $9 million from the guild.") if c.figure]
    assert [("alleged", ["The indictment"])] == [(c.stance, [link.name for link in c.attribution]) for c in claims]
