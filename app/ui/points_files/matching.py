"""What the columns of the file are, and whether its days begin with the day or the month."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.services.points_files import BalanceColumn
from app.ui.kit.fields import Choice, Field
from app.ui.kit.flow import FlowLayout
from app.ui.kit.layouts import clear, column
from app.ui.kit.naming import named
from app.ui.kit.speech import on_look
from app.ui.kit.texts import label
from app.ui.points_files.words import column_words
from app.ui.theme import px

_WIDE = 220
_ORDERS = ("", "DMY", "MDY")
_NOTHING = ""
_LONGEST = 24


class MatchingCard(QFrame):
    """Signal changed: the seller matched them otherwise."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "sunken")
        self._choices: dict[int, Choice] = {}
        self._room = QWidget()
        self._flow = FlowLayout(self._room, 12)
        title = label(lambda: self.tr("What the columns are"), "strong")
        self.setLayout(column(title, self._room, gap=10, margins=(12, 16)))
        self._order: Choice | None = None

    @property
    def columns(self) -> Mapping[int, BalanceColumn]:
        """What each place of the header is; places that are nothing are left out."""
        chosen = {at: choice.currentData() for at, choice in self._choices.items()}
        return {at: BalanceColumn(code) for at, code in chosen.items() if code}

    @property
    def date_order(self) -> str:
        """Which comes first in days that end in their year; empty lets the days decide."""
        return "" if self._order is None else str(self._order.currentData())

    def show_header(
        self, header: tuple[str, ...], columns: Mapping[int, BalanceColumn], date_order: str
    ) -> None:
        """Show the columns of another file, as they were matched."""
        clear(self._flow)
        self._choices = {}
        for at, heading in enumerate(header):
            choice = self._column(at)
            choice.choose(columns.get(at, _NOTHING))
            choice.activated.connect(lambda _at: self.changed.emit())
            self._choices[at] = choice
            self._add(heading.strip()[:_LONGEST] or str(at + 1), choice)
        if BalanceColumn.EXPIRES in columns.values():
            self._add_order(date_order)
        else:
            self._order = None

    def _add_order(self, date_order: str) -> None:
        order = named(_choice(), "openingDateOrder", lambda: self.tr("Days"))
        order.add(lambda: self.tr("as they can be read"), "")
        order.add(lambda: self.tr("day first, 31/12/2026"), "DMY")
        order.add(lambda: self.tr("month first, 12/31/2026"), "MDY")
        order.choose(date_order)
        order.activated.connect(lambda _at: self.changed.emit())
        self._order = order
        field = Field(lambda: self.tr("Days"), order)
        on_look(field, lambda: field.setFixedWidth(px(_WIDE)))
        self._flow.addWidget(field)

    def _column(self, at: int) -> Choice:
        choice = named(_choice(), f"openingColumn{at}", "")
        choice.add(lambda: self.tr("not used"), _NOTHING)
        for code in BalanceColumn:
            choice.add(partial(column_words, code), code)
        return choice

    def _add(self, heading: str, choice: Choice) -> None:
        field = Field(heading, choice)
        on_look(field, lambda: field.setFixedWidth(px(_WIDE)))
        self._flow.addWidget(field)


def _choice() -> Choice:
    """Make a drop-down as wide as its field, whatever the longest of its words needs."""
    made = Choice(is_quiet=False)
    made.fit_room()
    return made
