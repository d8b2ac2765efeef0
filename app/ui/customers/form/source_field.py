"""Where somebody came from: typed, or taken from what others came from."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from app.ui.customers.form.chips import AddPopup
from app.ui.kit.fields import TextField
from app.ui.kit.speech import on_look, say
from app.ui.theme import Ink, icon

Take = Callable[[Sequence[str]], None]


class SourceField(TextField):
    """Signal edited. `ask` fetches the sources in use and gives them to the function given."""

    edited = Signal()

    def __init__(self, ask: Callable[[Take], None]) -> None:
        super().__init__()
        self._ask = ask
        self.popup: AddPopup | None = None
        # Made here and not by the field, which would let go of it before its time.
        self._arrow = QAction(icon("chevron-down", Ink.TEXT2), "", self)
        self._arrow.setObjectName("formSourceOffers")
        self._arrow.triggered.connect(self.open_popup)
        self.addAction(self._arrow, QLineEdit.ActionPosition.TrailingPosition)
        on_look(self, lambda: self._arrow.setIcon(icon("chevron-down", Ink.TEXT2)))
        say(self, self._arrow.setText, lambda: self.tr("What others came from"))
        self.textEdited.connect(lambda _text: self.edited.emit())

    def open_popup(self) -> None:
        """Offer what others came from."""
        popup = AddPopup(self, lambda: self.tr("Came from"), "formSource_offers")
        self.popup = popup
        popup.wished.connect(self._take)
        popup.show_beside(self, popup.field)
        self._ask(lambda found: popup.offer([(each, each) for each in found]))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the offers with the arrow."""
        if event.key() == Qt.Key.Key_Down:
            self.open_popup()
        else:
            super().keyPressEvent(event)

    def _take(self, source: str) -> None:
        self.setText(source)
        self.edited.emit()
