"""An open business with every desk that stands on it; no Qt in this module."""

import zlib
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from random import SystemRandom
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from app.assembly.forgetting import Forgetting, moments_of_copies
from app.assembly.in_step import RECOUNTS, all_followers, all_gains
from app.models.database import Function
from app.places import Places
from app.services.changes import Changes, Subject
from app.services.classing import ClassDesk
from app.services.clock import Clock, SystemClock
from app.services.coupons import CouponBook, CouponDesk
from app.services.customers.birthday_functions import birthday_functions
from app.services.customers.marks import mark_functions
from app.services.customers.search_index import search_functions
from app.services.duplicates import MergeDesk
from app.services.editing import EditDesk
from app.services.erasing import EraseAgain, EraseBench, EraseDesk
from app.services.errors import StoppedError
from app.services.exchange.desk import Bench, ImportDesk
from app.services.exchange.views import FileLook, ImportPlan, ImportReport, Watch
from app.services.followers import Followers
from app.services.history import HistoryBook
from app.services.kept_segments import SegmentBook
from app.services.money import decimals, money_functions
from app.services.orders import CustomerBook, bring_forward
from app.services.points import (
    GainsByKind,
    PointsBook,
    PointsLedger,
    PointsRewards,
    PointsRules,
    proposed_rules,
)
from app.services.referral import ReferralBook, ReferralDesk
from app.services.safekeeping import Fault, NewBusiness, Prepared, Snapshot
from app.services.safekeeping.checks import check
from app.services.safekeeping.opening import OpenBusiness, open_business
from app.services.sample_shop import DEMO_CUSTOMERS, write_sample_files
from app.services.segments.functions import segment_functions
from app.services.settings.desk import BusinessSettings
from app.services.tiers import TierBook, TierDesk

SAMPLE_SEED = 20_261_125
# The evening of a shop in the west may be the day after tomorrow's noon at home.
_ROUND_THE_WORLD = timedelta(days=2)
_LONG_AGO = date(2000, 1, 1)


@dataclass(slots=True)
class OpenShop:
    """Everything that can be wished for of one open business."""

    opened: OpenBusiness
    clock: SystemClock
    followers: Followers
    desk: ImportDesk = field(init=False)
    book: CustomerBook = field(init=False)
    settings: BusinessSettings = field(init=False)
    editing: EditDesk = field(init=False)
    classing: ClassDesk = field(init=False)
    forgetting: Forgetting = field(init=False)
    erasing: EraseDesk = field(init=False)
    segments: SegmentBook = field(init=False)
    held_copies: deque[Snapshot] = field(default_factory=deque)
    history: HistoryBook = field(init=False)
    merging: MergeDesk = field(init=False)
    gains: GainsByKind = field(init=False)
    points: PointsLedger = field(init=False)
    points_book: PointsBook = field(init=False)
    points_rules: PointsRules = field(init=False)
    points_rewards: PointsRewards = field(init=False)
    referral: ReferralDesk = field(init=False)
    referral_book: ReferralBook = field(init=False)
    tiers: TierDesk = field(init=False)
    tier_book: TierBook = field(init=False)
    coupons: CouponDesk = field(init=False)
    coupon_book: CouponBook = field(init=False)

    def __post_init__(self) -> None:
        """Set up the desks."""
        database = self.opened.database
        hands = (database, self.clock, self.followers)
        self.classing = ClassDesk(*hands, self.hold_copy)
        self.desk = self.spare_desk()
        self.book = CustomerBook(database, self.clock)
        self.settings = BusinessSettings(*hands)
        self.editing = EditDesk(*hands, self.hold_copy)
        self.forgetting = Forgetting(self.opened.places.config)
        self.erasing = EraseDesk(self._erase_bench())
        self.segments = SegmentBook(database, self.clock)
        self.history = HistoryBook(database)
        self.merging = MergeDesk(*hands, self.hold_copy)
        self.gains = all_gains(self.clock)
        self.points = PointsLedger(database, self.clock, self.gains)
        self.points_book = PointsBook(database, self.clock, self.gains)
        self.points_rules = PointsRules(database, self.clock)
        self.points_rewards = PointsRewards(database, self.clock)
        self.referral = ReferralDesk(*hands, SystemRandom())
        self.referral_book = ReferralBook(database, self.clock)
        self.tiers = TierDesk(database, self.clock)
        self.tier_book = TierBook(database, self.clock)
        # Nobody may guess a code: luck of the computer's own.
        self.coupons = CouponDesk(database, self.clock, SystemRandom(), self.hold_copy)
        self.coupon_book = CouponBook(database, self.clock)

    def found(self, new: NewBusiness) -> None:
        """Write down whose file this is; from now on days are the home zone's."""
        self.opened.found(new)
        self.come_home()

    def come_home(self) -> None:
        """Take the home zone; bring figures and points to today where writing is open."""
        business = self.opened.business()
        if business is None:
            return
        self.clock.zone = ZoneInfo(business.zone)
        if not self.opened.is_read_only:
            self.come_to_today()

    def come_to_today(self) -> Changes:
        """Bring figures and tiers to today, release points and let them expire, at midnight."""
        with self.opened.database.writing() as uow:
            bring_forward(uow, self.clock.today())
        changes, _ = self.points.pass_time()
        self.points_rewards.post_due()
        self.tiers.pass_time()
        self.points_rewards.post_bonuses()
        # Days since the last order are another number for everybody.
        return Changes(changes.subjects | {Subject.CUSTOMERS, Subject.TIERS})

    def restore(self, path: Path) -> None:
        """Bring a copy back and take its home zone.

        Raises:
            CopyRefusedError: it is not what was once written; nothing was changed.
        """
        self.opened.copies.restore(path)
        self.come_home()

    def check(self) -> tuple[Fault, ...]:
        """Check everything, the recounts of summaries and search included."""
        return check(self.opened.database, RECOUNTS)

    def hold_copy(self) -> None:
        """Hold this moment for a copy, as before an import; `finish_copies` verifies it behind.

        Raises:
            OutsideError: disk or lock; nothing is held.
        """
        snapshot = self.opened.copies.start_copy()
        if snapshot is not None:
            self.held_copies.append(snapshot)

    def finish_copies(self) -> None:
        """Verify what was held, and keep it; may stand beside writing.

        Raises:
            ShopUnsoundError: a held copy fails a check, as the shop file did; it was not kept.
            OutsideError: the disk; it was not kept.
        """
        while self.held_copies:
            self.opened.copies.finish_copy(self.held_copies.popleft())

    def fill_with_samples(self, watch: Watch) -> tuple[ImportReport, ...]:
        """Make the invented business's files and bring them in as any seller would.

        Raises:
            StoppedError: the seller stopped it.
        """
        desk = self._desk_of(lambda: None)  # nothing of an invented shop needs a copy
        self._set_sample_rules()
        reports = []
        with TemporaryDirectory(prefix="regulars-sample-") as folder:
            until = self.clock.today() - _ROUND_THE_WORLD
            paths = write_sample_files(
                Path(folder), seed=SAMPLE_SEED, until=until, customers=DEMO_CUSTOMERS
            )
            for path in paths:
                look = desk.look(path, watch)
                reports += [
                    desk.bring(_plan(look, index), watch) for index in range(len(look.tables))
                ]
                if watch.is_cancelled():
                    raise StoppedError
        self.points.pass_time()
        return tuple(reports)

    def _set_sample_rules(self) -> None:
        business = self.opened.business()
        currency = "CNY" if business is None else business.currency
        self.points_rules.put(proposed_rules(decimals(currency)), from_on=_LONG_AGO)

    def _erase_bench(self) -> EraseBench:
        opened = self.opened
        return EraseBench(
            opened.database,
            self.clock,
            self.followers,
            opened.places,
            self.hold_copy,
            partial(moments_of_copies, opened, self.clock),
            self.forgetting,
        )

    def spare_desk(self) -> ImportDesk:
        """Give an import desk beside the import page's own."""
        return self._desk_of(self.hold_copy)

    def _desk_of(self, before_import: Callable[[], None]) -> ImportDesk:
        return ImportDesk(
            Bench(
                self.opened.database,
                self.clock,
                self.followers,
                self.opened.places.imports,
                before_import,
                after_import=self.classing.after_import,
                before_undo=self.classing.before_undo,
            )
        )


def open_shop(prepared: Prepared, clock: SystemClock) -> OpenShop:
    """Open the file of a prepared business with all its desks.

    Raises:
        OutsideError: disk or lock; nothing was half done.
    """
    again = erase_again(prepared.places, clock)
    opened = open_business(prepared, clock, sql_functions(), again=again)
    shop = OpenShop(opened, clock, all_followers(clock))
    business = opened.business() if not opened.faults else None
    if business is not None:
        clock.zone = ZoneInfo(business.zone)
    return shop


def erase_again(places: Places, clock: Clock) -> EraseAgain:
    """Give what erases, in a file that was put back, whoever had been erased before."""
    return EraseAgain(places, sql_functions(), all_followers(clock), clock)


def sql_functions() -> dict[str, Function]:
    """Give the SQL functions that the writer needs."""
    return {
        **search_functions(),
        **money_functions(),
        **birthday_functions(),
        **mark_functions(),
        **segment_functions(),
    }


SAMPLE_SHOPS = {
    "taobao": "山间茶舍",
    "shopify": "Hillside Tea",
    "rakuten": "山あい茶舗",
}


def _plan(look: FileLook, index: int) -> ImportPlan:
    table = look.tables[index]
    return ImportPlan(look, table, shop=SAMPLE_SHOPS.get(table.platform or ""))


def business_key(shop: OpenShop) -> str:
    """Give what tells this business from another: numbers of people mean others elsewhere."""
    return str(zlib.crc32(str(shop.opened.places.business).encode()))
