"""Why the number of a ready-made segment is what it is, from the business's own orders."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from sqlalchemy.orm import Session

from app.models.database import number, run_sql
from app.services.customers.cells import whole
from app.services.kept_segments import queries
from app.services.kept_segments.views import ReasonCode, ReasonLine
from app.services.segments import (
    NO_GAP_DAYS,
    Asked,
    Condition,
    Field,
    Group,
    Op,
    ReadySegment,
    Tree,
    ready_tree,
)
from app.services.segments import ready as made
from app.services.segments.asking import Asking
from app.services.segments.own_figures import OwnFigures
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
from app.services.segments.writing import Writing

_R, _C = ReadySegment, ReasonCode
_MOST = 8  # lines; the rest is one
Values = tuple[float | str, ...]
Told = tuple[ReasonLine, ...]


@dataclass(frozen=True, slots=True)
class _Why:
    """What reasons are found with."""

    session: Session
    asking: Asking
    own: OwnFigures
    asked: Asked
    tree: Tree

    @property
    def people(self) -> int:
        """How many are in the segment."""
        return queries.people(self.session, self.asked)

    def also(self, *conditions: Condition) -> int:
        """Count people for a comparison."""
        tree = Tree(Group(parts=conditions))
        return queries.people(self.session, self.asking.asked(tree, "o"))

    def ready(self, ready: ReadySegment) -> int:
        """Count another ready-made segment."""
        asked = self.asking.asked(ready_tree(ready, self.own), "r")
        return queries.people(self.session, asked)

    def by(self, expression: str) -> list[tuple[object, int]]:
        """Count the segment's people by what an expression on `person_summary p` gives."""
        writing = Writing(self.asking.terms((self.tree,)), "w")
        found = run_sql(
            self.session,
            f"SELECT {writing.filled(expression, '')} AS part, count(*) FROM person_summary p"
            f" WHERE {self.asked.sql} GROUP BY part ORDER BY 2 DESC, 1",
            {**self.asked.places, **writing.places},
        )
        return [(part, whole(count)) for part, count in found]

    def title(self, product: object) -> str:
        """Give what a product is called."""
        row = run_sql(
            self.session, "SELECT coalesce(title, code, '') FROM product WHERE id = ?", (product,)
        ).one_or_none()
        return "" if row is None else str(row[0])


def reasons(session: Session, asking: Asking, ready: ReadySegment) -> Told:
    """Give the lines; those that are parts add up to the number."""
    own = asking.findings.own_figures()
    tree = ready_tree(ready, own)
    return _TOLD[ready](_Why(session, asking, own, asking.asked(tree), tree))


def _part(code: ReasonCode, people: int, *values: float | str) -> ReasonLine:
    return ReasonLine(code, values, people, is_part=True)


def _parts(
    found: list[tuple[object, int]], line: Callable[[object], tuple[ReasonCode, Values]]
) -> Told:
    """Make a line of each part; the small ones beyond the first few are one."""
    told = [_part(line(part)[0], people, *line(part)[1]) for part, people in found[:_MOST]]
    rest = sum(people for _, people in found[_MOST:])
    return (*told, _part(_C.OTHERS, rest)) if rest else tuple(told)


def _simply(code: ReasonCode, *values: float | str) -> Callable[[_Why], Told]:
    return lambda why: (_part(code, why.people, *values),)


def _of_launches(code: ReasonCode, amount: int) -> Callable[[_Why], Told]:
    def told(why: _Why) -> Told:
        if not why.asking.findings.launches():
            return (ReasonLine(_C.NOTHING_KNOWN),)
        return (_part(code, why.people, amount),)

    return told


def _second_due(why: _Why) -> Told:
    first, last = why.own.second
    told = (
        []
        if why.own.second_median is None
        else [ReasonLine(_C.SECOND_MEDIAN, (why.own.second_median,), why.own.second_people)]
    )
    once = ReasonLine(_C.ONE_ORDER, (), why.ready(_R.ONE_ORDER))
    return (*told, once, _part(_C.SECOND_WINDOW, why.people, first, last))


def _best(why: _Why) -> Told:
    spent = why.also(Condition(Field.SPENT_YEAR, Op.OVER, (0,)))
    least = f"SELECT min(p.money_365) FROM person_summary p WHERE {why.asked.sql}"
    border = number(why.session, least, why.asked.places) or 0
    return (
        ReasonLine(_C.TOP_SHARE, (made.BEST_SHARE,), spent),
        _part(_C.MONEY_BORDER, why.people, border),
    )


def _overdue(why: _Why) -> Told:
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
        *_parts(why.by(GAP_FROM), line),
        ReasonLine(_C.SLIPPING, (made.SLIPPING_FROM, made.LOST_FROM), why.ready(_R.SLIPPING)),
        ReasonLine(_C.LOST, (made.LOST_FROM,), why.ready(_R.LOST)),
    )


def _regulars(why: _Why) -> Told:
    known = why.also(Condition(Field.USUAL_GAP, Op.NOT_EMPTY))
    return (
        ReasonLine(_C.OWN_GAP, (2,), known),
        _part(_C.IN_RHYTHM, why.people, made.SLIPPING_FROM),
    )


def _free_post(why: _Why) -> Told:
    money = made.FREE_POST_FROM * why.own.minor_per_whole
    spent = why.also(Condition(Field.SPENT, Op.AT_LEAST, (money,)))
    provinces = why.by("p.province")
    return (
        ReasonLine(_C.SPENT_AT_LEAST, (money,), spent),
        *_parts(provinces, lambda province: (_C.PROVINCE, (str(province),))),
    )


def _refill(why: _Why) -> Told:
    cycles = why.asking.findings.cycles()
    if not cycles:
        return (ReasonLine(_C.NOTHING_KNOWN),)

    def line(product: object) -> tuple[ReasonCode, Values]:
        return _C.PRODUCT_CYCLE, (why.title(product), cycles[whole(product)])

    return _parts(why.by(REFILLED), line)


def _event(other: ReadySegment) -> Callable[[_Why], Told]:
    code = _C.EVENT_NEWCOMERS if other is _R.EVENT_NEWCOMERS else _C.EVENT_REGULARS
    return lambda why: (
        _part(_C.EVENT_DAY, why.people, why.own.event_day),
        ReasonLine(code, (why.own.event_day,), why.ready(other)),
    )


def _by_code(expression: str, codes: Mapping[str, ReasonCode]) -> Callable[[_Why], Told]:
    return lambda why: _parts(why.by(expression), lambda part: (codes[str(part)], ()))


def _complaint(why: _Why) -> Told:
    return _parts(why.by(FIRST_CONCERN), lambda kind: (_C.CONCERN, (str(kind),)))


def _bought_not(why: _Why) -> Told:
    if why.own.pair is None:
        return ()
    bought, missing = why.own.pair
    names = why.title(bought), why.title(missing)
    both = (Condition(Field.PRODUCT, Op.ALL_OF, (bought, missing)),)
    buyers = (Condition(Field.PRODUCT, Op.ANY_OF, (bought,)),)
    return (
        ReasonLine(_C.PRODUCT, names[:1], why.also(*buyers)),
        ReasonLine(_C.BOUGHT_BOTH, names, why.also(*both)),
        _part(_C.BOUGHT_NOT, why.people, *names),
    )


def _points_expire(why: _Why) -> Told:
    lines: Mapping[object, tuple[ReasonCode, Values]] = {
        "soon": (_C.POINTS_SOON, (made.POINTS_EXPIRE_SOON,)),
        "later": (_C.POINTS_LATER, (made.POINTS_EXPIRE_DAYS,)),
    }
    return _parts(why.by(EXPIRE_IN), lines.__getitem__)


def _near_tier(why: _Why) -> Told:
    above = {code: following for (_, code, _), (_, following, _) in pairwise(why.own.tiers)}
    return _parts(
        why.by(TIER), lambda tier: (_C.NEAR_TIER, (made.NEAR_TIER_PERCENT, above[str(tier)]))
    )


def _referred(why: _Why) -> Told:
    friends = why.by(FRIENDS)
    return _parts(friends, lambda count: (_C.REFERRED, (whole(count),)))


_TOLD: Mapping[ReadySegment, Callable[[_Why], Told]] = {
    _R.NEW: _simply(_C.DAYS, made.NEW_DAYS),
    _R.SECOND_DUE: _second_due,
    _R.REPEAT: _simply(_C.ORDERS_AT_LEAST, 2),
    _R.REGULARS: _regulars,
    _R.BEST: _best,
    _R.SLIPPING: _overdue,
    _R.LOST: _overdue,
    _R.ONE_ORDER: _simply(_C.ONE_ORDER),
    _R.PRICE_MINDED: _simply(_C.DISCOUNT_SHARE, made.DISCOUNTED_SHARE),
    _R.LAUNCH_BUYERS: _of_launches(_C.LAUNCH_DAYS, made.LAUNCH_DAYS),
    _R.SEASON_PIECES: _of_launches(_C.SEASON, made.SEASON_PIECES),
    _R.PROMOTION: _simply(_C.DISCOUNTED_FIRST, made.PROMOTED_FROM),
    _R.WHOLESALE: _simply(_C.CLASS, "wholesale"),
    _R.FREE_POST: _free_post,
    _R.BIRTHDAY: _by_code(CALENDAR, {"sun": _C.BIRTHDAY_SUN, "moon": _C.BIRTHDAY_MOON}),
    _R.NO_BIRTHDAY: _simply(_C.BIRTHDAY_UNKNOWN),
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
    _R.REFUNDED_TWICE: _simply(_C.REFUNDS, 2),
    _R.COMPLAINT_OPEN: _complaint,
    _R.BOUGHT_NOT: _bought_not,
    _R.REFERRED: _referred,
}
