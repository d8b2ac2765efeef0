"""Undo and redo from everywhere: the newest wish, or a certain one, by the door it came through."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from app.services.errors import StoppedError
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.tasks import TaskRunner
from app.ui.main_window.conditions import Conditions

if TYPE_CHECKING:
    from app.assembly.shop import OpenShop
    from app.services.changes import Changes
    from app.services.editing import TakenBack, Wish


class Owner(Protocol):
    """What undo needs of the session."""

    shop: "OpenShop | None"
    tasks: TaskRunner
    hub: ChangeHub

    def undo(self, batch_id: int) -> None:
        """Take an import back and tell how it went."""
        ...


class TakingBack(QObject):
    """Takes wishes back and does them again."""

    def __init__(self, owner: Owner, conditions: Conditions) -> None:
        super().__init__()
        self._owner, self._conditions = owner, conditions

    def undo(self, action_id: int | None = None) -> None:
        """Take an action back; without one the newest edit or import that stands."""
        shop = self._shop()

        def found(wish: "Wish | None") -> None:
            if wish is None:
                self._conditions.tell_nothing_to_undo()
            elif wish.batch_id is not None:
                self._owner.undo(wish.batch_id)
            else:
                self._take_back(wish.action_id, is_again=False)

        self._owner.tasks.read(self, lambda: shop.editing.next_undo(action_id), found)

    def redo(self) -> None:
        """Do again what was taken back last."""
        shop = self._shop()

        def found(undone: int | None) -> None:
            if undone is None:
                self._conditions.tell_nothing_to_redo()
            else:
                self._take_back(undone, is_again=True)

        self._owner.tasks.read(self, shop.editing.newest_redoable, found)

    def _take_back(self, action_id: int, *, is_again: bool) -> None:
        shop = self._shop()

        def done(answer: "tuple[Changes, TakenBack]") -> None:
            changes, report = answer
            self._owner.hub.announce(changes)
            self._conditions.tell_taken_back(report.restored, report.kept, is_again=is_again)

        self._owner.tasks.write(self, lambda: shop.editing.undo(action_id), done)

    def _shop(self) -> "OpenShop":
        if self._owner.shop is None:
            raise StoppedError
        return self._owner.shop
