"""How a claim is put forward, by the words around its predicate."""

import pytest

from crosswire.language.conllu import read_conllu
from crosswire.lexicons import load
from crosswire.reading.stance import put_on, stance_of


def clause(*rows: str) -> str:
    return "\n".join(f"{i} {row}" for i, row in enumerate(rows, 1))


SANK = clause("It it PRON PRP _ 2 nsubj _ _", "sank sink VERB VBD _ 0 root _ _")
REPORTEDLY = clause(
    "It it PRON PRP _ 3 nsubj _ _", "reportedly reportedly ADV RB _ 3 advmod _ _", "sank sink VERB VBD _ 0 root _ _"
)
NOT = clause(
    "It it PRON PRP _ 4 nsubj _ _", "did do AUX VBD _ 4 aux _ _", "not not PART RB _ 4 advmod _ _",
    "sink sink VERB VB _ 0 root _ _",
)  # fmt: skip
WILL = clause("It it PRON PRP _ 3 nsubj _ _", "will will AUX MD _ 3 aux _ _", "sink sink VERB VB _ 0 root _ _")
WE_WILL = clause("We we PRON PRP _ 3 nsubj _ _", "will will AUX MD _ 3 aux _ _", "go go VERB VB _ 0 root _ _")
BELIEVED = clause(
    "It it PRON PRP _ 3 nsubj:pass _ _", "is be AUX VBZ _ 3 aux:pass _ _", "believed believe VERB VBN _ 0 root _ _",
    "to to PART TO _ 6 mark _ _", "have have AUX VB _ 6 aux _ _", "sunk sink VERB VBN _ 3 xcomp _ _",
)  # fmt: skip
PLANS = clause(
    "They they PRON PRP _ 2 nsubj _ _", "plan plan VERB VBP _ 0 root _ _", "to to PART TO _ 4 mark _ _",
    "sink sink VERB VB _ 2 xcomp _ _", "it it PRON PRP _ 4 obj _ _",
)  # fmt: skip
NO_SIGN = clause(
    "There there PRON EX _ 2 expl _ _", "is be VERB VBZ _ 0 root _ _", "no no DET DT _ 4 det _ _",
    "sign sign NOUN NN _ 2 nsubj _ _", "of of ADP IN _ 6 case _ _", "rain rain NOUN NN _ 4 nmod _ _",
)  # fmt: skip
NOT_BUT = clause(
    "It it PRON PRP _ 4 nsubj _ _", "did do AUX VBD _ 4 aux _ _", "not not PART RB _ 4 advmod _ _",
    "sink sink VERB VB _ 0 root _ _", "but but CCONJ CC _ 6 cc _ _", "capsized capsize VERB VBD _ 4 conj _ _",
)  # fmt: skip


def stance(conllu: str, word: str, **options: bool) -> str:
    _, parse = read_conllu(conllu)
    sentence = parse.sentences[0]
    token = next(t for t in sentence.tokens if t.text == word)
    return stance_of(sentence, token, load().stances, **options)[0]


@pytest.mark.parametrize(
    ("conllu", "word", "expected"),
    [
        (SANK, "sank", "asserted"),
        (REPORTEDLY, "sank", "reported"),
        (NOT, "sink", "denied"),
        (WILL, "sink", "predicted"),
        (WE_WILL, "go", "intended"),
        (BELIEVED, "sunk", "alleged"),
        (PLANS, "sink", "intended"),
        (NO_SIGN, "rain", "doubted"),
        (NOT_BUT, "capsized", "asserted"),
    ],
)
def test_the_words_around_a_predicate_decide(conllu, word, expected):
    assert expected == stance(conllu, word)


def test_a_statement_may_assert_a_negative():
    assert "asserted" == stance(NOT, "sink", negation=False)


def test_a_statement_hedged_by_its_main_verb_is_alleged():
    assert "alleged" == stance(BELIEVED, "believed", negation=False)


def test_the_deciding_words_are_marked():
    report, parse = read_conllu(REPORTEDLY)
    sentence = parse.sentences[0]
    _, span = stance_of(sentence, sentence.tokens[2], load().stances)
    assert span is not None and "reportedly" == span.of(report.text)


def row(text: str, heads: str, tags: str = "") -> str:
    """A sentence as rows: words with their head and relation ("0:root"), verbs where ``tags`` says nothing else."""
    upos = dict(pair.split("=") for pair in tags.split())
    rows = []
    for word, over in zip(text.split(), heads.split(), strict=True):
        lemma, xpos, (head, relation) = LEMMAS.get(word, word.lower()), XPOS.get(word, "_"), over.split(":")
        rows.append(f"{word} {lemma} {upos.get(word, 'VERB')} {xpos} _ {head} {relation} _ _")
    return clause(*rows)


LEMMAS = {
    "failed": "fail", "managed": "manage", "prevented": "prevent", "averted": "avert", "tried": "try", "denied": "deny",
    "sinking": "sink", "docking": "dock", "expected": "expect", "left": "leave",
}  # fmt: skip
XPOS = {"sinking": "VBG", "paying": "VBG"}
PLAIN = "They=PRON to=PART not=PART did=AUX it=PRON from=SCONJ without=SCONJ a=DET the=DET no=DET of=ADP war=NOUN "


@pytest.mark.parametrize(
    ("text", "heads", "word", "expected"),
    [
        ("They failed to dock", "2:nsubj 0:root 4:mark 2:xcomp", "dock", "denied"),
        ("They did not fail to dock", "4:nsubj 4:aux 4:advmod 0:root 6:mark 4:xcomp", "dock", "asserted"),
        ("They managed to dock", "2:nsubj 0:root 4:mark 2:xcomp", "dock", "asserted"),
        ("They did not manage to dock", "4:nsubj 4:aux 4:advmod 0:root 6:mark 4:xcomp", "dock", "denied"),
        ("They tried to dock", "2:nsubj 0:root 4:mark 2:xcomp", "dock", "intended"),
        ("They did not plan to dock", "4:nsubj 4:aux 4:advmod 0:root 6:mark 4:xcomp", "dock", "denied"),
        ("They prevented it from sinking", "2:nsubj 0:root 2:obj 5:mark 2:advcl", "sinking", "denied"),
        ("They left without paying", "2:nsubj 0:root 4:mark 2:advcl", "paying", "denied"),
        ("They left to dock", "2:nsubj 0:root 4:mark 2:advcl", "dock", "intended"),
        ("They averted a war", "2:nsubj 0:root 4:det 2:obj", "war", "denied"),
        ("They did not see the war", "4:nsubj 4:aux 4:advmod 0:root 6:det 4:obj", "war", "asserted"),
        ("They see no war", "2:nsubj 0:root 4:det 2:obj", "war", "denied"),
    ],
)
def test_words_over_a_doing_decide_whether_it_was_done(text, heads, word, expected):
    _, parse = read_conllu(row(text, heads, PLAIN))
    sentence = parse.sentences[0]
    token = next(t for t in sentence.tokens if t.text == word)
    assert expected == put_on(sentence, token, load().stances, happening=True).stance


def test_who_tried_is_less_sure_to_have_done_it_than_who_did():
    _, parse = read_conllu(row("They tried to dock", "2:nsubj 0:root 4:mark 2:xcomp", PLAIN))
    sentence = parse.sentences[0]
    tried, dock = sentence.tokens[1], sentence.tokens[3]
    assert None is put_on(sentence, tried, load().stances).factuality
    assert 2.0 > (put_on(sentence, dock, load().stances).factuality or 3.0)


@pytest.mark.parametrize(
    "text",
    [
        "A sailor was shot in the hip and her condition is unknown.",
        "Five other sailors are expected to survive their injuries.",
    ],
)
def test_what_is_unknown_or_expected_of_the_hurt_leaves_them_hurt(stances, text):
    assert ["asserted"] == [stance for _, _, stance in stances(text)]
