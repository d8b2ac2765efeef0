"""Comparisons as SQL: one function for each kind of field, values always by name."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from functools import partial
from zoneinfo import ZoneInfo

from app.services.clock import from_day, to_day, to_ms
from app.services.segments.moon import moon_days
from app.services.segments.periods import span_of
from app.services.segments.place import map_table
from app.services.segments.queries import LAST_CATEGORY
from app.services.segments.views import Scalar
from app.services.segments.vocabulary import Kind, Op
from app.services.settings.leap_day import LeapDay

NO_GAP_DAYS = 90
_LEAP_DAY, _HUNDRED = 229, 100
_MOST_DIGITS = 18  # a longer number is none of the store's
_IN_A_YEAR = 2  # so often a birthday of the moon calendar may fall in a year of the sun's
_COMPARED = {
    Op.IS: "=",
    Op.OVER: ">",
    Op.AT_LEAST: ">=",
    Op.UNDER: "<",
    Op.AT_MOST: "<=",
    Op.BEFORE: "<",
    Op.AFTER: ">",
}
_TEXTS = {
    Op.IS: "{text} = {place}",
    Op.CONTAINS: "instr({text}, {place}) > 0",
    Op.STARTS_WITH: "substr({text}, 1, length({place})) = {place}",
    Op.ENDS_WITH: "({place} = '' OR substr({text}, -length({place})) = {place})",
    Op.MATCHES: "{text} LIKE {place} ESCAPE '\\'",
    Op.SOUNDS: "sounds_begin({text}, {place})",
}
# Who, or what, has no value is in.
DENIED = {
    Op.IS_NOT: Op.IS,
    Op.CONTAINS_NOT: Op.CONTAINS,
    Op.NOT_IN_LAST: Op.IN_LAST,
    Op.NONE_OF: Op.ANY_OF,
    Op.NOT_EMPTY: Op.EMPTY,
}
_PERIODS = (Op.IN_LAST, Op.IN_NEXT, Op.OVER_AGO, Op.THIS, Op.PREVIOUS)
_OF_CALENDAR = (Op.WEEKDAY, Op.MONTH, Op.YEARLY, Op.YEARLY_BETWEEN, Op.LUNAR)
MAPS = ("gaps", "launches", "peaks", "cycles")
# Who has no rhythm has the one of what she bought last, where that has one.
_BY_CATEGORY = f"CROSS JOIN {map_table('gaps', 'key')} k ON k.id = g.category"
_USUAL = f"coalesce({LAST_CATEGORY.format(value='k.value', joined=_BY_CATEGORY)}, {{usual}})"
_WILD = str.maketrans({"\\": "\\\\", "%": "\\%", "_": "\\_", "*": "%", "?": "_"})


@dataclass(frozen=True, slots=True)
class Terms:
    """What a tree is reckoned with.

    Attributes:
        today: at home.
        usual_gap: days between two orders in this business, for who has no rhythm yet.
        zone: of home.
        leap_day: where the 29th of February counts in years without it.
        maps: what the business's own orders tell, as JSON by the name of the finding: "gaps" by
            category; "launches", "peaks" and "cycles" by the number of a product.
    """

    today: date
    usual_gap: float = NO_GAP_DAYS
    zone: ZoneInfo = field(default=ZoneInfo("UTC"))
    now_ms: int = 0
    maps: Mapping[str, str] = field(default_factory=dict)
    leap_day: LeapDay = LeapDay.FEBRUARY_28


@dataclass(slots=True)
class Writing:
    """Collects the values of a statement by name.

    Attributes:
        is_denied: below a "not", where what is unknown must be made a plain no.
    """

    terms: Terms
    start: str
    places: dict[str, Scalar] = field(default_factory=dict)
    is_denied: bool = False

    def place(self, value: Scalar) -> str:
        """Give the place of a value."""
        name = f"{self.start}{len(self.places)}"
        self.places[name] = value
        return f":{name}"

    def listed(self, values: tuple[Scalar, ...]) -> str:
        """Give the places of several values."""
        return ", ".join(self.place(value) for value in values)

    def sure(self, sql: str) -> str:
        """Give a condition that is no where it would be unknown."""
        return f"coalesce({sql}, 0)" if self.is_denied else sql

    def filled(self, sql: str, about: str) -> str:
        """Fill in what a field is reckoned with."""
        today = self.terms.today
        month, on = divmod(self.terms.leap_day.reached(today), _HUNDRED)
        makers: Mapping[str, Callable[[], Scalar]] = {
            "today": lambda: to_day(today),
            "now": lambda: self.terms.now_ms,
            "zone": lambda: self.terms.zone.key,
            "usual": lambda: self.terms.usual_gap,
            "month": lambda: today.month,
            "year": lambda: today.year,
            "day": lambda: f"{month:02d}-{on:02d}",
            "leap": lambda: int(self.terms.leap_day),
            "about": lambda: int(about) if _is_number(about) else about,
        }
        if "{usual}" in sql and "gaps" in self.terms.maps:
            sql = sql.replace("{usual}", _USUAL)
        makers = {**makers, **{name: partial(self._map, name) for name in MAPS}}
        for name, make in makers.items():
            if f"{{{name}}}" in sql:
                sql = sql.replace(f"{{{name}}}", self.place(make()))
        return sql

    def _map(self, name: str) -> str:
        return self.terms.maps.get(name, "{}")


def _is_number(about: str) -> bool:
    return about.isdecimal() and len(about) <= _MOST_DIGITS


def compared(writing: Writing, kind: Kind, value: str, op: Op, values: tuple[Scalar, ...]) -> str:
    """Give a comparison of one value; denying operators are turned around by the caller.

    Args:
        writing: collects the values.
        kind: what the value is like.
        value: an expression.
        op: which is offered for that kind.
        values: what it is compared with.
    """
    if op is Op.EMPTY:
        return f"coalesce({value}, '') = ''" if kind in _TEXT_KINDS else f"{value} IS NULL"
    return _MAKERS[kind](writing, value, op, values)


def _text(writing: Writing, value: str, op: Op, values: tuple[Scalar, ...]) -> str:
    text = f"folded_text(coalesce({value}, ''))"
    if op is Op.ANY_OF:
        folded = ", ".join(f"folded_text({writing.place(str(each))})" for each in values)
        return f"{text} IN ({folded})"
    wanted = str(values[0])
    if op is Op.MATCHES:
        wanted = wanted.translate(_WILD)
    return _TEXTS[op].format(text=text, place=f"folded_text({writing.place(wanted)})")


def _number(writing: Writing, value: str, op: Op, values: tuple[Scalar, ...]) -> str:
    if op in (Op.BETWEEN, Op.ANY_OF):
        shape = "{} BETWEEN {} AND {}" if op is Op.BETWEEN else "{} IN ({})"
        places = [writing.place(each) for each in values]
        joined = places if op is Op.BETWEEN else [", ".join(places)]
        return writing.sure(shape.format(value, *joined))
    return writing.sure(f"{value} {_COMPARED[op]} {writing.place(values[0])}")


def _day(writing: Writing, value: str, op: Op, values: tuple[Scalar, ...]) -> str:
    seconds = f"({value}) * 86400, 'unixepoch'"
    if op in (Op.YEARLY, Op.YEARLY_BETWEEN):
        return _in_year(writing, f"CAST(strftime('%m%d', {seconds}) AS INTEGER)", values)
    if op is Op.LUNAR:
        days = writing.place(moon_days(int(values[0])))
        return writing.sure(f"{value} IN (SELECT m.value FROM json_each({days}) m)")
    if op in _PERIODS:
        first, end = span_of(op, values, writing.terms.today)
        op, values = Op.BETWEEN, (to_day(first), to_day(end) - 1)
    elif op is Op.WEEKDAY:  # the first day of the count was a Thursday
        op, value = Op.IS, f"(({value} + 3) % 7)"
    elif op is Op.MONTH:
        op, value = Op.IS, f"CAST(strftime('%m', {seconds}) AS INTEGER)"
    return _number(writing, value, op, values)


def _in_year(writing: Writing, in_year: str, values: tuple[Scalar, ...]) -> str:
    year, leap_day = writing.terms.today.year, writing.terms.leap_day
    first, last = (leap_day.day_in(year, int(values[end])) for end in (0, -1))
    counted = leap_day.day_in(year, _LEAP_DAY)
    if counted != _LEAP_DAY:
        in_year = f"(CASE {in_year} WHEN {_LEAP_DAY} THEN {counted} ELSE {in_year} END)"
    # Around the turn of the year the end lies before the beginning.
    joined = "AND" if first <= last else "OR"
    since, until = writing.place(first), writing.place(last)
    return writing.sure(f"({in_year} >= {since} {joined} {in_year} <= {until})")


def _moment(writing: Writing, value: str, op: Op, values: tuple[Scalar, ...]) -> str:
    """Compare a moment by whole days at home."""

    def begins(day: date) -> int:
        return to_ms(datetime.combine(day, time(), writing.terms.zone))

    if op in _OF_CALENDAR:
        return _day(writing, writing.filled(f"day_in({value}, {{zone}})", ""), op, values)
    if op in _PERIODS:
        first, end = span_of(op, values, writing.terms.today)
    elif op is Op.BEFORE:
        return _number(writing, value, Op.UNDER, (begins(from_day(int(values[0]))),))
    elif op is Op.AFTER:
        after = from_day(int(values[0]) + 1)
        return _number(writing, value, Op.AT_LEAST, (begins(after),))
    else:
        first, end = from_day(int(values[0])), from_day(int(values[-1]) + 1)
    since = begins(first) if first.year > 1 else 0
    return _number(writing, value, Op.BETWEEN, (since, begins(end) - 1))


def _birthday(writing: Writing, value: str, op: Op, values: tuple[Scalar, ...]) -> str:
    """Compare the days on which a birthday falls; of the moon calendar they move each year."""
    today = writing.terms.today
    leap_day = writing.place(int(writing.terms.leap_day))
    if op is Op.IN_NEXT:
        first, end = (to_day(day) for day in span_of(op, values, today))
        coming = f"birthday_from({value}, {writing.place(first)}, {leap_day})"
        return _number(writing, coming, Op.UNDER, (end,))
    year = writing.place(today.year)
    return " OR ".join(
        f"({_day(writing, f'birthday_in({value}, {year}, {number}, {leap_day})', op, values)})"
        for number in range(_IN_A_YEAR)
    )


def _choice(writing: Writing, value: str, op: Op, values: tuple[Scalar, ...]) -> str:
    del op  # one of them, or one alone
    return writing.sure(f"{value} IN ({writing.listed(values)})")


_TEXT_KINDS = (Kind.TEXT, Kind.TEXTS)
_Maker = Callable[[Writing, str, Op, tuple[Scalar, ...]], str]
_MAKERS: Mapping[Kind, _Maker] = {
    Kind.TEXT: _text,
    Kind.TEXTS: _text,
    Kind.NUMBER: _number,
    Kind.DAY: _day,
    Kind.MOMENT: _moment,
    Kind.BIRTHDAY: _birthday,
    Kind.CHOICE: _choice,
    Kind.YES_NO: _number,
}
