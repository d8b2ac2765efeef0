"""What a comparison of days means today, printed under it."""

from datetime import date, timedelta

from app.services.clock import from_day
from app.services.segments import Op
from app.services.segments.moon import next_moon_day
from app.services.segments.periods import span_of
from app.services.segments.views import Scalar
from app.services.settings import LeapDay
from app.ui.formats import day
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.labels import leap_day_words

_FROM_TO = QT_TRANSLATE_NOOP("rules", "from {first} to {last}")
_ON = QT_TRANSLATE_NOOP("rules", "on {day}")
_UNTIL = QT_TRANSLATE_NOOP("rules", "until {last}, that day included")
_NOT = QT_TRANSLATE_NOOP("rules", "not from {first} to {last}")
_LEAP = QT_TRANSLATE_NOOP("rules", "29 February counts as {day} in other years")
_NEXT = QT_TRANSLATE_NOOP("rules", "the next one is {day}")
_PERIODS = (Op.IN_LAST, Op.NOT_IN_LAST, Op.IN_NEXT, Op.OVER_AGO, Op.THIS, Op.PREVIOUS)


def days_meant(op: Op, values: tuple[Scalar, ...], today: date, leap_day: LeapDay) -> str:
    """Say which days a comparison means; nothing where it says so itself.

    Args:
        op: of days.
        values: what it compares with.
        today: at home.
        leap_day: where the 29th of February counts in years without it.
    """
    if op in (Op.YEARLY, Op.YEARLY_BETWEEN):
        return translate("rules", _LEAP).format(day=leap_day_words(leap_day))
    if op is Op.LUNAR:
        return _next_words(int(values[0]), today)
    return _period_words(op, values, today) if op in _PERIODS else ""


def _next_words(moon_day: int, today: date) -> str:
    coming = next_moon_day(moon_day, today)
    words = translate("rules", _NEXT)
    return "" if coming is None else words.format(day=day(from_day(coming)))


def _period_words(op: Op, values: tuple[Scalar, ...], today: date) -> str:
    asked = Op.IN_LAST if op is Op.NOT_IN_LAST else op
    try:
        first, end = span_of(asked, values, today)
    except (OverflowError, ValueError):  # farther than a calendar goes
        return ""
    last = end - timedelta(days=1)
    template = {Op.OVER_AGO: _UNTIL, Op.NOT_IN_LAST: _NOT}.get(op, _FROM_TO)
    if first == last and op is not Op.NOT_IN_LAST:
        template = _ON
    words = translate("rules", template)
    return words.format(first=day(first), last=day(last), day=day(last))
