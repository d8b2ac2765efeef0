"""Give or redeem points from the ledger: first who, then how many."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.services.customers.views import CustomerRow, Question
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.home import Home
from app.ui.kit.tasks import TaskRunner
from app.ui.labels.row_words import name_of
from app.ui.persons import SHOWN, PickPopup
from app.ui.wallet import OneWallet, WalletDesk

Find = Callable[[Question, int], Sequence[CustomerRow]]


class Giving(QObject):
    """Signal did(Done) after a change."""

    did = Signal(object)

    def __init__(
        self, find: Find, desk: WalletDesk, tasks: TaskRunner, hub: ChangeHub, home: Home
    ) -> None:
        super().__init__()
        self._find, self._tasks = find, tasks
        self.wallet = OneWallet(desk, tasks, hub, home)
        self.wallet.did.connect(self.did)
        self.wallet.read.connect(lambda _holding: self._go_on())
        self._next: Callable[[], object] | None = None
        self.popup: PickPopup | None = None

    def give(self, anchor: QWidget) -> None:
        """Ask who, then how many are given or taken."""
        self._ask(anchor, partial(self.wallet.adjust, anchor))

    def redeem(self, anchor: QWidget) -> None:
        """Ask who, then how many are redeemed."""
        self._ask(anchor, partial(self.wallet.spend, anchor))

    def _ask(self, anchor: QWidget, then: Callable[[], object]) -> None:
        popup = PickPopup(anchor)
        self.popup = popup
        popup.asked.connect(partial(self._search, popup))
        popup.picked.connect(lambda row: self._take(row, then))
        popup.show_beside(anchor, popup.field)

    def _search(self, popup: PickPopup, text: str) -> None:
        find = self._find
        if text.strip():
            question = Question(search=text.strip())
            self._tasks.ask(popup, "people", lambda: find(question, SHOWN), popup.offer)
        else:
            popup.offer(())

    def _take(self, row: CustomerRow, then: Callable[[], object]) -> None:
        self._next = then
        self.wallet.begin()
        self.wallet.name_person(name_of(row))
        self.wallet.ask(row.person_id)

    def _go_on(self) -> None:
        act, self._next = self._next, None
        if act is not None:
            act()
