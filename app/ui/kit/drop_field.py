"""The large dashed field that takes a file, by dropping or by choosing."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QLabel, QSizePolicy, QVBoxLayout
from typing_extensions import override

from app.ui.kit.buttons import Button, Kind
from app.ui.kit.layouts import bare, row
from app.ui.kit.naming import named
from app.ui.kit.pictures import IconLabel, Tile
from app.ui.kit.speech import Words, on_look, say
from app.ui.kit.texts import badge, label
from app.ui.theme import Ink, Tone, ink, px

_WIDE = 460
_AIR = 60
_NARROWEST = 240


class DropField(QFrame):
    """Emits chosen(list of paths). A file that cannot be read is told here, not in a dialog."""

    chosen = Signal(list)

    def __init__(self, title: Words, sentence: Words, marks: Sequence[Words] = ()) -> None:
        super().__init__()
        self._is_hovered = False
        self._needed = 0
        self._first_words = self._title_words = title
        self._title = _middle(label(title, "title", wraps=True))
        self._sentence = _middle(label(sentence, "second", wraps=True))
        self.button = named(
            Button(self._button_words, Kind.PRIMARY, "folder-open"),
            "chooseFile",
            self._button_words,
        )
        self.button.clicked.connect(self.choose_files)
        self._fault = label("", "fault", wraps=True)
        self._fault_line = bare(
            row(..., IconLabel("circle-alert", Ink.BAD, 14), self._fault, ..., gap=6)
        )
        self._fault_line.hide()
        on_look(self, self._measure)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 20)
        layout.setSpacing(0)
        layout.addStretch(1)
        layout.addLayout(row(..., Tile("file-up", Tone.ACCENT, 68, 30), ...))
        layout.addSpacing(14)
        layout.addLayout(row(..., self._title, ...))
        layout.addSpacing(4)
        layout.addLayout(row(..., self._sentence, ...))
        layout.addSpacing(12)
        layout.addLayout(row(..., self.button, ...))
        layout.addWidget(self._fault_line)
        layout.addSpacing(18)
        layout.addLayout(row(..., *(badge(mark) for mark in marks), ..., gap=6))
        layout.addStretch(1)

    def choose_files(self) -> None:
        """Open the computer's own dialog for one or several files."""
        dialog = QFileDialog(self.window(), self.tr("Choose files from your shop"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [
                self.tr("Tables") + " (*.csv *.xlsx *.xls *.xlsm *.xlsb *.ods *.txt *.tsv *.zip)",
                self.tr("All files") + " (*)",
            ]
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._take)
        dialog.open()

    def hover(self, paths: Sequence[Path]) -> None:
        """Turn to the tint and name the file while it hovers; an empty list ends it."""
        self._is_hovered = bool(paths)
        if paths:
            name = paths[0].name
            more = len(paths) - 1
            text = self.tr("Drop {file} here").format(file=name)
            if more:
                text = self.tr("Drop {file} and %Ln more here", "", more).format(file=name)
            say(self._title, self._title.setText, text)
        else:
            say(self._title, self._title.setText, self._title_words)
        self.update()

    def show_title(self, words: Words = "") -> None:
        """Say something else over the button while nothing hovers; nothing is what it was first."""
        self._title_words = words or self._first_words
        self.hover([])

    def show_fault(self, words: Words) -> None:
        """Tell that a file cannot be read; nothing clears it."""
        say(self._fault, self._fault.setText, words)
        self._fault_line.setVisible(bool(words))

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Measure again after the words came in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            QTimer.singleShot(0, self, self._measure)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the words wrap at the width there is."""
        super().resizeEvent(event)
        self._measure()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the dashed edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(ink(Ink.TINT if self._is_hovered else Ink.SURFACE))
        pen = QPen(ink(Ink.ACCENT), 1.6)
        pen.setDashPattern([5, 3])
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 14, 14)
        painter.end()

    def _button_words(self) -> str:
        return self.tr("Choose a file")

    def _take(self, names: list[str]) -> None:
        self.show_fault("")
        self.chosen.emit([Path(name) for name in names])

    def _measure(self) -> None:
        room = max(min(px(_WIDE), self.width() - _AIR), _NARROWEST)
        for wrapped in (self._title, self._sentence):
            wrapped.setFixedWidth(room)
            wrapped.setMinimumHeight(wrapped.heightForWidth(room))
        self._fault.setMaximumWidth(room)
        inside = self.layout()
        if inside is not None:
            # Whoever sets a smaller height than the words need at this text size is overruled.
            needed = inside.totalMinimumSize().height()
            if self.minimumHeight() == self._needed or self.minimumHeight() < needed:
                self.setMinimumHeight(needed)
                self._needed = needed


def _middle(made: QLabel) -> QLabel:
    made.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
    return made
