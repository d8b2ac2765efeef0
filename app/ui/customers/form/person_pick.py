"""A person chosen by searching: who brought somebody."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from app.services.customers.views import CustomerRow
from app.ui.formats import joined
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.fields import SearchField
from app.ui.kit.layouts import clear, column, row
from app.ui.kit.naming import named
from app.ui.kit.popup import Popup
from app.ui.kit.speech import on_look
from app.ui.kit.texts import label
from app.ui.labels.row_words import line_of, name_of, region_of
from app.ui.theme import px

SHOWN = 6
_WIDE = 320
Take = Callable[[Sequence[CustomerRow]], None]


class _PickPopup(Popup):
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


class PersonPick(QWidget):
    """Signal edited. `ask` searches a text and gives the people found to the function given."""

    edited = Signal()

    def __init__(self, ask: Callable[[str, Take], None]) -> None:
        super().__init__()
        self._ask = ask
        self._person, self._name = 0, ""
        self.popup: _PickPopup | None = None
        self.choose_button = named(
            Button("", Kind.FIND, "user"), "formReferrer", self._accessible_words
        )
        self.choose_button.clicked.connect(self.open_popup)
        self.clear_button = named(
            Button("", Kind.ICON, "x"), "formNoReferrer", lambda: self.tr("Nobody brought them")
        )
        self.clear_button.setToolTip("")
        self.clear_button.clicked.connect(partial(self._take, 0, ""))
        self.setLayout(row((self.choose_button, 1), self.clear_button, gap=4))
        self.show_person(0, "")

    def show_person(self, person: int, name: str) -> None:
        """Show who it is, 0 for nobody."""
        self._person, self._name = person, name or (str(person) if person else "")
        self.choose_button.set_words(self._name if person else lambda: self.tr("Search a person"))
        self.choose_button.setAccessibleName(self._accessible_words())
        self.clear_button.setVisible(bool(person))

    def person(self) -> tuple[int, str]:
        """Give number and name of who was chosen, 0 for nobody."""
        return self._person, self._name

    def open_popup(self) -> None:
        """Search."""
        popup = _PickPopup(self.choose_button)
        self.popup = popup
        popup.asked.connect(lambda text: self._ask(text, popup.offer))
        popup.picked.connect(lambda row: self._take(row.person_id, name_of(row)))
        popup.show_beside(self.choose_button, popup.field)

    def _take(self, person: int, name: str, _is_checked: object = None) -> None:
        self.show_person(person, name)
        self.edited.emit()

    def _accessible_words(self) -> str:
        words = self.tr("Referred by")
        return f"{words}: {self._name}" if self._name else words
