"""The popup in which a class is given a name: a new one, or another for one that is there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.services.classing import LONGEST_CLASS
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.fields import TextField
from app.ui.kit.layouts import column, row
from app.ui.kit.naming import named
from app.ui.kit.popup import Popup
from app.ui.kit.speech import on_look
from app.ui.kit.texts import label
from app.ui.theme import px


class ClassPopup(Popup):
    """Signal named_so(name)."""

    named_so = Signal(str)

    def __init__(self, anchor: QWidget, before: str = "") -> None:
        super().__init__(anchor)
        self._before = before
        named(self, "classPopup", self._title)
        self.field = named(
            TextField(lambda: self.tr("Name of the class")),
            "className",
            lambda: self.tr("Name of the class"),
        )
        self.field.setMaxLength(LONGEST_CLASS)
        self.field.setText(before)
        self.field.selectAll()
        words = (lambda: self.tr("Rename")) if before else (lambda: self.tr("Add"))
        self.done = named(Button(words, Kind.PRIMARY), "classKeep", words)
        self.done.clicked.connect(lambda _checked=False: self._keep())
        hint = label(self._hint, "small", wraps=True)
        self.setLayout(
            column(
                label(self._title, "strong"),
                self.field,
                hint,
                row(..., self.done),
                gap=10,
                margins=14,
            )
        )
        on_look(self, lambda: self.setFixedWidth(px(320)))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the name on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._keep()
            return
        super().keyPressEvent(event)

    def _keep(self) -> None:
        name = " ".join(self.field.text().split())
        if name and name != self._before:
            self.dismiss()
            self.named_so.emit(name)

    def _title(self) -> str:
        return self.tr("Rename the class") if self._before else self.tr("A class of your own")

    def _hint(self) -> str:
        if self._before:
            return self.tr("Everybody of the class gets the new name; one undo takes it back.")
        return self.tr("It begins with a rule; people can be given it by hand, too.")
