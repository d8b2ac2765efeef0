from datetime import date
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel

from app.services.erasing import AskedBy, EraseWish
from app.services.errors import DiskFullError
from app.services.orders import CustomerErasedError
from app.services.sheets import SheetNotWrittenError
from app.ui import i18n
from app.ui.kit.speech import words_of
from tests.ui_pages.erasing import a_preview
from tests.ui_pages.fakes import TODAY, FakeBook


@pytest.fixture
def asking(customer, settle):
    """The page of a customer with the dialog open; what the page said, and where it went."""
    said, gone = [], []
    customer.did.connect(lambda done: said.append(words_of(done.words)))
    customer.go.connect(lambda code, _subject: gone.append(code))

    def ask():
        menu = customer.menu_of(customer._page, customer.head.more_button)
        menu.findChild(QAction, "menuErase").trigger()
        settle()
        return customer.erasing.dialog

    return ask, said, gone


def texts_of(dialog):
    return [label.text() for label in dialog.findChildren(QLabel) if label.text()]


def test_the_dialog_names_what_goes_and_what_stays(asking):
    ask, _, _ = asking

    told = texts_of(ask())

    for line in (
        "Erase 陈思远 for good?",
        "2 names, 1 account, 1 phone, 1 e-mail, 3 addresses, birthday",
        "also in kept rows of 4 imports, on 1 frozen list",
        "3 notes, 2 facts and own values, 38 history lines",
        "12 orders, ¥3,286.00, without a name",
        (
            "2 copies from before still hold the data, with the one made now: 22 Nov 2026, "
            "15 Nov 2026. If one is restored, the erasure is done again."
        ),
    ):
        assert line in told


def test_keeping_has_the_focus_and_changes_nothing(qtbot, asking, eraser, settle):
    ask, said, gone = asking
    dialog = ask()

    assert QApplication.focusWidget() is dialog.keep_button or dialog.keep_button.isDefault()
    assert not dialog.erase_button.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    settle()

    assert eraser.wishes == []
    assert (said, gone) == ([], [])


@pytest.mark.parametrize(
    ("typed", "agrees"),
    [("陈思", False), ("陈思远", True), (" 陈思远 ", True), ("陈 思远", False), ("", False)],
)
def test_only_the_name_lets_her_be_erased(asking, typed, agrees):
    ask, _, _ = asking
    dialog = ask()

    dialog.name_field.setText(typed)

    assert dialog.erase_button.isEnabled() is agrees


def test_enter_after_the_name_leads_to_the_button_only(qtbot, asking, eraser, settle):
    ask, said, _ = asking
    dialog = ask()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.name_field.setFocus()

    qtbot.keyClick(dialog.name_field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.name_field.setText("陈思远")
    qtbot.keyClick(dialog.name_field, Qt.Key.Key_Return)
    settle()

    assert dialog.isVisible()
    assert dialog.erase_button.hasFocus()
    assert not said


def test_who_has_no_name_is_named_by_the_number(asking, eraser):
    ask, _, _ = asking
    eraser.told = a_preview(name=None, names=0)
    dialog = ask()

    assert "Erase customer no. 5 for good?" in texts_of(dialog)
    assert "Type the number:" in texts_of(dialog)
    dialog.name_field.setText("5")
    assert dialog.erase_button.isEnabled()


def test_a_day_to_come_is_none(asking):
    ask, _, _ = asking
    dialog = ask()
    dialog.name_field.setText("陈思远")

    dialog.asked.day.clear()
    dialog.asked.day.setText("2999-01-01")
    dialog.asked.day.textEdited.emit("2999-01-01")

    assert not dialog.erase_button.isEnabled()


def test_erasing_leads_back_to_the_list_and_tells_it(qtbot, asking, eraser, settle):
    ask, said, gone = asking
    dialog = ask()
    dialog.asked.who.choose(AskedBy.SELLER)
    dialog.asked.day.setText("2026-11-20")
    dialog.name_field.setText("陈思远")

    qtbot.mouseClick(dialog.erase_button, Qt.MouseButton.LeftButton)
    settle()

    assert eraser.wishes == [EraseWish(5, AskedBy.SELLER, date(2026, 11, 20))]
    assert said == ["Erased for good. The orders stay without a name."]
    assert gone == ["customers"]


def test_the_day_is_today_until_another_is_typed(asking, eraser, settle, qtbot):
    ask, _, _ = asking
    dialog = ask()
    dialog.name_field.setText("陈思远")

    qtbot.mouseClick(dialog.erase_button, Qt.MouseButton.LeftButton)
    settle()

    assert eraser.wishes == [EraseWish(5, AskedBy.PERSON, TODAY)]


def test_nobody_closes_the_dialog_while_it_is_done(qtbot, asking, eraser, settle):
    ask, _, _ = asking
    eraser.hold = Event()
    dialog = ask()
    dialog.name_field.setText("陈思远")
    qtbot.mouseClick(dialog.erase_button, Qt.MouseButton.LeftButton)

    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    dialog.close()

    assert dialog.isVisible()
    assert dialog.card.isVisible()
    eraser.hold.set()
    settle()
    assert len(eraser.wishes) == 1


def test_a_full_disk_is_told_and_the_page_stays(qtbot, asking, eraser, settle):
    ask, said, gone = asking
    eraser.fault = DiskFullError("full")
    dialog = ask()
    dialog.name_field.setText("陈思远")

    qtbot.mouseClick(dialog.erase_button, Qt.MouseButton.LeftButton)
    settle()

    assert len(said) == 1
    assert gone == []


def test_what_is_left_for_the_next_start_is_told(qtbot, asking, eraser, settle):
    ask, said, _ = asking
    eraser.is_clean = False
    dialog = ask()
    dialog.name_field.setText("陈思远")

    qtbot.mouseClick(dialog.erase_button, Qt.MouseButton.LeftButton)
    settle()

    assert said == ["Erased. What is left in the file goes at the next start."]


def test_all_that_is_known_is_saved_from_the_dialog(asking, eraser, settle):
    ask, said, _ = asking
    dialog = ask()

    dialog.save_wanted.emit(Path("her.xlsx"))
    settle()

    ((person, wish),) = eraser.saved
    assert (person, wish.path, wish.is_masked) == (5, Path("her.xlsx"), False)
    assert dialog.saved.text() == "All that is known is saved in her.xlsx"
    assert said == []
    assert dialog.isVisible()


def test_all_that_is_known_is_saved_from_the_menu(asking, customer, eraser, settle):
    _, said, _ = asking

    customer.erasing.save_to(5, Path("her.xlsx"))
    settle()

    assert len(eraser.saved) == 1
    assert said == ["All that is known is saved in her.xlsx"]


def test_a_file_that_cannot_be_saved_is_told(asking, eraser, settle):
    ask, said, _ = asking
    dialog = ask()
    eraser.fault = SheetNotWrittenError(Path("her.xlsx"))

    dialog.save_wanted.emit(Path("her.xlsx"))
    settle()

    assert len(said) == 1
    assert dialog.save_button.isEnabled()


@pytest.mark.parametrize("language", list(i18n.Language))
def test_the_sentence_with_the_fields_stands_in_every_language(asking, language):
    ask, _, _ = asking
    dialog = ask()

    i18n.speak(language)
    QApplication.processEvents()

    line = dialog.asked.layout()
    widgets = [line.itemAt(at).widget() for at in range(line.count())]
    assert dialog.asked.who in widgets
    assert dialog.asked.day in widgets
    assert all(widget.isVisible() for widget in widgets if widget is not None)


def test_an_old_number_tells_when_she_was_erased(customer, monkeypatch, settle, qtbot):
    gone = []
    customer.go.connect(lambda code, _subject: gone.append(code))

    def erased(_book, person_id):
        raise CustomerErasedError(person_id, date(2026, 11, 23))

    monkeypatch.setattr(FakeBook, "page", erased)
    customer.opened(7)
    settle()

    assert "This customer was erased on 23 Nov 2026" in texts_of(customer)
    assert customer._error.first_button.text() == "To the customers"
    qtbot.mouseClick(customer._error.first_button, Qt.MouseButton.LeftButton)
    assert gone == ["customers"]
