"""A treebank of one's own, measured by its path."""

from crosswire.evaluation.corpora import Draw
from crosswire.evaluation.language import run_language

TREE = """# newdoc id = lindow
# sent_id = lindow-1
# text = The ferry sank.
1	The	the	DET	DT	_	2	det	_	_
2	ferry	ferry	NOUN	NN	_	3	nsubj	_	_
3	sank	sink	VERB	VBD	_	0	root	_	SpaceAfter=No
4	.	.	PUNCT	.	_	3	punct	_	_

"""


def test_one_file_of_conllu_is_measured_by_itself(tmp_path):
    (tmp_path / "lindow.conllu").write_text(TREE, "utf-8")
    trees, cuts = run_language(tmp_path / "lindow.conllu", Draw())
    assert ("lindow gold words", "lindow raw text") == (trees.corpus, cuts.corpus)
    assert 4 == trees.units[0].counts["words"]
