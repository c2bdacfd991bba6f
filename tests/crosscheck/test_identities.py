"""Sources made one across reports, each with its reason; what nothing joins stays apart."""

import datetime

import pytest
from crosscheck.made import crossed, figure, march, report

from crosswire.crosscheck import cross_check
from crosswire.crosscheck.sources import read_source
from crosswire.lexicons import load
from crosswire.records import Decision

HEAD = "The tanker Aurelia Star lies off Port Ellen in Norrey, and the Marrowby yards are shut.\n"


def named(*sources, party=None):
    """One report for each source, each with 14 killed by that source."""
    made = [
        report(f"{n}.txt", HEAD + f"By count {n}, 14 people died.", outlet=f"Paper {n}", published=march(3))
        for n in range(len(sources))
    ]
    return made, [
        figure(m, "14 people died", "killed", 14, source=s, party=party) for m, s in zip(made, sources, strict=True)
    ]


def identities(*sources, decisions=()):
    made, claims = named(*sources)
    return cross_check(made, claims, load(), decisions).identities


@pytest.mark.parametrize(
    "pair",
    [
        ("Lindqvist", "Anna Lindqvist"),
        ("Anna", "Anna Lindqvist"),
        ("Ivan Petrovsky", "Ivan Petrovskiy"),
        ("FPA", "Fishing Protection Agency"),
        ("Chile's spy agency", "Chilean intelligence service"),
        ("police", "Port Ellen police"),
        ("Norway", "Oslo"),
        ("Reuters", "Thomson Reuters"),
        ("Officials", "officials"),
        ("Orvel Ferry Service", "Orvel Ferry Services"),
    ],
)
def test_two_names_of_one_source_are_made_one_with_a_reason(pair):
    [identity] = identities(*pair)
    assert set(pair) == {source for _, source in identity.members}
    assert all(name in identity.reasons[0] for name in pair)


@pytest.mark.parametrize(
    "pair",
    [
        ("Anna Lindqvist", "Anna Berg"),
        ("Chile's spy agency", "Peru's spy agency"),
        ("Port Ellen police", "Marrowby police"),
        ("Port Ellen hospital", "Marrowby hospital"),
        ("Chile", "Chilean fishermen"),
        ("officials", "sources"),
    ],
)
def test_two_sources_stay_two(pair):
    assert 2 == len(identities(*pair))


def test_a_source_goes_by_its_name_and_not_by_what_it_does():
    [identity] = identities("intelligence service", "National Intelligence Service")
    assert "National Intelligence Service" == identity.name


def test_a_bare_name_that_fits_two_bodies_is_made_one_with_neither():
    assert 3 == len(identities("police", "Port Ellen police", "Marrowby police"))


def decided(kind, one, other):
    return Decision("d_1", kind, one, "known", "reader", datetime.datetime(2031, 3, 4, tzinfo=datetime.UTC), other)


def test_a_person_can_part_what_the_rules_joined():
    assert 2 == len(
        identities("Lindqvist", "Anna Lindqvist", decisions=[decided("other-source", "Lindqvist", "Anna Lindqvist")])
    )


def test_a_person_can_join_what_the_rules_left_apart():
    [identity] = identities(
        "the harbour mistress", "Anna Berg", decisions=[decided("same-source", "Anna Berg", "the harbour mistress")]
    )
    assert "a person decided" in identity.reasons[0]


def test_offices_of_one_executive_are_one_party():
    made, claims = named("Chile's spy agency", "Chilean defence ministry")
    [found] = [f for f in crossed(made, claims).findings if f.kind in ("echo", "corroborated")]
    assert ("echo", ("Chile",)) == (found.kind, found.parties)


def test_a_hospital_and_the_police_are_independent():
    made, claims = named("Port Ellen hospital", "Port Ellen police")
    assert ["corroborated"] == [f.kind for f in crossed(made, claims).findings if f.kind in ("echo", "corroborated")]


@pytest.mark.parametrize(
    "pair",
    [
        (("Anna Lindqvist", "detectives of the Marrowby Police Department"), ("Marrowby police", None)),
        (("Anna Lindqvist", "MHA"), ("Marrowby Harbour Authority", None)),
        (("Anna Lindqvist", "sheriff's office"), ("Law enforcement", None)),
        (("Metro", None), ("Marrowby Metro Police", None)),
        (("Marrowby County Sheriff's Office spokesman Anna Lindqvist", None), ("Deputies", None)),
        (("WMRB", None), ("WMRB-TV", None)),
        (("Port Ellen hospital", None), ("Marrowby hospital", None)),
    ],
)
def test_two_ways_to_name_one_party_are_not_independent(pair):
    made = [
        report(f"{n}.txt", HEAD + f"By count {n}, 14 people died.", outlet=f"Paper {n}", published=march(3))
        for n in range(2)
    ]
    claims = [
        figure(m, "14 people died", "killed", 14, source=source, party=party)
        for m, (source, party) in zip(made, pair, strict=True)
    ]
    assert ["echo"] == [f.kind for f in crossed(made, claims).findings if f.kind in ("echo", "corroborated")]


@pytest.mark.parametrize("body", ["Port Ellen police union", "Order of Police of Port Ellen"])
def test_a_union_is_a_party_of_its_own(body):
    made, claims = named(body, "Port Ellen police")
    assert ["corroborated"] == [f.kind for f in crossed(made, claims).findings if f.kind in ("echo", "corroborated")]


@pytest.mark.parametrize(
    "name", ["Anna Lindqvist", "Sgt. Lindqvist", "Lt. Anna Lindqvist", "Orvel County Lt. Anna Lindqvist"]
)
def test_a_name_or_a_rank_alone_does_not_say_for_whom_it_speaks(name):
    made, claims = named(name, "Port Ellen hospital")
    assert ["echo"] == [f.kind for f in crossed(made, claims).findings if f.kind in ("echo", "corroborated")]


@pytest.mark.parametrize(
    "name",
    [
        "Mayor Anna Lindqvist",
        "Witness Anna Lindqvist",
        "Norrey Harbour chief Lindqvist",
        "Norrey Fire Chief Lindqvist",
        "Police Capt. Anna Lindqvist",
    ],
)
def test_who_is_said_to_be_something_speaks_for_it(name):
    made, claims = named(name, "Port Ellen hospital")
    assert ["corroborated"] == [f.kind for f in crossed(made, claims).findings if f.kind in ("echo", "corroborated")]


def test_who_is_introduced_beside_the_name_speaks_for_that():
    texts = ("The district governor, Maud Kerrin, said 14 people died.", "Port Ellen hospital said 14 people died.")
    made = [report(f"{n}.txt", HEAD + text, outlet=f"Paper {n}", published=march(3)) for n, text in enumerate(texts)]
    claims = [
        figure(m, "14 people died", "killed", 14, source=source)
        for m, source in zip(made, ("Maud Kerrin", "Port Ellen hospital"), strict=True)
    ]
    assert ["corroborated"] == [f.kind for f in crossed(made, claims).findings if f.kind in ("echo", "corroborated")]


def test_an_echo_says_of_whom_it_is_not_said_for_whom_he_speaks():
    made, claims = named("Anna Lindqvist", "Port Ellen hospital")
    [found] = [f for f in crossed(made, claims).findings if f.kind == "echo"]
    assert found.why.endswith("; for whom Anna Lindqvist speaks is not said, which adds no independence.")


@pytest.mark.parametrize("source", ["officials", "sources", "local media", "The Marrowby Gazette", "a report"])
def test_who_cannot_be_told_adds_no_independence(source):
    made, claims = named("Port Ellen hospital", source)
    assert ["echo"] == [f.kind for f in crossed(made, claims).findings if f.kind in ("echo", "corroborated")]


def test_a_person_is_known_by_the_name_behind_the_rank():
    source = read_source("Deputy Police Chief Anna Lindqvist", "Deputy Police Chief Anna Lindqvist", load())
    assert (("anna", "lindqvist"), True, "police") == (source.proper, source.is_person, source.function)


def test_an_echo_says_whom_a_report_cites_that_cannot_be_told():
    made, claims = named("Port Ellen hospital", "officials")
    [found] = [f for f in crossed(made, claims).findings if f.kind == "echo"]
    assert "Paper 1 cites “officials”, who cannot be told, and adds no independence" in found.why


def together(*sources, texts=()):
    """The names that each source goes by, where all are of one matter; ``texts`` are told beside the counts."""
    made, claims = named(*sources)
    made = [
        report(one.path, one.text + "\n" + text, outlet=one.outlet, published=march(3))
        for one, text in zip(made, [*texts, *[""] * len(made)], strict=False)
    ]
    claims = [figure(m, "14 people died", "killed", 14, source=s) for m, s in zip(made, sources, strict=True)]
    found = cross_check(made, claims, load(), ()).identities
    return {frozenset(source for _, source in identity.members) for identity in found}


def test_a_sheriff_s_office_is_no_town_s_police():
    names = ("police", "Norrey County Sheriff's Office", "deputies")
    assert {frozenset({"police"}), frozenset(names[1:])} == together(*names)


def test_detectives_are_of_no_force_where_two_are_cited():
    names = ("detectives", "Norrey County Sheriff's Office", "Port Ellen police")
    assert {frozenset({name}) for name in names} == together(*names)


def test_police_are_not_the_one_force_cited_where_the_texts_name_another_more_often():
    texts = ["Port Ellen police closed the pier. The Port Ellen police chief came, and Port Ellen police searched it."]
    assert {frozenset({"police"}), frozenset({"Marrowby police"})} == together("police", "Marrowby police", texts=texts)


def test_two_courts_with_one_common_word_stay_two():
    names = ("Norrey Supreme Court", "Ardland Supreme Court")
    assert {frozenset({name}) for name in names} == together(*names)


def test_who_speak_together_are_none_of_them_and_speak_for_each():
    made, claims = named("prosecutors and Norrey County detectives", "district attorney")
    found = {identity.name: identity.parties for identity in crossed(made, claims).identities}
    assert {
        "prosecutors and Norrey County detectives": ("police", "prosecutors"),
        "district attorney": ("prosecutors",),
    } == found


@pytest.mark.parametrize(
    ("shown", "other"),
    [
        ("Marrowby Police Department", "detectives of the Marrowby Police Department"),
        ("Marrowby police", "Marrowby police at the pier"),
        ("Norrey County District Attorney's Office", "district attorney"),
        ("Deputies", "DEPUTIES"),
        ("Fishing Protection Agency", "FPA"),
    ],
)
def test_a_source_is_shown_by_the_shortest_name_that_is_clear(shown, other):
    [identity] = identities(shown, other)
    assert shown == identity.name


@pytest.mark.parametrize(
    ("name", "party"),
    [
        ("Port Ellen Fire Dept", "fire brigade"),
        ("Port Ellen Fire", "fire brigade"),
        ("Norrey County Medical Examiner's Office", "coroner"),
        ("Port Ellen School District", "schools"),
        ("Norrey State Attorney's Office", "prosecutors"),
    ],
)
def test_an_office_speaks_for_what_it_is(name, party):
    [identity] = [one for one in identities(name, "Anna Lindqvist") if one.name == name]
    assert (party,) == identity.parties


@pytest.mark.parametrize("name", ["Larch Avenue", "Eel Squad Holds Suspect"])
def test_a_street_and_a_headline_are_nobody(name):
    made, claims = named(name, "Port Ellen hospital")
    text = made[0].text + "\nIt happened on Larch Avenue at noon."
    made[0] = report("0.txt", text, outlet="Paper 0", published=march(3))
    claims[0] = figure(made[0], "14 people died", "killed", 14, source=name)
    [found] = [f for f in crossed(made, claims).findings if f.kind == "echo"]
    assert f"cites “{name}”, who cannot be told" in found.why
