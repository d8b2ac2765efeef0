"""Why a number is what it is: each reason as a line, from the business's own data."""

from collections.abc import Callable, Mapping

from app.services.kept_segments import ReasonCode, ReasonLine
from app.ui.conditions.value_words import day_of_year
from app.ui.formats import money, number
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.labels import concern_words, customer_class
from app.ui.labels.tiers import tier_words

_C = ReasonCode
_WORDS: Mapping[ReasonCode, str] = {
    _C.DAYS: QT_TRANSLATE_NOOP("why", "first order in the last {a} days"),
    _C.ORDERS_AT_LEAST: QT_TRANSLATE_NOOP("why", "{a} orders and more"),
    _C.OWN_GAP: QT_TRANSLATE_NOOP("why", "by their own gap ({a} gaps and more)"),
    _C.CATEGORY_GAP: QT_TRANSLATE_NOOP("why", "by the gap of the category ({a}: {b} days)"),
    _C.SHOP_GAP: QT_TRANSLATE_NOOP("why", "by the gap of the shop ({a} days)"),
    _C.NO_GAP: QT_TRANSLATE_NOOP("why", "no gap known yet, so {a} days count"),
    _C.SLIPPING: QT_TRANSLATE_NOOP("why", "overdue by {a} to {b} of their gaps"),
    _C.LOST: QT_TRANSLATE_NOOP("why", "more than {a} gaps counts as lost"),
    _C.SECOND_MEDIAN: QT_TRANSLATE_NOOP("why", "from first to second order: {a} days, the middle"),
    _C.SECOND_WINDOW: QT_TRANSLATE_NOOP("why", "the middle half came back after {a} to {b} days"),
    _C.TOP_SHARE: QT_TRANSLATE_NOOP("why", "the top {a}% of those who spent anything"),
    _C.MONEY_BORDER: QT_TRANSLATE_NOOP("why", "the least among them spent {a} in 12 months"),
    _C.ONE_ORDER: QT_TRANSLATE_NOOP("why", "with one order"),
    _C.DISCOUNT_SHARE: QT_TRANSLATE_NOOP("why", "{a}% of the orders and more with a discount"),
    _C.LAUNCH_DAYS: QT_TRANSLATE_NOOP("why", "within {a} days of a product's first sale"),
    _C.PRODUCT: QT_TRANSLATE_NOOP("why", "of {a}"),
    _C.PRODUCT_CYCLE: QT_TRANSLATE_NOOP("why", "{a}: lasts {b} days"),
    _C.SEASON: QT_TRANSLATE_NOOP("why", "{a} pieces and more between first sale and peak week"),
    _C.DISCOUNTED_FIRST: QT_TRANSLATE_NOOP("why", "the first order was {a}% cheaper and more"),
    _C.CLASS: QT_TRANSLATE_NOOP("why", "of the class {a}"),
    _C.SPENT_AT_LEAST: QT_TRANSLATE_NOOP("why", "spent {a} and more"),
    _C.PROVINCE: QT_TRANSLATE_NOOP("why", "in {a}"),
    _C.BIRTHDAY_SUN: QT_TRANSLATE_NOOP("why", "birthday in the sun calendar"),
    _C.BIRTHDAY_MOON: QT_TRANSLATE_NOOP("why", "birthday in the moon calendar"),
    _C.UNPAID_HOURS: QT_TRANSLATE_NOOP("why", "unpaid, ordered in the last {a} hours"),
    _C.EVENT_DAY: QT_TRANSLATE_NOOP("why", "on {a}"),
    _C.REFUSED_SMS: QT_TRANSLATE_NOOP("why", "refused text messages only"),
    _C.REFUSED_EMAIL: QT_TRANSLATE_NOOP("why", "refused e-mails only"),
    _C.REFUSED_BOTH: QT_TRANSLATE_NOOP("why", "refused both"),
    _C.NO_CONTACT: QT_TRANSLATE_NOOP("why", "neither phone nor e-mail is known"),
    _C.BAD_CONTACT: QT_TRANSLATE_NOOP("why", "one is known, but none can be used"),
    _C.ALL_REFUSED: QT_TRANSLATE_NOOP("why", "could be used, but refused on every way"),
    _C.REFUNDS: QT_TRANSLATE_NOOP("why", "{a} orders refunded"),
    _C.CONCERN: QT_TRANSLATE_NOOP("why", "open: {a}"),
    _C.BOUGHT_NOT: QT_TRANSLATE_NOOP("why", "bought {a}, not {b}"),
    _C.REFERRED: QT_TRANSLATE_NOOP("why", "referred {a} friends"),
    _C.IN_RHYTHM: QT_TRANSLATE_NOOP("why", "no more than {a} of their gaps since the last order"),
    _C.EVENT_NEWCOMERS: QT_TRANSLATE_NOOP("why", "came for the first time on {a}"),
    _C.EVENT_REGULARS: QT_TRANSLATE_NOOP("why", "ordered on {a} and came before"),
    _C.BOUGHT_BOTH: QT_TRANSLATE_NOOP("why", "bought both, {a} and {b}"),
    _C.POINTS_SOON: QT_TRANSLATE_NOOP("why", "the first points go within {a} days"),
    _C.POINTS_LATER: QT_TRANSLATE_NOOP("why", "the first points go later, within {a} days"),
    _C.NEAR_TIER: QT_TRANSLATE_NOOP("why", "on the last {a}% of the way to {b}"),
    _C.NEW_AGAIN: QT_TRANSLATE_NOOP("why", "of {a} earlier newcomers, came again in {b} days"),
    _C.ORDERS_EXACTLY: QT_TRANSLATE_NOOP("why", "{a} orders"),
    _C.ORDERED: QT_TRANSLATE_NOOP("why", "all who ordered"),
    _C.ONE_OPEN: QT_TRANSLATE_NOOP(
        "why", "up to {a} days ago: three of four who come again do so by then"
    ),
    _C.ONE_LATE: QT_TRANSLATE_NOOP("why", "more than {a} days ago"),
    _C.SHOP_DISCOUNTED: QT_TRANSLATE_NOOP("why", "of all your orders, {a}% had a discount"),
    _C.SHOP_REFUNDED: QT_TRANSLATE_NOOP("why", "of all your orders, {a}% were refunded"),
    _C.REFUNDED_ONCE: QT_TRANSLATE_NOOP("why", "refunded once at least"),
    _C.LAUNCHES: QT_TRANSLATE_NOOP("why", "products launched since your first month: {a}"),
    _C.LAUNCH_EVER: QT_TRANSLATE_NOOP("why", "bought one of them at any time"),
    _C.SEASON_DAYS: QT_TRANSLATE_NOOP(
        "why", "from first sale to the end of the best week: {a} days, the middle"
    ),
    _C.PROMOTED_AGAIN: QT_TRANSLATE_NOOP("why", "of these, {a}% ordered again"),
    _C.OTHERS_AGAIN: QT_TRANSLATE_NOOP(
        "why", "of those who came without such a discount, {a}% ordered again"
    ),
    _C.MONEY_SHARE: QT_TRANSLATE_NOOP("why", "{a}% of the money of 12 months is theirs"),
    _C.BIRTHDAY_KNOWN: QT_TRANSLATE_NOOP("why", "a birthday is written down"),
    _C.OTHERS: QT_TRANSLATE_NOOP("why", "all others"),
    _C.BIRTHDAY_UNKNOWN: QT_TRANSLATE_NOOP("why", "no birthday is written down"),
    _C.NOTHING_KNOWN: QT_TRANSLATE_NOOP("why", "there is not enough data yet"),
}
_MONEY = (_C.MONEY_BORDER, _C.SPENT_AT_LEAST)
_CODES: Mapping[ReasonCode, Callable[[str], str]] = {
    _C.CLASS: customer_class,
    _C.CONCERN: concern_words,
    **dict.fromkeys(
        (_C.EVENT_DAY, _C.EVENT_NEWCOMERS, _C.EVENT_REGULARS),
        lambda code: day_of_year(int(code)),
    ),
}


def reason_words(line: ReasonLine, currency: str) -> str:
    """Write one reason."""
    values = [_value(line.code, value, currency) for value in line.values]
    first, last = (values[0], values[-1]) if values else ("", "")
    return translate("why", _WORDS[line.code]).format(a=first, b=last)


def _value(code: ReasonCode, value: float | str, currency: str) -> str:
    if code is _C.NEAR_TIER and isinstance(value, str):
        return tier_words(value)
    if code in _MONEY:
        return money(int(value), currency, is_whole=True)
    if code in _CODES:
        return _CODES[code](str(value))
    return value if isinstance(value, str) else number(value)
