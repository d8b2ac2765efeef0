"""The popup that asks for the name of a segment."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.kit.buttons import Button, Kind
from app.ui.kit.fields import TextField
from app.ui.kit.layouts import column, row
from app.ui.kit.naming import named
from app.ui.kit.popup import Popup
from app.ui.kit.speech import Words, on_look
from app.ui.kit.texts import label
from app.ui.theme import px

_LONGEST = 40


class NamePopup(Popup):
    """Signal named_so(name). A name that does not fit is told under the field.

    Args:
        anchor: what it belongs to.
        title: what the name is for.
        verb: what the button says.
        name: what stands in the field at first.
    """

    named_so = Signal(str)

    def __init__(self, anchor: QWidget, title: Words, verb: Words, name: str = "") -> None:
        super().__init__(anchor)
        named(self, "namePopup", title)
        self.field = named(
            TextField(lambda: self.tr("Name of the segment")),
            "segmentName",
            lambda: self.tr("Name of the segment"),
        )
        self.field.setMaxLength(_LONGEST)
        self.field.setText(name)
        self.field.selectAll()
        self._fault = label("", "fault", wraps=True)
        self._fault.hide()
        keep = named(Button(verb, Kind.PRIMARY), "segmentNameKeep", verb)
        keep.clicked.connect(self._keep)
        self.field.textEdited.connect(lambda: self.show_fault(""))
        self.setLayout(
            column(
                label(title, "strong"), self.field, self._fault, row(..., keep), gap=10, margins=14
            )
        )
        on_look(self, lambda: self.setFixedWidth(px(320)))

    def show_fault(self, sentence: str) -> None:
        """Tell what is wrong with the name; an empty sentence clears it."""
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))
        self.field.set_faulty(is_faulty=bool(sentence))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the name on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._keep()
            return
        super().keyPressEvent(event)

    def _keep(self) -> None:
        name = " ".join(self.field.text().split())
        if name:
            self.named_so.emit(name)
