"""The frame: grey ground, sidebar, white sheet with the page; or the welcome without a frame."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.actions import Deed, add_actions
from app.ui.kit.banner import Banner
from app.ui.kit.buttons import press_main
from app.ui.kit.deeds import Done
from app.ui.kit.layouts import bare, column, row
from app.ui.kit.naming import named
from app.ui.kit.page import Page
from app.ui.kit.speech import Words
from app.ui.kit.toast import Toast
from app.ui.main_window.edit_menu import EditMenu
from app.ui.main_window.focus_keeper import FocusKeeper
from app.ui.main_window.history import Place, Trail
from app.ui.main_window.overlay import DropOverlay, files_of
from app.ui.main_window.sidebar import PageCode, Sidebar
from app.ui.theme import Tone, wear
from app.ui.window_state import WindowState

SIZE = QSize(1440, 900)
SMALLEST = QSize(1024, 640)
_BAND = (12, 10, 12, 0)
PageMaker = Callable[[], Page]


class MainWindow(QMainWindow):
    """Opens pages, keeps them, and passes on what was dropped, pressed and wished.

    Signals: files_dropped(list of paths); undo_asked(id of an action, None for the newest);
    redo_asked; edit_asked(EditMenu), which wants to know what both would do; palette_asked (to
    search or do anything); sample_left (the seller wants out of the sample shop); closing, before
    the window goes.
    """

    files_dropped = Signal(list)
    undo_asked = Signal(object)
    redo_asked = Signal()
    edit_asked = Signal(object)
    palette_asked = Signal()
    sample_left = Signal()
    closing = Signal()

    def __init__(self, state: WindowState, pages: Mapping[PageCode, PageMaker]) -> None:
        super().__init__()
        wear(self)
        self._state = state
        self._makers = dict(pages)
        self._pages: dict[PageCode, Page] = {}
        self._trail = Trail()
        self._welcome: Page | None = None
        self.sidebar = Sidebar()
        self._stack = QStackedWidget()
        self._sample = self._sample_band()
        self._notices = Banner(Tone.WARN)
        self._sample_room = bare(column(self._sample, margins=_BAND))
        self._notice_room = bare(column(self._notices, margins=_BAND))
        self._sample_room.hide()
        self._notice_room.hide()
        self._sheet = _sheet(self._sample_room, self._notice_room, self._stack)
        self._root = QStackedWidget()
        self._root.setObjectName("root")
        self._root.addWidget(_frame(self.sidebar, self._sheet))
        self.setCentralWidget(self._root)
        self.toast = Toast(self)
        self._overlay = DropOverlay(self._sheet)
        self.setAcceptDrops(True)
        self.setWindowTitle("Regulars")
        self.setMinimumSize(SMALLEST)
        self._connect()
        if not self.restoreGeometry(state.geometry):
            self.resize(SIZE)

    def open_page(self, code: PageCode, subject: object = None) -> None:
        """Bring a page to the front, built if this is its first time."""
        self._trail.go(Place(code, subject))
        self._show(Place(code, subject))

    def show_welcome(self, page: Page) -> None:
        """Show the welcome instead of the frame."""
        self._welcome = page
        self._root.addWidget(page)
        self._root.setCurrentWidget(page)
        page.opened(None)

    def show_frame(self, code: PageCode = PageCode.TODAY, subject: object = None) -> None:
        """Leave the welcome and open a page."""
        if self._welcome is not None:
            self._root.removeWidget(self._welcome)
            self._welcome.deleteLater()
            self._welcome = None
        self._root.setCurrentIndex(0)
        self.open_page(code, subject)

    def show_business(self, name: str, people: int | None, *, is_sample: bool) -> None:
        """Tell whose business is open; the sample shop is marked on every page."""
        self.sidebar.show_business(name, people)
        self._sample_room.setVisible(is_sample)
        self.setWindowTitle(f"{name} — Regulars" if name else "Regulars")

    def show_condition(self, tone: Tone, title: Words, sentence: Words = "") -> None:
        """Tell above every page what lasts: reading only, a risky place; no title ends it."""
        self._notices.show_words(tone, title, sentence)
        self._notice_room.setVisible(bool(title))

    def page(self, code: PageCode) -> Page:
        """Give a page, built if nobody has opened it yet."""
        if code not in self._pages:
            made = self._makers[code]()
            made.setObjectName(f"page_{code}")
            made.go.connect(lambda name, subject: self.open_page(PageCode(name), subject))
            made.did.connect(self._tell_done)
            self._stack.addWidget(made)
            self._pages[code] = made
        return self._pages[code]

    @property
    def open_code(self) -> PageCode | None:
        """The page in front, None under the welcome."""
        if self._welcome is not None or self._trail.here is None:
            return None
        return self._trail.here.code

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and show where they would go."""
        paths = files_of(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self._hover(paths)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show the page again."""
        self._hover([])

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Pass the files to the page in front, or to whoever listens."""
        paths = files_of(event.mimeData())
        self._hover([])
        event.acceptProposedAction()
        front = self._front()
        if front is None or not front.take_files(paths):
            self.files_dropped.emit(paths)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the overlay over the sheet."""
        super().resizeEvent(event)
        self._overlay.setGeometry(self._sheet.rect())

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window, then let the owner finish its work."""
        self._state.geometry = self.saveGeometry()
        # People mean others in another business, or when they are chosen anew; the list is near.
        of_people = (PageCode.CUSTOMER, PageCode.EDIT_CUSTOMER, PageCode.BULK_EDIT)
        is_of_people = self.open_code in of_people
        page = PageCode.SEGMENTS if self.open_code is PageCode.SEGMENT else self.open_code
        self._state.page = PageCode.CUSTOMERS if is_of_people else (page or "")
        self._state.save()
        self.closing.emit()
        super().closeEvent(event)

    def _show(self, place: Place) -> None:
        page = self.page(place.code)
        self._stack.setCurrentWidget(page)
        self.sidebar.show_page(place.code)
        page.setFocus()
        page.opened(place.subject)

    def _front(self) -> Page | None:
        if self._welcome is not None:
            return self._welcome
        here = self._trail.here
        return None if here is None else self._pages.get(here.code)

    def _hover(self, paths: Sequence[Path]) -> None:
        front = self._front()
        if front is not None and front.files_hover(paths):
            return
        self._overlay.show_files(paths)

    def _connect(self) -> None:
        FocusKeeper(self, self.sidebar, self._front)
        self.sidebar.chosen.connect(lambda name: self.open_page(PageCode(name)))
        self.sidebar.palette_asked.connect(self.palette_asked)
        self._sample.acted.connect(self.sample_left)
        deeds: dict[Deed, Callable[[], object]] = {
            Deed.TODAY: lambda: self._open_by_key(PageCode.TODAY),
            Deed.CUSTOMERS: lambda: self._open_by_key(PageCode.CUSTOMERS),
            Deed.NEW_CUSTOMER: lambda: self._open_by_key(PageCode.NEW_CUSTOMER),
            Deed.SEGMENTS: lambda: self._open_by_key(PageCode.SEGMENTS),
            Deed.DUPLICATES: lambda: self._open_by_key(PageCode.DUPLICATES),
            Deed.ORDERS: lambda: self._open_by_key(PageCode.ORDERS),
            Deed.HIDDEN: lambda: self._open_by_key(PageCode.HIDDEN),
            Deed.POINTS: lambda: self._open_by_key(PageCode.POINTS),
            Deed.POINT_RULES: lambda: self._open_by_key(PageCode.POINT_RULES),
            Deed.MAIN: self._press_main,
            Deed.IMPORT: lambda: self._open_by_key(PageCode.IMPORT),
            Deed.EXPORT: self._export,
            Deed.SETTINGS: lambda: self._open_by_key(PageCode.SETTINGS),
            Deed.HISTORY: lambda: self._open_by_key(PageCode.HISTORY),
            Deed.SHORTCUTS: lambda: self._open_by_key(PageCode.SHORTCUTS),
            Deed.PALETTE: self.palette_asked.emit,
            Deed.SEARCH: self._search,
            Deed.BACK: lambda: self._step(self._trail.back()),
            Deed.FORWARD: lambda: self._step(self._trail.forward()),
            Deed.UNDO: lambda: self.undo_asked.emit(None),
            Deed.REDO: self.redo_asked.emit,
            Deed.NOTICE: self.toast.take_focus,
        }
        self._deeds = deeds
        for deed, action in add_actions(self).items():
            action.triggered.connect(lambda _checked=False, act=deeds[deed]: act())
        self.sidebar.edit_asked.connect(lambda: self._edit_menu().popup(self.sidebar.edit_place()))

    def _edit_menu(self) -> EditMenu:
        """Make the menu Edit; what its lines would do is asked for."""
        menu = EditMenu(self, lambda deed: self._deeds[deed]())
        self.edit_asked.emit(menu)
        return menu

    def _tell_done(self, done: Done) -> None:
        undo = done.undo
        if undo is None and done.action_id is not None:
            undo = partial(self.undo_asked.emit, done.action_id)
        self.toast.show_notice(done.words, lambda: self.tr("Undo"), undo)

    def _open_by_key(self, code: PageCode) -> None:
        if self._welcome is None:
            self.open_page(code)

    def _press_main(self) -> None:
        front = self._front()
        if front is not None:
            press_main(front)

    def _search(self) -> None:
        front = self._front()
        if front is not None and not front.focus_search() and self._welcome is None:
            self.open_page(PageCode.CUSTOMERS)
            self.page(PageCode.CUSTOMERS).focus_search()

    def _export(self) -> None:
        front = self._front()
        if front is not None and not front.offer_export() and self._welcome is None:
            self.open_page(PageCode.CUSTOMERS)
            self.page(PageCode.CUSTOMERS).offer_export()

    def _step(self, place: Place | None) -> None:
        if place is not None and self._welcome is None:
            self._show(place)

    def _sample_band(self) -> Banner:
        band = Banner(
            Tone.VIOLET,
            lambda: self.tr("Sample shop: invented people"),
            "",
            lambda: self.tr("Leave the sample shop"),
        )
        band.slim()
        named(band, "sampleBand", lambda: self.tr("Sample shop: invented people"))
        named(band.action_button, "leaveSample", lambda: self.tr("Leave the sample shop"))
        return band


def _sheet(sample: QWidget, notices: QWidget, stack: QWidget) -> QFrame:
    sheet = QFrame()
    sheet.setObjectName("sheet")
    layout = QVBoxLayout(sheet)
    layout.setContentsMargins(1, 1, 1, 1)
    layout.setSpacing(0)
    for part in (sample, notices):
        layout.addWidget(part)
    layout.addWidget(stack, 1)
    return sheet


def _frame(sidebar: QWidget, sheet: QWidget) -> QWidget:
    frame = QWidget()
    frame.setLayout(row(sidebar, (column(sheet, margins=(0, 8, 8, 8)), 1), gap=0))
    return frame
