"""The popup that finds a person by name, phone or account."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from app.services.customers.views import CustomerRow
from app.ui.formats import joined
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.fields import SearchField
from app.ui.kit.layouts import clear, column
from app.ui.kit.naming import named
from app.ui.kit.popup import Popup
from app.ui.kit.speech import on_look
from app.ui.kit.texts import label
from app.ui.labels.row_words import line_of, name_of, region_of
from app.ui.theme import px

SHOWN = 6
_WIDE = 320


class PickPopup(Popup):
    """Signals: asked(text) a moment after the last key; picked(CustomerRow)."""

    asked = Signal(str)
    picked = Signal(object)

    def __init__(self, anchor: QWidget) -> None:
        super().__init__(anchor)
        named(self, "pickPerson", lambda: self.tr("Search a person"))
        self.field = named(
            SearchField(lambda: self.tr("Name, phone, account")),
            "pickPersonText",
            lambda: self.tr("Search a person"),
        )
        self.field.asked.connect(self.asked)
        self._found = column(gap=2)
        self._nobody = label(lambda: self.tr("Nobody found"), "caption")
        self._nobody.hide()
        self.setLayout(column(self.field, self._found, self._nobody, gap=8, margins=12))
        on_look(self, lambda: self.setFixedWidth(px(_WIDE)))

    def offer(self, people: Sequence[CustomerRow]) -> None:
        """Show who was found."""
        clear(self._found)
        for person in people:
            name = name_of(person)
            place = region_of(person.province, person.city)
            details = [part for part in (line_of(person, is_open=False), place) if part]
            words = joined([name, *details])
            line = named(Button(words, Kind.SECTION, "user"), f"pick_{person.person_id}", words)
            line.clicked.connect(partial(self._take, person))
            self._found.addWidget(line)
        self._nobody.setVisible(not people and bool(self.field.text().strip()))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the first on Enter, go down with the arrow."""
        first = self._found.itemAt(0)
        button = None if first is None else first.widget()
        if isinstance(button, QPushButton) and event.key() in (
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
        ):
            button.click()
        elif event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        elif event.key() == Qt.Key.Key_Escape:
            super().keyPressEvent(event)

    def _take(self, person: CustomerRow, _is_checked: object = None) -> None:
        self.dismiss()
        self.picked.emit(person)
