"""Cases of numbers: what is expected of each, and when one is wholly right."""

from crosswire.evaluation import numbers
from crosswire.lexicons import load


def case(text, *results):
    return {
        "Input": text,
        "Results": [
            {"Start": text.index(words), "End": text.index(words) + len(words) - 1, "Resolution": resolution}
            for words, resolution in results
        ],
    }


def is_right(model, one):
    return bool(numbers.case_unit("a case", one, *numbers.MODELS[model]).counts["right"])


def test_a_number_is_right_by_its_value():
    assert is_right("NumberModel", case("she sold twenty-one lamps", ("twenty-one", {"value": "21"})))
    assert not is_right("NumberModel", case("she sold twenty-one lamps", ("twenty-one", {"value": "20"})))


def test_a_case_is_wrong_where_more_is_found_than_is_there():
    assert not is_right("NumberModel", case("she sold 21 lamps and 4 oars", ("21", {"value": "21"})))


def test_a_case_without_results_is_right_where_nothing_is_found():
    assert is_right("NumberModel", case("she sold lamps"))


def test_one_end_of_a_range_counts_with_whether_it_is_included():
    text = "at least 30 lamps"
    assert is_right("NumberRangeModel", case(text, ("at least 30", {"value": "[30,)"})))
    assert not is_right("NumberRangeModel", case(text, ("at least 30", {"value": "(30,)"})))


def test_money_is_an_amount_and_a_code():
    text = "they paid $40 million for it"
    assert is_right("CurrencyModel", case(text, ("$40 million", {"value": "40000000", "unit": "Dollar"})))
    euros = {"value": "40000000", "unit": "Euro"}
    assert not is_right("CurrencyModel", case(text, ("$40 million", euros)))


def test_cents_are_hundredths():
    assert (0.5, "USD") == numbers.money_of({"value": "50", "unit": "Cent"})


def test_percentages_are_numbers_with_a_sign_or_word():
    found = numbers.percentages_in("12% of lamps and 30 per cent of 9 oars", load())
    assert [(12.0,), (30.0,)] == [one.value for one in found]
