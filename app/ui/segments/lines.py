"""One line of a rule: what is asked, how, with what, and how many people are left."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget
from typing_extensions import override

from app.services.segments import Condition, Group, Happening, Member, Share
from app.ui.kit.buttons import icon_button
from app.ui.kit.fields import Choice
from app.ui.kit.flow import FlowLayout
from app.ui.kit.layouts import bare, column, row
from app.ui.kit.naming import named
from app.ui.kit.people_count import PeopleCount
from app.ui.kit.speech import Words, on_look, words_of
from app.ui.kit.texts import label
from app.ui.kit.wishes import PeopleWish
from app.ui.theme import elided, px

Part = Condition | Happening | Member | Share | Group
_ARROW = 40
_HIGH = 32
FIELD_WIDE, OP_WIDE, _LEFT_WIDE = 184, 140, 84


class FieldBox(Choice):
    """Looks like a drop-down of one entry; whoever listens opens a list with a search.

    Signal wanted.
    """

    wanted = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._full = words
        self.add(self._short, None)
        on_look(self, self._measure)

    def _short(self) -> str:
        """Give as much of the words as there is room for; the tip has all of them."""
        return elided(words_of(self._full), px(FIELD_WIDE) - px(_ARROW), 13, QFont.Weight.Medium)

    def _measure(self) -> None:
        self.setFixedWidth(px(FIELD_WIDE))
        self.setItemText(0, self._short())
        self.setToolTip(words_of(self._full))

    @override
    def showPopup(self) -> None:
        """Ask for the list instead of opening one."""
        self.wanted.emit()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open on the press, as drop-downs do."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.showPopup()


class Line(QFrame):
    """Signals: edited, it asks something else; removed; field_wanted(line); named_values.

    named_values: shops, products or imports have names now. people_wanted(PeopleWish): whom the
    line leaves.
    """

    edited = Signal()
    removed = Signal()
    field_wanted = Signal(object)
    named_values = Signal()
    people_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "row")
        self.anchor: QWidget = self  # what the list of fields opens under
        self._left = PeopleCount("lineLeft", lambda: self.tr("People left"), "small")
        self._left.wanted.connect(self.people_wanted)
        self.cross = named(
            icon_button("x", lambda: self.tr("Remove this line")),
            "lineRemove",
            lambda: self.tr("Remove this line"),
        )
        self.cross.clicked.connect(self.removed)
        self._meaning = named(label("", "caption", wraps=True), "lineMeaning", "")
        self._meaning.hide()

    def part(self) -> Part | None:
        """Give what is asked; None while something is missing."""
        raise NotImplementedError

    def first_field(self) -> QWidget:
        """Give what takes the focus when the line is new."""
        return self

    def told_again(self) -> None:
        """Write again what came from the business's values."""

    def show_left(self, words: Words, wish: PeopleWish | None) -> None:
        """Say how many people are left after the line, or fit it, and let them open."""
        self._left.show_count(words, wish)

    def show_meaning(self, words: str) -> None:
        """Say under the line what it means today; nothing for nothing."""
        self._meaning.setText(words)
        self._meaning.setVisible(bool(words))

    def lay_out(self, parts: Sequence[QWidget], *under: QWidget) -> None:
        """Put the parts beside each other, the count and the cross at the right."""
        flow = FlowLayout(gap=8)
        for part in parts:
            flow.addWidget(part)
        asked = bare(flow)
        left = bare(row(..., self._left, gap=0))
        on_look(left, lambda: left.setMinimumWidth(px(_LEFT_WIDE)))
        on_look(left, lambda: left.setFixedHeight(px(_HIGH)))
        count = column(left, ..., gap=0)
        cross = column(self.cross, ..., gap=0)
        line: QHBoxLayout = row((asked, 1), count, cross, gap=8)
        self.setLayout(column(line, self._meaning, *under, gap=4))


def op_box(name: str, words: Words) -> Choice:
    """Make the drop-down of a comparison, all of one width."""
    made = named(Choice(), name, words)
    on_look(made, partial(_wide, made))
    return made


def _wide(box: Choice) -> None:
    box.setFixedWidth(px(OP_WIDE))
