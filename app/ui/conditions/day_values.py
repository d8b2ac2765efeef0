"""What the values of a comparison of days are filled into."""

import re
from functools import partial

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.services.clock import from_day, to_day
from app.services.segments import Op, Unit
from app.services.segments.views import Scalar
from app.ui.conditions.operators import (
    LONG_UNITS,
    PERIODS,
    UNITS,
    WHOLE_PERIODS,
    WITHOUT_VALUES,
    one_unit_words,
    unit_words,
)
from app.ui.conditions.value_words import month_name, weekday_words
from app.ui.conditions.values import Values, narrow, typed
from app.ui.kit.days import day_of_text
from app.ui.kit.fields import Choice
from app.ui.kit.layouts import column, row
from app.ui.kit.naming import named
from app.ui.kit.speech import Words
from app.ui.kit.texts import label

_DEFAULT_DAYS = 30
_LEAP_YEAR = 2028
_HUNDRED = 100
_MOST_DIGITS = 3
_WEEK, _MONTHS = range(7), range(1, 13)
_TWO_ENDS = (Op.BETWEEN, Op.YEARLY_BETWEEN)
_YEARLY = (Op.YEARLY, Op.YEARLY_BETWEEN, Op.LUNAR)
_LUNAR_DAY = re.compile(r"(0?[1-9]|1[0-2])[-/.](0?[1-9]|[12][0-9]|30)", re.ASCII)


class DayValues(Values):
    """A length of time before today, a period, a day, two days, a day of every year."""

    def __init__(self) -> None:
        super().__init__()
        self.count = typed("filterCount", lambda: self.tr("How many"))
        self.count.setText(str(_DEFAULT_DAYS))
        self.unit = _choice("filterUnit", lambda: self.tr("Unit"))
        for unit in UNITS:
            self.unit.add(partial(unit_words, unit), unit)
        self.whole = _choice("filterPeriod", lambda: self.tr("Which period"))
        for unit in LONG_UNITS:
            self.whole.add(partial(one_unit_words, unit), unit)
        self.weekday = _choice("filterWeekday", lambda: self.tr("Weekday"))
        for at in _WEEK:
            self.weekday.add(partial(weekday_words, at), at)
        self.month = _choice("filterMonth", lambda: self.tr("Month"))
        for at in _MONTHS:
            self.month.add(partial(month_name, at), at)
        self.first = typed("filterFrom", lambda: self.tr("Day, as 2026-01-31"))
        self.last = typed("filterTo", lambda: self.tr("Last day, as 2026-01-31"))
        self._dash = label("–", "second")
        self.watch(self.count, self.first, self.last)
        for choice in (self.unit, self.whole, self.weekday, self.month):
            choice.currentIndexChanged.connect(lambda _at: self.edited.emit())
        choices = (self.whole, self.weekday, self.month)
        days = ((self.first, 1), self._dash, (self.last, 1))
        self._layout = row((self.count, 1), self.unit, *choices, *days, gap=6)
        self.setLayout(column(self._layout, self.fault, gap=4))

    @override
    def read(self) -> tuple[Scalar, ...] | None:
        """Give the period or the days filled in."""
        match self.op:
            case Op.EMPTY | Op.NOT_EMPTY:
                found: tuple[Scalar, ...] | None = ()
            case Op.THIS | Op.PREVIOUS:
                found = (str(self.whole.currentData()),)
            case Op.WEEKDAY:
                found = (int(self.weekday.currentData()),)
            case Op.MONTH:
                found = (int(self.month.currentData()),)
            case _:
                found = self._length() if self.op in PERIODS else self._days()
        return found

    @override
    def fill(self, values: tuple[Scalar, ...]) -> None:
        """Write what a condition holds."""
        op = self.op
        if op in PERIODS:
            self.count.setText(str(values[0]))
            self.unit.choose(Unit(str(values[1])))
        elif op in WHOLE_PERIODS:
            self.whole.choose(Unit(str(values[0])))
        elif op is Op.WEEKDAY:
            self.weekday.choose(int(values[0]))
        elif op is Op.MONTH:
            self.month.choose(int(values[0]))
        else:
            for text, value in zip((self.first, self.last), values, strict=False):
                text.setText(_written(int(value), is_yearly=op in _YEARLY))
        self.tell_fault()

    @override
    def fault_words(self) -> str:
        """Give days between which there is none; a year may turn between two days of it."""
        if self.op is not Op.BETWEEN:
            return ""
        ends = self.first.text(), self.last.text()
        return self.ends_fault([_day(end, is_yearly=False) for end in ends])

    @override
    def arrange(self) -> None:
        """Show what the comparison needs."""
        op = self.op
        takes_days = op not in (*PERIODS, *WHOLE_PERIODS, Op.WEEKDAY, Op.MONTH, *WITHOUT_VALUES)
        hint = "11-11" if op in _YEARLY else "2026-01-31"
        hint = "08-15" if op is Op.LUNAR else hint
        self.first.setPlaceholderText(hint)
        self.last.setPlaceholderText(hint)
        self.count.setVisible(op in PERIODS)
        self.unit.setVisible(op in PERIODS)
        self.whole.setVisible(op in WHOLE_PERIODS)
        self.weekday.setVisible(op is Op.WEEKDAY)
        self.month.setVisible(op is Op.MONTH)
        self.first.setVisible(takes_days)
        for part in (self._dash, self.last):
            part.setVisible(op in _TWO_ENDS)

    @override
    def first_field(self) -> QWidget:
        """Give what is shown first."""
        shown = (self.count, self.whole, self.weekday, self.month, self.first)
        return next((part for part in shown if not part.isHidden()), self)

    @override
    def fit_in_line(self) -> None:
        """Be as wide as days are."""
        narrow(self.count, 64)
        narrow(self.first, 116)
        narrow(self.last, 116)
        self._layout.addStretch(1)

    def _length(self) -> tuple[Scalar, ...] | None:
        text = self.count.text().strip()
        is_good = text.isdecimal() and len(text) <= _MOST_DIGITS
        self.count.set_faulty(is_faulty=bool(text) and not is_good)
        return (int(text), str(self.unit.currentData())) if is_good else None

    def _days(self) -> tuple[Scalar, ...] | None:
        fields = [self.first, self.last] if self.op in _TWO_ENDS else [self.first]
        is_turned = bool(self.fault_words())
        read = _lunar_day if self.op is Op.LUNAR else partial(_day, is_yearly=self.op in _YEARLY)
        found = [read(text.text()) for text in fields]
        for text_field, value in zip(fields, found, strict=True):
            is_none = value is None and bool(text_field.text().strip())
            text_field.set_faulty(is_faulty=is_none or (is_turned and text_field is self.last))
        kept = tuple(value for value in found if value is not None)
        return kept if len(kept) == len(fields) and not is_turned else None


def _choice(name: str, words: Words) -> Choice:
    return named(Choice(), name, words)


def _day(text: str, *, is_yearly: bool) -> int | None:
    """Read a day, or a day of every year as month × 100 + day."""
    if is_yearly:
        on = day_of_text(f"{_LEAP_YEAR}-{text.strip()}")
        return None if on is None else on.month * _HUNDRED + on.day
    found = day_of_text(text)
    return None if found is None else to_day(found)


def _lunar_day(text: str) -> int | None:
    """Read a day of the moon calendar as month × 100 + day."""
    found = _LUNAR_DAY.fullmatch(text.strip())
    return None if found is None else int(found[1]) * _HUNDRED + int(found[2])


def _written(value: int, *, is_yearly: bool) -> str:
    if is_yearly:
        month, on = divmod(value, _HUNDRED)
        return f"{month:02}-{on:02}"
    return from_day(value).isoformat()
