"""Why the number of a ready-made segment is what it is, from the business's own orders."""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from sqlalchemy.orm import Session

from app.models.database import number
from app.services.customers.cells import whole
from app.services.kept_segments import own_reasons
from app.services.kept_segments.views import ReasonCode, ReasonLine
from app.services.kept_segments.whys import Told, Values, Why, line_of, part_of
from app.services.segments import (
    NO_GAP_DAYS,
    Condition,
    Field,
    Op,
    ReadySegment,
    ready_tree,
)
from app.services.segments import ready as made
from app.services.segments.asking import Asking
from app.services.segments.reason_places import (
    CALENDAR,
    CONTACT_FAULT,
    EXPIRE_IN,
    FIRST_CONCERN,
    FRIENDS,
    GAP_FROM,
    REFILLED,
    REFUSED_ON,
    TIER,
)

_R, _C = ReadySegment, ReasonCode
_CAME_AGAIN = "p.gaps > 0"


def reasons(session: Session, asking: Asking, ready: ReadySegment) -> Told:
    """Give the lines; those that are parts add up to the number."""
    return _TOLD[ready](_why(session, asking, ready))


def people_of_reason(
    session: Session, asking: Asking, ready: ReadySegment, line: ReasonLine
) -> Sequence[int]:
    """Give the persons whom a line counts for which no question can ask."""
    why = _why(session, asking, ready)
    _TOLD[ready](why)
    return why.people_behind(line)


def _why(session: Session, asking: Asking, ready: ReadySegment) -> Why:
    own = asking.findings.own_figures()
    tree = ready_tree(ready, own)
    return Why(session, asking, own, asking.asked(tree), tree)


def _simply(code: ReasonCode, *values: float | str) -> Callable[[Why], Told]:
    return lambda why: (part_of(code, why.all_of_them(), *values),)


def _second_due(why: Why) -> Told:
    first, last = why.own.second
    told = (
        []
        if why.own.second_median is None
        else [why.apart(_C.SECOND_MEDIAN, _CAME_AGAIN, why.own.second_median)]
    )
    once = line_of(_C.ONE_ORDER, why.ready(_R.ONE_ORDER))
    return (*told, once, part_of(_C.SECOND_WINDOW, why.all_of_them(), first, last))


def _best(why: Why) -> Told:
    spent = why.also(Condition(Field.SPENT_YEAR, Op.OVER, (0,)))
    least = f"SELECT min(p.money_365) FROM person_summary p WHERE {why.asked.sql}"
    border = number(why.session, least, why.asked.places) or 0
    return (
        line_of(_C.TOP_SHARE, spent, made.BEST_SHARE),
        part_of(_C.MONEY_BORDER, why.all_of_them(), border),
    )


def _overdue(why: Why) -> Told:
    """Tell whose gap was taken: their own, of what they bought last, or the shop's."""
    usual, gaps = why.asking.findings.usual_gap(), why.asking.findings.category_gaps()

    def line(part: object) -> tuple[ReasonCode, Values]:
        if part == "own":
            return _C.OWN_GAP, (2,)
        if isinstance(part, str) and part != "shop":
            category = part.removeprefix("c:")
            return _C.CATEGORY_GAP, (category, round(gaps[category], 1))
        if usual is None:
            return _C.NO_GAP, (NO_GAP_DAYS,)
        return _C.SHOP_GAP, (round(usual, 1),)

    return (
        *why.parts(GAP_FROM, line),
        line_of(_C.SLIPPING, why.ready(_R.SLIPPING), made.SLIPPING_FROM, made.LOST_FROM),
        line_of(_C.LOST, why.ready(_R.LOST), made.LOST_FROM),
    )


def _regulars(why: Why) -> Told:
    known = why.also(Condition(Field.USUAL_GAP, Op.NOT_EMPTY))
    return (
        line_of(_C.OWN_GAP, known, 2),
        part_of(_C.IN_RHYTHM, why.all_of_them(), made.SLIPPING_FROM),
    )


def _free_post(why: Why) -> Told:
    money = made.FREE_POST_FROM * why.own.minor_per_whole
    spent = why.also(Condition(Field.SPENT, Op.AT_LEAST, (money,)))
    return (
        line_of(_C.SPENT_AT_LEAST, spent, money),
        *why.parts("p.province", lambda province: (_C.PROVINCE, (str(province),))),
    )


def _refill(why: Why) -> Told:
    cycles = why.asking.findings.cycles()
    if not cycles:
        return (ReasonLine(_C.NOTHING_KNOWN),)

    def line(product: object) -> tuple[ReasonCode, Values]:
        return _C.PRODUCT_CYCLE, (why.title(product), cycles[whole(product)])

    return why.parts(REFILLED, line)


def _event(other: ReadySegment) -> Callable[[Why], Told]:
    code = _C.EVENT_NEWCOMERS if other is _R.EVENT_NEWCOMERS else _C.EVENT_REGULARS
    return lambda why: (
        part_of(_C.EVENT_DAY, why.all_of_them(), why.own.event_day),
        line_of(code, why.ready(other), why.own.event_day),
    )


def _by_code(expression: str, codes: Mapping[str, ReasonCode]) -> Callable[[Why], Told]:
    return lambda why: why.parts(expression, lambda part: (codes[str(part)], ()))


def _concern(why: Why) -> Told:
    return why.parts(FIRST_CONCERN, lambda kind: (_C.CONCERN, (str(kind),)))


def _bought_not(at: int) -> Callable[[Why], Told]:
    return lambda why: _of_pair(why, *why.own.pairs[at]) if len(why.own.pairs) > at else ()


def _of_pair(why: Why, bought: int, missing: int) -> Told:
    names = why.title(bought), why.title(missing)
    both = (Condition(Field.PRODUCT, Op.ALL_OF, (bought, missing)),)
    buyers = (Condition(Field.PRODUCT, Op.ANY_OF, (bought,)),)
    return (
        line_of(_C.PRODUCT, why.also(*buyers), *names[:1]),
        line_of(_C.BOUGHT_BOTH, why.also(*both), *names),
        part_of(_C.BOUGHT_NOT, why.all_of_them(), *names),
    )


def _points_expire(why: Why) -> Told:
    lines: Mapping[object, tuple[ReasonCode, Values]] = {
        "soon": (_C.POINTS_SOON, (made.POINTS_EXPIRE_SOON,)),
        "later": (_C.POINTS_LATER, (made.POINTS_EXPIRE_DAYS,)),
    }
    return why.parts(EXPIRE_IN, lines.__getitem__)


def _near_tier(why: Why) -> Told:
    above = {code: following for (_, code, _), (_, following, _) in pairwise(why.own.tiers)}
    return why.parts(TIER, lambda tier: (_C.NEAR_TIER, (made.NEAR_TIER_PERCENT, above[str(tier)])))


def _referred(why: Why) -> Told:
    return why.parts(FRIENDS, lambda count: (_C.REFERRED, (whole(count),)))


_TOLD: Mapping[ReadySegment, Callable[[Why], Told]] = {
    _R.NEW: own_reasons.newcomers,
    _R.SECOND_DUE: _second_due,
    _R.REPEAT: own_reasons.repeating,
    _R.REGULARS: _regulars,
    _R.BEST: _best,
    _R.SLIPPING: _overdue,
    _R.LOST: _overdue,
    _R.ONE_ORDER: own_reasons.ordered_once,
    _R.PRICE_MINDED: own_reasons.price_minded,
    _R.LAUNCH_BUYERS: own_reasons.launch_buyers,
    _R.SEASON_PIECES: own_reasons.season_buyers,
    _R.PROMOTION: own_reasons.promoted,
    _R.WHOLESALE: own_reasons.wholesale,
    _R.FREE_POST: _free_post,
    _R.BIRTHDAY: _by_code(CALENDAR, {"sun": _C.BIRTHDAY_SUN, "moon": _C.BIRTHDAY_MOON}),
    _R.NO_BIRTHDAY: own_reasons.without_birthday,
    _R.REFILL_DUE: _refill,
    _R.UNPAID: _simply(_C.UNPAID_HOURS, made.UNPAID_HOURS),
    _R.POINTS_EXPIRE: _points_expire,
    _R.NEAR_TIER: _near_tier,
    _R.EVENT_NEWCOMERS: _event(_R.EVENT_REGULARS),
    _R.EVENT_REGULARS: _event(_R.EVENT_NEWCOMERS),
    _R.REFUSED: _by_code(
        REFUSED_ON,
        {"sms": _C.REFUSED_SMS, "email": _C.REFUSED_EMAIL, "both": _C.REFUSED_BOTH},
    ),
    _R.UNREACHABLE: _by_code(
        CONTACT_FAULT,
        {"none": _C.NO_CONTACT, "bad": _C.BAD_CONTACT, "refused": _C.ALL_REFUSED},
    ),
    _R.REFUNDED_TWICE: own_reasons.refunded_twice,
    _R.COMPLAINT_OPEN: _concern,
    **{ready: _bought_not(at) for at, ready in enumerate(made.PAIRS)},
    _R.REFERRED: _referred,
}
