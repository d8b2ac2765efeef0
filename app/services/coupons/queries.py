"""Reads coupons, their codes and their use."""

import json
from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy.orm import Session

from app.models.database import number, run_sql
from app.models.number_lists import numbers
from app.models.tables.codes import ClaimHow, CodeKind, CouponKind, CouponVerdict
from app.services.clock import from_day
from app.services.coupons.views import (
    CodeMatch,
    CodeRow,
    CouponFigures,
    CouponRow,
    CouponState,
    CouponTerms,
    IssueOutlook,
    SeenRow,
)
from app.services.customers.cells import text_or_none, whole, whole_or_none

FIELDS = (
    "name",
    "kind",
    "percent",
    "amount_minor",
    "gift",
    "cost_minor",
    "minimum_minor",
    "scope",
    "total_limit",
    "person_limit",
    "is_combinable",
    "from_on",
    "until_on",
    "days",
    "code_kind",
    "prefix",
)
TERMS = ", ".join(f"c.{field}" for field in FIELDS)
FREE = """NOT EXISTS (SELECT 1 FROM coupon_issue i WHERE i.code_id = k.id)
  AND NOT EXISTS (SELECT 1 FROM coupon_seen s WHERE s.coupon_id = k.coupon_id
    AND s.holder = k.id AND s.verdict = 'used')"""
_USED = "FROM coupon_seen s WHERE s.coupon_id = c.id AND s.verdict = 'used'"
FIRST = "(SELECT k.code FROM coupon_code k WHERE k.coupon_id = c.id ORDER BY k.id LIMIT 1)"
_ROWS = f"""SELECT c.id, {TERMS}, c.stopped_on,
    (SELECT count(*) FROM coupon_code k WHERE k.coupon_id = c.id),
    CASE WHEN c.code_kind <> 'shared' THEN
      (SELECT count(*) FROM coupon_code k WHERE k.coupon_id = c.id AND {FREE}) END,
    (SELECT count(DISTINCT r.person_id) FROM coupon_issue i CROSS JOIN customer r
      ON r.id = i.customer_id CROSS JOIN person_summary p ON p.person_id = r.person_id
      WHERE i.coupon_id = c.id),
    (SELECT count(*) FROM coupon_issue i WHERE i.coupon_id = c.id),
    (SELECT count(*) {_USED}), (SELECT count(*) {_USED} AND s.how = 'hand'),
    (SELECT coalesce(sum(s.cost_minor), 0) {_USED}),
    (SELECT coalesce(sum(o.home_minor), 0) FROM coupon_seen s CROSS JOIN orders o
      ON o.id = s.order_id WHERE s.coupon_id = c.id AND s.verdict = 'used'),
    coalesce({FIRST}, '')
  FROM coupon c"""
_ISSUED = """FROM coupon_issue i CROSS JOIN customer r ON r.id = i.customer_id
    CROSS JOIN person_summary p ON p.person_id = r.person_id
  WHERE i.issued_on > :since"""
_FIGURES = f"""SELECT
  (SELECT count(*) FROM coupon_issue WHERE issued_on > :since),
  (SELECT count(DISTINCT r.person_id) {_ISSUED}),
  count(DISTINCT s.order_id), count(DISTINCT CASE WHEN s.how = 'hand' THEN s.order_id END),
  coalesce(sum(s.cost_minor), 0),
  (SELECT coalesce(sum(o.home_minor), 0) FROM orders o WHERE o.id IN (SELECT u.order_id
    FROM coupon_seen u WHERE u.verdict = 'used' AND u.used_on > :since))
  FROM coupon_seen s WHERE s.verdict = 'used' AND s.used_on > :since"""
# Beyond a limit a discount is most likely something else.
_UNMATCHED = """FROM coupon_seen s WHERE s.verdict <> 'used'
  AND NOT (s.how IN ('amount', 'fits') AND s.verdict IN ('used_before', 'limit'))"""
_SEEN = f"""SELECT s.order_id, o.order_no, c.person_id, coalesce(p.name, p.account),
    s.coupon_id, coalesce(q.name, ''), s.how, s.verdict, s.seen, o.discount_minor, o.currency,
    s.used_on
  FROM (SELECT s.* {_UNMATCHED} ORDER BY s.used_on DESC, s.order_id DESC LIMIT :count
    OFFSET :first) s CROSS JOIN orders o ON o.id = s.order_id
  LEFT JOIN customer c ON c.id = o.customer_id LEFT JOIN person_summary p
    ON p.person_id = c.person_id LEFT JOIN coupon q ON q.id = s.coupon_id
  ORDER BY s.used_on DESC, s.order_id DESC"""
_CODE_USE = """LEFT JOIN coupon_seen s ON s.coupon_id = k.coupon_id AND s.verdict = 'used'
    AND s.holder = k.id AND s.order_id = (SELECT max(u.order_id) FROM coupon_seen u
      WHERE u.coupon_id = k.coupon_id AND u.holder = k.id AND u.verdict = 'used')
  LEFT JOIN orders o ON o.id = s.order_id"""
_CODES = f"""SELECT k.id, k.code, r.person_id, coalesce(p.name, p.account), i.issued_on,
    coalesce(i.until_on, c.until_on), s.used_on, o.order_no
  FROM (SELECT * FROM coupon_code WHERE coupon_id = :coupon ORDER BY id LIMIT :count
    OFFSET :first) k CROSS JOIN coupon c ON c.id = k.coupon_id
  LEFT JOIN coupon_issue i ON i.code_id = k.id LEFT JOIN customer r ON r.id = i.customer_id
  LEFT JOIN person_summary p ON p.person_id = r.person_id {_CODE_USE} ORDER BY k.id"""
_MATCH = """SELECT k.coupon_id, c.name, k.id, k.code, coalesce(p.name, p.account)
  FROM coupon_code k CROSS JOIN coupon c ON c.id = k.coupon_id
  LEFT JOIN coupon_issue i ON i.code_id = k.id LEFT JOIN customer r ON r.id = i.customer_id
  LEFT JOIN person_summary p ON p.person_id = r.person_id WHERE k.{column} = ?
  ORDER BY k.id LIMIT 1"""
# The code that the buyer of an order holds is the one that was used; of several one that is not
# used, and was there by then.
_CODE_OF_BUYER = """SELECT i.code_id FROM orders o CROSS JOIN customer w
    ON w.id = o.customer_id CROSS JOIN customer r ON r.person_id = w.person_id
  CROSS JOIN coupon_issue i ON i.customer_id = r.id WHERE o.id = ? AND i.coupon_id = ?
  ORDER BY EXISTS (SELECT 1 FROM coupon_seen s WHERE s.coupon_id = i.coupon_id
      AND s.holder = i.code_id AND s.verdict = 'used'), i.issued_on > o.counted_on, i.code_id
  LIMIT 1"""


def coupons(session: Session, today: int, coupon_id: int | None = None) -> tuple[CouponRow, ...]:
    """Give coupons with their figures, the newest first."""
    which = "" if coupon_id is None else f" WHERE c.id = {int(coupon_id)}"
    found = run_sql(session, f"{_ROWS}{which} ORDER BY c.id DESC")
    return tuple(_coupon(row, today) for row in found)


def terms(session: Session, coupon_id: int) -> CouponTerms | None:
    """Give what a coupon promises; None where there is none."""
    row = run_sql(
        session,
        f"SELECT {TERMS}, coalesce({FIRST}, '') FROM coupon c WHERE c.id = ?",
        (coupon_id,),
    ).one_or_none()
    return None if row is None else terms_of(row[:-1], str(row[-1]))


def issued_people(session: Session, since: int) -> Sequence[int]:
    """Give to whom coupons were given after a day."""
    return numbers(session, f"SELECT DISTINCT r.person_id {_ISSUED}", {"since": since})


def figures(session: Session, since: int) -> CouponFigures:
    """Give what happened after a day."""
    row = run_sql(session, _FIGURES, {"since": since}).one()
    return CouponFigures(*(whole(cell) for cell in row))


def unmatched_count(session: Session) -> int:
    """Count what `unmatched` lists."""
    return number(session, f"SELECT count(*) {_UNMATCHED}") or 0


def unmatched(session: Session, first: int, count: int) -> tuple[SeenRow, ...]:
    """Give orders that may have used a coupon and do not count, the newest first."""
    found = run_sql(session, _SEEN, {"first": first, "count": count})
    return tuple(_seen(row) for row in found)


def codes(session: Session, coupon_id: int, first: int, count: int) -> tuple[CodeRow, ...]:
    """Give codes of a coupon in the order they came."""
    places = {"coupon": coupon_id, "first": first, "count": count}
    return tuple(
        CodeRow(
            whole(code_id), str(code), whole_or_none(person), text_or_none(name),
            day_of(issued), day_of(until), day_of(used), text_or_none(order),
        )
        for code_id, code, person, name, issued, until, used, order in run_sql(
            session, _CODES, places
        )
    )  # fmt: skip


def match(session: Session, text: str, column: str) -> CodeMatch | None:
    """Give the code whose `plain` or `likeness` this is."""
    row = run_sql(session, _MATCH.format(column=column), (text,)).one_or_none()
    if row is None:
        return None
    coupon, name, code_id, code, holder = row
    return CodeMatch(whole(coupon), str(name), whole(code_id), str(code), text_or_none(holder))


def code_of_buyer(session: Session, order_id: int, coupon_id: int) -> int | None:
    """Give the code of a coupon that the buyer of an order holds; None without one."""
    return number(session, _CODE_OF_BUYER, (order_id, coupon_id))


def outlook(session: Session, coupon_id: int, people: Sequence[int]) -> IssueOutlook:
    """Tell how many of these people there are and how many of them hold the coupon."""
    row = run_sql(
        session,
        """SELECT count(*), coalesce(sum(EXISTS (SELECT 1 FROM customer r CROSS JOIN coupon_issue i
    ON i.customer_id = r.id AND i.coupon_id = :coupon WHERE r.person_id = w.person_id)), 0)
  FROM (SELECT DISTINCT p.person_id FROM json_each(:people) n CROSS JOIN customer c
    ON c.id = n.value CROSS JOIN person_summary p ON p.person_id = c.person_id) w""",
        {"coupon": coupon_id, "people": json.dumps(list(people))},
    ).one()
    asked = "SELECT code_kind = 'shared' FROM coupon WHERE id = ?"
    is_shared = number(session, asked, (coupon_id,))
    free = None if is_shared else left(session, coupon_id)
    return IssueOutlook(whole(row[0]), whole(row[0]) - whole(row[1]), whole(row[1]), free)


def left(session: Session, coupon_id: int) -> int:
    """Count codes that nobody has and nobody used."""
    asked = f"SELECT count(*) FROM coupon_code k WHERE k.coupon_id = ? AND {FREE}"
    return number(session, asked, (coupon_id,)) or 0


def taken_codes(session: Session, plain: Sequence[str]) -> frozenset[str]:
    """Give those of these codes that a coupon has already."""
    found = run_sql(
        session,
        "SELECT k.plain FROM json_each(?) n CROSS JOIN coupon_code k ON k.plain = n.value",
        (json.dumps(list(plain)),),
    )
    return frozenset(str(row[0]) for row in found)


def terms_of(row: Sequence[object], code: str = "") -> CouponTerms:
    """Give the terms from the columns `FIELDS`."""
    cells: Mapping[str, object] = dict(zip(FIELDS, row, strict=True))
    scope = json.loads(str(cells["scope"])) if cells["scope"] else {}
    kind = CodeKind(str(cells["code_kind"]))
    return CouponTerms(
        name=str(cells["name"]),
        kind=CouponKind(str(cells["kind"])),
        percent=whole_or_none(cells["percent"]),
        amount_minor=whole_or_none(cells["amount_minor"]),
        gift=str(cells["gift"] or ""),
        cost_minor=whole_or_none(cells["cost_minor"]),
        minimum_minor=whole(cells["minimum_minor"]),
        products=tuple(scope.get("products", ())),
        categories=tuple(scope.get("categories", ())),
        total_limit=whole_or_none(cells["total_limit"]),
        person_limit=whole_or_none(cells["person_limit"]),
        is_combinable=bool(cells["is_combinable"]),
        from_on=day_of(cells["from_on"]),
        until_on=day_of(cells["until_on"]),
        days=whole_or_none(cells["days"]),
        code_kind=kind,
        code=code if kind is CodeKind.SHARED else "",
        prefix=str(cells["prefix"]),
    )


def _coupon(row: Sequence[object], today: int) -> CouponRow:
    last = 1 + len(FIELDS)
    stopped, codes, left, issued, given, used, by_hand, cost, sales, first = row[last:]
    terms = terms_of(row[1:last], str(first))
    return CouponRow(
        whole(row[0]), terms, _state(terms, whole_or_none(stopped), whole(used), today),
        day_of(stopped), whole(codes), whole_or_none(left), whole(issued), whole(given),
        whole(used), whole(by_hand), whole(cost), whole(sales), str(first),
    )  # fmt: skip


def _state(terms: CouponTerms, stopped: int | None, used: int, today: int) -> CouponState:
    day = from_day(today)
    if stopped is not None:
        return CouponState.STOPPED
    if terms.until_on is not None and terms.until_on < day:
        return CouponState.ENDED
    if terms.from_on is not None and terms.from_on > day:
        return CouponState.COMING
    is_used_up = terms.total_limit is not None and used >= terms.total_limit
    return CouponState.USED_UP if is_used_up else CouponState.RUNNING


def _seen(row: Sequence[object]) -> SeenRow:
    order, order_no, person, buyer, coupon, name, how, verdict, seen, discount, currency, day = row
    return SeenRow(
        whole(order), str(order_no), whole_or_none(person), text_or_none(buyer),
        whole(coupon) or None, str(name), ClaimHow(str(how)), CouponVerdict(str(verdict)),
        str(seen), whole_or_none(discount), str(currency), from_day(whole(day)),
    )  # fmt: skip


def day_of(value: object) -> date | None:
    """Give the day of a number of days; None of none."""
    found = whole_or_none(value)
    return None if found is None else from_day(found)
