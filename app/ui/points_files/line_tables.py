"""The rows of the file: those that will be taken over, and those that are left out."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedWidget
from typing_extensions import override

from app.services.points_files import BalanceLine, BalanceLook
from app.ui.error_texts import balance_hindrance_words
from app.ui.formats import NOTHING, day, number
from app.ui.i18n import translate
from app.ui.kit.cells import CellValue, FromToCell, PersonCell, ProblemCell, Style
from app.ui.kit.columns import without_room
from app.ui.kit.layouts import bare, column, row
from app.ui.kit.naming import named
from app.ui.kit.row_window import Column, RowWindow
from app.ui.kit.speech import on_look
from app.ui.kit.table import Table
from app.ui.kit.tabs import Segments
from app.ui.kit.texts import label
from app.ui.theme import Tone, px

_LEFT_OUT = ("told", "row", "has", "until")
_NAME = 180
_HIGH = 260


class _LineTable(Table[BalanceLine]):
    def __init__(self, columns: Sequence[Column[BalanceLine]]) -> None:
        self._lines: Sequence[BalanceLine] = ()
        super().__init__(RowWindow(columns, self._fetch, None), is_card=True)

    def show_lines(self, lines: Sequence[BalanceLine]) -> None:
        self._lines = lines
        self.rows.show_ids(range(len(lines)))

    def line(self, row_number: int) -> BalanceLine | None:
        return self._lines[row_number] if 0 <= row_number < len(self._lines) else None

    def _fetch(self, ids: Sequence[int]) -> dict[int, BalanceLine]:
        return {at: self._lines[at] for at in ids}


class LinesCard(QFrame):
    """Two tables, one at a time. Signal person_wanted(customer row id)."""

    person_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "plain")
        self.fit = named(_LineTable(_fit_columns()), "openingFit", _fit_words)
        self.left_out = named(_LineTable(_left_columns()), "openingLeftOut", _left_words)
        self.tabs = Segments([_fit_words, _left_words])
        for at, name in enumerate(("openingShowFit", "openingShowLeftOut")):
            self.tabs.part(at).setObjectName(name)
        self._stack = QStackedWidget()
        for table in (self.fit, self.left_out):
            self._stack.addWidget(table)
        self.tabs.chosen.connect(self._stack.setCurrentIndex)
        self.fit.opened.connect(self._open)
        self.fit.doubleClicked.connect(lambda index: self._open(index.row()))
        on_look(self, lambda: self.setMinimumHeight(px(_HIGH)))
        title = label(lambda: self.tr("Rows of the file"), "strong")
        head = row(title, ..., self.tabs, gap=14)
        room = column((self._stack, 1), gap=0, margins=(1, 0, 1, 1))
        self.setLayout(column(bare(column(head, margins=(10, 16))), (bare(room), 1), gap=0))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what matters least when there is no room for it."""
        super().resizeEvent(event)
        columns = self.fit.rows.columns
        hidden = without_room(columns, self.width(), _LEFT_OUT, {"person": _NAME})
        for each in columns:
            self.fit.hide_column(each.code, is_hidden=each.code in hidden)

    def show_look(self, look: BalanceLook) -> None:
        """Show the rows of a file; where none fits, those that are left out."""
        fit = look.fit
        self.fit.show_lines(fit)
        self.left_out.show_lines([line for line in look.lines if line.hindrance is not None])
        at = 0 if fit else 1
        self.tabs.choose(at)
        self._stack.setCurrentIndex(at)

    def told_again(self) -> None:
        """Write again in another language."""
        for table in (self.fit, self.left_out):
            table.viewport().update()
            table.horizontalHeader().viewport().update()

    def _open(self, row_number: int) -> None:
        line = self.fit.line(row_number)
        if line is not None:
            self.person_wanted.emit(line.customer_id)


def _fit_words() -> str:
    return translate("points", "Will be taken over")


def _left_words() -> str:
    return translate("points", "Left out")


def _row_column() -> Column[BalanceLine]:
    return Column(
        "row", lambda: translate("points", "Row"), lambda line: number(line.row), Style.SECOND, 80
    )


def _fit_columns() -> list[Column[BalanceLine]]:
    return [
        _row_column(),
        Column("person", lambda: translate("points", "Customer"), _person),
        Column(
            "told", lambda: translate("points", "In the file"), _told, Style.SECOND, 220,
        ),
        Column(
            "points", lambda: translate("points", "Points"), lambda line: number(line.points),
            Style.NUMBER, 120,
        ),
        Column("until", lambda: translate("points", "Valid until"), _until, Style.SECOND, 150),
        Column("has", lambda: translate("points", "Can be spent"), _has, width=190),
    ]  # fmt: skip


def _left_columns() -> list[Column[BalanceLine]]:
    return [
        _row_column(),
        Column(
            "told",
            lambda: translate("points", "In the file"),
            lambda line: line.told or NOTHING,
            width=280,
        ),
        Column("why", lambda: translate("points", "Why it is left out"), _why),
    ]


def _person(line: BalanceLine) -> CellValue:
    return PersonCell(line.name or translate("points", "Without a name"))


def _told(line: BalanceLine) -> CellValue:
    if not line.is_again:
        return line.told
    return translate("points", "{told} · several rows").format(told=line.told)


def _until(line: BalanceLine) -> CellValue:
    if line.expires_on is None:
        return translate("points", "for ever")
    return day(line.expires_on)


def _has(line: BalanceLine) -> CellValue:
    return FromToCell(number(line.has), number(line.will_have))


def _why(line: BalanceLine) -> CellValue:
    if line.hindrance is None:
        return ""
    return ProblemCell(balance_hindrance_words(line.hindrance), Tone.WARN)
