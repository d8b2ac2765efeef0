"""The values of conditions as they are read: names of what was picked, amounts, days, lengths."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QLocale

from app.services.customers.catalogue import CONCERNS, FACETS
from app.services.kept_segments import OWN, KeptSegment
from app.services.segments import KINDS, Condition, Field, Kind, Op, Unit
from app.services.segments.asking import RULE
from app.services.segments.views import Scalar
from app.ui.conditions.fields import MONEY, OwnField
from app.ui.conditions.operators import PERIODS, length_words
from app.ui.formats import day, decimals_of, money, number
from app.ui.i18n import QT_TRANSLATE_NOOP, Language, current_language, translate
from app.ui.labels import (
    channel_words,
    class_setter,
    concern_words,
    consent,
    contact_state,
    custom_value,
    customer_class,
    facet_value,
    gender,
    platform,
    segment_name,
)
from app.ui.labels.birthdays import birthday_words
from app.ui.labels.tiers import tier_words

Names = Mapping[tuple[Field, Scalar], str]
_WEEK = tuple(range(7))
_HOURS = tuple(range(24))
_CONSENTS = ("given", "unknown", "refused")
_STATES = ("valid", "masked", "bad", "bounced")
_CODES: Mapping[Field, tuple[tuple[Scalar, ...], Callable[[str], str]]] = {
    Field.GENDER: (("female", "male"), gender),
    Field.CONSENT_SMS: (_CONSENTS, lambda code: consent(code)[0]),
    Field.CONSENT_EMAIL: (_CONSENTS, lambda code: consent(code)[0]),
    Field.CONSENT_CALL: (_CONSENTS, lambda code: consent(code)[0]),
    Field.PHONE_STATE: (_STATES, lambda code: contact_state(code)[0]),
    Field.EMAIL_STATE: (_STATES, lambda code: contact_state(code)[0]),
    Field.CONCERN: (CONCERNS, concern_words),
    Field.CONCERN_SOLVED: (CONCERNS, concern_words),
    Field.CONCERN_EVER: (CONCERNS, concern_words),
    Field.BUYING_HOUR: (_HOURS, lambda code: f"{int(code)}:00"),
    Field.PREFERRED_CHANNEL: (("sms", "email", "call"), channel_words),
    Field.BUYING_DAY: (_WEEK, lambda code: weekday_words(int(code))),
    Field.CLASS: ((), customer_class),
    Field.CLASS_BY: (("hand", "rule"), class_setter),
    Field.PLATFORM: ((), lambda code: platform("other" if code == "own" else code)),
    Field.TIER: ((), tier_words),
    Field.REGION: ((), lambda code: code.replace("/", " ")),
}
_PERIODS = {
    (Op.THIS, Unit.DAY): QT_TRANSLATE_NOOP("rules", "today"),
    (Op.THIS, Unit.WEEK): QT_TRANSLATE_NOOP("rules", "this week"),
    (Op.THIS, Unit.MONTH): QT_TRANSLATE_NOOP("rules", "this month"),
    (Op.THIS, Unit.QUARTER): QT_TRANSLATE_NOOP("rules", "this quarter"),
    (Op.THIS, Unit.YEAR): QT_TRANSLATE_NOOP("rules", "this year"),
    (Op.PREVIOUS, Unit.DAY): QT_TRANSLATE_NOOP("rules", "yesterday"),
    (Op.PREVIOUS, Unit.WEEK): QT_TRANSLATE_NOOP("rules", "last week"),
    (Op.PREVIOUS, Unit.MONTH): QT_TRANSLATE_NOOP("rules", "last month"),
    (Op.PREVIOUS, Unit.QUARTER): QT_TRANSLATE_NOOP("rules", "last quarter"),
    (Op.PREVIOUS, Unit.YEAR): QT_TRANSLATE_NOOP("rules", "last year"),
}
_QUOTED = QT_TRANSLATE_NOOP("rules", "“{text}”")
_OR = QT_TRANSLATE_NOOP("rules", "{list} or {last}")
_AND = QT_TRANSLATE_NOOP("rules", "{list} and {last}")
_HUNDRED = 100
_DAYS = (Kind.DAY, Kind.MOMENT, Kind.BIRTHDAY)


@dataclass(slots=True)
class Lexicon:
    """What words need to know of the business.

    Attributes:
        currency: of home.
        names: of shops, products and imports, by field and number.
        own: the seller's own fields by number.
        segments: the names of segments by key.
    """

    currency: str
    names: dict[tuple[Field, Scalar], str] = field(default_factory=dict)
    own: dict[str, OwnField] = field(default_factory=dict)
    segments: dict[str, str] = field(default_factory=dict)

    @property
    def own_names(self) -> dict[str, str]:
        """The names of the seller's own fields by number."""
        return {about: each.name for about, each in self.own.items()}

    def learn_segments(self, segments: Sequence[KeptSegment]) -> None:
        """Learn what segments are called; a frozen list has its rule beside its people."""
        for each in segments:
            name = segment_name(each)
            self.segments[each.key] = name
            if each.taken_on is not None:
                number = each.key.removeprefix(OWN)
                self.segments[f"{RULE}{number}"] = name
                self.names[Field.LIST, int(number)] = name


def known_codes(
    asked: Field, about: str = "", own: Mapping[str, OwnField] | None = None
) -> tuple[Scalar, ...]:
    """Give the values that a field can have at all, where they are few and known."""
    if asked is Field.FACET:
        return FACETS[about].choices if about in FACETS else ()
    if about:
        found = (own or {}).get(about)
        return () if found is None else found.choices
    return _CODES[asked][0] if asked in _CODES else ()


def value_words(asked: Field, value: Scalar, names: Names, about: str = "") -> str:
    """Give the name of one value that is picked."""
    if asked is Field.FACET:
        return facet_value(about, str(value))
    if asked in _CODES:
        return _CODES[asked][1](str(value))
    if asked is Field.CUSTOM_CHOICE and value in ("0", "1") and (asked, value) not in names:
        return custom_value("yes_no", str(value))
    if asked in (Field.FIRST_PRODUCT, Field.LAST_PRODUCT):
        asked = Field.PRODUCT
    return names.get((asked, value), str(value))


def weekday_words(weekday: int) -> str:
    """Give the name of a weekday, 0 for Monday."""
    return QLocale(current_language().value).dayName(weekday + 1)


def month_name(number_of_month: int) -> str:
    """Give the name of a month."""
    return QLocale(current_language().value).monthName(number_of_month)


def day_of_year(code: int) -> str:
    """Give a day of every year: 11 November, or 11月11日; the code is month × 100 + day."""
    month, on = divmod(code, _HUNDRED)
    if current_language().is_han:
        return f"{month}月{on}日"
    return f"{on} {month_name(month)}"


def amount_words(asked: Field, value: float, currency: str) -> str:
    """Give a number as a field counts it: money without needless decimals."""
    if asked not in MONEY:
        return number(value)
    return money(int(value), currency, is_whole=int(value) % 10 ** decimals_of(currency) == 0)


def period_words(op: Op, values: Sequence[Scalar]) -> str:
    """Give a length of time, or a period of the calendar as "this week"."""
    if op in PERIODS:
        return length_words(int(values[0]), Unit(str(values[1])))
    return translate("rules", _PERIODS[op, Unit(str(values[0]))])


def quoted(text: str) -> str:
    """Put a text between the quotation marks of the language."""
    return translate("rules", _QUOTED).format(text=text)


def one_of(words: Sequence[str]) -> str:
    """Join words of which one holds: a, b or c."""
    return _joined(words, _OR)


def every_one(words: Sequence[str]) -> str:
    """Join words that all hold: a, b and c."""
    return _joined(words, _AND)


def values_in_words(condition: Condition, lexicon: Lexicon) -> list[str]:
    """Give every value of a condition as it is read."""
    asked, op, values = condition.field, condition.op, condition.values
    kind = KINDS[asked]
    if kind is Kind.NUMBER:
        is_rank = op in (Op.TOP, Op.TOP_SHARE, Op.PERCENTILE)
        field_of = Field.ORDERS if is_rank else asked
        return [amount_words(field_of, float(value), lexicon.currency) for value in values]
    if kind in _DAYS:
        return day_values(op, values)
    if kind in (Kind.TEXT, Kind.TEXTS) and not known_codes(asked, condition.about):
        return [quoted(str(value)) for value in values]
    return [value_words(asked, value, lexicon.names, condition.about) for value in values]


def lunar_day_words(value: int) -> str:
    """Give a day of the moon calendar, kept as month × 100 + day."""
    month, on = divmod(value, _HUNDRED)
    return birthday_words(f"lunar {month:02}-{on:02}")


def day_values(op: Op, values: Sequence[Scalar]) -> list[str]:
    """Give the values of a comparison of days as they are read."""
    if op in (*PERIODS, Op.THIS, Op.PREVIOUS):
        return [period_words(op, values)]
    words: dict[Op, Callable[[int], str]] = {
        Op.WEEKDAY: weekday_words,
        Op.MONTH: month_name,
        Op.YEARLY: day_of_year,
        Op.YEARLY_BETWEEN: day_of_year,
        Op.LUNAR: lunar_day_words,
    }
    return [words.get(op, day)(int(value)) for value in values]


def _joined(words: Sequence[str], template: str) -> str:
    if len(words) <= 1:
        return "".join(words)
    between = ", " if current_language() is Language.ENGLISH else "、"
    text = translate("rules", template)
    return text.format(list=between.join(words[:-1]), last=words[-1])
