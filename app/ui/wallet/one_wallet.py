"""The points of one person: read, shown, and changed by the popups beside their buttons."""

from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.services.points import Gain, Posted
from app.services.points.vouchers import voucher_code
from app.ui.formats import day
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.home import Home
from app.ui.kit.tasks import TaskRunner
from app.ui.labels.tiers import tier_words
from app.ui.wallet.adjust_popup import AdjustPopup
from app.ui.wallet.other_popups import ExtendPopup, ForgivePopup
from app.ui.wallet.ports import Holding, WalletDesk, holding_of
from app.ui.wallet.spend_popup import Spendable, SpendPopup
from app.ui.wallet.statement_dialog import StatementDialog, Wanted
from app.ui.wallet.voucher_popup import VoucherPopup
from app.ui.wallet.wishes import AdjustWish, ExtendWish, ForgiveWish, SpendWish, Whose
from app.ui.wallet.words import counted
from app.ui.wallet.work import WalletWork


class OneWallet(QObject):
    """Signals: read(Holding) whenever it was; did(Done) after a change."""

    read = Signal(object)
    did = Signal(object)

    def __init__(self, desk: WalletDesk, tasks: TaskRunner, hub: ChangeHub, home: Home) -> None:
        super().__init__()
        self._desk, self._tasks, self._home = desk, tasks, home
        self.work = WalletWork(desk, tasks, hub)
        self.work.did.connect(self.did)
        self._person: int | None = None
        self._name = ""
        self.holding: Holding | None = None
        self.popup: QWidget | None = None
        self.dialog: StatementDialog | None = None

    def begin(self) -> None:
        """Mean nobody until a person is asked for."""
        self._person, self.holding = None, None

    def ask(self, person: int) -> None:
        """Read the points of a person."""
        if person != self._person:
            self._person, self.holding = person, None
        desk = self._desk
        self._tasks.ask(self, "points", lambda: holding_of(desk, person), self._take)

    def name_person(self, name: str) -> None:
        """Say how the person is called, for popups and vouchers."""
        self._name = name

    def adjust(self, anchor: QWidget) -> None:
        """Open the popup that gives or takes points."""
        if (holding := self.holding) is not None:
            popup = AdjustPopup(anchor, self._whose(holding))
            popup.wished.connect(lambda wish: self._adjust(holding.person_id, wish))
            self._tasks.ask(popup, "usual", self._desk.usual, popup.show_usual)
            popup.show_beside(anchor, popup.amount)
            self.popup = popup

    def spend(self, anchor: QWidget) -> None:
        """Open the popup that redeems points."""
        if (holding := self.holding) is not None:
            can_be = Spendable(holding.offers, holding.orders, self._home.currency)
            popup = SpendPopup(anchor, self._whose(holding), can_be)
            popup.wished.connect(lambda wish: self._spend(holding.person_id, wish, anchor))
            popup.show_beside(anchor, popup.amount)
            self.popup = popup

    def extend(self, anchor: QWidget) -> None:
        """Open the popup that lets points last longer."""
        if (holding := self.holding) is not None:
            popup = ExtendPopup(anchor, holding.lots, self._today)
            popup.wished.connect(lambda wish: self._extend(holding.person_id, wish))
            popup.show_beside(anchor, popup.until)
            self.popup = popup

    def forgive(self, anchor: QWidget) -> None:
        """Open the popup that lets a debt go."""
        if (holding := self.holding) is not None and holding.standing.debt:
            popup = ForgivePopup(anchor, holding.standing.debt)
            popup.wished.connect(lambda wish: self._forgive(holding.person_id, wish))
            popup.show_beside(anchor, popup.reason)
            self.popup = popup

    def state(self, parent: QWidget) -> None:
        """Open the statement over a page."""
        if (holding := self.holding) is not None:
            wanted = Wanted(holding, self._name, self._desk)
            self.dialog = StatementDialog(parent, wanted, self._tasks, self._home)
            self.dialog.did.connect(self.did)
            self.dialog.open()

    @property
    def _today(self) -> date:
        return self._home.clock.today()

    def _whose(self, holding: Holding) -> Whose:
        return Whose(1, holding.standing.available, holding.standing.debt, self._name)

    def _take(self, holding: Holding) -> None:
        if holding.person_id == self._person:
            self.holding = holding
            self.read.emit(holding)

    def _adjust(self, person: int, wish: AdjustWish) -> None:
        self.work.adjust(lambda: [person], wish)

    def _extend(self, person: int, wish: ExtendWish) -> None:
        self.work.extend(lambda: [person], wish)

    def _forgive(self, person: int, wish: ForgiveWish) -> None:
        self.work.forgive(person, wish)

    def _spend(self, person: int, wish: SpendWish, anchor: QWidget) -> None:
        def spent(posted: Posted) -> None:
            if posted.entry_id is not None and anchor.isVisible():
                self._show_voucher(anchor, posted, wish)

        self.work.spend(person, wish, spent)

    def _show_voucher(self, anchor: QWidget, posted: Posted, wish: SpendWish) -> None:
        gain, code = posted.gain, voucher_code(posted.entry_id or 0)
        if gain.code:
            text = self.coupon_words(posted.points, gain)
            popup = VoucherPopup(anchor, gain.code, text, self._coupon_hint)
        elif gain.what:
            tier, text = tier_words(gain.what), self.kept_words(posted.points, gain)
            popup = VoucherPopup(anchor, tier, text, self._kept_hint)
        else:
            text = self.voucher_words(posted.points, wish, code)
            popup = VoucherPopup(anchor, code, text)
        popup.show_beside(anchor, popup.copy_button)
        self.popup = popup

    def _coupon_hint(self) -> str:
        return self.tr("Send it to the customer, who holds the coupon now.")

    def _kept_hint(self) -> str:
        return self.tr("Send it to the customer. Nothing more is to be done.")

    def coupon_words(self, points: int, gain: Gain) -> str:
        """Give the text about a coupon that was redeemed, to be sent to the customer."""
        if gain.until is None:
            words = self.tr(
                "{name}, you have redeemed {points} for “{coupon}”. Your code is {code}:"
                " please write it into the remark of your next order."
            )
        else:
            words = self.tr(
                "{name}, you have redeemed {points} for “{coupon}”. Your code is {code}, good until"
                " {day}: please write it into the remark of your next order."
            )
        return words.format(
            name=self._name,
            points=counted().points(points),
            coupon=gain.what,
            code=gain.code,
            day="" if gain.until is None else day(gain.until),
        )

    def kept_words(self, points: int, gain: Gain) -> str:
        """Give the text about a tier that is kept, to be sent to the customer."""
        words = self.tr("{name}, you have redeemed {points}. You stay {tier} until {day}.")
        return words.format(
            name=self._name,
            points=counted().points(points),
            tier=tier_words(gain.what),
            day="" if gain.until is None else day(gain.until),
        )

    def voucher_words(self, points: int, wish: SpendWish, code: str) -> str:
        """Give the text of a voucher, to be sent to the customer."""
        name, what, order = self._name, wish.what or wish.note, ""
        if wish.order is not None:
            order = wish.order.order_no or day(wish.order.on)
            words = self.tr(
                "{name}, you have redeemed {points} for {what}. Your voucher is {code}."
                " It is for your order {order}."
            )
            if not what:
                words = self.tr(
                    "{name}, you have redeemed {points}. Your voucher is {code}."
                    " It is for your order {order}."
                )
        elif what:
            words = self.tr(
                "{name}, you have redeemed {points} for {what}. Your voucher is {code}:"
                " please write it into the remark of your next order."
            )
        else:
            words = self.tr(
                "{name}, you have redeemed {points}. Your voucher is {code}:"
                " please write it into the remark of your next order."
            )
        return words.format(
            name=name, points=counted().points(points), what=what, code=code, order=order
        )
