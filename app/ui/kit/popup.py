"""A small card over the window, beside what it belongs to; one question, edited in place."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget
from shiboken6 import isValid
from typing_extensions import override

_GAP = 4
_AIR = 8


class Popup(QFrame):
    """A click beside it, Esc or Enter closes it; the focus goes back to where it was.

    It is a child of the window, not a window: input methods work in it.
    """

    def __init__(self, anchor: QWidget) -> None:
        self._window = anchor.window()
        super().__init__(self._window)
        self._anchor = anchor
        self._came_from: QWidget | None = None
        self.setProperty("card", "popup")
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    def show_beside(self, anchor: QWidget, first: QWidget) -> None:
        """Open under the anchor, or over it where there is no room; first takes the focus."""
        for other in self._window.findChildren(Popup):
            if other is not self and not other.isHidden():
                other.dismiss()
        self._anchor = anchor
        self._came_from = QApplication.focusWidget()
        anchor.installEventFilter(self)
        self.show()
        self.place()
        self.raise_()
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def place(self) -> None:
        """Take the size that the contents need, and stay beside the anchor."""
        anchor = self._anchor
        if not isValid(anchor):
            return
        self.adjustSize()
        inside = self.layout()
        if inside is not None and inside.hasHeightForWidth():  # which adjustSize() does not ask
            self.resize(self.width(), inside.totalHeightForWidth(self.width()))
        room = self._window.rect()
        at = anchor.mapTo(self._window, QPoint(0, anchor.height() + _GAP))
        left = min(at.x(), room.right() - self.width() - _AIR)
        top = at.y()
        if top + self.height() > room.bottom() - _AIR:
            over = at.y() - anchor.height() - 2 * _GAP - self.height()
            lowest = room.bottom() - self.height() - _AIR
            top = min(over, lowest) if over >= 0 else lowest
        self.move(max(left, 0), max(top, 0))

    def closing(self) -> None:
        """Do what is left to do before it closes by itself."""

    def dismiss(self) -> None:
        """Close and give the focus back."""
        self.closing()
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self)
        self.go()
        for target in (self._came_from, self._anchor):
            if had_focus and target is not None and isValid(target) and target.isVisible():
                target.setFocus(Qt.FocusReason.PopupFocusReason)
                return

    def go(self) -> None:
        """Close without a word."""
        self.hide()
        self.deleteLater()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc and Enter."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.dismiss()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go with the page: what it belongs to is hidden."""
        if event.type() == QEvent.Type.Hide and not self.isHidden():
            self.closing()
            self.go()
        return super().eventFilter(watched, event)

    @override
    def event(self, event: QEvent) -> bool:
        """Take Esc before the page does."""
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        was_taken = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self.place()
        return was_taken

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Close when the focus went to something else of the window."""
        if now is None or self.isHidden() or now.window() is not self._window:
            return
        if now is not self and not self.isAncestorOf(now):
            self.closing()
            self.go()
