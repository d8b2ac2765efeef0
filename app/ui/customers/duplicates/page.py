"""The page of duplicates: pairs by likelihood at the left, the open one at the right."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStackedWidget
from typing_extensions import override

from app.services.duplicates.views import (
    LinkLook,
    PairCounts,
    PairKey,
    PairLook,
    Review,
    Together,
)
from app.ui.customers.duplicates.band import WorkBand
from app.ui.customers.duplicates.foot import Decision
from app.ui.customers.duplicates.halves import Halves
from app.ui.customers.duplicates.head import PairsHead
from app.ui.customers.duplicates.long_work import LongWork
from app.ui.customers.duplicates.notes import PairNotes
from app.ui.customers.duplicates.pair_list import PairRows, PairTable
from app.ui.customers.duplicates.ports import ByHand, Merging
from app.ui.customers.duplicates.reading import Looked, by_hand, link_of, listed, sides_of
from app.ui.customers.duplicates.right import DECISIONS, RightSide
from app.ui.customers.duplicates.words import remark_of
from app.ui.customers.duplicates.work import MergeWork
from app.ui.error_texts import explain
from app.ui.formats import number
from app.ui.habits import has_letter_keys
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.home import Home
from app.ui.kit.layouts import across, bare, column, row
from app.ui.kit.naming import named
from app.ui.kit.page import Page
from app.ui.kit.states import StateNote
from app.ui.kit.tabs import Segments
from app.ui.kit.tasks import TaskRunner

_REVIEWS = (Review.TO_REVIEW, Review.MERGED, Review.NOT_SAME)


class DuplicatesPage(Page):
    """Opened with None, with a PairKey to be open, with ByHand, or with "find" to look anew."""

    def __init__(
        self, desk: Merging, long: LongWork, tasks: TaskRunner, hub: ChangeHub, home: Home
    ) -> None:
        super().__init__()
        self._desk, self._long, self._tasks, self._home = desk, long, tasks, home
        self._hand: ByHand | None = None
        self._wanted: PairKey | None = None  # whom to open once the list is there
        self._place = 0
        self._is_stale = True
        self.work = MergeWork(desk, tasks, hub)
        self.head, self.band, self.notes = PairsHead(), WorkBand(), PairNotes()
        self.tabs = Segments([partial(self._tab_words, review) for review in _REVIEWS])
        for at, review in enumerate(_REVIEWS):
            self.tabs.part(at).setObjectName(f"pairs_{review}")
        self.rows = PairRows(desk.rows, tasks, home, self)
        self.table = named(PairTable(self.rows), "pairTable", lambda: self.tr("Pairs"))
        self.right = RightSide(home, self.work)
        states = QStackedWidget()
        for note in self.notes.all():
            states.addWidget(note)
        self.halves = Halves(self.tabs, self.table, self.right, states)
        band = bare(row((self.band, 1), margins=(0, 24, 10, 24)))
        self.band_room = band
        band.hide()
        self.setLayout(column(self.head, band, across(), (self.halves, 1), gap=0))
        self._connect(hub)
        self._show_labour()

    @override
    def opened(self, subject: object) -> None:
        """Show the pairs, one of them, or people chosen by hand."""
        self._hand = subject if isinstance(subject, ByHand) else None
        for part in (self.halves, self.head):
            part.show_alone(is_on=self._hand is not None)
        if subject == "find":
            self._long.find()
        if isinstance(subject, PairKey):
            self._wanted = subject
            self.choose(Review.TO_REVIEW)
        elif self._hand is not None:
            self._ask_hand(self._hand)
        elif self._is_stale or self.right.kind is Decision.BY_HAND:
            self._ask()
        if self.table.isVisible():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def told_again(self) -> None:
        """Write again in another language."""
        self.table.viewport().update()
        self.right.told_again()
        self._show_tabs()

    def _connect(self, hub: ChangeHub) -> None:
        self.tabs.chosen.connect(lambda at: self.choose(_REVIEWS[at]))
        self.table.selectionModel().currentRowChanged.connect(
            lambda now, _was: self._open(now.row())
        )
        for entered in (self.table.entered, self.table.opened):
            entered.connect(lambda _place=0: self.right.take_focus())
        self.right.full.connect(lambda person: self.go.emit("customer", person))
        self.right.left.connect(self._step_back)
        self.head.find_wanted.connect(self._long.find)
        self.head.merge_wanted.connect(self._long.merge_certain)
        self.band.stopped.connect(self._long.stop)
        self._long.began.connect(self._show_labour)
        self._long.moved.connect(self.band.show_step)
        self._long.ended.connect(self._show_labour)
        for work in (self.work, self._long):
            work.did.connect(self.did)
        self.work.decided.connect(self._decided)
        self.work.merged.connect(self._merged)
        self.notes.never.first.connect(self._long.find)
        self.notes.done.first.connect(lambda: self.go.emit("customers", None))
        for note in (self.notes.merged, self.notes.not_same):
            note.first.connect(lambda: self.choose(Review.TO_REVIEW))
        self.notes.error.first.connect(self._ask)
        hub.changed.connect(self._changed)
        for key, act in (
            ("M", self.right.merge),
            ("N", self.right.say_not_same),
            ("S", self.right.share),
            ("L", self.right.put_off),
        ):
            self.on_keys({key: partial(_by_letter, act)})
        self.on_keys({"Esc": self._step_back})

    def choose(self, review: Review) -> None:
        """Show one of the three lists."""
        self.tabs.choose(_REVIEWS.index(review))
        if review is not self.rows.review:
            self._place = 0
            self.table.scrollToTop()
        self._ask()

    @property
    def _review(self) -> Review:
        return _REVIEWS[self.tabs.current()]

    def _ask(self) -> None:
        desk, review = self._desk, self._review
        self._is_stale = False
        self._tasks.ask(self, "pairs", lambda: listed(desk, review), self._take, self._failed)

    def _take(self, found: Looked) -> None:
        if found.review is not self._review:
            return
        self._show_counts(found.counts, found.looked_at_ms)
        open_key = self._wanted or self.rows.key_at(self._place)
        top = self.table.verticalScrollBar().value()
        self.table.show_scores(is_on=found.review is Review.TO_REVIEW)
        self.rows.show_pairs(found.review, found.keys)
        if self._hand is not None:
            return
        if not found.keys:
            was_looked = found.looked_at_ms is not None
            note = self.notes.of(found.review, was_looked=was_looked)
            self._show_note(note)
            self.lead_focus(note.first_button)
            return
        self.halves.show_note(None)
        self.table.verticalScrollBar().setValue(top)
        place = self.rows.place_of(open_key)
        self._go_to(min(self._place, len(found.keys) - 1) if place is None else place)
        self._wanted = None
        self.lead_focus(self.table)

    def _go_to(self, place: int) -> None:
        is_there = self.table.currentIndex().row() == place
        self.table.go_to(place)
        if is_there:
            self._open(place)

    def _open(self, place: int) -> None:
        key, desk, review = self.rows.key_at(place), self._desk, self.rows.review
        if key is None:
            return
        self._place = place
        if review is Review.MERGED:
            read = partial(link_of, desk, key)
            self._tasks.ask(self, "open", read, self._take_link, self._failed_pair)
        else:
            show = partial(self._take_look, DECISIONS[review])
            self._tasks.ask(self, "open", lambda: desk.look(key), show, self._failed_pair)

    def _take_look(self, kind: Decision, look: PairLook) -> None:
        focus = QApplication.focusWidget()
        was_inside = focus is not None and self.right.review.isAncestorOf(focus)
        self.right.show_look(look, kind)
        if was_inside and self.table.isVisible():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_link(self, link: LinkLook | None) -> None:
        if link is not None:
            self.right.show_link(link)

    def _ask_hand(self, hand: ByHand) -> None:
        desk = self._desk
        self.halves.show_note(None)
        self._tasks.ask(
            self, "open", lambda: by_hand(desk, hand.people), self._take_hand, self._lost_hand
        )

    def _take_hand(self, answer: tuple[Sequence[PairLook], Together]) -> None:
        looks, together = answer
        if len(looks) == 1:
            self.right.show_look(looks[0], Decision.BY_HAND)
        else:
            self.right.show_people(sides_of(looks), together)
        self.right.take_focus()

    def _lost_hand(self, error: Exception) -> None:
        """Show the pairs to review where those chosen by hand are one already, or gone."""
        self._tasks.tell(error)
        self.opened(None)

    def _decided(self, key: PairKey) -> None:
        """Take the pair off the list at once; the next one opens by itself."""
        if self._hand is not None:
            self.go.emit("customers", None)
            return
        place = self.rows.place_of(key)
        if place is None:
            return
        keys = tuple(each for each in self.rows.keys if each != key)
        self.rows.show_pairs(self.rows.review, keys)
        if keys:
            self._place = min(place, len(keys) - 1)
            self.table.go_to(self._place)

    def _merged(self, person: int) -> None:
        if self._hand is not None:
            self._hand = None
            self.go.emit("customer", person)

    def _step_back(self) -> None:
        if self._hand is not None:
            self.go.emit("customers", None)
        elif self.table.isVisible():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _failed(self, error: Exception) -> None:
        self._show_note(self.notes.why_not(explain(error)))

    def _show_note(self, note: StateNote) -> None:
        """Show a note instead of the pairs; a focus that was in them waits for the next ones."""
        focus = QApplication.focusWidget()
        was_inside = focus is not None and self.halves.isAncestorOf(focus)
        self.halves.show_note(note)
        if was_inside and focus is not None and not focus.isVisible():
            self.setFocus()

    def _failed_pair(self, error: Exception) -> None:
        """Read the list again where a pair is no longer what it was; tell it all the same."""
        self._tasks.tell(error)

    def _show_labour(self, _labour: object = None) -> None:
        labour = self._long.labour
        if labour is not None:
            self.band.begin(labour)
        self.band.setVisible(labour is not None)
        self.band_room.setVisible(labour is not None)
        self.head.show_busy(is_on=labour is not None)
        self.notes.never.first_button.setEnabled(labour is None)

    def _show_counts(self, counts: PairCounts, looked_at_ms: int | None) -> None:
        self.head.show_counts(counts, partial(remark_of, counts, looked_at_ms, self._home))
        self._show_tabs()

    def _show_tabs(self) -> None:
        for at, review in enumerate(_REVIEWS):
            self.tabs.part(at).set_words(partial(self._tab_words, review))
            self.tabs.part(at).updateGeometry()

    def _tab_words(self, review: Review) -> str:
        count = self.head.counts.to_review
        words = {
            Review.TO_REVIEW: self.tr("To review"),
            Review.MERGED: self.tr("Merged"),
            Review.NOT_SAME: self.tr("Not same"),
        }[review]
        return f"{words}  {number(count)}" if count and review is Review.TO_REVIEW else words

    def _changed(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self._ask()


def _by_letter(act: Callable[[], object]) -> None:
    if has_letter_keys():
        act()
