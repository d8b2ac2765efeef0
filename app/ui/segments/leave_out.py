"""Whom to leave out: exceptions as chips, one of them open to be edited."""

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from app.services.kept_segments.views import Path
from app.services.segments import Condition, Group, How
from app.ui.conditions.chip_words import short_words
from app.ui.conditions.sentences import part_words
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.chips import FilterChip
from app.ui.kit.flow import FlowLayout
from app.ui.kit.layouts import bare, column, row
from app.ui.kit.naming import named
from app.ui.kit.people_count import PeopleCount
from app.ui.kit.pictures import IconLabel
from app.ui.kit.speech import Words, on_look
from app.ui.kit.texts import label
from app.ui.kit.wishes import PeopleWish
from app.ui.segments.field_popup import Choice, FieldPopup
from app.ui.segments.lines import Line
from app.ui.segments.making import Leaf, line_for, new_line
from app.ui.segments.room import Room
from app.ui.theme import Ink, px

_HIGH = 28  # of a chip


class LeaveOut(QFrame):
    """Signals: edited; named_values; people_wanted(PeopleWish)."""

    edited = Signal()
    named_values = Signal()
    people_wanted = Signal(object)

    def __init__(self, room: Room) -> None:
        super().__init__()
        self.setProperty("card", "plain")
        named(self, "leaveOut", lambda: self.tr("Leave out"))
        self._room = room
        self.lines: list[Line] = []
        self._open: Line | None = None
        self.add_button = named(
            Button(lambda: self.tr("Add exception"), Kind.LINK, "plus"),
            "exceptionAdd",
            lambda: self.tr("Add exception"),
        )
        self.add_button.clicked.connect(self.choose_field)
        self._count = PeopleCount("leaveOutCount", lambda: self.tr("Left out"), "small")
        self._count.wanted.connect(self.people_wanted)
        self._flow = FlowLayout(gap=8)
        self._chips = bare(self._flow)
        self._editing = column(gap=8)
        title = label(lambda: self.tr("Leave out"), "strong")
        head = row(IconLabel("user-x", Ink.BAD), title, ..., self.add_button, gap=8)
        on_look(self._count, lambda: self._count.setFixedHeight(px(_HIGH)))
        count = column(self._count, ..., gap=0)
        self._row = bare(row((self._chips, 1), count, gap=8))
        self.setLayout(column(head, self._row, self._editing, gap=8, margins=(10, 14, 10, 14)))
        self._write()

    def show_exceptions(self, parts: Sequence[Leaf]) -> None:
        """Show these exceptions instead of others; none of them is open."""
        for line in list(self.lines):
            self._drop(line)
        for part in parts:
            self._take(line_for(self._room, part))
        self._show_open(None)

    def group(self) -> Group | None:
        """Give the group of whom to leave out; None without any exception."""
        parts = tuple(part for line in self.lines if (part := line.part()) is not None)
        return Group(How.NONE, parts) if parts else None

    def places(self, at: Path) -> Iterator[tuple[Path, Line]]:
        """Give every whole line with its path."""
        whole = [line for line in self.lines if line.part() is not None]
        for index, line in enumerate(whole):
            yield (*at, index), line

    def show_count(self, words: Words, wish: PeopleWish | None) -> None:
        """Say how many are left out, and let them open."""
        self._count.show_count(words, wish)

    def told_again(self) -> None:
        """Write the chips again."""
        self._write()

    def choose_field(self) -> None:
        """Open the list of what an exception can ask about."""
        popup = FieldPopup(self.add_button, self._room)
        popup.chosen.connect(self._add)
        popup.show_beside(self.add_button, popup.search)

    def _add(self, choice: Choice) -> None:
        line = new_line(self._room, choice)
        self._take(line)
        self._show_open(line)
        self.edited.emit()

    def _take(self, line: Line) -> None:
        line.edited.connect(self._changed)
        line.named_values.connect(self._write)
        line.named_values.connect(self.named_values)
        line.people_wanted.connect(self.people_wanted)
        line.removed.connect(partial(self._remove, line))
        line.field_wanted.connect(lambda _line: self.choose_field())
        self.lines.append(line)
        self._editing.addWidget(line)

    def _drop(self, line: Line) -> None:
        self.lines.remove(line)
        if self._open is line:
            self._open = None
        line.hide()
        line.deleteLater()

    def _remove(self, line: Line) -> None:
        self._drop(line)
        self._write()
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _turn(self, line: Line) -> None:
        self._show_open(None if self._open is line else line)

    def _show_open(self, line: Line | None) -> None:
        self._open = line
        for each in self.lines:
            each.setVisible(each is line)
        if line is not None:
            line.first_field().setFocus(Qt.FocusReason.OtherFocusReason)
        self._write()

    def _changed(self) -> None:
        self._write()
        self.edited.emit()

    def _write(self) -> None:
        while (entry := self._flow.takeAt(0)) is not None:
            chip = entry.widget()
            if chip is not None:
                chip.hide()
                chip.deleteLater()
        for at, line in enumerate(self.lines):
            chip = FilterChip(partial(self._words, line))
            chip.setObjectName(f"exception_{at}")
            chip.clicked.connect(partial(self._chip_clicked, line))
            chip.removed.connect(partial(self._remove, line))
            self._flow.addWidget(chip)
        self._row.setVisible(bool(self.lines))

    def _chip_clicked(self, line: Line, _is_checked: object = None) -> None:
        self._turn(line)

    def _words(self, line: Line) -> str:
        part = line.part()
        if part is None:
            return self.tr("Not filled in yet")
        if isinstance(part, Condition):
            return short_words(part, self._room.lexicon)
        return part_words(part, self._room.lexicon)
