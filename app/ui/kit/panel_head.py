"""The head of a panel beside a list: one up, one down, what else it offers, and close."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.kit.buttons import icon_button
from app.ui.kit.layouts import row
from app.ui.kit.speech import on_look
from app.ui.theme import px

_HEAD = 52


class PanelHead(QWidget):
    """Signals: stepped(-1 or 1); closed.

    Args:
        name: what the names of its buttons begin with.
        offers: more buttons, before the one that closes.
    """

    stepped = Signal(int)
    closed = Signal()

    def __init__(self, name: str, *offers: QWidget) -> None:
        super().__init__()
        up = icon_button("chevron-up", lambda: self.tr("The one before"))
        down = icon_button("chevron-down", lambda: self.tr("The next one"))
        close = icon_button("x", lambda: self.tr("Close the panel"))
        for part, button in (("Up", up), ("Down", down), ("Close", close)):
            button.setObjectName(f"{name}{part}")
        up.clicked.connect(lambda: self.stepped.emit(-1))
        down.clicked.connect(lambda: self.stepped.emit(1))
        close.clicked.connect(self.closed)
        self.setLayout(row(up, down, ..., *offers, close, gap=4, margins=(0, 12)))
        on_look(self, lambda: self.setFixedHeight(px(_HEAD)))
