"""What a person brought: friends and their money, and the code to forward."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QWidget

from app.services.changes import Changes
from app.services.referral import CodesGiven, Family, Kin
from app.ui.formats import joined, money, number
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.deeds import Done
from app.ui.kit.focus import focus_kept
from app.ui.kit.home import Home
from app.ui.kit.layouts import Thing, bare, clear, column, row
from app.ui.kit.naming import named
from app.ui.kit.people_link import PeopleLink
from app.ui.kit.tasks import TaskRunner
from app.ui.kit.texts import ShortLabel, badge, label
from app.ui.kit.wishes import PeopleCall
from app.ui.labels.referral import reward_state, shown_code

_FEW = 3


@dataclass(frozen=True, slots=True)
class Referrals:
    """What the page of one person asks about referrals; called in the lanes only.

    Attributes:
        family: gives whom a person brought.
        give_codes: gives a personal code to whoever has none.
    """

    family: Callable[[int], Family | None]
    give_codes: Callable[[Sequence[int]], tuple[Changes, CodesGiven]]


class ReferredCard(QFrame):
    """Signals: code_wanted; card_wanted, to forward; person_wanted(number); copied.

    people_wanted(PeopleCall): a number of friends was pressed.
    """

    code_wanted = Signal()
    card_wanted = Signal()
    person_wanted = Signal(int)
    copied = Signal()
    people_wanted = Signal(object)

    def __init__(self, currency: str) -> None:
        super().__init__()
        self._currency = currency
        self._family: Family | None = None
        self.setProperty("card", "plain")
        self._room = column(gap=8)
        self.setLayout(column(self._room, margins=16))
        self.hide()

    def show_family(self, family: Family | None) -> None:
        """Show whom a person brought, or nothing until it is known."""
        self._family = family
        self.setVisible(family is not None)
        self.told_again()

    def told_again(self) -> None:
        """Write it in the language in use."""
        with focus_kept(self):
            clear(self._room)
            if self._family is not None:
                for line in self._lines(self._family):
                    self._room.addWidget(line)

    def _lines(self, family: Family) -> list[QWidget]:
        title = label(self.tr("Referral"), "strong")
        link = named(Button(self._card_words(family), Kind.LINK), "customerCard", "")
        link.setAccessibleName(link.text())
        link.clicked.connect(self.card_wanted if family.code else self.code_wanted)
        lines = [bare(row((title, 1), link))]
        if family.code:
            lines.append(self._code(family.code))
        if not family.first:
            return [*lines, label(self.tr("Has brought nobody yet"), "second", wraps=True)]
        lines.append(self._opening("customerFriends", self._friends_words(family), family.first))
        lines += [self._friend(kin) for kin in family.root.friends[:_FEW]]
        if family.second:
            count = len(family.second)
            words = self.tr("{count} friend(s) of friends", "", count).format(count=number(count))
            lines.append(self._opening("customerFriendsOfFriends", words, family.second))
        if len(family.first) > _FEW or family.second:
            more = named(Button(self.tr("Whole family"), Kind.LINK), "customerFamily", "")
            more.setAccessibleName(more.text())
            more.clicked.connect(self.card_wanted)
            lines.append(bare(row(more, ...)))
        return lines

    def _friends_words(self, family: Family) -> str:
        count, spent = len(family.first), money(family.friends_minor, self._currency)
        words = self.tr("{count} friend(s), who spent {money}", "", count)
        return words.format(count=number(count), money=spent)

    def _opening(self, name: str, words: str, people: Sequence[int]) -> QWidget:
        link = PeopleLink(name)
        link.shorten_words()
        root = "" if self._family is None else self._family.root.name or ""
        link.show_people(words, PeopleCall(lambda: people, joined([root, words])))
        link.wanted.connect(self.people_wanted)
        return bare(row(link, ...))

    def _card_words(self, family: Family) -> str:
        return self.tr("Card to forward") if family.code else self.tr("Give a code")

    def _code(self, code: str) -> QWidget:
        shown = named(label(shown_code(code), "medium"), "customerCode", self.tr("Personal code"))
        copy = named(Button(self.tr("Copy"), Kind.LINK, "copy"), "customerCopyCode", "")
        copy.setAccessibleName(self.tr("Copy the code"))
        copy.clicked.connect(partial(self._copy, shown_code(code)))
        return bare(row(shown, copy, ...))

    def _friend(self, kin: Kin) -> QWidget:
        name = kin.name or number(kin.person_id)
        link = named(Button(name, Kind.LINK), f"customerFriend_{kin.person_id}", name)
        link.clicked.connect(lambda: self.person_wanted.emit(kin.person_id))
        words, tone = reward_state(kin.state)
        parts: list[Thing] = [link, ShortLabel(money(kin.money_365, self._currency), "caption")]
        return bare(row(*parts, ..., badge(words, tone), gap=6))

    def _copy(self, code: str, _is_checked: object = None) -> None:
        QGuiApplication.clipboard().setText(code)
        self.copied.emit()


class Referred(QObject):
    """Keeps the card of the person on show. Signals: did(Done); page_wanted(person)."""

    did = Signal(object)
    page_wanted = Signal(int)

    def __init__(
        self, desk: Referrals | None, tasks: TaskRunner, hub: ChangeHub, home: Home
    ) -> None:
        super().__init__()
        self._desk, self._tasks, self._hub = desk, tasks, hub
        self._person: int | None = None
        self.card = named(ReferredCard(home.currency), "customerReferred", "")
        self.card.code_wanted.connect(self._give_code)
        self.card.card_wanted.connect(self._open)
        self.card.copied.connect(lambda: self.did.emit(Done(lambda: self.tr("Code copied"))))

    def begin(self) -> None:
        """Show nothing until another person is read."""
        self._person = None
        self.card.show_family(None)

    def show_person(self, person: int) -> None:
        """Read whom a person brought and show it."""
        desk = self._desk
        self._person = person
        if desk is not None:
            show = partial(self._show, person)
            self._tasks.ask(self, "family", lambda: desk.family(person), show)

    def _show(self, person: int, family: Family | None) -> None:
        if person == self._person:
            self.card.show_family(family)

    def _open(self) -> None:
        if self._person is not None:
            self.page_wanted.emit(self._person)

    def _give_code(self) -> None:
        desk, person = self._desk, self._person
        if desk is None or person is None:
            return

        def done(answer: tuple[Changes, CodesGiven]) -> None:
            changes, _given = answer
            self._hub.announce(changes)
            self.did.emit(Done(lambda: self.tr("Code given"), changes.action_id))

        self._tasks.write(self, lambda: desk.give_codes([person]), done)
