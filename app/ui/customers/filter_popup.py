"""The popup in which one filter is edited in place; the list behind it follows at once."""

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget
from shiboken6 import isValid
from typing_extensions import override

from app.services.segments import KINDS, Condition, Field, Kind
from app.ui.customers.filter_editors import DayEditor, Editor, Find, NumberEditor, TicksEditor
from app.ui.customers.filter_words import filter_words
from app.ui.kit.buttons import Button
from app.ui.kit.buttons import Kind as Weight
from app.ui.kit.fields import TYPING_PAUSE_MS
from app.ui.kit.layouts import column, row
from app.ui.kit.naming import named
from app.ui.kit.speech import on_look
from app.ui.kit.texts import label
from app.ui.theme import px

_WIDE = 300


class FilterPopup(QFrame):
    """Signals: edited(condition, None while something is missing); removed.

    It lies over the window; a click beside it or Esc closes it.
    """

    edited = Signal(object)
    removed = Signal()

    def __init__(self, parent: QWidget, editor: Editor) -> None:
        self._window = parent.window()
        super().__init__(self._window)
        self.editor = editor
        self._chip = parent
        self.setProperty("card", "popup")
        named(self, "filterPopup", lambda: filter_words(editor.field))
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
            label(lambda: filter_words(editor.field), "strong"),
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
        editor.edited.connect(self._wait)
        on_look(self, lambda: self.setFixedWidth(px(_WIDE)))
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    def show_under(self, chip: QWidget) -> None:
        """Open under a chip, inside the window; the focus goes back to it."""
        self._chip = chip
        self.adjustSize()
        room = self._window.rect()
        at = chip.mapTo(self._window, QPoint(0, chip.height() + 4))
        left = min(at.x(), room.right() - self.width() - 8)
        top = min(at.y(), room.bottom() - self.height() - 8)
        self.move(max(left, 0), max(top, 0))
        self.show()
        self.raise_()
        self.editor.op.setFocus(Qt.FocusReason.PopupFocusReason)
        if self.editor.condition() is not None:
            self.tell()

    def dismiss(self) -> None:
        """Tell what is filled in, close, and give the focus back."""
        if self._pause.isActive():
            self.tell()
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self)
        self._go()
        if had_focus and isValid(self._chip):
            self._chip.setFocus(Qt.FocusReason.PopupFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc and Enter."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.dismiss()
            return
        super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        """Take Esc before the page does."""
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def tell(self) -> None:
        """Tell the condition as it is filled in."""
        self._pause.stop()
        self.edited.emit(self.editor.condition())

    def _wait(self) -> None:
        self._pause.start()

    def _remove(self) -> None:
        self._pause.stop()
        self.removed.emit()
        self._go()

    def _go(self) -> None:
        self._pause.stop()
        self.hide()
        self.deleteLater()

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Close when the focus went to something else of the window."""
        if now is None or self.isHidden() or now.window() is not self.window():
            return
        if now is not self and not self.isAncestorOf(now):
            self.dismiss()


def editor_for(
    field: Field, condition: Condition | None, find: Find, currency: str
) -> Editor | None:
    """Make what a filter is filled in with; None for one that is only there or not.

    Args:
        field: what the filter asks about.
        condition: what it asks now.
        find: asks for the values that there are; not used for the few answers about messages.
        currency: of amounts.
    """
    kind = KINDS[field]
    if kind is Kind.YES_NO:
        return None
    if kind is Kind.NUMBER:
        return NumberEditor(field, condition, currency)
    if kind is Kind.DAY:
        return DayEditor(field, condition)
    return TicksEditor(field, condition, find)
