"""Pages of a made-up shop, whose services answer from memory."""

from pathlib import Path
from zoneinfo import ZoneInfo

from app.services.exchange.views import Batch, Counts
from app.services.safekeeping.views import BusinessFacts, CopyRow
from app.services.settings import OwnAccount, RateRow, ShopRow
from app.ui.settings import SettingsDesk, TradeDesk
from app.ui.today import TodayDesk, TodayFacts

NOW_MS = 1_795_518_000_000  # 24 Nov 2026, 19:00 in Shanghai
HOUR_MS = 3_600_000


def a_copy(hours_ago=1, *, is_verified=True):
    return CopyRow(
        path=Path(f"shop-{hours_ago}.db"),
        made_at_ms=NOW_MS - hours_ago * HOUR_MS,
        people=12_846,
        orders=30_121,
        size=44_000_000,
        is_verified=is_verified,
    )


def an_import(**changes):
    counts = Counts(read=3_214, applied=3_116, unchanged=79, kept_aside=19)
    facts = {
        "batch_id": 7,
        "file_name": "orders.xlsx",
        "format_key": None,
        "shop": "山间茶铺",
        "at_ms": NOW_MS - HOUR_MS,
        "counts": counts,
        "is_undone": False,
    }
    return Batch(**(facts | changes))


def some_facts(**changes):
    facts = {
        "now_ms": NOW_MS,
        "zone": ZoneInfo("Asia/Shanghai"),
        "people": 12_846,
        "orders": 30_121,
        "net_minor": 128_456_050,
        "currency": "CNY",
        "last_import": an_import(),
        "kept": {"amount_unreadable": 4, "id_missing": 11},
        "newest_copy": a_copy(),
        "copies": 9,
    }
    return TodayFacts(**(facts | changes))


class Shop:
    """Answers for both pages and writes down what was asked of it."""

    def __init__(self):
        self.facts = some_facts()
        self.copies = tuple(a_copy(hours) for hours in range(1, 10))
        self.name = "Hillside Tea"
        self.restored = []
        self.rates = (
            RateRow("USD", 202611, None, 12),
            RateRow("USD", 202610, 7_120_000, 30),
        )
        self.shops = (
            ShopRow(1, "taobao", "山间茶舍", "Asia/Shanghai", "CNY", 3_000),
            ShopRow(2, "shopify", "Hillside Tea", "Europe/London", "USD", 42),
        )
        self.own = (OwnAccount("taobao", "tea_boss"),)
        self.wishes = []

    def copy_now(self):
        self.copies = (a_copy(0), *self.copies)
        return self.copies[0]

    def rename(self, name):
        self.name = name

    def today(self):
        return TodayDesk(lambda: self.facts, self.copy_now)

    def trade(self):
        return TradeDesk(
            rates=lambda: self.rates,
            set_rate=lambda *wish: self.wishes.append(("rate", *wish)),
            shops=lambda: self.shops,
            rename_shop=lambda *wish: self.wishes.append(("name", *wish)),
            move_shop=lambda *wish: self.wishes.append(("zone", *wish)),
            own_accounts=lambda: self.own,
            mark_own=lambda *wish: self.wishes.append(("own", *wish)),
        )

    def settings(self):
        return SettingsDesk(
            business=lambda: BusinessFacts(self.name, "Asia/Shanghai", "CNY", "CN", False, 1),
            rename=self.rename,
            copies=lambda: self.copies,
            copy_now=self.copy_now,
            restore=self.restored.append,
            folder=Path("backups"),
            now_ms=lambda: NOW_MS,
            trade=self.trade(),
        )
