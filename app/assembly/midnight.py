"""The home day turns while the window is open: what time does to points is done then."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.tasks import TaskRunner

if TYPE_CHECKING:
    from datetime import date

    from app.assembly.shop import OpenShop

# A computer may have slept over midnight, and a home zone may change: the day is looked at anew.
_LOOK_MS = 60_000


class Midnight(QObject):
    """Has the shop brought to a new day within a minute of its beginning."""

    def __init__(
        self, tasks: TaskRunner, hub: ChangeHub, shop: Callable[[], "OpenShop"], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._tasks, self._hub, self._shop = tasks, hub, shop
        self._day: date | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look for a new day from now on; today was come to when the business was opened."""
        self._day = self._shop().clock.today()
        self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def look(self) -> None:
        """Bring the shop to today, if that is another day; else release what has become due."""
        shop = self._shop()
        if shop.opened.is_read_only:
            return
        today = shop.clock.today()
        if today == self._day:
            is_due = shop.points_book.is_due
            self._tasks.read(self, is_due, lambda found: self._release(is_due=found))
            return
        self._day = today
        self._tasks.write(self, shop.come_to_today, self._hub.announce)

    def _release(self, *, is_due: bool) -> None:
        if is_due:
            self._tasks.write(self, self._shop().come_to_today, self._hub.announce)
