"""Who asked for somebody to be erased, and when; one sentence with two fields in it."""

import re
from datetime import date

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.services.erasing import AskedBy
from app.ui.kit.days import day_of_text
from app.ui.kit.fields import Choice, TextField
from app.ui.kit.layouts import clear, row
from app.ui.kit.naming import named
from app.ui.kit.speech import on_look
from app.ui.kit.texts import label
from app.ui.theme import px

_PLACES = re.compile(r"\{(who|day)\}")
_DAY_WIDE = 108


class Asked(QWidget):
    """Signal changed: the day or who it was is another one now."""

    changed = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self.who = named(Choice(), "eraseWho", lambda: self.tr("Who asked for it"))
        self.who.add(lambda: self.tr("the person"), AskedBy.PERSON)
        self.who.add(lambda: self.tr("nobody but me"), AskedBy.SELLER)
        self.day = named(
            TextField("2026-01-31", is_quiet=True),
            "eraseDay",
            lambda: self.tr("When it was asked, as 2026-01-31"),
        )
        self.day.setText(today.isoformat())
        on_look(self.day, lambda: self.day.setFixedWidth(px(_DAY_WIDE)))
        self.day.textEdited.connect(self._day_typed)
        self.who.currentIndexChanged.connect(self.changed)
        self._line = row(gap=6)
        self.setLayout(self._line)
        self._lay_out()

    @property
    def asked_by(self) -> AskedBy:
        """Give who asked."""
        return AskedBy(self.who.currentData())

    @property
    def asked_on(self) -> date | None:
        """Give the day; None while what is typed is none, or is still to come."""
        on = day_of_text(self.day.text())
        return on if on is not None and on <= self._today else None

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Put the sentence together again in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._lay_out()

    def _lay_out(self) -> None:
        """Put words and fields in the sequence that the language wants."""
        for field in (self.who, self.day):
            self._line.removeWidget(field)
        clear(self._line)
        sentence = self.tr("Asked by {who} on {day} — this cannot be undone")
        *parts, end = _PLACES.split(sentence)
        for part in parts:
            if part in ("who", "day"):
                self._line.addWidget(self.who if part == "who" else self.day)
            elif part.strip():
                self._say(part)
        self._say(end, stretch=1)

    def _say(self, part: str, stretch: int = 0) -> None:
        words = label(part.strip(), "second", wraps=stretch > 0)
        self._line.addWidget(words, stretch)
        words.show()  # what comes into a dialog that is open stays hidden else

    def _day_typed(self) -> None:
        self.day.set_faulty(is_faulty=self.asked_on is None)
        self.changed.emit()
