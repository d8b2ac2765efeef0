"""The dialog before what cannot be taken back: what goes, what stays, the safe button first."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.kit.buttons import Button, Kind
from app.ui.kit.layouts import column, row
from app.ui.kit.naming import named
from app.ui.kit.pictures import IconLabel
from app.ui.kit.speech import Words, on_look, words_of
from app.ui.kit.texts import label
from app.ui.theme import Ink, px

_WIDE = 520


class ConfirmDialog(QDialog):
    """Opened, never waited for: connect accepted. Closing it any other way changes nothing."""

    def __init__(
        self,
        parent: QWidget,
        question: Words,
        *,
        goes: Sequence[Words],
        stays: Sequence[Words],
        verb: Words,
    ) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words_of(question))
        safe = named(
            Button(lambda: self.tr("Keep everything as it is")),
            "confirmKeep",
            lambda: self.tr("Keep everything as it is"),
        )
        act = named(Button(verb, Kind.PRIMARY), "confirmAct", verb)
        safe.clicked.connect(self.reject)
        act.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 20)
        layout.setSpacing(14)
        layout.addWidget(label(question, "section", wraps=True))
        layout.addLayout(self._part(lambda: self.tr("What goes"), goes, ("minus", Ink.BAD)))
        layout.addLayout(self._part(lambda: self.tr("What stays"), stays, ("check", Ink.OK)))
        layout.addStretch(1)
        layout.addLayout(row(..., safe, act))
        on_look(self, lambda: self.setFixedWidth(px(_WIDE)))
        safe.setDefault(True)
        safe.setFocus()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the words are at this width."""
        super().showEvent(event)
        inside = self.layout()
        if inside is not None:
            self.resize(self.width(), inside.totalHeightForWidth(self.width()))

    def _part(self, heading: Words, lines: Sequence[Words], mark: tuple[str, Ink]) -> QVBoxLayout:
        part = column(label(heading, "strong"), gap=6)
        for words in lines:
            icon = column(1, IconLabel(mark[0], mark[1], 14), ..., gap=0)
            part.addLayout(row(icon, (label(words, "second", wraps=True), 1), gap=10))
        return part
