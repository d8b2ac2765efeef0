"""The short notice at the foot of the window: what happened, and Undo."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from app.ui.kit.buttons import Button, Kind, icon_button
from app.ui.kit.naming import named
from app.ui.kit.pictures import IconLabel
from app.ui.kit.speech import Words, say
from app.ui.kit.texts import label
from app.ui.theme import Ink

SHOWN_MS = 10_000
_FOOT = 24
_GAP = 12


class Toast(QFrame):
    """One notice at a time over the window it was made for; a newer one takes its place.

    It goes after ten seconds, but waits while the mouse is on it or it has the focus. F6 brings
    the focus to it, Esc closes it and gives the focus back. Never the only place of an error.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._came_from: QWidget | None = None
        self._act: Callable[[], object] | None = None
        self.setProperty("card", "toast")
        self._icon = IconLabel("circle-check", Ink.TOAST_ACTION)
        self._text: QLabel = label("", "toast")
        self.action_button = named(Button("", Kind.TOAST), "toastAction", "")
        self.action_button.clicked.connect(self._do)
        self._close = named(icon_button("x", self._close_words), "toastClose", self._close_words)
        self._close.set_icon("x", Ink.ON_TOAST)
        self._close.clicked.connect(self.dismiss)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 8, 6)
        layout.setSpacing(10)
        for part in (self._icon, self._text, self.action_button, self._close):
            layout.addWidget(part)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self._expire)
        named(self, "toast", "")
        window.installEventFilter(self)
        self.hide()

    def show_notice(
        self,
        words: Words,
        action: Words = "",
        act: Callable[[], object] | None = None,
        icon_name: str = "circle-check",
    ) -> None:
        """Show what happened and, with an action, the button that does it."""
        self._act = act
        say(self._text, self._text.setText, words)
        say(self, self.setAccessibleName, words)
        self._icon.show_icon(icon_name, Ink.TOAST_ACTION)
        self.action_button.set_words(action)
        self.action_button.setVisible(bool(action) and act is not None)
        self.show()
        self.raise_()
        self._place()
        self._timer.start()

    def take_focus(self) -> None:
        """Bring the focus to the notice; nothing happens when there is none."""
        if self.isHidden():
            return
        self._came_from = QApplication.focusWidget()
        target = self._close if self.action_button.isHidden() else self.action_button
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def dismiss(self) -> None:
        """Close it and give the focus back to where it was."""
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self._window)
        self._timer.stop()
        self.hide()
        if had_focus and self._came_from is not None:
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot when the window changes its size."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Take the room that other words or another size need."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange):
            QTimer.singleShot(0, self, self._place)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        """Wait while the mouse is on it."""
        self._timer.stop()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        """Count again from the start."""
        self._timer.start()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            return
        super().keyPressEvent(event)

    def _close_words(self) -> str:
        return self.tr("Close the notice")

    def _do(self) -> None:
        act = self._act
        self.dismiss()
        if act is not None:
            act()

    def _expire(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self._timer.start()
            return
        self.hide()

    def _place(self) -> None:
        self.adjustSize()
        room = self._window.rect()
        left = (room.width() - self.width()) // 2
        here = QRect(QPoint(left, room.height() - self.height() - _FOOT), self.size())
        # What can be pressed at the foot of a page stays in reach.
        covered = [place.top() for place in self._pressed_places() if place.intersects(here)]
        self.move(left, min(covered) - self.height() - _GAP if covered else here.top())

    def _pressed_places(self) -> Iterator[QRect]:
        for button in self._window.findChildren(Button):
            is_there = button.isVisible() and not self.isAncestorOf(button)
            if is_there and button.focusPolicy() and not button.visibleRegion().isEmpty():
                yield QRect(button.mapTo(self._window, QPoint(0, 0)), button.size())
