"""What the commands print that ask what crosses: findings, figures, timeline, sources, search, same and apart."""

import json
import sqlite3
import xml.etree.ElementTree as ET

import pytest

from crosswire.demo import FOLDER, MANIFEST
from crosswire.records import FINDING_KINDS

REPORT = "Police in Orvel said on Tuesday that 12 miners were killed when a shaft collapsed in Orvel.\n"


def lines(result):
    return [json.loads(line) for line in result.stdout.splitlines()]


def the_findings(crosswire, ledger, *arguments):
    return lines(crosswire("findings", *arguments, "--ledger", ledger, "--json"))


def test_findings_come_conflicts_first_with_their_claims_and_why(crosswire, ledger):
    found = the_findings(crosswire, ledger)
    ranks = [FINDING_KINDS.index(finding["kind"]) for finding in found]
    assert found
    assert sorted(ranks) == ranks
    for finding in found:
        assert finding["why"]
        assert finding["claims"] == [entry["id"] for entry in finding["entries"]]
        assert {finding["matter"]} == {entry["matter"] for entry in finding["entries"]}


def test_a_finding_prints_outlet_chain_date_and_words(crosswire, ledger):
    result = crosswire("findings", "--kind", "revised", "--ledger", ledger)
    assert result.exit_code == 0
    assert "REVISED" in result.stdout
    assert "Meridian Press" in result.stdout
    assert "“" in result.stdout


def test_findings_can_be_asked_for_by_kind_and_by_the_matter_of_a_report(crosswire, ledger):
    everything = the_findings(crosswire, ledger)
    assert {"echo"} == {finding["kind"] for finding in the_findings(crosswire, ledger, "--kind", "echo")}
    of_matter = the_findings(crosswire, ledger, "--matter", "landslide-wire.txt")
    (matter,) = {finding["matter"] for finding in of_matter}
    assert [finding for finding in everything if finding["matter"] == matter] == of_matter
    assert of_matter == the_findings(crosswire, ledger, "--matter", matter[:10])


def test_the_export_holds_the_findings(crosswire, ledger, tmp_path):
    crosswire("export", "--output", "out", "--ledger", ledger)
    exported = (tmp_path / "out" / "findings.jsonl").read_text().splitlines()
    assert len(the_findings(crosswire, ledger)) == len(exported)


def test_reading_ends_with_what_newly_crosses_and_only_that(crosswire):
    manifest = ("--manifest", MANIFEST)
    crosswire("read", FOLDER / "landslide-wire.txt", *manifest)
    outcomes = lines(crosswire("read", FOLDER / "landslide-tabloid.txt", *manifest, "--json"))
    found = {line["id"] for line in outcomes if line["outcome"] == "finding"}
    assert found
    assert found <= {line["id"] for line in lines(crosswire("findings", "--json"))}
    assert "new:" in crosswire("read", FOLDER / "landslide-correction.txt", *manifest).stdout
    assert "new:" not in crosswire("read", FOLDER / "landslide-correction.txt", *manifest).stdout


def test_figures_without_words_list_the_questions(crosswire, ledger):
    listed = crosswire("figures", "--ledger", ledger)
    assert "killed" in listed.stdout
    questions = lines(crosswire("figures", "--ledger", ledger, "--json"))
    sizes = [sum(len(account["claims"]) for account in question["accounts"]) for question in questions]
    assert sorted(sizes, reverse=True) == sizes


def test_figures_on_one_question_stand_by_origin_over_time(crosswire, ledger):
    (question,) = lines(crosswire("figures", "missing", "--ledger", ledger, "--json"))
    origins = [account["origin"] for account in question["accounts"]]
    assert sorted(set(origins)) == sorted(origins)
    assert "Petra Halvik" in origins
    assert "Petra Halvik" in crosswire("figures", question["question"][:10], "--ledger", ledger).stdout


@pytest.mark.parametrize("form", ["svg", "png", "json"])
def test_figures_are_drawn_into_a_file_of_the_form_that_its_name_asks_for(crosswire, ledger, tmp_path, form):
    path = tmp_path / f"missing.{form}"
    assert crosswire("figures", "missing", "--chart", path, "--ledger", ledger).exit_code == 0
    drawn = path.read_bytes()
    if form == "png":
        assert drawn.startswith(b"\x89PNG")
    elif form == "svg":
        assert "Petra Halvik" in "".join(ET.fromstring(drawn).itertext())
    else:
        assert {"Petra Halvik"} < {row["origin"] for row in json.loads(drawn)["data"]["values"]}


def test_a_chart_of_another_form_or_of_no_question_is_refused(crosswire, ledger):
    assert crosswire("figures", "missing", "--chart", "missing.gif", "--ledger", ledger).exit_code == 2
    assert crosswire("figures", "--chart", "missing.svg", "--ledger", ledger).exit_code == 2


def test_the_timeline_is_in_order_and_says_what_dates_each(crosswire, ledger):
    moments = lines(crosswire("timeline", "--ledger", ledger, "--json"))
    starts = [moment["start"] for moment in moments]
    assert starts
    assert sorted(starts) == starts
    assert all(moment["claim"]["time"]["text"] for moment in moments)
    assert "“in February”" in crosswire("timeline", "--ledger", ledger).stdout


def test_sources_are_listed_with_whom_they_speak_for_and_why_they_are_one(crosswire, ledger):
    profiles = lines(crosswire("sources", "--ledger", ledger, "--json"))
    counts = [profile["claims"] for profile in profiles]
    assert sorted(counts, reverse=True) == counts
    merged = next(profile for profile in profiles if profile["reasons"])
    assert merged["reasons"][0] in crosswire("sources", *merged["name"].split(), "--ledger", ledger).stdout


def test_sources_taken_apart_are_two_until_they_are_said_to_be_one(crosswire, ledger):
    def together(one, other):
        profiles = lines(crosswire("sources", "--ledger", ledger, "--json"))
        return any({one, other} <= set(profile["names"]) for profile in profiles)

    merged = next(p for p in lines(crosswire("sources", "--ledger", ledger, "--json")) if len(p["names"]) > 1)
    one, other = merged["names"][:2]
    assert crosswire("apart", one, other, "--why", "two", "--ledger", ledger).exit_code == 0
    assert not together(one, other)
    assert crosswire("same", other, one, "--ledger", ledger).exit_code == 0
    assert together(one, other)


def test_a_source_that_nobody_cites_cannot_be_taken_apart(crosswire, ledger):
    result = crosswire("apart", "Petra Halvik", "Nobody At All", "--ledger", ledger)
    assert result.exit_code == 4
    assert "Nobody At All" in result.stderr
    assert crosswire("apart", "Petra Halvik", "--ledger", ledger).exit_code == 2


def test_search_finds_stems_phrases_and_either_of_two(crosswire, ledger):
    def reports(*words):
        found = lines(crosswire("search", *words, "--ledger", ledger, "--json"))
        return {line["path"].rpartition("/")[2] for line in found if "path" in line}

    assert "landslide-wire.txt" in reports("landslides")
    assert {"border-wire.txt"} <= reports('"Deln River Mission"')
    assert reports("cholera") | reports("landslide") == reports("cholera OR landslide")
    assert reports("landsl*") >= reports("landslide")
    assert set() == reports("landslide", "cholera", "bridge")


@pytest.mark.parametrize("words", ['"', "a AND", "NEAR(", "title:x", "x OR", "-", "*", "') --", "a^b", "{", "ü*"])
def test_whatever_is_searched_for_is_no_error_but_nothing(crosswire, ledger, words):
    result = crosswire("search", "--ledger", ledger, "--", words)
    assert result.exit_code in {0, 2}
    assert "no word" in result.stderr or result.exit_code == 0


def test_a_search_finds_what_a_later_reading_says_and_no_more_what_it_does_not(crosswire, tmp_path):
    (tmp_path / "one.txt").write_text(REPORT)
    crosswire("read", "one.txt")
    crosswire("set", "one.txt", "--published", "2025-03-06", "--outlet", "Orvel Post")
    claims = [line["claim"]["id"] for line in lines(crosswire("search", "miners", "--json")) if "claim" in line]
    assert claims
    assert sorted(set(claims)) == sorted(claims)


def test_one_changed_byte_fails_verification(crosswire, ledger):
    assert crosswire("verify", "--ledger", ledger).exit_code == 0
    with sqlite3.connect(ledger) as connection:
        connection.execute("UPDATE reports SET text = replace(text, 'Petra', 'Petri') WHERE path LIKE '%tabloid.txt'")
    result = crosswire("verify", "--ledger", ledger)
    assert result.exit_code == 1
    assert "tabloid.txt" in result.stderr


def test_a_changed_finding_fails_verification(crosswire, ledger):
    with sqlite3.connect(ledger) as connection:
        connection.execute("UPDATE findings SET body = replace(body, 'reports', 'repents')")
    result = crosswire("verify", "--ledger", ledger, "--json")
    assert result.exit_code == 1
    assert ["altered-findings"] == [line["code"] for line in lines(result)]
    assert crosswire("verify", "--renew", "--ledger", ledger).exit_code == 0


def test_findings_beyond_the_limit_are_counted(crosswire, ledger):
    everything = the_findings(crosswire, ledger)
    assert everything[:2] == the_findings(crosswire, ledger, "--limit", "2")
    result = crosswire("findings", "--limit", "2", "--ledger", ledger)
    assert f"{len(everything) - 2} findings more" in result.stdout


def test_names_that_nothing_has_exit_4(crosswire, ledger):
    for arguments in (("findings", "--matter", "m_nothing"), ("figures", "q_nothing"), ("figures", "zeppelins")):
        assert crosswire(*arguments, "--ledger", ledger).exit_code == 4


def test_the_demo_shows_what_crosses(crosswire):
    printed = crosswire("demo").stdout
    assert "ECHO" in printed
    assert "in all:" in printed
