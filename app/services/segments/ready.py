"""The segments that every business has from the start, as trees in segments.md's sense."""

from collections.abc import Callable, Mapping
from itertools import pairwise

from app.services.segments.own_figures import OwnFigures
from app.services.segments.views import (
    Condition,
    Group,
    Happening,
    LineCondition,
    LineField,
    Measure,
    ReadySegment,
    ReadyView,
    Scalar,
    Tree,
)
from app.services.segments.vocabulary import Field, How, Op, Unit

NEW_DAYS = 30
SLIPPING_FROM = 1.5
LOST_FROM = 3
BEST_SHARE = 5
DISCOUNTED_SHARE = 60
PROMOTED_FROM = 10  # percent off the first order
LAUNCH_DAYS = 14
SEASON_PIECES = 2
FREE_POST_FROM = 500  # whole units of home money
FREE_POST_PROVINCES = ("江苏", "浙江", "上海")
BIRTHDAY_DAYS = 7
REFILL_DAYS = 7
UNPAID_HOURS = 24
POINTS_EXPIRE_DAYS, POINTS_EXPIRE_SOON = 30, 7
NEAR_TIER_PERCENT = 10  # of the way from a tier to the next, as the cards of the tiers have it
# The first few pairs of products that many buy both of, a segment each.
PAIRS = (ReadySegment.BOUGHT_NOT, ReadySegment.BOUGHT_NOT_2, ReadySegment.BOUGHT_NOT_3)
# Stand above the list until the seller puts them away.
READY_TABS = (
    ReadySegment.NEW,
    ReadySegment.REPEAT,
    ReadySegment.SLIPPING,
    ReadySegment.LOST,
    ReadySegment.WHOLESALE,
)
_TO_TIER = {
    "money": Field.MONEY_TO_TIER,
    "orders": Field.ORDERS_TO_TIER,
    "points": Field.POINTS_TO_TIER,
}
Part = Condition | Happening | Group


def ready_tree(ready: ReadyView | ReadySegment, own: OwnFigures | None = None) -> Tree:
    """Give the tree of a ready-made segment.

    Args:
        ready: which.
        own: numbers of this business; without them those of a usual one.
    """
    if ready is ReadyView.ALL:
        return Tree()
    parts = _MAKERS[ReadySegment(ready.value)](OwnFigures() if own is None else own)
    return Tree(Group(parts=parts))


def is_offered(ready: ReadySegment, own: OwnFigures) -> bool:
    """Tell whether this business has what a ready-made segment is made from."""
    needs = {
        **{ready: len(own.pairs) > at for at, ready in enumerate(PAIRS)},
        ReadySegment.POINTS_EXPIRE: own.has_points,
        ReadySegment.NEAR_TIER: len(own.tiers) > 1,
    }
    return needs.get(ready, True)


def is_made_of_orders(ready: ReadySegment) -> bool:
    """Tell whether a ready-made segment is another in each business."""
    return ready in _OF_OWN_ORDERS


def _always(*parts: Part) -> Callable[[OwnFigures], tuple[Part, ...]]:
    return lambda _own: parts


def _one(field: Field, op: Op, *values: Scalar) -> Callable[[OwnFigures], tuple[Part, ...]]:
    return _always(Condition(field, op, values))


def _second_due(own: OwnFigures) -> tuple[Part, ...]:
    return (
        Condition(Field.ORDERS, Op.IS, (1,)),
        Condition(Field.DAYS_SINCE, Op.BETWEEN, own.second),
    )


def _free_post(own: OwnFigures) -> tuple[Part, ...]:
    return (
        Condition(Field.SPENT, Op.AT_LEAST, (FREE_POST_FROM * own.minor_per_whole,)),
        Condition(Field.REGION, Op.ANY_OF, FREE_POST_PROVINCES),
    )


def _event_newcomers(own: OwnFigures) -> tuple[Part, ...]:
    return (Condition(Field.FIRST_ORDER, Op.YEARLY, (own.event_day,)),)


def _event_regulars(own: OwnFigures) -> tuple[Part, ...]:
    return (
        Happening(period=(Op.YEARLY, (own.event_day,))),
        Group(How.NONE, _event_newcomers(own)),
    )


def _bought_not(at: int) -> Callable[[OwnFigures], tuple[Part, ...]]:
    def parts(own: OwnFigures) -> tuple[Part, ...]:
        bought, missing = own.pairs[at] if len(own.pairs) > at else (0, 0)
        return (
            Condition(Field.PRODUCT, Op.ANY_OF, (bought,)),
            Condition(Field.PRODUCT, Op.NONE_OF, (missing,)),
        )

    return parts


def _near_tier(own: OwnFigures) -> tuple[Part, ...]:
    near = [
        Group(
            parts=(
                Condition(Field.TIER, Op.IS, (code,)),
                Condition(_TO_TIER[basis], Op.AT_MOST, (near_amount(least, above),)),
            )
        )
        for (basis, code, least), (_, _, above) in pairwise(own.tiers)
    ]
    # Without tiers nobody is near one.
    nobody = Condition(Field.TIER, Op.ANY_OF, ("",))
    return (Group(How.ANY, tuple(near)) if near else nobody,)


def near_amount(threshold: int, above: int) -> int:
    """Give what somebody near the next tier misses at most."""
    return max(1, (above - threshold) * NEAR_TIER_PERCENT // 100)


def _launched(*more: LineCondition) -> tuple[LineCondition, ...]:
    return (LineCondition(LineField.SINCE_LAUNCH, Op.AT_LEAST, (0,)), *more)


_MAKERS: Mapping[ReadySegment, Callable[[OwnFigures], tuple[Part, ...]]] = {
    ReadySegment.NEW: _one(Field.FIRST_ORDER, Op.IN_LAST, NEW_DAYS, Unit.DAY),
    ReadySegment.SECOND_DUE: _second_due,
    ReadySegment.REPEAT: _one(Field.ORDERS, Op.AT_LEAST, 2),
    ReadySegment.REGULARS: _always(
        Condition(Field.USUAL_GAP, Op.NOT_EMPTY),
        Condition(Field.OVERDUE, Op.AT_MOST, (SLIPPING_FROM,)),
    ),
    ReadySegment.BEST: _always(
        Condition(Field.SPENT_YEAR, Op.TOP_SHARE, (BEST_SHARE,)),
        Condition(Field.SPENT_YEAR, Op.OVER, (0,)),
    ),
    ReadySegment.SLIPPING: _always(
        Condition(Field.OVERDUE, Op.OVER, (SLIPPING_FROM,)),
        Condition(Field.OVERDUE, Op.AT_MOST, (LOST_FROM,)),
    ),
    ReadySegment.LOST: _one(Field.OVERDUE, Op.OVER, LOST_FROM),
    ReadySegment.ONE_ORDER: _one(Field.ORDERS, Op.IS, 1),
    ReadySegment.PRICE_MINDED: _one(Field.DISCOUNT_SHARE, Op.AT_LEAST, DISCOUNTED_SHARE),
    ReadySegment.LAUNCH_BUYERS: _always(
        Happening(
            lines=_launched(LineCondition(LineField.SINCE_LAUNCH, Op.AT_MOST, (LAUNCH_DAYS,)))
        )
    ),
    ReadySegment.SEASON_PIECES: _always(
        Happening(
            amount=SEASON_PIECES,
            measure=Measure.PIECES,
            lines=_launched(LineCondition(LineField.UNTIL_PEAK, Op.AT_LEAST, (0,))),
        )
    ),
    ReadySegment.PROMOTION: _one(Field.FIRST_DISCOUNT, Op.AT_LEAST, PROMOTED_FROM),
    ReadySegment.WHOLESALE: _one(Field.CLASS, Op.IS, "wholesale"),
    ReadySegment.FREE_POST: _free_post,
    ReadySegment.BIRTHDAY: _one(Field.BIRTHDAY, Op.IN_NEXT, BIRTHDAY_DAYS, Unit.DAY),
    ReadySegment.NO_BIRTHDAY: _one(Field.BIRTHDAY, Op.EMPTY),
    ReadySegment.REFILL_DUE: _one(Field.REFILL_DAYS, Op.BETWEEN, -REFILL_DAYS, REFILL_DAYS),
    ReadySegment.UNPAID: _one(Field.UNPAID_HOURS, Op.BETWEEN, 0, UNPAID_HOURS),
    ReadySegment.POINTS_EXPIRE: _always(
        Condition(Field.POINTS_EXPIRE, Op.IN_NEXT, (POINTS_EXPIRE_DAYS, Unit.DAY)),
        Condition(Field.POINTS, Op.OVER, (0,)),  # what a debt takes first is not lost
    ),
    ReadySegment.NEAR_TIER: _near_tier,
    ReadySegment.EVENT_NEWCOMERS: _event_newcomers,
    ReadySegment.EVENT_REGULARS: _event_regulars,
    ReadySegment.REFUSED: _always(
        Group(
            How.ANY,
            (
                Condition(Field.CONSENT_SMS, Op.IS, ("refused",)),
                Condition(Field.CONSENT_EMAIL, Op.IS, ("refused",)),
            ),
        )
    ),
    ReadySegment.UNREACHABLE: _one(Field.PREFERRED_CHANNEL, Op.EMPTY),
    ReadySegment.REFUNDED_TWICE: _one(Field.REFUNDS, Op.AT_LEAST, 2),
    ReadySegment.COMPLAINT_OPEN: _one(Field.CONCERN, Op.NOT_EMPTY),
    **{ready: _bought_not(at) for at, ready in enumerate(PAIRS)},
    ReadySegment.REFERRED: _one(Field.FRIENDS, Op.AT_LEAST, 1),
}
_OF_OWN_ORDERS = frozenset(
    (
        ReadySegment.SECOND_DUE,
        ReadySegment.FREE_POST,
        ReadySegment.NEAR_TIER,
        ReadySegment.EVENT_NEWCOMERS,
        ReadySegment.EVENT_REGULARS,
        *PAIRS,
    )
)
