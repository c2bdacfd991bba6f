import json

from invented import a_figure, a_finding, a_report

from crosswire.publish import exporter
from crosswire.records import Entry
from crosswire.records.wire import entry_to_wire, finding_from_wire, report_from_wire


def test_each_record_is_one_line_that_reads_back(tmp_path):
    report = a_report("Zwölf – “12” – hurt.\r\nNext line\u2028here")
    entry = Entry(a_figure(report), report.path, matter="m_1")
    written = exporter("jsonl")(tmp_path, [entry], [report], [a_finding("c_1", "c_2")])
    assert ["claims.jsonl", "reports.jsonl", "findings.jsonl"] == [path.name for path in written]
    claims, reports, findings = ([json.loads(line) for line in path.open(encoding="utf-8")] for path in written)
    assert [entry_to_wire(entry)] == claims
    assert [report] == [report_from_wire(line) for line in reports]
    assert [a_finding("c_1", "c_2")] == [finding_from_wire(line) for line in findings]


def test_words_stay_readable_in_the_file(tmp_path):
    exporter("jsonl")(tmp_path, [], [a_report("Zwölf – “12”")], [])
    assert "Zwölf – “12”" in (tmp_path / "reports.jsonl").read_text("utf-8")
