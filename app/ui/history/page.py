"""The history: every action, what it changed from and to, undo and redo at any later time."""

from array import array
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Protocol

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from app.services.history import (
    ActionState,
    ChangeRow,
    HistoryKind,
    HistoryQuestion,
    HistoryRow,
)
from app.ui.formats import day_in_words
from app.ui.history.words import (
    change_words,
    icon_of,
    kind_words,
    line_of_action,
    title_of,
)
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.cells import CellValue, Style, TwoLineCell
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.home import Home
from app.ui.kit.layouts import across, bare, column, down, row
from app.ui.kit.naming import named
from app.ui.kit.page import Page
from app.ui.kit.page_header import PageHeader
from app.ui.kit.row_window import Column, RowWindow
from app.ui.kit.speech import on_look
from app.ui.kit.states import Offer, nothing_yet
from app.ui.kit.table import Table
from app.ui.kit.tabs import ViewTabs
from app.ui.kit.tasks import TaskRunner
from app.ui.kit.texts import label
from app.ui.theme import px

KINDS = tuple(HistoryKind)
_SHOWN = 200
_SIDE = 440


class Book(Protocol):
    """The journal as the page knows it."""

    def ids(self, question: HistoryQuestion) -> "array[int]":
        """Give the actions, the newest first."""
        ...

    def rows(self, ids: Sequence[int]) -> dict[int, HistoryRow]:
        """Give actions by their number."""
        ...

    def changes(self, action_id: int, count: int) -> tuple[ChangeRow, ...]:
        """Give the first changed fields of an action."""
        ...


class HistoryPage(Page):
    """Signal undo_asked(action id): take it back, or do it again."""

    undo_asked = Signal(object)

    def __init__(self, book: Book, tasks: TaskRunner, hub: ChangeHub, home: Home) -> None:
        super().__init__()
        self._book, self._tasks, self._home = book, tasks, home
        self._question = HistoryQuestion()
        self._action: HistoryRow | None = None
        self._is_stale = True
        self.header = PageHeader(
            lambda: self.tr("History"),
            remark=lambda: self.tr("every change of your records, from and to"),
        )
        self.kinds = ViewTabs([partial(kind_words, kind) for kind in KINDS])
        for at, kind in enumerate(KINDS):
            named(self.kinds.part(at), f"history_{kind}", partial(kind_words, kind))
        self.rows = RowWindow(self._columns(), book.rows, tasks, self)
        self.table = named(Table(self.rows, height=52), "historyTable", lambda: self.tr("History"))
        self.changes = RowWindow(self._change_columns(), self._changes_by_place, None, self)
        self.change_table = named(
            Table(self.changes), "historyChanges", lambda: self.tr("What was changed")
        )
        self._read_changes: dict[int, ChangeRow] = {}
        undo_words = self._undo_words
        self.undo = named(Button(undo_words, Kind.DEFAULT, "undo-2"), "historyUndo", undo_words)
        self._side = self._made_side()
        self.empty = nothing_yet(
            "history",
            lambda: self.tr("Nothing has happened yet"),
            lambda: self.tr("Imports and edits stand here, and can be taken back at any time."),
            Offer(lambda: self.tr("Import a file"), "upload"),
        )
        self.empty.first.connect(lambda: self.go.emit("import", None))
        self._states = QStackedWidget()
        self._states.addWidget(bare(row((self.table, 1), down(), self._side, gap=0)))
        self._states.addWidget(self.empty)
        self.setLayout(column(self.header, self.kinds, (self._states, 1), gap=0))
        self._connect(hub)

    @override
    def opened(self, subject: object) -> None:
        """Show everything, or what happened to one person by its number."""
        person = subject if isinstance(subject, int) else None
        if person != self._question.person_id:
            self._question = replace(self._question, person_id=person)
            self._is_stale = True
        if self._is_stale:
            self._ask()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Write cells again in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            for table in (self.table, self.change_table):
                table.viewport().update()
                table.horizontalHeader().viewport().update()
            self._show_action()

    def _connect(self, hub: ChangeHub) -> None:
        self.kinds.chosen.connect(self._choose)
        chosen = self.table.selectionModel().currentRowChanged
        chosen.connect(lambda now, _was: self._open(now.row()))
        self.undo.clicked.connect(self._undo)
        hub.changed.connect(self._changed)

    def _made_side(self) -> QWidget:
        self._title = label("", "section", wraps=True)
        self._line = label("", "second", wraps=True)
        self._first = label("", "caption", wraps=True)
        head = bare(column(self._title, self._line, row(self.undo, ...), gap=8, margins=(16, 16)))
        foot = bare(column(self._first, margins=(16, 8)))
        self.unchanged = label(
            lambda: self.tr("No value of an existing record was changed: records came or went."),
            "second",
            wraps=True,
        )
        note = bare(column(self.unchanged, ..., margins=(16, 16)))
        self._what = QStackedWidget()
        self._what.addWidget(self.change_table)
        self._what.addWidget(note)
        side = bare(column(head, across(), (self._what, 1), foot, gap=0))
        on_look(side, lambda: side.setFixedWidth(px(_SIDE)))
        side.hide()
        return side

    def _columns(self) -> list[Column[HistoryRow]]:
        def what(action: HistoryRow) -> CellValue:
            icon, tone = icon_of(action)
            return TwoLineCell(title_of(action), line_of_action(action), icon, tone)

        def when(action: HistoryRow) -> CellValue:
            return day_in_words(action.at_ms, self._home.zone, self._home.clock.today())

        return [
            Column("what", lambda: self.tr("What was done"), what),
            Column("when", lambda: self.tr("When"), when, Style.SECOND, 200),
        ]

    def _change_columns(self) -> list[Column[ChangeRow]]:
        def what(change: ChangeRow) -> CellValue:
            field, _, _ = change_words(change)
            return TwoLineCell(change.who or self.tr("Order"), field)

        return [
            Column("who", lambda: self.tr("Who and what"), what),
            Column("from", lambda: self.tr("From"), _before, Style.SECOND, 110),
            Column("to", lambda: self.tr("To"), _after, Style.TEXT, 120),
        ]

    def _changes_by_place(self, places: Sequence[int]) -> dict[int, ChangeRow]:
        return {at: self._read_changes[at] for at in places if at in self._read_changes}

    def _ask(self) -> None:
        question, book = self._question, self._book
        self._is_stale = False
        self._tasks.ask(self, "actions", lambda: book.ids(question), self._take_ids)

    def _take_ids(self, ids: "array[int]") -> None:
        current = self.rows.id_at(self.table.currentIndex().row())
        self.rows.show_ids(ids)
        self._states.setCurrentIndex(0 if ids else 1)
        at = None if current is None else self.rows.position_of(current)
        if at is not None:
            self.table.setCurrentIndex(self.rows.index(at, 0))
        elif not ids:
            self._side.hide()

    def _open(self, place: int) -> None:
        action_id = self.rows.id_at(place)
        if action_id is None:
            return
        book = self._book

        def read() -> tuple[HistoryRow | None, tuple[ChangeRow, ...]]:
            return book.rows([action_id]).get(action_id), book.changes(action_id, _SHOWN)

        self._tasks.ask(self, "action", read, self._take_action)

    def _take_action(self, answer: tuple[HistoryRow | None, tuple[ChangeRow, ...]]) -> None:
        self._action, changes = answer
        self._read_changes = dict(enumerate(changes))
        self.changes.show_ids(range(len(changes)))
        self._what.setCurrentIndex(0 if changes else 1)
        self._side.setVisible(self._action is not None)
        self._show_action()

    def _show_action(self) -> None:
        action = self._action
        if action is None:
            return
        self._title.setText(title_of(action))
        self._line.setText(line_of_action(action))
        self.undo.set_words(self._undo_words)
        self.undo.setVisible(action.state is ActionState.STANDING)
        more = action.changed > len(self._read_changes) > 0
        first = self.tr("The first {count} changes").format(count=len(self._read_changes))
        self._first.setText(first if more else "")

    def _undo_words(self) -> str:
        is_undo = self._action is not None and self._action.kind == "undo"
        return self.tr("Do it again") if is_undo else self.tr("Take it back")

    def _undo(self) -> None:
        if self._action is not None:
            self.undo_asked.emit(self._action.action_id)

    def _choose(self, at: int) -> None:
        self._question = replace(self._question, kind=KINDS[at])
        self._ask()

    def _changed(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self._ask()
            self._open(self.table.currentIndex().row())


def _before(change: ChangeRow) -> CellValue:
    return change_words(change)[1]


def _after(change: ChangeRow) -> CellValue:
    return change_words(change)[2]
