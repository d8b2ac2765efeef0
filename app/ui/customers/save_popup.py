"""The popup that keeps the filters as a segment, or takes one away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.kit.buttons import Button, Kind
from app.ui.kit.fields import TextField, Tick
from app.ui.kit.layouts import column, row
from app.ui.kit.naming import named
from app.ui.kit.popup import Popup
from app.ui.kit.speech import Words, on_look
from app.ui.kit.texts import label
from app.ui.theme import px


class SavePopup(Popup):
    """Signals: named_so(name); removed. A name that does not fit is told under the field."""

    named_so = Signal(str)
    removed = Signal()

    def __init__(self, anchor: QWidget, chosen: str | None, *, renames: bool = False) -> None:
        """Make it beside an anchor.

        Args:
            anchor: what it belongs to.
            chosen: the name of the seller's own view that is chosen.
            renames: that view takes another name; else one is kept under a new name.
        """
        super().__init__(anchor)
        title = self._rename_words if renames else self._save_words
        named(self, "savePopup", title)
        self.field = named(
            TextField(lambda: self.tr("Name of the segment")),
            "viewName",
            lambda: self.tr("Name of the segment"),
        )
        self.as_tab = named(
            Tick(lambda: self.tr("Show it as a tab")),
            "viewAsTab",
            lambda: self.tr("Show it as a tab"),
        )
        self.as_tab.setChecked(True)
        if renames:
            self.as_tab.hide()
        self._fault = label("", "fault", wraps=True)
        self._fault.hide()
        self.save_button = named(
            Button(lambda: self.tr("Save"), Kind.PRIMARY), "viewKeep", lambda: self.tr("Save")
        )
        self.remove_button = named(Button("", Kind.GHOST), "viewRemove", "")
        if chosen is not None:
            self.remove_button.set_words(lambda: self.tr("Remove “{view}”").format(view=chosen))
        self.remove_button.setVisible(chosen is not None and not renames)
        if renames and chosen is not None:
            self.field.setText(chosen)
            self.field.selectAll()
        self._lay_out(title)
        on_look(self, lambda: self.setFixedWidth(px(320)))

    def _lay_out(self, title: Words) -> None:
        self.save_button.clicked.connect(self._save)
        self.remove_button.clicked.connect(self._remove)
        self.field.textEdited.connect(lambda: self.show_fault(""))
        heading = label(title, "strong")
        buttons = row(self.remove_button, ..., self.save_button)
        self.setLayout(
            column(heading, self.field, self._fault, self.as_tab, buttons, gap=10, margins=14)
        )

    def show_fault(self, sentence: str) -> None:
        """Tell what is wrong with the name; an empty sentence clears it."""
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))
        self.field.set_faulty(is_faulty=bool(sentence))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._save()
            return
        super().keyPressEvent(event)

    def _save_words(self) -> str:
        return self.tr("Save as segment")

    def _rename_words(self) -> str:
        return self.tr("Rename this segment")

    def _save(self) -> None:
        if self.field.text().strip():
            self.named_so.emit(self.field.text())

    def _remove(self) -> None:
        self.dismiss()
        self.removed.emit()
