"""A book of segments that answers at once, or when a test lets it."""

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from app.services.changes import Changes, Subject
from app.services.customers.views import CustomerRow
from app.services.kept_segments import (
    Comparison,
    Difference,
    KeptSegment,
    Probe,
    Reach,
    ReasonCode,
    ReasonLine,
    SegmentFigures,
    SegmentGoneError,
    SegmentNameUnfitError,
    Slice,
)
from app.services.segments import Condition, Field, Group, How, Member, Op, ReadySegment, Tree
from app.ui.conditions.fields import OwnField

SLIPPING = Tree(
    Group(
        parts=(
            Condition(Field.OVERDUE, Op.OVER, (1.5,)),
            Condition(Field.OVERDUE, Op.AT_MOST, (3,)),
        )
    )
)
FREE_POST = Tree(
    Group(
        parts=(
            Condition(Field.SPENT, Op.AT_LEAST, (50_000,)),
            Condition(Field.REGION, Op.ANY_OF, ("江苏", "浙江", "上海")),
        )
    )
)
TEA = Tree(
    Group(
        parts=(
            Condition(Field.REGION, Op.ANY_OF, ("浙江", "江苏", "上海")),
            Condition(Field.LAST_ORDER, Op.IN_LAST, (30, "day")),
            Group(
                How.ANY,
                (
                    Condition(Field.SPENT, Op.OVER, (50_000,)),
                    Condition(Field.ORDERS, Op.AT_LEAST, (2,)),
                ),
            ),
            Group(How.NONE, (Condition(Field.CONSENT_SMS, Op.ANY_OF, ("refused",)),)),
        )
    )
)
UNKNOWN = Tree(unknown=("stars",), text='{"version":1,"root":{"how":"all","parts":[]}}')
_FIRST = 12_846


def some_segments() -> list[KeptSegment]:
    ready = ReadySegment
    return [
        KeptSegment("ready:slipping", "", ready.SLIPPING, SLIPPING, is_tab=True),
        KeptSegment("ready:free_post", "", ready.FREE_POST, FREE_POST),
        KeptSegment("ready:lost", "", ready.LOST, SLIPPING, is_changed=True),
        KeptSegment("own:1", "Jasmine reorder, East China", None, TEA, changed_at_ms=1),
        KeptSegment("own:2", "Newcomers 2025", None, TEA, taken_on=date(2025, 12, 13)),
        KeptSegment("own:3", "From tomorrow", None, UNKNOWN),
    ]


def people_of(tree: Tree) -> int:
    """Give a number that other rules do not have."""
    return _FIRST // (1 + len(list(tree.root.leaves())))


@dataclass(slots=True)
class FakeSegments:
    """Keeps segments in a list; the name "taken" belongs to another.

    Attributes:
        holds: by how many conditions are asked, what a probe waits for.
        asked: the trees that were probed.
        fails: raised by probe.
    """

    rows: Sequence[CustomerRow] = ()
    kept: list[KeptSegment] = field(default_factory=some_segments)
    asked: list[Tree] = field(default_factory=list)
    holds: dict[int, threading.Event] = field(default_factory=dict)
    used: list[str] = field(default_factory=list)
    hold_figures: threading.Event | None = None
    fails: Exception | None = None

    def all(self) -> tuple[KeptSegment, ...]:
        return tuple(self.kept)

    def get(self, key: str) -> KeptSegment:
        found = next((each for each in self.kept if each.key == key), None)
        if found is None:
            raise SegmentGoneError(key)
        return found

    def tree_of(self, key: str) -> Tree:
        kept = self.get(key)
        return Tree(Group(parts=(Member(key),))) if kept.taken_on else kept.tree

    def figures(self, keys: Sequence[str]) -> Mapping[str, SegmentFigures]:
        if self.hold_figures is not None:
            self.hold_figures.wait(10)
        return {key: _figures(people_of(self.get(key).tree) + len(key)) for key in keys}

    def probe(self, tree: Tree) -> Probe:
        if self.fails is not None:
            raise self.fails
        self.asked.append(tree)
        hold = self.holds.get(len(list(tree.root.leaves())))
        if hold is not None:
            hold.wait(10)
        left: dict[tuple[int, ...], int] = {}
        _count(tree.root, (), _FIRST, left)
        return Probe(_figures(people_of(tree)), _FIRST, left, tuple(self.rows), 41)

    def why(self, key: str) -> tuple[ReasonLine, ...]:
        people = people_of(self.get(key).tree)
        if self.get(key).ready is None:
            return ()
        return (
            ReasonLine(ReasonCode.OWN_GAP, (2,), people - 30, is_part=True),
            ReasonLine(ReasonCode.SHOP_GAP, (54,), 30, is_part=True),
            ReasonLine(ReasonCode.SLIPPING, (1.5, 3), people),
            ReasonLine(ReasonCode.LOST, (3,), 2_118),
        )

    def people_behind(self, key, line):
        return ()

    def difference(self, key: str) -> Difference:
        self.get(key)
        return Difference(Slice(TEA, 14), Slice(SLIPPING, 9))

    def compare(self, key_a: str, key_b: str) -> Comparison:
        self.get(key_a)
        self.get(key_b)
        return Comparison(Slice(TEA, 120), Slice(SLIPPING, 206), Slice(FREE_POST, 1_018))

    def save(self, name: str, tree: Tree, *, is_tab: bool = False) -> tuple[Changes, str]:
        key = f"own:{len(self.kept) + 1}"
        self.kept.append(KeptSegment(key, self._fit(name), None, tree, is_tab=is_tab))
        return _changes(7), key

    def change(self, key: str, *, name: str, tree: Tree) -> Changes:
        self._fit(name)
        before = self.get(key)
        self._put(replace(before, name=name, tree=tree, is_changed=before.ready is not None))
        return _changes(8)

    def restore_ready(self, key: str) -> Changes:
        self._put(replace(self.get(key), is_changed=False))
        return _changes(9)

    def remove(self, key: str) -> Changes:
        self.kept = [each for each in self.kept if each.key != key]
        return _changes(10)

    def rename(self, key: str, name: str) -> Changes:
        self._put(replace(self.get(key), name=self._fit(name)))
        return _changes(4)

    def freeze(self, key: str, name: str) -> tuple[Changes, str]:
        made = f"own:{len(self.kept) + 1}"
        self.kept.append(
            KeptSegment(
                made, self._fit(name), None, self.get(key).tree, taken_on=date(2026, 11, 25)
            )
        )
        return _changes(11), made

    def put_in_order(self, keys: Sequence[str]) -> Changes:
        places = {key: at for at, key in enumerate(keys)}
        self.kept.sort(key=lambda each: places.get(each.key, len(places)))
        return _changes(5)

    def show_as_tab(self, key: str, *, is_tab: bool) -> Changes:
        self._put(replace(self.get(key), is_tab=is_tab))
        return _changes(12)

    def mark_used(self, key: str) -> None:
        self.used.append(key)

    def _put(self, segment: KeptSegment) -> None:
        self.kept = [segment if each.key == segment.key else each for each in self.kept]

    def _fit(self, name: str) -> str:
        if name == "taken":
            raise SegmentNameUnfitError(name)
        return name


def own_fields() -> tuple[OwnField, ...]:
    return (
        OwnField(Field.CUSTOM_TEXT, "1", "Member number"),
        OwnField(Field.CUSTOM_CHOICE, "2", "Favourite cup", ("Glass", "青瓷")),
    )


def _changes(action: int) -> Changes:
    return Changes(frozenset({Subject.SETTINGS}), action_id=action)


def _figures(people: int) -> SegmentFigures:
    return SegmentFigures(people, people * 56_000, Reach(people - 22, people // 2, people - 8))


def _count(
    group: Group, path: tuple[int, ...], left: int, found: dict[tuple[int, ...], int]
) -> int:
    for at, part in enumerate(group.parts):
        here = (*path, at)
        if isinstance(part, Group):
            after = _count(part, here, left, found)
            found[here] = after
            left = after
        elif group.how is How.ALL:
            left = left * 3 // 5
            found[here] = left
        else:
            found[here] = left // (5 if group.how is How.NONE else 2)
    if group.how is How.ANY:
        return left * 4 // 5
    return left * 9 // 10 if group.how is How.NONE else left
