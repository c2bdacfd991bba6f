"""Documents that show a thing, sums that a clause of saying is hung on, and what stands behind a question's colon."""

import pytest


@pytest.fixture(scope="module")
def sources(read):
    def sources_of(text):
        claims = [c for c in read(text) if c.figure]
        return [(c.figure.best or c.figure.low, [link.name for link in c.attribution]) for c in claims]

    return sources_of


def test_a_part_of_a_document_shows_what_the_document_shows(sources):
    text = (
        "Last spring the Orla Post released copies of Dorn's medical files that show nine doctors treated two sailors."
    )
    chains = [chain for _, chain in sources(text)]
    assert chains and all(chain == ["the Orla Post", "Dorn's medical files"] for chain in chains)


def test_who_obtained_a_document_passes_it_on(sources):
    text = "The Gazette obtained records that show nine men died at the mill."
    assert [(9, ["The Gazette", "records"])] == sources(text)


def test_a_body_s_own_figures_have_no_relay(sources):
    [(number, chain)] = sources("The Harbour Board published figures that show nine men died at the mill.")
    assert number == 9
    assert len(chain) == 1


def test_a_document_behind_a_preposition_of_time_may_open_its_clause(sources):
    text = "The quarrel has grown louder after leaked files from the inquiry show it hid a $9 million debt."
    assert [(9_000_000, ["the inquiry"])] == sources(text)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Nobody has paid the $9 million surveyors say the bridge needs.", "surveyors"),
        ("It is half of the $9 million pilots say they lost.", "pilots"),
    ],
)
def test_a_sum_is_theirs_who_say_what_it_is_for(sources, text, speaker):
    assert [(9_000_000, [speaker])] == sources(text)


def test_a_sum_that_the_speaker_is_paid_is_not(sources):
    assert [(9_000_000, [])] == sources("The clerk who got the $9 million said it rained.")


def test_what_stands_behind_the_colon_answers_what_was_modeled(sources):
    text = "Engineers at Orla College modeled what a breach would do: Within a day, mud would cost the town $9 million."
    assert [(9_000_000, ["Engineers at Orla College"])] == sources(text)


def test_a_label_that_only_shows_somebody_speaks_for_nobody(sources):
    text = "Gunman Al Dorn fled.\n\nGunman: Al Dorn, 26, shot four of his cousins before he set the house on fire"
    assert all(not chain for _, chain in sources(text))


@pytest.mark.parametrize(
    "text",
    [
        "As the two guards and the cook's brother argued, a stove blew up, hurting nine.",
        "Dorn quarrelled with the cook and two guards, wounding nine.",
    ],
)
def test_who_quarrels_says_nothing_of_what_happens(sources, text):
    assert (9, []) in sources(text)


@pytest.mark.parametrize(
    "text",
    [
        "A report by the port and a study by the union said nine men died.",
        "According to a lawsuit filed by the port and a second suit by the union, nine men died.",
    ],
)
def test_two_documents_beside_each_other_are_of_both_makers(sources, text):
    assert [(9, ["the port and the union"])] == sources(text)


def test_they_may_be_a_body_of_one_name_and_are_not_the_person_it_looks_into(sources):
    text = "Mayor Jon Dorn said wages rose. Tallywatch looked into Dorn's claim. They found that nine mills had shut."
    [(number, chain)] = sources(text)
    assert number == 9
    assert chain == ["Tallywatch"]


@pytest.mark.parametrize(
    "text",
    [
        "The Larch mountain rescue named nine climbers killed when a ledge broke.",
        "Orla Mills and Lund Foods called off a $2 billion merger after the tax rose.",
    ],
)
def test_who_only_names_the_dead_or_ends_a_deal_is_no_source(sources, text):
    assert [[]] == [chain for _, chain in sources(text)]


def test_what_a_document_says_is_said_by_who_puts_it_out(sources):
    assert [(9, ["The council"])] == sources(
        "The council released a memo last week that said nine clerks had been injured."
    )


def test_what_was_done_to_things_that_others_tell_more_of_is_the_outlets_word(sources):
    assert [(40, [])] == sources("Divers found the 40 anchors that the port said had been lost.")


def test_they_are_not_one_person_of_a_name(sources):
    text = "“The dike holds,” said engineer Ada Lund. As they say on the quay, 40 wrecks lie below."
    assert [(40, [])] == sources(text)
