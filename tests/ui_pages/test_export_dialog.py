from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from app.services.errors import StoppedError
from app.services.exporting import CustomerColumn, OutTable
from app.services.sheets import SheetNotWrittenError
from app.ui.exporting import ExportWish, Form
from app.ui.kit.speech import words_of


@pytest.fixture
def asking(qtbot, customers, settle):
    """The list with the dialog open, and what the page said it did."""
    customers.opened(None)
    settle()
    said = []
    customers.did.connect(said.append)
    qtbot.mouseClick(customers.head.export_button, Qt.MouseButton.LeftButton)
    return customers, customers.exporting.dialog, said


def choose(dialog, form):
    dialog.tabs.part(dialog.forms.index(form)).click()


def test_all_columns_are_ticked_and_phones_are_masked(asking):
    _, dialog, _ = asking

    assert dialog.wish.columns == tuple(CustomerColumn)
    assert dialog.wish.is_masked
    assert "Which columns of 12,846 customers?" in texts_of(dialog)


def texts_of(dialog):
    return [label.text() for label in dialog.findChildren(QLabel)]


def test_what_is_shown_goes_out_with_the_columns_wanted(asking, export, settle):
    page, dialog, said = asking
    for code, tick in dialog.parts[Form.PEOPLE].column_ticks.items():
        tick.setChecked(code in (CustomerColumn.NAME, CustomerColumn.PHONE))
    dialog.whole.setChecked(True)

    dialog.take_path(Path("people.csv"))
    settle()

    ((question, wish),) = export.asked
    assert question == page._question
    assert wish.path == Path("people.csv")
    assert wish.columns == (CustomerColumn.NAME, CustomerColumn.PHONE)
    assert not wish.is_masked
    assert [words_of(done.words) for done in said] == ["2 customers written to people.csv"]
    assert page.exporting.dialog is None


def test_the_next_time_the_same_columns_are_ticked(asking, settle):
    page, dialog, _ = asking
    dialog.parts[Form.PEOPLE].column_ticks[CustomerColumn.NOTE].setChecked(False)
    dialog.take_path(Path("people.xlsx"))
    settle()

    page.head.export_button.click()

    assert CustomerColumn.NOTE not in page.exporting.dialog.wish.columns


def test_a_name_without_ending_becomes_a_workbook(asking, export, settle):
    _, dialog, _ = asking

    dialog.take_path(Path("people"))
    settle()

    assert export.asked[0][1].path == Path("people.xlsx")


def test_without_a_column_there_is_nothing_to_save(asking):
    _, dialog, _ = asking
    for tick in dialog.parts[Form.PEOPLE].column_ticks.values():
        tick.setChecked(False)

    assert not dialog.save.isEnabled()
    choose(dialog, Form.EXCEL)
    assert dialog.save.isEnabled()


@pytest.mark.parametrize(
    ("form", "name"), [(Form.PEOPLE, "exportColumns"), (Form.TABLES, "exportTables")]
)
def test_everything_and_nothing_is_one_click(asking, form, name):
    _, dialog, _ = asking
    choose(dialog, form)
    part = dialog.parts[form]
    every, none = (dialog.findChild(QPushButton, f"{name}{which}") for which in ("All", "None"))
    ticks = [*part.column_ticks.values(), *part.table_ticks.values()]

    none.click()
    assert not any(tick.isChecked() for tick in ticks)
    assert not dialog.save.isEnabled()

    every.click()
    assert all(tick.isChecked() for tick in ticks)
    assert dialog.save.isEnabled()


def test_only_the_selected_go_out_when_their_bar_is_asked(qtbot, customers, settle, export):
    customers.opened(None)
    settle()
    customers.body.table.picked.put((3, 1), is_on=True)

    qtbot.mouseClick(customers.body.bar.export_button, Qt.MouseButton.LeftButton)
    dialog = customers.exporting.dialog
    assert "Which columns of 2 customers?" in texts_of(dialog)
    dialog.take_path(Path("two.xlsx"))
    settle()

    assert export.asked[0][0] == [1, 3]


def test_with_some_selected_they_are_what_the_list_s_export_means(customers, settle):
    customers.opened(None)
    settle()
    customers.body.table.picked.put((3, 1), is_on=True)

    customers.offer_export()

    assert "Which columns of 2 customers?" in texts_of(customers.exporting.dialog)


def test_people_go_out_to_be_edited_in_excel_as_a_workbook_alone(asking, export, settle):
    page, dialog, said = asking
    choose(dialog, Form.EXCEL)

    assert not dialog.whole.isVisible()
    dialog.take_path(Path("people.csv"))
    settle()

    assert export.asked == [(page._question, Path("people.csv.xlsx"))]
    (told,) = [words_of(done.words) for done in said]
    assert told == "2 customers written to people.csv.xlsx. Edit it, save it, drop it here."


def test_all_tables_go_out_as_a_workbook_or_a_zip(asking, export, settle):
    _, dialog, said = asking
    choose(dialog, Form.TABLES)
    dialog.parts[Form.TABLES].table_ticks[OutTable.PRODUCTS].setChecked(False)

    dialog.take_path(Path("all.zip"))
    settle()

    ((tables, wish),) = export.asked
    assert tables == tuple(table for table in OutTable if table is not OutTable.PRODUCTS)
    assert (wish.path, wish.is_masked) == (Path("all.zip"), True)
    assert [words_of(done.words) for done in said] == ["2 rows written to all.zip"]


def test_a_stop_asks_again(asking, export, settle):
    page, dialog, said = asking
    export.fails = StoppedError()

    dialog.take_path(Path("people.xlsx"))
    settle()

    assert page.exporting.dialog is dialog
    assert dialog.save.isVisible()
    assert said == []


def test_a_disk_that_refuses_is_told(asking, export, settle):
    _, dialog, said = asking
    export.fails = SheetNotWrittenError(Path("people.xlsx"))

    dialog.take_path(Path("people.xlsx"))
    settle()

    assert words_of(said[0].words).startswith("The file could not be saved")


def test_without_customers_there_is_nothing_to_export(customers, book, settle):
    book.people = 0

    customers.opened(None)
    settle()

    assert not customers.head.export_button.isVisible()


def test_columns_once_left_out_are_left_out_after_the_next_start_but_contacts_are_masked(
    asking, desks, keeper, settle
):
    _, dialog, _ = asking
    dialog.parts[Form.PEOPLE].column_ticks[CustomerColumn.NOTE].setChecked(False)
    dialog.whole.setChecked(True)
    dialog.take_path(Path("people.xlsx"))
    settle()

    assert keeper.texts["export/left_out"] == "note"
    wish = ExportWish(Form.PEOPLE).without(keeper.texts["export/left_out"])
    assert wish.columns == tuple(c for c in CustomerColumn if c is not CustomerColumn.NOTE)
    assert wish.is_masked
