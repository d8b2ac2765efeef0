"""Whom the numbers beside the lines of a rule count, as questions of their own."""

from app.services.segments.kept import Part
from app.services.segments.line_by_line import Path
from app.services.segments.of_actions import asked_anyhow
from app.services.segments.views import Group, Tree
from app.services.segments.vocabulary import How


def left_at(tree: Tree, path: Path) -> Tree:
    """Give whom a tree counts at a part of it, as `line_by_line` does.

    After a part of which all must hold those who are left; at another part who fit it of those
    who were left before its group. Whether the tree narrows itself to the first so many is not
    asked.

    Args:
        tree: the whole rule.
        path: where the part lies; each step is a place in `Group.parts`.
    """
    before, part = _before(tree, path)
    return _as_hidden(tree, (*before, part))


def taken_at(tree: Tree, path: Path) -> Tree:
    """Give whom a group of which none may hold takes away of those who were left before it."""
    before, part = _before(tree, path)
    inner = part.parts if isinstance(part, Group) else (part,)
    return _as_hidden(tree, (*before, Group(How.ANY, inner)))


def _before(tree: Tree, path: Path) -> tuple[tuple[Part, ...], Part]:
    group = tree.root
    before: tuple[Part, ...] = ()
    for at in path[:-1]:
        before = _with_those_before(group, at, before)
        inner = group.parts[at]
        if not isinstance(inner, Group):
            raise TypeError(type(inner))
        group = inner
    return _with_those_before(group, path[-1], before), group.parts[path[-1]]


def _with_those_before(group: Group, at: int, before: tuple[Part, ...]) -> tuple[Part, ...]:
    return (*before, *group.parts[:at]) if group.how is How.ALL else before


def _as_hidden(tree: Tree, parts: tuple[Part, ...]) -> Tree:
    """Count the hidden where the whole rule does, wherever in it that stands."""
    made = Tree(Group(parts=parts))
    return asked_anyhow(*parts) if tree.asks_hidden and not made.asks_hidden else made
