"""The right side of the history: one action, what it changed, and what its undo would do."""

from collections.abc import Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from app.services.history import ActionDetail, ActionState, ChangeRow, HistoryRow, Touched
from app.ui.formats import day_in_words, joined, number
from app.ui.history.side_words import SideWords
from app.ui.kit.banner import Banner
from app.ui.kit.buttons import Button, Kind, icon_button
from app.ui.kit.cells import CellValue, FromToCell, PersonCell
from app.ui.kit.figures import FigureStrip
from app.ui.kit.home import Home
from app.ui.kit.layouts import bare, clear, column, row
from app.ui.kit.naming import named
from app.ui.kit.people_link import PeopleLink
from app.ui.kit.pictures import Tile
from app.ui.kit.row_window import Column, RowWindow
from app.ui.kit.speech import on_look
from app.ui.kit.table import Table
from app.ui.kit.tasks import TaskRunner
from app.ui.kit.texts import label
from app.ui.kit.wishes import PeopleCall, PeopleWish
from app.ui.labels.actions import (
    change_words,
    changed_field,
    icon_of,
    line_of_action,
    title_of,
    whom_words,
)
from app.ui.theme import Tone

WIDE = 400
_MOST_FIGURES = 3
_LEAST_HIGH = 150
_EDGES = 2
_NO_LIMIT = 16_777_215


class OneAction(Protocol):
    """What the side asks about an action; called in the lanes only."""

    def change_rows(self, ids: Sequence[int]) -> dict[int, ChangeRow]:
        """Give changes by their number."""
        ...

    def who_stays(self, action_id: int) -> Sequence[int]:
        """Give whom an undo would leave as they are, or left so."""
        ...

    def who_goes_back(self, action_id: int) -> Sequence[int]:
        """Give whom an undo would change."""
        ...


class ActionSide(QFrame):
    """400 wide. Signals: undo_asked(action id); people_asked(a wish); import_asked; closed."""

    people_asked = Signal(object)
    undo_asked = Signal(object)
    import_asked = Signal()
    closed = Signal()

    def __init__(self, book: OneAction, tasks: TaskRunner, home: Home) -> None:
        super().__init__()
        self._book, self._home, self._words = book, home, SideWords()
        self._action: HistoryRow | None = None
        self._detail = ActionDetail()
        self._tile = Tile("pencil", Tone.INFO, 36, 18)
        self.title = named(label("", "strong", wraps=True), "historyTitle", "")
        self._when = label("", "small", wraps=True)
        self._figures = column(gap=0)
        self._line = label("", "second", wraps=True)
        self.changes = RowWindow(self._columns(), book.change_rows, tasks, self)
        self.table = named(
            Table(self.changes, is_card=True),
            "historyChanges",
            lambda: self.tr("What was changed"),
        )
        self._count = label("", "small")
        self.people = PeopleLink("historyPeople")
        self.back, self.stay = (
            PeopleLink("historyBack", "small"),
            PeopleLink("historyStay", "small"),
        )
        for link in (self.people, self.back, self.stay):
            link.wanted.connect(self.people_asked)
        self.effect = Banner(Tone.INFO)
        self.undo = named(Button("", Kind.PRIMARY, "undo-2"), "historyUndo", "")
        self.undo.clicked.connect(self._undo)
        self.again = named(
            Button(lambda: self.tr("Import a file"), Kind.DEFAULT, "upload"),
            "historyImport",
            lambda: self.tr("Import a file"),
        )
        self.again.clicked.connect(self.import_asked)
        self._lay_out()
        on_look(self, self._fit_table)

    @property
    def action(self) -> HistoryRow | None:
        """The action that is shown."""
        return self._action

    def show_action(self, action: HistoryRow, detail: ActionDetail) -> None:
        """Show an action and what it changed."""
        if self._action is None or action.action_id != self._action.action_id:
            for link in (self.people, self.back, self.stay):
                link.hide()
        self._action, self._detail = action, detail
        self.changes.show_ids(detail.change_ids)
        self.told_again()

    def show_people(self, action: HistoryRow, touched: Touched) -> None:
        """Offer to open the people of the action that is shown."""
        count = touched.people
        wish = PeopleWish(touched.tree, partial(title_of, action)) if count else None
        self.people.show_people(lambda: self._words.people(count), wish)
        self._offer_parts(action, count)

    def _offer_parts(self, action: HistoryRow, people: int) -> None:
        """Let those open who would go back, and those who stay as they are, where some do."""
        kept, number_of = self._detail.kept, action.action_id
        is_undo = action.kind == "undo"
        stands = action.state is ActionState.STANDING and action.kind not in ("import", "setting")
        stay = PeopleCall(partial(self._book.who_stays, number_of), partial(title_of, action))
        back = PeopleCall(partial(self._book.who_goes_back, number_of), partial(title_of, action))
        count = people - kept
        goes = stands and not is_undo and bool(kept) and count > 0
        self.back.show_people(lambda: self._words.show_back(count), back if goes else None)
        words = self._words.show_left if is_undo else self._words.show_stay
        self.stay.show_people(partial(words, kept), stay if kept and (stands or is_undo) else None)

    def told_again(self) -> None:
        """Write it in the language in use."""
        action, detail = self._action, self._detail
        if action is None:
            return
        today = self._home.clock.today()
        when = day_in_words(action.at_ms, self._home.zone, today)
        self._tile.show_icon(*icon_of(action))
        self.title.setText(title_of(action))
        self._when.setText(
            joined([when, whom_words(action.by_whom), self._words.nth(action.action_id)])
        )
        self._show_figures(action, detail)
        is_setting = action.of_kind == "setting"
        self._line.setText(line_of_action(action) if is_setting else "")
        self._line.setVisible(is_setting)
        count = len(detail.change_ids)
        self.table.setVisible(bool(count))
        self._fit_table()
        self._count.setVisible(bool(count))
        self._count.setText(self._words.changes(count))
        self._show_effect(action, detail)
        self.table.viewport().update()
        self.table.horizontalHeader().viewport().update()

    def _lay_out(self) -> None:
        close = named(
            icon_button("x", lambda: self.tr("Close the panel")),
            "historyClose",
            lambda: self.tr("Close the panel"),
        )
        close.clicked.connect(self.closed)
        words = column(self.title, self._when, gap=2)
        head = row(self._tile, (words, 1), column(close, ..., gap=0), gap=12)
        acts = row(self.undo, self.again, ...)
        body = column(
            head,
            self._figures,
            self._line,
            row(self.people, ...),
            (self.table, 10),
            self._count,
            self.effect,
            bare(row(self.back, self.stay, ..., gap=12)),
            acts,
            bare(column()),
            gap=12,
            margins=(20, 16, 16, 16),
        )
        body.setStretch(body.count() - 1, 1)
        self.setLayout(body)

    def _columns(self) -> list[Column[ChangeRow]]:
        def who(change: ChangeRow) -> CellValue:
            return PersonCell(change.who or self.tr("Order"), change_words(change)[0])

        def from_to(change: ChangeRow) -> CellValue:
            _, before, after = change_words(change)
            return FromToCell(before, after)

        return [
            Column("who", lambda: self.tr("Person"), who),
            Column("change", lambda: self.tr("From → to"), from_to, width=200),
        ]

    def _fit_table(self) -> None:
        """Be no higher than the changes need."""
        table = self.table
        row_high = table.verticalHeader().defaultSectionSize()
        high = table.horizontalHeader().height() + row_high * self.changes.rowCount() + _EDGES
        table.setMaximumHeight(min(high, _NO_LIMIT))
        table.setMinimumHeight(min(high, _LEAST_HIGH))

    def _show_figures(self, action: HistoryRow, detail: ActionDetail) -> None:
        clear(self._figures)
        figures = [
            (changed_field(each.field), each.count)
            for each in detail.fields
            if action.of_kind != "import"
        ][:_MOST_FIGURES]
        if action.kind == "import":
            figures = self._words.of_import(action)
        elif figures and action.state is ActionState.STANDING:
            figures.append((self.tr("Changed since"), detail.kept))
        if figures:
            strip = FigureStrip(
                [(f"history{at}", words) for at, (words, _) in enumerate(figures)], role="strong"
            )
            for at, (_, count) in enumerate(figures):
                strip.show_figure(f"history{at}", number(count))
            self._figures.addWidget(strip)

    def _show_effect(self, action: HistoryRow, detail: ActionDetail) -> None:
        title, sentence, button = self._words.effect(action, detail)
        self.effect.setVisible(bool(title))
        self.effect.show_words(Tone.INFO, title, sentence)
        self.undo.setVisible(bool(button))
        self.undo.set_words(button)
        again = action.can_be_done_again or action.kind == "undo"
        self.undo.set_icon("rotate-cw" if again else "undo-2")
        stands = action.state is ActionState.STANDING
        self.again.setVisible(action.kind == "import" and not stands)

    def _undo(self) -> None:
        action = self._action
        if action is not None:
            again = action.undone_by if action.can_be_done_again else None
            self.undo_asked.emit(action.action_id if again is None else again)
