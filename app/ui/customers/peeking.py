"""The table with its side panel: Enter opens it, the arrows step, Esc closes it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from typing_extensions import override

from app.services.customers.views import CustomerPage, CustomerRow
from app.services.points import Standing
from app.ui.customers.ports import Book
from app.ui.customers.side_panel import WIDE, SidePanel
from app.ui.kit.beside import Beside
from app.ui.kit.home import Home
from app.ui.kit.naming import named
from app.ui.kit.row_window import RowWindow
from app.ui.kit.table import Table
from app.ui.kit.tasks import TaskRunner
from app.ui.wallet import Purse

_SOON_MS = 30
_ROOM = 254  # a name and the box before it


class Peeking(Beside):
    """Signal full(person id) for the whole page."""

    full = Signal(int)

    def __init__(
        self,
        table: Table[CustomerRow],
        desks: tuple[Book, Purse],
        tasks: TaskRunner,
        home: Home,
    ) -> None:
        self.panel: SidePanel
        super().__init__(table, SidePanel(home), width=WIDE, room=_ROOM)
        named(self.panel, "peek", lambda: self.tr("Side panel"))
        self._book, self._purse = desks
        self._table, self._tasks = table, tasks
        self._rows: RowWindow[CustomerRow] = table.rows
        self._person: int | None = None
        self._known: CustomerRow | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._show_known)
        self._connect()

    @property
    def person(self) -> int | None:
        """Give whom the panel shows, None while it is closed."""
        return self._person if self.is_open else None

    def open_row(self, row_number: int) -> None:
        """Open the panel with the person of a row."""
        if self._rows.id_at(row_number) is None:
            return
        was_closed = self.show_panel()
        if self._table.currentIndex().row() != row_number:
            self._table.setCurrentIndex(self._rows.index(row_number, self._table.first_column))
        self._show(row_number)
        if was_closed:
            self._table.scrollTo(self._table.currentIndex())

    def close_panel(self) -> bool:
        """Close the panel and give the focus to the list; tell whether it was open."""
        if not self.is_open:
            return False
        self._person = None
        return self.hide_panel()

    def read_again(self) -> None:
        """Read the person anew after a change."""
        if self.person is not None:
            self._ask(self.person)

    def unveil(self, *, is_open: bool) -> None:
        """Show the phone whole, or masked again."""
        self.panel.unveil(is_open=is_open)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step through the list with the arrows from wherever in the panel the focus is."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()), 0)
        if step and self.is_open:
            self._step(step)
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.panel.stepped.connect(self._step)
        self.panel.closed.connect(self.close_panel)
        self.panel.full.connect(self._full)
        self.panel.asked_again.connect(self.read_again)
        self._table.opened.connect(self.open_row)
        self._table.clicked.connect(lambda index: self.open_row(index.row()))
        self._table.selectionModel().currentRowChanged.connect(self._moved)
        for keys in ("Alt+Return", "Alt+Enter"):
            press = QShortcut(QKeySequence(keys), self)
            press.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            press.activated.connect(self._full)

    def _moved(
        self,
        current: QModelIndex | QPersistentModelIndex,
        _before: QModelIndex | QPersistentModelIndex,
    ) -> None:
        if self.is_open and current.isValid():
            self._show(current.row())

    def _step(self, step: int) -> None:
        target = self._table.currentIndex().row() + step
        if self._rows.id_at(target) is not None:
            self._table.setCurrentIndex(self._rows.index(target, self._table.first_column))

    def _show(self, row_number: int) -> None:
        person = self._rows.id_at(row_number)
        if person is None or person == self._person:
            return
        self._person, self._known = person, self._rows.row_at(row_number)
        if self.panel.shown_person is None:
            self._show_known()
        else:
            self._soon.start()  # the whole page is here sooner than half of it is painted
        self._ask(person)

    def _ask(self, person: int) -> None:
        book, purse = self._book, self._purse
        self._tasks.ask(self, "peek", lambda: book.page(person), self._take, self._refuse)
        self._tasks.ask(self, "points", lambda: (person, purse.standing(person)), self._take_points)

    def _show_known(self) -> None:
        """Show what the list knows of the person until the page comes."""
        if self._known is not None and self._known.person_id == self._person:
            self.panel.show_person(self._known)

    def _take(self, page: CustomerPage) -> None:
        self._soon.stop()
        self.panel.show_page(page)

    def _take_points(self, answer: tuple[int, Standing]) -> None:
        person, standing = answer
        if person == self._person:
            self.panel.show_points(standing.available)

    def _refuse(self, error: Exception) -> None:
        self._soon.stop()
        self._show_known()
        self.panel.show_error(error)

    def _full(self) -> None:
        person = self._rows.id_at(self._table.currentIndex().row())
        if person is not None:
            self.full.emit(person)
