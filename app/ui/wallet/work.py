"""Changes the points of people; each wish is one action with Undo."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.services.changes import Changes
from app.services.points import Posted
from app.ui.error_texts import explain
from app.ui.formats import joined
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.deeds import Done
from app.ui.kit.picking import Chosen
from app.ui.kit.tasks import TaskRunner
from app.ui.wallet.ports import WalletDesk
from app.ui.wallet.wishes import AdjustWish, ExtendWish, ForgiveWish, SpendWish
from app.ui.wallet.words import counted

Answer = tuple[Changes, Posted]


class WalletWork(QObject):
    """Signals: did(Done) after each change; begun and ended around it."""

    did = Signal(object)
    begun = Signal()
    ended = Signal()

    def __init__(self, desk: WalletDesk, tasks: TaskRunner, hub: ChangeHub) -> None:
        super().__init__()
        self._till, self._tasks, self._hub = desk.till, tasks, hub

    def adjust(self, people: Callable[[], Sequence[int]] | Chosen, wish: AdjustWish) -> None:
        """Give people points, or take them; `people` is asked in the lane."""
        till, ids = self._till, people.ids if isinstance(people, Chosen) else people

        def told(posted: Posted) -> str:
            words = counted().given if wish.points > 0 else counted().taken
            parts = [words(posted.points)]
            if posted.entries > 1:
                parts.append(counted().to_people(posted.entries))
            if posted.short:
                parts.append(counted().short(len(posted.short)))
            return joined(parts)

        self._write(
            lambda: till.adjust(ids(), wish.points, wish.key, reason=wish.reason, note=wish.note),
            told,
        )

    def spend(
        self, person: int, wish: SpendWish, spent: Callable[[Posted], object] | None = None
    ) -> None:
        """Redeem points of a person; `spent` is called once it is done."""
        till = self._till
        order = None if wish.order is None else wish.order.order_id
        self._write(
            lambda: till.spend(
                person,
                wish.points,
                wish.key,
                order_id=order,
                reason=wish.terms or "",
                note=wish.note,
            ),
            lambda posted: counted().redeemed(posted.points),
            spent,
        )

    def forgive(self, person: int, wish: ForgiveWish) -> None:
        """Let the debt of a person go."""
        till = self._till
        self._write(
            lambda: till.forgive(person, wish.key, reason=wish.reason, note=wish.note),
            lambda posted: counted().forgiven(posted.points),
        )

    def extend(self, people: Callable[[], Sequence[int]] | Chosen, wish: ExtendWish) -> None:
        """Let points of people last longer; `people` is asked in the lane."""
        till, ids = self._till, people.ids if isinstance(people, Chosen) else people
        self._write(
            lambda: till.extend(ids(), wish.until),
            lambda posted: counted().extended(posted.points),
        )

    def _write(
        self,
        work: Callable[[], Answer],
        words: Callable[[Posted], str],
        then: Callable[[Posted], object] | None = None,
    ) -> None:
        def done(answer: Answer) -> None:
            changes, posted = answer
            self.ended.emit()
            self._hub.announce(changes)
            self.did.emit(Done(partial(self._told, posted, words), posted.action_id))
            if then is not None:
                then(posted)

        def failed(error: Exception) -> None:
            self.ended.emit()
            self.did.emit(Done(explain(error).line))

        self.begun.emit()
        self._tasks.write(self, work, done, failed)

    def _told(self, posted: Posted, words: Callable[[Posted], str]) -> str:
        if posted.entries:
            return words(posted)
        if posted.short:
            return counted().short(len(posted.short))
        return self.tr("Nothing to change: it was so already")
