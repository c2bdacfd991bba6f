"""The adapter for ECB+ on two invented documents of one topic."""

import pytest

from crosswire.evaluation.corpora import Draw, MissingCorpus
from crosswire.evaluation.ecb import run_ecb
from crosswire.evaluation.ecb_documents import read_document

TOKENS = "Guards attacked the Lindow weir . The attack failed ."
OTHER = "Gulls slept . The Lindow weir was attacked by guards ."


def written(folder, name, words, mentions, relations):
    """One document: sentences end with a full stop; mentions are (id, class, words), relations (note, mentions)."""
    tokens, sentence = [], 0
    for number, word in enumerate(words.split(), 1):
        tokens.append(f'<token t_id="{number}" sentence="{sentence}" number="0">{word}</token>')
        sentence += word == "."
    marks = [
        f'<{kind} m_id="{m}">' + "".join(f'<token_anchor t_id="{t}"/>' for t in at) + f"</{kind}>"
        for m, kind, at in mentions
    ]
    links = [
        f'<CROSS_DOC_COREF r_id="{i}" note="{note}">'
        + "".join(f'<source m_id="{m}"/>' for m in of)
        + "</CROSS_DOC_COREF>"
        for i, (note, of) in enumerate(relations)
    ]
    content = f"<Markables>{''.join(marks)}</Markables><Relations>{''.join(links)}</Relations>"
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(f'<Document doc_name="{name}">{"".join(tokens)}{content}</Document>', "utf-8")
    return path


@pytest.fixture
def ecb(tmp_path):
    folder = tmp_path / "ecb" / "30"
    both = [(1, "ACTION_OCCURRENCE", [2]), (2, "ACTION_OCCURRENCE", [8]), (3, "HUMAN_PART_ORG", [1])]
    written(folder, "30_1ecb.xml", TOKENS, both, [("ACT1", [1, 2])])
    written(folder, "30_2ecb.xml", OTHER, [(1, "ACTION_OCCURRENCE", [8]), (2, "ACTION_STATE", [2])], [("ACT1", [1])])
    return tmp_path


def test_a_document_is_read_with_its_events_and_the_sentences_that_were_looked_at(ecb):
    document = read_document(ecb / "ecb" / "30" / "30_2ecb.xml")
    assert ("30", "30 ecb", ((0, 3), (3, 11))) == (document.topic, document.incident, document.sentences)
    assert [((1,), "30_2ecb 2"), ((7,), "ACT1")] == [(m.words, m.event) for m in document.mentions]
    assert {1} == document.labelled


def test_the_address_of_a_page_is_no_text(tmp_path):
    path = written(tmp_path, "30_1ecbplus.xml", "http://gull.example/a . Gulls slept .", [], [])
    assert ("Gulls", "slept", ".") == read_document(path).words


def test_events_are_measured_on_gold_and_on_read_mentions(ecb):
    gold, read = run_ecb(ecb, Draw())
    assert ("ecb gold mentions", "ecb read mentions") == (gold.corpus, read.corpus)
    values = {one.name: one.value for one in gold.measured()}
    assert 3 == gold.units[0].counts["mentions gold"]
    assert {"CoNLL F1", "MUC F1", "B³ F1", "CEAF-e F1"} <= values.keys()
    assert gold.digest == read.digest


def test_another_part_in_the_same_form_is_measured_by_its_path(ecb):
    assert ["30 ecb"] == [unit.name for unit in next(run_ecb(ecb / "ecb" / "30", Draw())).units]


def test_a_folder_without_those_topics_is_named(tmp_path):
    (tmp_path / "ecb").mkdir()
    with pytest.raises(MissingCorpus):
        list(run_ecb(tmp_path, Draw()))
