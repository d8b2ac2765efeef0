"""Looks for duplicates by itself: after a start and after imports, behind what the seller does."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.services.changes import Changes, Subject
from app.services.errors import StoppedError
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.tasks import Progress, TaskRunner

if TYPE_CHECKING:
    from app.assembly.shop import OpenShop
    from app.services.duplicates.views import FindReport

_CALM_MS = 3_000  # of several files in a row the last one is waited for


class Lookout(QObject):
    """Has duplicates looked for whenever people came that nobody compared."""

    def __init__(
        self, tasks: TaskRunner, hub: ChangeHub, shop: Callable[[], "OpenShop"], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._tasks, self._hub, self._shop = tasks, hub, shop
        self._watch = Progress(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_CALM_MS)
        self._timer.timeout.connect(self._look)
        hub.changed.connect(self._changed)

    def start(self) -> None:
        """Look soon, if there is anything to look at."""
        self._timer.start()

    def stop(self) -> None:
        """Look no more; what is being looked at is left."""
        self._timer.stop()
        self._watch.cancel()

    def _changed(self, changes: object) -> None:
        if isinstance(changes, Changes) and Subject.IMPORTS in changes.subjects:
            self._timer.start()

    def _look(self) -> None:
        shop, watch = self._shop(), self._watch
        if shop.opened.is_read_only:
            return

        def work() -> "tuple[Changes, FindReport] | None":
            return shop.merging.find(watch) if shop.merging.is_stale() else None

        self._tasks.read(self, work, self._found, self._failed)

    def _found(self, answer: "tuple[Changes, FindReport] | None") -> None:
        if answer is not None:
            self._hub.announce(answer[0])

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, StoppedError):
            self._tasks.tell(error)
