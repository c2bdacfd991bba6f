"""What a person may make of a claim's fields, and that nothing they type is an error of ours."""

import datetime
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from invented import a_figure, a_link, a_report, a_statement, an_event, claims

from crosswire.records import BadValue, Decision, UnknownField, correctable, standing
from crosswire.records.correction import (
    corrected,
    correction_from_wire,
    correction_to_wire,
    correction_value,
    field_value,
    value_text,
    value_words,
)
from crosswire.records.fields import CLAIM_FIELDS

MAY = datetime.datetime(2031, 5, 4, tzinfo=datetime.UTC)
REPORT = a_report()
CLAIM = a_figure(REPORT, attribution=(a_link(REPORT, "the night shift"),))
EVENT = an_event(REPORT, "hurt")
STATEMENT = a_statement(REPORT, "dockers were hurt")


def decided(claim, field, said, seconds=0, saw=None):
    value = value_text(correction_value(claim, field, said))
    read = value_text(field_value(claim, field)) if saw is None else saw
    made_at = MAY + datetime.timedelta(seconds=seconds)
    return Decision(f"d_{seconds}", "correct", claim.id, "", "Ines", made_at, value, field, read)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("14", (14, 14, 14, "exact")),
        ("1,400", (1400, 1400, 1400, "exact")),
        ("about 600", (600, 600, 600, "about")),
        ("at least 12", (12, None, None, "at_least")),
        ("more than 12", (12, None, None, "more_than")),
        (">= 12", (12, None, None, "at_least")),
        ("up to 20", (None, None, 20, "at_most")),
        ("fewer than 20", (None, None, 20, "less_than")),
        ("between 10 and 15", (10, None, 15, "between")),
        ("10-15", (10, None, 15, "between")),
        ("vague 24", (24, None, None, "vague")),
        ("2.5", (2.5, 2.5, 2.5, "exact")),
        ('{"low": 10, "best": 12, "high": 15, "qualifier": "between"}', (10, 12, 15, "between")),
    ],
)
def test_a_number_is_said_with_its_hedge(said, expected):
    assert expected == tuple(correction_value(CLAIM, "value", said).values())


@pytest.mark.parametrize(
    ("field", "said"),
    [
        ("value", "many"), ("value", "15 to 10"), ("value", "-3"), ("value", "12 12"), ("value", "{}"),
        ("value", '{"low": 1, "best": 2, "high": 3, "qualifier": "exact"}'), ("low", "99"), ("high", "3"),
        ("qualifier", "between"), ("measure", "deaths"), ("people", "dog"), ("scope", "world"), ("period_days", "0"),
        ("counted", ""), ("stance", "true"), ("time", "tomorrow"), ("time", "2031-05-09..2031-05-01"), ("time", ".."),
        ("start", "2031-02-30"), ("place", "{}"), ("chain", "<-"), ("chain", '[{"name": ""}]'), ("chain", "[1]"),
    ],
)  # fmt: skip
def test_what_a_field_cannot_be_is_refused(field, said):
    with pytest.raises(BadValue, match="give"):
        correction_value(CLAIM, field, said)


@given(claims(), st.sampled_from(sorted(CLAIM_FIELDS)), st.text(max_size=30))
def test_whatever_is_typed_is_a_value_or_refused_in_words(claim, field, said):
    try:
        value = correction_value(claim, field, said)
    except (BadValue, UnknownField) as error:
        assert field in str(error)
    else:
        assert value == json.loads(value_text(value))


@given(claims())
def test_a_claim_corrected_to_what_it_is_stays_as_it_is(claim):
    for name in correctable(claim):
        field = CLAIM_FIELDS[name]
        try:
            again = field.put(claim, field.get(claim))
        except ValueError:  # numbers out of order, as no reader gives them
            continue
        assert field.get(claim) == field.get(again)


def test_a_statement_has_no_number_to_correct():
    assert ("content", "within", "stance", "time", "start", "end", "place", "chain") == correctable(STATEMENT)
    with pytest.raises(UnknownField, match="stance, time"):
        correction_value(STATEMENT, "value", "12")


@pytest.mark.parametrize(
    ("claim", "field", "said", "expected"),
    [
        (EVENT, "type", "assault", "ASSAULT"),
        (EVENT, "predicate", "wound", "wound"),
        (EVENT, "object", "none", None),
        (EVENT, "participants", "agent: the crane; patient: two dockers; Orvel",
         [{"name": "the crane", "role": "agent"}, {"name": "two dockers", "role": "patient"},
          {"name": "Orvel", "role": "other"}]),
        (EVENT, "participants", '[{"name": "Agent: Orvel"}]', [{"name": "Agent: Orvel", "role": "other"}]),
        (EVENT, "participants", "none", []),
        (STATEMENT, "content", "twelve dockers were hurt", "twelve dockers were hurt"),
        (CLAIM, "subset_of", "81D2AB", "c_81d2ab"),
        (CLAIM, "subset_of", "none", None),
        (STATEMENT, "within", "c_81d2", "c_81d2"),
        (CLAIM, "implied", "yes", True),
    ],
)  # fmt: skip
def test_what_happened_what_is_said_and_of_what_it_is_a_part_can_be_corrected(claim, field, said, expected):
    value = correction_value(claim, field, said)
    assert expected == value
    assert value == field_value(CLAIM_FIELDS[field].put(claim, value), field)


@pytest.mark.parametrize(
    ("claim", "field", "said"),
    [
        (EVENT, "participants", "chief: Ada Holt"), (EVENT, "participants", "agent: "), (EVENT, "participants", ";"),
        (EVENT, "participants", '[{"role": "agent"}]'), (EVENT, "participants", "[3]"), (EVENT, "type", "brawl"),
        (EVENT, "predicate", ""), (STATEMENT, "content", " "), (CLAIM, "subset_of", "the whole"),
        (CLAIM, "implied", "perhaps"),
    ],
)  # fmt: skip
def test_what_an_event_a_statement_or_a_part_cannot_be_is_refused(claim, field, said):
    with pytest.raises(BadValue, match="give"):
        correction_value(claim, field, said)


def test_corrections_are_put_on_in_the_order_in_which_they_were_made():
    made = [decided(CLAIM, "value", "at least 14", 1), decided(CLAIM, "side", "gb", 2)]
    claim, corrections = corrected(CLAIM, made)
    assert (14, "at_least", "GB") == (claim.figure.low, claim.figure.qualifier, claim.figure.side)
    assert ["value", "side"] == [one.field for one in corrections]
    assert list(corrections) == [correction_from_wire(correction_to_wire(one)) for one in corrections]


def test_a_correction_that_what_is_read_now_does_not_allow_is_stale_and_changes_nothing():
    lowest = decided(CLAIM, "qualifier", "at_least", 1)
    unsaid = decided(CLAIM, "counted", "sailors", 2, saw='"cooks"')
    claim, corrections = corrected(CLAIM, [lowest, unsaid])
    assert [False, True] == [one.stale for one in corrections]
    assert "sailors" == claim.figure.counted
    broken = Decision("d_9", "correct", CLAIM.id, "", "Ines", MAY, '{"low": 3}', "value", "null")
    claim, (correction,) = corrected(CLAIM, [broken])
    assert (CLAIM, True) == (claim, correction.stale)


def test_a_source_that_the_chain_has_keeps_its_words():
    value = correction_value(CLAIM, "chain", "Bell Agency <- the night shift [Orvel]")
    claim = CLAIM_FIELDS["chain"].put(CLAIM, value)
    assert [("relay", 0), ("origin", len("the night shift"))] == [(x.role, len(x.span)) for x in claim.attribution]
    assert [("Bell Agency",), ("Orvel",)] == [link.parties for link in claim.attribution]


@pytest.mark.parametrize(
    ("field", "said", "words"),
    [
        ("value", "at least 12", "at_least 12"), ("time", "2031-05", "2031-05-01 – 2031-05-31"),
        ("time", "none", "none"), ("chain", "Bell Agency <- police", "Bell Agency ← police"),
        ("place", "Orvel, gb", "Orvel, GB"),
        ("people", "woman, child", "child, woman"), ("implied", "no", "no"), ("subset_of", "c_81d2", "c_81d2"),
    ],
)  # fmt: skip
def test_a_value_is_shown_in_words(field, said, words):
    assert words == value_words(correction_value(CLAIM, field, said))


def test_participants_are_shown_with_their_roles():
    said = "agent: the crane; patient: two dockers"
    assert said == value_words(correction_value(EVENT, "participants", said))


@given(st.permutations(range(5)))
def test_what_holds_does_not_depend_on_the_order_of_telling(order):
    made = [
        decided(CLAIM, "side", "GB", 0),
        decided(CLAIM, "side", "IE", 1),
        Decision("d_2", "take-back", "d_1", "", "Ines", MAY),
        Decision("d_3", "take-back", "d_2", "", "Orvel", MAY),
        Decision("d_4", "take-back", "d_3", "", "Ines", MAY),
    ]
    assert ["d_0"] == [one.id for one in standing(made[number] for number in order)]
