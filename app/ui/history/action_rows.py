"""The list of actions, day by day: the model with its headings, and the table with its buttons."""

from array import array
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.services.history import ActionState, HistoryRow, Listed
from app.ui.formats import ago, time_of_day, weekday_and_day
from app.ui.i18n import translate
from app.ui.kit.brush import Brush
from app.ui.kit.cell_painting import act_area, paint_composed
from app.ui.kit.cells import ActCell, CellValue, HeadingCell, Style, TwoLineCell
from app.ui.kit.home import Home
from app.ui.kit.row_window import CELL, Column, RowWindow
from app.ui.kit.speech import on_look
from app.ui.kit.table import Table
from app.ui.kit.tasks import TaskRunner
from app.ui.labels.actions import actions_words, icon_of, line_of_action, state_words, title_of
from app.ui.theme import Ink, ink, px

Index = QModelIndex | QPersistentModelIndex
HIGH = 50
_HEADING = 34
_NEAR = 2  # today and yesterday


@dataclass(frozen=True, slots=True)
class DayHead:
    """The heading over the actions of a day."""

    day: date
    count: int


ActionLine = HistoryRow | DayHead


def with_heads(listed: Listed) -> "array[int]":
    """Give the ids with a heading before each day; the heading of day n is −1 − n."""
    lines, at = array("q"), 0
    for nth, (_day, count) in enumerate(listed.days):
        lines.append(-1 - nth)
        lines.extend(listed.ids[at : at + count])
        at += count
    return lines


class ActionRows(RowWindow[ActionLine]):
    """Actions under the headings of their days, which cannot be chosen."""

    def __init__(
        self,
        fetch: Callable[[Sequence[int]], dict[int, HistoryRow]],
        tasks: TaskRunner,
        home: Home,
        parent: QObject,
    ) -> None:
        self._home = home
        self._days: tuple[tuple[date, int], ...] = ()
        self.head_rows: list[int] = []
        self._actions = fetch
        super().__init__(self._made_columns(), self._lines, tasks, parent)

    def show_listed(self, listed: Listed, lines: "array[int]") -> None:
        """Show these actions; lines are their ids with the headings."""
        self._days = listed.days
        self.head_rows, at = [], 0
        for _day, count in listed.days:
            self.head_rows.append(at)
            at += count + 1
        self.show_ids(lines)

    def head_at(self, row_number: int) -> DayHead | None:
        """Give the heading of the day that a row belongs to."""
        nth = bisect_right(self.head_rows, row_number) - 1
        return DayHead(*self._days[nth]) if nth >= 0 else None

    def is_head(self, row_number: int) -> bool:
        """Tell whether a row is a heading."""
        number = self.id_at(row_number)
        return number is not None and number < 0

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let no heading be chosen."""
        if self.is_head(index.row()):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def heading(self, head: DayHead) -> HeadingCell:
        """Give a heading in words."""
        words = weekday_and_day(head.day)
        today = self._home.clock.today()
        if 0 <= (today - head.day).days < _NEAR:
            near = translate("history", "{near}, {day}")
            words = near.format(near=ago(head.day, today), day=words)
        elif head.day.year != today.year:
            words = translate("history", "{day} {year}").format(day=words, year=head.day.year)
        return HeadingCell(words, actions_words(head.count))

    def _lines(self, ids: Sequence[int]) -> dict[int, ActionLine]:
        found: dict[int, ActionLine] = {
            number: DayHead(*self._days[-1 - number]) for number in ids if number < 0
        }
        found.update(self._actions([number for number in ids if number > 0]))
        return found

    def _made_columns(self) -> list[Column[ActionLine]]:
        return [
            Column("what", lambda: translate("history", "What was done"), self._what),
            Column("when", lambda: translate("history", "When"), self._when, Style.SECOND, 70),
            Column("undo", lambda: translate("history", "Undo"), _act, width=128),
        ]

    def _what(self, line: ActionLine) -> CellValue:
        if isinstance(line, DayHead):
            return self.heading(line)
        icon, tone = icon_of(line)
        state = state_words(line)
        return TwoLineCell(
            title_of(line), line_of_action(line), icon, tone, state, bool(state), is_round=True
        )

    def _when(self, line: ActionLine) -> CellValue:
        return "" if isinstance(line, DayHead) else time_of_day(line.at_ms, self._home.zone)


def _act(line: ActionLine) -> CellValue:
    if isinstance(line, DayHead):
        return ""
    if line.can_be_done_again or (line.kind == "undo" and line.state is ActionState.STANDING):
        return ActCell(translate("history", "Redo"), "rotate-cw", is_quiet=True)
    stands = line.state is ActionState.STANDING
    return ActCell(translate("history", "Undo"), "undo-2") if stands else ""


class _DayOnTop(QWidget):
    """The day of the uppermost row, which stays where it is while its rows pass under it."""

    def __init__(self, table: "ActionTable") -> None:
        super().__init__(table)
        self._table = table
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it like any other heading."""
        top = self._table.rowAt(0)
        head = self._table.lines.head_at(top) if top >= 0 else None
        painter = QPainter(self)
        area = QRectF(self.rect())
        if head is not None:
            painter.fillRect(area, ink(Ink.SURFACE))
            painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), ink(Ink.LINE))
            paint_composed(
                Brush(painter, area.adjusted(0, 0, 0, -1)), self._table.lines.heading(head)
            )
        painter.end()


class ActionTable(Table[ActionLine]):
    """Signal acted(row number): the button in a row was pressed."""

    acted = Signal(int)

    def __init__(self, lines: ActionRows) -> None:
        super().__init__(lines, height=HIGH)
        self.lines = lines
        self.horizontalHeader().hide()
        self._top = _DayOnTop(self)
        lines.modelReset.connect(self._lay_out)
        self.verticalScrollBar().valueChanged.connect(lambda _at: self._top.update())
        on_look(self, self._lay_out)

    @override
    def make_current(self, row_number: int) -> None:
        """Begin with the newest action, which the side shows, not with the heading of its day."""
        at = row_number + 1 if self.lines.is_head(row_number) else row_number
        self.setCurrentIndex(self.lines.index(at, 0))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step over the headings."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()), 0)
        target = self.currentIndex().row() + step
        if step and self.lines.is_head(target):
            if self.lines.id_at(target + step) is not None:
                self.setCurrentIndex(self.lines.index(target + step, 0))
            return
        super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Press the button under the mouse."""
        super().mouseReleaseEvent(event)
        if self._is_on_act(event) and event.button() is Qt.MouseButton.LeftButton:
            self.acted.emit(self.indexAt(event.position().toPoint()).row())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over a button."""
        super().mouseMoveEvent(event)
        hand = Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(hand if self._is_on_act(event) else Qt.CursorShape.ArrowCursor)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the day on top as wide as the rows."""
        super().resizeEvent(event)
        self._top.setGeometry(0, 0, self.viewport().width(), px(_HEADING))

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Write the day on top again in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._top.update()

    def _is_on_act(self, event: QMouseEvent) -> bool:
        index = self.indexAt(event.position().toPoint())
        value = index.data(CELL) if index.isValid() else None
        if not isinstance(value, ActCell):
            return False
        return act_area(QRectF(self.visualRect(index)), value).contains(event.position())

    def _lay_out(self) -> None:
        high = px(_HEADING)
        for at in self.lines.head_rows:
            self.verticalHeader().resizeSection(at, high)
        self._top.setGeometry(0, 0, self.viewport().width(), high)
        self._top.setVisible(self.lines.rowCount() > 0)
        self._top.raise_()
