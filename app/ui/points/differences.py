"""Recalculate from orders: which would earn otherwise today; nothing is posted unless approved."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QStackedWidget
from typing_extensions import override

from app.services.changes import Changes
from app.services.points import Difference, Posted
from app.ui.error_texts import explain
from app.ui.formats import number
from app.ui.kit.banner import Banner
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.deeds import Done
from app.ui.kit.figures import FigureStrip
from app.ui.kit.layouts import bare, column
from app.ui.kit.naming import named
from app.ui.kit.page import Page
from app.ui.kit.page_header import PageHeader
from app.ui.kit.pick_table import PickTable
from app.ui.kit.picking import Chosen
from app.ui.kit.row_window import RowWindow
from app.ui.kit.skeleton import Skeleton
from app.ui.kit.states import Offer, StateNote, went_wrong
from app.ui.kit.tasks import TaskRunner
from app.ui.labels.points import points_signed
from app.ui.points.difference_rows import DifferenceRow, difference_columns
from app.ui.points.ports import RecalculationDesk
from app.ui.points.words import orders_words, post_words, posted_words
from app.ui.theme import Tone


@dataclass(frozen=True, slots=True)
class _Found:
    """What differs, by order, and what that comes to up and down."""

    by_order: Mapping[int, Difference]
    gained: int
    lost: int

    def sum_of(self, orders: Sequence[int]) -> int:
        """Give what the differences of some orders come to."""
        found = (self.by_order[order] for order in orders if order in self.by_order)
        return sum(each.target - each.posted for each in found)


class DifferencesPage(Page):
    """All are ticked at first; one approval is one action with Undo."""

    def __init__(self, desk: RecalculationDesk, tasks: TaskRunner, hub: ChangeHub) -> None:
        super().__init__()
        self._desk, self._tasks, self._hub = desk, tasks, hub
        self._found: _Found | None = None
        self._is_stale = True
        self.post_button = named(Button("", Kind.PRIMARY, "check"), "differencesPost", "")
        self.header = PageHeader(
            lambda: self.tr("Recalculate from orders"), crumb=lambda: self.tr("Points")
        )
        self.header.add_action(self.post_button)
        self.strip = FigureStrip(
            [
                ("differing", lambda: self.tr("Orders that differ")),
                ("gaining", lambda: self.tr("Would be given")),
                ("losing", lambda: self.tr("Would be taken")),
                ("approved", lambda: self.tr("You approve")),
            ]
        )
        self.note = Banner(
            Tone.INFO,
            lambda: self.tr("Nothing is recalculated backwards unless you approve it here"),
            lambda: self.tr(
                "Each approved order gets one adjustment; the entries of before stay as they are."
            ),
        )
        self.rows = RowWindow(difference_columns(), self._fetch, tasks, self)
        self.table = named(
            PickTable(self.rows), "differencesTable", lambda: self.tr("Orders that differ")
        )
        self._states = self._made_states()
        self.setLayout(column(self.header, (self._states, 1), gap=0))
        self._connect()
        self._write_head()

    @override
    def opened(self, subject: object) -> None:
        """Read anew what has changed meanwhile."""
        if self._is_stale:
            self._ask()

    @override
    def told_again(self) -> None:
        """Write numbers again in another language."""
        self.table.viewport().update()
        self.table.horizontalHeader().viewport().update()
        self._write_head()

    def _made_states(self) -> QStackedWidget:
        self.skeleton = Skeleton()
        parts = (self.strip, self.note, (self.table, 1))
        self._list = bare(column(*parts, gap=12, margins=(24, 4, 24, 24)))
        self.same = StateNote(
            ("circle-check", Tone.OK),
            lambda: self.tr("Every order has earned what the rules say"),
            lambda: self.tr("When you change a rule backwards, what differs is listed here."),
            first=Offer(lambda: self.tr("To the ledger"), "arrow-left"),
        )
        self.same.setObjectName("noDifferences")
        self.same.first_button.setObjectName("noDifferencesAct")
        self.error = went_wrong("", "", Offer(lambda: self.tr("Try again"), "rotate-cw"))
        states = QStackedWidget()
        for part in (self.skeleton, self._list, self.same, self.error):
            states.addWidget(part)
        return states

    def _connect(self) -> None:
        self.header.back.connect(lambda: self.go.emit("points", None))
        self.same.first.connect(lambda: self.go.emit("points", None))
        self.error.first.connect(self._ask)
        self.post_button.clicked.connect(self._post)
        self.table.picked.changed.connect(self._write_head)
        self.table.opened.connect(self._open_person)
        self.table.doubleClicked.connect(lambda index: self._open_person(index.row()))
        self._hub.changed.connect(self._changed)

    def _ask(self) -> None:
        self._is_stale = False
        find = self._desk.differences
        if self._found is None:
            self.skeleton.begin()
        self._tasks.ask(self, "differences", lambda: _found(find()), self._take, self._failed)

    def _fetch(self, orders: Sequence[int]) -> dict[int, DifferenceRow]:
        """Read whose the orders are; in a lane."""
        found = {} if self._found is None else self._found.by_order
        listed = [found[order] for order in orders if order in found]
        names = self._desk.persons([each.customer_id for each in listed])
        return {
            each.order_id: DifferenceRow(each, *names.get(each.customer_id, (0, None)))
            for each in listed
        }

    def _take(self, found: _Found) -> None:
        is_first = self._found is None
        self._found = found
        orders = list(found.by_order)
        self.rows.show_ids(orders)
        self.table.picked.show_list(orders, is_same=not is_first)
        if is_first:
            self.table.picked.put_all()
        self.skeleton.end()
        self._states.setCurrentWidget(self._list if orders else self.same)
        self._write_head()
        if orders:
            self.lead_focus(self.table)

    def _write_head(self) -> None:
        found = self._found
        count = self.table.picked.count if found is not None and found.by_order else 0
        self.post_button.set_words(partial(post_words, count))
        self.post_button.setEnabled(count > 0)
        self.post_button.setVisible(found is not None and bool(found.by_order))
        if found is None:
            return
        chosen = self.table.picked.chosen()
        self.strip.show_figure("differing", number(len(found.by_order)))
        self.strip.show_figure("gaining", points_signed(found.gained))
        self.strip.show_figure("losing", points_signed(found.lost))

        def show(together: int) -> None:
            self.strip.show_figure("approved", orders_words(count), points_signed(together))

        self._tasks.ask(self, "sum", lambda: found.sum_of(chosen.ids()), show)

    def _post(self) -> None:
        desk, chosen = self._desk, self.table.picked.chosen()
        if self._found is None or not chosen.count:
            return
        self.post_button.setEnabled(False)
        self._tasks.write(
            self, lambda: desk.recalculate(_orders_of(chosen)), self._posted, self._refused
        )

    def _posted(self, answer: tuple[Changes, Posted]) -> None:
        changes, posted = answer
        self._found = None
        self._hub.announce(changes)
        self.did.emit(Done(partial(posted_words, posted.entries, posted.points), posted.action_id))
        if not self.isVisible():
            return
        self._ask()

    def _refused(self, error: Exception) -> None:
        self._write_head()
        self.did.emit(Done(explain(error).line))

    def _open_person(self, row_number: int) -> None:
        known = self.rows.id_at(row_number) is not None
        row = self.rows.row_at(row_number) if known else None
        if row is not None and row.person_id:
            self.go.emit("customer", row.person_id)

    def _failed(self, error: Exception) -> None:
        told = explain(error)
        self.skeleton.end()
        self.error.set_title(told.title)
        self.error.set_sentence(told.sentence)
        self._states.setCurrentWidget(self.error)

    def _changed(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self._ask()


def _found(differences: Sequence[Difference]) -> _Found:
    changes = [each.target - each.posted for each in differences]
    return _Found(
        {each.order_id: each for each in differences},
        sum(change for change in changes if change > 0),
        sum(change for change in changes if change < 0),
    )


def _orders_of(chosen: Chosen) -> list[int]:
    return list(chosen.ids())
