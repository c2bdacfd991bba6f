"""Cases of dates: when a result is found, and when it is right."""

from crosswire.evaluation.date_cases import case_unit


def unit(text, words, kind, *values):
    result = {
        "Start": text.index(words),
        "End": text.index(words) + len(words) - 1,
        "TypeName": f"datetimeV2.{kind}",
        "Resolution": {"values": list(values)},
    }
    return case_unit(
        "a case", {"Input": text, "Context": {"ReferenceDateTime": "2019-05-16T09:00:00"}, "Results": [result]}
    )


def is_right(*case):
    return bool(unit(*case).counts["all right"])


def test_a_date_is_right_by_one_of_its_values():
    values = ({"timex": "XXXX-06-03", "value": "2018-06-03"}, {"timex": "XXXX-06-03", "value": "2019-06-03"})
    assert is_right("back on june 3", "june 3", "date", *values)
    assert not is_right("back on june 4", "june 4", "date", *values)


def test_a_range_is_right_by_both_ends_open_ones_too():
    assert is_right(
        "from 3 to 9 june 2020", "3 to 9 june 2020", "daterange", {"start": "2020-06-03", "end": "2020-06-09"}
    )
    assert not is_right("from 3 to 9 june 2020", "3 to 9 june 2020", "daterange", {"start": "2020-06-03"})
    assert is_right("after 2016", "after 2016", "daterange", {"timex": "2016", "start": "2017-01-01"})


def test_a_duration_is_right_by_its_timex():
    assert is_right("for two weeks", "two weeks", "duration", {"timex": "P2W", "value": "1209600"})


def test_what_no_day_can_be_is_right_by_its_timex():
    assert is_right("feb 30", "feb 30", "date", {"timex": "XXXX-02-30", "value": "not resolved"})


def test_times_of_day_and_sets_are_not_wanted():
    assert 0 == unit("at 9 pm", "9 pm", "time", {"timex": "T21"}).counts["all wanted"]


def test_an_error_says_what_was_found():
    (error,) = unit("for two weeks", "two weeks", "duration", {"timex": "P3W"}).errors
    assert ("duration wrong", "another value") == (error.kind, error.cause)
