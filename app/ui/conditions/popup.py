"""The popup in which one filter is edited in place; the list behind it follows at once."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.conditions.editors import Editor
from app.ui.conditions.fields import field_words
from app.ui.kit.buttons import Button
from app.ui.kit.buttons import Kind as Weight
from app.ui.kit.fields import TYPING_PAUSE_MS
from app.ui.kit.layouts import column, row
from app.ui.kit.naming import named
from app.ui.kit.popup import Popup
from app.ui.kit.speech import on_look
from app.ui.kit.texts import label
from app.ui.theme import px

_WIDE = 300


class FilterPopup(Popup):
    """Signals: edited(condition, None while something is missing); removed."""

    edited = Signal(object)
    removed = Signal()

    def __init__(self, anchor: QWidget, editor: Editor) -> None:
        super().__init__(anchor)
        self.editor = editor
        named(self, "filterPopup", lambda: field_words(editor.field))
        remove = named(
            Button(lambda: self.tr("Remove filter"), Weight.GHOST),
            "filterRemove",
            lambda: self.tr("Remove filter"),
        )
        done = named(
            Button(lambda: self.tr("Done"), Weight.DEFAULT), "filterDone", lambda: self.tr("Done")
        )
        remove.clicked.connect(self._remove)
        done.clicked.connect(self.dismiss)
        layout: QVBoxLayout = column(
            label(lambda: field_words(editor.field), "strong"),
            editor,
            row(remove, ..., done),
            gap=10,
            margins=14,
        )
        self.setLayout(layout)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._pause.timeout.connect(self.tell)
        editor.edited.connect(self._pause.start)
        on_look(self, lambda: self.setFixedWidth(px(_WIDE)))

    def show_under(self, chip: QWidget) -> None:
        """Open under a chip, ready for the value; what is filled in by itself is told."""
        first = self.editor.filled.first_field()
        self.show_beside(chip, self.editor.op if first.isHidden() else first)
        if isinstance(first, QLineEdit):
            first.selectAll()
        if self.editor.condition() is not None:
            self.tell()

    def tell(self) -> None:
        """Tell the condition as it is filled in."""
        self._pause.stop()
        self.edited.emit(self.editor.condition())

    @override
    def closing(self) -> None:
        """Tell what was typed last."""
        if self._pause.isActive():
            self.tell()

    def _remove(self) -> None:
        self._pause.stop()
        self.removed.emit()
        self.go()
