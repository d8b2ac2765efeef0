"""All customers: search as one types, sort by a heading, any number of people."""

from array import array
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from app.services.changes import Changes, Subject
from app.services.customers.views import CustomerRow, ListFigures, Question, SortBy
from app.services.segments import Condition
from app.ui.customers.list_body import ListBody
from app.ui.customers.list_desks import ListDesks
from app.ui.customers.list_filters import ListFilters
from app.ui.customers.list_head import ListHead
from app.ui.customers.list_memory import ListMemory
from app.ui.customers.list_notes import ListNotes
from app.ui.customers.list_rows import FROM_THE_FIRST
from app.ui.customers.view_work import ViewWork
from app.ui.error_texts import explain
from app.ui.exporting import Exporting
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.home import Home
from app.ui.kit.layouts import column
from app.ui.kit.page import Page
from app.ui.kit.picking import Selection
from app.ui.kit.row_window import PAGE
from app.ui.kit.skeleton import Skeleton
from app.ui.kit.tasks import TaskRunner


class CustomersPage(Page):
    """The list. Signal sample_asked: the seller wants to try the sample shop."""

    sample_asked = Signal()

    def __init__(self, desks: ListDesks, tasks: TaskRunner, hub: ChangeHub, home: Home) -> None:
        super().__init__()
        book = desks.book
        self._book, self._tasks = book, tasks
        self._memory = ListMemory(desks.keeper, desks.business)
        self._question = self._memory.question
        self._shown: Question | None = None  # whose ids are all in the table
        self._first: dict[int, CustomerRow] = {}
        self._is_stale = True
        self.head = ListHead()
        self.filters = ListFilters(book, tasks, home.currency)
        self.search, self.views = self.filters.search, self.filters.views
        self.body = ListBody(desks, tasks, hub, home)
        self.rows, self.table, self.foot = self.body.rows, self.body.table, self.body.foot
        self.peeking = self.body.peeking
        self.exporting = Exporting(desks.export, tasks, self)
        self.exporting.did.connect(self.did)
        self.skeleton = Skeleton()
        self._states = QStackedWidget()
        self.notes = ListNotes()
        for part in (self.body, self.skeleton, *self.notes.all()):
            self._states.addWidget(part)
        self.setLayout(column(self.head, self.filters, (self._states, 1), gap=0))
        self.saving = ViewWork(desks.views, self.filters, tasks)
        self._remember()
        self._connect(hub)

    @override
    def opened(self, subject: object) -> None:
        """Read anew what has changed meanwhile; the subject may be a text, a view or a filter.

        A Selection is one that was worked on and ends: the people may be hidden by now.
        """
        if isinstance(subject, Selection):
            self.table.picked.clear()
        self.filters.mean(subject)
        if self._is_stale:
            self._ask()
        if self.table.isVisible():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def focus_search(self) -> bool:
        """Put the focus into the search field with its text chosen."""
        return self.filters.focus_search()

    @override
    def offer_export(self) -> bool:
        """Ask how who is selected, else the list, is to be written out."""
        if self.table.picked.count:
            self.body.export_asked.emit(self.table.picked.chosen())
        elif self.head.export_button.isVisible():  # an empty business has no list
            self.exporting.ask(self._question, self.rows.rowCount())
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from the search into the list with the arrow; show phones while Alt is down."""
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.table.setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() == Qt.Key.Key_Alt:
            self.body.unveil(is_open=True)
        else:
            super().keyPressEvent(event)

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Hide phones again when Alt is let go."""
        if event.key() == Qt.Key.Key_Alt:
            self.body.unveil(is_open=False)
        super().keyReleaseEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Remember where the list was left."""
        super().hideEvent(event)
        if self._shown is not None:
            self._memory.keep_place(self.table.current_id())

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Write cells and headings again in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.body.told_again()
            if self._states.currentWidget() is self.notes.nothing:
                self._nobody()

    def _connect(self, hub: ChangeHub) -> None:
        self.head.import_wanted.connect(partial(self.go.emit, "import", None))
        self.head.add_wanted.connect(lambda: self.go.emit("new_customer", None))
        self.head.export_wanted.connect(self.offer_export)
        self.head.page_wanted.connect(lambda code: self.go.emit(code, None))
        self.filters.changed.connect(self._meant)
        self.filters.columns_wanted.connect(
            lambda: self.body.choose_columns(self.filters.columns_button)
        )
        self.search.returnPressed.connect(self._open_first)
        for work in (self.body, self.saving):
            work.did.connect(self.did)
        self.saving.read_again.connect(self._views_read)
        for wanted in (self.saving.change_wanted, self.filters.rule_wanted):
            wanted.connect(partial(self.go.emit, "segment"))
        self.body.full.connect(lambda person: self.go.emit("customer", person))
        self.body.form.connect(lambda person: self.go.emit("edit_customer", person))
        self.body.export_asked.connect(lambda who: self.exporting.ask(who, who.count))
        self.body.edit_asked.connect(lambda who: self.go.emit("bulk_edit", self.filters.of(who)))
        self.body.page_wanted.connect(self.go)
        self.table.sort_asked.connect(self._sort)
        self.table.show_sorting(self._question.sort, is_descending=self._question.is_descending)
        hub.changed.connect(self._changed)
        self.notes.empty.first.connect(partial(self.go.emit, "import", None))
        self.notes.empty.second.connect(self.sample_asked)
        self.notes.nothing.first.connect(self._mend)
        self.notes.error.first.connect(self._ask)
        self.on_keys({"/": self.focus_search, "Esc": self._step_back})

    def _remember(self) -> None:
        """Look as the list did when the program was left."""
        self.views.choose_code(self._memory.view)
        self.filters.bar.show_conditions(self._memory.conditions)
        self._question = replace(self._question, tree=self.filters.tree)
        self.body.columns.show_view(self.views.code)
        self.saving.read(self._memory.view)

    def _views_read(self) -> None:
        if self.filters.tree != self._question.tree:
            self._meant()
        self._count_views()

    def _keep(self) -> None:
        self._memory.keep(self.views.code, self._question, self.filters.bar.conditions)

    def _meant(self) -> None:
        self._question = replace(self._question, search=self.filters.text, tree=self.filters.tree)
        self.body.columns.show_view(self.views.code)
        self._keep()
        self._ask()

    def _sort(self, code: str, is_descending: bool) -> None:  # noqa: FBT001 - a slot
        sort = SortBy(code)
        if sort != self._question.sort:
            # What one wants first of numbers and days is the largest and the newest.
            is_descending = sort not in FROM_THE_FIRST
            self.table.show_sorting(code, is_descending=is_descending)
        self._question = replace(self._question, sort=sort, is_descending=is_descending)
        self._keep()
        self._ask()

    def _ask(self) -> None:
        """Ask for the first page, the sums and all ids; what is on show stays until then."""
        question, book = self._question, self._book
        if self._is_stale:
            self._count_views()
        self._is_stale = False
        self._first = {}  # of an older answer, should all ids come first
        self.foot.wait()
        if self._shown is None:
            self._show(self.skeleton)
            self.skeleton.begin()
        self._tasks.ask(
            self,
            "first",
            lambda: (question, book.first_page(question, PAGE)),
            self._take_first,
            self._failed,
        )
        self._tasks.ask(
            self, "ids", lambda: (question, book.ids(question)), self._take_ids, self._failed
        )
        self._tasks.ask(
            self, "figures", lambda: book.figures(question), self._take_figures, self._failed
        )

    def _count_views(self) -> None:
        """Ask how many people every view means; only what changes the file changes that."""
        book, trees = self._book, self.views.trees
        self._tasks.ask(
            self, "views", lambda: book.counts(trees), self.views.show_counts, self._failed
        )

    def _take_first(self, answer: tuple[Question, tuple[CustomerRow, ...]]) -> None:
        question, rows = answer
        self._first = {person.person_id: person for person in rows}
        if self._shown == question or not rows:
            return  # the whole list was faster, or tells that there is nobody
        if self._shown is None or self._shown != question:
            self.body.show_first(rows)
            self._show(self.body)

    def _take_ids(self, answer: tuple[Question, "array[int]"]) -> None:
        question, ids = answer
        is_same, is_first = self._shown == question, self._shown is None
        are_hidden = question.tree.asks_hidden
        self.body.show_all(ids, self._first, is_same=is_same, are_hidden=are_hidden)
        self._shown = question
        self.foot.end_wait()
        if is_first and self._memory.place is not None:
            self.body.go_to(self._memory.place)
        self.skeleton.end()
        self._show(self.body if ids else self._nobody())

    def _take_figures(self, figures: ListFigures) -> None:
        self.foot.show_figures(figures)

    def _failed(self, error: Exception) -> None:
        told = explain(error)
        self._shown = None
        self.foot.end_wait()
        self.skeleton.end()
        self._show(self.notes.why_not(told))

    def _show(self, part: QWidget) -> None:
        self._states.setCurrentWidget(part)
        self.filters.setVisible(part is not self.notes.empty)
        self.head.show_empty(is_empty=part is self.notes.empty)
        if part is self.body:
            self.lead_focus(self.table)

    def _changed(self, changes: object = None) -> None:
        if not isinstance(changes, Changes) or changes.touches(Subject.SETTINGS):
            self.saving.read(self.views.code)  # a view may have come or gone, or its name
        self._is_stale = True
        if self.isVisible():
            self._ask()
            self.peeking.read_again()

    def _open_first(self) -> None:
        if self._shown is None or self._shown.search != self.search.text().strip():
            self.search.ask_now()
        elif (person := self.rows.id_at(0)) is not None:
            self.go.emit("customer", person)

    def _step_back(self) -> None:
        if not self.body.step_back():
            self.filters.search_for("")

    def _mend(self) -> None:
        if self.notes.culprit is not None:
            self.filters.bar.remove(self.notes.culprit)
        else:
            self.filters.clear_all()

    def _nobody(self) -> QWidget:
        """Give the note that says why nobody is listed, and find out which filter it is."""
        question, book, filters = self._question, self._book, self.filters
        without = [(each, filters.tree_without(each)) for each in filters.bar.conditions]

        def count() -> list[tuple[int, Condition]]:
            asked = [(book.figures(replace(question, tree=tree)), each) for each, tree in without]
            return [(figures.people, each) for figures, each in asked]

        def name(found: list[tuple[int, Condition]]) -> None:
            people, condition = max(found, key=lambda each: each[0])
            if people and filters.means(question):
                self.notes.name_culprit(filters, condition, people)

        if without:
            self._tasks.ask(self, "culprit", count, name, self._failed)
        return self.notes.why_nobody(filters)
