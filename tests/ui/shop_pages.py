"""Pages of a made-up shop, whose services answer from memory."""

from pathlib import Path
from zoneinfo import ZoneInfo

from app.services.changes import Changes
from app.services.exchange.views import Batch, Counts
from app.services.safekeeping.views import BusinessFacts, CopyRow
from app.services.settings import CustomField, CustomKind, LeapDay, OwnAccount, RateRow, ShopRow
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


class Fields:
    """Fields of the seller's own; writes down what was asked of them."""

    def __init__(self, wishes):
        self.held = (
            CustomField(1, "Cup", CustomKind.CHOICE, ("blue", "red"), False, False, 3),
            CustomField(2, "Member number", CustomKind.TEXT, (), True, False, 12),
            CustomField(3, "Old", CustomKind.YES_NO, (), False, True, 1),
            CustomField(4, "Empty", CustomKind.DAY, (), False, True, 0),
        )
        self.wishes = wishes

    def _wish(self, *wish):
        self.wishes.append(wish)
        return Changes(action_id=77)

    def fields(self, *, with_given_up):
        return self.held

    def people(self, field_id):
        return range(1, next(each.people for each in self.held if each.field_id == field_id) + 1)

    def add(self, name, kind, choices):
        return self._wish("add", name, kind, choices), 5

    def rename(self, field_id, name):
        return self._wish("rename", field_id, name)

    def offer(self, field_id, choices):
        return self._wish("offer", field_id, choices)

    def identify(self, field_id, *, is_identifying):
        return self._wish("identify", field_id, is_identifying)

    def give_up(self, field_id, *, is_given_up):
        return self._wish("give up", field_id, is_given_up)

    def arrange(self, field_ids):
        return self._wish("arrange", list(field_ids))


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
        self.leap_day = LeapDay.FEBRUARY_28
        self.fields = Fields(self.wishes)

    def copy_now(self):
        self.copies = (a_copy(0), *self.copies)
        return self.copies[0]

    def rename(self, name):
        self.name = name
        return Changes(action_id=1)

    def wish(self, what):
        """Give what writes such a wish down; each is an action of its own."""

        def note(*wish):
            self.wishes.append((what, *wish))
            return Changes(action_id=len(self.wishes))

        return note

    def today(self):
        return TodayDesk(lambda: self.facts, self.copy_now)

    def trade(self):
        return TradeDesk(
            rates=lambda: self.rates,
            set_rate=self.wish("rate"),
            set_waiting_rates=self.wish("rates"),
            shops=lambda: self.shops,
            rename_shop=self.wish("name"),
            move_shop=self.wish("zone"),
            own_accounts=lambda: self.own,
            mark_own=self.wish("own"),
            leap_day=lambda: self.leap_day,
            set_leap_day=self.wish("leap_day"),
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
            fields=self.fields,
        )
