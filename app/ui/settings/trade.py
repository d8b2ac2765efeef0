"""What the settings know of shops and money: read together, saved one by one, each with Undo."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.services.changes import Changes
from app.services.settings import OwnAccount, RateRow, ShopRow
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.deeds import Done
from app.ui.kit.speech import Words
from app.ui.kit.tasks import TaskRunner
from app.ui.settings.own_accounts import OwnAccountLines
from app.ui.settings.rates import RateLines, month_of_code
from app.ui.settings.rows import SettingGroup
from app.ui.settings.shops import ShopLines


@dataclass(frozen=True, slots=True)
class TradeDesk:
    """The service calls behind it; each may take its time.

    Attributes:
        set_rate: of a currency in a month (202611), in millionths or None.
        set_waiting_rates: of a currency in all months that wait for one.
        mark_own: of a platform and an account; True marks it.
    """

    rates: Callable[[], tuple[RateRow, ...]]
    set_rate: Callable[[str, int, int | None], Changes]
    set_waiting_rates: Callable[[str, int], Changes]
    shops: Callable[[], tuple[ShopRow, ...]]
    rename_shop: Callable[[int, str], Changes]
    move_shop: Callable[[int, str], Changes]
    own_accounts: Callable[[], tuple[OwnAccount, ...]]
    mark_own: Callable[[str, str, bool], Changes]


@dataclass(frozen=True, slots=True)
class TradeFacts:
    """What is shown of it."""

    rates: tuple[RateRow, ...] = ()
    shops: tuple[ShopRow, ...] = ()
    own: tuple[OwnAccount, ...] = ()


class Trade(QObject):
    """Three groups of the settings. Signal did(Done) after each change."""

    did = Signal(object)

    def __init__(self, desk: TradeDesk, tasks: TaskRunner, hub: ChangeHub) -> None:
        super().__init__()
        self._desk, self._tasks, self._hub = desk, tasks, hub
        self._rates, self._shops, self._own = RateLines(), ShopLines(), OwnAccountLines()
        self._shown: tuple[TradeFacts, str] | None = None
        self._now: datetime | None = None
        self._rates.said.connect(self._say_rate)
        self._rates.spread.connect(self._spread_rate)
        self._shops.renamed.connect(self._rename)
        self._shops.moved.connect(self._move)
        self._own.marked.connect(self._mark)

    @property
    def groups(self) -> tuple[SettingGroup, ...]:
        """The groups in their order."""
        return (self._shops.group, self._rates.group, self._own.group)

    def read(self) -> TradeFacts:
        """Read everything; in a reading lane."""
        return TradeFacts(self._desk.rates(), self._desk.shops(), self._desk.own_accounts())

    def show(self, facts: TradeFacts, home: str, now: datetime) -> None:
        """Show it, unless it is on show; the focus stays where it was."""
        self._now = now
        if self._shown != (facts, home):
            self._shown = (facts, home)
            self.fill()

    def fill(self) -> None:
        """Write the lines in the language in use."""
        if self._shown is None or self._now is None:
            return
        facts, home = self._shown
        focused = QApplication.focusWidget()
        name = "" if focused is None else focused.objectName()
        self._shops.show_shops(facts.shops, self._now)
        self._rates.show_rates(facts.rates, home)
        platforms = tuple(dict.fromkeys(shop.platform for shop in facts.shops))
        self._own.show_accounts(facts.own, platforms)
        for group in self.groups if name else ():
            again = group.findChild(QWidget, name)
            if again is not None:
                again.setFocus()

    def _say_rate(self, rate: RateRow, rate_micro: int | None) -> None:
        when = f"{rate.currency} · {month_of_code(rate.month)}"
        self._save(
            lambda: self.tr("Rate saved: {rate}").format(rate=when),
            partial(self._desk.set_rate, rate.currency, rate.month, rate_micro),
        )

    def _spread_rate(self, currency: str, rate_micro: int) -> None:
        self._save(
            lambda: self.tr("All orders in {currency} count now").format(currency=currency),
            partial(self._desk.set_waiting_rates, currency, rate_micro),
        )

    def _rename(self, shop: ShopRow, name: str) -> None:
        def words() -> str:
            return self.tr("The shop is called {name} now").format(name=name)

        self._save(words, partial(self._desk.rename_shop, shop.shop_id, name))

    def _move(self, shop: ShopRow, zone: str) -> None:
        def words() -> str:
            text = self.tr("Files of {shop} are read in this zone from now on")
            return text.format(shop=shop.name)

        self._save(words, partial(self._desk.move_shop, shop.shop_id, zone))

    def _mark(self, account: OwnAccount, is_own: bool) -> None:  # noqa: FBT001 - a signal's argument
        def words() -> str:
            if is_own:
                return self.tr("Orders of {account} count nowhere").format(account=account.account)
            return self.tr("Orders of {account} count again").format(account=account.account)

        self._save(words, partial(self._desk.mark_own, account.platform, account.account, is_own))

    def _save(self, words: Words, change: Callable[[], Changes]) -> None:
        def done(changes: Changes) -> None:
            self._hub.announce(changes)
            self.did.emit(Done(words, changes.action_id))

        self._tasks.write(self, change, done, self._refused)

    def _refused(self, error: Exception) -> None:
        """Write the lines as they are kept, then let the error be told."""
        self.fill()
        self._tasks.tell(error)
