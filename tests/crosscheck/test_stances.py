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


def test_a_denial_right_behind_a_claim_and_set_against_it_answers_it():
    made, claims = told(
        "Mayor Anna Lind said the wardens have two stokers in custody. However, warden Ivo Sand denied that anybody "
        "was in custody.",
        says("the wardens have two stokers in custody", "Anna Lind"),
        says("anybody was in custody", "Ivo Sand", stance="denied", cue="denied"),
    )
    assert [{claim.id for claim in claims}] == answered(made, claims)


def test_a_denial_answers_what_is_said_right_behind_it_of_who_denies():
    made, claims = told(
        "Ivo Sand denied ever having been aboard the ferry. But the mate said a cook had seen him there.",
        says("ever having been aboard the ferry", "Ivo Sand", stance="denied", cue="denied"),
        says("a cook had seen him there", "mate"),
    )
    assert [{claim.id for claim in claims}] == answered(made, claims)


def test_a_denial_beside_what_is_said_of_who_denies_and_of_the_same_thing_answers_it():
    made, claims = told(
        "Wardens found that the skiff was that of Ivo Sand, who denied owning the skiff.",
        says("the skiff was that of Ivo Sand", "Wardens"),
        says("owning the skiff", "Ivo Sand", stance="denied", cue="denied"),
    )
    assert [{claim.id for claim in claims}] == answered(made, claims)


def test_a_denial_that_names_whose_account_it_denies_answers_that():
    made, claims = told(
        "The cook acted out of fear of the gulls, Berg said.\nThe ferry was towed to port.\nIt is to be sold.\nSand "
        "disputed Berg's account of the fear.",
        says("The cook acted out of fear of the gulls", "Berg"),
        says("Berg's account of the fear", "Sand", stance="denied", cue="disputed"),
    )
    assert [{claim.id for claim in claims}] == answered(made, claims)


def test_a_request_that_is_denied_is_no_claim_that_is():
    made, claims = told(
        "The guild asked for a motion of delay of the hearing, but the judge denied the motion for delay.",
        says("a motion of delay of the hearing", "guild"),
        says("the motion for delay", "judge", stance="denied", cue="denied"),
    )
    assert [] == answered(made, claims)


def test_what_is_said_not_to_be_the_case_is_what_was_said_right_before():
    made, claims = told(
        "The wardens say the gate was locked. The stokers say Sand then burnt the sheds, but the guild says that is "
        "not the case.",
        says("the gate was locked", "wardens"),
        says("Sand then burnt the sheds", "stokers"),
        says("that is not the case", "guild"),
    )
    assert [{claims[1].id, claims[2].id}] == answered(made, claims)


def test_who_says_that_a_thing_told_was_another_answers():
    made, claims = told(
        "A miller called to say she had chased a burglar from the mill, but wardens say the burglar was a cousin who "
        "had come to mend it.",
        says("she had chased a burglar from the mill", "miller"),
        says("the burglar was a cousin who had come to mend it", "wardens"),
    )
    assert [{claim.id for claim in claims}] == answered(made, claims)


def test_who_only_tells_more_of_a_man_told_answers_nothing():
    made, claims = told(
        "Wardens say a man was hit by the crane, but neighbours say the man was a good father.",
        says("a man was hit by the crane", "wardens"),
        says("the man was a good father", "neighbours"),
    )
    assert [] == answered(made, claims)


def test_who_says_that_it_was_others_who_began_answers():
    made, claims = told(
        "Oarsmen of the Teal Club were set upon by the Heron crew, said its lawyer Berg. But the lawyer Sand said it "
        "was Teal Club men who began by throwing eels.",
        says("Oarsmen of the Teal Club were set upon by the Heron crew", "Berg"),
        says("it was Teal Club men who began by throwing eels", "Sand"),
    )
    assert [{claim.id for claim in claims}] == answered(made, claims)


def test_a_content_set_against_its_own_negation_is_answered():
    made, claims = told(
        "The guild said the tug had lamps lit, but the mate said the tug had no lamps lit.",
        says("the tug had lamps lit", "guild"),
        says("the tug had no lamps lit", "mate"),
    )
    assert [{claim.id for claim in claims}] == answered(made, claims)


def test_but_alone_sets_nothing_against_anything():
    made, claims = told(
        "Wardens said two sheds were burnt, but the guild said the market opens on time.",
        says("two sheds were burnt", "Wardens"),
        says("the market opens on time", "guild"),
    )
    assert [] == answered(made, claims)


CLEARED = (
    "Wardens said Ivo Sand is suspected of the theft of the eels.\nThe ferry was towed.\nIt is to be sold.\nHer lawyer "
    "Berg came to the help of Sand. “He had nothing to do with this,” Berg said."
)


def test_who_clears_a_person_answers_who_accuses_him():
    made, claims = told(
        CLEARED,
        says("Ivo Sand is suspected of the theft of the eels", "Wardens"),
        says("He had nothing to do with this", "Berg"),
    )
    assert [{claim.id for claim in claims}] == answered(made, claims)


def test_who_clears_one_person_answers_nothing_said_of_another():
    made, claims = told(
        CLEARED.replace("Ivo Sand is", "Tora Brekk is"),
        says("Tora Brekk is suspected of the theft of the eels", "Wardens"),
        says("He had nothing to do with this", "Berg"),
    )
    assert [] == answered(made, claims)


def test_who_denies_a_part_answers_who_says_that_he_did_it():
    made, claims = told(
        "The mate said Ivo Sand robbed the cook at the pier.\nThe ferry was towed.\nIt is to be sold.\nSand denied "
        "any involvement.",
        says("Ivo Sand robbed the cook at the pier", "mate"),
        says("any involvement", "Ivo Sand", stance="denied", cue="denied"),
    )
    assert [{claim.id for claim in claims}] == answered(made, claims)


def test_who_denies_a_part_answers_nothing_of_what_befell_him():
    made, claims = told(
        "The mate said Ivo Sand was robbed at the pier.\nThe ferry was towed.\nIt is to be sold.\nSand denied any "
        "involvement.",
        says("Ivo Sand was robbed at the pier", "mate"),
        says("any involvement", "Ivo Sand", stance="denied", cue="denied"),
    )
    assert [] == answered(made, claims)


def test_who_did_not_see_something_does_not_doubt_it():
    made, claims = told(
        "The cook said the stokers killed a swan at the pier.\nThe mate said the crew did not see the stokers kill "
        "the swan at the pier.",
        says("the stokers killed a swan at the pier", "cook"),
        says("the crew did not see the stokers kill the swan at the pier", "mate", stance="doubted", cue="not see"),
    )
    assert [] == answered(made, claims)


def test_a_doubt_about_the_order_does_not_doubt_the_thing():
    made, claims = told(
        "The cook said the stokers killed a swan at the pier.\nThe mate said it was not clear if the swan at the pier "
        "was killed before or after noon.",
        says("the stokers killed a swan at the pier", "cook"),
        says(
            "it was not clear if the swan at the pier was killed before or after noon", "mate", stance="doubted",
            cue="not clear",
        ),
    )  # fmt: skip
    assert [] == answered(made, claims)


def test_who_denies_a_part_in_one_thing_answers_nothing_of_another():
    made, claims = told(
        "The mate said Ivo Sand robbed the cook at the pier.\nThe ferry was towed.\nIt is to be sold.\nSand denied "
        "any involvement in the fire.",
        says("Ivo Sand robbed the cook at the pier", "mate"),
        says("any involvement in the fire", "Ivo Sand", stance="denied", cue="denied"),
    )
    assert [] == answered(made, claims)


def elsewhere(held, denied):
    """Whether what the mate says in one report is answered by what Sand denies in another."""
    made = [
        report(f"{n}.txt", HEADS["war"] + text, outlet=f"Paper {n}", published=march(5))
        for n, text in enumerate((f"The mate said {held}.", f"Sand denied {denied}."))
    ]
    claims = [
        statement(made[0], held, "mate"),
        statement(made[1], denied, "Ivo Sand", stance="denied", cue="denied"),
    ]
    return bool(found(made, claims, "answered"))


def test_a_denial_in_another_report_answers_what_says_most_of_it_of_the_same_person():
    assert elsewhere("Ivo Sand hid brass lamps in the cellar", "hiding brass lamps in a cellar")


def test_a_denial_in_another_report_answers_nothing_said_of_nobody_it_names():
    assert not elsewhere("others hid brass lamps in the cellar", "hiding brass lamps in a cellar")


def test_who_refuses_to_say_something_does_not_deny_it():
    made, claims = told(
        "The cook said the stokers killed a swan at the pier.\nThe mate declined to say who killed the swan at the "
        "pier.",
        says("the stokers killed a swan at the pier", "cook"),
        says("say who killed the swan at the pier", "mate", stance="denied", cue="declined"),
    )
    assert [] == answered(made, claims)


def test_who_has_yet_to_decide_on_something_does_not_doubt_it():
    made, claims = told(
        "The cook said the stokers killed a swan at the pier.\nThe court is weighing whether the stokers killed a swan "
        "at the pier.",
        says("the stokers killed a swan at the pier", "cook"),
        says("whether the stokers killed a swan at the pier", "court", stance="doubted", cue="weighing"),
    )
    assert [] == answered(made, claims)


def test_a_doubt_in_another_report_about_another_person_answers_nothing():
    held, doubted = "Tora Brekk was killed by a falling crane", "that Ivo Sand was killed by a falling crane"
    made = [
        report(f"{n}.txt", HEADS["war"] + text, outlet=f"Paper {n}", published=march(5))
        for n, text in enumerate((f"The mate said {held}.", f"The cook doubted {doubted}."))
    ]
    claims = [
        statement(made[0], held, "mate"), statement(made[1], doubted, "cook", stance="doubted", cue="doubted")
    ]  # fmt: skip
    assert [] == found(made, claims, "answered")
