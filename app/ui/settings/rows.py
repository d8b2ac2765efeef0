"""A group of settings: heading, and a card with one line per setting."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QVBoxLayout, QWidget

from app.ui.kit.layouts import across, bare, column, row
from app.ui.kit.speech import Words
from app.ui.kit.texts import label


class SettingRow(QWidget):
    """Title, one line on what it does, and the control at the right."""

    def __init__(
        self,
        title: Words,
        sentence: Words = "",
        control: QWidget | None = None,
        under: QWidget | None = None,
    ) -> None:
        """Make the line; what is under it stands below the sentence."""
        super().__init__()
        self.title: QLabel = label(title, "medium", wraps=True)
        self.sentence: QLabel = label(sentence, "small", wraps=True)
        if not sentence:
            self.sentence.hide()  # never shown before it has a place: it would be a window
        if control is not None and not control.accessibleName():
            self.title.setBuddy(control)
        below = [] if under is None else [row(under, ...)]
        words = column(..., self.title, self.sentence, *below, ..., gap=2)
        self._line = row((words, 1), control, gap=16, margins=(11, 16))
        self._control = control
        self.setLayout(self._line)

    def stack(self, *, is_stacked: bool) -> None:
        """Put the control under the words where the page is narrow."""
        way = QBoxLayout.Direction
        self._line.setDirection(way.TopToBottom if is_stacked else way.LeftToRight)
        self._line.setSpacing(6 if is_stacked else 16)
        if self._control is not None:
            left = Qt.AlignmentFlag.AlignLeft
            self._line.setAlignment(self._control, left if is_stacked else Qt.AlignmentFlag(0))

    def matches(self, sought: str) -> bool:
        """Tell whether the words of the setting hold what is sought."""
        return sought.casefold() in f"{self.title.text()} {self.sentence.text()}".casefold()

    def say_sentence(self, words: str) -> None:
        """Write another line under the title."""
        self.sentence.setText(words)
        self.sentence.setVisible(bool(words))


class SettingGroup(QWidget):
    """A heading over its card; hidden when a search leaves none of its lines.

    Args:
        nothing: what stands in the card while it has no line.
    """

    def __init__(
        self, code: str, icon_name: str, title: Callable[[], str], nothing: Words = ""
    ) -> None:
        super().__init__()
        self._nothing = label(nothing, "second", wraps=True)
        self._nothing.setContentsMargins(16, 11, 16, 11)
        if not nothing:
            self._nothing.hide()
        self.code, self.icon_name, self.title = code, icon_name, title
        self._rows: list[tuple[SettingRow, QWidget]] = []
        self._is_stacked = False
        self._card = QFrame()
        self._card.setProperty("card", "plain")
        self._lines = QVBoxLayout(self._card)
        self._lines.setContentsMargins(1, 1, 1, 1)
        self._lines.setSpacing(0)
        self._lines.addWidget(self._nothing)
        self.setLayout(column(label(title, "section"), self._card, gap=10))

    def add(self, setting: SettingRow) -> None:
        """Put one more setting into the card."""
        line = bare(column(*([across()] if self._rows else []), setting, gap=0))
        self._rows.append((setting, line))
        setting.stack(is_stacked=self._is_stacked)
        self._nothing.hide()
        self._lines.insertWidget(len(self._rows), line)  # the words for nothing are before it

    def clear_rows(self) -> None:
        """Take all lines out; the words for nothing show until there is one."""
        for _setting, line in self._rows:
            # A field that loses the focus would say once more what was just refused.
            for child in line.findChildren(QWidget):
                child.blockSignals(True)
            line.hide()
            line.setParent(None)
            line.deleteLater()
        self._rows.clear()
        self._nothing.setVisible(bool(self._nothing.text()))

    def add_below(self, widget: QWidget) -> None:
        """Put something that is no setting at the end of the card."""
        self._lines.addWidget(widget)

    def stack(self, *, is_stacked: bool) -> None:
        """Put controls under their words where the page is narrow; those to come, too."""
        self._is_stacked = is_stacked
        for setting, _line in self._rows:
            setting.stack(is_stacked=is_stacked)

    def show_matching(self, sought: str) -> bool:
        """Show the lines that hold what is sought; tell whether any does."""
        any_shown = False
        for setting, line in self._rows:
            is_shown = not sought or setting.matches(sought)
            line.setVisible(is_shown)
            any_shown = any_shown or is_shown
        any_shown = any_shown or not (sought or self._rows)
        self.setVisible(any_shown)
        return any_shown
