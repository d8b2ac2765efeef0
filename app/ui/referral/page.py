"""Referral: who brought whom, what waits for the seller, the card of each, what it brings."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from app.services.changes import Changes, Subject
from app.services.kept_segments import KeptSegment
from app.services.referral import (
    CardText,
    Choice,
    CodesGiven,
    Family,
    ReferralFront,
    ReferralRow,
    ReferralSettings,
    ReferralVersion,
)
from app.ui.error_texts import explain
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.deeds import Done
from app.ui.kit.home import Home
from app.ui.kit.layouts import bare, column
from app.ui.kit.page import Page
from app.ui.kit.sides import Sides
from app.ui.kit.skeleton import Skeleton
from app.ui.kit.states import Offer, nothing_yet, went_wrong
from app.ui.kit.tasks import TaskRunner
from app.ui.kit.wishes import open_people
from app.ui.referral.family_card import FamilyCard
from app.ui.referral.head import ReferralHead, ReferralStrip
from app.ui.referral.lists import MANY, newest_list, review_list
from app.ui.referral.popups import CodesPopup, DecidePopup
from app.ui.referral.ports import ReferralDesks
from app.ui.referral.program_popup import ProgramPopup
from app.ui.referral.side import CardBox, ProgramBox
from app.ui.referral.words import given_words, kin_name

_RIGHT, _LEFT = 368, 520
_TOP = 30
_OWN = (Subject.CUSTOMERS, Subject.ORDERS, Subject.POINTS, Subject.SETTINGS, Subject.BUSINESS)


@dataclass(frozen=True, slots=True)
class _Read:
    """Everything the page shows, read at one time."""

    front: ReferralFront
    top: Sequence[tuple[int, str | None]]
    versions: Sequence[ReferralVersion]


class ReferralPage(Page):
    """A person as the subject shows that person's family and card."""

    def __init__(self, desks: ReferralDesks, tasks: TaskRunner, hub: ChangeHub, home: Home) -> None:
        super().__init__()
        self._desks, self._tasks, self._hub, self._home = desks, tasks, hub, home
        self._is_stale = True
        self._person: int | None = None
        self._settings: ReferralSettings | None = None
        self.head = ReferralHead()
        self.strip = ReferralStrip(home.currency)
        self.family = FamilyCard(home)
        self.review = review_list(home)
        self.newest = newest_list()
        self.card = CardBox(home.currency)
        self.program = ProgramBox(home.currency)
        self.popup: DecidePopup | CodesPopup | ProgramPopup | None = None
        self.skeleton = Skeleton()
        self._states = self._made_states()
        self.setLayout(column(self.head, (self._states, 1), gap=0))
        self._connect()

    @override
    def opened(self, subject: object) -> None:
        """Read anew what has changed; a number shows that person's family."""
        if isinstance(subject, int) and subject != self._person:
            self._person, self._is_stale = subject, True
        if subject == "codes":
            self._give_codes()
        if self._is_stale:
            self._ask()

    @override
    def told_again(self) -> None:
        """Write again in another language."""
        for part in (self.strip, self.family, self.review, self.newest, self.card, self.program):
            part.told_again()

    def _made_states(self) -> QStackedWidget:
        self.empty = nothing_yet(
            "users",
            lambda: self.tr("Nobody has brought a friend yet"),
            lambda: self.tr(
                "Give customers a code of their own. A friend names it in the first order, and"
                " the program sees it when the order is imported."
            ),
            Offer(lambda: self.tr("Give codes to a segment"), "users"),
            Offer(lambda: self.tr("Begin the program")),
        )
        self.empty.setObjectName("noReferrals")
        self.empty.first_button.setObjectName("noReferralsCodes")
        self.empty.second_button.setObjectName("noReferralsProgram")
        self.error = went_wrong("", "", Offer(lambda: self.tr("Try again"), "rotate-cw"))
        self.error.setObjectName("referralError")
        self.error.first_button.setObjectName("referralErrorAgain")
        self._stack = QStackedWidget()
        for part in (self.skeleton, self._made_body(), self.empty, self.error):
            self._stack.addWidget(part)
        return self._stack

    def _made_body(self) -> QWidget:
        left = bare(column(self.strip, self.family, self.review, self.newest, ..., gap=12))
        right = bare(column(self.card, self.program, ..., gap=12))
        self._body = Sides(left, right, width=_RIGHT, room=_LEFT, margins=(24, 4, 24, 24))
        return self._body

    def _connect(self) -> None:
        self.head.codes_wanted.connect(self._give_codes)
        self.head.review_wanted.connect(self.review.focus)
        self.family.person_chosen.connect(self._show_person)
        self.family.person_opened.connect(self._open_person)
        self.review.opened.connect(self._decide)
        self.newest.opened.connect(lambda row: self._open_person(row.friend_id))
        for part in (self.strip, self.family):
            part.people_wanted.connect(partial(open_people, self, self._tasks))
        self.card.code_wanted.connect(self._give_code)
        self.card.copied.connect(self._tell_copied)
        self.program.change_wanted.connect(partial(self._change_program, None))
        self.empty.first.connect(self._give_codes)
        self.empty.second.connect(partial(self._change_program, self.empty.second_button))
        self.error.first.connect(self._ask)
        self._hub.changed.connect(self._changed)

    def _changed(self, changes: object) -> None:
        if isinstance(changes, Changes) and not changes.touches(*_OWN):
            return
        self._is_stale = True
        if self.isVisible():
            self._ask()

    def _ask(self) -> None:
        book = self._desks.book
        self._is_stale = False
        if self._stack.currentWidget() is self.skeleton:
            self.skeleton.begin()

        def read() -> _Read:
            return _Read(book.front(MANY), book.top_referrers(_TOP), book.versions())

        self._tasks.ask(self, "page", read, self._take, self._failed)

    def _take(self, read: _Read) -> None:
        self.skeleton.end()
        self._settings = read.versions[-1].settings if read.versions else None
        figures = read.front.figures
        self.head.show_waiting(figures.to_review)
        self.strip.show_figures(figures)
        self.review.show_rows(read.front.waiting, figures.to_review)
        self.review.setVisible(bool(read.front.waiting))
        self.newest.show_rows(read.front.newest)
        self.newest.setVisible(bool(read.front.newest))
        self.program.show_settings(self._settings)
        self.family.offer(read.top)
        if self._person is None and read.top:
            self._person = read.top[0][0]
        is_empty = not figures.friends and not figures.holders and self._person is None
        self._stack.setCurrentWidget(self.empty if is_empty else self._body)
        self.family.setVisible(self._person is not None)
        self.card.setVisible(self._person is not None)
        if self._person is not None:
            self._show_person(self._person)

    def _show_person(self, person: int) -> None:
        book = self._desks.book
        self._person = person
        self._tasks.ask(
            self, "person", lambda: (book.family(person), book.card(person)), self._take_person
        )

    def _take_person(self, read: tuple[Family | None, CardText | None]) -> None:
        family, card = read
        self.family.setVisible(family is not None)
        self.card.setVisible(family is not None)
        if family is not None:
            self.family.show_family(family)
            self.card.show_card(card, kin_name(family.root))

    def _failed(self, error: Exception) -> None:
        told = explain(error)
        self.error.set_title(told.title)
        self.error.set_sentence(told.sentence)
        self._stack.setCurrentWidget(self.error)

    def _open_person(self, person: int) -> None:
        self.go.emit("customer", person)

    def _decide(self, referral: ReferralRow) -> None:
        popup = DecidePopup(self.review.table, referral, self._home.currency)
        self.popup = popup
        popup.decided.connect(self._decided)
        popup.friend_wanted.connect(self._open_person)
        popup.show_beside(self.review.table, popup.approve_button)

    def _decided(self, referral: ReferralRow, choice: Choice) -> None:
        rows = referral.friend_row, referral.referrer_row
        approved, refused = self.tr("Referral approved"), self.tr("Referral refused")
        words = approved if choice is Choice.APPROVED else refused
        self._write(lambda: self._desks.desk.decide(*rows, choice), words)

    def _change_program(self, anchor: QWidget | None = None) -> None:
        settings = self._settings or ReferralSettings()
        beside = anchor or self.program.change_button
        popup = ProgramPopup(beside, settings, self._home.currency)
        self.popup = popup

        def save(settings: ReferralSettings) -> None:
            popup.dismiss()
            self._write(lambda: self._desks.desk.put(settings)[0], self.tr("Program saved"))

        popup.wanted.connect(save)
        popup.show_beside(beside, popup.first())

    def _give_codes(self) -> None:
        self._tasks.read(self, self._desks.segments, self._ask_whom)

    def _ask_whom(self, segments: Sequence[KeptSegment]) -> None:
        popup = CodesPopup(self.head.codes_button, segments)
        self.popup = popup
        people = self._desks.people
        popup.asked.connect(
            lambda key: self._tasks.ask(popup, "count", lambda: len(people(key)), popup.show_count)
        )
        popup.wanted.connect(lambda key: self._give(lambda: people(key)))
        popup.show_beside(self.head.codes_button, popup.pick)
        popup.ask()

    def _give_code(self) -> None:
        person = self._person
        if person is not None:
            self._give(lambda: [person])

    def _give(self, people: Callable[[], Sequence[int]]) -> None:
        desk = self._desks.desk

        def done(answer: tuple[Changes, CodesGiven]) -> None:
            changes, given = answer
            self._hub.announce(changes)
            self.did.emit(Done(given_words(given.given, given.had), changes.action_id))

        self._tasks.write(self, lambda: desk.give_codes(people()), done)

    def _tell_copied(self, is_picture: bool) -> None:  # noqa: FBT001 - a signal's argument
        picture, code = self.tr("Picture of the card copied"), self.tr("Code copied")
        self.did.emit(Done(picture if is_picture else code))

    def _write(self, work: Callable[[], Changes], words: str) -> None:
        def done(changes: Changes) -> None:
            self._hub.announce(changes)
            self.did.emit(Done(words, changes.action_id))

        self._tasks.write(self, work, done)
