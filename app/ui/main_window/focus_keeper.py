"""Keeps the focus in the page when what had it goes."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.ui.kit.float_bar import is_in_float_bar
from app.ui.kit.page import Page


class FocusKeeper(QObject):
    """Brings the focus back into the page.

    What is hidden or disabled hands its focus on to the sidebar or to the first tab of the page,
    where keys do other things.

    Args:
        window: what it belongs to.
        sidebar: what stands before the page.
        front: gives the page in front.
    """

    def __init__(self, window: QWidget, sidebar: QWidget, front: Callable[[], Page | None]) -> None:
        super().__init__(window)
        self._window, self._sidebar, self._front = window, sidebar, front
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._moved)

    def _moved(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is None or now is None or not isValid(self._sidebar):
            return
        front = self._front()
        is_lost = self._sidebar.isAncestorOf(now) or (isValid(before) and is_in_float_bar(before))
        if front is None or not is_lost or not self._window.isAncestorOf(now):
            return
        if not isValid(before) or not (before.isVisible() and before.isEnabled()):
            front.catch_focus()
