"""The history: every action, what it changed from and to, undo and redo at any later time."""

from array import array
from collections.abc import Sequence
from functools import partial
from typing import Protocol
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget
from typing_extensions import override

from app.services.history import (
    ActionDetail,
    HistoryQuestion,
    HistoryRow,
    Listed,
    Touched,
)
from app.ui.actions import Deed, keys_of_deed
from app.ui.error_texts import explain
from app.ui.history.action_rows import ActionRows, ActionTable, with_heads
from app.ui.history.filters import HistoryFilters
from app.ui.history.side import WIDE, ActionSide, OneAction
from app.ui.kit.beside import Beside
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.home import Home
from app.ui.kit.layouts import across, column, keep_size
from app.ui.kit.naming import named
from app.ui.kit.page import Page
from app.ui.kit.page_header import PageHeader
from app.ui.kit.states import Offer, nothing_found, nothing_yet, went_wrong
from app.ui.kit.tasks import TaskRunner
from app.ui.kit.texts import label
from app.ui.kit.wishes import open_people
from app.ui.labels.actions import actions_words

_ROOM = 380


class Book(OneAction, Protocol):
    """The journal as the page knows it."""

    def listed(self, question: HistoryQuestion, zone: ZoneInfo) -> Listed:
        """Give the actions, the newest first, and their days."""
        ...

    def rows(self, ids: Sequence[int]) -> dict[int, HistoryRow]:
        """Give actions by their number."""
        ...

    def fields(self) -> tuple[str, ...]:
        """Give the fields that any action changed."""
        ...

    def name_of(self, person_id: int) -> str | None:
        """Give the name of a person."""
        ...

    def detail(self, action_id: int) -> ActionDetail:
        """Give what an action did."""
        ...

    def touched(self, action_id: int) -> Touched:
        """Give whom an action changed or made; it may take longer than the rest."""
        ...


class HistoryPage(Page):
    """Signal undo_asked(action id, None for the last step): take it back, or do it again."""

    undo_asked = Signal(object)

    def __init__(self, book: Book, tasks: TaskRunner, hub: ChangeHub, home: Home) -> None:
        super().__init__()
        self._book, self._tasks, self._zone = book, tasks, home.zone
        self._is_stale = True
        self._wanted: int | None = None  # the action to be shown
        self._leads = False  # the side takes the focus when it is there
        self.filters = HistoryFilters(home)
        self.rows = ActionRows(book.rows, tasks, home, self)
        self.table = named(
            ActionTable(self.rows), "historyTable", lambda: self.tr("What was done, by day")
        )
        self.side = ActionSide(book, tasks, home)
        self.beside = Beside(self.table, self.side, width=WIDE, room=_ROOM)
        self.empty = nothing_yet(
            "history",
            lambda: self.tr("Nothing has happened yet"),
            lambda: self.tr("Imports and edits stand here, and can be taken back at any time."),
            Offer(lambda: self.tr("Import a file"), "upload"),
        )
        self.nothing = nothing_found(
            lambda: self.tr("No action fits all of these filters"),
            "",
            Offer(lambda: self.tr("Show everything")),
        )
        self.error = went_wrong("", "", Offer(lambda: self.tr("Try again"), "rotate-cw"))
        for name, note in (
            ("historyEmpty", self.empty),
            ("historyNothing", self.nothing),
            ("historyError", self.error),
        ):
            note.first_button.setObjectName(name)
        self._list = self.beside
        self._states = QStackedWidget()
        for part in (self._list, self.empty, self.nothing, self.error):
            self._states.addWidget(part)
        parts = (self._header(), self.filters, across(), (self._states, 1))
        self.setLayout(column(*parts, gap=0))
        self._connect(hub)

    @override
    def opened(self, subject: object) -> None:
        """Show everything, or what happened to one person by its number."""
        if isinstance(subject, int):
            self._of_person(subject)
        elif self._is_stale:
            self._ask()
        if self.table.isVisible():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def focus_search(self) -> bool:
        """Put the focus into the search field with its text chosen."""
        self.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.search.selectAll()
        return True

    @override
    def told_again(self) -> None:
        """Write cells again in another language."""
        self.filters.told_again()
        self.table.viewport().update()
        self.side.told_again()

    def _header(self) -> PageHeader:
        header = PageHeader(
            lambda: self.tr("History"),
            remark=lambda: self.tr("every change of your records, from and to"),
        )
        last = named(
            Button(lambda: self.tr("Undo the last step"), Kind.DEFAULT, "undo-2"),
            "historyUndoLast",
            lambda: self.tr("Undo the last step"),
        )
        last.clicked.connect(lambda: self.undo_asked.emit(None))
        keys = label(lambda: keys_of_deed(Deed.UNDO), "key")
        keep_size(keys)
        header.add_action(last)
        header.add_action(keys)
        return header

    def _connect(self, hub: ChangeHub) -> None:
        self.filters.changed.connect(self._ask)
        self.filters.fields_wanted.connect(self._offer_fields)
        chosen = self.table.selectionModel().currentRowChanged
        chosen.connect(lambda now, _was: self._moved(now.row()))
        self.table.clicked.connect(lambda index: self._open(index.row()))
        self.table.opened.connect(self._to_side)
        self.table.acted.connect(self._act)
        self.side.undo_asked.connect(self.undo_asked)
        self.side.people_asked.connect(partial(open_people, self, self._tasks))
        for asked in (self.side.import_asked, self.empty.first):
            asked.connect(lambda: self.go.emit("import", None))
        self.side.closed.connect(self._close_side)
        self.nothing.first.connect(self.filters.clear)
        self.error.first.connect(self._ask)
        hub.changed.connect(self._changed)
        self.on_keys({"/": self.focus_search, "Esc": self._close_side})

    def _of_person(self, person_id: int) -> None:
        book = self._book
        self.filters.show_person(person_id, "…")
        self._ask()

        def take(name: str | None) -> None:
            if self.filters.question.person_id == person_id:
                self.filters.show_person(person_id, name or self.tr("Without a name"))

        self._tasks.ask(self, "name", lambda: book.name_of(person_id), take)

    def _offer_fields(self) -> None:
        self._tasks.ask(self, "fields", self._book.fields, self.filters.offer_fields)

    def _ask(self) -> None:
        question, book, zone = self.filters.question, self._book, self._zone
        self._is_stale = False

        def work() -> "tuple[Listed, array[int]]":
            listed = book.listed(question, zone)
            return listed, with_heads(listed)

        self._tasks.ask(self, "actions", work, self._take, self._failed)

    def _take(self, answer: "tuple[Listed, array[int]]") -> None:
        listed, lines = answer
        shown = self.side.action if not self.side.isHidden() else None
        top = self.table.verticalScrollBar().value()
        self.rows.show_listed(listed, lines)
        self.filters.show_count(lambda: actions_words(len(listed.ids)))
        if not listed.ids:
            self._close()
            self._states.setCurrentWidget(self.empty if self.filters.is_open else self.nothing)
            return
        self._states.setCurrentWidget(self._list)
        self.lead_focus(self.table)
        at = None if shown is None else self.rows.position_of(shown.action_id)
        self.table.verticalScrollBar().setValue(top)
        if at is not None:
            self.table.setCurrentIndex(self.rows.index(at, 0))
        else:
            self._close()

    def _failed(self, error: Exception) -> None:
        told = explain(error)
        self.error.set_title(told.title)
        self.error.set_sentence(told.sentence)
        self._states.setCurrentWidget(self.error)

    def _moved(self, place: int) -> None:
        """Follow the list, unless the side would cover it."""
        if self.beside.is_open or not self.beside.is_narrow:
            self._open(place)

    def _open(self, place: int) -> None:
        action_id = self.rows.id_at(place)
        if action_id is None or action_id < 0:
            return
        book = self._book
        self._wanted = action_id

        def read() -> tuple[HistoryRow | None, ActionDetail]:
            return book.rows([action_id]).get(action_id), book.detail(action_id)

        self._tasks.ask(self, "action", read, self._take_action)

    def _take_action(self, answer: tuple[HistoryRow | None, ActionDetail]) -> None:
        action, detail = answer
        if action is None or action.action_id != self._wanted:
            return
        self.side.show_action(action, detail)
        self.beside.show_panel()
        book, number = self._book, action.action_id
        self._tasks.ask(
            self,
            "people",
            lambda: book.touched(number),
            lambda touched: self._show_people(action, touched),
        )
        if self._leads and self.side.undo.isVisible():
            self.side.undo.setFocus(Qt.FocusReason.TabFocusReason)
        self._leads = False

    def _show_people(self, action: HistoryRow, touched: Touched) -> None:
        if action.action_id == self._wanted:
            self.side.show_people(action, touched)

    def _to_side(self, place: int) -> None:
        """Go on to the button of the side once the action is there."""
        self._leads = True
        self._open(place)

    def _act(self, place: int) -> None:
        line = self.rows.row_at(place)
        if isinstance(line, HistoryRow):
            again = line.undone_by if line.can_be_done_again else None
            self.undo_asked.emit(line.action_id if again is None else again)

    def _close(self) -> None:
        self._wanted = None
        self.beside.hide_panel()

    def _close_side(self) -> None:
        if self.beside.is_open:
            self._close()
        else:
            self.filters.clear()

    def _changed(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self._ask()
            self._moved(self.table.currentIndex().row())
