"""Trees to and from their JSON."""

import json
from collections.abc import Callable, Mapping
from typing import TypeVar

from app.services.segments.catalogue import KINDS, PLACES
from app.services.segments.checking import are_near, is_whole
from app.services.segments.happenings import LINE_KINDS, LINE_OPERATORS, PERIOD_OPERATORS
from app.services.segments.views import (
    DEEPEST,
    MOST_CONDITIONS,
    Condition,
    First,
    Group,
    Happening,
    LineCondition,
    LineField,
    Measure,
    Member,
    Scalar,
    Share,
    Tree,
)
from app.services.segments.vocabulary import OPERATORS, Field, How, Kind, Op

VERSION = 1
# Stands for the name of what a tree lacks where it is no tree at all.
DAMAGED = "?"
_Code = TypeVar("_Code", Field, Op, Measure, LineField)
Part = Condition | Happening | Member | Share | Group
Kept = Mapping[str, object]


class TreeError(ValueError):
    """A text that is no condition tree at all; carries what is wrong with it."""


def to_json(tree: Tree) -> str:
    """Give the text that `from_json` reads.

    Raises:
        TreeError: people by their numbers are no rule.
    """
    if tree.people:
        raise TreeError(tree.people)
    if tree.text:
        return tree.text
    kept: dict[str, object] = {"version": VERSION, "root": _group_out(tree.root)}
    if tree.first is not None:
        first = tree.first
        kept["first"] = {"count": first.count, "by": first.field, "smallest": first.is_smallest}
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> Tree:
    """Read a tree; what this program lacks makes it one that answers nobody.

    Raises:
        TreeError: no tree, deeper than 3 groups or of more than 100 conditions.
    """
    try:
        kept = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise TreeError(text) from error
    if not isinstance(kept, dict) or not isinstance(kept.get("root"), dict):
        raise TreeError(text)
    reader = _Reader([])
    if kept.get("version") != VERSION:
        reader.unknown.append(f"version {kept.get('version')}")
    root = reader.group(kept["root"], 1)
    first = reader.first(kept["first"]) if "first" in kept else None
    if len(list(root.leaves())) > MOST_CONDITIONS:
        raise TreeError(text)
    if reader.unknown:
        return Tree(unknown=tuple(dict.fromkeys(reader.unknown)), text=text)
    return Tree(root, first=first)


def can_be_kept(tree: Tree) -> bool:
    """Tell whether a rule that was asked is one that can be kept, not too deep and not too long."""
    try:
        from_json(to_json(tree))
    except TreeError:
        return False
    return True


def can_be_asked(tree: Tree) -> bool:
    """Tell whether the store can compare with the numbers of a tree."""
    values: list[Scalar] = []
    for part in tree.root.leaves():
        if isinstance(part, Condition):
            values += part.values
        if isinstance(part, Happening):
            values.append(part.amount)
            values += [value for line in part.lines for value in line.values]
    return are_near(values)


def read_anyhow(text: str) -> Tree:
    """Read a kept tree; one that is damaged is read-only and answers nobody."""
    try:
        return from_json(text)
    except TreeError:
        return Tree(unknown=(DAMAGED,), text=text)


def _group_out(group: Group) -> dict[str, object]:
    return {"how": group.how, "parts": [_part_out(part) for part in group.parts]}


def _part_out(part: Part) -> dict[str, object]:
    if isinstance(part, Group):
        return _group_out(part)
    if isinstance(part, Happening):
        return _happening_out(part)
    if isinstance(part, Condition):
        kept = {"field": part.field, "op": part.op, "values": list(part.values)}
        return {**kept, "about": part.about} if part.about else {**kept}
    return _membership_out(part)


def _membership_out(part: Member | Share) -> dict[str, object]:
    if isinstance(part, Share):
        return {"share": part.percent, "salt": part.salt}
    return {"segment": part.segment, "in": part.is_in}


def _happening_out(part: Happening) -> dict[str, object]:
    kept: dict[str, object] = {
        "ordered": part.measure,
        "op": part.op,
        "amount": part.amount,
        "lines": [
            {"field": each.field, "op": each.op, "values": list(each.values)} for each in part.lines
        ],
        "same_order": part.is_same_order,
    }
    if part.period is not None:
        kept["period"] = {"op": part.period[0], "values": list(part.period[1])}
    return kept


class _Reader:
    """Reads parts; notes by name what this program lacks."""

    def __init__(self, unknown: list[str]) -> None:
        self.unknown = unknown

    def group(self, kept: Kept, depth: int) -> Group:
        how, parts = kept.get("how"), kept.get("parts")
        if depth > DEEPEST or not isinstance(parts, list):
            raise TreeError(str(kept))
        if how not in list(How):
            self.unknown.append(str(how))
            return Group()
        found: list[Part] = []
        for part in parts:
            if not isinstance(part, dict):
                raise TreeError(str(part))
            read = self.group(part, depth + 1) if "parts" in part else self._leaf(part)
            if read is not None:
                found.append(read)
        return Group(How(str(how)), tuple(found))

    def first(self, kept: object) -> First | None:
        if not isinstance(kept, dict):
            raise TreeError(str(kept))
        count, by = kept.get("count"), str(kept.get("by"))
        if not _is_count(count):
            raise TreeError(str(kept))
        field = self._known(by, Field)
        if field is None:
            return None
        if KINDS[field] not in (Kind.NUMBER, Kind.DAY) or PLACES[field].needs_about:
            raise TreeError(by)
        return First(int(str(count)), field, bool(kept.get("smallest")))

    def _leaf(self, kept: Kept) -> Part | None:
        readers: Mapping[str, Callable[[Kept], Part | None]] = {
            "field": self._condition,
            "ordered": self._happening,
            "segment": self._member,
            "share": self._share,
        }
        for name, read in readers.items():
            if name in kept:
                return read(kept)
        self.unknown.append(next(iter(kept), "nothing"))
        return None

    def _condition(self, kept: Kept) -> Condition | None:
        field = self._known(str(kept.get("field")), Field)
        if field is None:
            return None
        about = kept.get("about", "")
        if not isinstance(about, str) or bool(about) is not PLACES[field].needs_about:
            raise TreeError(str(kept))
        read = self._operator(kept, KINDS[field], OPERATORS[KINDS[field]])
        return None if read is None else Condition(field, *read, about)

    def _happening(self, kept: Kept) -> Happening | None:
        measure = self._known(str(kept.get("ordered")), Measure)
        amount, lines, period = kept.get("amount"), kept.get("lines", []), kept.get("period")
        if not _is_count(amount) or not isinstance(lines, list):
            raise TreeError(str(kept))
        op = self._known(str(kept.get("op")), Op)
        if op not in (Op.AT_LEAST, Op.AT_MOST, Op.IS, None):
            self.unknown.append(str(op))
        read = [self._line(line) for line in lines]
        when = None
        if period is not None:
            if not isinstance(period, dict):
                raise TreeError(str(period))
            when = self._operator(period, Kind.DAY, PERIOD_OPERATORS)
        if self.unknown or measure is None or op is None:
            return None
        found = tuple(line for line in read if line is not None)
        is_same = bool(kept.get("same_order"))
        return Happening(op, int(str(amount)), measure, when, found, is_same)

    def _line(self, kept: object) -> LineCondition | None:
        if not isinstance(kept, dict):
            raise TreeError(str(kept))
        field = self._known(str(kept.get("field")), LineField)
        if field is None:
            return None
        read = self._operator(kept, LINE_KINDS[field], LINE_OPERATORS[LINE_KINDS[field]])
        return None if read is None else LineCondition(field, *read)

    def _member(self, kept: Kept) -> Member:
        return Member(str(kept["segment"]), bool(kept.get("in", True)))

    def _share(self, kept: Kept) -> Share:
        percent, salt = kept["share"], kept.get("salt", 0)
        if not isinstance(percent, int | float) or not 0 <= percent <= 100:  # noqa: PLR2004 - percent
            raise TreeError(str(kept))
        if not _is_count(salt):
            raise TreeError(str(kept))
        return Share(percent, int(str(salt)))

    def _operator(
        self, kept: Kept, kind: Kind, offered: tuple[Op, ...]
    ) -> tuple[Op, tuple[Scalar, ...]] | None:
        op, values = str(kept.get("op")), kept.get("values", [])
        if op not in offered:
            self.unknown.append(op)
            return None
        if not isinstance(values, list) or not all(_is_scalar(value) for value in values):
            raise TreeError(str(values))
        if not is_whole(kind, Op(op), tuple(values)):
            raise TreeError(str(values))
        return Op(op), tuple(values)

    def _known(self, name: str, codes: type[_Code]) -> _Code | None:
        if name in list(codes):
            return codes(name)
        self.unknown.append(name)
        return None


def _is_scalar(value: object) -> bool:
    return isinstance(value, Scalar) and not isinstance(value, bool)


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 1 << 53
