"""The bar over the list of the hidden: how many are selected, and Show again."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.customers.bulk_words import asked
from app.ui.formats import number
from app.ui.kit.buttons import Button, Kind, icon_button
from app.ui.kit.float_bar import FloatBar
from app.ui.kit.layouts import row
from app.ui.kit.naming import named
from app.ui.kit.speech import say
from app.ui.kit.texts import label
from app.ui.theme import Ink


class HiddenBar(FloatBar):
    """Signals: all_wanted, show_wanted, stop_wanted, closed."""

    all_wanted = Signal()
    show_wanted = Signal()
    stop_wanted = Signal()
    closed = Signal()

    def __init__(self, area: QWidget, keep_foot: Callable[[int], None]) -> None:
        super().__init__(area, keep_foot)
        self._count = named(label("", "toast"), "hiddenCount", "")
        self.all_button = named(Button("", Kind.TOAST), "hiddenAll", "")
        self.show_button = named(
            Button(lambda: self.tr("Show again"), Kind.BAR, "eye"),
            "hiddenShow",
            lambda: self.tr("Show again"),
        )
        self.stop_button = named(
            Button(lambda: self.tr("Stop"), Kind.BAR, "x"), "hiddenStop", lambda: self.tr("Stop")
        )
        self.stop_button.hide()
        self._close = named(
            icon_button("x", lambda: self.tr("Select nobody"), kind=Kind.TOAST),
            "hiddenClose",
            lambda: self.tr("Select nobody"),
        )
        self._close.set_icon("x", Ink.ON_TOAST)
        parts = (self.show_button, self.stop_button, 4, self._close)
        self.setLayout(row(self._count, self.all_button, 8, *parts, gap=2, margins=(16, 7, 8, 7)))
        self.all_button.clicked.connect(self.all_wanted)
        self.show_button.clicked.connect(self.show_wanted)
        self.stop_button.clicked.connect(self.stop_wanted)
        self._close.clicked.connect(self.closed)
        named(self, "hiddenBar", lambda: self.tr("What to do with the selected customers"))

    def show_selected(self, count: int, total: int) -> None:
        """Tell how many of the list are selected; nobody hides the bar."""
        if not count:
            self.hide()
            return
        say(self._count, self._count.setText, lambda: asked().selected(count))
        self.all_button.set_words(lambda: self.tr("Select all {count}").format(count=number(total)))
        self.all_button.setVisible(count < total)
        self.show()
        self.raise_()
        self.place()

    def show_working(self, *, is_on: bool) -> None:
        """Offer nothing but to stop while they are being shown again."""
        for act in (self.show_button, self._close):
            act.setVisible(not is_on)
        self.stop_button.setVisible(is_on)
        if is_on:
            self.all_button.hide()
            say(self._count, self._count.setText, lambda: self.tr("Changing…"))
        self.place()
