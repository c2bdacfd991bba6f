"""What a person decided about sources holds, whatever the rules say, and through whatever other names."""

import datetime

from crosswire import lexicons
from crosswire.crosscheck.identities import who_is_who
from crosswire.records import Claim, Decision, Evidence, Link, Report, Span, Statement

TEXT = "Calder, mayor Calder and Ines Calder said the quay was safe."
REPORT = Report("r_1", "quay.txt", TEXT, "0")


def a_claim(number, name):
    span = Span(number, number + 5)
    link = Link(name, name, (name,), "origin", span)
    return Claim(
        f"c_{number}", "statement", REPORT.id, span, Evidence(span, TEXT[number : number + 5]), "asserted", 0.9,
        attribution=(link,), statement=Statement("the quay was safe"),
    )  # fmt: skip


def names(*decisions):
    claims = [a_claim(0, "Calder"), a_claim(6, "mayor Calder"), a_claim(12, "Ines Calder"), a_claim(20, "Orvel Mine")]
    who = who_is_who([REPORT], claims, lexicons.load(), decisions)
    return sorted(sorted(source for _, source in identity.members) for identity in who.identities)


def decided(kind, one, other):
    now = datetime.datetime(2031, 5, 4, tzinfo=datetime.UTC)
    return Decision(f"d_{kind}", kind, one, "because", "Ines", now, other)


def test_names_of_one_person_are_one():
    assert [["Calder", "Ines Calder", "mayor Calder"], ["Orvel Mine"]] == names()


def test_two_taken_apart_are_not_joined_through_a_third():
    found = names(decided("other-source", "Ines Calder", "Calder"))
    assert not any({"Calder", "Ines Calder"} <= set(group) for group in found)
    assert 3 == len(found)


def test_two_said_to_be_one_are_one():
    assert 1 == len(names(decided("same-source", "Ines Calder", "Orvel Mine")))
