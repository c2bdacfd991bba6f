"""Reports from text, as every intake test wants them."""

import pytest

from crosswire.intake import IntakeOptions, read_inputs


@pytest.fixture
def take(tmp_path):
    """Reads a text as a file of its own and gives the report (or the Problem)."""

    def taken(text, name="report.txt", **options):
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        (item,) = read_inputs([str(path)], IntakeOptions(**options))
        return item

    return taken


@pytest.fixture
def marked(take):
    """The words that carry each kind of mark in a text: (kind, words) in order."""

    def found(text, *kinds, **options):
        report = take(text, **options)
        return [mark.span.of(report.text) for mark in report.marks if mark.kind in kinds]

    return found
