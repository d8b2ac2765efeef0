"""Words have the room they need: in buttons, popups, dialogs and on cards."""

from contextlib import suppress
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QWidget

from app.ui.i18n import Language, speak
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.confirm import ConfirmDialog
from app.ui.kit.layouts import column
from app.ui.kit.page_header import PageHeader
from app.ui.kit.popup import Popup
from app.ui.kit.text_area import TextArea
from app.ui.kit.texts import badge, label
from app.ui.segments.field_popup import FieldPopup
from app.ui.theme import Appearance, elided_lines, put_on
from app.ui.tour import cut_words
from app.ui.tour.pseudo import PseudoDictionary

RULE = "People who live in 浙江, 江苏 or 上海 🍵 and who spent over ¥500 in the last 12 months"
LONG = "Each keeps the orders and contacts it came with. What was written down since stays."


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    return window


@pytest.mark.parametrize("width", [60, 120, 240, 1000])
def test_a_rule_is_cut_to_two_lines_at_a_letter_and_says_so(window, width):
    cut = elided_lines(RULE, width, 2)

    shown = label(cut, wraps=True)
    shown.setParent(window)
    two = label("A\nB", wraps=True)
    two.setParent(window)
    assert cut == RULE or (cut.endswith("…") and RULE.startswith(cut.removesuffix("…").rstrip()))
    assert (cut == RULE) is (width == 1000)
    assert shown.heightForWidth(width + 1) <= two.heightForWidth(width + 1) + 6  # Han is higher


def test_two_lines_are_measured_anew_in_another_text_size(qapp):
    before = elided_lines(RULE, 240, 2)

    put_on(qapp, appearance=Appearance.LIGHT, percent=150)

    assert len(elided_lines(RULE, 240, 2)) < len(before)


def test_an_icon_keeps_its_distance_from_words_that_come_later(window):
    at_once, later = (Button(words, Kind.PRIMARY, "check", parent=window) for words in ("Go", ""))

    later.set_words("Go")

    assert later.iconSize() == at_once.iconSize()
    assert later.sizeHint() == at_once.sizeHint()


def test_a_head_without_room_shows_icons_and_keeps_title_and_main_button(qtbot, window):
    header = PageHeader("Points of the shop")
    more = [Button(words, Kind.DEFAULT, "download") for words in ("Check ledger", "Export")]
    plain, main = Button("Cancel"), Button("Redeem", Kind.PRIMARY, "gift")
    for each in (*more, plain, main):
        header.add_action(each)
    header.setParent(window)
    header.resize(900, 60)
    header.show()
    qtbot.wait(1)
    assert [each.text() for each in more] == ["Check ledger", "Export"]

    whole = header.layout().minimumSize().width()
    header.resize(whole - 60, 60)

    qtbot.waitUntil(lambda: more[0].text() == "")
    assert (more[0].toolTip(), more[0].accessibleName()) == ("Check ledger", "Check ledger")
    assert (plain.text(), main.text()) == ("Cancel", "Redeem")
    qtbot.waitUntil(lambda: cut_words(header, "head") == [])
    header.resize(whole + 160, 60)
    qtbot.waitUntil(lambda: more[0].text() == "Check ledger")
    header.add_badge(badge("a badge that takes the room of a button"))
    header.findChildren(QLabel)[-1].show()
    qtbot.waitUntil(lambda: more[0].text() == "")
    more[0].set_words("Check")
    qtbot.waitUntil(lambda: more[0].accessibleName() == "Check")
    header.resize(900, 60)
    qtbot.waitUntil(lambda: more[0].text() == "Check")
    assert more[0].toolTip() == ""


def test_a_popup_is_as_high_as_its_words_are_at_its_width(window):
    popup = Popup(window)
    popup.setLayout(column(label(LONG * 3, wraps=True), label("end"), margins=16))
    popup.setFixedWidth(240)

    popup.show_beside(window, popup)

    assert cut_words(popup, "popup") == []


def test_a_text_is_shown_whole_at_the_width_it_gets(window, qtbot):
    area = TextArea()
    area.setPlainText(LONG * 2)
    popup = Popup(window)
    popup.setLayout(column(area, label("end"), margins=16))
    popup.setFixedWidth(300)

    popup.show_beside(window, area)

    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() == 0)
    assert area.height() <= popup.height()


def test_a_question_has_no_empty_room_under_its_words(window, qtbot):
    dialog = ConfirmDialog(window, "Merge?", goes=[LONG], stays=[LONG, LONG * 3], verb="Merge")
    dialog.show()

    needed = dialog.layout().totalHeightForWidth(dialog.width())
    qtbot.waitUntil(lambda: dialog.height() == needed)
    assert cut_words(dialog, "dialog") == []
    dialog.close()


@pytest.mark.parametrize("language", [*Language, None], ids=str)
def test_the_list_of_fields_is_as_wide_as_the_longest_of_them(window, qtbot, qapp, language):
    longest = PseudoDictionary(qapp)
    speak(language or Language.ENGLISH)
    if language is None:
        QCoreApplication.installTranslator(longest)
    put_on(qapp, appearance=Appearance.LIGHT, percent=150, language=language or "en")
    room = SimpleNamespace(
        lexicon=SimpleNamespace(own={}),
        finding=SimpleNamespace(facets=lambda _asker, know: know(("Own facet",))),
    )
    try:
        QCoreApplication.processEvents()  # the language is known before a list is opened in it
        popup = FieldPopup(window, room)
        popup.show_beside(window, popup.search)
        with suppress(qtbot.TimeoutError):
            qtbot.waitUntil(lambda: not cut_words(popup, "fields"))
        faults = cut_words(popup, "fields")
    finally:
        QCoreApplication.removeTranslator(longest)
        QCoreApplication.processEvents()  # the change of language is not left to the next test
    assert faults == []
