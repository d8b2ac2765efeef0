"""Whether a comparison has the values that its kind and operator need."""

from collections.abc import Iterable, Mapping
from math import inf

from app.services.segments.views import Scalar
from app.services.segments.vocabulary import Kind, Op, Unit

_FARTHEST = 1_000  # years are the longest unit
_COUNTS: Mapping[Op, int] = {
    Op.EMPTY: 0,
    Op.NOT_EMPTY: 0,
    Op.BETWEEN: 2,
    Op.YEARLY_BETWEEN: 2,
    Op.PERCENTILE: 2,
    Op.IN_LAST: 2,
    Op.NOT_IN_LAST: 2,
    Op.IN_NEXT: 2,
    Op.OVER_AGO: 2,
}
_PERIODS = (Op.IN_LAST, Op.NOT_IN_LAST, Op.IN_NEXT, Op.OVER_AGO, Op.THIS, Op.PREVIOUS)
_SEVERAL = (Op.ANY_OF, Op.ALL_OF, Op.NONE_OF, Op.EXACTLY)
_NUMBERS = (Kind.NUMBER, Kind.DAY, Kind.MOMENT, Kind.BIRTHDAY, Kind.YES_NO)
_FIRST_DAY, _LAST_DAY = -719_162, 2_932_000  # of years 1 to 9997
_MONTHS, _DAYS, _MOON_DAYS = 12, 31, 30
_HUNDRED = 100
_TOO_LARGE = 2**63  # the store's numbers end before


def is_whole(kind: Kind, op: Op, values: tuple[Scalar, ...]) -> bool:
    """Tell whether a comparison can be asked: so many values, each of its kind."""
    count = len(values)
    if not are_near(values):
        return False
    if op in _SEVERAL:
        return count >= 1 and (kind not in _NUMBERS or _are_numbers(values))
    return count == _COUNTS.get(op, 1) and _fit(kind, op, values)


def are_near(values: Iterable[Scalar]) -> bool:
    """Tell whether the store can compare with such numbers."""
    return all(isinstance(value, str) or abs(value) < _TOO_LARGE for value in values)


def _fit(kind: Kind, op: Op, values: tuple[Scalar, ...]) -> bool:
    if op in _PERIODS:
        return _is_period(values)
    if kind not in _NUMBERS:
        return True
    return _are_numbers(values) and _are_meant(kind, op, values)


def _is_period(values: tuple[Scalar, ...]) -> bool:
    *count, unit = values
    in_reach = all(isinstance(many, int) and 0 <= many <= _FARTHEST for many in count)
    return in_reach and unit in list(Unit)


def _are_meant(kind: Kind, op: Op, values: tuple[Scalar, ...]) -> bool:
    """Tell whether numbers lie within what their operator can mean."""
    if op in (Op.YEARLY, Op.YEARLY_BETWEEN, Op.LUNAR):
        days = _MOON_DAYS if op is Op.LUNAR else _DAYS
        return all(_is_day_of_year(value, days) for value in values)
    if op is Op.TOP:
        return all(isinstance(value, int) and value >= 0 for value in values)
    least, most = -inf, inf
    if op in (Op.TOP_SHARE, Op.PERCENTILE):
        least, most = 0, _HUNDRED
    elif kind in (Kind.DAY, Kind.MOMENT) and op not in (Op.WEEKDAY, Op.MONTH):
        least, most = _FIRST_DAY, _LAST_DAY
    return all(least <= float(value) <= most for value in values)


def _is_day_of_year(value: Scalar, days: int) -> bool:
    month, day = divmod(int(value), _HUNDRED)
    return isinstance(value, int) and 1 <= month <= _MONTHS and 1 <= day <= days


def _are_numbers(values: tuple[Scalar, ...]) -> bool:
    return all(isinstance(value, int | float) for value in values)
