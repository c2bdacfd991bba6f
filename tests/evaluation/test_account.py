"""The page of figures: a section for each corpus, the newest in the place of the older."""

from collections import Counter

from crosswire.evaluation.account import record
from crosswire.evaluation.corpora import Draw
from crosswire.evaluation.scores import Run, Unit, share


def run(corpus, right):
    return Run(corpus, (share("right", "right", "all"),), [Unit("one", Counter(right=right, all=10), digest="d")])


def test_a_section_takes_the_place_of_the_older_of_its_corpus(tmp_path):
    page = tmp_path / "accuracy.md"
    record(page, [run("ferries", 5), run("mines", 7)], Draw(), "crosswire evaluate x")
    record(page, [run("ferries", 8)], Draw(), "crosswire evaluate x")
    content = page.read_text("utf-8")
    assert (1, 1) == (content.count("## ferries\n"), content.count("## mines\n"))
    assert "| right | 0.800 |" in content
    assert "| right | 0.500 |" not in content


def test_a_sample_has_a_section_of_its_own_with_its_command_and_note(tmp_path):
    page = tmp_path / "accuracy.md"
    record(page, [run("ferries", 5)], Draw(), "crosswire evaluate x")
    record(page, [run("ferries", 9)], Draw(quick=True), "crosswire evaluate x --quick", "Rules were written over it.")
    content = page.read_text("utf-8")
    assert "## ferries quick\n" in content
    assert "`crosswire evaluate x --quick`" in content
    assert "Rules were written over it." in content
