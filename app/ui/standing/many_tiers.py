"""The tier of the selected people: one popup, one action, however many they are."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.services.changes import Changes
from app.services.tiers import TierSettings
from app.ui.error_texts import explain
from app.ui.formats import number
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.deeds import Done
from app.ui.kit.home import Home
from app.ui.kit.picking import Chosen
from app.ui.kit.tasks import TaskRunner
from app.ui.labels.tiers import tier_words
from app.ui.standing.ports import StandingDesk
from app.ui.standing.set_popup import SetTierPopup


class ManyTiers(QObject):
    """Signals: did(Done) after a change; begun and ended around it."""

    did = Signal(object)
    begun = Signal()
    ended = Signal()

    def __init__(
        self, desk: StandingDesk | None, tasks: TaskRunner, hub: ChangeHub, home: Home
    ) -> None:
        super().__init__()
        self._desk, self._tasks, self._hub, self._home = desk, tasks, hub, home
        self.popup: SetTierPopup | None = None

    def know(self, told: Callable[[bool], object]) -> None:
        """Ask whether the shop has tiers; nothing is told without a desk."""
        if self._desk is not None:

            def found(settings: TierSettings | None) -> None:
                told(settings is not None)

            self._tasks.ask(self, "tiers", self._desk.book.settings, found)

    def ask(self, chosen: Chosen, anchor: QWidget) -> None:
        """Open the popup for these people beside a button or the list."""
        if self._desk is not None and chosen.count:
            opened = partial(self._open, chosen, anchor)
            self._tasks.ask(self, "settings", self._desk.book.settings, opened)

    def _open(self, chosen: Chosen, anchor: QWidget, settings: TierSettings | None) -> None:
        if settings is None:
            return
        popup = SetTierPopup(anchor, settings, None, self._home.clock.today(), chosen.count)
        popup.set_wanted.connect(partial(self._set, chosen))
        self.popup = popup
        popup.show_beside(anchor, popup.tier)

    def _set(self, chosen: Chosen, tier: str, until: date | None, reason: str, note: str) -> None:
        desk = self._desk
        if desk is None:
            return

        def done(answer: tuple[Changes, int]) -> None:
            changes, action = answer
            self.ended.emit()
            self._hub.announce(changes)
            self.did.emit(Done(lambda: _Words().set_for(chosen.count, tier), action))

        def failed(error: Exception) -> None:
            self.ended.emit()
            self.did.emit(Done(explain(error).line))

        self.begun.emit()
        self._tasks.write(
            self,
            lambda: desk.desk.set_by_hand(
                chosen.ids(), tier, until=until, reason=reason, note=note
            ),
            done,
            failed,
        )


class _Words(QObject):
    """Only tr() of an object knows plural forms."""

    def set_for(self, n: int, tier: str) -> str:
        words = self.tr("{count} customer(s) are {tier} now", "", n)
        return words.format(count=number(n), tier=tier_words(tier))
