"""Filters in words: what they ask about, how they compare, and a chip's short sentence."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from app.services.segments import KINDS, Condition, Field, Kind, Op, Unit
from app.services.segments.views import Scalar
from app.ui.formats import day, decimals_of, money, number
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.labels import consent, customer_class

Names = Mapping[tuple[Field, Scalar], str]

_FIELDS = {
    Field.REGION: QT_TRANSLATE_NOOP("filters", "Region"),
    Field.SPENT: QT_TRANSLATE_NOOP("filters", "Spent"),
    Field.ORDERS: QT_TRANSLATE_NOOP("filters", "Orders"),
    Field.FIRST_ORDER: QT_TRANSLATE_NOOP("filters", "First order"),
    Field.LAST_ORDER: QT_TRANSLATE_NOOP("filters", "Last order"),
    Field.DAYS_SINCE: QT_TRANSLATE_NOOP("filters", "Days since the last order"),
    Field.OVERDUE: QT_TRANSLATE_NOOP("filters", "Overdue, in usual gaps"),
    Field.CLASS: QT_TRANSLATE_NOOP("filters", "Class"),
    Field.TAG: QT_TRANSLATE_NOOP("filters", "Tags"),
    Field.SHOP: QT_TRANSLATE_NOOP("filters", "Shop"),
    Field.PRODUCT: QT_TRANSLATE_NOOP("filters", "Bought"),
    Field.CONSENT_SMS: QT_TRANSLATE_NOOP("filters", "Text messages"),
    Field.CONSENT_EMAIL: QT_TRANSLATE_NOOP("filters", "E-mails"),
    Field.HIDDEN: QT_TRANSLATE_NOOP("filters", "Hidden"),
}
FILTERS = tuple(_FIELDS)
_OPS = {
    Op.ANY_OF: QT_TRANSLATE_NOOP("filters", "any of"),
    Op.ALL_OF: QT_TRANSLATE_NOOP("filters", "all of"),
    Op.NONE_OF: QT_TRANSLATE_NOOP("filters", "none of"),
    Op.EMPTY: QT_TRANSLATE_NOOP("filters", "not known"),
    Op.AT_LEAST: QT_TRANSLATE_NOOP("filters", "at least"),
    Op.AT_MOST: QT_TRANSLATE_NOOP("filters", "at most"),
    Op.OVER: QT_TRANSLATE_NOOP("filters", "over"),
    Op.UNDER: QT_TRANSLATE_NOOP("filters", "under"),
    Op.BETWEEN: QT_TRANSLATE_NOOP("filters", "between"),
    Op.IS: QT_TRANSLATE_NOOP("filters", "exactly"),
    Op.IN_LAST: QT_TRANSLATE_NOOP("filters", "in the last"),
    Op.NOT_IN_LAST: QT_TRANSLATE_NOOP("filters", "not in the last"),
    Op.OVER_AGO: QT_TRANSLATE_NOOP("filters", "longer ago than"),
    Op.AFTER: QT_TRANSLATE_NOOP("filters", "after"),
    Op.BEFORE: QT_TRANSLATE_NOOP("filters", "before"),
}
_SENTENCES = {
    Op.NONE_OF: QT_TRANSLATE_NOOP("filters", "not {value}"),
    Op.ALL_OF: QT_TRANSLATE_NOOP("filters", "all of {value}"),
    Op.AT_LEAST: QT_TRANSLATE_NOOP("filters", "at least {value}"),
    Op.AT_MOST: QT_TRANSLATE_NOOP("filters", "at most {value}"),
    Op.OVER: QT_TRANSLATE_NOOP("filters", "over {value}"),
    Op.UNDER: QT_TRANSLATE_NOOP("filters", "under {value}"),
    Op.BETWEEN: QT_TRANSLATE_NOOP("filters", "{first} – {last}"),
    Op.IN_LAST: QT_TRANSLATE_NOOP("filters", "in the last {value}"),
    Op.NOT_IN_LAST: QT_TRANSLATE_NOOP("filters", "not in the last {value}"),
    Op.OVER_AGO: QT_TRANSLATE_NOOP("filters", "more than {value} ago"),
    Op.AFTER: QT_TRANSLATE_NOOP("filters", "after {value}"),
    Op.BEFORE: QT_TRANSLATE_NOOP("filters", "before {value}"),
}
_NUMBERS = (Op.AT_LEAST, Op.AT_MOST, Op.OVER, Op.UNDER, Op.BETWEEN, Op.IS)
_DAYS = (Op.IN_LAST, Op.NOT_IN_LAST, Op.OVER_AGO, Op.AFTER, Op.BEFORE, Op.BETWEEN, Op.EMPTY)
_OFFERED = {
    Kind.NUMBER: _NUMBERS,
    Kind.DAY: _DAYS,
    Kind.CHOICE: (Op.ANY_OF, Op.NONE_OF),
    Kind.MANY: (Op.ANY_OF, Op.ALL_OF, Op.NONE_OF, Op.EMPTY),
    Kind.TEXT: (Op.CONTAINS,),
    Kind.YES_NO: (),
}
PERIODS = (Op.IN_LAST, Op.NOT_IN_LAST, Op.OVER_AGO)
UNITS = (Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.YEAR)


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


_UNITS = {
    Unit.DAY: QT_TRANSLATE_NOOP("filters", "days"),
    Unit.WEEK: QT_TRANSLATE_NOOP("filters", "weeks"),
    Unit.MONTH: QT_TRANSLATE_NOOP("filters", "months"),
    Unit.YEAR: QT_TRANSLATE_NOOP("filters", "years"),
}


def unit_words(unit: Unit) -> str:
    """Give a unit as it stands after a number in a field."""
    return translate("filters", _UNITS[unit])


def filter_words(field: Field) -> str:
    """Give what a filter asks about."""
    return translate("filters", _FIELDS.get(field, field.value))


def op_words(op: Op) -> str:
    """Give how a filter compares."""
    return translate("filters", _OPS[op])


def ops_of(field: Field) -> tuple[Op, ...]:
    """Give the comparisons that the popup of a filter offers."""
    if field is Field.REGION:
        return (Op.ANY_OF, Op.NONE_OF, Op.EMPTY)
    if field is Field.SHOP:
        return (Op.ANY_OF, Op.NONE_OF)
    return _OFFERED[KINDS[field]]


def value_words(field: Field, value: Scalar, names: Names) -> str:
    """Give the name of one value that a filter can have."""
    match field:
        case Field.CLASS:
            return customer_class(str(value))
        case Field.CONSENT_SMS | Field.CONSENT_EMAIL:
            return consent(str(value))[0]
        case Field.REGION:
            return str(value).replace("/", " ")
    return names.get((field, value), str(value))


def chip_words(condition: Condition, names: Names, currency: str) -> str:
    """Write a condition as its chip says it: "Spent: over ¥500"."""
    field = filter_words(condition.field)
    if KINDS[condition.field] is Kind.YES_NO:
        return field if condition.values == (1,) else _both(field, translate("filters", "no"))
    if condition.op is Op.EMPTY:
        return _both(field, op_words(Op.EMPTY))
    values = _values(condition, names, currency)
    sentence = _SENTENCES.get(condition.op)
    if sentence is None:
        return _both(field, values[0])
    words = translate("filters", sentence)
    return _both(field, words.format(value=values[0], first=values[0], last=values[-1]))


def _both(field: str, value: str) -> str:
    return translate("filters", "{field}: {value}").format(field=field, value=value)


def _values(condition: Condition, names: Names, currency: str) -> list[str]:
    values = condition.values
    kind = KINDS[condition.field]
    if kind is Kind.NUMBER:
        return [_amount(condition.field, float(value), currency) for value in values]
    if kind is Kind.DAY:
        if condition.op in PERIODS:
            return [_Lengths().words(int(values[0]), Unit(str(values[1])))]
        return [day(int(value)) for value in values]
    first = value_words(condition.field, values[0], names)
    return [first if len(values) == 1 else f"{first} +{len(values) - 1}"]


def _amount(field: Field, value: float, currency: str) -> str:
    if field is not Field.SPENT:
        return number(value)
    return money(int(value), currency, is_whole=int(value) % 10 ** decimals_of(currency) == 0)
