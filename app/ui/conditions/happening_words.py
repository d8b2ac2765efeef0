"""Who ordered, so often, in such a time, of such a kind: as a part of a sentence."""

from PySide6.QtCore import QObject

from app.services.segments import LINE_KINDS, Field, Happening, Kind, LineCondition, Measure, Op
from app.services.segments.views import LineField, Scalar
from app.ui.conditions.fields import in_sentence, line_words
from app.ui.conditions.value_words import (
    Lexicon,
    day_values,
    every_one,
    one_of,
    quoted,
    value_words,
)
from app.ui.formats import decimals_of, money, number
from app.ui.i18n import QT_TRANSLATE_NOOP, translate

_MONEY = (LineField.AMOUNT, LineField.TOTAL, LineField.PRICE)
_AS_FIELD = {
    LineField.PRODUCT: Field.PRODUCT,
    LineField.SHOP: Field.SHOP,
    LineField.PROVINCE: Field.REGION,
    LineField.BUYING_DAY: Field.BUYING_DAY,
    LineField.HOUR: Field.BUYING_HOUR,
}
_WHEN = {
    Op.IS: QT_TRANSLATE_NOOP("rules", "on {value}"),
    Op.BEFORE: QT_TRANSLATE_NOOP("rules", "before {value}"),
    Op.AFTER: QT_TRANSLATE_NOOP("rules", "after {value}"),
    Op.BETWEEN: QT_TRANSLATE_NOOP("rules", "from {first} to {last}"),
    Op.IN_LAST: QT_TRANSLATE_NOOP("rules", "in the last {value}"),
    Op.IN_NEXT: QT_TRANSLATE_NOOP("rules", "in the next {value}"),
    Op.OVER_AGO: QT_TRANSLATE_NOOP("rules", "more than {value} ago"),
    Op.THIS: "{value}",
    Op.PREVIOUS: "{value}",
    Op.WEEKDAY: QT_TRANSLATE_NOOP("rules", "on any {value}"),
    Op.MONTH: QT_TRANSLATE_NOOP("rules", "in {value} of any year"),
    Op.YEARLY: QT_TRANSLATE_NOOP("rules", "on {value} of any year"),
    Op.LUNAR: QT_TRANSLATE_NOOP("rules", "on {value} of any year"),
    Op.YEARLY_BETWEEN: QT_TRANSLATE_NOOP("rules", "between {first} and {last} of any year"),
}
_AMOUNTS = {
    Op.AT_LEAST: QT_TRANSLATE_NOOP("rules", "at least {amount}"),
    Op.AT_MOST: QT_TRANSLATE_NOOP("rules", "at most {amount}"),
    Op.IS: QT_TRANSLATE_NOOP("rules", "exactly {amount}"),
}
# By: is it denied or of money, has it a time, has it lines.
_SENTENCES = {
    ("did", False, False): QT_TRANSLATE_NOOP("rules", "who ordered {amount}"),
    ("did", True, False): QT_TRANSLATE_NOOP("rules", "who ordered {amount} {when}"),
    ("did", False, True): QT_TRANSLATE_NOOP("rules", "who ordered {amount} with {lines}"),
    ("did", True, True): QT_TRANSLATE_NOOP("rules", "who ordered {amount} {when} with {lines}"),
    ("not", False, False): QT_TRANSLATE_NOOP("rules", "who never ordered"),
    ("not", True, False): QT_TRANSLATE_NOOP("rules", "who did not order {when}"),
    ("not", False, True): QT_TRANSLATE_NOOP("rules", "who never ordered with {lines}"),
    ("not", True, True): QT_TRANSLATE_NOOP("rules", "who did not order {when} with {lines}"),
    ("paid", False, False): QT_TRANSLATE_NOOP("rules", "whose orders come to {amount}"),
    ("paid", True, False): QT_TRANSLATE_NOOP("rules", "whose orders {when} come to {amount}"),
    ("paid", False, True): QT_TRANSLATE_NOOP("rules", "whose orders with {lines} come to {amount}"),
    ("paid", True, True): QT_TRANSLATE_NOOP(
        "rules", "whose orders {when} with {lines} come to {amount}"
    ),
    ("pieces", False, False): QT_TRANSLATE_NOOP("rules", "who bought {amount}"),
    ("pieces", True, False): QT_TRANSLATE_NOOP("rules", "who bought {amount} {when}"),
    ("pieces", False, True): QT_TRANSLATE_NOOP("rules", "who bought {amount} with {lines}"),
    ("pieces", True, True): QT_TRANSLATE_NOOP("rules", "who bought {amount} {when} with {lines}"),
    ("earned", False, False): QT_TRANSLATE_NOOP("rules", "who earned {amount}"),
    ("earned", True, False): QT_TRANSLATE_NOOP("rules", "who earned {amount} {when}"),
    ("earned", False, True): QT_TRANSLATE_NOOP(
        "rules", "who earned {amount} for orders with {lines}"
    ),
    ("earned", True, True): QT_TRANSLATE_NOOP(
        "rules", "who earned {amount} {when} for orders with {lines}"
    ),
    ("spent", False, False): QT_TRANSLATE_NOOP("rules", "who spent {amount}"),
    ("spent", True, False): QT_TRANSLATE_NOOP("rules", "who spent {amount} {when}"),
    ("spent", False, True): QT_TRANSLATE_NOOP("rules", "who spent {amount} on orders with {lines}"),
    ("spent", True, True): QT_TRANSLATE_NOOP(
        "rules", "who spent {amount} {when} on orders with {lines}"
    ),
}
_WAYS = {
    Measure.ORDERS: "did",
    Measure.MONEY: "paid",
    Measure.PIECES: "pieces",
    Measure.POINTS_EARNED: "earned",
    Measure.POINTS_SPENT: "spent",
}
_SAME = QT_TRANSLATE_NOOP("rules", "{lines}, all in one order")
_LINE_OPS = {
    Op.CONTAINS: QT_TRANSLATE_NOOP("rules", "{field} containing {value}"),
    Op.IS_NOT: QT_TRANSLATE_NOOP("rules", "{field} other than {value}"),
    Op.NONE_OF: QT_TRANSLATE_NOOP("rules", "{field} other than {value}"),
    Op.CONTAINS_NOT: QT_TRANSLATE_NOOP("rules", "{field} not containing {value}"),
    Op.STARTS_WITH: QT_TRANSLATE_NOOP("rules", "{field} beginning with {value}"),
    Op.ENDS_WITH: QT_TRANSLATE_NOOP("rules", "{field} ending with {value}"),
    Op.MATCHES: QT_TRANSLATE_NOOP("rules", "{field} like {value}"),
    Op.SOUNDS: QT_TRANSLATE_NOOP("rules", "{field} beginning with {value} in pinyin"),
    Op.OVER: QT_TRANSLATE_NOOP("rules", "{field} over {value}"),
    Op.AT_LEAST: QT_TRANSLATE_NOOP("rules", "{field} at least {value}"),
    Op.UNDER: QT_TRANSLATE_NOOP("rules", "{field} under {value}"),
    Op.AT_MOST: QT_TRANSLATE_NOOP("rules", "{field} at most {value}"),
    Op.BETWEEN: QT_TRANSLATE_NOOP("rules", "{field} from {first} to {last}"),
}
_LINE_IS = QT_TRANSLATE_NOOP("rules", "{field} {value}")


class _Times(QObject):
    """How often: only tr() of an object knows plural forms."""

    def times(self, n: int) -> str:
        return self.tr("{count} time(s)", "", n).format(count=number(n))

    def pieces(self, n: int) -> str:
        return self.tr("{count} piece(s)", "", n).format(count=number(n))

    def points(self, n: int) -> str:
        return self.tr("{count} point(s)", "", n).format(count=number(n))


def line_as_field(line: LineField) -> Field | None:
    """Give the field of people whose values a field of lines has, None for one of its own."""
    return _AS_FIELD.get(line)


def is_line_money(line: LineField) -> bool:
    """Tell whether a field of lines is an amount."""
    return line in _MONEY


def happening_words(part: Happening, lexicon: Lexicon) -> str:
    """Write what happened, or did not."""
    is_not = (part.op, part.amount, part.measure) == (Op.AT_MOST, 0, Measure.ORDERS)
    way = _WAYS[part.measure]
    sentence = _SENTENCES["not" if is_not else way, part.period is not None, bool(part.lines)]
    amount = _amount(part, lexicon)
    lines = every_one([line_condition_words(each, lexicon) for each in part.lines])
    if part.is_same_order and len(part.lines) > 1:
        lines = translate("rules", _SAME).format(lines=lines)
    when = "" if part.period is None else when_words(*part.period)
    return translate("rules", sentence).format(
        amount=translate("rules", _AMOUNTS[part.op]).format(amount=amount), when=when, lines=lines
    )


def _amount(part: Happening, lexicon: Lexicon) -> str:
    if part.measure is Measure.MONEY:
        return _money(part.amount, lexicon)
    times = _Times()
    units = {Measure.ORDERS: times.times, Measure.PIECES: times.pieces}
    return units.get(part.measure, times.points)(part.amount)


def when_words(op: Op, values: tuple[Scalar, ...]) -> str:
    """Write a time: in the last 30 days."""
    words = day_values(op, values)
    template = _WHEN[op] if op in (Op.THIS, Op.PREVIOUS) else translate("rules", _WHEN[op])
    return template.format(value=words[0], first=words[0], last=words[-1])


def line_condition_words(line: LineCondition, lexicon: Lexicon) -> str:
    """Write what holds of a line of an order."""
    words = [_value(line.field, value, lexicon) for value in line.values]
    template = translate("rules", _LINE_OPS.get(line.op, _LINE_IS))
    field = in_sentence(line_words(line.field))
    return template.format(field=field, value=one_of(words), first=words[0], last=words[-1])


def _value(field: LineField, value: Scalar, lexicon: Lexicon) -> str:
    as_field = _AS_FIELD.get(field)
    if as_field is not None:
        return value_words(as_field, value, lexicon.names)
    if LINE_KINDS[field] is Kind.TEXT:
        return quoted(str(value))
    return _money(float(value), lexicon) if field in _MONEY else number(float(value))


def _money(value: float, lexicon: Lexicon) -> str:
    is_whole = int(value) % 10 ** decimals_of(lexicon.currency) == 0
    return money(int(value), lexicon.currency, is_whole=is_whole)
