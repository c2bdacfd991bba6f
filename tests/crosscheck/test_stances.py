"""A claim that another source denies or doubts is answered; agreeing denials and other subjects are not."""

from crosscheck.made import figure, found, march, report, statement
from crosscheck.scenes import HEADS


def told(text, *pieces):
    made = report("a.txt", HEADS["war"] + text, outlet="Ellen Post", published=march(5))
    return made, [piece(made) for piece in pieces]


def says(quote, source, **fields):
    return lambda made: statement(made, quote, source, **fields)


def answered(made, claims):
    return [set(finding.claims) for finding in found([made], claims, "answered")]


FORECAST = (
    "The envoy said Vostmark could send further brigades to Kessel.\nThe ministry sees no signs of further "
    "brigades being sent."
)


def test_a_forecast_that_another_office_doubts_is_answered():
    made, claims = told(
        FORECAST,
        says("Vostmark could send further brigades to Kessel", "envoy", stance="predicted", party="Ardland"),
        says("no signs of further brigades being sent", "defence ministry", stance="doubted", party="Ardland"),
    )
    assert [{claim.id for claim in claims}] == answered(made, claims)


def test_the_reason_names_both_and_that_they_are_of_one_party():
    made, claims = told(
        FORECAST,
        says("Vostmark could send further brigades to Kessel", "envoy Berg", stance="predicted", party="Ardland"),
        says("no signs of further brigades being sent", "defence ministry", stance="doubted", party="Ardland"),
    )
    [finding] = found([made], claims, "answered")
    assert all(words in finding.why for words in ("envoy Berg", "defence ministry", "another office of Ardland"))


def test_a_statement_set_right_in_the_same_breath_is_answered():
    made, claims = told(
        "The navy said it sank a rebel ship, but the guild said the ship was actually a ferry.",
        says("it sank a rebel ship", "navy of Ardland"),
        says("the ship was actually a ferry", "guild of Kessel"),
    )
    assert [{claim.id for claim in claims}] == answered(made, claims)


def test_a_denial_of_deaths_answers_a_larger_toll_of_another_source():
    made, claims = told(
        "Governor Lind said at least nine people died.\nCaptain Sand has one person killed and ruled out talk of "
        "several deaths.",
        lambda m: figure(m, "at least nine people died", "killed", 9, qualifier="at_least", source="Lind"),
        lambda m: figure(m, "one person killed", "killed", 1, source="Sand"),
        says("talk of several deaths", "Sand", stance="denied"),
    )
    assert {claims[0].id, claims[2].id} in answered(made, claims)


def test_two_denials_of_one_thing_agree():
    made, claims = told(
        "The mayor said nobody was killed in the raid.\nThe army said nobody was killed in the raid.",
        says("nobody was killed in the raid", "mayor of Kessel", stance="denied"),
        lambda m: statement(m, "said nobody was killed in the raid.\nThe army said nobody", "army of Ardland"),
    )
    assert [] == answered(made, claims)


def test_a_denial_of_something_else_answers_nothing():
    made, claims = told(
        "The envoy said Vostmark sent two brigades to Kessel.\nThe ministry denied that the harbour would be closed.",
        says("Vostmark sent two brigades to Kessel", "envoy"),
        says("the harbour would be closed", "ministry", stance="denied"),
    )
    assert [] == answered(made, claims)


def test_nobody_answers_himself():
    made, claims = told(
        "The envoy said Vostmark could send further brigades.\nThe envoy saw no signs of further brigades being sent.",
        says("Vostmark could send further brigades", "envoy Berg", stance="predicted"),
        says("no signs of further brigades being sent", "envoy Berg", stance="doubted"),
    )
    assert [] == answered(made, claims)


def test_one_statement_told_again_in_the_same_words_is_an_echo():
    words = "we shall rebuild the harbour before the winter storms come"
    made = [
        report(
            f"{n}.txt",
            HEADS["flood"] + f"Page {n}. “{words},” the mayor said.",
            outlet=f"Paper {n}",
            published=march(5),
        )
        for n in range(2)
    ]
    claims = [statement(one, words, "Mayor Anna Lind") for one in made]
    assert [{claim.id for claim in claims}] == [set(f.claims) for f in found(made, claims, "echo")]


LOSSES = (
    "The general staff of Ardland claimed that its guns killed 30 Vostmark soldiers at Drava Pass.\nVostmark's army "
    "denied that any of its soldiers had been killed, and the envoy said six Ardland soldiers had died."
)


def test_a_denial_of_one_s_own_losses_answers_who_claims_them_and_nobody_else():
    made, claims = told(
        LOSSES,
        says("its guns killed 30 Vostmark soldiers at Drava Pass", "general staff of Ardland", party="Ardland"),
        says("any of its soldiers had been killed", "Vostmark's army", stance="denied", party="Vostmark"),
        says("six Ardland soldiers had died", "envoy Berg", party="Vostmark"),
    )
    assert [{claims[0].id, claims[1].id}] == answered(made, claims)


def test_what_two_say_was_not_so_is_no_answer_of_one_to_the_other():
    made, claims = told(
        "The envoy said that not one of the soldiers at Drava Pass was killed.\nThe army denied that soldiers were "
        "killed at Drava Pass.",
        says("not one of the soldiers at Drava Pass was killed", "envoy Berg"),
        says("soldiers were killed at Drava Pass", "army of Ardland", stance="denied"),
    )
    assert [] == answered(made, claims)


def test_a_denial_does_not_reach_beyond_its_clause():
    made, claims = told(
        "A nurse said the number of dead could rise above 20.\nThe army denied that soldiers had been killed and "
        "accused the envoys of inflating the number.",
        says("the number of dead could rise above 20", "nurse Berg", stance="hypothetical"),
        says("soldiers had been killed and accused the envoys of inflating the number", "army", stance="denied"),
    )
    assert [] == answered(made, claims)


def test_a_denial_of_a_part_in_something_does_not_deny_the_thing():
    made, claims = told(
        "The police said a boy was murdered at Drava Pass in a feud of gangs.\nThe boxer Sand denied any "
        "involvement in the murder of the boy in the feud.",
        says("a boy was murdered at Drava Pass in a feud of gangs", "Marrowby police"),
        says("any involvement in the murder of the boy in the feud", "Sand", stance="denied"),
    )
    assert [] == answered(made, claims)


def test_a_doubt_about_how_it_was_does_not_doubt_that_it_was():
    made, claims = told(
        "A nurse said a girl was injured in the leg at Drava Pass.\nThe captain said it was unclear whether the "
        "injury of the girl in the leg was a graze.",
        says("a girl was injured in the leg at Drava Pass", "nurse Berg"),
        says("it was unclear whether the injury of the girl in the leg was a graze", "captain Sand", stance="doubted"),
    )
    assert [] == answered(made, claims)


def test_a_denial_of_rumours_of_something_denies_the_thing():
    made, claims = told(
        "The envoy said Vostmark could send further brigades to Kessel.\nThe ministry denied rumours of further "
        "brigades being sent to the pass.",
        says("Vostmark could send further brigades to Kessel", "envoy Berg", stance="predicted"),
        says("rumours of further brigades being sent to the pass", "defence ministry of Ardland", stance="denied"),
    )
    assert [{claim.id for claim in claims}] == answered(made, claims)
