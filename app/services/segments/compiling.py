"""Trees as SQL over the summaries.

Below a "not" every condition is made a plain yes or no, so that it is exact for empty values, too;
elsewhere it stays as it is, so that indexes serve it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.services.segments.catalogue import PLACES
from app.services.segments.happenings import happened
from app.services.segments.place import Place
from app.services.segments.views import (
    Condition,
    First,
    Group,
    Happening,
    Member,
    Scalar,
    Share,
    Tree,
)
from app.services.segments.vocabulary import Field, How, Kind, Op
from app.services.segments.writing import DENIED, Terms, Writing, compared

_RANKED = (Op.TOP, Op.TOP_SHARE, Op.PERCENTILE)
_BUYERS = """person_product lead CROSS JOIN person_summary p ON p.person_id = lead.person_id
    AND lead.product_id = {product}"""
_NUMBERED = """p.person_id IN (SELECT r.person_id FROM json_each({numbers}) n
    CROSS JOIN customer r ON r.id = n.value)"""
_LEADING = frozenset((Field.PRODUCT, Field.LIST, Field.IMPORT, Field.TOUCHED))
_ESCAPED = frozenset('"\\')
_LEVELS = 1_000_003  # a prime: hashes of neighbours lie far apart
Segments = Mapping[str, Tree]


@dataclass(frozen=True, slots=True)
class Asked:
    """A condition on `person_summary p`, with its values by name.

    Attributes:
        sql: the condition.
        source: where its people are found soonest; gives each of them once, as `p`.
        rest: what is still to be asked of those.
    """

    sql: str
    places: Mapping[str, Scalar]
    source: str = "person_summary p"
    rest: str = ""

    @property
    def people(self) -> str:
        """The FROM and WHERE of the people who are meant."""
        return f"FROM {self.source} WHERE {self.rest or self.sql}"


def compiled(
    tree: Tree, terms: Terms, *, start: str = "c", segments: Segments | None = None
) -> Asked:
    """Give the condition that a tree means; hidden people are out unless it asks for them.

    Args:
        tree: what is asked.
        terms: today, home and the usual gap.
        start: what the names of the values begin with, for several trees in one statement.
        segments: other trees by name, for membership; one that is not there has nobody in it, and
            nor has one that asks for itself in the end.
    """
    maker = Maker(Writing(terms, start), segments or {})
    sql, places = maker.tree(tree), maker.writing.places
    return Asked(sql, places, *maker.led(tree))


@dataclass(slots=True)
class Maker:
    """Makes the parts of one statement."""

    writing: Writing
    segments: Segments
    open_names: list[str] = field(default_factory=list)

    def tree(self, tree: Tree) -> str:
        """Give the condition of a whole tree."""
        if tree.unknown:
            return "0"
        sql = self.group(tree.root)
        if tree.people:
            sql = f"{_NUMBERED.format(numbers=self.writing.place(tree.people))} AND {sql}"
        if not tree.asks_hidden:
            # Few buyers of a product are found by it, and not among everybody who is not hidden.
            shown = "+p.is_hidden = 0" if _is_led(tree.root) else "p.is_hidden = 0"
            sql = shown if sql == "1" else f"{shown} AND {sql}"
        return sql if tree.first is None else self._first(sql, tree.first)

    def led(self, tree: Tree) -> tuple[str, ...]:
        """Give where the buyers of a product are found, and what is asked of them besides."""
        if tree.unknown or tree.first is not None or tree.asks_hidden:
            return ()
        parts = tree.root.parts if tree.root.how is How.ALL else ()
        for at, part in enumerate(parts):
            if isinstance(part, Condition) and _is_lead(part):
                product = self.writing.place(part.values[0])
                rest = self.group(Group(How.ALL, parts[:at] + parts[at + 1 :]))
                return _BUYERS.format(product=product), f"p.is_hidden = 0 AND {rest}"
        return ()

    def group(self, group: Group) -> str:
        """Give the condition of a group."""
        was_denied = self.writing.is_denied
        self.writing.is_denied = was_denied or group.how is How.NONE
        parts = [self.part(part) for part in group.parts]
        self.writing.is_denied = was_denied
        if not parts:
            return "1"
        joined = (" AND " if group.how is How.ALL else " OR ").join(parts)
        return f"NOT ({joined})" if group.how is How.NONE else f"({joined})"

    def part(self, part: "Condition | Happening | Member | Share | Group") -> str:
        """Give the condition of a part."""
        if isinstance(part, Group):
            return self.group(part)
        if isinstance(part, Condition):
            return self._condition(part)
        if isinstance(part, Happening):
            return f"({happened(self.writing, part)})"
        return self._member(part) if isinstance(part, Member) else self._share(part)

    def _condition(self, condition: Condition) -> str:
        op = DENIED.get(condition.op, condition.op)
        place = PLACES[condition.field]
        was_denied = self.writing.is_denied
        self.writing.is_denied = was_denied or op is not condition.op
        if place.kind is Kind.MANY:
            sql = self._many(condition, place, op)
        elif place.kind is Kind.TEXTS:
            sql = self._texts(condition, place, op)
        elif condition.field is Field.REGION and op is not Op.EMPTY:
            sql = self._in_regions([str(value) for value in condition.values])
        else:
            value = self.writing.filled(place.scalar, condition.about)
            if op in _RANKED:
                sql = self._ranked(value, op, condition.values)
            else:
                sql = compared(self.writing, place.kind, value, op, condition.values)
        self.writing.is_denied = was_denied
        return f"({sql})" if op is condition.op else f"NOT ({sql})"

    def _in_regions(self, values: list[str]) -> str:
        writing = self.writing
        provinces = [value for value in values if "/" not in value]
        found = []
        if provinces:
            found.append(writing.sure(f"p.province IN ({writing.listed(tuple(provinces))})"))
        for value in values:
            province, _, city = value.partition("/")
            if city:
                places = writing.place(province), writing.place(city)
                found.append(
                    f"({writing.sure(f'p.province = {places[0]}')}"
                    f" AND {writing.sure(f'p.city = {places[1]}')})"
                )
        return " OR ".join(found)

    def _texts(self, condition: Condition, place: Place, op: Op) -> str:
        """Ask whether one of several texts fits; who has none has an empty one."""
        value, rows = place.value, self.writing.filled(place.rows, condition.about)
        if op is Op.EMPTY:
            return f"p.person_id NOT IN (SELECT r.person_id {rows} AND coalesce({value}, '') <> '')"
        fits = compared(self.writing, place.kind, value, op, condition.values)
        return f"p.person_id IN (SELECT r.person_id {rows} AND {fits})"

    def _many(self, condition: Condition, place: Place, op: Op) -> str:
        values = tuple(dict.fromkeys(condition.values))
        having = _Shops(self.writing) if place.scalar else _Rows(self.writing, place)
        if op is Op.EMPTY:
            return having.none()
        each = [having.one(value) for value in values]
        if op is Op.ANY_OF:
            return " OR ".join(each)
        every = " AND ".join(each)
        return every if op is Op.ALL_OF else f"{every} AND NOT ({having.other(values)})"

    def _ranked(self, value: str, op: Op, values: tuple[Scalar, ...]) -> str:
        """Ask for a place among all people who are not hidden and have a value."""
        among = f"FROM person_summary p WHERE p.is_hidden = 0 AND {value} IS NOT NULL"
        if op is Op.PERCENTILE:
            low, high = (self.writing.place(end) for end in values)
            ranked = f"SELECT p.person_id AS n, 100 * cume_dist() OVER (ORDER BY {value}) AS c"
            listed = f"SELECT n FROM ({ranked} {among}) WHERE c BETWEEN {low} AND {high}"
            return f"p.person_id IN ({listed})"
        count = self.writing.place(values[0])
        if op is Op.TOP_SHARE:
            # Rounded up, so that one percent of twenty people is somebody.
            count = f"(SELECT CAST((count(*) * {count} + 99.999999) / 100 AS INTEGER) {among})"
        listed = f"SELECT p.person_id {among} ORDER BY {value} DESC, p.person_id LIMIT {count}"
        return f"p.person_id IN ({listed})"

    def _first(self, sql: str, first: First) -> str:
        value = self.writing.filled(PLACES[first.field].scalar, "")
        order = "ASC" if first.is_smallest else "DESC"
        count = self.writing.place(first.count)
        return (
            f"p.person_id IN (SELECT p.person_id FROM person_summary p WHERE {sql}"
            f" AND {value} IS NOT NULL ORDER BY {value} {order}, p.person_id LIMIT {count})"
        )

    def _member(self, part: Member) -> str:
        tree = self.segments.get(part.segment)
        if tree is None or part.segment in self.open_names:
            return "0"
        self.open_names.append(part.segment)
        was_denied = self.writing.is_denied
        self.writing.is_denied = False
        inner = self.tree(tree)
        self.writing.is_denied = was_denied
        self.open_names.pop()
        sql = f"p.person_id IN (SELECT p.person_id FROM person_summary p WHERE {inner})"
        return f"({sql})" if part.is_in else f"NOT ({sql})"

    def _share(self, part: Share) -> str:
        """Hash the oldest row number, which merging leaves as it is."""
        salt = self.writing.place(part.salt % _LEVELS)
        level = self.writing.place(round(part.percent / 100 * _LEVELS))
        mixed = f"((p.person_id + {salt}) * 2654435761 % {_LEVELS})"
        return f"({mixed} * ({mixed} + 12345) % {_LEVELS} < {level})"


def _is_lead(part: Condition) -> bool:
    return part.field is Field.PRODUCT and part.op is Op.ANY_OF and len(set(part.values)) == 1


def _is_led(root: Group) -> bool:
    """Tell whether a condition names its people by an index of its own."""
    return root.how is How.ALL and any(
        isinstance(part, Condition) and part.field in _LEADING and part.op is Op.ANY_OF
        for part in root.parts
    )


@dataclass(frozen=True, slots=True)
class _Rows:
    writing: Writing
    place: Place

    def one(self, value: Scalar) -> str:
        place = self.writing.place(value)
        fits = f"{self._value()} = {place}"
        if (
            self.place.text
            and isinstance(value, str)
            and value.isprintable()
            and not _ESCAPED & set(value)
        ):
            # JSON is read only where the text holds the value.
            fits = f"instr({self.place.text}, {place}) > 0 AND {fits}"
        return self._among(fits)

    def other(self, values: tuple[Scalar, ...]) -> str:
        return self._among(f"{self._value()} NOT IN ({self.writing.listed(values)})")

    def none(self) -> str:
        return f"p.person_id NOT IN (SELECT r.person_id {self.place.rows})"

    def _value(self) -> str:
        return self.writing.filled(self.place.value, "")

    def _among(self, fits: str) -> str:
        return f"p.person_id IN (SELECT r.person_id {self.place.rows} AND {fits})"


@dataclass(frozen=True, slots=True)
class _Shops:
    """The shops of a person stand as ids between commas."""

    writing: Writing

    def one(self, value: Scalar) -> str:
        return f"instr(p.shops, ',' || {self.writing.place(value)} || ',') > 0"

    def other(self, values: tuple[Scalar, ...]) -> str:
        rest = "p.shops"
        for value in values:
            rest = f"replace({rest}, ',' || {self.writing.place(value)} || ',', ',')"
        return f"length({rest}) > 1"

    def none(self) -> str:
        return "p.shops = ''"
