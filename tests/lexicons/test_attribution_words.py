"""The lexicons of attribution: bundled entries, and a user's own."""

import pytest

from crosswire.lexicons import LexiconError
from crosswire.lexicons.cues import load_cues
from crosswire.lexicons.roles import load_roles
from crosswire.lexicons.stances import load_stances


def test_a_user_adds_a_cue_verb_in_one_line(tmp_path):
    path = tmp_path / "mine.yaml"
    path.write_text("cues:\n- {cue: carol, kind: verb, content: [clause], example: He carolled that it snowed.}\n")
    assert "carol" not in load_cues().verbs
    assert {"clause"} == load_cues((path,)).verbs["carol"][0].contents


def test_a_cue_of_unknown_kind_is_refused_with_what_it_needs(tmp_path):
    path = tmp_path / "mine.yaml"
    path.write_text("cues:\n- {cue: carol, kind: song, example: He carolled.}\n")
    with pytest.raises(LexiconError, match="kind of"):
        load_cues((path,))


def test_a_longer_cue_is_tried_before_a_shorter_one():
    lengths = [len(cue.words) for cue in load_cues().verbs["quote"]]
    assert sorted(lengths, reverse=True) == lengths


def test_abbreviated_titles_stand_for_the_full_word():
    assert "senator" == load_roles().full["sen."]
    assert load_roles().is_personal("sen.")


def test_phrases_of_doubt_are_found_by_their_first_word():
    assert (("no", "sign"), "doubted") in load_stances().phrases["no"]
