"""Trees to and from their JSON."""

import json
from collections.abc import Mapping

from app.services.segments.views import (
    DEEPEST,
    KINDS,
    MOST_CONDITIONS,
    OPERATORS,
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

VERSION = 1
_FARTHEST = 1_000  # years are the longest unit


class TreeError(ValueError):
    """A text that is no condition tree at all; carries what is wrong with it."""


def to_json(tree: Tree) -> str:
    """Give the text that `from_json` reads."""
    if tree.text:
        return tree.text
    kept = {"version": VERSION, "root": _group_out(tree.root)}
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> Tree:
    """Read a tree; what this program lacks makes it one that answers nobody.

    Raises:
        TreeError: no tree, deeper than 3 groups or of more than 100 conditions.
    """
    try:
        kept = json.loads(text)
    except ValueError as error:
        raise TreeError(text) from error
    if not isinstance(kept, dict) or not isinstance(kept.get("root"), dict):
        raise TreeError(text)
    unknown: list[str] = []
    if kept.get("version") != VERSION:
        unknown.append(f"version {kept.get('version')}")
    root = _group_in(kept["root"], unknown, 1)
    if len(list(root.conditions())) > MOST_CONDITIONS:
        raise TreeError(text)
    if unknown:
        return Tree(unknown=tuple(dict.fromkeys(unknown)), text=text)
    return Tree(root)


def _group_out(group: Group) -> dict[str, object]:
    parts = [
        _group_out(part)
        if isinstance(part, Group)
        else {"field": part.field, "op": part.op, "values": list(part.values)}
        for part in group.parts
    ]
    return {"how": group.how, "parts": parts}


def _group_in(kept: Mapping[str, object], unknown: list[str], depth: int) -> Group:
    how, parts = kept.get("how"), kept.get("parts")
    if depth > DEEPEST or not isinstance(parts, list):
        raise TreeError(json.dumps(kept, ensure_ascii=False))
    if how not in list(How):
        unknown.append(str(how))
        return Group()
    found: list[Condition | Group] = []
    for part in parts:
        if not isinstance(part, dict):
            raise TreeError(str(part))
        if "parts" in part:
            found.append(_group_in(part, unknown, depth + 1))
        elif (condition := _condition_in(part, unknown)) is not None:
            found.append(condition)
    return Group(How(str(how)), tuple(found))


def _condition_in(kept: Mapping[str, object], unknown: list[str]) -> Condition | None:
    name, op, values = str(kept.get("field")), str(kept.get("op")), kept.get("values", [])
    if name not in list(Field):
        unknown.append(name)
        return None
    field = Field(name)
    if op not in OPERATORS[KINDS[field]]:
        unknown.append(op)
        return None
    if not isinstance(values, list) or not all(_is_scalar(value) for value in values):
        raise TreeError(str(values))
    condition = Condition(field, Op(op), tuple(values))
    if not is_whole(condition):
        raise TreeError(str(values))
    return condition


def is_whole(condition: Condition) -> bool:
    """Tell whether a condition has the values that its field and operator need."""
    return _are_enough(condition) and _are_of_kind(condition)


def _are_of_kind(condition: Condition) -> bool:
    values = condition.values
    if condition.op in (Op.IN_LAST, Op.NOT_IN_LAST, Op.OVER_AGO):
        count, unit = values
        return isinstance(count, int) and 0 <= count <= _FARTHEST and unit in list(Unit)
    if condition.op in (Op.THIS, Op.PREVIOUS):
        return values[0] in list(Unit)
    if KINDS[condition.field] in (Kind.NUMBER, Kind.DAY, Kind.YES_NO):
        return all(isinstance(value, int | float) for value in values)
    return True


def _are_enough(condition: Condition) -> bool:
    count = len(condition.values)
    match condition.op:
        case Op.EMPTY | Op.NOT_EMPTY:
            return count == 0
        case Op.ANY_OF | Op.ALL_OF | Op.NONE_OF | Op.EXACTLY:
            return count >= 1
        case Op.BETWEEN | Op.IN_LAST | Op.NOT_IN_LAST | Op.OVER_AGO:
            return count == 2  # noqa: PLR2004 - two ends; how many and of what
        case _:
            return count == 1


def _is_scalar(value: object) -> bool:
    return isinstance(value, Scalar) and not isinstance(value, bool)
