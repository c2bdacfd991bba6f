from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crosswire.language import Parser
from crosswire.language.shipped import SHIPPED
from crosswire.language.trees import is_tree
from crosswire.records import Mark, Report, Span

TEXT = (
    "Six miners were killed and 12 others injured when a shaft collapsed near Harlow on Tuesday, police said.\n\n"
    "“We have found nobody alive,” said Ada Marlow, who leads the search for the Mine Office."
)
pieces = st.sampled_from(
    ["Police said ", "12,000 ", "n't", "\n\n", "😀", "U.S. ", "\x00", "\u202e", "…", "“", "ñ", "\ud800", "a" * 90]
)
texts = st.one_of(st.text(max_size=80), st.lists(pieces, max_size=20).map("".join))


def report(text, marks=()):
    return Report(id="r_1", path="a.txt", text=text, sha256="", marks=marks)


def test_a_report_is_read_into_sentences_with_trees(parser):
    parse = parser.parse(report(TEXT))
    assert "r_1" == parse.report
    assert [0, 1] == [s.paragraph for s in parse.sentences]
    first = parse.sentences[0]
    assert {"kill", "say"} <= {t.lemma for t in first.tokens if t.upos == "VERB"}
    killed = next(t for t in first.tokens if t.text == "killed")
    assert ["miners"] == [t.text for t in first.kids(killed, "nsubj")]


def test_names_are_found(parser):
    parse = parser.parse(report(TEXT))
    found = {
        (" ".join(t.text for t in s.tokens[n.first : n.last + 1]), n.kind) for s in parse.sentences for n in s.names
    }
    assert ("Ada Marlow", "PER") in found
    assert "Harlow" in {name for name, _ in found}


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=texts)
def test_no_text_makes_it_raise_and_offsets_hold(parser, text):
    for sentence in parser.parse(report(text)).sentences:
        assert is_tree([t.head for t in sentence.tokens])
        assert all(text[t.start : t.end] == t.text for t in sentence.tokens)
        assert list(range(len(sentence.tokens))) == [t.index for t in sentence.tokens]
        assert all(0 <= n.first <= n.last < len(sentence.tokens) for n in sentence.names)


def test_reading_twice_gives_the_same(parser):
    assert parser.parse(report(TEXT)) == parser.parse(report(TEXT))
    assert Parser(threads=1).parse(report(TEXT)) == parser.parse(report(TEXT))


def test_a_sentence_too_long_for_the_network_is_read_in_parts(parser):
    text = "; ".join(f"ward {i} lost {i} people" for i in range(300)) + "."
    sentences = parser.parse(report(text)).sentences
    assert 5 < len(sentences) < 60
    assert text == "".join(text[s.span.start : s.span.end] + " " for s in sentences).strip()


def test_tables_and_capitals_are_read(parser):
    text = "WARD\tDEAD\tHURT\nNORTH\t3\t14\nSOUTH\t0\t2\n\nSIX PEOPLE WERE KILLED IN HARLOW, POLICE SAID."
    sentences = parser.parse(report(text)).sentences
    assert "kill" in {t.lemma for t in sentences[-1].tokens}


def test_a_report_that_is_all_furniture_has_no_sentences(parser):
    text = "Subscribe now"
    assert () == parser.parse(report(text, (Mark("furniture", Span(0, len(text))),))).sentences


def test_who_says_what_is_seen(parser):
    parse = parser.parse(report(TEXT))
    assert {("police", "said"), ("Ada Marlow, who leads the search for the Mine Office", "said")} == {
        (saying.source.of(TEXT), saying.cue.of(TEXT)) for saying in parse.sayings if saying.source
    }


def test_without_the_file_for_attribution_all_else_is_read(parser, tmp_path):
    for name in ("lower.onnx", "network.onnx", "tokenizer.json", "classes.json"):
        (tmp_path / name).symlink_to(SHIPPED / name)
    bare = Parser(network=tmp_path).parse(report(TEXT))
    assert () == bare.sayings
    assert [s.span for s in parser.parse(report(TEXT)).sentences] == [s.span for s in bare.sentences]
    assert [t.lemma for s in parser.parse(report(TEXT)).sentences for t in s.tokens if t.upos == "VERB"] == [
        t.lemma for s in bare.sentences for t in s.tokens if t.upos == "VERB"
    ]
