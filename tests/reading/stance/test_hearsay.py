"""Hearsay that reaches over "and", and what only a call tells."""


def test_an_adverb_of_hearsay_is_of_both_verbs(stances):
    text = "Dorn, who allegedly killed three sailors and wounded nine others on Friday, was held."
    assert [("killed", 3, "alleged"), ("injured", 9, "alleged")] == stances(text)


def test_but_not_of_one_with_a_subject_of_its_own(stances):
    text = "Dorn allegedly robbed the mill, and the guard wounded nine men."
    assert [("injured", 9, "asserted")] == stances(text)


def test_who_answers_a_call_does_not_say_what_it_tells(stances):
    text = "Divers responded to a call that nine sailors had been injured off the pier."
    assert [("injured", 9, "reported")] == stances(text)


def test_news_of_somebody_is_only_reported_as_it_came(stances):
    text = "Divers were called to the pier for a report of a boy who had suffered a gunshot wound."
    assert [("injured", 1, "reported")] == stances(text)


def test_what_a_report_is_about_is_known(stances):
    assert [("killed", 9, "asserted")] == stances("The abbess read a report on the flood that killed nine nuns.")


def test_what_one_came_upon_was_there(stances):
    text = "Divers returned to find two sailors dead. Dorn came home to discover nine goats gone."
    assert [("killed", 2, "asserted"), ("count", 9, "asserted")] == stances(text)


def test_what_one_came_to_do_may_not_be_done(stances):
    assert [("killed", 2, "intended")] == stances("Raiders returned to kill two guards.")


def test_what_a_call_told_when_it_came_in(stances):
    assert [("killed", 2, "reported")] == stances("A call came in that two sailors had drowned.")
