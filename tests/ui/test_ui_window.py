from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPushButton, QVBoxLayout

from app.ui.actions import Deed
from app.ui.i18n import Language, speak
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.deeds import Done
from app.ui.kit.float_bar import FloatBar
from app.ui.kit.page import Page
from app.ui.main_window import MainWindow, PageCode
from app.ui.main_window.undo_notices import UndoNotices
from app.ui.theme import Appearance, Tone
from app.ui.window_state import FILE, OLD_FILE, WindowState


class _Notebook(Page):
    """A page that writes down what happened to it."""

    def __init__(self, *, wants_files=False):
        super().__init__()
        self.subjects, self.files, self.wants_files = [], [], wants_files
        self.search = QLineEdit()
        QVBoxLayout(self).addWidget(self.search)

    def opened(self, subject):
        self.subjects.append(subject)

    def focus_search(self):
        self.search.setFocus()
        return True

    def take_files(self, paths):
        self.files += paths
        return self.wants_files


@pytest.fixture
def built():
    return []


@pytest.fixture
def window(qtbot, tmp_path, built):
    def maker(code):
        def make():
            built.append(code)
            return _Notebook(wants_files=code is PageCode.IMPORT)

        return make

    made = MainWindow(WindowState(tmp_path), {code: maker(code) for code in PageCode})
    qtbot.addWidget(made)
    made.show_frame()
    made.show()
    return made


def _press(window, deed):
    window.findChild(QAction, f"action_{deed}").trigger()


def test_orders_that_would_earn_otherwise_after_an_undo_are_told_and_opened(window):
    notices = UndoNotices(window)
    notices.tell_left(0)
    assert window.toast.isHidden()

    notices.tell_left(1_234)

    assert "1,234 orders would earn otherwise" in window.toast.accessibleName()
    window.toast.action_button.click()
    assert window.open_code is PageCode.RECALCULATE


def test_a_page_is_built_when_it_is_first_opened_and_then_kept(window, built):
    window.open_page(PageCode.CUSTOMERS)
    window.open_page(PageCode.TODAY)
    window.open_page(PageCode.CUSTOMERS)

    assert built == [PageCode.TODAY, PageCode.CUSTOMERS]


def test_lines_under_an_entry_show_only_while_it_is_open(window):
    line = window.findChild(QPushButton, "subnav_import")
    assert not line.isVisible()

    window.findChild(QPushButton, "nav_customers").click()

    assert line.isVisible()
    assert window.open_code is PageCode.CUSTOMERS
    line.click()
    assert window.open_code is PageCode.IMPORT


def test_the_entry_edit_opens_a_menu_that_says_what_it_would_do(qtbot, window):
    window.open_page(PageCode.TODAY)
    with qtbot.waitSignal(window.edit_asked) as asked:
        menu = window._edit_menu()
    assert asked.args == [menu]
    menu.show_next("Tag “a & b” added to 40 customers", "")

    texts = [menu.lines[deed].text() for deed in (Deed.UNDO, Deed.REDO, Deed.HISTORY)]
    assert texts[0] == "Undo  Tag “a && b” added to 40 customers\tCtrl+Z"
    assert texts[1:] == ["Redo\tCtrl+Shift+Z", "History\tCtrl+H"]

    with qtbot.waitSignal(window.undo_asked) as undo:
        menu.lines[Deed.UNDO].trigger()
    assert undo.args == [None]
    menu.lines[Deed.HISTORY].trigger()
    assert window.open_code is PageCode.HISTORY
    assert window.findChild(QPushButton, "nav_history").isChecked()


def test_the_main_button_of_a_page_is_pressed_by_the_keyboard(qtbot, window):
    window.open_page(PageCode.TODAY)
    page = window.page(PageCode.TODAY)
    button = Button("Do it", Kind.PRIMARY)
    page.layout().addWidget(button)
    button.show()

    with qtbot.waitSignal(button.clicked):
        window.findChild(QAction, "action_main").trigger()


@pytest.mark.parametrize("held", ["hidden", "disabled"])
def test_the_focus_stays_in_the_page_when_what_had_it_goes(qtbot, window, held):
    window.open_page(PageCode.CUSTOMERS)
    page = window.page(PageCode.CUSTOMERS)
    names, gone = QListWidget(), Button("Tag")
    page.layout().addWidget(names)
    page.layout().addWidget(gone)
    window.activateWindow()
    qtbot.waitUntil(lambda: window.isActiveWindow() and gone.isVisible())
    gone.setFocus()
    page.search.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the next one lies in the sidebar

    if held == "hidden":
        gone.hide()
    else:
        gone.setEnabled(False)

    assert names.hasFocus()


def test_the_focus_goes_from_the_bar_of_the_selected_to_their_list(qtbot, window):
    window.open_page(PageCode.CUSTOMERS)
    page = window.page(PageCode.CUSTOMERS)
    names, bar = QListWidget(), FloatBar(page, lambda _height: None)
    page.layout().addWidget(names)
    button = Button("Class")
    QVBoxLayout(bar).addWidget(button)
    bar.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: window.isActiveWindow() and button.isVisible() and names.isVisible())
    button.setFocus()

    button.setEnabled(False)  # while it is written

    assert names.hasFocus()


def test_enter_presses_the_button_that_has_the_focus(qtbot, window):
    button, choice = Button("Check 640 rows", Kind.PRIMARY), Button("Week")
    choice.setCheckable(True)
    for each in (button, choice):
        window.page(PageCode.TODAY).layout().addWidget(each)
    pressed = []
    button.clicked.connect(lambda: pressed.append("check"))
    choice.clicked.connect(lambda: pressed.append("week"))

    qtbot.keyClick(button, Qt.Key.Key_Return)
    qtbot.keyClick(button, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    qtbot.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(choice, Qt.Key.Key_Return)

    assert pressed == ["check", "check"]


def test_only_features_that_exist_have_an_entry(window):
    names = {button.objectName() for button in window.sidebar.findChildren(QPushButton)}

    assert names == {
        "nav_today",
        "nav_history",
        "openPalette",
        "nav_customers",
        "subnav_customers",
        "subnav_segments",
        "subnav_duplicates",
        "subnav_orders",
        "subnav_import",
        "subnav_hidden",
        "nav_points",
        "subnav_points",
        "subnav_point_rules",
        "subnav_coupons",
        "subnav_referral",
        "nav_settings",
    }


@pytest.mark.parametrize(
    ("deed", "code"),
    [
        ("today", PageCode.TODAY),
        ("customers", PageCode.CUSTOMERS),
        ("import", PageCode.IMPORT),
        ("settings", PageCode.SETTINGS),
        ("shortcuts", PageCode.SHORTCUTS),
    ],
)
def test_every_page_opens_by_its_keys(window, deed, code):
    _press(window, deed)

    assert window.open_code is code


def test_keys_lead_back_and_forward_also_to_a_person(window):
    window.open_page(PageCode.CUSTOMERS)
    window.open_page(PageCode.CUSTOMER, 41)
    _press(window, "back")
    assert window.open_code is PageCode.CUSTOMERS

    _press(window, "forward")

    assert window.open_code is PageCode.CUSTOMER
    assert window.page(PageCode.CUSTOMER).subjects == [41, 41]
    _press(window, "forward")
    assert window.open_code is PageCode.CUSTOMER


def test_the_search_key_goes_to_the_search_of_the_page(window, qtbot):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    _press(window, "search")

    assert window.page(PageCode.TODAY).search.hasFocus()


def _files(*paths):
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return carried


def _enter(window, carried):
    event = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        carried,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dragEnterEvent(event)
    return event.isAccepted()


def _drop(window, carried):
    window.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            carried,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def test_a_folder_that_is_dropped_gives_its_tables(window, tmp_path):
    for name in ("may.xlsx", "april.CSV", "photo.jpg", "~$may.xlsx", ".hidden.csv"):
        (tmp_path / name).touch()
    (tmp_path / "older").mkdir()
    (tmp_path / "older" / "march.csv").touch()
    dropped = []
    window.files_dropped.connect(dropped.append)

    _drop(window, _files(tmp_path))

    assert dropped == [[tmp_path / "april.CSV", tmp_path / "may.xlsx"]]


def test_files_can_be_dropped_anywhere(window, tmp_path):
    orders, more = tmp_path / "orders.csv", tmp_path / "more.csv"
    dropped = []
    window.files_dropped.connect(dropped.append)
    carried = _files(orders, more, tmp_path)

    assert _enter(window, carried)
    assert window._overlay.isVisible()
    _drop(window, carried)

    assert dropped == [[orders, more]]
    assert not window._overlay.isVisible()


def test_a_page_that_wants_files_gets_them_itself(window, tmp_path):
    window.open_page(PageCode.IMPORT)
    dropped = []
    window.files_dropped.connect(dropped.append)

    _drop(window, _files(tmp_path / "orders.csv"))

    assert dropped == []
    assert window.page(PageCode.IMPORT).files == [tmp_path / "orders.csv"]


def test_what_is_no_file_is_not_taken(window):
    carried = QMimeData()
    carried.setText("words")

    assert not _enter(window, carried)
    window.dragLeaveEvent(QDragLeaveEvent())


def test_the_sample_shop_is_marked_on_every_page(window):
    band = window.findChild(object, "sampleBand")
    assert not band.isVisible()

    window.show_business("Hillside Tea", 1200, is_sample=True)

    for code in PageCode:
        window.open_page(code)
        assert band.isVisible()
    assert window.windowTitle() == "Hillside Tea — Regulars"


def test_the_sidebar_counts_in_the_language_in_use(window, qapp):
    window.show_business("Hillside & Tea", 12846, is_sample=False)
    shown = {label.text() for label in window.sidebar.findChildren(QLabel)}
    assert {"Hillside & Tea", "12,846 customers"} <= shown

    speak(Language.JAPANESE)
    qapp.processEvents()

    shown = {label.text() for label in window.sidebar.findChildren(QLabel)}
    assert "顧客 12,846 人" in shown


def test_the_state_of_the_copies_stands_under_the_pages(window):
    window.sidebar.show_copies("Copied today, 08:00", Tone.OK)

    assert window.findChild(QLabel, "copyState").text() == "Copied today, 08:00"


def test_undo_is_one_key_away(window, qtbot):
    with qtbot.waitSignal(window.undo_asked):
        _press(window, "undo")


def test_a_page_tells_what_it_saved_and_undo_is_beside_it(window, qtbot):
    window.page(PageCode.TODAY).did.emit(Done("40 customers tagged", 17))
    assert window.toast.isVisible()

    with qtbot.waitSignal(window.undo_asked) as asked:
        window.toast.action_button.click()

    assert asked.args == [17]


def test_what_cannot_be_taken_back_is_told_without_undo(window):
    window.page(PageCode.TODAY).did.emit(Done("Saved"))

    assert window.toast.isVisible()
    assert not window.toast.action_button.isVisible()


def test_a_page_finds_what_it_kept_at_the_next_start(tmp_path):
    state = WindowState(tmp_path)
    state.keep("customers/sort", "name")
    state.save()

    assert WindowState(tmp_path).kept("customers/sort") == "name"
    assert WindowState(tmp_path).kept("customers/scroll") == ""


def test_search_or_do_anything_is_one_key_or_one_click_away(window, qtbot):
    with qtbot.waitSignal(window.palette_asked):
        _press(window, "palette")

    with qtbot.waitSignal(window.palette_asked):
        window.findChild(QPushButton, "openPalette").click()


def test_a_lasting_condition_is_told_over_every_page(window):
    window.show_condition(Tone.WARN, "The disk is nearly full")
    assert window._notice_room.isVisible()

    window.show_condition(Tone.WARN, "")

    assert not window._notice_room.isVisible()


def test_the_window_comes_back_as_it_was_left(qtbot, tmp_path, window):
    window.resize(1024, 700)  # the screen of the tests is small
    window.open_page(PageCode.CUSTOMERS)
    window.close()

    again = WindowState(tmp_path)

    assert again.page == "customers"
    second = MainWindow(again, {})
    qtbot.addWidget(second)
    assert (second.width(), second.height()) == (1024, 700)


def test_from_the_page_of_a_customer_one_comes_back_to_the_list(tmp_path, window):
    window.open_page(PageCode.CUSTOMER, 41)
    window.close()

    assert WindowState(tmp_path).page == "customers"


def test_what_the_seller_chose_is_kept(tmp_path):
    state = WindowState(tmp_path)
    state.language, state.appearance, state.text_percent = Language.JAPANESE, Appearance.DARK, 125
    state.save()

    again = WindowState(tmp_path)

    assert (again.language, again.appearance, again.text_percent) == (
        Language.JAPANESE,
        Appearance.DARK,
        125,
    )


def test_a_spoilt_settings_file_does_no_harm(tmp_path):
    Path(tmp_path / OLD_FILE).write_text(
        "[General]\nlanguage=xx\nappearance=pink\ntext_percent=900\ngeometry=no\n"
    )

    state = WindowState(tmp_path)

    assert state.language in set(Language)
    assert (state.appearance, state.text_percent) == (Appearance.SYSTEM, 100)
    assert state.geometry.isEmpty()


@pytest.mark.parametrize("spoilt", ["", "{", "[1]", '{"language": 7, "geometry": "?"}'])
def test_a_spoilt_file_is_forgotten(tmp_path, spoilt):
    Path(tmp_path / FILE).write_text(spoilt)

    state = WindowState(tmp_path)

    assert state.language in set(Language)
    assert state.geometry.isEmpty()


def test_what_an_older_program_remembered_is_remembered(tmp_path):
    Path(tmp_path / OLD_FILE).write_text(
        "[General]\ngeometry=@ByteArray(\\x1\\xd9\\xd0\\xcb)\npage=orders\n"
        '[kept]\ncustomers\\sort="name, first"\n'
    )

    state = WindowState(tmp_path)

    assert (state.page, state.kept("customers/sort")) == ("orders", "name, first")
    assert state.geometry.data() == b"\x01\xd9\xd0\xcb"
