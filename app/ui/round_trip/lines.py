"""Every edited cell, in three tables: those that change, those in conflict, those that cannot."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedWidget
from typing_extensions import override

from app.services.round_trip import Comparison, Line, Standing
from app.ui.formats import number
from app.ui.kit.cells import Style
from app.ui.kit.layouts import bare, column, row
from app.ui.kit.naming import named
from app.ui.kit.pick_table import PickTable
from app.ui.kit.row_window import Column, RowWindow
from app.ui.kit.speech import Words, on_look
from app.ui.kit.table import Table
from app.ui.kit.tabs import Segments
from app.ui.kit.texts import label
from app.ui.round_trip.words import from_to_cell, hindrance_cell, person_cell, text_cell, wish_cell
from app.ui.theme import px

_ROW = 36
_BOX = 40
_NAME = 180
_FIELD = 130
_VALUE = 170
_WISH = 240
_WITHOUT_LAST = 0.62  # of the width, for all columns but the last
_STANDINGS = (Standing.CHANGING, Standing.CONFLICT, Standing.HINDERED)


class LinesCard(QFrame):
    """Signal picked: other conflicts are to go as the file says."""

    picked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "plain")
        self._lines: Mapping[Standing, Sequence[Line]] = dict.fromkeys(_STANDINGS, ())
        self.tabs = Segments([self._tab(each) for each in _STANDINGS])
        for at, standing in enumerate(_STANDINGS):
            self.tabs.part(at).setObjectName(f"back_{standing}")
        self.tabs.chosen.connect(lambda _at: self._show())
        self.changing = self._changing()
        self.conflicts = self._conflicts()
        self.hindered = self._hindered()
        self._tables = QStackedWidget()
        for table in (self.changing, self.conflicts, self.hindered):
            self._tables.addWidget(table)
        self._hint = label(self._hint_words, "small", wraps=True)
        head = row(
            label(lambda: self.tr("Edited cells"), "strong"), (self._hint, 1), self.tabs, gap=14
        )
        room = column((self._tables, 1), gap=0, margins=(1, 0, 1, 1))
        self.setLayout(column(bare(column(head, margins=(10, 16))), (bare(room), 1), gap=0))
        self.conflicts.picked.changed.connect(self.picked)
        on_look(self, self._fit)

    def show_comparison(self, comparison: Comparison) -> None:
        """Show the edited cells of a file; conflicts are as the program has them until ticked."""
        taken = self.taken()
        self._lines = {
            each: tuple(line for line in comparison.lines if line.standing is each)
            for each in _STANDINGS
        }
        has_points = any(line.points for line in self._lines[Standing.CHANGING])
        self.changing.hide_column("wish", is_hidden=not has_points)
        self._fit()
        for table in (self.changing, self.conflicts, self.hindered):
            table.rows.show_ids(range(len(self._lines[self._standing_of(table)])))
        listed = range(len(self._lines[Standing.CONFLICT]))
        self.conflicts.picked.clear()
        self.conflicts.picked.show_list(listed, is_same=False)
        again = [
            at
            for at, line in enumerate(self._lines[Standing.CONFLICT])
            if taken.get((line.person_id, line.column)) == line.now
        ]
        if again:
            self.conflicts.picked.put(again, is_on=True)
        for at, each in enumerate(_STANDINGS):
            self.tabs.part(at).set_words(self._tab(each))
            self.tabs.part(at).setEnabled(bool(self._lines[each]))
        first = next((at for at, each in enumerate(_STANDINGS) if self._lines[each]), 0)
        self.tabs.choose(first)
        self._show()

    def taken(self) -> dict[tuple[int, str], str]:
        """Give the conflicts that go as the file says, with what the program has today."""
        lines = self._lines[Standing.CONFLICT]
        picked = (lines[at] for at in self.conflicts.picked.chosen().ids())
        return {(line.person_id, line.column): line.now for line in picked}

    def people(self) -> int:
        """Give how many people would change now."""
        changing = {line.person_id for line in self._lines[Standing.CHANGING]}
        return len(changing | {person for person, _ in self.taken()})

    def told_again(self) -> None:
        """Write again in another language."""
        for at, each in enumerate(_STANDINGS):
            self.tabs.part(at).set_words(self._tab(each))
        for table in (self.changing, self.conflicts, self.hindered):
            table.rows.refresh()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the last column in sight."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        for table in (self.changing, self.conflicts, self.hindered):
            wished = {
                at: px(column.width)
                for at, column in enumerate(table.rows.columns)
                if column.width is not None
                and column.style is not Style.TICK
                and not table.isColumnHidden(at)
            }
            share = min(1.0, self.width() * _WITHOUT_LAST / sum(wished.values()))
            for at, width in wished.items():
                table.setColumnWidth(at, round(width * share))

    def _standing_of(self, table: Table[Line]) -> Standing:
        tables = (self.changing, self.conflicts, self.hindered)
        return _STANDINGS[next(at for at, each in enumerate(tables) if each is table)]

    def _tab(self, standing: Standing) -> Words:
        words = {
            Standing.CHANGING: lambda: self.tr("Changing {count}"),
            Standing.CONFLICT: lambda: self.tr("In conflict {count}"),
            Standing.HINDERED: lambda: self.tr("Cannot {count}"),
        }
        return lambda: words[standing]().format(count=number(len(self._lines[standing])))

    def _hint_words(self) -> str:
        if self.tabs.current() == _STANDINGS.index(Standing.CONFLICT):
            return self.tr(
                "Changed here, too, since the file was made. Tick what is to go as the file says."
            )
        return ""

    def _show(self) -> None:
        self._tables.setCurrentIndex(max(self.tabs.current(), 0))
        self._hint.setText(self._hint_words())

    def _rows(self, standing: Standing, columns: Sequence[Column[Line]]) -> RowWindow[Line]:
        return RowWindow(
            columns, lambda places: {at: self._lines[standing][at] for at in places}, None, self
        )

    def _first(self) -> list[Column[Line]]:
        return [
            Column("person", lambda: self.tr("Person"), person_cell, width=_NAME),
            Column(
                "field",
                lambda: self.tr("Field"),
                lambda line: text_cell(line.heading),
                Style.SECOND,
                _FIELD,
            ),
        ]

    def _changing(self) -> Table[Line]:
        columns = [
            *self._first(),
            Column("wish", lambda: self.tr("Points and reason"), wish_cell, width=_WISH),
            Column("to", lambda: self.tr("From → to"), from_to_cell),
        ]
        table = Table(self._rows(Standing.CHANGING, columns), height=_ROW)
        return named(table, "backChanging", lambda: self.tr("Cells that change"))

    def _conflicts(self) -> PickTable[Line]:
        def value(code: str, words: Words, style: Style) -> Column[Line]:
            return Column(
                code,
                words if callable(words) else lambda: "",
                lambda line: text_cell(getattr(line, code)),
                style,
                None if code == "becomes" else _VALUE,
            )

        columns = [
            Column("box", lambda: "", lambda _line: "", Style.TICK, _BOX),
            *self._first(),
            value("was", lambda: self.tr("When the file was made"), Style.SECOND),
            value("now", lambda: self.tr("Here now"), Style.TEXT),
            value("becomes", lambda: self.tr("In the file"), Style.STRONG),
        ]
        table = PickTable(self._rows(Standing.CONFLICT, columns))
        return named(table, "backConflicts", lambda: self.tr("Cells that were changed here, too"))

    def _hindered(self) -> Table[Line]:
        columns = [
            *self._first(),
            Column(
                "becomes",
                lambda: self.tr("In the file"),
                lambda line: text_cell(line.becomes),
                width=_VALUE,
            ),
            Column("why", lambda: self.tr("Why it stays as it is"), hindrance_cell),
        ]
        table = Table(self._rows(Standing.HINDERED, columns), height=_ROW)
        return named(table, "backHindered", lambda: self.tr("Cells that cannot change"))
