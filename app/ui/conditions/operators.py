"""How conditions compare, in words, and which comparisons a field has."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from app.services.segments import KINDS, OPERATORS, Field, Kind, Op, Unit
from app.ui.formats import number
from app.ui.i18n import QT_TRANSLATE_NOOP, translate

_OPS: Mapping[Op, str] = {
    Op.IS: QT_TRANSLATE_NOOP("filters", "is"),
    Op.IS_NOT: QT_TRANSLATE_NOOP("filters", "is not"),
    Op.CONTAINS: QT_TRANSLATE_NOOP("filters", "contains"),
    Op.CONTAINS_NOT: QT_TRANSLATE_NOOP("filters", "does not contain"),
    Op.STARTS_WITH: QT_TRANSLATE_NOOP("filters", "begins with"),
    Op.ENDS_WITH: QT_TRANSLATE_NOOP("filters", "ends with"),
    Op.MATCHES: QT_TRANSLATE_NOOP("filters", "looks like"),
    Op.SOUNDS: QT_TRANSLATE_NOOP("filters", "pinyin begins with"),
    Op.OVER: QT_TRANSLATE_NOOP("filters", "over"),
    Op.AT_LEAST: QT_TRANSLATE_NOOP("filters", "at least"),
    Op.UNDER: QT_TRANSLATE_NOOP("filters", "under"),
    Op.AT_MOST: QT_TRANSLATE_NOOP("filters", "at most"),
    Op.BETWEEN: QT_TRANSLATE_NOOP("filters", "between"),
    Op.TOP: QT_TRANSLATE_NOOP("filters", "among the top"),
    Op.TOP_SHARE: QT_TRANSLATE_NOOP("filters", "in the top percent"),
    Op.PERCENTILE: QT_TRANSLATE_NOOP("filters", "ranks between, %"),
    Op.BEFORE: QT_TRANSLATE_NOOP("filters", "before"),
    Op.AFTER: QT_TRANSLATE_NOOP("filters", "after"),
    Op.IN_LAST: QT_TRANSLATE_NOOP("filters", "in the last"),
    Op.NOT_IN_LAST: QT_TRANSLATE_NOOP("filters", "not in the last"),
    Op.IN_NEXT: QT_TRANSLATE_NOOP("filters", "in the next"),
    Op.OVER_AGO: QT_TRANSLATE_NOOP("filters", "longer ago than"),
    Op.THIS: QT_TRANSLATE_NOOP("filters", "in this"),
    Op.PREVIOUS: QT_TRANSLATE_NOOP("filters", "in the last full"),
    Op.WEEKDAY: QT_TRANSLATE_NOOP("filters", "on a weekday"),
    Op.MONTH: QT_TRANSLATE_NOOP("filters", "in a month"),
    Op.YEARLY: QT_TRANSLATE_NOOP("filters", "every year on"),
    Op.YEARLY_BETWEEN: QT_TRANSLATE_NOOP("filters", "every year between"),
    Op.LUNAR: QT_TRANSLATE_NOOP("filters", "every lunar year on"),
    Op.ANY_OF: QT_TRANSLATE_NOOP("filters", "any of"),
    Op.ALL_OF: QT_TRANSLATE_NOOP("filters", "all of"),
    Op.NONE_OF: QT_TRANSLATE_NOOP("filters", "none of"),
    Op.EXACTLY: QT_TRANSLATE_NOOP("filters", "just these"),
    Op.EMPTY: QT_TRANSLATE_NOOP("filters", "not known"),
    Op.NOT_EMPTY: QT_TRANSLATE_NOOP("filters", "known"),
}
_OTHERWISE: Mapping[tuple[Kind, Op], str] = {
    (Kind.NUMBER, Op.IS): QT_TRANSLATE_NOOP("filters", "exactly"),
    (Kind.DAY, Op.IS): QT_TRANSLATE_NOOP("filters", "on"),
    (Kind.MOMENT, Op.IS): QT_TRANSLATE_NOOP("filters", "on"),
    (Kind.MANY, Op.EMPTY): QT_TRANSLATE_NOOP("filters", "none at all"),
    (Kind.MANY, Op.NOT_EMPTY): QT_TRANSLATE_NOOP("filters", "any at all"),
}
PERIODS = (Op.IN_LAST, Op.NOT_IN_LAST, Op.IN_NEXT, Op.OVER_AGO)
WHOLE_PERIODS = (Op.THIS, Op.PREVIOUS)
UNITS = (Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.YEAR)
LONG_UNITS = (Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.YEAR)
WITHOUT_VALUES = (Op.EMPTY, Op.NOT_EMPTY)
SINGLE = (Op.IS, Op.IS_NOT)
# The short popup of the list offers what is wished for most.
_SHORT: Mapping[Kind, tuple[Op, ...]] = {
    Kind.NUMBER: (Op.AT_LEAST, Op.AT_MOST, Op.OVER, Op.UNDER, Op.BETWEEN, Op.IS),
    Kind.DAY: (
        Op.IN_LAST,
        Op.NOT_IN_LAST,
        Op.OVER_AGO,
        Op.AFTER,
        Op.BEFORE,
        Op.BETWEEN,
        Op.EMPTY,
    ),
    Kind.CHOICE: (Op.ANY_OF, Op.NONE_OF),
    Kind.MANY: (Op.ANY_OF, Op.ALL_OF, Op.NONE_OF, Op.EMPTY),
    Kind.TEXT: (Op.CONTAINS,),
    Kind.YES_NO: (),
}
# The first of a list is what a new line begins with.
_FIRST: Mapping[Kind, Op] = {
    Kind.TEXT: Op.CONTAINS,
    Kind.TEXTS: Op.CONTAINS,
    Kind.NUMBER: Op.AT_LEAST,
    Kind.DAY: Op.IN_LAST,
    Kind.MOMENT: Op.IN_LAST,
    Kind.CHOICE: Op.ANY_OF,
}
_UNITS = {
    Unit.DAY: QT_TRANSLATE_NOOP("filters", "days"),
    Unit.WEEK: QT_TRANSLATE_NOOP("filters", "weeks"),
    Unit.MONTH: QT_TRANSLATE_NOOP("filters", "months"),
    Unit.YEAR: QT_TRANSLATE_NOOP("filters", "years"),
}
_ONE_UNIT = {
    Unit.DAY: QT_TRANSLATE_NOOP("filters", "day"),
    Unit.WEEK: QT_TRANSLATE_NOOP("filters", "week"),
    Unit.MONTH: QT_TRANSLATE_NOOP("filters", "month"),
    Unit.QUARTER: QT_TRANSLATE_NOOP("filters", "quarter"),
    Unit.YEAR: QT_TRANSLATE_NOOP("filters", "year"),
}


class _Lengths(QObject):
    """Lengths of time: only tr() of an object knows plural forms."""

    def words(self, n: int, unit: Unit) -> str:
        match unit:
            case Unit.DAY:
                text = self.tr("{count} day(s)", "", n)
            case Unit.WEEK:
                text = self.tr("{count} week(s)", "", n)
            case Unit.MONTH:
                text = self.tr("{count} month(s)", "", n)
            case Unit.QUARTER:
                text = self.tr("{count} quarter(s)", "", n)
            case _:
                text = self.tr("{count} year(s)", "", n)
        return text.format(count=number(n))


def length_words(count: int, unit: Unit) -> str:
    """Give a length of time: 30 days."""
    return _Lengths().words(count, unit)


def unit_words(unit: Unit) -> str:
    """Give a unit as it stands after a number in a field."""
    return translate("filters", _UNITS[unit])


def one_unit_words(unit: Unit) -> str:
    """Give a unit as it stands alone in a field."""
    return translate("filters", _ONE_UNIT[unit])


def op_words(op: Op, kind: Kind) -> str:
    """Give how a condition compares values of a kind."""
    return translate("filters", _OTHERWISE.get((kind, op), _OPS[op]))


def short_ops(field: Field) -> tuple[Op, ...]:
    """Give the comparisons that the popup of a filter offers."""
    if field is Field.REGION:
        return (Op.ANY_OF, Op.NONE_OF, Op.EMPTY)
    if field is Field.SHOP:
        return (Op.ANY_OF, Op.NONE_OF)
    return _SHORT[KINDS[field]]


def all_ops(kind: Kind) -> tuple[Op, ...]:
    """Give every comparison of a kind, the one that is wished for most first."""
    ops = OPERATORS[kind]
    first = _FIRST.get(kind, ops[0])
    return (first, *(op for op in ops if op is not first))
