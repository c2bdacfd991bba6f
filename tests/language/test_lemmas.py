import pytest

from crosswire.language.lemmas import lemma


@pytest.mark.parametrize(
    ("word", "upos", "xpos", "expected"),
    [
        ("said", "VERB", "VBD", "say"),
        ("left", "VERB", "VBD", "leave"),
        ("left", "ADJ", "JJ", "left"),
        ("found", "VERB", "VBN", "find"),
        ("wounded", "VERB", "VBN", "wound"),
        ("wounded", "ADJ", "JJ", "wounded"),
        ("died", "VERB", "VBD", "die"),
        ("dead", "ADJ", "JJ", "dead"),
        ("killed", "VERB", "VBN", "kill"),
        ("killing", "NOUN", "NN", "killing"),
        ("killings", "NOUN", "NNS", "killing"),
        ("injured", "VERB", "VBN", "injure"),
        ("shot", "VERB", "VBN", "shoot"),
        ("struck", "VERB", "VBD", "strike"),
        ("stopped", "VERB", "VBD", "stop"),
        ("evacuating", "VERB", "VBG", "evacuate"),
        ("warned", "VERB", "VBD", "warn"),
        ("was", "AUX", "VBD", "be"),
        ("n’t", "PART", "RB", "not"),
        ("'s", "PART", "POS", "'s"),
        ("children", "NOUN", "NNS", "child"),
        ("people", "NOUN", "NNS", "people"),
        ("ministries", "NOUN", "NNS", "ministry"),
        ("them", "PRON", "PRP", "they"),
        ("her", "PRON", "PRP", "she"),
        ("her", "PRON", "PRP$", "her"),
        ("Harlow", "PROPN", "NNP", "Harlow"),
        ("worst", "ADJ", "JJS", "bad"),
        ("”", "PUNCT", "''", '"'),
    ],
)
def test_lemma_follows_the_part_of_speech(word, upos, xpos, expected):
    assert expected == lemma(word, upos, xpos)
