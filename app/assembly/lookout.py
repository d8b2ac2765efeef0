"""Looks for duplicates by itself, behind what the seller does.

After a start, after imports, and once a contact is said to be shared by several, or no longer.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.services.changes import Changes, Subject
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.tasks import TaskRunner

if TYPE_CHECKING:
    from app.assembly.shop import OpenShop
    from app.ui.customers import LongWork

_CALM_MS = 3_000  # of several files in a row the last one is waited for


class Lookout(QObject):
    """Has duplicates looked for whenever people came that nobody compared."""

    def __init__(
        self, tasks: TaskRunner, hub: ChangeHub, shop: Callable[[], "OpenShop"], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._tasks, self._hub, self._shop = tasks, hub, shop
        self._work: LongWork | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_CALM_MS)
        self._timer.timeout.connect(self._look)
        hub.changed.connect(self._changed)

    @property
    def work(self) -> "LongWork":
        """What looks; the page of duplicates shows how far it is. The business is open."""
        if self._work is None:
            from app.ui.customers import LongWork  # noqa: PLC0415 - after the first frame

            self._work = LongWork(self._shop().merging, self._tasks, self._hub, self)
        return self._work

    def start(self) -> None:
        """Look soon, if there is anything to look at."""
        self._timer.start()

    def stop(self) -> None:
        """Look no more; what is being looked at is left."""
        self._timer.stop()
        if self._work is not None:
            self._work.stop()

    def _changed(self, changes: object) -> None:
        # An import announces None: anything may be new.
        if not isinstance(changes, Changes) or changes.touches(Subject.IMPORTS, Subject.LIKENESS):
            self._timer.start()

    def _look(self) -> None:
        if not self._shop().opened.is_read_only:
            self.work.find_if_stale()
