"""The popup that asks for a day, or for the first and the last of several."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.kit.buttons import Button, Kind
from app.ui.kit.days import day_of_text
from app.ui.kit.fields import TextField
from app.ui.kit.layouts import column, row
from app.ui.kit.naming import named
from app.ui.kit.popup import Popup
from app.ui.kit.speech import Words, on_look
from app.ui.kit.texts import label
from app.ui.theme import px

_HINT = "2026-01-31"


class DayPopup(Popup):
    """Signal chosen(first day, last day). Without a last day the first one is meant alone."""

    chosen = Signal(object, object)

    def __init__(self, anchor: QWidget, days: tuple[date, date] | None) -> None:
        super().__init__(anchor)
        named(self, "dayPopup", lambda: self.tr("Which days"))
        self.first = self._field("dayFirst", lambda: self.tr("Day, as 2026-01-31"))
        self.last = self._field("dayLast", lambda: self.tr("Last day, as 2026-01-31"))
        for field, on in zip((self.first, self.last), days or (), strict=False):
            field.setText(on.isoformat())
        done = named(
            Button(lambda: self.tr("Done"), Kind.PRIMARY), "dayDone", lambda: self.tr("Done")
        )
        done.clicked.connect(self._choose)
        fields = row((self.first, 1), label("–", "second"), (self.last, 1))
        heading = label(lambda: self.tr("Which days"), "strong")
        self.setLayout(column(heading, fields, row(..., done), gap=10, margins=14))
        on_look(self, lambda: self.setFixedWidth(px(300)))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
            return
        super().keyPressEvent(event)

    def _field(self, name: str, words: Words) -> TextField:
        made = named(TextField(_HINT, is_quiet=True), name, words)
        made.textEdited.connect(lambda _text: made.set_faulty(is_faulty=False))
        return made

    def _choose(self) -> None:
        first = day_of_text(self.first.text())
        last = day_of_text(self.last.text()) if self.last.text().strip() else first
        self.first.set_faulty(is_faulty=first is None)
        self.last.set_faulty(is_faulty=last is None)
        if first is not None and last is not None:
            self.dismiss()
            self.chosen.emit(min(first, last), max(first, last))
