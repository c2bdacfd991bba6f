"""What a colon sets behind somebody's message, answer or finding is that somebody's."""

import pytest

LED = [
    (
        (
            "The Ledger gave the mayor a warm endorsement: "
            "She has long been a patient friend of the port and of its crews."
        ),
        "The Ledger",
        "She has long been a patient friend of the port and of its crews",
        "asserted",
    ),
    (
        "The minister's message was blunt: nine villages will lose their water by spring.",
        "The minister",
        "nine villages will lose their water by spring",
        "predicted",
    ),
    (
        "The report's main finding: at least 40 people died because the pumps failed.",
        "The report",
        "at least 40 people died because the pumps failed",
        "asserted",
    ),
    (
        "The union's demand is clear: 400 of the 900 jobs must be saved.",
        "The union",
        "400 of the 900 jobs must be saved",
        "intended",
    ),
]


@pytest.mark.parametrize("text, source, said, stance", LED)
def test_a_colon_leads_from_somebodys_message_to_its_words(read, text, source, said, stance):
    told = [c for c in read(text) if c.kind == "statement"]
    assert [([source], said, stance)] == [([n.name for n in c.attribution], c.evidence.quote, c.stance) for c in told]


@pytest.mark.parametrize(
    "text",
    [
        "The mill's appeal to the young is half the story: nine villages have left the coast since spring.",
        "Both towns share some views on the levy: nine villages pay it and grumble.",
        "The clerk's complaint was not unfounded: nine villages had paid twice.",
    ],
)
def test_a_colon_behind_what_is_said_of_a_message_tells_the_outlets_own_words(read, text):
    assert not [c for c in read(text) if c.kind == "statement"]
