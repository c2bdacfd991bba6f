"""Whose word a figure is: what a source says of it, and what its words, or the outlet's, only take for granted."""

import pytest


def origins(claims):
    """For each figure, the sources of its claim, outermost first, by its number."""
    return {c.figure.best or c.figure.low: [link.name for link in c.attribution] for c in claims if c.figure}


@pytest.mark.parametrize(
    "text",
    [
        "Skippers denounced the regatta in which 120 rowers were injured as a farce.",
        "Ombudsmen charged the ministry with lying about the collapse of the quarry that killed 120 masons.",
        "Lund believes that the guard fled in the lorry that killed 120 pilgrims.",
        "Geologists are studying whether a landslide that killed 120 hikers was foreseen.",
        "The choir hopes to sell the organ, worth $120, before winter.",
        "Lund showed great interest in the deaths of 120 beekeepers.",
        "Holt offered to paint the chapel, worth $120, for the parish.",
        "The harbour office is investigating after 120 sailors were injured at the pier.",
        "Villagers in Larch on Sunday mourned the death of 120 masons they called heroes.",
        "Lund and Holt talk about their friends, 120 masons who were recently killed.",
        "Guards have yet to determine who fired the shell which killed 120 pilgrims.",
        "Relatives have confirmed the names of the 120 sailors killed on Thursday.",
        "“We say a prayer for the town that was hit,” Lund tweeted the day after a raider shot 120 people.",
    ],
)
def test_what_is_granted_beside_a_judgement_a_doubt_a_question_or_a_wish_is_the_outlets_word(read, text):
    assert [] == origins(read(text))[120]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor said the flood that killed 120 people was over.", ["The mayor"]),
        ("Lund believes that a lorry that killed 120 pilgrims was stolen.", ["Lund"]),
        ("Police announced the arrest of 120 men.", ["Police"]),
        ("Police confirmed the deaths of the 120 men.", ["Police"]),
        ('Holt vowed to find "the crew that killed 120 of our men".', ["Holt"]),
    ],
)
def test_what_is_said_suspected_or_announced_is_the_sources_word(read, text, expected):
    assert expected == origins(read(text))[120]


def test_what_brackets_put_into_a_quotation_its_speaker_has_not_said(read):
    claims = read('"We waved at [the 12 climbers killed] from the hut," Holt said, "and 30 more were hurt."')
    assert {12: [], 30: ["Holt"]} == origins(claims)


def test_who_condemns_a_thing_does_not_relay_who_told_of_it(read):
    claims = read("Lund denounced the envoy, who told the Osby Post that 12 divers had drowned, as a liar.")
    assert ["the Osby Post", "the envoy"] == origins(claims)[12]


def test_a_document_that_somebody_released_is_the_source(read):
    claims = read("Some 120 wells ran dry, according to the draft report he released.")
    assert {120: ["the draft report"]} == origins(claims)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('Lund called the flood that killed 120 shepherds "a disgrace to the valley".', []),
        ('Lund called Orvel\'s plan to build 120 kilns "a folly".', ["Orvel"]),
        ("Prosecutor Edda Lund alleged in the suit that the mill secretly earned $120.", ["Prosecutor Edda Lund"]),
        (
            'Skipper Bo Holt, who runs a rowing club, said the Lund "barge is gone. It had 120 crates."',
            ["Skipper Bo Holt"],
        ),
        ("According to a probable cause affidavit, the clerk hid 120 letters.", ["a probable cause affidavit"]),
    ],
)
def test_who_judges_a_thing_says_nothing_of_it_and_who_alleges_it_in_a_document_does(read, text, expected):
    assert expected == origins(read(text))[120]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            'Warden Olaf Brandt said that clerk Lund showed "a lack of care". He continued, "We have 120 bad oars."',
            ["Warden Olaf Brandt"],
        ),
        (
            "Edda Holt met Bo Lund. Lund wants a bridge; Mrs. Holt wants the ferry. He calls for $120 in tolls.",
            ["Bo Lund"],
        ),
    ],
)
def test_a_pronoun_means_the_outer_speaker_and_one_of_its_own_gender(read, text, expected):
    assert expected == origins(read(text))[120]


@pytest.mark.parametrize(
    "text",
    [
        "Detectives are questioning a cook but 120 others were arrested.",
        "The ferry sank and 120 people were hurt as a search continues.",
        "Police did not say what led to the brawl, and 120 men were held.",
    ],
)
def test_who_only_asks_or_goes_on_with_a_thing_says_nothing(read, text):
    assert [] == origins(read(text))[120]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wardens tell us 120 shots rang out.", ["Wardens"]),
        ("One caller reported at least 120 shots fired.", ["One caller"]),
        ('"We fled," according to a note from Holt. "They fired 120 shots then and there."', ["Holt"]),
    ],
)
def test_what_we_are_told_and_what_a_note_goes_on_to_say(read, text, expected):
    assert expected == origins(read(text))[120]


@pytest.mark.parametrize(
    "text",
    [
        "Orvel pocketed a $120 prize for guessing the weight of the bull.",
        "The rowing club launched a $120 raffle this week praising the mayor.",
        "The leaflet did not mention that the mill had sold 120 looms.",
        "Nine shepherds gave a total of $120 to the chapel.",
    ],
)
def test_what_somebody_does_with_a_thing_or_does_not_say_is_the_outlets_word(read, text):
    assert [] == origins(read(text))[120]


def test_a_line_that_only_leads_to_a_quotation_parts_it_not_from_its_speaker(read):
    text = (
        'Mayor Edda Holt spoke on the quay. "We are home," Holt said.\n\nHer remarks in full:\n\n'
        '"We came down the river at dawn. We have 120 barges."'
    )
    assert ["Mayor Edda Holt"] == origins(read(text))[120]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor, who puts the loss at $120 and, records show, owns no boat, left.", ["The mayor"]),
        ("For instance, Holt is proposing $120 in grants.", ["Holt"]),
        ('"My crew and I say thanks to Osby," Holt tweeted the day after the mill fed 120 guests.', []),
        ("Mrs. Holt's barge lay at the quay. She said 120 crates were lost.", ["Mrs. Holt"]),
    ],
)
def test_a_content_ends_with_its_quotation_and_begins_behind_a_conjunction(read, text, expected):
    assert expected == origins(read(text))[120]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lund heard from the harbour master, who said that ice fell and that the guild thinks that 120 men left.",
            ["the harbour master", "the guild"],
        ),
        ("Walter Holt met Judith Lund. Lund said the quay was shut. He said 120 barges lay idle.", ["Walter Holt"]),
    ],
)
def test_a_second_that_clause_is_said_too_and_a_first_name_tells_whom_a_pronoun_means(read, text, expected):
    assert expected == origins(read(text))[120]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Edith Holt owns a barge. Walter Holt rows. Mrs. Holt said it had 120 crates.", ["Edith Holt"]),
        ("Mayor Walter Holt met Mrs. Lund's clerk, Odd Brandt. He said 120 crates were lost.", ["Mayor Walter Holt"]),
        ("Spokesman Edith Holt came ashore. She said 120 crates were lost.", ["Spokesman Edith Holt"]),
    ],
)
def test_a_title_tells_which_namesake_is_meant_and_one_of_another_tells_nothing(read, text, expected):
    assert expected == origins(read(text))[120]


def test_a_body_that_is_told_a_thing_passes_nothing_on_as_a_paper_does(read):
    assert ["Lund"] == origins(read("Lund told the National Association of Millers that 120 mills stood idle."))[120]
    told = origins(read("Lund told the Osby Gazette that 120 mills stood idle."))[120]
    assert ["the Osby Gazette", "Lund"] == told


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("The fever has killed 120 goats, the ministry said in a statement carried by the state news agency.",
         ["the state news agency", "the ministry"]),
        ("The fever has killed 120 goats, the ministry told The Associated Press.",
         ["The Associated Press", "the ministry"]),
        ("The fever has killed 120 goats, the ministry told the press.", ["the ministry"]),
    ],
)  # fmt: skip
def test_agencies_pass_on_what_they_carry_and_are_told(read, text, chain):
    assert {120: chain} == origins(read(text))


def test_nobody_behind_a_verb_with_its_helper_speaks(read):
    text = "The garrison press office, Malvo, has only reported 120 sailors wounded near Larch."
    assert {120: ["The garrison press office"]} == origins(read(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Moss allegedly fired 15 rounds at the mill at 18 Larch Street, Holt said, hitting 120 clerks.", ["Holt"]),
        ("Larch Police held a man they say fired a flare that hurt 120 boys.", ["Larch Police"]),
        ("Guards met 120 sailors that Lund said were grazed by shot.", ["Lund"]),
        ("Moss met 120 sailors who were hurt by ice, and Lund said he ran.", []),
    ],
)
def test_what_befell_whom_is_the_word_of_whoever_tells_the_rest_of_it(read, text, expected):
    assert expected == origins(read(text))[120]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Al Dorn is a miser, gambler and bully who has pledged to expel 120 clerks.", ["Al Dorn"]),
        ("Al Dorn runs a mill and is a miser who has pledged to expel 120 clerks.", ["Al Dorn"]),
        ("We met Bo Lund, a Larch clerk whose plan to hire 120 clerks failed.", ["Bo Lund"]),
        (
            "Lund spoke first. The couple, who own land in Larch, left. In a note, they claimed to own 120 goats.",
            ["The couple"],
        ),
        ("Two men tried to rob 120 clerks, says a Larch Sheriff's Office press release.", ["Larch Sheriff's Office"]),
    ],
)
def test_who_is_called_something_speaks_and_no_thing_does(read, text, expected):
    assert expected == origins(read(text))[120]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            'Her guild sent out a text message to members saying: "Reply GIVE to pay $120 from your phone and win."',
            ["Her guild"],
        ),
        ("Officers came to reports of shots about 9 p.m. Upon arrival, guards found 120 people shot.", []),
        ("Moss noticed Lund carrying 120 wounded boys on his own.", []),
        ("Moss noticed that 120 boys were wounded.", ["Moss"]),
    ],
)
def test_who_is_written_to_or_sees_or_comes_to_a_call_says_nothing(read, text, expected):
    assert expected == origins(read(text))[120]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("This photo shows the Larch Avenue house where police say 120 boys were shot.", ["police"]),
        (
            "Police say there were 120 people in the yard, and witnesses told police about a man who was found.",
            ["Police"],
        ),
        (
            "“It is fair,” said Bo Geyer. One of Holt's rants came when he told the Osby Post that he hired 120 men.",
            ["the Osby Post", "Holt"],
        ),
        (
            "“They are alike,” said analyst Rem Kort. Ms. Holt's fall is due to her decision to admit 120 weavers.",
            ["Ms. Holt"],
        ),
    ],
)
def test_whose_word_it_is_beside_a_picture_a_second_speaker_and_an_earlier_one(read, text, expected):
    assert expected == origins(read(text))[120]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A sailor called the clinic Sunday to say he also got hurt during the flood.", ["A sailor"]),
        ("Three boatmen said that Lund would win the race.", []),
    ],
)
def test_whom_something_befell_tells_it_himself(read, text, expected):
    figures = [c for c in read(text) if c.figure]
    assert [expected] == [[link.name for link in c.attribution] for c in figures]
