"""Where a question becomes SQL: with today, the business's own orders, the segments it names."""

import json
from collections.abc import Iterator, Mapping, Sequence
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from app.services.clock import Clock, to_ms
from app.services.segments import queries
from app.services.segments.catalogue import KINDS
from app.services.segments.compiling import Asked, compiled
from app.services.segments.findings import Findings
from app.services.segments.kept import read_anyhow
from app.services.segments.ready import ready_tree
from app.services.segments.views import (
    Condition,
    Group,
    Happening,
    LineField,
    Measure,
    Member,
    ReadySegment,
    Tree,
)
from app.services.segments.vocabulary import Field, Kind, Op
from app.services.segments.writing import NO_GAP_DAYS, Terms
from app.services.settings.queries import leap_day

READY, OWN, RULE = "ready:", "own:", "rule:"
# What is compared by days and hours at home.
_ZONED = frozenset(
    (
        *(field for field, kind in KINDS.items() if kind is Kind.MOMENT),
        Field.BUYING_HOUR,
        LineField.HOUR,
        Measure.POINTS_EARNED,
        Measure.POINTS_SPENT,
    )
)


class Asking:
    """Asks trees in one session, all of the same moment.

    Args:
        session: one that reads.
        clock: tells today and now.
    """

    def __init__(self, session: Session, clock: Clock) -> None:
        self._session = session
        self._clock = clock
        self._named: dict[str, Tree] | None = None
        self.findings = Findings(session, clock.today())

    def asked(self, tree: Tree, start: str = "c") -> Asked:
        """Give the condition on `person_summary p` that a tree means.

        Args:
            tree: what is asked; segments it names are those that are kept.
            start: what the names of the values begin with, for several trees in one statement.
        """
        return self.all_asked((tree,), start)[0]

    def all_asked(self, trees: Sequence[Tree], start: str = "t") -> tuple[Asked, ...]:
        """Give the conditions of several trees for one statement."""
        segments = self.named_by(*trees)
        terms = self.terms((*trees, *segments.values()))
        return tuple(
            compiled(tree, terms, start=f"{start}{at}_", segments=segments)
            for at, tree in enumerate(trees)
        )

    def named_by(self, *trees: Tree) -> Mapping[str, Tree]:
        """Give the segments that some trees may name; none where they name none."""
        return self.named() if any(_names(tree) for tree in trees) else {}

    def named(self) -> dict[str, Tree]:
        """Give every segment by its key; of a frozen list its people, its rule as "rule:12"."""
        if self._named is None:
            self._named = dict(self._read_named())
        return self._named

    def terms(self, trees: Sequence[Tree]) -> Terms:
        """Give what some trees are reckoned with; only what they need is looked for."""
        asked = {field for tree in trees for field in _fields(tree)}
        session, found = self._session, self.findings
        usual = found.usual_gap() if Field.OVERDUE in asked else None
        zone = queries.home_zone(session) if asked & _ZONED else "UTC"
        maps = {
            "gaps": found.category_gaps() if Field.OVERDUE in asked else {},
            "cycles": found.cycles() if Field.REFILL_DAYS in asked else {},
            "launches": found.launches() if LineField.SINCE_LAUNCH in asked else {},
            "peaks": found.peaks() if LineField.UNTIL_PEAK in asked else {},
        }
        return Terms(
            self._clock.today(),
            NO_GAP_DAYS if usual is None else usual,
            ZoneInfo(zone),
            to_ms(self._clock.now()),
            {name: json.dumps(each) for name, each in maps.items() if each},
            leap_day(session),
        )

    def _read_named(self) -> Iterator[tuple[str, Tree]]:
        own = self.findings.own_figures()
        for ready in ReadySegment:
            yield f"{READY}{ready}", ready_tree(ready, own)
        for number, code, text, is_list in queries.kept_trees(self._session):
            if text is None:
                continue
            tree = read_anyhow(text)
            if is_list:
                yield f"{RULE}{number}", tree
                tree = list_tree(int(number))
            yield (f"{READY}{code}" if code else f"{OWN}{number}"), tree


def list_tree(number: int) -> Tree:
    """Give the question for the people of a frozen list."""
    return Tree(Group(parts=(Condition(Field.LIST, Op.ANY_OF, (number,)),)))


def _names(tree: Tree) -> bool:
    return any(isinstance(part, Member) for part in tree.root.leaves())


def _fields(tree: Tree) -> Iterator[Field | LineField | Measure]:
    if tree.first is not None:
        yield tree.first.field
    for part in tree.root.leaves():
        if isinstance(part, Condition):
            yield part.field
        if isinstance(part, Happening):
            yield part.measure
            yield from (line.field for line in part.lines)
