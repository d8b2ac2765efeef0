"""What the settings know of shops and money: read together, saved one by one, each with Undo."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.services.changes import Changes
from app.services.settings import LeapDay, OwnAccount, RateRow, ShopRow
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.deeds import Done
from app.ui.kit.speech import Words
from app.ui.kit.tasks import TaskRunner
from app.ui.labels import leap_day_words
from app.ui.settings.leap_day import LeapDayLine
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
        leap_day: where the 29th of February counts in years without it.
    """

    rates: Callable[[], tuple[RateRow, ...]]
    set_rate: Callable[[str, int, int | None], Changes]
    set_waiting_rates: Callable[[str, int], Changes]
    shops: Callable[[], tuple[ShopRow, ...]]
    rename_shop: Callable[[int, str], Changes]
    move_shop: Callable[[int, str], Changes]
    own_accounts: Callable[[], tuple[OwnAccount, ...]]
    mark_own: Callable[[str, str, bool], Changes]
    leap_day: Callable[[], LeapDay]
    set_leap_day: Callable[[LeapDay], Changes]


@dataclass(frozen=True, slots=True)
class TradeFacts:
    """What is shown of it."""

    rates: tuple[RateRow, ...] = ()
    shops: tuple[ShopRow, ...] = ()
    own: tuple[OwnAccount, ...] = ()
    leap_day: LeapDay = LeapDay.FEBRUARY_28


class Trade(QObject):
    """Three groups of the settings, and a line of another. Signal did(Done) after each change."""

    did = Signal(object)

    def __init__(self, desk: TradeDesk, tasks: TaskRunner, hub: ChangeHub) -> None:
        super().__init__()
        self._desk, self._tasks, self._hub = desk, tasks, hub
        self._rates, self._shops, self._own = RateLines(), ShopLines(), OwnAccountLines()
        self.leap_day = LeapDayLine()
        self._shown: tuple[TradeFacts, str] | None = None
        self._now: datetime | None = None
        self._rates.said.connect(self._say_rate)
        self._rates.spread.connect(self._spread_rate)
        self._shops.renamed.connect(self._rename)
        self._shops.moved.connect(self._move)
        self._own.marked.connect(self._mark)
        self.leap_day.chosen.connect(self._choose_leap_day)

    @property
    def groups(self) -> tuple[SettingGroup, ...]:
        """The groups in their order."""
        return (self._shops.group, self._rates.group, self._own.group)

    def read(self) -> TradeFacts:
        """Read everything; in a reading lane."""
        desk = self._desk
        return TradeFacts(desk.rates(), desk.shops(), desk.own_accounts(), desk.leap_day())

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
        self.leap_day.show_day(facts.leap_day)
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

    def _choose_leap_day(self, leap_day: LeapDay) -> None:
        def words() -> str:
            day = leap_day_words(leap_day)
            return self.tr("29 February counts as {day} in other years").format(day=day)

        self._save(words, partial(self._desk.set_leap_day, leap_day))

    def _save(self, words: Words, change: Callable[[], Changes]) -> None:
        def done(changes: Changes) -> None:
            self._hub.announce(changes)
            self.did.emit(Done(words, changes.action_id))

        self._tasks.write(self, change, done, self._refused)

    def _refused(self, error: Exception) -> None:
        """Write the lines as they are kept, then let the error be told."""
        self.fill()
        self._tasks.tell(error)
