"""What the reasons of a number are found with, and who stands behind each of them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from app.models.database import number, run_sql
from app.models.number_lists import numbers
from app.services.customers.cells import whole
from app.services.kept_segments import queries
from app.services.kept_segments.views import ReasonCode, ReasonLine
from app.services.segments import (
    Asked,
    Condition,
    Group,
    Happening,
    ReadySegment,
    Tree,
    ready_tree,
)
from app.services.segments.asking import Asking
from app.services.segments.own_figures import OwnFigures
from app.services.segments.writing import Writing

MOST = 8  # parts; the rest is one
Values = tuple[float | str, ...]
Told = tuple[ReasonLine, ...]


@dataclass(frozen=True, slots=True)
class Some:
    """People of a comparison: how many, and the question for them."""

    people: int
    tree: Tree


@dataclass(frozen=True, slots=True)
class _Behind:
    """A condition on `person_summary p`, with its values by name."""

    sql: str
    places: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Why:
    """What reasons are found with.

    Attributes:
        behind: by code and part of a line that no question can ask for, who it counts.
    """

    session: Session
    asking: Asking
    own: OwnFigures
    asked: Asked
    tree: Tree
    behind: dict[tuple[ReasonCode, object], _Behind] = field(default_factory=dict)

    def all_of_them(self) -> Some:
        """Give who is in the segment."""
        return Some(queries.people(self.session, self.asked), self.tree)

    def also(self, *parts: Condition | Happening) -> Some:
        """Count people for a comparison."""
        tree = Tree(Group(parts=parts))
        return Some(queries.people(self.session, self.asking.asked(tree, "o")), tree)

    def ready(self, ready: ReadySegment) -> Some:
        """Count another ready-made segment."""
        tree = ready_tree(ready, self.own)
        return Some(queries.people(self.session, self.asking.asked(tree, "r")), tree)

    def parts(self, expression: str, line: Callable[[object], tuple[ReasonCode, Values]]) -> Told:
        """Make a line of each part of the segment; the small ones beyond the first few are one.

        Args:
            expression: on `person_summary p`; who gives the same is one part.
            line: gives the code and the values of a part.
        """
        writing = Writing(self.asking.terms((self.tree,)), "w")
        by = writing.filled(expression, "")
        places = {**self.asked.places, **writing.places}
        found = run_sql(
            self.session,
            f"SELECT {by} AS part, count(*) FROM person_summary p WHERE {self.asked.sql}"
            " GROUP BY part ORDER BY 2 DESC, 1",
            places,
        ).fetchall()
        told = []
        for part, people in found[:MOST]:
            code, values = line(part)
            self.behind[code, part] = self._equal(by, places, part)
            told.append(ReasonLine(code, values, whole(people), is_part=True, part=part))
        rest = found[MOST:]
        if rest:
            told_of = (part for part, _ in found[:MOST])
            self.behind[ReasonCode.OTHERS, None] = self._equal(by, places, *told_of, is_in=False)
            people = sum(whole(count) for _, count in rest)
            told.append(ReasonLine(ReasonCode.OTHERS, (), people, is_part=True))
        return tuple(told)

    def apart(self, code: ReasonCode, sql: str, *values: float | str) -> ReasonLine:
        """Make a line of people whom a condition on `person_summary p` says, and no question."""
        writing = Writing(self.asking.terms((self.tree,)), "a")
        behind = _Behind(writing.filled(sql, ""), writing.places)
        self.behind[code, None] = behind
        return ReasonLine(code, values, self._count(behind))

    def count(self, sql: str) -> int:
        """Count people for whom a condition on `person_summary p` holds."""
        writing = Writing(self.asking.terms((self.tree,)), "a")
        return self._count(_Behind(writing.filled(sql, ""), writing.places))

    def _count(self, behind: _Behind) -> int:
        select = f"SELECT count(*) FROM person_summary p WHERE {behind.sql}"
        return number(self.session, select, behind.places) or 0

    def people_behind(self, line: ReasonLine) -> Sequence[int]:
        """Give the persons whom a line without a question counts; nobody for another one."""
        found = self.behind.get((line.code, line.part))
        if found is None:
            return ()
        select = f"SELECT p.person_id FROM person_summary p WHERE {found.sql}"
        return numbers(self.session, select, found.places)

    def title(self, product: object) -> str:
        """Give what a product is called."""
        row = run_sql(
            self.session, "SELECT coalesce(title, code, '') FROM product WHERE id = ?", (product,)
        ).one_or_none()
        return "" if row is None else str(row[0])

    def _equal(
        self, by: str, places: Mapping[str, object], *parts: object, is_in: bool = True
    ) -> _Behind:
        """Give who is of some parts of the segment, or of none of them."""
        names = [f"part{at}" for at in range(len(parts))]
        some = " OR ".join(f"q.part IS :{name}" for name in names)
        some = some if is_in else f"NOT ({some})"
        sql = (
            "p.person_id IN (SELECT q.person_id FROM (SELECT p.person_id AS person_id,"
            f" {by} AS part FROM person_summary p WHERE {self.asked.sql}) q WHERE {some})"
        )
        return _Behind(sql, {**places, **dict(zip(names, parts, strict=True))})


def line_of(code: ReasonCode, some: Some, *values: float | str) -> ReasonLine:
    """Tell of people of a comparison."""
    return ReasonLine(code, values, some.people, tree=some.tree)


def part_of(code: ReasonCode, some: Some, *values: float | str) -> ReasonLine:
    """Tell of people who are part of the number."""
    return ReasonLine(code, values, some.people, is_part=True, tree=some.tree)
