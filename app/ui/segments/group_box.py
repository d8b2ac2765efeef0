"""A group of lines, of which all, any or none hold; groups in it stand in it."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.services.kept_segments.views import Path
from app.services.segments import Group, How
from app.services.segments.views import DEEPEST
from app.ui.kit.buttons import Button, Kind, icon_button
from app.ui.kit.fields import Choice
from app.ui.kit.flow import FlowLayout
from app.ui.kit.layouts import bare, column, row
from app.ui.kit.naming import named
from app.ui.kit.texts import label
from app.ui.segments.field_popup import Choice as Chosen
from app.ui.segments.field_popup import FieldPopup
from app.ui.segments.lines import Line, Part
from app.ui.segments.making import line_for, new_line
from app.ui.segments.room import Room

_OUTERMOST = 2  # the groups of a rule lie in one that holds all of them


class GroupBox(QFrame):
    """Signals: edited; copied(group); removed; people_wanted(PeopleWish)."""

    edited = Signal()
    copied = Signal(object)
    removed = Signal()
    named_values = Signal()
    people_wanted = Signal(object)

    def __init__(self, room: Room, group: Group, depth: int = _OUTERMOST) -> None:
        super().__init__()
        self._room, self._depth = room, depth
        self.setProperty("card", "plain" if depth == _OUTERMOST else "sunken")
        named(self, "ruleGroup", lambda: self.tr("A group of conditions"))
        self.how = named(Choice(), "groupHow", lambda: self.tr("How many of these must hold"))
        self.how.add(lambda: self.tr("all of these"), How.ALL)
        self.how.add(lambda: self.tr("any of these"), How.ANY)
        self.how.add(lambda: self.tr("none of these"), How.NONE)
        self.how.choose(group.how)
        self.how.currentIndexChanged.connect(lambda _at: self.edited.emit())
        self.members: list[Line | GroupBox] = []
        self._lines = column(gap=8)
        self._fill_head()
        self.setLayout(
            column(self._head, self._lines, self._foot, gap=10, margins=(12, 14, 10, 14))
        )
        for part in group.parts:
            self.add_part(part)

    def group(self) -> Group:
        """Give the group without the lines that are not whole yet."""
        return Group(How(str(self.how.currentData())), tuple(part for part, _ in self._whole()))

    def places(self, at: Path) -> "Iterator[tuple[Path, Line | GroupBox]]":
        """Give every whole member with its path, this group lying at one."""
        for index, (_, member) in enumerate(self._whole()):
            here = (*at, index)
            yield here, member
            if isinstance(member, GroupBox):
                yield from member.places(here)

    def lines(self) -> "Iterator[Line]":
        """Give all lines, those of inner groups included."""
        for member in self.members:
            if isinstance(member, GroupBox):
                yield from member.lines()
            else:
                yield member

    def add_part(self, part: Part) -> "Line | GroupBox":
        """Add a line or a group as it stands in a rule."""
        if isinstance(part, Group):
            return self._add(GroupBox(self._room, part, self._depth + 1), len(self.members))
        return self._add(line_for(self._room, part), len(self.members))

    def choose_field(self) -> None:
        """Open the list of what can be asked about."""
        self._open_fields(self.add_button, self._add_chosen)

    @property
    def is_empty(self) -> bool:
        """Tell whether there is nothing in it."""
        return not self.members

    def _whole(self) -> "list[tuple[Part, Line | GroupBox]]":
        found: list[tuple[Part, Line | GroupBox]] = []
        for member in self.members:
            part = member.group() if isinstance(member, GroupBox) else member.part()
            is_bare = isinstance(part, Group) and not part.parts
            if part is not None and not is_bare:
                found.append((part, member))
        return found

    def _add(self, member: "Line | GroupBox", at: int) -> "Line | GroupBox":
        member.edited.connect(self.edited)
        member.named_values.connect(self.named_values)
        member.people_wanted.connect(self.people_wanted)
        member.removed.connect(partial(self._remove, member))
        if isinstance(member, GroupBox):
            member.copied.connect(self._copy)
        else:
            member.field_wanted.connect(self._ask_field)
        self.members.insert(at, member)
        self._lines.insertWidget(at, member)
        return member

    def _add_chosen(self, choice: Chosen) -> None:
        line = self._add(new_line(self._room, choice), len(self.members))
        if isinstance(line, Line):
            line.first_field().setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _add_group(self) -> None:
        made = self.add_part(Group(How.ANY))
        if isinstance(made, GroupBox):
            made.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _copy(self, group: Group) -> None:
        self.add_part(group)
        self.edited.emit()

    def _remove(self, member: "Line | GroupBox") -> None:
        at = self.members.index(member)
        self.members.remove(member)
        member.hide()
        member.deleteLater()
        near = next((each for each in self.members[at:] if isinstance(each, Line)), None)
        target = self.add_button if near is None else near.cross
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _ask_field(self, line: Line) -> None:
        self._open_fields(line.anchor, partial(self._change_field, line))

    def _change_field(self, line: Line, choice: Chosen) -> None:
        at = self.members.index(line)
        self.members.remove(line)
        line.hide()
        line.deleteLater()
        made = self._add(new_line(self._room, choice), at)
        if isinstance(made, Line):
            made.first_field().setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _open_fields(self, anchor: QWidget, take: Callable[[Chosen], None]) -> None:
        popup = FieldPopup(anchor, self._room)
        popup.chosen.connect(take)
        popup.show_beside(anchor, popup.search)

    def _fill_head(self) -> None:
        words = label(lambda: self.tr("Customers who match"), "second")
        copy = named(
            icon_button("copy", lambda: self.tr("Copy this group")),
            "groupCopy",
            lambda: self.tr("Copy this group"),
        )
        self.trash = named(
            icon_button("trash-2", lambda: self.tr("Remove this group")),
            "groupRemove",
            lambda: self.tr("Remove this group"),
        )
        copy.clicked.connect(lambda: self.copied.emit(self.group()))
        self.trash.clicked.connect(self.removed)
        self._head = bare(row(words, self.how, ..., copy, self.trash, gap=8))
        self.add_button = named(
            Button(lambda: self.tr("Add condition"), Kind.LINK, "plus"),
            "groupAdd",
            lambda: self.tr("Add condition"),
        )
        self.add_button.clicked.connect(self.choose_field)
        inner = named(
            Button(lambda: self.tr("Add a group in it"), Kind.LINK, "layers"),
            "groupAddGroup",
            lambda: self.tr("Add a group in it"),
        )
        inner.clicked.connect(self._add_group)
        flow = FlowLayout(gap=16)
        for part in (self.add_button, inner):
            flow.addWidget(part)
        if self._depth >= DEEPEST:
            inner.hide()  # shown before it has its place, it would be a window of its own
        self._foot = bare(flow)
