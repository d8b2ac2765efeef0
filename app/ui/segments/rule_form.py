"""The rule as it is edited: groups, whom to leave out, the first so many, plain words."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from app.services.kept_segments import Probe
from app.services.kept_segments.views import Path
from app.services.segments import Group, How, Tree, left_at, taken_at
from app.ui.conditions.sentences import rule_words
from app.ui.formats import number
from app.ui.kit.banner import Banner
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.layouts import across, bare, column, row
from app.ui.kit.naming import named
from app.ui.kit.texts import badge
from app.ui.kit.wishes import PeopleWish
from app.ui.segments.first_line import FirstLine
from app.ui.segments.group_box import GroupBox
from app.ui.segments.leave_out import LeaveOut
from app.ui.segments.lines import Line, Part
from app.ui.segments.room import Room
from app.ui.segments.splitting import Split, is_too_large, leaves, split
from app.ui.segments.steps import part_in_short
from app.ui.theme import Tone


class RuleForm(QWidget):
    """Signals: edited, the rule is another one; resized, it needs another height.

    people_wanted(PeopleWish): a number was pressed.
    """

    edited = Signal()
    resized = Signal()
    people_wanted = Signal(object)

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self.groups: list[GroupBox] = []
        self._cards = column(gap=10)
        self._joints: list[QWidget] = []
        self._places: Mapping[Path, Line | GroupBox] = {}
        self.leave_out = LeaveOut(room)
        self.leave_out.edited.connect(self._changed)
        self.leave_out.named_values.connect(self.told_again)
        self.leave_out.people_wanted.connect(self.people_wanted)
        self.first = FirstLine()
        self.first.edited.connect(self._changed)
        self.add_group = named(
            Button(lambda: self.tr("Add another group"), Kind.GHOST, "plus"),
            "ruleAddGroup",
            lambda: self.tr("Add another group"),
        )
        self.add_group.clicked.connect(self._add_empty)
        self.words = named(
            Banner(Tone.INFO, lambda: self.tr("In plain words"), icon_name="list-tree"),
            "ruleWords",
            lambda: self.tr("In plain words"),
        )
        under = row(self.add_group, ...)
        self.setLayout(
            column(self._cards, under, self.leave_out, self.first, self.words, ..., gap=10)
        )

    def show_tree(self, tree: Tree) -> None:
        """Show a rule instead of another one."""
        for group in list(self.groups):
            self._drop(group)
        parts = split(tree)
        for each in parts.groups or (Group(),):
            self._put(each)
        self.leave_out.show_exceptions(leaves(parts.left_out))
        self.first.show_first(tree.first)
        self._arrange()
        self.told_again()

    def tree(self) -> Tree:
        """Give the rule without the lines that are not whole yet."""
        return self._split().joined()

    def placed(self) -> tuple[Tree, Mapping[Path, "Line | GroupBox"]]:
        """Give the rule, and which line stands for which part of it."""
        parts = self._split()
        found: dict[Path, Line | GroupBox] = {}
        whole = [group for group in self.groups if group.group().parts]
        for at, group in zip(parts.paths, whole, strict=True):
            found[at] = group
            found.update(group.places(at))
        if parts.left_out_path is not None:
            found.update(self.leave_out.places(parts.left_out_path))
        return parts.joined(), found

    def show_probe(
        self, probe: Probe, tree: Tree, places: Mapping[Path, "Line | GroupBox"]
    ) -> None:
        """Write behind each line how many people are left, or fit it.

        Args:
            probe: the answer.
            tree: what was asked.
            places: which line stood for which part of it.
        """
        for line in self._lines():
            line.show_left("", None)
        for path, part in places.items():
            if isinstance(part, Line) and path in probe.left:
                self._show_left(part, probe.left[path], tree, path)
        self._show_left_out(probe, tree)

    def told_again(self) -> None:
        """Write names and sentences again."""
        for line in self._lines():
            line.told_again()
        self.leave_out.told_again()
        self._say()

    @override
    def event(self, event: QEvent) -> bool:
        """Tell when lines came or went."""
        was_taken = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.resized.emit()
        return was_taken

    def focus_first(self) -> None:
        """Put the focus where a new rule begins."""
        self.groups[0].show()  # what is not shown yet would take the focus and not have it
        self.groups[0].add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_left(self, line: Line, people: int, tree: Tree, path: Path) -> None:
        words = partial(self._left_words, people, how_of(tree, path))
        whom = partial(part_in_short, part_at(tree, path), self._room.lexicon)
        line.show_left(words, PeopleWish(left_at(tree, path), whom) if people else None)

    def _show_left_out(self, probe: Probe, tree: Tree) -> None:
        path = self._split().left_out_path
        if path is None:
            self.leave_out.show_count("", None)
            return
        before = probe.left.get((path[0] - 1,), probe.all_people)
        gone = before - probe.left.get(path, before)
        wish = PeopleWish(taken_at(tree, path), lambda: self.tr("Left out")) if gone else None
        self.leave_out.show_count(partial(_minus, gone), wish)

    def _left_words(self, people: int, how: How) -> str:
        if how is How.NONE:
            return _minus(people)
        template = self.tr("{count} left") if how is How.ALL else self.tr("{count} fit")
        return template.format(count=number(people))

    def _lines(self) -> list[Line]:
        return [line for group in self.groups for line in group.lines()]

    def _split(self) -> Split:
        groups = tuple(made for group in self.groups if (made := group.group()).parts)
        none = self.leave_out.group()
        return Split(groups, () if none is None else none.parts, self.first.first())

    def _put(self, group: Group) -> GroupBox:
        made = GroupBox(self._room, group)
        made.edited.connect(self._changed)
        made.named_values.connect(self._say)
        made.people_wanted.connect(self.people_wanted)
        made.copied.connect(self._copy)
        made.removed.connect(partial(self._remove, made))
        self.groups.append(made)
        return made

    def _copy(self, group: Group) -> None:
        self._put(group)
        self._changed()

    def _add_empty(self) -> None:
        made = self._put(Group(How.ANY))
        self._changed()
        made.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, group: GroupBox) -> None:
        self._drop(group)
        if not self.groups:
            self._put(Group())
        self._changed()
        self.groups[0].add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop(self, group: GroupBox) -> None:
        self.groups.remove(group)
        self._cards.removeWidget(group)
        group.hide()
        group.deleteLater()

    def _arrange(self) -> None:
        """Put "and" between the groups."""
        for joint in self._joints:
            self._cards.removeWidget(joint)
            joint.hide()
            joint.deleteLater()
        self._joints = []
        for at, group in enumerate(self.groups):
            if at:
                joint = bare(self._joint())
                self._joints.append(joint)
                self._cards.addWidget(joint)
            self._cards.addWidget(group)

    def _joint(self) -> QHBoxLayout:
        return row(badge(lambda: self.tr("and")), (across(), 1), gap=8)

    def _changed(self) -> None:
        self._arrange()
        self._say()
        self.edited.emit()

    def _say(self) -> None:
        tree, lexicon = self.tree(), self._room.lexicon
        if is_too_large(tree):
            self.words.show_words(
                Tone.WARN,
                lambda: self.tr("This rule is too large to be kept"),
                lambda: self.tr("Groups go three deep, and there can be 100 conditions."),
            )
            return
        self.words.show_words(
            Tone.INFO, lambda: self.tr("In plain words"), lambda: rule_words(tree, lexicon)
        )


def how_of(tree: Tree, path: Path) -> How:
    """Tell how the group is joined in which a part stands."""
    return _group_of(tree, path).how


def part_at(tree: Tree, path: Path) -> Part:
    """Give the part of a tree that lies at a place."""
    return _group_of(tree, path).parts[path[-1]]


def _group_of(tree: Tree, path: Path) -> Group:
    group = tree.root
    for at in path[:-1]:
        inner = group.parts[at]
        if not isinstance(inner, Group):
            break
        group = inner
    return group


def _minus(people: int) -> str:
    return number(-people)
