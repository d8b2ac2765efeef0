"""Copies while the window is open: every half hour, and of the moment before imports and edits."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.tasks import TaskRunner

if TYPE_CHECKING:
    from app.assembly.shop import OpenShop

_EVERY_MS = 30 * 60 * 1000


class CopyKeeper(QObject):
    """Has copies taken and verified, off the window's thread. Signals: copied."""

    copied = Signal()

    def __init__(
        self, tasks: TaskRunner, hub: ChangeHub, shop: Callable[[], "OpenShop"], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._tasks, self._shop = tasks, shop
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._copy_if_changed)
        hub.changed.connect(self._finish)

    def start(self) -> None:
        """Copy every half hour from now on, if something changed."""
        self._timer.start()

    def stop(self) -> None:
        """Take no more copies."""
        self._timer.stop()

    def _copy_if_changed(self) -> None:
        copies = self._shop().opened.copies
        self._tasks.write(self, copies.copy_if_changed, self._told)

    def _finish(self, *_what: object) -> None:
        shop = self._shop()
        if shop.held_copies:
            self._tasks.read(self, shop.finish_copies, self._told)

    def _told(self, _answer: object) -> None:
        self.copied.emit()
