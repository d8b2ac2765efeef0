"""The points of the selected people: one popup, one action, however many they are."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.services.points import AdjustOutlook, Standing
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.picking import Chosen
from app.ui.kit.tasks import TaskRunner
from app.ui.kit.wishes import open_from
from app.ui.wallet.adjust_popup import AdjustPopup
from app.ui.wallet.ports import WalletDesk
from app.ui.wallet.wishes import AdjustWish, Whose
from app.ui.wallet.work import WalletWork


class ManyWallets(QObject):
    """Signals: did(Done) after a change; begun and ended around it."""

    did = Signal(object)
    begun = Signal()
    ended = Signal()

    def __init__(self, desk: WalletDesk, tasks: TaskRunner, hub: ChangeHub) -> None:
        super().__init__()
        self._purse, self._usual, self._tasks = desk.purse, desk.usual, tasks
        self._work = WalletWork(desk, tasks, hub)
        self._work.did.connect(self.did)
        self._work.begun.connect(self.begun)
        self._work.ended.connect(self.ended)
        self.popup: AdjustPopup | None = None

    def ask(self, chosen: Chosen, anchor: QWidget) -> None:
        """Open the popup for these people beside a button or the list."""
        purse = self._purse
        if chosen.count == 1:
            person = chosen.ids()[0]

            def open_up(standing: Standing) -> None:
                self._open(chosen, Whose(1, standing.available, standing.debt), anchor)

            self._tasks.ask(self, "standing", lambda: purse.standing(person), open_up)
        elif chosen.count:
            self._open(chosen, Whose(chosen.count), anchor)

    def _open(self, chosen: Chosen, whose: Whose, anchor: QWidget) -> None:
        popup = AdjustPopup(anchor, whose)
        self.popup = popup
        popup.wished.connect(partial(self._adjust, chosen))
        popup.typed.connect(partial(self._foresee, popup, chosen))
        popup.people_wanted.connect(partial(open_from, anchor, self._tasks))
        self._tasks.ask(popup, "usual", self._usual, popup.show_usual)
        popup.show_beside(anchor, popup.amount)

    def _adjust(self, chosen: Chosen, wish: AdjustWish) -> None:
        self._work.adjust(chosen, wish)

    def _foresee(self, popup: AdjustPopup, chosen: Chosen, points: int) -> None:
        purse = self._purse

        def show(outlook: AdjustOutlook) -> None:
            if isValid(popup):
                popup.show_effect(points, outlook)

        self._tasks.ask(popup, "effect", lambda: purse.adjust_outlook(chosen.ids(), points), show)
