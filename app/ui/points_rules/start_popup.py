"""Asks from which day the draft holds, and says what that means; then it is started."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.services.points import is_first_day
from app.ui.formats import day, number
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.days import day_of_text
from app.ui.kit.fields import TextField
from app.ui.kit.layouts import column, row
from app.ui.kit.naming import named
from app.ui.kit.popup import Popup
from app.ui.kit.speech import Words, on_look, say
from app.ui.kit.texts import label
from app.ui.theme import px

_WIDE = 380
_DECEMBER = 12


class StartPopup(Popup):
    """Signal start_wanted(date)."""

    start_wanted = Signal(object)

    def __init__(self, anchor: QWidget, version: int, today: date) -> None:
        super().__init__(anchor)
        self._version, self._today = version, today
        named(self, "startPopup", self._title)
        hint = self.tr("Day, as 2026-01-31")
        self.field = named(TextField(hint), "startDay", lambda: self.tr("First day"))
        self.field.setText(today.isoformat())
        self.field.textEdited.connect(lambda _text: self._write())
        quick = row(
            self._day("startToday", lambda: self.tr("Today"), lambda: today),
            self._day("startMonth", lambda: self.tr("Next month"), self._next_month),
            self._day("startYear", lambda: self.tr("Next year"), self._next_year),
            ...,
        )
        self._meaning = label("", "small", wraps=True)
        self.keep_button = named(Button("", Kind.PRIMARY, "play"), "startKeep", "")
        self.keep_button.clicked.connect(lambda _checked=False: self._keep())
        self.setLayout(
            column(
                label(self._title, "strong"),
                label(lambda: self.tr("First day"), "small"),
                self.field,
                quick,
                self._meaning,
                label(self._promise, "small", wraps=True),
                row(..., self.keep_button),
                gap=10,
                margins=16,
            )
        )
        on_look(self, lambda: self.setFixedWidth(px(_WIDE)))
        self._write()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Start on Enter."""
        if event.key() in (16777220, 16777221) and self.keep_button.isEnabled():
            self._keep()
            return
        super().keyPressEvent(event)

    def _day(self, name: str, words: Words, when: Callable[[], date]) -> Button:
        button = named(Button(words, Kind.CHIP), name, words)

        def put() -> None:
            self.field.setText(when().isoformat())
            self._write()

        button.clicked.connect(lambda _checked=False: put())
        return button

    def _chosen(self) -> date | None:
        on = day_of_text(self.field.text())
        return on if on is not None and is_first_day(on) else None

    def _write(self) -> None:
        on = self._chosen()
        self.field.set_faulty(is_faulty=on is None)
        self.keep_button.setEnabled(on is not None)
        say(self.keep_button, self.keep_button.set_words, self._verb)
        self._meaning.setText(self._means(on))

    def _means(self, on: date | None) -> str:
        if on is None:
            return self.tr("A day has a year, a month and a day, such as 2026-01-31.")
        if on < self._today:
            told = self.tr("Orders since {day} that have earned nothing yet earn by it, too.")
        elif on == self._today:
            return self.tr("Orders of today and later earn by it.")
        else:
            told = self.tr("Orders from {day} on earn by it; until then all stays as it is.")
        return told.format(day=day(on))

    def _verb(self) -> str:
        return self.tr("Start version {number}").format(number=number(self._version))

    def _title(self) -> str:
        return self.tr("From when is version {number} good?").format(number=number(self._version))

    def _promise(self) -> str:
        return self.tr(
            "What was earned stays as it is, and points that are there keep the better day."
            " Undo takes the version back; what orders earned by it is then listed."
        )

    def _next_month(self) -> date:
        year, month = self._today.year, self._today.month
        return date(year + month // _DECEMBER, month % _DECEMBER + 1, 1)

    def _next_year(self) -> date:
        return date(self._today.year + 1, 1, 1)

    def _keep(self) -> None:
        on = self._chosen()
        if on is not None:
            self.dismiss()
            self.start_wanted.emit(on)
