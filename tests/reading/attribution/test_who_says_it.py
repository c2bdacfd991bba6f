"""Who says it, in short reports of the styles that outlets have, read by the whole of reading over the shipped network.

Each text is invented; chains are outermost first, as the ledger keeps them.
"""

import pytest


def chain(claim):
    return [link.name for link in claim.attribution]


def said(claims):
    return [(chain(c), c.statement.content) for c in claims if c.kind == "statement"]


def who_says(claims, words):
    """The chain of the statement that holds ``words``, None where no statement does."""
    return next((chain for chain, content in said(claims) if words in content), None)


@pytest.mark.parametrize(
    ("headline", "body", "expected"),
    [
        ("3 dead, 6 hurt in shooting at Mill Creek bowling alley, sheriff says",
         "A gunman opened fire in a crowded bowling alley late Saturday, authorities said.", ["sheriff"]),
        ("Marsh fever: 31 dead in Sel district, WHO says",
         "The World Health Organization said on Friday that marsh fever had killed 31 people in the Sel district.",
         ["The World Health Organization"]),
        ("Doctors' strike: 30,000 operations postponed, says NHS Norland",
         "More than 30,000 operations have had to be postponed, health bosses say.", ["NHS Norland"]),
        ("Death toll from Larkhan quake rises to 212: state media",
         "Rescue work has ended in most of the villages.", ["state media"]),
        ("Danko: 60,000 homes without power",
         "In a later post, the governor, Oleh Danko, said repairs had begun.", ["Oleh Danko"]),
    ],
)  # fmt: skip
def test_a_headline_tells_who_speaks_in_it(read, headline, body, expected):
    claims = read(f"{headline}\n\n{body}")
    assert [expected] == list(
        {tuple(chain(c)): chain(c) for c in claims if c.evidence.span.end <= len(headline)}.values()
    )


def test_a_topic_at_the_head_of_a_headline_speaks_for_nobody(read):
    claims = read("KERRIN FRONT: 700 soldiers lost in one week\n\nThe front was quiet on Monday.")
    assert [] == [c for c in claims if c.kind == "statement"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The aid group Hands Across said it had sent 14 trucks with tents.", "Hands Across"),
        ("A local rights group, Dassa Watch, said nine men were dead.", "Dassa Watch"),
        ("The company's head of operations, Wendell Strauss, said that the shaft was dry.", "Wendell Strauss"),
        ('"This was coming for a year," said an analyst at Pell & Co, Ruth Adeyi.', "Ruth Adeyi"),
        ("The internet has been cut in three regions, the monitoring group OpenLines reported.",
         "the monitoring group OpenLines"),
        ("People close to the defence said that the banker would appeal.", "People close to the defence"),
    ],
)  # fmt: skip
def test_a_description_is_told_by_the_name_beside_it(read, text, name):
    assert {name} == {chain[-1] for chain, _ in said(read(text))}


def test_letters_of_rank_are_no_part_of_a_name(read):
    text = (
        "Miriam Shaw QC said that the money was hidden in a boat. Mrs Shaw said: “It is corruption, pure and simple.”"
    )
    assert ["Miriam Shaw"] == who_says(read(text), "corruption")


def test_who_carries_a_statement_relays_it_for_the_one_who_made_it(read):
    text = (
        "The Interior Ministry gave a lower figure. "
        "In a statement carried by the state news agency Tolpress, it said 41 people had died."
    )
    assert ["Tolpress", "The Interior Ministry"] == who_says(read(text), "41 people")


def test_a_newspaper_told_by_its_name_relays(read):
    text = "District commissioner Jabu Tenn told the newspaper Ubari Daily that only 22 people had died."
    assert ["Ubari Daily", "District commissioner Jabu Tenn"] == who_says(read(text), "22 people")


@pytest.mark.parametrize("audience", ["the Security Council", "the Stock Exchange"])
def test_a_body_that_only_listens_relays_nothing(read, audience):
    text = f"The envoy, Lise Amdahl, told {audience} on Tuesday that nine convoys had been turned back."
    assert ["Lise Amdahl"] == who_says(read(text), "nine convoys")


def test_who_quotes_somebody_behind_a_quotation_relays_it(read):
    text = (
        "Commissioner Jabu Tenn told the Ubari Daily that only 22 people had died. "
        '"The rest had malaria," the paper quoted him as saying.'
    )
    assert "Commissioner Jabu Tenn" == who_says(read(text), "malaria")[-1]


def test_whom_an_outlet_cites_at_the_head_is_the_origin(read):
    text = "According to the Harbour Gazette, citing an unnamed officer, the army has moved two brigades."
    assert ["the Harbour Gazette", "an unnamed officer"] == who_says(read(text), "two brigades")


def test_figures_are_of_the_one_who_published_them(read):
    text = "Figures published by the charity Harbour Aid put the number of deaths at 38."
    assert "Harbour Aid" in who_says(read(text), "deaths")[-1]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Records obtained by the Osby Post showed that the quay had lost $9 million.", ["the Osby Post", "Records"]),
        ("The quay lost $9 million, according to a copy of the memo reviewed by Atlas Radio.",
         ["Atlas Radio", "a copy of the memo"]),
        ("Records seen by divers showed that the quay had lost $9 million.", ["Records"]),
    ],
)  # fmt: skip
def test_an_outlet_that_obtained_a_document_relays_it(read, text, expected):
    assert [expected] == [chain(c) for c in read(text) if c.figure]


@pytest.mark.parametrize("words", ["took credit for saving", "boasted of saving", "boasted of a plan for saving"])
def test_who_takes_credit_for_something_says_that_it_was_done(read, words):
    assert [["The premier"]] == [chain(c) for c in read(f"The premier {words} $9 million on the pier.") if c.figure]


def test_what_an_interview_answers_is_the_word_of_the_one_interviewed(read):
    claims = read(
        "Ola Marr looks back on the storm\n\nMarr spent years at sea.\n\nQ: You lost 40 boats. How?\n\n"
        "A: A storm took them. Nine men drowned.\n\nThe wreck cost me $900.\n\nQ: And now?\n\nA: I need 60 boats."
    )
    told = {c.figure.best: chain(c) for c in claims if c.figure}
    assert {40: [], 9: ["Ola Marr"], 900: ["Ola Marr"], 60: ["Ola Marr"]} == told


def test_documents_seen_by_an_outlet_are_the_source(read):
    text = "Documents seen by this newspaper show that the council was told in 2019 that the bank was weak."
    assert ["Documents"] == who_says(read(text), "the council was told")


def test_what_records_show_is_read_without_its_that(read):
    text = "Figures from the bureau show prices fell."
    assert "the bureau" == who_says(read(text), "prices fell")[-1]


def test_a_company_is_never_he_and_a_person_never_it(read):
    text = (
        'Aurex rejected the claims. Union secretary Noor Baig blamed the cuts. "They saved money on bolts," she said. '
        "Aurex denies this. Safety spending, it says, rose by $12 million last year."
    )
    assert ["Aurex"] == who_says(read(text), "rose by $12 million")


def test_the_agency_is_the_last_body_that_can_be_one(read):
    text = (
        "Brenner is recalling 220,000 cookers, the Consumer Safety Board said Tuesday. "
        'Brenner spoke of "a small number of incidents". '
        "The cookers were sold for less than $90, the agency said."
    )
    assert ["the Consumer Safety Board"] == who_says(read(text), "sold for less")


def test_whom_a_quotation_calls_they_is_not_looked_for_outside_it(read):
    text = "Analysts feared losses. Lena Ford, whose daughter was scalded, said: “They told me I had closed it wrong.”"
    assert {("Lena Ford",)} == {tuple(chain) for chain, _ in said(read(text)) if "Lena Ford" in chain}


def test_a_quotation_alone_goes_on_for_the_one_who_said_not_for_a_paper_to_sign(read):
    text = (
        "The company offered her $500, Lena Ford said, and asked her to sign a paper promising not to talk.\n\n"
        "“I told them where to put it.”"
    )
    assert ["Lena Ford"] == who_says(read(text), "where to put it")


def test_a_subject_behind_its_verb_of_saying_is_not_the_speaker(read):
    text = "The company, Baywaste Ltd, which is not on trial, has said it co-operated fully with the inquiry."
    assert ["Baywaste Ltd"] == who_says(read(text), "co-operated")


def test_whom_one_calls_on_is_told_what_to_do(read):
    text = "The head of the mission, former prime minister Carla Weems, called on the authorities to explain why."
    (claim,) = [c for c in read(text) if c.kind == "statement"]
    assert ("Carla Weems", "intended") == (claim.attribution[-1].name[-11:], claim.stance)


def test_whom_a_broadcaster_quotes_is_the_origin_by_his_name(read):
    text = (
        "The toll has climbed to 212, state-run Radio Larkhan reported on Thursday, quoting the head of the "
        "Red Crescent in Mirab Province, Farid Hosseiny."
    )
    assert {("state-run Radio Larkhan", "Farid Hosseiny")} == {tuple(chain) for chain, _ in said(read(text))}


def test_an_office_in_capitals_is_told_by_the_name_beside_it(read):
    text = (
        "At least 64 people have died in Bandari State, the Commissioner for Health, Dr. Ibrahim Sule, has disclosed."
    )
    assert "Ibrahim Sule" in who_says(read(text), "64 people")[-1]


def test_her_may_be_a_chairman(read):
    text = (
        "The commissioner, Ibrahim Sule, said 64 people had died. The guild's state chairman, Dr. Grace Obi, said its "
        "members had recorded 110 deaths. According to her, many victims were buried without being reported."
    )
    assert ["Dr. Grace Obi"] == who_says(read(text), "many victims")


def test_he_in_what_is_said_is_one_of_whom_it_was_said(read):
    text = (
        "“My money was safe, they told me,” said Agnes Poll. People close to the defence said that Viktor Hale would "
        "appeal. They said he believed he had been made a scapegoat."
    )
    assert ["People close to the defence", "Viktor Hale"] in [chain for chain, _ in said(read(text))]


def test_an_hour_may_stand_before_the_speaker_of_a_line(read):
    claims = read("Live: the attack on Odrava\n\n09:40 - Air force: 41 of 55 drones shot down\n\nTrains run again.")
    assert ["Air force"] == who_says(claims, "41 of 55 drones")


def test_how_it_is_cried_out_is_a_way_of_saying_it(read):
    assert "bus driver" in who_says(read("“Nobody came to help us,” the retired bus driver fumed."), "Nobody came")[-1]


def tolls(claims):
    return [(c.figure.measure, c.figure.low, chain(c), c.stance) for c in claims if c.figure and not c.figure.implied]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Reporters at the scene counted 19 bodies.", [("killed", 19, ["Reporters at the scene"], "asserted")]),
        ("The rights office has verified 17 deaths.", [("killed", 17, ["The rights office"], "asserted")]),
        ("The province recorded 46 deaths.", [("killed", 46, [], "asserted")]),
        ("46 deaths have been recorded by the ministry.", [("killed", 46, ["the ministry"], "asserted")]),
        ("The navy's own count was 102 dead.", [("killed", 102, ["The navy"], "asserted")]),
        ("The raiders killed 12 people, by the government's count.", [("killed", 12, ["the government"], "asserted")]),
        ("Damage was put at $350 million by the insurer Carib Re.",
         [("money", 350000000, ["the insurer Carib Re"], "asserted")]),
        ("The fire caused losses put at $5 million by the Flood Office.",
         [("money", 5000000, ["the Flood Office"], "asserted")]),
        ("Cholera is back. The cholera outbreak worries Orla. Nine cases were reported in May, down from 84.",
         [("infected", 9, [], "asserted"), ("infected", 84, [], "asserted")]),
        ("The United Nations says the fighting has displaced 90,000 people.",
         [("displaced", 90000, ["The United Nations"], "asserted")]),
        ("- 86 people confirmed dead and 41 missing, according to the Flood Office.",
         [("killed", 86, ["the Flood Office"], "asserted"), ("missing", 41, ["the Flood Office"], "asserted")]),
        ("Nine firemen were hurt, none of them badly.", [("injured", 9, [], "asserted")]),
        ("Ferry sinks off Orla: scores feared drowned", [("killed", 20, [], "alleged")]),
        ("The toll is expected to pass 90.", [("killed", 90, [], "predicted")]),
        ("She said early reports of eight dead were wrong.", [("killed", 8, [], "denied")]),
        ("The ship had taken £31m in fees, deputies were told last month.", [("money", 31000000, [], "asserted")]),
    ],
)  # fmt: skip
def test_whose_number_it_is(read, text, expected):
    assert expected == tolls(read(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police said nine died; a doctor said twelve had died.", [(9, ["Police"]), (12, ["a doctor"])]),
        ("The coastguard knew nothing. It said two men had died; around 30 were missing, according to relatives.",
         [(2, ["The coastguard"]), (30, ["relatives"])]),
        ("Orla Chemical lost a case. The company has spent $30 million on wells, it says.",
         [(30000000, ["Orla Chemical"])]),
        ("Orla Chemical agreed on Tuesday to pay to settle claims that a leak killed nine.", [(9, [])]),
        ("The mayor said nine died; three more were hurt.", [(9, ["The mayor"]), (3, ["The mayor"])]),
        ("Shells killed 38 people, a monitor said, hours after rockets hit the port, killing seven, the mayor said.",
         [(38, ["a monitor"]), (7, ["the mayor"])]),
        ("Shells killed 38 people, a monitor said, and seven died when rockets hit the port, radio reported.",
         [(38, ["a monitor"]), (7, ["radio"])]),
        ("The ruling Civic Front held a lead, the poll office said, but the opposition alleged that nine men had died.",
         [(9, ["The opposition"])]),
        ("The rebels' spokesman, Abu Omar, said the truce was dead. The rebels claimed to have killed 15 soldiers.",
         [(15, ["The rebels"])]),
    ],
)  # fmt: skip
def test_two_speakers_do_not_share_their_words(read, text, expected):
    claims = [(number, chain) for _, number, chain, _ in tolls(read(text))]
    assert [(n, [c.lower() for c in chain]) for n, chain in expected] == [
        (n, [c.lower() for c in chain]) for n, chain in claims
    ]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ('The choir needs $900 for a new roof: "Lend us a slate," the leaflet says.',
         "Lend us a slate", ["the leaflet"]),
        ("Six divers drowned and two were hurt, island doctors said in what was the worst loss in a decade.",
         "Six divers drowned", ["island doctors"]),
        ("Divers said the wave lifted two boats, and said that both crews had slept.",
         "both crews had slept", ["Divers"]),
        ("A clerk told the court that the ushers moved 40 chairs and said many of them were broken.",
         "many of them", ["A clerk"]),
        ("The warden said “the dyke held” while at least two millers put the losses at 90 sheep.",
         "the losses at 90", ["at least two millers"]),
    ],
)  # fmt: skip
def test_a_speakers_words_begin_and_end_with_what_is_said(read, text, words, expected):
    assert expected == who_says(read(text), words)


def test_what_stands_before_the_colon_of_a_quotation_is_the_outlets(read):
    claims = read('The choir needs $900 for a new roof: "Lend us a slate," the leaflet says.')
    assert [[]] == [chain(c) for c in claims if c.figure]


def test_whom_one_sees_in_a_quotation_does_not_speak(read):
    claims = read('"He rinsed the glass, observed the likeness of a bishop in it, and took one photograph."')
    assert [] == said(claims)


def test_parts_told_behind_the_speaker_are_his_too(read):
    claims = read("90 sailors were ill, a ship's doctor said on Friday, 50 of them officers and 40 cadets.")
    assert [["a ship's doctor"]] * 3 == [chain(c) for c in claims if c.figure]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("As the International Ferry Gazette noted, 12 sailors drowned.", ["the International Ferry Gazette"]),
        ("OSBY, Orla (Wire) — Wardens from the Orla Reef Board reported that 12 sailors drowned.",
         ["Wardens from the Orla Reef Board"]),
        ("Even the port said 12 sailors drowned.", ["the port"]),
        ("41-year-old Ines from Orla, who said 12 sailors drowned, sat down.", ["Ines from Orla"]),
        ("A 14-year-old boy told the police that 12 sailors drowned.", ["A 14-year-old boy"]),
        ("At least two neighbours said 12 sailors drowned.", ["at least two neighbours"]),
    ],
)  # fmt: skip
def test_a_name_has_all_its_words_and_no_others(read, text, expected):
    found = next(c for c in read(text) if c.kind == "statement")
    assert (expected, "12 sailors drowned") == (
        [name.replace("At", "at") for name in chain(found)],
        found.statement.content,
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bishop Ola Marr of the Lund diocese came. The bishop of Orla said 12 sailors drowned.",
         ["The bishop of Orla"]),
        ("Marr Lindqvist, a baker, sang. A student named Marr said 12 sailors drowned.",
         ["A student named Marr"]),
    ],
)  # fmt: skip
def test_who_is_told_apart_by_place_or_told_of_anew_is_somebody_else(read, text, expected):
    assert expected == who_says(read(text), "12 sailors drowned")


def test_a_pictures_place_among_all_is_no_part_of_who_says_it(read):
    claims = read("Image 1 of 2 Larch police say a cadet was fatally shot at noon on Monday.")
    assert ["Larch police"] == who_says(claims, "fatally shot")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("According to Monday's report, nine ferrymen drowned.", "Monday's report"),
        ("According to last year's audit, the fund was empty.", "last year's audit"),
        ("According to the mayor's report, nine ferrymen drowned.", "the mayor"),
    ],
)
def test_a_day_makes_no_report(read, text, name):
    assert {name} == {link for speakers, _ in said(read(text)) for link in speakers}


def test_whom_somebody_cites_is_no_statement_by_itself(read):
    claims = read("Deputies who cited their coast guard in May put the toll at 600.")
    assert [(["Deputies", "their coast guard"], "the toll at 600")] == said(claims)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The ferry union issued a statement saying nine rowers were hurt.", "The ferry union"),
        ("The satellite firm Orbo published images that showed nine ships sunk.", "Orbo"),
        ("Ada Lund obtained records showing nine rowers were hurt.", "records"),
    ],
)
def test_who_gives_out_a_document_says_what_it_says(read, text, name):
    assert {name} == {link for speakers, _ in said(read(text)) for link in speakers}
