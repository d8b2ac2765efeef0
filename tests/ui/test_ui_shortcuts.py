import pytest
from PySide6.QtWidgets import QLabel

from app.ui.actions import DECLARED, keys_of_deed, tip_of_deed
from app.ui.i18n import Language, speak
from app.ui.shortcuts import ShortcutsPage


@pytest.fixture
def page(qtbot):
    made = ShortcutsPage()
    qtbot.addWidget(made)
    made.show()
    return made


def _texts(page):
    return {label.text() for label in page.findChildren(QLabel)}


def test_everything_the_window_can_do_stands_there_with_its_keys(page):
    shown = _texts(page)

    for deed, declared in DECLARED.items():
        if declared.keys:
            assert {tip_of_deed(deed), keys_of_deed(deed)} <= shown


def test_what_works_in_a_list_stands_there_too(page):
    assert {"Select everybody in the list", "Ctrl+A"} <= _texts(page)


def test_it_speaks_the_language_in_use(page, qapp):
    speak(Language.CHINESE)
    qapp.processEvents()

    assert {"快捷键", "选中列表中的所有客户"} <= _texts(page)
