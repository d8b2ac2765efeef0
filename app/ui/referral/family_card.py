"""Who came through somebody: the tree, or the same as a table."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy
from typing_extensions import override

from app.services.referral import Family, Kin
from app.ui.formats import joined, money
from app.ui.i18n import translate
from app.ui.kit.buttons import Button, Kind, icon_button
from app.ui.kit.cells import CellValue, ChipCell, PersonCell, Style
from app.ui.kit.fields import Choice
from app.ui.kit.flow import FlowLayout
from app.ui.kit.home import Home
from app.ui.kit.layouts import across, bare, column, row
from app.ui.kit.naming import named
from app.ui.kit.people_count import PeopleCount
from app.ui.kit.row_window import Column, RowWindow
from app.ui.kit.speech import say
from app.ui.kit.table import Table
from app.ui.kit.texts import ShortLabel, label
from app.ui.kit.wishes import PeopleCall
from app.ui.labels.referral import reward_state, seen_words
from app.ui.referral.lists import fit_columns
from app.ui.referral.tree import FamilyTree
from app.ui.referral.words import (
    caption,
    circle_words,
    circles_words,
    kin_name,
    reward_words,
    title_words,
)

_ROW = 44
_NTH = (1, 2, 3)  # the third is all who are further down


@dataclass(frozen=True, slots=True)
class _Line:
    """A person of the table: who, brought by whom."""

    kin: Kin
    parent: Kin


class FamilyCard(QFrame):
    """Signals: person_chosen(number), whose family is wanted; person_opened(number).

    people_wanted(PeopleCall): a number of people was pressed.
    """

    person_chosen = Signal(int)
    person_opened = Signal(int)
    people_wanted = Signal(object)

    def __init__(self, home: Home) -> None:
        super().__init__()
        self._home = home
        self._family: Family | None = None
        self._lines: dict[int, _Line] = {}
        self.setProperty("card", "plain")
        self.title = named(ShortLabel(role="section"), "familyTitle", "")
        self._share = PeopleCount("familyShare", lambda: self.tr("Two circles"), "small")
        self.pick = named(Choice(), "familyPick", lambda: self.tr("Whose family"))
        self.pick.activated.connect(lambda _at: self.person_chosen.emit(self.pick.currentData()))
        self.as_table = named(
            icon_button("list", lambda: self.tr("Show as a table")),
            "familyAsTable",
            lambda: self.tr("Show as a table"),
        )
        self.as_table.setCheckable(True)
        self.as_table.toggled.connect(self.show_as_table)
        self.open_button = named(
            Button(lambda: self.tr("Open"), Kind.LINK), "familyOpen", lambda: self.tr("Open")
        )
        self.open_button.clicked.connect(self._open_root)
        self.tree = named(FamilyTree(self._money, self._caption), "familyTree", "")
        self.tree.chosen.connect(self.person_chosen)
        self.tree.more_chosen.connect(self._open_more)
        self.rows = RowWindow(self._columns(), self._fetch, None, self)
        self.table = named(
            Table(self.rows, height=_ROW), "familyTable", lambda: self.tr("The family as a table")
        )
        self.table.opened.connect(self._opened)
        self._flat = bare(column(self.table, ..., gap=0))
        self._flat.hide()
        self._reward = named(label("", "second", wraps=True), "familyFoot", "")
        self._circles = tuple(
            PeopleCount(f"familyCircle_{nth}", lambda: self.tr("In this circle"), "medium")
            for nth in _NTH
        )
        for count in (self._share, *self._circles):
            count.wanted.connect(self.people_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        circles = FlowLayout(gap=16)
        for count in self._circles:
            circles.addWidget(count)
        foot = bare(column(bare(circles), self._reward, gap=4))
        head = row((self.title, 1), self.open_button, self.pick, self.as_table, gap=8)
        self.pick.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        top = bare(column(head, row(self._share, ...), gap=2))
        self.setLayout(column(top, self.tree, self._flat, across(), foot, gap=10, margins=16))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave columns of the table out where there is no room for all."""
        super().resizeEvent(event)
        fit_columns(self.table)

    def offer(self, people: Sequence[tuple[int, str | None]]) -> None:
        """Offer whose family can be shown."""
        chosen = self.pick.currentData()
        self.pick.clear()
        for person, name in people:
            self.pick.add(name or str(person), person)
        self.pick.choose(chosen)

    def show_family(self, family: Family) -> None:
        """Show a family."""
        self._family = family
        name = kin_name(family.root)
        if self.pick.findData(family.root.person_id) < 0:
            self.pick.add(name, family.root.person_id)
        self.pick.choose(family.root.person_id)
        self.tree.show_family(family)
        self._lines = {line.kin.person_id: line for line in _lines(family.root)}
        self.rows.show_ids(list(self._lines))
        self.table.fit_height()
        self._write(family, name)

    def show_as_table(self, is_on: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Show the table instead of the tree, or the tree."""
        self.tree.setVisible(not is_on)
        self._flat.setVisible(is_on)
        fit_columns(self.table)

    def told_again(self) -> None:
        """Write again in another language."""
        if self._family is not None:
            self.show_family(self._family)

    def _write(self, family: Family, name: str) -> None:
        currency = self._home.currency
        say(self.title, self.title.setText, title_words(name))
        both = (*family.first, *family.second)
        self._share.show_count(circles_words(family), self._call(both, name))
        circles = (family.first, family.second, family.deeper)
        for nth, count, people in zip(_NTH, self._circles, circles, strict=True):
            words = circle_words(family, nth, currency)
            count.show_count(words, self._call(people, joined([name, words])))
            count.setVisible(nth == 1 or bool(people))
        say(self._reward, self._reward.setText, reward_words(family, name))
        told = [f"{kin_name(line.kin)} {self._caption(line.kin)}" for line in self._lines.values()]
        self.tree.setAccessibleName(f"{title_words(name)} {', '.join(told)}")

    @staticmethod
    def _call(people: Sequence[int], words: str) -> PeopleCall | None:
        return PeopleCall(lambda: people, words) if people else None

    def _open_more(self, people: Sequence[int]) -> None:
        if self._family is not None:
            name = title_words(kin_name(self._family.root))
            self.people_wanted.emit(self._call(people, name))

    def _money(self, minor: int) -> str:
        return money(minor, self._home.currency, is_whole=True)

    def _caption(self, kin: Kin) -> str:
        return caption(kin, self._home.zone)

    def _columns(self) -> Sequence[Column[_Line]]:
        return (
            Column(
                "friend",
                lambda: translate("referral", "Friend"),
                lambda line: PersonCell(kin_name(line.kin)),
            ),
            Column(
                "by",
                lambda: translate("referral", "Brought by"),
                lambda line: kin_name(line.parent),
                Style.SECOND,
                140,
            ),
            Column(
                "how",
                lambda: translate("referral", "How"),
                lambda line: seen_words(line.kin.seen_by),
                Style.SECOND,
                140,
            ),
            Column("state", lambda: translate("referral", "Reward"), _state, width=140),
            Column(
                "money",
                lambda: translate("referral", "12 months"),
                lambda line: self._money(line.kin.money_365),
                Style.MONEY,
                110,
            ),
        )

    def _fetch(self, ids: Sequence[int]) -> dict[int, _Line]:
        return {each: self._lines[each] for each in ids if each in self._lines}

    def _opened(self, row_number: int) -> None:
        person = self.rows.id_at(row_number)
        if person is not None:
            self.person_opened.emit(person)

    def _open_root(self) -> None:
        if self._family is not None:
            self.person_opened.emit(self._family.root.person_id)


def _lines(parent: Kin) -> Iterator[_Line]:
    for kin in parent.friends:
        yield _Line(kin, parent)
        yield from _lines(kin)


def _state(line: _Line) -> CellValue:
    words, tone = reward_state(line.kin.state)
    return ChipCell(words, tone)
