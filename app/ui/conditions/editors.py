"""What the popup of a filter is filled in with: ticks, numbers, days."""

from collections.abc import Callable, Sequence
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.services.clock import from_day, to_day
from app.services.customers.views import FilterChoice
from app.services.segments import Condition, Field, Op, Unit
from app.services.segments.views import Scalar
from app.ui.conditions.chip_words import (
    PERIODS,
    UNITS,
    filter_words,
    op_words,
    ops_of,
    unit_words,
    value_words,
)
from app.ui.formats import decimals_of, number
from app.ui.kit.days import day_of_text
from app.ui.kit.fields import Choice, SearchField, TextField, Tick
from app.ui.kit.layouts import bare, clear, column, row, scrolling
from app.ui.kit.naming import named
from app.ui.kit.speech import on_look
from app.ui.kit.texts import label
from app.ui.theme import px

Take = Callable[[tuple[FilterChoice, ...]], None]
Find = Callable[[QObject, str, Take], None]
_LIST_HIGH = 220
_MOST = 10**15
_DEFAULT_DAYS = 30


class Editor(QWidget):
    """How a filter compares, and with what. Signal edited: the condition is another one."""

    edited = Signal()

    def __init__(self, field: Field, condition: Condition | None) -> None:
        super().__init__()
        self.field = field
        self.op = named(Choice(), "filterOp", lambda: self.tr("How to compare"))
        for op in ops_of(field):
            self.op.add(_op_words(op), op)
        if condition is not None:
            self.op.choose(condition.op)
        self.op.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.op.currentIndexChanged.connect(self._changed)

    def condition(self) -> Condition | None:
        """Give what is filled in; None while something is missing."""
        values = self.values()
        return None if values is None else Condition(self.field, self.chosen_op, values)

    @property
    def chosen_op(self) -> Op:
        """How the filter compares."""
        return Op(str(self.op.currentData()))

    def values(self) -> tuple[Scalar, ...] | None:
        """Give the values; None while one is missing or wrong."""
        raise NotImplementedError

    def arrange(self) -> None:
        """Show the fields that the comparison needs."""

    def _changed(self, *_what: object) -> None:
        self.arrange()
        self.edited.emit()


class TicksEditor(Editor):
    """Values to tick; those of most people first, the others are searched for."""

    def __init__(self, field: Field, condition: Condition | None, find: Find | None) -> None:
        super().__init__(field, condition)
        self._find = find
        self._ticked: dict[Scalar, str] = {}
        self._names: dict[tuple[Field, Scalar], str] = {}
        for value in () if condition is None else condition.values:
            self._ticked[value] = ""
        self.search = named(
            SearchField(lambda: self.tr("Search")), "filterSearch", lambda: self.tr("Search")
        )
        self.search.asked.connect(self._ask)
        self._ticks = column(gap=2)
        self._area = scrolling(bare(column(self._ticks, ..., gap=0)))
        self.setLayout(column(self.op, self.search, (self._area, 1), gap=8))
        on_look(self._area, lambda: self._area.setFixedHeight(px(_LIST_HIGH)))
        self.arrange()
        if find is None:
            self.search.hide()
        else:
            self._ask("")

    @property
    def names(self) -> dict[tuple[Field, Scalar], str]:
        """Give what the values seen so far are called."""
        return self._names

    def offer(self, found: Sequence[FilterChoice]) -> None:
        """Show the values found, under those that are ticked already."""
        clear(self._ticks)
        self._names.update({(self.field, each.value): each.name for each in found})
        offered = {each.value for each in found}
        for value in self._ticked:
            if value not in offered:
                self._add(value, None)
        for each in found:
            self._add(each.value, each.people)
        if not found and not self._ticked:
            self._ticks.addWidget(label(lambda: self.tr("Nothing found"), "caption"))

    @override
    def values(self) -> tuple[Scalar, ...] | None:
        """Give the ticked values; none are none."""
        if self.chosen_op is Op.EMPTY:
            return ()
        return tuple(self._ticked) or None

    @override
    def arrange(self) -> None:
        """Leave the ticks out where nothing is compared."""
        needs = self.chosen_op is not Op.EMPTY
        self._area.setVisible(needs)
        self.search.setVisible(needs and self._find is not None)

    def _ask(self, text: str) -> None:
        if self._find is not None:
            self._find(self, text, self.offer)

    def _add(self, value: Scalar, people: int | None) -> None:
        name = value_words(self.field, value, self._names)
        tick = Tick(f"{name}  {number(people)}" if people else name)
        tick.setObjectName(f"filterValue_{value}")
        tick.setChecked(value in self._ticked)
        tick.toggled.connect(lambda is_on: self._tick(value, is_on=is_on))
        self._ticks.addWidget(tick)

    def _tick(self, value: Scalar, *, is_on: bool) -> None:
        if is_on:
            self._ticked[value] = ""
        else:
            self._ticked.pop(value, None)
        self.edited.emit()


class NumberEditor(Editor):
    """One number or two ends; money is typed in whole units of the home currency."""

    def __init__(self, field: Field, condition: Condition | None, currency: str) -> None:
        super().__init__(field, condition)
        self._scale = 10 ** decimals_of(currency) if field is Field.SPENT else 1
        self.first = _field("filterFrom", lambda: filter_words(field))
        self.last = _field("filterTo", lambda: self.tr("Up to"))
        for at, text in enumerate((self.first, self.last)):
            if condition is not None and at < len(condition.values):
                text.setText(self._written(condition.values[at]))
            text.textEdited.connect(self.edited)
        self.setLayout(column(self.op, row((self.first, 1), (self.last, 1)), gap=8))
        self.arrange()

    @override
    def values(self) -> tuple[Scalar, ...] | None:
        """Give the numbers typed."""
        fields = [self.first, self.last] if self.chosen_op is Op.BETWEEN else [self.first]
        found = [self._read(text.text()) for text in fields]
        for text, value in zip(fields, found, strict=True):
            text.set_faulty(is_faulty=value is None and bool(text.text().strip()))
        kept = tuple(value for value in found if value is not None)
        return kept if len(kept) == len(fields) else None

    @override
    def arrange(self) -> None:
        """Show the second end where there is one."""
        self.last.setVisible(self.chosen_op is Op.BETWEEN)

    def _written(self, value: Scalar) -> str:
        return f"{Decimal(str(value)) / self._scale:f}"

    def _read(self, text: str) -> int | float | None:
        try:
            exact = Decimal(text.strip().replace(",", "").replace("\uff0c", "")) * self._scale
        except InvalidOperation:
            return None
        if not exact.is_finite() or abs(exact) > _MOST:
            return None
        return float(exact) if self.field is Field.OVERDUE else int(exact.to_integral_value())


class DayEditor(Editor):
    """A length of time before today, a day, or two days that both count."""

    def __init__(self, field: Field, condition: Condition | None) -> None:
        super().__init__(field, condition)
        self.count = _field("filterCount", lambda: self.tr("How many"))
        self.unit = named(Choice(), "filterUnit", lambda: self.tr("Unit"))
        for unit in UNITS:
            self.unit.add(_unit_words(unit), unit)
        hint = "2026-01-31"
        self.first = _field("filterFrom", lambda: self.tr("Day, as 2026-01-31"), hint)
        self.last = _field("filterTo", lambda: self.tr("Last day, as 2026-01-31"), hint)
        self.count.setText(str(_DEFAULT_DAYS))
        if condition is not None:
            self._fill(condition)
        for text in (self.count, self.first, self.last):
            text.textEdited.connect(self.edited)
        self.unit.currentIndexChanged.connect(self._changed)
        self._period = bare(row((self.count, 1), self.unit))
        self._days = bare(row((self.first, 1), (self.last, 1)))
        self.setLayout(column(self.op, self._period, self._days, gap=8))
        self.arrange()

    @override
    def values(self) -> tuple[Scalar, ...] | None:
        """Give the period or the days typed."""
        op = self.chosen_op
        if op is Op.EMPTY:
            return ()
        if op in PERIODS:
            text = self.count.text().strip()
            is_good = text.isdecimal() and len(text) < len("1000")
            self.count.set_faulty(is_faulty=bool(text) and not is_good)
            return (int(text), Unit(str(self.unit.currentData()))) if is_good else None
        fields = [self.first, self.last] if op is Op.BETWEEN else [self.first]
        found = [_day(text.text()) for text in fields]
        for text_field, value in zip(fields, found, strict=True):
            text_field.set_faulty(is_faulty=value is None and bool(text_field.text().strip()))
        kept = tuple(value for value in found if value is not None)
        return kept if len(kept) == len(fields) else None

    @override
    def arrange(self) -> None:
        """Show what the comparison needs."""
        op = self.chosen_op
        self._period.setVisible(op in PERIODS)
        self._days.setVisible(op not in PERIODS and op is not Op.EMPTY)
        self.last.setVisible(op is Op.BETWEEN)

    def _fill(self, condition: Condition) -> None:
        values = condition.values
        if condition.op in PERIODS:
            self.count.setText(str(values[0]))
            self.unit.choose(Unit(str(values[1])))
            return
        for text, value in zip((self.first, self.last), values, strict=False):
            text.setText(from_day(int(value)).isoformat())


def _day(text: str) -> int | None:
    found = day_of_text(text)
    return None if found is None else to_day(found)


def _field(name: str, words: Callable[[], str], hint: str = "") -> TextField:
    made = named(TextField(hint, is_quiet=True), name, words)
    made.setAlignment(Qt.AlignmentFlag.AlignLeft)
    on_look(made, lambda: made.setMinimumWidth(px(96)))
    return made


def _op_words(op: Op) -> Callable[[], str]:
    return lambda: op_words(op)


def _unit_words(unit: Unit) -> Callable[[], str]:
    return lambda: unit_words(unit)
