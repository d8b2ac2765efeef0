"""The conditions of one rule: a line each, how they are joined, and one to add."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.services.segments import Condition, Group, How, Tree
from app.ui.class_rules.words import is_flat
from app.ui.conditions.fields import Offered
from app.ui.conditions.sentences import rule_words
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.fields import Choice
from app.ui.kit.layouts import bare, column, row
from app.ui.kit.naming import named
from app.ui.kit.texts import label
from app.ui.segments.condition_line import ConditionLine
from app.ui.segments.field_popup import FieldPopup
from app.ui.segments.room import Room


class ConditionsBox(QWidget):
    """Signal edited: the rule asks something else, or a line is being filled in."""

    edited = Signal()

    def __init__(self, room: Room, tree: Tree) -> None:
        super().__init__()
        self._room, self._kept = room, tree
        self._lines: list[ConditionLine] = []
        self.how = named(Choice(), "ruleHow", lambda: self.tr("How the conditions are joined"))
        self.how.add(lambda: self.tr("All of these hold"), How.ALL)
        self.how.add(lambda: self.tr("Any of these holds"), How.ANY)
        self.add = named(
            Button(lambda: self.tr("Add condition"), Kind.LINK, "plus"),
            "ruleAddCondition",
            lambda: self.tr("Add condition"),
        )
        self._room_of_lines = column(gap=8)
        self._how_room = bare(row(self.how, ...))
        self.setLayout(column(self._how_room, self._room_of_lines, row(self.add, ...), gap=8))
        if is_flat(tree):
            self.how.choose(tree.root.how)
            for part in tree.root.parts:
                if isinstance(part, Condition):
                    self._put(ConditionLine(room, Offered(part.field, part.about), part))
        else:
            self.add.hide()
            sentence = label(lambda: rule_words(tree, room.lexicon), "second", wraps=True)
            self._room_of_lines.addWidget(sentence)
        self.how.currentIndexChanged.connect(lambda _at: self.edited.emit())
        self.add.clicked.connect(lambda _checked=False: self._offer(None))
        self._arrange()

    def tree(self) -> Tree | None:
        """Give what is asked; None while a value is missing."""
        if not is_flat(self._kept):
            return self._kept
        parts = [line.part() for line in self._lines]
        whole = tuple(part for part in parts if part is not None)
        if len(whole) < len(parts):
            return None
        how = How(str(self.how.currentData())) if len(whole) > 1 else How.ALL
        return Tree(Group(how, whole))

    @property
    def lines(self) -> tuple[ConditionLine, ...]:
        """The lines, from above."""
        return tuple(self._lines)

    def told_again(self) -> None:
        """Write names and days again."""
        for line in self._lines:
            line.told_again()

    def offer_first(self) -> None:
        """Ask at once what a new rule is about."""
        if not self._lines and not self.add.isHidden():
            self._offer(None)

    def _put(self, line: ConditionLine, at: int | None = None) -> None:
        place = len(self._lines) if at is None else at
        self._lines.insert(place, line)
        self._room_of_lines.insertWidget(place, line)
        line.edited.connect(self.edited)
        line.removed.connect(partial(self._remove, line))
        line.field_wanted.connect(self._offer)
        line.named_values.connect(self.told_again)

    def _offer(self, line: ConditionLine | None) -> None:
        popup = FieldPopup(self, self._room, with_special=False)
        popup.chosen.connect(partial(self._chosen, line))
        popup.show_beside(self.add if line is None else line.anchor, popup.search)

    def _chosen(self, before: ConditionLine | None, offered: object) -> None:
        if not isinstance(offered, Offered):
            return
        at = None
        if before is not None:
            at = self._lines.index(before)
            self._drop(before)
        line = ConditionLine(self._room, offered)
        self._put(line, at)
        self._arrange()
        self.edited.emit()
        # The popup that is closing gives the focus back first.
        QTimer.singleShot(
            0, line, lambda: line.first_field().setFocus(Qt.FocusReason.OtherFocusReason)
        )

    def _remove(self, line: ConditionLine) -> None:
        at = self._lines.index(line)
        self._drop(line)
        self._arrange()
        near = self._lines[min(at, len(self._lines) - 1)].cross if self._lines else self.add
        near.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _drop(self, line: ConditionLine) -> None:
        self._lines.remove(line)
        self._room_of_lines.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _arrange(self) -> None:
        self._how_room.setVisible(len(self._lines) > 1)
