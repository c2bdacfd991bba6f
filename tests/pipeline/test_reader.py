"""What one process needs to read a report."""

from crosswire.pipeline.reader import Reader
from crosswire.records import Report, report_id

TEXT = "The warden of Orvel, Brev. Anders Tolk, said three fishermen drowned on Monday. Two boats sank."


def read_with(*extra):
    report = Report(id=report_id(TEXT, None, None), path="orvel.txt", text=TEXT, sha256="")
    return len(Reader(tuple(extra)).parser.parse(report).sentences)


def test_the_users_own_abbreviations_end_no_sentence(tmp_path):
    words = tmp_path / "words.yaml"
    words.write_text('abbreviations:\n  - {forms: ["Brev."], kind: title, example: "Brev. Tolk spoke."}\n')
    assert (3, 2) == (read_with(), read_with(words))
