"""Decisions by form and over the API: they apply at once, can be taken back, and two people lose nothing."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from markupsafe import escape
from web.conftest import ADDRESS, Client, said

from crosswire.web.actions import ACTIONS


@pytest.fixture
def figure(desk):
    finding = next(one for one in desk.items("/findings?kind=corroborated") if one["field"] == "number")
    return desk.get(f"/api/claims/{finding['claims'][0]}").json()


def test_a_rejected_claim_leaves_its_finding_and_comes_back(desk, figure):
    crossing = desk.items("/findings?kind=corroborated")
    page = desk.decide("reject", back=f"/claims/{figure['id']}", claim=figure["id"], why="another battle", who="Ada")
    assert "It is wrongly read" in said(page)
    assert "another battle" in page.text
    assert figure["id"] not in {claim for one in desk.items("/findings") for claim in one["claims"]}
    decision = desk.get(f"/api/claims/{figure['id']}").json()["decisions"][0]
    assert ("reject", "Ada") == (decision["kind"], decision["who"])
    desk.decide("take-back", decision=decision["id"])
    assert crossing == desk.items("/findings?kind=corroborated")


def test_a_corrected_figure_is_shown_with_what_was_read(desk, figure):
    back = f"/claims/{figure['id']}"
    page = desk.decide("correct", back=back, claim=figure["id"], field="value", value="at least 99")
    assert "at least 99" in page.text
    now = desk.get(f"/api/claims/{figure['id']}").json()
    assert (99, figure["figure"]["best"]) == (now["figure"]["low"], now["read"]["figure"]["best"])


def test_a_value_that_cannot_be_is_refused_with_what_can(desk, figure):
    page = desk.decide("correct", back=f"/claims/{figure['id']}", claim=figure["id"], field="stance", value="loud")
    assert (400, True) == (page.status_code, "give one of asserted" in page.text)


WHY = 'the "second" edition <b>says</b> so \u200f'
TYPED = {
    "correct": ("claims", "correct", {"field": "value", "value": "a lot <i>", "why": WHY, "who": "Bo"}),
    "grade": ("claims", "grade", {"grade": "9", "why": WHY}),
    "note": ("claims", "note", {"words": " ", "who": "Bo"}),
    "set": ("reports", "set", {"outlet": "Lukar Gazette", "published": "last week", "why": WHY}),
    "pair": ("sources", "same", {"what": "source", "other": "nobody & sons", "why": WHY, "who": "Bo"}),
}
ABOUT = {"correct": "claim", "grade": "target", "note": "target", "set": "report", "pair": "one"}


@pytest.mark.parametrize("form", TYPED)
def test_a_refused_form_is_shown_again_with_all_that_was_typed(desk, figure, form):
    kind, action, fields = TYPED[form]
    source = desk.items("/sources")[0]["name"]
    name = {"claims": figure["id"], "reports": desk.items("/reports")[0]["id"], "sources": source}[kind]
    page = desk.decide(action, back=f"/{kind}/{name}?limit=5" if kind == "sources" else f"/{kind}/{name}", form=form,
                       **fields, **{ABOUT[form]: name})  # fmt: skip
    assert (400, True) == (page.status_code, "Nothing was recorded" in page.text)
    shown = page.text.partition('id="wrong"')[2].partition("</form>")[0]
    typed = [words for field, words in fields.items() if field not in ("field", "grade", "what") and words.strip()]
    assert [] == [words for words in typed if f'value="{escape(words)}"' not in shown]
    assert [] == desk.get("/api/decisions").json()["items"]
    assert 'value="Bo"' not in desk.get("/review").text


def test_a_correction_that_another_was_quicker_with_is_shown_again_to_be_sent_over_the_newer(desk, figure):
    back = f"/claims/{figure['id']}"
    desk.decide("accept", back=back, claim=figure["id"], who="Ada", seen="")
    page = desk.decide("correct", back=back, form="correct", claim=figure["id"], field="side", value="KP", seen="")
    assert (409, True) == (page.status_code, "meanwhile Ada decided" in page.text)
    form = page.text.partition('id="wrong"')[2].partition("</form>")[0]
    assert '<option value="side" selected>' in form
    seen = desk.get(f"/api/claims/{figure['id']}").json()["decisions"][-1]["id"]
    assert f'name="seen" value="{seen}"' in form


@pytest.mark.parametrize("back", ["/claims/c_none", "/nowhere", "https://elsewhere.example/", "/findings?limit=none"])
def test_what_was_typed_into_a_form_that_is_no_longer_there_is_shown_all_the_same(desk, figure, back):
    page = desk.decide("correct", back=back, form="correct", claim=figure["id"], field="value", value="a lot", why=WHY)
    assert 400 == page.status_code
    assert "<bdi>a lot</bdi>" in page.text
    assert "edition &lt;b&gt;says&lt;/b&gt; so" in page.text


def test_a_form_of_an_earlier_session_keeps_what_was_typed_and_can_be_sent_again(desk, figure):
    back = f"/claims/{figure['id']}"
    page = desk.decide("note", back=back, form="note", target=figure["id"], words="call them", token="of yesterday")
    assert (403, True) == (page.status_code, ">call them</textarea>" in page.text)
    assert f'name="token" value="{desk.token()}"' in page.text


def test_who_decides_on_what_another_changed_meanwhile_is_told(desk, figure):
    desk.decide("accept", claim=figure["id"], who="Ada", seen="")
    page = desk.decide("reject", claim=figure["id"], who="Bo", seen="")
    assert (409, True) == (page.status_code, "meanwhile Ada decided" in page.text)
    assert ["Ada"] == [one["who"] for one in desk.get(f"/api/claims/{figure['id']}").json()["decisions"]]


def test_grades_and_notes_are_kept(desk, figure):
    desk.decide("grade", target=figure["id"], grade="2")
    desk.decide("note", target=figure["id"], words="<b>call</b> the ministry")
    page = desk.get(f"/claims/{figure['id']}").text
    assert "credibility 2" in page
    assert "&lt;b&gt;call&lt;/b&gt; the ministry" in page


def test_the_names_of_a_source_can_be_parted_and_joined(desk):
    called = [desk.get(f"/api/sources/{one['name']}").json()["names"] for one in desk.items("/sources")]
    one, other, *_ = next(names for names in called if len(names) > 1)
    desk.decide("apart", what="source", one=one, other=other)
    parted = {row["name"] for row in desk.items("/sources?limit=1000")}
    assert {one, other} & parted
    assert 200 == desk.decide("same", what="source", one=one, other=other).status_code


def test_two_matters_become_one(desk):
    first, second, *rest = desk.items("/matters")
    desk.decide("same", what="matter", one=first["id"], other=second["id"])
    assert 1 + len(rest) == len(desk.items("/matters"))


def test_an_outlet_is_set_and_the_report_read_again(desk):
    report = desk.items("/reports")[0]
    page = desk.decide("set", back=f"/reports/{report['id']}", report=report["id"], outlet="Lukar Gazette",
                       published="2025-05-14", why="masthead")  # fmt: skip
    assert (200, True) == (page.status_code, "Lukar Gazette" in page.text)


def test_a_name_is_remembered_for_the_next_form(desk, figure):
    desk.decide("accept", claim=figure["id"], who="Ada Orvel")
    assert 'value="Ada Orvel"' in desk.get(f"/claims/{figure['id']}").text


def test_the_api_decides_as_forms_do(desk, figure):
    answer = desk.post("/api/decide/accept", json={"claim": figure["id"], "why": "seen"},
                       headers={"X-CSRF-Token": desk.token()})  # fmt: skip
    assert (201, "accept") == (answer.status_code, answer.json()["kind"])


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.name)
def test_every_decision_says_what_it_needs(desk, action):
    problem = desk.post(f"/api{action.path}", json={}, headers={"X-CSRF-Token": desk.token()})
    assert (400, True) == (problem.status_code, f"{action.name} needs" in problem.json()["detail"])


@pytest.mark.parametrize("body", [b"[1]", b"{", b"\xff", b'{"claim": {"a": 1}, "no": 2}', b"[" * 20_000])
def test_json_that_is_no_decision_is_refused(desk, body):
    headers = {"X-CSRF-Token": desk.token(), "content-type": "application/json"}
    assert 400 == desk.post("/api/decide/accept", content=body, headers=headers).status_code


def test_nothing_can_be_decided_in_a_replay(desk, figure):
    page = desk.get(f"/claims/{figure['id']}?as_of=2999-01-01T00:00Z").text
    assert "/decide/" not in page.partition("<footer")[0]


def test_many_people_deciding_at_once_lose_nothing(desk):
    claims = [one["id"] for one in desk.items("/search?kind=figure&limit=8")]
    people = [f"person {number}" for number in range(8)]
    browsers = [Client(desk.app, base_url=ADDRESS) for _ in people]
    with ThreadPoolExecutor(8) as at_once:
        decided = at_once.map(lambda one, who, on: one.decide("accept", claim=on, who=who), browsers, people, claims)
        pages = list(decided)
    assert [200] * 8 == [page.status_code for page in pages]
    assert set(people) == {one["who"] for one in desk.items("/decisions")}


def test_a_decision_that_was_taken_back_cannot_be_again(desk, figure):
    back = f"/claims/{figure['id']}"
    desk.decide("correct", back=back, claim=figure["id"], field="place", value="Orvel, GB")
    decision = desk.get(f"/api{back}").json()["decisions"][0]["id"]
    page = desk.decide("take-back", back=back, decision=decision)
    log = page.text.partition('<table class="decisions">')[2]
    assert "Orvel, GB" in log
    assert f"Take back: correct {decision[:10]}" not in log
    assert "taken back</span>" in log


def test_a_statement_is_shown_in_the_words_that_people_gave_it(desk):
    claim = desk.items("/search?kind=statement")[0]["id"]
    page = desk.decide("correct", back=f"/claims/{claim}", claim=claim, field="content", value="nothing is decided yet")
    assert "“nothing is decided yet”" in page.text.partition("<h1>")[2].partition("</h1>")[0]
