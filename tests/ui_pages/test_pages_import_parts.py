from pathlib import Path

import pytest

from app.services.exchange.views import Counts, KeptRow, Reason
from app.ui.importing.done_view import summed
from app.ui.importing.parts import parts_of, row_span
from app.ui.importing.words import change_value, row_words
from tests.ui_pages.fakes import FieldChange, a_look, a_table


def rows(*numbers):
    return [KeptRow(number, Reason.ID_MISSING, None, ()) for number in numbers]


@pytest.mark.parametrize(
    ("numbers", "spans"),
    [
        ((), []),
        ((6,), [(6, 6)]),
        ((3, 2, 1), [(1, 3)]),
        ((1, 2, 4, 4, 6, 7), [(1, 2), (4, 4), (6, 7)]),
    ],
)
def test_row_numbers_are_told_in_spans(numbers, spans):
    assert row_span(rows(*numbers)) == spans


def test_many_scattered_rows_are_named_by_the_first_and_a_number(qapp):
    assert row_words(rows(1, 3, 5, 7, 9, 11)) == "Rows 1, 3, 5, 7 and 2 more."


def test_of_several_tables_the_unknown_ones_start_left_out():
    look = a_look(
        Path("book.xlsx"),
        a_table(name="Orders"),
        a_table(name="Returns", format_key=None, needs=("columns",)),
    )

    assert [part.is_in for part in parts_of(look)] == [True, False]


def test_of_unknown_tables_only_the_first_starts_in():
    unknown = {"format_key": None, "needs": ("columns",)}
    look = a_look(Path("b.xlsx"), a_table(name="A", **unknown), a_table(name="B", **unknown))

    assert [part.is_in for part in parts_of(look)] == [True, False]


def test_a_single_shop_column_answers_the_question_for_the_shop():
    look = a_look(Path("a.csv"), a_table(shop=None, shops=("Hill",), needs=("shop",)))

    assert parts_of(look)[0].open_needs() == ()


def test_an_unknown_table_is_planned_with_the_columns_proposed():
    part = parts_of(a_look(Path("a.csv"), a_table(format_key=None)))[0]

    assert part.plan().mapping[0] == "account"


def test_counts_of_several_files_add_up():
    total = summed([Counts(read=3, applied=2, kept_aside=1), Counts(read=4, unchanged=4)])

    assert (total.read, total.applied, total.unchanged, total.kept_aside) == (7, 2, 4, 1)


def test_a_changed_amount_is_written_as_money(qapp):
    change = FieldChange("order", "1", "paid_minor", "38600", "-120")

    assert change_value(change, change.before, "CNY") == "¥386.00"
    assert change_value(change, change.after, "JPY") == "−¥120"
