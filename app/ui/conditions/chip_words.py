"""A condition as a chip says it: "Spent: over ¥500"."""

from app.services.segments import KINDS, Condition, Field, Kind, Op
from app.ui.conditions.fields import field_words
from app.ui.conditions.operators import op_words
from app.ui.conditions.value_words import Lexicon, Names, values_in_words
from app.ui.formats import listed
from app.ui.i18n import QT_TRANSLATE_NOOP, translate

FILTERS = (
    Field.REGION,
    Field.SPENT,
    Field.ORDERS,
    Field.FIRST_ORDER,
    Field.LAST_ORDER,
    Field.DAYS_SINCE,
    Field.OVERDUE,
    Field.CLASS,
    Field.TAG,
    Field.SHOP,
    Field.PRODUCT,
    Field.CONSENT_SMS,
    Field.CONSENT_EMAIL,
    Field.HIDDEN,
)
_SENTENCES = {
    Op.IS_NOT: QT_TRANSLATE_NOOP("filters", "not {value}"),
    Op.NONE_OF: QT_TRANSLATE_NOOP("filters", "not {value}"),
    Op.ALL_OF: QT_TRANSLATE_NOOP("filters", "all of {value}"),
    Op.EXACTLY: QT_TRANSLATE_NOOP("filters", "just {value}"),
    Op.CONTAINS: QT_TRANSLATE_NOOP("filters", "contains {value}"),
    Op.CONTAINS_NOT: QT_TRANSLATE_NOOP("filters", "does not contain {value}"),
    Op.STARTS_WITH: QT_TRANSLATE_NOOP("filters", "begins with {value}"),
    Op.ENDS_WITH: QT_TRANSLATE_NOOP("filters", "ends with {value}"),
    Op.MATCHES: QT_TRANSLATE_NOOP("filters", "looks like {value}"),
    Op.AT_LEAST: QT_TRANSLATE_NOOP("filters", "at least {value}"),
    Op.AT_MOST: QT_TRANSLATE_NOOP("filters", "at most {value}"),
    Op.OVER: QT_TRANSLATE_NOOP("filters", "over {value}"),
    Op.UNDER: QT_TRANSLATE_NOOP("filters", "under {value}"),
    Op.BETWEEN: QT_TRANSLATE_NOOP("filters", "{first} – {last}"),
    Op.YEARLY_BETWEEN: QT_TRANSLATE_NOOP("filters", "{first} – {last}"),
    Op.PERCENTILE: QT_TRANSLATE_NOOP("filters", "ranks {first}% – {last}%"),
    Op.TOP: QT_TRANSLATE_NOOP("filters", "top {value}"),
    Op.TOP_SHARE: QT_TRANSLATE_NOOP("filters", "top {value}%"),
    Op.IN_LAST: QT_TRANSLATE_NOOP("filters", "in the last {value}"),
    Op.NOT_IN_LAST: QT_TRANSLATE_NOOP("filters", "not in the last {value}"),
    Op.IN_NEXT: QT_TRANSLATE_NOOP("filters", "in the next {value}"),
    Op.OVER_AGO: QT_TRANSLATE_NOOP("filters", "more than {value} ago"),
    Op.AFTER: QT_TRANSLATE_NOOP("filters", "after {value}"),
    Op.BEFORE: QT_TRANSLATE_NOOP("filters", "before {value}"),
}
_MOST = 3


def chip_words(condition: Condition, names: Names, currency: str) -> str:
    """Write a condition as its chip says it; of several values the first and how many more."""
    return _chip(condition, Lexicon(currency, dict(names)), most=1)


def short_words(condition: Condition, lexicon: Lexicon) -> str:
    """Write a condition on a line of its own; a few values are all named."""
    return _chip(condition, lexicon, most=_MOST)


def _chip(condition: Condition, lexicon: Lexicon, *, most: int) -> str:
    field = field_words(condition.field, condition.about, lexicon.own_names)
    if KINDS[condition.field] is Kind.YES_NO:
        return field if condition.values == (1,) else _both(field, translate("filters", "no"))
    if condition.op in (Op.EMPTY, Op.NOT_EMPTY):
        return _both(field, op_words(condition.op, KINDS[condition.field]))
    values = values_in_words(condition, lexicon)
    sentence = _SENTENCES.get(condition.op)
    first = _few(values, most) if condition.op not in (Op.BETWEEN, Op.YEARLY_BETWEEN) else values[0]
    if sentence is None:
        return _both(field, first)
    words = translate("filters", sentence)
    return _both(field, words.format(value=first, first=values[0], last=values[-1]))


def _few(values: list[str], most: int) -> str:
    if len(values) <= most:
        return listed(values)
    return f"{listed(values[:most])} +{len(values) - most}"


def _both(field: str, value: str) -> str:
    return translate("filters", "{field}: {value}").format(field=field, value=value)
