"""The ledger: every entry of everybody, the newest first; nothing in it can be edited."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget
from typing_extensions import override

from app.services.clock import midnight_ms
from app.services.points import Notice, Outstanding, RuleVersion
from app.services.points.listing_views import Happened, LedgerFigures, LedgerQuestion
from app.ui.error_texts import explain
from app.ui.exporting import Exporting
from app.ui.formats import money
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.home import Home
from app.ui.kit.layouts import across, bare, column
from app.ui.kit.naming import named
from app.ui.kit.page import Page
from app.ui.kit.row_window import RowWindow
from app.ui.kit.skeleton import Skeleton
from app.ui.kit.states import Offer, nothing_found, nothing_yet, went_wrong
from app.ui.kit.table import Table
from app.ui.kit.tasks import TaskRunner
from app.ui.points.checking import LedgerCheck
from app.ui.points.filters import LedgerFilters
from app.ui.points.foot import LedgerFoot
from app.ui.points.giving import Giving
from app.ui.points.head import LedgerHead
from app.ui.points.ledger_rows import ledger_columns, left_out
from app.ui.points.ports import LedgerDesks
from app.ui.points.soon import SoonBanner
from app.ui.points.strip import LedgerStrip
from app.ui.points.top import LedgerTop

_LARGE_MINOR = 10_000  # what points are worth is told without cents from here on


class LedgerPage(Page):
    """The list of entries."""

    def __init__(self, desks: LedgerDesks, tasks: TaskRunner, hub: ChangeHub, home: Home) -> None:
        super().__init__()
        self._desks, self._tasks, self._home = desks, tasks, home
        self._shown: LedgerQuestion | None = None
        self._is_stale = True
        self.check = LedgerCheck(desks.book.check, tasks)
        self.giving = Giving(desks.find, desks.wallet, tasks, hub, home)
        self.head = LedgerHead(self.check.button)
        self.exporting = Exporting(desks.export, tasks, self)
        self.strip = LedgerStrip()
        self.soon = SoonBanner(desks.keep, tasks, home)
        self.top = LedgerTop(self.strip, self.soon, self.check)
        self.filters = LedgerFilters(home)
        self.rows = RowWindow(ledger_columns(home), desks.entries.rows, tasks, self)
        self.table = named(Table(self.rows), "ledgerTable", lambda: self.tr("Points ledger"))
        self.foot = LedgerFoot()
        self._list = bare(column((self.table, 1), across(), self.foot, gap=0))
        self.skeleton = Skeleton()
        self._states = self._made_states()
        self.setLayout(column(self.head, self.top, self.filters, (self._states, 1), gap=0))
        self._show_state(self.skeleton)
        self._connect(hub)

    @override
    def opened(self, subject: object) -> None:
        """Read anew what has changed; the subject may be a person, or something to do.

        (person id, name) asks for the entries of one; "give", "redeem" and "check" are done.
        """
        match subject:
            case (int(person), str(name)):
                self.filters.show_person(person, name)
                self._ask()
            case str(deed):
                # The page may be new: its buttons have no places before the next turn.
                QTimer.singleShot(0, self, lambda: self._do(deed))
        if self._is_stale:
            self._ask()
        if self.table.isVisible():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def focus_search(self) -> bool:
        """Put the focus into the search field."""
        self.filters.search.setFocus()
        self.filters.search.selectAll()
        return True

    @override
    def offer_export(self) -> bool:
        """Ask how the entries that are listed are to be written out; none has no file."""
        question, entries = self.filters.question, self._desks.entries
        if self.head.export_button.isVisible():
            self.exporting.ask_entries(lambda: entries.ids(question), self.rows.rowCount())
        return True

    @override
    def told_again(self) -> None:
        """Write cells again in another language."""
        self.filters.told_again()
        self.table.viewport().update()
        self.table.horizontalHeader().viewport().update()
        self._ask_totals()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what matters least when there is no room for it."""
        super().resizeEvent(event)
        self.top.show_height(self.height())
        hidden = left_out(self.rows.columns, self.width())
        for each in self.rows.columns:
            self.table.hide_column(each.code, is_hidden=each.code in hidden)
        # Without the reasons the customer has the room that is left.
        self.table.stretch_column("person", is_on="reason" in hidden)

    def more_menu(self) -> QMenu:
        """Make the menu of what is done rarely."""
        menu = QMenu(self)
        menu.setObjectName("ledgerMoreMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        acts = (
            ("opening_points", self.tr("Take over balances from a file…")),
            ("recalculate", self.tr("Recalculate from orders…")),
        )
        for code, words in acts:
            action = menu.addAction(words)
            action.setObjectName(f"ledger_{code}")
            action.triggered.connect(lambda _checked=False, code=code: self.go.emit(code, None))
        return menu

    def _do(self, deed: str) -> None:
        head = self.head
        if deed == "give":
            self.giving.give(head.give_button)
        elif deed == "redeem":
            self.giving.redeem(head.redeem_button if self.rows.rowCount() else head.give_button)
        elif deed == "check":
            self.check.begin()

    def _open_more(self) -> None:
        menu, button = self.more_menu(), self.head.more_button
        left = min(button.width() - menu.sizeHint().width(), 0)
        menu.popup(button.mapToGlobal(QPoint(left, button.height() + 2)))

    def _made_states(self) -> QStackedWidget:
        self._has_rules = False
        self.empty = nothing_yet(
            "coins",
            lambda: self.tr("No points yet"),
            lambda: self.tr("Points of customers come with their orders, by the rules you set."),
            Offer(lambda: self.tr("Set the rules"), "settings"),
            Offer(lambda: self.tr("Import a file"), "upload"),
        )
        self.nothing = nothing_found(
            lambda: self.tr("No entry fits what you ask for"),
            "",
            Offer(lambda: self.tr("Show all entries")),
        )
        self.error = went_wrong("", "", Offer(lambda: self.tr("Try again"), "rotate-cw"))
        for name, note in (("noPoints", self.empty), ("noEntryFound", self.nothing)):
            note.setObjectName(name)
            note.first_button.setObjectName(f"{name}Act")
        states = QStackedWidget()
        for part in (self.skeleton, self._list, self.empty, self.nothing, self.error):
            states.addWidget(part)
        return states

    def _connect(self, hub: ChangeHub) -> None:
        self.filters.changed.connect(self._ask)
        self.head.give_button.clicked.connect(lambda: self.giving.give(self.head.give_button))
        self.head.redeem_button.clicked.connect(lambda: self.giving.redeem(self.head.redeem_button))
        self.soon.wanted.connect(lambda wish: self.go.emit("customers", wish))
        self.head.more_button.clicked.connect(self._open_more)
        self.head.export_button.clicked.connect(self.offer_export)
        for part in (self.giving, self.soon, self.exporting):
            part.did.connect(self.did)
        self.table.opened.connect(self._open_person)
        self.table.doubleClicked.connect(lambda index: self._open_person(index.row()))
        self.empty.first.connect(self._start)
        self.empty.second.connect(lambda: self.go.emit("import", None))
        self.nothing.first.connect(self.filters.clear)
        self.error.first.connect(self._ask)
        hub.changed.connect(self._changed)
        self.on_keys({"/": self.focus_search, "Esc": self.filters.search.clear})

    def _ask(self) -> None:
        question, entries = self.filters.question, self._desks.entries
        if self._is_stale:
            self._ask_totals()
        self._is_stale = False
        if self._shown is None:
            self.skeleton.begin()
        self._tasks.ask(
            self, "ids", lambda: (question, entries.ids(question)), self._take_ids, self._failed
        )
        self._tasks.ask(
            self, "figures", lambda: entries.figures(question), self._take_figures, self._failed
        )

    def _ask_totals(self) -> None:
        book, entries, versions = self._desks.book, self._desks.entries, self._desks.versions
        first = midnight_ms(self._home.clock.today().replace(day=1), self._home.zone)
        self._tasks.ask(
            self,
            "totals",
            lambda: (book.outstanding(), entries.happened(first), versions()),
            self._take_totals,
            self._failed,
        )
        self._tasks.ask(
            self, "soon", lambda: book.expiring(Notice.FIRST), self.soon.show_expiring, self._failed
        )

    def _take_totals(self, answer: tuple[Outstanding, Happened, Sequence[RuleVersion]]) -> None:
        held, happened, versions = answer
        today = self._home.clock.today()
        in_force = [each for each in versions if each.from_on <= today]
        value = in_force[-1].settings.point_value if in_force else None
        worth = ""
        if value is not None:
            points, minor = value
            sum_minor = held.available * minor // points
            worth = money(sum_minor, self._home.currency, is_whole=sum_minor >= _LARGE_MINOR)
        self._offer_start(has_rules=bool(in_force) and in_force[-1].settings.is_on)
        self.strip.show_outstanding(held, worth)
        self.strip.show_happened(happened, self._home.clock.today())

    def _offer_start(self, *, has_rules: bool) -> None:
        """Lead who has no points yet to the rules; who set them waits for orders, or gives some."""
        self._has_rules = has_rules
        note = self.empty
        if has_rules:
            note.set_sentence(
                lambda: self.tr("Your rules are in force: the next orders earn points.")
            )
            note.first_button.set_words(lambda: self.tr("Give points"))
        else:
            note.set_sentence(
                lambda: self.tr("Points of customers come with their orders, by the rules you set.")
            )
            note.first_button.set_words(lambda: self.tr("Set the rules"))
        note.first_button.set_icon("plus" if has_rules else "settings")

    def _start(self) -> None:
        if self._has_rules:
            self.giving.give(self.head.give_button)
        else:
            self.go.emit("point_rules", None)

    def _take_figures(self, figures: LedgerFigures) -> None:
        self.foot.show_figures(figures)

    def _take_ids(self, answer: tuple[LedgerQuestion, Sequence[int]]) -> None:
        question, ids = answer
        current = self.rows.id_at(self.table.currentIndex().row())
        top = self.table.verticalScrollBar().value() if question == self._shown else 0
        self._shown = question
        self.rows.show_ids(ids)
        if question == LedgerQuestion():
            self.check.know_entries(len(ids))
        at = None if current is None else self.rows.position_of(current)
        if at is not None:
            self.table.setCurrentIndex(self.rows.index(at, 0))
        self.table.verticalScrollBar().setValue(top)
        self.skeleton.end()
        if ids:
            self._show_state(self._list)
            self.lead_focus(self.table)
        else:
            state = self.empty if question == LedgerQuestion() else self.nothing
            self._show_state(state)
            self.lead_focus(state.first_button)

    def _show_state(self, part: QWidget) -> None:
        """Show a state; what makes no sense without entries is not there without them."""
        self._states.setCurrentWidget(part)
        has_entries = part not in (self.empty, self.skeleton)
        head = self.head
        acts = (self.check.button, head.export_button, head.redeem_button)
        for each in (self.top, self.filters, *acts):
            each.setVisible(has_entries)

    def _open_person(self, row_number: int) -> None:
        known = self.rows.id_at(row_number) is not None
        row = self.rows.row_at(row_number) if known else None
        if row is not None:
            self.go.emit("customer", row.person_id)

    def _failed(self, error: Exception) -> None:
        told = explain(error)
        self.error.set_title(told.title)
        self.error.set_sentence(told.sentence)
        self._show_state(self.error)

    def _changed(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self._ask()
