"""The list of orders with its panel: Enter opens it, the arrows step, Esc closes it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from typing_extensions import override

from app.services.orders.views import ListedOrder, OrderDetail
from app.ui.kit.beside import Beside
from app.ui.kit.home import Home
from app.ui.kit.naming import named
from app.ui.kit.table import Table
from app.ui.kit.tasks import TaskRunner
from app.ui.orders.order_panel import WIDE, OrderPanel
from app.ui.orders.order_rows import left_out

_ROOM = 300  # number and buyer


class OrderPeek(Beside):
    """Signal buyer(person id) for the whole page of a customer."""

    buyer = Signal(int)

    def __init__(
        self,
        table: Table[ListedOrder],
        read: Callable[[int], OrderDetail],
        tasks: TaskRunner,
        home: Home,
    ) -> None:
        self.panel: OrderPanel
        super().__init__(table, OrderPanel(home), width=WIDE, room=_ROOM)
        named(self.panel, "orderPanel", lambda: self.tr("Order"))
        self._table, self._read, self._tasks = table, read, tasks
        self._rows = table.rows
        self._order: int | None = None
        self._connect()

    def open_row(self, row_number: int) -> None:
        """Open the panel with the order of a row."""
        if self._rows.id_at(row_number) is None:
            return
        self.show_panel()
        if self._table.currentIndex().row() != row_number:
            self._table.setCurrentIndex(self._rows.index(row_number, 0))
        self._show(row_number)

    def close_panel(self) -> bool:
        """Close the panel and give the focus to the list; tell whether it was open."""
        self._order = None
        return self.hide_panel()

    def read_again(self) -> None:
        """Read the order anew after a change."""
        if self.is_open and self._order is not None:
            self._ask(self._order)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step through the list with the arrows from wherever in the panel the focus is."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and self.is_open:
            self._step(step)
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what matters least when there is no room for it."""
        super().resizeEvent(event)
        self._fit_columns()

    def _connect(self) -> None:
        self.toggled.connect(self._fit_columns)
        self.panel.stepped.connect(self._step)
        self.panel.closed.connect(self.close_panel)
        self.panel.buyer.connect(self.buyer)
        self.panel.asked_again.connect(self.read_again)
        self._table.opened.connect(self.open_row)
        self._table.clicked.connect(lambda index: self.open_row(index.row()))
        chosen = self._table.selectionModel().currentRowChanged
        chosen.connect(lambda now, _was: self._moved(now.row()))
        for keys in ("Alt+Return", "Alt+Enter"):
            press = QShortcut(QKeySequence(keys), self)
            press.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            press.activated.connect(self._open_buyer)

    def _moved(self, row_number: int) -> None:
        if self.is_open:
            self._show(row_number)

    def _step(self, step: int) -> None:
        target = self._table.currentIndex().row() + step
        if self._rows.id_at(target) is not None:
            self._table.setCurrentIndex(self._rows.index(target, 0))

    def _show(self, row_number: int) -> None:
        order = self._rows.id_at(row_number)
        if order is None or order == self._order:
            return
        self._order = order
        known = self._rows.row_at(row_number)
        if known is not None:
            self.panel.show_order(known)
        self._ask(order)

    def _ask(self, order: int) -> None:
        read = self._read
        self._tasks.ask(
            self, "peek", lambda: read(order), self.panel.show_detail, self.panel.show_error
        )

    def _open_buyer(self) -> None:
        place = self._table.currentIndex().row()
        order = self._rows.row_at(place) if self._rows.id_at(place) is not None else None
        if order is not None and order.person_id is not None:
            self.buyer.emit(order.person_id)

    def _fit_columns(self) -> None:
        hidden = left_out(self._rows.columns, self.list_room)
        for each in self._rows.columns:
            self._table.hide_column(each.code, is_hidden=each.code in hidden)
        # Without the products the buyer has the room that is left.
        self._table.stretch_column("buyer", is_on="products" in hidden)
