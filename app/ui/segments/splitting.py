"""A tree as the builder shows it: groups that all hold, whom to leave out, the first so many."""

from dataclasses import dataclass

from app.services.kept_segments.views import Path
from app.services.segments import First, Group, How, Tree
from app.services.segments.views import DEEPEST, MOST_CONDITIONS
from app.ui.segments.lines import Part
from app.ui.segments.making import Leaf


@dataclass(frozen=True, slots=True)
class Split:
    """The parts of a rule.

    Attributes:
        groups: of which all hold; none of them is empty.
        left_out: of which none may hold.
    """

    groups: tuple[Group, ...]
    left_out: tuple[Part, ...] = ()
    first: First | None = None

    def joined(self) -> Tree:
        """Give the tree; lines that all hold stand in it without a group of their own."""
        if len(self.groups) == 1 and not self.left_out:
            return Tree(self.groups[0], first=self.first)
        parts: list[Part] = []
        for at, group in enumerate(self.groups):
            parts += group.parts if self._is_flat(at) else (group,)
        if self.left_out:
            parts.append(Group(How.NONE, self.left_out))
        return Tree(Group(How.ALL, tuple(parts)), first=self.first)

    @property
    def paths(self) -> tuple[Path, ...]:
        """Where the groups lie in the tree."""
        if len(self.groups) == 1 and not self.left_out:
            return ((),)
        if self.groups and self._is_flat(0):
            lines = len(self.groups[0].parts)
            return ((), *((lines + at,) for at in range(len(self.groups) - 1)))
        return tuple((at,) for at in range(len(self.groups)))

    @property
    def left_out_path(self) -> Path | None:
        """Where those lie who are left out; None without any."""
        if not self.left_out:
            return None
        return (len(self.joined().root.parts) - 1,)

    def _is_flat(self, at: int) -> bool:
        """Tell whether the lines of a group stand in the tree without it: the first one's may."""
        group = self.groups[at]
        are_lines = not any(isinstance(part, Group) for part in group.parts)
        return at == 0 and group.how is How.ALL and are_lines


def split(tree: Tree) -> Split:
    """Give the parts of a tree as they are edited."""
    root = tree.root
    if root.how is not How.ALL:
        return _of_one(root, tree.first)
    lines = tuple(part for part in root.parts if not isinstance(part, Group))
    inner = [part for part in root.parts if isinstance(part, Group) and part.parts]
    none = next((each for each in inner if _can_be_left_out(each)), None)
    groups = [each for each in inner if each is not none]
    left_out = () if none is None else none.parts
    if lines:
        groups.insert(0, Group(How.ALL, lines))
    return Split(tuple(groups), left_out, tree.first)


def leaves(parts: tuple[Part, ...]) -> tuple[Leaf, ...]:
    """Give the parts that are no groups."""
    return tuple(part for part in parts if not isinstance(part, Group))


def is_too_large(tree: Tree) -> bool:
    """Tell whether a rule is deeper, or has more lines, than can be kept."""
    return _depth(tree.root) > DEEPEST or len(list(tree.root.leaves())) > MOST_CONDITIONS


def _depth(group: Group) -> int:
    inner = (_depth(part) for part in group.parts if isinstance(part, Group))
    return 1 + max(inner, default=0)


def _of_one(root: Group, first: First | None) -> Split:
    if _can_be_left_out(root):
        return Split((), root.parts, first)
    return Split((root,) if root.parts else (), (), first)


def _can_be_left_out(group: Group) -> bool:
    return group.how is How.NONE and not any(isinstance(part, Group) for part in group.parts)
