"""A card with a heading, a way to add, and one line for each rule."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout, QWidget

from app.ui.kit.buttons import Button, Kind
from app.ui.kit.focus import focus_kept
from app.ui.kit.layouts import across, bare, clear, column, row
from app.ui.kit.naming import named
from app.ui.kit.speech import Words, words_of
from app.ui.kit.texts import label
from app.ui.points_rules.rule_row import RuleLine, RuleRow


class RuleCard(QFrame):
    """Signals: switched(number, is on); edit_wanted(number, button); add_wanted(kind)."""

    switched = Signal(int, bool)
    edit_wanted = Signal(int, object)
    add_wanted = Signal(object)

    def __init__(self, code: str, title: Words, kinds: Sequence[tuple[str, Words]]) -> None:
        super().__init__()
        self._code, self._kinds = code, kinds
        self._rows: dict[int, RuleRow] = {}
        self.setProperty("card", "plain")
        self.add_button = named(
            Button(lambda: self.tr("Add rule"), Kind.LINK, "plus"),
            f"{code}Add",
            lambda: self.tr("Add rule"),
        )
        self.add_button.clicked.connect(lambda _checked=False: self._show_menu())
        head = row(label(title, "section"), ..., self.add_button, margins=(16, 10, 10, 10))
        self._lines: QVBoxLayout = column(gap=0)
        self.nothing = label(lambda: self.tr("Nothing yet."), "second")
        self.nothing.setContentsMargins(16, 10, 16, 10)
        self.setLayout(column(bare(head), across(), self.nothing, self._lines, gap=0, margins=1))

    def show_lines(self, lines: Sequence[RuleLine]) -> None:
        """Show rules; the line of one that is there is written anew in its place."""
        if [line.number for line in lines] != list(self._rows):
            with focus_kept(self, lambda: self.add_button):
                self._put_in(lines)
        for line in lines:
            self._rows[line.number].write(line)
        self.nothing.setVisible(not lines)

    def pencil(self, number: int) -> QWidget:
        """Give the button that edits a rule; the one that adds where there is no such rule."""
        found = self._rows.get(number)
        return found.pencil if found is not None else self.add_button

    def menu(self) -> QMenu:
        """Make the list of what can be added."""
        menu = QMenu(self)
        menu.setObjectName(f"{self._code}Menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind, words in self._kinds:
            action = menu.addAction(words_of(words))
            action.setObjectName(f"{self._code}Add_{kind}")
            action.triggered.connect(lambda _checked=False, kind=kind: self.add_wanted.emit(kind))
        return menu

    def _show_menu(self) -> None:
        self.menu().popup(self.add_button.mapToGlobal(QPoint(0, self.add_button.height() + 4)))

    def _put_in(self, lines: Sequence[RuleLine]) -> None:
        clear(self._lines)
        self._rows = {}
        for line in lines:
            if self._rows:
                self._lines.addWidget(across())
            made = RuleRow(self._code, line)
            made.switched.connect(partial(self.switched.emit, line.number))
            made.edit_wanted.connect(partial(self._edit, line.number))
            self._rows[line.number] = made
            self._lines.addWidget(made)

    def _edit(self, number: int) -> None:
        self.edit_wanted.emit(number, self.pencil(number))
