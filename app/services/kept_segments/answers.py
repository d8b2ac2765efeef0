"""What segments answer: who is in, how many, why, and in what two of them differ."""

from collections.abc import Mapping, Sequence
from time import perf_counter

from sqlalchemy.orm import Session

from app.models.database import Database
from app.services.clock import Clock
from app.services.kept_segments import queries
from app.services.kept_segments.errors import SegmentGoneError
from app.services.kept_segments.reading import kept_segments, tab_segments
from app.services.kept_segments.reasons import people_of_reason, reasons
from app.services.kept_segments.views import (
    OWN,
    Comparison,
    Difference,
    KeptSegment,
    Probe,
    ReasonLine,
    SegmentFigures,
    Slice,
)
from app.services.segments import Group, Member, Tree
from app.services.segments.asking import RULE, Asking, list_tree
from app.services.segments.line_by_line import line_by_line

_SAMPLE = 5


class SegmentAnswers:
    """Reads segments; each call sees one moment of the file."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def all(self) -> tuple[KeptSegment, ...]:
        """Give all segments in their order."""
        with self._database.reading() as session:
            return kept_segments(session, self._asking(session))

    def tabs(self) -> tuple[KeptSegment, ...]:
        """Give the segments that stand above the list of people, in their order."""
        with self._database.reading() as session:
            return tab_segments(session, self._asking(session))

    def get(self, key: str) -> KeptSegment:
        """Give one segment.

        Raises:
            SegmentGoneError: there is none of that key.
        """
        with self._database.reading() as session:
            return self._one(session, key)

    def tree_of(self, key: str) -> Tree:
        """Give what any list can ask to have the segment's people; of a frozen list its people.

        Raises:
            SegmentGoneError: there is none of that key.
        """
        segment = self.get(key)
        return segment.tree if segment.taken_on is None else _list_of(key)

    def figures(self, keys: Sequence[str]) -> Mapping[str, SegmentFigures]:
        """Count some segments; one that is gone is missing."""
        with self._database.reading() as session:
            asking = self._asking(session)
            named = asking.named()
            trees = {key: named[key] for key in keys if key in named}
            found = queries.figures(session, asking.all_asked(tuple(trees.values())))
            return dict(zip(trees, found, strict=True))

    def probe(self, tree: Tree) -> Probe:
        """Count a tree that is being edited, line by line, and show some of its people."""
        started = perf_counter()
        with self._database.reading() as session:
            everybody = queries.all_people(session)
            if tree.unknown:
                return Probe(queries.NOBODY, everybody, {}, (), 0)
            asking = self._asking(session)
            segments = asking.named_by(tree)
            terms = asking.terms((tree, *segments.values()))
            lines = line_by_line(tree, terms, segments=segments, looked_at=queries.LOOKED_AT)
            found = queries.counted(session, lines)
            figures, asked = found.figures, asking.asked(tree)
            if tree.first is not None:
                (figures,) = queries.figures(session, (asked,))
            if tree.first is None and queries.is_few(figures.people):
                sample = queries.richest(session, found.ids, _SAMPLE)
            else:
                sample = queries.richest_asked(session, asked, _SAMPLE)
        took_ms = round((perf_counter() - started) * 1000)
        return Probe(figures, everybody, found.left, sample, took_ms)

    def why(self, key: str) -> tuple[ReasonLine, ...]:
        """Tell from the business's own data why the number is what it is; nothing for own ones.

        Raises:
            SegmentGoneError: there is none of that key.
        """
        with self._database.reading() as session:
            segment = self._one(session, key)
            if segment.ready is None or segment.is_changed:
                return ()
            return reasons(session, self._asking(session), segment.ready)

    def people_behind(self, key: str, line: ReasonLine) -> Sequence[int]:
        """Give the persons whom a line of `why` counts for which no question can ask.

        Raises:
            SegmentGoneError: there is none of that key.
        """
        with self._database.reading() as session:
            segment = self._one(session, key)
            if segment.ready is None:
                return ()
            return people_of_reason(session, self._asking(session), segment.ready, line)

    def difference(self, key: str) -> Difference:
        """Tell who left and who joined since a frozen list was taken.

        Raises:
            SegmentGoneError: there is no frozen list of that key.
        """
        number = key.removeprefix(OWN)
        rule = f"{RULE}{number}"
        with self._database.reading() as session:
            if rule not in self._asking(session).named():
                raise SegmentGoneError(key)
            return Difference(
                self._slice(session, Member(key), Member(rule, is_in=False)),
                self._slice(session, Member(rule), Member(key, is_in=False)),
            )

    def compare(self, key_a: str, key_b: str) -> Comparison:
        """Tell who is in both segments and who in one alone.

        Raises:
            SegmentGoneError: one of them is gone.
        """
        with self._database.reading() as session:
            for key in (key_a, key_b):
                if key not in self._asking(session).named():
                    raise SegmentGoneError(key)
            return Comparison(
                self._slice(session, Member(key_a), Member(key_b)),
                self._slice(session, Member(key_a), Member(key_b, is_in=False)),
                self._slice(session, Member(key_b), Member(key_a, is_in=False)),
            )

    def _asking(self, session: Session) -> Asking:
        return Asking(session, self._clock)

    def _one(self, session: Session, key: str) -> KeptSegment:
        for segment in kept_segments(session, self._asking(session)):
            if segment.key == key:
                return segment
        raise SegmentGoneError(key)

    def _slice(self, session: Session, *parts: Member) -> Slice:
        tree = Tree(Group(parts=parts))
        return Slice(tree, queries.people(session, self._asking(session).asked(tree)))


def _list_of(key: str) -> Tree:
    return list_tree(int(key.removeprefix(OWN)))
