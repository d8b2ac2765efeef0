"""Reasons that set a number beside what the business's own orders tell of it."""

from app.services.kept_segments import queries
from app.services.kept_segments.views import ReasonCode, ReasonLine
from app.services.kept_segments.whys import Some, Told, Values, Why, line_of, part_of
from app.services.segments import Condition, Field, Happening, LineCondition, LineField, Op
from app.services.segments import ready as made
from app.services.segments.reason_places import (
    CAME_AGAIN,
    EARLIER_NEW,
    HOW_MANY,
    NEW_AGAIN_DAYS,
    STILL_OPEN,
)

_C = ReasonCode
_CAME_TWICE = "p.gaps > 0"
_MANY = 4
_TWICE = Condition(Field.ORDERS, Op.AT_LEAST, (2,))
_LAUNCHED = Happening(lines=(LineCondition(LineField.SINCE_LAUNCH, Op.AT_LEAST, (0,)),))


def newcomers(why: Why) -> Told:
    """Tell how many of those who were new before came again."""
    told = (part_of(_C.DAYS, why.all_of_them(), made.NEW_DAYS),)
    earlier = why.count(EARLIER_NEW)
    if not earlier:
        return told
    again = f"{EARLIER_NEW} AND {CAME_AGAIN}"
    return (*told, why.apart(_C.NEW_AGAIN, again, earlier, NEW_AGAIN_DAYS))


def repeating(why: Why) -> Told:
    """Tell how often they ordered, and how many ordered at all."""

    def line(orders: object) -> tuple[ReasonCode, Values]:
        return (_C.ORDERS_AT_LEAST if orders == _MANY else _C.ORDERS_EXACTLY), (int(str(orders)),)

    ordered = why.also(Condition(Field.ORDERS, Op.AT_LEAST, (1,)))
    return (*why.parts(HOW_MANY, line), line_of(_C.ORDERED, ordered))


def ordered_once(why: Why) -> Told:
    """Tell for whom the days are over in which most come a second time."""
    median, (_, last) = why.own.second_median, why.own.second
    if median is None:
        return (part_of(_C.ONE_ORDER, why.all_of_them()),)
    codes = {1: _C.ONE_OPEN, 0: _C.ONE_LATE}
    parts = why.parts(
        STILL_OPEN.replace("{days}", str(last)), lambda part: (codes[int(str(part))], (last,))
    )
    return (why.apart(_C.SECOND_MEDIAN, _CAME_TWICE, median), *parts)


def price_minded(why: Why) -> Told:
    """Tell how many orders of the whole business had a discount."""
    part = part_of(_C.DISCOUNT_SHARE, why.all_of_them(), made.DISCOUNTED_SHARE)
    return (part, *_fact(_C.SHOP_DISCOUNTED, queries.share_of_orders(why.session, "discounted")))


def refunded_twice(why: Why) -> Told:
    """Tell who was refunded once, and how many orders of the whole business were."""
    once = why.also(Condition(Field.REFUNDS, Op.AT_LEAST, (1,)))
    return (
        part_of(_C.REFUNDS, why.all_of_them(), 2),
        line_of(_C.REFUNDED_ONCE, once),
        *_fact(_C.SHOP_REFUNDED, queries.share_of_orders(why.session, "refunded")),
    )


def launch_buyers(why: Why) -> Told:
    """Tell how many products were launched, and who bought one of them whenever."""
    launches = why.asking.findings.launches()
    if not launches:
        return (ReasonLine(_C.NOTHING_KNOWN),)
    return (
        part_of(_C.LAUNCH_DAYS, why.all_of_them(), made.LAUNCH_DAYS),
        line_of(_C.LAUNCH_EVER, why.also(_LAUNCHED)),
        ReasonLine(_C.LAUNCHES, (len(launches),)),
    )


def season_buyers(why: Why) -> Told:
    """Tell how long the launched products went from their first sale to their best week."""
    launches, peaks = why.asking.findings.launches(), why.asking.findings.peaks()
    if not launches:
        return (ReasonLine(_C.NOTHING_KNOWN),)
    days = sorted(peaks[product] - launches[product] for product in peaks)
    return (
        part_of(_C.SEASON, why.all_of_them(), made.SEASON_PIECES),
        ReasonLine(_C.LAUNCHES, (len(launches),)),
        *_fact(_C.SEASON_DAYS, days[len(days) // 2] if days else None),
    )


def promoted(why: Why) -> Told:
    """Tell whether those who came by a discount come again as others do."""
    at_full_price = Condition(Field.FIRST_DISCOUNT, Op.UNDER, (made.PROMOTED_FROM,))
    by_discount = Condition(Field.FIRST_DISCOUNT, Op.AT_LEAST, (made.PROMOTED_FROM,))
    return (
        part_of(_C.DISCOUNTED_FIRST, why.all_of_them(), made.PROMOTED_FROM),
        *_again(_C.PROMOTED_AGAIN, why.also(by_discount, _TWICE), why.all_of_them()),
        *_again(_C.OTHERS_AGAIN, why.also(at_full_price, _TWICE), why.also(at_full_price)),
    )


def wholesale(why: Why) -> Told:
    """Tell how much of the money of a year is theirs."""
    part = part_of(_C.CLASS, why.all_of_them(), "wholesale")
    return (part, *_fact(_C.MONEY_SHARE, queries.share_of_money(why.session, why.asked)))


def without_birthday(why: Why) -> Told:
    """Tell of how many a birthday is known."""
    known = why.also(Condition(Field.BIRTHDAY, Op.NOT_EMPTY))
    return (part_of(_C.BIRTHDAY_UNKNOWN, why.all_of_them()), line_of(_C.BIRTHDAY_KNOWN, known))


def _again(code: ReasonCode, again: Some, among: Some) -> Told:
    if not among.people:
        return ()
    return (line_of(code, again, round(100 * again.people / among.people, 1)),)


def _fact(code: ReasonCode, value: float | None) -> Told:
    return () if value is None else (ReasonLine(code, (value,)),)
