"""Trees as SQL over the summaries.

Below a "not" every condition is made a plain yes or no, so that it is exact for empty values, too;
elsewhere it stays as it is, so that indexes serve it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from app.services.clock import to_day
from app.services.segments.periods import back, period_of
from app.services.segments.views import (
    KINDS,
    Condition,
    Field,
    Group,
    How,
    Kind,
    Op,
    Scalar,
    Tree,
    Unit,
)

NO_GAP_DAYS = 90
_LEAST_GAPS = 2
_NEGATED = {
    Op.IS_NOT: Op.IS,
    Op.CONTAINS_NOT: Op.CONTAINS,
    Op.NOT_IN_LAST: Op.IN_LAST,
    Op.NONE_OF: Op.ANY_OF,
    Op.NOT_EMPTY: Op.EMPTY,
}
_COMPARED = {
    Op.IS: "=",
    Op.OVER: ">",
    Op.AT_LEAST: ">=",
    Op.UNDER: "<",
    Op.AT_MOST: "<=",
    Op.BEFORE: "<",
    Op.AFTER: ">",
}
_COLUMNS = {
    Field.NAME: "p.name",
    Field.CLASS: "p.class_code",
    Field.SPENT: "p.net_minor",
    Field.ORDERS: "p.orders",
    Field.FIRST_ORDER: "p.first_on",
    Field.LAST_ORDER: "p.last_on",
    Field.CONSENT_SMS: "p.consent_sms",
    Field.CONSENT_EMAIL: "p.consent_email",
    Field.HIDDEN: "p.is_hidden",
}
_TEXTS = {
    Op.IS: "{column} = {place}",
    Op.CONTAINS: "instr({column}, {place}) > 0",
    Op.STARTS_WITH: "substr({column}, 1, length({place})) = {place}",
    Op.ENDS_WITH: "({place} = '' OR substr({column}, -length({place})) = {place})",
}
_PERIODS = (Op.IN_LAST, Op.OVER_AGO, Op.THIS, Op.PREVIOUS)
_TAGS = (
    "SELECT c.person_id FROM customer c CROSS JOIN json_each(c.tags) t"
    " WHERE c.tags IS NOT NULL AND t.value"
)
_BOUGHT = "SELECT b.person_id FROM person_product b WHERE b.product_id"


@dataclass(frozen=True, slots=True)
class Terms:
    """What a tree is reckoned with.

    Attributes:
        today: at home.
        usual_gap: days between two orders in this business, for who has no rhythm yet.
    """

    today: date
    usual_gap: float = NO_GAP_DAYS


@dataclass(frozen=True, slots=True)
class Asked:
    """A condition on `person_summary p`, with its values by name."""

    sql: str
    places: Mapping[str, Scalar]


def compiled(tree: Tree, terms: Terms, *, start: str = "c") -> Asked:
    """Give the condition that a tree means; hidden people are out unless it asks for them.

    Args:
        tree: what is asked.
        terms: today and the usual gap.
        start: what the names of the values begin with, for several trees in one statement.
    """
    if tree.unknown:
        return Asked("0", {})
    maker = _Maker(terms, start)
    sql = maker.group(tree.root)
    if not tree.asks_hidden:
        sql = "p.is_hidden = 0" if sql == "1" else f"p.is_hidden = 0 AND {sql}"
    return Asked(sql, maker.places)


@dataclass(slots=True)
class _Maker:
    terms: Terms
    start: str
    places: dict[str, Scalar] = field(default_factory=dict)
    is_denied: bool = False

    def group(self, group: Group) -> str:
        was_denied = self.is_denied
        self.is_denied = was_denied or group.how is How.NONE
        parts = [
            self.group(part) if isinstance(part, Group) else self.condition(part)
            for part in group.parts
        ]
        self.is_denied = was_denied
        if not parts:
            return "1"
        joined = (" AND " if group.how is How.ALL else " OR ").join(parts)
        return f"NOT ({joined})" if group.how is How.NONE else f"({joined})"

    def condition(self, condition: Condition) -> str:
        op = _NEGATED.get(condition.op, condition.op)
        makers: Mapping[Kind, Callable[[Condition, Op], str]] = {
            Kind.TEXT: self._text,
            Kind.NUMBER: self._number,
            Kind.DAY: self._day,
            Kind.CHOICE: self._choice,
            Kind.MANY: self._many,
            Kind.YES_NO: self._number,
        }
        was_denied = self.is_denied
        self.is_denied = was_denied or op is not condition.op
        sql = makers[KINDS[condition.field]](condition, op)
        self.is_denied = was_denied
        return f"({sql})" if op is condition.op else f"NOT ({sql})"

    def _sure(self, sql: str) -> str:
        """Give a condition that is no where it would be unknown."""
        return f"coalesce({sql}, 0)" if self.is_denied else sql

    def _place(self, value: Scalar) -> str:
        name = f"{self.start}{len(self.places)}"
        self.places[name] = value
        return f":{name}"

    def _text(self, condition: Condition, op: Op) -> str:
        column = f"coalesce({_COLUMNS[condition.field]}, '')"
        if op is Op.EMPTY:
            return f"{column} = ''"
        place = f"folded_text({self._place(str(condition.values[0]))})"
        return _TEXTS[op].format(column=f"folded_text({column})", place=place)

    def _number(self, condition: Condition, op: Op) -> str:
        column = self._reckoned(condition.field)
        if op is Op.EMPTY:
            return f"{column} IS NULL"
        return self._compared(column, op, condition.values)

    def _reckoned(self, asked: Field) -> str:
        if asked in _COLUMNS:
            return _COLUMNS[asked]
        since = f"({self._place(to_day(self.terms.today))} - p.last_on)"
        if asked is Field.DAYS_SINCE:
            return since
        usual = self._place(self.terms.usual_gap)
        own = f"p.gaps >= {_LEAST_GAPS} AND p.gap_sum > 0"
        return f"({since} / CASE WHEN {own} THEN p.gap_sum * 1.0 / p.gaps ELSE {usual} END)"

    def _compared(self, column: str, op: Op, values: tuple[Scalar, ...]) -> str:
        places = [self._place(value) for value in values]
        if op is Op.BETWEEN:
            return self._sure(f"{column} BETWEEN {places[0]} AND {places[1]}")
        return self._sure(f"{column} {_COMPARED[op]} {places[0]}")

    def _day(self, condition: Condition, op: Op) -> str:
        column, values = _COLUMNS[condition.field], condition.values
        if op is Op.EMPTY:
            return f"{column} IS NULL"
        if op in _PERIODS:
            first, end = span_of(op, values, self.terms.today)
            ends = (to_day(first), to_day(end) - 1)
            return self._compared(column, Op.BETWEEN, ends)
        if op is Op.WEEKDAY:  # the first day of the count was a Thursday
            column = f"(({column} + 3) % 7)"
        elif op is Op.MONTH:
            column = f"CAST(strftime('%m', {column} * 86400, 'unixepoch') AS INTEGER)"
        return self._compared(column, Op.IS if op in (Op.WEEKDAY, Op.MONTH) else op, values)

    def _choice(self, condition: Condition, op: Op) -> str:
        if condition.field is Field.REGION:
            if op is Op.EMPTY:
                return "p.province IS NULL"
            return " OR ".join(self._in_region(str(value)) for value in condition.values)
        column = _COLUMNS[condition.field]
        if op is Op.EMPTY:
            return f"{column} IS NULL"
        places = ", ".join(self._place(value) for value in condition.values)
        return self._sure(f"{column} IN ({places})")

    def _in_region(self, value: str) -> str:
        province, _, city = value.partition("/")
        sql = self._sure(f"p.province = {self._place(province)}")
        return f"({sql} AND {self._sure(f'p.city = {self._place(city)}')})" if city else sql

    def _many(self, condition: Condition, op: Op) -> str:
        values = tuple(dict.fromkeys(condition.values))
        if op is Op.EMPTY:
            return self._has_none(condition.field)
        each = [self._has(condition.field, value) for value in values]
        if op is Op.ANY_OF:
            return " OR ".join(each)
        every = " AND ".join(each)
        if op is Op.ALL_OF:
            return every
        return f"{every} AND NOT ({self._has_other(condition.field, values)})"

    def _has(self, asked: Field, value: Scalar) -> str:
        place = self._place(value)
        match asked:
            case Field.SHOP:
                return f"instr(p.shops, ',' || {place} || ',') > 0"
            case Field.TAG:
                return f"p.person_id IN ({_TAGS} = {place})"
        return f"p.person_id IN ({_BOUGHT} = {place})"

    def _has_other(self, asked: Field, values: tuple[Scalar, ...]) -> str:
        if asked is Field.SHOP:
            rest = "p.shops"
            for value in values:
                rest = f"replace({rest}, ',' || {self._place(value)} || ',', ',')"
            return f"length({rest}) > 1"
        places = ", ".join(self._place(value) for value in values)
        start = _TAGS if asked is Field.TAG else _BOUGHT
        return f"p.person_id IN ({start} NOT IN ({places}))"

    def _has_none(self, asked: Field) -> str:
        if asked is Field.SHOP:
            return "p.shops = ''"
        start = _TAGS if asked is Field.TAG else _BOUGHT
        return f"p.person_id NOT IN ({start} IS NOT NULL)"


def span_of(op: Op, values: tuple[Scalar, ...], today: date) -> tuple[date, date]:
    """Give the first day that a period holds, and the first day after it.

    "In the last 30 days" holds today and the 29 days before; "more than 30 days ago" ends the day
    before the one that lies 30 days back.
    """
    if op in (Op.IN_LAST, Op.OVER_AGO):
        count, unit = int(values[0]), Unit(str(values[1]))
        at = back(today, count, unit)
        if op is Op.IN_LAST:
            return at + timedelta(days=1), today + timedelta(days=1)
        return date.min + timedelta(days=1), at
    first, end = period_of(today, Unit(str(values[0])))
    if op is Op.THIS:
        return first, end
    return back(first, 1, Unit(str(values[0]))), first
