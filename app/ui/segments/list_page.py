"""Every segment with its people, money and reach; beside it why the number is what it is."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget
from typing_extensions import override

from app.services.kept_segments import KeptSegment
from app.services.segments import Field
from app.services.segments.views import Scalar
from app.ui.conditions.fields import OwnField
from app.ui.conditions.finding import NAMED, Finding
from app.ui.conditions.value_words import Lexicon
from app.ui.exporting import Exporting
from app.ui.kit.beside import Beside
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.columns import without_room
from app.ui.kit.home import Home
from app.ui.kit.layouts import column
from app.ui.kit.naming import named
from app.ui.kit.page import Page
from app.ui.kit.row_window import RowWindow
from app.ui.kit.table import Table
from app.ui.kit.tasks import TaskRunner
from app.ui.kit.wishes import PeopleCall, PeopleWish, open_people
from app.ui.segments.cards import SegmentCards
from app.ui.segments.deeds import SegmentDeeds
from app.ui.segments.figures import Figures
from app.ui.segments.list_head import ListLine, SegmentsHead, SegmentTabs
from app.ui.segments.listing import (
    SegmentRow,
    Tab,
    columns_of,
    fits,
    found,
    in_order,
    words_of_segment,
)
from app.ui.segments.peeking import Peeking
from app.ui.segments.ports import SegmentDesks
from app.ui.segments.side import WIDE, SegmentSide
from app.ui.segments.states import SegmentStates

_ROOM, _NAME_ROOM = 560, 280
_LEFT_OUT = ("call", "email", "sms", "money")
Read = tuple[tuple[KeptSegment, ...], Sequence[OwnField], int]


class SegmentsPage(Page):
    """Opened with the key of a segment that is to be chosen, or with nothing."""

    def __init__(self, desks: SegmentDesks, tasks: TaskRunner, hub: ChangeHub, home: Home) -> None:
        super().__init__()
        self._desks, self._tasks, self._home = desks, tasks, home
        self.lexicon = Lexicon(home.currency)
        self._finding = Finding(desks.choices, tasks)
        self._segments: tuple[KeptSegment, ...] = ()
        self._everybody, self._is_stale = 0, True
        self._sort, self._is_descending = "", True
        self._shown: list[SegmentRow] = []
        self._wanted: str | None = None
        self.head = SegmentsHead()
        self.tabs = SegmentTabs()
        self.line = ListLine()
        self.rows = RowWindow(columns_of(home.currency), self._fetch, None, self)
        self.table = named(Table(self.rows, height=52), "segmentTable", lambda: self.tr("Segments"))
        self.cards = SegmentCards(home.currency)
        self.side = SegmentSide(home.currency, desks.book)
        self._views = QStackedWidget()
        self.beside = Beside(self._views, self.side, width=WIDE, room=_ROOM)
        self.figures = Figures(desks.book, tasks, self)
        self.peeking = Peeking(self.table, self.beside, self.side, tasks)
        self.peeking.read_from(desks.book)
        self.exporting = Exporting(desks.export, tasks, self)
        self.deeds = SegmentDeeds(desks.book, tasks, self.exporting, self)
        self._views.addWidget(self.table)
        self._views.addWidget(self.cards)
        self.states = SegmentStates(self.beside)
        parts = (self.head, self.tabs, self.line, (self.states, 1))
        self.setLayout(column(*parts, gap=0))
        self._connect(hub)

    @override
    def opened(self, subject: object) -> None:
        """Read anew what has changed meanwhile; choose a segment where one is named."""
        if isinstance(subject, str):
            self._wanted = subject
        if self._is_stale or self._wanted is not None:
            self._read()
        if self.table.isVisible():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def focus_search(self) -> bool:
        """Put the focus into the search field with its text chosen."""
        self.line.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.search.selectAll()
        return True

    @override
    def offer_export(self) -> bool:
        """Ask how the chosen segment is to be written out."""
        shown = self._chosen()
        if shown is not None:
            self.deeds.export(shown.segment.key, shown.figures.people if shown.figures else 0)
        return True

    @override
    def told_again(self) -> None:
        """Write names and rules again in another language."""
        self._list()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what matters least when there is no room for it."""
        super().resizeEvent(event)
        self._fit()

    def show_segment(self, key: str) -> None:
        """Choose a segment and open its panel."""
        at = next((at for at, row in enumerate(self._shown) if row.segment.key == key), None)
        if at is not None:
            self.table.make_current(at)
            self.peeking.open_at(at)

    def _connect(self, hub: ChangeHub) -> None:
        self.head.new_wanted.connect(lambda: self.go.emit("segment", None))
        self.states.empty.first.connect(lambda: self.go.emit("segment", None))
        self.states.nothing.first.connect(self._show_all)
        self.head.compare_wanted.connect(self._compare)
        self.tabs.chosen.connect(lambda _at: self._list())
        self.line.search.asked.connect(lambda _text: self._list())
        self.line.view.chosen.connect(self._show_view)
        self.table.sort_asked.connect(self._sort_by)
        self.cards.chosen.connect(self.show_segment)
        self.peeking.opened.connect(self.cards.mark)
        self.figures.begun.connect(self._tell_counting)
        self.figures.arrived.connect(self._list)
        self.figures.finished.connect(self._tell_counted)
        self.beside.toggled.connect(self._fit)
        for signal, act in (
            (self.side.list_wanted, self.deeds.open_list),
            (self.side.changed, lambda key: self.go.emit("segment", key)),
            (self.side.frozen, self._freeze),
            (self.side.tab_turned, lambda _key: self._with(self.deeds.turn_tab)),
            (self.side.export_wanted, lambda _key: self.offer_export()),
            (self.side.removed, lambda _key: self._with(self.deeds.remove)),
            (self.side.restored, lambda _key: self._with(self.deeds.restore)),
        ):
            signal.connect(act)
        for work in (self.exporting, self.deeds):
            work.did.connect(self.did)
        self.deeds.chosen.connect(self.opened)
        self.deeds.list_wanted.connect(self._show_people)
        hub.changed.connect(lambda _changes: self._changed())
        self.on_keys({"/": self.focus_search, "Esc": self._step_back})

    def _show_people(self, what: PeopleWish | PeopleCall | KeptSegment) -> None:
        if isinstance(what, KeptSegment):
            self.go.emit("customers", what)
        else:
            open_people(self, self._tasks, what)

    def _read(self) -> None:
        """Read which segments there are; what is on show stays until then."""
        self._is_stale = False
        desks = self._desks
        if not self._segments:
            self.states.wait()

        def read() -> Read:
            return desks.book.all(), desks.own_fields(), desks.everybody()

        self._tasks.ask(self, "all", read, self._take)

    def _take(self, answer: Read) -> None:
        self._segments, own, self._everybody = answer
        self.lexicon.own = {each.about: each for each in own}
        self.lexicon.learn_segments(self._segments)
        asked = {each.field for kept in self._segments for each in kept.tree.root.conditions()}
        for field in NAMED:
            if field in asked:
                self._finding.names(self, field, self._named)
        if self._wanted is not None and not self._is_listed(self._wanted):
            self._show_all()
        self._list()
        if self._wanted is not None:
            self.show_segment(self._wanted)
            self._wanted = None
        self.figures.count(self._segments)

    def _is_listed(self, key: str) -> bool:
        tab = self.tabs.tab
        return any(each.key == key and fits(each, tab) for each in self._segments)

    def _named(self, names: dict[tuple[Field, Scalar], str]) -> None:
        self.lexicon.names.update(names)
        self._list()

    def _list(self) -> None:
        """Write the list anew; the chosen one stays chosen."""
        key = self._current_key()
        every = [self._row(each) for each in self._segments]
        for tab in Tab:
            self.tabs.show_count(tab, sum(fits(row.segment, tab) for row in every))
        of_tab = [row for row in every if fits(row.segment, self.tabs.tab)]
        text = self.line.search.text()
        rows = in_order(found(of_tab, text), self._sort, is_descending=self._is_descending)
        self._shown = list(rows)
        self.rows.show_ids(list(range(len(self._shown))))
        self.cards.show_rows(self._shown, key)
        self.peeking.show_rows(self._shown, self._everybody)
        at = next((at for at, row in enumerate(self._shown) if row.segment.key == key), None)
        if at is not None:
            self.table.make_current(at)
        self._show_state(has_any=bool(of_tab))

    def _row(self, segment: KeptSegment) -> SegmentRow:
        figures, key = self.figures, segment.key
        words = words_of_segment(segment, self.lexicon)
        return SegmentRow(segment, words, figures.of.get(key), figures.differences.get(key))

    def _show_state(self, *, has_any: bool) -> None:
        if not self._segments:
            return
        is_empty = self.states.show_found(
            self.line.search.text().strip(), count=len(self._shown), has_any=has_any
        )
        # The empty list has the same button in its middle; there is one primary on a page.
        self.head.new.setVisible(not is_empty)
        if self._shown:
            self.lead_focus(self.table)

    def _fetch(self, ids: Sequence[int]) -> dict[int, SegmentRow]:
        return {at: self._shown[at] for at in ids if at < len(self._shown)}

    def _current_key(self) -> str | None:
        at = self.table.currentIndex().row()
        return self._shown[at].segment.key if 0 <= at < len(self._shown) else self.side.key

    def _chosen(self) -> SegmentRow | None:
        key = self._current_key()
        return next((row for row in self._shown if row.segment.key == key), None)

    def _tell_counting(self) -> None:
        self.line.show_counted(lambda: self.tr("counting…"))

    def _tell_counted(self) -> None:
        at = self._home.clock.now().astimezone(self._home.zone)
        words = f"{at:%H:%M}"
        self.line.show_counted(lambda: self.tr("counted {time}, live").format(time=words))

    def _step_back(self) -> None:
        if not self.peeking.close_panel():
            self.line.search.clear()

    def _with(self, act: Callable[[KeptSegment], object]) -> None:
        shown = self._chosen()
        if shown is not None:
            act(shown.segment)

    def _freeze(self, _key: str) -> None:
        self._with(lambda segment: self.deeds.ask_to_freeze(segment, self.side.freeze_button))

    def _compare(self) -> None:
        known = [each for each in self._segments if not each.tree.unknown]
        self.deeds.compare(self.head.compare, known, self._current_key())

    def _show_view(self, at: int) -> None:
        self._views.setCurrentIndex(at)

    def _show_all(self) -> None:
        self.tabs.choose(Tab.ALL)
        self.line.search.clear()
        self.line.search.ask_now()

    def _sort_by(self, code: str, is_descending: bool) -> None:  # noqa: FBT001 - a slot
        self._sort, self._is_descending = code, is_descending
        self._list()

    def _changed(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self._read()

    def _fit(self) -> None:
        hidden = without_room(
            self.rows.columns, self.beside.list_room, _LEFT_OUT, {"name": _NAME_ROOM}
        )
        for each in self.rows.columns:
            self.table.hide_column(each.code, is_hidden=each.code in hidden)
