"""Undo and redo from everywhere: the newest wish, or a certain one, by the door it came through."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from app.services.errors import StoppedError
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.tasks import TaskRunner
from app.ui.main_window.conditions import Conditions

if TYPE_CHECKING:
    from app.assembly.shop import OpenShop
    from app.services.changes import Changes
    from app.services.history import Wish
    from app.ui.main_window.edit_menu import EditMenu


class Owner(Protocol):
    """What undo needs of the session."""

    shop: "OpenShop | None"
    tasks: TaskRunner
    hub: ChangeHub

    def undo(self, batch_id: int) -> None:
        """Take an import back and tell how it went."""
        ...


class Back(Protocol):
    """How taking a wish back went."""

    @property
    def action_id(self) -> int:
        """The action that took it back."""
        ...

    @property
    def kept(self) -> int:
        """How much was left as it is."""
        ...


class TakingBack(QObject):
    """Takes wishes back and does them again."""

    def __init__(self, owner: Owner, conditions: Conditions) -> None:
        super().__init__()
        self._owner, self._told = owner, conditions.undoing

    def undo(self, action_id: int | None = None) -> None:
        """Take an action back; without one the newest wish that stands.

        An import comes back with its file alone, so one that was not named is asked for first:
        undo pressed once too often does not empty the shop.
        """
        shop = self._shop()

        def read() -> "tuple[Wish | None, str]":
            wish = shop.history.next_undo(action_id)
            asks = wish is not None and wish.batch_id is not None and action_id is None
            return wish, _title_of(shop, wish) if wish is not None and asks else ""

        def found(answer: "tuple[Wish | None, str]") -> None:
            wish, title = answer
            if wish is None:
                self._told.tell_nothing_to_undo()
            elif wish.batch_id is None:
                self._take_back(wish)
            elif title:
                self._told.ask_import(title, partial(self._owner.undo, wish.batch_id))
            else:
                self._owner.undo(wish.batch_id)

        self._owner.tasks.read(self, read, found)

    def redo(self) -> None:
        """Do again what was taken back last."""
        shop = self._shop()

        def found(wish: "Wish | None") -> None:
            if wish is None:
                self._told.tell_nothing_to_redo()
            elif wish.is_imported_again:
                self._told.tell_import_again()
            else:
                self._take_back(wish)

        self._owner.tasks.read(self, shop.history.next_redo, found)

    def describe(self, menu: "EditMenu") -> None:
        """Write into the menu what Undo and Redo would do now."""
        if self._owner.shop is None:
            return
        shop, history = self._owner.shop, self._owner.shop.history

        def read() -> tuple[str, str]:
            undo, redo = history.next_undo(), history.next_redo()
            if redo is not None and redo.is_imported_again:
                redo = None
            titles = [_title_of(shop, wish) if wish else "" for wish in (undo, redo)]
            return titles[0], titles[1]

        self._owner.tasks.read(menu, read, lambda titles: menu.show_next(*titles))

    def _take_back(self, wish: "Wish") -> None:
        shop = self._shop()

        def work() -> "tuple[Changes, str, int, int]":
            title = _title_of(shop, wish)
            if wish.door == "setting":
                changes, setting = shop.settings.undo(wish.action_id)
                return changes, title, int(setting.is_kept), setting.action_id
            desks: dict[str, Callable[[int], tuple[Changes, Back]]] = {
                "merge": shop.merging.undo,
                "points": shop.points.undo,
                "tier": shop.tiers.undo,
                "coupon": shop.coupons.undo,
            }
            changes, back = desks.get(wish.door, shop.editing.undo)(wish.action_id)
            return changes, title, back.kept, back.action_id

        def done(answer: "tuple[Changes, str, int, int]") -> None:
            changes, title, kept, made = answer
            self._owner.hub.announce(changes)
            again = wish.is_again
            # What was done again is taken back by an undo of the action itself.
            back = partial(self.undo, wish.about_id if again else made)
            if wish.door == "setting":
                self._told.tell_setting_back(is_kept=bool(kept), is_again=again, back=back)
            else:
                self._told.tell_taken_back(title, kept, is_again=again, back=back)
            if wish.door == "points":
                self._tell_left(made)

        self._owner.tasks.write(self, work, done)

    def _tell_left(self, action: int) -> None:
        """Tell how many orders earned by rules that hold no more, if the action was about them."""
        rules = self._shop().points_rules
        self._owner.tasks.read(self, lambda: rules.left_by(action), self._told.tell_left)

    def _shop(self) -> "OpenShop":
        if self._owner.shop is None:
            raise StoppedError
        return self._owner.shop


def _title_of(shop: "OpenShop", wish: "Wish") -> str:
    from app.ui.labels.actions import about_of  # noqa: PLC0415 - not at every start

    return about_of(shop.history.rows([wish.action_id])[wish.action_id])
