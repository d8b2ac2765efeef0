"""A tree counted line by line: each condition is looked at once, and only for who is left."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from app.services.segments.compiling import Maker, Segments
from app.services.segments.views import Group, Scalar, Tree
from app.services.segments.vocabulary import How
from app.services.segments.writing import Terms, Writing

Path = tuple[int, ...]
_COLUMN = re.compile(r"\bp\.(\w+)")
# Deeper, SQLite takes longer to read the statement than to answer it.
_MOST_STAGES = 20


@dataclass(frozen=True, slots=True)
class Lines:
    """A table of people with columns that tell how far each came.

    Attributes:
        start: what a statement begins with, so that it has the table.
        table: its name; it has the columns of `person_summary` that are looked at, and those
            named below.
        left: by the path of a part, the column that is true for who counts there.
        all_left: the expression that is true for who is meant in the end.
    """

    start: str
    table: str
    places: Mapping[str, Scalar]
    left: Mapping[Path, str]
    all_left: str


def line_by_line(tree: Tree, terms: Terms, *, segments: Segments, looked_at: str) -> Lines:
    """Give the table for a tree; whether it narrows itself to the first so many is not asked.

    Args:
        tree: what is asked.
        terms: what it is reckoned with.
        segments: those that it names.
        looked_at: SQL in which the columns stand that the statement needs of the table.
    """
    writing = Writing(terms, "l")
    walk = _Walk(Maker(writing, segments))
    where = ["1" if tree.asks_hidden else "p.is_hidden = 0"]
    all_left = walk.begin(tree.root, where)
    needed = {"person_id", *_COLUMN.findall(looked_at), *_COLUMN.findall(all_left)}
    needed |= set(_COLUMN.findall(" ".join(walk.left.values())))
    steps = []
    for at in range(len(walk.stages), 0, -1):
        stage = walk.stages[at - 1]
        made = {name for name, _ in stage}
        carried = sorted(needed - made)
        columns = [f"p.{name}" for name in carried] + [f"({sql}) AS {name}" for name, sql in stage]
        # The limit keeps SQLite from writing a condition into every place that uses its column.
        steps.append(f"step{at} AS (SELECT {', '.join(columns)} FROM step{at - 1} p LIMIT -1)")
        needed = set(carried).union(*(_COLUMN.findall(sql) for _, sql in stage))
    first = ", ".join(f"p.{name}" for name in sorted(needed))
    steps.append(f"step0 AS (SELECT {first} FROM person_summary p WHERE {' AND '.join(where)})")
    # One after another: within one another they overflow SQLite's parser.
    start, name = f"WITH {', '.join(reversed(steps))}", f"step{len(walk.stages)}"
    return Lines(start, name, writing.places, walk.left, all_left)


@dataclass(slots=True)
class _Walk:
    maker: Maker
    stages: list[list[tuple[str, str]]] = field(default_factory=list)
    left: dict[Path, str] = field(default_factory=dict)

    def begin(self, root: Group, where: list[str]) -> str:
        """Put the root's columns down; its first condition narrows everything after it."""
        first = root.parts[0] if root.how is How.ALL and root.parts else None
        if first is None or isinstance(first, Group):
            return self.group(root, (), "1")
        where.append(self.maker.part(first))
        self.left[0,] = "1"
        return self._all(root, (), "1", done=1)

    def group(self, group: Group, path: Path, base: str) -> str:
        """Put the group's columns down; give the one of who is left after it."""
        if not group.parts:
            return base
        if group.how is How.ALL:
            return self._all(group, path, base)
        fits = self._side_by_side(group, path, base)
        some = " OR ".join(fits)
        denied = "NOT " if group.how is How.NONE else ""
        return self._column(f"{base} AND {denied}({some})")

    def _all(self, group: Group, path: Path, base: str, *, done: int = 0) -> str:
        if len(group.parts) - done > _MOST_STAGES:
            fits = self._side_by_side(group, path, base)
            ends = [" AND ".join((base, *fits[: at + 1])) for at in range(len(fits))]
            names = self._stage(ends)
            self.left |= {(*path, at): name for at, name in enumerate(names)}
            return names[-1]
        for at, part in enumerate(group.parts[done:], done):
            here = (*path, at)
            if isinstance(part, Group):
                base = self.group(part, here, base)
            else:
                base = self._column(_looked(base, self.maker.part(part)))
            self.left[here] = base
        return base

    def _side_by_side(self, group: Group, path: Path, base: str) -> list[str]:
        """Give a column for each part: true for who fits it of those left before."""
        leaves = {
            at: _looked(base, self.maker.part(part))
            for at, part in enumerate(group.parts)
            if not isinstance(part, Group)
        }
        found = dict(zip(leaves, self._stage(list(leaves.values())), strict=True))
        for at, part in enumerate(group.parts):
            if isinstance(part, Group):
                found[at] = self.group(part, (*path, at), base)
        self.left |= {(*path, at): name for at, name in found.items()}
        return [found[at] for at in range(len(group.parts))]

    def _column(self, expression: str) -> str:
        return self._stage([expression])[0]

    def _stage(self, expressions: list[str]) -> list[str]:
        if not expressions:
            return []
        before = sum(map(len, self.stages))
        names = [f"x{before + at}" for at in range(len(expressions))]
        self.stages.append(list(zip(names, expressions, strict=True)))
        return [f"p.{name}" for name in names]


def _looked(base: str, sql: str) -> str:
    return f"CASE WHEN {base} THEN {sql} IS TRUE ELSE 0 END"
