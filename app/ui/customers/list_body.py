"""The list itself: table, side panel, foot, and the bar for the selected."""

from array import array
from collections.abc import Callable, Collection, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from app.services.customers.views import CustomerRow, SortBy
from app.services.segments import Field
from app.ui.customers.bulk_bar import BulkBar, can_merge
from app.ui.customers.bulk_work import BulkWork
from app.ui.customers.duplicates.ports import ByHand
from app.ui.customers.foot import ListFoot
from app.ui.customers.list_columns import ColumnPopup, Columns
from app.ui.customers.list_desks import ListDesks
from app.ui.customers.list_rows import NOT_EVERYWHERE, CustomerRows, columns_without_room
from app.ui.customers.peeking import Peeking
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.home import Home
from app.ui.kit.layouts import across, column
from app.ui.kit.naming import named
from app.ui.kit.pick_table import PickTable
from app.ui.kit.picking import Chosen
from app.ui.kit.row_acts import RowAct, RowActs
from app.ui.kit.row_window import PAGE
from app.ui.kit.speech import on_look
from app.ui.kit.tasks import TaskRunner
from app.ui.labels import customer_class
from app.ui.standing import ManyTiers
from app.ui.theme import Ink, px
from app.ui.wallet import ManyWallets

_NAME_ROOM = 210
_OPEN_MS = 5_000
_CLASSES = 30


class ListBody(QWidget):
    """Rows with boxes, the bar under them, the panel beside them.

    Signals: full(person id) for the whole page, form(person id) to edit one person,
    edit_asked(Chosen) to edit many, page_wanted(code, subject) for what another page does,
    export_asked(Chosen), did(Done) after an edit.
    """

    full = Signal(int)
    form = Signal(int)
    edit_asked = Signal(object)
    page_wanted = Signal(str, object)
    export_asked = Signal(object)
    did = Signal(object)

    def __init__(self, desks: ListDesks, tasks: TaskRunner, hub: ChangeHub, home: Home) -> None:
        super().__init__()
        book = desks.book
        self.rows = CustomerRows(book.rows, tasks, home, self)
        self.table = named(PickTable(self.rows), "customerTable", lambda: self.tr("Customers"))
        self.peeking = Peeking(self.table, (book, desks.wallet.purse), tasks, home)
        self.foot = ListFoot(home.currency)
        self.columns = Columns(self.table, desks.keeper)
        self.work = BulkWork(desks.editing, tasks, hub)
        self.wallets = ManyWallets(desks.wallet, tasks, hub)
        self.tiers = ManyTiers(desks.standing, tasks, hub, home)
        self._choices, self._tasks, self._uses = book.choices, tasks, desks.uses
        self._are_hidden = False
        self._unused = set(map(str, NOT_EVERYWHERE))
        self.setLayout(column((self.peeking, 1), across(), self.foot, gap=0))
        self.bar = BulkBar(self.peeking, self.table.keep_foot)
        self.row_acts = RowActs(self.table, self._acts_of_row())
        self._veil = QTimer(self)
        self._veil.setSingleShot(True)
        self._veil.setInterval(_OPEN_MS)
        self._veil.timeout.connect(lambda: self.unveil(is_open=False))
        self._connect()
        hub.changed.connect(self._learn)
        self._learn()
        on_look(self, self._fit_columns)

    def show_first(self, people: Sequence[CustomerRow]) -> None:
        """Show the first page of another list; the rest of it is on its way."""
        ids = [person.person_id for person in people]
        self.rows.show_ids(ids, {person.person_id: person for person in people})
        self.table.picked.show_list(ids, is_same=False)
        self.table.scrollToTop()

    def show_all(
        self, ids: "array[int]", first: dict[int, CustomerRow], *, is_same: bool, are_hidden: bool
    ) -> None:
        """Show the whole list.

        Args:
            ids: everybody, in order.
            first: the first page, where it was read.
            is_same: the question is the one before; the list stays where it was.
            are_hidden: hidden people are listed.
        """
        current = self.table.current_id()
        top = self.table.verticalScrollBar().value()
        begins = list(ids[:PAGE]) == list(first)
        self._are_hidden = are_hidden
        self.rows.show_ids(ids, dict(first) if begins else None)
        self.table.picked.show_list(ids, is_same=is_same)
        if current is not None and (at := self.rows.position_of(current)) is not None:
            self.table.setCurrentIndex(self.rows.index(at, self.table.first_column))
        self.table.verticalScrollBar().setValue(top if is_same or begins else 0)

    def choose_columns(self, button: QWidget) -> None:
        """Open the popup of the columns beside its button."""
        popup = ColumnPopup(button, self.columns)
        popup.show_beside(button, next(iter(popup.ticks.values())))

    def go_to(self, person: int) -> None:
        """Make a person current and bring her into sight; nothing where she is not listed."""
        at = self.rows.position_of(person)
        if at is not None:
            index = self.rows.index(at, self.table.first_column)
            self.table.setCurrentIndex(index)
            self.table.scrollTo(index, PickTable.ScrollHint.PositionAtCenter)

    def step_back(self) -> bool:
        """Close the panel, else select nobody; tell whether there was something to do."""
        return self.peeking.close_panel() or self.table.picked.clear()

    def unveil(self, *, is_open: bool) -> None:
        """Show phones whole, for five seconds at most, or hide them."""
        self.rows.is_open = is_open
        self.peeking.unveil(is_open=is_open)
        self._veil.start() if is_open else self._veil.stop()
        self.table.viewport().update()

    def told_again(self) -> None:
        """Write again in another language."""
        self.table.viewport().update()
        self.table.horizontalHeader().viewport().update()
        self.peeking.panel.told_again()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what matters least when there is no room for it."""
        super().resizeEvent(event)
        self._fit_columns()

    def _connect(self) -> None:
        picked, table = self.table.picked, self.table
        self.peeking.full.connect(self.full)
        self.peeking.toggled.connect(self._fit_columns)
        self.columns.changed.connect(self._fit_columns)
        picked.changed.connect(self._show_selected)
        table.hovered.connect(self._show_acts)
        table.menu_asked.connect(lambda at, place: self.menu_of(at).popup(place))
        table.acts = {
            Qt.Key.Key_T: lambda: self._tag(self._meant(), self.bar_or_table()),
            Qt.Key.Key_E: lambda: self._edit(self._meant()),
            Qt.Key.Key_P: lambda: self.wallets.ask(self._meant(), self.bar_or_table()),
            Qt.Key.Key_M: lambda: self._merge(self._meant()),
            Qt.Key.Key_Delete: lambda: self._hide(self._meant()),
        }
        self.bar.all_wanted.connect(picked.put_all)
        self.bar.closed.connect(self._select_nobody)
        self.bar.tag_wanted.connect(lambda: self._tag(picked.chosen(), self.bar.tag_button))
        self.bar.class_wanted.connect(
            lambda: self.work.ask_class(picked.chosen(), self.bar.class_button)
        )
        self.bar.points_wanted.connect(
            lambda: self.wallets.ask(picked.chosen(), self.bar.points_button)
        )
        self.bar.tier_wanted.connect(lambda: self.tiers.ask(picked.chosen(), self.bar.tier_button))
        self.bar.coupon_wanted.connect(lambda: self.page_wanted.emit("coupons", picked.chosen()))
        self.bar.edit_wanted.connect(lambda: self._edit(picked.chosen()))
        self.bar.merge_wanted.connect(lambda: self._merge(picked.chosen()))
        self.bar.hide_wanted.connect(lambda: self._hide(picked.chosen()))
        self.bar.export_wanted.connect(lambda: self.export_asked.emit(picked.chosen()))
        for work in (self.work, self.wallets, self.tiers):
            work.did.connect(self.did)
        self.bar.stop_wanted.connect(self.work.stop)
        self.work.begun.connect(lambda: self.bar.show_working(is_on=True))
        self.work.ended.connect(self._worked)

    def _learn(self) -> None:
        choices = partial(self._choices, Field.CLASS, "", _CLASSES)
        self._tasks.ask(self, "classes", choices, self.work.know_classes)
        self.tiers.know(self._use_tiers)
        self._tasks.ask(self, "uses", self._uses, self._use_columns)

    def _use_tiers(self, has_tiers: bool) -> None:  # noqa: FBT001 - an answer
        self.bar.offer_tiers(has_tiers)
        self._use_columns((SortBy.TIER,) if has_tiers else ())

    def _use_columns(self, used: Collection[SortBy]) -> None:
        if self._unused & set(map(str, used)):
            self._unused -= set(map(str, used))
            self._fit_columns()

    def _acts_of_row(self) -> tuple[RowAct, ...]:
        return (
            RowAct("rowTag", "tag", lambda: self.tr("Tag (T)"), self._tag_row),
            RowAct("rowEdit", "pencil", lambda: self.tr("Edit (E)"), self._edit_row),
            RowAct(
                "rowFull",
                "maximize-2",
                lambda: self.tr("Open full page (Alt+Enter)"),
                lambda at: self.full.emit(self.rows.id_at(at)),
            ),
        )

    def _tag_row(self, at: int) -> None:
        self._tag(self._one(self.rows.id_at(at)), self.bar_or_table())

    def _edit_row(self, at: int) -> None:
        self._edit(self._one(self.rows.id_at(at)))

    def _show_acts(self, at: int) -> None:
        person = self.rows.id_at(at)
        is_picked = person is not None and self.table.picked.has(person)
        self.row_acts.show_at(at, Ink.SELECTED if is_picked else Ink.HOVER)

    def bar_or_table(self) -> QWidget:
        """Give what a popup stands beside: the bar's button, or the list without a selection."""
        return self.table if self.bar.isHidden() else self.bar.tag_button

    def _meant(self) -> Chosen:
        """Give the selected, or the current person where nobody is selected."""
        picked = self.table.picked
        return picked.chosen() if picked.count else self._one(self.table.current_id())

    def _one(self, person: int | None) -> Chosen:
        return Chosen((), is_all=False, flipped=frozenset(() if person is None else (person,)))

    def _tag(self, chosen: Chosen, anchor: QWidget) -> None:
        if chosen.count:
            self.work.ask_tag(chosen, anchor)

    def _edit(self, chosen: Chosen) -> None:
        """Edit one person in the form, many on their page."""
        if chosen.count > 1:
            self.edit_asked.emit(chosen)
        elif chosen.count:
            self.form.emit(chosen.ids()[0])

    def _merge(self, chosen: Chosen) -> None:
        if can_merge(chosen.count) and not self._are_hidden:
            self.page_wanted.emit("duplicates", ByHand(tuple(chosen.ids())))

    def _hide(self, chosen: Chosen) -> None:
        if chosen.count:
            self.table.picked.clear()
            self.work.hide(chosen, is_shown=self._are_hidden)

    def _select_nobody(self) -> None:
        self.table.picked.clear()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _worked(self) -> None:
        self.bar.show_working(is_on=False)
        self._show_selected()

    def _show_selected(self) -> None:
        count, total = self.table.picked.count, self.rows.rowCount()
        self.bar.show_selected(count, total, are_hidden=self._are_hidden)

    def menu_of(self, row_number: int) -> QMenu:
        """Make the menu of a row: it means the selected where the row is one of them."""
        person = self.rows.id_at(row_number)
        picked = self.table.picked
        chosen = picked.chosen() if person is not None and picked.has(person) else self._one(person)
        menu = QMenu(self)
        menu.setObjectName("customerMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        hide = self.tr("Show again") if self._are_hidden else self.tr("Hide")
        acts: list[tuple[str, Callable[[], object]]] = [
            (self.tr("Look at"), lambda: self.peeking.open_row(row_number)),
            (self.tr("Open full page"), lambda: self.full.emit(person)),
            (self.tr("Tag…"), lambda: self._tag(chosen, self.bar_or_table())),
            (self.tr("Edit…"), lambda: self._edit(chosen)),
            (self.tr("Points…"), lambda: self.wallets.ask(chosen, self.bar_or_table())),
            *(
                (
                    self.tr("Class: {name}").format(name=customer_class(code)),
                    lambda code=code: self.work.set_class(chosen, code),
                )
                for code in self.work.classes
            ),
            (hide, lambda: self._hide(chosen)),
        ]
        if can_merge(chosen.count) and not self._are_hidden:
            acts.insert(-1, (self.tr("Merge…"), lambda: self._merge(chosen)))
        for words, act in acts:
            menu.addAction(words).triggered.connect(lambda _checked=False, act=act: act())
        return menu

    def _fit_columns(self) -> None:
        left = self.peeking.list_room - px(_NAME_ROOM)
        chosen = [each for each in self.rows.columns if each.code not in self.columns.hidden]
        hidden = columns_without_room(chosen, left) | self.columns.hidden | self._unused
        for shown in self.rows.columns:
            self.table.hide_column(shown.code, is_hidden=shown.code in hidden)
