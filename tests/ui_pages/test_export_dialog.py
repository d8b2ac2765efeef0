from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.services.errors import StoppedError
from app.services.exporting import CustomerColumn
from app.services.sheets import SheetNotWrittenError
from app.ui.kit.speech import words_of


@pytest.fixture
def asking(qtbot, customers, settle):
    """The list with the dialog open, and what the page said it did."""
    customers.opened(None)
    settle()
    said = []
    customers.did.connect(said.append)
    qtbot.mouseClick(customers.export_button, Qt.MouseButton.LeftButton)
    return customers, customers.exporting.dialog, said


def test_all_columns_are_ticked_and_phones_are_masked(asking):
    _, dialog, _ = asking

    assert dialog.wish.columns == tuple(CustomerColumn)
    assert dialog.wish.is_masked
    assert "12,846 customers" in dialog.findChild(QPushButton, "exportSave").window()._title()


def test_what_is_shown_goes_out_with_the_columns_wanted(asking, export, settle):
    page, dialog, said = asking
    for code in CustomerColumn:
        dialog.ticks[code].setChecked(code in (CustomerColumn.NAME, CustomerColumn.PHONE))
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
    dialog.ticks[CustomerColumn.NOTE].setChecked(False)
    dialog.take_path(Path("people.xlsx"))
    settle()

    page.export_button.click()

    assert CustomerColumn.NOTE not in page.exporting.dialog.wish.columns


def test_a_name_without_ending_becomes_a_workbook(asking, export, settle):
    _, dialog, _ = asking

    dialog.take_path(Path("people"))
    settle()

    assert export.asked[0][1].path == Path("people.xlsx")


def test_without_a_column_there_is_nothing_to_save(asking):
    _, dialog, _ = asking
    for tick in dialog.ticks.values():
        tick.setChecked(False)

    assert not dialog.save.isEnabled()


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

    assert not customers.export_button.isVisible()
