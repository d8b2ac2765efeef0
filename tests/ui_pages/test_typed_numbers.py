"""Numbers of conditions as sellers type them: one rule in every field."""

from decimal import Decimal

import pytest

from app.ui.conditions.typed_numbers import count_of_text, number_of_text


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1500", "1500"),
        ("1,500", "1500"),
        ("1,500.25", "1500.25"),
        ("12,345,678", "12345678"),
        ("1,5", "1.5"),
        ("1.5", "1.5"),
        ("0,500", "0.5"),
        ("12,50", "12.5"),
        (",5", "0.5"),
        ("2.", "2"),
        ("-5", "-5"),
        ("\u22125", "-5"),
        (" ５ ", "5"),
        ("１，５", "1.5"),
        ("1,2,3", None),
        ("1,50,000", None),
        ("1.500,25", None),
        ("1e3", None),
        ("nan", None),
        ("١", None),
        ("", None),
        ("-", None),
        (",", None),
    ],
)
def test_a_comma_stands_between_thousands_or_before_decimals(text, value):
    assert number_of_text(text) == (None if value is None else Decimal(value))


@pytest.mark.parametrize(
    ("text", "count"), [("20", 20), ("1,000", 1_000), ("1,5", None), ("-1", None), ("x", None)]
)
def test_people_are_counted_in_whole_numbers(text, count):
    assert count_of_text(text) == count
