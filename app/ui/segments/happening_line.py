"""The event block: ordered or did not, so often, in such a time, where such lines hold."""

from enum import StrEnum
from functools import partial

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.services.segments import (
    PERIOD_OPERATORS,
    Happening,
    Kind,
    LineCondition,
    Measure,
    Op,
    is_whole,
)
from app.services.segments.views import Scalar
from app.ui.conditions.day_values import DayValues
from app.ui.conditions.operators import op_words
from app.ui.conditions.values import NumberValues
from app.ui.kit.buttons import Button
from app.ui.kit.buttons import Kind as Weight
from app.ui.kit.fields import Choice, Tick
from app.ui.kit.flow import FlowLayout
from app.ui.kit.layouts import bare, boxed, column, row
from app.ui.kit.naming import named
from app.ui.kit.texts import label
from app.ui.segments.field_popup import Special, special_words
from app.ui.segments.lines import FieldBox, Line, op_box
from app.ui.segments.room import Room
from app.ui.segments.where_line import WhereLine

_EVER = "ever"
_FIRST_OPS = (Op.IN_LAST, Op.BETWEEN)


class Way(StrEnum):
    """What is asked about orders, and points."""

    DID = "did"
    DID_NOT = "did_not"
    MONEY = "money"
    PIECES = "pieces"
    EARNED = "earned"
    SPENT = "spent"


_MEASURES = {
    Way.MONEY: Measure.MONEY,
    Way.PIECES: Measure.PIECES,
    Way.EARNED: Measure.POINTS_EARNED,
    Way.SPENT: Measure.POINTS_SPENT,
}
_WAYS = {measure: way for way, measure in _MEASURES.items()}


class HappeningLine(Line):
    """Who ordered, so often, in such a time, of such a kind; and who did not."""

    def __init__(self, room: Room, happening: Happening | None = None) -> None:
        super().__init__()
        self._room = room
        words = partial(special_words, Special.HAPPENING)
        self._box = named(FieldBox(words), "lineField", words)
        self._box.wanted.connect(lambda: self.field_wanted.emit(self))
        self.anchor = self._box
        self.way = op_box("eventWay", lambda: self.tr("Ordered or did not"))
        self.way.add(lambda: self.tr("ordered"), Way.DID)
        self.way.add(lambda: self.tr("did not order"), Way.DID_NOT)
        self.way.add(lambda: self.tr("orders come to"), Way.MONEY)
        self.way.add(lambda: self.tr("pieces bought"), Way.PIECES)
        self.way.add(lambda: self.tr("points earned"), Way.EARNED)
        self.way.add(lambda: self.tr("points spent"), Way.SPENT)
        self.count_op = op_box("eventCount", lambda: self.tr("How often"))
        for op in (Op.AT_LEAST, Op.AT_MOST, Op.IS):
            self.count_op.add(partial(op_words, op, Kind.NUMBER), op)
        self._make_amounts()
        self.when = op_box("eventWhen", lambda: self.tr("In which time"))
        self.when.add(lambda: self.tr("at any time"), _EVER)
        for op in sorted(PERIOD_OPERATORS, key=lambda op: op not in _FIRST_OPS):
            self.when.add(partial(op_words, op, Kind.DAY), op)
        self.days = DayValues()
        self.days.fit_in_line()
        self.same = named(
            Tick(lambda: self.tr("All of these in the same order")),
            "eventSameOrder",
            lambda: self.tr("All of these in the same order"),
        )
        self._wheres: list[WhereLine] = []
        self._lines = column(gap=6)
        if happening is not None:
            self._fill(happening)
        self._connect()
        self._lay_out()
        self._arrange()

    @override
    def part(self) -> Happening | None:
        """Give the event; None while something is missing."""
        lines = [each.condition() for each in self._wheres]
        kept = tuple(line for line in lines if line is not None)
        amount, period = self._amount(), self._period()
        if amount is None or period == () or len(kept) != len(lines):
            return None
        op = Op.AT_MOST if self._way is Way.DID_NOT else Op(str(self.count_op.currentData()))
        return Happening(
            op,
            amount,
            _MEASURES.get(self._way, Measure.ORDERS),
            None if period is None else (Op(str(self.when.currentData())), period),
            kept,
            is_same_order=self.same.isChecked() and len(kept) > 1,
        )

    @override
    def first_field(self) -> QWidget:
        """Give the number of times."""
        return self.times.first

    @override
    def told_again(self) -> None:
        """Write the days again."""
        self._tell_meaning()

    def add_where(self, condition: LineCondition | None = None) -> WhereLine:
        """Add a line that holds of what was ordered."""
        line = WhereLine(self._room, condition)
        line.edited.connect(self._changed)
        line.removed.connect(partial(self._remove, line))
        self._wheres.append(line)
        self._lines.addWidget(line)
        self._show_same()
        return line

    @property
    def _way(self) -> Way:
        return Way(str(self.way.currentData()))

    def _amount(self) -> int | None:
        if self._way is Way.DID_NOT:
            return 0
        asked = self.money if self._way is Way.MONEY else self.times
        found = asked.read()
        if found is None:
            return None
        count = float(found[0])
        is_good = count >= 0 and count.is_integer()
        asked.first.set_faulty(is_faulty=not is_good)
        return int(count) if is_good else None

    def _period(self) -> tuple[Scalar, ...] | None:
        """Give the values of the time: None for ever, nothing while one is missing."""
        if self.when.currentData() == _EVER:
            return None
        values = self.days.read()
        op = Op(str(self.when.currentData()))
        return values if values and is_whole(Kind.DAY, op, values) else ()

    def _fill(self, happening: Happening) -> None:
        is_money = happening.measure is Measure.MONEY
        is_orders = happening.measure is Measure.ORDERS
        is_not = is_orders and (happening.op, happening.amount) == (Op.AT_MOST, 0)
        self.way.choose(Way.DID_NOT if is_not else _WAYS.get(happening.measure, Way.DID))
        self.count_op.choose(happening.op)
        if not is_not:
            (self.money if is_money else self.times).fill((happening.amount,))
        if happening.period is not None:
            op, values = happening.period
            self.when.choose(op)
            self.days.show_op(op)
            self.days.fill(values)
        for each in happening.lines:
            self.add_where(each)
        self.same.setChecked(happening.is_same_order)

    def _make_amounts(self) -> None:
        currency = self._room.lexicon.currency
        self.times = NumberValues(currency, lambda: self.tr("Times"), is_money=False)
        self.money = NumberValues(currency, lambda: self.tr("Amount"), is_money=True)
        self._times_word = label(lambda: self.tr("times"), "second")
        self.times.fit_in_line(72)
        self.money.fit_in_line()
        for filled in (self.times, self.money):
            filled.show_op(Op.AT_LEAST)
            filled.fill((1 if filled is self.times else 10_000,))

    def _connect(self) -> None:
        for choice in (self.way, self.count_op, self.when):
            choice.currentIndexChanged.connect(lambda _at: self._changed())
        for filled in (self.times, self.money, self.days):
            filled.edited.connect(self._changed)
        self.same.toggled.connect(lambda _is_on: self._changed())

    def _lay_out(self) -> None:
        self.add_button = named(
            Button(lambda: self.tr("Say more about the order"), Weight.LINK, "plus"),
            "eventAddWhere",
            lambda: self.tr("Say more about the order"),
        )
        self.add_button.clicked.connect(self._add_empty)
        time = FlowLayout(gap=8)
        for part in (self.when, self.days):
            time.addWidget(part)
        self._when_row = bare(time)
        said = column(
            self._when_row, self._lines, self.same, row(self.add_button, ...), gap=8, margins=12
        )
        asked: tuple[Choice | QWidget, ...] = (
            self._box,
            self.way,
            self.count_op,
            self.times,
            self._times_word,
            self.money,
        )
        self.lay_out(asked, boxed(said, "sunken"))
        said.insertWidget(1, self._meaning)  # of the time, not of how often

    def _add_empty(self) -> None:
        self.add_where().field.setFocus()
        self._changed()

    def _remove(self, line: WhereLine) -> None:
        self._wheres.remove(line)
        line.hide()
        line.deleteLater()
        self._show_same()
        self.add_button.setFocus()
        self._changed()

    def _changed(self) -> None:
        self._arrange()
        self.edited.emit()

    def _arrange(self) -> None:
        way = self._way
        self.count_op.setVisible(way is not Way.DID_NOT)
        self.times.setVisible(way not in (Way.DID_NOT, Way.MONEY))
        self._times_word.setVisible(way is Way.DID)
        self.money.setVisible(way is Way.MONEY)
        is_ever = self.when.currentData() == _EVER
        self.days.setVisible(not is_ever)
        if not is_ever:
            self.days.show_op(Op(str(self.when.currentData())))
        self._show_same()
        self._tell_meaning()

    def _show_same(self) -> None:
        if self.same.parentWidget() is not None:  # else it would be a window of its own
            self.same.setVisible(len(self._wheres) > 1)

    def _tell_meaning(self) -> None:
        values = self._period()
        words = ""
        if values:
            op = Op(str(self.when.currentData()))
            words = self._room.days_meant(op, values)
        self.show_meaning(words)
