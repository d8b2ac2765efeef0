"""A person chosen by searching: who brought somebody."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.customers.views import CustomerRow
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.layouts import row
from app.ui.kit.naming import named
from app.ui.labels.row_words import name_of
from app.ui.persons import PickPopup

Take = Callable[[Sequence[CustomerRow]], None]


class PersonPick(QWidget):
    """Signal edited. `ask` searches a text and gives the people found to the function given."""

    edited = Signal()

    def __init__(self, ask: Callable[[str, Take], None]) -> None:
        super().__init__()
        self._ask = ask
        self._person, self._name = 0, ""
        self.popup: PickPopup | None = None
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
        popup = PickPopup(self.choose_button)
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
