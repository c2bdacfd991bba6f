"""What each command prints, with which exit code, on good input."""

import json

import pytest

from crosswire.cli.commands import COMMANDS as LISTED

COMMANDS = sorted(LISTED)
DATED = "landslide-local.txt"


def lines(result):
    return [json.loads(line) for line in result.stdout.splitlines()]


def claims_of(crosswire, ledger, report="border-chain.txt"):
    return json.loads(crosswire("show", report, "--ledger", ledger, "--json").stdout)["claims"]


def first_figure(crosswire, ledger):
    return next(claim for claim in claims_of(crosswire, ledger) if claim["figure"])


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself_with_examples(crosswire, command):
    result = crosswire(command, "--help")
    assert result.exit_code == 0
    assert "Examples:" in result.stdout


@pytest.mark.parametrize("command", sorted(set(COMMANDS) - {"bench", "evaluate"}))
def test_every_command_that_keeps_a_ledger_takes_its_file(crosswire, command):
    assert "--ledger FILE" in crosswire(command, "--help").stdout


@pytest.mark.parametrize("command", [[c] for c in COMMANDS if c not in ("evaluate", "serve")] + [["evaluate", "gold"]])
def test_every_command_writes_json_for_pipes(crosswire, command):
    assert "--json" in crosswire(*command, "--help").stdout


def test_read_lists_the_reports_and_counts_their_claims(crosswire, tmp_path):
    (tmp_path / "dispatch.txt").write_text("Five miners were killed in Orvel on Monday, the mayor said.\n")
    result = crosswire("read", "dispatch.txt", "--outlet", "Orvel Post", "--published", "2025-03-05")
    assert result.exit_code == 0
    assert "dispatch.txt" in result.stdout
    assert "Orvel Post" in result.stdout
    assert "1 report read" in result.stdout


def test_reading_the_same_report_again_changes_nothing(crosswire, tmp_path):
    (tmp_path / "dispatch.txt").write_text("Five miners were killed in Orvel on Monday, the mayor said.\n")
    crosswire("read", "dispatch.txt")
    assert ["held"] == [line["outcome"] for line in lines(crosswire("read", "dispatch.txt", "--json"))]


def test_read_as_json_gives_one_line_per_report(crosswire, tmp_path):
    (tmp_path / "one.txt").write_text("Five miners were killed in Orvel.\n")
    (tmp_path / "two.txt").write_text("The bridge at Orvel was closed on Tuesday.\n")
    outcomes = lines(crosswire("read", "one.txt", "two.txt", "--json"))
    assert [("read", "one.txt"), ("read", "two.txt")] == [(o["outcome"], o["path"]) for o in outcomes]


def test_show_marks_figures_in_the_text(crosswire, ledger):
    result = crosswire("show", "border-chain.txt", "--ledger", ledger)
    assert result.exit_code == 0
    assert "The Harbour Post, 2025-06-06" in result.stdout
    assert "[F1 " in result.stdout


def test_show_keeps_every_character_of_the_text(crosswire, ledger):
    shown = json.loads(crosswire("show", DATED, "--ledger", ledger, "--json").stdout)
    for claim in shown["claims"]:
        evidence = claim["evidence"]
        assert evidence["quote"] == shown["report"]["text"][evidence["start"] : evidence["end"]]


def test_trace_prints_outlet_relay_and_origin_with_their_words(crosswire, ledger):
    claim = next(claim for claim in claims_of(crosswire, ledger) if len(claim["attribution"]) == 2)
    printed = crosswire("trace", claim["id"][:12], "--ledger", ledger).stdout
    outlet, relay, origin = (printed.index(word) for word in ("outlet", "← relay", "← origin"))
    assert outlet < relay < origin
    assert "Senna Tavrik" in printed


def test_a_rejected_claim_stays_in_the_ledger_and_leaves_the_export(crosswire, ledger, tmp_path):
    claim = first_figure(crosswire, ledger)["id"]
    rejected = crosswire("reject", claim, "--why", "not a figure", "--ledger", ledger)
    assert rejected.exit_code == 0
    assert "rejected" in crosswire("show", "border-chain.txt", "--ledger", ledger).stdout
    crosswire("export", "--output", tmp_path / "out", "--ledger", ledger)
    crosswire("export", "--output", tmp_path / "all", "--include-rejected", "--ledger", ledger)
    assert claim not in (tmp_path / "out" / "claims.jsonl").read_text()
    assert claim in (tmp_path / "all" / "claims.jsonl").read_text()


def test_a_claim_accepted_after_a_rejection_is_exported_again(crosswire, ledger, tmp_path):
    claim = first_figure(crosswire, ledger)["id"]
    crosswire("reject", claim, "--why", "not a figure", "--ledger", ledger)
    crosswire("accept", claim, "--why", "it is one", "--ledger", ledger)
    crosswire("export", "--output", tmp_path / "out", "--ledger", ledger)
    assert claim in (tmp_path / "out" / "claims.jsonl").read_text()


def test_a_judgement_is_shown_with_its_reason_where_the_claim_is_traced(crosswire, ledger):
    claim = first_figure(crosswire, ledger)["id"]
    crosswire("reject", claim, "--why", "a house number", "--who", "anna", "--ledger", ledger)
    assert "reject by anna" in crosswire("trace", claim, "--ledger", ledger).stdout


def test_learning_a_date_resolves_the_times_that_hung_on_it(crosswire, tmp_path):
    (tmp_path / "dispatch.txt").write_text("Five miners were killed in Orvel on Monday, the mayor said.\n")
    crosswire("read", "dispatch.txt")
    crosswire("set", "dispatch.txt", "--published", "2025-03-05")
    times = [c["time"] for c in json.loads(crosswire("show", "dispatch.txt", "--json").stdout)["claims"] if c["figure"]]
    assert ["2025-03-03"] == [time["start"] for time in times]


@pytest.mark.parametrize(("form", "suffix"), [("jsonl", ".jsonl"), ("csv", ".csv")])
def test_export_writes_claims_reports_and_findings(crosswire, ledger, tmp_path, form, suffix):
    result = crosswire("export", "--format", form, "--output", "out", "--ledger", ledger)
    assert result.exit_code == 0
    written = {path.name for path in (tmp_path / "out").iterdir()}
    assert {f"{name}{suffix}" for name in ("claims", "reports", "findings")} <= written


def test_the_demo_needs_no_ledger_and_leaves_none(crosswire, tmp_path):
    result = crosswire("demo")
    assert result.exit_code == 0
    assert "Kestria’s defence ministry" in result.stdout
    assert [] == list(tmp_path.iterdir())


def test_the_demo_keeps_its_ledger_where_told(crosswire, tmp_path):
    crosswire("demo", "--ledger", "kept.db", "--json")
    assert (tmp_path / "kept.db").exists()
    assert crosswire("show", "cholera-blog.txt", "--ledger", "kept.db").exit_code == 0


def test_tables_fit_the_terminal(crosswire, ledger, monkeypatch):
    monkeypatch.setenv("COLUMNS", "72")
    printed = crosswire("show", "border-digest.txt", "--ledger", ledger).stdout
    table = printed[printed.rindex("claim") :].splitlines()
    assert all(len(line) <= 72 for line in table)


def test_bench_prints_its_rate_and_the_networks_share(crosswire, ledger, tmp_path):
    crosswire("export", "--output", "out", "--ledger", ledger)
    for number, line in enumerate((tmp_path / "out" / "reports.jsonl").read_text().splitlines()):
        (tmp_path / f"{number}.txt").write_text(json.loads(line)["text"])
    result = crosswire("bench", ".", "--reports", "3", "--workers", "1")
    assert "reports a second" in result.stdout
    assert "the network took" in result.stdout


def test_bench_of_the_whole_says_what_the_last_reports_cost_over_the_first(crosswire, tmp_path):
    for number in range(2, 5):
        (tmp_path / f"{number}.txt").write_text(f"{number} ferries sank off Marrowby, the harbour office said.\n")
    result = crosswire("bench", ".", "--whole", "--workers", "1")
    assert "3 reports" in result.stdout
    assert "times with cross-checking" in result.stdout
    assert "crosswire findings answers in" in result.stdout


def test_bench_compares_on_a_sample_and_not_on_the_whole(crosswire):
    assert 2 == crosswire("bench", ".", "--whole", "--peers").exit_code
