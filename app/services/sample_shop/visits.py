"""When the made-up people buy, what, and what becomes of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from random import Random

from app.services.sample_shop.feasts import bargain_days, gift_days, promotion_on
from app.services.sample_shop.people import Buyer, Habit
from app.services.sample_shop.stock import Market, Ware, wares_of


class Fate(StrEnum):
    """What became of an order."""

    UNPAID = "unpaid"
    PAID = "paid"
    SHIPPED = "shipped"
    COMPLETED = "completed"
    PARTLY_REFUNDED = "partly_refunded"
    REFUNDED = "refunded"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class SampleLine:
    """One line of an order; price in minor units of the order's currency."""

    ware: Ware
    size: int
    quantity: int
    price_minor: int


@dataclass(frozen=True, slots=True)
class SampleOrder:
    """One order in the shop's own time; money in minor units of the market's currency.

    Attributes:
        refunded_minor: what went back, already part of `total_minor`.
        is_nameless: the platform says nothing of the buyer.
    """

    buyer: Buyer
    market: Market
    placed_at: datetime
    fate: Fate
    lines: tuple[SampleLine, ...]
    discount_minor: int
    postage_minor: int
    refunded_minor: int
    coupon: str
    is_nameless: bool

    @property
    def goods_minor(self) -> int:
        """What the lines cost together, before discount and postage."""
        return sum(line.quantity * line.price_minor for line in self.lines)

    @property
    def total_minor(self) -> int:
        """What was to be paid."""
        return self.goods_minor - self.discount_minor + self.postage_minor


_FREE_POSTAGE = {Market.CHINA: 9_900, Market.JAPAN: 5_000, Market.AMERICA: 5_000}
_POSTAGE = {Market.CHINA: 800, Market.JAPAN: 660, Market.AMERICA: 595}
_SHORTEST_GAP = 5
_HOURS = (0, 1, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 20, 21, 21, 21, 22, 22, 23)
_FRESH_DAYS, _ON_THE_ROAD_DAYS, _ARRIVED_DAYS = 2, 4, 12
_NAMELESS_SHARE = 0.005
_ABROAD_SHARE = 0.4


def orders_of(buyer: Buyer, until: date, luck: Random) -> Iterator[SampleOrder]:
    """Give everything somebody bought up to a day, the day included, oldest first."""
    for day in sorted(_days(buyer, until, luck)):
        if buyer.joined_on <= day <= until and (buyer.leaves_on is None or day < buyer.leaves_on):
            yield _order(buyer, day, until, luck)


def _days(buyer: Buyer, until: date, luck: Random) -> set[date]:
    first = {buyer.joined_on}
    if buyer.habit in (Habit.ONCE, Habit.NEWCOMER):
        again = buyer.joined_on + timedelta(days=luck.randint(12, 40))
        return first if buyer.habit is Habit.ONCE else first | {again}
    if buyer.habit is Habit.GIFTS:
        return first | _gift_days(buyer, until, luck)
    if buyer.habit is Habit.BARGAINS:
        return _bargain_days(buyer, until, luck) or first
    return _rhythm_days(buyer, until, luck)


def _rhythm_days(buyer: Buyer, until: date, luck: Random) -> set[date]:
    gap = 50 if buyer.habit is Habit.WHOLESALE else buyer.favourites[0].refill_days or 60
    days, day = {buyer.joined_on}, buyer.joined_on
    while day < until:
        pause = round(gap * buyer.rhythm * luck.gauss(1.5, 0.25))
        day += timedelta(days=max(_SHORTEST_GAP, pause))
        days.add(day)
    # Regulars give tea away too.
    return days | {day for day in sorted(_gift_days(buyer, until, luck)) if luck.random() < 0.3}  # noqa: PLR2004 - three in ten


def _gift_days(buyer: Buyer, until: date, luck: Random) -> set[date]:
    return {
        feast - timedelta(days=luck.randint(4, 24))
        for year in range(buyer.joined_on.year, until.year + 2)
        for _, feast in gift_days(buyer.market, year)
        if luck.random() < 0.75  # noqa: PLR2004 - three of four feasts
    }


def _bargain_days(buyer: Buyer, until: date, luck: Random) -> set[date]:
    return {
        first + timedelta(days=luck.randrange(length))
        for year in range(buyer.joined_on.year, until.year + 1)
        for _, first, length in bargain_days(buyer.market, year)
        if first >= buyer.joined_on and luck.random() < 0.7  # noqa: PLR2004 - seven of ten
    }


def _order(buyer: Buyer, day: date, until: date, luck: Random) -> SampleOrder:
    abroad = buyer.buys_abroad and luck.random() < _ABROAD_SHARE
    market = Market.AMERICA if abroad else buyer.market
    lines = tuple(_basket(buyer, market, day, luck))
    goods = sum(line.quantity * line.price_minor for line in lines)
    coupon = promotion_on(market, day)
    unit = 1 if market is Market.JAPAN else 100
    discount = goods // (10 * unit) * unit if coupon else 0
    postage = 0 if goods - discount >= _FREE_POSTAGE[market] else _POSTAGE[market]
    fate = _fate((until - day).days, luck)
    refunded = goods - discount + postage if fate is Fate.REFUNDED else 0
    if fate is Fate.PARTLY_REFUNDED:
        refunded = min(lines[-1].price_minor, goods - discount)
    return SampleOrder(
        buyer=buyer,
        market=market,
        placed_at=datetime.combine(
            day, time(luck.choice(_HOURS), luck.randrange(60), luck.randrange(60))
        ),
        fate=fate,
        lines=lines,
        discount_minor=discount,
        postage_minor=postage,
        refunded_minor=refunded,
        coupon=coupon,
        is_nameless=luck.random() < _NAMELESS_SHARE,
    )


def _basket(buyer: Buyer, market: Market, day: date, luck: Random) -> Iterator[SampleLine]:
    many = luck.randint(8, 30) if buyer.habit is Habit.WHOLESALE else 0
    chosen = [luck.choice(buyer.favourites)]
    season = _season_near(buyer.market, day)
    if season and buyer.habit in (Habit.GIFTS, Habit.RHYTHM) and luck.random() < 0.8:  # noqa: PLR2004 - four of five
        chosen = [luck.choice(wares_of("gift", season) or wares_of("gift"))]
    # One more ware in about half of the baskets.
    for kind, share in (("tea", 0.35), ("snack", 0.3), ("ware", 0.25)):
        if luck.random() < share:
            chosen.append(luck.choice(wares_of(kind)))
    for ware in dict.fromkeys(chosen):
        size = luck.choice((0, 0, 1, 1, 2)) if ware.kind == "tea" else 0
        quantity = many or luck.choice((1, 1, 1, 1, 2, 3 if ware.kind == "gift" else 1))
        yield SampleLine(ware, size, quantity, ware.price_minor(market, size))


def _season_near(market: Market, day: date) -> str:
    for year in (day.year, day.year + 1):
        for season, feast in gift_days(market, year):
            if timedelta(0) <= feast - day <= timedelta(days=25):
                return season
    return ""


def _fate(age_days: int, luck: Random) -> Fate:
    chance = luck.random()
    if age_days < _FRESH_DAYS:
        return Fate.UNPAID if chance < 0.2 else Fate.PAID  # noqa: PLR2004 - one in five waits
    if age_days < _ARRIVED_DAYS:
        return Fate.PAID if age_days < _ON_THE_ROAD_DAYS and chance < 0.5 else Fate.SHIPPED  # noqa: PLR2004
    for fate, share in _OLD_FATES:
        if chance < share:
            return fate
        chance -= share
    return Fate.COMPLETED


_OLD_FATES = ((Fate.CLOSED, 0.05), (Fate.REFUNDED, 0.025), (Fate.PARTLY_REFUNDED, 0.02))
